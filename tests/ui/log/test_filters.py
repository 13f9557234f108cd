# SPDX-License-Identifier: MIT
"""What a person looks for, as a value: written down and read again, and asked of the log."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FootDirection, SetKind, Side
from calftimer.core.query import Query
from calftimer.ui.log.filters import EVERYTHING, NO_WARM_UPS, Filters, Period, days_of

TODAY = date(2026, 11, 18)  # a Wednesday
MONDAY, SUNDAY = 1, 7

texts = st.text(max_size=20)
days = st.dates().map(date.isoformat)
filters = st.builds(
    Filters,
    exercise=st.none() | texts.filter(bool),
    athlete=st.none() | texts.filter(bool),
    period=st.none() | st.sampled_from([period.value for period in Period]),
    first=st.none() | days,
    last=st.none() | days,
    foot=st.none() | st.sampled_from([foot.value for foot in FootDirection]),
    kind=st.none() | st.sampled_from([NO_WARM_UPS, *(kind.value for kind in SetKind)]),
    side=st.none() | st.sampled_from([side.value for side in Side]),
    text=texts,
)


@given(filters)
def test_what_is_written_down_is_read_again(looked_for: Filters) -> None:
    """Filters come back as they were, whatever they are."""
    assert Filters.from_text(looked_for.to_text()) == looked_for


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "7", "null", '{"foot": "sideways"}', '{"kind": "fun"}', '{"side": "top"}'),
        *('{"period": "age"}', '{"period": "range", "first": "soon"}', '{"side": 3}', '{"unknown": "x"}'),
    ],
)
def test_what_cannot_be_read_filters_nothing(text: str) -> None:
    """A file written by hand, or by another version, shows all sets and never stops the program."""
    assert Filters.from_text(text) == EVERYTHING


@pytest.mark.parametrize(
    ("period", "week_begins", "expected"),
    [
        (Period.WEEK, MONDAY, (date(2026, 11, 16), date(2026, 11, 22))),
        (Period.WEEK, SUNDAY, (date(2026, 11, 15), date(2026, 11, 21))),
        (Period.MONTH, MONDAY, (date(2026, 11, 1), date(2026, 11, 30))),
        (Period.YEAR, MONDAY, (date(2026, 1, 1), date(2026, 12, 31))),
        (Period.RANGE, MONDAY, (date(2026, 11, 1), TODAY)),
    ],
)
def test_a_period_has_its_days(period: Period, week_begins: int, expected: tuple[date, date]) -> None:
    """A week begins where the country says, a month and a year are the calendar's."""
    assert days_of(period, TODAY, week_begins) == expected


@given(st.dates(date(1970, 1, 5), date(9000, 1, 1)), st.integers(1, 7))
def test_today_is_in_every_period(today: date, week_begins: int) -> None:
    """Whatever the day and wherever weeks begin: this week, month and year hold today, a week seven days."""
    for period in Period:
        first, last = days_of(period, today, week_begins)
        assert first <= today <= last
    first, last = days_of(Period.WEEK, today, week_begins)
    assert (first.isoweekday(), (last - first).days) == (week_begins, 6)


def test_nothing_asked_asks_nothing(catalogue: Catalogue) -> None:
    """Without a filter the log is asked for everything."""
    assert EVERYTHING.query(catalogue, TODAY, MONDAY) == Query()


def test_all_is_asked_together(catalogue: Catalogue) -> None:
    """Each filter becomes its part of the question; an exercise is asked for by its ids."""
    looked_for = Filters(
        exercise="standing-calf-raise",
        athlete="kim",
        period=Period.RANGE.value,
        first="2026-10-01",
        last="2026-10-31",
        foot="in",
        kind="drop",
        side="left",
        text="heel",
    )

    assert looked_for.query(catalogue, TODAY, MONDAY, trash=True) == Query(
        exercises=catalogue.ids_in_log(catalogue.exercise("standing-calf-raise")),
        athlete_id="kim",
        since=date(2026, 10, 1),
        until=date(2026, 10, 31),
        text="heel",
        foot=FootDirection.IN,
        kinds=(SetKind.DROP,),
        side=Side.LEFT,
        trash=True,
    )


def test_without_warm_ups_all_other_kinds_are_asked_for(catalogue: Catalogue) -> None:
    """One choice leaves the warm-ups out."""
    kinds = Filters(kind=NO_WARM_UPS).query(catalogue, TODAY, MONDAY).kinds

    assert set(kinds) == set(SetKind) - {SetKind.WARM_UP}
