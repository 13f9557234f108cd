# SPDX-License-Identifier: MIT
"""The stage: what it shows at each moment of a session, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from calftimer.core.catalogue import Catalogue
from calftimer.core.flow import State
from calftimer.core.plan import SetKind, SetPlan
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import turns_of
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.stage.camera import picture_of
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.stage.words import Cast

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Session:
    """A session of 2 sets of 3 reps of 1-0-1-0 after a count-in of 2 s, wound to any second by hand."""

    def __init__(self, plan: SetPlan, player: Any, logbook: Logbook, catalogue: Catalogue, *, waits: bool) -> None:
        self.player = player
        self.cast = Cast(catalogue.exercise, {})

        def now() -> datetime:
            return NOON + timedelta(seconds=player.frame / SAMPLE_RATE)

        self.runner = Runner(turns_of(plan), player, logbook, "UTC", now, waits_after_rest=waits)

    def at(self, seconds: float) -> StagePicture:
        """Wind the tape to `seconds`, begin if need be, and return the picture."""
        if self.runner.session.state is State.READY:
            self.runner.start()
        self.player.frame = round(seconds * SAMPLE_RATE)
        self.runner.tick()
        return picture_of(self.runner, self.cast)


@pytest.fixture
def make_session(
    make_plan: Callable[..., SetPlan], cranked: Any, catalogue: Catalogue, tmp_path: Path
) -> Iterator[Callable[..., Session]]:
    """Return `make_session(waits=…, **plan)`: a session that is ready to begin."""
    logbook = Logbook(tmp_path)

    def make(*, waits: bool = False, **changes: object) -> Session:
        return Session(make_plan(**changes), cranked, logbook, catalogue, waits=waits)

    yield make
    logbook.close()


@pytest.fixture
def session(make_session: Callable[..., Session]) -> Session:
    """Return a session that is ready to begin."""
    return make_session()


def test_the_count_in_says_how_long_and_for_what(session: Session) -> None:
    """In the count-in: the seconds left, whole and rounded up, the reps to come, GET READY."""
    first, last = session.at(0), session.at(1.01)

    assert (first.big, last.big) == ("2", "1")
    assert (first.word, first.below, first.counter) == ("GET READY", "3 reps", "Set 1 of 2  ·  0:06")
    assert first.header == "Standing calf raise · Straight · 80 kg"


def test_a_paused_count_in_says_how_to_go_on(session: Session) -> None:
    """In a paused count-in: PAUSED and the key that goes on."""
    session.at(0.5)
    session.runner.one_key()

    picture = session.at(0.5)

    assert (picture.state, picture.word, picture.hint) == (
        State.COUNT_IN_PAUSED,
        "PAUSED",
        "Space goes on, Esc ends the set",
    )


def test_a_rep_says_number_target_phase_and_seconds_left(session: Session) -> None:
    """While lifting: the rep of the target, the phase's word, the tenths left in it, the heel's height."""
    lowering, raising = session.at(2.25), session.at(5.75)

    assert (lowering.big, lowering.below, lowering.word) == ("1", "of 3", "LOWER")
    assert (lowering.seconds_left, lowering.height) == ("0.8", 0.75)
    assert (raising.big, raising.word) == ("2", "RAISE")
    assert (raising.seconds_left, raising.height) == ("0.3", 0.75)


def test_the_phases_stand_in_the_order_of_doing(session: Session) -> None:
    """The row of phases has all four with their seconds, the rep's first one first."""
    assert [(phase.value, seconds) for phase, seconds in session.at(3).phases] == [
        ("eccentric", "1"),
        ("bottom", "0"),
        ("concentric", "1"),
        ("top", "0"),
    ]


def test_a_paused_rep_keeps_the_rep_and_says_how_to_go_on_or_end(session: Session) -> None:
    """Paused in mid-rep: PAUSED, the same rep, and both keys."""
    session.at(4.5)
    session.runner.one_key()

    picture = session.at(4.5)

    assert (picture.word, picture.big) == ("PAUSED", "2")
    assert picture.hint == "Space goes on, Esc ends the set"


