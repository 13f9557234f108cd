# SPDX-License-Identifier: MIT
"""The calf from behind, measured in the pixels that were painted."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from calftimer.core.emphasis import Level
from calftimer.core.plan import Side
from calftimer.ui import theme
from calftimer.ui.drawings.calf import CalfDrawing, level_colour, level_name
from calftimer.ui.drawings.calf_shape import LATERAL, MEDIAL, SOLEUS
from calftimer.ui.drawings.ink import PAPER, Ink, ink_of
from calftimer.ui.look import DARK

SCREEN = ink_of(DARK)

WIDTH, HEIGHT = 900, 1000
AREA = QRectF(0, 0, WIDTH, HEIGHT)
# Each level stands at each muscle once, and no two muscles of a picture are alike.
MIXES = [
    {MEDIAL: list(Level)[number], LATERAL: list(Level)[(number + 1) % 5], SOLEUS: list(Level)[(number + 2) % 5]}
    for number in range(5)
]
Pixels = NDArray[np.uint8]


def rgb(image: QImage) -> Pixels:
    """Return an image's pixels: rows, columns, (red, green, blue)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def painted(drawing: CalfDrawing, ink: Ink = SCREEN, area: QRectF = AREA) -> Pixels:
    """Paint a drawing into `area` of a picture that is larger by a margin on the right and below."""
    image = QImage(WIDTH + 100, HEIGHT + 100, QImage.Format.Format_RGB32)
    image.fill(QColor(ink.ground))
    painter = QPainter(image)
    painter.setFont(theme.sized(painter.font(), 1.2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.paint(painter, area, ink)
    painter.end()
    return rgb(image)


def inside(path: QPainterPath) -> NDArray[np.bool_]:
    """Tell for each pixel whether it lies within a path."""
    image = QImage(WIDTH + 100, HEIGHT + 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.fillPath(path, QColor("white"))
    painter.end()
    return rgb(image)[:, :, 0] > 128


def of_colour(pixels: Pixels, colour: QColor, tolerance: int = 3) -> NDArray[np.bool_]:
    """Tell for each pixel whether it has this colour."""
    return (np.abs(pixels.astype(int) - colour.getRgb()[:3]) <= tolerance).all(axis=2)


def seen(drawing: CalfDrawing, muscle: str) -> NDArray[np.bool_]:
    """Tell for each pixel whether this muscle is seen there: the heads lie over the soleus."""
    found = inside(drawing.region(muscle, AREA))
    if muscle == SOLEUS:
        found &= ~inside(drawing.region(MEDIAL, AREA)) & ~inside(drawing.region(LATERAL, AREA))
    return found


@pytest.mark.parametrize("ink", [SCREEN, PAPER], ids=["screen", "paper"])
@pytest.mark.parametrize("levels", MIXES, ids=lambda levels: "-".join(level.value for level in levels.values()))
def test_each_muscle_has_the_colour_of_its_level(qapp: object, levels: dict[str, Level], ink: Ink) -> None:
    """Of a muscle's pixels, more have the colour of its level than of all the other levels together."""
    drawing = CalfDrawing(levels, has_labels=False, has_legend=False)
    pixels = painted(drawing, ink)

    for muscle, level in levels.items():
        where = seen(drawing, muscle)
        counts = {each: (of_colour(pixels, level_colour(each, ink)) & where).sum() for each in Level}
        assert counts[level] > 0.3 * where.sum()
        assert counts[level] > sum(counts.values()) - counts[level]


def test_no_two_levels_share_a_colour_or_a_word(qapp: object) -> None:
    """Every level has a colour and a word of its own, on the screen and on paper."""
    for ink in (SCREEN, PAPER):
        assert len({level_colour(level, ink).name() for level in Level}) == len(Level)
    assert len({level_name(level) for level in Level}) == len(Level)


@pytest.mark.parametrize("muscle", [MEDIAL, LATERAL, SOLEUS])
def test_more_work_has_more_fibres(qapp: object, muscle: str) -> None:
    """Without its colours, too, a level is told: the more work, the more of a muscle is covered by fibres."""
    covered = []
    for level in (Level.MOST, Level.MORE, Level.SHARE, Level.LESS):
        drawing = CalfDrawing({muscle: level}, has_labels=False, has_legend=False)
        fill = of_colour(painted(drawing), level_colour(level, SCREEN))
        where = seen(drawing, muscle)
        covered.append((where & ~fill).sum() / where.sum())

    assert covered == sorted(covered, reverse=True)
    assert min(more - less for more, less in pairwise(covered)) > 0.02


@pytest.mark.parametrize(("side", "inner_is_left"), [(Side.RIGHT, True), (Side.LEFT, False)])
def test_the_inner_head_is_on_the_inner_side(qapp: object, side: Side, inner_is_left: bool) -> None:
    """From behind, a right leg has its inner head on the left, a left leg on the right."""
    drawing = CalfDrawing({MEDIAL: Level.MOST, LATERAL: Level.LESS}, side, has_labels=False, has_legend=False)

    columns = np.nonzero(of_colour(painted(drawing), level_colour(Level.MOST, SCREEN)))[1]

    assert (columns.mean() < WIDTH / 2) == inner_is_left
    assert (np.median(columns) < WIDTH / 2) == inner_is_left


def test_one_leg_is_the_mirror_of_the_other(qapp: object) -> None:
    """The picture of a left leg is that of a right one seen in a mirror."""
    right, left = (
        painted(CalfDrawing(MIXES[0], side, has_labels=False, has_legend=False))[:, :WIDTH]
        for side in (Side.RIGHT, Side.LEFT)
    )

    assert (np.abs(right.astype(int) - left[:, ::-1]).max(axis=2) > 60).mean() < 0.002


def test_the_inner_head_is_larger_and_reaches_lower(qapp: object) -> None:
    """As in a leg, and not the other way round."""
    drawing = CalfDrawing({})
    inner, outer = (inside(drawing.region(head, AREA)) for head in (MEDIAL, LATERAL))

    assert inner.sum() > 1.1 * outer.sum()
    assert np.nonzero(inner)[0].max() > np.nonzero(outer)[0].max() + 0.03 * HEIGHT


def test_the_soleus_shows_on_both_sides_and_goes_on_below(qapp: object) -> None:
    """It is broader than the two heads above it where they end, and reaches lower than they do."""
    drawing = CalfDrawing({SOLEUS: Level.MOST, MEDIAL: Level.LESS, LATERAL: Level.LESS}, has_legend=False)
    soleus = of_colour(painted(drawing), level_colour(Level.MOST, SCREEN)) & seen(drawing, SOLEUS)
    heads = inside(drawing.region(MEDIAL, AREA)) | inside(drawing.region(LATERAL, AREA))
    end = np.nonzero(heads)[0].max()

    row = np.nonzero(soleus[end - 30])[0]
    assert row.min() < WIDTH / 2 < row.max()
    assert np.nonzero(soleus)[0].max() > end + 0.08 * HEIGHT


@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
@pytest.mark.parametrize("size", [(900, 1000), (300, 340), (220, 900), (900, 240)], ids=str)
def test_nothing_is_painted_outside_its_area(qapp: object, size: tuple[int, int], side: Side) -> None:
    """Labels and legend find room at any size and shape."""
    area = QRectF(40, 40, *size)
    pixels = painted(CalfDrawing(MIXES[1], side), area=area)

    ground = of_colour(pixels, QColor(SCREEN.ground), 0)
    ground[40 : 40 + size[1], 40 : 40 + size[0]] = True
    assert ground.all()


def test_the_description_says_leg_and_levels(qapp: object) -> None:
    """Whoever does not see it is told the same."""
    drawing = CalfDrawing({MEDIAL: Level.MOST, LATERAL: Level.MORE}, Side.LEFT)

    assert drawing.description == (
        "Left leg, the calf from behind. Inner head: the most; Outer head: more; Soleus: nothing said."
    )


def test_equal_values_are_equal_pictures() -> None:
    """Two drawings of the same levels are one, so that a view need not paint again."""
    assert CalfDrawing(dict(MIXES[0])) == CalfDrawing(dict(MIXES[0]))
    assert CalfDrawing(MIXES[0]) != CalfDrawing(MIXES[1])


def test_the_legend_can_be_read(themed: QApplication) -> None:
    """At the size in which the Learn page shows the calf the legend's type is three quarters of the text's or more."""
    em = theme.em()
    drawing = CalfDrawing(MIXES[0])
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(themed.primaryScreen().logicalDotsPerInchY())
    painter = QPainter(generator)
    painter.setFont(themed.font())
    drawing.paint(painter, QRectF(0, 0, 22 * em * drawing.ratio, 22 * em), SCREEN)
    painter.end()
    full = QFontMetricsF(themed.font()).height()

    sizes = {
        "".join(text.itertext()): float(group.get("font-size"))
        for group in ElementTree.fromstring(bytes(data.data())).iter("{http://www.w3.org/2000/svg}g")
        for text in group.findall("{http://www.w3.org/2000/svg}text")
    }

    plain = QFont(themed.font())
    plain.setPixelSize(100)
    pixels = 100 * full / QFontMetricsF(plain).height()
    # Found in no muscle of this mix, so they stand in the legend alone.
    legend = [level_name(level) for level in Level if level not in MIXES[0].values()]
    assert len(legend) == 2
    assert all(sizes[word] >= 0.75 * pixels for word in legend)
