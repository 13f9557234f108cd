# SPDX-License-Identifier: MIT
"""The Sound page in a real window on a real sound server: what a person presses is what is heard."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calftimer.audio.mix import Mix
from calftimer.audio.voice import shipped_voice
from calftimer.core.speech import utterances
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, CueKind, set_timeline, single_cue_timeline
from calftimer.ui.look import DARK
from calftimer.ui.settings import Settings
from tests.e2e.heard import Samples, first_difference, rendered

SAMPLE_REP = set_timeline(parse_tempo("2-1-2-1"), 1, Phase.ECCENTRIC)
LENGTHS = shipped_voice().lengths


def audible_part(samples: Samples) -> Samples:
    """Return the samples from the first that sounds to the last."""
    sounding = np.flatnonzero(samples)
    return samples[sounding[0] : sounding[-1] + 1]


@pytest.fixture
def at_sound_page(
    audible: Any, sound_server: Any, screen: Any, remember: Callable[..., None], tmp_path: Path
) -> Callable[..., Any]:
    """Return `at_sound_page(number, sound_set)`: a block with a window that shows its Sound page, and a recording."""

    @contextmanager
    def show(number: int, sound_set: str = "tones") -> Any:
        remember(audible.folder, sound_set=sound_set, tempo="1-0-1-0", reps=1, sets=1)
        with sound_server.recording(tmp_path / "recorded.raw") as recording, audible.window(screen) as window:
            window.shows(lambda _: sound_server.streams(), "the sound card was open")
            pressed_at = 0.0

            def shown() -> bool:
                """Press the page's key once a second: until the page is built, its key does nothing."""
                nonlocal pressed_at
                if screen.lit_pages() != [number] and time.monotonic() > pressed_at + 1:
                    window.press(f"ctrl+{number}")
                    pressed_at = time.monotonic()
                return screen.lit_pages() == [number]

            window.shows(lambda _: shown(), "the Sound page was shown")
            yield window, recording
            assert window.running.errors == []

    return show


def heard_after(window: Any, recording: Any, frame: int, expected: Samples) -> tuple[Samples, int]:
    """Wait until as much as `expected` was heard after a frame of the recording; return it and how late it came."""

    def enough() -> bool:
        sounding = np.flatnonzero(recording.samples[frame:])
        return bool(len(sounding)) and recording.frame_count - frame - sounding[0] > len(expected) + SAMPLE_RATE // 4

    window.shows(lambda _: enough(), "the preview was heard to its end")
    heard = recording.samples[frame:]
    return audible_part(heard), int(np.flatnonzero(heard)[0])


HANDS = {"mouse": ("Phases", CueKind.PHASE, "Rest", CueKind.REST_WARNING)}
HANDS |= {"keyboard": ("Count-in", CueKind.COUNT_IN, "End of set", CueKind.SET_END)}


@pytest.mark.parametrize("hand", HANDS)
def test_a_preview_is_the_cue_that_it_stands_beside(
    at_sound_page: Callable[..., Any], places_on_sound_page: Callable[..., Any], hand: str
) -> None:
    """Pressed with the mouse or by the keyboard, a preview is heard at once, and is its own cue sample for sample."""
    first, first_kind, second, second_kind = HANDS[hand]
    places = places_on_sound_page(f"Preview: {first}", f"Preview: {second}")
    with at_sound_page(places[0].page) as (window, recording):
        at_tab = 0
        for at, kind in zip(places, (first_kind, second_kind), strict=True):
            expected = audible_part(rendered(single_cue_timeline(kind), "tones"))
            if hand == "keyboard":
                window.press(*["Tab"] * (at.tabs - at_tab))
                at_tab = at.tabs
            pressed_at = recording.frame_count
            if hand == "keyboard":
                window.press("space")
            else:
                window.click(at.x, at.y)
            sent_at = recording.frame_count  # how long the press itself took is the machine's affair
            heard, late = heard_after(window, recording, pressed_at, expected)

            assert first_difference(heard, expected) == "none"
            assert pressed_at + late - sent_at < SAMPLE_RATE


