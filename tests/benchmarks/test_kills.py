# SPDX-License-Identifier: MIT
"""SIGKILL at 200 random moments; tests/e2e/test_kill.py does fewer of the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

KILLER = Path(__file__).parents[1] / "e2e" / "killed.py"
SEED, KILLS = 2026, 200


def test_two_hundred_kills(tmp_path: Path) -> None:
    """Print how often the program was killed at which moment; no finished set may be lost in any."""
    done = subprocess.run(
        [sys.executable, str(KILLER), str(tmp_path), str(SEED), str(KILLS)], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = [json.loads(line) for line in done.stdout.splitlines()]

    print(f"\n{len(found)} kills: {dict(Counter(kill['moment'] for kill in found))}")
    assert [kill for kill in found if kill["wrong"]] == []
