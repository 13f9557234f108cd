# SPDX-License-Identifier: MIT
"""Benchmarks run only when they are asked for: `python -m pytest tests/benchmarks -m benchmark -s`."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark everything in this folder, and leave it out of runs that do not name the mark."""
    here = Path(__file__).parent
    ours = [item for item in items if here in item.path.parents]
    for item in ours:
        item.add_marker(pytest.mark.benchmark)
    if "benchmark" not in config.option.markexpr:
        items[:] = [item for item in items if item not in ours]
        config.hook.pytest_deselected(items=ours)
