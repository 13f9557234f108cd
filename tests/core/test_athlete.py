# SPDX-License-Identifier: MIT
"""Who may train: names and body masses that can be."""

from __future__ import annotations

import pytest

from calftimer.core.athlete import Athlete
from calftimer.core.plan import parse_load
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.errors import PlanError


def test_athletes():
    """A name and, if given, a body mass make an athlete; the first one needs no name."""
    assert Athlete("a", "Anna", parse_load("143lb")).body_mass == parse_load("143 lb")
    assert Athlete(FIRST_ATHLETE, "").body_mass is None


@pytest.mark.parametrize(
    ("name", "mass", "said"),
    [
        ("", None, "Write a name for the athlete."),
        ("  ", None, "Write a name for the athlete."),
        ("x" * 81, None, "The name has 81 letters; there is room for 80."),
        ("Anna", "0kg", "A body mass of 0 kg cannot be; leave it empty or write up to 500 kg."),
        ("Anna", "500.1kg", "A body mass of 500.1 kg cannot be; leave it empty or write up to 500 kg."),
    ],
)
def test_what_cannot_be(name, mass, said):
    """A name that is empty or too long, and a body mass that nobody has, are refused in a sentence."""
    with pytest.raises(PlanError) as caught:
        Athlete("a", name, parse_load(mass) if mass else None)

    assert str(caught.value) == said
