# SPDX-License-Identifier: MIT
"""What the window remembers: its place, the unit, the sound, and the last choices of each exercise.

One INI file in the data folder. A value that cannot be read counts as not remembered.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetPlan, Unit
from calftimer.errors import InputError
from calftimer.ui.keys.key_map import KeyMap

DELAY_MAX_MS = 1000
# The names of `audio.sounds`, which the window does not import before its first picture.
SOUND_CHOICES = ("tones", "tones+voice", "voice", "clicks", "none")
THEME_CHOICES = ("system", "dark", "light", "contrast")
TEXT_PERCENTS = (100, 125, 150, 175, 200)


class Switch(Enum):
    """What can be on or off."""

    RESUME_AT_REP = "resume_at_rep"
    KEEP_STREAM_OPEN = "keep_stream_open"
    WAITS_AFTER_REST = "waits_after_rest"
    FLASH = "flash"
    DUCK_MUSIC = "duck_music"
    PICTURES_MOVE = "pictures_move"
    REDUCED_MOTION = "reduced_motion"


_ON_AT_FIRST = frozenset({Switch.KEEP_STREAM_OPEN, Switch.PICTURES_MOVE})


def usual_unit(locale: QLocale) -> Unit:
    """Return the unit in which loads are written in a country: pounds in the United States, else kilograms."""
    is_us = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Unit.LB if is_us else Unit.KG


class Settings:
    """The remembered choices of one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.voices_folder = folder / "voices"
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
    def learn_section(self) -> str:
        """The part of the Learn page last shown; empty where not remembered."""
        return str(self._file.value("learn/section", ""))

    @learn_section.setter
    def learn_section(self, value: str) -> None:
        self._file.setValue("learn/section", value)

    @property
    def sound_set(self) -> str:
        """The sound set last chosen."""
        value = str(self._file.value("train/sound", ""))
        return value if value in SOUND_CHOICES else SOUND_CHOICES[0]

    @sound_set.setter
    def sound_set(self, value: str) -> None:
        self._file.setValue("train/sound", value)

    @property
    def chosen_unit(self) -> Unit | None:
        """The unit of new loads that was chosen; None follows the system."""
        try:
            return Unit(self._file.value("train/unit"))
        except ValueError:
            return None

    @chosen_unit.setter
    def chosen_unit(self, value: Unit | None) -> None:
        if value is None:
            self._file.remove("train/unit")
        else:
            self._file.setValue("train/unit", value.value)

    @property
    def unit(self) -> Unit:
        """The unit of new loads: as chosen, else as usual in the system's country."""
        return self.chosen_unit or usual_unit(QLocale.system())

    @unit.setter
    def unit(self, value: Unit) -> None:
        self.chosen_unit = value

    @property
    def theme(self) -> str:
        """The look chosen, one of `THEME_CHOICES`."""
        value = str(self._file.value("look/theme", ""))
        return value if value in THEME_CHOICES else THEME_CHOICES[0]

    @theme.setter
    def theme(self, value: str) -> None:
        self._file.setValue("look/theme", value)

    @property
    def text_percent(self) -> int:
        """How large the text is, in percent of the program's own size, 100 to 200."""
        return min(max(self._number("look/text_percent", TEXT_PERCENTS[0]), TEXT_PERCENTS[0]), TEXT_PERCENTS[-1])

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._file.setValue("look/text_percent", value)

    @property
    def language(self) -> str:
        """The language chosen, as in “de”; empty follows the system."""
        return str(self._file.value("look/language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._file.setValue("look/language", value)

    @property
    def stage_screen(self) -> str:
        """The name of the second screen that shows the stage too; empty where none does."""
        return str(self._file.value("window/stage_screen", ""))

    @stage_screen.setter
    def stage_screen(self, value: str) -> None:
        self._file.setValue("window/stage_screen", value)

    @property
    def tips_put_away(self) -> frozenset[str]:
        """The names of the tips that a person does not want to see again."""
        return frozenset(filter(None, str(self._file.value("tips/put_away", "")).split(" ")))

    @tips_put_away.setter
    def tips_put_away(self, value: frozenset[str]) -> None:
        self._file.setValue("tips/put_away", " ".join(sorted(value)))

    @property
    def sound_device(self) -> str | None:
        """The sound card chosen; None is the system's default."""
        return str(self._file.value("sound/device", "")) or None

    @sound_device.setter
    def sound_device(self, value: str | None) -> None:
        self._file.setValue("sound/device", value or "")

    @property
    def voice_folder(self) -> Path | None:
        """The folder of the recordings chosen, there or not; None is the voice that ships with the program."""
        name = str(self._file.value("sound/voice", ""))
        return self.voices_folder / name if name else None

    @voice_folder.setter
    def voice_folder(self, value: Path | None) -> None:
        self._file.setValue("sound/voice", value.name if value else "")

    def voice_folders(self) -> list[Path]:
        """Return the folders of recordings that the person has put in the data folder."""
        return sorted(path for path in self.voices_folder.glob("*") if path.is_dir())

    def volume_percent(self, name: str) -> int:
        """Return a volume by its name in `Mix`, 0 to 100."""
        return min(max(self._number(f"sound/volume_{name}", 100), 0), 100)

    def remember_volume(self, name: str, percent: int) -> None:
        """Remember a volume by its name in `Mix`."""
        self._file.setValue(f"sound/volume_{name}", percent)

    @property
    def delay_ms(self) -> int:
        """How much later than the computer thinks the sound is heard (Bluetooth), in milliseconds."""
        return min(max(self._number("sound/delay_ms", 0), 0), DELAY_MAX_MS)

    @delay_ms.setter
    def delay_ms(self, value: int) -> None:
        self._file.setValue("sound/delay_ms", value)

    @property
    def key_map(self) -> KeyMap:
        """Which key does what, as a person taught it."""
        return KeyMap.from_text(str(self._file.value("keys/learnt", "")))

    @key_map.setter
    def key_map(self, value: KeyMap) -> None:
        self._file.setValue("keys/learnt", value.to_text())

    @property
    def is_full_screen(self) -> bool:
        """Whether the stage takes the whole screen."""
        return str(self._file.value("window/full_screen", "")).lower() == "true"

    @is_full_screen.setter
    def is_full_screen(self, value: bool) -> None:
        self._file.setValue("window/full_screen", value)

    def is_on(self, switch: Switch) -> bool:
        """Tell whether a switch is on."""
        value = self._file.value(f"switch/{switch.value}")
        return switch in _ON_AT_FIRST if value is None else str(value).lower() == "true"

    def turn(self, switch: Switch, on: bool) -> None:
        """Remember a switch."""
        self._file.setValue(f"switch/{switch.value}", on)

    def _number(self, key: str, otherwise: int) -> int:
        try:
            return int(str(self._file.value(key, otherwise)))
        except ValueError:
            return otherwise

    def last_plan(self, catalogue: Catalogue, exercise_id: str) -> SetPlan | None:
        """Return the last choices for an exercise, or None where there are none that still hold."""
        ids = catalogue.ids_in_log(catalogue.exercise(exercise_id))
        groups = (f"plan-{known}" for known in ids)
        group = next((group for group in groups if self._file.contains(f"{group}/tempo")), None)
        if group is None:
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
                is_open_ended=read("is_open_ended").lower() == "true",
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
            ("is_open_ended", plan.is_open_ended),
        ):
            self._file.setValue(f"{group}/{key}", value)
