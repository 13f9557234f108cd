# SPDX-License-Identifier: MIT
"""Let the Tab key go through a page as one reads it, also through what was added or moved later."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

from calftimer.ui.widgets.layout_parts import parts_of


def order_stops(page: QWidget) -> None:
    """Order what takes the focus on `page` as it stands in the layouts.

    No container on the page may have a focus proxy: Qt gives the proxy the focus when Tab comes to the container,
    and the container stays where it was in the order.
    """
    for before, after in pairwise(stops_in(page)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield what may take the focus in `widget`, itself first, hidden ones too, in the order of the layouts.

    Of buttons of which one is down only that one takes it by Tab, and another one tomorrow: all have their place.
    """
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QStackedWidget):
        yield from stops_in(widget.currentWidget())
    elif isinstance(widget, QScrollArea):
        yield from stops_in(widget.widget())
    elif widget.layout() is not None:
        yield from _stops_along(widget.layout())


def _stops_along(layout: QLayout) -> Iterator[QWidget]:
    for part in parts_of(layout):
        yield from stops_in(part) if isinstance(part, QWidget) else _stops_along(part)
