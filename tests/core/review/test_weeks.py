# SPDX-License-Identifier: MIT
"""A week of the small log against the articles' ranges, and what is missing, as worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import msgspec
import pytest

from calftimer.core.plan import FootDirection, SetKind, Side
from calftimer.core.review.attribution import LevelWeights, by_source, neutral, sources_of
from calftimer.core.review.sets import sets_of
from calftimer.core.review.weeks import WeekState, goals, verdict, week_of, weeks_between
from calftimer.errors import InputError

MONDAY = date(2026, 3, 2)
INNER, OUTER, SOLEUS = "gastrocnemius-medial", "gastrocnemius-lateral", "soleus"


def sets_by_muscle(week) -> dict[str, float]:
    """Return the sets of a week by muscle."""
    return {one.muscle: one.sets for one in week.muscles}


def test_neutral(small_log, catalogue):
    """Standing 2, sled 2, step 1 (left and right) for all three muscles; the seated set for the soleus alone."""
    week = week_of(small_log, neutral(catalogue), MONDAY)

    assert sets_by_muscle(week) == {INNER: 5, OUTER: 5, SOLEUS: 6}
    assert week.days == (date(2026, 3, 2), date(2026, 3, 5))


def test_by_research(small_log, catalogue):
    """Straight toes: both heads whole, the soleus half. Toes out: inner whole, outer ¾. Seated: the heads a quarter.

    Inner 2 + 2 + 1 + 0.25, outer 2 + 1.5 + 1 + 0.25, soleus 1 + 1 + 0.5 + 1.
    """
    week = week_of(small_log, by_source(catalogue, "research"), MONDAY)

    assert sets_by_muscle(week) == {INNER: 5.25, OUTER: 4.75, SOLEUS: 3.5}


def test_the_articles_disagree(small_log, catalogue):
    """Toes out are for the inner head by Hart and for the outer by Jordan; so their weeks differ, mirrored."""
    hart, jordan = (sets_by_muscle(week_of(small_log, by_source(catalogue, one), MONDAY)) for one in ("hart", "jordan"))

    assert (hart[INNER], hart[OUTER]) == (jordan[OUTER], jordan[INNER])
    assert hart[INNER] > hart[OUTER]


def test_weights_can_be_changed(small_log, catalogue):
    """The two sets on the sled with toes out count half for the outer head when the reader says so; none else does."""
    changed = neutral(catalogue).with_weight("leg-press-calf-raise", FootDirection.OUT, OUTER, 0.5)

    assert sets_by_muscle(week_of(small_log, changed, MONDAY)) == {INNER: 5, OUTER: 4, SOLEUS: 6}


def test_level_weights(small_log, catalogue):
    """With a whole set for each level every set counts for every muscle: six."""
    levels = LevelWeights(more=1, share=1, less=1)

    assert set(sets_by_muscle(week_of(small_log, by_source(catalogue, "hart", levels), MONDAY)).values()) == {6}


@pytest.mark.parametrize("weight", [-0.1, 1.1, float("nan")])
def test_a_weight_that_cannot_be_is_refused(weight, catalogue):
    """Weights are from 0 to 1."""
    with pytest.raises(InputError):
        neutral(catalogue).with_weight("leg-press-calf-raise", FootDirection.OUT, OUTER, weight)
    with pytest.raises(InputError):
        LevelWeights(share=weight)


def test_sources_that_can_be_followed(catalogue):
    """The articles and the research say something of the knees; the program itself does not."""
    assert set(sources_of(catalogue)) == {"hart", "jordan", "research"}


def test_the_weights_can_be_seen(catalogue):
    """The table has a row for each exercise and direction, and the weights in it are those that count."""
    table = by_source(catalogue, "research").table(catalogue)
    rows = {(row[0].in_words(), row[1].in_words()): row[2:] for row in table.rows()}

    assert len(rows) == 3 * len(catalogue.exercises)
    assert rows["Leg press calf raise", "Toes out"] == (1.0, 0.75, 0.5)
    assert rows["Seated calf raise", "Toes out"] == (0.25, 0.25, 1.0)


def test_an_unknown_exercise_counts_for_no_muscle(known, record, catalogue):
    """Its day is trained all the same."""
    week = week_of(known([record("2026-03-02 18:00", "gone")]), neutral(catalogue), MONDAY)

    assert set(sets_by_muscle(week).values()) == {0}
    assert len(week.days) == 1


def test_an_id_of_before_counts_for_the_exercise_of_today(record, catalogue):
    """Sets under ids that exercise and equipment had before are sets of those of today, matched with theirs."""
    today = catalogue.exercises["standing-calf-raise"]
    step = msgspec.structs.replace(today.variants[0], was=("old-machine",))
    renamed = msgspec.structs.replace(today, was=("old-raise",), variants=(step, *today.variants[1:]))
    later = replace(catalogue, exercises={**catalogue.exercises, today.id: renamed})
    sets = sets_of([record("2026-03-02 18:00", "old-raise", variant="old-machine"), record("2026-03-03 18:00")])

    assert len(sets.settings) == 2
    assert len(sets.known_by(later).settings) == 1
    assert sets_by_muscle(week_of(sets.known_by(later), neutral(later), MONDAY))[SOLEUS] == 2


def test_the_day_is_that_of_the_place(known, record, catalogue):
    """Sunday 23:30 UTC is Monday in Berlin: it belongs to the week that begins."""
    visits = (("2026-03-01 23:30", "night"), ("2026-03-01 22:30", "evening"))
    sets = known(record(at, session=session, zone="Europe/Berlin") for at, session in visits)

    assert week_of(sets, neutral(catalogue), MONDAY).days == (MONDAY,)


def test_a_visit_past_midnight_belongs_to_the_week_in_which_it_began(known, record, catalogue):
    """Begun on Sunday evening: Sunday is a day trained with all of its sets, and Monday is none."""
    sets = known(record(at, session="late") for at in ("2026-03-01 23:50", "2026-03-02 00:05"))
    week = week_of(sets, neutral(catalogue), MONDAY - timedelta(days=7))

    assert (week.days, sets_by_muscle(week)[SOLEUS]) == ((date(2026, 3, 1),), 2)
    assert week_of(sets, neutral(catalogue), MONDAY).days == ()


def test_weeks_between(small_log, catalogue):
    """Each week stands there, also the empty one before; days trained beside the sets."""
    table = weeks_between(small_log, catalogue, neutral(catalogue), date(2026, 2, 25), date(2026, 3, 9))

    assert [*table.rows()] == [
        (date(2026, 2, 23), 0, 0, 0, 0),
        (date(2026, 3, 2), 5, 5, 6, 2),
        (date(2026, 3, 9), 2, 2, 3, 1),
    ]


def test_weeks_agree_with_the_week(small_log, catalogue):
    """A week by itself and in the row of weeks is the same, whoever attributes."""
    for attribution in (neutral(catalogue), by_source(catalogue, "jordan")):
        row = next(weeks_between(small_log, catalogue, attribution, MONDAY, MONDAY).rows())

        assert row[1:-1] == tuple(sets_by_muscle(week_of(small_log, attribution, MONDAY)).values())


# What is missing


def said(sets, catalogue, source="hart") -> tuple[WeekState, str]:
    """Return the verdict on the first week by a source, in English."""
    found = verdict(week_of(sets, neutral(catalogue), MONDAY), goals(catalogue)[source], catalogue)
    return found.state, found.sentence.in_words()


def week_with(known, record, days, count, exercise="standing-calf-raise"):
    """Return `count` sets on each of `days` of the week."""
    return known(
        record(f"{MONDAY + timedelta(days=day)} 18:{minute:02d}", exercise) for day in days for minute in range(count)
    )


def test_ranges_are_the_catalogues(catalogue):
    """Hart 6–12 and Jordan 10–20 sets, both on 2–3 days."""
    found = {
        name: (goal.sets.low, goal.sets.high, goal.days and (goal.days.low, goal.days.high))
        for name, goal in goals(catalogue).items()
    }

    assert found["hart"] == (6, 12, (2, 3))
    assert found["jordan"] == (10, 20, (2, 3))


def test_what_is_missing(small_log, catalogue):
    """Two heads lack a set to Hart's six; all lack sets to Jordan's ten."""
    assert said(small_log, catalogue) == (
        WeekState.MISSING,
        "Still missing this week by Hart: inner head (5 of 6 sets), outer head (5 of 6 sets).",
    )
    assert said(small_log, catalogue, "jordan")[1] == (
        "Still missing this week by Jordan: "
        "inner head (5 of 10 sets), outer head (5 of 10 sets), soleus (6 of 10 sets)."
    )


def test_a_missing_day_is_said(known, record, catalogue):
    """Enough sets on one day: the second day is missing."""
    assert said(week_with(known, record, [0], 8), catalogue) == (
        WeekState.MISSING,
        "Still missing this week by Hart: days (1 of 2).",
    )


def test_nothing_yet(known, record, catalogue):
    """Without a set it says what the source asks for; a warm-up is no set."""
    warm_up = known([record("2026-03-02 18:00", kind=SetKind.WARM_UP)])

    assert said(warm_up, catalogue) == (
        WeekState.NOTHING,
        "No set yet this week; Hart asks for 6–12 sets for each muscle, 2–3 days.",
    )


def test_enough(known, record, catalogue):
    """Four sets on Monday and Thursday are within Hart's range."""
    assert said(week_with(known, record, [0, 3], 4), catalogue) == (
        WeekState.ENOUGH,
        "Nothing is missing this week by Hart.",
    )


