# SPDX-License-Identifier: MIT
"""Read the rows of a damaged SQLite file from its pages, without SQLite: whatever a page still says is taken.

The format is that of https://www.sqlite.org/fileformat2.html. A page, cell or value that makes no sense is
left out, and everything around it is read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from calftimer.logbook.wal import committed_pages

Row = tuple[object, ...]

_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_LEAVES = (_INDEX_LEAF, _TABLE_LEAF)
_USUAL_PAGE_SIZE = 4096
_OVERFLOW_MAX = 4096  # pages of one row; more is a loop
_CONSTANTS: dict[int, int | None] = {0: None, 8: 0, 9: 1}  # the kinds of values that take no bytes
_NUMBER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8}


@dataclass(frozen=True)
class Rows:
    """What was read.

    of_tables: the rows of each table that could be followed.
    entries: how many entries each index has, as far as it could be followed: one for each row it knows.
    stray: rows of pages that nothing leads to.
    """

    of_tables: dict[str, list[Row]]
    entries: dict[str, int]
    stray: list[Row]


def read_rows(log: Path) -> Rows:
    """Read every row of the file `log` and of the -wal beside it; the columns of a row stand as they are stored.

    Raises:
        OSError: the file cannot be read at all.
    """
    return _File(log).rows()


class _File:
    """The pages of a file, those in its -wal before those in the file itself."""

    def __init__(self, log: Path) -> None:
        self._data = log.read_bytes()
        self._size = _page_size(self._data)
        reserved = self._data[20] if len(self._data) > 20 and self._data[20] <= 32 else 0
        self._usable = self._size - reserved
        self._newer = committed_pages(log, self._size)
        self._count = max([(len(self._data) + self._size - 1) // self._size, *self._newer])

    def rows(self) -> Rows:
        """Return the rows, by table and stray, and how long the indexes are."""
        seen: set[int] = set()
        of_tables: dict[str, list[Row]] = {}
        entries: dict[str, int] = {}
        for entry in self._rows_below(1, seen):
            match entry:
                case ("table", str(name), str(), int(root), *_):
                    of_tables[name] = self._rows_below(root, seen)
                case ("index", str(name), str(), int(root), *_):
                    entries[name] = sum(self._entries_on(page) for page, _ in self._tree(root, seen))
        unseen = set(range(2, self._count + 1)) - seen - self._free()
        stray = [row for number in sorted(unseen) for row in self._rows_on(self._page(number), 0)]
        return Rows(of_tables, entries, stray)

    def _page(self, number: int) -> bytes:
        page = self._newer.get(number)
        return self._data[(number - 1) * self._size : number * self._size] if page is None else page

    def _rows_below(self, root: int, seen: set[int]) -> list[Row]:
        return [row for page, start in self._tree(root, seen) for row in self._rows_on(page, start)]

    def _tree(self, root: int, seen: set[int]) -> Iterator[tuple[bytes, int]]:
        """Yield the pages below a page, each with where it begins; their numbers are added to `seen`."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= self._count:
                continue
            seen.add(number)
            page = self._page(number)
            start = 100 if number == 1 else 0
            waiting += self._children(page, start)
            yield page, start

    def _cells(self, page: bytes, start: int) -> Iterator[int]:
        """Yield where the cells of a page begin."""
        if len(page) < start + 12:
            return
        kind = page[start]
        first = start + (8 if kind in _LEAVES else 12)
        (count,) = struct.unpack_from(">H", page, start + 3)
        for at in range(first, min(first + 2 * count, len(page) - 1), 2):
            (cell,) = struct.unpack_from(">H", page, at)
            if first <= cell < len(page):
                yield cell

    def _entries_on(self, page: bytes) -> int:
        return len(set(self._cells(page, 0))) if page[:1] in (b"\x02", b"\x0a") else 0

    def _children(self, page: bytes, start: int) -> Iterator[int]:
        if len(page) < start + 12 or page[start] not in (_INDEX_INTERIOR, _TABLE_INTERIOR):
            return
        for at in (start + 8, *self._cells(page, start)):
            if at + 4 <= len(page):
                yield struct.unpack_from(">I", page, at)[0]

    def _rows_on(self, page: bytes, start: int) -> Iterator[Row]:
        kind = page[start] if len(page) > start else 0
        if kind not in (*_LEAVES, _INDEX_INTERIOR):
            return
        for cell in self._cells(page, start):
            try:
                yield self._row(page, cell + (4 if kind == _INDEX_INTERIOR else 0), kind)
            except (LookupError, ValueError, struct.error):
                continue  # this cell cannot be read; the others may

    def _row(self, page: bytes, at: int, kind: int) -> Row:
        length, at = _varint(page, at)
        row_id = 0
        if kind == _TABLE_LEAF:
            row_id, at = _varint(page, at)
        row = _record(self._payload(page, at, length, is_table=kind == _TABLE_LEAF))
        # A whole number that is the key of its table is stored beside the row, not in it.
        return (row_id, *row[1:]) if kind == _TABLE_LEAF and row[0] is None else row

    def _payload(self, page: bytes, at: int, length: int, *, is_table: bool) -> bytes:
        if length > len(self._data) + len(self._newer) * self._size:
            raise ValueError("a row longer than the file")
        least = (self._usable - 12) * 32 // 255 - 23
        most = self._usable - 35 if is_table else (self._usable - 12) * 64 // 255 - 23
        if length <= most:
            return _part(page, at, length)
        here = least + (length - least) % (self._usable - 4)
        here = here if here <= most else least
        payload = bytearray(_part(page, at, here))
        (number,) = struct.unpack_from(">I", page, at + here)
        for _ in range(_OVERFLOW_MAX):
            if len(payload) >= length:
                return bytes(payload)
            further = self._page(number)
            payload += _part(further, 4, min(self._usable - 4, length - len(payload)))
            (number,) = struct.unpack_from(">I", further, 0)
        raise ValueError("a row whose pages go round")

    def _free(self) -> set[int]:
        """Return the numbers of the pages that hold nothing any more; what stands on them is old."""
        free: set[int] = set()
        first = self._page(1)
        if len(first) < 100:
            return free
        (number,) = struct.unpack_from(">I", first, 32)
        while 1 < number <= self._count and number not in free:
            free.add(number)
            page = self._page(number)
            if len(page) < 8:
                break
            number, count = struct.unpack_from(">II", page, 0)
            free.update(struct.unpack_from(f">{min(count, len(page) // 4 - 2)}I", page, 8))
        return free


