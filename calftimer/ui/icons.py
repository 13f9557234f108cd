# SPDX-License-Identifier: MIT
"""Icons: SVG files in `resources/icons`, coloured as the look wants them and sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from calftimer.paths import shipped

_PROGRAM_SIZES_PX = (16, 24, 32, 48, 64, 128, 256, 512)


@lru_cache
def _source(name: str) -> str:
    return (shipped("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def svg(name: str, colour: str, ground: str = "none") -> str:
    """Return an icon as SVG: `colour` is its ink, `ground` what is cut out of it; both #RRGGBB."""
    return _source(name).replace("currentColor", colour).replace("Canvas", ground)


def pixmap(name: str, colour: str, side_px: int, ratio: float, ground: str = "none") -> QPixmap:
    """Return an icon of `side_px` device-independent pixels, for a screen of `ratio` pixels for each of them."""
    made = QPixmap(QSize(side_px, side_px) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg(name, colour, ground).encode())).render(painter, QRectF(0, 0, side_px, side_px))
    painter.end()
    return made


def program_icon(largest_px: int = _PROGRAM_SIZES_PX[-1]) -> QIcon:
    """Return the program's icon in the sizes that desktops ask for, up to one; it looks the same in every look."""
    icon = QIcon()
    for side in (side for side in _PROGRAM_SIZES_PX if side <= largest_px):
        icon.addPixmap(pixmap("calftimer", "none", side, 1.0))
    return icon
