# SPDX-License-Identifier: MIT
"""How an exercise of the small log goes, its records, and the comparison with last time, as worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest

from calftimer.core.plan import SetKind, Side
from calftimer.core.review.days import Period
from calftimer.core.review.measures import HARD_SETS, LIFTED_VOLUME, LOAD, MOST_REPS, VOLUME
from calftimer.core.review.pace_measures import REPS_BEHIND
from calftimer.core.review.progress import matches, progress, why_no_estimate
from calftimer.core.review.records import Band, bands, heaviest, most_reps, records_table
from calftimer.core.review.report import exercise_report
from calftimer.core.review.sets import Selection
from calftimer.core.review.visits import Change, compare_session

STANDING, SEATED, SLED, SINGLE = (f"{name}-calf-raise" for name in ("standing", "seated", "leg-press", "single-leg"))
FEW, MANY = Band(8, 12, "jordan"), Band(15, 25, "jordan")
MARCH_2, MARCH_5, MARCH_9 = date(2026, 3, 2), date(2026, 3, 5), date(2026, 3, 9)


def of(sets, exercise, **chosen):
    """Return the sets of one exercise."""
    return Selection(exercises=(exercise,), **chosen).of(sets)


def column(table, name) -> list[object]:
    """Return the plain values of a column."""
    place = [one.id for one in table.columns].index(name)
    return [row[place] for row in table.rows()]


def test_standing_session_by_session(small_log):
    """Monday 40 kg × 12 and 10; a week later 40 × 14 and 45 × 10, with 80 kg of body mass.

    Volume: (120 × 22) / 2 = 1320; then (120 × 14 + 125 × 10) / 2 = 1465. Time: 154 s; then 98 + 70 = 168 s, of which
    5/7 are moving: 110 and 120 s.
    """
    table = progress(of(small_log, STANDING), [FEW, MANY])

    assert column(table, "from") == [MARCH_2, MARCH_9]
    assert column(table, "sets") == [2, 2]
    assert column(table, "load") == [40, 45]
    assert column(table, "reps-at-load") == [12, 10]
    assert column(table, "load-8-12") == [40, 45]
    assert column(table, "load-15-25") == [None, None]
    assert column(table, "lifted-volume") == [1320, 1465]
    assert column(table, "time-under-tension") == [154, 168]
    assert column(table, "time-moving") == pytest.approx([110, 120])


def test_the_estimate_session_by_session(small_log):
    """Monday from 120 kg × 12; a week later the 14 reps give none, and of 125 kg × 10 O'Conner is lowest: × 1.25."""
    table = progress(of(small_log, STANDING))

    assert column(table, "e1rm-low") == pytest.approx([153.85, 156.25], abs=0.005)


def test_progress_says_what_is_matched(small_log):
    """Standing sets are all alike; on the sled a working set and one of as many reps as possible are not."""
    assert len(progress(of(small_log, STANDING)).notes) == 1
    mixed, no_estimate = (note.in_words() for note in progress(of(small_log, SLED)).notes[1:])
    assert "(2 combinations)" in mixed
    assert "the fewest reps here are 15, and above 12" in no_estimate


def test_sets_of_several_exercises_are_refused(small_log):
    """A sled's load and a standing load are never in one chart."""
    with pytest.raises(ValueError, match="4 exercises"):
        progress(small_log)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reps": 20}, "the fewest reps here are 20"),
        ({"body_mass_kg": None}, "body mass"),
        ({"exercise": SLED, "load": 0}, "no load"),
    ],
)
def test_why_there_is_no_estimate(changes, words, known, record):
    """Many reps, an unknown body mass, no load: each is said."""
    assert words in why_no_estimate(known([record("2026-03-02 18:00", **changes)])).in_words()


def test_where_there_is_an_estimate_nothing_is_said(small_log, known):
    """One set with few reps is enough; with none there is nothing to estimate from."""
    assert why_no_estimate(of(small_log, STANDING)) is None
    assert "no set" in why_no_estimate(known([])).in_words()


def test_matches(small_log):
    """Each setting with its number of sets, the most trained first; warm-ups and stretches are none."""
    found = [(one.setting.exercise, one.setting.side, one.sets, one.last) for one in matches(small_log)]

    assert found[:2] == [(STANDING, Side.BOTH, 4, MARCH_9), (SEATED, Side.BOTH, 2, MARCH_9)]
    assert sorted(count for *_, count, _ in found) == [1, 1, 1, 1, 2, 4]


def test_progress_by_week_and_leg(small_log):
    """The left leg on the step: one set of 12 in its week; of both-legged sets it has no best."""
    table = progress(of(small_log, SINGLE, sides=(Side.LEFT,)), period=Period.WEEK)

    assert next(table.rows())[:4] == (MARCH_2, 1, 10, 12)


