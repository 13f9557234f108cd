# SPDX-License-Identifier: MIT
"""Keys and fingers on the stage, how long it keeps the machine awake, and the whole screen for a set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan
from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import turns_of
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui import theme
from calftimer.ui.keys.key_map import FIRST_KEYS, Action, Stroke
from calftimer.ui.settings import Settings
from calftimer.ui.stage.page import StagePage
from calftimer.ui.stage.touch import StageTouch
from calftimer.ui.stage.words import Cast
from calftimer.ui.widgets.hold_ring import HoldRing
from calftimer.ui.widgets.stage_view import StageView

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LONG_MS = 60_000  # so long that it does not pass during a test
LIFTING_S, RESTING_S = 3, 9  # of 2 sets of 3 reps of 1-0-1-0 after a count-in of 2 s


class Stage:
    """A stage page in a window of its own, its tape and its glass in the test's hand."""

    def __init__(self, bot: QtBot, settings: Settings, runner: Runner, player: Any, cast: Cast, **times: int) -> None:
        self.bot, self.runner, self.player = bot, runner, player
        self.page = StagePage(settings, lambda: False, **times)
        bot.addWidget(self.page)
        self.awake: list[bool] = []
        self.page.awake_wanted.connect(self.awake.append)
        self.page.resize(1280, 800)
        self.page.show()
        bot.waitExposed(self.page)
        self.page.begin(runner, cast)
        self.glass: QPointingDevice = QTest.createTouchDevice()
        self._fingers: dict[int, QWidget] = {}

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self.runner.session.state

    def at(self, seconds: float) -> None:
        """Wind the tape to a second and wait until the stage is there."""
        self.player.frame = round(seconds * SAMPLE_RATE)
        self.bot.waitUntil(lambda: self.runner.frame == self.player.frame)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, as the system does: QTest knows no key to pause music."""
        QApplication.sendEvent(self.page, QKeyEvent(QEvent.Type.KeyPress, key, modifier))

    @property
    def view(self) -> StageView:
        """The painted stage."""
        return self.page.findChild(StageView)

    @property
    def ring(self) -> HoldRing:
        """The ring that fills while a finger is held."""
        return self.page.findChild(HoldRing)

    def end_button(self) -> QPushButton:
        """Return the button that ends the set."""
        return next(found for found in self.page.findChildren(QPushButton) if "Esc" in found.text())

    def down(self, *fingers: int, on: QWidget | None = None) -> None:
        """Put fingers on the glass, one after the other."""
        for finger in fingers:
            target, where = self._place(finger, on)
            self._others(target).press(finger, where, target).commit()
            self._fingers[finger] = target

    def up(self, *fingers: int) -> None:
        """Take fingers off the glass, one after the other."""
        for finger in fingers:
            target, where = self._place(finger, self._fingers.pop(finger))
            self._others(target).release(finger, where, target).commit()

    def slide(self, finger: int, by: QPoint) -> None:
        """Move a finger."""
        target, where = self._place(finger, self._fingers[finger])
        QTest.touchEvent(target, self.glass).move(finger, where + by, target).commit()

    def _others(self, target: QWidget) -> Any:
        """Begin an event in which the fingers that are down stay as they are."""
        touch = QTest.touchEvent(target, self.glass)
        for finger in self._fingers:
            touch.stationary(finger)
        return touch

    def _place(self, finger: int, on: QWidget | None) -> tuple[QWidget, QPoint]:
        target = on or self.view
        return target, target.rect().center() + QPoint(60 * finger, 0)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return the settings of an empty folder."""
    return Settings(tmp_path)


@pytest.fixture
def make_stage(
    qtbot: QtBot,
    settings: Settings,
    make_plan: Callable[..., SetPlan],
    cranked: Any,
    catalogue: Catalogue,
    tmp_path: Path,
) -> Iterator[Callable[..., Stage]]:
    """Return `make_stage(waits=…, hold_ms=…, paused_awake_ms=…)`: begin a session on a stage."""
    logbook = Logbook(tmp_path)
    made: list[Stage] = []

    def make(*, waits: bool = False, **times: int) -> Stage:
        plan = make_plan()
        runner = Runner(turns_of(plan), cranked, logbook, "UTC", lambda: NOON, waits_after_rest=waits)
        long = {"hold_ms": LONG_MS, "paused_awake_ms": LONG_MS}
        made.append(Stage(qtbot, settings, runner, cranked, Cast(catalogue.exercise, {}), **(long | times)))
        return made[-1]

    yield make
    for stage in made:
        stage.page.leave()
    logbook.close()


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    """Return a stage in the first rep, where no finger is held long enough."""
    made = make_stage()
    made.at(LIFTING_S)
    return made


