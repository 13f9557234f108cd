# SPDX-License-Identifier: MIT
"""The parts of the editor's forms: a field with its message, lines of text, a list to tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from calftimer.core.plan import (
    FOOT_ANGLE_DEFAULT_DEG,
    FOOT_ANGLE_RANGE_DEG,
    FootDirection,
    FootPosition,
    parse_foot,
)
from calftimer.ui import theme
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import foot_direction_name

# More than these scroll; the half one at the end says so.
ROWS_SHOWN = 4.5


class FormField(QWidget):
    """A `caption`, the `control` to be filled in, and below it what is wrong with it."""

    def __init__(self, caption: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption, self.control = caption, control
        self._hint = hint
        self._note = label(hint, "quiet", self, wrap=True)
        self._note.setVisible(bool(hint))
        self._problem = label("", "problem", self, wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 4)
        column.addWidget(label(caption, "heading", self, wrap=True))
        column.addWidget(control)
        column.addWidget(self._note)
        column.addWidget(self._problem)
        column.addStretch(1)
        control.setAccessibleDescription(hint)
        if not control.accessibleName():
            control.setAccessibleName(caption)

    @property
    def problem(self) -> str:
        """What is wrong; empty where nothing is."""
        return self._problem.text()

    def set_problem(self, text: str) -> None:
        """Say what is wrong, to the eye and to a screen reader; empty is nothing.

        The line keeps its place until `make_room`: what lies below does not move under the hand of who writes.
        """
        _say(self._problem, text)
        self.control.setAccessibleDescription(text or self._hint)

    def set_hint(self, text: str) -> None:
        """Say what is good to know about what stands in the field; as `set_problem`, but nothing is wrong."""
        self._hint = text
        _say(self._note, text)
        self.control.setAccessibleDescription(self.problem or text)

    def make_room(self) -> None:
        """Give back the place of a problem or a hint that is no more."""
        for line in (self._problem, self._note):
            line.setMinimumHeight(0)
            line.setVisible(bool(line.text()))


def _say(line: QLabel, text: str) -> None:
    """Show a text; where there is none any more its place stays empty."""
    if not text and line.isVisible():
        line.setMinimumHeight(line.height())
    line.setText(text)
    line.setVisible(bool(text or line.minimumHeight()))


class LinesEdit(QPlainTextEdit):
    """Text of some lines; Tab goes on to the next field."""

    def __init__(self, name: str, lines: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(max(theme.touch(), round((lines + 1.5) * theme.em())))

    def lines(self) -> list[str]:
        """Return the lines that hold something."""
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]


class TickList(QListWidget):
    """A list in which some are ticked, by tap or Space.

    Signals:
        ticked: a person ticked or unticked.
    """

    ticked = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self._known: list[str] = []
        self.itemChanged.connect(self._on_item)
        self._state: Qt.CheckState | None = None

    def set_choices(self, choices: Iterable[tuple[str, str]], ticked: Iterable[str]) -> None:
        """Replace the choices, (key, text) pairs; tells nobody. Ticked ones stand first, in their order."""
        ticked = list(ticked)
        texts = dict(choices)
        order = [key for key in ticked if key in texts] + [key for key in texts if key not in ticked]
        self.blockSignals(True)
        self.clear()
        for key in order:
            item = QListWidgetItem(texts[key], self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self._known = self.keys()
        rows = min(max(self.count(), 1), ROWS_SHOWN)
        self.setFixedHeight(round(rows * theme.touch()) + theme.em())
        self._measure()

    def keys(self) -> list[str]:
        """Return the keys of those ticked, in the order shown."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def resizeEvent(self, event: object) -> None:
        """Give each line the height that its text needs at this width."""
        super().resizeEvent(event)
        self._measure()

    def _on_item(self) -> None:
        """A line that only changed its height is nothing a person did."""
        if self.keys() != self._known:
            self._known = self.keys()
            self.ticked.emit()

    def _measure(self) -> None:
        room = max(1, self.viewport().width() - 3 * theme.em())
        for row in range(self.count()):
            item = self.item(row)
            text = self.fontMetrics().boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(room, max(theme.touch(), text.height() + theme.em())))

    def mousePressEvent(self, event: object) -> None:
        """Remember what was ticked before: a tap on the tick itself turns it already."""
        item = self.itemAt(event.position().toPoint())
        self._state = item.checkState() if item else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: object) -> None:
        """A tap anywhere on a line ticks it."""
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and self._state is not None and item.checkState() is self._state:
            turned = self._state is Qt.CheckState.Unchecked
            item.setCheckState(Qt.CheckState.Checked if turned else Qt.CheckState.Unchecked)
        self._state = None


class FeetEdit(QWidget):
    """Where the toes point and by how much; it can only be set to what a leg can do.

    Signals:
        changed: a person changed direction or angle.
    """

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._direction = ChoiceBar(
            self.tr("Feet"), [(direction, foot_direction_name(direction)) for direction in FootDirection], parent=self
        )
        self._angle = Stepper(self.tr("Angle"), low=0, high=45, step=5, text=lambda value: f"{value}°", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 4)
        column.addWidget(self._direction)
        column.addWidget(self._angle)
        self._direction.chosen.connect(self._on_direction)
        self._angle.value_changed.connect(self.changed)

    @property
    def text(self) -> str:
        """The position as it is written in a file: straight, in:10, out:30."""
        if self._direction.key is FootDirection.STRAIGHT:
            return FootDirection.STRAIGHT.value
        return f"{self._direction.key.value}:{int(self._angle.value)}"

    def set_text(self, text: str) -> None:
        """Show a position as it is written in a file; tells nobody."""
        self._show(parse_foot(text))

    def _on_direction(self, direction: FootDirection) -> None:
        self._show(FootPosition(direction, FOOT_ANGLE_DEFAULT_DEG[direction]))
        self.changed.emit()

    def _show(self, foot: FootPosition) -> None:
        low, high = FOOT_ANGLE_RANGE_DEG[foot.direction]
        self._direction.choose(foot.direction)
        self._angle.set_range(low, high)
        self._angle.set_value(foot.angle_deg)
        self._angle.setEnabled(low != high)


class _Combo(ComboBox):
    """A list as wide as the longest of its texts; Qt alone forgets what the style sheet puts around it."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which every text is whole."""
        hint, metrics = super().minimumSizeHint(), QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(self.itemText(index)) for index in range(self.count())), default=0)
        return QSize(max(hint.width(), widest + theme.touch() + 2 * theme.em()), hint.height())


def combo(name: str, choices: Iterable[tuple[object, str]], parent: QWidget) -> ComboBox:
    """Return a combo box of (key, text) pairs."""
    made = _Combo(parent)
    made.setAccessibleName(name)
    for key, text in choices:
        made.addItem(text, key)
    return made
