# SPDX-License-Identifier: MIT
"""The wall clock: when a set was done, and in which time zone. Never used to time a set."""

from __future__ import annotations

from datetime import UTC, datetime


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
