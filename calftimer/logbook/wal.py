# SPDX-License-Identifier: MIT
"""Read the -wal beside an SQLite file without SQLite: the pages that were committed to it, and whether it is torn.

The format is that of https://www.sqlite.org/fileformat2.html#the_write_ahead_log.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_WAL_HEADER, _FRAME_HEADER = 32, 24


@dataclass(frozen=True)
class _Frame:
    """A page as it was written to the -wal; the last of its transaction makes those before it count."""

    number: int
    page: bytes
    is_last: bool


def is_torn(log: Path) -> bool:
    """Tell whether the -wal beside `log` has sound frames behind a broken one.

    SQLite reads such a file up to the broken frame and drops the rest without a word, as it must where a write
    was cut off; but behind a write that was cut off there is nothing.
    """
    frames = list(_frames(log))
    return None in frames and any(frame is not None and frame.is_last for frame in frames[frames.index(None) :])


def committed_pages(log: Path, size: int) -> dict[int, bytes]:
    """Return the pages of `size` bytes that were committed to the -wal beside `log`, by their numbers."""
    pages: dict[int, bytes] = {}
    written: dict[int, bytes] = {}
    for frame in _frames(log):
        if frame is None or len(frame.page) != size:
            continue
        written[frame.number] = frame.page
        if frame.is_last:
            pages |= written
            written = {}
    return pages


def _frames(log: Path) -> Iterator[_Frame | None]:
    """Yield the sound frames of the -wal in their order, and None for a broken one."""
    wal = log.with_name(f"{log.name}-wal")
    data = wal.read_bytes() if wal.exists() else b""
    if len(data) < _WAL_HEADER:
        return
    magic, _, size, _, salt_1, salt_2, *sums = struct.unpack_from(">8I", data)
    order = {0x377F0682: "<", 0x377F0683: ">"}.get(magic)
    if order is None or size < 512:
        return
    before = tuple(sums)
    for at in range(_WAL_HEADER, len(data) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        number, pages_then, its_salt_1, its_salt_2, *sums = struct.unpack_from(">6I", data, at)
        if (its_salt_1, its_salt_2) != (salt_1, salt_2):
            return  # of an earlier round
        page = data[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        is_sound = _checksum(data[at : at + 8] + page, order, before) == tuple(sums)
        yield _Frame(number, page, pages_then > 0) if is_sound else None
        before = tuple(sums)


def _checksum(data: bytes, order: str, before: tuple[int, ...]) -> tuple[int, int]:
    one, two = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
