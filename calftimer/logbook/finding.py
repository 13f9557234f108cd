# SPDX-License-Identifier: MIT
"""From a `Query` to SQL that costs what a page costs, however long the log is.

Each way of asking has an index that holds all columns a query may name: rows that are not shown are not read. The
index is named, so that a query that cannot use it fails in the tests instead of growing slow over the years.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from calftimer.core.query import Query
from calftimer.core.record import SetRecord
from calftimer.logbook.rows import marks, time_text

# The sets of an athlete who was taken out of the program leave the lists with them.
VISIBLE = "athlete_id NOT IN (SELECT id FROM athletes WHERE deleted_at IS NOT NULL)"
_IS_KEPT = "deleted_at IS NULL AND stop_reason IS NOT NULL"
_IS_TRASH = "deleted_at IS NOT NULL AND (stop_reason IS NOT NULL OR reps > 0)"
IN_LOG = f"{_IS_KEPT} AND {VISIBLE}"

_ORDER = "ORDER BY started_at DESC, id DESC"
_OFFSET_MOST = timedelta(hours=15)  # no zone is further from UTC
_FIRST_DAY, _LAST_DAY = date(1, 1, 2), date(9999, 12, 29)  # with room for that to the ends of the calendar


def page_sql(query: Query, limit: int, before: SetRecord | None) -> tuple[str, list[object]]:
    """Return the SQL, and its values, of at most `limit` sets (-1: all), newest first, those after `before`."""
    where, values = _where(query)
    if before is not None:
        where += " AND (started_at, id) < (?, ?)"
        values += [time_text(before.started_at), before.id]
    if _goes_by_exercise(query):  # a page of each exercise, for one index gives the order within one exercise only
        page = f"SELECT * FROM (SELECT rowid FROM {_source(query)} WHERE exercise = ? AND {where} {_ORDER} LIMIT ?)"
        pages = " UNION ALL ".join([page] * len(query.exercises))
        values = [value for exercise in query.exercises for value in (exercise, *values, limit)]
    else:
        pages = f"SELECT rowid FROM {_source(query)} WHERE {where} {_ORDER} LIMIT ?"
        values = [*values, limit]
    return f"SELECT * FROM sets WHERE rowid IN ({pages}) {_ORDER} LIMIT ?", [*values, limit]


def count_sql(query: Query) -> tuple[str, list[object]]:
    """Return the SQL, and its values, that counts what `query` finds."""
    where, values = _where(query)
    if _goes_by_exercise(query):
        where, values = f"exercise IN ({marks(query.exercises)}) AND {where}", [*query.exercises, *values]
    return f"SELECT count(*) FROM {_source(query)} WHERE {where}", values


def _goes_by_exercise(query: Query) -> bool:
    return bool(query.exercises) and not query.trash and not query.text.split()


def _source(query: Query) -> str:
    if query.trash:
        index = "sets_in_trash"
    elif query.text.split():
        index = "sets_by_note"
    else:
        index = "sets_by_exercise" if query.exercises else "sets_by_start"
    return f"sets INDEXED BY {index}"


def _where(query: Query) -> tuple[str, list[object]]:
    """Return the terms, the costly ones last, with their values."""
    terms = [(_IS_TRASH if query.trash else _IS_KEPT, ())]
    if query.exercises and not _goes_by_exercise(query):
        terms.append((f"exercise IN ({marks(query.exercises)})", query.exercises))
    if query.athlete_id is not None:
        terms.append(("athlete_id = ?", (query.athlete_id,)))
    if query.since is not None:
        midnight = datetime.combine(max(query.since, _FIRST_DAY), time(), UTC)
        terms.append(("started_at >= ? AND started_local >= ?", _texts(midnight - _OFFSET_MOST, midnight)))
    if query.until is not None:
        midnight = datetime.combine(min(query.until, _LAST_DAY) + timedelta(days=1), time(), UTC)
        terms.append(("started_at < ? AND started_local < ?", _texts(midnight + _OFFSET_MOST, midnight)))
    if query.foot is not None:
        terms.append(("foot = ?", (query.foot.value,)))
    if query.kinds:
        terms.append((f"kind IN ({marks(query.kinds)})", [kind.value for kind in query.kinds]))
    if query.side is not None:
        terms.append(("side = ?", (query.side.value,)))
    terms.append((VISIBLE, ()))
    if words := query.text.split():
        terms.append(("note != ''", ()))
        terms += [("note LIKE ? ESCAPE '\\'", (_like(word),)) for word in words]
        terms += [("note GLOB ?", (_glob(word),)) for word in words if not word.isascii()]
    return " AND ".join(term for term, _ in terms), [value for _, values in terms for value in values]


def _texts(moment: datetime, local: datetime) -> tuple[str, str]:
    return time_text(moment), local.replace(tzinfo=None).isoformat(timespec="seconds")


def _like(word: str) -> str:
    """Return the pattern of texts with `word` in them. LIKE knows large and small letters of ASCII; others are open."""
    return (
        "%"
        + "".join(f"\\{letter}" if letter in "%_\\" else letter if letter.isascii() else "_" for letter in word)
        + "%"
    )


def _glob(word: str) -> str:
    """Return the pattern of texts with `word` in large or small letters of any alphabet; three times slower."""

    def either(letter: str) -> str:
        cases = {letter, letter.lower(), letter.upper()}
        return f"[{''.join(sorted(case for case in cases if len(case) == 1))}]" if len(cases) > 1 else letter

    return "*" + "".join(f"[{letter}]" if letter in "*?[" else either(letter) for letter in word) + "*"
