# SPDX-License-Identifier: MIT
"""Sets written to files by `cues`, and one trained in the terminal."""

from __future__ import annotations

import json
import wave

import numpy as np
import pytest

from calftimer.audio.files import write_sound
from calftimer.audio.renderer import render
from calftimer.audio.voice import load_voice
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import set_timeline
from tests.commands.processes import process


def test_cues_files(says, tmp_path):
    """--out writes the set's sound, --timeline its cues, and stdout says how many and how long."""
    code, out, err = says(
        "cues",
        *("--tempo", "2.5-1-X-0", "--reps", 3, "--start", "concentric", "--count-in", 2),
        *("--sound", "tones", "--out", tmp_path / "set.wav", "--timeline", tmp_path / "set.json"),
    )
    timeline = set_timeline(parse_tempo("2.5-1-X-0"), 3, Phase.CONCENTRIC, 2)

    assert (code, out, err) == (0, f"{len(timeline.cues)} cues, 17.0 s\n", "")
    assert json.loads((tmp_path / "set.json").read_text()) == timeline.to_json()
    with wave.open(str(tmp_path / "set.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    assert np.array_equal(samples, render(timeline, "tones", 0, timeline.frame_count))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["set.json", "set.wav"]


def test_cues_of_the_issue(tmp_path):
    """12 reps of 3-1-2-1 with clicks, by hand: the cues' frames, and a click's first sample on each of them."""
    done = process(
        "cues",
        *("--tempo", "3-1-2-1", "--reps", 12, "--sound", "clicks"),
        *("--out", tmp_path / "set.wav", "--timeline", tmp_path / "set.json"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    written = json.loads((tmp_path / "set.json").read_text())
    with wave.open(str(tmp_path / "set.wav"), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")

    second = 48_000
    frames_of = {
        kind: [cue["frame"] for cue in written["cues"] if cue["kind"] == kind]
        for kind in ("count_in", "phase", "tick", "last_rep", "set_end")
    }
    assert frames_of["count_in"] == [second * at for at in range(5)]
    assert frames_of["phase"] == [second * (5 + 7 * rep + at) for rep in range(12) for at in (0, 3, 4, 6)]
    assert frames_of["tick"] == [second * (5 + 7 * rep + at) for rep in range(12) for at in (1, 2, 5)]
    assert frames_of["last_rep"] == [second * (5 + 7 * 11)]
    assert frames_of["set_end"] == [second * (5 + 7 * 12)]
    assert written["frames"] == len(samples)
    heard = np.flatnonzero(samples[: frames_of["set_end"][0] + 1])
    begins = heard[np.diff(heard, prepend=-second) > 240].tolist()
    assert begins == sorted({cue["frame"] for cue in written["cues"]})


@pytest.fixture
def own_voice(own_data_dir):
    """Put recordings into the data folder that nobody takes for words: a hum for each of the four; return its name."""
    folder = own_data_dir / "voices" / "hum"
    folder.mkdir(parents=True)
    for pitch, word in enumerate(("lower", "stretch", "raise", "squeeze"), 3):
        hum = 8000 * np.sin(2 * np.pi * pitch * 100 * np.arange(12_000) / 48_000)
        write_sound(folder / f"{word}.wav", [hum.astype(np.int16)], 12_000)
    return folder.name


@pytest.mark.parametrize("sets", [(), ("--sets", 2, "--rest", 20)])
def test_cues_spoken_by_own_recordings(says, tmp_path, own_data_dir, own_voice, sets):
    """--voice lets one's own recordings speak, in a set and in a whole exercise, as they do in the window."""
    line = ("cues", "--tempo", "2-1-2-1", "--reps", 2, *sets, "--sound", "voice", "--voice", own_voice)

    code, _, err = says(*line, "--out", tmp_path / "own.wav")

    with wave.open(str(tmp_path / "own.wav"), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    a_set = set_timeline(parse_tempo("2-1-2-1"), 2, Phase.ECCENTRIC, 5)
    voice = load_voice(own_data_dir / "voices" / own_voice)
    expected = render(a_set, "voice", 0, 15 * 48_000, voice=voice)
    assert (code, err) == (0, "")
    assert np.array_equal(samples[: len(expected)], expected)


@pytest.mark.parametrize(
    ("sound", "voice", "said"),
    [
        ("voice", "nobody", "There is no folder of voice recordings at"),
        ("clicks", "hum", "A voice speaks in “voice” and “tones+voice”: choose one with --sound."),
    ],
)
@pytest.mark.parametrize(
    "line", [("cues", "--tempo", "1-0-1-0", "--reps", 1, "--json"), ("train", "standing-calf-raise", "--reps", 1)]
)
def test_a_voice_that_cannot_speak_is_refused(says, own_voice, line, sound, voice, said):
    """A voice that is not there, or in a sound that has none, is refused before anything is written or begun."""
    code, out, err = says(*line, "--sound", sound, "--voice", voice)

    assert (code, out, err.startswith(said)) == (2, "", True)


def test_a_rest_shorter_than_the_count_in_is_said(says):
    """The count-in is the last part of the rest: one that is longer makes the rest longer, and says so."""
    line = ("cues", "--tempo", "1-0-1-0", "--reps", 1, "--sets", 2, "--rest", 3, "--count-in", 5, "--json")

    code, out, err = says(*line)

    phases = [cue["frame"] for cue in json.loads(out)["cues"] if cue["kind"] == "phase"]
    assert (code, err) == (0, "The count-in is the last part of a rest, so each rest is as long as that: 5 s.\n")
    assert phases[2] - phases[0] == (2 + 5) * 48_000


def test_cues_as_json(says):
    """--json writes the timeline on stdout, and nothing else."""
    code, out, err = says("cues", "--tempo", "1-0-1-0", "--reps", 1, "--count-in", 0, "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == set_timeline(parse_tempo("1-0-1-0"), 1, Phase.ECCENTRIC, 0).to_json()


def test_the_set_starts_with_the_eccentric(says):
    """Without --start, the first phase is the eccentric, after a count-in of 5 s."""
    _, out, _ = says("cues", "--tempo", "3-1-2-1", "--reps", 1, "--json")

    first = next(cue for cue in json.loads(out)["cues"] if cue["kind"] == "phase")
    assert first == {"frame": 240_000, "kind": "phase", "phase": "eccentric", "rep": 1}


@pytest.mark.parametrize(("option", "name"), [("--out", "set.wav"), ("--timeline", "set.json")])
def test_cues_that_cannot_be_written(says, tmp_path, option, name):
    """Where the file cannot be written, the command ends with 1 and a sentence, and leaves nothing."""
    path = tmp_path / "missing" / name

    code, out, err = says("cues", "--tempo", "3121", "--reps", 1, option, path)

    assert (code, out, err) == (1, "", f"{path} cannot be written: No such file or directory.\n")
    assert list(tmp_path.iterdir()) == []


def test_cues_too_long_for_a_file(says, tmp_path):
    """A set longer than a WAV file can hold ends with 2 and a sentence, at once."""
    code, _, err = says("cues", "--tempo", "60-60-60-60", "--reps", 200, "--out", tmp_path / "set.wav")

    assert (code, err) == (2, "This set lasts 13.3 hours; a WAV file ends at 12.4 hours.\n")
    assert list(tmp_path.iterdir()) == []


def test_training_in_the_terminal():
    """A set trained in the terminal without sound is in the log with what was chosen, as the window would log it."""
    done = process(
        *("train", "single-leg-calf-raise", "--variant", "dumbbell", "--foot", "out:30", "--start", "concentric"),
        *("--tempo", "0.5-0-0.6-0", "--reps", 2, "--sets", 1, "--load", "42.5lb", "--rest", 0, "--count-in", 0),
        *("--side", "left", "--sound", "none"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Single-leg calf raise · out:30 · 42.5 lb · 2 reps · 0.5-0-0.6-0\n")
    assert done.stdout.endswith("Done: 2 reps.\n")
    assert "Set 1 of 1, left leg · rep 2 of 2 · ▼ LOWER\n" in done.stdout

    (entry,) = json.loads(process("log", "--json").stdout)
    assert (entry["exercise"], entry["variant"], entry["knee"]) == ("single-leg-calf-raise", "dumbbell", "straight")
    assert (entry["foot"], entry["foot_angle_deg"], entry["rep_start"]) == ("out", 30, "concentric")
    assert (entry["load"], entry["load_unit"], entry["tempo"]) == (42.5, "lb", "0.5-0-0.6-0")
    assert (entry["reps_target"], entry["reps"], entry["sets_target"]) == (2, 2, 1)
    assert (entry["time_under_tension_s"], entry["stop_reason"]) == (2.2, "target")
