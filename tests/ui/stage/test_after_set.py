# SPDX-License-Identifier: MIT
"""The set just done: corrected in the rest by finger and by key, at once in the log, and undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from calftimer.core.plan import SetKind, SetPlan
from calftimer.core.session import State
from calftimer.core.tempo import parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import turns_of
from calftimer.errors import LogbookError
from calftimer.ui.stage.after_set import AfterSet

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def button(visit: Any, name: str) -> QAbstractButton:
    """Return the shown button of the panel that a screen reader calls so."""
    found = visit.page.aside.findChildren(QAbstractButton)
    return next(each for each in found if each.accessibleName() == name and each.isVisible())


def tap(visit: Any, name: str) -> None:
    """Tap a button as the window system does: what lies above it, or lets nothing through, counts."""
    target = button(visit, name)
    window = visit.page.window()
    where = target.mapTo(window, target.rect().center())
    hit = window.childAt(where)
    QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, where))


def open_up(visit: Any) -> None:
    """Wait until the panel takes fingers."""
    transparent = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    visit.bot.waitUntil(lambda: not visit.page.aside.panel.testAttribute(transparent))


# By finger.


def test_each_value_is_in_the_log_with_the_tap_that_gives_it(resting: Any) -> None:
    """Reps, reps in reserve and pain are written at once; planned and performed stand side by side."""
    before = resting.last
    open_up(resting)
    tap(resting, "Reps done: less")
    tap(resting, "Reps in reserve: 2")
    tap(resting, "Pain, 0 to 10: more")
    tap(resting, "Pain, 0 to 10: more")

    after = resting.last
    assert (before.reps, before.rir, before.pain) == (3, None, None)
    assert (after.reps, after.reps_target, after.rir, after.pain) == (2, 3, 2, 2)
    assert resting.told == []


def test_a_second_tap_takes_the_reserve_back(resting: Any) -> None:
    """What was not given is empty, never 0: tapped twice, it is empty again."""
    open_up(resting)
    tap(resting, "Reps in reserve: 0")
    given = resting.last.rir
    tap(resting, "Reps in reserve: 0")

    assert (given, resting.last.rir) == (0, None)


def test_pain_begins_with_1_and_none_is_an_answer_of_its_own(resting: Any) -> None:
    """More begins with the first pain, less with none; one step below none is no answer again."""
    open_up(resting)
    given = []
    for name in ("more", "less", "less", "less", "more"):
        tap(resting, f"Pain, 0 to 10: {name}")
        given.append(resting.last.pain)

    assert given == [1, 0, None, 0, 1]


def test_the_stage_shows_the_corrected_reps(resting: Any) -> None:
    """Also what is read from afar is corrected."""
    before = resting.picture.below
    resting.press(Qt.Key.Key_Left)

    assert (before, resting.picture.below) == ("3 reps done", "2 reps done")


def test_a_tap_meant_for_the_set_corrects_nothing(resting: Any) -> None:
    """Right after the set a finger does nothing on the panel, and it does not skip the rest either."""
    tap(resting, "Reps done: less")

    assert resting.last.reps == 3
    assert resting.runner.session.state is State.RESTING


def test_a_tap_beside_the_buttons_of_the_panel_does_not_skip_the_rest(resting: Any) -> None:
    """The panel is no place to tap for the next set; the stage beside it is."""
    open_up(resting)
    panel, window = resting.page.aside.panel, resting.page.window()
    none = Qt.KeyboardModifier.NoModifier
    corner = panel.mapTo(window, QPoint(panel.width() // 2, panel.height() - 3))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, none, corner)
    beside_a_button = resting.runner.session.state
    middle = resting.page.mapTo(window, resting.page.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, none, middle)

    assert (beside_a_button, resting.runner.session.state) == (State.RESTING, State.COUNT_IN)


def test_the_panel_is_there_in_the_rest_only(resting: Any) -> None:
    """It comes with the rest and goes with it; a tap then belongs to the set."""
    shown = [resting.page.aside.isVisible()]
    resting.press(Qt.Key.Key_Space)
    shown.append(resting.page.aside.isVisible())

    assert shown == [True, False]
    assert resting.page.hasFocus()


def test_a_set_that_is_not_written_yet_cannot_be_corrected(
    visit: Any, make_plan: Callable[..., SetPlan], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the log cannot be written there is no panel; it comes as soon as the set is in the log."""
    finish = type(visit.logbook).finish_set

    def full(*arguments: object) -> None:
        raise LogbookError("The disk is full.")

    visit.begin(turns_of(make_plan()))
    visit.at(3)
    monkeypatch.setattr(type(visit.logbook), "finish_set", full)
    visit.at(9)
    shown = [visit.page.aside.isVisible()]
    monkeypatch.setattr(type(visit.logbook), "finish_set", finish)
    visit.press(Qt.Key.Key_Down)  # something else to write
    visit.bot.waitUntil(visit.page.aside.isVisible)

    assert shown == [False]
    assert visit.last.pace_lost_rep == 3


# By key.


def test_keys_correct_the_set_just_done(resting: Any) -> None:
    """Digits are reps in reserve, the arrows reps, P pain; nothing of it changes the tempo or begins a set."""
    tempo = resting.runner.session.tempos
    resting.press(Qt.Key.Key_3, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_P)
    resting.press(Qt.Key.Key_P, modifier=SHIFT)

    assert (resting.last.rir, resting.last.reps, resting.last.pain) == (3, 5, 2)
    assert (resting.runner.session.tempos, resting.runner.session.state) == (tempo, State.RESTING)