# Keys.


@pytest.mark.parametrize(
    "key",
    [
        *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        *(Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPause),
        *(Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_F5),
    ],
)
def test_every_one_key_pauses_goes_on_and_skips_the_rest(stage: Stage, key: Qt.Key) -> None:
    """Keyboard, remote and media keys alike: pause, go on, and in the rest the next set."""
    seen = []
    for _ in range(2):
        stage.press(key)
        seen.append(stage.state)
    stage.at(RESTING_S)
    stage.press(key)

    assert [*seen, stage.state] == [State.LIFTING_PAUSED, State.LIFTING, State.COUNT_IN]


def test_next_goes_on_and_skips_the_rest_but_never_pauses(stage: Stage) -> None:
    """The button for the next track leaves a running set alone."""
    stage.press(Qt.Key.Key_MediaNext)
    lifting = stage.state
    stage.press(Qt.Key.Key_Space)
    stage.press(Qt.Key.Key_MediaNext)
    on_again = stage.state
    stage.at(RESTING_S)
    stage.press(Qt.Key.Key_MediaNext)

    assert (lifting, on_again, stage.state) == (State.LIFTING, State.LIFTING, State.COUNT_IN)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_MediaStop])
def test_escape_and_stop_end_the_set_at_once(stage: Stage, key: Qt.Key) -> None:
    """A key is no stray touch: the set is over with the reps done."""
    stage.at(4.5)
    stage.press(key)

    assert (stage.state, [result.reps for result in stage.runner.session.results]) == (State.RESTING, [1])


@pytest.mark.parametrize(
    ("key", "modifier", "phase", "seconds"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, Phase.ECCENTRIC, Fraction(3, 2)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, Phase.CONCENTRIC, Fraction(1, 2)),
        (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, Phase.BOTTOM, Fraction(1, 2)),
        (Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier, Phase.TOP, Fraction(1, 2)),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier, Phase.ECCENTRIC, Fraction(1, 2)),
        (Qt.Key.Key_NumberSign, Qt.KeyboardModifier.ShiftModifier, Phase.CONCENTRIC, Fraction(1, 2)),
    ],
)
def test_the_tempo_keys_change_the_reps_to_come(
    stage: Stage, key: Qt.Key, modifier: Any, phase: Phase, seconds: Fraction
) -> None:
    """Arrows, digits, digits with Shift and the signs above them change the tempo by half a second."""
    stage.press(key, modifier)

    assert stage.runner.session.tempos[-1].seconds(phase) == seconds


def test_a_taught_key_does_what_it_was_taught_from_the_next_session_on(
    make_stage: Callable[..., Stage], settings: Settings
) -> None:
    """The stage follows the map in the settings, and its buttons say the keys."""
    settings.key_map = (
        FIRST_KEYS.learnt(Action.LONGER_REST, Stroke.parse("F13"))
        .forgotten(Stroke.parse("Up"))
        .forgotten(Stroke.parse("+"))
    )
    stage = make_stage()
    stage.at(RESTING_S)
    before = stage.runner.session.timeline.end_frame

    stage.press(Qt.Key.Key_Up)
    unmoved = stage.runner.session.timeline.end_frame
    stage.press(Qt.Key.Key_F13)

    assert (unmoved - before, stage.runner.session.timeline.end_frame - before) == (0, 15 * SAMPLE_RATE)
    assert "+15 s  F13" in [button.text() for button in stage.page.findChildren(QPushButton)]


def test_the_one_key_and_more_rest_end_the_overtime(make_stage: Callable[..., Stage]) -> None:
    """Where sets wait for a person, 15 s more are 15 s from now, and Space begins the next set."""
    stage = make_stage(waits=True)
    stage.at(60)
    waiting = stage.state
    stage.press(Qt.Key.Key_Up)
    more = stage.state, stage.view.picture.big
    stage.at(80)
    stage.press(Qt.Key.Key_Space)

    assert (waiting, more, stage.state) == (State.OVERTIME, (State.RESTING, "0:15"), State.COUNT_IN)


