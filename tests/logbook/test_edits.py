# SPDX-License-Identifier: MIT
"""Changing, discarding and restoring sets, and taking it back: now, after a restart, beside another window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from calftimer.core.edit import StepKind
from calftimer.core.plan import SetKind, Side, parse_foot, parse_load
from calftimer.core.query import Query
from calftimer.core.record import SetRecord
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError, PlanError, UnknownNameError
from calftimer.logbook.logbook import Logbook

BEGUN = datetime(2026, 3, 1, 18, 2, 3, 456_000, tzinfo=UTC)
NOW = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
ZONE = "Europe/Berlin"
TRASH = Query(trash=True)


def ids(records: list[SetRecord]) -> list[str]:
    """Return the ids of records."""
    return [record.id for record in records]


@pytest.mark.parametrize(
    "changes",
    [
        {"reps": 2, "time_under_tension_s": 5.0},
        {"rir": 2.0},
        {"pain": 7},
        {"note": "Links gezögert."},
        {"kind": SetKind.WARM_UP},
        {"side": Side.LEFT},
        {"foot": parse_foot("out:30")},
        {"load": parse_load("175lb")},
        {"tempo": parse_tempo("3-1-X-1"), "start": Phase.CONCENTRIC, "time_under_tension_s": 18.0},
        {"exercise": "seated-calf-raise", "variant": "lever", "knee": "bent"},
        {"pace_lost_rep": 2},
        {"sets_target": 5, "reps_target": 20},
        {"zone": "Asia/Tokyo"},
    ],
)
def test_a_value_is_changed_and_nothing_else(logbook, write_set, changes):
    """Each value that may be changed is changed, alone; undone, the set is as it was; done again, as changed."""
    set_id = write_set()
    before = logbook.get(set_id)

    logbook.edits.change_set(set_id, NOW, ZONE, **changes)
    assert logbook.get(set_id) == replace(before, **changes)

    assert logbook.edits.undo(NOW, ZONE).kind is StepKind.CHANGED
    assert logbook.get(set_id) == before
    logbook.edits.redo(NOW, ZONE)
    assert logbook.get(set_id) == replace(before, **changes)


def test_what_is_derived_follows(logbook, write_set):
    """Kilograms follow the load, the local time the start and the zone."""
    set_id = write_set()

    logbook.edits.change_set(set_id, NOW, ZONE, load=parse_load("100lb"))
    logbook.edits.change_set(set_id, NOW, ZONE, started_at=BEGUN - timedelta(hours=1), zone="Asia/Tokyo")

    row = logbook._connection.execute("SELECT load, load_unit, load_kg, started_local FROM sets").fetchone()
    assert tuple(row) == ("100", "lb", 45.359237, "2026-03-02T02:02:03")


@pytest.mark.parametrize(("reps", "tension_s"), [(0, 0.0), (2, 4.0), (3, 6.0), (5, 10.0)])
def test_reps_bring_their_time_under_tension(logbook, write_set, reps, tension_s):
    """Corrected reps have the time at which they were seen, and beyond what was seen that of the tempo."""
    set_id = write_set()
    logbook.edits.change_set(set_id, NOW, ZONE, reps=9)

    logbook.edits.change_set(set_id, NOW, ZONE, reps=reps)

    record = logbook.get(set_id)
    assert (record.reps, record.time_under_tension_s) == (reps, tension_s)
    assert len(logbook.rep_times_s(set_id)) == 3


@pytest.mark.parametrize(
    ("changes", "tension_s"),
    [
        ([{"tempo": parse_tempo("3-1-2-1")}], 21.0),
        ([{"tempo": parse_tempo("3-1-2-1")}, {"reps": 4}], 28.0),
        ([{"reps": 4}, {"tempo": parse_tempo("3-1-2-1")}], 28.0),
        ([{"reps": 4, "tempo": parse_tempo("3-1-2-1")}], 28.0),
        ([{"tempo": parse_tempo("3-1-2-1")}, {"tempo": parse_tempo("1-0-1-0")}], 9.0),
        ([{"tempo": parse_tempo("3-1-2-1"), "time_under_tension_s": 5.0}], 5.0),
        ([{"kind": SetKind.HOLD}, {"tempo": parse_tempo("0-30-0-0")}], 9.0),
    ],
)
def test_a_corrected_tempo_brings_its_time_under_tension(logbook, write_set, changes, tension_s):
    """A set that is said to have been done at another tempo took that long; at the first one what was seen holds."""
    set_id = write_set()
    logbook._connection.execute("UPDATE reps SET at_s = 9.0, tempo = '2-1-2-0' WHERE rep = 3")  # changed on the way
    logbook._connection.execute("UPDATE sets SET time_under_tension_s = 9.0")
    logbook._connection.commit()
    before = logbook.get(set_id)

    for one in changes:
        logbook.edits.change_set(set_id, NOW, ZONE, **one)
    assert logbook.get(set_id).time_under_tension_s == tension_s

    for _ in changes:
        logbook.edits.undo(NOW, ZONE)
    assert logbook.get(set_id) == before


def test_a_set_moved_in_time_keeps_its_length(logbook, write_set):
    """A set that began at another time ended as much earlier or later."""
    set_id = write_set()

    logbook.edits.change_set(set_id, NOW, ZONE, started_at=BEGUN + timedelta(days=2))

    record = logbook.get(set_id)
    assert record.started_at == BEGUN + timedelta(days=2)
    assert record.finished_at == BEGUN + timedelta(days=2, seconds=6)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"reps": -1}, "-1 reps cannot be; use 0 to 999."),
        ({"rir": 11}, "11 reps in reserve cannot be; use 0 to 10."),
        ({"pain": 11}, "Pain goes from 0 to 10, not to 11."),
        ({"pace_lost_rep": 0}, "The pace cannot be lost at rep 0; use 1 to 3."),
        ({"pace_lost_rep": 4}, "The pace cannot be lost at rep 4; use 1 to 3."),
        ({"pace_lost_rep": 3, "reps": 2}, "The pace cannot be lost at rep 3; use 1 to 2."),
        ({"pace_lost_rep": 1, "reps": 0}, "The pace cannot be lost in a set without a rep."),
        ({"time_under_tension_s": -1.0}, "-1.0 s under tension cannot be; use 0 to 3600."),
        ({"note": "x" * 2001}, "The note has 2001 letters; there is room for 2000."),
        ({"reps_target": 0}, "0 reps cannot be planned; use 1 to 200."),
        ({"exercise": ""}, "A set needs an exercise, its equipment and a knee position."),
        ({"zone": "Moon/Sea"}, "“Moon/Sea” is not a time zone."),
        ({"started_at": NOW + timedelta(seconds=1)}, "A set cannot have begun at a time that is still to come."),
        ({"started_at": datetime(1926, 3, 1, tzinfo=UTC)}, "A set cannot have begun before 1970."),
    ],
)
def test_values_that_cannot_be(logbook, write_set, changes, said):
    """A value that cannot be is refused in a sentence; the set stays, and there is nothing to undo."""
    set_id = write_set()
    before = logbook.get(set_id)

    with pytest.raises(PlanError) as caught:
        logbook.edits.change_set(set_id, NOW, ZONE, **changes)

    assert str(caught.value) == said
    assert (logbook.get(set_id), logbook.edits.can_undo(), logbook.edits.history(set_id)) == (before, False, [])


def test_what_may_not_be_changed(logbook, write_set):
    """A set's id, session or end are no values to be edited."""
    with pytest.raises(TypeError, match="cannot be edited: id, session_id"):
        logbook.edits.change_set(write_set(), NOW, ZONE, id="x", session_id="y", reps=3)


