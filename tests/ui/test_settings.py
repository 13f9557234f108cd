# SPDX-License-Identifier: MIT
"""What is remembered, and whose it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetKind, Unit
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.ui.settings import Settings, Switch

BEN = "01890000-0000-7000-8000-00000000000b"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return the settings of an empty folder."""
    return Settings(tmp_path)


def test_before_there_were_athletes_everything_was_the_first_ones(tmp_path: Path) -> None:
    """A file of a program that knew no athletes is the first one's: nothing that was chosen is lost."""
    (tmp_path / "settings.ini").write_text("[look]\ntheme=light\n[train]\nsound=clicks\n[switch]\nflash=true\n")

    settings = Settings(tmp_path)

    assert settings.athlete_id == FIRST_ATHLETE
    assert (settings.theme, settings.sound_set, settings.is_on(Switch.FLASH)) == ("light", "clicks", True)


def test_each_athlete_has_their_own(settings: Settings, catalogue: Catalogue) -> None:
    """Look, sounds, unit, language, steps and last choices change with who trains, and are there when they return."""
    settings.theme, settings.text_percent, settings.language = "light", 150, "en"
    settings.sound_set, settings.unit, settings.exercise = "clicks", Unit.LB, "seated-calf-raise"
    settings.remember_volume("voice", 40)
    settings.turn(Switch.WAITS_AFTER_REST, True)
    settings.voice_folder = settings.voices_folder / "mine"
    plan = plan_from(catalogue, "seated-calf-raise", reps=21)
    settings.remember_plan(plan)

    settings.athlete_id = BEN

    assert (settings.theme, settings.text_percent, settings.language) == ("system", 100, "")
    assert (settings.sound_set, settings.chosen_unit, settings.exercise) == ("tones", None, "")
    assert (settings.volume_percent("voice"), settings.voice_folder) == (100, None)
    assert not settings.is_on(Switch.WAITS_AFTER_REST)
    assert settings.last_plan(catalogue, "seated-calf-raise") is None
    settings.athlete_id = FIRST_ATHLETE
    assert (settings.theme, settings.sound_set, settings.volume_percent("voice")) == ("light", "clicks", 40)
    assert settings.last_plan(catalogue, "seated-calf-raise") == plan


def test_the_laptop_is_everybodys(settings: Settings) -> None:
    """Sound card, delay, full screen, and how the sound is opened belong to the laptop, whoever trains."""
    settings.sound_device, settings.delay_ms, settings.is_full_screen = "USB", 120, True
    settings.turn(Switch.DUCK_MUSIC, True)

    settings.athlete_id = BEN

    assert (settings.sound_device, settings.delay_ms, settings.is_full_screen) == ("USB", 120, True)
    assert settings.is_on(Switch.DUCK_MUSIC)


def test_who_trains_is_remembered(settings: Settings, tmp_path: Path) -> None:
    """The next start is the last athlete's, with theirs."""
    settings.athlete_id = BEN
    settings.theme = "contrast"

    again = Settings(tmp_path)

    assert (again.athlete_id, again.theme) == (BEN, "contrast")


def test_anothers_choices_are_read_without_a_switch(settings: Settings) -> None:
    """What belongs to a partner can be asked for and changed while somebody else trains."""
    theirs = settings.for_athlete(BEN)
    theirs.unit = Unit.LB

    assert settings.chosen_unit is None
    assert settings.athlete_id == FIRST_ATHLETE
    assert settings.for_athlete(BEN).unit is Unit.LB


def test_choices_of_an_older_program_are_read(settings: Settings, catalogue: Catalogue, tmp_path: Path) -> None:
    """What was remembered before there were kinds of sets and sides is still offered."""
    plan = plan_from(catalogue, "seated-calf-raise", reps=21)
    settings.remember_plan(plan)
    for key in ("kind", "side", "range_of_motion"):
        settings._own.remove(f"plan-{plan.exercise}/{key}")

    assert Settings(tmp_path).last_plan(catalogue, "seated-calf-raise") == plan
    assert plan.kind is SetKind.WORKING


def test_a_folder_is_remembered_for_its_purpose(settings: Settings, tmp_path: Path) -> None:
    """File dialogs open where files of that kind were last; a folder that is gone is forgotten."""
    cards = tmp_path / "cards"
    cards.mkdir()
    settings.remember_file_folder("card", cards)

    assert settings.file_folder("card") == str(cards)
    assert settings.file_folder("share") != str(cards)
    cards.rmdir()
    assert settings.file_folder("card") == settings.file_folder("share")
