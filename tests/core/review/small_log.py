# SPDX-License-Identifier: MIT
"""Twelve sets of a fortnight, as they could be; the numbers in the tests are worked out from them by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from calftimer.core.plan import Load, SetKind, Side, Unit, parse_foot
from calftimer.core.record import SetRecord
from calftimer.core.tempo import Phase, parse_tempo
from tests.made import a_record

# What tells the exercises of the small log apart: equipment and knee.
PLACES = {
    "standing-calf-raise": ("machine", "straight"),
    "seated-calf-raise": ("machine", "bent-90"),
    "leg-press-calf-raise": ("leg-press", "straight"),
    "single-leg-calf-raise": ("step", "straight"),
}


def make_record(
    at: str,
    exercise: str = "standing-calf-raise",
    load: float | str = 40,
    reps: int = 12,
    *,
    tempo: str = "3-1-2-1",
    foot: str = "straight",
    side: Side = Side.BOTH,
    kind: SetKind = SetKind.WORKING,
    session: str | None = None,
    unit: Unit = Unit.KG,
    zone: str = "UTC",
    body_mass_kg: float | None = 80.0,
    **changes: object,
) -> SetRecord:
    """Return a finished set begun at `at` (UTC, "2026-03-02 18:00"); its session is its day unless it is named."""
    started = datetime.strptime(at, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    variant, knee = PLACES.get(exercise, ("step", "straight"))
    seconds = float(parse_tempo(tempo).time_under_tension_s(reps))
    made = a_record(
        id=f"{at} {side.value}",
        session_id=session or at[:10],
        started_at=started,
        finished_at=started + timedelta(seconds=seconds),
        zone=zone,
        exercise=exercise,
        variant=variant,
        knee=knee,
        foot=parse_foot(foot),
        kind=kind,
        side=side,
        load=Load(Decimal(str(load)), unit),
        tempo=parse_tempo(tempo),
        start=Phase.CONCENTRIC,
        reps=reps,
        time_under_tension_s=seconds,
        body_mass_kg=body_mass_kg,
    )
    return replace(made, **changes)


LEFT, RIGHT = Side.LEFT, Side.RIGHT
SEATED, SLED, SINGLE = "seated-calf-raise", "leg-press-calf-raise", "single-leg-calf-raise"
SMALL_LOG = (
    # Monday 2 March. A warm-up, two sets of standing raises (3-1-2-1, 7 s a rep), one of seated ones (5 s a rep).
    make_record("2026-03-02 18:00", load=20, reps=10, kind=SetKind.WARM_UP),
    make_record("2026-03-02 18:05", load=40, reps=12, rest_s=95.0),  # 84 s, 60 of them moving
    make_record("2026-03-02 18:08", load=40, reps=10, rest_s=100.0, pace_lost_rep=9),  # 70 s, 50 moving; 2 of 10 behind
    make_record("2026-03-02 18:12", SEATED, 30, 20, tempo="2-0-2-1", rest_s=120.0),  # 100 s, 80 moving
    # Thursday 5 March. Leg press with toes out (6 s a rep), each leg on the step, a loaded stretch.
    make_record("2026-03-05 18:00", SLED, 100, 15, tempo="3-0-2-1", foot="out:30"),  # 90 s, 75 moving
    make_record("2026-03-05 18:05", SINGLE, 10, 12, side=LEFT, rest_s=110.0),  # 84 s, 60 moving
    make_record("2026-03-05 18:07", SINGLE, 10, 10, side=RIGHT, rest_s=20.0, rest_target_s=15),  # 70 s, 50 moving
    make_record("2026-03-05 18:10", SLED, 80, 20, tempo="3-0-2-1", foot="out:30", kind=SetKind.AMRAP),  # 120 s, 100
    make_record("2026-03-05 18:15", load=0, reps=1, tempo="0-20-0-0", kind=SetKind.STRETCH),  # 20 s, none moving
    # Monday 9 March, the week after.
    make_record("2026-03-09 18:00", load=40, reps=14),  # 98 s
    make_record("2026-03-09 18:04", load=45, reps=10, rest_s=90.0),  # 70 s
    make_record("2026-03-09 18:08", SEATED, 30, 20, tempo="2-0-2-1", rest_s=90.0),  # 100 s
)
