# SPDX-License-Identifier: MIT
"""Balance, pace, calendar and tables of the small log, as worked out by hand."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from calftimer.core.plan import FootDirection, SetKind, Side, Unit, parse_foot
from calftimer.core.review.balance import feet, knees, legs
from calftimer.core.review.days import Period
from calftimer.core.review.heat_map import Streak, calendar, streak
from calftimer.core.review.measures import HARD_SETS, LIFTED_VOLUME, LOAD, REPS, TIME, VOLUME
from calftimer.core.review.metric import Quantity
from calftimer.core.review.pace import falling_behind, pace
from calftimer.core.review.said import Said, name_of
from calftimer.core.review.sets import Selection
from calftimer.core.review.splits import Split
from calftimer.core.review.table import Column, Table, text_column
from calftimer.core.review.tabulate import tabulate

MARCH_2, MARCH_9 = date(2026, 3, 2), date(2026, 3, 9)
SINGLE = "single-leg-calf-raise"


def test_left_and_right(small_log):
    """In the first week the left leg did 12 + 10 + 20 + 15 + 12 + 20 = 89 reps, the right 10 in place of 12: 87."""
    first, second = legs(small_log, REPS).rows()

    assert first == (MARCH_2, 89, 87, pytest.approx(100 * 87 / 89))
    assert second == (MARCH_9, 44, 44, 100)


def test_each_leg_alone(small_log):
    """On the step the legs show their difference: 900 of 1080 kg × reps."""
    (week,) = legs(Selection(exercises=(SINGLE,)).of(small_log), LIFTED_VOLUME).rows()

    assert week == (MARCH_2, 1080, 900, pytest.approx(83.333, abs=0.001))


def test_a_leg_without_a_set(known, record):
    """One leg alone is 0 % for the other in a sum; a best of one leg alone has nothing beside it."""
    sets = known([record("2026-03-02 18:00", SINGLE, side=Side.LEFT)])

    assert next(legs(sets).rows())[1:] == (1, 0, 0)
    assert next(legs(sets, LOAD).rows())[1:] == (40, None, None)


def test_straight_and_bent_knees(small_log, catalogue):
    """Seated sets are the bent ones: 1 of 6 in the first week, 1 of 3 in the second."""
    assert [*knees(small_log, catalogue).rows()] == [(MARCH_2, 5, 1), (MARCH_9, 2, 1)]


def test_feet(small_log):
    """The two sets on the sled had the toes out; no toes in, so no column for it."""
    table = feet(small_log)

    assert [one.key for one in table.columns[1:]] == [FootDirection.STRAIGHT, FootDirection.OUT]
    assert [*table.rows()] == [(MARCH_2, 4, 2), (MARCH_9, 3, 0)]


def test_any_metric_by_anything(small_log):
    """Seconds by foot angle and by tempo: the first week's 561 s are 351 straight and 210 out."""
    by_foot, by_tempo = (tabulate(small_log, TIME, Period.WEEK, split) for split in (Split.FOOT, Split.TEMPO))

    assert [one.key for one in by_foot.columns[1:]] == [parse_foot("straight"), parse_foot("out:30")]
    assert next(by_foot.rows()) == (MARCH_2, 351, 210)
    # From fast to slow: 2-0-2-1, 3-0-2-1, 3-1-2-1, the stretch.
    assert next(by_tempo.rows()) == (MARCH_2, 100, 210, 231, 20)


def test_loads_of_several_exercises_are_refused(small_log):
    """A volume over all exercises is no number; one for each exercise is."""
    with pytest.raises(ValueError, match="4 exercises"):
        tabulate(small_log, VOLUME, Period.WEEK)

    assert len(tabulate(small_log, VOLUME, Period.WEEK, Split.EXERCISE).columns) == 5


