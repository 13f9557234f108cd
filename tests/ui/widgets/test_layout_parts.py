# SPDX-License-Identifier: MIT
"""The parts of a layout are found in its order, and nothing of Qt's is kept for it."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from calftimer.ui.widgets.layout_parts import parts_of
from calftimer.ui.widgets.turning_row import TurningRow


def kept_items() -> int:
    """Return how many items of layouts Python holds."""
    return sum(type(kept) is QWidgetItem for kept in shiboken6.getAllValidWrappers())


def test_parts_come_in_the_order_of_the_layout(qtbot: QtBot) -> None:
    """Widgets and layouts stand as they were laid, whichever was made first; what lies elsewhere is not among them."""
    widget = QWidget()
    qtbot.addWidget(widget)
    last, first, elsewhere = QLabel("last", widget), QLabel("first", widget), QLabel("elsewhere", widget)
    column, inner = QVBoxLayout(widget), QHBoxLayout()
    column.addWidget(first)
    column.addStretch()
    column.addLayout(inner)
    column.addWidget(last)
    inner.addWidget(elsewhere)

    assert parts_of(column) == [first, inner, last]
    assert parts_of(inner) == [elsewhere]
    assert parts_of(QVBoxLayout()) == []


def test_no_item_is_kept(qtbot: QtBot) -> None:
    """Neither asking for the parts nor a row that turns leaves an item behind."""
    before = kept_items()
    widget = QWidget()
    qtbot.addWidget(widget)
    row = TurningRow()
    column = QVBoxLayout(widget)
    column.addLayout(row)
    for text in ("one", "two", "three"):
        row.addWidget(QPushButton(text))
    widget.resize(40, 200)
    widget.show()

    parts_of(row)

    assert row.direction() is TurningRow.Direction.TopToBottom
    assert kept_items() == before
