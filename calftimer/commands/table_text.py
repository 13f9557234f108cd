# SPDX-License-Identifier: MIT
"""Tables of the review as text in columns, as `stats` and `chart` write them without --json and --csv."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from calftimer.core.catalogue import Catalogue
    from calftimer.core.plan import Unit
    from calftimer.core.review.sets import Sets
    from calftimer.core.review.splits import Split
    from calftimer.core.review.table import Column, Table

NO_SUCH_SETS = "No such sets."


def say_tables(title: str, tables: Mapping[str, Table], unit: Unit, no_load: str) -> None:
    """Write several tables below a title, and what has to be known of them once; `no_load` as in `say_table`."""
    click.echo(title)
    for name, table in tables.items():
        if len(table):
            click.echo(f"\n{name.replace('_', ' ')}")
            _say_columns(table.in_unit(unit), lambda column: no_load)
    say_notes(*tables.values())
    click.echo()


def say_table(table: Table, no_load: Callable[[Column], str]) -> None:
    """Write a table in columns with its notes; `no_load` is what a load of 0 is called in a column."""
    _say_columns(table, no_load)
    say_notes(table)


def say_notes(*tables: Table, err: bool = False) -> None:
    """Write what a reader has to know beside the tables, each sentence once; `err`: on stderr."""
    for note in dict.fromkeys(note.in_words() for table in tables for note in table.notes):
        click.echo(note, err=err)


def word_for_no_load(sets: Sets, catalogue: Catalogue) -> str:
    """Return what a load of 0 is called in these sets: body weight, or no load where there are weights to be put on."""
    from calftimer.core.choices import no_load_words

    bare, exercises = sets.take(sets.load_kg == 0), catalogue.exercises_in_log()
    used = (bare.settings[code] for code in set(bare.setting.tolist()))
    words = {no_load_words(exercises.get(one.exercise), one.variant) for one in used}
    return max(words, default="")  # of both, "no load" is true of all


def words_for_no_load(sets: Sets, split: Split, catalogue: Catalogue) -> Callable[[Column], str]:
    """Return what a load of 0 is called in each column of a table of `sets` by `split`."""
    from calftimer.core.review.splits import Split, sets_by_part

    by_part = {} if split in (Split.NONE, Split.LEG) else dict(sets_by_part(sets, split))
    return lambda column: word_for_no_load(by_part.get(column.key, sets), catalogue)


def _say_columns(table: Table, no_load: Callable[[Column], str]) -> None:
    """Write columns; one without any value is left out, and rows that would say nothing then."""
    texts = zip(*table.rows(), strict=True) if len(table) else [()] * len(table.columns)
    columns = [
        [_head(column), *_cells(column, values, no_load)] for column, values in zip(table.columns, texts, strict=True)
    ]
    columns = [column for column in columns if set(column[1:]) != {"–"}]
    widths = [max(map(len, column)) for column in columns]
    for row in zip(*columns, strict=True) if len(columns) > 1 else ():
        click.echo("  ".join(text.rjust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _head(column: Column) -> str:
    return f"{column.name.in_words()} {column.symbol}".strip()


def _cells(column: Column, values: tuple[object, ...], no_load: Callable[[Column], str]) -> Iterator[str]:
    from calftimer.core.review.metric import Quantity
    from calftimer.core.review.said import Said, plain

    for value in values:
        if value is None:
            yield "–"
        elif value == 0 and column.quantity is Quantity.MASS:
            yield no_load(column) or plain(value)
        else:
            yield value.in_words() if isinstance(value, Said) else plain(value)
