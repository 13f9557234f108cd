# SPDX-License-Identifier: MIT
"""What a logged set may be changed to, and what a step says it did."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.edit import EARLIEST, EDITABLE, Edit, Step, StepKind, changed
from calftimer.core.plan import STRAIGHT, FootPosition, Load, RangeOfMotion, SetKind, Side, Unit
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.errors import PlanError

NOW = datetime(2026, 3, 5, tzinfo=UTC)
RECORD = SetRecord(
    id="a",
    session_id="s",
    set_number=1,
    started_at=NOW - timedelta(days=1),
    finished_at=NOW - timedelta(days=1, seconds=-30),
    zone="Europe/Berlin",
    exercise="standing-calf-raise",
    variant="machine",
    knee="straight",
    foot=STRAIGHT,
    kind=SetKind.WORKING,
    side=Side.BOTH,
    range_of_motion=RangeOfMotion.FULL,
    load=Load(Decimal(80), Unit.KG),
    tempo=parse_tempo("3-1-2-1"),
    start=Phase.ECCENTRIC,
    sets_target=3,
    reps_target=12,
    reps=12,
    rest_target_s=90,
    rest_s=None,
    time_under_tension_s=84.0,
    stop_reason=StopReason.TARGET,
    rir=None,
    note="",
    athlete_id=FIRST_ATHLETE,
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
    """Whatever can be is taken, and nothing else changes."""
    assert changed(RECORD, NOW, **changes) == replace(RECORD, **changes)


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
        ([("sessions", {"started_at": "2026"}), ("sets", {"started_at": "2026"})], StepKind.MOVED),
    ],
)
def test_what_a_step_did(edits, kind):
    """A step says what it did by what it changed."""
    assert step(*edits).kind is kind
