# SPDX-License-Identifier: MIT
"""What the editor's forms begin with, and how they say what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from calftimer.core.catalogue import Catalogue
from calftimer.ui.wording import catalogue_text

translate = QCoreApplication.translate

_TEXTS = ("name", "summary", "note", "text", "equipment")


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


def translated(raw: dict[str, Any]) -> dict[str, Any]:
    """Return an entry's values with its texts in the person's language."""
    found = {}
    for key, value in raw.items():
        if key in _TEXTS and isinstance(value, str):
            value = catalogue_text(value)
        elif key == "setup":
            value = [catalogue_text(line) for line in value]
        elif key in ("steps", "variants"):
            value = [translated(part) for part in value]
        found[key] = value
    return found


def problem_text(field: str, problem: str) -> str:
    """Return what is wrong with a field as one reads it beside the field."""
    if "length >= 1" in problem:
        if field == "variants" and "array" in problem:
            return translate("Editor", "At least one line is needed.")
        if field == "variants":
            return translate("Editor", "Each line needs a name.")
        return translate("Editor", "This is needed.")
    return problem.removeprefix(f"{field}: ")