def test_unknown_sets_and_athletes(logbook, write_set):
    """A set or an athlete that is not there is refused by its id."""
    set_id = write_set()

    with pytest.raises(UnknownNameError, match="There is no set “nobody” in the log"):
        logbook.edits.change_set("nobody", NOW, ZONE, reps=3)
    with pytest.raises(UnknownNameError, match="There is no set “nobody” in the log"):
        logbook.edits.discard_sets([set_id, "nobody"], NOW, ZONE)
    with pytest.raises(UnknownNameError, match="There is no athlete “nobody” in the log"):
        logbook.edits.change_set(set_id, NOW, ZONE, athlete_id="nobody")

    assert (ids(logbook.sets()), logbook.edits.can_undo()) == ([set_id], False)


def test_a_set_that_runs_is_not_edited(logbook, make_plan):
    """A set that is not over yet is refused in a sentence."""
    set_id = logbook.open_set(logbook.open_session(BEGUN, ZONE), Turn(make_plan()), None, BEGUN, ZONE)

    with pytest.raises(LogbookError, match="The set is not over yet"):
        logbook.edits.change_set(set_id, NOW, ZONE, reps=3)


def test_several_sets_in_one_step(logbook, write_set):
    """Several sets get the same value in one step, all or none, and one undo takes all back."""
    sets = [write_set(BEGUN + timedelta(minutes=number)) for number in range(3)]
    with pytest.raises(UnknownNameError):
        logbook.edits.change_sets([*sets, "nobody"], NOW, ZONE, rir=1.0)
    assert {record.rir for record in logbook.sets()} == {None}

    logbook.edits.change_sets(sets, NOW, ZONE, rir=1.0)
    assert {record.rir for record in logbook.sets()} == {1.0}

    assert {edit.entity_id for edit in logbook.edits.undo(NOW, ZONE).edits} == set(sets)
    assert {record.rir for record in logbook.sets()} == {None}


