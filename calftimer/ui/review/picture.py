# SPDX-License-Identifier: MIT
"""The picture of a chart in a file or on paper: its title above it, and not what was pointed at meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintDevice, QPainter

from calftimer.ui import theme
from calftimer.ui.review.plot import TablePlot

_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def picture_size(plot: TablePlot, title: str = "") -> QSize:
    """Return the size of the picture in the pixels of the screen: that of the chart, and its title above it."""
    return QSize(plot.width(), plot.height() + _head_height(plot, title))


def paint_picture(plot: TablePlot, device: QPaintDevice, title: str = "") -> None:
    """Paint the chart as it stands on a picture of `picture_size`, or a finer one."""
    painter = QPainter(device)
    painter.fillRect(QRect(QPoint(), picture_size(plot, title)), QColor(plot.look.background))
    if title:
        painter.setPen(QColor(plot.look.text))
        painter.setFont(_font(plot))
        painter.drawText(_room(plot), _WRAPPED, title)
    plot.paint_chart(painter, _head_height(plot, title))
    painter.end()


def _font(plot: TablePlot) -> QFont:
    return theme.sized(plot.font(), 1.0, QFont.Weight.Bold)


def _room(plot: TablePlot) -> QRect:
    """Return the room of the title; it is as high as it takes."""
    air = theme.em(plot.font()) // 2
    return QRect(air, air, plot.width() - 2 * air, plot.height())


def _head_height(plot: TablePlot, title: str) -> int:
    if not title:
        return 0
    written = QFontMetrics(_font(plot)).boundingRect(_room(plot), _WRAPPED, title)
    return written.bottom() + 1
