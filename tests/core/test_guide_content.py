# SPDX-License-Identifier: MIT
"""What a lifter reads: steps, cues, mistakes, questions, debates and safety of the shipped catalogue.

Whether every point of the two articles is in it, `test_guide_inventory` walks through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Claim

FOLDER = Path(__file__).parents[2] / "resources" / "catalogue"
EXERCISES = (
    "leg-press-calf-raise",
    "standing-calf-raise",
    "donkey-calf-raise",
    "seated-calf-raise",
    "single-leg-calf-raise",
)
ARTICLES = ("hart", "jordan")
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")

# A statement that nobody could verify → how it would look. None of them may be shown.
UNVERIFIED = {
    "growth with extra stretched-half reps": r"\b43 %|9\.6 (?:vs|against|and) 6\.7",
    "pain zones of the original paper": r"\b0[–-]2:? (?:is |are )?safe|\b2[–-]5:? (?:is |are )?acceptable|high risk",
    "exponent of Lombardi's formula": r"0\.10\b|\^ ?0?\.1",
    "spread of the 1995 heel-raise count": r"\b11\.1\b",
    "error of the tape": r"0\.2[–-]0\.4",
    "rest beyond 60 or 90 s gains nothing": r"(?:above|beyond|over) (?:60|90) s\b",
    "week off in mid-programme": r"e16777|Coleman 2024",
    "side difference of the ankle": r"\b68 %",
    "toe-out raised the inner head, third study": r"toe-out .*clearly|no clear LG",
    "review of frequency": r"02640414",
    "degrees per centimetre, without a place to read it": r"3\.6 ?°",
}


def claims_of(catalogue: Catalogue, entry: object) -> list[Claim]:
    """Return the claims that an entry names."""
    return [catalogue.claims[claim] for claim in entry.claims]


def guide_entries(catalogue: Catalogue) -> Iterator[tuple[str, object, str]]:
    """Yield (path, entry, all that is read of it) for cues, mistakes, questions, debates and safety notes."""
    fields = {
        "cues": ("text", "why"),
        "mistakes": ("name", "sign", "instead"),
        "faqs": ("question", "answer"),
        "debates": ("question", "verdict", "matters"),
        "safety": ("title", "text", "items"),
    }
    for table, names in fields.items():
        for entry in getattr(catalogue, table).values():
            parts = (getattr(entry, name) for name in names)
            yield f"{table}.{entry.id}", entry, " ".join(p if isinstance(p, str) else " ".join(p) for p in parts)


def numbers_behind(catalogue: Catalogue, claims: list[Claim]) -> set[str]:
    """Return every number in the claims, their answers and their studies."""
    texts = [text for claim in claims for text in (claim.text, claim.answer)]
    for study in {study for claim in claims for study in claim.studies}:
        entry = catalogue.studies[study]
        texts += [entry.sample, entry.design, entry.found, entry.limits, str(entry.year)]
    return {number for text in texts for number in NUMBER.findall(text)}


# ---- Exercises


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_exercise_is_taught(catalogue, exercise_id):
    """An exercise has a set-up list, steps, cues and mistakes, few enough to be read on the floor."""
    exercise = catalogue.exercise(exercise_id)

    assert 4 <= len(exercise.setup) <= 6
    assert 4 <= len(exercise.steps) <= 8
    assert 4 <= len(exercise.cues) <= 9
    assert 4 <= len(exercise.mistakes) <= 9
    assert all(len(step.text) <= 150 for step in exercise.steps)
    assert all(len(point) <= 90 for point in exercise.setup)


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_steps_begin_and_end_safely(catalogue, exercise_id):
    """The first step of an exercise and one of the last two keep one from harm; those between hold the rep."""
    steps = catalogue.exercise(exercise_id).steps

    assert steps[0].is_safety
    assert any(step.is_safety for step in steps[-2:])
    assert sum(not step.is_safety for step in steps) >= 3


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_steps_lower_before_they_raise(catalogue, exercise_id):
    """The steps follow the order of the rep: lower, then raise."""
    texts = [step.text for step in catalogue.exercise(exercise_id).steps]
    lower = next(n for n, text in enumerate(texts) if text.startswith("Let the heel"))
    rise = next(n for n, text in enumerate(texts) if text.startswith(("Rise", "Press", "Lift")))

    assert lower < rise


@pytest.mark.parametrize("exercise_id", ["leg-press-calf-raise", "seated-calf-raise"])
def test_machine_is_released_and_made_safe(catalogue, exercise_id):
    """Where stops or a lever hold the weight, steps marked as safety release it and set it again before the feet go."""
    safety = [step.text for step in catalogue.exercise(exercise_id).steps if step.is_safety]

    assert re.search("free the sled|swing the lever away", " ".join(safety))
    assert re.search("set the stops, before a foot moves|put the lever back, and then take the feet off", safety[-1])


@pytest.mark.parametrize("exercise_id", [name for name in EXERCISES if name != "seated-calf-raise"])
def test_straight_knees_are_not_snapped(catalogue, exercise_id):
    """Exercises with straight knees say in their steps that they stay soft, and list snapping as a mistake."""
    exercise = catalogue.exercise(exercise_id)

    assert re.search("[Nn]ever snap|soft", " ".join(step.text for step in exercise.steps))
    assert "snapping-knees" in exercise.mistakes


def test_steps_take_no_side_on_the_toes(catalogue):
    """Which way the toes point is chosen, so no step says out or in."""
    for exercise in catalogue.exercises.values():
        for step in exercise.steps:
            assert not re.search(r"toes (?:slightly |a little )?(?:out|in)\b", step.text, re.IGNORECASE)


def test_steps_of_neither_article_are_marked_as_ours():
    """The file says that the steps of the seated and the single-leg raise are the program's own."""
    text = (FOLDER / "exercises.toml").read_text(encoding="utf-8")
    comment = "# Neither article gives steps for this exercise: these are ours.\nsteps = ["

    for exercise_id in EXERCISES:
        entry = text[text.index(f'id = "{exercise_id}"') :].split("[[exercise.variants]]")[0]
        assert (comment in entry) == (exercise_id in ("seated-calf-raise", "single-leg-calf-raise"))


