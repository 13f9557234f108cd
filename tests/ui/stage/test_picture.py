# SPDX-License-Identifier: MIT
"""Feet and leg on the stage: which feet, and the heel where it should be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import SetPlan, Side
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.stage.picture import StagePicture, feet_used, picture_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def seen(
    make_plan: Callable[..., SetPlan], cranked: Any, catalogue: Catalogue, tmp_path: Path
) -> Iterator[Callable[..., StagePicture]]:
    """Return `seen(exercise, seconds)`: the picture so far into a session of 1-0-1-0 after a count-in of 2 s."""
    logbook = Logbook(tmp_path)

    def at(exercise: str, seconds: float, knee_deg: float | None = None) -> StagePicture:
        plan = replace(make_plan(), exercise=exercise, variant=catalogue.exercise(exercise).variants[0].id)
        cranked.frame = 0
        runner = Runner(plan, cranked, logbook, "UTC", lambda: NOON)
        runner.start()
        cranked.frame = round(seconds * SAMPLE_RATE)
        runner.tick()
        picture = picture_of(runner, catalogue.exercise(exercise), knee_deg=knee_deg)
        runner.close()
        return picture

    yield at
    logbook.close()


@pytest.mark.parametrize(
    ("seconds", "height"), [(0.5, 1.0), (2.0, 1.0), (2.25, 0.75), (2.9, 0.1), (3.0, 0.0), (3.5, 0.5), (3.9, 0.9)]
)
def test_the_leg_shows_the_heel_at_the_frame_being_heard(
    seen: Callable[..., StagePicture], seconds: float, height: float
) -> None:
    """The ankle's angle is that of the heel's height, which fills the stage too; the count-in shows the start."""
    picture = seen("standing-calf-raise", seconds)

    assert picture.height == pytest.approx(height)
    assert picture.leg.ankle_deg == ankle_deg(picture.height)


@pytest.mark.parametrize(
    ("exercise", "support", "knee"),
    [
        ("standing-calf-raise", "step", 0.0),
        ("leg-press-calf-raise", "sled", 0.0),
        ("seated-calf-raise", "bar", 90.0),
        ("single-leg-calf-raise", "step", 0.0),
    ],
)
def test_the_leg_stands_on_what_the_exercise_needs(
    seen: Callable[..., StagePicture], exercise: str, support: str, knee: float
) -> None:
    """Sled, step or bar, and a bent knee for who is seated."""
    leg = seen(exercise, 2.5).leg

    assert (leg.support, leg.knee_deg) == (support, knee)


def test_the_knee_is_bent_as_the_plan_says(seen: Callable[..., StagePicture]) -> None:
    """A knee that is told goes before the body's own."""
    assert seen("standing-calf-raise", 2.5, knee_deg=10.0).leg.knee_deg == 10.0


def test_a_rest_has_no_leg(seen: Callable[..., StagePicture]) -> None:
    """In a rest the heel may be anywhere; the feet for the next set are still shown."""
    picture = seen("standing-calf-raise", 8.5)

    assert picture.leg is None
    assert picture.feet.caption == "Straight"


def test_one_leg_has_one_foot(seen: Callable[..., StagePicture], catalogue: Catalogue) -> None:
    """A single-leg raise shows one foot, on the side of the plan; other exercises show two, but for a side."""
    single, standing = (catalogue.exercise(name) for name in ("single-leg-calf-raise", "standing-calf-raise"))

    assert seen("single-leg-calf-raise", 2.5).feet.laterality == "right"
    assert seen("standing-calf-raise", 2.5).feet.laterality == "both"
    assert [feet_used(single, side) for side in Side] == ["right", "left", "right"]
    assert [feet_used(standing, side) for side in Side] == ["both", "left", "right"]