# Records


def test_most_reps_for_each_load(small_log):
    """Standing: 14 with 40 kg (on the 9th, over 12 and 10 of the 2nd) and 10 with 45."""
    found = [(one.load_kg, one.reps, one.day) for one in most_reps(of(small_log, STANDING))]

    assert found == [(45, 10, MARCH_9), (40, 14, MARCH_9)]


def test_of_equals_the_first_is_the_record(small_log):
    """20 seated reps with 30 kg were done twice; the record is of the 2nd."""
    assert [(one.reps, one.day) for one in most_reps(of(small_log, SEATED))] == [(20, MARCH_2)]


@pytest.mark.parametrize(
    "changes",
    [
        {"tempo": "4-1-2-1"},
        {"foot": "out:30"},
        {"foot": "in:10"},
        {"side": Side.LEFT},
        {"kind": SetKind.AMRAP},
        {"variant": "dumbbell"},
        {"athlete_id": "0"},
    ],
)
def test_records_are_matched(changes, known, record):
    """Sets that differ in tempo, feet, side, kind, equipment or athlete do not compete."""
    sets = known([record("2026-03-02 18:00", reps=12), record("2026-03-03 18:00", reps=15, **changes)])

    assert sorted(one.reps for one in most_reps(sets)) == [12, 15]
    assert len(heaviest(sets, Band(8, 20, ""))) == 2


def test_heaviest_for_a_range_of_reps(small_log):
    """8–12 reps standing: 45 kg × 10; 15–25 on the sled: 100 kg × 15, and of the other kind 80 kg × 20."""
    assert [(one.load_kg, one.reps) for one in heaviest(of(small_log, STANDING), FEW)] == [(45, 10)]
    assert sorted((one.load_kg, one.reps) for one in heaviest(of(small_log, SLED), MANY)) == [(80, 20), (100, 15)]


def test_of_one_load_the_most_reps_stand(known, record):
    """40 kg × 9 and × 11: the heaviest for 8–12 reps is the set of 11, though it came later."""
    sets = known([record("2026-03-02 18:00", reps=9), record("2026-03-03 18:00", reps=11)])

    assert [one.reps for one in heaviest(sets, FEW)] == [11]


def test_bands_are_those_of_the_articles(catalogue):
    """Jordan's 8–12 and 15–25, Hart's 10–20 and 20–30."""
    assert [(band.id, band.source) for band in bands(catalogue)] == [
        *(("8-12", "jordan"), ("10-20", "hart"), ("15-25", "jordan"), ("20-30", "hart"))
    ]


def test_the_table_of_records_says_what_is_matched(small_log, catalogue):
    """Each row names all that it is matched by."""
    row = next(records_table(most_reps(of(small_log, SLED)), catalogue).rows())

    assert [getattr(value, "in_words", lambda value=value: value)() for value in row] == [
        *(MARCH_5, 100, 15, "Leg press calf raise", "Leg press", "Both legs", "Toes out 30°", "3-0-2-1"),
        *("working set", "full range"),
    ]


def test_the_report_of_an_exercise(small_log, catalogue):
    """It holds sessions, records and a table for each range of reps."""
    report = exercise_report(of(small_log, SLED), catalogue)

    assert report.exercise == SLED
    assert {name: len(table) for name, table in report.tables().items()} == {
        "sessions": 1,
        "most_reps": 2,
        "heaviest_8_to_12": 0,
        "heaviest_10_to_20": 2,
        "heaviest_15_to_25": 2,
        "heaviest_20_to_30": 1,
    }


# Last time


def changes_of(visit, exercise) -> dict[str, tuple[float, float, Change]]:
    """Return now, before and the change by metric, of one exercise."""
    return {
        one.metric.id: (one.now, one.before, one.change)
        for one in visit.comparisons
        if one.setting.exercise == exercise
    }


