# SPDX-License-Identifier: MIT
"""Every statement and number of both articles is in the shipped catalogue, with its article and section.

The inventory below is written by hand and apart from the files, so that a claim that drops out of them is
missed here. Its sections follow the reading of the two articles: exercises, foot, knee, tempo, programming,
cues, mistakes, anatomy, safety, questions and takeaways.
"""

from __future__ import annotations

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Claim, Strength, Topic, Verdict

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


def of_articles(catalogue: Catalogue) -> list[Claim]:
    """Return the claims of the two articles."""
    return [claim for claim in catalogue.claims.values() if claim.source in HEADINGS]


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


@pytest.mark.parametrize("range_id", RANGES)
def test_range_of_an_article(catalogue, range_id):
    """A number of an article stands in a range, exactly, with its source."""
    entry = catalogue.ranges[range_id]

    assert (entry.source, entry.quantity, entry.low, entry.high, entry.derived) == RANGES[range_id]


def test_no_range_of_an_article_is_outside_the_inventory(catalogue):
    """No range is ascribed to an article that does not give it; neither gives a rest, Jordan no degrees."""
    assert {entry.id for entry in catalogue.ranges.values() if entry.source in HEADINGS} == set(RANGES)
    assert {entry.source for entry in catalogue.ranges.values() if entry.quantity == "rest-s"} == {"calftimer"}
