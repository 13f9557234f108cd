# SPDX-License-Identifier: MIT
"""Voices: the shipped one measured, and a person's own recordings read, checked and levelled."""

from __future__ import annotations

import os
import shutil
import wave
from pathlib import Path

import numpy as np
import pytest

from calftimer.audio.sounds import SPOKEN_SETS
from calftimer.audio.tape import Tape
from calftimer.audio.voice import LOUDNESS, VOICE_PEAK, languages, load_voice, own_voice, shipped_voice
from calftimer.core.speech import PHASE_WORDS, PHRASES, utterances
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, set_timeline
from calftimer.errors import InputError, VoiceError
from calftimer.paths import shipped

S = SAMPLE_RATE
VOICES = shipped("resources") / "voices"
WORDS = tuple(PHASE_WORDS.values())


def record(path: Path, seconds: float = 0.5, level: float = 0.5, rate: int = 44_100, channels: int = 1) -> Path:
    """Write a hum of some seconds between 0.3 s and 0.2 s of silence, as a person's recorder would."""
    hum = level * np.sin(2 * np.pi * 700 * np.arange(round(seconds * rate)) / rate)
    samples = np.concatenate([np.zeros(round(0.3 * rate)), hum, np.zeros(round(0.2 * rate))])
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.repeat(np.round(samples * 32767).astype("<i2"), channels).tobytes())
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with a person's recordings of the four phase words."""
    folder = tmp_path / "mine"
    folder.mkdir()
    for word in WORDS:
        record(folder / f"{word}.wav")
    return folder


def refused(folder: Path) -> str:
    """Return why a folder is not taken."""
    with pytest.raises(VoiceError) as caught:
        load_voice(folder)
    assert isinstance(caught.value, InputError)
    return str(caught.value)


def test_english_comes_first():
    """English ships with the program, and is named first."""
    assert languages()[0] == "en"


@pytest.mark.parametrize("language", languages())
def test_a_shipped_voice_is_whole(language):
    """A shipped voice has every phase word and phrase and counts to 60 and further, and says whose it is."""
    voice = shipped_voice(language)

    assert {*PHASE_WORDS.values(), *PHRASES, *map(str, range(1, 61))} <= set(voice.words)
    assert voice.language == language
    assert voice.name
    assert voice.licence
    assert voice.lengths == {word: len(sound) for word, sound in voice.words.items()}


@pytest.mark.parametrize("language", languages())
def test_a_shipped_voice_is_small(language):
    """The files of a shipped voice are less than 2 MB together, and each is named in its voice.toml."""
    folder = VOICES / language
    files = sorted(path.name for path in folder.iterdir() if path.name != "voice.toml")

    assert sum(path.stat().st_size for path in folder.iterdir()) < 2_000_000
    assert len(files) == len(shipped_voice(language).words)


@pytest.mark.parametrize("language", languages())
def test_shipped_words_fit_common_tempos(language):
    """Phase words are said in a phase of 1 s with room to spare, and all that is said in a count-in or a rest fits."""
    lengths = shipped_voice(language).lengths

    assert max(lengths[word] for word in WORDS) <= 0.7 * S
    words = [u.word for u in utterances(set_timeline(parse_tempo("1-1-1-1"), 6, Phase.ECCENTRIC, 7), lengths)]
    assert words[:6] == ["get-ready", "5", "4", "3", "2", "1"]
    assert words[-1] == "set-complete"
    assert {"2", "three-to-go", "last-one"} <= set(words)


@pytest.mark.parametrize("language", languages())
def test_shipped_words_are_where_music_leaves_room(language):
    """Half of even a hissing word's energy (six, sixty) lies between 500 Hz and 3.5 kHz, and 80 % on average."""
    shares = []
    for sound in shipped_voice(language).words.values():
        energy = np.abs(np.fft.rfft(sound.astype(np.float64))) ** 2
        hz = np.fft.rfftfreq(len(sound), 1 / S)
        shares.append(energy[(hz >= 500) & (hz < 3500)].sum() / energy.sum())

    assert min(shares) > 0.49
    assert np.mean(shares) > 0.8


@pytest.mark.parametrize("language", languages())
def test_shipped_words_are_of_one_loudness(language):
    """Words are as loud as each other within 1 dB, within their peak, and begin and end without a click."""
    for sound in shipped_voice(language).words.values():
        loudness = np.sqrt(np.mean(sound.astype(np.float64) ** 2))
        assert 20 * abs(np.log10(loudness / LOUDNESS)) < 1
        assert np.abs(sound).max() <= VOICE_PEAK * (1 + 1e-6)
        assert np.abs(sound[[0, -1]]).max() < 0.01


