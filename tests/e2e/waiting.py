# SPDX-License-Identifier: MIT
"""Waiting for what can be observed, and asking for the tools that a test needs."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from typing import Any

import pytest


def need(*tools: str) -> None:
    """Skip where a tool is missing; in CI, where it must be there, fail."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        reason = f"needs {', '.join(missing)}, which this machine does not have"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


def wait_until(look: Callable[[], Any], what: str, timeout_s: float = 60.0) -> Any:
    """Look until what is seen is true, and return it; fail with `what` after `timeout_s`."""
    give_up = time.monotonic() + timeout_s
    while not (seen := look()):
        if time.monotonic() > give_up:
            pytest.fail(f"waited {timeout_s:g} s in vain until {what}")
        time.sleep(0.01)
    return seen
