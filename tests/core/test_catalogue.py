# SPDX-License-Identifier: MIT
"""A catalogue that was read: entries by id and by name, old ids, what workouts and first choices must be."""

from __future__ import annotations

from copy import deepcopy

import pytest

from calftimer.core.catalogue import TABLES, Catalogue, Origin, build_catalogue
from calftimer.core.plan import FootDirection
from calftimer.errors import UnknownNameError
from tests.core.small_catalogue import MISSING, TABLE_OF_EACH, files_with, refusal


@pytest.fixture
def catalogue() -> Catalogue:
    """The smallest catalogue, built."""
    return build_catalogue({"all.toml": deepcopy(TABLE_OF_EACH)})


def test_every_table_is_covered_here():
    """The smallest catalogue of these tests has an entry of every table there is."""
    assert set(TABLES) == set(TABLE_OF_EACH)


def test_tables_may_be_spread_over_files(catalogue):
    """One file or eight make the same catalogue, whatever the order of the files."""
    spread = {f"{name}.toml": {name: entries} for name, entries in reversed(TABLE_OF_EACH.items())}

    assert catalogue == build_catalogue(deepcopy(spread))


def test_one_table_may_be_split_over_files(catalogue):
    """Entries of one table may stand in several files."""
    tables = deepcopy(TABLE_OF_EACH)
    first, second = tables["exercise"]

    assert catalogue == build_catalogue({"a.toml": tables | {"exercise": [first]}, "b.toml": {"exercise": [second]}})


def test_exercise_by_id(catalogue):
    """An exercise is found by its id, and its variant by the variant's."""
    exercise = catalogue.exercise("standing-raise")

    assert exercise.id == "standing-raise"
    assert exercise.variant("step").name == "Step"
    assert exercise.variant("partner") is None


def test_unknown_exercise_suggests_the_nearest_name(catalogue):
    """A mistyped exercise is refused with the name that was probably meant."""
    with pytest.raises(UnknownNameError, match=r"no exercise called “standing-rise”\. Did you mean “standing-raise”"):
        catalogue.exercise("standing-rise")


def test_unknown_exercise_lists_the_names(catalogue):
    """A name like none of the exercises is refused with all their names."""
    with pytest.raises(UnknownNameError, match="Choose one of: standing-raise, seated-raise"):
        catalogue.exercise("squat")


def test_claims_on_toes_come_research_first(catalogue):
    """Claims on a foot direction are ordered research, articles, the program."""
    assert [claim.source for claim in catalogue.claims_on_toes(FootDirection.OUT)] == ["papers", "essay", "ours"]
    assert catalogue.claims_on_toes(FootDirection.IN) == []


def test_claims_on_toes_need_a_short_text():
    """A claim on a foot direction without a short text is no chip."""
    files = files_with("claim", "short", MISSING)

    assert [claim.source for claim in build_catalogue(files).claims_on_toes(FootDirection.OUT)] == ["papers", "ours"]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (["seated-raise"], [], "was names “seated-raise”, which is the id of an exercise now"),
        (["standing-raise"], [], "was names “standing-raise”, which is the id of an exercise now"),
        (["old"], ["old"], "was names “old”, which more than one entry was"),
        (["seated-raise"], ["standing-raise"], "which is the id of an exercise now"),
    ],
)
def test_old_id_that_is_not_free(first, second, expected):
    """An id of before must lead to one exercise alone: no id of today, no loop, no two that claim it."""
    tables = deepcopy(TABLE_OF_EACH)
    tables["exercise"][0]["was"], tables["exercise"][1]["was"] = first, second

    assert expected in refusal({"exercises.toml": tables})


def test_exercise_by_an_old_id():
    """An exercise is found by an id it had before, and the log's sets are asked for under both."""
    catalogue = build_catalogue(files_with("exercise", "was", ["raise"]))

    exercise = catalogue.exercise("raise")
    assert exercise.id == "standing-raise"
    assert catalogue.exercises_in_log()["raise"] is exercise
    assert catalogue.ids_in_log(exercise) == ("standing-raise", "raise")


@pytest.mark.parametrize(
    ("field", "value"),
    [("reps", 201), ("sets", 31), ("rest_s", 3601), ("load_kg", float("inf")), ("load_step_lb", 0.0001)],
)
def test_first_choice_that_cannot_be_trained(field, value):
    """An exercise whose own numbers no plan could have is refused with the field."""
    assert f"in [[exercise]]: {field}" in refusal(files_with("exercise", field, value))


def test_tables_by_name(catalogue):
    """Every table is found under the name it has in the files; all of this ships."""
    tables = catalogue.tables()

    assert list(tables) == list(TABLES)
    assert tables["knee"] is catalogue.knees
    assert catalogue.origin("exercise", "standing-raise") is Origin.SHIPPED


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"exercise": "nowhere"}, "“nowhere”"),
        ({"tempo": "never"}, "“never”"),
        ({"foot": "sideways"}, "“sideways” is not a foot position"),
        ({"sets": 31}, "31 sets cannot be planned"),
        ({"reps_most": 7}, "reps_most 7 is below reps 8"),
    ],
)
def test_an_exercise_of_a_workout_that_cannot_be_done(changes, expected):
    """A workout with an exercise that is not there, or cannot be trained like that, is refused by name."""
    (item,) = TABLE_OF_EACH["workout"][0]["items"]
    message = refusal(files_with("workout", "items", [item | changes]))

    assert "workout.toml: entry “plain-day” in [[workout]]: items" in message
    assert expected in message