def test_a_shipped_voice_is_read_once():
    """Asked for again, a shipped voice is the same object."""
    assert shipped_voice() is shipped_voice("en")


def test_a_language_that_is_not_there():
    """A language without a voice is refused in a sentence that names those there are."""
    with pytest.raises(VoiceError) as caught:
        shipped_voice("tlh")

    assert str(caught.value) == f"There is no voice for the language “tlh”; there is {', '.join(languages())}."


def test_own_recordings(own):
    """A folder of files named like words is a voice, without any list; other kinds of files are let be."""
    for name in ("last-one.wav", "12.WAV"):
        record(own / name)
    for name in ("README.md", "notes.txt", ".hidden.wav"):
        (own / name).write_text("no sound")

    voice = load_voice(own)

    assert set(voice.words) == {*WORDS, "last-one", "12"}
    assert voice.name == "mine"


def test_own_recordings_in_other_formats(own):
    """Stereo, other sample rates and Ogg Vorbis are taken like mono WAV at 48 kHz."""
    record(own / "1.wav", rate=22_050, channels=2)
    record(own / "2.wav", rate=48_000)
    shutil.copy(VOICES / "en" / "3.ogg", own / "3.ogg")

    voice = load_voice(own)

    assert len(voice.words["1"]) == pytest.approx(S / 2, abs=100)
    assert len(voice.words["2"]) == pytest.approx(S / 2, abs=100)
    assert np.array_equal(voice.words["3"], shipped_voice().words["3"])


def test_own_recordings_as_flac(own):
    """A FLAC recording is the same word as the WAV it was made from."""
    soundfile = pytest.importorskip("soundfile")
    record(own / "1.wav")
    soundfile.write(own / "2.flac", *soundfile.read(own / "1.wav", dtype="int16"))

    voice = load_voice(own)

    assert np.array_equal(voice.words["1"], voice.words["2"])


def test_silence_around_a_word_is_taken_away(own):
    """A word begins where its sound does, not where the recording does, and ends where its sound does."""
    sound = load_voice(own).words["lower"]

    assert len(sound) == pytest.approx(S / 2, abs=100)
    assert np.flatnonzero(np.abs(sound) > VOICE_PEAK / 4)[0] < S // 200


def test_loud_and_quiet_recordings_are_levelled(own):
    """A recording made far from the microphone is as loud as one at full scale."""
    record(own / "1.wav", level=0.02)
    record(own / "2.wav", level=1.0)
    words = load_voice(own).words

    loudness = [np.sqrt(np.mean(words[word].astype(np.float64) ** 2)) for word in ("1", "2")]
    assert loudness == pytest.approx([LOUDNESS] * 2, rel=0.02)


def test_a_list_of_files(own):
    """voice.toml says whose voice it is and which file holds which word; other files are then not used."""
    record(own / "take 7.wav", seconds=0.25)
    lines = [f'{word} = "{word}.wav"\n' for word in WORDS[1:]]
    (own / "voice.toml").write_text(
        'language = "de"\nname = "Ann"\nlicence = "CC0"\n[words]\nlower = "take 7.wav"\n' + "".join(lines)
    )

    voice = load_voice(own)

    assert (voice.language, voice.name, voice.licence) == ("de", "Ann", "CC0")
    assert len(voice.words["lower"]) == pytest.approx(S / 4, abs=100)


def test_a_list_without_files_names_the_speaker(own):
    """A voice.toml without [words] leaves the words to the names of the files."""
    (own / "voice.toml").write_text('name = "Ann"\n')

    assert load_voice(own).name == "Ann"
    assert set(load_voice(own).words) == set(WORDS)


def test_a_folder_that_is_not_there(tmp_path):
    """A missing folder is named."""
    assert refused(tmp_path / "none") == f"There is no folder of voice recordings at {tmp_path / 'none'}."


@pytest.mark.parametrize("word", WORDS)
def test_a_missing_phase_word(own, word):
    """Each of the four phase words is needed; the sentence says which is missing and how to name it."""
    (own / f"{word}.wav").unlink()

    assert refused(own) == f"The voice in {own} lacks the word “{word}”: record {word}.wav."


@pytest.mark.parametrize(
    ("name", "hint"),
    [("lowr.wav", "Is it “lower”? "), ("last_one.wav", "Is it “last-one”? "), ("0.wav", ""), ("xyz.wav", "")],
)
def test_a_file_named_like_no_word(own, name, hint):
    """A recording with an unknown name is refused, with the word that is meant where one is near."""
    record(own / name)

    reason = refused(own)

    assert reason.startswith(f"{own / name} is not named like a word the program says. {hint}")


