# SPDX-License-Identifier: MIT
"""The options that commands share, and how they write JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from calftimer.errors import QT_TRANSLATE_NOOP, InputError, UnknownNameError

if TYPE_CHECKING:
    from calftimer.core.athlete import Athlete
    from calftimer.core.catalogue import Catalogue
    from calftimer.logbook.logbook import Logbook

NAMELESS = "You"


def data_dir_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--data-dir`."""
    return click.option(
        "--data-dir",
        type=click.Path(path_type=Path, file_okay=True),
        help="Folder of the log and settings (also CALFTIMER_DATA_DIR).",
    )(command)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Write JSON.")(command)


def person_folder(data_dir: Path | None) -> Path:
    """Return the data folder, made if need be: named after the command, before it, by the variable, or the system's."""
    from calftimer.paths import data_dir as made_folder

    return made_folder(_given(data_dir))


def named_folder(data_dir: Path | None) -> Path:
    """Return the data folder, there or not, for who only reads; raise WorldError where a file is in its place."""
    from calftimer.paths import named_data_dir

    folder = named_data_dir(_given(data_dir))
    return person_folder(data_dir) if folder.exists() else folder


@contextmanager
def log_to_read(data_dir: Path | None) -> Iterator[Logbook]:
    """Open the log to read it; where there is none, an empty one that is nobody's: reading makes nothing."""
    from calftimer.logbook.connection import FILE_NAME
    from calftimer.logbook.logbook import Logbook

    with ExitStack() as opened:
        folder = named_folder(data_dir)
        if not (folder / FILE_NAME).exists():
            folder = Path(opened.enter_context(TemporaryDirectory(prefix="calftimer-")))
        yield opened.enter_context(closing(Logbook(folder)))


def _given(data_dir: Path | None) -> Path | None:
    return data_dir or click.get_current_context().find_root().params.get("data_dir")


def known_catalogue(data_dir: Path | None) -> Catalogue:
    """Return the catalogue with the person's own entries; what is wrong with one is said on stderr.

    Makes no folder: wrong input leaves nothing behind.
    """
    from calftimer.catalogue.own import OwnCatalogue
    from calftimer.paths import named_data_dir

    loaded = OwnCatalogue(named_data_dir(_given(data_dir))).load()
    for problem in loaded.problems:
        click.echo(str(problem), err=True)
    return loaded.catalogue


def athlete_called(athletes: Sequence[Athlete], name: str | None) -> Athlete:
    """Return the athlete called `name`; without one, who has no name, or came first.

    Raises:
        UnknownNameError: nobody is called so.
    """
    for athlete in athletes:
        if (name or NAMELESS).casefold() == (athlete.name or NAMELESS).casefold():
            return athlete
    if name is None:
        return athletes[0]
    raise UnknownNameError(
        QT_TRANSLATE_NOOP("Commands", "There is no athlete “{name}”. Choose one of: {names}."),
        name=name,
        names=", ".join(athlete.name or NAMELESS for athlete in athletes),
    )


def days_in_order(since: datetime | None, until: datetime | None) -> tuple[date | None, date | None]:
    """Return the first and the last day that are meant, None where not said.

    Raises:
        InputError: the first is after the last.
    """
    first, last = (moment.date() if moment else None for moment in (since, until))
    if first is not None and last is not None and first > last:
        raise InputError(
            QT_TRANSLATE_NOOP("Commands", "--since {since} is after --until {until}: no day lies between."),
            since=first,
            until=last,
        )
    return first, last


def print_json(value: object) -> None:
    """Write a value as JSON to be read by people, too."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))
