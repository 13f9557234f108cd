# SPDX-License-Identifier: MIT
"""The feet from above: the angle that was painted is the number, and the kneecap goes with the second toe."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import FOOT_ANGLE_RANGE_DEG, STRAIGHT, FootDirection, FootPosition, Side, parse_foot
from calftimer.errors import PlanError
from calftimer.ui.drawings.feet import FeetDrawing, feet_used
from calftimer.ui.drawings.ink import PAPER, Ink, ink_of, mixed
from calftimer.ui.look import DARK

SCREEN = ink_of(DARK)

FEET = [
    FootPosition(direction, angle)
    for direction, (low, high) in FOOT_ANGLE_RANGE_DEG.items()
    for angle in range(low, high + 1, 5)
]
WIDTH, HEIGHT = 1080, 800


def axis_deg(measure: Any, pixels: Any) -> float:
    """Return how far the axis of the one foot in this part of the picture leans to the right of straight up.

    It is the long mark that reaches farthest back; the arc of the angle lies ahead of the toes.
    """
    marks = measure.pieces(measure.of_colour(pixels, measure.ink.mark), 200)
    long = [mark for mark in marks if mark.spread[0] > 4 * mark.spread[1]]
    return measure.lean_deg(max(long, key=lambda mark: mark.points[:, 1].max()).axis)


def kneecap_deg(measure: Any, pixels: Any) -> float:
    """Return where the kneecap points, seen from the middle of the shin."""
    shin = measure.pieces(measure.of_colour(pixels, mixed(measure.ink.body, measure.ink.ground, 0.35), 20))[0]
    ahead = [
        piece
        for piece in measure.pieces(measure.of_colour(pixels, measure.ink.body), 200)
        if piece.middle[1] < shin.middle[1]
    ]
    kneecap = min(ahead, key=lambda piece: np.hypot(*(piece.middle - shin.middle)))
    return measure.lean_deg(kneecap.middle - shin.middle)


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_the_axis_of_each_foot_is_drawn_at_its_angle(measure: Any, foot: FootPosition) -> None:
    """The angle of the axis in the picture is the number, to half a degree; the left foot mirrors it."""
    pixels = measure.painted(FeetDrawing(foot), WIDTH, HEIGHT)

    left, right = (axis_deg(measure, half) for half in (pixels[:, : WIDTH // 2], pixels[:, WIDTH // 2 :]))

    assert right == pytest.approx(foot.signed_deg, abs=0.5)
    assert left == pytest.approx(-foot.signed_deg, abs=0.5)


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_the_kneecap_points_where_the_foot_points(measure: Any, foot: FootPosition) -> None:
    """From shin to kneecap is the direction of the foot's axis, to a degree: the leg turns as one, from the hip."""
    pixels = measure.painted(FeetDrawing(foot, "right"), HEIGHT, HEIGHT)

    assert kneecap_deg(measure, pixels) == pytest.approx(axis_deg(measure, pixels), abs=1)


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_one_foot_is_the_mirror_of_the_other(measure: Any, foot: FootPosition) -> None:
    """The left half of the picture is the right half seen in a mirror, and the feet do not touch."""
    pixels = measure.painted(FeetDrawing(foot), WIDTH, HEIGHT)
    feet = measure.of_colour(pixels, measure.ink.body)

    assert (feet != feet[:, ::-1]).mean() < 0.002
    assert not feet[:, WIDTH // 2 - 4 : WIDTH // 2 + 4].any()


@pytest.mark.parametrize("laterality", ["left", "right"])
@pytest.mark.parametrize("foot", FEET, ids=str)
def test_one_leg_has_one_foot(measure: Any, foot: FootPosition, laterality: Any) -> None:
    """For one leg one foot is drawn, in the middle; for both, two."""
    shin = mixed(measure.ink.body, measure.ink.ground, 0.35)

    one, two = (
        measure.pieces(measure.of_colour(measure.painted(FeetDrawing(foot, which), HEIGHT, HEIGHT), shin, 20), 300)
        for which in (laterality, "both")
    )

    assert (len(one), len(two)) == (1, 2)
    turned = axis_deg(measure, measure.painted(FeetDrawing(foot, laterality), HEIGHT, HEIGHT))
    assert turned == pytest.approx(foot.signed_deg * (1 if laterality == "right" else -1), abs=0.5)


@pytest.mark.parametrize("laterality", ["left", "right"])
def test_the_foot_that_rests_is_drawn_faintly_at_its_side(measure: Any, laterality: Any) -> None:
    """With the idle foot shown, the working one stands on its own side, and the other can hardly be seen."""
    shin = mixed(measure.ink.body, measure.ink.ground, 0.35)
    drawing = FeetDrawing(STRAIGHT, laterality, shows_idle=True)
    width = round(HEIGHT * drawing.ratio)
    marked = measure.of_colour(measure.painted(drawing, width, HEIGHT), shin, 20)
    idle = measure.painted(drawing, width, HEIGHT) != measure.painted(FeetDrawing(STRAIGHT, "both"), width, HEIGHT)

    left, right = marked[:, : width // 2].sum(), marked[:, width // 2 :].sum()
    assert (left > 300, right > 300) == (laterality == "left", laterality == "right")
    assert idle.any()


@pytest.mark.parametrize("foot", [STRAIGHT, parse_foot("out:30"), parse_foot("in:20")], ids=str)
def test_the_load_goes_through_three_points(measure: Any, foot: FootPosition) -> None:
    """Ball, big toe and second toe are marked on each foot, all three on the platform."""
    pixels = measure.painted(FeetDrawing(foot), WIDTH, HEIGHT)
    edge = np.argwhere(measure.of_colour(pixels, measure.ink.surface))[:, 0].max()

    for half in (pixels[:, : WIDTH // 2], pixels[:, WIDTH // 2 :]):
        marks = measure.pieces(measure.of_colour(half, measure.ink.mark), 200)
        points = [mark for mark in marks if mark.spread[0] < 3 * mark.spread[1]]
        assert len(points) == 3
        assert all(point.points[:, 1].max() < edge for point in points)


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_the_forefeet_stand_on_the_platform_and_the_heels_are_free(measure: Any, foot: FootPosition) -> None:
    """The platform ends under the feet: a good part of each foot is on either side of its edge."""
    pixels = measure.painted(FeetDrawing(foot), WIDTH, HEIGHT)
    edge = np.argwhere(measure.of_colour(pixels, measure.ink.surface))[:, 0].max()
    feet = measure.of_colour(pixels, measure.ink.body).sum(axis=1)

    assert 0.25 < feet[:edge].sum() / feet.sum() < 0.75


def test_without_an_edge_there_is_no_platform(measure: Any) -> None:
    """The platform can be left out."""
    pixels = measure.painted(FeetDrawing(has_edge=False), WIDTH, HEIGHT)

    assert not measure.of_colour(pixels, measure.ink.surface, 5).any()


@pytest.mark.parametrize(("text", "side"), [("out:30", -1), ("in:10", 1), ("straight", 0)])
def test_an_arrow_about_the_shin_says_how_the_leg_turns(measure: Any, text: str, side: int) -> None:
    """Behind a right heel an arrow points to the inside for toes out, to the outside for toes in; straight has none."""
    drawing = FeetDrawing(parse_foot(text), "right", has_edge=False)
    pixels = measure.painted(drawing, HEIGHT, HEIGHT)
    shin = measure.pieces(measure.of_colour(pixels, mixed(measure.ink.body, measure.ink.ground, 0.35), 20))[0]
    quiet = measure.of_colour(pixels, measure.ink.quiet)
    quiet[: round(shin.middle[1])] = False

    arrows = measure.pieces(measure.thick(quiet, 17), 20)

    assert len(arrows) == abs(side)
    for head in arrows:
        shaft = max(measure.pieces(quiet), key=lambda piece: piece.size)
        assert np.sign(head.middle[0] - shaft.middle[0]) == side


@pytest.mark.parametrize("angle", [25, 45])
def test_feet_turned_in_too_far_cannot_be_drawn(angle: int) -> None:
    """There is no picture of toes turned in by 45°: such a position cannot be made."""
    with pytest.raises(PlanError, match="outside what a leg can do"):
        FeetDrawing(FootPosition(FootDirection.IN, angle))


@pytest.mark.parametrize("foot", [STRAIGHT, parse_foot("out:45"), parse_foot("in:20")], ids=str)
@pytest.mark.parametrize("laterality", ["both", "left"])
@pytest.mark.parametrize("size", [(120, 120), (400, 150), (150, 400)])
def test_nothing_is_painted_outside_the_area(
    measure: Any, foot: FootPosition, laterality: Any, size: tuple[int, int]
) -> None:
    """Whatever the shape of the area, the picture and its caption stay in it."""
    assert not measure.spills(FeetDrawing(foot, laterality, caption="A long word for it"), *size)


@pytest.mark.parametrize("foot", FEET, ids=str)
def test_the_whole_of_both_feet_is_in_the_picture(measure: Any, foot: FootPosition) -> None:
    """At no angle does a foot or its axis reach the picture's edge."""
    for laterality in ("both", "right"):
        pixels = measure.painted(FeetDrawing(foot, laterality), WIDTH, HEIGHT)
        for colour in (measure.ink.body, measure.ink.mark):
            rows, columns = np.nonzero(measure.of_colour(pixels, colour))
            assert rows.min() > 2
            assert rows.max() < HEIGHT - 3
            assert columns.min() > 2
            assert columns.max() < WIDTH - 3


def test_it_has_the_same_shape_at_any_size(measure: Any) -> None:
    """A picture three times as large shows the same."""
    assert measure.unlike(FeetDrawing(parse_foot("out:30")), 270, 200) < 0.01


@pytest.mark.parametrize("ink", [SCREEN, PAPER], ids=["screen", "paper"])
def test_marks_can_be_told_from_their_ground(ink: Ink) -> None:
    """What means something stands out from the ground by 3 to 1 at least, on screen and on paper."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for ground in (ink.ground, ink.surface):
        for colour in (ink.text, ink.body, ink.mark, ink.quiet, ink.against):
            high, low = sorted((luminance(colour), luminance(ground)), reverse=True)
            assert (high + 0.05) / (low + 0.05) >= 3


def test_it_says_which_foot_and_where_the_toes_point() -> None:
    """The description names the foot where it is one, and the angle where there is one."""
    texts = [FeetDrawing(parse_foot("out:30"), which).description for which in ("both", "left", "right")]

    assert texts[0] == "Feet from above: Toes out 30°"
    assert texts[1:] == ["Left foot from above: Toes out 30°", "Right foot from above: Toes out 30°"]
    assert FeetDrawing().description == "Feet from above: Straight"
    assert all(one != other for one, other in pairwise(texts))


def test_the_plan_says_which_feet_work(catalogue: Catalogue) -> None:
    """A single-leg raise uses one foot, on the side of the plan; other exercises two, but for a side."""
    single, standing = (catalogue.exercise(name) for name in ("single-leg-calf-raise", "standing-calf-raise"))

    assert [feet_used(single, side) for side in Side] == ["right", "left", "right"]
    assert [feet_used(standing, side) for side in Side] == ["both", "left", "right"]
