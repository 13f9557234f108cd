# SPDX-License-Identifier: MIT
"""Profiles in the real window with the real log: added, switched in two taps, deleted and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QToolButton

from calftimer.clock import utc_now
from calftimer.core.athlete import Athlete
from calftimer.core.plan import Load, Unit
from calftimer.core.query import Query
from calftimer.core.record import StopReason
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, Turn, turns_of
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui import theme
from calftimer.ui.athletes.switcher import AthleteButton
from calftimer.ui.settings import Settings, Switch


@pytest.fixture(autouse=True)
def themed_back() -> Iterator[None]:
    """Give the application back the look and the text size it had."""
    yield
    theme.theme_of(QApplication.instance()).dress(theme.DARK)


def field(person: Any, name: str) -> QLineEdit:
    """Return the field that a screen reader calls so."""
    found = person.app.setup.page.findChildren(QLineEdit)
    return next(edit for edit in found if edit.accessibleName() == name and not edit.isHidden())


def write(person: Any, name: str, text: str) -> None:
    """Write into a field, over what stands there, and press Enter."""
    edit = field(person, name)
    edit.selectAll()
    person.bot.keyClick(edit, Qt.Key.Key_Delete)
    person.bot.keyClicks(edit, text)
    person.bot.keyClick(edit, Qt.Key.Key_Return)


def add(person: Any, name: str) -> None:
    """Add an athlete on the Set-up page."""
    if not person.app.setup.page.isVisible():
        person.click("Set-up")
    write(person, "Name of another athlete", name)


def who_trains(person: Any) -> QToolButton:
    """Return the button that shows who trains."""
    return person.app.window.findChild(AthleteButton)


def menu(person: Any) -> QMenu:
    """Return the list of athletes."""
    return person.app.window.findChild(QMenu)


def choose(person: Any, name: str) -> None:
    """Tap who trains, and then a name."""
    person.bot.mouseClick(who_trains(person), Qt.MouseButton.LeftButton)
    opened = menu(person)
    action = next(action for action in opened.actions() if action.text() == name)
    person.bot.mouseClick(opened, Qt.MouseButton.LeftButton, pos=opened.actionGeometry(action).center())
    QApplication.processEvents()


def athletes(person: Any) -> list[Athlete]:
    """Return who is in the log."""
    return person.app._logbook.athletes.read()


@pytest.fixture
def two(person: Any) -> Any:
    """Return somebody in front of a window in which Ben trains, too."""
    add(person, "Ben")
    return person


def test_alone_nothing_is_in_the_way(person: Any) -> None:
    """With one athlete nothing is asked and nothing shows who trains."""
    assert not who_trains(person).isVisible()
    assert person.app.train_page.isVisible()
    assert [athlete.id for athlete in athletes(person)] == [FIRST_ATHLETE]


def test_a_second_athlete_brings_the_button(two: Any) -> None:
    """Who was added is in the log; from then on the window shows who trains, and the field is ready for the next."""
    assert [athlete.name for athlete in athletes(two)] == ["", "Ben"]
    assert who_trains(two).isVisible()
    assert who_trains(two).accessibleName() == "You trains"
    assert field(two, "Name of another athlete").text() == ""


def test_two_taps_let_another_train(two: Any) -> None:
    """A tap on who trains and one on a name: that athlete trains, on the page one was on, and is remembered."""
    before = two.app.window

    choose(two, "Ben")

    assert two.app.window is not before
    assert two.app.window.isVisible()
    assert two.app.setup.page.isVisible()
    assert who_trains(two).text() == "Ben"
    assert Settings(two.folder).athlete_id == athletes(two)[1].id


def test_f2_and_enter_do_the_same(two: Any) -> None:
    """By keys: F2 opens the list on who trains, ↓ and Enter choose the next."""
    two.press(Qt.Key.Key_F2, on=two.app.window)
    opened = menu(two)
    assert opened.isVisible()
    assert opened.activeAction().text() == "You"

    two.press(Qt.Key.Key_Down, on=opened)
    two.press(Qt.Key.Key_Return, on=opened)
    QApplication.processEvents()

    assert who_trains(two).text() == "Ben"


def test_each_has_choices_of_their_own(two: Any) -> None:
    """Exercise, load, sound, unit and less motion of one athlete are not the other's, and are there again."""
    app = two.app
    app.train_page.choose("seated-calf-raise", "machine")
    two.stepper("Load").step_by(4)
    two.choose_sound("clicks")
    mine = app.train_page.plan
    app.settings.turn(Switch.REDUCED_MOTION, True)

    choose(two, "Ben")
    app.settings.unit = Unit.LB
    app.train_page.show_catalogue(app._catalogue)

    assert app.train_page.plan != mine
    assert app.train_page.plan.load.unit is Unit.LB
    assert (app.settings.sound_set, app.settings.is_on(Switch.REDUCED_MOTION)) == ("tones", False)
    choose(two, "You")
    assert app.train_page.plan == mine
    assert (app.settings.sound_set, app.settings.is_on(Switch.REDUCED_MOTION)) == ("clicks", True)


