# SPDX-License-Identifier: MIT
"""A quiet bar that says what happened and offers what to do; never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from calftimer.ui import theme
from calftimer.ui.icons import pixmap
from calftimer.ui.look import worn
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import PlainLabel

TEXT_EM = 20  # a text narrower than this gives the buttons a line of their own


class NoticeBar(QFrame):
    """Hidden until `say` is called; its last button always puts it away.

    Signals:
        left: what had the focus in it went away; the keys may go back to the page.
    """

    left = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = PlainLabel(parent=self)
        self._text = PlainLabel(parent=self)
        self._text.setWordWrap(True)
        said = QHBoxLayout()
        said.addWidget(self._sign)
        said.addWidget(self._text, 1)
        self._answers = QWidget(self)
        self._flow = FlowLayout(spacing=theme.em() // 3, parent=self._answers)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(said, 1)
        self._row.addWidget(self._answers)
        self._buttons: list[QWidget] = []
        self._ask_again: Callable[[], None] | None = None
        self._show_sign()
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when hidden."""
        return self._text.text() if not self.isHidden() else ""

    def say(
        self,
        text: str,
        actions: Iterable[tuple[str, Callable[[], None]]] = (),
        *,
        extra: QWidget | None = None,
        can_close: bool = True,
        closed: Callable[[], None] = lambda: None,
        ask_again: Callable[[], None] | None = None,
    ) -> None:
        """Show `text` with a button for each action (label, what to do); a button also puts the bar away.

        `closed` is what Close does besides. A question has `ask_again`: if something else is said before there is an
        answer, it is asked again when that was put away.
        """
        self._put_away()
        self._ask_again = ask_again or self._ask_again
        self._text.setText(text)
        self.setAccessibleName(text)
        if extra is not None:
            self._add(extra)
        for label, act in actions:
            self._add(self._button(label, act, answers=ask_again is not None))
        if can_close:
            self._add(self._button(self.tr("Close"), closed, answers=ask_again is not None))
        self._arrange()
        self.show()

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a bar that is there must not make the window larger."""
        return QSize(10 * theme.em(), theme.touch())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons stand beside the text, or below it where the text would have too little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self._flow.line_width()
        is_beside = self.width() - width >= TEXT_EM * theme.em()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if is_beside else down)
        self._answers.setMinimumWidth(width if is_beside else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the sign as the look wants it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._show_sign()

    def _show_sign(self) -> None:
        side = round(1.3 * theme.em())
        self._sign.setPixmap(pixmap("notice", worn().accent, side, self.devicePixelRatioF()))

    def clear(self) -> None:
        """Put the bar away; what was asked in it is not asked again."""
        self._ask_again = None
        self._put_away()

    def _put_away(self) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        for widget in self._buttons:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._buttons = []
        if had_focus:
            self.left.emit()

    def _add(self, widget: QWidget) -> None:
        widget.setParent(self._answers)
        self._flow.addWidget(widget)
        self._buttons.append(widget)
        widget.show()

    def _button(self, label: str, act: Callable[[], None], *, answers: bool) -> QPushButton:
        button = QPushButton(label, self._answers)
        button.setMinimumWidth(theme.touch())

        def put_away_and_act() -> None:
            if answers:
                self._ask_again = None
            self._put_away()
            act()
            if self.isHidden() and self._ask_again is not None:
                self._ask_again()

        button.clicked.connect(put_away_and_act)
        return button
