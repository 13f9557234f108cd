# SPDX-License-Identifier: MIT
"""Read the log in columns for the review: a hundred thousand sets at once, over a connection of its own.

So a thread that reads needs nothing of the open `Logbook`, and cannot write.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np

from calftimer.core.plan import FootDirection, FootPosition, RangeOfMotion, SetKind, Side
from calftimer.core.review.sets import Sets, Setting, coded, sets_from
from calftimer.core.tempo import parse_tempo
from calftimer.logbook.connection import plain_errors
from calftimer.logbook.finding import IN_LOG
from calftimer.logbook.rows import time_text

# What is said in words of a set is fetched as one text: most sets share it, and few texts are to be read.
_WORDS = (
    *("athlete_id", "exercise", "variant", "knee", "foot", "foot_angle_deg"),
    *("side", "kind", "range_of_motion", "tempo"),
)
_NUMBERS = (
    *("load_kg", "body_mass_kg", "reps", "time_under_tension_s"),
    *("rest_s", "rest_target_s", "pace_lost_rep"),
)
_SEPARATOR = "\x1f"
_FETCHED = (
    *("id", "session_id", "started_at", "started_local"),
    f"printf('{_SEPARATOR.join(['%s'] * len(_WORDS))}', {', '.join(_WORDS)})",
    *_NUMBERS,
)
_ROWS_AT_ONCE = 4096
_COLUMN_NAMES = {"time_under_tension_s": "seconds"}


def read_sets(
    path: Path,
    *,
    since: date | None = None,
    progress: Callable[[int], object] = lambda done: None,
) -> Sets:
    """Return the finished sets in the log's file, oldest first, from any thread.

    `since` leaves out what is older; sets of the day before may be among them, for the day is that of the place.
    `progress` is told now and then how many sets have been read; what it raises ends the reading.

    Raises:
        LogbookError: the file cannot be read.
    """
    where, values = [IN_LOG], []
    if since is not None:
        where.append("started_at >= ?")
        values.append(time_text(datetime(since.year, since.month, since.day, tzinfo=UTC) - timedelta(days=1)))
    # All sets are read fastest as they lie in the file.
    table = "sets" if values else "sets NOT INDEXED"
    columns: list[list[object]] = [[] for _ in _FETCHED]
    with plain_errors(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        rows = connection.execute(f"SELECT {', '.join(_FETCHED)} FROM {table} WHERE {' AND '.join(where)}", values)
        while part := rows.fetchmany(_ROWS_AT_ONCE):
            for column, fetched in zip(columns, zip(*part, strict=True), strict=True):
                column.extend(fetched)
            progress(len(columns[0]))
    return _sets_from(*columns)


def _sets_from(ids: list, sessions: list, started: list, local: list, words: list, *numbers: list) -> Sets:
    codes, texts = coded(words)
    # Texts of one length, written by `time_text`; numpy knows no zones, and these are UTC.
    moments = np.array([text[:-1] for text in started], dtype="datetime64[ms]")
    return sets_from(
        ids,
        sessions,
        (codes, [_setting(*text.split(_SEPARATOR)) for text in texts]),
        moments.astype(np.int64) / 1000,
        np.array(local, dtype="datetime64[s]").astype("datetime64[D]"),
        {
            _COLUMN_NAMES.get(name, name): np.array(column, dtype=float)
            for name, column in zip(_NUMBERS, numbers, strict=True)
        },
    )


def _setting(
    athlete_id: str,
    exercise: str,
    variant: str,
    knee: str,
    foot: str,
    angle_deg: str,
    side: str,
    kind: str,
    range_of_motion: str,
    tempo: str,
) -> Setting:
    return Setting(
        athlete_id,
        exercise,
        variant,
        knee,
        FootPosition(FootDirection(foot), int(angle_deg)),
        Side(side),
        SetKind(kind),
        RangeOfMotion(range_of_motion),
        parse_tempo(tempo),
    )
