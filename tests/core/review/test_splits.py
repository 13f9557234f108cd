# SPDX-License-Identifier: MIT
"""What a chart is split by: who is of which part, what may differ in it, and that the parts are the whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.plan import Side
from calftimer.core.review.attribution import neutral
from calftimer.core.review.balance import feet, knees, legs
from calftimer.core.review.counting import are_lifts
from calftimer.core.review.days import Period
from calftimer.core.review.measures import HARD_SETS, LOAD, REPS_AT_LOAD
from calftimer.core.review.pace import PACE, falling_behind, pace
from calftimer.core.review.progress import gain, metric_of, progress, split_progress
from calftimer.core.review.records import Band
from calftimer.core.review.said import Said, name_of
from calftimer.core.review.splits import Split, alike_but_for, beside, sets_by_part, with_names
from calftimer.core.review.tabulate import tabulate, total
from calftimer.core.review.weeks import weeks_between, weeks_by_part
from tests.core.review.test_laws import CATALOGUE, known, logs, one_exercise_logs, some

SPLITS = [split for split in Split if split not in (Split.NONE, Split.LEG)]
BANDS = (Band(8, 12, ""), Band(20, 30, ""))


def summed(table, measure=None):
    """Return the sum of the columns of one measure, no value as 0."""
    columns = [column for column in table.columns[1:] if measure is None or column.measure == measure]
    return np.nansum([column.values for column in columns], axis=0) if columns else np.zeros(len(table))


@given(log=logs, split=st.sampled_from(SPLITS))
@some
def test_every_set_is_of_one_part(log, split):
    """The sets of all parts together are all sets, each once."""
    sets = known(log)

    assert sorted(one for _, part in sets_by_part(sets, split) for one in part.ids) == sorted(sets.ids)


@given(log=logs, split=st.sampled_from(SPLITS), period=st.sampled_from([Period.WEEK, Period.MONTH]))
@some
def test_balance_split_adds_up_to_the_balance(log, split, period):
    """Left and right, straight and bent, in and out: the parts of each together are that of all sets, row by row."""
    sets = known(log)
    for of in (legs, lambda *one: knees(one[0], CATALOGUE, *one[1:]), feet):
        whole, parts = of(sets, HARD_SETS, period), of(sets, HARD_SETS, period, split)
        for column in whole.columns[1:]:
            if column.id != "lesser":
                several = any(one.measure for one in parts.columns)
                assert summed(parts, column.id if several else None) == pytest.approx(column.values)


@given(log=logs, split=st.sampled_from(SPLITS))
@some
def test_weeks_split_add_up_to_the_weeks(log, split):
    """The sets of a muscle of all parts together are the muscle's sets, week by week."""
    sets, attribution, between = known(log), neutral(CATALOGUE), (date(2026, 2, 16), date(2026, 3, 31))
    whole = weeks_between(sets, CATALOGUE, attribution, *between)

    found = weeks_by_part(sets, CATALOGUE, attribution, *between, split, attribution.muscles)

    for muscle, parts in found.items():
        assert parts.columns[0].values.tolist() == whole.columns[0].values.tolist()
        assert summed(parts) == pytest.approx(whole.column(muscle).values)


@given(log=logs, split=st.sampled_from(SPLITS))
@some
def test_falling_behind_split_adds_up(log, split):
    """The sets that reached a rep, and those behind, are those of all parts together; a share is of its own part."""
    sets = known(log)
    whole, parts = falling_behind(sets), falling_behind(sets, split)

    assert len(parts) == len(whole)
    for measure in ("reached", "behind"):
        assert summed(parts, measure) == pytest.approx(whole.column(measure).values)
    for key, of_part in sets_by_part(sets.take(are_lifts(sets)), split):
        share = next(one for one in parts.columns if one.key == key and one.measure == "share").values
        alone = falling_behind(of_part).column("share").values
        assert share[: len(alone)] == pytest.approx(alone)
        assert np.isnan(share[len(alone) :]).all()


@given(log=logs, split=st.sampled_from(SPLITS))
@some
def test_each_part_of_the_pace_is_the_pace_of_its_sets(log, split):
    """Planned and performed seconds and rest of a part are those of its sets alone."""
    sets = known(log)
    table = pace(sets, Period.ALL, split)
    for key, of_part in sets_by_part(sets, split):
        for metric in PACE:
            found = next(one for one in table.columns if one.key == key and one.measure == metric.id)
            assert found.values == pytest.approx([total(of_part, metric)], nan_ok=True)


@given(log=one_exercise_logs, split=st.sampled_from(SPLITS), data=st.data())
@some
def test_each_part_of_the_progress_is_the_progress_of_its_sets(log, split, data):
    """Every measure of a part, session by session, is that measure of its sets alone.

    Sessions that overlap stand in the order of their first sets, which may be of another part.
    """
    sets = known(log)
    sets = sets.take(are_lifts(sets) & sets.per_setting(lambda setting: setting.side is Side.BOTH).astype(bool))
    if not len(sets):
        return
    measure = data.draw(st.sampled_from(progress(sets, BANDS).columns[1:])).id
    table = split_progress(sets, measure, BANDS, split)
    for key, of_part in sets_by_part(sets, split):
        alone = tabulate(of_part, metric_of(measure, BANDS), Period.SESSION)
        column = next(one for one in table.columns if one.key == key and one.measure in ("", measure))
        values = column.values[~np.isnan(column.values) & (column.values != 0)]
        expected = alone.columns[1].values
        assert sorted(values) == pytest.approx(sorted(expected[~np.isnan(expected) & (expected != 0)]))