def test_the_hint_names_the_taught_key(make_stage: Callable[..., Stage], settings: Settings) -> None:
    """In a pause the stage says the keys as they were taught."""
    settings.key_map = FIRST_KEYS.learnt(Action.ONE_KEY, Stroke.parse("F13")).forgotten(Stroke.parse("Space"))
    stage = make_stage()
    stage.at(LIFTING_S)
    stage.press(Qt.Key.Key_F13)

    assert stage.view.picture.hint == f"{settings.key_map.of(Action.ONE_KEY)[0].text} goes on, Esc ends the set"
    assert not stage.view.picture.hint.startswith("Space")


# Buttons.


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (1920, 1080), (800, 1280)])
@pytest.mark.parametrize("second", [LIFTING_S, RESTING_S])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_buttons_are_large_and_cover_nothing(
    make_stage: Callable[..., Stage], request: Any, size: tuple[int, int], second: float, percent: int
) -> None:
    """At every size, also with text twice as large: 56 px at least, in the window, beside all else on the stage."""
    themed, stage = QApplication.font(), make_stage()
    request.addfinalizer(lambda: QApplication.setFont(themed))
    QApplication.setFont(theme.sized(themed, percent / 100))
    stage.page.resize(*size)
    stage.at(second)
    stage.bot.waitUntil(lambda: stage.view.picture.rests is (second == RESTING_S))

    layout = stage.view.layout_now
    buttons = [button for button in stage.page.findChildren(QPushButton) if button.isVisible()]
    others = [box for name, box in layout.boxes().items() if name != "buttons"]
    for button in buttons:
        place = QRectF(button.rect().translated(button.mapTo(stage.page, QPoint())))
        assert min(place.width(), place.height()) >= 56
        assert stage.page.rect().contains(place.toRect())
        assert [box for box in others if box.intersects(place)] == []
    assert len(buttons) == (4 if second == RESTING_S else 2)


# Fingers.


def test_a_short_tap_pauses_when_the_finger_leaves(stage: Stage) -> None:
    """A tap is the one key, once: not when the finger comes down, for it may be held."""
    stage.down(0)
    while_down = stage.state
    stage.up(0)

    assert (while_down, stage.state) == (State.LIFTING, State.LIFTING_PAUSED)


def test_a_finger_that_is_held_ends_the_set_once(make_stage: Callable[..., Stage]) -> None:
    """The set ends while the finger is still down; taking it off does nothing more."""
    stage = make_stage(hold_ms=50)
    stage.at(4.5)
    stage.down(0)
    stage.bot.waitUntil(lambda: stage.state is State.RESTING)
    stage.up(0)

    assert (stage.state, [result.reps for result in stage.runner.session.results]) == (State.RESTING, [1])


def test_a_held_finger_does_not_tap_when_it_leaves(qtbot: QtBot) -> None:
    """Whatever the page makes of it: one touch is held or taps, never both."""
    page = QWidget()
    qtbot.addWidget(page)
    touch = StageTouch(page, hold_ms=30)
    touch.watch(page, taps_count=True)
    page.show()
    qtbot.waitExposed(page)
    glass = QTest.createTouchDevice()
    with qtbot.waitSignal(touch.held):
        QTest.touchEvent(page, glass).press(0, QPoint(20, 20), page).commit()

    with qtbot.assertNotEmitted(touch.tapped):
        QTest.touchEvent(page, glass).release(0, QPoint(20, 20), page).commit()


def test_a_ring_fills_while_a_finger_is_held(make_stage: Callable[..., Stage]) -> None:
    """The ring is there while the finger is down, inside the page and beside the finger; then it is gone."""
    stage = make_stage(hold_ms=600)
    stage.at(LIFTING_S)
    stage.down(0)
    stage.bot.waitUntil(lambda: stage.ring.isVisible() and stage.ring.progress > 0.4)
    box, finger = stage.ring.geometry(), stage.view.rect().center()
    stage.page.grab()
    stage.up(0)

    assert stage.page.rect().contains(box)
    assert not box.contains(finger)
    assert not stage.ring.isVisible()


