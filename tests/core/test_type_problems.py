# SPDX-License-Identifier: MIT
"""What is wrong with a value, said to somebody who knows no Python."""

from __future__ import annotations

import msgspec
import pytest

from calftimer.core.evidence import Study
from calftimer.core.exercise import Exercise, KneePosition
from calftimer.core.own_entries import plain
from calftimer.core.type_problems import plain_problem

VARIANT = {"id": "machine", "name": "Machine", "equipment": "A machine"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"reps": "x"}, "reps must be a whole number, not text"),
        ({"reps": 1.5}, "reps must be a whole number, not a number with decimals"),
        ({"load_step_kg": 0}, "load_step_kg must be more than 0"),
        ({"name": ""}, "name must not be empty"),
        ({"variants": []}, "variants needs at least one entry"),
        ({"laterality": "both"}, "laterality cannot be “both”; choose one of: bilateral, unilateral"),
        ({"variants": [VARIANT, {"id": "x"}]}, "variants, entry 2: name is missing"),
        ({"steps": [{"text": 3}]}, "steps, entry 1, text must be text, not a whole number"),
        ({"variants": [VARIANT | {"load_kg": "9"}]}, "variants, entry 1, load_kg must be a number, not text"),
        ({"variants": [VARIANT | {"load_kg": -1}]}, "variants, entry 1, load_kg must be 0 or more"),
        ({"bogus": 1}, "there is no field “bogus”"),
    ],
)
def test_a_wrong_value_is_told_in_plain_words(catalogue, change, expected):
    """The field comes first, then what it must be and what it is; no word of the library is left."""
    raw = plain(catalogue.exercise("standing-calf-raise")) | change

    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(raw, Exercise)

    assert plain_problem(str(caught.value), Exercise) == expected


def test_an_id_that_is_none_is_told_with_an_example():
    """What an id may hold is said in letters, not as a pattern."""
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert({"id": "A b", "name": "x", "bend_deg": 1}, KneePosition)

    said = plain_problem(str(caught.value), KneePosition)
    assert said.startswith("id may hold only the letters a to z, digits, and a hyphen between them")
    assert "[" not in said


def test_an_address_that_is_none_is_told(catalogue):
    """An address that does not begin with https is told so."""
    raw = plain(catalogue.studies["nunes-2020"]) | {"address": "www.example.org"}

    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(raw, Study)

    said = plain_problem(str(caught.value), Study)
    assert said == "address must be an address that begins with https:// and holds no space"


def test_what_is_not_known_stays():
    """A message of a kind that nobody has met yet is shown as it is."""
    assert plain_problem("Something new - at `$.reps`", Exercise) == "Something new - at `reps`"
