# SPDX-License-Identifier: MIT
"""Type, spacing and the look that is worn, in one place. Every size follows the application's font.

`use` chooses by name and follows the system where it is left to it; everything is painted anew, nothing starts again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from calftimer.core.tempo import Phase
from calftimer.paths import shipped
from calftimer.ui.icons import program_icon, svg
from calftimer.ui.look import DARK, HIGH_CONTRAST, LIGHT, LOOKS, Look, wear, worn

PHASE_SHAPES = {Phase.ECCENTRIC: "▼", Phase.BOTTOM: "‖", Phase.CONCENTRIC: "▲", Phase.TOP: "◆"}
SYSTEM = "system"
_STYLE, _PROPERTY = "Fusion", "calftimer theme"

TOUCH_PX = 56
QUIET_TOUCH_PX = 40  # of what is not needed while one trains
ICON_AT_FIRST_PX = 64  # larger ones are long on their way to the desktop; they follow the first picture
# The system's type is meant for arm's length; this is read from a bench.
FONT_FACTOR = 1.2


def em(font: QFont | None = None) -> int:
    """Return the height of a line of text in pixels; every distance is a multiple of it."""
    return QFontMetrics(font or QApplication.font()).height()


def touch() -> int:
    """Return the least side of something to be tapped, in pixels; it grows with the text."""
    return max(TOUCH_PX, round(2.6 * em()))


def sized(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return `font`, `factor` times as large."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * factor)
    else:
        larger.setPixelSize(max(1, round(font.pixelSize() * factor)))
    larger.setWeight(weight)
    return larger


def tabular(font: QFont) -> QFont:
    """Return `font` with figures of one width, so that a number that counts does not jump."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even


def system_look(hints: QStyleHints) -> Look:
    """Return the look that the desktop asks for; dark where it does not say."""
    if hasattr(hints, "accessibility"):  # from Qt 6.10 on
        preference = hints.accessibility().contrastPreference()
        if preference is Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
    return LIGHT if hints.colorScheme() is Qt.ColorScheme.Light else DARK


class Theme(QObject):
    """What the application wears: one for each application, made by `theme_of`.

    Signals:
        changed: another look is worn, or the text has another size; everything is being painted anew.
    """

    changed = Signal()

    def __init__(self, application: QApplication, *, has_style: bool = False) -> None:
        """`has_style`: the application was made in the style that the style sheet is written for."""
        super().__init__(application)
        application.setProperty(_PROPERTY, self)
        self._application = application
        self._plain = application.font()
        self._name = SYSTEM
        self._percent = 100
        self._images = QTemporaryDir()  # a style sheet takes images from files only
        self._is_dressed, self._has_style = False, has_style
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system)

    @property
    def plain(self) -> QFont:
        """The system's font, before it was enlarged."""
        return self._plain

    @plain.setter
    def plain(self, font: QFont) -> None:
        self._plain = font

    def use(self, name: str, text_percent: int = 100, *, has_sheet: bool = True) -> None:
        """Wear the look of that `name`, or what the system asks for; an unknown name counts as that.

        Without its sheet it is palette and type alone, until `put_on_sheet`.
        """
        self._name, self._percent = name, text_percent
        chosen = next((look for look in LOOKS if look.name == name), None)
        self._tell_desktop(chosen)
        self.dress(chosen or system_look(self._application.styleHints()), text_percent, has_sheet=has_sheet)

    def dress(self, look: Look, text_percent: int = 100, *, has_sheet: bool = True) -> None:
        """Give the application its palette, its type and its style sheet."""
        font = tabular(sized(self._plain, FONT_FACTOR * text_percent / 100))
        if self._is_dressed and look == worn() and font == self._application.font():
            return
        wear(look)
        if not self._is_dressed:
            if not self._has_style:
                self._application.setStyle(_STYLE)
            self._application.setWindowIcon(program_icon(ICON_AT_FIRST_PX))
        self._is_dressed = True
        if font != self._application.font():  # each of the three goes through every widget
            self._application.setFont(font)
        self._application.setPalette(_palette(look))
        if has_sheet:
            self.put_on_sheet()
        self.changed.emit()

    def put_on_sheet(self) -> None:
        """Give the application the style sheet of the look that is worn.

        Under a sheet each widget that is given a parent is dressed anew, with all that lies in it: the first window is
        built before, and dressed once.
        """
        self._application.setStyleSheet(_sheet(worn(), self._image))

    def _on_system(self) -> None:
        if self._name == SYSTEM:
            self.use(SYSTEM, self._percent)

    def _tell_desktop(self, look: Look | None) -> None:
        """Let the desktop's own dialogs and title bars follow what was chosen (from Qt 6.8 on)."""
        hints = self._application.styleHints()
        if not hasattr(hints, "setColorScheme"):
            return
        if look is None:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if look.is_dark else Qt.ColorScheme.Light)

    def _image(self, name: str, colour: str, ground: str = "none") -> str:
        """Return the path of an icon in a colour, as style sheets write it."""
        file = Path(self._images.path()) / f"{name}-{colour[1:]}-{ground.strip('#')}.svg"
        if not file.exists():
            file.write_text(svg(name, colour, ground), encoding="utf-8")
        return file.as_posix()


