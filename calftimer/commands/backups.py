# SPDX-License-Identifier: MIT
"""`backup` and `restore`: copies of the log, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calftimer.commands.options import data_dir_option, json_option, named_folder, person_folder, print_json
from calftimer.errors import QT_TRANSLATE_NOOP, InputError, UnknownNameError, WorldError

if TYPE_CHECKING:
    from calftimer.logbook.backup import Backups
    from calftimer.logbook.copying import Backup


@click.command()
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Only into this folder, which must be there.")
@json_option
@data_dir_option
def backup(folder: Path | None, as_json: bool, data_dir: Path | None) -> None:
    """Copy the log, check the copy, and say where it is; calftimer may be running.

    The window does so after each session, into the data folder and into the folder chosen on the Set-up page.
    """
    from calftimer.logbook.backup import Backups
    from calftimer.logbook.copying import Kind

    if folder is not None and not folder.is_dir():
        raise WorldError(QT_TRANSLATE_NOOP("Commands", "There is no folder {folder}."), folder=folder)
    made = Backups(named_folder(data_dir)).make(Kind.ASKED, folder)
    if as_json:
        print_json(_as_json(made.backup))
    else:
        click.echo(f"{_sets(made.backup)} backed up and checked: {made.backup.path}")
    if made.elsewhere_problem is not None:
        click.echo(str(made.elsewhere_problem), err=True)


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--list", "lists", is_flag=True, help="Show the backups, newest first, and change nothing.")
@click.option("--salvage", is_flag=True, help="Of a damaged log, take what can be read; a backup fills the gaps.")
@json_option
@data_dir_option
def restore(file: Path | None, lists: bool, salvage: bool, as_json: bool, data_dir: Path | None) -> None:
    """Put a backup in the log's place: FILE, or the newest one that has a set.

    The log that was there is kept as a backup, so that restoring once more undoes it. A damaged log is set aside.
    """
    from calftimer.logbook.backup import Backups
    from calftimer.logbook.restore import restore as put_in_place

    if sum((file is not None, lists, salvage)) > 1:
        raise InputError(QT_TRANSLATE_NOOP("Commands", "Choose one of FILE, --list and --salvage."))
    if lists:
        _show(Backups(named_folder(data_dir)).all(), as_json)
        return
    folder = person_folder(data_dir)
    backups = Backups(folder)
    chosen = _salvaged(folder, aside=as_json) if salvage else _chosen(backups, file)
    done = put_in_place(folder, chosen)
    if as_json:
        found = {"restored": chosen, "before": done.before.path if done.before else None, "aside": done.aside}
        print_json({"sets": done.sets} | {name: path and str(path) for name, path in found.items()})
        return
    click.echo(f"The log has {done.sets} set(s) now, from {chosen}")
    if done.before is not None:
        click.echo(f"The log before that is kept; to go back to it: calftimer restore {done.before.path.name}")
    if done.aside is not None:
        click.echo(f"The damaged log was set aside: {done.aside}")


def _chosen(backups: Backups, file: Path | None) -> Path:
    """Return the file to restore: a path, the name of a backup, or the newest that has a set."""
    if file is None and (newest := backups.newest()) is not None:
        return newest.path
    if file is None:
        raise UnknownNameError(QT_TRANSLATE_NOOP("Commands", "There are no backups in {folder}."), folder=backups.home)
    if file.exists():
        return file
    named = (found.path for found in backups.all() if found.path.name == file.name)
    if (path := next(named, None)) is None:
        raise WorldError(
            QT_TRANSLATE_NOOP("Commands", "There is no backup {file}. See them with: calftimer restore --list"),
            file=file,
        )
    return path


def _salvaged(folder: Path, *, aside: bool) -> Path:
    """Return a log of what can be read of a damaged one; how much that is is said, `aside` from JSON on stderr.

    Raises:
        InputError: the log is sound or gone.
    """
    from calftimer.errors import LogbookDamagedError
    from calftimer.logbook.connection import FILE_NAME, look_over, plain_errors
    from calftimer.logbook.recovery import recover

    log = folder / FILE_NAME
    try:
        with plain_errors(log):
            look_over(log, whole=True)
    except LogbookDamagedError:
        found = recover(folder)
        if found.recovered is None:
            raise UnknownNameError(
                QT_TRANSLATE_NOOP("Commands", "No set can be read in {path}, and there is no backup of it."), path=log
            ) from None
        more = f"{found.from_backup} more are from backups."
        lost = f" At least {found.lost} could not be got back." if found.lost else ""
        click.echo(f"{found.read} set(s) could be read, {more}{lost}", err=aside)
        return found.recovered.path
    raise InputError(QT_TRANSLATE_NOOP("Commands", "The log {path} is not damaged; nothing was changed."), path=log)


def _show(found: list[Backup], as_json: bool) -> None:
    if as_json:
        print_json([_as_json(backup) for backup in found])
        return
    for backup in found:
        click.echo(f"{backup.made_at.astimezone():%Y-%m-%d %H:%M:%S}  {_sets(backup):>10}  {backup.path}")
    if not found:
        click.echo("No backups yet. Make one with: calftimer backup")


def _as_json(backup: Backup) -> dict[str, Any]:
    return {
        "path": str(backup.path),
        "made_at": backup.made_at.isoformat(),
        "kind": backup.kind.value,
        "sets": backup.sets,
    }


def _sets(backup: Backup) -> str:
    return "1 set" if backup.sets == 1 else f"{backup.sets} sets"