def test_first_loads_of_variants(catalogue):
    """A variant's first load can be set with the steps of its exercise; body weight on a step is 0."""
    for exercise in catalogue.exercises.values():
        for variant in exercise.variants:
            if variant.id == "step":
                assert variant.load_kg == 0
            elif variant.id != "partner":  # a partner's weight is not ours to guess
                assert variant.load_kg
                assert variant.load_kg % exercise.load_step_kg == 0


# ---- Cues and mistakes


@pytest.mark.parametrize("table", ["cues", "mistakes"])
def test_cues_and_mistakes_are_used(catalogue, table):
    """Every cue and every mistake belongs to at least one exercise, and to each at most once."""
    lists = [getattr(exercise, table) for exercise in catalogue.exercises.values()]

    assert {name for names in lists for name in names} == set(getattr(catalogue, table))
    assert all(len(set(names)) == len(names) for names in lists)


def test_cues_are_short(catalogue):
    """A cue can be taken in at a glance."""
    assert [cue.id for cue in catalogue.cues.values() if len(cue.text) > 52] == []


def test_cue_of_one_article_against_research_says_so(catalogue):
    """The cue for toes in says that studies give that position to the outer head."""
    assert "outer" in catalogue.cues["heels-wide"].why


def test_mistakes_of_both_articles_are_merged(catalogue):
    """Where both articles name a mistake it is one entry, with the claims of both."""
    shared = ("too-heavy", "short-range", "bouncing", "no-soleus", "trusting-the-toes")

    for mistake in shared:
        sources = {claim.source for claim in claims_of(catalogue, catalogue.mistakes[mistake])}
        assert set(ARTICLES) <= sources


# ---- Questions


def test_five_questions_of_each_article(catalogue):
    """The ten questions are there, Hart's five before Jordan's."""
    assert [faq.source for faq in catalogue.faqs.values()] == ["hart"] * 5 + ["jordan"] * 5


def test_answers_rest_on_their_article_and_research(catalogue):
    """An answer names claims of the question list it comes from, and beside them research only."""
    for faq in catalogue.faqs.values():
        claims = claims_of(catalogue, faq)
        assert {claim.source for claim in claims} == {faq.source, "research"}, faq.id
        assert any("Frequently Asked Questions" in claim.where for claim in claims if claim.source == faq.source)


def test_questions_ask(catalogue):
    """A question of the list or of a debate ends with a question mark."""
    entries = (*catalogue.faqs.values(), *catalogue.debates.values())

    assert [entry.id for entry in entries if not entry.question.endswith("?")] == []


# ---- Debates


def test_debates_show_at_least_two_sources(catalogue):
    """A debate shows two sources or more, research among them, no claim twice, and only its topics."""
    for debate in catalogue.debates.values():
        claims = claims_of(catalogue, debate)
        sources = {claim.source for claim in claims}
        assert len(sources) >= 2, debate.id
        assert "research" in sources, debate.id
        assert len(set(debate.claims)) == len(debate.claims), debate.id
        assert {claim.topic for claim in claims} == set(debate.topics), debate.id


def test_debates_begin_with_the_disagreement(catalogue):
    """The first two claims of a debate are of different sources; where both articles are silent, of two studies."""
    for debate in catalogue.debates.values():
        first, second = claims_of(catalogue, debate)[:2]
        silent = not any(claim.source in ARTICLES for claim in claims_of(catalogue, debate))
        assert first.source != second.source or (silent and first.studies != second.studies), debate.id


def test_verdict_on_the_toes(catalogue):
    """The verdict on the toes names both articles, all six numbers, the limits, and what matters more."""
    debate = catalogue.debates["toes"]

    for part in ("Hart", "Jordan", "8.4 %", "5.8 %", "3.8 %", "5.5 / 6.4 / 9.1 %", "22 young men", "one small"):
        assert part in debate.verdict
    assert "modest" in debate.verdict
    assert "not shown to be worse" in debate.verdict
    for part in ("knees", "range", "weekly sets"):
        assert part in debate.matters


