# SPDX-License-Identifier: MIT
"""A calendar of weeks as columns and days as rows; the more was done on a day, the fuller its square."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calftimer.ui import theme
from calftimer.ui.look import worn

_DAYS = 7
_SQUARE_EM, _GAP = 1.35, 0.14  # the gap is a part of the square
_HEAD_EM, _SIDE_EM = 1.6, 3.0
_STEPS = (0.3, 0.5, 0.75, 1.0)  # how much of its square a day fills, so that colour is not the only carrier
_KEYS = {Qt.Key.Key_Left: -_DAYS, Qt.Key.Key_Right: _DAYS, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class HeatMap(QWidget):
    """Shows a value for each day up to a last one, as many weeks as there is room for.

    Signals:
        day_pointed: a person points at a day, with the mouse or the arrow keys. arg1: the date, None for none.
    """

    day_pointed = Signal(object)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Mapping[date, float] = {}
        self._last: date | None = None
        self._most = 1.0
        self._pointed: date | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, values: Mapping[date, float], last: date) -> None:
        """Show other values; days that are not in `values` had none."""
        self._values, self._last, self._pointed = values, last, None
        self._most = max([1.0, *values.values()])
        self.update()

    @property
    def weeks(self) -> int:
        """How many weeks there is room for."""
        return max(1, int((self.width() - _SIDE_EM * theme.em(self.font())) / self._side))

    @property
    def first(self) -> date | None:
        """The first day seen, a Monday."""
        if self._last is None:
            return None
        return self._last - timedelta(days=self._last.weekday() + _DAYS * (self.weeks - 1))

    def place(self, day: date) -> QRectF:
        """Return the square of a day."""
        em, side = theme.em(self.font()), self._side
        column, row = divmod((day - self.first).days, _DAYS)
        return QRectF(_SIDE_EM * em + column * side, _HEAD_EM * em + row * side, side * (1 - _GAP), side * (1 - _GAP))

    def sizeHint(self) -> QSize:
        """Return room for half a year."""
        em = theme.em(self.font())
        return QSize(round(_SIDE_EM * em + 26 * self._side), round(_HEAD_EM * em + _DAYS * self._side))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few weeks."""
        return QSize(round(_SIDE_EM * theme.em(self.font()) + 6 * self._side), self.sizeHint().height())

    @property
    def _side(self) -> float:
        return _SQUARE_EM * theme.em(self.font())

    def _day_at(self, place: QPointF) -> date | None:
        em, side = theme.em(self.font()), self._side
        column, row = int((place.x() - _SIDE_EM * em) // side), int((place.y() - _HEAD_EM * em) // side)
        if self._last is None or column < 0 or not 0 <= row < _DAYS:
            return None
        day = self.first + timedelta(days=column * _DAYS + row)
        return day if day <= self._last else None

    def _point(self, day: date | None) -> None:
        if day != self._pointed:
            self._pointed = day
            self.update()
            self.day_pointed.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the day below the mouse."""
        self._point(self._day_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at the day that was tapped."""
        self._point(self._day_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from day to day."""
        if event.key() not in _KEYS or self._last is None:
            super().keyPressEvent(event)
            return
        day = self._last if self._pointed is None else self._pointed + timedelta(days=_KEYS[event.key()])
        self._point(min(max(day, self.first), self._last))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weeks, months above and days of the week beside them."""
        if self._last is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        locale, em, side = QLocale(), theme.em(self.font()), self._side
        painter.setPen(QColor(worn().quiet))
        for row in (0, 2, 4):
            box = QRectF(0, _HEAD_EM * em + row * side, _SIDE_EM * em * 0.9, side * (1 - _GAP))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter, locale.dayName(row + 1, QLocale.FormatType.ShortFormat)
            )
        day, named_until = self.first, 0.0
        while day <= self._last:
            box = self.place(day)
            if day.day <= _DAYS and day.weekday() == 0 and box.left() >= named_until:
                name = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                painter.setPen(QColor(worn().quiet))
                painter.drawText(QRectF(box.left(), 0, 4 * side, _HEAD_EM * em), Qt.AlignmentFlag.AlignVCenter, name)
                named_until = box.left() + 3 * side
            self._paint_day(painter, day, box)
            day += timedelta(days=1)

    def _paint_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn().raised))
        painter.drawRoundedRect(box, 3, 3)
        if value := self._values.get(day, 0.0):
            part = _STEPS[min(int(value / self._most * len(_STEPS)), len(_STEPS) - 1)]
            inner = QRectF(0, 0, box.width() * part, box.height() * part)
            inner.moveCenter(box.center())
            painter.setBrush(QColor(worn().accent))
            painter.drawRoundedRect(inner, 3, 3)
        if day == self._pointed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(worn().text), 2))
            painter.drawRoundedRect(box, 3, 3)
