# SPDX-License-Identifier: MIT
"""The editor: make, copy, change, remove and share exercises and tempo presets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from calftimer.catalogue.own import Loaded, OwnCatalogue
from calftimer.catalogue.sharing import read_shared
from calftimer.core.catalogue import Origin
from calftimer.core.own_entries import OWN_PREFIX, field_problems, new_id, plain
from calftimer.ui import theme
from calftimer.ui.editor.actions import EditorActions
from calftimer.ui.editor.arrivals import EditorImport
from calftimer.ui.editor.drafts import (
    copied,
    doubles,
    empty_exercise,
    empty_tempo,
    namesake_note,
    problem_text,
)
from calftimer.ui.editor.exercise import ExerciseForm
from calftimer.ui.editor.files import FILE_ENDING, ask_what_to_take, ask_where_to_share
from calftimer.ui.editor.overview import EditorOverview
from calftimer.ui.editor.tempo import TempoForm
from calftimer.ui.editor.texts import translated, untranslated
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.widgets.two_line_button import TwoLineButton
from calftimer.ui.widgets.vertical_scroll import VerticalScroll
from calftimer.ui.wording import catalogue_text, origin_text


class EditorPage(QWidget):
    """Qt view of an `OwnCatalogue`: an overview, and a form for one entry at a time.

    Signals:
        saved: the catalogue has changed, and its files are written. arg1: the new `Catalogue`.
        closed: the person is done.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        own: OwnCatalogue,
        settings: Settings,
        *,
        notice_elsewhere: NoticeBar | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`notice_elsewhere` says what is to be said when this page, which has a bar of its own, is out of sight."""
        super().__init__(parent)
        self._own, self._settings = own, settings
        self._loaded: Loaded | None = None
        self._form: ExerciseForm | TempoForm | None = None  # None while there is nothing to save
        self._ids_taken: set[str] = set()
        self._texts_shown: list[dict[str, Any]] = []  # entries whose texts are shown in the person's language
        self._is_changed = False
        self._from_overview = False
        self.notice = NoticeBar(parent=self)
        elsewhere = notice_elsewhere or self.notice
        self._actions = EditorActions(
            own, lambda: elsewhere if self.isHidden() else self.notice, self._refresh, parent=self
        )
        self._actions.written.connect(self.saved)
        self._title = label("", "title", self, wrap=True)
        self._about = label("", "quiet", self, wrap=True)
        self._reason = label("", "problem", self, wrap=True)
        self._back = QPushButton(self.tr("‹ Back"), self)
        self._all = TwoLineButton(self.tr("All exercises and tempos"), self)
        self._remove = QPushButton(self)
        self._save = QPushButton(self.tr("Save"), self)
        self._save.setProperty("role", "go")
        self._overview = EditorOverview(parent=self)
        self._import = EditorImport(parent=self)
        self._forms = {"exercise": ExerciseForm(parent=self), "tempo": TempoForm(parent=self)}
        self._stack = QStackedWidget(self)
        for content in (self._overview, self._import, *self._forms.values()):
            self._stack.addWidget(VerticalScroll(content))
        self._lay_out()

        self._back.clicked.connect(self.back)
        self._all.clicked.connect(lambda: self._unless_lost(self.overview))
        self._save.clicked.connect(self.save)
        self._remove.clicked.connect(lambda: self._actions.remove(self._form.table, self._form.raw()["id"]))
        self._overview.new_requested.connect(lambda table: self._open(table, self._empty(table), from_overview=True))
        self._overview.copy_requested.connect(lambda table, key: self._open_copy(table, key, from_overview=True))
        self._overview.edit_requested.connect(lambda table, key: self._open_entry(table, key, from_overview=True))
        self._overview.share_requested.connect(self._on_share)
        self._overview.bring_back_requested.connect(self._actions.bring_back)
        self._overview.take_requested.connect(lambda: ask_what_to_take(self, settings, self.take_from))
        self._import.take_requested.connect(self._actions.take)
        self._import.cancelled.connect(self.overview)
        for form in self._forms.values():
            form.changed.connect(self._on_changed)
        for key, slot in ((QKeySequence.StandardKey.Save, self.save), (Qt.Key.Key_Escape, self.back)):
            shortcut = QShortcut(QKeySequence(key), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def overview(self) -> None:
        """Show all entries."""
        self._form = None
        self._loaded = self._own.load()
        self._overview.show_catalogue(self._loaded.catalogue, self._loaded.problems, self._own.removed())
        self._show(self._overview, self.tr("Exercises and tempos"), self.tr("Change ours, or make your own."))

    def new(self) -> None:
        """Begin a new exercise."""
        self._open("exercise", self._empty("exercise"))

    def copy(self, exercise_id: str) -> None:
        """Begin a new exercise from one there is."""
        self._open_copy("exercise", exercise_id)

    def edit(self, exercise_id: str) -> None:
        """Change an exercise; a shipped one becomes a changed copy of the person's."""
        self._open_entry("exercise", exercise_id)

    def new_tempo(self) -> None:
        """Begin a new tempo preset."""
        self._open("tempo", self._empty("tempo"))

    def edit_tempo(self, tempo_id: str) -> None:
        """Change a tempo preset."""
        self._open_entry("tempo", tempo_id)

    def save(self) -> None:
        """Write what the form holds; nothing happens while something in it is wrong."""
        if self._form is None or not self._save.isEnabled():
            return
        raw = self._form.raw()
        self._actions.save(self._form.table, self._raw(), self._leave, is_new="id" not in raw)

    def back(self) -> None:
        """Leave the form, the file or the page; asks where something would be lost."""
        if self._stack.currentWidget().widget() is self._overview:
            self.notice.clear()
            self.closed.emit()
        else:
            self._unless_lost(self._leave)

    def share_to(self, keys: list[tuple[str, str]], path: Path) -> None:
        """Write entries to a file to share."""
        if not path.suffix:
            path = path.with_suffix(FILE_ENDING)
        self._actions.share(self._loaded.catalogue, keys, path)

    def take_from(self, path: Path) -> None:
        """Show what a shared file holds."""
        self._form = None
        self._loaded = self._own.load()
        self._import.show_arrivals(*read_shared(self._own, path))
        self._show(self._import, self.tr("From a file"), path.name)

    def _unless_lost(self, go: Callable[[], None]) -> None:
        """Go at once where nothing is lost; otherwise ask."""
        if self._form is not None and self._is_changed:
            answers = [(self.tr("Throw away"), go), (self.tr("Keep editing"), self._form.first_stop.setFocus)]
            self.notice.ask(self.tr("What you changed here is not saved."), answers, can_close=False)
            order_stops(self)
        else:
            go()

    def _lay_out(self) -> None:
        head = TurningRow()
        head.addWidget(self._back)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._about)
        head.addLayout(texts, 1)
        head.addWidget(self._all)
        foot = TurningRow()
        foot.addWidget(self._remove)
        foot.addWidget(self._reason, 1)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em() // 2, theme.em() // 2, theme.em() // 2)
        column.setSpacing(theme.em() // 2)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _empty(self, table: str) -> dict[str, Any]:
        catalogue = self._own.load().catalogue
        return empty_exercise(catalogue) if table == "exercise" else empty_tempo()

    def _open_copy(self, table: str, entry_id: str, *, from_overview: bool = False) -> None:
        entry = self._own.load().catalogue.tables()[table][entry_id]
        name = self.tr("{name} (copy)").format(name=catalogue_text(entry.name))
        self._open(table, copied(plain(entry), name), from_overview=from_overview)

    def _open_entry(self, table: str, entry_id: str, *, from_overview: bool = False) -> None:
        entry = self._own.load().catalogue.tables()[table][entry_id]
        self._open(table, plain(entry), from_overview=from_overview)

    def _open(self, table: str, raw: dict[str, Any], *, from_overview: bool = False) -> None:
        """Show the form with an entry: one that has an id is changed, one without is new."""
        self._loaded = self._own.load()
        self._from_overview = from_overview
        self._form = self._forms[table]
        shipped = self._own.shipped_entry(table, raw["id"]) if "id" in raw else None
        self._texts_shown = [raw] if shipped is None else [raw, plain(shipped)]
        raw = translated(raw)
        self._ids_taken = self._own.ids_taken(table)
        self._form.show_entry(self._loaded.catalogue, raw)
        origin = self._loaded.catalogue.origin(table, raw["id"]) if "id" in raw else None
        titles = {"exercise": self.tr("New exercise"), "tempo": self.tr("New tempo")}
        about = {
            None: self.tr("It will be marked as yours."),
            Origin.SHIPPED: self.tr("It ships with the program. What you save takes its place; you can go back."),
        }
        self._show(
            self._form,
            titles[table] if origin is None else raw["name"],
            about[origin] if origin in about else origin_text(origin),
        )
        self._remove.setVisible(origin in (Origin.OWN, Origin.CHANGED))
        self._remove.setText(self.tr("Back to the shipped one") if origin is Origin.CHANGED else self.tr("Delete"))
        self._check()

    def _show(self, content: QWidget, title: str, about: str) -> None:
        self._is_changed = False
        self.notice.clear()
        self._title.setText(title)
        self._about.setText(about)
        for widget in (self._save, self._reason):
            widget.setVisible(self._form is not None)
        self._remove.hide()
        self._all.setVisible(content is not self._overview)
        area = self._stack.widget(self._places()[content])
        area.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(area)
        order_stops(self)
        content.first_stop.setFocus()

    def _places(self) -> dict[QWidget, int]:
        return {self._stack.widget(place).widget(): place for place in range(self._stack.count())}

    def _raw(self) -> dict[str, Any]:
        """Return the entry in the form; a new one gets an id from its name."""
        raw = untranslated(self._form.raw(), self._texts_shown)
        return {"id": new_id(raw["name"], self._ids_taken, prefix=OWN_PREFIX), **raw}

    def _on_changed(self) -> None:
        self._is_changed = True
        order_stops(self)  # lines may have been added, or moved
        self._check()

    def _check(self) -> None:
        """Say beside each field what is wrong, and beside Save why it cannot be pressed."""
        raw, table = self._raw(), self._form.table
        found = field_problems(self._loaded.catalogue, table, raw)
        texts = doubles(raw) | {key: problem_text(key, problem) for key, problem in found.items()}
        self._form.fields["name"].set_hint(namesake_note(self._loaded.catalogue, table, raw))
        self._form.show_problems(texts)
        captions = {key: field.caption for key, field in self._form.fields.items()}
        reasons = [f"{captions[key]}: {text}" if key in captions else text for key, text in texts.items()]
        self._reason.setText(reasons[0] if reasons else "")
        self._save.setEnabled(not reasons)
        self._save.setAccessibleDescription(" ".join(reasons))

    def _leave(self) -> None:
        self._is_changed = False
        if self._from_overview or self._form is None:
            self.overview()
        else:
            self._form = None
            self.notice.clear()
            self.closed.emit()

    def _refresh(self) -> None:
        """Files have changed: show them, where the page is in sight."""
        if not self.isHidden():
            self.overview()

    def _on_share(self, keys: object) -> None:
        ask_where_to_share(self, self._settings, lambda path: self.share_to(keys, path))
