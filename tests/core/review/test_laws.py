# SPDX-License-Identifier: MIT
"""What holds for every log: parts add up to the whole, order does not matter, no leg is counted twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.plan import SetKind, Side
from calftimer.core.review.attribution import by_source, neutral
from calftimer.core.review.balance import knees, legs
from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period
from calftimer.core.review.heat_map import calendar, streak
from calftimer.core.review.measures import HARD_SETS, LIFTED_VOLUME, METRICS, REPS, VOLUME
from calftimer.core.review.metric import Fold, Leg
from calftimer.core.review.pace import falling_behind
from calftimer.core.review.records import Band, heaviest, most_reps
from calftimer.core.review.sets import Sets, sets_of
from calftimer.core.review.splits import Split
from calftimer.core.review.tabulate import needs_one_exercise, periods, tabulate, total
from calftimer.core.review.visits import compare_session
from calftimer.core.review.weeks import week_of, weeks_between
from tests.core.review.small_log import PLACES, make_record

CATALOGUE = shipped_catalogue()
FIRST = datetime(2026, 2, 20, 18, tzinfo=UTC)

records = st.builds(
    lambda number, minutes, session, **values: make_record(
        f"{FIRST + timedelta(minutes=minutes):%Y-%m-%d %H:%M}", session=f"{session}", **values, id=number
    ),
    st.uuids(version=4).map(str),
    minutes=st.integers(0, 60 * 24 * 40),
    session=st.integers(0, 4),
    exercise=st.sampled_from(list(PLACES)),
    load=st.sampled_from([0, 40, 42.5, 60]),
    reps=st.integers(0, 30),
    tempo=st.sampled_from(["3-1-2-1", "2-0-2-1", "X-0-X-0"]),
    foot=st.sampled_from(["straight", "out:30", "out:45", "in:10"]),
    side=st.sampled_from(Side),
    kind=st.sampled_from(SetKind),
    body_mass_kg=st.sampled_from([None, 80.0]),
    rest_s=st.sampled_from([None, 60.0, 95.5]),
    pace_lost_rep=st.one_of(st.none(), st.integers(1, 30)),
)
logs = st.lists(records, max_size=25, unique_by=lambda record: record.id)
one_exercise_logs = logs.map(lambda log: [replace(record, exercise="standing-calf-raise") for record in log])
some = settings(max_examples=20)
SUMS = [metric for metric in METRICS.values() if metric.fold is Fold.SUM]


def known(log) -> Sets:
    """Return the columns of records."""
    return sets_of(log).known_by(CATALOGUE)


def rows(table) -> list[tuple[object, ...]]:
    """Return the rows of a table, numbers rounded so that the order of adding does not show."""
    return [tuple(round(one, 6) if isinstance(one, float) else one for one in row) for row in table.rows()]


def known_total(sets: Sets, metric, leg: Leg = Leg.MEAN) -> float:
    """Return the sum of a metric over the sets of which it is known."""
    return float(np.nan_to_num(total(sets, metric, leg)))


def parts(table) -> np.ndarray:
    """Return all columns but the first as one array."""
    return np.array([column.values for column in table.columns[1:]], dtype=float)


@given(
    begins=st.integers(0, 60 * 24),
    gaps=st.lists(st.integers(1, 59), max_size=12),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]),
    athletes=st.lists(st.sampled_from(["ann", "ben"]), min_size=13, max_size=13),
)
@some
def test_a_visit_is_one_day(begins, gaps, zone, athletes):
    """However long it goes on and whoever takes part, a visit is of one day: that on which it began, at its place."""
    minutes = np.cumsum([begins, *gaps])
    log = [
        make_record(
            f"{FIRST + timedelta(minutes=int(minute)):%Y-%m-%d %H:%M}", session="visit", zone=zone, athlete_id=who
        )
        for minute, who in zip(minutes, athletes, strict=False)
    ]
    sets = known(reversed(log))

    assert set(sets.days.tolist()) == {log[0].started_local.date()}
    assert streak(sets, sets.days[0].item()).days_this_week == 1
    assert len(tabulate(sets, HARD_SETS, Period.DAY)) == 1


@pytest.mark.parametrize("split", [split for split in Split if split not in (Split.NONE, Split.LEG)])
@given(log=one_exercise_logs, period=st.sampled_from(Period))
@some
def test_split_sums_add_up(split, log, period):
    """However the sets are split, and over whatever periods, the parts of a sum are its whole."""
    sets = known(log)
    for metric in SUMS:
        assert np.nansum(parts(tabulate(sets, metric, period, split))) == pytest.approx(known_total(sets, metric))


@given(log=one_exercise_logs, period=st.sampled_from(Period), leg=st.sampled_from(Leg))
@some
def test_a_sum_of_what_nobody_knows_is_no_number(log, period, leg):
    """A period whose sets all lack the body mass has no volume with it, neither 0; one without a set has 0."""
    sets = known(log)
    unknown = LIFTED_VOLUME.per_set(sets, leg)
    places, begins = periods(sets, period, gaps=True)
    values = tabulate(sets, LIFTED_VOLUME, period, leg=leg).column("lifted-volume").values

    for place in range(len(begins)):
        here = unknown[(places == place) & are_lifts(sets)]
        assert np.isnan(values[place]) == bool(len(here) and np.isnan(here).all())


@given(log=one_exercise_logs, period=st.sampled_from(Period), split=st.sampled_from(Split))
@some
def test_the_best_of_the_parts_is_the_best(log, period, split):
    """The greatest over all parts and periods is the greatest of all."""
    sets = known(log)
    for metric in METRICS.values():
        if metric.fold is Fold.MOST and split is not Split.LEG:
            found = parts(tabulate(sets, metric, period, split))
            best = np.fmax.reduce(found, axis=None) if found.size else np.nan
            assert best == pytest.approx(total(sets, metric), nan_ok=True)


@given(log=logs, data=st.data())
@some
def test_the_order_of_the_sets_does_not_matter(log, data):
    """Sets read in another order give the same tables."""
    one, other = known(log), known(data.draw(st.permutations(log)))
    split = data.draw(st.sampled_from([Split.EXERCISE, Split.EQUIPMENT]))
    period = data.draw(st.sampled_from(Period))

    for metric in METRICS.values():
        assert rows(tabulate(one, metric, period, split)) == rows(tabulate(other, metric, period, split))
    assert {(record.setting, record.load_kg, record.reps, record.set_id) for record in most_reps(one)} == {
        (record.setting, record.load_kg, record.reps, record.set_id) for record in most_reps(other)
    }
    assert rows(falling_behind(one)) == rows(falling_behind(other))


@given(log=logs)
@some
def test_no_leg_is_counted_twice(log):
    """A set is at most one for a leg; both legs' halves are the mean; left and right together are one set."""
    sets = known(log)
    left, right, mean = (HARD_SETS.per_set(sets, leg) for leg in (Leg.LEFT, Leg.RIGHT, Leg.MEAN))
    lifts = are_lifts(sets)

    assert set(left[lifts]) <= {0, 1}
    assert set(right[lifts]) <= {0, 1}
    assert (mean[lifts] == (left + right)[lifts] / 2).all()
    assert np.isnan(mean[~lifts]).all()


