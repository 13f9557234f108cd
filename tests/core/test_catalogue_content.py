# SPDX-License-Identifier: MIT
"""What the shipped catalogue holds: muscles, exercises, tempos, research, and words that are clean.

What the two articles say is in `test_catalogue_articles`, and where they disagree in `test_catalogue_disagreements`.
The inventory is written by hand and apart from the files, so that an entry that drops out of them is missed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Strength, Topic
from calftimer.core.tempo import parse_tempo

# Exercise → who names it, the knee, and its variants with who names them.
EXERCISES = {
    "leg-press-calf-raise": (("hart", "jordan"), "straight", {"leg-press": ("hart", "jordan")}),
    "standing-calf-raise": (
        ("hart", "jordan"),
        "straight",
        {"machine": ("jordan",), "dumbbell": ("jordan",), "step": ("jordan",)},
    ),
    "donkey-calf-raise": (("jordan",), "straight", {"machine": ("jordan",), "partner": ("jordan",)}),
    "seated-calf-raise": (("hart", "jordan"), "bent-90", {"machine": ("hart", "jordan")}),
    "single-leg-calf-raise": (("hart",), "straight", {"step": ("calftimer",), "dumbbell": ("calftimer",)}),
}

TEMPOS = {
    "calftimer": ("calftimer", "3-1-2-1"),
    "hart": ("hart", "3-0-2-1"),
    "hart-2-s-lower": ("hart", "2-0-2-1"),
    "jordan": ("jordan", "2-2-2-2"),
    "trial-2-0-2-0": ("research", "2-0-2-0"),
}

INNER, OUTER = "gastrocnemius-medial", "gastrocnemius-lateral"

# Words that name a sideways tilt or a compound of it. An article uses them for turned toes; the program never does.
TILT_WORDS = re.compile(r"inver(?:sion|ted?)|ever(?:sion|ted)|supinat|pronat", re.IGNORECASE)


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield (path, text) for every text inside a catalogue entry."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from texts(inner, f"{path}[{number}]")


def every_text(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield (path, text) for every text in the catalogue."""
    for table, entries in vars(catalogue).items():
        for entry_id, entry in entries.items():
            yield from texts(msgspec.to_builtins(entry), f"{table}.{entry_id}")


# ---- Muscles, knees, exercises


def test_muscles(catalogue):
    """Sets are counted for the two heads of the gastrocnemius, which cross the knee, and the soleus, which does not."""
    assert {muscle.id: (muscle.lay_name, muscle.joints) for muscle in catalogue.muscles.values()} == {
        INNER: ("inner head", ("knee", "ankle")),
        OUTER: ("outer head", ("knee", "ankle")),
        "soleus": ("soleus", ("ankle",)),
    }


def test_knee_positions(catalogue):
    """The knee is straight, slightly bent, or at a right angle."""
    assert {knee.id: knee.bend_deg for knee in catalogue.knees.values()} == {
        "straight": 0,
        "slightly-bent": 10,
        "bent-90": 90,
    }


def test_no_other_exercises(catalogue):
    """The exercises are those of the articles."""
    assert list(catalogue.exercises) == list(EXERCISES)


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_exercise(catalogue, exercise_id):
    """An exercise has the sources, knee and variants that the articles give it."""
    sources, knee, variants = EXERCISES[exercise_id]
    exercise = catalogue.exercise(exercise_id)

    assert exercise.sources == sources
    assert exercise.knee == knee
    assert {variant.id: variant.sources for variant in exercise.variants} == variants


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_first_choices_take_no_side(catalogue, exercise_id):
    """An exercise begins with straight feet, the program's own tempo, lowering first, and middling numbers."""
    exercise = catalogue.exercise(exercise_id)

    assert exercise.foot == "straight"
    assert catalogue.tempos[exercise.tempo].source == "calftimer"
    assert exercise.start == "eccentric"
    assert 12 <= exercise.reps <= 15
    assert exercise.sets == 3
    assert 90 <= exercise.rest_s <= 120


def test_bent_knee_trains_the_soleus_alone(catalogue):
    """Straight-knee exercises count for all three muscles, the bent-knee one for the soleus."""
    assert {exercise.knee: set(exercise.trains) for exercise in catalogue.exercises.values()} == {
        "straight": {INNER, OUTER, "soleus"},
        "bent-90": {"soleus"},
    }
    assert all(
        set(exercise.trains) == ({"soleus"} if exercise.knee == "bent-90" else {INNER, OUTER, "soleus"})
        for exercise in catalogue.exercises.values()
    )


def test_only_the_single_leg_raise_is_one_sided(catalogue):
    """The single-leg raise is logged per leg; the others are not."""
    assert [e.id for e in catalogue.exercises.values() if e.laterality == "unilateral"] == ["single-leg-calf-raise"]


@pytest.mark.parametrize("tempo_id", TEMPOS)
def test_tempo_preset(catalogue, tempo_id):
    """A preset has the tempo of its source and is named after it."""
    preset = catalogue.tempos[tempo_id]

    assert (preset.source, preset.tempo) == TEMPOS[tempo_id]
    assert preset.name.endswith(preset.tempo)
    assert len(preset.name) <= 20


