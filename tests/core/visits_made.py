# SPDX-License-Identifier: MIT
"""Workouts of all kinds, and the log's sets of a visit in which one was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.choices import plan_from, usual_sides
from calftimer.core.plan import Load, SetKind, Unit
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.turn import Sides, Turn
from calftimer.core.workout import WorkoutItem, item_of, with_drop, with_stretch

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CATALOGUE = shipped_catalogue()
STANDING, SEATED, SINGLE = "standing-calf-raise", "seated-calf-raise", "single-leg-calf-raise"


def kg(value: int) -> Load:
    """Return a load."""
    return Load(Decimal(value), Unit.KG)


def item(exercise: str = STANDING, **changes: object) -> WorkoutItem:
    """Return an exercise as it is usually done, changed as named."""
    made = item_of(plan_from(CATALOGUE, exercise), usual_sides(CATALOGUE.exercise(exercise)))
    return replace(made, **changes)


def done(turns: Sequence[Turn], reps_of: Callable[[int], int | None] = lambda _: None) -> list[SetRecord]:
    """Return the log's sets of a visit, newest first; `reps_of` gives other reps than planned for a place."""
    return [
        SetRecord(
            id=f"{place:04}",
            session_id="s",
            athlete_id=turn.athlete_id,
            exercise_number=turn.exercise_number,
            set_number=turn.set_number,
            started_at=NOON + timedelta(minutes=place),
            finished_at=NOON + timedelta(minutes=place, seconds=40),
            zone="UTC",
            exercise=turn.plan.exercise,
            variant=turn.plan.variant,
            knee=turn.plan.knee,
            foot=turn.plan.foot,
            kind=turn.plan.kind,
            side=turn.plan.side,
            range_of_motion=turn.plan.range_of_motion,
            load=turn.plan.load,
            tempo=turn.plan.tempo,
            start=turn.plan.start,
            sets_target=turn.plan.sets,
            reps_target=turn.plan.reps,
            reps=turn.plan.reps if reps_of(place) is None else reps_of(place),
            rest_target_s=turn.rest_s,
            rest_s=None,
            time_under_tension_s=40.0,
            stop_reason=StopReason.TARGET,
            rir=None,
            note="",
        )
        for place, turn in enumerate(turns)
    ][::-1]


PLAIN = st.builds(
    item,
    st.sampled_from([STANDING, SEATED, SINGLE]),
    sets=st.integers(1, 4),
    load=st.sampled_from([kg(20), kg(40)]),
    rest_s=st.sampled_from([60, 90]),
    sides=st.sampled_from(Sides),
    kind=st.sampled_from([SetKind.WORKING, SetKind.WARM_UP, SetKind.AMRAP]),
)
WITH_WHAT_FOLLOWS = st.one_of(
    PLAIN.map(lambda made: (made,)),
    PLAIN.map(with_stretch),
    PLAIN.map(lambda made: with_drop(made, kg(10))),
)


@st.composite
def workouts(draw: st.DrawFn) -> tuple[WorkoutItem, ...]:
    """Return a workout of one to three supersets of one to three exercises, some followed by a stretch or a drop."""
    items: list[WorkoutItem] = []
    for _ in range(draw(st.integers(1, 3))):
        group = draw(st.lists(WITH_WHAT_FOLLOWS, min_size=1, max_size=3, unique_by=lambda part: part[0].exercise))
        joined = [each for part in group for each in part]
        items += [*(replace(each, joins_next=True) for each in joined[:-1]), replace(joined[-1], joins_next=False)]
    return tuple(items)
