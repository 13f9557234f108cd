# SPDX-License-Identifier: MIT
"""The smallest catalogue, for tests that break it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from calftimer.core.catalogue import build_catalogue
from calftimer.errors import CatalogueError
from tests.core.plain import PLAIN_EXERCISE

# The smallest catalogue with one entry of every table, two exercises and two sources.
TABLE_OF_EACH: dict[str, list[dict[str, Any]]] = {
    "muscle": [{"id": "soleus", "name": "Soleus", "lay_name": "soleus", "joints": ["ankle"], "note": "Deep."}],
    "knee": [{"id": "straight", "name": "Knee straight", "bend_deg": 0}],
    "source": [
        {"id": "essay", "name": "Essay", "kind": "article", "title": "An essay", "note": "Names no studies."},
        {"id": "papers", "name": "Papers", "kind": "research", "title": "Some papers", "note": "Abstracts."},
        {"id": "ours", "name": "Ours", "kind": "program", "title": "Sums", "note": "Ours."},
    ],
    "study": [
        {
            "id": "first-2020",
            "authors": "First A",
            "year": 2020,
            "journal": "A Journal",
            "doi": "",
            "sample": "9 people",
            "design": "Trial",
            "found": "Something.",
            "limits": "Small.",
        }
    ],
    "tempo": [{"id": "even", "name": "Even", "tempo": "2-0-2-0", "source": "essay", "note": "Plain."}],
    "exercise": [
        {
            "id": name,
            **PLAIN_EXERCISE,
            "sources": ["essay"],
            "variants": [
                {"id": "machine", "name": "Machine", "equipment": "A machine", "sources": ["essay"]},
                {"id": "step", "name": "Step", "equipment": "A step", "sources": ["essay"]},
            ],
        }
        for name in ("standing-raise", "seated-raise")
    ],
    "claim": [
        {
            "id": f"{source}-out",
            "source": source,
            "topic": "toes",
            "foot": "out",
            "short": "inner head",
            "text": "Toes out.",
            "strength": "opinion",
            "where": "Somewhere",
            "studies": ["first-2020"],
        }
        for source in ("essay", "ours", "papers")
    ],
    "range": [{"id": "essay-reps", "source": "essay", "quantity": "reps", "low": 8, "high": 12, "note": "8–12."}],
    "cue": [{"id": "push-high", "text": "Push high.", "why": "Range.", "claims": ["essay-out"]}],
    "mistake": [
        {"id": "bounce", "name": "Bouncing", "sign": "No stop.", "instead": "Stop.", "claims": ["essay-out"]},
    ],
    "faq": [{"id": "why", "source": "essay", "question": "Why?", "answer": "So.", "claims": ["essay-out"]}],
    "debate": [
        {
            "id": "toes",
            "question": "In or out?",
            "verdict": "Unclear.",
            "matters": "Sets.",
            "topics": ["toes"],
            "claims": ["essay-out"],
        }
    ],
    "safety": [{"id": "stop", "kind": "stop", "title": "Stop", "text": "At pain.", "claims": ["essay-out"]}],
    "workout": [
        {
            "id": "plain-day",
            "name": "Plain day",
            "source": "essay",
            "note": "As written.",
            "ranges": ["essay-reps"],
            "days_a_week": "2",
            "items": [{"exercise": "standing-raise", "sets": 3, "reps": 8, "reps_most": 12, "tempo": "even"}],
        }
    ],
}


MISSING = object()


def files_with(table: str, field: str, value: object, number: int = 0) -> dict[str, dict[str, Any]]:
    """Return one file per table, with `field` of one entry set to `value` or taken out."""
    tables = deepcopy(TABLE_OF_EACH)
    if value is MISSING:
        del tables[table][number][field]
    else:
        tables[table][number][field] = value
    return {f"{name}.toml": {name: entries} for name, entries in tables.items()}


def refusal(files: dict[str, dict[str, Any]]) -> str:
    """Return the sentence with which the files are refused."""
    with pytest.raises(CatalogueError) as caught:
        build_catalogue(files)
    return str(caught.value)
