# SPDX-License-Identifier: MIT
"""What the window remembers: its place, the unit, the sound, and the last choices of each exercise.

One INI file in the data folder. A value that cannot be read counts as not remembered. Some of it belongs to the
laptop (window, sound card, keys, folders), the rest to the athlete who trains: each has a group of their own, but
for the first one, whose values stand at the top, where they were before there were others.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice
from calftimer.core.exercise import Exercise
from calftimer.core.plan import Load, SetPlan, Unit
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.ui.keys.key_map import KeyMap
from calftimer.ui.train.last_plans import read_choice, read_load, read_moving, read_plan, write_choice, write_plan

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
_OF_THE_LAPTOP = frozenset({Switch.KEEP_STREAM_OPEN, Switch.DUCK_MUSIC})


def usual_unit(locale: QLocale) -> Unit:
    """Return the unit in which loads are written in a country: pounds in the United States, else kilograms."""
    is_us = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Unit.LB if is_us else Unit.KG


class _Text:
    """A text that is kept, empty at first; of `choices`, where there are any, the first one at first."""

    def __init__(self, key: str, *, choices: Sequence[str] = (), is_own: bool = True) -> None:
        """`is_own`: it belongs to the athlete who trains, else to the laptop."""
        self._key, self._choices, self._is_own = key, choices, is_own

    def _kept(self, settings: Settings) -> QSettings:
        return settings._own if self._is_own else settings._file

    def __get__(self, settings: Settings, owner: type[Settings]) -> str:
        value = str(self._kept(settings).value(self._key, ""))
        return self._choices[0] if self._choices and value not in self._choices else value

    def __set__(self, settings: Settings, value: str) -> None:
        self._kept(settings).setValue(self._key, value)


class Settings:
    """The remembered choices of one data folder, those of the athlete who trains among them.

    Attributes:
        exercise: the exercise last chosen.
        sound_set: the sound set last chosen, one of `SOUND_CHOICES`.
        theme: the look chosen, one of `THEME_CHOICES`.
        language: the language chosen, as in “de”; empty follows the system.
        learn_section: the part of the Learn page last shown; empty where not remembered.
        stage_screen: the name of the second screen that shows the stage too; empty where none does.
    """

    exercise = _Text("train/exercise")
    sound_set = _Text("train/sound", choices=SOUND_CHOICES)
    theme = _Text("look/theme", choices=THEME_CHOICES)
    language = _Text("look/language")
    learn_section = _Text("learn/section", is_own=False)
    stage_screen = _Text("window/stage_screen", is_own=False)

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.voices_folder = folder / "voices"
        self._file = self._open()
        self._show_athlete(self.athlete_id)

    def _open(self) -> QSettings:
        return QSettings(str(self.folder / "settings.ini"), QSettings.Format.IniFormat)

    def _show_athlete(self, athlete_id: str) -> None:
        self._own = self._open()  # shares what the other holds: Qt keeps a file once
        if athlete_id != FIRST_ATHLETE:
            self._own.beginGroup(f"athlete-{athlete_id}")

    @property
    def athlete_id(self) -> str:
        """Who trains; from now on everything that is an athlete's own is this one's."""
        return str(self._file.value("athletes/present", "")) or FIRST_ATHLETE

    @athlete_id.setter
    def athlete_id(self, value: str) -> None:
        self._file.setValue("athletes/present", value)
        self._show_athlete(value)

    def for_athlete(self, athlete_id: str) -> Settings:
        """Return the same with another athlete's own choices; who trains stays as it is."""
        (theirs := Settings(self.folder))._show_athlete(athlete_id)
        return theirs

    @property
    def own(self) -> QSettings:
        """What is kept of the athlete who trains, for rooms that keep more."""
        return self._own

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty where not remembered."""
        value = self._file.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("window/geometry", value)

    @property
    def chosen_unit(self) -> Unit | None:
        """The unit of new loads that was chosen; None follows the system."""
        try:
            return Unit(self._own.value("train/unit"))
        except ValueError:
            return None

    @chosen_unit.setter
    def chosen_unit(self, value: Unit | None) -> None:
        if value is None:
            self._own.remove("train/unit")
        else:
            self._own.setValue("train/unit", value.value)

    @property
    def unit(self) -> Unit:
        """The unit of new loads: as chosen, else as usual in the system's country."""
        return self.chosen_unit or usual_unit(QLocale.system())

    @unit.setter
    def unit(self, value: Unit) -> None:
        self.chosen_unit = value

    @property
    def text_percent(self) -> int:
        """How large the text is, in percent of the program's own size, 100 to 200."""
        percent = _number(self._own, "look/text_percent", TEXT_PERCENTS[0])
        return min(max(percent, TEXT_PERCENTS[0]), TEXT_PERCENTS[-1])

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._own.setValue("look/text_percent", value)

    @property
    def tips_put_away(self) -> frozenset[str]:
        """The names of the tips that a person does not want to see again."""
        return frozenset(filter(None, str(self._own.value("tips/put_away", "")).split(" ")))

    @tips_put_away.setter
    def tips_put_away(self, value: frozenset[str]) -> None:
        self._own.setValue("tips/put_away", " ".join(sorted(value)))

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
        name = str(self._own.value("sound/voice", ""))
        return self.voices_folder / name if name else None

    @voice_folder.setter
    def voice_folder(self, value: Path | None) -> None:
        self._own.setValue("sound/voice", value.name if value else "")

    def voice_folders(self) -> list[Path]:
        """Return the folders of recordings that the person has put in the data folder."""
        return sorted(path for path in self.voices_folder.glob("*") if path.is_dir())

    def volume_percent(self, name: str) -> int:
        """Return a volume by its name in `Mix`, 0 to 100."""
        return min(max(_number(self._own, f"sound/volume_{name}", 100), 0), 100)

    def remember_volume(self, name: str, percent: int) -> None:
        """Remember a volume by its name in `Mix`."""
        self._own.setValue(f"sound/volume_{name}", percent)

    @property
    def delay_ms(self) -> int:
        """How much later than the computer thinks the sound is heard (Bluetooth), in milliseconds."""
        return min(max(_number(self._file, "sound/delay_ms", 0), 0), DELAY_MAX_MS)

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
        value = self._of(switch).value(f"switch/{switch.value}")
        return switch in _ON_AT_FIRST if value is None else str(value).lower() == "true"

    def turn(self, switch: Switch, on: bool) -> None:
        """Remember a switch."""
        self._of(switch).setValue(f"switch/{switch.value}", on)

    def _of(self, switch: Switch) -> QSettings:
        return self._file if switch in _OF_THE_LAPTOP else self._own

    def file_folder(self, purpose: str) -> str:
        """Return where files for `purpose`, one word, were last written or read, if that is still there; else the
        system's folder for documents."""
        from PySide6.QtCore import QStandardPaths  # its names are many, and the first picture needs none of them

        last = str(self._file.value(f"folders/{purpose}", ""))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return last if last and Path(last).is_dir() else documents

    def remember_file_folder(self, purpose: str, folder: Path) -> None:
        """Remember where files for `purpose` are."""
        self._file.setValue(f"folders/{purpose}", str(folder))

    def last_plan(self, catalogue: Catalogue, exercise_id: str) -> SetPlan | None:
        """Return the athlete's last choices for an exercise, or None where there are none that still hold."""
        return read_plan(self._own, catalogue, exercise_id)

    def remember_plan(self, plan: SetPlan) -> None:
        """Remember the choices for the plan's exercise."""
        write_plan(self._own, plan)

    def last_choice(self, catalogue: Catalogue, exercise_id: str) -> Choice | None:
        """Return all that the athlete last chose for an exercise, or None where there is nothing that still holds."""
        return read_choice(self._own, catalogue, exercise_id)

    def last_moving(self, catalogue: Catalogue, exercise: Exercise) -> Choice:
        """Return reps, tempo and range that the athlete last chose for an exercise beside holds, or its own."""
        return read_moving(self._own, catalogue, exercise)

    def last_load(self, exercise_id: str, variant_id: str) -> Load | None:
        """Return the athlete's last load on one piece of equipment; None where none is remembered."""
        return read_load(self._own, exercise_id, variant_id)

    def remember_choice(self, choice: Choice) -> None:
        """Remember all that is chosen for an exercise."""
        write_choice(self._own, choice)


def _number(kept: QSettings, key: str, otherwise: int) -> int:
    try:
        return int(str(kept.value(key, otherwise)))
    except ValueError:
        return otherwise