def theme_of(application: QApplication) -> Theme:
    """Return the application's theme."""
    return application.property(_PROPERTY) or Theme(application)


def new_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, made in the style that the style sheet is written for.

    The style is named here because `setStyle` hands it out, and Python makes 500 names for it (6 ms).
    """
    application = QApplication([*arguments, "-style", _STYLE])
    Theme(application, has_style=True)
    return application


def use(application: QApplication, name: str, text_percent: int = 100, *, has_sheet: bool = True) -> None:
    """Wear a look by its name (`system`, `dark`, `light`, `contrast`), with text of that size in percent.

    May be called at any time; nothing has to be started again.
    """
    theme_of(application).use(name, text_percent, has_sheet=has_sheet)


def apply_theme(application: QApplication, look: Look = DARK) -> None:
    """Wear `look`, whatever the system says, and take the application's font as the system's."""
    theme = theme_of(application)
    theme.plain = application.font()
    theme.dress(look)


def _palette(look: Look) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, look.background),
        (QPalette.ColorRole.Base, look.panel),
        (QPalette.ColorRole.AlternateBase, look.background),
        (QPalette.ColorRole.Button, look.raised),
        (QPalette.ColorRole.WindowText, look.text),
        (QPalette.ColorRole.Text, look.text),
        (QPalette.ColorRole.ButtonText, look.text),
        (QPalette.ColorRole.PlaceholderText, look.quiet),
        (QPalette.ColorRole.Highlight, look.accent),
        (QPalette.ColorRole.HighlightedText, look.on_accent),
        (QPalette.ColorRole.Link, look.against),
        (QPalette.ColorRole.ToolTipBase, look.panel),
        (QPalette.ColorRole.ToolTipText, look.text),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def _sheet(look: Look, image: object) -> str:
    """Return the style sheet in the colours of `look`; `image` is `Theme._image`."""
    line = em()
    text = (shipped("resources") / "style" / "calftimer.qss").read_text(encoding="utf-8")
    colours = {field.name: getattr(look, field.name) for field in fields(look)}
    return Template(text).substitute(
        colours,
        chevron=image("chevron-down", look.text),
        chevron_quiet=image("chevron-down", look.quiet),
        box=image("box", look.quiet),
        box_checked=image("box-checked", look.accent, look.on_accent),
        touch=touch(),
        touch_inner=touch() - 8,
        quiet_touch=max(QUIET_TOUCH_PX, round(line * 2.1)),
        gap=round(line * 0.5),
        half=round(line * 0.25),
        radius=round(line * 0.7),
        inner=round(line * 0.25),
        tick=round(line * 0.95),
        arrow=round(line * 1.1),
        big=round(line * 1.35),
        huge=round(line * 1.9),
        vast=round(line * 4),
    )