def test_what_changes_nothing_is_no_step(logbook, write_set):
    """A value that a set has already makes no step, and nothing to undo."""
    logbook.edits.change_set(write_set(), NOW, ZONE, reps=3, load=parse_load("80kg"), note="")

    assert not logbook.edits.can_undo()


def test_the_trash(logbook, write_set):
    """Discarded sets are in the trash with the time, not in the log; restored they are in the log as before."""
    first, second, third = (write_set(BEGUN + timedelta(minutes=number)) for number in range(3))
    whole = logbook.sets()

    logbook.edits.discard_sets([first, third], NOW, ZONE)
    assert (ids(logbook.sets()), ids(logbook.find(TRASH))) == ([second], [third, first])
    assert {record.deleted_at for record in logbook.find(TRASH)} == {NOW}
    assert (logbook.count(), logbook.count_found(TRASH)) == (1, 2)

    logbook.edits.restore_sets([third, second], NOW, ZONE)
    assert (ids(logbook.sets()), ids(logbook.find(TRASH))) == ([third, second], [first])
    assert [logbook.edits.undo(NOW, ZONE).kind for _ in range(2)] == [StepKind.RESTORED, StepKind.DISCARDED]
    assert (logbook.sets(), logbook.find(TRASH)) == (whole, [])


def test_the_trash_keeps_the_time_of_the_first_discard(logbook, write_set):
    """A set that is discarded a second time keeps the time of the first, and that is no step."""
    set_id = write_set()
    logbook.edits.discard_sets([set_id], NOW, ZONE)

    logbook.edits.discard_sets([set_id], NOW + timedelta(days=1), ZONE)

    assert logbook.get(set_id).deleted_at == NOW
    logbook.edits.undo(NOW, ZONE)
    assert not logbook.edits.can_undo()


def test_sets_without_a_rep_that_never_ended_are_no_trash(logbook, make_plan):
    """A count-in that was broken off leaves nothing in the trash; a cut-off set with reps does, and comes back."""
    session = logbook.open_session(BEGUN, ZONE)
    empty, cut_off = (logbook.open_set(session, Turn(make_plan()), None, BEGUN, ZONE) for _ in range(2))
    logbook.add_rep(cut_off, 1, 2.0, parse_tempo("1-0-1-0"))
    logbook.discard_set(empty, NOW)
    logbook.discard_set(cut_off, NOW)

    assert ids(logbook.find(TRASH)) == [cut_off]
    logbook.edits.restore_sets([cut_off], NOW, ZONE)
    assert ids(logbook.interrupted()) == [cut_off]


def test_a_session_moves_with_its_sets(logbook, write_set):
    """A session's sets move with it by as much, discarded ones too; one undo takes all back."""
    session = logbook.open_session(BEGUN, ZONE)
    first = write_set(BEGUN + timedelta(seconds=5), session=session)
    second = write_set(BEGUN + timedelta(minutes=3), session=session)
    other = write_set(BEGUN + timedelta(minutes=1))
    logbook.edits.discard_sets([second], NOW, ZONE)
    before = [logbook.get(set_id) for set_id in (first, second, other)]

    logbook.edits.move_session(session, BEGUN - timedelta(days=1), NOW, ZONE)

    by = timedelta(days=-1)
    assert [logbook.get(set_id) for set_id in (first, second, other)] == [
        *(
            replace(record, started_at=record.started_at + by, finished_at=record.finished_at + by)
            for record in before[:2]
        ),
        before[2],
    ]
    assert logbook.edits.undo(NOW, ZONE).kind is StepKind.MOVED
    assert [logbook.get(set_id) for set_id in (first, second, other)] == before


