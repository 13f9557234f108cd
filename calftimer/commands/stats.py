# SPDX-License-Identifier: MIT
"""`stats` and `chart`: the numbers of the review page, as text, JSON or CSV."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calftimer.commands.options import (
    NAMELESS,
    athlete_called,
    data_dir_option,
    days_in_order,
    json_option,
    known_catalogue,
    log_to_read,
    print_json,
)
from calftimer.commands.table_text import (
    NO_SUCH_SETS,
    say_notes,
    say_table,
    say_tables,
    word_for_no_load,
    words_for_no_load,
)
from calftimer.errors import QT_TRANSLATE_NOOP, InputError

if TYPE_CHECKING:
    from calftimer.core.athlete import Athlete
    from calftimer.core.catalogue import Catalogue
    from calftimer.core.plan import Unit
    from calftimer.core.review.report import WeekReport
    from calftimer.core.review.sets import Selection, Sets
    from calftimer.core.review.table import Table

# The ids of core.review, which loads numpy; a test holds them equal.
METRIC_IDS = (
    *(
        "sets",
        "reps",
        "most-reps",
        "load",
        "reps-at-load",
        "volume",
        "lifted-volume",
        "time-under-tension",
        "time-moving",
    ),
    *("e1rm-low", "e1rm-high", "seconds-per-rep", "seconds-per-rep-planned", "reps-behind", "rest", "rest-planned"),
)
PERIODS = ("session", "day", "week", "month", "year", "all")
SPLITS = (
    *("none", "foot", "direction", "side", "leg", "knee", "tempo"),
    *("exercise", "equipment", "range", "kind", "athlete"),
)
PART_SPLITS = tuple(split for split in SPLITS if split not in ("none", "leg"))
_DAY = click.DateTime(["%Y-%m-%d"])


@dataclass(frozen=True)
class _Asked:
    """The sets of a log, read by today's catalogue, and which of them are meant."""

    log: Sets
    meant: Selection
    catalogue: Catalogue
    athletes: Collection[Athlete]
    today: date
    unit: Unit

    def sets(self, *, of_all: bool = False) -> Sets:
        """Return the sets that are meant; `of_all` athletes in place of the one."""
        return (replace(self.meant, athlete_id=None) if of_all else self.meant).of(self.log)

    def whole(self, *, of_all: bool = False) -> Sets:
        """Return the sets of all time and all exercises, as a week counts them."""
        athlete_id = None if of_all else self.meant.athlete_id
        return replace(self.meant, athlete_id=athlete_id, exercises=(), since=None, until=None).of(self.log)

    def with_names(self, table: Table) -> Table:
        """Return a table with the athletes' names in place of their ids."""
        from calftimer.core.review.said import name_of
        from calftimer.core.review.splits import with_names

        return with_names(table, {athlete.id: name_of(athlete.name or NAMELESS) for athlete in self.athletes})


