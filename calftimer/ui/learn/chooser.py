# SPDX-License-Identifier: MIT
"""The parts of the Learn page to choose from: a column, a row, or where neither fits a list that drops down."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from calftimer.ui import theme
from calftimer.ui.learn.controls import Tiles
from calftimer.ui.widgets.combo import ComboBox

_TILE_EM = 7.5
_NO_LIMIT_PX = 16_777_215  # Qt's own; Python is not given it


class PartChooser(QWidget):
    """Shows the name of each part.

    Signals:
        chosen: a person chose a part. arg1: its key.
    """

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._chosen = next(iter(names))
        self._tiles = Tiles(_TILE_EM, parent=self)
        self._menu = ComboBox(self)
        self._menu.setAccessibleName(self.tr("What to learn about"))
        self._menu.activated.connect(lambda: self.chosen.emit(self._menu.currentData()))
        self._menu.setPlaceholderText(self.tr("Found"))
        self._group = QButtonGroup(self)
        for part, name in names.items():
            button = QPushButton(name, self._tiles)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, part=part: self.chosen.emit(part))
            self._group.addButton(button)
            self._buttons[part] = button
            self._tiles.add(button)
            self._menu.addItem(name, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tiles)
        column.addWidget(self._menu)
        column.addStretch(1)
        self.setMinimumHeight(theme.touch())  # it may be squeezed: a page that is not shown makes no window higher

    def choose(self, part: str) -> None:
        """Show `part` as chosen; tells nobody."""
        self._chosen = part
        self._buttons[part].setChecked(True)
        self._menu.setCurrentIndex(self._menu.findData(part))

    def choose_none(self) -> None:
        """Show no part as chosen, while something else is shown than any of them; tells nobody."""
        self._group.setExclusive(False)
        self._buttons[self._chosen].setChecked(False)
        self._group.setExclusive(True)
        self._menu.setCurrentIndex(-1)

    def focus_chosen(self) -> None:
        """Give the focus to the part that is chosen, or was last."""
        (self._buttons[self._chosen] if self._menu.isHidden() else self._menu).setFocus()

    def arrange(self, width: int, *, is_beside: bool) -> None:
        """Stand in a column beside the content, or above it, where there are `width` pixels."""
        fits = width >= len(self._buttons) * (_TILE_EM + 0.5) * theme.em() + 2 * theme.em()
        self._tiles.setVisible(is_beside or fits)
        self._menu.setVisible(not (is_beside or fits))
        self._tiles.set_most(1 if is_beside else len(self._buttons))
        self.setMinimumWidth(self._column_px() if is_beside else 0)
        self.setMaximumWidth(self._column_px() if is_beside else _NO_LIMIT_PX)

    def _column_px(self) -> int:
        """Return the width in which the longest name fits when it is bold."""
        metrics = QFontMetrics(theme.sized(self.font(), 1.0, QFont.Weight.Bold))
        longest = max(metrics.horizontalAdvance(button.text()) for button in self._buttons.values())
        return longest + round(1.2 * theme.em())