def test_the_rest_says_how_long_and_what_comes_next(session: Session) -> None:
    """In the rest: minutes and seconds left, what was done, what comes next."""
    picture = session.at(8.5)

    assert (picture.word, picture.big, picture.below) == ("REST", "0:20", "3 reps done")
    assert (picture.coming, picture.hint) == ("Next: set 2 of 2 · 3 reps", "80 kg · Straight")
    assert (picture.height, picture.phase) == (0.0, None)


def test_the_next_sets_count_in_follows_the_rest(session: Session) -> None:
    """The clock runs down to the first rep, through the count-in of the second set."""
    before, picture = session.at(25.5), session.at(26.5)

    assert (before.state, before.big) == (State.RESTING, "0:03")
    assert (picture.state, picture.counter, picture.big) == (State.COUNT_IN, "Set 2 of 2  ·  0:06", "2")


@pytest.mark.parametrize(
    ("seconds", "coming"),
    [
        (1, "Next: ▼ Lower 1 s"),
        (2.5, "Next: ▲ Raise 1 s"),
        (3.5, "Next: ▼ Lower 1 s"),
        (7.5, "Next: rest 0:20"),
        (33.5, "Next: done"),
    ],
)
def test_the_next_thing_to_happen_is_told(session: Session, seconds: float, coming: str) -> None:
    """In count-in and phase: the phase that comes, after the set's last one the rest, at the very end the end."""
    for before in range(0, int(seconds), 3):
        session.at(before)

    assert session.at(seconds).coming == coming


def test_one_rep_is_not_called_reps(make_session: Callable[..., Session]) -> None:
    """One rep is a rep, before the set and after it."""
    session = make_session(reps=1)

    assert (session.at(0).below, session.at(5).below) == ("1 rep", "1 rep done")


def test_as_many_as_possible_counts_the_time_up(make_session: Callable[..., Session]) -> None:
    """A set without an end has no time left: it shows how long it lasts."""
    session = make_session(kind=SetKind.AMRAP)

    assert [session.at(second).counter[-4:] for second in (0, 3.5, 12.5)] == ["0:00", "0:01", "0:10"]


def test_a_rest_that_waits_counts_up(make_session: Callable[..., Session]) -> None:
    """Past its end a rest counts up, asks whether one is ready, and still says what comes next."""
    session = make_session(waits=True)
    session.at(9)

    at_the_end, later = session.at(28), session.at(28 + 72.5)

    assert (at_the_end.big, at_the_end.word, at_the_end.state) == ("+0:00", "READY?", State.OVERTIME)
    assert (later.big, later.coming) == ("+1:12", "Next: set 2 of 2 · 3 reps")


def test_the_time_left_in_the_set_runs_down(session: Session) -> None:
    """The counter has the time left, rounded up; it stands in the count-in."""
    assert [session.at(second).counter[-4:] for second in (0, 1.5, 2.5, 7.9)] == ["0:06", "0:06", "0:06", "0:01"]


def test_seconds_left_are_never_zero_while_there_is_time(session: Session) -> None:
    """One frame before the end of a phase there is still 0.1 s left, not 0.0."""
    assert session.at(3 - 1 / SAMPLE_RATE).seconds_left == "0.1"


# In the window.


@pytest.fixture
def on_stage(person: Any, session: Session, make_plan: Callable[..., SetPlan]) -> Any:
    """Return somebody on the stage, with the tape in the test's hand."""
    person.app.window.show_full(person.app.stage_page)
    person.app.stage_page.begin(session.runner, session.cast)
    return person


def state_is(person: Any, session: Session, state: State) -> None:
    """Wait until the frame timer has brought the session to a state."""
    person.bot.waitUntil(lambda: session.runner.session.state is state)


def test_space_pauses_and_goes_on(on_stage: Any, session: Session) -> None:
    """Space pauses the set, and another Space goes on."""
    session.player.frame = 3 * SAMPLE_RATE
    state_is(on_stage, session, State.LIFTING)

    on_stage.press(Qt.Key.Key_Space, on=on_stage.app.stage_page)
    paused = session.runner.session.state
    on_stage.press(Qt.Key.Key_Space, on=on_stage.app.stage_page)

    assert (paused, session.runner.session.state) == (State.LIFTING_PAUSED, State.LIFTING)


