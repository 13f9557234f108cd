# SPDX-License-Identifier: MIT
"""What a layout holds, in its order, found without its items.

Python keeps every item that `QLayout.itemAt` has once returned, and does not learn that Qt deleted it. Whatever Qt
makes at that address later, Python takes for the item: a menu's new action, say, has no `triggered` then.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_OWN = Qt.FindChildOption.FindDirectChildrenOnly


def parts_of(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts that `layout` holds, in its order; none before it belongs to a widget."""
    parent = layout.parentWidget()
    if parent is None:
        return []
    known = [*parent.findChildren(QWidget, options=_OWN), *layout.findChildren(QLayout, options=_OWN)]
    places = {part: layout.indexOf(part) for part in known}
    return sorted((part for part in known if places[part] >= 0), key=places.__getitem__)
