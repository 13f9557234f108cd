# SPDX-License-Identifier: MIT
"""The wall clock: when a set was done, in which time zone, and whether the computer slept. Never times a set."""

from __future__ import annotations

import time
from datetime import UTC, datetime

SLEPT_S = 2.0


def utc_now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


def zone_name() -> str:
    """Return the IANA name of the machine's time zone; UTC where the machine does not say."""
    import tzlocal  # only when a session starts

    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"


class SleepWatch:
    """Notices that the computer was asleep: the wall clock went on and the monotonic clock did not.

    Where the system counts the time since it was started with sleep (Linux), that is asked instead of the
    wall clock, which a person or a time server may set.
    """

    def __init__(self) -> None:
        self._ahead_s = _ahead_s()

    def has_slept(self) -> bool:
        """Return True once after each sleep of more than `SLEPT_S`."""
        ahead_s = _ahead_s()
        slept = ahead_s - self._ahead_s > SLEPT_S
        self._ahead_s = ahead_s
        return slept


def _ahead_s() -> float:
    """Return by how much the clock that counts sleep is ahead of the one that does not."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.time() - time.monotonic()
