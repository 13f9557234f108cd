# SPDX-License-Identifier: MIT
"""Writing sets as they happen and reading them back, on a real file."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.core.plan import SetPlan, Side, parse_load
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.errors import LogbookDamagedError, LogbookError, UnknownNameError
from calftimer.logbook import connection as opening
from calftimer.logbook.logbook import Logbook
from calftimer.logbook.rows import plan_columns, record_from, start_columns, time_from, time_text
from tests.made import a_record

NOW = datetime(2026, 3, 1, 18, 2, 3, 456_000, tzinfo=UTC)
ZONE = "Europe/Berlin"


@pytest.fixture
def second(logbook) -> Iterator[sqlite3.Connection]:
    """Somebody else's connection to the same file."""
    with closing(sqlite3.connect(logbook.path, timeout=0)) as connection:
        yield connection


@pytest.fixture
def write_sets(logbook, write_set):
    """A writer of finished sets of one session: one a minute from `at` on, each of `reps` reps; returns their ids."""

    def write(count: int, at: datetime = NOW, reps: int = 3, **changes: object) -> list[str]:
        session = logbook.open_session(at, ZONE)
        return [
            write_set(
                at + timedelta(minutes=number - 1),
                reps,
                session=session,
                set_number=number,
                rest_s=None if number == 1 else 60.0,
                **changes,
            )
            for number in range(1, count + 1)
        ]

    return write


def test_a_whole_set(logbook, make_plan):
    """A set is read back as it was done, with all that its plan said."""
    plan = make_plan(load=parse_load("175lb"), side=Side.LEFT, reps=12, sets=3, rest_s=90)
    session = logbook.open_session(NOW, ZONE)
    set_id = logbook.open_set(session, Turn(plan, 2, rest_s=90), 92.5, NOW, ZONE)
    logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
    logbook.add_rep(set_id, 2, 4.0, parse_tempo("1-0-1-0"))
    logbook.finish_set(set_id, NOW + timedelta(seconds=5), StopReason.ENDED_EARLY)

    assert logbook.sets() == [
        a_record(
            id=set_id,
            session_id=session,
            set_number=2,
            started_at=NOW,
            finished_at=NOW + timedelta(seconds=5),
            zone=ZONE,
            side=Side.LEFT,
            load=parse_load("175lb"),
            tempo=parse_tempo("1-0-1-0"),
            reps=2,
            rest_s=92.5,
            time_under_tension_s=4.0,
            stop_reason=StopReason.ENDED_EARLY,
        )
    ]
    assert logbook.rep_times_s(set_id) == [2.0, 4.0]
    assert logbook.get(set_id) == logbook.sets()[0]


@given(st.from_type(SetPlan))
def test_any_plan_comes_back(plan):
    """Whatever can be planned is written and read back without loss."""
    empty = dict.fromkeys(("finished_at", "rest_s", "stop_reason", "rir", "pain", "pace_lost_rep", "body_mass_kg"))
    row = {
        "id": "a",
        "session_id": "s",
        "athlete_id": FIRST_ATHLETE,
        "exercise_number": 1,
        "set_number": 1,
        "reps": 0,
        "time_under_tension_s": 0.0,
        "note": "",
        "deleted_at": None,
        **empty,
        **start_columns(NOW, ZONE),
        **plan_columns(plan),
    }

    record = record_from(row)

    assert [record.exercise, record.variant, record.knee] == [plan.exercise, plan.variant, plan.knee]
    assert [record.foot, record.tempo, record.start, record.side] == [plan.foot, plan.tempo, plan.start, plan.side]
    assert [record.load, record.sets_target, record.reps_target] == [plan.load, plan.sets, plan.reps]
    assert [record.kind, record.range_of_motion, record.rest_target_s] == [plan.kind, plan.range_of_motion, plan.rest_s]


def test_the_file_takes_any_plan(logbook):
    """No plan that exists is refused by the log's own checks."""
    session = logbook.open_session(NOW, ZONE)

    @settings(max_examples=30)
    @given(st.lists(st.from_type(SetPlan), min_size=1, max_size=5))
    def takes(plans: list[SetPlan]) -> None:
        ids = [logbook.open_set(session, Turn(plan), None, NOW, ZONE) for plan in plans]
        assert [logbook.get(set_id).load for set_id in ids] == [plan.load for plan in plans]

    takes()