def test_a_rep_is_of_the_chosen_sound_set_and_the_voice_speaks_in_any(
    at_sound_page: Callable[..., Any], places_on_sound_page: Callable[..., Any]
) -> None:
    """“Play a sample rep” plays a whole rep of the sound set that is chosen on the train page; beside the voice's
    volume a rep is spoken, “lower” and the rest, though that set has no voice."""
    places = places_on_sound_page("Play a sample rep", "Preview: Voice")
    with at_sound_page(places[0].page, "clicks") as (window, recording):
        for at, sound_set in zip(places, ("clicks", "voice"), strict=True):
            expected = audible_part(rendered(SAMPLE_REP, sound_set))
            pressed_at = recording.frame_count
            window.click(at.x, at.y)
            heard, _ = heard_after(window, recording, pressed_at, expected)

            assert first_difference(heard, expected) == "none"

    assert {"lower", "stretch", "raise", "squeeze"} <= {said.word for said in utterances(SAMPLE_REP, LENGTHS)}


def turn_down(window: Any, place: Any, percent: Callable[[], int], wanted: int) -> None:
    """Give a volume the focus with the mouse and step it down key by key, each when the one before was remembered."""
    window.click(place.x, place.y)
    while (before := percent()) != wanted:
        window.press("Down")
        window.shows(lambda _, before=before: percent() != before, f"the volume was no longer {before} %")


def test_a_volume_is_heard_in_the_next_preview(
    audible: Any, at_sound_page: Callable[..., Any], places_on_sound_page: Callable[..., Any]
) -> None:
    """A volume of all that was turned down to 70 % and one of a cue to 50 % lower its preview by just that much."""
    everything, end_of_set, preview = places_on_sound_page("All:", "End of set:", "Preview: End of set")
    designed = rendered(single_cue_timeline(CueKind.SET_END), "tones")
    lowered = Mix.of_percents(master=70, set_end=50)
    expected = audible_part(rendered(single_cue_timeline(CueKind.SET_END), "tones", mix=lowered))
    with at_sound_page(everything.page) as (window, recording):
        turn_down(window, everything, lambda: Settings(audible.folder).volume_percent("master"), 70)
        turn_down(window, end_of_set, lambda: Settings(audible.folder).volume_percent("set_end"), 50)
        pressed_at = recording.frame_count
        window.click(preview.x, preview.y)
        heard, _ = heard_after(window, recording, pressed_at, expected)

    assert first_difference(heard, expected) == "none"
    assert 0 < np.abs(heard).max() < np.abs(designed).max() / 2


def test_a_set_that_begins_during_a_preview_is_heard_as_ever(
    audible: Any, at_sound_page: Callable[..., Any], places_on_sound_page: Callable[..., Any], written: Any
) -> None:
    """A preview that still sounds ends where the set begins; in the set the page's key shows no page, and every sample
    of the set is the one that `cues` writes."""
    (at,) = places_on_sound_page("Play a sample rep")
    samples, _ = written(audible, "tones", "--tempo", "1-0-1-0", "--reps", "1", "--count-in", "5")
    expected = samples[np.flatnonzero(samples)[0] :]
    with at_sound_page(at.page) as (window, recording):
        window.click(at.x, at.y)
        window.shows(lambda _: recording.samples.any(), "the sample rep was heard")
        window.press("ctrl+1")
        window.shows(lambda screen: screen.lit_pages() == [1], "the train page was shown")
        window.press("space")
        window.stage_is(DARK.raised)
        window.press(f"ctrl+{at.page}")
        window.shows(lambda _: audible.sets() and audible.sets()[0]["finished_at"], "the set was over")
        window.stage_is(DARK.background)
        window.shows(lambda _: len(places_of(expected, recording)) == 1, "the set was heard, sample for sample")


def places_of(expected: Samples, recording: Any) -> list[int]:
    """Return where in a recording all of `expected` is, sample for sample."""
    samples = recording.samples
    candidates = np.flatnonzero(samples[: max(0, len(samples) - len(expected) + 1)] == expected[0])
    near = [at for at in candidates if np.array_equal(samples[at : at + 480], expected[:480])]
    return [int(at) for at in near if np.array_equal(samples[at : at + len(expected)], expected)]
