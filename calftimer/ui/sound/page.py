# SPDX-License-Identifier: MIT
"""Set the sound up: card, voice, volumes, delay."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calftimer.core.calibration import BEATS
from calftimer.core.timeline import CueKind
from calftimer.ui import theme
from calftimer.ui.settings import Settings, Switch
from calftimer.ui.sound.delay import DelayPanel
from calftimer.ui.widgets.button_icon import ButtonIcon
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.widgets.vertical_scroll import VerticalScroll

VOLUME_STEP = 10
_DEVICE_LENGTH = 16  # letters of a card's name that are always shown


class SoundPage(QWidget):
    """Qt view of the sound's settings.

    Signals:
        shown: the list of cards is wanted. Answer with `show_devices`.
        device_chosen: arg1: the card's name, or None for the default.
        voice_chosen: arg1: the folder of own recordings, or None. Answer with `show_voices`.
        volumes_changed: a volume was changed; it is remembered already.
        preview_requested: arg1: a CueKind, or None for a whole sample rep.
        words_requested: the chosen voice shall speak.
        taps_requested: calibration begins: play one beat a second. `tap_heard` is told each tap.
        tapped: a person tapped to the beat.
        calibration_ended: no more beats are needed.
        delay_changed: arg1: milliseconds.
        switch_turned: arg1: the Switch.
    """

    shown = Signal()
    device_chosen = Signal(object)
    voice_chosen = Signal(object)
    volumes_changed = Signal()
    preview_requested = Signal(object)
    words_requested = Signal()
    taps_requested = Signal()
    tapped = Signal()
    calibration_ended = Signal()
    delay_changed = Signal(int)
    switch_turned = Signal(object)

    def __init__(self, settings: Settings, *, beats: int = BEATS, parent: QWidget | None = None) -> None:
        """`beats` is for how many seconds the beat goes on to which a person taps."""
        super().__init__(parent)
        self._settings = settings
        content = QWidget(self)
        column = self._column = QVBoxLayout(content)
        column.setSpacing(theme.em() // 2)
        column.addWidget(label(self.tr("Sound"), "title", self))
        self._add_device(column)
        self._add_voice(column)
        self._add_volumes(column)
        self._add_delay(column, beats)
        self._add_switches(column)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.em(), theme.em(), 0, 0)
        whole.addWidget(VerticalScroll(content, parent=self))
        self.setFocusProxy(self._devices)

    def refresh(self) -> None:
        """Ask for the cards again."""
        self.shown.emit()

    def add_section(self, title: str, section: QWidget) -> None:
        """Add what others set up below the sound."""
        self._column.insertWidget(self._column.count() - 1, label(title, "heading", self, wrap=True))
        self._column.insertWidget(self._column.count() - 1, section)

    def show_devices(self, names: list[str]) -> None:
        """Show the cards; one that was chosen and is gone stays in the list and says so."""
        self._devices.clear()
        self._devices.addItem(self.tr("The system's default"), None)
        for name in names:
            self._devices.addItem(name, name)
        chosen = self._settings.sound_device
        if chosen is not None and chosen not in names:
            self._devices.addItem(self.tr("{name} (not there now)").format(name=chosen), chosen)
        self._devices.setCurrentIndex(max(0, self._devices.findData(chosen)))

    def show_voices(self, problem: str = "") -> None:
        """Show the voices, the chosen one, and what is wrong with one that was not taken."""
        chosen, folders = self._settings.voice_folder, [None, *self._settings.voice_folders()]
        names = [self.tr("English, ships with the program"), *(folder.name for folder in folders[1:])]
        if chosen not in folders:
            folders.append(chosen)
            names.append(self.tr("{name} (not there now)").format(name=chosen.name))
        self._voices.clear()
        for name, folder in zip(names, folders, strict=True):
            self._voices.addItem(name, folder)
        self._voices.setCurrentIndex(folders.index(chosen))  # findData does not know equal paths as equal
        hint = self.tr("Own recordings: a folder of lower.wav, stretch.wav, raise.wav, squeeze.wav, 1.wav … in {path}.")
        self._voice_note.setText(problem or hint.format(path=self._settings.voices_folder))

    def show_state(self, text: str) -> None:
        """Say what plays now, or why nothing does."""
        self._state.setText(text)

    def add_tap(self, frame: int) -> None:
        """Take a tap at `frame` of the calibration's tape; show the delay once enough agree."""
        self._delay.add_tap(frame)

    def _add_device(self, column: QVBoxLayout) -> None:
        self._devices = ComboBox(self)
        self._devices.setAccessibleName(self.tr("Sound card"))
        self._devices.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._devices.setMinimumContentsLength(_DEVICE_LENGTH)
        self._devices.activated.connect(self._on_device)
        row = TurningRow()
        row.addWidget(self._devices, 1)
        row.addWidget(self._button(self.tr("Play a sample rep"), lambda: self._on_preview(None)))
        self._state = label("", "quiet", self, wrap=True)
        column.addWidget(label(self.tr("Sound card"), "heading", self, wrap=True))
        column.addLayout(row)
        column.addWidget(self._state)

    def _add_voice(self, column: QVBoxLayout) -> None:
        self._voices = ComboBox(self)
        self._voices.setAccessibleName(self.tr("Voice"))
        self._voices.activated.connect(lambda: self.voice_chosen.emit(self._voices.currentData()))
        self._voice_note = label("", "quiet", self, wrap=True)
        column.addWidget(label(self.tr("Voice"), "heading", self, wrap=True))
        column.addWidget(self._voices)
        column.addWidget(self._voice_note)

    def _add_volumes(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Volumes"), "heading", self, wrap=True))
        rows = (
            ("master", self.tr("All"), None),
            ("phase", self.tr("Phases"), CueKind.PHASE),
            ("tick", self.tr("Seconds"), CueKind.TICK),
            ("count_in", self.tr("Count-in"), CueKind.COUNT_IN),
            ("last_rep", self.tr("Last rep"), CueKind.LAST_REP),
            ("set_end", self.tr("End of set"), CueKind.SET_END),
            ("rest", self.tr("Rest"), CueKind.REST_WARNING),
            ("voice", self.tr("Voice"), None),
        )
        for number, (name, text, kind) in enumerate(rows):
            stepper = Stepper(text, low=0, high=100, step=VOLUME_STEP, text=lambda value: f"{value} %", parent=self)
            stepper.set_value(self._settings.volume_percent(name))
            stepper.value_changed.connect(lambda value, name=name: self._on_volume(name, int(value)))
            preview = self._button("", lambda _=False, name=name, kind=kind: self._on_preview(kind, name))
            preview.setProperty("role", "step")
            ButtonIcon("play", preview)
            preview.setAccessibleName(self.tr("Preview: {name}").format(name=text))
            pair = QHBoxLayout()
            pair.addWidget(stepper, 1)
            pair.addWidget(preview)
            if number % 2 == 0:
                line = TurningRow()
                column.addLayout(line)
            line.addLayout(pair, 1)

    def _add_delay(self, column: QVBoxLayout, beats: int) -> None:
        self._delay = DelayPanel(self._settings, beats, parent=self)
        self._delay.taps_requested.connect(self.taps_requested)
        self._delay.tapped.connect(self.tapped)
        self._delay.ended.connect(self.calibration_ended)
        self._delay.delay_changed.connect(self.delay_changed)
        column.addWidget(label(self.tr("Delay of wireless headphones"), "heading", self, wrap=True))
        column.addWidget(self._delay)

    def _add_switches(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Beside the cues"), "heading", self, wrap=True))
        for switch, text, hint in (
            (
                Switch.KEEP_STREAM_OPEN,
                self.tr("Keep the sound open between sets"),
                self.tr("Wireless headphones that fall asleep swallow the first beep. Off saves battery."),
            ),
            (
                Switch.DUCK_MUSIC,
                self.tr("Ask the system to lower my music"),
                self.tr("While a set or a rest runs, where PulseAudio or PipeWire is set up for it."),
            ),
        ):
            button = SwitchButton(text, hint, parent=self)
            button.setChecked(self._settings.is_on(switch))
            button.turned.connect(lambda on, switch=switch: self._on_switch(switch, on))
            column.addWidget(button)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        return button

    def _on_device(self) -> None:
        self._settings.sound_device = self._devices.currentData()
        self.device_chosen.emit(self._settings.sound_device)

    def _on_preview(self, kind: CueKind | None, volume: str = "") -> None:
        """Ask for a preview. It takes the place of the beat, so a measurement that runs ends."""
        self._delay.leave()
        if volume == "voice":
            self.words_requested.emit()
        else:
            self.preview_requested.emit(kind)

    def _on_volume(self, name: str, percent: int) -> None:
        self._settings.remember_volume(name, percent)
        self.volumes_changed.emit()

    def _on_switch(self, switch: Switch, on: bool) -> None:
        self._settings.turn(switch, on)
        self.switch_turned.emit(switch)