def test_what_was_better_than_last_time(small_log):
    """The 9th against the 2nd: 45 kg over 40, 14 reps over 12 with 40 kg, none behind over 2 of 22, more volume."""
    visit = compare_session(small_log, "2026-03-09")

    assert changes_of(visit, STANDING) == {
        LOAD.id: (45, 40, Change.BETTER),
        MOST_REPS.id: (14, 12, Change.BETTER),
        HARD_SETS.id: (2, 2, Change.SAME),
        LIFTED_VOLUME.id: (1465, 1320, Change.BETTER),
        REPS_BEHIND.id: (0, pytest.approx(100 * 2 / 22), Change.BETTER),
    }
    assert {change for _, _, change in changes_of(visit, SEATED).values()} == {Change.SAME}
    assert {one.before_day for one in visit.comparisons} == {MARCH_2}
    assert next(one.load_kg for one in visit.changed(Change.BETTER) if one.metric is MOST_REPS) == 40


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_sets_of_one_leg_are_not_halved(side, known, record):
    """Two sets of 10 with 20 kg by one leg alone are two sets of that leg, and 400 kg × reps; not half of that."""
    days = ("2026-03-02", "2026-03-04")
    done = {"exercise": SINGLE, "side": side, "load": 20, "reps": 10, "body_mass_kg": None}
    sets = known([record(f"{day} 18:0{minute}", **done) for day in days for minute in (0, 5)])
    found = changes_of(compare_session(sets, days[1]), SINGLE)
    table = progress(sets)

    assert (found[HARD_SETS.id][:2], found[VOLUME.id][:2]) == ((2, 2), (400, 400))
    assert (column(table, "sets"), column(table, "volume")) == ([2, 2], [400, 400])


def test_a_visit_in_numbers(small_log):
    """The 9th: three sets and 268 s; on the 5th two on the sled, left and right make one, and the stretch is time."""
    ninth, fifth = (compare_session(small_log, day) for day in ("2026-03-09", "2026-03-05"))

    assert (ninth.day, ninth.sets, ninth.seconds) == (MARCH_9, 3, 268)
    assert (fifth.sets, fifth.seconds) == (3, 90 + 77 + 120 + 20)


def test_a_new_record(small_log):
    """14 reps with 40 kg were never done before; 45 kg is new, and so is no record yet."""
    assert [(one.load_kg, one.reps) for one in compare_session(small_log, "2026-03-09").records] == [(40, 14)]


def test_the_first_time_is_compared_with_nothing(small_log):
    """On the 5th nothing had been done like this before, and later sessions do not count as last time."""
    visit = compare_session(small_log, "2026-03-05")

    assert visit.comparisons == ()
    assert [setting.exercise for setting in visit.first_times] == [SLED, SINGLE, SINGLE, SLED]


def test_worse_is_said(known, record):
    """Fewer reps with the same load, and more of them behind: worse."""
    sets = known([record("2026-03-02 18:00", reps=12), record("2026-03-04 18:00", reps=10, pace_lost_rep=6)])
    found = changes_of(compare_session(sets, "2026-03-04"), STANDING)

    assert {found[name][2] for name in (MOST_REPS.id, LIFTED_VOLUME.id, REPS_BEHIND.id)} == {Change.WORSE}


def test_volumes_of_two_kinds_are_not_compared(known, record):
    """Last time without a body mass, now with one: the volume is left out. Twice without: the external one."""
    sets = [record(f"2026-03-0{day} 18:00", body_mass_kg=mass) for day, mass in ((2, None), (4, None), (6, 80.0))]

    assert VOLUME.id in changes_of(compare_session(known(sets), "2026-03-04"), STANDING)
    assert not {VOLUME.id, LIFTED_VOLUME.id} & set(changes_of(compare_session(known(sets), "2026-03-06"), STANDING))


def test_reps_are_compared_at_the_heaviest_common_load(known, record):
    """40 and 45 kg both times, 50 only now: reps are those with 45 kg."""
    past = [record("2026-03-02 18:00", load=40, reps=15), record("2026-03-02 18:05", load=45, reps=11)]
    now = [
        record(f"2026-03-04 18:0{minute}", load=load, reps=reps)
        for minute, (load, reps) in enumerate([(40, 15), (45, 12), (50, 8)])
    ]
    visit = compare_session(known([*past, *now]), "2026-03-04")

    assert next((one.load_kg, one.now, one.before) for one in visit.comparisons if one.metric is MOST_REPS) == (
        45,
        12,
        11,
    )


def test_last_time_is_the_last_matched_session(known, record):
    """With another tempo in between, the one before it is compared, not the first of all."""
    between = record("2026-03-04 18:00", tempo="2-0-2-1", reps=30)
    first, last = record("2026-02-20 18:00", reps=15), record("2026-03-02 18:00", reps=12)
    visit = compare_session(known([first, last, between, record("2026-03-06 18:00", reps=13)]), "2026-03-06")

    assert {one.before_day for one in visit.comparisons} == {MARCH_2}
    assert changes_of(visit, STANDING)[MOST_REPS.id] == (13, 12, Change.BETTER)


@pytest.mark.parametrize("session", ["none", "2026-03-01"])
def test_a_session_without_a_set_that_counts(session, known, record):
    """An unknown session, or a warm-up alone, gives an empty visit."""
    visit = compare_session(known([record("2026-03-01 18:00", kind=SetKind.WARM_UP)]), session)

    assert (visit.day, visit.sets, visit.comparisons, visit.first_times) == (None, 0, (), ())
