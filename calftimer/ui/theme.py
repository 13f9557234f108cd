# SPDX-License-Identifier: MIT
"""Colours, type and spacing, in one place. Every size follows the application's font."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from calftimer.core.tempo import Phase
from calftimer.paths import shipped
from calftimer.ui.look import DARK, Look, wear

PHASE_SHAPES = {Phase.ECCENTRIC: "▼", Phase.BOTTOM: "‖", Phase.CONCENTRIC: "▲", Phase.TOP: "◆"}

TOUCH_PX = 56
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


def apply_theme(application: QApplication, look: Look = DARK) -> None:
    """Give the application its palette, its type and its style sheet."""
    wear(look)
    application.setFont(sized(application.font(), FONT_FACTOR))
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
        (QPalette.ColorRole.ToolTipBase, look.panel),
        (QPalette.ColorRole.ToolTipText, look.text),
    ):
        palette.setColor(role, QColor(colour))
    application.setStyle("Fusion")
    application.setPalette(palette)
    sheet = (shipped("resources") / "style" / "calftimer.qss").read_text(encoding="utf-8")
    line = em()
    application.setStyleSheet(
        Template(sheet).substitute(
            background=look.background,
            rail=look.rail,
            panel=look.panel,
            raised=look.raised,
            line=look.line,
            warm=look.warm,
            cool=look.cool,
            text=look.text,
            quiet=look.quiet,
            accent=look.accent,
            on_accent=look.on_accent,
            touch=touch(),
            gap=round(line * 0.5),
            half=round(line * 0.25),
            radius=round(line * 0.7),
            big=round(line * 1.35),
            huge=round(line * 1.9),
            vast=round(line * 4),
        )
    )
