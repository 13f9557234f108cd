# SPDX-License-Identifier: MIT
"""The commands: the window, and everything that needs no window.

Exit codes: 0; 1 when the world fails; 2 when the input is wrong. Errors are one or two plain sentences on
stderr. Rooms are imported inside the commands, so that each loads only what it uses.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from calftimer import __version__
from calftimer.errors import QT_TRANSLATE_NOOP, CalftimerError, InputError, WorldError

_FAILED_WRITE = QT_TRANSLATE_NOOP("Commands", "{path} cannot be written: {reason}.")
_NO_OUTPUT = QT_TRANSLATE_NOOP("Commands", "Nothing to write: name a file with --out, --timeline, or both.")
_REST_OF_WHAT = QT_TRANSLATE_NOOP("Commands", "A rest lies between sets: say how many sets with --sets.")
_SOUNDS = ("tones", "clicks", "voice", "tones+voice", "none")


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; errors are said on stderr."""
    try:
        return main.main(arguments, prog_name="calftimer", standalone_mode=False) or 0
    except CalftimerError as error:
        click.echo(str(error), err=True)
        return error.exit_code
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except (BrokenPipeError, SystemExit):  # the reader of a pipe went away; click ends the program for it
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0


def _data_dir_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--data-dir",
        type=click.Path(path_type=Path, file_okay=True),
        help="Folder of the log and settings (also CALFTIMER_DATA_DIR).",
    )(command)


def _json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option("--json", "as_json", is_flag=True, help="Write JSON.")(command)


def _folder(data_dir: Path | None) -> Path:
    """Return the data folder: named after the command, before it, by the variable, or the system's."""
    from calftimer.paths import data_dir as person_folder

    return person_folder(data_dir or click.get_current_context().find_root().params.get("data_dir"))


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="calftimer %(version)s")
@_data_dir_option
@click.pass_context
def main(context: click.Context, data_dir: Path | None) -> None:
    """Follow the sound through every phase of every calf raise.

    Without a command, the window opens.
    """
    if context.invoked_subcommand is None:
        from calftimer.window import open_window

        context.exit(open_window(data_dir))


@main.command()
@click.argument("exercise")
@click.option("--variant", help="Equipment; the exercise's first one if not given.")
@click.option("--foot", help="out:30, in:10 or straight.")
@click.option("--start", type=click.Choice(["eccentric", "concentric"]), help="The phase a rep begins with.")
@click.option("--tempo", help="Lowering-stretch-raising-squeeze in seconds, for example 3-1-2-1.")
@click.option("--reps", type=int)
@click.option("--sets", type=int)
@click.option("--amrap", is_flag=True, help="As many reps as possible: go on past the target until Ctrl-C.")
@click.option("--load", help="For example 80kg or 175lb.")
@click.option("--rest", type=int, help="Seconds between sets.")
@click.option("--count-in", "count_in", type=int, default=5, show_default=True, help="Seconds before the first rep.")
@click.option("--sound", type=click.Choice(_SOUNDS), default="tones", show_default=True)
@_data_dir_option
def train(
    exercise: str,
    variant: str | None,
    foot: str | None,
    start: str | None,
    tempo: str | None,
    reps: int | None,
    sets: int | None,
    amrap: bool,
    load: str | None,
    rest: int | None,
    count_in: int,
    sound: str,
    data_dir: Path | None,
) -> None:
    """Run the sets of EXERCISE in the terminal, with sound, and log them.

    Ctrl-C ends the set and keeps its reps.
    """
    from calftimer.catalogue_files import shipped_catalogue
    from calftimer.core.choices import plan_from
    from calftimer.terminal import train_in_terminal

    catalogue = shipped_catalogue()
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
        is_open_ended=amrap,
    )
    train_in_terminal(plan, catalogue.exercise(exercise).name, sound, _folder(data_dir))


@main.command()
@click.option("--tempo", required=True, help="Lowering-stretch-raising-squeeze in seconds, for example 3-1-2-1.")
@click.option("--reps", type=int, required=True)
@click.option("--start", type=click.Choice(["eccentric", "concentric"]), default="eccentric", show_default=True)
@click.option("--count-in", "count_in", type=int, default=5, show_default=True, help="Seconds before the first rep.")
@click.option("--sound", type=click.Choice(_SOUNDS), default="tones", show_default=True)
@click.option("--sets", type=int, help="Write a whole exercise: so many sets, with the rests between them.")
@click.option("--rest", type=int, help="Seconds between sets; 90 if not given.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The sound: .wav, .flac, .ogg or .opus.")
@click.option("--timeline", type=click.Path(path_type=Path, dir_okay=False), help="The cues, a JSON file.")
@_json_option
@_data_dir_option
def cues(
    tempo: str,
    reps: int,
    start: str,
    count_in: int,
    sound: str,
    sets: int | None,
    rest: int | None,
    out: Path | None,
    timeline: Path | None,
    as_json: bool,
    data_dir: Path | None,
) -> None:
    """Write the sound of a set or of a whole exercise (16-bit mono, 48 kHz) and its timeline."""
    from calftimer.audio.files import write_sound, write_text
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
    if sets is not None:
        from calftimer.audio.tape import exercise_tape

        tape = exercise_tape(built, sets, rest, sound)
        built = tape.timeline()
    if out is not None:
        from calftimer.audio.renderer import blocks

        parts = blocks(built, sound) if sets is None else tape.blocks()
        _write(out, lambda: write_sound(out, parts, built.frame_count))
    if timeline is not None:
        _write(timeline, lambda: write_text(timeline, json.dumps(built.to_json(), indent=1) + "\n"))
    if as_json:
        _print_json(built.to_json())
    else:
        click.echo(f"{len(built.cues)} cues, {built.frame_count / SAMPLE_RATE:.1f} s")


