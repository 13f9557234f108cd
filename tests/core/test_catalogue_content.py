# SPDX-License-Identifier: MIT
"""What the shipped catalogue holds: every exercise, number and statement of both articles, with its source.

The inventory below is written by hand and apart from the files, so that a claim that drops out of them is
missed here. Its sections follow the reading of the two articles: exercises, foot, knee, tempo, programming,
cues, mistakes, anatomy, safety, questions, takeaways, and the points on which the two disagree.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from calftimer.core.catalogue import Catalogue, build_catalogue
from calftimer.core.evidence import Claim, Strength, Topic, Verdict
from calftimer.core.plan import FootDirection
from calftimer.core.tempo import parse_tempo

FOLDER = Path(__file__).parents[2] / "resources" / "catalogue"

# Sections of the two articles, by the short words used in the inventory.
HEADINGS = {
    "hart": {
        "intro": "How do you target inner calves on leg press?",
        "anat": "Understanding Calf Anatomy",
        "bio": "The Biomechanics of Calf Raises on Leg Press",
        "can": "Can You “Target” Inner Calves?",
        "tech": "Technique for Emphasizing Medial Gastrocnemius (Inner Calf)",
        "steps": "Step-by-Step Execution on Leg Press",
        "mist": "Important Considerations and Common Mistakes",
        "prog": "Programming Your Calf Training",
        "concl": "Conclusion",
        "key": "Key Takeaways",
        "faq": "Frequently Asked Questions",
    },
    "jordan": {
        "intro": "How to Train Inner Calves?",
        "anat": "Understanding Calf Anatomy: Beyond “Inner” and “Outer”",
        "bio": "The Biomechanics of Calf Training",
        "target": "Targeting the Medial Gastrocnemius (The “Inner Calf”)",
        "ex": "Effective Exercises for Medial Gastrocnemius Emphasis",
        "prog": "Programming Considerations for Calf Development",
        "mist": "Common Mistakes to Avoid",
        "bal": "The Importance of Balanced Calf Training",
        "concl": "Conclusion: A Holistic Approach",
        "key": "Key Takeaways",
        "faq": "Frequently Asked Questions",
    },
}

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

# Claim → the sections of the article in which it stands.
CLAIMS = {
    # 8.1 and 8.2, exercises and steps
    "hart-exercise-leg-press": "intro bio",
    "hart-exercise-standing": "prog",
    "hart-exercise-seated": "mist prog",
    "hart-exercise-single-leg": "mist prog",
    "hart-exercise-variety": "mist prog",
    "hart-steps-leg-press": "steps",
    "jordan-exercise-standing-first": "ex target concl key faq",
    "jordan-exercise-standing-variants": "ex",
    "jordan-exercise-donkey": "ex key faq",
    "jordan-exercise-donkey-stretch": "ex",
    "jordan-exercise-leg-press": "ex key faq",
    "jordan-exercise-seated": "mist anat",
    "jordan-steps-standing": "ex",
    "jordan-steps-donkey": "ex",
    "jordan-steps-leg-press": "ex",
    # 8.3, foot positions and contact
    "hart-toes-straight": "can",
    "hart-toes-out": "can tech concl key faq",
    "hart-toes-in": "can",
    "hart-toes-angle": "tech steps key faq",
    "hart-toes-mechanism": "intro can",
    "hart-toes-names": "can tech concl key faq",
    "hart-toes-subtle": "can",
    "hart-no-isolation": "intro can concl key faq",
    "hart-contact": "tech steps faq",
    "hart-contact-push": "bio tech steps",
    "jordan-toes-straight": "bio",
    "jordan-toes-out": "bio",
    "jordan-toes-in": "intro bio target ex key faq",
    "jordan-toes-amount": "target ex faq",
    "jordan-toes-names": "bio target key",
    "jordan-toes-mechanism": "target",
    "jordan-toes-shin": "bio target",
    "jordan-toes-key": "bio target",
    "jordan-no-isolation": "anat bio",
    "jordan-contact-step": "ex",
    "jordan-contact-plate": "ex",
    "jordan-contact-toes": "ex",
    # 8.4, knee positions
    "hart-knee-straight": "anat bio tech key faq",
    "hart-knee-bent-off": "tech faq",
    "hart-knee-slight-bend": "bio tech steps",
    "hart-knee-seated": "bio mist",
    "jordan-knee-straight": "anat bio",
    "jordan-knee-bent": "bio",
    "jordan-knee-not-locked-standing": "ex",
    "jordan-knee-not-locked-leg-press": "ex",
    "jordan-knee-donkey": "ex",
    # 8.5, tempo and pauses
    "hart-tempo": "tech",
    "hart-tempo-controlled": "tech concl key",
    "hart-tempo-powerful": "steps",
    "hart-pause-top": "tech steps",
    "hart-pause-bottom": "steps",
    "jordan-tempo-control": "prog ex key",
    "jordan-tempo-drive": "ex",
    "jordan-pause-top": "prog",
    "jordan-pause-top-brief": "ex",
    "jordan-pause-bottom": "prog",
    "jordan-pause-why": "prog",
    # 8.6, sets, reps, frequency, rest, progression
    "hart-sets": "prog faq",
    "hart-reps": "prog faq",
    "hart-reps-high": "prog",
    "hart-reps-why": "prog",
    "hart-frequency": "prog key faq",
    "hart-progression": "prog key faq",
    "jordan-sets": "prog",
    "jordan-reps-endurance": "prog",
    "jordan-reps-size": "prog",
    "jordan-reps-mix": "prog key",
    "jordan-frequency": "prog",
    "jordan-frequency-why": "prog",
    "jordan-rest-shorter": "prog",
    "jordan-progression": "intro prog concl key",
    # 8.7, range of motion and cues
    "hart-rom-full": "tech concl key faq",
    "hart-rom-comfortable": "tech faq",
    "hart-rom-high": "tech steps",
    "hart-rom-reflex": "tech",
    "hart-cue-mind-muscle": "tech key",
    "hart-cue-squeeze": "tech steps faq",
    "hart-cue-technique-first": "mist",
    "jordan-rom-full": "prog ex key",
    "jordan-rom-deep": "ex prog",
    "jordan-rom-high": "ex prog",
    "jordan-cue-heels-wide": "target ex faq",
    "jordan-cue-contract": "ex prog",
    "jordan-cue-fundamentals": "mist concl",
    "jordan-cue-quality": "mist",
    "jordan-cue-consistency": "intro prog concl key",
    # 8.8, mistakes
    "hart-mistake-ego": "mist key",
    "hart-mistake-short": "mist",
    "hart-mistake-bounce": "mist tech key",
    "hart-mistake-soleus": "mist concl key",
    "hart-mistake-targeting": "mist",
    "hart-mistake-mobility": "mist",
    "jordan-mistake-rushing": "mist prog faq",
    "jordan-mistake-short": "mist faq",
    "jordan-mistake-soleus": "mist faq key",
    "jordan-mistake-foot": "mist faq",
    "jordan-mistake-weight": "mist faq",
    # 8.9, muscles and actions
    "hart-anatomy-gastrocnemius": "anat",
    "hart-anatomy-two-joints": "anat key",
    "hart-anatomy-soleus": "anat key",
    "hart-anatomy-soleus-knee": "anat",
    "hart-anatomy-together": "anat",
    "hart-anatomy-both-heads": "can",
    "jordan-anatomy-inner": "anat key faq",
    "jordan-anatomy-gastrocnemius": "anat",
    "jordan-anatomy-visible": "anat faq",
    "jordan-anatomy-soleus": "anat",
    "jordan-anatomy-action": "bio",
    # 8.10, safety and benefits
    "hart-safety-stops": "steps",
    "hart-safety-lowering": "tech",
    "hart-safety-load": "steps mist",
    "hart-safety-stretch": "tech mist",
    "hart-benefit-balanced": "concl key",
    "jordan-safety-knees": "ex",
    "jordan-safety-stops": "ex",
    "jordan-safety-bounce": "mist",
    "jordan-safety-recovery": "prog",
    "jordan-benefit-injury": "bal key faq",
    "jordan-benefit-performance": "bal key faq",
    "jordan-benefit-looks": "bal key faq",
    "jordan-benefit-genes": "prog",
}

# Every number for programming: range → (source, quantity, low, high, worked out by the program).
RANGES = {
    "hart-sessions-per-week": ("hart", "sessions-per-week", 2, 3, False),
    "hart-sets-per-session": ("hart", "sets-per-session", 3, 4, False),
    "hart-sets-per-week": ("hart", "sets-per-week", 6, 12, True),
    "hart-reps": ("hart", "reps", 10, 20, False),
    "hart-reps-high": ("hart", "reps", 20, 30, False),
    "hart-angle": ("hart", "angle-deg", 45, 45, False),
    "hart-concentric": ("hart", "concentric-s", 2, 2, False),
    "hart-top-pause": ("hart", "top-pause-s", 1, 1, False),
    "hart-eccentric": ("hart", "eccentric-s", 2, 3, False),
    "hart-bottom-pause": ("hart", "bottom-pause-s", 0, 0, False),
    "jordan-sessions-per-week": ("jordan", "sessions-per-week", 2, 3, False),
    "jordan-sets-per-week": ("jordan", "sets-per-week", 10, 20, False),
    "jordan-reps-endurance": ("jordan", "reps", 15, 25, False),
    "jordan-reps-size": ("jordan", "reps", 8, 12, False),
    "jordan-top-pause": ("jordan", "top-pause-s", 2, 2, False),
    "jordan-bottom-pause": ("jordan", "bottom-pause-s", 2, 2, False),
}
TEMPOS = {
    "calftimer": ("calftimer", "3-1-2-1"),
    "hart": ("hart", "3-0-2-1"),
    "hart-2-s-lower": ("hart", "2-0-2-1"),
    "jordan": ("jordan", "2-2-2-2"),
    "trial-2-0-2-0": ("research", "2-0-2-0"),
}

# Direction → source → the heads that get more of the work, by that source.
INNER, OUTER = "gastrocnemius-medial", "gastrocnemius-lateral"
TOES = {
    FootDirection.OUT: {"research": (INNER,), "hart": (INNER,), "jordan": (OUTER,)},
    FootDirection.IN: {"research": (OUTER,), "hart": (OUTER,), "jordan": (INNER,)},
    FootDirection.STRAIGHT: {"research": (), "hart": (), "jordan": ()},
}

# Question of the articles' question lists → the claims that answer it.
QUESTIONS = {
    "hart: can the inner calf be isolated": ["hart-no-isolation"],
    "hart: which foot position": ["hart-toes-out", "hart-toes-angle", "hart-contact"],
    "hart: why straight knees": ["hart-knee-straight", "hart-knee-bent-off"],
    "hart: which range": ["hart-rom-full", "hart-rom-comfortable", "hart-cue-squeeze"],
    "hart: how often": ["hart-frequency", "hart-sets", "hart-reps", "hart-progression"],
    "jordan: what is the inner calf": ["jordan-anatomy-inner", "jordan-anatomy-visible"],
    "jordan: how to train it": ["jordan-toes-in", "jordan-toes-amount", "jordan-cue-heels-wide"],
    "jordan: which exercises": [
        "jordan-exercise-standing-first",
        "jordan-exercise-donkey",
        "jordan-exercise-leg-press",
    ],
    "jordan: which mistakes": [
        "jordan-mistake-rushing",
        "jordan-mistake-short",
        "jordan-mistake-soleus",
        "jordan-mistake-foot",
        "jordan-mistake-weight",
    ],
    "jordan: why balance": ["jordan-benefit-injury", "jordan-benefit-performance", "jordan-benefit-looks"],
}

# Takeaway of the articles' lists → the claims that carry it.
TAKEAWAYS = {
    "hart 1: emphasis only": ["hart-no-isolation"],
    "hart 2: two joints and one": ["hart-anatomy-two-joints", "hart-anatomy-soleus", "hart-knee-straight"],
    "hart 3: toes out, knees straight": ["hart-toes-out", "hart-toes-angle", "hart-knee-straight"],
    "hart 4: technique": [
        "hart-rom-full",
        "hart-tempo-controlled",
        "hart-cue-mind-muscle",
        "hart-mistake-ego",
        "hart-mistake-bounce",
    ],
    "hart 5: both muscles, overload, 2–3 a week": [
        "hart-mistake-soleus",
        "hart-benefit-balanced",
        "hart-progression",
        "hart-frequency",
    ],
    "jordan 1: the inner head": ["jordan-anatomy-inner"],
    "jordan 2: toes in": ["jordan-toes-in", "jordan-toes-names"],
    "jordan 3: three exercises": [
        "jordan-exercise-standing-first",
        "jordan-exercise-donkey",
        "jordan-exercise-leg-press",
    ],
    "jordan 4: effort, range, tempo, overload": [
        "jordan-cue-consistency",
        "jordan-rom-full",
        "jordan-tempo-control",
        "jordan-progression",
        "jordan-reps-mix",
    ],
    "jordan 5: balance with the soleus": [
        "jordan-mistake-soleus",
        "jordan-benefit-injury",
        "jordan-benefit-performance",
        "jordan-benefit-looks",
    ],
}

# Point on which the two disagree → Hart's claims, Jordan's claims, what research or arithmetic says.
# An empty list: that side is silent.
DISAGREEMENTS = {
    "D1 inner head": (["hart-toes-out"], ["jordan-toes-in"], ["research-toes-out"]),
    "D2 outer head": (["hart-toes-in"], ["jordan-toes-out"], ["research-toes-in"]),
    "D3 amount of rotation": (
        ["hart-toes-angle"],
        ["jordan-toes-amount"],
        ["research-toes-deep-muscles", "calftimer-toes-angles"],
    ),
    "D4 name of toes in and out": (["hart-toes-names"], ["jordan-toes-names"], ["research-toes-hip"]),
    "D5 mechanism": (
        ["hart-toes-mechanism"],
        ["jordan-toes-mechanism", "jordan-toes-shin"],
        ["research-anatomy-one-tendon", "research-toes-hip"],
    ),
    "D6 confidence": (
        ["hart-toes-subtle", "hart-toes-in"],
        ["jordan-toes-key"],
        ["research-toes-activity", "calftimer-toes-order"],
    ),
    "D7 weekly sets": (["hart-sets"], ["jordan-sets"], ["research-sets-calf", "calftimer-sets-hart-week"]),
    "D8 reps": (
        ["hart-reps", "hart-reps-high"],
        ["jordan-reps-endurance", "jordan-reps-size"],
        ["research-reps"],
    ),
    "D9 why those reps": (["hart-reps-why"], ["jordan-reps-endurance", "jordan-reps-size"], ["research-reps"]),
    "D10 top pause": (
        ["hart-pause-top"],
        ["jordan-pause-top", "jordan-pause-top-brief"],
        ["research-pauses-none"],
    ),
    "D11 bottom pause": (["hart-pause-bottom"], ["jordan-pause-bottom"], ["research-pauses-none"]),
    "D12 seconds up and down": (["hart-tempo"], ["jordan-tempo-control"], ["research-tempo-band"]),
    "D13 speed of the lift": (
        ["hart-tempo", "hart-tempo-powerful"],
        ["jordan-tempo-control", "jordan-tempo-drive"],
        ["research-tempo-band"],
    ),
    "D14 knees on the leg press": (
        ["hart-knee-slight-bend"],
        ["jordan-knee-not-locked-leg-press"],
        ["research-knee-slight-bend"],
    ),
    "D15 order on the leg press": (
        ["hart-steps-leg-press"],
        ["jordan-steps-leg-press", "jordan-safety-stops"],
        [],
    ),
    "D16 place on the plate": (["hart-contact"], ["jordan-contact-plate"], ["research-contact-none"]),
    "D17 where to push": (["hart-contact-push"], ["jordan-contact-toes"], ["research-contact-none"]),
    "D18 bottom of the rep": (["hart-rom-comfortable"], ["jordan-rom-deep"], ["research-safety-insertion"]),
    "D19 progression": (["hart-progression"], ["jordan-progression", "jordan-rest-shorter"], ["research-rest"]),
    "D20 choice of exercises": (
        ["hart-exercise-leg-press", "hart-exercise-standing", "hart-exercise-seated", "hart-exercise-single-leg"],
        ["jordan-exercise-standing-first", "jordan-exercise-donkey", "jordan-exercise-leg-press"],
        ["research-exercise-ranking", "research-exercise-one-leg", "research-exercise-donkey"],
    ),
    "D21 thinking of the muscle": (["hart-cue-mind-muscle"], [], []),
    "D22 feet when seated": (["hart-exercise-seated"], ["jordan-exercise-seated"], ["research-toes-null"]),
    "D23 why not to bounce": (
        ["hart-mistake-bounce"],
        ["jordan-mistake-rushing", "jordan-safety-bounce"],
        ["research-mistake-bounce"],
    ),
    "D24 best exercise": (
        ["hart-exercise-leg-press"],
        ["jordan-exercise-standing-first"],
        ["research-exercise-ranking"],
    ),
}

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


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The catalogue as it ships."""
    return build_catalogue(
        {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}
    )


