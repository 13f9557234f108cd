# SPDX-License-Identifier: MIT
"""What of a catalogue can be found by searching, each as an entry of the index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from calftimer.core.catalogue import Catalogue
from calftimer.core.search import POINT, Entry, Kind

_ENDS = (".", "!", "?", "…", ":", ";")


def entries_of(catalogue: Catalogue, translated: Callable[[str], str]) -> Iterator[Entry]:
    """Yield an entry for everything that a page can show; `translated` turns a text of the catalogue into the
    person's language. Cues and mistakes that no exercise names have no page and are left out.
    """
    for exercise in catalogue.exercises.values():
        said = [exercise.summary, *exercise.setup, *(step.text for step in exercise.steps)]
        names = [catalogue.knees[exercise.knee].name]
        names += [text for variant in exercise.variants for text in (variant.name, variant.equipment)]
        yield _entry(Kind.EXERCISE, exercise.id, exercise.name, said, translated, names)
    for muscle in catalogue.muscles.values():
        yield _entry(Kind.MUSCLE, muscle.id, muscle.name, [muscle.note], translated, [muscle.lay_name])
    for debate in catalogue.debates.values():
        yield _entry(Kind.DEBATE, debate.id, debate.question, [debate.verdict, debate.matters], translated)
    for faq in catalogue.faqs.values():
        yield _entry(Kind.FAQ, faq.id, faq.question, [faq.answer], translated)
    for note in catalogue.safety.values():
        yield _entry(Kind.SAFETY, note.id, note.title, [note.text, *note.items], translated)
    named = {name for exercise in catalogue.exercises.values() for name in (*exercise.cues, *exercise.mistakes)}
    for cue in catalogue.cues.values():
        if cue.id in named:
            yield _entry(Kind.CUE, cue.id, cue.text, [cue.why], translated)
    for mistake in catalogue.mistakes.values():
        if mistake.id in named:
            yield _entry(Kind.MISTAKE, mistake.id, mistake.name, [mistake.sign, mistake.instead], translated)
    for claim in catalogue.claims.values():
        source = catalogue.sources[claim.source].name
        yield _entry(Kind.CLAIM, claim.id, claim.text, [claim.answer], translated, [source, claim.topic.value])
    named = {name for claim in catalogue.claims.values() for name in claim.studies}
    for study in catalogue.studies.values():
        if study.id in named:
            said = [study.found, study.sample, study.design, study.limits]
            year = "" if study.year is None else f" ({study.year})"
            title = f"{study.authors.split(',')[0]}{year}"
            yield _entry(Kind.STUDY, study.id, title, said, translated, [study.authors, study.journal])
    for entry in catalogue.ranges.values():
        named_for = [entry.quantity.replace("-", " "), catalogue.sources[entry.source].name]
        yield _entry(Kind.RANGE, entry.id, entry.note, [], translated, named_for)


def _entry(
    kind: Kind,
    entry_id: str,
    title: str,
    said: list[str],
    translated: Callable[[str], str],
    names: list[str] | None = None,
) -> Entry:
    return Entry(
        kind,
        entry_id,
        translated(title),
        _joined(translated(text) for text in said if text),
        " ".join(translated(name) for name in names or ()),
    )


def _joined(texts: Iterable[str]) -> str:
    """Join texts by what their ends ask for: points of a list, which have no full stop, by a dot between them."""
    whole = ""
    for text in texts:
        if whole:
            whole += " " if whole.endswith(_ENDS) else POINT
        whole += text
    return whole
