# SPDX-License-Identifier: MIT
"""Changes in words: every column of a set that a person may change has its own, and ids become names."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.edit import Edit, Step
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.ui.log.columns import RecordWords
from calftimer.ui.log.history import edit_text, history_text, step_text

AT = datetime(2026, 11, 14, 18, 2, tzinfo=UTC)
REPS = Edit("sets", "one", {"reps": 12}, {"reps": 11}, AT, "UTC", is_undone=False)


@pytest.fixture
def words(catalogue: Catalogue) -> RecordWords:
    """Return the names by which is written."""
    return RecordWords(catalogue, {"kim": "Kim"})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"reps": 12, "time_under_tension_s": 84.0}, {"reps": 11, "time_under_tension_s": 77.0}, "reps 12 → 11"),
        ({"load": "40", "load_kg": 40.0}, {"load": "42.5", "load_kg": 42.5}, "load 40 kg → 42.5 kg"),
        ({"load": "0", "load_kg": 0.0}, {"load": "20", "load_kg": 9.07}, "load none → 20 lb"),
        ({"load_unit": "kg", "load_kg": 40.0}, {"load_unit": "lb", "load_kg": 18.1436948}, "load 40 kg → 40 lb"),
        ({"time_under_tension_s": 17.35}, {"time_under_tension_s": 18.0}, "under tension 17.4 s → 18 s"),
        (
            {"load": "40", "load_unit": "kg", "load_kg": 40.0},
            {"load": "90", "load_unit": "lb", "load_kg": 40.8},
            "load 40 kg → 90 lb",
        ),
        (
            {"foot": "out", "foot_angle_deg": 30},
            {"foot": "straight", "foot_angle_deg": 0},
            "feet Toes out 30° → Straight",
        ),
        ({"foot_angle_deg": 30}, {"foot_angle_deg": 15}, "feet 30° → 15°"),
        ({"rir": None}, {"rir": 2.0}, "in reserve – → 2"),
        ({"pain": 3, "pace_lost_rep": None}, {"pain": None, "pace_lost_rep": 9}, "pain 3 → –, pace lost at rep – → 9"),
        ({"note": ""}, {"note": "left\nheel"}, "note – → “left heel”"),
        ({"note": "x" * 60}, {"note": ""}, f"note “{'x' * 40}…” → –"),
        ({"kind": "working"}, {"kind": "warm_up"}, "kind working set → warm-up"),
        ({"side": "both"}, {"side": "left"}, "side both → left"),
        ({"tempo": "3-1-2-1"}, {"tempo": "2-0-2-0"}, "tempo 3-1-2-1 → 2-0-2-0"),
        (
            {"exercise": "standing-calf-raise", "variant": "machine", "knee": "straight"},
            {"exercise": "leg-press-calf-raise", "variant": "leg-press", "knee": "straight"},
            "exercise Standing calf raise → Leg press calf raise, equipment Machine → Leg press",
        ),
        ({"athlete_id": FIRST_ATHLETE}, {"athlete_id": "kim"}, "athlete You → Kim"),
        (
            {"started_at": "2026-03-02T17:30:00.000Z", "started_local": "2026-03-02T18:30:00", "finished_at": "x"},
            {"started_at": "2026-03-01T17:30:00.000Z", "started_local": "2026-03-01T18:30:00", "finished_at": "y"},
            "time 2 Mar 2026 18:30 → 1 Mar 2026 18:30",
        ),
        ({"deleted_at": None}, {"deleted_at": "2026-03-02T17:30:00.000Z"}, "thrown away"),
        ({"deleted_at": "2026-03-02T17:30:00.000Z"}, {"deleted_at": None}, "brought back"),
        ({"range_of_motion": "full"}, {"range_of_motion": "top_half"}, "range full → top half"),
    ],
)
def test_each_change_has_its_words(
    words: RecordWords, before: dict[str, object], after: dict[str, object], expected: str
) -> None:
    """What a person reads is what a person changed; columns that follow from it are not said."""
    assert edit_text(replace(REPS, before=before, after=after), words) == expected


def test_a_line_has_its_time_where_it_was_changed(words: RecordWords) -> None:
    """The newest change stands first, with the time on the clock of the place, and undone ones are marked."""
    undone = replace(REPS, at=AT.replace(hour=20), zone="Europe/Berlin", is_undone=True)

    assert history_text([REPS, undone], words) == (
        "14 Nov 2026 21:02: reps 12 → 11 (undone)\n14 Nov 2026 18:02: reps 12 → 11"
    )


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ((REPS,), "reps 12 → 11"),
        ((REPS, REPS), "2 sets changed"),
        ((replace(REPS, entity="athletes", before={"name": "K"}, after={"name": "Kim"}),), "an athlete changed"),
        (
            (replace(REPS, entity="workouts", before={"deleted_at": None}, after={"deleted_at": "x"}),),
            "a workout thrown away",
        ),
        (
            (replace(REPS, entity="sessions", before={"started_at": "a"}, after={"started_at": "b"}), REPS),
            "a session moved to another time",
        ),
    ],
)
def test_a_step_is_said_in_a_few_words(words: RecordWords, edits: tuple[Edit, ...], expected: str) -> None:
    """Undo says what it took back, whatever it was."""
    assert step_text(Step(1, AT, "UTC", edits), words) == expected