@pytest.mark.parametrize(
    ("session", "to", "error"),
    [(None, NOW + timedelta(days=1), PlanError), ("nobody", BEGUN, UnknownNameError)],
)
def test_a_session_that_cannot_move(logbook, write_set, session, to, error):
    """A session that is not there, or would lie in the future, is refused, and no set moves."""
    set_id = write_set()

    with pytest.raises(error):
        logbook.edits.move_session(session or logbook.get(set_id).session_id, to, NOW, ZONE)

    assert logbook.get(set_id).started_at == BEGUN


def test_history(logbook, write_set):
    """A set's history tells each change, oldest first: when, what it was before and after, and whether undone."""
    set_id, other = write_set(), write_set()
    logbook.edits.change_set(set_id, NOW, ZONE, reps=2)
    logbook.edits.change_sets([other, set_id], NOW + timedelta(hours=1), ZONE, pain=3)
    logbook.edits.discard_sets([set_id], NOW + timedelta(hours=2), "Asia/Tokyo")
    logbook.edits.undo(NOW + timedelta(hours=3), ZONE)

    reps, pain, discarded = logbook.edits.history(set_id)

    assert (reps.before, reps.after, reps.at, reps.zone) == (
        {"reps": 3, "time_under_tension_s": 6.0},
        {"reps": 2, "time_under_tension_s": 4.0},
        NOW,
        ZONE,
    )
    assert (pain.before, pain.after, pain.is_undone) == ({"pain": None}, {"pain": 3}, False)
    assert (discarded.before, discarded.is_undone, discarded.zone) == ({"deleted_at": None}, True, "Asia/Tokyo")
    assert [edit.entity_id for edit in logbook.edits.history(other)] == [other]


def test_undo_and_redo_in_order(logbook, write_set):
    """Steps are undone from the newest back and done again in the order of doing, to either end and no further."""
    set_id = write_set()
    for reps in (4, 5, 6):
        logbook.edits.change_set(set_id, NOW, ZONE, reps=reps)

    seen = []
    while logbook.edits.can_undo():
        logbook.edits.undo(NOW, ZONE)
        seen.append(logbook.get(set_id).reps)
    while logbook.edits.can_redo():
        logbook.edits.redo(NOW, ZONE)
        seen.append(logbook.get(set_id).reps)

    assert seen == [5, 4, 3, 4, 5, 6]
    assert logbook.edits.redo(NOW, ZONE) is None


def test_a_new_edit_ends_redo(logbook, write_set):
    """After a new edit what was undone before can no longer be done again, not even when the edit is undone, too."""
    set_id = write_set()
    for reps in (4, 5):
        logbook.edits.change_set(set_id, NOW, ZONE, reps=reps)
    logbook.edits.undo(NOW, ZONE)
    logbook.edits.change_set(set_id, NOW, ZONE, reps=9)

    assert not logbook.edits.can_redo()
    logbook.edits.undo(NOW, ZONE)
    logbook.edits.undo(NOW, ZONE)
    assert (logbook.get(set_id).reps, logbook.edits.can_undo()) == (3, False)
    logbook.edits.redo(NOW, ZONE)
    logbook.edits.redo(NOW, ZONE)
    assert (logbook.get(set_id).reps, logbook.edits.can_redo()) == (9, False)


def test_undo_survives_a_restart(tmp_path, logbook, write_set):
    """After a restart, also with the clock set back, undo and redo go on where they stood."""
    set_id = write_set()
    for reps, at in ((4, NOW), (5, NOW - timedelta(days=300)), (6, NOW - timedelta(days=600))):
        logbook.edits.change_set(set_id, at, ZONE, note=str(reps), reps=reps)
    logbook.edits.undo(NOW, ZONE)
    logbook.close()

    with closing(Logbook(tmp_path)) as again:
        again.edits.undo(NOW, ZONE)
        assert (again.get(set_id).reps, again.get(set_id).note) == (4, "4")
        again.edits.redo(NOW, ZONE)
        again.edits.redo(NOW, ZONE)
        assert (again.get(set_id).reps, again.edits.can_redo()) == (6, False)


