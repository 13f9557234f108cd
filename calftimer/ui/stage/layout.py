# SPDX-License-Identifier: MIT
"""Where everything on the stage stands, at any size of the window and of the text, lying or upright.

Nothing here is painted: boxes in, boxes out, and no two of them touch. The number of the rep comes first and
gets its height; the word, then the lines give way where the window is low. In a rest what lies aside (the set just
done, or the sets to come) takes its room before the feet do.

    a set, lying                              upright
    header                    counter         header
    who                                       counter
    buttons      big          feet            who
                 below        leg             buttons   feet leg
                 word                         big below word coming hint clocks
                 coming hint                  first  second
    first  second  third  fourth              third  fourth

    a rest, lying                             upright
    header                    counter         header counter
    aside        word         feet            feet
                 big below                    word big below
                 coming task hint clocks      coming task hint clocks
                                              aside
    buttons                                   buttons
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF

# Shares of the window's height: what the number wants, what it never goes below, and what it does beside much else.
BIG, BIG_LEAST, BIG_BESIDE = 0.30, 0.262, 0.15
_ROW = 1.3  # height of a line of text to its size in pixels
_WORD_LEAST = 0.085
_WHO = 1.3  # how much larger than its neighbours the line is that says who lifts
# Lines that are not always there, and their sizes in a window of 800 pixels.
_LINES = {"below": 40, "coming": 52, "task": 44, "hint": 52, "clocks": 40}
_BOXES = (
    *("header", "counter", "who", "buttons", "aside", "big", "below", "word", "coming", "task", "hint", "clocks"),
    *("feet", "leg"),
)
# What lies aside takes at most so much of a lying window's width; of an upright one's height what the words leave,
# and so much at the least. Beside it the feet stand only where enough of the width is left to the words.
_ASIDE_WIDE, _ASIDE_LEAST = 0.56, 0.2
_WORDS_WIDE = 0.34


@dataclass(frozen=True)
class Needs:
    """What has to have a place.

    `leg_ratio` is the leg's width over its height, None where there is no leg. `lines` are those of `who`, `task`
    and `clocks` that are written. `buttons` and `aside` are the sizes they want, empty where there are none.
    """

    rests: bool = False
    leg_ratio: float | None = None
    has_phases: bool = True
    lines: frozenset[str] = frozenset()
    buttons: QSizeF = field(default_factory=QSizeF)
    aside: QSizeF = field(default_factory=QSizeF)


@dataclass(frozen=True)
class StageLayout:
    """Boxes in pixels. `small` is the text size of header and hint; a line's own size is its height / 1.3.

    `big` is as high as the number's digits. `chips` are the four phases, or none; other boxes may be empty, and
    `leg` may be missing.
    """

    unit: float
    small: float
    header: QRectF
    counter: QRectF
    who: QRectF
    buttons: QRectF
    aside: QRectF
    big: QRectF
    below: QRectF
    word: QRectF
    coming: QRectF
    task: QRectF
    hint: QRectF
    clocks: QRectF
    chips: tuple[QRectF, ...]
    feet: QRectF
    leg: QRectF | None

    def boxes(self) -> dict[str, QRectF]:
        """Return every box by its name, but those that are missing."""
        named = {name: getattr(self, name) for name in _BOXES}
        named |= {f"chip {number}": chip for number, chip in enumerate(self.chips, 1)}
        return {name: box for name, box in named.items() if box is not None and not box.isEmpty()}


def lay_out(size: QSizeF, text: float, needs: Needs) -> StageLayout:
    """Return where everything stands in a window of `size`; `text` is the application's text in pixels."""
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
    who = QRectF()
    if "who" in needs.lines:
        who = QRectF(margin, top - gap / 2, inner, _WHO * row)
        top += who.height()
    bottom = height - margin * 0.8
    area = QRectF(margin, top, inner, bottom - top)
    chips: tuple[QRectF, ...] = ()
    if needs.rests:
        buttons, aside, feet, leg, middle = _rest(area, height, unit, small, needs, upright=upright)
    else:
        if needs.has_phases:
            chips = _chips(area, max(72 * unit, 1.9 * small), gap, upright=upright)
            area.setBottom(chips[0].top() - gap)
        buttons, feet, leg, middle = _set(area, height, unit, gap, needs, upright=upright)
        aside = QRectF()
    lines = _column(middle, height, unit, small, needs)
    return StageLayout(unit, small, header, counter, who, buttons, aside, **lines, chips=chips, feet=feet, leg=leg)


def _set(
    area: QRectF, height: float, unit: float, gap: float, needs: Needs, *, upright: bool
) -> tuple[QRectF, QRectF, QRectF | None, QRectF]:
    """Return the boxes of buttons, feet, leg and words of a set."""
    buttons = QRectF(area.topLeft(), needs.buttons)
    if upright:
        high = max(height * 0.17, buttons.height())
        left = buttons.right() + gap if buttons.width() else area.left()
        feet, leg = _side_by_side(QRectF(left, area.top(), area.right() - left, high), gap, needs)
        return buttons, feet, leg, area.adjusted(0, high + gap, 0, 0)
    feet, leg = _one_above_the_other(area, unit, gap, needs)
    aside = max(area.right() - feet.left(), buttons.right() - area.left()) + 2 * gap
    return buttons, feet, leg, area.adjusted(aside, 0, -aside, 0)


