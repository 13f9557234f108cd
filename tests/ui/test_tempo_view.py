# SPDX-License-Identifier: MIT
"""The curve that is pulled into another tempo, by mouse, finger and keys, and the page that follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.ui import theme
from calftimer.ui.widgets.tempo_view import TempoView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def show_view(qtbot: QtBot) -> Callable[..., TempoView]:
    """Return `show_view(tempo, start)`: a view on the screen, 420 px wide."""

    def show(text: str = "3-1-2-1", start: Phase = Phase.ECCENTRIC) -> TempoView:
        view = TempoView()
        qtbot.addWidget(view)
        view.resize(420, view.sizeHint().height())
        view.set_tempo(parse_tempo(text), start)
        with qtbot.waitExposed(view):
            view.show()
        return view

    return show


def pull(bot: QtBot, view: TempoView, phase: Phase, seconds: float, *, off: QPointF | None = None) -> None:
    """Take the grip of a phase, `off` its middle, move it by so many seconds in small steps, and let go."""
    start = view.grip(phase) + (off or QPointF())
    second = view.curve.second_px(view.rect().toRectF(), theme.em(view.font()))
    bot.mousePress(view, LEFT, pos=start.toPoint())
    for step in range(1, 9):
        bot.mouseMove(view, (start + QPointF(seconds * second * step / 8, 0)).toPoint())
    bot.mouseRelease(view, LEFT, pos=(start + QPointF(seconds * second, 0)).toPoint())


@pytest.mark.parametrize(
    ("phase", "seconds", "expected"),
    [
        (Phase.ECCENTRIC, 1.0, "4-1-2-1"),
        (Phase.ECCENTRIC, -1.5, "1.5-1-2-1"),
        (Phase.BOTTOM, 0.5, "3-1.5-2-1"),
        (Phase.CONCENTRIC, -0.5, "3-1-1.5-1"),
        (Phase.TOP, 1.0, "3-1-2-2"),
        (Phase.TOP, -1.0, "3-1-2-0"),
    ],
)
def test_pulling_a_grip_changes_its_phase(
    qtbot: QtBot, show_view: Callable[..., TempoView], phase: Phase, seconds: float, expected: str
) -> None:
    """A grip pulled to the right makes its phase longer, to the left shorter; the others keep their seconds."""
    view = show_view()
    heard: list[Tempo] = []
    view.tempo_changed.connect(heard.append)

    pull(qtbot, view, phase, seconds)

    assert str(view.tempo) == str(heard[-1]) == expected
    assert len(heard) == len(set(heard)) == abs(seconds) / 0.5


@pytest.mark.parametrize("start", [Phase.ECCENTRIC, Phase.CONCENTRIC])
@pytest.mark.parametrize("phase", list(Phase))
def test_the_grip_stays_under_the_finger(
    qtbot: QtBot, show_view: Callable[..., TempoView], phase: Phase, start: Phase
) -> None:
    """While it is pulled, a grip is never further from the finger than half a step."""
    view = show_view("2-2-2-1", start)
    begun = view.grip(phase)
    second = view.curve.second_px(view.rect().toRectF(), theme.em(view.font()))

    qtbot.mousePress(view, LEFT, pos=begun.toPoint())
    for px in range(0, round(second), 3):
        qtbot.mouseMove(view, (begun + QPointF(px, 0)).toPoint())
        assert abs(view.grip(phase).x() - begun.x() - px) <= second / 4 + 1.5
    qtbot.mouseRelease(view, LEFT)


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("off", [QPointF(-14, -14), QPointF(14, 14), QPointF(0, 20), QPointF(-20, 0)], ids=str)
def test_a_grip_is_as_large_as_a_finger(
    qtbot: QtBot, show_view: Callable[..., TempoView], phase: Phase, off: QPointF
) -> None:
    """A grip is taken from anywhere within 40 px across, and pulling it from there does not make it jump."""
    view = show_view("3-1.5-2.5-1")
    before = view.tempo

    pull(qtbot, view, phase, 0, off=off)
    assert view.tempo == before
    pull(qtbot, view, phase, 0.5, off=off)

    assert view.tempo == before.with_phase(phase, before.seconds(phase) + parse_tempo("0.5-0-0-0").rep_s)


@pytest.mark.parametrize("phase", [Phase.ECCENTRIC, Phase.BOTTOM])
def test_both_grips_are_reached_where_a_pause_has_no_length(
    qtbot: QtBot, show_view: Callable[..., TempoView], phase: Phase
) -> None:
    """Lowering and a stretch of no seconds end at the same moment, yet each has a grip of its own."""
    view = show_view("3-0-2-0")

    pull(qtbot, view, phase, 1.0)

    assert str(view.tempo) == ("4-0-2-0" if phase is Phase.ECCENTRIC else "3-1-2-0")


def test_what_can_be_followed_is_the_limit(qtbot: QtBot, show_view: Callable[..., TempoView]) -> None:
    """Pulled as far as it goes, a pause ends at nothing and a moving phase at half a second."""
    view = show_view()

    pull(qtbot, view, Phase.TOP, -7)
    pull(qtbot, view, Phase.ECCENTRIC, -7)

    assert str(view.tempo) == "0.5-1-2-0"


def test_a_rep_may_outgrow_the_picture(qtbot: QtBot, show_view: Callable[..., TempoView]) -> None:
    """Pulled past the end of the axis, a phase gets the seconds that were pulled, no more, and all stays in view."""
    view = show_view("3-1-2-1")

    pull(qtbot, view, Phase.ECCENTRIC, 4.0)

    assert str(view.tempo) == "7-1-2-1"
    assert all(0 <= view.grip(phase).x() <= view.width() for phase in Phase)


def test_beside_the_grips_nothing_is_pulled(qtbot: QtBot, show_view: Callable[..., TempoView]) -> None:
    """A press far from every grip, and the right button on one, change nothing."""
    view = show_view()
    far = QPoint(view.width() - 3, 3)

    qtbot.mousePress(view, LEFT, pos=far)
    qtbot.mouseMove(view, far - QPoint(100, 0))
    qtbot.mouseRelease(view, LEFT, pos=far - QPoint(100, 0))
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=view.grip(Phase.TOP).toPoint())
    qtbot.mouseMove(view, view.grip(Phase.TOP).toPoint() + QPoint(100, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton)

    assert str(view.tempo) == "3-1-2-1"


def test_an_explosive_phase_is_pulled_into_seconds(qtbot: QtBot, show_view: Callable[..., TempoView]) -> None:
    """X counts as a second; pulled by one it is two seconds, and a plain number from then on."""
    view = show_view("31X1")

    pull(qtbot, view, Phase.CONCENTRIC, 1.0)

    assert str(view.tempo) == "3-1-2-1"


def test_pulling_another_phase_keeps_an_explosive_one(qtbot: QtBot, show_view: Callable[..., TempoView]) -> None:
    """X stays X where another phase is changed."""
    view = show_view("31X1")

    pull(qtbot, view, Phase.ECCENTRIC, 1.0)

    assert str(view.tempo) == "4-1-X-1"


KEYS = {"←": Qt.Key.Key_Left, "→": Qt.Key.Key_Right, "↑": Qt.Key.Key_Up, "↓": Qt.Key.Key_Down, "x": Qt.Key.Key_X}


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("↑", "3.5-1-2-1"),
        ("↓↓", "2-1-2-1"),
        ("→↑↑", "3-2-2-1"),
        ("→↓↓↓", "3-0-2-1"),
        ("←↑", "3-1-2-1.5"),
        ("→→x", "3-1-X-1"),
        ("→→xx", "3-1-1-1"),
        ("→x", "3-1-2-1"),
        ("→→x↑", "3-1-1.5-1"),
        ("↓↓↓↓↓↓↓↓", "0.5-1-2-1"),
    ],
)
def test_the_keys_change_the_tempo(qtbot: QtBot, show_view: Callable[..., TempoView], keys: str, expected: str) -> None:
    """Left and Right choose a phase in the order of doing, Up and Down change it, X makes it explosive."""
    view = show_view()

    for key in keys:
        qtbot.keyClick(view, KEYS[key])

    assert str(view.tempo) == expected


@pytest.mark.parametrize(("text", "key", "expected"), [("2.7-1-2-1", "↑", "3-1-2-1"), ("2.7-1-2-1", "↓", "2.5-1-2-1")])
def test_odd_seconds_go_to_the_next_step(
    qtbot: QtBot, show_view: Callable[..., TempoView], text: str, key: str, expected: str
) -> None:
    """From between two steps a key goes to the nearest one in its direction."""
    view = show_view(text)

    qtbot.keyClick(view, KEYS[key])

    assert str(view.tempo) == expected


def test_it_is_told_what_the_keys_change(qtbot: QtBot, show_view: Callable[..., TempoView]) -> None:
    """The whole rep is the name; the phase chosen and its seconds are the description."""
    view = show_view()

    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up)

    assert view.accessibleName() == "Heel height over one rep: Lower 3 s, Stretch 1.5 s, Raise 2 s, Squeeze 1 s"
    assert view.accessibleDescription().startswith("Stretch: 1.5 s.")


def shown_texts(person: Any) -> list[str]:
    """Return the texts of all labels shown on the train page."""
    return [label.text() for label in person.app.train_page.findChildren(QLabel) if label.isVisible()]


def test_the_page_follows_the_curve(person: Any) -> None:
    """A tempo pulled is the plan's: field, preset and steppers follow, and it is remembered."""
    person.write_tempo("3-1-2-1")
    (view,) = person.app.train_page.findChildren(TempoView)

    pull(person.bot, view, Phase.ECCENTRIC, -1.0)
    pull(person.bot, view, Phase.BOTTOM, -1.0)

    assert str(person.plan.tempo) == person.tempo_edit.text() == "2-0-2-1"
    assert person.presets.currentData() == "2-0-2-1"
    assert person.stepper(f"{theme.PHASE_SHAPES[Phase.ECCENTRIC]} Lower").value == 2


