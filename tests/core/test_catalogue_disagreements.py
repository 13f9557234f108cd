# SPDX-License-Identifier: MIT
"""The points on which the two articles disagree: both sides are in the shipped catalogue, and what research says.

The inventory is written by hand and apart from the files, so that a side that drops out of them is missed here.
"""

from __future__ import annotations

import pytest

from calftimer.core.evidence import Topic, Verdict
from calftimer.core.plan import FootDirection

INNER, OUTER = "gastrocnemius-medial", "gastrocnemius-lateral"
# Direction → source → the heads that get more of the work, by that source.
TOES = {
    FootDirection.OUT: {"research": (INNER,), "hart": (INNER,), "jordan": (OUTER,)},
    FootDirection.IN: {"research": (OUTER,), "hart": (OUTER,), "jordan": (INNER,)},
    FootDirection.STRAIGHT: {"research": (), "hart": (), "jordan": ()},
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
