# SPDX-License-Identifier: MIT
"""The Log page in a small window: rows, the first field and the side of a set are still to be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from calftimer.core.plan import Side
from calftimer.ui.log.columns import Column
from calftimer.ui.log.fields import Field
from calftimer.ui.log.model import PAGE_ROWS


@pytest.fixture
def reader(read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path) -> Any:
    """Return somebody before a log of sets of the left leg, the right leg and both."""
    write_sets(tmp_path, *({"side": side} for side in Side))
    return read_log()


def resize(reader: Any, width: int, height: int) -> None:
    """Give the window another size, and everything in it its place."""
    reader.window.resize(width, height)
    settle()


def settle() -> None:
    """Let all that waits for the event loop happen."""
    for _ in range(4):
        QApplication.processEvents()


def is_whole(widget: QWidget, part: QRect | None = None) -> bool:
    """Tell whether nothing of a widget, or of a part of it, is out of sight."""
    part = widget.rect() if part is None else part
    return widget.visibleRegion().boundingRect().contains(part)


@pytest.mark.parametrize("width", [1600, 1024, 900, 800, 700, 600])
@pytest.mark.parametrize("is_editing", [False, True])
def test_left_and_right_are_told_apart(reader: Any, width: int, is_editing: bool) -> None:
    """However narrow the table is, a set of one leg says which."""
    if is_editing:
        reader.press(Qt.Key.Key_Return)
    resize(reader, width, 600)
    table, sides = reader.table, reader.column(Column.SIDE)

    if table.isColumnHidden(Column.SIDE):
        said = [text.splitlines()[1].rpartition(" · ")[2] for text in reader.column(Column.WHEN)]
        assert [said[row] == side for row, side in enumerate(sides)] == [side != "both" for side in sides]
    assert not (table.isColumnHidden(Column.SIDE) and not table.isColumnHidden(Column.SET))


def test_the_side_comes_with_older_sets(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """Where the first set of one leg is read later, the column comes then, at the cost of one that says less."""
    write_sets(tmp_path, {"side": Side.LEFT}, *[{"done": 1}] * PAGE_ROWS)
    reader = read_log()
    table = reader.table
    width = next(
        width for width in range(700, 1600, 10) if (resize(reader, width, 700), is_shown(table, Column.SET))[1]
    )
    assert not is_shown(table, Column.SIDE)

    table.selectAll()

    assert is_shown(table, Column.SIDE)
    assert width == reader.window.width()


def is_shown(table: Any, column: Column) -> bool:
    """Tell whether the table has a column of its own for something."""
    return not table.isColumnHidden(column) and not table.model().is_merged


@pytest.mark.parametrize("height", [430, 350, 300])
def test_rows_remain_under_a_notice(reader: Any, height: int) -> None:
    """In a window so low that head and filters would fill it they scroll away: the set that is chosen is whole."""
    resize(reader, 600, height)
    reader.window.notice.say("Something was done.", [("Undo", lambda: None)])
    settle()

    table = reader.table
    viewport = table.viewport()
    assert is_whole(viewport, table.visualRect(table.model().index(0, Column.WHEN)))


@pytest.mark.parametrize("height", [600, 430, 350])
def test_the_editor_begins_with_its_first_field_in_sight(reader: Any, height: int) -> None:
    """Enter shows the reps, whole, however low the window is."""
    resize(reader, 600, height)
    reader.press(Qt.Key.Key_Return)
    settle()

    assert is_whole(reader.focused)
    assert reader.focused.accessibleName().startswith("Reps:")


def test_fields_stand_side_by_side_without_a_hole(reader: Any) -> None:
    """In two columns no place is left free for a field that this set does not have, and none is stretched."""
    reader.press(Qt.Key.Key_Return)
    fields = [field for field in reader.editor.findChildren(Field) if field.isVisible()]

    def places() -> list[tuple[int, int]]:
        points = [field.mapTo(reader.editor, QPoint()) for field in fields]
        return [(point.x(), point.y()) for point in points]

    for width in range(700, 500, -10):  # until the editor has the table's place, and room for two columns
        resize(reader, width, 500)
        if len({left for left, _ in places()}) > 1:
            break
    lefts, tops = zip(*sorted(places(), key=lambda place: place[::-1]), strict=True)

    assert len(set(lefts)) == 2
    assert all(left == lefts[number % 2] for number, left in enumerate(lefts))
    assert all(tops[number] == tops[number + 1] for number in range(0, len(fields) - 1, 2))
    heights = {part.height() for field in fields for part in field.children() if type(part).__name__ == "Stepper"}
    assert max(heights) - min(heights) <= 1
