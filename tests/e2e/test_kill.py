# SPDX-License-Identifier: MIT
"""SIGKILL at random moments: at most the rep that runs is gone, never a finished set."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILLER = Path(__file__).with_name("killed.py")
MOMENTS = {"mid-rep", "mid-save", "mid-migration", "mid-backup", "mid-restore"}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")


def killed(folder: Path, seed: int, kills: int) -> list[dict[str, object]]:
    """Kill so many times; return what was found each time."""
    done = subprocess.run(
        [sys.executable, str(KILLER), str(folder), str(seed), str(kills)], capture_output=True, text=True, timeout=600
    )
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_killed_program_loses_no_finished_set(tmp_path: Path) -> None:
    """Killed in mid-rep, mid-save, mid-migration, mid-backup or mid-restore, the log is sound, with all it promised."""
    found = killed(tmp_path, seed=1, kills=40)

    assert [kill for kill in found if kill["wrong"]] == []
    assert {kill["moment"] for kill in found} == MOMENTS