def test_the_same_keys_change_the_tempo_in_the_set(resting: Any) -> None:
    """In the next set the digits and arrows mean the tempo again, and the set just done stays as it is."""
    resting.at(31.5)
    resting.press(Qt.Key.Key_2, Qt.Key.Key_Left)

    assert resting.last.rir is None
    assert str(resting.runner.session.tempos[-1]) == "1.5-0.5-1.5-0"


def test_control_z_takes_back_and_control_y_does_it_again(resting: Any) -> None:
    """Each change is one step; nothing that was done elsewhere is undone."""
    resting.press(Qt.Key.Key_1, Qt.Key.Key_Left)
    seen = [(resting.last.rir, resting.last.reps)]
    for key, modifier in [(Qt.Key.Key_Z, CONTROL)] * 3 + [(Qt.Key.Key_Z, CONTROL | SHIFT)]:
        resting.press(key, modifier=modifier)
        seen.append((resting.last.rir, resting.last.reps))

    assert seen == [(1, 2), (1, 3), (None, 3), (None, 3), (1, 3)]
    assert button(resting, "Reps in reserve: 1").isChecked()


def test_what_was_changed_elsewhere_is_not_undone_here(resting: Any) -> None:
    """A change of the log that was made before stays, however often one takes back."""
    resting.logbook.edits.change_set(resting.runner.last_set_id, resting.now(), "UTC", pain=4)
    resting.press(Qt.Key.Key_Z, modifier=CONTROL)

    assert resting.last.pain == 4


def test_a_taught_key_keeps_its_meaning(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """A pedal that sends 5 and was taught to go on begins the set; it is no rating."""
    from calftimer.ui.keys.key_map import FIRST_KEYS, Action, Stroke

    visit.settings.key_map = FIRST_KEYS.learnt(Action.ONE_KEY, Stroke.parse("5"))
    visit.begin(turns_of(make_plan()))
    visit.at(9)
    visit.press(Qt.Key.Key_5)

    assert (visit.runner.session.state, visit.last.rir) == (State.COUNT_IN, None)


# The note.


def note(visit: Any) -> QLineEdit:
    """Return the field for the note."""
    return visit.page.aside.findChild(QLineEdit)


def test_a_note_is_kept_when_it_is_left(resting: Any) -> None:
    """N goes there, letters and blanks are the note's, Enter keeps it and gives the keys back."""
    resting.page.activateWindow()
    resting.press(Qt.Key.Key_N)
    resting.bot.keyClicks(note(resting), "left heel 2 cm")
    resting.bot.keyClick(note(resting), Qt.Key.Key_Return)

    assert resting.last.note == "left heel 2 cm"
    assert resting.runner.session.state is State.RESTING
    assert resting.page.hasFocus()


def test_a_note_is_kept_when_the_set_begins(resting: Any) -> None:
    """Whoever presses the remote for the next set in the middle of a word loses nothing."""
    resting.press(Qt.Key.Key_N)
    resting.bot.keyClicks(note(resting), "tired")
    resting.bot.keyClick(note(resting), Qt.Key.Key_PageDown)

    assert resting.runner.session.state is State.COUNT_IN
    assert resting.last.note == "tired"


def test_the_rest_waits_for_who_writes(resting: Any) -> None:
    """A rest of which the count-in is about to begin in the middle of a note goes on for 15 s, and says so."""
    resting.press(Qt.Key.Key_N)
    resting.bot.keyClicks(note(resting), "my")
    resting.at(25)

    assert resting.runner.session.timeline.end_frame == 35 * SAMPLE_RATE
    said = [each.text() for each in resting.page.aside.findChildren(QLabel) if each.isVisible()]
    assert "15 s more rest, as long as you write." in said


def test_the_rest_does_not_wait_where_nobody_writes(resting: Any) -> None:
    """The field alone holds nothing up: only what is typed does."""
    resting.press(Qt.Key.Key_N)
    resting.at(25)

    assert resting.runner.session.timeline.end_frame == 20 * SAMPLE_RATE


def test_a_tap_on_a_number_keeps_the_note(resting: Any) -> None:
    """Who goes on to another value has written the note."""
    resting.press(Qt.Key.Key_N)
    resting.bot.keyClicks(note(resting), "half a thought")
    open_up(resting)
    tap(resting, "Reps in reserve: 4")

    assert (resting.last.note, resting.last.rir) == ("half a thought", 4)


def test_what_is_shown_anew_leaves_a_note_that_is_being_written(resting: Any) -> None:
    """When the log can be written again the set is shown anew, and the words not kept yet stay."""
    resting.press(Qt.Key.Key_N)
    resting.bot.keyClicks(note(resting), "half a th")
    resting.page.aside.offer(resting.runner.last_set_id, "")

    assert note(resting).text() == "half a th"


# Kinds and sizes.


def test_a_hold_has_no_reps_to_correct(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """After seconds there is pain and a note, but no reps and none in reserve."""
    visit.begin(turns_of(make_plan(kind=SetKind.STRETCH, tempo=parse_tempo("0-20-0-0"), reps=1)))
    visit.at(23)
    shown = {each.accessibleName() for each in visit.page.aside.findChildren(QAbstractButton) if each.isVisible()}

    assert shown == {"Pain, 0 to 10: less", "Pain, 0 to 10: more"}


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (800, 1280)])
def test_the_countdown_is_beside_the_panel(resting: Any, size: tuple[int, int]) -> None:
    """Nothing of the stage lies under the panel, and the number stays large."""
    resting.page.resize(*size)
    QApplication.processEvents()
    layout = resting.view.layout_now
    panel = resting.page.aside.geometry()

    hidden = [name for name, box in layout.boxes().items() if name != "aside" and panel.intersects(box.toRect())]
    assert hidden == []
    assert layout.big.height() >= size[1] / 7
    assert resting.page.aside.findChild(AfterSet).width() <= panel.width()
