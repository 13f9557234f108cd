# SPDX-License-Identifier: MIT
"""Who says what, how sure it is, and where to read it.

A *source* is one of the two articles the program grew from, research taken together, or the program's own
arithmetic. A *study* is one publication. A *claim* is one statement of one source, in our own words.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Literal

from msgspec import Meta, Struct

from calftimer.core.exercise import Slug, Text
from calftimer.core.plan import FootDirection

Address = Annotated[str, Meta(pattern=r"^(https://[^\s]+)?$")]


class Topic(Enum):
    """What a claim is about."""

    ANATOMY = "anatomy"
    TOES = "toes"
    KNEE = "knee"
    RANGE_OF_MOTION = "range-of-motion"
    TEMPO = "tempo"
    PAUSES = "pauses"
    SETS = "sets"
    REPS = "reps"
    FREQUENCY = "frequency"
    REST = "rest"
    PROGRESSION = "progression"
    CONTACT = "contact"
    CUES = "cues"
    MISTAKES = "mistakes"
    SAFETY = "safety"
    BENEFITS = "benefits"
    EXERCISES = "exercises"
    MEASURING = "measuring"


class Strength(Enum):
    """How sure a claim is, from strongest to weakest."""

    TRIALS = "trials"
    ONE_TRIAL = "one-trial"
    MEASURED = "measured"
    CONVENTION = "convention"
    OPINION = "opinion"


class Verdict(Enum):
    """How research stands to a claim."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    NOT_STUDIED = "not-studied"
    NOT_SUPPORTED = "not-supported"
    CONTRADICTED = "contradicted"


class Source(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Somebody who claims something."""

    id: Slug
    name: Text
    kind: Literal["article", "research", "program"]
    title: Text
    note: Text


class Study(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One publication: who, when, whom they measured, what they found, and what it does not show.

    `year` is None where it was not read. `doi` is bare, and empty where none was seen. `address` is a page
    on which a reader finds it (abstract, publisher or the paper itself); empty where the DOI is all there is.
    """

    id: Slug
    authors: Text
    year: Annotated[int, Meta(ge=1900, le=2100)] | None = None
    journal: Text
    doi: str
    address: Address = ""
    sample: Text
    design: Text
    found: Text
    limits: Text


class Claim(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One statement of one source about one topic, in our own words.

    `foot`, `knee` and `exercise` narrow what it is about. `favours` are the muscles it says get more of
    the work; an empty tuple on a TOES claim means none before the others. `where` is the section of the
    article, or the paper's address.
    """

    id: Slug
    source: Slug
    topic: Topic
    text: Text
    strength: Strength
    where: Text
    short: str = ""
    foot: FootDirection | None = None
    knee: Slug | None = None
    exercise: Slug | None = None
    favours: tuple[Slug, ...] = ()
    studies: tuple[Slug, ...] = ()
    verdict: Verdict | None = None
    answer: str = ""


class Range(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A range of numbers that a source gives for programming; both ends included.

    `label` tells two of one source and quantity apart.
    """

    id: Slug
    source: Slug
    quantity: Literal[
        "sessions-per-week",
        "sets-per-session",
        "sets-per-week",
        "reps",
        "rest-s",
        "angle-deg",
        "concentric-s",
        "eccentric-s",
        "top-pause-s",
        "bottom-pause-s",
    ]
    low: Annotated[float, Meta(ge=0)]
    high: Annotated[float, Meta(ge=0)]
    note: Text
    label: str = ""
    derived: bool = False