def of_articles(catalogue: Catalogue) -> list[Claim]:
    """Return the claims of the two articles."""
    return [claim for claim in catalogue.claims.values() if claim.source in HEADINGS]


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


# ---- Claims of the articles


@pytest.mark.parametrize("claim_id", CLAIMS)
def test_claim_of_an_article(catalogue, claim_id):
    """A claim of the inventory is in the catalogue, with its article and the sections in which it stands."""
    claim = catalogue.claims[claim_id]
    source = claim_id.split("-")[0]

    assert claim.source == source
    assert claim.where == "; ".join(HEADINGS[source][word] for word in CLAIMS[claim_id].split())


def test_no_claim_of_an_article_is_outside_the_inventory(catalogue):
    """Every claim that the catalogue ascribes to an article is in the inventory."""
    assert {claim.id for claim in of_articles(catalogue)} == set(CLAIMS)


def test_every_section_of_both_articles_is_used():
    """Each section of each article is the place of at least one claim."""
    used = {(claim.split("-")[0], word) for claim, words in CLAIMS.items() for word in words.split()}

    assert used == {(source, word) for source, headings in HEADINGS.items() for word in headings}


def test_claims_of_articles_are_no_stronger_than_convention(catalogue):
    """An article's word is opinion or convention, however sure it sounds."""
    assert {claim.strength for claim in of_articles(catalogue)} <= {Strength.OPINION, Strength.CONVENTION}