def test_a_word_recorded_twice(own):
    """Two recordings of one word are a question, not a choice of ours."""
    shutil.copy(VOICES / "en" / "raise.ogg", own / "raise.ogg")

    assert refused(own) == "The word “raise” is there twice: raise.ogg and raise.wav. Keep one."


@pytest.mark.parametrize("ending", [".mp3", ".m4a", ".opus", ".aiff"])
def test_a_format_that_is_not_read(own, ending):
    """A recording of another kind is refused by its name, not overlooked."""
    (own / f"1{ending}").write_bytes(b"sound")

    assert refused(own) == f"{own / f'1{ending}'} is not a WAV, FLAC or Ogg Vorbis recording that can be played."


@pytest.mark.parametrize("content", [b"", b"RIFF", b"not a sound at all" * 100])
@pytest.mark.parametrize("ending", [".wav", ".flac", ".ogg"])
def test_a_file_that_is_no_recording(own, ending, content):
    """A file that only has the name of a recording is refused."""
    (own / f"1{ending}").write_bytes(content)

    assert refused(own) == f"{own / f'1{ending}'} is not a WAV, FLAC or Ogg Vorbis recording that can be played."


def test_a_recording_of_nothing(own):
    """A recording in which nothing is heard is refused."""
    record(own / "1.wav", level=0)

    assert refused(own) == f"Nothing is to be heard in {own / '1.wav'}."


@pytest.mark.parametrize(("word", "limit"), [("squeeze", 2), ("12", 2), ("set-complete", 3)])
def test_a_word_that_takes_too_long(own, word, limit):
    """A word longer than 2 s, or a phrase longer than 3 s, is refused with both numbers; just under is taken."""
    record(own / f"{word}.wav", seconds=limit + 0.5)
    assert refused(own) == f"{own / f'{word}.wav'} lasts {limit}.5 s; “{word}” may last {limit} s at most."

    record(own / f"{word}.wav", seconds=limit - 0.01)
    assert word in load_voice(own).words


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("words = ", "cannot be read: Invalid value (at end of document)."),
        ("colour = 1", "cannot be read: Object contains unknown field `colour`."),
        ("name = 1", "cannot be read: Expected `str`, got `int` - at `$.name`."),
        ("[words]\nlower = 3", "cannot be read: Expected `str`, got `int` - at `$.words[...]`."),
        ("[words]\nlowr = 'lower.wav'", "names the word “lowr”, which the program does not say. Is it “lower”?"),
    ],
)
def test_a_list_that_is_wrong(own, text, reason):
    """A voice.toml that is no TOML, or has a wrong field or an unknown word, is refused, and named."""
    (own / "voice.toml").write_text(text)

    assert refused(own) == f"{own / 'voice.toml'} {reason}"


def test_a_list_that_names_a_missing_file(own):
    """A file that voice.toml names and that is not there is named."""
    (own / "voice.toml").write_text("[words]\nlower = 'gone.wav'\n")

    assert refused(own) == f"{own / 'gone.wav'}, which voice.toml names for “lower”, is not there."


@pytest.mark.parametrize("sound_set", sorted(SPOKEN_SETS))
def test_a_tape_speaks_with_the_voice_it_is_given(own, sound_set):
    """On a tape with a person's own voice that voice is heard, and without one the shipped voice."""
    timeline = set_timeline(parse_tempo("3-1-2-1"), 1, Phase.ECCENTRIC)
    heard = []
    for voice in (load_voice(own), None, shipped_voice()):
        tape = Tape(sound_set, voice=voice)
        tape.lay(timeline, 0)
        heard.append(tape.render(0, S))

    assert not np.array_equal(heard[0], heard[1])
    assert np.array_equal(heard[1], heard[2])


def test_own_recordings_are_read_again_when_one_was_changed(own):
    """A word that was recorded anew is heard in the next session, and the others need not be read for nothing."""
    first = own_voice(own)
    assert own_voice(own) is first

    record(own / "lower.wav", seconds=0.9)
    os.utime(own / "lower.wav", ns=(1, 1))

    assert own_voice(own).lengths["lower"] > first.lengths["lower"]


def test_recordings_that_cannot_be_used_are_none_until_they_can_be_again(own):
    """Without its folder, or a phase word of it, a voice is none, so that the shipped one speaks; put back, it is."""
    assert own_voice(None) is None
    (own / "raise.wav").rename(own.parent / "raise.wav")
    assert own_voice(own) is None
    (own.parent / "raise.wav").rename(own / "raise.wav")
    assert own_voice(own) is not None

    shutil.rmtree(own)
    assert own_voice(own) is None
