# SPDX-License-Identifier: MIT
"""A walk through everything that was read: each point has its place in the catalogue, or a reason why not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from calftimer.core.catalogue import Catalogue
from tests.core.guide_inventory import INVENTORY

FOLDER = Path(__file__).parents[2] / "resources" / "catalogue"
PLACE = re.compile(r"(?P<table>[a-z]+):(?P<id>[a-z0-9/-]+)(?:#(?P<number>\d+))?")
TABLES = {
    "muscle": "muscles",
    "knee": "knees",
    "tempo": "tempos",
    "source": "sources",
    "study": "studies",
    "claim": "claims",
    "range": "ranges",
    "cue": "cues",
    "mistake": "mistakes",
    "faq": "faqs",
    "debate": "debates",
    "safety": "safety",
}

POINTS = {"8.1": 8, "8.2": 23, "8.3": 5, "8.7": 18, "8.8": 11, "8.11": 10, "8.12": 10, "8.13": 16, "9.1": 24, "9.2": 18}


def places(entry: str) -> list[re.Match[str]]:
    """Return the places an entry of the inventory names; none where it is a reason."""
    found = [PLACE.fullmatch(word) for word in entry.split()]
    return [place for place in found if place is not None]


def is_there(catalogue: Catalogue, place: re.Match[str]) -> bool:
    """Tell whether the catalogue has what `place` names."""
    table, entry_id, number = place["table"], place["id"], place["number"]
    if table in TABLES:
        return entry_id in getattr(catalogue, TABLES[table])
    exercise = catalogue.exercises.get(entry_id.split("/")[0])
    if exercise is None:
        return False
    if table == "variant":
        return exercise.variant(entry_id.split("/")[1]) is not None
    if table == "step":
        return 1 <= int(number) <= len(exercise.steps)
    if table == "setup":
        return bool(exercise.setup)
    return table == "exercise"


def test_every_section_is_walked():
    """The inventory has the sections of the reading, and of the counted ones every point."""
    assert [section.split()[0] for section in INVENTORY] == [
        *(f"8.{number}" for number in range(1, 14)),
        "9.1",
        "9.2",
        *"1234567",
    ]
    assert {s.split()[0]: len(points) for s, points in INVENTORY.items() if s.split()[0] in POINTS} == POINTS


@pytest.mark.parametrize(
    ("section", "point"), [(section, point) for section, points in INVENTORY.items() for point in points]
)
def test_point(catalogue, section, point):
    """A point of the reading has its place in the catalogue, or a sentence that says why it has none."""
    entry = INVENTORY[section][point]
    found = places(entry)

    if found:
        assert len(found) == len(entry.split())
        assert [place[0] for place in found if not is_there(catalogue, place)] == []
    else:
        assert entry.endswith(".")
        assert section[0] in "1234567" or len(entry) >= 40


def test_no_seed_point_of_knowledge_is_left_out():
    """Of the articles only a slip of the pen and two features of the program have no entry."""
    without = [
        point for s, points in INVENTORY.items() if s[0] in "89" for point in points if not places(points[point])
    ]

    assert without == ["rep and set counter", "progression log", "E12 slip of the pen"]


def test_every_article_claim_can_be_met(catalogue):
    """A claim of an article is named by a cue, mistake, answer, debate or safety note; anatomy and steps have pages."""
    guides = (catalogue.cues, catalogue.mistakes, catalogue.faqs, catalogue.debates, catalogue.safety)
    named = {claim for entries in guides for entry in entries.values() for claim in entry.claims}
    unmet = {c.id for c in catalogue.claims.values() if c.source in ("hart", "jordan") and c.id not in named}

    assert {claim for claim in unmet if catalogue.claims[claim].topic.value != "anatomy"} == {
        "jordan-steps-standing",
        "jordan-steps-donkey",
    }


def test_every_study_stands_in_the_walk(catalogue):
    """No study of the catalogue is outside the inventory, so each has been asked for its claims."""
    walked = {
        p["id"] for points in INVENTORY.values() for e in points.values() for p in places(e) if p["table"] == "study"
    }

    assert walked == set(catalogue.studies)


def test_every_guide_entry_stands_in_the_walk_or_is_ours(catalogue):
    """Cues, mistakes and debates are the articles' or research's; those of the program's own are these."""
    walked = {place[0] for points in INVENTORY.values() for entry in points.values() for place in places(entry)}
    ours = {
        *(f"cue:{cue}" for cue in catalogue.cues if f"cue:{cue}" not in walked),
        *(f"mistake:{mistake}" for mistake in catalogue.mistakes if f"mistake:{mistake}" not in walked),
        *(f"debate:{debate}" for debate in catalogue.debates if f"debate:{debate}" not in walked),
        *(f"faq:{faq}" for faq in catalogue.faqs if f"faq:{faq}" not in walked),
    }

    assert ours == {"cue:still-at-the-bottom", "cue:turn-from-the-hip", "cue:hips-level", "mistake:helping-hands"}