def _rest(
    area: QRectF, height: float, unit: float, small: float, needs: Needs, *, upright: bool
) -> tuple[QRectF, QRectF, QRectF, QRectF | None, QRectF]:
    """Return the boxes of buttons, what lies aside, feet, leg and words of a rest."""
    gap = 12 * unit
    buttons, aside, leg = QRectF(area.topLeft(), needs.buttons), QRectF(), None
    buttons.moveBottom(area.bottom())
    buttons.moveLeft(area.center().x() - buttons.width() / 2)
    if buttons.height():
        area = area.adjusted(0, 0, 0, -buttons.height() - gap)
    wanted = needs.aside
    if upright:
        high = height * (0.2 if wanted.isEmpty() else 0.14)
        if not wanted.isEmpty():
            most = area.height() - _least_words(height, small, needs) - gap
            aside = QRectF(area.left(), 0, area.width(), min(wanted.height(), max(most, height * _ASIDE_LEAST)))
            aside.moveBottom(area.bottom())
            area = area.adjusted(0, 0, 0, -aside.height() - gap)
        if aside.height() and area.height() - high - gap < _least_words(height, small, needs):
            return buttons, aside, QRectF(), None, area
        feet, leg = _side_by_side(QRectF(area.topLeft(), QSizeF(area.width(), high)), gap, needs)
        return buttons, aside, feet, leg, area.adjusted(0, high + gap, 0, 0)
    feet, leg = _one_above_the_other(area, unit, gap, needs)
    if wanted.isEmpty():
        across = area.right() - feet.left() + gap
        return buttons, aside, feet, leg, area.adjusted(across, 0, -across, 0)
    aside = QRectF(
        area.left(), area.top(), min(wanted.width(), area.width() * _ASIDE_WIDE), min(wanted.height(), area.height())
    )
    middle = area.adjusted(aside.width() + gap, 0, 0, 0)
    if feet.left() - gap - middle.left() < area.width() * _WORDS_WIDE:
        return buttons, aside, QRectF(), None, middle
    middle.setRight(feet.left() - gap)
    return buttons, aside, feet, leg, middle


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


def _side_by_side(area: QRectF, gap: float, needs: Needs) -> tuple[QRectF, QRectF | None]:
    """Return the boxes of feet and leg at the right of `area`; in a rest the feet stand in its middle."""
    if needs.leg_ratio is None:
        width = min(area.width(), area.height() * 1.3)
        left = area.center().x() - width / 2 if needs.rests else area.right() - width
        return QRectF(left, area.top(), width, area.height()), None
    width = min((area.width() - gap) / 2, area.height() * 1.3)
    leg_width = min((area.width() - gap) / 2, max(area.height() * needs.leg_ratio, width * 0.6))
    leg = QRectF(area.right() - leg_width, area.top(), leg_width, area.height())
    return QRectF(leg.left() - gap - width, area.top(), width, area.height()), leg


def _one_above_the_other(area: QRectF, unit: float, gap: float, needs: Needs) -> tuple[QRectF, QRectF | None]:
    """Return the boxes of feet and leg at the right edge of `area`."""
    is_alone = needs.rests and needs.aside.isEmpty()
    width, high = ((290 if is_alone else 230) * unit, (250 if is_alone else 190) * unit)
    left = area.right() - width
    feet = QRectF(left, area.top(), width, min(high, area.height() * 0.45))
    if needs.leg_ratio is None:
        return feet, None
    inset = 24 * unit
    height = min((width - inset) / needs.leg_ratio + inset, area.bottom() - feet.bottom() - gap)
    return feet, QRectF(left, feet.bottom() + gap, width, height)


def _least_words(height: float, small: float, needs: Needs) -> float:
    """Return the height that number, word and lines of a rest need at the least."""
    lines = _ROW * small * (len(_LINES) - len({"task", "clocks"} - needs.lines))
    return (BIG_BESIDE + _WORD_LEAST) * height + lines + 0.014 * height * (len(_LINES) + 1)


def _column(middle: QRectF, height: float, unit: float, small: float, needs: Needs) -> dict[str, QRectF]:
    """Return the boxes of number, word and lines, one under the other in `middle`.

    In a rest the word stands above the number, and what comes next is larger.
    """
    if needs.rests:
        order = ["word", "big", "below", "coming", "task", "hint", "clocks"]
        sizes = _LINES
    else:
        order = ["big", "below", "word", "coming", "hint", "clocks"]
        sizes = {"below": 40, "coming": 40, "hint": 28, "clocks": 28}
    order = [name for name in order if name not in ("task", "clocks") or name in needs.lines]
    high = {name: _ROW * max(size * unit, small) for name, size in sizes.items() if name in order}
    gap = 0.014 * height
    room = middle.height() - (len(order) - 1) * gap
    high["word"], high["big"] = 112 * unit * 1.12, BIG * height
    least = {"word": _WORD_LEAST * height, "big": (BIG_LEAST if needs.aside.isEmpty() else BIG_BESIDE) * height}
    for name in least:
        high[name] -= min(max(0.0, sum(high.values()) - room), max(0.0, high[name] - least[name]))
    shrunk = min(1.0, (room - high["big"]) / (sum(high.values()) - high["big"]))
    high = {name: each if name == "big" else each * shrunk for name, each in high.items()}
    gap += max(0.0, room - sum(high.values())) / (len(order) + 1)
    y = middle.top() + (middle.height() - sum(high.values()) - (len(order) - 1) * gap) / 2
    boxes = {name: QRectF() for name in ("word", "big", *_LINES)}
    for name in order:
        boxes[name] = QRectF(middle.left(), y, middle.width(), high[name])
        y += high[name] + gap
    return boxes
