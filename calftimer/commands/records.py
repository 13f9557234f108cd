# SPDX-License-Identifier: MIT
"""`log` and `recover`: what is in the logbook."""

from __future__ import annotations

from pathlib import Path

import click

from calftimer.commands.options import data_dir_option, json_option, known_catalogue, person_folder, print_json
from calftimer.errors import QT_TRANSLATE_NOOP, InputError


@click.command()
@click.option("--exercise", help="Only this exercise.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many sets.")
@json_option
@data_dir_option
def log(exercise: str | None, limit: int | None, as_json: bool, data_dir: Path | None) -> None:
    """Show the sets in the log, newest first."""
    from calftimer.core.record import as_json as record_json
    from calftimer.logbook.logbook import Logbook
    from calftimer.terminal import set_line

    ids: tuple[str, ...] = ()
    if exercise is not None:
        catalogue = known_catalogue(data_dir)
        ids = catalogue.ids_in_log(catalogue.exercise(exercise))
    logbook = Logbook(person_folder(data_dir))
    try:
        records = logbook.sets(limit=limit or -1, exercises=ids)
        interrupted = len(logbook.interrupted())
    finally:
        logbook.close()
    if as_json:
        print_json([record_json(record) for record in records])
        return
    for record in records:
        click.echo(set_line(record))
    if not records:
        click.echo("No sets yet. Run one with: calftimer train standing-calf-raise")
    if interrupted:
        click.echo(f"{interrupted} set(s) were cut off; see them with: calftimer recover", err=True)


@click.command()
@click.option("--keep", is_flag=True, help="Keep the reps that were done.")
@click.option("--reps", type=click.IntRange(min=0, max=200), help="Correct the number of reps, then keep.")
@click.option("--throw-away", is_flag=True, help="Take the set out of the log.")
@json_option
@data_dir_option
def recover(keep: bool, reps: int | None, throw_away: bool, as_json: bool, data_dir: Path | None) -> None:
    """Show the newest set that was cut off, and keep, correct or throw it away."""
    from calftimer.clock import utc_now
    from calftimer.core.record import as_json as record_json
    from calftimer.logbook.logbook import Logbook
    from calftimer.terminal import set_line

    if sum((keep, reps is not None, throw_away)) > 1:
        raise InputError(QT_TRANSLATE_NOOP("Commands", "Choose one of --keep, --reps and --throw-away."))
    logbook = Logbook(person_folder(data_dir))
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
        print_json([record_json(record) for record in found])
        return
    for record in found:
        click.echo(set_line(record))
    if not found:
        running = "A set is running, or being asked about, in another window or terminal."
        click.echo(running if elsewhere else "No set was cut off.")
