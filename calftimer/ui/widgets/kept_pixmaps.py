# SPDX-License-Identifier: MIT
"""Pictures that were painted once and are wanted again, the oldest given up first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

KEPT_BYTES = 40_000_000


class KeptPixmaps:
    """Pixmaps by whatever tells them apart, up to so many bytes in all."""

    def __init__(self, most_bytes: int = KEPT_BYTES) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self.painted = 0

    def get(self, key: Hashable, size: QSizeF, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
        """Return the pixmap of `key`; where there is none, let `paint` draw on a clear one.

        `size` in points, `ratio` pixels per point; neither need be in `key`.
        """
        whole = key, size.width(), size.height(), ratio
        if whole in self._kept:
            self._kept.move_to_end(whole)
            return self._kept[whole]
        pixmap = QPixmap((size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        self.painted += 1
        self._kept[whole] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._most and len(self._kept) > 1:
            self._bytes -= _bytes(self._kept.popitem(last=False)[1])
        return pixmap

    def clear(self) -> None:
        """Keep nothing: fonts or colours have changed."""
        self._kept.clear()
        self._bytes = 0


def _bytes(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()