def test_no_other_tempo_presets(catalogue):
    """Every preset is in the inventory."""
    assert set(catalogue.tempos) == set(TEMPOS)


def test_presets_lie_in_the_tested_band(catalogue):
    """A rep of any preset takes 0.5 to 8 s, the band in which growth was alike."""
    assert all(0.5 <= parse_tempo(preset.tempo).rep_s <= 8 for preset in catalogue.tempos.values())


def test_presets_agree_with_the_ranges(catalogue):
    """A preset of an article keeps to each number that the article gives for a phase."""
    for preset_id, source in (("hart", "hart"), ("hart-2-s-lower", "hart"), ("jordan", "jordan")):
        tempo = parse_tempo(catalogue.tempos[preset_id].tempo)
        for phase in ("eccentric", "bottom-pause", "concentric", "top-pause"):
            entry = catalogue.ranges.get(f"{source}-{phase}")
            if entry is not None:
                seconds = getattr(tempo, f"{phase.removesuffix('-pause')}_s")
                assert entry.low <= seconds <= entry.high


def test_jordans_preset_says_what_is_not_jordans(catalogue):
    """The note of Jordan's preset says that the seconds up and down are the program's choice."""
    assert "our choice" in catalogue.tempos["jordan"].note


# ---- Research and the program's own


def test_every_topic_has_research_or_arithmetic(catalogue):
    """Each topic has at least one claim that is not an article's."""
    topics = {claim.topic for claim in catalogue.claims.values() if claim.source in ("research", "calftimer")}

    assert topics == set(Topic)


def test_research_claims_say_where(catalogue):
    """A research claim names a study, an address or a second-hand place, or says that nothing was found."""
    for claim in catalogue.claims.values():
        if claim.source == "research":
            assert (
                claim.studies
                or claim.where.startswith("https://")
                or claim.where == "No study found"
                or "second hand" in claim.where
                or "as reported at" in claim.where
            ), claim.id


def test_research_addresses_are_those_of_the_studies(catalogue):
    """An address of the form doi.org belongs to a study that the claim cites."""
    for claim in catalogue.claims.values():
        if claim.where.startswith("https://doi.org/"):
            assert claim.where.removeprefix("https://doi.org/") in {
                catalogue.studies[study].doi for study in claim.studies
            }, claim.id


def test_own_claims_are_marked_as_own(catalogue):
    """The program's own sums and choices are opinion; a plain caution without a study is convention, and says so."""
    own = [claim for claim in catalogue.claims.values() if claim.source == "calftimer"]
    cautions = [claim for claim in own if claim.strength is Strength.CONVENTION]

    assert cautions
    assert {claim.strength for claim in own} == {Strength.OPINION, Strength.CONVENTION}
    assert {claim.where for claim in cautions} == {"General caution, no study"}
    assert not any(claim.studies or re.search(r"\d", claim.text) for claim in cautions)


def test_every_study_is_cited(catalogue):
    """No study is listed that no claim cites."""
    assert {study for claim in catalogue.claims.values() for study in claim.studies} == set(catalogue.studies)


def test_dois_are_bare(catalogue):
    """A DOI is written without an address before it, or left empty where none was seen."""
    assert [study.id for study in catalogue.studies.values() if study.doi and not study.doi.startswith("10.")] == []


def test_second_hand_reading_is_admitted(catalogue):
    """Studies that were read only through others say so among their limits."""
    for study in ("acsm-2026", "gentil-2020", "jonsson-2008", "kawakami-2002", "larsen-2025-partials", "teng-2018"):
        assert "second hand" in catalogue.studies[study].limits


def test_addresses_are_pages(catalogue):
    """An address leads to a page, not to a site's front door, and repeats no DOI."""
    addresses = [study.address for study in catalogue.studies.values() if study.address]

    assert len(addresses) == len(set(addresses))
    assert all(address.count("/") >= 3 and address.rpartition("/")[2] for address in addresses)
    assert not any(address.startswith("https://doi.org/") for address in addresses)


# ---- Words


def test_every_entry_names_its_source_and_place(catalogue):
    """No claim is without a source that exists and a place to read it."""
    assert all(claim.source in catalogue.sources and claim.where.strip() for claim in catalogue.claims.values())


def test_tilt_is_not_called_rotation(catalogue):
    """Words for a sideways tilt of the foot stand only in answers, and there together with the word tilt."""
    for path, text in every_text(catalogue):
        if TILT_WORDS.search(text):
            assert path.endswith(".answer"), path
            assert "tilt" in text, path


def test_texts_are_clean(catalogue):
    """No text has a stray or double space, a line break, or a straight double quote."""
    assert [path for path, text in every_text(catalogue) if text != " ".join(text.split()) or '"' in text] == []


def test_sentences_end(catalogue):
    """Claims, answers, notes, steps and what else is a sentence end like one."""
    endings = (
        *(".text", ".answer", ".note", ".summary", ".found", ".limits"),
        *(".why", ".sign", ".instead", ".matters"),
    )

    read = [(p, t) for p, t in every_text(catalogue) if t and p.endswith(endings)]
    read += [(debate.id, debate.verdict) for debate in catalogue.debates.values()]

    assert [path for path, text in read if not text.endswith((".", ")"))] == []