def test_the_curve_follows_the_page(person: Any) -> None:
    """A preset chosen and a tempo written are shown by the curve."""
    (view,) = person.app.train_page.findChildren(TempoView)

    person.choose_preset("2-2-2-2")
    assert str(view.tempo) == "2-2-2-2"
    person.write_tempo("31X1")
    assert str(view.tempo) == "3-1-X-1"


@pytest.mark.parametrize(
    ("text", "note", "role"),
    [("3-1-3-1", "", ""), ("3-2-3-0.5", "Over 8 s", "quiet"), ("4-2-4-0.5", "Over 10 s", "problem")],
)
def test_slow_reps_are_noted(person: Any, text: str, note: str, role: str) -> None:
    """Nothing is said up to 8 s a rep; above, a note; above 10 s, a stronger one."""
    person.write_tempo(text)

    notes = [label for label in person.app.train_page.findChildren(QLabel) if label.text().startswith("Over ")]
    assert [label.text()[: len(note)] for label in notes if label.isVisible()] == ([note] if note else [])
    assert [label.property("role") for label in notes if label.isVisible()] == ([role] if note else [])


def test_space_on_the_curve_starts_the_set(person: Any) -> None:
    """The curve takes arrows and X; Space still starts, wherever the focus is."""
    (view,) = person.app.train_page.findChildren(TempoView)
    view.setFocus()

    with person.bot.waitSignal(person.app.train_page.start_requested):
        person.press(Qt.Key.Key_Space, on=view)
