# SPDX-License-Identifier: MIT
"""What a lifter reads: coaching cues, mistakes, questions and their answers, debates, and safety.

Typed shapes of `resources/catalogue/*.toml`, like `exercise` and `evidence`. What an entry states rests on
the claims it names; who says them and how sure they are stands there.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from calftimer.core.evidence import Topic
from calftimer.core.exercise import Slug, Text


class CoachingCue(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A short thing to think of during a rep, and why."""

    id: Slug
    text: Text
    why: Text
    claims: tuple[Slug, ...] = ()


class Mistake(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that goes wrong, how it is noticed, and what to do instead."""

    id: Slug
    name: Text
    sign: Text
    instead: Text
    claims: tuple[Slug, ...] = ()


class Faq(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A question of one of the articles, answered in our own words; `claims` lead to who says what."""

    id: Slug
    source: Slug
    question: Text
    answer: Text
    claims: tuple[Slug, ...]


class Debate(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A point on which the sources differ, or say more than is known.

    `verdict` is what can be said today, `matters` what matters more. `topics` are the topics of the claims
    it is about; `claims` are those shown, side by side, in this order.
    """

    id: Slug
    question: Text
    verdict: Text
    matters: Text
    topics: Annotated[tuple[Topic, ...], Meta(min_length=1)]
    claims: Annotated[tuple[Slug, ...], Meta(min_length=1)]


class SafetyNote(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something to mind before harm is done; `items` are its points, `claims` where it comes from."""

    id: Slug
    kind: Literal["general", "pain", "stop", "achilles", "machine"]
    title: Text
    text: Text
    items: tuple[Text, ...] = ()
    claims: tuple[Slug, ...] = ()
