# SPDX-License-Identifier: MIT
"""The words and signs of the Learn pages: how sure a claim is, how research stands to it, what a thing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Claim, Strength, Study, Topic, Verdict
from calftimer.errors import QT_TRANSLATE_NOOP
from calftimer.ui.wording import catalogue_text

if TYPE_CHECKING:
    from calftimer.core.search import Kind

translate = QCoreApplication.translate


def strength_text(strength: Strength) -> str:
    """Return how sure a claim is, as a sign (more filled, more sure) and a word."""
    return {
        Strength.TRIALS: "●●●● " + translate("Evidence", "several trials"),
        Strength.ONE_TRIAL: "●●●○ " + translate("Evidence", "one trial"),
        Strength.MEASURED: "●●○○ " + translate("Evidence", "measured, not trained"),
        Strength.CONVENTION: "●○○○ " + translate("Evidence", "usual practice"),
        Strength.OPINION: "○○○○ " + translate("Evidence", "opinion"),
    }[strength]


def verdict_text(verdict: Verdict, *, is_one_trial: bool = False) -> str:
    """Return how research stands to a claim, as a sign and words; of one trial they say no more than it can."""
    if is_one_trial and verdict in _OF_ONE_TRIAL:
        sign, words = _OF_ONE_TRIAL[verdict]
        return f"{sign} {translate('Evidence', words)}"
    return {
        Verdict.SUPPORTED: "✓ " + translate("Evidence", "Research supports it"),
        Verdict.PARTLY: "~ " + translate("Evidence", "Research supports part of it"),
        Verdict.NOT_STUDIED: "? " + translate("Evidence", "Not studied"),
        Verdict.NOT_SUPPORTED: "− " + translate("Evidence", "Research does not support it"),
        Verdict.CONTRADICTED: "✗ " + translate("Evidence", "Research says otherwise"),
    }[verdict]


_OF_ONE_TRIAL = {
    Verdict.SUPPORTED: ("✓", QT_TRANSLATE_NOOP("Evidence", "One trial agrees")),
    Verdict.PARTLY: ("~", QT_TRANSLATE_NOOP("Evidence", "One trial agrees in part")),
    Verdict.NOT_SUPPORTED: ("−", QT_TRANSLATE_NOOP("Evidence", "One trial does not support it")),
    Verdict.CONTRADICTED: ("✗", QT_TRANSLATE_NOOP("Evidence", "One trial says otherwise")),
}


def verdict_on(claim: Claim, catalogue: Catalogue) -> str:
    """Return the words for a claim's verdict; empty where it has none."""
    if claim.verdict is None:
        return ""
    return verdict_text(claim.verdict, is_one_trial=rests_on_one_trial(claim, catalogue))


def rests_on_one_trial(claim: Claim, catalogue: Catalogue) -> bool:
    """Tell whether of the studies that a claim is judged by one is a trial, and none is a review of several.

    Of what research claims by one trial that trial stands first; what it claims by several rests on reviews.
    """
    research = [known for known in catalogue.claims.values() if catalogue.sources[known.source].kind == "research"]
    trials = {known.studies[0] for known in research if known.strength is Strength.ONE_TRIAL and known.studies}
    reviews = {study for known in research if known.strength is Strength.TRIALS for study in known.studies} - trials
    return len(trials.intersection(claim.studies)) == 1 and reviews.isdisjoint(claim.studies)


def verdict_role(verdict: Verdict) -> str:
    """Return the chip in which a verdict stands out as much as it should."""
    if verdict in (Verdict.CONTRADICTED, Verdict.NOT_SUPPORTED):
        return "chip-against"
    return "chip" if verdict is Verdict.SUPPORTED else "chip-none"


def topic_name(topic: Topic) -> str:
    """Return what a claim is about."""
    return {
        Topic.ANATOMY: translate("Topic", "Anatomy"),
        Topic.TOES: translate("Topic", "Toes"),
        Topic.KNEE: translate("Topic", "Knee"),
        Topic.RANGE_OF_MOTION: translate("Topic", "Range of motion"),
        Topic.TEMPO: translate("Topic", "Tempo"),
        Topic.PAUSES: translate("Topic", "Pauses"),
        Topic.SETS: translate("Topic", "Sets"),
        Topic.REPS: translate("Topic", "Reps"),
        Topic.FREQUENCY: translate("Topic", "How often"),
        Topic.REST: translate("Topic", "Rest between sets"),
        Topic.PROGRESSION: translate("Topic", "Progress"),
        Topic.CONTACT: translate("Topic", "Where the foot pushes"),
        Topic.CUES: translate("Topic", "Cues"),
        Topic.MISTAKES: translate("Topic", "Mistakes"),
        Topic.SAFETY: translate("Topic", "Safety"),
        Topic.BENEFITS: translate("Topic", "What it is good for"),
        Topic.EXERCISES: translate("Topic", "Exercises"),
        Topic.MEASURING: translate("Topic", "Measuring"),
    }[topic]


def kind_name(kind: Kind) -> str:
    """Return what a result of the search is."""
    from calftimer.core.search import Kind  # not before the window's first picture

    return {
        Kind.EXERCISE: translate("Learn", "Exercise"),
        Kind.MUSCLE: translate("Learn", "Anatomy"),
        Kind.DEBATE: translate("Learn", "Who says what"),
        Kind.FAQ: translate("Learn", "Question"),
        Kind.SAFETY: translate("Learn", "Safety"),
        Kind.CUE: translate("Learn", "Cue"),
        Kind.MISTAKE: translate("Learn", "Mistake"),
        Kind.CLAIM: translate("Learn", "Claim"),
        Kind.STUDY: translate("Learn", "Study"),
        Kind.RANGE: translate("Learn", "Number"),
        Kind.PART: translate("Learn", "Part of this page"),
    }[kind]


def claim_title(claim: Claim, source_name: str) -> str:
    """Return a claim on one line, after who says it."""
    return translate("Learn", "{source}: {claim}").format(
        source=catalogue_text(source_name), claim=catalogue_text(claim.text)
    )


def study_title(study: Study) -> str:
    """Return who published a study, when and where."""
    year = "" if study.year is None else f" {study.year}."
    return f"{study.authors}.{year} {study.journal}"


def study_address(study: Study) -> str:
    """Return where a study can be read; empty where no address is known."""
    return f"https://doi.org/{study.doi}" if study.doi else study.address