def test_claims_of_articles_are_answered(catalogue):
    """Every claim of an article says how research stands to it, in at least a sentence."""
    assert [claim.id for claim in of_articles(catalogue) if claim.verdict is None or not claim.answer] == []


def test_claims_found_wrong_or_right_rest_on_something(catalogue):
    """A contradicted claim cites a study; a judged one a study, textbook anatomy or the reason."""
    judged = [claim for claim in of_articles(catalogue) if claim.verdict is not Verdict.NOT_STUDIED]

    assert [claim.id for claim in judged if not (claim.studies or claim.answer)] == []
    assert [claim.id for claim in judged if claim.verdict is Verdict.CONTRADICTED and not claim.studies] == []
    assert [
        claim.id
        for claim in judged
        if claim.verdict is Verdict.SUPPORTED and not claim.studies and claim.topic is not Topic.ANATOMY
    ] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_question_of_an_article(catalogue, question):
    """A question of an article is answered by claims of that article, found in its question list."""
    for claim_id in QUESTIONS[question]:
        claim = catalogue.claims[claim_id]
        assert claim.source == question.split(":")[0]
        assert "Frequently Asked Questions" in claim.where


@pytest.mark.parametrize("takeaway", TAKEAWAYS)
def test_takeaway_of_an_article(catalogue, takeaway):
    """A takeaway of an article is carried by claims of that article, found in its list of takeaways."""
    for claim_id in TAKEAWAYS[takeaway]:
        claim = catalogue.claims[claim_id]
        assert claim.source == takeaway.split()[0]
        assert "Key Takeaways" in claim.where


