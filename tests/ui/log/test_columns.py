# SPDX-License-Identifier: MIT
"""A set in words: everything that was recorded can be seen, planned and performed side by side."""

from __future__ import annotations

import time
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import Load, RangeOfMotion, SetKind, Side, Unit, parse_foot
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.ui.dates import moment_text
from calftimer.ui.log.columns import Column, RecordWords, column_title
from tests.made import a_record

START = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
RECORD = a_record(
    set_number=2,
    started_at=START,
    finished_at=START + timedelta(minutes=2),
    foot=parse_foot("out:30"),
    load=Load(Decimal("42.5"), Unit.KG),
    reps=11,
    rest_s=105.0,
    time_under_tension_s=77.0,
    stop_reason=StopReason.ENDED_EARLY,
    rir=2.0,
    note="left heel higher",
)
OTHER = {
    "set_number": 3,
    "started_at": START + timedelta(days=1),
    "finished_at": START + timedelta(minutes=5),
    "exercise": "seated-calf-raise",
    "variant": "dumbbell",
    "knee": "bent-90",
    "foot": parse_foot("in:10"),
    "kind": SetKind.AMRAP,
    "side": Side.LEFT,
    "range_of_motion": RangeOfMotion.BOTTOM_HALF,
    "load": Load(Decimal("42.5"), Unit.LB),
    "tempo": parse_tempo("2-0-2-0"),
    "start": Phase.CONCENTRIC,
    "sets_target": 4,
    "reps_target": 15,
    "reps": 12,
    "rest_target_s": 60,
    "rest_s": None,
    "time_under_tension_s": 80.5,
    "stop_reason": StopReason.TARGET,
    "rir": None,
    "note": "",
    "athlete_id": "other",
    "exercise_number": 2,
    "pain": 0,
    "pace_lost_rep": 9,
    "body_mass_kg": 80.5,
    "deleted_at": START + timedelta(days=2),
}
# Names of things, not of what was done.
NOT_SHOWN = {"id", "session_id", "zone"}


@pytest.mark.parametrize("field", [field.name for field in fields(SetRecord) if field.name not in NOT_SHOWN])
def test_all_that_was_recorded_can_be_seen(qapp: Any, catalogue: Catalogue, field: str) -> None:
    """Two sets that differ in one recorded thing are shown differently."""
    words = RecordWords(catalogue)

    assert words.cells(RECORD) != words.cells(replace(RECORD, **{field: OTHER[field]}))


def test_a_row_reads_like_a_sentence(qapp: Any, catalogue: Catalogue) -> None:
    """Each cell has its unit and says target and done together."""
    words = RecordWords(catalogue)

    row = dict(zip(map(column_title, Column), words.cells(RECORD), strict=True))

    assert row["Exercise"] == "Standing calf raise"
    assert row["Load"] == "42.5 kg"
    assert row["Reps"] == "11 of 12"
    assert row["Set"] == "2 of 3"
    assert row["Feet"] == "Toes out 30°"
    assert row["Under tension"] == "77 s"
    assert row["Rest before"] == "1:45 of 1:30"
    assert row["Ended"] == "ended early"
    assert row["In reserve"] == "2"
    assert row["Note"] == "left heel higher"


def test_a_rest_is_rounded_as_everywhere(qapp: Any, catalogue: Catalogue) -> None:
    """87.9 s are 1:28, as `calftimer log` says 88 s; not 1:27."""
    cells = RecordWords(catalogue).cells(replace(RECORD, rest_s=87.9))

    assert "1:28 of 1:30" in cells


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the system's zone cannot be set here")
def test_a_set_is_thrown_away_by_the_clock_here(
    qapp: Any, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A set done elsewhere keeps the clock of its place; it was thrown away by the clock of this computer."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        cells = RecordWords(catalogue).cells(replace(RECORD, zone="Asia/Tokyo", deleted_at=START))
    time.tzset()

    hour = moment_text(START)
    assert cells[Column.THROWN_AWAY] == hour != cells[Column.WHEN]


def test_what_was_not_given_is_not_shown_as_zero(qapp: Any, catalogue: Catalogue) -> None:
    """Reps in reserve, pain, body mass and lost pace that nobody gave, and the rest before a first set, are a dash."""
    cells = RecordWords(catalogue).cells(replace(RECORD, rir=None, rest_s=None))

    assert cells.count("–") == 5


def test_an_exercise_that_is_no_longer_in_the_catalogue_keeps_its_name(qapp: Any, catalogue: Catalogue) -> None:
    """A record of an unknown exercise is shown with its id, not dropped."""
    cells = RecordWords(catalogue).cells(replace(RECORD, exercise="tib-raise", variant="wall", knee="bent-30"))

    assert {"tib-raise", "wall", "bent-30"} <= set(cells)
