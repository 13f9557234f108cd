# SPDX-License-Identifier: MIT
"""The leg from the side: the angles between the lines that were painted are the numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from calftimer.ui.drawings.leg import LegDrawing

SIZE = 1000
ANKLES = [-25.0, -12.5, 0.0, 10.0, 25.0]
POSES = [("step", 0.0), ("platform", 10.0), ("step", 35.0), ("bar", 90.0), ("sled", 0.0), ("sled", 10.0)]
SIZES = {"step": (620, 1130), "platform": (620, 1130), "bar": (900, 1075), "sled": (1400, 802)}


class Measured:
    """Joints, heel and sole of a leg, found among the marks of its picture."""

    def __init__(self, measure: Any, drawing: LegDrawing, size: tuple[int, int]) -> None:
        mark = measure.of_colour(measure.painted(drawing, *size), measure.ink.mark)
        pieces = measure.pieces(mark)
        bones = max(pieces, key=lambda piece: piece.spread[0])
        rest = [piece for piece in pieces if piece is not bones]
        heel = min(rest, key=lambda piece: piece.spread[0])
        sole = max(rest, key=lambda piece: piece.spread[0] / piece.spread[1])
        only_bones = np.zeros_like(mark)
        columns, rows = bones.points.astype(int).T
        only_bones[rows, columns] = True
        joints = [piece.middle for piece in measure.pieces(measure.thick(only_bones, 17), 1)]
        assert len(joints) == 2
        self.ankle, self.knee = sorted(joints, key=lambda joint: np.hypot(*(joint - sole.middle)))
        self.heel = heel.middle
        self.toewards = sole.axis if sole.axis @ (sole.middle - self.heel) > 0 else -sole.axis
        shin = self.ankle - self.knee
        from_knee = bones.points - self.knee
        along = from_knee @ (shin / np.hypot(*shin))
        far = np.hypot(*from_knee.T)
        of_thigh = (far > 40) & (along < 0.5 * far)
        self.ankle_deg = measure.between_deg(-shin, self.toewards) - 90
        self.knee_deg = measure.between_deg(from_knee[of_thigh].mean(axis=0), -shin)


@pytest.mark.parametrize("ankle", ANKLES)
@pytest.mark.parametrize(("support", "knee"), POSES)
def test_the_angles_in_the_picture_are_the_numbers(measure: Any, support: Any, knee: float, ankle: float) -> None:
    """Between shin and sole lies the ankle's angle, between thigh and shin the knee's, to a degree, in any pose."""
    found = Measured(measure, LegDrawing(ankle, knee, support), SIZES[support])

    assert found.ankle_deg == pytest.approx(ankle, abs=1)
    assert found.knee_deg == pytest.approx(knee, abs=1)


@pytest.mark.parametrize(("support", "knee"), [("step", 0.0), ("platform", 10.0), ("bar", 90.0)])
def test_the_heel_rises_with_the_angle(measure: Any, support: Any, knee: float) -> None:
    """The more the toes are pointed, the higher heel and knee are; the heel is below the edge in the stretch."""
    found = [Measured(measure, LegDrawing(ankle, knee, support), SIZES[support]) for ankle in ANKLES]
    surface = measure.of_colour(measure.painted(LegDrawing(0, knee, support), *SIZES[support]), measure.ink.surface)

    heels, knees = [leg.heel[1] for leg in found], [leg.knee[1] for leg in found]

    assert heels == sorted(heels, reverse=True)
    assert knees == sorted(knees, reverse=True)
    assert heels[0] > np.argwhere(surface)[:, 0].min() > heels[-1]


def test_on_the_sled_the_plate_goes_away_and_the_knee_stays(measure: Any) -> None:
    """In a leg press the ball of the foot pushes the plate, while the person stays where he is."""
    plates, knees = [], []
    for ankle in ANKLES:
        drawing = LegDrawing(ankle, 0.0, "sled")
        surface = measure.of_colour(measure.painted(drawing, *SIZES["sled"]), measure.ink.surface)
        plates.append(np.argwhere(surface)[:, 1].min())
        knees.append(Measured(measure, drawing, SIZES["sled"]).knee)

    assert plates == sorted(plates)
    assert np.ptp(np.array(knees), axis=0).max() < 1.5


@pytest.mark.parametrize("ankle", [-25.0, 25.0])
def test_the_heel_touches_the_ends_of_its_way(measure: Any, ankle: float) -> None:
    """At the lowest and at the highest angle the heel's mark lies on the end of the way that is marked."""
    drawing = LegDrawing(ankle)
    heel = Measured(measure, drawing, SIZES["step"]).heel
    pixels = measure.painted(drawing, *SIZES["step"])
    way = [piece for piece in measure.pieces(measure.of_colour(pixels, measure.ink.quiet)) if piece.middle[0] < 250]

    rows = np.concatenate([piece.points[:, 1] for piece in way])

    end = rows.max() if ankle < 0 else rows.min()
    assert heel[1] == pytest.approx(end, abs=40)
    assert abs(heel[1] - (rows.min() if ankle < 0 else rows.max())) > 120


def test_the_calf_is_rounder_at_the_top(measure: Any) -> None:
    """The muscle is long and flat in the stretch, shorter and thicker when the toes are pointed."""
    shapes = []
    for ankle in (-25.0, 25.0):
        pieces = measure.pieces(measure.of_colour(measure.painted(LegDrawing(ankle), *SIZES["step"]), measure.ink.mark))
        shapes.append(max(pieces, key=lambda piece: piece.spread[1]).spread)

    (long, flat), (short, thick) = shapes

    assert short < 0.95 * long
    assert thick > 1.1 * flat


@pytest.mark.parametrize(("ankle", "knee"), [(-26, 0), (26, 0), (0, -1), (0, 91), (float("nan"), 0), (0, float("nan"))])
def test_what_no_leg_does_cannot_be_drawn(ankle: float, knee: float) -> None:
    """An angle out of range is refused when the drawing is made."""
    with pytest.raises(ValueError, match="is drawn"):
        LegDrawing(ankle, knee)


def test_an_unknown_support_cannot_be_drawn() -> None:
    """Only what the catalogue knows can be stood on."""
    with pytest.raises(ValueError, match="trampoline"):
        LegDrawing(0, 0, "trampoline")


@pytest.mark.parametrize(("support", "knee"), POSES)
@pytest.mark.parametrize("size", [(120, 120), (400, 150), (150, 400)])
def test_nothing_is_painted_outside_the_area(measure: Any, support: Any, knee: float, size: tuple[int, int]) -> None:
    """Whatever the shape of the area, the picture stays in it."""
    assert not measure.spills(LegDrawing(-25, knee, support), *size)


@pytest.mark.parametrize(("support", "knee"), POSES)
def test_it_has_the_same_shape_at_any_size(measure: Any, support: Any, knee: float) -> None:
    """A picture three times as large shows the same."""
    assert measure.unlike(LegDrawing(12, knee, support), 200, 240) < 0.01


def test_it_tells_both_angles_to_those_who_do_not_see_it() -> None:
    """The description has ankle and knee in words."""
    assert LegDrawing(25, 0).description == "Leg from the side: toes pointed by 25°, knee straight"
    assert LegDrawing(-10, 90, "bar").description == "Leg from the side: heel lowered by 10°, knee bent by 90°"
    assert LegDrawing(0).description == "Leg from the side: foot at a right angle, knee straight"
