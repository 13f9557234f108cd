# SPDX-License-Identifier: MIT
"""Exercise cards as files: PDF and SVG with their text as text, PNG as pixels; each written whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FootPosition, parse_foot
from calftimer.core.tempo import Tempo, parse_tempo
from calftimer.errors import QT_TRANSLATE_NOOP, InputError, WorldError
from calftimer.ui.drawings.card import PAGE_HEIGHT, PAGE_WIDTH, CardDrawing
from calftimer.ui.drawings.flow import type_of
from calftimer.ui.drawings.ink import PAPER
from calftimer.ui.whole_files import write_whole

MM_PER_INCH = 25.4
DPI = 300
# What Qt lists where fontconfig finds no typeface at all; measuring with one of them ends the program.
_NO_FAMILIES = {"Monospace", "Sans Serif", "Serif"}
DPI_MIN, DPI_MAX = 30, 1200

_ENDING = QT_TRANSLATE_NOOP(
    "Card", "{path} does not end in one of {endings}: the ending says which kind of card to write."
)
_DPI = QT_TRANSLATE_NOOP("Card", "{dpi} dots per inch are not possible; use {low} to {high}.")
_NO_FONT = QT_TRANSLATE_NOOP(
    "Card",
    "There is no typeface here to write with. Install one (on Debian and Ubuntu: fonts-dejavu-core) and try again.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Card", "A picture of {pages} pages at {dpi} dots per inch is too large; use fewer dots."
)


def write_card(
    exercise_id: str,
    catalogue: Catalogue,
    path: Path,
    *,
    foot: FootPosition | None = None,
    tempo: Tempo | None = None,
    notes: str = "",
    dpi: int = DPI,
) -> int:
    """Write the card of an exercise as the kind of file that the ending of `path` says; return its pages.

    `foot` and `tempo` are the exercise's own where they are not given. `dpi` matters to PNG alone. Starts Qt,
    without a screen, where it is not running yet.

    Raises:
        UnknownNameError: there is no such exercise.
        InputError: no such kind of file can be written, or not at this `dpi`.
        WorldError: the file cannot be written, or there is no typeface.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise InputError(_ENDING, path=path, endings=", ".join(_WRITERS))
    if not DPI_MIN <= dpi <= DPI_MAX:
        raise InputError(_DPI, dpi=dpi, low=DPI_MIN, high=DPI_MAX)
    exercise = catalogue.exercise(exercise_id)
    application = _application()
    card = CardDrawing(
        exercise,
        catalogue,
        foot or parse_foot(exercise.foot),
        tempo or parse_tempo(catalogue.tempos[exercise.tempo].tempo),
        notes,
    )
    write_whole(path, writer(card, dpi))
    pages = card.pages
    del application  # kept until here: Qt paints with it
    return pages


def _application() -> QGuiApplication:
    """Return the running application, or a new one that needs no screen."""
    running = QGuiApplication.instance()
    if running is None:
        if sys.platform == "linux":  # elsewhere Qt starts without a window as it is
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        running = QGuiApplication(["calftimer"])
    if set(QFontDatabase.families()) <= _NO_FAMILIES:
        raise WorldError(_NO_FONT)
    return running


def _pdf(card: CardDrawing, dpi: int) -> bytes:
    data, buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(card.title)
    writer.setCreator("calftimer")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setResolution(1200)
    painter = QPainter(writer)
    scale = writer.width() / PAGE_WIDTH
    for page in range(card.pages):
        if page:
            writer.newPage()
        painter.save()
        painter.scale(scale, scale)
        card.paint_page(painter, page, PAPER)
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(data.data())


def _svg(card: CardDrawing, dpi: int) -> bytes:
    data, buffer = _buffer()
    height = PAGE_HEIGHT * card.pages
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(card.title)
    generator.setDescription(card.description)
    generator.setSize(QSize(PAGE_WIDTH, height))
    generator.setViewBox(QRect(0, 0, PAGE_WIDTH, height))
    generator.setResolution(round(10 * MM_PER_INCH))  # a unit is a tenth of a millimetre
    painter = QPainter(generator)
    card.paint(painter, QRectF(0, 0, PAGE_WIDTH, height), PAPER)
    painter.end()
    buffer.close()
    family = type_of(1).family().encode()
    # A machine without this typeface takes its plain one instead of its browser's book face.
    return bytes(data.data()).replace(b'font-family="%b"' % family, b'font-family="%b, sans-serif"' % family)


def _png(card: CardDrawing, dpi: int) -> bytes:
    scale = dpi / (10 * MM_PER_INCH)
    width, height = round(PAGE_WIDTH * scale), round(PAGE_HEIGHT * scale) * card.pages
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise InputError(_TOO_LARGE, pages=card.pages, dpi=dpi)
    image.fill(QColor(PAPER.ground))
    image.setDotsPerMeterX(round(dpi * 1000 / MM_PER_INCH))
    image.setDotsPerMeterY(round(dpi * 1000 / MM_PER_INCH))
    image.setText("Title", card.title)
    painter = QPainter(image)
    card.paint(painter, QRectF(0, 0, width, height), PAPER)
    painter.end()
    data, buffer = _buffer()
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(data.data())


_WRITERS: dict[str, Callable[[CardDrawing, int], bytes]] = {".pdf": _pdf, ".svg": _svg, ".png": _png}
ENDINGS = tuple(_WRITERS)


def _buffer() -> tuple[QByteArray, QBuffer]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return data, buffer
