# SPDX-License-Identifier: MIT
"""What a logged set may be changed to, and what a step says it did."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.edit import EARLIEST, EDITABLE, Edit, SeenRep, Step, StepKind, changed, tension_s
from calftimer.core.plan import FootPosition, Load, RangeOfMotion, SetKind, Side
from calftimer.core.tempo import Phase, Tempo
from calftimer.errors import PlanError
from tests.made import a_record

NOW = datetime(2026, 3, 5, tzinfo=UTC)
RECORD = a_record(
    started_at=NOW - timedelta(days=1),
    finished_at=NOW - timedelta(days=1, seconds=-30),
    zone="Europe/Berlin",
)
GOOD = {
    "athlete_id": st.text(),
    "zone": st.sampled_from(["UTC", "Asia/Tokyo"]),
    **dict.fromkeys(("exercise", "variant", "knee"), st.text(min_size=1)),
    "foot": st.from_type(FootPosition),
    "kind": st.sampled_from(SetKind),
    "side": st.sampled_from(Side),
    "range_of_motion": st.sampled_from(RangeOfMotion),
    "load": st.from_type(Load),
    "tempo": st.from_type(Tempo),
    "start": st.sampled_from([Phase.ECCENTRIC, Phase.CONCENTRIC]),
    "sets_target": st.integers(1, 30),
    "reps_target": st.integers(1, 200),
    "reps": st.integers(0, 999),
    "time_under_tension_s": st.floats(0, 3600),
    "rir": st.none() | st.floats(0, 10),
    "pain": st.none() | st.integers(0, 10),
    "pace_lost_rep": st.none() | st.integers(1, 999),
    "note": st.text(max_size=2000),
}


@given(st.fixed_dictionaries({}, optional=GOOD))
def test_good_values_are_taken_as_they_are(changes):
    """Whatever can be is taken, and nothing else changes, but that a hold is one rep of its seconds."""
    reps = changes.get("reps", RECORD.reps)
    if (pace := changes.get("pace_lost_rep")) is not None and pace > reps:
        changes["pace_lost_rep"] = reps or None
    wanted = replace(RECORD, **changes)
    if wanted.kind.is_timed and "time_under_tension_s" in changes and "reps" not in changes:
        wanted = replace(wanted, reps=int(wanted.time_under_tension_s > 0))
        changes.pop("pace_lost_rep", None)
        wanted = replace(wanted, pace_lost_rep=None)

    assert changed(RECORD, NOW, **changes) == wanted


@pytest.mark.parametrize(("seconds", "reps"), [(18.0, 1), (0.0, 0)])
def test_a_hold_is_one_rep_of_its_seconds(seconds, reps):
    """A hold of some seconds is one rep, one of none is no rep."""
    hold = replace(RECORD, kind=SetKind.HOLD, reps=1 - reps, time_under_tension_s=20.0)

    after = changed(hold, NOW, time_under_tension_s=seconds)

    assert (after.time_under_tension_s, after.reps) == (seconds, reps)


TEMPOS = st.from_type(Tempo)


@given(TEMPOS, st.lists(TEMPOS, max_size=3), st.integers(0, 12))
def test_what_was_seen_holds_at_the_tempo_that_the_set_began_with(first, later, reps):
    """At the tempo of the first rep, what was seen of the reps counts, with a tempo that was changed on the way."""
    done = [first, *later]
    seen = [SeenRep(rep, float(sum(one.rep_s for one in done[:rep])), tempo) for rep, tempo in enumerate(done, 1)]

    expected_s = sum(one.rep_s for one in done[:reps]) + first.rep_s * max(0, reps - len(done))

    assert tension_s(first, reps, seen) == pytest.approx(float(expected_s))


@given(TEMPOS, TEMPOS, st.integers(0, 12), st.integers(0, 12))
def test_a_corrected_tempo_leads_every_rep(tempo, first, reps, done):
    """At another tempo than the set began with, and where nothing was seen, every rep took as long as it says."""
    seen = [SeenRep(rep, float(first.rep_s) * rep, first) for rep in range(1, done + 1)] if first != tempo else []

    assert tension_s(tempo, reps, seen) == float(tempo.rep_s * reps)


@given(st.integers(0, 20), st.integers(-5, 30))
def test_the_pace_is_lost_at_a_rep_that_was_done(reps, rep):
    """The rep where the pace was lost is one of those done; who corrects reps alone may pass it on the way."""
    if 1 <= rep <= reps:
        assert changed(RECORD, NOW, reps=reps, pace_lost_rep=rep).pace_lost_rep == rep
    else:
        with pytest.raises(PlanError, match="The pace cannot be lost"):
            changed(RECORD, NOW, reps=reps, pace_lost_rep=rep)
    assert changed(replace(RECORD, pace_lost_rep=12), NOW, reps=reps).pace_lost_rep == 12


def test_every_field_that_may_be_changed_is_tried():
    """The values above are of every field that may be changed."""
    assert GOOD.keys() | {"started_at"} == EDITABLE


@given(st.datetimes(EARLIEST.replace(tzinfo=None), NOW.replace(tzinfo=None), timezones=st.just(UTC)))
def test_a_moved_set_keeps_its_length(started_at):
    """A set that is moved in time takes as long as before."""
    after = changed(RECORD, NOW, started_at=started_at)

    assert (after.started_at, after.finished_at - started_at) == (started_at, timedelta(seconds=30))


@pytest.mark.parametrize("by", [timedelta(microseconds=1), timedelta(days=4000), EARLIEST - NOW - timedelta(days=1)])
def test_a_set_does_not_move_into_the_future_or_before_computers(by):
    """A set can begin neither in the future nor before 1970."""
    with pytest.raises(PlanError, match="A set cannot have begun"):
        changed(RECORD, NOW, started_at=NOW + by)


def step(*edits: tuple[str, dict]) -> Step:
    """Return a step of edits (table, after)."""
    return Step(1, NOW, "UTC", tuple(Edit(entity, "x", {}, after, NOW, "UTC", False) for entity, after in edits))


@pytest.mark.parametrize(
    ("edits", "kind"),
    [
        ([("sets", {"reps": 3})], StepKind.CHANGED),
        ([("sets", {"deleted_at": "2026"})] * 2, StepKind.DISCARDED),
        ([("athletes", {"deleted_at": None})], StepKind.RESTORED),
        ([("athletes", {"created_at": "2026", "deleted_at": None})], StepKind.ADDED),
        ([("sessions", {"started_at": "2026"}), ("sets", {"started_at": "2026"})], StepKind.MOVED),
    ],
)
def test_what_a_step_did(edits, kind):
    """A step says what it did by what it changed."""
    assert step(*edits).kind is kind
