# SPDX-License-Identifier: MIT
"""Learn: everything the catalogue teaches, in six parts, with a search over all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from calftimer.core.catalogue import Catalogue
from calftimer.core.search import Kind
from calftimer.ui import theme
from calftimer.ui.learn.chooser import PartChooser
from calftimer.ui.learn.controls import ScrollColumn
from calftimer.ui.learn.parts import PARTS, build_part, part_names
from calftimer.ui.learn.wishes import Wishes
from calftimer.ui.settings import Settings

if TYPE_CHECKING:
    from calftimer.logbook.notes import Notes

SIDE_LIST_EM = 44


@dataclass(frozen=True)
class Place:
    """Where a link was followed: a part and how far it was scrolled, or with a `query` what that had found."""

    part: str
    scrolled: int
    query: str = ""


class LearnPage(QWidget):
    """Qt view of a `Catalogue`; each part is built when it is first shown.

    `wishes` has the signals of what a person wants done.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        now: Callable[[], datetime],
        zone: Callable[[], str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._settings, self._now, self._zone = catalogue, settings, now, zone
        self.wishes = Wishes(self)
        self._notes: Notes | None = None
        self._parts: dict[str, ScrollColumn] = {}
        self._shown = settings.learn_section if settings.learn_section in PARTS else next(iter(PARTS))
        self._came_from: list[Place] = []
        self._exercise = self._followed = settings.exercise
        self._results: ScrollColumn | None = None

        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search: inner calf, bounce, how often …  ( / )"))
        self._search.setAccessibleName(self.tr("Search everything on this page"))
        self._search.setClearButtonEnabled(True)
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._on_query)
        self._search.returnPressed.connect(self._on_search_entered)
        self._back = QPushButton(self.tr("← Back"), self)
        self._back.setAccessibleName(self.tr("Back to where the link was (Alt+Left)"))
        self._back.clicked.connect(self._on_back)
        self._back.hide()
        self._chooser = PartChooser(part_names(), parent=self)
        self._chooser.chosen.connect(self._on_chosen)
        self._stack = QStackedWidget(self)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, theme.em() // 2, 0)
        top.addWidget(self._back)
        top.addWidget(self._search, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(theme.em())
        self._body.addWidget(self._chooser)
        self._body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em() // 2, 0)
        column.addLayout(top)
        column.addLayout(self._body, 1)
        self._chooser.choose(self._shown)
        self._arrange()

        for keys in (QKeySequence(QKeySequence.StandardKey.Find), QKeySequence(Qt.Key.Key_Slash)):
            self._shortcut(keys, self._to_search)
        self._shortcut(QKeySequence("Alt+Left"), self._on_back)

    def refresh(self) -> None:
        """Build what is to be shown, if it is not there yet; called each time the page is opened.

        The later choice holds: the exercise is Train's if another one was chosen there since the page was last
        opened, else the one that was shown here.
        """
        if self._settings.exercise != self._followed:
            self._followed = self._exercise = self._settings.exercise
            for part in ("exercises", "anatomy"):
                if part in self._parts:
                    self._parts[part].show_exercise(self._exercise)
        if not self._search.text().strip():
            self._show_part(self._shown)

    def show_notes(self, notes: Notes) -> None:
        """Keep the person's notes in `notes` from here on."""
        self._notes = notes
        if "exercises" in self._parts:
            self._parts["exercises"].show_log(notes)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show `catalogue` instead; the part that is shown is built anew, at the exercise that was shown."""
        self._catalogue = catalogue
        if "exercises" in self._parts:
            self._exercise = self._parts["exercises"].exercise.id
        for part in self._parts.values():
            self._stack.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self._came_from.clear()
        self._back.hide()
        if self._results is not None:
            self._results.forget()
        if self.isVisible():
            self._show_part(self._shown)

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Show something of the catalogue, wherever it stands, or a whole part from its top on."""
        if kind is Kind.PART:
            self._search.clear()
            self._show_part(entry_id)
            self._parts[entry_id].verticalScrollBar().setValue(0)
            self._chooser.focus_chosen()
            return
        part = next(part for part, kinds in PARTS.items() if kind in kinds)
        self._search.clear()
        self._show_part(part)
        self._parts[part].show_entry(kind, entry_id)

    def _shortcut(self, keys: QKeySequence, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self, slot)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _part(self, part: str) -> ScrollColumn:
        """Return a part, built if need be."""
        if part not in self._parts:
            self._parts[part] = self._build(part)
            self._stack.addWidget(self._parts[part])
        return self._parts[part]

    def _build(self, part: str) -> ScrollColumn:
        if part == "exercises":
            return self._build_exercises()
        built = build_part(part, self._catalogue, self._settings, self._stack)
        if hasattr(built, "link_requested"):
            built.link_requested.connect(self._on_link)
        return built

    def _build_exercises(self) -> ScrollColumn:
        from calftimer.ui.learn.exercises import ExercisesSection

        built = ExercisesSection(
            self._catalogue, self._settings, self._now, self._zone, self.wishes, parent=self._stack
        )
        built.show_log(self._notes)
        built.link_requested.connect(self._on_link)
        built.show_exercise(self._exercise)
        return built

    def _show_part(self, part: str) -> None:
        self._shown = part
        self._settings.learn_section = part
        self._chooser.choose(part)
        self._stack.setCurrentWidget(self._part(part))

    def _on_chosen(self, part: str) -> None:
        self._came_from.clear()
        self._back.hide()
        self._search.clear()
        self._show_part(part)

    def _on_link(self, kind: Kind, entry_id: str) -> None:
        """Follow a link within, or a result of the search; Back leads to where it was."""
        query = self._search.text() if self._stack.currentWidget() is self._results else ""
        left = self._stack.currentWidget()
        self._came_from.append(Place(self._shown, left.verticalScrollBar().value(), query))
        self._back.show()
        self.show_entry(kind, entry_id)

    def _on_back(self) -> None:
        if self._came_from:
            place = self._came_from.pop()
            self._search.clear()
            self._show_part(place.part)
            if place.query:
                self._search.setText(place.query)  # which finds again what it found
                self._search.setFocus()
            else:
                self._chooser.focus_chosen()
            bar = self._stack.currentWidget().verticalScrollBar()
            bar.setValue(place.scrolled)
            QTimer.singleShot(0, bar, lambda: bar.setValue(place.scrolled))  # when what is new has its place
        self._back.setVisible(bool(self._came_from))

    def _to_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_query(self, query: str) -> None:
        """Show what is found as it is written; the part that was shown comes back with an empty field."""
        if not query.strip():
            if self._shown in self._parts:
                self._show_part(self._shown)
            return
        if self._results is None:
            from calftimer.ui.learn.results import ResultsList  # rapidfuzz is not needed before

            self._results = ResultsList(lambda: self._catalogue, parent=self._stack)
            self._results.link_requested.connect(self._on_link)
            self._results.left_upwards.connect(self._to_search)
            self._stack.addWidget(self._results)
        self._results.ask(query)
        self._stack.setCurrentWidget(self._results)
        self._chooser.choose_none()

    def _on_search_entered(self) -> None:
        if self._results is not None and self._stack.currentWidget() is self._results:
            self._results.open_first()

    def _arrange(self) -> None:
        """The parts stand at the left where there is room, else on top."""
        beside = self.width() >= SIDE_LIST_EM * theme.em() and self.width() > self.height()
        self._chooser.arrange(self.width(), is_beside=beside)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field Down goes to the first result."""
        if watched is self._search and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            if self._stack.currentWidget() is self._results and self._results is not None:
                self._results.enter()
            return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the part that is chosen."""
        super().focusInEvent(event)
        self._chooser.focus_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the search."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts for another width."""
        super().resizeEvent(event)
        self._arrange()
