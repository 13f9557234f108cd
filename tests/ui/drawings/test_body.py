# SPDX-License-Identifier: MIT
"""The figures: somebody does the exercise, and moves with the heel."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any, get_args

import numpy as np
import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.exercise import Exercise
from calftimer.ui.drawings.body import Body, BodyDrawing
from calftimer.ui.drawings.ink import mixed

BODIES = get_args(Body)
HEIGHTS = [0.0, 0.25, 0.5, 0.75, 1.0]
SIZE = 800


@pytest.mark.parametrize("body", [body for body in BODIES if body != "leg-press"])
def test_the_calf_rises_with_the_heel(measure: Any, body: Any) -> None:
    """From the stretch to the top the working calf goes up with every step."""
    rows = []
    for height in HEIGHTS:
        mark = measure.of_colour(measure.painted(BodyDrawing(body, height), SIZE, SIZE), measure.ink.mark)
        (calf,) = measure.pieces(mark)
        rows.append(calf.middle[1])

    assert all(lower - higher > 3 for lower, higher in pairwise(rows))


@pytest.mark.parametrize("body", ["standing", "single-leg", "donkey"])
def test_the_whole_person_rises_with_the_heel(measure: Any, body: Any) -> None:
    """Who stands is lifted as a whole: the highest part of the body goes up with every step."""
    tops = []
    for height in HEIGHTS:
        pixels = measure.painted(BodyDrawing(body, height), SIZE, SIZE)
        tops.append(np.argwhere(measure.of_colour(pixels, measure.ink.body))[:, 0].min())

    assert all(lower > higher for lower, higher in pairwise(tops))


def test_the_seated_person_stays_seated(measure: Any) -> None:
    """Seated, only the legs move: the head stays where it is."""
    tops = []
    for height in HEIGHTS:
        pixels = measure.painted(BodyDrawing("seated", height), SIZE, SIZE)
        tops.append(np.argwhere(measure.of_colour(pixels, measure.ink.body))[:, 0].min())

    assert len(set(tops)) == 1


def test_the_leg_press_moves_the_plate_and_not_the_person(measure: Any) -> None:
    """In the leg press the plate is farther away with every step, and the head stays where it is."""
    plates, heads = [], []
    for height in HEIGHTS:
        pixels = measure.painted(BodyDrawing("leg-press", height), SIZE, SIZE)
        plates.append(np.argwhere(measure.of_colour(pixels, measure.ink.quiet))[:, 1].max())
        heads.append(np.argwhere(measure.of_colour(pixels, measure.ink.body))[:, 1].min())

    assert all(near < far for near, far in pairwise(plates))
    assert len(set(heads)) == 1


def test_on_one_leg_the_other_is_behind(measure: Any) -> None:
    """Only the single-leg raise shows a second leg, lifted, in another shade."""
    shade = mixed(measure.ink.body, measure.ink.ground, 0.45)
    seen = {
        body: measure.pieces(measure.of_colour(measure.painted(BodyDrawing(body), SIZE, SIZE), shade, 8), 200)
        for body in BODIES
    }

    assert {body for body, pieces in seen.items() if pieces} == {"single-leg"}


@pytest.mark.parametrize(("one", "other"), list(combinations(BODIES, 2)))
def test_no_two_exercises_look_alike(measure: Any, one: Any, other: Any) -> None:
    """As small as an icon, each figure differs from every other."""
    first, second = (measure.painted(BodyDrawing(body), 64, 56).astype(int) for body in (one, other))

    assert np.abs(first - second).mean() > 12


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("height", [0.0, 1.0])
def test_the_whole_person_is_in_the_picture(measure: Any, body: Any, height: float) -> None:
    """No part of the body reaches the picture's edge."""
    drawing = BodyDrawing(body, height)
    width = round(SIZE * drawing.ratio)

    person = np.argwhere(measure.of_colour(measure.painted(drawing, width, SIZE), measure.ink.body))

    assert person.min() > 2
    assert (person.max(axis=0) < (SIZE - 3, width - 3)).all()


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("size", [(120, 120), (400, 150), (150, 400)])
def test_nothing_is_painted_outside_the_area(measure: Any, body: Any, size: tuple[int, int]) -> None:
    """Whatever the shape of the area, the picture stays in it."""
    assert not measure.spills(BodyDrawing(body), *size)


@pytest.mark.parametrize("body", BODIES)
def test_it_has_the_same_shape_at_any_size(measure: Any, body: Any) -> None:
    """A picture three times as large shows the same."""
    assert measure.unlike(BodyDrawing(body, 0.4), 240, 240) < 0.01


def test_there_is_a_figure_for_every_exercise(catalogue: Catalogue) -> None:
    """Each body the catalogue may name is drawn, and each says something else of itself."""
    named = get_args(Exercise.__annotations__["body"]) or BODIES

    drawings = [BodyDrawing(exercise.body) for exercise in catalogue.exercises.values()]

    assert {drawing.body for drawing in drawings} == set(named)
    assert len({BodyDrawing(body).description for body in named}) == len(named)


def test_nobody_else_can_be_drawn() -> None:
    """An unknown body and a height out of range are refused."""
    with pytest.raises(ValueError, match="centaur"):
        BodyDrawing("centaur")
    with pytest.raises(ValueError, match="heel's height"):
        BodyDrawing("standing", 1.2)
