# SPDX-License-Identifier: MIT
"""Each metric of the small log, as worked out by hand."""

from __future__ import annotations

from datetime import date
from math import isnan

import pytest

from calftimer.core.plan import SetKind, Side
from calftimer.core.review.measures import (
    E1RM_HIGH,
    E1RM_LOW,
    HARD_SETS,
    LIFTED_VOLUME,
    LOAD,
    METRICS,
    MOST_REPS,
    MOVING_TIME,
    PLANNED_REP_TIME,
    PLANNED_REST,
    REP_TIME,
    REPS,
    REPS_BEHIND,
    REST,
    TIME,
    VOLUME,
    volume_of,
)
from calftimer.core.review.metric import Leg
from calftimer.core.review.report import explanations
from calftimer.core.review.sets import Selection
from calftimer.core.review.tabulate import total

STANDING, SEATED, SLED, SINGLE = (f"{name}-calf-raise" for name in ("standing", "seated", "leg-press", "single-leg"))


def of(sets, exercise, until="2026-03-08"):
    """Return the sets of one exercise up to a day."""
    return Selection(exercises=(exercise,), until=date.fromisoformat(until)).of(sets)


def test_sets_are_counted_for_each_leg(small_log):
    """2 standing + 1 seated + 2 on the sled + 1 (left and right) in the first week, 3 in the second: 9, not 10.

    The warm-up and the loaded stretch are no sets of repetitions.
    """
    assert total(small_log, HARD_SETS) == 9
    assert total(small_log, HARD_SETS, Leg.LEFT) == 9
    assert total(small_log, HARD_SETS, Leg.RIGHT) == 9


def test_reps_are_counted_for_each_leg(small_log):
    """On the step the left leg did 12 and the right 10: 11 in the mean."""
    single = of(small_log, SINGLE)

    assert total(single, REPS, Leg.LEFT) == 12
    assert total(single, REPS, Leg.RIGHT) == 10
    assert total(single, REPS) == 11


def test_load_and_most_reps(small_log):
    """The heaviest of the sled is 100 kg, the most reps 20; the warm-up's 20 kg is never in it."""
    assert total(of(small_log, SLED), LOAD) == 100
    assert total(of(small_log, SLED), MOST_REPS) == 20
    assert total(of(small_log, STANDING), LOAD) == 40


def test_a_set_of_both_legs_says_nothing_of_one_legs_best(small_log):
    """The heaviest load of the left leg is the 10 kg it bore alone; on the sled it has none."""
    assert total(of(small_log, SINGLE), LOAD, Leg.LEFT) == 10
    assert isnan(total(of(small_log, SLED), LOAD, Leg.LEFT))


def test_volume_for_each_leg(small_log):
    """On the sled 100 × 15 + 80 × 20 = 3100, half for each leg; standing 40 × 12 + 40 × 10 = 880, half is 440."""
    assert total(of(small_log, SLED), VOLUME) == 1550
    assert total(of(small_log, SLED), VOLUME, Leg.LEFT) == 1550
    assert total(of(small_log, STANDING), VOLUME) == 440


def test_one_leg_bears_all(small_log):
    """On the step: left (10 + 80) × 12 = 1080, right (10 + 80) × 10 = 900, in the mean 990."""
    single = of(small_log, SINGLE)

    assert total(single, LIFTED_VOLUME, Leg.LEFT) == 1080
    assert total(single, LIFTED_VOLUME, Leg.RIGHT) == 900
    assert total(single, LIFTED_VOLUME) == 990


def test_body_mass_is_part_of_the_load_where_one_stands(small_log):
    """Standing (40 + 80) × 22 = 2640, half is 1320; sled and seat carry no body: 1550, and 30 × 20 / 2 = 300."""
    assert total(of(small_log, STANDING), LIFTED_VOLUME) == 1320
    assert total(of(small_log, SLED), LIFTED_VOLUME) == 1550
    assert total(of(small_log, SEATED), LIFTED_VOLUME) == 300


def test_volume_is_with_body_mass_only_where_it_is_known_throughout(known, record):
    """One standing set without a body mass makes it the volume of the external load; a seated one does not matter."""
    given, missing = record("2026-03-02 18:00"), record("2026-03-02 18:05", body_mass_kg=None)
    seated = record("2026-03-02 18:05", SEATED, body_mass_kg=None)

    assert volume_of(known([given])) is LIFTED_VOLUME
    assert volume_of(known([given, missing])) is VOLUME
    assert volume_of(known([given, seated])) is LIFTED_VOLUME


