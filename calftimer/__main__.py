# SPDX-License-Identifier: MIT
"""The program's door: `calftimer` and `python -m calftimer`."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window, or run a command; return the exit code."""
    if len(sys.argv) == 1:  # the window does not wait for the command line's library
        from calftimer.window import open_window

        return open_window(None)
    from calftimer.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
