# SPDX-License-Identifier: MIT
"""The stage and the small views, measured in the pixels that were painted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.core.flow import State
from calftimer.core.plan import parse_foot
from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.drawings.body import BodyDrawing
from calftimer.ui.drawings.leg import LegDrawing
from calftimer.ui.look import DARK, LOOKS, Look, wear
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.feet_view import FeetView
from calftimer.ui.widgets.stage_text import readable_on
from calftimer.ui.widgets.stage_view import StageView

Pixels = NDArray[np.uint8]


def painted(widget: QWidget, width: int, height: int) -> Pixels:
    """Return the pixels of a widget at a size: rows, columns, (red, green, blue)."""
    widget.resize(width, height)
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).copy()


def of_colour(pixels: Pixels, colour: str, tolerance: int = 12) -> NDArray[np.bool_]:
    """Tell for each pixel whether it has this colour; edges that were smoothed do not."""
    red, green, blue, _ = QColor(colour).getRgb()
    return (np.abs(pixels.astype(int) - (red, green, blue)) <= tolerance).all(axis=2)


@pytest.mark.parametrize("height", [0.0, 0.25, 0.5, 1.0])
@pytest.mark.parametrize("phase", list(Phase))
def test_the_stage_is_filled_up_to_the_heel(qtbot: Any, phase: Phase, height: float) -> None:
    """The phase's colour fills the stage from the bottom to a level that goes with the heel's height."""
    view = StageView()
    qtbot.addWidget(view)
    view.set_picture(StagePicture(state=State.LIFTING, phase=phase, height=height))

    pixels = painted(view, 1000, 1000)

    left_edge = of_colour(pixels, DARK.fills[phase], 2)[:, 2]
    filled = np.flatnonzero(left_edge)
    assert filled.max() == 999
    assert len(filled) == 1000 - filled.min()  # without a gap
    assert 1000 - filled.min() == pytest.approx(100 + 830 * height, abs=6)


def test_how_to_go_on_is_said_whole(qtbot: Any) -> None:
    """The hint of a pause gets smaller where other lines are cut short."""
    view = StageView()
    qtbot.addWidget(view)
    long = "Space goes on, Escape ends the set, and there is much more to be said about it than has room on a line"
    view.set_picture(StagePicture(state=State.LIFTING_PAUSED, word="PAUSED", header=long, hint=long))
    view.resize(600, 400)

    assert view.cut_short == ["header"]


@pytest.mark.parametrize("state", [State.LIFTING_PAUSED, State.COUNT_IN_PAUSED])
def test_a_pause_takes_the_colour_away(qtbot: Any, state: State) -> None:
    """While paused the fill is grey, whatever the phase."""
    view = StageView()
    qtbot.addWidget(view)
    view.set_picture(StagePicture(state=state, phase=Phase.CONCENTRIC, height=0.5, word="PAUSED"))

    pixels = painted(view, 1000, 1000)

    assert of_colour(pixels, DARK.line, 2)[-1, 2]
    assert not of_colour(pixels, DARK.fills[Phase.CONCENTRIC], 2)[:, 2].any()


def test_every_phase_has_a_colour_a_shape_and_a_word_of_its_own() -> None:
    """No two phases share a colour or a shape, so that neither is the only carrier."""
    assert len(set(DARK.phases.values())) == len(set(theme.PHASE_SHAPES.values())) == len(Phase)


def worded(height: float, **more: Any) -> StagePicture:
    """Return a picture of the stage with everything on it that is written."""
    return StagePicture(
        state=State.LIFTING,
        header="Standing calf raise",
        counter="Set 1 of 3",
        big="8",
        below="of 12",
        word="RAISE",
        coming="Next: ◆ Squeeze 1 s",
        hint="From the next rep on: 3-1-2-1",
        height=height,
        phase=Phase.CONCENTRIC,
        seconds_left="0.8",
        phases=tuple((phase, "2") for phase in Phase),
        **more,
    )


@pytest.mark.parametrize("height", [step / 40 for step in range(41)])
def test_the_level_does_not_run_through_words(qtbot: Any, height: float) -> None:
    """At no height does the line of the heel come near a letter; beside the words it is there."""
    view = StageView()
    qtbot.addWidget(view)
    far = 0.0 if height > 0.5 else 1.0
    view.set_picture(worded(far))
    letters = of_colour(painted(view, 1280, 800), DARK.text)
    letters[_level_rows(far)] = False
    view.set_picture(worded(height))

    around = _level_rows(height)
    line = of_colour(painted(view, 1280, 800), DARK.text)[around][5:7].all(axis=0)

    letter = letters[around].any(axis=0)
    near_a_letter = np.convolve(letter, np.ones(21), "same") > 0
    lengths = _runs(line & ~letter, 25)
    assert not (lengths & near_a_letter).any()
    assert lengths.any() or height < 0.1  # so low there are the phases, from edge to edge


def _level_rows(height: float) -> slice:
    """Return the rows of the line of the heel, and three above and below it, in a stage 800 high."""
    level = 799.5 - (0.10 + 0.83 * height) * 800
    return slice(max(0, round(level) - 6), round(level) + 6)


def _runs(line: NDArray[np.bool_], least: int) -> NDArray[np.bool_]:
    """Keep what is set for at least so many columns on end: a line and not a letter."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], line.astype(int), [0]))))
    kept = np.zeros_like(line)
    for start, end in edges.reshape(-1, 2):
        kept[start:end] = end - start >= least
    return kept


