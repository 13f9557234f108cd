# SPDX-License-Identifier: MIT
"""Sound files of every kind: what is in them, what is refused, and that a failed write leaves nothing."""

from __future__ import annotations

import json
import subprocess
import sys
import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import miniaudio
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calftimer.audio.files import write_sound, write_text
from calftimer.audio.renderer import blocks, render
from calftimer.audio.sounds import SILENT, SOUND_SETS
from calftimer.audio.tape import Tape, exercise_tape
from calftimer.cli import run
from calftimer.commands.training import cues, train
from calftimer.core.flow import Event, Lay, Session, State, step
from calftimer.core.plan import SetKind, SetPlan
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, CueKind, Timeline, rest_timeline, set_timeline
from calftimer.core.turn import turns_of
from calftimer.errors import InputError, PlanError, WorldError

S = SAMPLE_RATE
SET = set_timeline(parse_tempo("1.3-0-1-0.2"), 2, Phase.CONCENTRIC, 1)
ENCODED = (".flac", ".ogg", ".opus")
Says = Callable[..., tuple[int, str, str]]


def write(path: Path, timeline: Timeline = SET, sound_set: str = "tones") -> Path:
    """Write a timeline's sound."""
    write_sound(path, blocks(timeline, sound_set), timeline.frame_count)
    return path


def whole(timeline: Timeline = SET, sound_set: str = "tones") -> np.ndarray:
    """Return all samples of a timeline."""
    return render(timeline, sound_set, 0, timeline.frame_count)


def wav_samples(path: Path) -> np.ndarray:
    """Return the samples of a 16-bit mono WAV file at 48 kHz."""
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, S)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


def likeness(samples: np.ndarray, expected: np.ndarray) -> float:
    """Return how alike two sounds are: 1 is the same but for its volume."""
    return float(np.corrcoef(samples.astype(float), expected.astype(float))[0, 1])


@pytest.fixture
def says(capsys: pytest.CaptureFixture[str]) -> Says:
    """Return a function that runs a command and gives its exit code, stdout and stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        return (code, *capsys.readouterr())

    return call


@pytest.mark.parametrize("name", ["set.wav", "SET.WAV", "set"])
def test_wav(tmp_path, name):
    """.wav, in any case, and no ending give a WAV file with exactly the rendered samples."""
    assert np.array_equal(wav_samples(write(tmp_path / name)), whole())


def test_flac(tmp_path):
    """.flac gives FLAC with exactly the rendered samples, in less than half the room."""
    pytest.importorskip("soundfile")
    path = write(tmp_path / "set.flac")

    decoded = miniaudio.flac_read_file_s16(str(path))

    assert (decoded.nchannels, decoded.sample_rate) == (1, S)
    assert np.array_equal(np.array(decoded.samples), whole())
    assert path.stat().st_size < whole().nbytes / 2


def test_ogg_vorbis(tmp_path):
    """.ogg gives Ogg Vorbis of the same length, to the ear the same, in a tenth of the room."""
    pytest.importorskip("soundfile")
    path = write(tmp_path / "set.ogg")

    decoded = miniaudio.vorbis_read_file(str(path))

    assert (decoded.nchannels, decoded.sample_rate, decoded.num_frames) == (1, S, SET.frame_count)
    assert likeness(np.array(decoded.samples), whole()) > 0.99
    assert path.stat().st_size < whole().nbytes / 10


def test_ogg_opus(tmp_path):
    """.opus gives Ogg Opus that begins on the same frame and is to the ear the same, in a tenth of the room."""
    soundfile = pytest.importorskip("soundfile")
    path = write(tmp_path / "set.opus")

    samples, rate = soundfile.read(path, dtype="int16")

    assert (samples.ndim, rate) == (1, S)
    assert 0 <= len(samples) - SET.frame_count < S
    assert likeness(samples[: SET.frame_count], whole()) > 0.99
    assert path.stat().st_size < whole().nbytes / 10


@pytest.mark.parametrize("ending", (".wav", *ENCODED))
def test_a_written_file_stands_alone(tmp_path, ending):
    """Beside the file nothing is left, and an older file of the name is replaced."""
    if ending != ".wav":
        pytest.importorskip("soundfile")
    path = tmp_path / f"set{ending}"
    path.write_bytes(b"the old one")

    write(path)

    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_size > 1000


@pytest.mark.parametrize("name", ["set.mp3", "set.WMA", "set.wav.gz"])
def test_an_unknown_ending(tmp_path, name):
    """An ending that says no kind of file we write is refused, with those we do."""
    with pytest.raises(InputError) as caught:
        write(tmp_path / name)

    assert str(caught.value) == (
        f"{tmp_path / name} does not end in one of .wav, .flac, .ogg, .opus: "
        "the ending says which kind of sound file to write."
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENCODED)
def test_without_the_library(tmp_path, monkeypatch, ending):
    """Where soundfile is not installed, a sentence says what to do, and nothing is written."""
    monkeypatch.setitem(sys.modules, "soundfile", None)

    with pytest.raises(WorldError) as caught:
        write(tmp_path / f"set{ending}")

    assert str(caught.value).startswith(f"{ending} files need the library soundfile (")
    assert str(caught.value).endswith("). Install it, or write a .wav file.")
    assert list(tmp_path.iterdir()) == []


# The system refuses every byte of a file past 20 kB, as a full disk would.
WRITE_TOO_MUCH = """
import resource, sys
from pathlib import Path
from calftimer.audio.files import write_sound, write_text
from calftimer.audio.renderer import blocks
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import set_timeline
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
timeline = set_timeline(parse_tempo("3-1-2-1"), 12, Phase.ECCENTRIC)
path = Path(sys.argv[1])
try:
    if path.suffix == ".json":
        write_text(path, "x" * 30_000)
    else:
        write_sound(path, blocks(timeline, "tones"), timeline.frame_count)
