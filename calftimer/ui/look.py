# SPDX-License-Identifier: MIT
"""The colours of the window, by what they mean. Which look is worn is asked where something is painted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calftimer.core.tempo import Phase

_PROPERTY = "calftimer look"


@dataclass(frozen=True)
class Look:
    """Colours as #RRGGBB.

    `accent` leads the eye, `against` marks what disagrees; `warm` and `cool` are grounds for the two.
    `phases` are told apart by the colour-blind (Okabe and Ito); colour is never the only carrier: each phase
    has a word, a shape and a sound.
    """

    name: str
    background: str
    rail: str
    panel: str
    raised: str
    surface: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    against: str
    warm: str
    cool: str
    phases: Mapping[Phase, str]


DARK = Look(
    name="dark",
    background="#0E1116",
    rail="#12161D",
    panel="#171B22",
    raised="#232A34",
    surface="#2B3441",
    line="#3A4452",
    text="#F2F5F8",
    quiet="#9AA4B2",
    accent="#E69F00",
    on_accent="#0E1116",
    against="#56B4E9",
    warm="#3A2D10",
    cool="#17334A",
    phases={
        Phase.ECCENTRIC: "#56B4E9",
        Phase.BOTTOM: "#CC79A7",
        Phase.CONCENTRIC: "#E69F00",
        Phase.TOP: "#2BC79A",
    },
)


def wear(look: Look) -> None:
    """Let the application wear `look` from now on."""
    QCoreApplication.instance().setProperty(_PROPERTY, look)


def worn() -> Look:
    """Return the look that the application wears."""
    return QCoreApplication.instance().property(_PROPERTY) or DARK