def test_weeks_between_are_shown(known, record):
    """A week without a set is 0 in a sum and nothing in a best; without gaps it is not there."""
    sets = known([record("2026-03-02 18:00"), record("2026-03-17 18:00")])

    assert [row[1] for row in tabulate(sets, HARD_SETS, Period.WEEK).rows()] == [1, 0, 1]
    assert [row[1] for row in tabulate(sets, LOAD, Period.WEEK).rows()] == [40, None, 40]
    assert len(tabulate(sets, LOAD, Period.WEEK, gaps=False)) == 2


@pytest.mark.parametrize(
    ("period", "begins"),
    [
        (Period.SESSION, ["2026-01-31", "2026-02-01", "2027-01-01"]),
        (Period.DAY, ["2026-01-31", "2026-02-01", "2027-01-01"]),
        (Period.YEAR, ["2026-01-01", "2027-01-01"]),
        (Period.ALL, ["2026-01-31"]),
    ],
)
def test_periods(period, begins, known, record):
    """Sessions and days as they were, years from January on, all from the first day."""
    sets = known(record(f"{day} 18:00") for day in ("2026-01-31", "2026-02-01", "2027-01-01"))

    assert [row[0].isoformat() for row in tabulate(sets, HARD_SETS, period).rows()] == begins


def test_months(known, record):
    """Each month stands there, from its first day."""
    sets = known(record(f"{day} 18:00") for day in ("2026-01-31", "2026-03-01"))

    assert [*tabulate(sets, HARD_SETS, Period.MONTH).rows()] == [
        *((date(2026, 1, 1), 1), (date(2026, 2, 1), 0), (date(2026, 3, 1), 1))
    ]


def test_what_is_left_out_is_said(known, record):
    """A standing set without a body mass is not in the volume with body mass, and the table says so."""
    sets = known([record("2026-03-02 18:00"), record("2026-03-02 18:05", body_mass_kg=None)])

    assert [note.in_words() for note in tabulate(sets, LIFTED_VOLUME, Period.WEEK).notes] == [
        "Sets left out, for the body mass of the day is not known: 1."
    ]
    assert tabulate(sets, VOLUME, Period.WEEK).notes == ()


# Pace


def test_pace(small_log):
    """First week: planned = performed; 2 of the 99 reps of 7 sets behind; rest 445 s in 5 where 375 were planned."""
    first = next(pace(small_log).rows())
    planned = (7 + 7 + 5 + 6 + 7 + 7 + 6) / 7

    assert first[:3] == (MARCH_2, pytest.approx(planned), pytest.approx(planned))
    assert first[3:] == (pytest.approx(100 * 2 / 99), (90 * 4 + 15) / 5, (95 + 100 + 120 + 110 + 20) / 5)


def test_falling_behind(small_log):
    """Standing: 4 sets reached rep 10, one of them behind since rep 9; 2 reached rep 11, none of them behind."""
    table = falling_behind(Selection(exercises=("standing-calf-raise",)).of(small_log))
    rows = {row[0]: row[1:] for row in table.rows()}

    assert rows[8] == (4, 0, 0)
    assert rows[9] == rows[10] == (4, 1, 25)
    assert rows[11] == (2, 0, 0)
    assert max(rows) == 14


# Calendar


def test_calendar(small_log):
    """Every day stands there: 3 sets on the 2nd, nothing on the 3rd and 4th, 3 on the 5th."""
    assert [row[1] for row in calendar(small_log, date(2026, 3, 1), date(2026, 3, 6)).rows()] == [0, 3, 0, 0, 3, 0]


def test_a_streak_forgives_rest_days(small_log):
    """The first week had two days, the second one so far: a streak of one week that still runs."""
    assert streak(small_log, MARCH_9) == Streak(1, 1, 1)