def _page_size(data: bytes) -> int:
    (size,) = struct.unpack_from(">H", data, 16) if len(data) > 18 else (0,)
    size = 65536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _USUAL_PAGE_SIZE


def _part(page: bytes, at: int, length: int) -> bytes:
    if at + length > len(page):
        raise ValueError("a row that leaves its page")
    return page[at : at + length]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return the number at `at`, and where the next thing stands."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9


def _record(payload: bytes) -> Row:
    """Return the values of a row; raise ValueError where they do not fill it exactly."""
    at, first = _varint(payload, 0)
    head = payload[first:at]
    values: list[object] = []
    for kind in head if head.isascii() else _varints(head):  # numbers below 128 are one byte each
        if kind >= 12:
            end = at + (kind - 12) // 2
            stored = payload[at:end]
            values.append(stored.decode() if kind % 2 else stored)
        elif kind in _CONSTANTS:
            end = at
            values.append(_CONSTANTS[kind])
        else:
            end = at + _NUMBER_BYTES[kind]
            number = payload[at:end]
            values.append(struct.unpack(">d", number)[0] if kind == 7 else int.from_bytes(number, "big", signed=True))
        at = end
    if at != len(payload) or not values:
        raise ValueError("a row that does not end where it should")
    return tuple(values)


def _varints(data: bytes) -> Iterator[int]:
    at = 0
    while at < len(data):
        value, at = _varint(data, at)
        yield value
