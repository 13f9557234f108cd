# SPDX-License-Identifier: MIT
"""How drawings are measured: painted into pixels with colours no two of which are alike, taken apart, fitted."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, degrees

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from calftimer.ui.drawings.ink import Drawing, Ink, ink_of
from calftimer.ui.look import DARK

SCREEN = ink_of(DARK)

Mask = NDArray[np.bool_]
Pixels = NDArray[np.uint8]

# As different as colours can be, so that a pixel says what it belongs to.
PLAIN = Ink(
    ground="#000000",
    surface="#008080",
    line="#808000",
    text="#800080",
    quiet="#0000FF",
    body="#FFFFFF",
    mark="#FF0000",
    against="#00FF00",
    phases=SCREEN.phases,
)


@dataclass(frozen=True)
class Piece:
    """Pixels of one colour that hang together, as (x, y) with y downwards."""

    points: NDArray[np.float64]

    @property
    def middle(self) -> NDArray[np.float64]:
        """The centre of gravity."""
        return self.points.mean(axis=0)

    @property
    def size(self) -> int:
        """Number of pixels."""
        return len(self.points)

    @property
    def spread(self) -> tuple[float, float]:
        """Standard deviations along and across."""
        values = np.linalg.eigvalsh(np.cov((self.points - self.middle).T))
        return float(np.sqrt(max(values[1], 0))), float(np.sqrt(max(values[0], 0)))

    @property
    def axis(self) -> NDArray[np.float64]:
        """The direction it is longest in, of length 1."""
        return np.linalg.eigh(np.cov((self.points - self.middle).T))[1][:, 1]


def _pieces(mask: Mask, least: int = 12) -> list[Piece]:
    """Take apart what does not hang together; the largest piece first, without crumbs."""
    left = {(int(x), int(y)) for y, x in np.argwhere(mask)}
    found = []
    while left:
        edge = [left.pop()]
        piece = list(edge)
        while edge:
            x, y = edge.pop()
            for near in [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]:
                if near in left:
                    left.remove(near)
                    edge.append(near)
                    piece.append(near)
        if len(piece) >= least:
            found.append(Piece(np.array(piece, dtype=float)))
    return sorted(found, key=lambda piece: -piece.size)


def _painted(drawing: Drawing, width: int, height: int, ink: Ink = PLAIN, margin: int = 0) -> Pixels:
    image = QImage(width + 2 * margin, height + 2 * margin, QImage.Format.Format_RGB888)
    image.fill(QColor(ink.ground))
    painter = QPainter(image)
    drawing.paint(painter, QRectF(margin, margin, width, height), ink)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def _of_colour(pixels: Pixels, colour: str | QColor, tolerance: int = 60) -> Mask:
    return (np.abs(pixels.astype(int) - QColor(colour).getRgb()[:3]) <= tolerance).all(axis=2)


def _thick(mask: Mask, pixels: int) -> Mask:
    """Keep what is at least so many pixels thick, made thinner by as much."""
    for axis in (0, 1):
        mask = np.logical_and.reduce([np.roll(mask, step, axis) for step in range(-(pixels // 2), pixels // 2 + 1)])
    return mask


def _lean_deg(direction: NDArray[np.float64]) -> float:
    """Return how far a direction, taken upwards, leans to the right, in degrees."""
    upwards = direction if direction[1] < 0 else -direction
    return degrees(atan2(upwards[0], -upwards[1]))


def _between_deg(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return the angle between two directions, 0 to 180 degrees."""
    cross = float(one[0] * other[1] - one[1] * other[0])
    return degrees(atan2(abs(cross), float(one @ other)))


class Measure:
    """The ways of measuring, for tests to use."""

    ink = PLAIN
    painted = staticmethod(_painted)
    of_colour = staticmethod(_of_colour)
    pieces = staticmethod(_pieces)
    thick = staticmethod(_thick)
    lean_deg = staticmethod(_lean_deg)
    between_deg = staticmethod(_between_deg)

    def spills(self, drawing: Drawing, width: int, height: int, margin: int = 40) -> bool:
        """Tell whether anything was painted outside the area."""
        pixels = _painted(drawing, width, height, margin=margin)
        pixels[margin:-margin, margin:-margin] = 0
        return bool(pixels.any())

    def unlike(self, drawing: Drawing, width: int, height: int, times: int = 3) -> float:
        """Return the share of colour by which a picture differs from the one `times` as large, made as small."""
        small = _painted(drawing, width, height).astype(float)
        large = _painted(drawing, times * width, times * height).astype(float)
        shrunk = large.reshape(height, times, width, times, 3).mean(axis=(1, 3))
        return float(np.abs(small - shrunk).mean() / 255)


@pytest.fixture(scope="session")
def measure(themed: object) -> Measure:
    """Return the ways of measuring a drawing."""
    return Measure()