# ---- The disagreements


def test_twenty_four_disagreements():
    """The inventory of disagreements has no gap."""
    assert [point.split()[0] for point in DISAGREEMENTS] == [f"D{number}" for number in range(1, 25)]


@pytest.mark.parametrize("point", DISAGREEMENTS)
def test_disagreement(catalogue, point):
    """Both sides of a disagreement are in the catalogue under their own name, and so is what research says."""
    hart, jordan, evidence = DISAGREEMENTS[point]

    assert hart or jordan
    assert {catalogue.claims[claim].source for claim in hart} <= {"hart"}
    assert {catalogue.claims[claim].source for claim in jordan} <= {"jordan"}
    assert {catalogue.claims[claim].source for claim in evidence} <= {"research", "calftimer"}


@pytest.mark.parametrize("point", [point for point, (hart, jordan, _) in DISAGREEMENTS.items() if hart and jordan])
def test_disagreement_is_debated(catalogue, point):
    """Where both articles speak one debate shows both sides, and debates show each claim and what answers it."""
    hart, jordan, evidence = DISAGREEMENTS[point]
    debates = [set(debate.claims) for debate in catalogue.debates.values()]

    assert any(shown & set(hart) and shown & set(jordan) for shown in debates)
    assert {*hart, *jordan, *evidence} <= set().union(*debates)


