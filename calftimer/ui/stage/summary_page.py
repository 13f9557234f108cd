# SPDX-License-Identifier: MIT
"""After the last set: what was done, set by set, each to be corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calftimer.core.flow import Session
from calftimer.core.record import SetRecord
from calftimer.ui import theme
from calftimer.ui.keys.key_map import KeyMap
from calftimer.ui.learn.controls import LinkButton
from calftimer.ui.stage.after_set import AfterSet, corrects
from calftimer.ui.stage.correction_keys import CorrectionKeys
from calftimer.ui.stage.corrections import Corrections
from calftimer.ui.stage.summary_words import numbers_text, plan_text, set_texts, totals_texts
from calftimer.ui.stage.words import Cast
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.widgets.vertical_scroll import VerticalScroll

_CLOSED, _OPEN = "▸", "▾"
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_WIDEST_EM = 62


class SummaryPage(QWidget):
    """Qt view of a finished `Session` and of what the log holds of it.

    Signals:
        train_requested: a person wants to go back to the train page.
        log_requested: a person wants to see the log.
        save_requested: a person wants to do the visit again, as a workout.
    """

    train_requested = Signal()
    log_requested = Signal()
    save_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corrections: Corrections | None = None
        self._session: Session | None = None
        self._cast: Cast | None = None
        self._records: dict[int, SetRecord] = {}  # place in the visit → what the log holds of it
        self._rows: list[LinkButton] = []
        self._open: int | None = None
        said = QWidget(self)
        self._title = label("", "title", said, wrap=True, centred=True)
        self._plan = label("", "value", said, wrap=True, centred=True)
        self._numbers = label("", "number", said, wrap=True, centred=True)
        self._totals = label("", "value", said, wrap=True, centred=True)
        self._better = label("", "quiet", said, wrap=True, centred=True)
        self._panel = AfterSet(guard_ms=0, parent=said)
        self._panel.changed.connect(self._on_changed)
        self._panel.left.connect(lambda: self._train.setFocus())
        self._keys = CorrectionKeys(self, self.keyPressEvent)
        self._lines = QVBoxLayout(said)
        self._lines.setSpacing(theme.em() // 2)
        self._lines.addStretch(1)
        for line in (self._title, self._plan, self._numbers, self._totals, self._better):
            self._lines.addWidget(line)
        self._lines.addSpacing(theme.em() // 2)
        self._first_row = self._lines.count()
        self._lines.addStretch(1)
        # With large text in a low window the buttons stay, and what was done scrolls.
        self._area = VerticalScroll(said, is_fluid=True, parent=self)
        self._train = QPushButton(self.tr("Train on  Space"), self)
        self._train.setProperty("role", "go")
        self._train.clicked.connect(self.train_requested)
        self._save = QPushButton(self.tr("Save as workout"), self)
        self._save.clicked.connect(self.save_requested)
        self._log = QPushButton(self.tr("See the log"), self)
        self._log.clicked.connect(self.log_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.setSpacing(theme.em() // 2)
        column.addWidget(self._area, 1)
        buttons = TurningRow()
        buttons.setSpacing(theme.em() // 2)
        buttons.addStretch(1)
        for button in (self._train, self._save, self._log):
            button.setMinimumWidth(14 * theme.em())
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._panel.hide()
        self._save.hide()

    @property
    def records(self) -> list[SetRecord]:
        """What the log holds of the visit now, in the order in which it was done."""
        return [self._records[place] for place in sorted(self._records)]

    def show_keys(self, key_map: KeyMap) -> None:
        """Follow another key map."""
        self._keys.show_keys(key_map)

    def show_session(self, session: Session, set_ids: tuple[str | None, ...], cast: Cast) -> None:
        """Show what was done in `session`; `set_ids` are those of its results in the log, None where it has none."""
        self._session, self._cast = session, cast
        self._close_panel()
        self._records = {}
        for place, set_id in enumerate(set_ids):
            for record in self.corrections.records((set_id,)) if self.corrections is not None else ():
                self._records[place] = record
        is_whole = session.next_turn is None
        self._title.setText(self.tr("Well done") if is_whole else self.tr("Session ended"))
        self.show_better("")
        self._show()
        self._area.verticalScrollBar().setValue(0)
        self._train.setFocus()

    def show_better(self, text: str) -> None:
        """Say what was better than the last time, and what was not; an empty text says nothing."""
        self._better.setText(text)
        self._better.setVisible(bool(text))

    def offer_saving(self, on: bool) -> None:
        """Let the visit be saved as a workout, or no more."""
        if not on and self._save.hasFocus():
            self._train.setFocus()  # where a focus goes by itself that loses its button, nobody knows
        self._save.setVisible(on)

    def _show(self) -> None:
        """Write everything that a correction changes."""
        plan = plan_text(self._session, self._cast)
        self._plan.setText(plan)
        self._plan.setVisible(bool(plan))
        self._numbers.setText(numbers_text(self._session, self._records))
        totals = totals_texts(self._session, self._records, self._cast)
        if len(self._records) == len(self._session.results):
            totals.append(self.tr("All of it is in the log."))
        self._totals.setText("\n".join(totals))
        in_focus = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place) for place in range(len(self._session.results))]
        for place, row in enumerate(self._rows):
            self._lines.insertWidget(self._first_row + place, row)
            row.show()
        if in_focus is not None:
            self._rows[in_focus].setFocus()
        if self._open is not None:
            self._lines.insertWidget(self._first_row + self._open + 1, self._panel)

    def _row(self, place: int) -> LinkButton:
        """Return the button of a set; one that is not in the log cannot be corrected."""
        text, detail = set_texts(self._session, place, self._records.get(place), self._cast)
        row = LinkButton(
            text, detail=detail, sign=_OPEN if place == self._open else _CLOSED, parent=self._area.widget()
        )
        row.setEnabled(place in self._records)
        row.clicked.connect(lambda: self.open_set(place))
        return row

    def open_set(self, place: int) -> None:
        """Open what can be corrected of a set, by its place in the visit, or close it."""
        self._show_open(None if place == self._open else place)
        self._rows[place].setFocus()

    def _show_open(self, place: int | None) -> None:
        """Show what can be corrected of one set, or (None) of no set; the focus stays where it is."""
        self._close_panel()
        self._open = place
        if place is not None:
            self._panel.show_set(self._records[place], "")
            self._panel.show()
            self._fit_panel()
        self._show()
        if place is not None:
            self._lines.activate()
            self._area.ensureWidgetVisible(self._panel)

    def _close_panel(self) -> None:
        if self._open is not None:
            self._panel.finish_note()
            self._lines.removeWidget(self._panel)
            self._panel.hide()
            self._open = None

    def _fit_panel(self) -> None:
        margins = self._lines.contentsMargins()
        width = self._area.viewport().width() - margins.left() - margins.right()
        self._panel.setFixedHeight(self._panel.height_in(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines together in a wide window, and let the open set stand as the width asks for."""
        super().resizeEvent(event)
        side = max(theme.em() // 2, (self.width() - _WIDEST_EM * theme.em()) // 2)
        self._lines.setContentsMargins(side, 0, side, 0)
        if self._open is not None:
            self._fit_panel()

    def _on_changed(self, column: str, value: object) -> None:
        self.corrections.change(self._records[self._open].id, **{column: value})
        self._read_again()

    def _read_again(self) -> None:
        """Show what the log holds now."""
        for place, record in self._records.items():
            self._records[place] = next(iter(self.corrections.records((record.id,))), record)
        if self._open is not None:
            self._panel.show_set(self._records[self._open], "")
        self._show()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Correct the open set by a key, where none is open the last one done; tell whether the key was for that."""
        if not self._records or not corrects(event):
            return False
        if self._open is None:
            self._show_open(max(self._records))
        return self._panel.take_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and Escape go back to the train page; the arrows go from set to set; other keys correct.

        Enter presses the other buttons where they have the focus.
        """
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in (self._save, self._log):
            focused.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.train_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            if self.corrections.undo():
                self._read_again()
        elif event.matches(QKeySequence.StandardKey.Redo):
            if self.corrections.redo():
                self._read_again()
        elif event.key() in _MOVES and self._records:
            places = sorted(self._records)
            at = places.index(self._open) if self._open is not None else -1 if event.key() == Qt.Key.Key_Down else 0
            self.open_set(places[(at + _MOVES[event.key()]) % len(places)])
        elif not self._take_key(event):
            super().keyPressEvent(event)
