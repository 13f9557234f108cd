# SPDX-License-Identifier: MIT
"""The looks, measured: what is written can be read, and the phases are told apart by all eyes.

Contrast is that of WCAG 2.2 (1.4.3, 1.4.11). Colour-blind eyes are those of Machado, Oliveira and Fernandes 2009
(doi:10.1109/TVCG.2009.113), severity 1.0, in linear RGB. Colour differences are distances in Oklab (Ottosson 2020,
https://bottosson.github.io/posts/oklab/), in which about 0.02 is just seen.
"""

from __future__ import annotations

from itertools import combinations

import pytest

from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.look import DARK, HIGH_CONTRAST, LIGHT, LOOKS, Look
from calftimer.ui.wording import phase_name

READABLE, LARGE, SEEN = 4.5, 3.0, 3.0
STRICT = 7.0  # what the high-contrast look promises
TOLD_APART = 0.10  # five times what is just seen
GROUNDS = ("background", "rail", "panel", "raised", "surface", "warm", "cool", "alarm")

# Columns and rows: red, green, blue.
EYES = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}

Colour = tuple[float, float, float]

each_look = pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)


def linear(colour: str) -> Colour:
    """Return #RRGGBB as linear light, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def product(matrix: tuple[Colour, ...], colour: Colour) -> Colour:
    """Return a matrix times a colour."""
    red, green, blue = (sum(factor * part for factor, part in zip(row, colour, strict=True)) for row in matrix)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    darker, lighter = sorted(
        0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in map(linear, (one, other))
    )
    return (lighter + 0.05) / (darker + 0.05)


def oklab(colour: Colour) -> Colour:
    """Return a colour of linear light in Oklab."""
    cones = product(
        (
            (0.4122214708, 0.5363325363, 0.0514459929),
            (0.2119034982, 0.6806995451, 0.1073969566),
            (0.0883024619, 0.2817188376, 0.6299787005),
        ),
        colour,
    )
    red, green, blue = (part ** (1 / 3) for part in cones)
    return product(
        (
            (0.2104542553, 0.7936177850, -0.0040720468),
            (1.9779984951, -2.4285922050, 0.4505937099),
            (0.0259040371, 0.7827717662, -0.8086757660),
        ),
        (red, green, blue),
    )


def difference(one: str, other: str, eyes: str) -> float:
    """Return how far apart two colours are for these eyes."""
    seen = []
    for colour in (one, other):
        red, green, blue = (min(max(part, 0.0), 1.0) for part in product(EYES[eyes], linear(colour)))
        seen.append(oklab((red, green, blue)))
    return sum((first - second) ** 2 for first, second in zip(*seen, strict=True)) ** 0.5


def mixed(over: str, under: str, share: float) -> str:
    """Return `over`, `share` opaque, painted over `under`."""
    parts = (round(int(over[at : at + 2], 16) * share + int(under[at : at + 2], 16) * (1 - share)) for at in (1, 3, 5))
    return "#{:02X}{:02X}{:02X}".format(*parts)


def test_the_yardsticks_are_right():
    """Contrast and difference give the values that are known: 21 and 1 for black and white; the middle grey 4.48
    (#777777 on white), and eyes that see no red take red and dark green for near relatives."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert difference("#000000", "#FFFFFF", "usual") == pytest.approx(1, abs=1e-3)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert difference("#AA0000", "#4A4300", "protan") < 0.1 < difference("#AA0000", "#4A4300", "usual")


@each_look
@pytest.mark.parametrize("ink", ["text", "quiet", "accent", "against", "problem"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_ground(look: Look, ink: str, ground: str):
    """Each ink of words has a contrast of 4.5 with each ground, and of 7 in the high-contrast look."""
    wanted = STRICT if look is HIGH_CONTRAST and ink != "against" else READABLE

    assert contrast(getattr(look, ink), getattr(look, ground)) >= wanted


@each_look
def test_words_can_be_read_on_what_is_filled(look: Look):
    """So do START, a chosen line of a list, and the numbers of the pain scale, which stand on phases' colours."""
    assert contrast(look.on_call, look.call) >= READABLE
    assert contrast(look.on_accent, look.accent) >= READABLE
    for phase in Phase:
        assert contrast(look.on_accent, look.phases[phase]) >= READABLE


@each_look
@pytest.mark.parametrize("phase", Phase, ids=lambda phase: phase.name)
def test_the_phases_words_and_lines_can_be_read(look: Look, phase: Phase):
    """A phase's word has a contrast of 4.5 on background and panel, and on a stage chip that lets a little through."""
    for ground in (look.background, look.panel, mixed(look.background, look.fills[phase], 0.86)):
        assert contrast(look.phases[phase], ground) >= READABLE


@each_look
def test_the_focus_is_seen(look: Look):
    """The line around what has the focus, in the text's colour, has a contrast of 3 with every ground it can touch;
    around START it stands off by a gap of the ground, which has it with both."""
    for ground in GROUNDS:
        assert contrast(look.text, getattr(look, ground)) >= SEEN
    if look.edge != "transparent":
        assert contrast(look.text, look.edge) >= SEEN
    if contrast(look.text, look.call) < SEEN:
        assert contrast(look.call, look.background) >= SEEN


@each_look
def test_on_the_stage_words_stand_out_from_what_they_are_written_on(look: Look):
    """Of the two colours in which the stage writes, text and background, one has a contrast of 4.5 with each fill."""
    for fill in (*look.fills.values(), look.raised, look.line):
        assert max(contrast(look.text, fill), contrast(look.background, fill)) >= READABLE
    # The heel's line has the text's colour: it shows the edge where a fill is too near to the ground to show it.
    assert contrast(look.text, look.background) >= STRICT


@each_look
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("use", ["phases", "fills"])
def test_all_eyes_tell_the_phases_apart(look: Look, eyes: str, use: str):
    """Every two phases differ by five times what is just seen, for usual eyes and for three kinds of colour-blind."""
    colours = getattr(look, use)

    for one, other in combinations(Phase, 2):
        assert difference(colours[one], colours[other], eyes) >= TOLD_APART, (one, other)


def test_colour_is_never_alone(themed: object):
    """Each phase has a shape and a word of its own."""
    assert len(set(theme.PHASE_SHAPES.values())) == len({phase_name(phase) for phase in Phase}) == len(Phase)


def test_the_looks_are_what_they_are_called():
    """The light look is light, the others are dark; of the three, high contrast has the most for quiet text."""
    assert [contrast(look.background, "#FFFFFF") < 2 for look in (DARK, LIGHT, HIGH_CONTRAST)] == [False, True, False]
    assert [look.is_dark for look in (DARK, LIGHT, HIGH_CONTRAST)] == [True, False, True]
    quiet = {look.name: contrast(look.quiet, look.panel) for look in LOOKS}
    assert max(quiet, key=quiet.get) == "contrast"