@pytest.mark.parametrize(
    ("days", "today", "expected"),
    [
        ([], "2026-03-09", Streak(0, 0, 0)),
        (["2026-03-02"], "2026-03-09", Streak(0, 0, 0)),
        (["2026-03-02", "2026-03-08"], "2026-03-15", Streak(1, 1, 0)),
        (["2026-03-02", "2026-03-08"], "2026-03-16", Streak(0, 1, 0)),
        (["2026-03-02", "2026-03-04", "2026-03-09", "2026-03-11"], "2026-03-11", Streak(2, 2, 2)),
        (["2026-03-02", "2026-03-04", "2026-03-16", "2026-03-18"], "2026-03-18", Streak(1, 1, 2)),
        (["2026-02-23", "2026-02-25", "2026-03-02", "2026-03-04", "2026-03-16"], "2026-03-16", Streak(0, 2, 1)),
    ],
)
def test_streaks(days, today, expected, known, record):
    """Weeks with two days follow each other; the week that runs counts once it has two and ends nothing before."""
    assert streak(known(record(f"{day} 18:00") for day in days), date.fromisoformat(today)) == expected


def test_a_stretch_alone_is_no_day_trained(known, record):
    """A day counts for the streak as it counts for the week: by a set of repetitions."""
    stretch = record("2026-03-04 18:00", reps=1, tempo="0-20-0-0", kind=SetKind.STRETCH)

    assert streak(known([record("2026-03-02 18:00"), stretch]), MARCH_9) == Streak(0, 0, 0)


# Tables


def test_a_table_in_pounds(small_log):
    """45 kg are 99.2 lb; what is no mass stays: 88 reps in the first week and 44 in the second."""
    shown = tabulate(Selection(exercises=("standing-calf-raise",)).of(small_log), LOAD, Period.ALL).in_unit(Unit.LB)

    assert shown.column("load").symbol == "lb"
    assert shown.column("load").values.tolist() == [pytest.approx(45 / 0.45359237)]
    assert tabulate(small_log, REPS, Period.ALL).in_unit(Unit.LB).column("reps").values.tolist() == [132]


def test_csv():
    """Names with units, ISO dates, nothing for no value, quotes where needed, and no formula for a spreadsheet."""
    table = Table(
        (
            Column("day", Said("Day"), Quantity.DATE, np.array(["2026-03-02", "2026-03-09"], "datetime64[D]")),
            Column("load", Said("Load"), Quantity.MASS, np.array([42.5, np.nan])),
            Column("name", name_of("Name, {whole}"), Quantity.TEXT, text_column([Said('"A", B'), "=1+1"])),
        )
    )

    assert table.in_unit(Unit.KG).as_csv() == (
        'Day,Load (kg),"Name, {whole}"\r\n2026-03-02,42.5,"""A"", B"\r\n2026-03-09,,\'=1+1\r\n'
    )


def test_a_table_as_json():
    """A row for each, by the ids of the columns."""
    table = Table(
        (
            Column("day", Said("Day"), Quantity.DATE, np.array(["2026-03-02"], "datetime64[D]")),
            Column("load", Said("Load"), Quantity.MASS, np.array([1 / 3])),
        )
    )

    assert table.as_json() == [{"day": "2026-03-02", "load": 0.333333}]
    with pytest.raises(KeyError):
        table.column("reps")


def test_a_sentence_is_translated_from_the_inside():
    """Template and parts are each handed to the translator with their context; numbers to who writes them."""
    said = Said("{who}: {parts}", {"who": name_of("Hart"), "parts": (Said("{n} sets", {"n": 2.5}), Said("rest"))})

    assert said.in_words() == "Hart: 2.5 sets, rest"
    shouted = said.in_words(lambda context, text: text.replace("sets", f"SETS<{context}>"), lambda value: "two")
    assert shouted == "Hart: two SETS<Review>, rest"


def test_an_empty_log(known, catalogue):
    """Nothing is no error: tables without rows."""
    empty = known([])

    for table in (legs(empty), knees(empty, catalogue), feet(empty), pace(empty), falling_behind(empty)):
        assert len(table) == 0
    assert len(calendar(empty, MARCH_2, MARCH_9)) == 8
