# SPDX-License-Identifier: MIT
"""The texts of an entry in the person's language, and back: only what a person wrote is stored in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from calftimer.ui.wording import catalogue_text

_TEXTS = ("name", "summary", "note", "text", "equipment")
_LINES = ("setup",)
_PARTS = ("steps", "variants")


def translated(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return an entry's values with its texts in the person's language."""
    return _with_texts(raw, catalogue_text)


def untranslated(raw: Mapping[str, Any], shown: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return an entry's values with each text that a person left alone as it stands in the entries `shown`.

    Their texts were shown translated: what is equal to that is stored untranslated, so that it is translated as
    ever. Of several with one translation the last one's counts.
    """
    originals = {_one_line(catalogue_text(text)): text for entry in shown for text in _texts(entry)}
    return _with_texts(raw, lambda text: originals.get(_one_line(text), text))


def _with_texts(raw: Mapping[str, Any], changed: Callable[[str], str]) -> dict[str, Any]:
    found = {}
    for key, value in raw.items():
        if key in _TEXTS and isinstance(value, str):
            value = changed(value)
        elif key in _LINES:
            value = [changed(line) for line in value]
        elif key in _PARTS:
            value = [_with_texts(part, changed) for part in value]
        found[key] = value
    return found


def _texts(raw: Mapping[str, Any]) -> Iterator[str]:
    """Yield every text that `_with_texts` changes."""
    texts: list[str] = []
    _with_texts(raw, lambda text: texts.append(text) or text)
    return iter(texts)


def _one_line(text: str) -> str:
    """Return a text as the forms' fields give it back."""
    return " ".join(text.split())
