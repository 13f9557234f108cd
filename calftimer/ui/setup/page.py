# SPDX-License-Identifier: MIT
"""Set the program up: every setting can be found by its words, and holds at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from calftimer.core.plan import Unit
from calftimer.ui import theme
from calftimer.ui.language import languages
from calftimer.ui.settings import TEXT_PERCENTS, THEME_CHOICES, Settings, Switch
from calftimer.ui.setup.about import about_rows
from calftimer.ui.setup.elsewhere import sound_rows
from calftimer.ui.setup.rows import ActionRow, ChoiceRow, SettingRow, SwitchRow, TextRow
from calftimer.ui.stage.second_screen import screen_choices
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.tab_order import order_stops
from calftimer.ui.widgets.vertical_scroll import VerticalScroll


class SetupPage(QWidget):
    """Qt view of `Settings`, but for the sound's, which have a page of their own.

    Every change is remembered already when it is told.

    Signals:
        theme_changed: another look is wanted.
        text_changed: the text is to be of another size. arg1: percent.
        language_changed: another language is wanted.
        unit_changed: new loads are to be in another unit.
        screen_changed: another screen, or none, is to show the stage too.
        switch_turned: arg1: the Switch.
        tips_wanted: a person wants to see all tips again.
        sound_wanted: a person looks for something on the Sound page. arg1: its name there; may be empty.
    """

    theme_changed = Signal()
    text_changed = Signal(int)
    language_changed = Signal()
    unit_changed = Signal()
    screen_changed = Signal()
    switch_turned = Signal(object)
    tips_wanted = Signal()
    sound_wanted = Signal(str)

    def __init__(self, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sections: list[tuple[QLabel, list[SettingRow]]] = []
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search, as in “text size”"))
        self._search.setAccessibleName(self.tr("Search the settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, theme.em() // 2, 0)
        self._column.setSpacing(theme.em() // 3)
        self._none = label("", "quiet", self, wrap=True)
        self._none.hide()
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._add_look()
        self._add_set()
        self._add_screens()
        self._add_sound()
        self.add_section(self.tr("Data and program"), *about_rows(settings.folder, self._content))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.em(), theme.em(), theme.em() // 2, 0)
        whole.addWidget(label(self.tr("Set-up"), "title", self))
        search = QHBoxLayout()
        search.setContentsMargins(0, 0, theme.em() // 2, 0)
        search.addWidget(self._search)
        whole.addLayout(search)
        whole.addWidget(VerticalScroll(self._content, parent=self), 1)
        self.setFocusProxy(self._search)
        self.refresh()

    def refresh(self) -> None:
        """Show what may have changed elsewhere: the screens there are, the unit chosen on the Train page."""
        self._unit.choose(self._settings.chosen_unit)
        self._full.show_on(on=self._settings.is_full_screen)
        chosen = self._settings.stage_screen
        self._screen.show_choices(screen_choices(self.window().screen(), chosen))
        self._screen.choose(chosen)
        order_stops(self)  # sections were added, and rows in them

    def add_section(self, title: str, *rows: SettingRow) -> None:
        """Add rows under a heading, below those that are there."""
        heading = label(title, "heading", self._content, wrap=True)
        for widget in (heading, *rows):
            self._column.insertWidget(self._column.count() - 1, widget)
        self._sections.append((heading, list(rows)))
        self._on_search(self._search.text())

    def add_keys(self, panel: QWidget) -> None:
        """Add the panel in which keys are taught."""
        words = self.tr("learn teach remote presenter pedal headphones media button shortcut keyboard")
        self.add_section(
            self.tr("Keys"), TextRow(self.tr("Keys and remotes"), "", words, below=panel, parent=self._content)
        )

    def add_athletes(self, panel: QWidget) -> None:
        """Add the panel in which athletes are added and changed."""
        hint = self.tr("Each has a log, a look, sounds and last choices of their own. F2 lets another one train.")
        words = self.tr("athlete profile person partner user account name body weight mass switch delete")
        self.add_section(
            self.tr("Athletes"), TextRow(self.tr("Who trains here"), hint, words, below=panel, parent=self._content)
        )

    @property
    def folder(self) -> Path:
        """The data folder that is set up."""
        return self._settings.folder

    def search(self, text: str) -> None:
        """Search as if `text` had been typed."""
        self._search.setText(text)

    @property
    def searched(self) -> str:
        """What is searched for now."""
        return self._search.text()

    def found(self) -> list[str]:
        """Return the names of the rows that the search leaves."""
        return [row.name for _, rows in self._sections for row in rows if not row.isHidden()]

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back finds all settings again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._search.clear()

    def _add_look(self) -> None:
        themes = dict(
            zip(
                THEME_CHOICES,
                (self.tr("As the system"), self.tr("Dark"), self.tr("Light"), self.tr("High contrast")),
                strict=True,
            )
        )
        look = ChoiceRow(
            self.tr("Theme"),
            self.tr("As the system: dark or light, or high contrast, whatever your desktop is set to."),
            themes.items(),
            self.tr("colour color appearance night sun bright mode"),
            parent=self._content,
        )
        look.choose(self._settings.theme)
        look.chosen.connect(self._on_theme)
        size = ChoiceRow(
            self.tr("Text size"),
            self.tr("Buttons and spacing grow with it."),
            [(percent, self.tr("{percent} %").format(percent=percent)) for percent in TEXT_PERCENTS],
            self.tr("font larger bigger letters zoom scale glasses"),
            parent=self._content,
        )
        size.choose(self._settings.text_percent)
        size.chosen.connect(self._on_text)
        language = ChoiceRow(
            self.tr("Language"),
            self.tr("Where a text is not translated yet, it stays English."),
            [("", self.tr("As the system")), *languages().items()],
            "language " + self.tr("translation locale"),  # whoever cannot read the one chosen finds the way back
            parent=self._content,
        )
        language.choose(self._settings.language)
        language.chosen.connect(self._on_language)
        motion = self._switch_row(
            Switch.REDUCED_MOTION,
            self.tr("Less motion"),
            self.tr("The stage's fill goes in steps instead of sliding; pictures stand still."),
            self.tr("reduced animation moving vestibular"),
        )
        tips = ActionRow(
            self.tr("Tips"),
            self.tr("Each page has a line that says what it is for, until you put it away."),
            self.tr("Show all again"),
            self.tr("help hints first"),
            parent=self._content,
        )
        tips.wanted.connect(self.tips_wanted)
        self.add_section(self.tr("Look"), look, size, language, motion, tips)

    def _add_set(self) -> None:
        self._unit = ChoiceRow(
            self.tr("Unit of new loads"),
            self.tr("Loads in the log stay as you wrote them."),
            [(None, self.tr("As the system")), (Unit.KG, self.tr("Kilograms")), (Unit.LB, self.tr("Pounds"))],
            self.tr("kg lb weight measure metric"),
            parent=self._content,
        )
        self._unit.chosen.connect(self._on_unit)
        pause = self._switch_row(
            Switch.RESUME_AT_REP,
            self.tr("After a pause, begin the rep again"),
            self.tr("Off: the set goes on where it stood."),
            self.tr("resume continue space"),
        )
        waits = self._switch_row(
            Switch.WAITS_AFTER_REST,
            self.tr("After a rest, wait for me"),
            self.tr("The rest counts on past zero, and the next set starts when you press Space."),
            self.tr("overtime ready next start automatic"),
        )
        flash = self._switch_row(
            Switch.FLASH,
            self.tr("Flash the screen at each phase"),
            self.tr("For loud rooms and deaf lifters; never more than three flashes a second."),
            self.tr("blink light noise hearing"),
        )
        self.add_section(self.tr("During a set"), self._unit, pause, waits, flash)

    def _add_screens(self) -> None:
        self._full = SwitchRow(
            self.tr("Sets take the whole screen"),
            self.tr("F11 does the same."),
            self.tr("full fullscreen distance"),
            parent=self._content,
        )
        self._full.turned.connect(self._on_full)
        self._screen = ChoiceRow(
            self.tr("Second screen"),
            self.tr("Shows the stage too, while this one keeps the buttons and the keys."),
            (),
            self.tr("tv television monitor projector mirror hdmi display stage"),
            parent=self._content,
        )
        self._screen.chosen.connect(self._on_screen)
        self.add_section(self.tr("Screens"), self._full, self._screen)

    def _add_sound(self) -> None:
        rows = sound_rows(self._content)
        for row, at in rows:
            row.wanted.connect(lambda at=at: self.sound_wanted.emit(at))
        self.add_section(self.tr("On the Sound page"), *(row for row, _ in rows))

    def _switch_row(self, switch: Switch, name: str, hint: str, words: str) -> SwitchRow:
        row = SwitchRow(name, hint, words, is_on=self._settings.is_on(switch), parent=self._content)
        row.turned.connect(lambda on: self._on_switch(switch, on))
        return row

    def _on_search(self, text: str) -> None:
        all_rows = [row for _, rows in self._sections for row in rows]
        with_slips = not any(row.matches(text) for row in all_rows)
        for heading, rows in self._sections:
            for row in rows:
                row.setVisible(row.matches(text, with_slips=with_slips))
            heading.setVisible(any(not row.isHidden() for row in rows))
        nothing = self.tr("No setting is called “{text}”. F1 shows all keys; the Learn page searches the rest.")
        self._none.setText(nothing.format(text=text))
        self._none.setVisible(not self.found())

    def _on_theme(self, theme_name: str) -> None:
        self._settings.theme = theme_name
        self.theme_changed.emit()

    def _on_text(self, percent: int) -> None:
        if percent != self._settings.text_percent:
            self._settings.text_percent = percent
            self.text_changed.emit(percent)

    def _on_language(self, language: str) -> None:
        self._settings.language = language
        self.language_changed.emit()

    def _on_unit(self, unit: Unit | None) -> None:
        self._settings.chosen_unit = unit
        self.unit_changed.emit()

    def _on_full(self, on: bool) -> None:
        self._settings.is_full_screen = on

    def _on_screen(self, name: str) -> None:
        self._settings.stage_screen = name
        self.screen_changed.emit()

    def _on_switch(self, switch: Switch, on: bool) -> None:
        self._settings.turn(switch, on)
        self.switch_turned.emit(switch)
