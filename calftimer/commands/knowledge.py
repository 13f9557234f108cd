# SPDX-License-Identifier: MIT
"""`catalogue` and `card`: what the program knows, what a person adds to it, and a card for the wall."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from calftimer.commands.options import (
    data_dir_option,
    json_option,
    known_catalogue,
    log_to_read,
    person_folder,
    print_json,
)
from calftimer.errors import QT_TRANSLATE_NOOP, UnknownNameError, WorldError

if TYPE_CHECKING:
    from calftimer.core.exercise import Exercise

NOTES_MAX = 3000  # letters a card has room for

_NO_ENTRY = QT_TRANSLATE_NOOP("Commands", "There is no exercise and no tempo with the id “{entry}”.")
_NO_LIBRARY = QT_TRANSLATE_NOOP("Commands", "Cards cannot be drawn here, a library is missing: {reason}")


@click.group(invoke_without_command=True)
@json_option
@data_dir_option
@click.pass_context
def catalogue(context: click.Context, as_json: bool, data_dir: Path | None) -> None:
    """Show the exercises, tempo presets and what they say; share your own."""
    import msgspec

    if context.invoked_subcommand is not None:
        return
    found = known_catalogue(data_dir)
    if as_json:
        tables = zip(vars(found), found.tables().values(), strict=False)
        print_json(msgspec.to_builtins({name: list(table.values()) for name, table in tables}))
        return
    for exercise in found.exercises.values():
        click.echo(f"{exercise.id:24} {exercise.name}: {', '.join(variant.name for variant in exercise.variants)}")
    for preset in found.tempos.values():
        name = preset.name.removesuffix(f": {preset.tempo}")  # the tempo stands before it
        click.echo(f"{preset.tempo:24} {name}: {preset.note}")


@catalogue.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("ids", nargs=-1, required=True)
@data_dir_option
def export(file: Path, ids: tuple[str, ...], data_dir: Path | None) -> None:
    """Write the exercises and tempos IDS, with the own tempos they use, to FILE."""
    from calftimer.catalogue.sharing import export_entries

    found = known_catalogue(data_dir)
    keys = []
    for entry in ids:
        tables = [table for table in ("exercise", "tempo") if entry in found.tables()[table]]
        if not tables:
            raise UnknownNameError(_NO_ENTRY, entry=entry)
        keys += [(table, entry) for table in tables]
    for table, entry in export_entries(found, keys, file):
        click.echo(f"{table} {entry}")


@catalogue.command(name="import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--replace", is_flag=True, help="Put them in the place of those that have their ids here.")
@data_dir_option
def import_file(file: Path, replace: bool, data_dir: Path | None) -> None:
    """Add the exercises and tempos in FILE; those whose id is taken here get a new one."""
    from calftimer.catalogue.own import OwnCatalogue
    from calftimer.catalogue.sharing import read_shared, take_shared

    own = OwnCatalogue(person_folder(data_dir))
    arrivals, problems = read_shared(own, file)
    for problem in problems:
        click.echo(str(problem), err=True)
    wanted = [arrival for arrival in arrivals if not arrival.is_same]
    ids = {arrival.key: arrival.entry.id if replace else arrival.free_id for arrival in wanted}
    take_shared(own, wanted, ids)
    for arrival in arrivals:
        done = "already here" if arrival.is_same else f"added as {ids[arrival.key]}"
        if arrival in wanted and arrival.standing and replace:
            done = "replaced"
        click.echo(f"{arrival.table} {arrival.entry.id}: {done}")
    if problems:
        click.get_current_context().exit(1)


@catalogue.command()
@click.argument("old")
@click.argument("new")
@data_dir_option
def rename(old: str, new: str, data_dir: Path | None) -> None:
    """Give your own exercise OLD the id NEW; its sets in the log stay with it."""
    from calftimer.catalogue.own import OwnCatalogue

    OwnCatalogue(person_folder(data_dir)).rename_id(old, new)
    click.echo(f"{old} is now {new}")


@click.command()
@click.argument("exercise")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The card: .pdf, .svg or .png."
)
@click.option("--foot", help="out:30, in:10 or straight.")
@click.option("--tempo", help="Lowering-stretch-raising-squeeze in seconds, for example 3-1-2-1.")
@click.option("--dpi", type=int, default=300, show_default=True, help="Dots per inch of a .png.")
@data_dir_option
def card(exercise: str, out: Path, foot: str | None, tempo: str | None, dpi: int, data_dir: Path | None) -> None:
    """Write the card of EXERCISE, to hang on the wall."""
    from calftimer.core.plan import parse_foot
    from calftimer.core.tempo import parse_tempo

    try:
        from calftimer.ui.card_files import write_card
    except ImportError as error:  # a library of the system that Qt needs
        raise WorldError(_NO_LIBRARY, reason=error) from error
    known = known_catalogue(data_dir)
    pages = write_card(
        exercise,
        known,
        out,
        notes=_notes(known.exercise(exercise), data_dir),
        foot=None if foot is None else parse_foot(foot),
        tempo=None if tempo is None else parse_tempo(tempo),
        dpi=dpi,
    )
    click.echo(f"{out}: {pages} page" + "s" * (pages > 1))


def _notes(exercise: Exercise, data_dir: Path | None) -> str:
    """Return what the person wrote down for an exercise, a line for each equipment; makes no log."""
    from calftimer.ui.learn.notes import notes_line

    with log_to_read(data_dir) as logbook:
        lines = {
            variant.name: notes_line(logbook.notes.read(exercise, variant), NOTES_MAX) for variant in exercise.variants
        }
    return "\n".join(f"{name}: {line}" for name, line in lines.items() if line)
