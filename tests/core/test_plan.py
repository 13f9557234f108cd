# SPDX-License-Identifier: MIT
"""Foot positions, loads and counts: what is taken, and what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.plan import (
    FOOT_ANGLE_DEFAULT_DEG,
    STRAIGHT,
    FootDirection,
    FootPosition,
    Load,
    Unit,
    check_counts,
    format_decimal,
    parse_foot,
    parse_load,
)
from calftimer.core.tempo import Phase
from calftimer.errors import PlanError

IN, OUT = FootDirection.IN, FootDirection.OUT


@pytest.mark.parametrize(
    ("direction", "taken"), [(IN, range(5, 21)), (OUT, range(15, 46)), (FootDirection.STRAIGHT, range(1))]
)
def test_foot_angles(direction, taken):
    """Toes turn in by 5 to 20 degrees and out by 15 to 45, and every other angle is refused."""
    for angle in range(-90, 91):
        if angle in taken:
            assert FootPosition(direction, angle).angle_deg == angle
        else:
            with pytest.raises(PlanError):
                FootPosition(direction, angle)


def test_45_degrees_in_is_refused_with_the_range():
    """45 degrees in, the figure of one article, is refused with the angles that are safe."""
    with pytest.raises(PlanError) as caught:
        parse_foot("in:45")

    assert str(caught.value) == "Toes in by 45° is outside what a leg can do safely; use 5° to 20°."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("straight", STRAIGHT),
        ("straight:0", STRAIGHT),
        ("out:30", FootPosition(OUT, 30)),
        ("in:10", FootPosition(IN, 10)),
        (" Out : 45 ", FootPosition(OUT, 45)),
        ("in", FootPosition(IN, FOOT_ANGLE_DEFAULT_DEG[IN])),
        ("out", FootPosition(OUT, FOOT_ANGLE_DEFAULT_DEG[OUT])),
        ("out:", FootPosition(OUT, FOOT_ANGLE_DEFAULT_DEG[OUT])),
    ],
)
def test_parse_foot(text, expected):
    """A foot position is read with its angle, or takes the usual one of its direction."""
    assert parse_foot(text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "“” is not a foot position. Write out:30, in:10 or straight."),
        ("sideways", "“sideways” is not a foot position. Write out:30, in:10 or straight."),
        ("30", "“30” is not a foot position. Write out:30, in:10 or straight."),
        ("out:x", "“x” is not a foot angle in whole degrees. Write, for example, out:30."),
        ("out:-30", "“-30” is not a foot angle in whole degrees. Write, for example, out:30."),
        ("out:30.5", "“30.5” is not a foot angle in whole degrees. Write, for example, out:30."),
        ("straight:10", "Straight feet have no angle; write straight alone."),
        ("out:10", "Toes out by 10° is outside what a leg can do safely; use 15° to 45°."),
    ],
)
def test_parse_foot_refuses(text, sentence):
    """What is no foot position is refused in its own words."""
    with pytest.raises(PlanError) as caught:
        parse_foot(text)

    assert str(caught.value) == sentence


@given(st.from_type(FootPosition))
def test_foot_round_trip(foot):
    """Writing a foot position and reading it back gives the same one."""
    assert parse_foot(str(foot)) == foot


@pytest.mark.parametrize(("text", "signed"), [("in:10", -10), ("straight", 0), ("out:30", 30)])
def test_signed_angle(text, signed):
    """Outwards is positive, inwards negative."""
    assert parse_foot(text).signed_deg == signed


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("80kg", "80", Unit.KG),
        ("80 kg", "80", Unit.KG),
        ("80", "80", Unit.KG),
        ("175lb", "175", Unit.LB),
        (" 175 LBS ", "175", Unit.LB),
        ("42.5kg", "42.5", Unit.KG),
        ("42,5 kgs", "42.5", Unit.KG),
        ("0", "0", Unit.KG),
        ("2000kg", "2000", Unit.KG),
        ("1.125kg", "1.125", Unit.KG),
    ],
)
def test_parse_load(text, value, unit):
    """A load is read as entered, in its unit; a bare number is kilograms."""
    assert parse_load(text) == Load(Decimal(value), unit)


@pytest.mark.parametrize("text", ["", "heavy", "-5kg", "80stone", "1.2345kg", "80.kg", "1e3", "nan", "kg", "80 80"])
def test_parse_load_refuses(text):
    """What is no load is refused with an example of one."""
    with pytest.raises(PlanError) as caught:
        parse_load(text)

    assert str(caught.value) == f"“{text}” is not a load. Write a number and a unit, for example 80kg or 175lb."


@pytest.mark.parametrize("text", ["2000.5kg", "2001lb", "9" * 40, "9" * 5000])
def test_impossible_load(text):
    """A load beyond 2000 of its unit is refused with the limit, however many digits it has."""
    with pytest.raises(PlanError, match=r"is not possible; use 0 to 2000\.$"):
        parse_load(text)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-1", "-0.001", "2000.001"])
def test_load_is_checked_however_made(value):
    """A load that is no number, negative or too great cannot be made."""
    with pytest.raises(PlanError):
        Load(Decimal(value), Unit.KG)


def test_kilograms_of_a_pound():
    """A pound is 0.45359237 kg exactly, and the entered value stays."""
    load = parse_load("175lb")

    assert load.kg == 79.37866475
    assert str(load) == "175 lb"


@given(st.from_type(Load))
def test_load_round_trip(load):
    """Writing a load and reading it back gives the same value and unit."""
    assert parse_load(str(load)) == load


@pytest.mark.parametrize(
    ("value", "text"),
    [("80", "80"), ("80.0", "80"), ("80.50", "80.5"), ("100", "100"), ("1E+2", "100"), ("0", "0"), ("0.0", "0")],
)
def test_format_decimal(value, text):
    """A decimal is written without trailing zeros, and never with an exponent."""
    assert format_decimal(Decimal(value)) == text


@pytest.mark.parametrize(
    ("name", "low", "high"), [("reps", 1, 200), ("sets", 1, 30), ("rest_s", 0, 3600), ("count_in_s", 0, 60)]
)
def test_counts(name, low, high, make_plan):
    """Each count is taken at both ends of its range and refused one beyond, alone and in a plan."""
    for value in (low, high):
        check_counts(**{name: value})
        assert getattr(make_plan(**{name: value}), name) == value
    for value in (low - 1, high + 1):
        with pytest.raises(PlanError, match=f"^{value} .* cannot be planned; use {low} to {high}\\.$"):
            check_counts(**{name: value})
        with pytest.raises(PlanError):
            make_plan(**{name: value})


@pytest.mark.parametrize("start", list(Phase))
def test_a_rep_starts_with_a_movement(start, make_plan):
    """A plan starts by lowering or by raising, never with a pause."""
    if start.is_pause:
        with pytest.raises(PlanError, match="not with a pause"):
            make_plan(start=start)
    else:
        assert make_plan(start=start).start is start
