# SPDX-License-Identifier: MIT
"""Copies of the log, made by SQLite's own online backup."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path


def back_up(connection: sqlite3.Connection, folder: Path) -> Path:
    """Copy the open log into `folder` and return the copy, checked; a failed copy leaves nothing behind."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"calftimer-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z.sqlite"
    partial = path.with_suffix(".part")
    try:
        copy = sqlite3.connect(partial)
        try:
            connection.backup(copy)
            (verdict,) = copy.execute("PRAGMA quick_check").fetchone()
            if verdict != "ok":
                raise sqlite3.DatabaseError(verdict)
        finally:
            copy.close()
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
    return path
