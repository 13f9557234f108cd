# SPDX-License-Identifier: MIT
"""What was changed, in words: each change of a set, and what a step did that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from calftimer.core.edit import Edit, Step, StepKind
from calftimer.core.plan import FootDirection, Load, RangeOfMotion, SetKind, Side, Unit
from calftimer.core.record import at_place
from calftimer.core.tempo import Phase
from calftimer.ui.dates import moment_text
from calftimer.ui.log.columns import NOT_GIVEN, RecordWords, seconds_text
from calftimer.ui.wording import (
    foot_direction_name,
    kind_name,
    load_text,
    number,
    phase_name,
    quoted,
    range_name,
    side_name,
)

NOTE_SHOWN_MAX = 40  # letters of a note in a line

translate = QCoreApplication.translate


def history_text(edits: list[Edit], words: RecordWords) -> str:
    """Return one line for each change of a set, the newest first; changes that were taken back are marked."""
    return "\n".join(_line(edit, words) for edit in reversed(edits))


def step_text(step: Step, words: RecordWords) -> str:
    """Return in a few words what a step did."""
    sets = [edit for edit in step.edits if edit.entity == "sets"]
    if step.kind is StepKind.MOVED:
        return translate("LogHistory", "a session moved to another time")
    if not sets:
        return _other_text(step)
    if len(sets) == 1:
        return {
            StepKind.DISCARDED: translate("LogHistory", "a set thrown away"),
            StepKind.RESTORED: translate("LogHistory", "a set brought back"),
            StepKind.CHANGED: edit_text(sets[0], words),
        }[step.kind]
    return {
        StepKind.DISCARDED: translate("LogHistory", "{count} sets thrown away"),
        StepKind.RESTORED: translate("LogHistory", "{count} sets brought back"),
        StepKind.CHANGED: translate("LogHistory", "{count} sets changed"),
    }[step.kind].format(count=number(len(sets)))


def edit_text(edit: Edit, words: RecordWords) -> str:
    """Return what became of a set: reps 12 → 11, pain not given → 2."""
    if "deleted_at" in edit.after:
        is_gone = edit.after["deleted_at"] is not None
        return translate("LogHistory", "thrown away") if is_gone else translate("LogHistory", "brought back")
    before, after = _parts(edit.before, words), _parts(edit.after, words)
    return ", ".join(
        translate("LogHistory", "{what} {before} → {after}").format(
            what=name, before=before.get(name) or NOT_GIVEN, after=after.get(name) or NOT_GIVEN
        )
        for name in after
    )


def _line(edit: Edit, words: RecordWords) -> str:
    when = moment_text(at_place(edit.at, edit.zone))
    line = translate("LogHistory", "{when}: {what}").format(when=when, what=edit_text(edit, words))
    return translate("LogHistory", "{line} (undone)").format(line=line) if edit.is_undone else line


def _other_text(step: Step) -> str:
    """Athletes and workouts are changed elsewhere, and undone here, too."""
    whose = step.edits[0].entity
    return {
        ("athletes", StepKind.ADDED): translate("LogHistory", "an athlete added"),
        ("athletes", StepKind.CHANGED): translate("LogHistory", "an athlete changed"),
        ("athletes", StepKind.DISCARDED): translate("LogHistory", "an athlete taken out"),
        ("athletes", StepKind.RESTORED): translate("LogHistory", "an athlete brought back"),
        ("workouts", StepKind.CHANGED): translate("LogHistory", "a workout changed"),
        ("workouts", StepKind.DISCARDED): translate("LogHistory", "a workout thrown away"),
        ("workouts", StepKind.RESTORED): translate("LogHistory", "a workout brought back"),
    }.get((whose, step.kind), translate("LogHistory", "a change"))


def _parts(columns: Mapping[str, object], words: RecordWords) -> dict[str, str]:
    """Return what stands in the columns of a set: name → text. Columns that follow from others say nothing."""
    writers = _writers(words)
    said: dict[str, list[str]] = {}
    if load := _load_text(columns):
        said[translate("LogHistory", "load")] = [load]
    for column, (name, write) in writers.items():
        # Seconds follow from reps, but in a hold, where they are all there is to change.
        if column in columns and not (column == "time_under_tension_s" and "reps" in columns):
            value = columns[column]
            said.setdefault(name, []).append(NOT_GIVEN if value is None else write(value))
    return {name: " ".join(filter(None, texts)) for name, texts in said.items()}


def _writers(words: RecordWords) -> dict[str, tuple[str, Callable[..., str]]]:
    """Return for each column of the table `sets` what it is called, and how its value is written."""
    feet = translate("LogHistory", "feet")
    return {
        "exercise": (translate("LogHistory", "exercise"), words.exercise),
        "variant": (translate("LogHistory", "equipment"), words.variant),
        "reps": (translate("LogHistory", "reps"), str),
        "time_under_tension_s": (translate("LogHistory", "under tension"), seconds_text),
        "kind": (translate("LogHistory", "kind"), lambda value: kind_name(SetKind(value))),
        "side": (translate("LogHistory", "side"), lambda value: side_name(Side(value))),
        "foot": (feet, lambda value: foot_direction_name(FootDirection(value))),
        "foot_angle_deg": (feet, lambda value: f"{value}°" if value else ""),
        "range_of_motion": (translate("LogHistory", "range"), lambda value: range_name(RangeOfMotion(value))),
        "tempo": (translate("LogHistory", "tempo"), str),
        "rep_start": (translate("LogHistory", "begins with"), lambda value: phase_name(Phase(value))),
        "started_local": (translate("LogHistory", "time"), _local_text),
        "athlete_id": (translate("LogHistory", "athlete"), words.athlete),
        "sets_target": (translate("LogHistory", "planned sets"), str),
        "reps_target": (translate("LogHistory", "planned reps"), str),
        "rir": (translate("LogHistory", "in reserve"), lambda value: number(value, 1)),
        "pain": (translate("LogHistory", "pain"), str),
        "pace_lost_rep": (translate("LogHistory", "pace lost at rep"), str),
        "note": (translate("LogHistory", "note"), _note_text),
    }


def _load_text(columns: Mapping[str, object]) -> str:
    """Return the load that stands in the columns, with its unit; empty where it did not become different.

    Of value and unit only the one that changed is there; the other follows from the kilograms. Whether no load is body
    weight or an empty machine is told by equipment that does not stand there.
    """
    if not columns.keys() & {"load", "load_unit"}:
        return ""
    factors = {unit: Load(Decimal(1), unit).kg for unit in Unit}
    value, unit, kilograms = columns.get("load"), columns.get("load_unit"), columns.get("load_kg", 0.0)
    if unit is None:
        unit = min(Unit, key=lambda one: abs(float(value) * factors[one] - kilograms))
    if value is None:
        value = round(kilograms / factors[Unit(unit)], 3)
    load = Load(Decimal(str(value)), Unit(unit))
    return load_text(load) if load.value else translate("LogHistory", "none")


def _local_text(value: str) -> str:
    return moment_text(datetime.fromisoformat(value))


def _note_text(value: str) -> str:
    line = " ".join(value.split())
    shown = line if len(line) <= NOTE_SHOWN_MAX else f"{line[:NOTE_SHOWN_MAX].rstrip()}…"
    return quoted(shown) if shown else ""
