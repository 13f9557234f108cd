# SPDX-License-Identifier: MIT
"""Laying own entries over a catalogue: what is added, what takes a place, what is left out and why."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.catalogue import Catalogue, Origin, build_catalogue, variant_of
from calftimer.core.choices import plan_from
from calftimer.core.exercise import Exercise
from calftimer.core.own_entries import field_problems, new_id, overlay, plain, read_entries
from tests.core.plain import PLAIN_EXERCISE

VARIANT = {"id": "machine", "name": "Machine", "equipment": "A machine"}
EXERCISE = {"id": "standing-raise", **PLAIN_EXERCISE, "name": "Standing raise", "variants": [VARIANT]}
TEMPO = {"id": "even", "name": "Even", "tempo": "2-0-2-0", "note": "Plain."}
SHIPPED = {
    "muscle": [{"id": "soleus", "name": "Soleus", "lay_name": "soleus", "joints": ["ankle"], "note": "Deep."}],
    "knee": [{"id": "straight", "name": "Knee straight", "bend_deg": 0}],
    "tempo": [TEMPO],
    "exercise": [EXERCISE, EXERCISE | {"id": "seated-raise", "name": "Seated raise"}],
}


def shipped(**changes: Any) -> Catalogue:
    """Return the catalogue that ships, with tables changed."""
    return build_catalogue({"shipped.toml": SHIPPED | changes})


def laid(*files: dict[str, Any], over: Catalogue | None = None, removed: Any = ()) -> tuple[Catalogue, list[str]]:
    """Lay own files (1.toml, 2.toml, …) over what ships; return the catalogue and the sentences."""
    entries, problems = read_entries({f"{number}.toml": file for number, file in enumerate(files, 1)})
    catalogue, more = overlay(over or shipped(), entries, removed)
    return catalogue, [str(problem) for problem in (*problems, *more)]


def own(**changes: Any) -> dict[str, Any]:
    """Return a file with one own exercise."""
    return {"exercise": [EXERCISE | {"id": "own-raise"} | changes]}


def test_new_id_is_added():
    """An own exercise with a new id stands behind the shipped ones, and is known as own."""
    catalogue, problems = laid(own())

    assert problems == []
    assert list(catalogue.exercises) == ["standing-raise", "seated-raise", "own-raise"]
    assert catalogue.origin("exercise", "own-raise") is Origin.OWN
    assert catalogue.origin("exercise", "standing-raise") is Origin.SHIPPED
    assert plan_from(catalogue, "own-raise").reps == 12


def test_shipped_id_is_replaced_in_its_place():
    """An own exercise with a shipped id takes its place in the order, and is known as changed."""
    catalogue, problems = laid(own(id="standing-raise", reps=20))

    assert problems == []
    assert list(catalogue.exercises) == ["standing-raise", "seated-raise"]
    assert catalogue.exercise("standing-raise").reps == 20
    assert catalogue.origin("exercise", "standing-raise") is Origin.CHANGED


def test_same_id_in_two_tables():
    """A tempo with the id of an exercise is no change of the exercise."""
    catalogue, _ = laid({"tempo": [TEMPO | {"id": "standing-raise"}]})

    assert catalogue.origin("tempo", "standing-raise") is Origin.OWN
    assert catalogue.origin("exercise", "standing-raise") is Origin.SHIPPED


def test_own_exercise_with_own_tempo():
    """An own exercise may name an own tempo, whichever file comes first."""
    catalogue, problems = laid(own(tempo="own-slow"), {"tempo": [TEMPO | {"id": "own-slow", "tempo": "5-0-2-0"}]})

    assert problems == []
    assert str(plan_from(catalogue, "own-raise").tempo) == "5-0-2-0"


@pytest.mark.parametrize("table", ["claim", "muscle", "excercise", "safety"])
def test_other_tables_are_refused(table):
    """A table that cannot be own is named, and the rest of the file counts."""
    catalogue, problems = laid({table: []} | own())

    assert problems == [
        f"1.toml: “{table}” cannot be added or changed; your own files may hold [[exercise]] and [[tempo]]."
    ]
    assert "own-raise" in catalogue.exercises


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"reps": "many"}, "reps must be a whole number, not text"),
        ({"reps": 500}, "reps: 500 reps cannot be planned; use 1 to 200"),
        ({"sets": 31}, "31 sets cannot be planned"),
        ({"rest_s": 9999}, "9999 seconds of rest cannot be planned"),
        ({"load_kg": float("inf")}, "load_kg: A load of Infinity kg is not possible"),
        ({"load_kg": float("nan")}, "load_kg"),
        ({"load_step_kg": 1e-9}, "load_step_kg 1e-09 is below 0.001"),
        ({"foot": "in:45"}, "foot: Toes in by 45° is outside what a leg can do safely; use 5° to 20°"),
        ({"knee": "bent-200"}, "knee names “bent-200”, which is not in the catalogue"),
        ({"tempo": "gone"}, "tempo names “gone”, which is not in the catalogue"),
        ({"cues": ["gone"]}, "cues names “gone”, which is not in the catalogue"),
        ({"colour": "red"}, "there is no field “colour”"),
        ({"variants": []}, "variants needs at least one entry"),
        ({"variants": [VARIANT, VARIANT]}, "variant “machine” stands twice"),
        ({"variants": [VARIANT | {"was": ["machine"]}]}, "was names “machine”, which another variant is or was"),
        ({"variants": [VARIANT | {"load_kg": 9e9}]}, "variant machine: load_kg: A load of"),
        ({"was": ["standing-raise"]}, "was names “standing-raise”, which is the id of an exercise now"),
        ({"was": ["own-raise"]}, "was names “own-raise”, which is the id of an exercise now"),
    ],
)
def test_wrong_entry_is_left_out_alone(change, expected):
    """What is wrong is said with file, entry and field; the entry is left out, its neighbours stay."""
    file = own(**change)
    file["exercise"].append(EXERCISE | {"id": "own-good"})

    catalogue, problems = laid(file)

    assert len(problems) == 1
    assert problems[0].startswith("1.toml: entry “own-raise” in [[exercise]]: ")
    assert expected in problems[0]
    assert list(catalogue.exercises) == ["standing-raise", "seated-raise", "own-good"]


def test_missing_field():
    """A missing field is named."""
    file = own()
    del file["exercise"][0]["summary"]

    assert "summary is missing" in laid(file)[1][0]


def test_loop_of_old_ids():
    """Two exercises that say they were each other are both left out, with a sentence each."""
    catalogue, problems = laid(own(was=["own-other"]), own(id="own-other", was=["own-raise"]))

    assert len(problems) == 2
    assert list(catalogue.exercises) == ["standing-raise", "seated-raise"]


def test_two_that_were_the_same():
    """An old id that two exercises claim is nobody's: both are left out."""
    _, problems = laid(own(was=["own-old"]), own(id="own-other", was=["own-old"]))

    assert len(problems) == 2
    assert all("which more than one entry was" in problem for problem in problems)


