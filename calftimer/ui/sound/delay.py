# SPDX-License-Identifier: MIT
"""The delay of wireless headphones: set by hand, or measured by tapping to a beat."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calftimer.core.calibration import DelayTaps
from calftimer.ui import theme
from calftimer.ui.settings import DELAY_MAX_MS, Settings
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.turning_row import TurningRow

DELAY_STEP_MS = 10
CARD_OPENS_S = 2  # at most, as the sound process waits for it (audio/engine)

translate = QCoreApplication.translate


class DelayPanel(QWidget):
    """Qt view of the remembered delay, and of the measurement that finds it.

    Signals:
        taps_requested: a measurement begins: play one beat a second. `add_tap` is told each tap.
        tapped: a person tapped to the beat.
        ended: no more beats are needed.
        delay_changed: arg1: milliseconds; they are remembered already.
    """

    taps_requested = Signal()
    tapped = Signal()
    ended = Signal()
    delay_changed = Signal(int)

    def __init__(self, settings: Settings, beats: int, *, parent: QWidget) -> None:
        """`beats` is for how many seconds the beat goes on. Anywhere in `parent`, Space is a tap while measuring."""
        super().__init__(parent)
        self._settings = settings
        self._taps: DelayTaps | None = None  # None while nothing is measured
        self._beat_over = QTimer(self, singleShot=True, interval=(beats + CARD_OPENS_S) * 1000)
        self._beat_over.timeout.connect(self._on_beat_over)
        self._delay = Stepper(
            translate("SoundPage", "The picture waits"),
            low=0,
            high=DELAY_MAX_MS,
            step=DELAY_STEP_MS,
            text=lambda value: translate("SoundPage", "{ms} ms").format(ms=value),
            parent=self,
        )
        self._delay.set_value(settings.delay_ms)
        self._delay.value_changed.connect(self._on_step)
        self._tap = QPushButton(translate("SoundPage", "Tap along to measure it"), self)
        self._tap.clicked.connect(self._on_tap)
        self._stop = QPushButton(translate("SoundPage", "Stop"), self)
        self._stop.setToolTip(translate("SoundPage", "End the beat; the delay stays as it is (Esc)"))
        self._stop.clicked.connect(self.leave)
        self._stop.hide()
        self._keys = [
            self._key(Qt.Key.Key_Space, self.tapped.emit, parent),
            self._key(Qt.Key.Key_Escape, self.leave, parent),
        ]
        self._note = label("", "quiet", self, wrap=True)
        row = TurningRow()
        row.addWidget(self._delay, 1)
        row.addWidget(self._tap)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addLayout(row)
        column.addWidget(self._note)

    def _key(self, key: Qt.Key, slot: Callable[[], None], parent: QWidget) -> QShortcut:
        """Return a key that counts anywhere in `parent`, but only while measuring."""
        shortcut = QShortcut(QKeySequence(key), parent, lambda: slot())
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.setEnabled(False)
        return shortcut

    def add_tap(self, frame: int) -> None:
        """Take a tap at `frame` of the measurement's tape; show the delay once enough agree."""
        if self._taps is None:
            return
        self._taps.add(frame)
        delay_ms = self._taps.delay_ms()
        if delay_ms is None:
            left = self._taps.left()
            more = translate("SoundPage", "Tap on: {left} more.").format(left=left)
            disagree = translate("SoundPage", "The taps do not agree yet. Tap on, with the beat.")
            self._note.setText(more if left else disagree)
            return
        self._end()
        self._delay.set_value(min(max(delay_ms, 0), DELAY_MAX_MS))
        self._on_delay()
        said = translate("SoundPage", "The picture now waits {ms} ms for the sound.")
        self._note.setText(said.format(ms=self._settings.delay_ms))

    def leave(self) -> None:
        """End a measurement that has no result, if one runs."""
        if self._taps is not None:
            self._end()
            self._note.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page ends a measurement."""
        super().hideEvent(event)
        self.leave()

    def _on_step(self) -> None:
        """Set by hand: what was measured, or is being measured, counts no more."""
        self.leave()
        self._note.clear()
        self._on_delay()

    def _on_delay(self) -> None:
        self._settings.delay_ms = int(self._delay.value)
        self.delay_changed.emit(self._settings.delay_ms)

    def _on_tap(self) -> None:
        """Begin to measure; while measuring, the button is what is tapped."""
        if self._taps is not None:
            self.tapped.emit()
            return
        self._taps = DelayTaps()
        self._show_measuring(True)
        self._tap.setText(translate("SoundPage", "Tap here or press Space on each beat"))
        self._note.setText(translate("SoundPage", "Listen, then tap together with the beat."))
        self._beat_over.start()
        self.taps_requested.emit()

    def _end(self) -> None:
        self._taps = None
        self._beat_over.stop()
        self._show_measuring(False)
        self._tap.setText(translate("SoundPage", "Tap along to measure it"))
        self.ended.emit()

    def _show_measuring(self, measures: bool) -> None:
        self._stop.setVisible(measures)
        for key in self._keys:
            key.setEnabled(measures)

    def _on_beat_over(self) -> None:
        """End a measurement whose beat has ended: nobody can tap along any more."""
        self._end()
        self._note.setText(
            translate("SoundPage", "The beat is over before the taps agreed. Begin again, or set it by hand.")
        )
