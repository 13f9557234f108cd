# SPDX-License-Identifier: MIT
"""The program's door: `calftimer` and `python -m calftimer`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line and return its exit code."""
    from calftimer.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