def test_same_own_id_twice():
    """An own id that stands twice counts once, and the second file is told of the first."""
    catalogue, problems = laid(own(reps=5), own(reps=6))

    assert catalogue.exercise("own-raise").reps == 5
    assert problems == ["2.toml: the id “own-raise” in [[exercise]] is taken by 1.toml; this one is left out."]


@pytest.mark.parametrize("content", [{"id": "own-raise"}, "own-raise", 3])
def test_table_that_is_not_a_list(content):
    """A table that is not a list of entries is refused with the way to write it."""
    assert "must be a list of entries, written [[exercise]]" in laid({"exercise": content})[1][0]


def test_empty_file():
    """A file without an entry is named."""
    assert laid({})[1] == ["1.toml holds no entry; expected [[exercise]] or [[tempo]]."]


def test_wrong_change_leaves_the_shipped_one():
    """Where a changed exercise is wrong, the shipped one is there as before."""
    catalogue, problems = laid(own(id="standing-raise", reps=500))

    assert len(problems) == 1
    assert catalogue.exercise("standing-raise").reps == 12
    assert catalogue.origin("exercise", "standing-raise") is Origin.SHIPPED


def test_left_out_tempo_takes_its_exercises_along():
    """An own exercise whose own tempo is left out is left out, too, and both are told."""
    catalogue, problems = laid(own(tempo="own-slow"), {"tempo": [TEMPO | {"id": "own-slow", "tempo": "slow"}]})

    assert ["own-slow" in problem for problem in problems] == [True, True]
    assert "own-raise" not in catalogue.exercises


def test_vanished_reference_keeps_history():
    """An own exercise that names what a new version no longer ships is told of; the log still knows its name."""
    without = shipped(tempo=[TEMPO | {"id": "new"}], exercise=[EXERCISE | {"tempo": "new"}])

    catalogue, problems = laid(own(), over=without)

    assert problems == ["1.toml: entry “own-raise” in [[exercise]]: tempo names “even”, which is not in the catalogue."]
    assert "own-raise" not in catalogue.exercises
    assert catalogue.exercises_in_log()["own-raise"].name == "Standing raise"