def test_undo_beside_another_window(tmp_path, logbook, write_set):
    """Two windows share their steps: what one did the other takes back, and sees it."""
    set_id = write_set()
    with closing(Logbook(tmp_path)) as other:
        logbook.edits.change_set(set_id, NOW, ZONE, reps=4)
        other.edits.change_set(set_id, NOW, ZONE, reps=5)

        logbook.edits.undo(NOW, ZONE)
        assert other.get(set_id).reps == 4
        other.edits.undo(NOW, ZONE)
        assert logbook.get(set_id).reps == 3
        assert not logbook.edits.can_undo()


def test_undo_refuses_where_the_row_has_changed(logbook, write_set):
    """What was changed since by somebody else stays, with a sentence; the undo after it goes on to the step before."""
    set_id, other = write_set(), write_set()
    logbook.edits.change_set(other, NOW, ZONE, reps=7)
    logbook.edits.change_sets([set_id, other], NOW, ZONE, note="ours")
    logbook._connection.execute("UPDATE sets SET note = 'theirs' WHERE id = ?", [set_id])
    logbook._connection.commit()
    before = (logbook.get(set_id), logbook.get(other))

    with pytest.raises(LogbookError, match=r"has been changed since, in another window or program\. It stays"):
        logbook.edits.undo(NOW, ZONE)

    assert (logbook.get(set_id), logbook.get(other)) == before
    assert [edit.after["note"] for edit in logbook.edits.history(set_id)] == ["ours"]
    assert logbook.edits.undo(NOW, ZONE).edits[0].after["reps"] == 7
    assert not logbook.edits.can_undo()


def test_a_named_step_is_taken_back_beside_newer_ones(logbook, write_set):
    """A step is undone and done again by its number while newer ones stay; without a difference there is no step."""
    set_id, other = write_set(), write_set()
    step = logbook.edits.change_set(set_id, NOW, ZONE, reps=7)
    logbook.edits.change_set(other, NOW, ZONE, reps=9)

    assert logbook.edits.undo(NOW, ZONE, step).number == step
    assert (logbook.get(set_id).reps, logbook.get(other).reps) == (3, 9)
    assert logbook.edits.redo(NOW, ZONE, step).number == step
    assert logbook.get(set_id).reps == 7
    assert logbook.edits.change_set(set_id, NOW, ZONE, reps=7) is None


def test_a_named_step_waits_where_it_cannot_be_taken_back(logbook, write_set):
    """What was changed over it stays; when that was taken back, so can it be, once."""
    set_id = write_set()
    step = logbook.edits.change_set(set_id, NOW, ZONE, reps=7)
    logbook.edits.change_set(set_id, NOW, ZONE, reps=9)

    with pytest.raises(LogbookError, match="has been changed since"):
        logbook.edits.undo(NOW, ZONE, step)
    assert logbook.get(set_id).reps == 9
    logbook.edits.undo(NOW, ZONE)
    logbook.edits.undo(NOW, ZONE, step)
    assert logbook.get(set_id).reps == 3
    with pytest.raises(LogbookError, match="has been changed since"):
        logbook.edits.undo(NOW, ZONE, step)


def test_redo_refuses_where_the_row_has_changed(logbook, write_set):
    """A step is not done again over what somebody else wrote since."""
    set_id = write_set()
    logbook.edits.change_set(set_id, NOW, ZONE, note="ours")
    logbook.edits.undo(NOW, ZONE)
    logbook._connection.execute("UPDATE sets SET note = 'theirs'")
    logbook._connection.commit()

    with pytest.raises(LogbookError, match="has been changed since"):
        logbook.edits.redo(NOW, ZONE)

    assert (logbook.get(set_id).note, logbook.edits.can_redo()) == ("theirs", False)


def test_nothing_to_undo(logbook, write_set):
    """In a log in which nothing was edited there is nothing to undo or do again, though a set was done."""
    write_set()

    assert (logbook.edits.undo(NOW, ZONE), logbook.edits.redo(NOW, ZONE)) == (None, None)
