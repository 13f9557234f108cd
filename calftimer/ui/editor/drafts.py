# SPDX-License-Identifier: MIT
"""What the editor's forms begin with, and how they say what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from calftimer.core.catalogue import Catalogue
from calftimer.ui.wording import catalogue_text

translate = QCoreApplication.translate


def empty_exercise(catalogue: Catalogue) -> dict[str, Any]:
    """Return the plain values that a new exercise begins with."""
    return {
        "name": "",
        "summary": "",
        "laterality": "bilateral",
        "knee": next(iter(catalogue.knees)),
        "start": "eccentric",
        "foot": "straight",
        "tempo": next(iter(catalogue.tempos)),
        "load_kg": 0.0,
        "load_step_kg": 2.5,
        "load_step_lb": 5.0,
        "reps": 15,
        "sets": 3,
        "rest_s": 90,
        "trains": list(catalogue.muscles),
        "body": "standing",
        "support": "step",
        "variants": [{"name": "", "equipment": ""}],
    }


def empty_tempo() -> dict[str, Any]:
    """Return the plain values that a new tempo preset begins with."""
    return {"name": "", "tempo": "3-1-2-1", "note": translate("Editor", "My own.")}


def copied(raw: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the values of a new entry that begins as a copy: nobody has named it, and no log knows it."""
    left_out = ("id", "was", "source", "sources")
    copy = {key: value for key, value in raw.items() if key not in left_out} | {"name": name}
    if "variants" in raw:
        kept = ("id", "name", "equipment", "load_kg")
        copy["variants"] = [{key: known[key] for key in kept if key in known} for known in raw["variants"]]
    return copy


def problem_text(field: str, problem: str) -> str:
    """Return what is wrong with a field as one reads it beside the field."""
    if "length >= 1" in problem:
        if field == "variants" and "array" in problem:
            return translate("Editor", "At least one line is needed.")
        if field == "variants":
            return translate("Editor", "Each line needs a name.")
        return translate("Editor", "This is needed.")
    return problem.removeprefix(f"{field}: ")


def doubles(raw: Mapping[str, Any]) -> dict[str, str]:
    """Return what nobody could tell apart within an entry, by field: equipment of one name."""
    names = [variant["name"].casefold() for variant in raw.get("variants", ()) if variant["name"]]
    if len(set(names)) == len(names):
        return {}
    return {"variants": translate("Editor", "Each line needs a name of its own.")}


def namesake_note(catalogue: Catalogue, table: str, raw: Mapping[str, Any]) -> str:
    """Return that another entry has this name, which is allowed: two gyms may have a machine each; else nothing."""
    name = raw["name"].casefold()
    others = (entry for entry in catalogue.tables()[table].values() if entry.id != raw["id"])
    if all(name not in (entry.name.casefold(), catalogue_text(entry.name).casefold()) for entry in others):
        return ""
    return {
        "exercise": translate("Editor", "There is an exercise of this name already."),
        "tempo": translate("Editor", "There is a tempo of this name already."),
    }[table]
