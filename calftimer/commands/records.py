# SPDX-License-Identifier: MIT
"""`log` and `recover`: what is in the logbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calftimer.commands.options import (
    NAMELESS,
    athlete_called,
    data_dir_option,
    days_in_order,
    json_option,
    known_catalogue,
    log_to_read,
    named_folder,
    print_json,
)
from calftimer.errors import QT_TRANSLATE_NOOP, InputError

if TYPE_CHECKING:
    from calftimer.core.query import Query
    from calftimer.core.record import SetRecord
    from calftimer.logbook.logbook import Logbook

_PAGE_SETS = 1000
_DAY = click.DateTime(("%Y-%m-%d",))


@click.command()
@click.option("--exercise", help="Only this exercise.")
@click.option("--athlete", help=f"Only this athlete, by name; one without a name is “{NAMELESS}”.  [default: all]")
@click.option("--since", type=_DAY, help="Only from this day on, at the place where a set was done.")
@click.option("--until", type=_DAY, help="Only to this day, and with it.")
@click.option("--note", default="", help="Only sets with these words in their note.")
@click.option("--trash", is_flag=True, help="The sets that were discarded, instead of those in the log.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many sets.")
@click.option("--csv", "as_csv", is_flag=True, help="Write every column as CSV (RFC 4180, UTF-8).")
@json_option
@data_dir_option
def log(
    exercise: str | None,
    athlete: str | None,
    since: datetime | None,
    until: datetime | None,
    note: str,
    trash: bool,
    limit: int | None,
    as_csv: bool,
    as_json: bool,
    data_dir: Path | None,
) -> None:
    """Show the sets in the log, newest first."""
    from calftimer.core.query import Query
    from calftimer.terminal import set_line

    if as_csv and as_json:
        raise InputError(QT_TRANSLATE_NOOP("Commands", "Choose one of --csv and --json."))
    first, last = days_in_order(since, until)
    ids: tuple[str, ...] = ()
    catalogue = None
    if exercise is not None:
        catalogue = known_catalogue(data_dir)
        ids = catalogue.ids_in_log(catalogue.exercise(exercise))
    with log_to_read(data_dir) as logbook:
        athletes = logbook.athletes.read()
        query = Query(
            exercises=ids,
            athlete_id=None if athlete is None else athlete_called(athletes, athlete).id,
            since=first,
            until=last,
            text=note,
            trash=trash,
        )
        if as_csv:
            _write_csv(_rows(logbook, query, limit))
        elif as_json:
            print_json(list(_rows(logbook, query, limit)))
        else:
            records = logbook.find(query, limit or -1)
            names = {one.id: one.name or NAMELESS for one in athletes} if len(athletes) > 1 else {}
            exercises = (catalogue or known_catalogue(data_dir)).exercises_in_log()
            for record in records:
                click.echo(set_line(record, exercises.get(record.exercise), names.get(record.athlete_id, "")))
            if not records:
                is_empty = query == Query() and not logbook.count()
                click.echo(_nothing_yet(data_dir) if is_empty else "No such sets.")
            if interrupted := sum(record.reps > 0 for record in logbook.interrupted()):
                click.echo(f"{interrupted} set(s) were cut off; see them with: calftimer recover", err=True)


def _nothing_yet(data_dir: Path | None) -> str:
    """Return what to do about an empty log: where backups have sets, it may have gone away."""
    from calftimer.logbook.backup import Backups

    has_backups = any(backup.sets for backup in Backups(named_folder(data_dir)).all())
    back = "There are backups; see them with: calftimer restore --list"
    first = "Run one with: calftimer train standing-calf-raise"
    return f"No sets yet. {back if has_backups else first}"


def _rows(logbook: Logbook, query: Query, limit: int | None) -> Iterator[dict[str, object]]:
    """Yield every column of each set, read page by page."""
    last, left = None, limit
    while page := logbook.find(query, _PAGE_SETS if left is None else min(left, _PAGE_SETS), last):
        yield from _of_sets(logbook, page)
        last, left = page[-1], None if left is None else left - len(page)


def _of_sets(logbook: Logbook, records: Iterable[SetRecord]) -> Iterator[dict[str, object]]:
    """Yield every column of the sets, with the athlete's name and the reps."""
    from calftimer.core.record import as_json

    names = {athlete.id: athlete.name or NAMELESS for athlete in logbook.athletes.read()}
    for record in records:
        yield as_json(record, names.get(record.athlete_id, ""), logbook.rep_times_s(record.id))


def _write_csv(rows: Iterable[Mapping[str, object]]) -> None:
    """Write rows as CSV: what is not known is empty, a list is written with spaces."""
    from calftimer.core.record import JSON_KEYS

    text = io.StringIO(newline="")
    writer = csv.writer(text)

    def write(values: Iterable[object]) -> None:
        writer.writerow([" ".join(map(str, value)) if isinstance(value, list) else value for value in values])
        click.echo(text.getvalue().encode(), nl=False)  # as bytes: UTF-8 wherever it is written to
        text.seek(0)
        text.truncate()

    write(JSON_KEYS)
    for row in rows:
        write(row.values())


@click.command()
@click.option("--keep", is_flag=True, help="Keep the reps that were done.")
@click.option("--reps", type=click.IntRange(min=0, max=200), help="Correct the number of reps, then keep.")
@click.option("--throw-away", is_flag=True, help="Take the set out of the log.")
@json_option
@data_dir_option
def recover(keep: bool, reps: int | None, throw_away: bool, as_json: bool, data_dir: Path | None) -> None:
    """Show the newest set that was cut off, and keep, correct or throw it away."""
    from calftimer.clock import utc_now
    from calftimer.terminal import set_line

    if sum((keep, reps is not None, throw_away)) > 1:
        raise InputError(QT_TRANSLATE_NOOP("Commands", "Choose one of --keep, --reps and --throw-away."))
    with log_to_read(data_dir) as logbook:
        found = logbook.drop_empty(utc_now())
        elsewhere = logbook.open_elsewhere()
        if found and throw_away:
            logbook.discard_set(found[0].id, utc_now())
        elif found and (keep or reps is not None):
            logbook.keep_interrupted(found[0].id, reps)
        rows = list(_of_sets(logbook, found))
        has_several = len(logbook.athletes.read()) > 1
    if as_json:
        print_json(rows)
        return
    names = {row["id"]: str(row["athlete"]) for row in rows} if has_several else {}
    exercises = known_catalogue(data_dir).exercises_in_log() if found else {}
    for record in found:
        click.echo(set_line(record, exercises.get(record.exercise), names.get(record.id, "")))
    if not found:
        running = "A set is running, or being asked about, in another window or terminal."
        click.echo(running if elsewhere else "No set was cut off.")
