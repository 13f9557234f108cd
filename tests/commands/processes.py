# SPDX-License-Identifier: MIT
"""`calftimer` in a process of its own, for what does not show in the test's own process."""

from __future__ import annotations

import os
import re
import subprocess
import sys

SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def process(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `calftimer` in a process of its own without a screen, with more environment variables if given."""
    environment = {name: value for name, value in os.environ.items() if name not in SCREEN_VARIABLES}
    return subprocess.run(
        [sys.executable, "-m", "calftimer", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment | {"PYTHONUTF8": "1"} | variables,
        timeout=60,
        check=False,
    )


def is_a_plain_sentence(text: str) -> bool:
    """True for one line of one or two sentences without a traceback."""
    ends = re.findall(r"[.?!](?=\s|$)", text)
    return text.count("\n") == 1 and text.endswith("\n") and len(ends) <= 2 and "Traceback" not in text
