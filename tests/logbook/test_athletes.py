# SPDX-License-Identifier: MIT
"""The athletes of a log: taken in, renamed, taken out with their sets, and back in again."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from calftimer.core.athlete import Athlete
from calftimer.core.edit import StepKind
from calftimer.core.plan import parse_load
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.errors import LogbookError, PlanError, UnknownNameError
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, tzinfo=UTC)
ZONE = "Europe/Berlin"
YOU = Athlete(FIRST_ATHLETE, "")


@pytest.fixture
def anna(logbook) -> Athlete:
    """A second athlete."""
    return logbook.athletes.add("  Anna ", NOW, ZONE, parse_load("143lb"))


def test_a_new_log_has_one_athlete(logbook):
    """A new log has one athlete, without a name."""
    assert logbook.athletes.read() == [YOU]


def test_added(tmp_path, logbook, anna):
    """An athlete who is taken in stands behind those there are, also after a restart."""
    logbook.close()

    with closing(Logbook(tmp_path)) as again:
        assert again.athletes.read() == [YOU, Athlete(anna.id, "Anna", parse_load("143lb"))]
        assert again.athletes.get(anna.id) == anna


def test_changed(logbook, anna):
    """A name and a body mass can be changed, the first athlete's too; each is a step that can be undone."""
    logbook.athletes.change(anna.id, NOW, ZONE, name=" Änne ", body_mass=None)
    logbook.athletes.change(FIRST_ATHLETE, NOW, ZONE, name="Bo")

    assert logbook.athletes.read() == [Athlete(FIRST_ATHLETE, "Bo"), Athlete(anna.id, "Änne")]
    logbook.edits.undo(NOW, ZONE)
    logbook.edits.undo(NOW, ZONE)
    assert logbook.athletes.read() == [YOU, anna]


def test_names_are_one_persons(logbook, anna):
    """Two athletes do not share a name, in large or small letters; one may be written anew."""
    with pytest.raises(PlanError, match="There is an athlete called ANNA already"):
        logbook.athletes.add("ANNA", NOW, ZONE)
    with pytest.raises(PlanError, match="There is an athlete called anna already"):
        logbook.athletes.change(FIRST_ATHLETE, NOW, ZONE, name="anna")

    logbook.athletes.change(anna.id, NOW, ZONE, name="ANNA")
    assert [athlete.name for athlete in logbook.athletes.read()] == ["", "ANNA"]


def test_taken_out_and_in(logbook, anna):
    """An athlete who is taken out is no longer there, can be had back, and an undo has them back, too."""
    logbook.athletes.discard(anna.id, NOW, ZONE)
    assert (logbook.athletes.read(), logbook.athletes.discarded()) == ([YOU], [anna])
    logbook.athletes.restore(anna.id, NOW, ZONE)
    assert (logbook.athletes.read(), logbook.athletes.discarded()) == ([YOU, anna], [])

    logbook.edits.undo(NOW, ZONE)
    assert logbook.athletes.discarded() == [anna]
    logbook.edits.undo(NOW, ZONE)
    assert logbook.athletes.read() == [YOU, anna]


def test_somebody_stays(logbook, anna):
    """The last athlete cannot be taken out; who is out already stays out."""
    logbook.athletes.discard(FIRST_ATHLETE, NOW, ZONE)
    logbook.athletes.discard(FIRST_ATHLETE, NOW, ZONE)

    with pytest.raises(PlanError, match=r"One athlete has to stay\."):
        logbook.athletes.discard(anna.id, NOW, ZONE)
    assert logbook.athletes.read() == [anna]


def test_an_unknown_athlete(logbook):
    """An athlete who is not there is refused by the id."""
    for act in (logbook.athletes.discard, logbook.athletes.restore, logbook.athletes.change):
        with pytest.raises(UnknownNameError, match="There is no athlete “nobody” in the log"):
            act("nobody", NOW, ZONE)


def test_a_set_keeps_the_body_mass_of_its_day(logbook, anna, make_plan):
    """A set has its athlete's body mass in kilograms from when it began; what is changed later does not change it."""
    session = logbook.open_session(NOW, ZONE)
    ids = []
    for athlete_id in (anna.id, FIRST_ATHLETE):
        ids.append(logbook.open_set(session, Turn(make_plan(), 1, athlete_id), None, NOW, ZONE))
    logbook.athletes.change(anna.id, NOW + timedelta(days=1), ZONE, body_mass=parse_load("70kg"))

    records = [logbook.get(set_id) for set_id in ids]

    assert [record.athlete_id for record in records] == [anna.id, FIRST_ATHLETE]
    assert [record.body_mass_kg for record in records] == [pytest.approx(64.86371), None]


def test_a_set_changes_hands(logbook, write_set, anna):
    """A set can be given to the athlete who did it, not to one who was taken out."""
    set_id = write_set()
    logbook.edits.change_set(set_id, NOW + timedelta(days=1), ZONE, athlete_id=anna.id)
    assert logbook.get(set_id).athlete_id == anna.id

    logbook.athletes.discard(FIRST_ATHLETE, NOW, ZONE)
    with pytest.raises(LogbookError, match="The athlete was taken out; bring them back to give them sets"):
        logbook.edits.change_set(set_id, NOW + timedelta(days=1), ZONE, athlete_id=FIRST_ATHLETE)


def test_the_last_one_out_first(logbook, anna):
    """Who was taken out last is offered back first."""
    bo = logbook.athletes.add("Bo", NOW, ZONE)
    logbook.athletes.discard(bo.id, NOW, ZONE)
    logbook.athletes.discard(anna.id, NOW + timedelta(days=1), ZONE)

    assert logbook.athletes.discarded() == [anna, bo]


def test_adding_somebody_can_be_undone_and_done_again(tmp_path, logbook, anna):
    """Also after a restart: whoever was added by mistake goes, and comes again as they were."""
    logbook.close()
    with closing(Logbook(tmp_path)) as again:
        step = again.edits.undo(NOW, ZONE)
        without = again.athletes.read(), again.athletes.discarded()
        again.edits.redo(NOW, ZONE)

        assert step.kind is StepKind.ADDED
        assert without == ([YOU], [anna])
        assert again.athletes.read() == [YOU, anna]
        assert again.problems() == []


def test_whose_adding_was_undone_can_be_had_back(logbook, anna):
    """The trash offers them, and that is a step as well."""
    logbook.edits.undo(NOW, ZONE)
    logbook.athletes.restore(anna.id, NOW, ZONE)
    assert logbook.athletes.read() == [YOU, anna]

    logbook.edits.undo(NOW, ZONE)
    assert logbook.athletes.read() == [YOU]