def test_a_tap_shows_no_ring(stage: Stage) -> None:
    """A short tap is over before there is anything to show."""
    stage.down(0)
    stage.up(0)

    assert not stage.ring.isVisible()


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight"])
def test_the_ring_stays_on_the_page(stage: Stage, corner: str) -> None:
    """Wherever the finger is, the whole ring is seen."""
    stage.ring.show_at(getattr(stage.page.rect(), corner)(), 0.5)

    assert stage.page.rect().contains(stage.ring.geometry())


def test_two_fingers_end_the_set(stage: Stage) -> None:
    """A tap with two fingers ends the set when both have left."""
    stage.at(4.5)
    stage.down(0, 1)
    while_down = stage.state
    stage.up(0, 1)

    assert (while_down, stage.state) == (State.LIFTING, State.RESTING)


def test_three_fingers_do_nothing(stage: Stage) -> None:
    """A towel or the heel of a hand is no wish."""
    stage.down(0, 1, 2)
    stage.up(0, 1, 2)

    assert stage.state is State.LIFTING


def test_a_finger_that_slides_does_nothing(make_stage: Callable[..., Stage]) -> None:
    """A wipe over the glass neither pauses nor ends, however long it takes."""
    stage = make_stage(hold_ms=40)
    stage.at(LIFTING_S)
    stage.down(0)
    stage.slide(0, QPoint(300, 0))
    with stage.bot.assertNotEmitted(stage.page.findChild(StageTouch).held, wait=120):
        pass
    stage.up(0)

    assert stage.state is State.LIFTING


def test_a_finger_that_trembles_still_taps(stage: Stage) -> None:
    """A few pixels are no wipe."""
    stage.down(0)
    stage.slide(0, QPoint(9, 7))
    stage.up(0)

    assert stage.state is State.LIFTING_PAUSED


def test_a_tap_that_was_meant_for_the_set_does_not_skip_the_rest(stage: Stage) -> None:
    """The last rep ends while the finger is down: the rest goes on when it leaves."""
    stage.down(0)
    stage.at(RESTING_S)
    stage.up(0)

    assert stage.state is State.RESTING


def test_a_hold_that_was_meant_for_the_set_does_not_finish_the_session(make_stage: Callable[..., Stage]) -> None:
    """The last rep ends while the finger is held: there is a rest, as if nobody had touched the glass."""
    stage = make_stage(hold_ms=400)
    stage.at(LIFTING_S)
    stage.down(0)
    stage.at(RESTING_S)
    with stage.bot.assertNotEmitted(stage.page.findChild(StageTouch).held, wait=500):
        pass
    stage.up(0)

    assert stage.state is State.RESTING


def test_a_short_touch_of_the_end_button_only_says_what_to_do(stage: Stage) -> None:
    """A stray touch of the button does not end the set either; the hint says to hold."""
    stage.down(0, on=stage.end_button())
    pressed = stage.end_button().isDown()
    stage.up(0)

    assert (pressed, stage.end_button().isDown()) == (True, False)
    assert stage.state is State.LIFTING
    assert stage.ring.isVisible()


def test_the_end_button_held_ends_the_set(make_stage: Callable[..., Stage]) -> None:
    """The button takes a held finger."""
    stage = make_stage(hold_ms=50)
    stage.at(4.5)
    stage.down(0, on=stage.end_button())
    stage.bot.waitUntil(lambda: stage.state is State.RESTING)
    stage.up(0)

    assert stage.state is State.RESTING


def test_the_mouse_ends_the_set_by_one_click_on_its_button(stage: Stage) -> None:
    """A mouse is aimed: its click needs no holding."""
    stage.at(4.5)
    stage.bot.mouseClick(stage.end_button(), Qt.MouseButton.LeftButton)

    assert stage.state is State.RESTING


def test_the_other_buttons_take_a_tap(stage: Stage) -> None:
    """More rest and the next set may be tapped: nothing is lost by them."""
    stage.at(RESTING_S)
    button = next(found for found in stage.page.findChildren(QPushButton) if found.text().startswith("+15 s"))
    before = stage.runner.session.timeline.end_frame
    QApplication.processEvents()

    stage.down(0, on=button)
    stage.up(0)

    assert stage.runner.session.timeline.end_frame - before == 15 * SAMPLE_RATE
    assert stage.state is State.RESTING


# Awake.


