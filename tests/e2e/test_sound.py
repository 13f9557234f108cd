# SPDX-License-Identifier: MIT
"""What comes out of a real sound server is what `calftimer cues` wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calftimer.core.tempo import Phase
from calftimer.ui.look import DARK
from tests.e2e.heard import first_difference, onsets
from tests.e2e.listening import SAMPLE_RATE

TEMPO, REPS, COUNT_IN_S = "1-1-1-1", 5, 2
FADE_FRAMES = 480  # more than either edge of a pause takes
SET = ("--tempo", TEMPO, "--reps", str(REPS), "--count-in", str(COUNT_IN_S))


def frames(timeline: dict[str, Any], *kinds: str) -> list[int]:
    """Return the frames of the cues of these kinds."""
    return [cue["frame"] for cue in timeline["cues"] if cue["kind"] in kinds]


@pytest.fixture(params=["clicks", "tones"])
def trained(request: pytest.FixtureRequest, audible: Any, sound_server: Any, written: Any, tmp_path: Path) -> Any:
    """Return the sound set, what was recorded of five reps from the first cue on, and what `cues` wrote."""
    expected, timeline = written(audible, request.param, *SET)
    with sound_server.recording(tmp_path / "recorded.raw") as recording:
        done = audible.run("train", "leg-press-calf-raise", *SET, "--sets", "1", "--sound", request.param)
        assert (done.returncode, done.stderr) == (0, "")
        first_sound = int(np.flatnonzero(expected)[0])
        heard = recording.from_first_sound(len(expected) - first_sound)
    return request.param, np.concatenate([np.zeros(first_sound, np.int16), heard]), expected, timeline


def test_every_sample_of_a_set_is_the_wav_of_cues(trained: Any) -> None:
    """From the first cue to the end of the tail, what `train` plays is sample for sample what `cues` writes;
    with clicks, each phase is heard within one sample of its frame on the timeline."""
    sound_set, played, expected, timeline = trained

    if sound_set == "clicks":
        heard = onsets(played)
        for frame in frames(timeline, "count_in", "phase", "set_end"):
            assert np.abs(heard - frame).min() <= 1, f"the cue at frame {frame} was not heard there"
    assert first_difference(played, expected) == "none"


def test_a_pause_in_the_window_takes_nothing_out_of_the_sound(
    audible: Any, sound_server: Any, screen: Any, remember: Any, written: Any, tmp_path: Path
) -> None:
    """After a pause by Space and another Space, the tones go on from where they stopped, sample for sample."""
    remember(audible.folder, tempo="1-0-1-0", reps=2, sets=1, sound_set="tones")
    expected, _ = written(audible, "tones", "--tempo", "1-0-1-0", "--reps", "2", "--count-in", "5")

    expected = expected[np.flatnonzero(expected)[0] :]

    with sound_server.recording(tmp_path / "recorded.raw") as recording, audible.window(screen) as window:
        window.shows(lambda _: sound_server.streams(), "the sound card was open")
        window.press("space")
        window.stage_is(DARK.fills[Phase.ECCENTRIC])
        window.press("space")
        window.stage_is(DARK.line)
        paused_at = recording.frame_count
        window.shows(lambda _: recording.frame_count > paused_at + 24_000, "the pause was recorded")
        window.press("space")
        window.stage_is(DARK.fills[Phase.ECCENTRIC], DARK.fills[Phase.CONCENTRIC])
        window.shows(lambda _: audible.sets()[0]["finished_at"], "the set was over")
        over_at = recording.frame_count  # how long the pause was heard is the machine's affair
        window.shows(lambda _: recording.frame_count > over_at + 3 * SAMPLE_RATE, "the end was recorded")
        played = recording.samples[np.flatnonzero(recording.samples)[0] :]

    cut = int(np.flatnonzero(played[: len(expected)] != expected)[0])
    heard = np.concatenate([[cut - 1], cut + np.flatnonzero(played[cut:])])
    gap = int(np.diff(heard).argmax())
    assert heard[gap + 1] - heard[gap] > 4_800
    # Both edges may be faded; after that, the rest follows from where the sound was cut, sample for sample.
    resumed = played[heard[gap + 1] + FADE_FRAMES :]
    found = [
        start
        for start in range(cut - FADE_FRAMES, cut + 1)
        if np.array_equal(resumed[:4_800], expected[start + FADE_FRAMES :][:4_800])
    ]
    assert len(found) == 1, f"the sound did not go on from sample {cut}"
    rest = expected[found[0] + FADE_FRAMES :]
    assert first_difference(resumed[: len(rest)], rest) == "none"


def test_a_killed_program_does_not_go_on_sounding(audible: Any, sound_server: Any, until: Any) -> None:
    """After SIGKILL nothing of the program is left playing on the sound server."""
    with audible.started("train", "standing-calf-raise", "--sets", "1", "--count-in", "30") as running:
        until(sound_server.streams, "the program was playing")
        running.kill()

    until(lambda: not sound_server.streams(), "nobody was playing any more")


def test_without_a_sound_server_the_set_runs_silently_and_says_so_once(silent: Any) -> None:
    """Where no sound card answers, one sentence says so, and the set is run to its end and logged the same."""
    done = silent.run(
        *("train", "standing-calf-raise", "--tempo", "0.5-0-0.5-0", "--reps", "3", "--sets", "1", "--count-in", "0")
    )

    assert done.returncode == 0
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("No sound card answers (")
    assert sentence.endswith("The set runs without sound.")
    (logged,) = silent.json("log")
    assert (logged["reps"], logged["stop_reason"], logged["tempo"]) == (3, "target", "0.5-0-0.5-0")