def _write(path: Path, write: Callable[[], None]) -> None:
    try:
        write()
    except OSError as error:
        raise WorldError(_FAILED_WRITE, path=path, reason=error.strerror or error) from error


@main.command()
@click.option("--exercise", help="Only this exercise.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many sets.")
@_json_option
@_data_dir_option
def log(exercise: str | None, limit: int | None, as_json: bool, data_dir: Path | None) -> None:
    """Show the sets in the log, newest first."""
    from calftimer.core.record import as_json as record_json
    from calftimer.logbook.logbook import Logbook
    from calftimer.terminal import set_line

    if exercise is not None:
        from calftimer.catalogue_files import shipped_catalogue

        shipped_catalogue().exercise(exercise)
    logbook = Logbook(_folder(data_dir))
    try:
        records = logbook.sets(limit=limit or -1, exercise=exercise)
        interrupted = len(logbook.interrupted())
    finally:
        logbook.close()
    if as_json:
        _print_json([record_json(record) for record in records])
        return
    for record in records:
        click.echo(set_line(record))
    if not records:
        click.echo("No sets yet. Run one with: calftimer train standing-calf-raise")
    if interrupted:
        click.echo(f"{interrupted} set(s) were cut off; see them with: calftimer recover", err=True)


@main.command()
@click.option("--keep", is_flag=True, help="Keep the reps that were done.")
@click.option("--reps", type=click.IntRange(min=0, max=200), help="Correct the number of reps, then keep.")
@click.option("--throw-away", is_flag=True, help="Take the set out of the log.")
@_json_option
@_data_dir_option
def recover(keep: bool, reps: int | None, throw_away: bool, as_json: bool, data_dir: Path | None) -> None:
    """Show the newest set that was cut off, and keep, correct or throw it away."""
    from calftimer.clock import utc_now
    from calftimer.core.record import as_json as record_json
    from calftimer.logbook.logbook import Logbook
    from calftimer.terminal import set_line

    if sum((keep, reps is not None, throw_away)) > 1:
        raise InputError(QT_TRANSLATE_NOOP("Commands", "Choose one of --keep, --reps and --throw-away."))
    logbook = Logbook(_folder(data_dir))
    try:
        found = logbook.interrupted()
        elsewhere = logbook.open_elsewhere()
        if found and throw_away:
            logbook.discard_set(found[0].id, utc_now())
        elif found and (keep or reps is not None):
            logbook.keep_interrupted(found[0].id, reps)
    finally:
        logbook.close()
    if as_json:
        _print_json([record_json(record) for record in found])
        return
    for record in found:
        click.echo(set_line(record))
    if not found:
        running = "A set is running, or being asked about, in another window or terminal."
        click.echo(running if elsewhere else "No set was cut off.")


@main.command()
@_json_option
@_data_dir_option
def catalogue(as_json: bool, data_dir: Path | None) -> None:
    """Show the exercises, tempo presets and what they say."""
    import msgspec

    from calftimer.catalogue_files import shipped_catalogue

    found = shipped_catalogue()
    if as_json:
        _print_json(msgspec.to_builtins({name: list(table.values()) for name, table in vars(found).items()}))
        return
    for exercise in found.exercises.values():
        click.echo(f"{exercise.id:24} {exercise.name}: {', '.join(variant.name for variant in exercise.variants)}")
    for preset in found.tempos.values():
        click.echo(f"{preset.tempo:24} {preset.name}: {preset.note}")


@main.command()
@_json_option
@_data_dir_option
def doctor(as_json: bool, data_dir: Path | None) -> None:
    """Check versions, data folder, log, sound and screen, and say what is missing."""
    from calftimer.doctor import examine, report_lines

    report = examine(_folder(data_dir))
    if as_json:
        _print_json(report)
    else:
        for line in report_lines(report):
            click.echo(line)
    if report["log"]["problems"]:
        click.get_current_context().exit(1)