@given(st.integers(0, 3_000_000_000_000_000), st.integers(-14 * 60, 14 * 60))
def test_times_are_utc_text_that_sorts(micros, offset_minutes):
    """A time of any zone is written as UTC with milliseconds and read back as the same instant."""
    zone = timezone(timedelta(minutes=offset_minutes))
    moment = (datetime(1990, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros)).astimezone(zone)
    text = time_text(moment)

    assert len(text) == 24
    assert text.endswith("Z")
    assert timedelta(0) <= moment - time_from(text) < timedelta(milliseconds=1)
    assert time_text(moment + timedelta(milliseconds=1)) > text


def test_ids_are_uuid7_and_sort_by_time(write_sets):
    """Ids are UUIDs of version 7, in the order in which the sets were begun."""
    ids = write_sets(5)

    assert {UUID(set_id).version for set_id in ids} == {7}
    assert ids == sorted(ids)


def test_each_rep_is_a_commit_of_its_own(logbook, second, make_plan):
    """A set's row, and then each rep as it is done, can be read by another program at once."""
    look = "SELECT reps, time_under_tension_s, (SELECT count(*) FROM reps) FROM sets"
    set_id = logbook.open_set(logbook.open_session(NOW, ZONE), Turn(make_plan()), None, NOW, ZONE)
    seen = [second.execute(look).fetchall()]
    for rep in (1, 2, 3):
        logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        seen.append(second.execute(look).fetchall())

    assert seen == [[(0, 0.0, 0)], [(1, 2.0, 1)], [(2, 4.0, 2)], [(3, 6.0, 3)]]


def test_a_rep_is_written_whole_or_not_at_all(logbook, second, make_plan):
    """A rep of which any part is refused changes neither the list of reps nor the set's count."""
    set_id = logbook.open_set(logbook.open_session(NOW, ZONE), Turn(make_plan()), None, NOW, ZONE)
    logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))

    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        logbook.add_rep(set_id, 1, 9.0, parse_tempo("1-0-1-0"))
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        logbook.add_rep(set_id, 2, -4.0, parse_tempo("1-0-1-0"))

    assert second.execute("SELECT reps, time_under_tension_s FROM sets").fetchall() == [(1, 2.0)]
    assert second.execute("SELECT rep, at_s FROM reps").fetchall() == [(1, 2.0)]


def test_a_running_set_is_not_in_the_log_yet(logbook, make_plan):
    """A set that runs is neither listed nor counted; when it is finished, it is both."""
    set_id = logbook.open_set(logbook.open_session(NOW, ZONE), Turn(make_plan()), None, NOW, ZONE)
    running = (logbook.sets(), logbook.count(), logbook.sets_since(NOW))
    logbook.finish_set(set_id, NOW, StopReason.TARGET)

    assert running == ([], 0, [])
    assert ([record.id for record in logbook.sets()], logbook.count()) == ([set_id], 1)


def test_a_discarded_set_stays_as_a_tombstone(logbook, second, write_sets):
    """A discarded set leaves the log, and its row stays with the time of its deletion."""
    kept, discarded = write_sets(2)

    logbook.discard_set(discarded, NOW + timedelta(hours=1))

    assert [record.id for record in logbook.sets()] == [kept]
    assert [record.id for record in logbook.sets_since(NOW)] == [kept]
    assert logbook.count() == 1
    assert second.execute("SELECT id, deleted_at FROM sets WHERE deleted_at NOT NULL").fetchall() == [
        (discarded, "2026-03-01T19:02:03.456Z")
    ]


def test_newest_first(logbook, write_sets):
    """Sets are listed by the time they began, newest first, whatever the order of writing."""
    late = write_sets(2, NOW + timedelta(days=1))
    early = write_sets(2)

    assert [record.id for record in logbook.sets()] == [*late[::-1], *early[::-1]]


def test_one_exercise_alone(logbook, write_sets):
    """The list can be of one exercise."""
    write_sets(2)
    seated = write_sets(1, NOW + timedelta(hours=1), exercise="seated-calf-raise")

    assert [record.id for record in logbook.sets(exercises=["seated-calf-raise"])] == seated
    assert logbook.sets(exercises=["leg-press-calf-raise"]) == []


@pytest.mark.parametrize("page", [1, 2, 3, 7, 20])
def test_pages(logbook, write_sets, page):
    """Page after page, each set comes exactly once, in the order of the whole list, also where times are equal."""
    write_sets(5)
    write_sets(4)
    write_sets(3, NOW + timedelta(minutes=2))
    found, before = [], None
    while records := logbook.sets(limit=page, before=before):
        assert len(records) <= page
        found += records
        before = records[-1]

    assert found == logbook.sets()
    assert len(found) == 12


