# SPDX-License-Identifier: MIT
"""A log with a backup that is older than it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from calftimer.logbook.backup import Backups
from calftimer.logbook.copying import Kind
from tests.made import train


@pytest.fixture
def folder(tmp_path: Path, make_plan: Callable[..., object]) -> Path:
    """A data folder: a backup of two sets, and a log of five."""
    place = tmp_path / "data"
    place.mkdir()
    train(place, make_plan(), 2)
    Backups(place).make(Kind.SESSION)
    train(place, make_plan(), 3)
    return place
