# SPDX-License-Identifier: MIT
"""Where a time axis has ticks: on days, Mondays, months or years, each with its text and none touching another."""

from __future__ import annotations

import numpy as np

DAY_S = 86_400.0
_MONDAY = np.datetime64("1970-01-05", "D")
# Unit of numpy, how many of them, and how many days that is about.
_STEPS = (
    *(("D", 1, 1.0), ("D", 7, 7.0), ("D", 14, 14.0)),
    *(("M", 1, 30.4), ("M", 3, 91.3), ("M", 6, 182.6)),
    *(("Y", 1, 365.2), ("Y", 2, 730.5), ("Y", 5, 1826.2), ("Y", 10, 3652.4), ("Y", 50, 18262.0)),
)


def date_ticks(first_s: float, last_s: float, most: float, least_days: float = 1.0) -> tuple[float, list[float]]:
    """Return (seconds between ticks, about; the ticks) for a time from `first_s` to `last_s`, seconds since 1970.

    There are `most` at most, as many as there is room for, or the fewest there can be: every fiftieth year. None stand
    closer than `least_days`: where a row is a month, a Monday says nothing.
    """
    days = (last_s - first_s) / DAY_S
    steps = (one for one in _STEPS if days / one[2] <= most and one[2] >= least_days)
    unit, step, about = next(steps, _STEPS[-1])
    ends = np.array([first_s, last_s]).astype("datetime64[s]").astype(f"datetime64[{unit}]")
    places = np.arange(ends[0], ends[1] + 1)
    since = places - (_MONDAY if unit == "D" else np.datetime64("2000", unit))
    chosen = places[since.astype(np.int64) % step == 0].astype("datetime64[s]").astype(np.int64).astype(float)
    return about * DAY_S, chosen[(chosen >= first_s) & (chosen <= last_s)].tolist()
