# SPDX-License-Identifier: MIT
"""What the Log page can show: all sets, some that were looked for, nothing found, the editor, and the trash."""

from __future__ import annotations

from collections.abc import Callable

from calftimer.app import App
from calftimer.ui.log.editor import EditPanel
from calftimer.ui.log.filters import EVERYTHING, Filters, Period
from calftimer.ui.log.head import LogHead
from calftimer.ui.log.table import LogTable


class LogScenes:
    """The Log page of one window on a log with sets in it."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.by_name: dict[str, Callable[[], None]] = {
            "log": self._all,
            "log-found": lambda: self._find(
                Filters(period=Period.RANGE.value, first="2026-01-01", last="2099-12-31", foot="in")
            ),
            "log-nothing": lambda: self._find(Filters(kind="drop", side="left", text="heel")),
            "log-change": self._change,
            "log-several": self._several,
            "log-trash": self._trash,
        }

    def _all(self) -> None:
        """Show the page as it is at first, whatever was shown before."""
        page = self._app.log_page
        page.findChild(EditPanel).closed.emit()
        page.findChild(LogHead).trash_turned.emit(False)
        page.filter_row.show_filters(EVERYTHING)
        self._app.window.show_page(page)

    def _find(self, filters: Filters) -> None:
        self._all()
        self._app.log_page.filter_row.show_filters(filters)
        self._app.log_page.refresh()

    def _change(self) -> None:
        self._all()
        self._app.log_page.findChild(LogTable).opened.emit()

    def _several(self) -> None:
        self._all()
        table = self._app.log_page.findChild(LogTable)
        table.choose([table.model().record(row).id for row in range(5)])
        table.opened.emit()

    def _trash(self) -> None:
        """Look into the trash; there is something in it."""
        self._all()
        table, head = (self._app.log_page.findChild(kind) for kind in (LogTable, LogHead))
        head.trash_turned.emit(True)
        if not table.model().rowCount():
            head.trash_turned.emit(False)
            table.thrown_away.emit()
            head.trash_turned.emit(True)
