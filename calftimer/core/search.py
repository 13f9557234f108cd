# SPDX-License-Identifier: MIT
"""Search over all that the catalogue teaches: misspelt words and lay names find it too.

A word of the query matches a word of an entry that is spelt the same, begins with it, or is spelt much like
it, with or without its ending; beside a word that is like nothing, what is only alike is no guess. How much a
match counts follows from how rare the word is and where it stands (title, other names, text). Entries that hold
every word of a short query come before those that hold some; of a long one, which is a sentence, it counts how
many they hold. Words such as “how” and “the” are passed over.

Pure and quick enough to be asked with every key; rapidfuzz, which compares spellings, is imported by the
first index that is built.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import log

from calftimer.core.search_words import SAME_THING, STOP_WORDS

RESULTS_MAX = 12
# Of a longer query the beginning is looked at: each word costs the time of a letter's press.
QUERY_MAX, WORDS_MAX = 80, 12
ALL_WORDS_MAX = 3  # of more words a long text holds all by chance
POINT = " · "  # between the points of a list in an entry's text
_TITLE, _OTHER_NAMES, _TEXT = 3.0, 2.5, 1.0
_SENTENCE = 1.3  # the title of a claim is all that it says
_BEGINS, _LIKE, _BEGINS_LIKE = 0.9, 0.75, 0.6  # of a match that is spelt the same
_ALIKE_MIN = 0.74
_BEGINS_ALIKE_MIN = 0.82  # the beginnings of long words are alike by chance, those of names above all
_FUZZY_FROM = 4  # letters; shorter words are alike by chance
_PHRASE_IN_TITLE, _PHRASE_IN_NAMES, _PHRASE_IN_TEXT = 0.8, 0.7, 0.25
_ASKED = 0.9  # of the score, for a lay phrase of the query (`SAME_THING`) that stands in the title
_ENDINGS = ("ing", "ed", "es", "s", "e")
_STEM_MIN = 3


class Kind(Enum):
    """What a result is; with an id it is where a link leads."""

    EXERCISE = "exercise"
    MUSCLE = "muscle"
    DEBATE = "debate"
    FAQ = "faq"
    SAFETY = "safety"
    CUE = "cue"
    MISTAKE = "mistake"
    CLAIM = "claim"
    STUDY = "study"
    RANGE = "range"
    PART = "part"


# Of two that match alike, what explains comes before what it rests on.
_WORTH = {
    Kind.PART: 1.2,
    Kind.EXERCISE: 1.0,
    Kind.MUSCLE: 1.0,
    Kind.FAQ: 1.0,
    Kind.DEBATE: 1.0,
    Kind.SAFETY: 1.0,
    Kind.MISTAKE: 0.95,
    Kind.CUE: 0.95,
    Kind.CLAIM: 0.8,
    Kind.RANGE: 0.8,
    Kind.STUDY: 0.6,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: what it is called, what it says, and `names` it also goes by."""

    kind: Kind
    id: str
    title: str
    text: str
    names: str = ""


def words_of(text: str) -> list[str]:
    """Return the words of `text` without case, accents and endings, in order."""
    return [_stem(word) for word in _whole_words(text)]


def _whole_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return re.findall(r"[a-z0-9]+", plain)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM_MIN:
            return word.removesuffix(ending)
    return word


_STOPPED = frozenset(map(_stem, STOP_WORDS))


