# SPDX-License-Identifier: MIT
"""Colours, type and spacing, in one place. Every size follows the application's font."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from calftimer.core.tempo import Phase
from calftimer.paths import shipped

BACKGROUND = "#0E1116"
RAIL = "#12161D"
PANEL = "#171B22"
RAISED = "#232A34"
LINE = "#3A4452"
TEXT = "#F2F5F8"
QUIET = "#9AA4B2"
ACCENT = "#E69F00"
ON_ACCENT = "#0E1116"
AGAINST = "#56B4E9"

# Colour-blind-safe on dark (Okabe and Ito); never the only carrier: each phase has a word, a shape, a sound.
PHASE_COLOURS = {
    Phase.ECCENTRIC: "#56B4E9",
    Phase.BOTTOM: "#CC79A7",
    Phase.CONCENTRIC: "#E69F00",
    Phase.TOP: "#2BC79A",
}
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


def apply_theme(application: QApplication) -> None:
    """Give the application its palette, its type and its style sheet."""
    application.setFont(sized(application.font(), FONT_FACTOR))
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, BACKGROUND),
        (QPalette.ColorRole.Base, PANEL),
        (QPalette.ColorRole.AlternateBase, BACKGROUND),
        (QPalette.ColorRole.Button, RAISED),
        (QPalette.ColorRole.WindowText, TEXT),
        (QPalette.ColorRole.Text, TEXT),
        (QPalette.ColorRole.ButtonText, TEXT),
        (QPalette.ColorRole.PlaceholderText, QUIET),
        (QPalette.ColorRole.Highlight, ACCENT),
        (QPalette.ColorRole.HighlightedText, ON_ACCENT),
        (QPalette.ColorRole.ToolTipBase, PANEL),
        (QPalette.ColorRole.ToolTipText, TEXT),
    ):
        palette.setColor(role, QColor(colour))
    application.setStyle("Fusion")
    application.setPalette(palette)
    sheet = (shipped("resources") / "style" / "calftimer.qss").read_text(encoding="utf-8")
    line = em()
    application.setStyleSheet(
        Template(sheet).substitute(
            background=BACKGROUND,
            rail=RAIL,
            panel=PANEL,
            raised=RAISED,
            line=LINE,
            text=TEXT,
            quiet=QUIET,
            accent=ACCENT,
            on_accent=ON_ACCENT,
            touch=touch(),
            gap=round(line * 0.5),
            half=round(line * 0.25),
            radius=round(line * 0.7),
            big=round(line * 1.35),
            huge=round(line * 1.9),
            vast=round(line * 4),
        )
    )
