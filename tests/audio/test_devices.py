# SPDX-License-Identifier: MIT
"""The sound cards by name, asked of a private sound server."""

from __future__ import annotations

import subprocess
import sys

import pytest

from calftimer.audio.devices import device_id, playback_devices
from calftimer.errors import SoundError


def test_the_cards_of_the_server_are_listed_as_people_see_them(pulse_server):
    """A card is listed under the name it shows to people."""
    assert playback_devices() == [pulse_server.DESCRIPTION]


def test_without_any_card_the_list_is_empty(no_sound):
    """Where no sound server answers and no card is there, nothing is listed, and nothing raised."""
    assert playback_devices() == []


def test_the_default_card_needs_no_id(no_sound):
    """Nobody is asked for the default card."""
    assert device_id(None) is None


def test_a_card_is_found_by_its_name(pulse_server):
    """A name on the list leads to an id."""
    assert device_id(pulse_server.DESCRIPTION) is not None


def test_a_card_that_is_gone_is_named(pulse_server):
    """A remembered card that is not there any more is an error that names it."""
    with pytest.raises(SoundError, match="“Old Headphones”"):
        device_id("Old Headphones")


def test_opening_a_card_prints_nothing(no_sound):
    """ALSA's own complaints about cards that are not there do not reach the terminal."""
    line = "from calftimer.audio.card import CardOutput\nCardOutput()"
    done = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, timeout=60)

    assert done.stderr.splitlines()[-1].startswith("calftimer.errors.SoundError: No sound card answers")
    assert "ALSA" not in done.stderr
