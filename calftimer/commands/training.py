# SPDX-License-Identifier: MIT
"""`train` and `cues`: sets heard in the terminal, and sets written to files."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calftimer.commands.options import (
    NAMELESS,
    athlete_called,
    data_dir_option,
    json_option,
    known_catalogue,
    named_folder,
    person_folder,
    print_json,
)
from calftimer.errors import QT_TRANSLATE_NOOP, InputError, LogbookDamagedError, WorldError

if TYPE_CHECKING:
    from calftimer.core.athlete import Athlete

_FAILED_WRITE = QT_TRANSLATE_NOOP("Commands", "{path} cannot be written: {reason}.")
_NO_OUTPUT = QT_TRANSLATE_NOOP("Commands", "Nothing to write: name a file with --out, --timeline, or both.")
_REST_OF_WHAT = QT_TRANSLATE_NOOP("Commands", "A rest lies between sets: say how many sets with --sets.")
_SHORT_REST = "The count-in is the last part of a rest, so each rest is as long as that: {seconds} s."
_VOICE_OF_WHAT = QT_TRANSLATE_NOOP("Commands", "A voice speaks in “voice” and “tones+voice”: choose one with --sound.")
_KINDS = ("warm-up", "working", "amrap", "drop", "hold", "stretch")
_SIDES = ("both", "left", "right", "each")
_RANGES = ("full", "bottom-half", "top-half")
_HOLDS = {"hold": "0-0-0-20", "stretch": "0-20-0-0"}
_SOUNDS = ("tones", "clicks", "voice", "tones+voice", "none")


_voice_option = click.option("--voice", metavar="NAME", help="Who speaks: a folder of recordings in “voices”.")


def _voice_folder(folder: Path, name: str | None, sound: str) -> Path | None:
    """Return the folder of own recordings called `name`, of which every word can be used; None is the shipped voice.

    Raises:
        VoiceError: a recording cannot be used, or there is no such folder.
        InputError: nobody speaks in `sound`.
    """
    if name is None:
        return None
    from calftimer.audio.sounds import SPOKEN_SETS
    from calftimer.audio.voice import load_voice

    if sound not in SPOKEN_SETS:
        raise InputError(_VOICE_OF_WHAT)
    load_voice(folder / "voices" / name)
    return folder / "voices" / name


@click.command()
@click.argument("exercise")
@click.option("--variant", help="Equipment; the exercise's first one if not given.")
@click.option("--foot", help="out:30, in:10 or straight.")
@click.option("--start", type=click.Choice(["eccentric", "concentric"]), help="The phase a rep begins with.")
@click.option("--tempo", help="Lowering-stretch-raising-squeeze in seconds, for example 3-1-2-1.")
@click.option("--reps", type=int)
@click.option("--sets", type=int)
@click.option(
    "--kind",
    type=click.Choice(_KINDS),
    default="working",
    show_default=True,
    help="amrap goes on past the target until Ctrl-C.",
)
@click.option("--side", type=click.Choice(_SIDES), help="Which legs; each is left then right in every set.")
@click.option("--range", "range_of_motion", type=click.Choice(_RANGES), default="full", show_default=True)
@click.option("--load", help="For example 80kg or 175lb.")
@click.option("--rest", type=int, help="Seconds between sets.")
@click.option("--count-in", "count_in", type=int, default=5, show_default=True, help="Seconds before the first rep.")
@click.option("--sound", type=click.Choice(_SOUNDS), default="tones", show_default=True)
@_voice_option
@click.option("--athlete", "athletes", multiple=True, help="Who trains, by name; once more for who takes turns.")
@data_dir_option
def train(
    exercise: str,
    variant: str | None,
    foot: str | None,
    start: str | None,
    tempo: str | None,
    reps: int | None,
    sets: int | None,
    kind: str,
    side: str | None,
    range_of_motion: str,
    load: str | None,
    rest: int | None,
    count_in: int,
    sound: str,
    voice: str | None,
    athletes: tuple[str, ...],
    data_dir: Path | None,
) -> None:
    """Run the sets of EXERCISE in the terminal, with sound, and log them.

    Ctrl-C ends the set and keeps its reps. A hold or a stretch is 20 s at the top or in the stretch unless --tempo,
    for example 0-0-0-30, says otherwise.
    """
    from calftimer.core.choices import plan_from, usual_sides
    from calftimer.core.plan import RangeOfMotion, SetKind
    from calftimer.core.turn import Sides
    from calftimer.core.workout import item_of
    from calftimer.terminal import train_in_terminal

    catalogue = known_catalogue(data_dir)
    set_kind = SetKind(kind.replace("-", "_"))
    if set_kind.is_timed:
        tempo, reps = tempo or _HOLDS[kind], reps or 1
    plan = plan_from(
        catalogue,
        exercise,
        variant=variant,
        foot=foot,
        start=start,
        tempo=tempo,
        reps=reps,
        sets=sets,
        load=load,
        rest_s=rest,
        count_in_s=count_in,
        kind=set_kind,
        range_of_motion=RangeOfMotion(range_of_motion.replace("-", "_")),
    )
    sides = usual_sides(catalogue.exercise(exercise)) if side is None else Sides(side)
    item_of(plan, sides)  # says what is wrong with a hold

    def who(known: Sequence[Athlete]) -> dict[str, str]:
        people = [athlete_called(known, name) for name in athletes or [None]]
        return {athlete.id: athlete.name or NAMELESS for athlete in people}

    folder = person_folder(data_dir)
    _mend(folder)
    own_voice = _voice_folder(folder, voice, sound)
    train_in_terminal(plan, sides, catalogue.exercise(exercise).name, sound, folder, who, voice_folder=own_voice)


def _mend(folder: Path) -> None:
    """Let a damaged log make way for what can be got back of it: who stands at the machine wants to train."""
    from calftimer.logbook.logbook import Logbook
    from calftimer.logbook.mending import mend

    try:
        Logbook(folder).close()
    except LogbookDamagedError:
        if (done := mend(folder)) is not None:
            read = f"{done.read} set(s) of {done.sets} in it now could be read of it."
            read += f" At least {done.lost} could not be got back." if done.lost else ""
            click.echo(f"The log was damaged. {read} The damaged file is kept: {done.aside}", err=True)


@click.command()
@click.option("--tempo", required=True, help="Lowering-stretch-raising-squeeze in seconds, for example 3-1-2-1.")
@click.option("--reps", type=int, required=True)
@click.option("--start", type=click.Choice(["eccentric", "concentric"]), default="eccentric", show_default=True)
@click.option("--count-in", "count_in", type=int, default=5, show_default=True, help="Seconds before the first rep.")
@click.option("--sound", type=click.Choice(_SOUNDS), default="tones", show_default=True)
@_voice_option
@click.option("--sets", type=int, help="Write a whole exercise: so many sets, with the rests between them.")
@click.option("--rest", type=int, help="Seconds between sets; 90 if not given.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The sound: .wav, .flac, .ogg or .opus.")
@click.option("--timeline", type=click.Path(path_type=Path, dir_okay=False), help="The cues, a JSON file.")
@json_option
@data_dir_option
def cues(
    tempo: str,
    reps: int,
    start: str,
    count_in: int,
    sound: str,
    voice: str | None,
    sets: int | None,
    rest: int | None,
    out: Path | None,
    timeline: Path | None,
    as_json: bool,
    data_dir: Path | None,
) -> None:
    """Write the sound of a set or of a whole exercise (16-bit mono, 48 kHz) and its timeline.

    Sounds are as loud as they were made; the volumes of the Sound page are those of the window.
    """
    from calftimer.audio.files import write_sound, write_text
    from calftimer.audio.voice import own_voice
    from calftimer.core.plan import check_counts
    from calftimer.core.tempo import Phase, parse_tempo
    from calftimer.core.timeline import SAMPLE_RATE, set_timeline

    if out is None and timeline is None and not as_json:
        raise InputError(_NO_OUTPUT)
    if rest is not None and sets is None:
        raise InputError(_REST_OF_WHAT)
    rest = 90 if rest is None else rest
    check_counts(reps=reps, count_in_s=count_in, sets=1 if sets is None else sets, rest_s=rest)
    built = set_timeline(parse_tempo(tempo), reps, Phase(start), count_in)
    speaker = own_voice(_voice_folder(named_folder(data_dir), voice, sound))
    if sets is not None:
        from calftimer.audio.tape import exercise_tape

        tape = exercise_tape(built, sets, rest, sound, voice=speaker)
        if sets > 1 and rest < count_in:
            click.echo(_SHORT_REST.format(seconds=count_in), err=True)
        built = tape.timeline()
    if out is not None:
        from calftimer.audio.renderer import blocks

        parts = blocks(built, sound, voice=speaker) if sets is None else tape.blocks()
        _write(out, lambda: write_sound(out, parts, built.frame_count))
    if timeline is not None:
        _write(timeline, lambda: write_text(timeline, json.dumps(built.to_json(), indent=1) + "\n"))
    if as_json:
        print_json(built.to_json())
    else:
        click.echo(f"{len(built.cues)} cues, {built.frame_count / SAMPLE_RATE:.1f} s")


def _write(path: Path, write: Callable[[], None]) -> None:
    try:
        write()
    except OSError as error:
        raise WorldError(_FAILED_WRITE, path=path, reason=error.strerror or error) from error
