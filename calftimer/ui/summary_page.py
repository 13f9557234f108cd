# SPDX-License-Identifier: MIT
"""After the last set: what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise
from calftimer.core.flow import Session
from calftimer.ui import theme
from calftimer.ui.stage.picture import header_text
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.wording import clock_text, number


class SummaryPage(QWidget):
    """Qt view of a finished `Session`.

    Signals:
        train_requested: a person wants to go back to the train page.
        log_requested: a person wants to see the log.
    """

    train_requested = Signal()
    log_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = QWidget(self)
        self._title = label("", "title", said, wrap=True, centred=True)
        self._plan = label("", "value", said, wrap=True, centred=True)
        self._sets = label("", "number", said, wrap=True, centred=True)
        self._totals = label("", "value", said, wrap=True, centred=True)
        lines = QVBoxLayout(said)
        lines.setSpacing(theme.em())
        lines.addStretch(2)
        for line in (self._title, self._plan, self._sets, self._totals):
            lines.addWidget(line)
        lines.addStretch(1)
        area = QScrollArea(self)  # large text in a low window: the buttons stay, what was done scrolls
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(said)
        train = QPushButton(self.tr("Train on  Space"), self)
        train.setProperty("role", "go")
        train.clicked.connect(self.train_requested)
        self._train = train
        log = QPushButton(self.tr("See the log"), self)
        log.clicked.connect(self.log_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.setSpacing(theme.em() // 2)
        column.addWidget(area, 1)
        buttons = TurningRow()
        buttons.setSpacing(theme.em() // 2)
        buttons.addStretch(1)
        for button in (train, log):
            button.setMinimumWidth(14 * theme.em())
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def show_session(self, session: Session, exercise: Exercise) -> None:
        """Show what was done in `session`."""
        plan, done = session.plan, session.reps_of_sets
        reps = sum(done)
        self._title.setText(self.tr("Well done") if len(done) == plan.sets else self.tr("Session ended"))
        self._plan.setText(f"{header_text(plan, exercise)} · {plan.tempo}")
        self._sets.setText(" + ".join(map(str, done)) + " " + (self.tr("rep") if reps == 1 else self.tr("reps")))
        totals = [
            self.tr("1 set") if len(done) == 1 else self.tr("{sets} sets").format(sets=len(done)),
            self.tr("{time} under tension, pauses included").format(time=clock_text(sum(session.seconds_of_sets))),
        ]
        if plan.load.value:
            volume = number(float(plan.load.value) * reps, 1)
            totals.append(self.tr("{volume} {unit} moved").format(volume=volume, unit=plan.load.unit.value))
        totals.append(self.tr("all of it is in the log"))
        self._totals.setText(" · ".join(totals))
        self._train.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter and Escape go back to the train page."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.train_requested.emit()
        else:
            super().keyPressEvent(event)