def test_the_stage_shows_the_leg_as_high_as_the_heel(qtbot: Any) -> None:
    """The leg beside the rep moves with the picture: another angle is another picture, in that corner alone."""
    view = StageView()
    qtbot.addWidget(view)
    seen = []
    for ankle in (-25.0, 25.0):
        view.set_picture(worded(0.5, leg=LegDrawing(ankle)))
        seen.append(painted(view, 1280, 800))

    rows, columns = np.nonzero((seen[0] != seen[1]).any(axis=2))

    panel = view.layout_now.leg.toAlignedRect()
    assert len(rows) > 2000
    assert panel.contains(QPoint(int(columns.min()), int(rows.min())))
    assert panel.contains(QPoint(int(columns.max()), int(rows.max())))


SIZES = [(1280, 800), (1024, 600), (1920, 1080), (800, 1280)]
LONG = "Single-leg standing calf raise on the step of the multi-purpose machine by the door · Toes out 30° · 122.5 kg"


def ink_of_words(view: StageView, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return where letters stand on the background above the level."""
    return of_colour(painted(view, *size), DARK.text)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rep", ["1", "8", "12", "30", "200"])
def test_the_rep_is_a_quarter_of_the_window_high(qtbot: Any, size: tuple[int, int], rep: str) -> None:
    """The rep's painted digits are at least 25 % of the window's height, whatever it is."""
    view = StageView()
    qtbot.addWidget(view)
    view.leave_room(QSize(180, 60))
    view.set_picture(StagePicture(state=State.LIFTING, big=rep, leg=LegDrawing(0.0)))

    rows = np.flatnonzero(ink_of_words(view, size)[:, _columns(view.layout_now.big)].any(axis=1))

    low, high = view.layout_now.big.top() - 8, view.layout_now.big.bottom() + 8
    rows = rows[(rows > low) & (rows < high)]
    assert rows.max() - rows.min() + 1 >= 0.25 * size[1]


def _columns(box: QRectF) -> slice:
    return slice(int(box.left()), int(box.right()))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("leg", [LegDrawing(0.0), LegDrawing(0.0, 90.0, "bar"), LegDrawing(0.0, 0.0, "sled"), None])
def test_every_word_stays_in_its_box(qtbot: Any, size: tuple[int, int], leg: LegDrawing | None) -> None:
    """Long names and all: letters are painted in the box of their line and nowhere else, so nothing overlaps."""
    view = StageView()
    qtbot.addWidget(view)
    state = State.LIFTING if leg else State.RESTING
    full = replace(worded(0.0, leg=leg), state=state, header=LONG, coming=LONG, hint=LONG, big="188", height=0.0)
    painted(view, *size)
    for name in ("header", "counter", "big", "below", "word", "coming", "hint"):
        view.set_picture(full)
        whole = painted(view, *size)
        view.set_picture(replace(full, **{name: ""}))
        changed = (painted(view, *size) != whole).any(axis=2)
        rows, columns = np.nonzero(changed)
        box = getattr(view.layout_now, name).adjusted(-3, -8, 3, 8)
        high = box.height() * (0.06 if name == "big" else 0.0)
        outside = (columns < box.left()) | (columns > box.right()) | (rows < box.top() - high)
        outside |= rows > box.bottom() + high
        line = np.abs(rows - view._level()) <= 4  # the line may go where the word was
        assert len(rows), name
        assert not (outside & ~line).any(), name


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_words_read_above_and_below_the_level(qtbot: Any, request: Any, look: Look) -> None:
    """In every look, letters have a contrast of 4.5 to the colour behind them on both sides of the level."""
    request.addfinalizer(lambda: wear(DARK))
    wear(look)
    for ground in (look.background, *look.fills.values(), look.raised, look.line):
        ink = readable_on(QColor(ground))
        assert contrast(ink, ground) >= 4.5, ground


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by WCAG 2.2, reckoned apart from the stage."""
    values = []
    for colour in (one, other):
        parts = np.array(QColor(colour).getRgb()[:3]) / 255
        linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
        values.append(float(linear @ (0.2126, 0.7152, 0.0722)) + 0.05)
    return max(values) / min(values)


def test_only_what_changed_is_painted_again(qtbot: Any) -> None:
    """A level that slides costs a strip; a second that passes its own box; the same picture nothing."""
    view = Watched()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    seen = []
    before = worded(0.5)
    for picture in (before, before, replace(before, height=0.51), replace(before, height=0.51, seconds_left="0.7")):
        view.regions.clear()
        view.set_picture(picture)
        QApplication.processEvents()
        seen.append(sum(part.width() * part.height() for region in view.regions for part in region) / (1280 * 800))

    assert seen[0] == 1.0
    assert seen[1] == 0.0
    assert 0 < seen[2] < 0.03
    assert 0 < seen[3] < 0.02


@pytest.mark.parametrize("steps", [1, 3])
def test_what_was_painted_bit_by_bit_is_what_is_painted_at_once(qtbot: Any, steps: int) -> None:
    """After a set of sliding levels, changed words and seconds the stage looks as if it had been painted anew."""
    view = StageView()
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitExposed(view):
        view.show()
    for number in range(0, 100, steps):
        down = 1 - number / 99
        picture = worded(down, leg=LegDrawing(float(round(50 * down - 25))))
        picture = replace(picture, big=str(1 + number // 30), seconds_left=f"{down:.1f}", counter=f"Set 1 · 0:{number}")
        view.set_picture(picture)
        QApplication.processEvents()
        if number % 9 == 0:
            bit_by_bit = on_screen(view)
            view.repaint()
            assert bit_by_bit == on_screen(view), number


def on_screen(view: QWidget) -> QImage:
    """Return what stands on the screen, without asking the widget to paint."""
    return view.screen().grabWindow(view.winId()).toImage()


class Watched(StageView):
    """A stage that remembers what it was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember the region, and paint it."""
        self.regions.append(QRegion(event.region()))
        super().paintEvent(event)


def test_the_feet_on_the_stage_follow_the_picture(qtbot: Any) -> None:
    """The feet are painted once and kept; other feet, another size or one foot are painted anew."""
    view = StageView()
    qtbot.addWidget(view)
    drawings = [FeetView().drawing, *_feet_of("straight", "out:30")]
    seen = []
    for feet in drawings:
        view.set_picture(StagePicture(feet=feet))
        seen.append(painted(view, 1280, 800))

    assert not np.array_equal(seen[1], seen[2])
    view.set_picture(StagePicture(feet=drawings[1]))
    assert np.array_equal(painted(view, 1280, 800), seen[1])


def _feet_of(*texts: str) -> list[Any]:
    view = FeetView()
    found = []
    for text in texts:
        view.set_foot(parse_foot(text), "right")
        found.append(view.drawing)
    return found


def test_a_view_of_feet_tells_what_it_shows(qtbot: Any) -> None:
    """The view's name for a screen reader has foot, direction and angle."""
    view = FeetView()
    qtbot.addWidget(view)
    names = [view.accessibleName()]

    view.set_foot(parse_foot("out:30"), "left")

    assert [*names, view.accessibleName()] == ["Feet from above: Straight", "Left foot from above: Toes out 30°"]


def test_a_card_shows_its_figure_and_is_pressed_through_it(qtbot: Any) -> None:
    """The figure stands on the card at a size that follows the text, and a tap on it is a tap on the card."""
    card = ExerciseCard("Standing calf raise", "step", figure=BodyDrawing("standing"))
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.resize(card.sizeHint())
        card.show()
    pixels = painted(card, card.sizeHint().width(), card.sizeHint().height())

    marked = np.argwhere(of_colour(pixels, DARK.accent, 40))
    row, column = marked[len(marked) // 2]
    with qtbot.waitSignal(card.clicked):
        place = QPoint(int(column), int(row))
        qtbot.mouseClick(card.childAt(place) or card, Qt.MouseButton.LeftButton)

    assert card.sizeHint().height() >= 3.3 * theme.em()