@pytest.mark.parametrize("direction", FootDirection)
def test_toes(catalogue, direction):
    """For each direction the sources name their heads: the articles contradict each other, research comes first."""
    claims = catalogue.claims_on_toes(direction)

    assert [claim.source for claim in claims] == ["research", "hart", "jordan"]
    assert {claim.source: claim.favours for claim in claims} == TOES[direction]


def test_verdicts_on_turned_toes(catalogue):
    """Research on turned toes cites the growth trial, and Jordan's claims on turned toes are marked contradicted."""
    for direction in (FootDirection.IN, FootDirection.OUT):
        claims = {claim.source: claim for claim in catalogue.claims_on_toes(direction)}
        assert "nunes-2020" in claims["research"].studies
        assert claims["hart"].verdict is Verdict.SUPPORTED
        assert claims["jordan"].verdict is Verdict.CONTRADICTED


def test_short_texts(catalogue):
    """Only the toes claims have a short text, which fits a chip and is about one direction."""
    with_short = [claim for claim in catalogue.claims.values() if claim.short]

    assert len(with_short) == 9
    assert all(claim.topic is Topic.TOES and claim.foot is not None for claim in with_short)
    assert all(len(claim.short) <= 28 for claim in with_short)


def test_growth_by_foot_direction(catalogue):
    """The growth trial's numbers stand with the study: both heads, three directions."""
    found = catalogue.studies["nunes-2020"].found

    for number in ("8.4", "5.8", "3.8", "9.1", "6.4", "5.5"):
        assert number in found


# ---- Numbers


@pytest.mark.parametrize("range_id", RANGES)
def test_range_of_an_article(catalogue, range_id):
    """A number of an article stands in a range, exactly, with its source."""
    entry = catalogue.ranges[range_id]

    assert (entry.source, entry.quantity, entry.low, entry.high, entry.derived) == RANGES[range_id]


def test_no_range_of_an_article_is_outside_the_inventory(catalogue):
    """No range is ascribed to an article that does not give it; neither gives a rest, Jordan no degrees."""
    assert {entry.id for entry in catalogue.ranges.values() if entry.source in HEADINGS} == set(RANGES)
    assert {entry.source for entry in catalogue.ranges.values() if entry.quantity == "rest-s"} == {"calftimer"}


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
