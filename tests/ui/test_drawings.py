# SPDX-License-Identifier: MIT
"""The drawings, measured in the pixels that were painted."""

from __future__ import annotations

from math import atan, degrees
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from calftimer.core.flow import State
from calftimer.core.plan import FOOT_ANGLE_RANGE_DEG, FootDirection, FootPosition
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.ui import theme
from calftimer.ui.stage_picture import StagePicture
from calftimer.ui.widgets.feet_view import FeetView
from calftimer.ui.widgets.stage_view import StageView
from calftimer.ui.widgets.tempo_view import TempoView

FEET = [
    FootPosition(direction, angle)
    for direction, (low, high) in FOOT_ANGLE_RANGE_DEG.items()
    for angle in range(low, high + 1, 5)
]
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


def axis_deg(pixels: Pixels) -> float:
    """Return how far the axis in this part of the picture leans to the right of straight up, in degrees.

    A line is laid through the heel's half of the accent's pixels; the arc of the angle lies in the other half.
    """
    accent = of_colour(pixels, theme.ACCENT)
    rows = np.flatnonzero(accent.any(axis=1))
    length = rows.max() - rows.min()
    rows = rows[(rows > rows.max() - 0.5 * length) & (rows < rows.max() - 0.05 * length)]
    columns = [np.flatnonzero(accent[row]).mean() for row in rows]
    return degrees(atan(-np.polyfit(rows, columns, 1)[0]))


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_the_axis_of_each_foot_is_drawn_at_its_angle(qtbot: Any, foot: FootPosition) -> None:
    """The angle between heel and toe in the picture is the number, to half a degree; the left foot mirrors it."""
    view = FeetView()
    qtbot.addWidget(view)
    view.set_foot(foot)

    pixels = painted(view, 1200, 1000)

    left, right = axis_deg(pixels[:, :600]), axis_deg(pixels[:, 600:])
    assert right == pytest.approx(foot.signed_deg, abs=0.5)
    assert left == pytest.approx(-foot.signed_deg, abs=0.5)


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_one_foot_is_the_mirror_of_the_other(qtbot: Any, foot: FootPosition) -> None:
    """The left half of the picture of the feet is the right half seen in a mirror, and the feet do not touch."""
    view = FeetView()
    qtbot.addWidget(view)
    view.set_foot(foot)

    feet = of_colour(painted(view, 1200, 1000), theme.TEXT)[:940]  # without the caption

    assert (feet != feet[:, ::-1]).mean() < 0.002
    assert not feet[:, 598:602].any()


@pytest.mark.parametrize("foot", [FEET[0], FEET[4], FEET[-1]], ids=str)
def test_the_forefeet_stand_on_the_platform_and_the_heels_are_free(qtbot: Any, foot: FootPosition) -> None:
    """The platform ends under the feet: about half of each foot is above its edge."""
    view = FeetView()
    qtbot.addWidget(view)
    view.set_foot(foot)

    pixels = painted(view, 1200, 1000)

    platform = np.flatnonzero(of_colour(pixels, "#2B3441", 4).any(axis=1))
    feet = of_colour(pixels, theme.TEXT)[:940].sum(axis=1)
    on, off = feet[: platform.max() + 1].sum(), feet[platform.max() + 1 :].sum()
    assert 0.3 < on / (on + off) < 0.7


@pytest.mark.parametrize("text", ["3-1-2-1", "2-2-2-2", "4-0-1-0", "0.5-3-0.5-3"])
@pytest.mark.parametrize("start", [Phase.ECCENTRIC, Phase.CONCENTRIC])
def test_the_rep_is_drawn_to_scale_in_the_order_of_doing(qtbot: Any, text: str, start: Phase) -> None:
    """Each phase takes its share of the width, in the order of doing; lowering falls and raising rises."""
    view = TempoView()
    qtbot.addWidget(view)
    tempo = parse_tempo(text)
    view.set_tempo(tempo, start)
    line = theme.em(view.font())
    width, height = 1400, 12 * line

    pixels = painted(view, width, height)

    second = (width - 0.8 * line) / float(tempo.rep_s)
    top, bottom = 1.1 * line, height - 1.1 * line
    at = 0.4 * line
    for phase in tempo.phases_from(start):
        first, last = at, at + float(tempo.seconds(phase)) * second
        at = last
        if first == last:
            continue
        colour = of_colour(pixels, theme.PHASE_COLOURS[phase])
        if phase.is_pause:
            columns = np.flatnonzero(colour[round(bottom if phase is Phase.BOTTOM else top)])
            assert (columns.min(), columns.max()) == pytest.approx((first, last), abs=0.6 * line)
            continue
        # The labels stand above and below the curve: look between them.
        rows, columns = np.nonzero(colour[int(top + line) : int(bottom - line)])
        lean, through = np.polyfit(rows + int(top + line), columns, 1)
        ends = (top, bottom) if phase is Phase.ECCENTRIC else (bottom, top)
        assert [lean * row + through for row in ends] == pytest.approx([first, last], abs=0.3 * line)


@pytest.mark.parametrize("height", [0.0, 0.25, 0.5, 1.0])
@pytest.mark.parametrize("phase", list(Phase))
def test_the_stage_is_filled_up_to_the_heel(qtbot: Any, phase: Phase, height: float) -> None:
    """The phase's colour fills the stage from the bottom to a level that goes with the heel's height."""
    view = StageView()
    qtbot.addWidget(view)
    view.set_picture(StagePicture(state=State.LIFTING, phase=phase, height=height))

    pixels = painted(view, 1000, 1000)

    left_edge = of_colour(pixels, theme.PHASE_COLOURS[phase], 2)[:, 2]
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

    assert of_colour(pixels, theme.LINE, 2)[-1, 2]
    assert not of_colour(pixels, theme.PHASE_COLOURS[Phase.CONCENTRIC], 2)[:, 2].any()


def test_every_phase_has_a_colour_a_shape_and_a_word_of_its_own() -> None:
    """No two phases share a colour or a shape, so that neither is the only carrier."""
    assert len(set(theme.PHASE_COLOURS.values())) == len(set(theme.PHASE_SHAPES.values())) == len(Phase)


def test_the_caption_of_straight_feet_has_no_angle(qtbot: Any) -> None:
    """Straight feet are called straight, without a number."""
    view = FeetView()
    qtbot.addWidget(view)
    view.set_foot(FootPosition(FootDirection.STRAIGHT, 0))

    assert view.accessibleName() == "Feet from above: Straight"