def test_verdict_on_the_tempo(catalogue):
    """The verdict on the tempo has a note above 8 s a rep and a stronger one above 10."""
    verdict = catalogue.debates["tempo"].verdict

    assert "Above 8 s" in verdict
    assert "Above 10 s growth looks smaller" in verdict


def test_verdict_on_seated_raises(catalogue):
    """Seated raises let the soleus do most of the work; they are not said to be needed for it."""
    verdict = catalogue.debates["seated-soleus"].verdict

    assert "most of the work" in verdict
    assert "useful, not essential" in verdict


@pytest.mark.parametrize("debate_id", ["pauses", "where-to-push", "best-exercise", "toes-why"])
def test_verdict_admits_that_nothing_was_found(catalogue, debate_id):
    """Where no study was found the verdict says so."""
    assert re.search(r"\b[Nn]o (?:trial|study|comparison)|\bNobody has shown", catalogue.debates[debate_id].verdict)


# ---- Safety


def test_safety_has_every_kind(catalogue):
    """Safety begins with what the program is not, and has a pain scale, stop signs, the Achilles and machines."""
    notes = list(catalogue.safety.values())

    assert notes[0].id == "not-medical-advice"
    assert {note.kind for note in notes} == {"general", "pain", "stop", "achilles", "machine"}
    assert all(note.claims for note in notes)
    assert all(note.items for note in notes if note.kind in ("pain", "stop", "machine"))


def test_pain_scale_is_said_to_be_second_hand(catalogue):
    """The zones of the pain scale are shown as what they are."""
    note = catalogue.safety["pain-scale"]

    assert "second hand" in note.text
    assert any(claim.studies for claim in claims_of(catalogue, note))


@pytest.mark.parametrize(
    "sign", ["pop", "kick", "cannot rise", "swollen", "warm", "red", "breathlessness", "Numbness", "Sharp", "above 5"]
)
def test_stop_sign(catalogue, sign):
    """Every stop sign stands among the notes of that kind."""
    notes = [note for note in catalogue.safety.values() if note.kind == "stop"]

    assert any(sign in text for note in notes for text in (note.text, *note.items))


def test_bottom_half_reps_are_left_out_with_achilles_pain(catalogue):
    """The stretched half is an option, and not with Achilles pain: the debate and the caution both say so."""
    assert "not with Achilles pain" in catalogue.debates["bottom-half"].verdict
    assert any("bottom-half" in item for item in catalogue.safety["achilles-at-the-heel"].items)


# ---- Numbers and words


def test_every_number_has_a_claim_behind_it(catalogue):
    """A number in a cue, mistake, answer, verdict or safety note stands in a claim it names, or in that one's study."""
    bare = {
        path: missing
        for path, entry, text in guide_entries(catalogue)
        if (missing := set(NUMBER.findall(text)) - numbers_behind(catalogue, claims_of(catalogue, entry)))
    }

    assert bare == {}


@pytest.mark.parametrize("statement", UNVERIFIED)
def test_unverified_number_is_not_shown(statement):
    """What nobody could verify is in no file of the catalogue."""
    for path in FOLDER.glob("*.toml"):
        assert not re.search(UNVERIFIED[statement], path.read_text(encoding="utf-8")), path.name


def test_second_hand_claims_say_so(catalogue):
    """A research claim that rests only on studies read at second hand admits it where it is read."""
    for study in ("acsm-2026", "price-2003", "teng-2018", "wolf-2025", "silbernagel-2010"):
        assert "second hand" in catalogue.studies[study].limits
        for claim in catalogue.claims.values():
            if claim.source == "research" and claim.studies == (study,):
                assert "second hand" in claim.text, claim.id


def test_answers_fit_a_card(catalogue):
    """Answers and verdicts are short enough to be read between two sets."""
    assert [faq.id for faq in catalogue.faqs.values() if len(faq.answer) > 350] == []
    assert [d.id for d in catalogue.debates.values() if len(d.verdict) > 560 or len(d.matters) > 130] == []


def test_studies_can_be_found(catalogue):
    """A study has a DOI, an address or a journal with a place in it; an unread year is left out, not guessed."""
    for study in catalogue.studies.values():
        found = study.doi or study.address or re.search(r"\d|\.[a-z]{2}\b", study.journal)
        assert found or re.search(r"second hand|abstract was read at", study.limits), study.id
    assert [study.id for study in catalogue.studies.values() if study.year is None] == [
        "heel-raise-children",
        "achilles-subtendons",
        "ljubljana-thesis",
        "andrade",
    ]


def test_measuring_is_nobodys_claim_but_research_and_ours(catalogue):
    """Neither article measures anything, so no claim on measuring is ascribed to one."""
    sources = {claim.source for claim in catalogue.claims.values() if claim.topic.value == "measuring"}

    assert sources == {"research", "calftimer"}
