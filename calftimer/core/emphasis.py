# SPDX-License-Identifier: MIT
"""How much of the work each source says each muscle gets, for an exercise and a foot position.

Read from the claims of the catalogue, by rules that state nothing more firmly than they do:

- The knee comes first. The muscles that a source's claims on the exercise's knee position favour get more;
  one alone gets the most. Of the others, those that cross the knee get less, for it is the knee that takes it
  from them; a muscle that crosses the ankle alone keeps its share, whatever the knee does.
- The toes lean the work within what the knee favours: the head that a source's claim on them names comes
  first. Where the knee favours neither head, the toes change nothing: no source says they do.
- Where a source says nothing of the knee position, no muscle has a level.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Claim, Topic
from calftimer.core.exercise import Exercise
from calftimer.core.plan import FootDirection, FootPosition

# At 45° of bend activity moved by 4 and 5 % only (Hébert-Losier 2012), and both articles allow a small bend:
# positions no further apart than this are one.
SAME_KNEE_DEG = 15


class Level(Enum):
    """How much of the work a muscle is said to get, from most to least; NOT_SAID is no amount."""

    MOST = "most"
    MORE = "more"
    SHARE = "share"
    LESS = "less"
    NOT_SAID = "not-said"


@dataclass(frozen=True)
class Emphasis:
    """What one source says: a level for every muscle of the catalogue, and the claims that say it."""

    levels: Mapping[str, Level]
    claims: tuple[Claim, ...]


def emphasis(catalogue: Catalogue, source_id: str, exercise: Exercise, foot: FootPosition) -> Emphasis:
    """Return what the source `source_id` says of an exercise done with the toes as in `foot`.

    The claims stand in the order of the catalogue, those on the knee first.
    """
    said = [claim for claim in catalogue.claims.values() if claim.source == source_id]
    said = [claim for claim in said if claim.exercise in (None, exercise.id)]
    on_knee = [claim for claim in said if _is_on_knee(claim, catalogue, exercise)]
    favoured = {muscle for claim in on_knee for muscle in claim.favours}
    if not favoured:
        return Emphasis(dict.fromkeys(catalogue.muscles, Level.NOT_SAID), ())
    on_toes = [claim for claim in said if claim.topic is Topic.TOES]
    turned = [claim for claim in on_toes if claim.foot is foot.direction and claim.short]
    leaning = favoured.intersection(*(claim.favours for claim in turned)) if turned else set()
    bears = leaning or (len(favoured) > 1 and not any(claim.favours for claim in turned))
    cited = [*turned] if bears else []
    if foot.direction is not FootDirection.STRAIGHT:  # what is said of turned toes in this very exercise
        cited += [claim for claim in on_toes if claim.foot is None and claim.exercise is not None]
    first = leaning or favoured
    levels = {}
    for muscle in catalogue.muscles.values():
        if muscle.id in first:
            levels[muscle.id] = Level.MOST if len(first) == 1 else Level.MORE
        elif muscle.id in favoured:
            levels[muscle.id] = Level.MORE
        else:
            levels[muscle.id] = Level.LESS if "knee" in muscle.joints else Level.SHARE
    return Emphasis(levels, (*on_knee, *cited))


def toes_are_about(catalogue: Catalogue, exercise: Exercise) -> bool:
    """Tell whether what is said of the toes is about an exercise like this: all of it is about straight knees."""
    return catalogue.knees[exercise.knee].bend_deg <= SAME_KNEE_DEG


def _is_on_knee(claim: Claim, catalogue: Catalogue, exercise: Exercise) -> bool:
    """Tell whether a claim says whom the exercise's knee position favours."""
    if claim.topic is not Topic.KNEE or claim.knee is None or not claim.favours:
        return False
    bend_deg = catalogue.knees[claim.knee].bend_deg
    return abs(bend_deg - catalogue.knees[exercise.knee].bend_deg) <= SAME_KNEE_DEG
