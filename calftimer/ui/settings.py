# SPDX-License-Identifier: MIT
"""What the window remembers: its place, the unit, the sound, and the last choices of each exercise.

One INI file in the data folder. A value that cannot be read counts as not remembered.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetPlan, Unit
from calftimer.errors import InputError


class Settings:
    """The remembered choices of one data folder."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty where not remembered."""
        value = self._file.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("window/geometry", value)

    @property
    def exercise(self) -> str:
        """The exercise last chosen."""
        return str(self._file.value("train/exercise", ""))

    @exercise.setter
    def exercise(self, value: str) -> None:
        self._file.setValue("train/exercise", value)

    @property
    def sound_set(self) -> str:
        """The sound set last chosen."""
        return str(self._file.value("train/sound", "tones"))

    @sound_set.setter
    def sound_set(self, value: str) -> None:
        self._file.setValue("train/sound", value)

    @property
    def unit(self) -> Unit:
        """The unit of loads: as chosen, else as usual in the system's country."""
        try:
            return Unit(self._file.value("train/unit"))
        except ValueError:
            metric = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
            return Unit.KG if metric else Unit.LB

    @unit.setter
    def unit(self, value: Unit) -> None:
        self._file.setValue("train/unit", value.value)

    def last_plan(self, catalogue: Catalogue, exercise_id: str) -> SetPlan | None:
        """Return the last choices for an exercise, or None where there are none that still hold."""
        group = f"plan-{exercise_id}"
        if not self._file.contains(f"{group}/tempo"):
            return None

        def read(key: str) -> str:
            return str(self._file.value(f"{group}/{key}"))

        try:
            return plan_from(
                catalogue,
                exercise_id,
                variant=read("variant"),
                foot=read("foot"),
                start=read("start"),
                tempo=read("tempo"),
                reps=int(read("reps")),
                sets=int(read("sets")),
                load=read("load"),
                rest_s=int(read("rest_s")),
            )
        except (InputError, ValueError):
            return None

    def remember_plan(self, plan: SetPlan) -> None:
        """Remember the choices for the plan's exercise."""
        group = f"plan-{plan.exercise}"
        for key, value in (
            ("variant", plan.variant),
            ("foot", str(plan.foot)),
            ("start", plan.start.value),
            ("tempo", str(plan.tempo)),
            ("reps", plan.reps),
            ("sets", plan.sets),
            ("load", str(plan.load)),
            ("rest_s", plan.rest_s),
        ):
            self._file.setValue(f"{group}/{key}", value)