def test_each_has_a_look_and_a_text_size_of_their_own(two: Any) -> None:
    """Who reads large text in a light window gets it when they train, and the other gets theirs back."""
    line, look = theme.em(), theme.worn()
    bens = two.app.settings.for_athlete(athletes(two)[1].id)
    bens.theme, bens.text_percent = "light", 125

    choose(two, "Ben")
    assert theme.em() > line
    assert theme.worn() is theme.LIGHT

    choose(two, "You")
    assert (theme.em(), theme.worn()) == (line, look)


def test_sets_are_those_of_who_trains(two: Any) -> None:
    """A session that begins after the switch is that athlete's."""
    choose(two, "Ben")
    two.app.window.show_page(two.app.train_page)
    two.choose_sound("none")

    two.press(Qt.Key.Key_Space, on=two.app.train_page)

    turns = two.app.stage_page._runner.session.turns
    assert {turn.athlete_id for turn in turns} == {athletes(two)[1].id}
    two.press(Qt.Key.Key_Escape, on=two.app.stage_page)


def test_a_body_mass_is_kept_as_it_was_written(two: Any) -> None:
    """With its unit, or in the athlete's own; an empty field is none."""
    for written, shown in (("82,5", "82.5 kg"), ("180 lb", "180 lb"), ("", "")):
        write(two, "Body mass of Ben", written)

        mass = athletes(two)[1].body_mass
        assert (str(mass) if mass else "") == shown
        assert field(two, "Body mass of Ben").text() == shown


def test_a_bare_body_mass_is_in_the_athletes_own_unit(two: Any) -> None:
    """Whoever writes loads in pounds means pounds."""
    two.app.settings.for_athlete(athletes(two)[1].id).unit = Unit.LB

    write(two, "Body mass of Ben", "180")

    assert str(athletes(two)[1].body_mass) == "180 lb"


def test_what_cannot_be_is_said_beside_the_field(two: Any) -> None:
    """A mass that is none, an empty name and a name twice are refused in words; the log and what was written stay."""
    before = athletes(two)
    for name, text, said in (
        ("Body mass of Ben", "heavy", "“heavy” is not a load"),
        ("Body mass of Ben", "0", "A body mass of 0"),
        ("Name of Ben", " ", "Write a name"),
        ("Name of another athlete", "ben", "called ben already"),
    ):
        write(two, name, text)

        assert athletes(two) == before
        assert field(two, name).text() == text
        labels = [label for label in two.app.setup.page.findChildren(QLabel) if label.isVisible()]
        assert any(said in label.text() for label in labels)


def test_you_can_have_a_name(two: Any) -> None:
    """The one who trained before there were profiles is renamed like anybody else."""
    write(two, "Name of You", "Ada")

    assert [athlete.name for athlete in athletes(two)] == ["Ada", "Ben"]
    assert who_trains(two).text() == "Ada"


def test_the_last_one_cannot_be_deleted(person: Any) -> None:
    """Alone, there is no button to delete oneself."""
    person.click("Set-up")
    with pytest.raises(StopIteration):
        person.button("Delete You")


def test_a_deleted_athlete_comes_back_with_undo(two: Any) -> None:
    """Delete takes the athlete out of log and window; Undo in the notice bar takes them in again."""
    two.click("Delete Ben")
    assert [athlete.name for athlete in athletes(two)] == [""]
    assert not who_trains(two).isVisible()
    assert "Ben" in two.app.window.notice.text

    two.click("Undo")

    assert [athlete.name for athlete in athletes(two)] == ["", "Ben"]
    assert who_trains(two).isVisible()


def test_a_deleted_athlete_who_is_back_by_the_log_s_undo_can_be_switched_to_at_once(two: Any) -> None:
    """Ctrl+Z on the Log page brings the athlete back, and the button with both."""
    two.click("Delete Ben")
    two.app.window.show_page(two.app.log_page)
    assert not who_trains(two).isVisible()

    two.press(Qt.Key.Key_Z, on=two.app.log_page, modifier=Qt.KeyboardModifier.ControlModifier)

    assert [athlete.name for athlete in athletes(two)] == ["", "Ben"]
    assert who_trains(two).isVisible()


def test_sets_go_and_come_back_with_their_athlete(two: Any) -> None:
    """What the deleted athlete did is found no more, and is found again after Undo."""
    log, now = two.app._logbook, utc_now()
    turn = Turn(two.plan, athlete_id=athletes(two)[1].id)
    log.finish_set(log.open_set(log.open_session(now, "UTC"), turn, None, now, "UTC"), now, StopReason.TARGET)
    found = [log.count_found(Query())]

    for name in ("Delete Ben", "Undo"):
        two.click(name)
        found.append(log.count_found(Query()))

    assert found == [1, 0, 1]


def test_who_trains_can_be_deleted_too(two: Any) -> None:
    """Then the first of the others trains; Undo brings the deleted one back to the bar."""
    choose(two, "Ben")
    two.click("Delete Ben")
    assert two.app.settings.athlete_id == FIRST_ATHLETE
    assert "Ben" in two.app.window.notice.text

    two.click("Undo")

    assert who_trains(two).text() == "Ben"


