# SPDX-License-Identifier: MIT
"""Files that are no catalogue are refused in one sentence that names the entry, the field and what was expected."""

from __future__ import annotations

from copy import deepcopy

import pytest

from calftimer.core.catalogue import build_catalogue
from tests.core.small_catalogue import MISSING, TABLE_OF_EACH, files_with, refusal


@pytest.mark.parametrize(
    ("table", "field"),
    [
        ("muscle", "lay_name"),
        ("knee", "bend_deg"),
        ("exercise", "summary"),
        ("tempo", "note"),
        ("source", "kind"),
        ("study", "limits"),
        ("claim", "where"),
        ("range", "quantity"),
        ("cue", "why"),
        ("mistake", "instead"),
        ("faq", "answer"),
        ("debate", "verdict"),
        ("safety", "kind"),
    ],
)
def test_missing_field(table, field):
    """A missing field is refused with file, entry, table and field."""
    message = refusal(files_with(table, field, MISSING))

    assert f"{table}.toml: entry “{TABLE_OF_EACH[table][0]['id']}” in [[{table}]]" in message
    assert f": {field} is missing." in message


def test_entry_without_id_is_named_by_its_number():
    """An entry without an id is named by its place in the table."""
    message = refusal(files_with("exercise", "id", MISSING, number=1))

    assert "exercise.toml: entry “#2” in [[exercise]]" in message
    assert "id is missing" in message


@pytest.mark.parametrize(
    ("table", "field", "value", "expected"),
    [
        ("knee", "bend_deg", "straight", "must be a whole number, not text"),
        ("knee", "bend_deg", 121, "must be 120 or less"),
        ("exercise", "reps", 12.5, "must be a whole number, not a number with decimals"),
        ("exercise", "reps", 0, "must be 1 or more"),
        ("exercise", "load_kg", "40 kg", "must be a number, not text"),
        ("exercise", "start", "bottom", "cannot be “bottom”; choose one of: eccentric, concentric"),
        ("exercise", "variants", [], "needs at least one entry"),
        ("exercise", "trains", "soleus", "must be a list, not text"),
        ("muscle", "note", "", "must not be empty"),
        ("source", "kind", "rumour", "cannot be “rumour”; choose one of: article, research, program"),
        ("study", "year", 20, "must be 1900 or more"),
        ("claim", "foot", "sideways", "cannot be “sideways”"),
        ("claim", "strength", "certain", "choose one of: trials, one-trial, measured, convention, opinion"),
        ("claim", "topic", "arms", "cannot be “arms”"),
        ("range", "quantity", "miles", "cannot be “miles”"),
        ("range", "low", -1, "must be 0 or more"),
        ("mistake", "sign", "", "must not be empty"),
        ("debate", "topics", [], "needs at least one entry"),
        ("safety", "kind", "rumour", "cannot be “rumour”"),
    ],
)
def test_wrong_type(table, field, value, expected):
    """A value of the wrong type or size is refused with the field and what was expected or given."""
    message = refusal(files_with(table, field, value))

    assert f"{table}.toml: entry “{TABLE_OF_EACH[table][0]['id']}”" in message
    assert f": {field} " in message
    assert "`" not in message
    assert expected in message


@pytest.mark.parametrize("slug", ["Soleus", "so leus", "soleus-", "sóleus", ""])
def test_id_that_is_no_slug(slug):
    """An id is lower-case words joined by hyphens, and nothing else."""
    message = refusal(files_with("muscle", "id", slug))

    assert ": id may hold only the letters a to z, digits, and a hyphen between them" in message


@pytest.mark.parametrize("table", sorted(TABLE_OF_EACH))
def test_unknown_field(table):
    """A field that the schema does not have is refused by name."""
    message = refusal(files_with(table, "colour", "red"))

    assert f"{table}.toml: entry “{TABLE_OF_EACH[table][0]['id']}” in [[{table}]]" in message
    assert "there is no field “colour”" in message


def test_wrong_field_inside_a_variant():
    """A wrong field inside a variant is refused with the path to it."""
    tables = deepcopy(TABLE_OF_EACH)
    del tables["exercise"][0]["variants"][1]["equipment"]
    message = refusal({"exercises.toml": tables})

    assert "exercises.toml: entry “standing-raise”" in message
    assert ": variants, entry 2: equipment is missing." in message


def test_unknown_table():
    """A table that no catalogue has is refused with the names of those it has."""
    message = refusal({"extra.toml": {"excercise": []}})

    assert "extra.toml" in message
    assert "“excercise”" in message
    assert "muscle, knee, exercise, tempo, source, study, claim, range" in message


@pytest.mark.parametrize("content", [{"id": "soleus"}, "soleus", 3])
def test_table_that_is_not_a_list(content):
    """A table written with single brackets, or a bare value, is refused with the way to write it."""
    message = refusal({"muscles.toml": {"muscle": content}})

    assert "muscles.toml" in message
    assert "[[muscle]]" in message
    assert "list" in message


