# SPDX-License-Identifier: MIT
"""A virtual screen and what its pixels say."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SCREEN_WIDTH, SCREEN_HEIGHT = 1280, 800
RAIL = slice(2, 80)  # columns of the rail
RAIL_GAP = 14  # rows: less is between an icon and its name, more between two pages
RAIL_STRETCH = 60  # rows: more is between the pages and who trains
BESIDE_PAGES = 84, 600  # column and row: on the rail, beside its icons
NOTICE, NOTICE_EDGE = "#3A2D10", 4  # the notice bar's colour; more rows than the line around it has
NOTICES = NOTICE, "#451A1E"  # the second one: of a problem


class Screen:
    """A virtual screen, its pixels, and a keyboard."""

    def __init__(self, display: str, frame_buffer: Path) -> None:
        self.display = display
        self._frame_buffer = frame_buffer

    def picture(self) -> NDArray[np.uint8]:
        """Return the pixels: rows, columns, (red, green, blue)."""
        raw = self._frame_buffer.read_bytes()
        header = struct.unpack(">25I", raw[:100])
        width, height, stride, colours = header[4], header[5], header[12], header[19]
        first = header[0] + 12 * colours
        pixels = np.frombuffer(raw, np.uint8, stride * height, first).reshape(height, stride)[:, : width * 4]
        blue_first = pixels.reshape(height, width, 4)[:, :, 2::-1]
        return blue_first if header[7] == 0 else pixels.reshape(height, width, 4)[:, :, 1:]

    def colour_at(self, x: int, y: int) -> str:
        """Return the colour of a pixel as the theme writes it; negative counts from the right or bottom."""
        return "#{:02X}{:02X}{:02X}".format(*self.picture()[y, x])

    def corner(self) -> str:
        """Return the colour of the bottom left corner, or of what is above the notice bar where one is there."""
        column = ["#{:02X}{:02X}{:02X}".format(*colour) for colour in self.picture()[::-1, 2]]
        if not set(NOTICES) & set(column[:NOTICE_EDGE]):
            return column[NOTICE_EDGE]
        top = next(row for row in range(NOTICE_EDGE, len(column)) if column[row] not in NOTICES)
        return column[top + NOTICE_EDGE]

    def count(self, colour: str, rows: slice = slice(None), columns: slice = slice(None)) -> int:
        """Return how many pixels of a part of the screen have exactly this colour."""
        wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)], np.uint8)
        return int((self.picture()[rows, columns] == wanted).all(axis=2).sum())

    def lit_pages(self) -> list[int]:
        """Return the numbers of the rail's pages whose icon and name are lit, from 1; empty where there is no rail."""
        from calftimer.ui.look import DARK

        colours = [np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) for colour in (DARK.rail, DARK.accent)]
        rail = self.picture()[:, RAIL]
        if (rail[-1] != colours[0]).any():
            return []
        rows = np.flatnonzero((rail != colours[0]).any(axis=(1, 2)))
        rows = np.split(rows, np.flatnonzero(np.diff(rows) > RAIL_STRETCH) + 1)[0]
        pages = np.split(rows, np.flatnonzero(np.diff(rows) > RAIL_GAP) + 1)
        return [number for number, page in enumerate(pages, 1) if (rail[page] == colours[1]).all(axis=2).any()]
