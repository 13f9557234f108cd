# SPDX-License-Identifier: MIT
"""A quiet bar that says what happened and offers what to do; never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from calftimer.ui import theme
from calftimer.ui.icons import pixmap
from calftimer.ui.look import worn
from calftimer.ui.widgets.flow_layout import FlowLayout
from calftimer.ui.widgets.labels import PlainLabel

TEXT_EM = 20  # a text narrower than this gives the buttons a line of their own


class Kind(Enum):
    """What is said: its value is what the style sheet knows it by."""

    NEWS = "news"
    QUESTION = "question"
    PROBLEM = "problem"


class NoticeBar(QFrame):
    """Hidden until it says something; its last button always puts it away.

    News go when another page is shown; a question or a problem stays. Nothing goes by time: the page would get its room
    back, and move under a finger.

    Signals:
        left: what had the focus in it went away; the keys may go back to the page.
        acted: it was put away, and what was to be done then is done, such as an undo.
    """

    left = Signal()
    acted = Signal()

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
        self._kind, self._was_painted = Kind.NEWS, False
        self._closed: Callable[[], None] = lambda: None
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
        closed: Callable[[], None] = lambda: None,
    ) -> None:
        """Tell news that nobody has to decide on: what was done, with a button for each action, such as Undo.

        A button also puts the bar away. `closed` is what Close does besides, and so does another page.
        """
        self._show(Kind.NEWS, text, actions, closed=closed)

    def warn(
        self,
        text: str,
        actions: Iterable[tuple[str, Callable[[], None]]] = (),
        *,
        closed: Callable[[], None] = lambda: None,
    ) -> None:
        """Tell a problem: what could not be done and why, as a `CalftimerError` says it. It stays."""
        self._show(Kind.PROBLEM, text, actions, closed=closed)

    def ask(
        self,
        text: str,
        actions: Iterable[tuple[str, Callable[[], None]]] = (),
        *,
        extra: QWidget | None = None,
        can_close: bool = True,
        closed: Callable[[], None] = lambda: None,
        ask_again: Callable[[], None] | None = None,
    ) -> None:
        """Show what waits for an answer, or for its end; it stays.

        With `ask_again` it is not forgotten: if something else is said before there is an answer, it is asked again
        when that was put away.
        """
        self._ask_again = ask_again or self._ask_again
        self._show(Kind.QUESTION, text, actions, extra, can_close, closed, answers=ask_again is not None)

    def pass_by(self) -> None:
        """Another page is shown: news of the one before go, but for those that nobody can have seen yet."""
        if self._kind is Kind.NEWS and self._was_painted and not self.isHidden():
            self._leave(self._closed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; what is said can be seen from now on."""
        super().paintEvent(event)
        self._was_painted = True

    def _show(
        self,
        kind: Kind,
        text: str,
        actions: Iterable[tuple[str, Callable[[], None]]],
        extra: QWidget | None = None,
        can_close: bool = True,
        closed: Callable[[], None] = lambda: None,
        *,
        answers: bool = False,
    ) -> None:
        self._put_away()
        self._kind, self._closed, self._was_painted = kind, closed, False
        self.setProperty("kind", kind.value)
        self.style().polish(self)
        self._show_sign()
        self._text.setText(text)
        self.setAccessibleName(self.tr("Problem: {text}").format(text=text) if kind is Kind.PROBLEM else text)
        if extra is not None:
            self._add(extra)
        for label, act in actions:
            self._add(self._button(label, act, answers=answers))
        if can_close:
            self._add(self._button(self.tr("Close"), closed, answers=answers))
        self._arrange()
        self.show()
        from calftimer.ui.accessible import announce  # seldom, and slow to import before the first picture

        announce(self, self.accessibleName())

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
        name, colour = ("problem", worn().problem) if self._kind is Kind.PROBLEM else ("notice", worn().accent)
        side = round(1.3 * theme.em())
        self._sign.setPixmap(pixmap(name, colour, side, self.devicePixelRatioF()))

    def clear(self) -> None:
        """Put the bar away; what was asked in it is not asked again."""
        self._ask_again = None
        self._put_away()

    def _leave(self, act: Callable[[], None]) -> None:
        """Put the bar away and do `act`; a question that was not answered before is asked again."""
        self._put_away()
        act()
        self.acted.emit()
        if self.isHidden() and self._ask_again is not None:
            self._ask_again()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _put_away(self) -> None:
        had_focus = self._has_focus()
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

        def answer() -> None:
            if answers:
                self._ask_again = None
            self._leave(act)

        button.clicked.connect(answer)
        return button