def test_changed_exercise_that_no_longer_ships():
    """A changed exercise stays, as an own one, where a new version ships it no more."""
    catalogue, problems = laid(own(id="standing-raise"), over=shipped(exercise=[]))

    assert problems == []
    assert catalogue.origin("exercise", "standing-raise") is Origin.OWN


def test_changed_exercise_learns_old_ids():
    """A changed exercise is found by the old ids that a new version of the shipped one and its variants knows."""
    newer = shipped(exercise=[EXERCISE | {"was": ["raise"], "variants": [VARIANT | {"was": ["stack"]}]}])

    catalogue, problems = laid(own(id="standing-raise"), over=newer)

    assert problems == []
    assert catalogue.exercise("raise").id == "standing-raise"
    assert plan_from(catalogue, "raise", variant="stack").variant == "machine"


def test_shipped_exercise_that_was_a_changed_one():
    """Where a new version renames an exercise that a person changed, both are there and neither is told of."""
    newer = shipped(exercise=[EXERCISE | {"id": "tall-raise", "was": ["standing-raise"]}])

    catalogue, problems = laid(own(id="standing-raise", name="Mine"), over=newer)

    assert problems == []
    assert catalogue.exercise("standing-raise").name == "Mine"
    assert catalogue.exercises_in_log()["standing-raise"].name == "Mine"
    assert catalogue.ids_in_log(catalogue.exercise("tall-raise")) == ("tall-raise",)


def test_found_by_an_old_id():
    """An exercise and its equipment are found by ids they had before; history is asked for under all of them."""
    catalogue, _ = laid(own(was=["own-old", "own-older"], variants=[VARIANT | {"was": ["stack"]}]))

    exercise = catalogue.exercise("own-older")
    assert exercise.id == "own-raise"
    assert catalogue.ids_in_log(exercise) == ("own-raise", "own-old", "own-older")
    assert catalogue.exercises_in_log()["own-old"] is exercise
    assert variant_of(exercise, "stack").id == "machine"
    assert variant_of(exercise, "sled") is None


def test_removed_exercises_are_known_to_the_log_alone():
    """A removed exercise has its name in the log and cannot be chosen; the shipped one of its id goes before it."""
    gone = msgspec.convert(EXERCISE | {"id": "own-gone", "name": "Gone"}, Exercise)
    changed = msgspec.convert(EXERCISE | {"name": "Was changed"}, Exercise)

    catalogue, problems = laid(removed=[gone, changed])

    assert problems == []
    assert "own-gone" not in catalogue.exercises
    assert catalogue.exercises_in_log()["own-gone"].name == "Gone"
    assert catalogue.exercises_in_log()["standing-raise"].name == "Standing raise"


def test_field_problems_are_by_field():
    """Everything wrong with an entry in the making is said at once, each beside its field."""
    raw = EXERCISE | {"id": "own-raise", "name": "", "reps": "x"}
    del raw["knee"]

    assert set(field_problems(shipped(), "exercise", raw)) == {"name", "reps", "knee"}
    assert field_problems(shipped(), "exercise", EXERCISE | {"id": "own-raise"}) == {}
    assert set(field_problems(shipped(), "exercise", EXERCISE | {"foot": "in:45", "reps": 900})) == {"foot", "reps"}
    assert set(field_problems(shipped(), "exercise", EXERCISE | {"colour": "red"})) == {"id"}
    assert set(field_problems(shipped(), "tempo", TEMPO | {"tempo": "3-1-2"})) == {"tempo"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Box raise", "own-box-raise"),
        ("  Été & co. (30°) ", "own-ete-co-30"),
        ("小腿", "own-entry"),
        ("", "own-entry"),
        ("taken", "own-taken-3"),
        ("a" * 100, "own-" + "a" * 44),
    ],
)
def test_new_id(name, expected):
    """An id is made of the name's plain letters and digits, and of a number where it is taken."""
    assert new_id(name, {"own-taken", "own-taken-2"}, prefix="own-") == expected


@given(st.text(), st.sets(st.sampled_from(["own-a", "own-entry", "own-b"])))
def test_new_id_is_a_free_slug(name, taken):
    """Whatever the name, the id is a slug and free."""
    found = new_id(name, taken, prefix="own-")

    assert found not in taken
    assert field_problems(shipped(), "tempo", TEMPO | {"id": found}) == {}


def test_plain_leaves_out_what_is_at_its_default():
    """What an entry does not say is not written, and never as nothing, which TOML cannot hold."""
    exercise = msgspec.convert(EXERCISE, Exercise)

    assert plain(exercise) == EXERCISE
