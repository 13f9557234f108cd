# SPDX-License-Identifier: MIT
"""The stage and the small views, measured in the pixels that were painted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from calftimer.core.flow import State
from calftimer.core.plan import parse_foot
from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.drawings.body import BodyDrawing
from calftimer.ui.drawings.leg import LegDrawing
from calftimer.ui.look import DARK
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.widgets.exercise_card import ExerciseCard
from calftimer.ui.widgets.feet_view import FeetView
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

    left_edge = of_colour(pixels, DARK.phases[phase], 2)[:, 2]
    filled = np.flatnonzero(left_edge)
    assert filled.max() == 999
    assert len(filled) == 1000 - filled.min()  # without a gap
    assert 1000 - filled.min() == pytest.approx(100 + 820 * height, abs=6)


@pytest.mark.parametrize("state", [State.LIFTING_PAUSED, State.COUNT_IN_PAUSED])
def test_a_pause_takes_the_colour_away(qtbot: Any, state: State) -> None:
    """While paused the fill is grey, whatever the phase."""
    view = StageView()
    qtbot.addWidget(view)
    view.set_picture(StagePicture(state=state, phase=Phase.CONCENTRIC, height=0.5, word="PAUSED"))

    pixels = painted(view, 1000, 1000)

    assert of_colour(pixels, DARK.line, 2)[-1, 2]
    assert not of_colour(pixels, DARK.phases[Phase.CONCENTRIC], 2)[:, 2].any()


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
    level = 799.5 - (0.10 + 0.82 * height) * 800
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

    assert len(rows) > 2000
    assert columns.min() > 1280 - 32 - 230
    assert rows.min() > 92 + 200
    assert rows.max() < 800 - 28 - 76


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600), (800, 1000)])
@pytest.mark.parametrize("support", ["step", "sled", "bar"])
def test_the_panels_do_not_cover_what_is_written(qtbot: Any, size: tuple[int, int], support: Any) -> None:
    """Rep, word and phases are the same with the panels and without them, but for the panels' own place."""
    view = StageView()
    qtbot.addWidget(view)
    view.set_picture(worded(0.0, leg=None))
    without = painted(view, *size)
    view.set_picture(worded(0.0, leg=LegDrawing(0.0, 90.0 if support == "bar" else 0.0, support)))

    changed = (painted(view, *size) != without).any(axis=2)

    words = of_colour(without, DARK.text)
    assert changed.any()
    assert not (changed & words).any()


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
