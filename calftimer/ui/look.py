# SPDX-License-Identifier: MIT
"""The colours of the window, by what they mean. Which look is worn is asked where something is painted.

The phases' colours were searched for: for each pair, seen with normal and with three kinds of colour-blind eyes,
the difference is as large as the contrast with the grounds allows. `tests/ui/test_look.py` measures both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calftimer.core.tempo import Phase

_PROPERTY = "calftimer look"


@dataclass(frozen=True)
class Look:
    """Colours as #RRGGBB; `edge` may be "transparent".

    Grounds: `background`, `rail`, `panel`, `raised` (controls), `surface` (what is pressed or held).
    `accent` leads the eye and marks what is chosen, `call` and `on_call` are the one button to press.
    `against` marks what disagrees; `warm` and `cool` are grounds for the two. `problem` says what is wrong, on `alarm`
    where it has a ground of its own. `edge` outlines controls.
    In drawings `body` fills limbs and `mark` points at a muscle.

    `phases` are for lines and words on a ground, `fills` for the stage. Colour is never the only carrier: each
    phase has a word, a shape and a sound.
    """

    name: str
    is_dark: bool
    background: str
    rail: str
    panel: str
    raised: str
    surface: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    call: str
    on_call: str
    against: str
    warm: str
    cool: str
    problem: str
    alarm: str
    body: str
    mark: str
    phases: Mapping[Phase, str]
    fills: Mapping[Phase, str]


def _by_phase(lower: str, stretch: str, raising: str, squeeze: str) -> Mapping[Phase, str]:
    return dict(zip(Phase, (lower, stretch, raising, squeeze), strict=True))


DARK = Look(
    name="dark",
    is_dark=True,
    background="#0E1116",
    rail="#12161D",
    panel="#171B22",
    raised="#232A34",
    surface="#2B3441",
    line="#3A4452",
    edge="transparent",
    text="#F2F5F8",
    quiet="#A3ADBA",
    accent="#E69F00",
    on_accent="#0E1116",
    call="#E69F00",
    on_call="#0E1116",
    against="#56B4E9",
    warm="#3A2D10",
    cool="#17334A",
    problem="#FF9C94",
    alarm="#451A1E",
    body="#F2F5F8",
    mark="#E69F00",
    phases=_by_phase("#47A3F5", "#E2628F", "#E69F00", "#6CEBCF"),
    fills=_by_phase("#47A3F5", "#E2628F", "#E69F00", "#6CEBCF"),
)

LIGHT = Look(
    name="light",
    is_dark=False,
    background="#F3F5F8",
    rail="#E6EAF0",
    panel="#FFFFFF",
    raised="#E9EDF2",
    surface="#DCE2E9",
    line="#B6BEC9",
    edge="transparent",
    text="#14181E",
    quiet="#4A5461",
    accent="#8F4A00",
    on_accent="#FFFFFF",
    call="#F0A81E",
    on_call="#14181E",
    against="#0B5E97",
    warm="#FCE9C8",
    cool="#D6EAF8",
    problem="#9E1220",
    alarm="#FBDDDD",
    body="#3A4452",
    mark="#D27A00",
    phases=_by_phase("#1B5AD1", "#65226A", "#964B00", "#01401C"),
    fills=_by_phase("#4BA6F5", "#D9608F", "#F2AE1C", "#7FF0D8"),
)

HIGH_CONTRAST = Look(
    name="contrast",
    is_dark=True,
    background="#000000",
    rail="#000000",
    panel="#000000",
    raised="#141414",
    surface="#333333",
    line="#8C8C8C",
    edge="#8C8C8C",
    text="#FFFFFF",
    quiet="#E0E0E0",
    accent="#FFD000",
    on_accent="#000000",
    call="#FFD000",
    on_call="#000000",
    against="#6CC6FF",
    warm="#332900",
    cool="#002B47",
    problem="#FFBDB7",
    alarm="#4A0008",
    body="#FFFFFF",
    mark="#FFB000",
    phases=_by_phase("#45ADFF", "#FF6AA0", "#FFC020", "#B7FDE9"),
    fills=_by_phase("#1059CA", "#A8306F", "#D17203", "#00A78F"),
)

LOOKS = (DARK, LIGHT, HIGH_CONTRAST)


def wear(look: Look) -> None:
    """Let the application wear `look` from now on; `ui.theme` tells the widgets."""
    QCoreApplication.instance().setProperty(_PROPERTY, look)


def worn() -> Look:
    """Return the look that the application wears."""
    return QCoreApplication.instance().property(_PROPERTY) or DARK
