# SPDX-License-Identifier: MIT
"""The sound cards of this machine, by name."""

from __future__ import annotations

import ctypes
import sys

import miniaudio

from calftimer.errors import QT_TRANSLATE_NOOP, SoundError

# Null would swallow the sound and call it played; Jack would start a server nobody asked for.
BACKENDS = [
    backend
    for backend in miniaudio.Backend
    if backend not in (miniaudio.Backend.NULL, miniaudio.Backend.CUSTOM, miniaudio.Backend.JACK)
]

_NOT_THERE = QT_TRANSLATE_NOOP(
    "Sound",
    "There is no sound card called “{name}” now. A set runs without sound until it is back; the Sound page offers "
    "others.",
)

_ALSA_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_say_nothing = _ALSA_HANDLER(lambda *_: None)


def quiet_alsa() -> None:
    """Keep ALSA from printing its search for a card on stderr; the outcome is reported by us, once."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
        except (OSError, AttributeError):
            return


def playback_devices() -> list[str]:
    """Return the names of the sound cards that can play; empty where there is none."""
    quiet_alsa()
    try:
        return [device["name"] for device in miniaudio.Devices(BACKENDS).get_playbacks()]
    except miniaudio.MiniaudioError:
        return []


def device_id(name: str | None) -> object:
    """Return miniaudio's id of the card called `name`, None for the default; raise SoundError if it is gone."""
    if name is None:
        return None
    quiet_alsa()
    for device in miniaudio.Devices(BACKENDS).get_playbacks():
        if device["name"] == name:
            return device["id"]
    raise SoundError(_NOT_THERE, name=name)