def test_both_ends_of_a_range_are_enough(known, record, catalogue):
    """Six sets on two days and twelve on three are Hart's range to the last set."""
    for days, count in (([0, 3], 3), ([0, 2, 4], 4)):
        assert said(week_with(known, record, days, count), catalogue)[0] is WeekState.ENOUGH


def test_days_in_a_row_leave_no_rest(known, record, catalogue):
    """Monday and Tuesday are two days, and no rest between."""
    sets = week_with(known, record, [0, 1], 4)

    assert week_of(sets, neutral(catalogue), MONDAY).days_in_a_row == 1
    assert said(sets, catalogue)[0] is WeekState.NO_REST


def test_more_than_asked_for(known, record, catalogue):
    """16 sets on four days are above Hart's 12 and 3, and within Jordan's 20 but for the days."""
    sets = week_with(known, record, [0, 2, 4, 6], 4)

    assert said(sets, catalogue)[0] is WeekState.MANY
    assert said(sets, catalogue, "jordan")[1] == (
        "Nothing is missing this week, and more than Jordan asks for: days (4, at most 3)."
    )


def test_one_leg_forgotten(known, record, catalogue):
    """Six sets of the left leg alone are three in the mean, and both legs can be seen."""
    sets = known(
        record(f"{MONDAY + timedelta(days=day)} 18:0{minute}", "single-leg-calf-raise", side=Side.LEFT)
        for day in (0, 3)
        for minute in range(3)
    )
    soleus = week_of(sets, neutral(catalogue), MONDAY).muscles[-1]

    assert (soleus.left, soleus.right, soleus.sets) == (6, 0, 3)
