# SPDX-License-Identifier: MIT
"""What the editor does to a person's files: each thing says what it did, and offers the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from calftimer.catalogue.own import Loaded, OwnCatalogue, Removed
from calftimer.catalogue.own_files import Written
from calftimer.catalogue.sharing import Arrival, Key, export_entries, take_shared
from calftimer.core.catalogue import Catalogue, Origin
from calftimer.errors import CalftimerError
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.wording import catalogue_text, error_text


class EditorActions(QObject):
    """Changes an `OwnCatalogue`; `bar` returns the notice bar that is in sight.

    Signals:
        written: files have changed, and nothing is said yet. arg1: the new `Catalogue`.
    """

    written = Signal(object)

    def __init__(
        self, own: OwnCatalogue, bar: Callable[[], NoticeBar], refresh: Callable[[], None], *, parent: QObject
    ) -> None:
        """`refresh` is called when what is on the page may be no more."""
        super().__init__(parent)
        self._own, self._bar, self._refresh = own, bar, refresh

    def save(self, table: str, raw: dict[str, Any], leave: Callable[[], None], *, is_new: bool) -> None:
        """Write an entry and `leave` its form; the form stays where it cannot be written. New ones have no Undo."""
        loaded = self._tried(lambda: self._own.save(table, raw))
        if loaded is None:
            return
        leave()
        name, written = catalogue_text(raw["name"]), loaded.written
        text = self.tr("“{name}” is saved.").format(name=name)
        if written.copy is not None:
            kept = self.tr("What stood in {file} is kept in {path}.")
            text = f"{text} {kept.format(file=written.path.name, path=written.copy)}"
        answers = [] if is_new else [(self.tr("Undo"), lambda: self._undo(name, written))]
        self._bar().say(text, answers)

    def remove(self, table: str, entry_id: str) -> None:
        """Take an entry out, or give a changed one back to what ships."""
        was_changed = self._own.load().catalogue.origin(table, entry_id) is Origin.CHANGED
        taken: list[Removed] = []

        def take_out() -> Loaded:
            loaded, removed = self._own.remove(table, entry_id)
            taken.append(removed)
            return loaded

        if self._tried(take_out) is None:
            return
        self._refresh()
        text = self.tr("“{name}” is the shipped one again.") if was_changed else self.tr("“{name}” was deleted.")
        name = catalogue_text(taken[0].entry.name)
        self._bar().say(text.format(name=name), [(self.tr("Undo"), lambda: self.bring_back(taken[0]))])

    def bring_back(self, removed: Removed) -> None:
        """Put back what was taken out."""
        if self._tried(lambda: self._own.restore(removed)) is not None:
            self._refresh()
            self._bar().say(self.tr("“{name}” is back.").format(name=catalogue_text(removed.entry.name)))

    def take(self, arrivals: Iterable[Arrival], ids: dict[Key, str]) -> None:
        """Add entries from a shared file."""
        if self._tried(lambda: take_shared(self._own, arrivals, ids)) is not None:
            self._refresh()
            self._bar().say(self.tr("{count} taken.").format(count=len(ids)))

    def share(self, catalogue: Catalogue, keys: list[Key], path: Path) -> None:
        """Write entries to a file to share."""
        try:
            written = export_entries(catalogue, keys, path)
        except CalftimerError as error:
            self._bar().warn(error_text(error))
            return
        self._bar().say(self.tr("{count} written to {path}.").format(count=len(written), path=path))

    def _undo(self, name: str, written: Written) -> None:
        if self._tried(lambda: self._own.undo(written)) is not None:
            self._refresh()
            self._bar().say(self.tr("“{name}” is as it was before.").format(name=name))

    def _tried(self, act: Callable[[], Loaded]) -> Loaded | None:
        """Do something and tell of the new catalogue; what could not be done is said, and None returned."""
        try:
            loaded = act()
        except CalftimerError as error:
            self._bar().warn(error_text(error))
            return None
        self.written.emit(loaded.catalogue)
        return loaded
