# SPDX-License-Identifier: MIT
"""A disc with the first letter of a name: who trains, told at a glance."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPixmap

from calftimer.ui import theme
from calftimer.ui.look import worn


def avatar(name: str, side_px: int, ratio: float) -> QPixmap:
    """Return the disc of `name`, `side_px` device-independent pixels wide, for a screen of `ratio` pixels for each."""
    look = worn()
    made = QPixmap(QSize(side_px, side_px) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    box = QRectF(0, 0, side_px, side_px)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.accent))
    painter.drawEllipse(box)
    font = theme.sized(QGuiApplication.font(), 1.0, QFont.Weight.Bold)
    font.setPixelSize(max(1, round(side_px * 0.6)))
    painter.setFont(font)
    painter.setPen(QColor(look.on_accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
    painter.end()
    return made
