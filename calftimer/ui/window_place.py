# SPDX-License-Identifier: MIT
"""Where a window may stand: inside one of the screens that are there now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect


def within(wanted: QRect, rooms: Sequence[QRect]) -> QRect:
    """Return `wanted`, moved and made smaller as little as it takes to lie in one of `rooms`.

    `rooms`: what the screens have free for windows, in the same pixels, the chief one first. A window goes to the
    room of which it covers most; one that lies in none of them, such as after a second screen was taken away, goes
    to the first.
    """

    def shared(room: QRect) -> int:
        common = room.intersected(wanted)
        return common.width() * common.height() if common.isValid() else 0

    room = max(rooms, key=shared)  # the first of those that are alike
    width, height = min(wanted.width(), room.width()), min(wanted.height(), room.height())
    left = min(max(wanted.left(), room.left()), room.left() + room.width() - width)
    top = min(max(wanted.top(), room.top()), room.top() + room.height() - height)
    return QRect(left, top, width, height)
