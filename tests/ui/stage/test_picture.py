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
from calftimer.core.plan import SetPlan
from calftimer.core.tempo import parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import turns_of
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.stage.camera import StageCamera, picture_of
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.stage.words import Cast

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
        runner = Runner(turns_of(plan), cranked, logbook, "UTC", lambda: NOON)
        runner.start()
        cranked.frame = round(seconds * SAMPLE_RATE)
        runner.tick()
        picture = picture_of(runner, Cast(catalogue.exercise, {}), knee_deg=knee_deg)
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
    """The ankle's angle is that of the heel's height, to the nearest degree; the count-in shows the start."""
    picture = seen("standing-calf-raise", seconds)

    assert picture.height == pytest.approx(height)
    assert picture.leg.ankle_deg == pytest.approx(ankle_deg(picture.height), abs=0.5)


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


def test_one_leg_has_one_foot(seen: Callable[..., StagePicture]) -> None:
    """A single-leg raise shows one foot, other exercises two."""
    assert seen("single-leg-calf-raise", 2.5).feet.laterality == "right"
    assert seen("standing-calf-raise", 2.5).feet.laterality == "both"


# How often there is something new to see.


@pytest.fixture
def camera(
    make_plan: Callable[..., SetPlan], cranked: Any, catalogue: Catalogue, tmp_path: Path
) -> Iterator[Callable[..., tuple[StagePicture, float]]]:
    """Return `camera(seconds, **options)`: the picture then, and the milliseconds until there is a new one."""
    logbook = Logbook(tmp_path)

    def at(
        seconds: float, *, pause: bool = False, waits: bool = False, **options: object
    ) -> tuple[StagePicture, float]:
        cranked.frame = 0
        plan = make_plan(tempo=parse_tempo("2-1-1-1"))
        runner = Runner(turns_of(plan), cranked, logbook, "UTC", lambda: NOON, waits_after_rest=waits)
        runner.start()
        cranked.frame = round(seconds * SAMPLE_RATE)
        runner.tick()
        if pause:
            runner.one_key()
        eye = StageCamera(runner, Cast(catalogue.exercise, {}), **options)
        picture, wait = eye.take(), eye.wait_frames(16 * SAMPLE_RATE // 1000)
        runner.close()
        return picture, wait * 1000 / SAMPLE_RATE

    yield at
    logbook.close()


@pytest.mark.parametrize(
    ("seconds", "pause", "wait_ms"),
    [
        (0.25, False, 750),  # count-in: the next second
        (2.5, False, 16),  # lowering: the next picture of the display
        (3.99, False, 10),  # not past the phase
        (4.27, False, 30),  # stretch: the next tenth
        (4.27, True, 250),  # a pause: nothing
        (17.75, False, 250),  # the rest: the next second
        (37.4, False, 600),  # overtime: the next second
    ],
)
def test_nothing_is_asked_for_before_it_changes(
    camera: Callable[..., tuple[StagePicture, float]], seconds: float, pause: bool, wait_ms: float
) -> None:
    """The next picture is wanted when there is something new on it: often while the level slides, else seldom."""
    assert camera(seconds, pause=pause, waits=True)[1] == pytest.approx(wait_ms, abs=0.1)


def test_the_picture_changes_when_it_was_said(camera: Callable[..., tuple[StagePicture, float]]) -> None:
    """Just before the told time the picture is the same, and at that time it is another one."""
    for second in (0.25, 4.27, 6.13, 17.75):
        picture, wait_ms = camera(second)
        assert camera(second + wait_ms / 1000 - 0.001)[0] == picture
        assert camera(second + wait_ms / 1000)[0] != picture


def test_reduced_motion_goes_by_steps(camera: Callable[..., tuple[StagePicture, float]]) -> None:
    """With reduced motion the heel stands at its height of the last half second, and there is nothing new between."""
    heights = [camera(2 + step / 10, in_steps=True)[0].height for step in range(20)]

    assert heights == pytest.approx([1.0] * 5 + [0.75] * 5 + [0.5] * 5 + [0.25] * 5)
    assert camera(2.5, in_steps=True)[1] == pytest.approx(100)
    assert camera(4.5, in_steps=True)[0].height == 0.0
    assert camera(0.5, in_steps=True)[0].height == 1.0