@given(log=logs)
@some
def test_what_both_legs_did_is_what_was_done(log):
    """Left and right volume together are load × reps of every set, once; their mean is the volume for each leg."""
    sets = known(log)
    lifts = are_lifts(sets)
    for metric, lifted in ((VOLUME, sets.load_kg), (LIFTED_VOLUME, sets.lifted_kg)):
        whole = np.nansum((lifted * sets.reps)[lifts])
        both = known_total(sets, metric, Leg.LEFT) + known_total(sets, metric, Leg.RIGHT)
        assert both == pytest.approx(whole)
        assert known_total(sets, metric) == pytest.approx(whole / 2)


@given(log=one_exercise_logs, metric=st.sampled_from(SUMS))
@some
def test_the_legs_table_is_the_two_legs(log, metric):
    """The mean of left and right, over all weeks, is the metric."""
    sets = known(log)
    values = parts(legs(sets, metric))[:2]

    assert np.nansum(values) / 2 == pytest.approx(known_total(sets, metric))


@given(log=logs)
@some
def test_knees_and_days_add_up(log):
    """Straight and bent knees together, and all days of the calendar, are all sets."""
    sets = known(log)
    all_sets = total(sets, HARD_SETS)

    assert parts(knees(sets, CATALOGUE)).sum() == pytest.approx(all_sets)
    assert parts(calendar(sets, date(2026, 2, 1), date(2026, 4, 30))).sum() == pytest.approx(all_sets)