def test_set_and_rest_are_awake_and_nothing_else(stage: Stage) -> None:
    """Awake from the first count-in to the end of the session, through the rest, and told once each."""
    stage.at(RESTING_S)
    in_rest = list(stage.awake)
    stage.press(Qt.Key.Key_Escape)

    assert (in_rest, stage.awake, stage.page.is_running) == ([True], [True, False], False)


def test_a_set_that_is_left_alone_lets_the_machine_sleep(make_stage: Callable[..., Stage]) -> None:
    """After the allowed time in a pause it is not held awake any more; going on holds it again."""
    stage = make_stage(paused_awake_ms=50)
    stage.at(LIFTING_S)
    stage.press(Qt.Key.Key_Space)
    stage.bot.waitUntil(lambda: stage.awake == [True, False])
    stage.press(Qt.Key.Key_Space)

    assert stage.awake == [True, False, True]


def test_a_rest_that_runs_over_lets_the_machine_sleep(make_stage: Callable[..., Stage]) -> None:
    """Who does not come back from a rest leaves a machine that may sleep after the allowed time."""
    stage = make_stage(waits=True, paused_awake_ms=50)
    stage.at(RESTING_S)
    held = list(stage.awake)
    stage.at(60)
    stage.bot.waitUntil(lambda: stage.awake == [True, False])

    assert (held, stage.state) == ([True], State.OVERTIME)


def test_a_short_pause_stays_awake(make_stage: Callable[..., Stage]) -> None:
    """The time counts from the last pause on: two short ones are not one long one."""
    stage = make_stage(paused_awake_ms=300)
    stage.at(LIFTING_S)
    for _ in range(2):
        stage.press(Qt.Key.Key_Space)
        stage.press(Qt.Key.Key_Space)
    with stage.bot.assertNotEmitted(stage.page.awake_wanted, wait=450):
        pass

    assert stage.awake == [True]


def test_a_closed_window_lets_the_machine_sleep(stage: Stage) -> None:
    """Leaving in mid-set says so."""
    stage.page.leave()

    assert stage.awake == [True, False]


# The whole screen.


def is_full(person: Any) -> bool:
    """Tell whether the window has the whole screen."""
    return person.app.window.isFullScreen()


def test_f11_takes_the_whole_screen_and_gives_it_back(person: Any) -> None:
    """F11 is remembered, both ways."""
    seen = []
    for _ in range(2):
        person.press(Qt.Key.Key_F11)
        seen.append((is_full(person), Settings(person.folder).is_full_screen))

    assert seen == [(True, True), (False, False)]


def test_a_set_gets_the_whole_screen_where_that_was_asked_for(person: Any) -> None:
    """The set is full, the window before and after is not."""
    person.app.settings.is_full_screen = True
    person.choose_sound("none")
    before = is_full(person)
    person.press(Qt.Key.Key_Space)
    during = is_full(person)
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert (before, during, is_full(person)) == (False, True, False)


def test_a_set_stays_in_the_window_where_nobody_asked(person: Any) -> None:
    """Without F11 nothing becomes full."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)

    assert not is_full(person)


def test_a_window_that_was_full_before_the_set_stays_full(person: Any) -> None:
    """Who trains with a full window has it after the set, too; Esc only ended the set."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_F11)
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert is_full(person)


def test_f11_in_mid_set_holds_for_the_sets_to_come(person: Any) -> None:
    """Asked for on the stage, it stays when the set is over, and is remembered."""
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_F11, on=person.app.stage_page)
    during = is_full(person)

    assert during
    assert person.app.stage_page.is_running
    assert Settings(person.folder).is_full_screen


def test_f11_in_mid_set_is_stronger_than_the_memory(person: Any) -> None:
    """A full set that was made small and full again by hand stays full afterwards."""
    person.app.settings.is_full_screen = True
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_F11, on=person.app.stage_page)
    small = is_full(person)
    person.press(Qt.Key.Key_F11, on=person.app.stage_page)
    person.press(Qt.Key.Key_Escape, on=person.app.stage_page)

    assert (small, is_full(person)) == (False, True)


def test_a_window_closed_in_mid_set_does_not_come_back_full(person: Any, open_window: Callable[..., Any]) -> None:
    """The whole screen was for the set: the next start shows the window as it was before."""
    person.app.settings.is_full_screen = True
    person.choose_sound("none")
    person.press(Qt.Key.Key_Space)
    person.app.window.close()

    assert not is_full(open_window(person.folder))