except OSError as error:
    sys.exit(error.strerror)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
@pytest.mark.parametrize("ending", (".wav", ".json", *ENCODED))
def test_a_write_that_runs_out_of_room_keeps_the_old_file(tmp_path, ending):
    """Where the room ends in mid-file, the reason is told, the part is taken away, and the older file stays."""
    if ending in ENCODED:
        pytest.importorskip("soundfile")
    path = tmp_path / f"set{ending}"
    path.write_bytes(b"the old one")

    done = subprocess.run(
        [sys.executable, "-c", WRITE_TOO_MUCH, str(path)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (1, "File too large\n")
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"the old one"


@pytest.mark.parametrize("ending", ENCODED)
def test_a_write_into_a_missing_folder(tmp_path, ending):
    """Where the folder is missing, the write fails with the system's reason and makes nothing."""
    pytest.importorskip("soundfile")

    with pytest.raises(FileNotFoundError):
        write(tmp_path / "missing" / f"set{ending}")

    assert list(tmp_path.iterdir()) == []


def test_only_a_wav_file_has_a_limit(tmp_path):
    """What is too long for a WAV file is refused there, and the sentence gives both lengths."""
    with pytest.raises(PlanError) as caught:
        write_sound(tmp_path / "set.wav", iter(()), 14 * 3600 * S)

    assert str(caught.value) == "This set lasts 14.0 hours; a WAV file ends at 12.4 hours."


def test_text(tmp_path):
    """Text is written as UTF-8, and stands alone."""
    write_text(tmp_path / "set.json", "“calf”\n")

    assert (tmp_path / "set.json").read_bytes() == "“calf”\n".encode()
    assert len(list(tmp_path.iterdir())) == 1


# A whole exercise.


def laid_by_the_flow(plan: SetPlan) -> list[Lay]:
    """Return what a session lays on its tape when it is heard to the end and nobody touches a key."""
    session, effects = step(Session(turns_of(plan)), Event.START, 0)
    while session.state is not State.DONE:
        session, more = step(session, Event.HEARD, session.origin_frame + session.timeline.end_frame)
        effects += more
    return [effect for effect in effects if isinstance(effect, Lay)]


@settings(max_examples=20)
@given(st.from_type(SetPlan), st.sampled_from(SOUND_SETS))
def test_an_exercise_is_what_a_session_plays(plan, sound_set):
    """The tape of a whole exercise has the samples of the session that the flow runs, rests and all."""
    plan = replace(plan, kind=SetKind.WORKING)
    played = Tape(sound_set)
    for lay in laid_by_the_flow(plan):
        played.lay(lay.timeline, lay.frame)
    a_set = set_timeline(plan.tempo, plan.reps, plan.start, plan.count_in_s)

    tape = exercise_tape(a_set, plan.sets, plan.rest_s, sound_set)

    assert np.array_equal(np.concatenate([*tape.blocks()]), played.render(0, tape.frame_count))
    assert not played.render(tape.frame_count, S).any()
    assert tape.timeline() == played.timeline()


def test_one_set_as_an_exercise_is_the_set(says, tmp_path):
    """--sets 1 writes the very file and the very cues of the set alone."""
    for name, sets in (("alone", ()), ("exercise", ("--sets", 1))):
        out = ("--out", tmp_path / f"{name}.wav", "--timeline", tmp_path / f"{name}.json")
        assert says("cues", "--tempo", "1-0-1-0", "--reps", 3, *sets, *out)[0] == 0

    assert (tmp_path / "alone.wav").read_bytes() == (tmp_path / "exercise.wav").read_bytes()
    assert (tmp_path / "alone.json").read_bytes() == (tmp_path / "exercise.json").read_bytes()


def test_sets_and_rests(says, tmp_path):
    """--sets and --rest write count-in, set, rest with its warning, which ends with the next first rep, and so on, and
    the cues of it all."""
    wav = tmp_path / "set.wav"
    numbers = ("--tempo", "1-0-1-0", "--reps", 2, "--count-in", 3, "--sets", 3, "--rest", 20)

    code, out, err = says("cues", *numbers, "--out", wav, "--json")

    found = json.loads(out)
    seconds = {kind.value: [cue["frame"] / S for cue in found["cues"] if cue["kind"] == kind.value] for kind in CueKind}
    assert (code, err) == (0, "")
    assert seconds["count_in"] == [24 * number + at for number in range(3) for at in range(3)]
    assert seconds["phase"] == [24 * number + 3 + at for number in range(3) for at in range(4)]
    assert seconds["last_rep"] == [5, 29, 53]
    assert seconds["set_end"] == [7, 31, 55]
    assert seconds["rest_warning"] == [17, 41]
    assert seconds["rest_count"] == []
    assert [cue["frame"] for cue in found["cues"]] == sorted(cue["frame"] for cue in found["cues"])
    assert {tuple(cue) for cue in found["cues"]} == {("frame", "kind", "phase", "rep")}
    assert found["frames"] == len(wav_samples(wav)) == round(56.5 * S)


def test_a_set_without_sets_is_as_ever(says, tmp_path):
    """Without --sets, the JSON is the set's own timeline and the file its own samples, on stdout its length."""
    wav, timeline = tmp_path / "set.wav", tmp_path / "set.json"

    done = says("cues", "--tempo", "2-1-1-0", "--reps", 2, "--out", wav, "--timeline", timeline)

    built = set_timeline(parse_tempo("2-1-1-0"), 2, Phase.ECCENTRIC, 5)
    assert done == (0, f"{len(built.cues)} cues, 14.5 s\n", "")
    assert json.loads(timeline.read_text()) == built.to_json()
    assert np.array_equal(wav_samples(wav), whole(built))


def test_the_rest_is_90_seconds_unless_said(says):
    """With --sets alone, 90 s lie between the sets."""
    _, out, _ = says("cues", "--tempo", "1-0-1-0", "--reps", 1, "--count-in", 0, "--sets", 2, "--json")

    phases = [cue["frame"] for cue in json.loads(out)["cues"] if cue["kind"] == "phase"]
    assert phases[2] - phases[0] == 92 * S


@pytest.mark.parametrize(
    ("choices", "reason"),
    [
        (("--rest", 20), "A rest lies between sets: say how many sets with --sets."),
        (("--sets", 0), "0 sets cannot be planned; use 1 to 30."),
        (("--sets", 31), "31 sets cannot be planned; use 1 to 30."),
        (("--sets", 2, "--rest", -1), "-1 seconds of rest cannot be planned; use 0 to 3600."),
    ],
)
def test_an_exercise_that_cannot_be(says, tmp_path, choices, reason):
    """A rest without sets, and numbers out of range, are refused in a sentence, and nothing is written."""
    code, out, err = says("cues", "--tempo", "1-0-1-0", "--reps", 1, *choices, "--out", tmp_path / "set.wav")

    assert (code, out, err) == (2, "", f"{reason}\n")
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_ending_on_the_command_line(says, tmp_path):
    """--out with an unknown ending ends with 2 and writes neither sound nor timeline."""
    out = ("--out", tmp_path / "set.mp3", "--timeline", tmp_path / "set.json")

    code, _, err = says("cues", "--tempo", "1-0-1-0", "--reps", 1, *out)

    assert code == 2
    assert "does not end in one of .wav, .flac, .ogg, .opus" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENCODED)
def test_a_phones_kind_of_file_on_the_command_line(says, tmp_path, ending):
    """--out writes the kind of file that its ending says."""
    pytest.importorskip("soundfile")
    path = tmp_path / f"set{ending}"

    assert says("cues", "--tempo", "1-0-1-0", "--reps", 1, "--sound", "tones+voice", "--out", path)[0] == 0
    assert path.read_bytes()[:4] == {".flac": b"fLaC"}.get(ending, b"OggS")


@pytest.mark.parametrize("command", [train, cues], ids=lambda command: command.name)
def test_every_set_of_sounds_can_be_chosen(command):
    """--sound takes every set of sounds there is, and none."""
    (option,) = (parameter for parameter in command.params if parameter.name == "sound")

    assert tuple(option.type.choices) == (*SOUND_SETS, SILENT)


@pytest.mark.parametrize("sound_set", SOUND_SETS)
def test_an_exercise_of_one_hour_is_written_block_by_block(sound_set):
    """A rest of an hour is rendered only as it is read: the first block is there at once."""
    tape = exercise_tape(SET, 30, 3600, sound_set)

    first = next(iter(tape.blocks()))

    assert first.any()
    reps = SET.end_frame - SET.start_frame
    assert tape.frame_count == SET.start_frame + 30 * reps + 29 * 3600 * S + rest_timeline(0).frame_count