def _spaced(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query: its words in order, and the phrases of `SAME_THING` in it, each with a space at both ends."""

    words: str
    phrases: tuple[str, ...]


class SearchIndex:
    """An index of entries; build it once and ask it often."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        self._extract, self._alike = process.extract, OSA.normalized_similarity
        self._entries: Sequence[Entry] = tuple(entries)
        self._fields: list[tuple[str, str, str]] = []
        self._title_lengths: list[int] = []
        self._groups = groups = [[_spaced(words_of(phrase)) for phrase in group] for group in SAME_THING]
        holders: dict[str, dict[int, float]] = defaultdict(dict)
        for number, entry in enumerate(self._entries):
            title, text = words_of(entry.title), words_of(entry.text)
            names = [*words_of(entry.names), *_other_names(_spaced(title), groups)]
            aside = _other_names(_spaced(text), groups)
            heading = _SENTENCE if entry.kind is Kind.CLAIM else _TITLE
            named = min(heading, _OTHER_NAMES)
            for words, weight in ((aside, _TEXT * _LIKE), (text, _TEXT), (names, named), (title, heading)):
                for word in words:
                    holders[word][number] = max(weight, holders[word].get(number, 0.0))
            self._fields.append((_spaced(title), _spaced(names), _spaced(text)))
            self._title_lengths.append(len(title))
        self._holders = dict(holders)
        self._words = list(self._holders)
        texts = (text for entry in self._entries for text in (entry.title, entry.names, entry.text))
        whole = {word: _stem(word) for text in texts for word in _whole_words(text)}
        self._whole = {word: stem for word, stem in whole.items() if word != stem}  # with its ending → without

    def find(self, query: str, limit: int = RESULTS_MAX) -> list[Entry]:
        """Return the entries that match `query`, the best first; empty for a query without words."""
        whole = {_stem(word): word for word in _whole_words(query[:QUERY_MAX])[:WORDS_MAX]}
        asked = words_of(query[:QUERY_MAX])[:WORDS_MAX]
        wanted = [word for word in asked if word not in _STOPPED] or asked
        if not wanted:
            return []
        found: dict[int, list[float]] = defaultdict(list)
        meant = []
        matched = {word: self._matches(word, whole[word]) for word in wanted}
        surest = max(max(matches.values(), default=0.0) for matches in matched.values())
        if surest < _BEGINS and not all(matched.values()):
            return []
        for word, matches in matched.items():
            meant.append(max(matches, key=matches.get) if matches else word)
            best: dict[int, float] = {}
            for match, quality in matches.items():
                holders = self._holders[match]
                rarity = log(1 + len(self._entries) / len(holders))
                for number, weight in holders.items():
                    best[number] = max(best.get(number, 0.0), quality * weight * rarity)
            for number, score in best.items():
                found[number].append(score)
        asks = _Asked(_spaced(meant), _phrases_in(_spaced(asked), self._groups))
        is_long = len(meant) > ALL_WORDS_MAX

        def rank(number: int) -> tuple[float, float]:
            score = self._score(number, found[number], asks)
            held = len(found[number])
            return (0.0, -score * held / len(meant)) if is_long else (-held, -score)

        ranked = sorted(found, key=rank)
        return [self._entries[number] for number in ranked[:limit]]

    def _score(self, number: int, scores: list[float], asks: _Asked) -> float:
        title, names, text = self._fields[number]
        bonus = 1.0 + len(scores) / (4 * max(1, self._title_lengths[number]))  # short titles are about it alone
        if asks.words in title:
            bonus += _PHRASE_IN_TITLE
        elif asks.words in names:
            bonus += _PHRASE_IN_NAMES
        elif asks.words in text:
            bonus += _PHRASE_IN_TEXT
        bonus += _ASKED * sum(phrase in title for phrase in asks.phrases)
        return sum(scores) * bonus * _WORTH[self._entries[number].kind]

    def _matches(self, word: str, whole: str) -> dict[str, float]:
        """Return the index's words that `word` may mean, and how well each matches, from 0 to 1.

        `whole` is the word with its ending, which is no ending any more where a letter of it is missing.
        """
        matches: dict[str, float] = {}
        if len(word) >= _FUZZY_FROM:
            starts = [known[: len(word)] for known in self._words]
            for asked, choices, meant, worth, least in (
                (word, self._words, self._words, _LIKE, _ALIKE_MIN),
                (word, starts, self._words, _BEGINS_LIKE, _BEGINS_ALIKE_MIN),
                (whole, list(self._whole), list(self._whole.values()), _LIKE, _ALIKE_MIN),
            ):
                for _, likeness, place in self._extract(
                    asked, choices, scorer=self._alike, score_cutoff=least, limit=None
                ):
                    matches[meant[place]] = max(matches.get(meant[place], 0.0), worth * likeness)
        if len(word) >= 2:
            matches |= {known: _BEGINS for known in self._words if known.startswith(word)}
        if word in self._holders:
            matches[word] = 1.0
        return matches


def _phrases_in(spaced: str, groups: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(phrase for group in groups for phrase in group if phrase in spaced)


def _other_names(spaced: str, groups: Sequence[Sequence[str]]) -> list[str]:
    """Return the words of every line of `SAME_THING` that `spaced` holds a phrase of."""
    return [
        word
        for group in groups
        if any(phrase in spaced for phrase in group)
        for phrase in group
        for word in phrase.split()
    ]


def nearly_begins(word: str, asked: str) -> bool:
    """Tell whether `asked` begins `word` but for a letter that is wrong, missing, doubled or swapped; two in long ones.

    Short words are too much alike for that.
    """
    from rapidfuzz.distance import OSA

    slips = 0 if len(asked) < 4 else 1 if len(asked) < 8 else 2
    lengths = range(len(asked) - slips, len(asked) + slips + 1)
    return any(OSA.distance(asked, word[:length], score_cutoff=slips) <= slips for length in lengths)


def excerpt(text: str, query: str) -> str:
    """Return the sentence of `text` that holds most words of `query`; the first where none does."""
    asked = set(words_of(query))
    wanted = asked - _STOPPED or asked
    sentences = re.split(rf"(?<=[.!?])\s+|{re.escape(POINT)}", text.strip())
    return max(sentences, key=lambda sentence: len(wanted & set(words_of(sentence))))
