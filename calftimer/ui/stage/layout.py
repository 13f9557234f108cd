# SPDX-License-Identifier: MIT
"""Where everything on the stage stands, at any size of the window and of the text, lying or upright.

Nothing here is painted: boxes in, boxes out, and no two of them touch. The number of the rep comes first and
gets its height; the word, then the lines give way where the window is low.

    lying                                     upright
    header                    counter         header
    buttons      big          feet            counter
                 below        leg             buttons   feet leg
                 word                         big below word coming hint
                 coming hint                  first  second
    first  second  third  fourth              third  fourth
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

# Shares of the window's height: what the number wants, and what it never goes below.
BIG, BIG_LEAST = 0.30, 0.262
_ROW = 1.3  # height of a line of text to its size in pixels
_WORD_LEAST = 0.085


@dataclass(frozen=True)
class StageLayout:
    """Boxes in pixels. `small` is the text size of header and hint; a line's own size is its height / 1.3.

    `big` is as high as the number's digits. `chips` are the four phases, or none; `leg` may be missing.
    """

    unit: float
    small: float
    header: QRectF
    counter: QRectF
    buttons: QRectF
    big: QRectF
    below: QRectF
    word: QRectF
    coming: QRectF
    hint: QRectF
    chips: tuple[QRectF, ...]
    feet: QRectF
    leg: QRectF | None

    def boxes(self) -> dict[str, QRectF]:
        """Return every box by its name, but those that are missing."""
        named = {
            name: getattr(self, name)
            for name in ("header", "counter", "buttons", "big", "below", "word", "coming", "hint", "feet", "leg")
        }
        named |= {f"chip {number}": chip for number, chip in enumerate(self.chips, 1)}
        return {name: box for name, box in named.items() if box is not None and not box.isEmpty()}


def lay_out(size: QSizeF, text: float, buttons: QSizeF, *, rests: bool, leg_ratio: float | None) -> StageLayout:
    """Return where everything stands in a window of `size`.

    `text` is the size of the application's text in pixels, `buttons` what the buttons need (empty where there
    are none), `leg_ratio` the leg's width over its height, None where there is no leg. A rest has no chips.
    """
    width, height = size.width(), size.height()
    upright = height > width
    unit = min(width / 800, height / 1280) if upright else min(width / 1280, height / 800)
    small = min(max(28 * unit, text), height * 0.06, width * 0.05)
    margin, gap = 28 * unit, 12 * unit
    inner = width - 2 * margin
    row = _ROW * small
    top = margin * 0.7
    if upright:
        header, counter = QRectF(margin, top, inner, row), QRectF(margin, top + row, inner, row)
        top += 2 * row + gap
    else:
        header = QRectF(margin, top, inner * 0.64, row)
        counter = QRectF(margin + inner * 0.67, top, inner * 0.33, row)
        top += row + gap
    bottom = height - margin * 0.8
    chips: tuple[QRectF, ...] = ()
    placed = QRectF()
    if rests:
        placed = QRectF((width - buttons.width()) / 2, bottom - buttons.height(), buttons.width(), buttons.height())
        bottom = placed.top() - gap if buttons.height() else bottom
    else:
        chips = _chips(QRectF(margin, top, inner, bottom - top), max(72 * unit, 1.9 * small), gap, upright=upright)
        bottom = chips[0].top() - gap
        placed = QRectF(margin, top, buttons.width(), buttons.height())
    if upright:
        panels_height = max(height * (0.2 if rests else 0.17), 0.0 if rests else placed.height())
        left = margin if rests or not placed.width() else placed.right() + gap
        feet, leg = _side_by_side(QRectF(left, top, width - margin - left, panels_height), gap, rests, leg_ratio)
        top += panels_height + gap
        middle = QRectF(margin, top, inner, bottom - top)
    else:
        feet, leg = _one_above_the_other(QRectF(0, top, width - margin, bottom - top), unit, gap, rests, leg_ratio)
        aside = width - feet.left() + gap
        if not rests:
            aside = max(aside, placed.right() + gap)
        middle = QRectF(aside, top, width - 2 * aside, bottom - top)
    big, below, word, coming, hint = _column(middle, height, unit, small, rests=rests)
    return StageLayout(unit, small, header, counter, placed, big, below, word, coming, hint, chips, feet, leg)


def _chips(area: QRectF, height: float, gap: float, *, upright: bool) -> tuple[QRectF, ...]:
    """Return the boxes of the four phases at the bottom of `area`: in a row, or two and two."""
    columns = 2 if upright else 4
    width = (area.width() - (columns - 1) * gap) / columns
    rows = 4 // columns
    first = area.bottom() - rows * height - (rows - 1) * gap
    return tuple(
        QRectF(
            area.left() + number % columns * (width + gap), first + number // columns * (height + gap), width, height
        )
        for number in range(4)
    )


def _side_by_side(area: QRectF, gap: float, rests: bool, leg_ratio: float | None) -> tuple[QRectF, QRectF | None]:
    """Return the boxes of feet and leg at the right of `area`; in a rest the feet stand in its middle."""
    if leg_ratio is None:
        width = min(area.width(), area.height() * 1.3)
        left = area.center().x() - width / 2 if rests else area.right() - width
        return QRectF(left, area.top(), width, area.height()), None
    width = min((area.width() - gap) / 2, area.height() * 1.3)
    leg_width = min((area.width() - gap) / 2, max(area.height() * leg_ratio, width * 0.6))
    leg = QRectF(area.right() - leg_width, area.top(), leg_width, area.height())
    return QRectF(leg.left() - gap - width, area.top(), width, area.height()), leg


def _one_above_the_other(
    area: QRectF, unit: float, gap: float, rests: bool, leg_ratio: float | None
) -> tuple[QRectF, QRectF | None]:
    """Return the boxes of feet and leg at the right edge of `area`."""
    width = (290 if rests else 230) * unit
    left = area.right() - width
    feet = QRectF(left, area.top(), width, min((250 if rests else 190) * unit, area.height() * 0.45))
    if leg_ratio is None:
        return feet, None
    inset = 24 * unit
    height = min((width - inset) / leg_ratio + inset, area.bottom() - feet.bottom() - gap)
    return feet, QRectF(left, feet.bottom() + gap, width, height)


def _column(middle: QRectF, height: float, unit: float, small: float, *, rests: bool) -> list[QRectF]:
    """Return number, line below it, word, what comes next and hint, one under the other in `middle`.

    In a rest the word stands above the number, and what comes next is larger.
    """
    lines = [max(40 * unit, small), max((52 if rests else 40) * unit, small), max((52 if rests else 28) * unit, small)]
    below, coming, hint = (_ROW * line for line in lines)
    word, big, gap = (80 if rests else 112) * unit * 1.12, BIG * height, 0.014 * height
    room = middle.height() - 4 * gap
    word -= _over(room, big + below + word + coming + hint, word - _WORD_LEAST * height)
    big -= _over(room, big + below + word + coming + hint, (BIG - BIG_LEAST) * height)
    rest = below + word + coming + hint
    shrunk = min(1.0, (room - big) / rest)
    below, word, coming, hint = below * shrunk, word * shrunk, coming * shrunk, hint * shrunk
    heights = [word, big, below, coming, hint] if rests else [big, below, word, coming, hint]
    gap += max(0.0, room - big - below - word - coming - hint) / 6
    y = middle.top() + (middle.height() - sum(heights) - 4 * gap) / 2
    boxes = []
    for each in heights:
        boxes.append(QRectF(middle.left(), y, middle.width(), each))
        y += each + gap
    if rests:
        boxes[0], boxes[1], boxes[2] = boxes[1], boxes[2], boxes[0]
    return boxes


def _over(room: float, wanted: float, most: float) -> float:
    """Return how much to take from something that can give `most`, so that `wanted` fits `room`."""
    return min(max(0.0, wanted - room), max(0.0, most))