def test_a_tap_anywhere_pauses(on_stage: Any, session: Session) -> None:
    """A click on the picture does what Space does."""
    session.player.frame = 3 * SAMPLE_RATE
    state_is(on_stage, session, State.LIFTING)
    view = on_stage.app.window.childAt(on_stage.app.window.width() // 2, on_stage.app.window.height() // 2)

    on_stage.bot.mouseClick(view, Qt.MouseButton.LeftButton)

    assert session.runner.session.state is State.LIFTING_PAUSED


def test_a_key_held_down_counts_once(on_stage: Any, session: Session) -> None:
    """The repeats of a key that is held down do nothing."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    session.player.frame = 3 * SAMPLE_RATE
    state_is(on_stage, session, State.LIFTING)

    for is_repeat in (False, True, True, True):
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, none, " ", is_repeat)
        QApplication.sendEvent(on_stage.app.stage_page, event)

    assert session.runner.session.state is State.LIFTING_PAUSED


def test_the_rest_can_be_made_longer_and_skipped(on_stage: Any, session: Session) -> None:
    """In the rest two more buttons come: one adds 15 s, the other starts the next set."""
    session.player.frame = 9 * SAMPLE_RATE
    state_is(on_stage, session, State.RESTING)
    before = session.runner.session.timeline.end_frame

    on_stage.click("+15 s  ↑")
    after = session.runner.session.timeline.end_frame
    on_stage.click("Start now  Space")

    assert after - before == 15 * SAMPLE_RATE
    assert session.runner.session.state is State.COUNT_IN
    assert session.runner.session.turn.set_number == 2


def test_the_buttons_of_the_rest_are_gone_while_lifting(on_stage: Any, session: Session) -> None:
    """In a set one button ends it, and one marks the pace."""
    session.player.frame = 3 * SAMPLE_RATE
    state_is(on_stage, session, State.LIFTING)

    shown = [button.text() for button in on_stage.app.stage_page.findChildren(QPushButton) if button.isVisible()]

    assert shown == ["End set  Esc", "Fell behind  ↓"]


def test_the_last_set_ends_in_the_summary(on_stage: Any, session: Session) -> None:
    """After the last set the summary says what was done: reps of each set, time, volume."""
    for second in (9, 29, 40):
        session.player.frame = second * SAMPLE_RATE
        on_stage.bot.waitUntil(lambda: session.runner.frame == session.player.frame or session.runner.is_done)
    state_is(on_stage, session, State.DONE)
    on_stage.bot.waitUntil(on_stage.app.summary_page.isVisible)

    texts = [found.text() for found in on_stage.app.summary_page.findChildren(QLabel)]

    assert "Well done" in texts
    assert "3 + 3 reps" in texts
    assert any("2 sets · 0:12 under tension" in text and "480 kg moved" in text for text in texts)


def test_without_a_sound_card_the_window_says_so_and_the_set_runs(person: Any) -> None:
    """Where no sound card answers, the notice bar says it, and the set begins all the same."""
    person.press(Qt.Key.Key_Space)

    assert person.app.stage_page.is_running
    person.bot.waitUntil(lambda: person.app.window.notice.text.startswith("No sound card answers"))


def test_a_silent_set_is_not_excused(person: Any) -> None:
    """Who chooses Silent is not told that there is no sound card."""
    person.choose_sound("none")

    person.press(Qt.Key.Key_Space)

    assert person.app.stage_page.is_running
    assert person.app.window.notice.text == ""


def test_closing_the_window_in_mid_set_keeps_the_reps(on_stage: Any, session: Session, tmp_path: Path) -> None:
    """A window that is closed during a set ends the set early and saves it."""
    session.player.frame = round(6.5 * SAMPLE_RATE)
    on_stage.bot.waitUntil(lambda: session.runner.session.reps_done == 2)

    on_stage.app.window.close()

    logbook = Logbook(tmp_path)
    (record,) = logbook.sets()
    logbook.close()
    assert (record.reps, record.stop_reason.value) == (2, "ended_early")
