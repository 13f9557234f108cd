# SPDX-License-Identifier: MIT
"""Finding sets: what is found, page by page, and that a page is read through an index, however long the log is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calftimer.core.plan import FootDirection, SetKind, Side, parse_foot
from calftimer.core.query import Query
from calftimer.core.record import SetRecord
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.logbook.finding import count_sql, page_sql
from calftimer.logbook.logbook import Logbook

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 6, 1, 12, tzinfo=UTC)
ZONE = "Europe/Berlin"
STANDING, SEATED = "standing-calf-raise", "seated-calf-raise"


@pytest.fixture
def anna(logbook) -> str:
    """A second athlete; her id."""
    return logbook.athletes.add("Anna", NOON, ZONE).id


@pytest.fixture
def sets(logbook, write_set, anna) -> dict[str, str]:
    """Sets of every kind, one a day, the last of them discarded; ids by name."""
    different = {
        "plain": {},
        "seated": {"exercise": SEATED},
        "out": {"foot": parse_foot("out:30")},
        "left": {"side": Side.LEFT},
        "warm-up": {"kind": SetKind.WARM_UP},
        "drop": {"kind": SetKind.DROP, "exercise": SEATED},
        "anna's": {"athlete_id": anna},
        "noted": {"note": "Wade zog, Fußsohle brannte [links]."},
        "discarded": {"note": "Wade", "exercise": SEATED},
    }
    ids = {
        name: write_set(NOON + timedelta(days=day), **changes) for day, (name, changes) in enumerate(different.items())
    }
    logbook.edits.discard_sets([ids["discarded"]], LATER, ZONE)
    return ids


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (Query(), ["noted", "anna's", "drop", "warm-up", "left", "out", "seated", "plain"]),
        (Query(exercises=(SEATED,)), ["drop", "seated"]),
        (Query(exercises=(SEATED, "nothing")), ["drop", "seated"]),
        (Query(exercises=(SEATED, STANDING), kinds=(SetKind.DROP, SetKind.WARM_UP)), ["drop", "warm-up"]),
        (Query(athlete_id=FIRST_ATHLETE, side=Side.LEFT), ["left"]),
        (Query(foot=FootDirection.OUT), ["out"]),
        (Query(since=date(2026, 3, 7)), ["noted", "anna's"]),
        (Query(until=date(2026, 3, 2)), ["seated", "plain"]),
        (Query(since=date(2026, 3, 2), until=date(2026, 3, 3)), ["out", "seated"]),
        (Query(since=date.min, until=date.max, foot=FootDirection.OUT), ["out"]),
        (Query(until=date.min), []),
        (Query(since=date.max), []),
        (Query(text="wade"), ["noted"]),
        (Query(text="BRANN  wad"), ["noted"]),
        (Query(text="wade rechts"), []),
        (Query(text="FUßSOHLE"), ["noted"]),
        (Query(text="[links]."), ["noted"]),
        (Query(text="*zog?"), []),
        (Query(text="wade", exercises=(SEATED,)), []),
        (Query(text="  "), ["noted", "anna's", "drop", "warm-up", "left", "out", "seated", "plain"]),
        (Query(trash=True), ["discarded"]),
        (Query(trash=True, exercises=(SEATED,), text="wade"), ["discarded"]),
        (Query(trash=True, exercises=(STANDING,)), []),
    ],
)
def test_what_is_found(logbook, sets, query, names):
    """A query finds the sets that are as it says, newest first, counts them, and leaves the trash to the trash."""
    assert [record.id for record in logbook.find(query)] == [sets[name] for name in names]
    assert logbook.count_found(query) == len(names)


def test_annas_sets(logbook, sets, anna):
    """The sets of one athlete are found alone."""
    assert [record.id for record in logbook.find(Query(athlete_id=anna))] == [sets["anna's"]]


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Größer", "GRÖSSER"),
        ("ÄRGER", "ärger"),
        ("naïve", "NAÏVE"),
        ("50%", "%"),
        ("a_b", "_"),
        ("a\\\\b", "\\\\"),
        ("*é?[", "*É?["),
        ("x-y]z^", "]Z^"),
        ("икры", "ИКР"),
    ],
)
def test_letters_of_every_kind(logbook, write_set, note, text):
    """Large and small letters are one in every alphabet; signs stand for themselves. ß has no other form."""
    write_set(note=note)

    assert logbook.count_found(Query(text=text)) == (0 if text == "GRÖSSER" else 1)
    assert logbook.count_found(Query(text=text + "q")) == 0


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
@pytest.mark.parametrize("exercises", [(), (STANDING,), (STANDING, SEATED, "nothing")])
def test_pages(logbook, write_set, limit, exercises):
    """Page after page, each set comes exactly once, in the order of the whole, also where times are equal."""
    session = logbook.open_session(NOON, ZONE)
    for number in range(12):
        write_set(
            NOON + timedelta(minutes=number // 3), session=session, exercise=(STANDING, SEATED, "other")[number % 3]
        )
    query = Query(exercises=exercises)
    whole, found = logbook.find(query), []
    while page := logbook.find(query, limit, found[-1] if found else None):
        assert len(page) <= limit
        found += page

    assert found == whole
    assert len(whole) == {0: 12, 1: 4, 3: 8}[len(exercises)]


QUERIES = st.builds(
    Query,
    exercises=st.lists(st.sampled_from([STANDING, SEATED]), unique=True).map(tuple),
    since=st.none() | st.dates(date(2026, 2, 27), date(2026, 3, 4)),
    until=st.none() | st.dates(date(2026, 2, 27), date(2026, 3, 4)),
    text=st.sampled_from(["", "a", "B a", "ä"]),
    foot=st.none() | st.sampled_from(FootDirection),
    kinds=st.lists(st.sampled_from([SetKind.WORKING, SetKind.DROP]), unique=True).map(tuple),
    side=st.none() | st.sampled_from(Side),
    trash=st.booleans(),
)


def is_meant(record: SetRecord, query: Query) -> bool:
    """Tell, by the definition alone, whether `query` asks for a set."""
    day = record.started_local.date()
    return (
        (record.deleted_at is not None) == query.trash
        and (not query.exercises or record.exercise in query.exercises)
        and (query.since is None or day >= query.since)
        and (query.until is None or day <= query.until)
        and all(word.lower() in record.note.lower() for word in query.text.split())
        and query.foot in (None, record.foot.direction)
        and (not query.kinds or record.kind in query.kinds)
        and query.side in (None, record.side)
    )


def test_any_query_finds_what_it_means(logbook, write_set):
    """Whatever is asked for, by whatever index, what is found are the sets that are meant, over three time zones."""
    for number in range(36):
        write_set(
            NOON + timedelta(hours=5 * number - 48),
            zone=("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC")[number % 3],
            note=("", "Ab", "bÄ c", "x")[number % 4],
            exercise=(STANDING, SEATED)[number % 5 > 2],
            foot=parse_foot(("in", "straight", "out")[number % 7 % 3]),
            side=(Side.BOTH, Side.LEFT)[number % 2],
            kind=(SetKind.WORKING, SetKind.DROP)[number % 11 > 6],
        )
    logbook.edits.discard_sets([record.id for record in logbook.sets()[::4]], LATER, ZONE)
    everything = sorted(
        logbook.find(Query()) + logbook.find(Query(trash=True)), key=lambda record: record.started_at, reverse=True
    )
    assert len(everything) == 36

    @settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
    @given(QUERIES)
    def found(query: Query) -> None:
        meant = [record for record in everything if is_meant(record, query)]
        assert logbook.find(query) == meant
        assert logbook.find(query, 2, meant[0] if meant else None) == meant[1:3]
        assert logbook.count_found(query) == len(meant)

    found()


@pytest.mark.parametrize("trash", [False, True])
def test_an_athlete_takes_their_sets_with_them(logbook, sets, anna, trash):
    """The sets of an athlete who was taken out are in no list and no count, and come back with them, as they were."""
    if trash:
        logbook.edits.discard_sets([sets["anna's"]], LATER, ZONE)
    query = Query(trash=trash)
    whole = logbook.find(query)

    logbook.athletes.discard(anna, LATER, ZONE)
    assert logbook.find(query) == [record for record in whole if record.athlete_id != anna]
    assert (logbook.count_found(query), logbook.find(replace(query, athlete_id=anna))) == (len(whole) - 1, [])
    assert anna not in {record.athlete_id for record in logbook.sets_since(NOON)}

    logbook.athletes.restore(anna, LATER, ZONE)
    assert logbook.find(query) == whole


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (Query(), "sets_by_start"),
        (Query(athlete_id=FIRST_ATHLETE, foot=FootDirection.OUT, since=date(2026, 1, 1)), "sets_by_start"),
        (Query(exercises=(SEATED,), side=Side.LEFT), "sets_by_exercise"),
        (Query(exercises=(SEATED, STANDING), kinds=(SetKind.DROP,)), "sets_by_exercise"),
        (Query(text="wade", exercises=(SEATED,)), "sets_by_note"),
        (Query(trash=True, text="wade", exercises=(SEATED,)), "sets_in_trash"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_a_page_is_read_through_its_index(logbook, write_set, query, index, is_first):
    """The sets of a page come from an index that holds all that is asked for, in its order; only they are read."""
    write_set()
    before = None if is_first else logbook.sets()[0]
    for sql, values in (page_sql(query, 50, before), count_sql(query)):
        plan = [row["detail"] for row in logbook._connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]

        searched = [step for step in plan if " sets " in step and "USING INTEGER PRIMARY KEY" not in step]
        assert searched
        assert all(f"USING COVERING INDEX {index}" in step for step in searched)
    sql, values = page_sql(query, 50, before)
    plan = [row["detail"] for row in logbook._connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert sum("TEMP B-TREE" in step for step in plan) == 1  # of the page alone, to bring it into order


def test_nothing_is_found_in_an_empty_log(logbook: Logbook):
    """In an empty log nothing is found, and that is no error."""
    assert (logbook.find(Query()), logbook.find(Query(text="x")), logbook.count_found(Query(trash=True))) == ([], [], 0)
