# SPDX-License-Identifier: MIT
"""How much of the work each source says each muscle gets; the expectations were written by hand."""

from __future__ import annotations

import msgspec
import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import Emphasis, Level, emphasis
from calftimer.core.evidence import Topic
from calftimer.core.plan import FootPosition, parse_foot

INNER, OUTER, SOLEUS = "gastrocnemius-medial", "gastrocnemius-lateral", "soleus"
MOST, MORE, SHARE, LESS = Level.MOST, Level.MORE, Level.SHARE, Level.LESS
STRAIGHT_KNEE = ("leg-press-calf-raise", "standing-calf-raise", "donkey-calf-raise", "single-leg-calf-raise")
# Source and direction of the toes → inner head, outer head, soleus, and the claims, with straight knees.
WITH_STRAIGHT_KNEES = {
    ("research", "straight"): ((MORE, MORE, SHARE), ("knee-growth", "knee-swelling", "toes-straight")),
    ("research", "out"): ((MOST, MORE, SHARE), ("knee-growth", "knee-swelling", "toes-out")),
    ("research", "in"): ((MORE, MOST, SHARE), ("knee-growth", "knee-swelling", "toes-in")),
    ("hart", "straight"): ((MORE, MORE, SHARE), ("knee-straight", "toes-straight")),
    ("hart", "out"): ((MOST, MORE, SHARE), ("knee-straight", "toes-out")),
    ("hart", "in"): ((MORE, MOST, SHARE), ("knee-straight", "toes-in")),
    ("jordan", "straight"): ((MORE, MORE, SHARE), ("knee-straight", "toes-straight")),
    ("jordan", "out"): ((MORE, MOST, SHARE), ("knee-straight", "toes-out")),
    ("jordan", "in"): ((MOST, MORE, SHARE), ("knee-straight", "toes-in")),
}
# Bent to a right angle: nobody says that the toes change anything, and in students nothing clear was seen.
WITH_BENT_KNEES = {
    ("research", "straight"): ("knee-bent",),
    ("research", "out"): ("knee-bent", "toes-null"),
    ("research", "in"): ("knee-bent", "toes-null"),
    **{("hart", foot): ("knee-bent-off", "knee-seated") for foot in ("straight", "out", "in")},
    **{("jordan", foot): ("knee-bent",) for foot in ("straight", "out", "in")},
}


def assert_rests_on(said: Emphasis, source: str, names: tuple[str, ...]) -> None:
    """Find these claims among those cited: of the toes no others, of the knee perhaps more, all of the source."""
    cited = {claim.id: claim for claim in said.claims}
    expected = [f"{source}-{name}" for name in names]
    assert {claim.source for claim in said.claims} == {source}
    assert set(expected) <= set(cited)
    on_toes = [name for name, claim in cited.items() if claim.topic is Topic.TOES]
    assert on_toes == [name for name in expected if "-toes-" in name]
    assert {claim.topic for name, claim in cited.items() if name not in on_toes} == {Topic.KNEE}


@pytest.mark.parametrize(("source", "foot"), WITH_STRAIGHT_KNEES)
@pytest.mark.parametrize("exercise", STRAIGHT_KNEE)
def test_straight_knees(catalogue: Catalogue, exercise: str, source: str, foot: str) -> None:
    """The two heads get more than the soleus, which keeps its share; turned toes bring one head first."""
    said = emphasis(catalogue, source, catalogue.exercise(exercise), parse_foot(foot))

    levels, claims = WITH_STRAIGHT_KNEES[source, foot]
    assert said.levels == dict(zip((INNER, OUTER, SOLEUS), levels, strict=True))
    assert_rests_on(said, source, claims)


@pytest.mark.parametrize(("source", "foot"), WITH_BENT_KNEES)
def test_bent_knees(catalogue: Catalogue, source: str, foot: str) -> None:
    """Seated, the soleus gets the most and both heads less, wherever the toes point."""
    said = emphasis(catalogue, source, catalogue.exercise("seated-calf-raise"), parse_foot(foot))

    assert said.levels == {INNER: LESS, OUTER: LESS, SOLEUS: MOST}
    assert_rests_on(said, source, WITH_BENT_KNEES[source, foot])


@pytest.mark.parametrize("foot", ["straight", "out", "in"])
def test_a_small_bend_counts_as_straight(catalogue: Catalogue, foot: str) -> None:
    """A knee bent by 10° has the levels of a straight one."""
    straight = catalogue.exercise("leg-press-calf-raise")
    bent = msgspec.structs.replace(straight, knee="slightly-bent")

    for source in ("research", "hart", "jordan"):
        expected = emphasis(catalogue, source, straight, parse_foot(foot))
        assert emphasis(catalogue, source, bent, parse_foot(foot)) == expected


@pytest.mark.parametrize("foot", ["straight", "out", "in"])
def test_a_source_that_says_nothing_gives_no_level(catalogue: Catalogue, foot: str) -> None:
    """The program itself claims nothing about who works how much."""
    said = emphasis(catalogue, "calftimer", catalogue.exercise("standing-calf-raise"), parse_foot(foot))

    assert set(said.levels.values()) == {Level.NOT_SAID}
    assert said.claims == ()


def test_the_angle_does_not_matter(catalogue: Catalogue) -> None:
    """The sources speak of directions: 15° out has the levels of 45° out."""
    exercise = catalogue.exercise("leg-press-calf-raise")
    little, much = (FootPosition(parse_foot("out").direction, angle) for angle in (15, 45))

    assert emphasis(catalogue, "hart", exercise, little) == emphasis(catalogue, "hart", exercise, much)


def test_a_claim_on_another_exercise_does_not_count(catalogue: Catalogue) -> None:
    """What is said of the seated raise alone is not said of another raise with bent knees."""
    other = msgspec.structs.replace(catalogue.exercise("seated-calf-raise"), id="other")

    claims = emphasis(catalogue, "hart", other, parse_foot("straight")).claims

    assert [claim.id for claim in claims] == ["hart-knee-bent-off"]