@given(log=logs, source=st.sampled_from([None, "hart", "jordan", "research"]))
@some
def test_weeks_are_their_weeks(log, source):
    """Each row of the weeks is the week by itself, and no muscle gets more than all sets."""
    sets = known(log)
    attribution = by_source(CATALOGUE, source) if source else neutral(CATALOGUE)
    for row in weeks_between(sets, CATALOGUE, attribution, date(2026, 2, 16), date(2026, 3, 31)).rows():
        week = week_of(sets, attribution, row[0])
        assert row[1:-1] == pytest.approx([one.sets for one in week.muscles])
        assert row[-1] == len(week.days)
    whole = sum(one.sets for one in week_of(sets, attribution, date(2026, 3, 2)).muscles[-1:])
    assert whole <= total(sets, HARD_SETS) + 1e-9


@given(log=logs)
@some
def test_records_are_unbeaten(log):
    """No matched set has more reps with the load, or a heavier load in the range of reps."""
    sets = known(log)
    lifts = sets.take(are_lifts(sets))
    of_loads = {(record.setting, record.load_kg): record.reps for record in most_reps(sets)}
    of_band = {record.setting: record.load_kg for record in heaviest(sets, Band(8, 12, ""))}
    for code, load_kg, reps in zip(lifts.setting, lifts.load_kg, lifts.reps, strict=True):
        setting = lifts.settings[code]
        assert reps <= of_loads[setting, load_kg]
        if 8 <= reps <= 12:
            assert load_kg <= of_band[setting]


@given(log=logs)
@some
def test_falling_behind_one_by_one(log):
    """The table counts what a loop over the sets counts."""
    sets = known(log)
    lifts = sets.take(are_lifts(sets))
    for rep, reached, behind, _ in falling_behind(sets).rows():
        assert reached == (lifts.reps >= rep).sum()
        assert behind == ((lifts.reps >= rep) & (lifts.pace_lost_rep <= rep)).sum()


@given(days=st.sets(st.integers(0, 70)), today=st.integers(0, 80))
@some
def test_streaks_one_by_one(days, today):
    """The streak is that of a walk through the weeks from the first to this one."""
    monday = datetime(2026, 1, 5, 18, tzinfo=UTC)
    log = [make_record(f"{monday + timedelta(days=day):%Y-%m-%d %H:%M}") for day in sorted(days)]
    past = [day for day in days if day <= today]
    kept = [sum(day // 7 == week for day in past) >= 2 for week in range(today // 7 + 1)]
    runs = [len(list(run)) for holds, run in groupby(kept) if holds]
    before = kept if kept[-1] else kept[:-1]
    running = next((n for n, holds in enumerate(reversed(before)) if not holds), len(before))

    found = streak(known(log), (monday + timedelta(days=today)).date())

    assert (found.weeks, found.best_weeks) == (running, max(runs, default=0))


@given(log=logs)
@some
def test_every_session_can_be_compared(log):
    """Each setting of a session is compared or new, never both; what is compared lies before it."""
    sets = known(log)
    for session in sets.session_ids:
        visit = compare_session(sets, session)
        compared = {one.setting for one in visit.comparisons}
        assert not compared & set(visit.first_times)
        assert all(one.before_day <= visit.day for one in visit.comparisons)


@given(log=logs)
@some
def test_loads_of_several_exercises_are_never_put_together(log):
    """A load or volume over several exercises raises; a count does not."""
    sets = known(log)
    several = len({record.exercise for record in log}) > 1
    for metric in (VOLUME, REPS):
        if several and needs_one_exercise(metric, Split.FOOT):
            with pytest.raises(ValueError, match="exercises"):
                tabulate(sets, metric, Period.WEEK, Split.FOOT)
        else:
            tabulate(sets, metric, Period.WEEK, Split.FOOT)