def test_a_volume_without_body_mass_is_not_called_one_with_it(record, known):
    """Sitting and on the sled no body is lifted, so the volume is that of the load, whether or not it is known."""
    sets = [record("2026-03-02 18:00", SEATED), record("2026-03-02 18:05", SLED, body_mass_kg=None)]

    assert volume_of(known(sets)) is VOLUME


def test_time_under_tension_with_pauses(small_log):
    """First week, left: 84 + 70 + 100 + 90 + 84 + 120 + 20 = 568; right 70 in place of 84: 554; mean 561.

    The loaded stretch of 20 s counts here, the warm-up does not.
    """
    week = Selection(until=date(2026, 3, 8)).of(small_log)

    assert total(week, TIME, Leg.LEFT) == 568
    assert total(week, TIME, Leg.RIGHT) == 554
    assert total(week, TIME) == 561


def test_time_under_tension_without_pauses(small_log):
    """First week: 60 + 50 + 80 + 75 + (60 + 50) / 2 + 100 = 420; the stretch is all pause."""
    assert total(Selection(until=date(2026, 3, 8)).of(small_log), MOVING_TIME) == pytest.approx(420)


def test_the_estimate_of_a_single_lift_is_a_range(small_log):
    """Standing, 40 + 80 kg × 12: Lombardi says 120 × 12^0.1 = 153.85, Lander 12000 / (101.3 - 32.05476) = 173.30."""
    standing = of(small_log, STANDING)

    assert total(standing, E1RM_LOW) == pytest.approx(153.85, abs=0.005)
    assert total(standing, E1RM_HIGH) == pytest.approx(173.30, abs=0.005)


def test_there_is_no_estimate_above_twelve_reps(small_log):
    """Sets of 15 and 20 reps give none."""
    assert isnan(total(of(small_log, SLED), E1RM_HIGH))
    assert isnan(total(of(small_log, SEATED), E1RM_LOW))


def test_seconds_a_rep(small_log, known, record):
    """As planned where the tempo was kept; 12 reps in 96 s are 8 s a rep where 7 were planned."""
    slower = known([record("2026-03-02 18:00", time_under_tension_s=96.0)])

    assert total(of(small_log, STANDING), REP_TIME) == total(of(small_log, STANDING), PLANNED_REP_TIME) == 7
    assert (total(slower, REP_TIME), total(slower, PLANNED_REP_TIME)) == (8, 7)


def test_reps_behind_the_sound(small_log):
    """Of 12 none, of 10 the last 2: 2 of 22 reps, however they were parted into sets."""
    assert total(of(small_log, STANDING), REPS_BEHIND) == pytest.approx(100 * 2 / 22)


def test_a_mark_after_the_last_rep_is_no_rep_behind(known, record):
    """Who marked rep 13 of 12 done was behind in none."""
    assert total(known([record("2026-03-02 18:00", pace_lost_rep=13)]), REPS_BEHIND) == 0


def test_rest(small_log):
    """On the step 110 and 20 s were taken where 90 and 15 were planned; a visit's first set has none."""
    assert total(of(small_log, SINGLE), REST) == 65
    assert total(of(small_log, SINGLE), PLANNED_REST) == 52.5
    assert isnan(total(of(small_log, SLED), REST))


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.id)
def test_a_warm_up_and_an_empty_set_have_no_number(metric, known, record):
    """No metric sees a warm-up, or a set without a rep."""
    warm_up = record("2026-03-02 18:00", kind=SetKind.WARM_UP, rest_s=60.0, reps=8)
    empty = record("2026-03-02 18:05", reps=0, rest_s=60.0)

    assert [*map(isnan, metric.per_set(known([warm_up, empty]), Leg.MEAN))] == [True, True]


def test_a_drop_set_counts_as_a_set(known, record):
    """Working, AMRAP and drop sets count; holds and stretches do not."""
    sets = known(record(f"2026-03-02 18:0{number}", kind=kind) for number, kind in enumerate(SetKind))

    assert total(sets, HARD_SETS) == 3


def test_one_leg_alone_is_half_a_set_in_the_mean(known, record):
    """Three sets of the left leg are three for it, none for the right, and 1.5 in the mean."""
    sets = known(record(f"2026-03-02 18:0{number}", SINGLE, side=Side.LEFT) for number in range(3))

    assert [total(sets, HARD_SETS, leg) for leg in (Leg.LEFT, Leg.RIGHT, Leg.MEAN)] == [3, 0, 1.5]


def test_every_explanation_rests_on_claims_that_exist(catalogue):
    """What the reader is told has a text, and names claims of the catalogue."""
    for explanation in explanations().values():
        assert explanation.text.endswith(".")
        assert set(explanation.rests_on) <= set(catalogue.claims)
    assert set(METRICS) <= set(explanations())