def _choosing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that choose sets, and the unit they are shown in."""
    for option in (
        click.option("--unit", type=click.Choice(("kg", "lb")), default="kg", show_default=True),
        click.option("--until", type=_DAY, help="Last day; the week is the one it lies in."),
        click.option("--since", type=_DAY, help="First day (2026-03-01)."),
        click.option("--athlete", help="Whose sets, by name.  [default: yours]"),
        click.option("--exercise", help="Only this exercise."),
    ):
        command = option(command)
    return command


@click.command()
@click.option("--week", "only_week", is_flag=True, help="Only the week, and the weeks before it.")
@_choosing_options
@click.option("--source", help="Whose ranges the week is held against.  [default: hart]")
@click.option("--attribute-by", help="Whose view of knees and toes says which muscle a set counts for.")
@click.option("--by", type=click.Choice(PART_SPLITS), help="Weeks, balance and pace for each part; by athlete, of all.")
@json_option
@data_dir_option
def stats(
    only_week: bool,
    source: str | None,
    attribute_by: str | None,
    by: str | None,
    as_json: bool,
    data_dir: Path | None,
    **choice: Any,
) -> None:
    """Show the week, each exercise, balance and pace, as the review page does."""
    from calftimer.core.review.report import as_json as tables_json
    from calftimer.core.review.report import exercise_report, exercises_in, shape_tables, week_parts
    from calftimer.core.review.splits import Split

    asked, split = _asked(data_dir, **choice), Split(by or "none")
    of_all, chosen = split is Split.ATHLETE, asked.sets()
    is_of_all = choice["exercise"] is None
    found: dict[str, object] = {"athlete_id": asked.meant.athlete_id, "unit": asked.unit.value}
    said: dict[str, dict[str, Table]] = {}
    if is_of_all:
        week = _week(asked, source, attribute_by)
        found["week"] = week.as_json()
        said[week.verdict.sentence.in_words()] = {"weeks": week.weeks}
        if by is not None:
            parts = week_parts(asked.whole(of_all=of_all), asked.catalogue, week.attribution, asked.today, split)
            found["week_parts"] = tables_json(parts, asked.unit)
            muscles = {column.id: column.name.in_words() for column in week.weeks.columns}
            said[f"Weeks by {by}"] = {muscles.get(name, name): asked.with_names(one) for name, one in parts.items()}
    if not only_week:
        reports = {
            one: exercise_report(chosen.where(lambda setting, one=one: setting.exercise == one), asked.catalogue)
            for one in exercises_in(chosen)
        }
        found["exercises"] = {one: tables_json(report.tables(), asked.unit) for one, report in reports.items()}
        if is_of_all:
            shape = shape_tables(asked.sets(of_all=of_all), asked.catalogue, split)
            found["balance"] = tables_json(shape, asked.unit)
            shape = {name: asked.with_names(table) for name, table in shape.items()}
            if reports:
                said |= {"All exercises together": shape, f"One exercise: --exercise {' | '.join(reports)}": {}}
        else:
            said |= {one: report.tables() for one, report in reports.items()}
    if as_json:
        print_json(found)
        return
    no_load = word_for_no_load(chosen, asked.catalogue)
    for title, tables in said.items():
        say_tables(title, tables, asked.unit, no_load)
    if not (only_week or len(chosen)):
        click.echo(NO_SUCH_SETS)


@click.command()
@click.argument("metric_id", metavar="NUMBER", type=click.Choice(METRIC_IDS))
@click.option("--period", type=click.Choice(PERIODS), default="week", show_default=True, help="A row for each.")
@click.option("--by", "split", type=click.Choice(SPLITS), default="none", show_default=True, help="A column for each.")
@_choosing_options
@click.option("--csv", "as_csv", is_flag=True, help="Write CSV.")
@click.option("--explain", is_flag=True, help="Say how the number is computed, on stderr.")
@json_option
@data_dir_option
def chart(
    metric_id: str,
    period: str,
    split: str,
    as_csv: bool,
    explain: bool,
    as_json: bool,
    data_dir: Path | None,
    **choice: Any,
) -> None:
    """Show one number over time, the data of any chart of the review page.

    NUMBER is sets, reps, load, volume, time-under-tension …
    """
    from calftimer.core.review.days import Period
    from calftimer.core.review.measures import METRICS
    from calftimer.core.review.splits import Split
    from calftimer.core.review.tabulate import tabulate

    if as_csv and as_json:
        raise InputError(QT_TRANSLATE_NOOP("Commands", "Choose one of --csv and --json."))
    metric, by = METRICS[metric_id], Split(split)
    asked = _asked(data_dir, **choice)
    is_of_all = by is Split.ATHLETE and choice["athlete"] is None
    try:
        chosen = asked.sets(of_all=is_of_all)
        table = tabulate(chosen, metric, Period(period), by)
    except ValueError:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "Commands",
                "Loads of different exercises cannot be put together: a sled's load is not a standing load. "
                "Add --exercise, or --by exercise.",
            )
        ) from None
    table = asked.with_names(table.in_unit(asked.unit))
    if explain:
        click.echo(metric.explanation.text, err=True)
    if as_json:
        print_json(table.as_json())
    elif as_csv:
        click.echo(table.as_csv().replace("\r\n", "\n"), nl=False)  # the system's own line ends, as in all text
    if as_json or as_csv:
        say_notes(table, err=True)
    else:
        say_table(table, words_for_no_load(chosen, by, asked.catalogue))
    if not len(chosen):
        click.echo(NO_SUCH_SETS, err=as_json or as_csv)


def _asked(
    data_dir: Path | None,
    *,
    exercise: str | None,
    athlete: str | None,
    since: datetime | None,
    until: datetime | None,
    unit: str,
) -> _Asked:
    """Read the log; raise InputError for a name that is not known."""
    from calftimer.clock import utc_now, zone_name
    from calftimer.core.plan import Unit
    from calftimer.core.record import at_place
    from calftimer.core.review.sets import Selection
    from calftimer.logbook.columns import read_sets

    first, last = days_in_order(since, until)
    catalogue = known_catalogue(data_dir)
    exercises = (catalogue.exercise(exercise).id,) if exercise else ()
    with log_to_read(data_dir) as logbook:
        athletes = logbook.athletes.read()
        whose = athlete_called(athletes, athlete).id
        sets = read_sets(logbook.path).known_by(catalogue)
    meant = Selection(athlete_id=whose, exercises=exercises, since=first, until=last)
    today = last or at_place(utc_now(), zone_name()).date()
    return _Asked(sets, meant, catalogue, athletes, today, Unit(unit))


def _week(asked: _Asked, source: str | None, attribute_by: str | None) -> WeekReport:
    from calftimer.core.review.attribution import by_source, neutral, sources_of
    from calftimer.core.review.report import week_report
    from calftimer.core.review.weeks import goals

    known_goals = goals(asked.catalogue)
    goal = known_goals[_one_of(source or next(iter(known_goals)), known_goals, "--source")]
    followed = _one_of(attribute_by or "neutral", ("neutral", *sources_of(asked.catalogue)), "--attribute-by")
    attribution = neutral(asked.catalogue) if followed == "neutral" else by_source(asked.catalogue, followed)
    return week_report(asked.whole(), asked.catalogue, attribution, goal, asked.today)


def _one_of(name: str, names: Collection[str], option: str) -> str:
    if name not in names:
        raise InputError(
            QT_TRANSLATE_NOOP("Commands", "{option} cannot be “{name}”. Choose one of: {names}."),
            option=option,
            name=name,
            names=", ".join(names),
        )
    return name