def test_a_set_added_meanwhile_does_not_move_the_pages(logbook, write_sets):
    """A set that is done between two pages is not in the second, and none comes twice."""
    write_sets(4)
    whole = logbook.sets()
    first = logbook.sets(limit=2)
    write_sets(1, NOW + timedelta(hours=1))

    assert first + logbook.sets(limit=2, before=first[-1]) == whole


def test_sets_since(logbook, write_sets):
    """sets_since gives the sets that began at the moment or later."""
    ids = write_sets(3)

    assert [record.id for record in logbook.sets_since(NOW + timedelta(minutes=1))] == ids[:0:-1]
    assert [record.id for record in logbook.sets_since(NOW + timedelta(minutes=1, milliseconds=1))] == ids[2:]


def test_an_unknown_set(logbook):
    """A set that is not in the log is refused by its id."""
    with pytest.raises(UnknownNameError) as caught:
        logbook.get("nobody")

    assert str(caught.value) == "There is no set “nobody” in the log."


def test_a_sound_log_has_no_problems(logbook, write_sets):
    """The check of a good log finds nothing."""
    write_sets(3)

    assert logbook.problems() == []


def test_rows_without_their_owner_are_a_problem(logbook, second, write_sets):
    """The check names a row whose set or session is missing."""
    write_sets(1, reps=1)
    second.execute("DELETE FROM sets")
    second.execute("DELETE FROM sessions")
    second.commit()

    assert logbook.problems() == ["reps: row without its sets"]


def test_a_log_held_by_another_program(tmp_path, make_plan, monkeypatch):
    """While another program holds the log, writing fails in a sentence and reading goes on; then it works again."""
    monkeypatch.setattr(opening, "_BUSY_S", 0.0)
    with closing(Logbook(tmp_path)) as logbook, closing(sqlite3.connect(logbook.path)) as other:
        set_id = logbook.open_set(logbook.open_session(NOW, ZONE), Turn(make_plan()), None, NOW, ZONE)
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(LogbookError) as caught:
            logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
        assert (
            str(caught.value)
            == f"The log {logbook.path} cannot be used: another program holds it (database is locked)."
        )
        assert logbook.get(set_id).reps == 0
        other.rollback()

        logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
        assert logbook.get(set_id).reps == 1


# The system refuses every byte of a file past 400 kB, as a full disk would. Prints how the first write that
# fails says so, what is in the log then, and whether it can be written again when there is room.
FILL_THE_DISK = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.choices import plan_from
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError
from calftimer.logbook.logbook import Logbook
now = datetime.now(UTC)
plan = plan_from(shipped_catalogue(), "standing-calf-raise")
logbook = Logbook(Path(sys.argv[1]))
set_id = logbook.open_set(logbook.open_session(now, "UTC"), Turn(plan), None, now, "UTC")
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
rep = 0
try:
    while True:
        logbook.add_rep(set_id, rep + 1, 1.0, parse_tempo("1-0-1-0"))
        rep += 1
except LogbookError as error:
    print(type(error).__name__, rep > 0, logbook.get(set_id).reps == rep)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
logbook.add_rep(set_id, rep + 1, 1.0, parse_tempo("1-0-1-0"))
print(logbook.get(set_id).reps == rep + 1, logbook.problems())
logbook.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk(tmp_path):
    """Where the disk is full, a rep fails in a sentence, those before it are there, and with room it goes on."""
    done = subprocess.run(
        [sys.executable, "-c", FILL_THE_DISK, str(tmp_path)], capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == ("LogbookError True True\nTrue []\n", "")


def test_a_read_only_log(tmp_path, make_plan):
    """A log that may be read but not written says so in a sentence."""
    with closing(Logbook(tmp_path)) as logbook:
        logbook._connection.execute("PRAGMA query_only = ON")  # as SQLite sees a read-only disk; root may write any

        with pytest.raises(
            LogbookError, match=r"cannot be used: it may not be written \(attempt to write a readonly database\)"
        ):
            logbook.open_session(NOW, ZONE)


def test_damage_found_while_reading(tmp_path, logbook, write_sets):
    """Damage that is met while reading is said in a sentence of its own."""
    write_sets(100, reps=0)
    logbook.close()
    size = logbook.path.stat().st_size

    with closing(Logbook(tmp_path)) as torn:
        with open(logbook.path, "r+b") as raw:
            raw.seek(size // 2)
            raw.write(b"\xa5" * (size - size // 2))
        torn._connection.execute("PRAGMA shrink_memory")  # as after a while; what was read at opening is forgotten

        with pytest.raises(LogbookDamagedError, match="is damaged or not a log"):
            torn.sets()
