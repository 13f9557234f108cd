# SPDX-License-Identifier: MIT
"""A sentence that is not in any language yet: a template and its values.

The core says what is so; the window or the command line puts it into words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date


def _english(context: str, text: str) -> str:
    return text


def plain(value: object) -> str:
    """Write a number with one decimal at most, a date as ISO, anything else as it is."""
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0")
    return value.isoformat() if isinstance(value, date) else str(value)


@dataclass(frozen=True, slots=True)
class Said:
    """A template to be translated under `context`, and what goes into it.

    A value may be a Said, or a tuple of them (joined by commas); every other value is written by `show`.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    context: str = "Review"

    def in_words(self, translate: Callable[[str, str], str] = _english, show: Callable[[object], str] = plain) -> str:
        """Return the sentence: `translate(context, template)` with each value put in; English without one."""

        def word(value: object) -> str:
            if isinstance(value, Said):
                return value.in_words(translate, show)
            return ", ".join(map(word, value)) if isinstance(value, tuple) else show(value)

        return translate(self.context, self.template).format(**{key: word(value) for key, value in self.values.items()})


def name_of(text: str) -> Said:
    """Return a name of the catalogue; braces in a person's own entry are theirs."""
    return Said(text.replace("{", "{{").replace("}", "}}"), context="catalogue")
