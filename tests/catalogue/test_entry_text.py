# SPDX-License-Identifier: MIT
"""One entry of a TOML text changed or cut out: what it says, and what stays of all else."""

from __future__ import annotations

import tomllib

import pytest

from calftimer.catalogue.entry_text import dumped, with_entry, without_entry

TEXT = """# Mine
[[exercise]]
id = "a"
# at home
reps = 5
variants = [
  {id = "one", name = "One"},  # the first
  {id = "two", name = "Two"},
]

[[tempo]]
id = 'slow'
"""


@pytest.mark.parametrize(
    ("raw", "old", "new"),
    [
        ({"id": "a", "reps": 6}, "reps = 5", "reps = 6"),
        ({"id": "a", "reps": 5.0}, "reps = 5", "reps = 5.0"),
        ({"id": "a", "reps": 5, "sets": 3}, "]\n\n[[t", "]\n\nsets = 3\n[[t"),
    ],
)
def test_only_what_is_another_value_is_changed(raw, old, new):
    """A value that is the same keeps how it is written."""
    raw["variants"] = [{"id": "one", "name": "One"}, {"id": "two", "name": "Two"}]

    text, is_kept = with_entry(TEXT, "exercise", 0, raw)

    assert is_kept
    assert text.replace("\n", "") == TEXT.replace(old, new).replace("\n", "")
    assert tomllib.loads(text)["exercise"] == [raw]


def test_a_list_of_tables_is_changed_within():
    """Where a list has as many tables as before, its comments stay."""
    raw = {"id": "a", "reps": 5, "variants": [{"id": "one", "name": "Uno"}, {"id": "two", "name": "Two"}]}

    text, is_kept = with_entry(TEXT, "exercise", 0, raw)

    assert (text, is_kept) == (TEXT.replace('"One"', '"Uno"'), True)


@pytest.mark.parametrize("variants", [{}, {"variants": [{"id": "two", "name": "Two"}]}])
def test_comments_that_are_lost_are_told(variants):
    """Comments within a list that is another one, or is no more, are lost; the caller is told."""
    text, is_kept = with_entry(TEXT, "exercise", 0, {"id": "a", "reps": 5, **variants})

    assert not is_kept
    assert tomllib.loads(text) == {"exercise": [{"id": "a", "reps": 5, **variants}], "tempo": [{"id": "slow"}]}


def test_cut_out():
    """An entry that is cut out is a text of its own, with its comments; the others stay as they are."""
    rest, entry, is_kept = without_entry(TEXT, "exercise", 0)

    assert is_kept
    assert rest == "# Mine\n[[tempo]]\nid = 'slow'\n"
    assert entry == TEXT.removeprefix("# Mine\n").removesuffix("[[tempo]]\nid = 'slow'\n")


TWO = """[[tempo]]
id = "a"
note = "n"
# of a

# of b
[[tempo]]
id = "b"
"""


def test_what_stands_above_the_next_entry_stays_there():
    """A comment above the next entry is not drawn into this one, by what is added to it or by cutting it out."""
    changed, _ = with_entry(TWO, "tempo", 0, {"id": "a", "name": "A", "note": "n"})
    assert changed.endswith('\n\n# of b\n[[tempo]]\nid = "b"\n')
    assert changed.index("name =") < changed.index("# of b")

    rest, entry, _ = without_entry(TWO, "tempo", 0)
    assert rest == '# of b\n[[tempo]]\nid = "b"\n'
    assert entry == '[[tempo]]\nid = "a"\nnote = "n"\n# of a\n\n'


def test_the_last_entry_leaves_nothing():
    """With the only entry goes the whole text, comments above it too."""
    text = "# Mine\n[[tempo]]\nid = 'slow'\n"

    assert without_entry(text, "tempo", 0) == ("", text, True)


def test_true_and_false():
    """A switch is turned, left out and added, and what stands beside it is told."""
    text = '[[exercise]]\nid = "a"\n[[exercise.steps]]\ntext = "One"\nis_safety = true  # mind it\n'

    step = {"text": "One", "is_safety": False}
    assert with_entry(text, "exercise", 0, {"id": "a", "steps": [step]}) == (text.replace("true", "false"), True)
    without, is_kept = with_entry(text, "exercise", 0, {"id": "a", "steps": [{"text": "One"}]})
    assert not is_kept
    assert tomllib.loads(without) == {"exercise": [{"id": "a", "steps": [{"text": "One"}]}]}
    assert tomllib.loads(with_entry(without, "exercise", 0, {"id": "a", "steps": [step]})[0])["exercise"][0][
        "steps"
    ] == [step]


def test_written_in_braces():
    """Entries in a list in braces are changed and cut out, too."""
    text = 'tempo = [ {id = "a"}, {id = "b"} ]  # short\n'

    assert with_entry(text, "tempo", 1, {"id": "c"})[0] == text.replace('"b"', '"c"')
    rest, entry, _ = without_entry(text, "tempo", 0)
    assert tomllib.loads(rest) == {"tempo": [{"id": "b"}]}
    assert tomllib.loads(entry) == {"tempo": [{"id": "a"}]}


def test_new_text_has_tables():
    """A list of tables is written as tables, not in one line."""
    assert dumped({"tempo": [{"id": "a"}]}) == '[[tempo]]\nid = "a"\n'