def test_the_load_that_reps_are_counted_at_is_the_parts_own(record, known):
    """Of each part, the reps with its own heaviest load of the session: 12 with 60 kg, and 20 with 40 kg."""
    sets = known(
        [
            record("2026-03-02 18:00", load=60, reps=12),
            record("2026-03-02 18:10", load=40, reps=25),
            record("2026-03-02 18:20", load=40, reps=20, foot="out:30"),
        ]
    )

    table = tabulate(sets, REPS_AT_LOAD, Period.SESSION, Split.FOOT)

    assert [column.values.tolist() for column in table.columns[1:]] == [[12], [20]]
    assert total(sets, REPS_AT_LOAD) == 12


def test_like_beside_like(record, known):
    """Split by feet, sets that differ in their feet alone are alike; another tempo is not."""
    sets = known(
        [
            record("2026-03-02 18:00"),
            record("2026-03-02 18:10", foot="out:30"),
            record("2026-03-02 18:20", foot="out:30", tempo="2-0-2-1"),
            record("2026-03-02 18:30", side=Side.LEFT),
        ]
    )
    first = sets.settings[0]

    assert [alike_but_for(first, Split.NONE)(one) for one in sets.settings] == [True, False, False, False]
    assert [alike_but_for(first, Split.FOOT)(one) for one in sets.settings] == [True, True, False, False]
    assert [alike_but_for(first, Split.LEG)(one) for one in sets.settings] == [True, False, False, True]


@pytest.mark.parametrize("split", [split for split in Split if split is not Split.NONE])
def test_only_what_is_split_may_differ(record, known, split):
    """Of two settings that differ in everything, each split lets through only what differs in what it splits."""
    one, other = (
        setting
        for setting in known(
            [
                record("2026-03-02 18:00"),
                record(
                    "2026-03-02 18:10",
                    "seated-calf-raise",
                    tempo="2-0-2-1",
                    foot="out:30",
                    side=Side.LEFT,
                    athlete_id="anna",
                ),
            ]
        ).settings
    )
    names = ("athlete_id", "exercise", "variant", "knee", "foot", "side", "tempo")
    let_through = {name for name in names if alike_but_for(one, split)(replace(one, **{name: getattr(other, name)}))}

    expected = {
        Split.FOOT: {"foot"},
        Split.DIRECTION: {"foot"},
        Split.SIDE: {"side"},
        Split.LEG: {"side"},
        Split.KNEE: {"knee"},
        Split.TEMPO: {"tempo"},
        Split.EXERCISE: {"exercise", "knee"},
        Split.EQUIPMENT: {"knee"},
        Split.ATHLETE: {"athlete_id"},
    }
    assert let_through - {"variant"} == expected.get(split, set())


def test_tables_beside_each_other(record, known):
    """Each part has its measures beside each other, by ids and names of both; without a split the measures alone."""
    sets = known([record("2026-03-02 18:00"), record("2026-03-02 18:10", foot="out:30")])

    split = legs(sets, split=Split.FOOT)
    ids = [column.id for column in split.columns]

    assert ids == ["from", "straight:left", "straight:right", "out:30:left", "out:30:right"]
    assert split.columns[3].name.in_words() == "Toes out 30°: Left leg"
    assert [column.id for column in legs(sets).columns] == ["from", "left", "right", "lesser"]
    alone = tabulate(sets, LOAD, Period.WEEK, Split.FOOT)
    assert beside({"load": (Said("Load"), alone)}) is alone


def test_parts_are_called_by_whoever_knows_them(record, known):
    """Ids of athletes become names, in a part of several measures too; what is not known keeps its id."""
    sets = known([record("2026-03-02 18:00", athlete_id="anna"), record("2026-03-02 18:10", athlete_id="{ben}")])
    names = {"anna": name_of("Anna {A}")}

    one = with_names(tabulate(sets, HARD_SETS, Period.WEEK, Split.ATHLETE), names)
    several = with_names(legs(sets, split=Split.ATHLETE), names)

    assert [column.name.in_words() for column in one.columns[1:]] == ["Anna {A}", "{ben}"]
    assert several.columns[1].name.in_words() == "Anna {A}: Left leg"


def test_the_gain_is_from_the_first_to_the_last(record, known):
    """From 40 to 45 kg, the best 50; reps are not compared while the load changes, nor sets that differ."""
    loads = [record(f"2026-03-0{day} 18:00", load=load) for day, load in ((2, 40), (3, 50), (4, 45))]
    table = progress(known(loads), BANDS)
    mixed = progress(known([*loads, record("2026-03-05 18:00", foot="out:30")]), BANDS)
    reps = [record(f"2026-03-0{day} 18:00", reps=reps) for day, reps in ((2, 9), (3, 8), (4, 12))]

    found = gain(table, "load")
    assert (found.first, found.last, found.best) == (0, 2, 1)
    assert gain(table, "reps-at-load") is None
    assert gain(mixed, "load") is None
    assert gain(progress(known(loads[:1]), BANDS), "load") is None
    assert gain(progress(known(reps), BANDS), "reps-at-load").best == 2


def test_a_split_says_where_its_parts_are_not_matched(record, known):
    """Parts of alike sets need no warning; a part of two tempos has one."""
    alike = [record("2026-03-02 18:00"), record("2026-03-03 18:00", foot="out:30")]
    other = record("2026-03-04 18:00", tempo="2-0-2-1")

    assert split_progress(known(alike), "load", BANDS, Split.FOOT).notes == ()
    unlike = split_progress(known([*alike, other]), "load", BANDS, Split.FOOT)
    assert [note.values["count"] for note in unlike.notes] == [3]
