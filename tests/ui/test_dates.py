# SPDX-License-Identifier: MIT
"""Days and moments, as people read them wherever the window shows one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from calftimer.ui.dates import day_text, moment_text

NIGHT = datetime(2026, 3, 2, 21, 37, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    """Let a test choose how dates are written."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("name", "time"), [("C", "21:37"), ("en_GB", "21:37"), ("en_US", "9:37\u202fPM")])
def test_the_month_is_a_word_wherever_one_is(name: str, time: str) -> None:
    """Also where the system names no country; only the clock is the country's."""
    QLocale.setDefault(QLocale(name))

    assert (day_text(date(2026, 3, 2)), moment_text(NIGHT)) == ("2 Mar 2026", f"2 Mar 2026 {time}")


def test_a_moment_to_the_second() -> None:
    """Two moments in one minute can be told apart."""
    QLocale.setDefault(QLocale("en_GB"))

    assert moment_text(NIGHT, to_the_second=True) == "2 Mar 2026 21:37:05"