def test_entry_that_is_not_a_table():
    """An entry that is a bare value is refused with its number in the list."""
    message = refusal({"muscles.toml": {"muscle": [TABLE_OF_EACH["muscle"][0], "soleus"]}})

    assert "muscles.toml: entry “#2” in [[muscle]]" in message
    assert "it must be a table of fields, not text" in message


@pytest.mark.parametrize("table", sorted(TABLE_OF_EACH))
def test_duplicate_id(table):
    """An id that stands twice in a table is refused, also across files, with the second file's name."""
    message = refusal({"a.toml": deepcopy(TABLE_OF_EACH), "b.toml": {table: [deepcopy(TABLE_OF_EACH[table][0])]}})

    assert f"b.toml: the id “{TABLE_OF_EACH[table][0]['id']}” stands twice in [[{table}]]" in message


def test_same_id_in_two_tables():
    """An id must be unique within its table only."""
    tables = deepcopy(TABLE_OF_EACH)
    tables["knee"].append({"id": "soleus", "name": "Not a muscle", "bend_deg": 5})

    assert "soleus" in build_catalogue({"all.toml": tables}).knees


@pytest.mark.parametrize(
    ("table", "field", "value", "name"),
    [
        ("exercise", "knee", "bent-200", "bent-200"),
        ("exercise", "tempo", "uneven", "uneven"),
        ("exercise", "trains", ["soleus", "biceps"], "biceps"),
        ("exercise", "sources", ["nobody"], "nobody"),
        ("tempo", "source", "nobody", "nobody"),
        ("claim", "source", "nobody", "nobody"),
        ("claim", "studies", ["second-2021"], "second-2021"),
        ("claim", "favours", ["biceps"], "biceps"),
        ("claim", "knee", "bent-200", "bent-200"),
        ("claim", "exercise", "curl", "curl"),
        ("range", "source", "nobody", "nobody"),
        ("workout", "source", "nobody", "nobody"),
        ("workout", "ranges", ["nothing"], "nothing"),
        ("exercise", "cues", ["push-low"], "push-low"),
        ("exercise", "mistakes", ["hurry"], "hurry"),
        ("faq", "source", "nobody", "nobody"),
        *((table, "claims", ["rumour"], "rumour") for table in ("cue", "mistake", "faq", "debate", "safety")),
    ],
)
def test_unknown_reference(table, field, value, name):
    """A reference that leads nowhere is refused with file, entry, field and the name that was not found."""
    message = refusal(files_with(table, field, value))

    assert f"{table}.toml: entry “{TABLE_OF_EACH[table][0]['id']}” in [[{table}]]" in message
    assert f"{field} names “{name}”, which is not in the catalogue" in message


def test_unknown_source_of_a_variant():
    """A variant whose source leads nowhere is refused with the variant's id."""
    tables = deepcopy(TABLE_OF_EACH)
    tables["exercise"][1]["variants"][0]["sources"] = ["nobody"]
    message = refusal({"exercises.toml": tables})

    assert "entry “seated-raise”" in message
    assert "variant machine: sources names “nobody”" in message


def test_variant_twice():
    """An exercise with the same variant twice is refused with the variant's id."""
    tables = deepcopy(TABLE_OF_EACH)
    tables["exercise"][0]["variants"][1]["id"] = "machine"

    assert "variant “machine” stands twice" in refusal({"exercises.toml": tables})


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("in:45", "5° to 20°"),
        ("out:60", "15° to 45°"),
        ("straight:10", "no angle"),
        ("sideways", "“sideways” is not a foot position"),
        ("out:wide", "“wide” is not a foot angle"),
    ],
)
def test_impossible_foot_angle(foot, expected):
    """A foot position that no leg should take, or that cannot be read, is refused with what is possible."""
    message = refusal(files_with("exercise", "foot", foot))

    assert "exercise.toml: entry “standing-raise” in [[exercise]]: foot: " in message
    assert expected in message


@pytest.mark.parametrize(
    ("tempo", "expected"),
    [("2-1-3", "three numbers"), ("slow", "not a number"), ("0-0-0-0", "no length"), ("3-1-2", "three numbers")],
)
def test_unreadable_tempo(tempo, expected):
    """A tempo that cannot be read or followed is refused with the reason."""
    message = refusal(files_with("tempo", "tempo", tempo))

    assert "tempo.toml: entry “even” in [[tempo]]: tempo: " in message
    assert expected in message


def test_low_above_high():
    """A range whose low end is above its high end is refused with both numbers."""
    message = refusal(files_with("range", "low", 20))

    assert "range.toml: entry “essay-reps” in [[range]]: low 20 is above high 12" in message


def test_range_of_one_number():
    """A range may be a single number."""
    assert build_catalogue(files_with("range", "low", 12)).ranges["essay-reps"].low == 12


@pytest.mark.parametrize(
    "files",
    [
        files_with("knee", "bend_deg", "straight"),
        files_with("range", "low", 20),
        files_with("exercise", "foot", "in:45"),
        {"extra.toml": {"excercise": []}},
    ],
)
def test_refusal_is_one_sentence(files):
    """A refusal ends with one full stop."""
    message = refusal(files)

    assert message.endswith(".")
    assert not message.endswith("..")
