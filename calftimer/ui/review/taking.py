# SPDX-License-Identifier: MIT
"""Take a figure along: its numbers to the clipboard or into a CSV file, its picture into PNG or SVG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from calftimer.errors import CalftimerError
from calftimer.ui.file_dialogs import ask_for_new_file
from calftimer.ui.review.figure import Figure
from calftimer.ui.review.picture import paint_picture, picture_size
from calftimer.ui.review.words import copied_text, head_text, said
from calftimer.ui.settings import Settings
from calftimer.ui.whole_files import write_whole

translate = QCoreApplication.translate
PNG_SCALE = 2


def copy(figure: Figure) -> None:
    """Put the numbers on the clipboard, as a spreadsheet takes them: columns by tabs, rows by lines."""
    table = figure.table
    rows = ["\t".join(head_text(column) for column in table.columns)]
    rows += ["\t".join(copied_text(column, row) for column in table.columns) for row in range(len(table))]
    QGuiApplication.clipboard().setText("\n".join(rows))


def ask_where(
    parent: QWidget,
    settings: Settings,
    name: str,
    ending: str,
    content: Callable[[], bytes],
    tell: Callable[[object], None],
) -> None:
    """Ask for a file and write `content()` into it whole; `tell` gets the path, or the CalftimerError."""

    def write(path: Path) -> None:
        try:
            write_whole(path, content())
        except CalftimerError as error:
            tell(error)
        else:
            tell(path)

    kinds = {
        "csv": translate("Review", "Numbers, with commas between them and decimal points"),
        "pdf": translate("Review", "Report"),
    }
    picture = translate("Review", "Picture")
    kind = f"{kinds.get(ending, picture)} (*.{ending})"
    title = translate("Review", "Save as")
    ask_for_new_file(parent, settings, "review", title, f"{name}.{ending}", [kind], write)


def csv(figure: Figure) -> bytes:
    """Return the numbers as a CSV file's content; a byte order mark tells spreadsheets that it is UTF-8."""
    return ("\ufeff" + figure.table.as_csv(said)).encode()


def svg(figure: Figure) -> bytes:
    """Return the picture as an SVG file's content, its texts as texts."""
    plot, data = figure.plot, QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(plot.accessibleName())
    generator.setDescription(plot.accessibleDescription())
    size = picture_size(plot, figure.title)
    generator.setSize(size)
    generator.setResolution(plot.logicalDpiX())  # the axes are replayed pictures, which another one would shrink
    generator.setViewBox(QRect(QPoint(), size))
    paint_picture(plot, generator, figure.title)
    buffer.close()
    return bytes(data.data())


def png(figure: Figure) -> bytes:
    """Return the picture as a PNG file's content, twice as fine as on the screen."""
    image = QImage(picture_size(figure.plot, figure.title) * PNG_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    paint_picture(figure.plot, image, figure.title)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(data.data())


CONTENT: dict[str, Callable[[Figure], bytes]] = {"csv": csv, "svg": svg, "png": png}