def test_who_is_gone_trains_no_more(open_window: Callable[..., Any], tmp_path: Path) -> None:
    """An athlete who was deleted elsewhere is not who trains at the next start."""
    folder = tmp_path / "other"
    folder.mkdir()
    log = Logbook(folder)
    ben = log.athletes.add("Ben", utc_now(), "UTC")
    log.athletes.discard(ben.id, utc_now(), "UTC")
    log.close()
    Settings(folder).athlete_id = ben.id

    person = open_window(folder)

    person.bot.waitUntil(lambda: person.app.settings.athlete_id == FIRST_ATHLETE)
    assert person.app.window.isVisible()


def test_the_list_leads_to_where_athletes_are_added(two: Any) -> None:
    """“Athletes …” shows the Set-up page with the field for a new name in focus."""
    two.app.window.show_page(two.app.train_page)
    two.press(Qt.Key.Key_F2, on=two.app.window)
    menu(two).actions()[-1].trigger()

    assert two.app.setup.page.isVisible()
    assert QApplication.focusWidget() is field(two, "Name of another athlete")


def test_nobody_is_switched_over_what_is_being_written(two: Any) -> None:
    """While the editor keeps the window, F2 does nothing: the window is not built anew over an unsaved form."""
    two.app.learn._edit().new()

    two.press(Qt.Key.Key_F2, on=two.app.window)

    assert not menu(two).isVisible()


def next_up(person: Any) -> str:
    """Return the id of the athlete whose turn comes next on the stage."""
    return person.app.stage_page._runner.session.next_turn.athlete_id


def begin(person: Any, player: Any) -> None:
    """Begin a session of three sets on a tape that the test moves, and do a rep or two of the first set."""
    app = person.app
    app.stage.begin(Runner(turns_of(person.plan), player, app._logbook, "UTC", utc_now))
    player.frame = 25 * SAMPLE_RATE
    app.stage_page._on_frame()


def test_in_mid_session_another_trains_next(two: Any, cranked: Any) -> None:
    """F2 and a name during a set: the next set is theirs, with the load they last had; the window stays."""
    ben = athletes(two)[1].id
    bens = two.app.settings.for_athlete(ben)
    plan = two.plan
    bens.remember_plan(replace(plan, load=Load(Decimal(15), Unit.KG)))
    window = two.app.window
    begin(two, cranked)

    two.press(Qt.Key.Key_F2, on=two.app.stage_page)
    two.press(Qt.Key.Key_Down, on=menu(two))
    two.press(Qt.Key.Key_Return, on=menu(two))

    turns = two.app.stage_page._runner.session.turns
    assert [turn.athlete_id == ben for turn in turns] == [False, True, False, True, False]
    assert (turns[1].plan.load, turns[2].plan.load) == (Load(Decimal(15), Unit.KG), plan.load)
    assert two.app.window is window
    assert two.app.settings.athlete_id == FIRST_ATHLETE
    two.app.stage_page.leave()


def test_two_taps_do_it_in_a_rest(two: Any, cranked: Any) -> None:
    """In a rest: a tap on Queue, one on “Next: Ben”."""
    ben = athletes(two)[1].id
    begin(two, cranked)
    two.press(Qt.Key.Key_Escape, on=two.app.stage_page)
    assert next_up(two) == FIRST_ATHLETE

    two.bot.mouseClick(two.app.stage_page._buttons.queue, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # what the click built is shown
    two.click("Next: Ben")

    assert next_up(two) == ben
    assert two.button("Next: You").isVisible()
    two.app.stage_page.leave()


def test_who_was_added_by_mistake_goes_with_undo(two: Any) -> None:
    """The notice bar says who was added and offers to undo it; that, too, can be undone."""
    said = two.app.window.notice.text

    two.click("Undo")

    assert said == "Ben is added."
    assert [athlete.name for athlete in athletes(two)] == [""]
    two.click("Undo")
    assert [athlete.name for athlete in athletes(two)] == ["", "Ben"]


def test_the_log_s_undo_takes_an_added_athlete_out_after_a_restart(two: Any, open_window: Callable[..., Any]) -> None:
    """It says what it undid, Redo brings them again, and the window follows at once."""
    two.app.close()
    again = open_window(two.folder)
    again.app.window.show_page(again.app.log_page)

    again.press(Qt.Key.Key_Z, on=again.app.log_page, modifier=Qt.KeyboardModifier.ControlModifier)
    said, shown = again.app.window.notice.text, who_trains(again).isVisible()
    again.click("Redo")

    assert (said, shown) == ("Undone: an athlete added.", False)
    assert who_trains(again).isVisible()


def test_in_a_session_the_list_leads_nowhere_else(two: Any, cranked: Any) -> None:
    """Only who trains next can be chosen there; Set-up would leave the session alone."""
    app, plan = two.app, two.app.train_page.plan
    app.stage.begin(Runner(turns_of(plan, FIRST_ATHLETE), cranked, app._logbook, "UTC", utc_now))
    two.press(Qt.Key.Key_F2, on=app.window)

    texts = [action.text() for action in menu(two).actions()]

    menu(two).close()
    assert texts == ["You", "Ben"]
