# SPDX-License-Identifier: MIT
"""The global handler for our own bugs: traceback and versions into a file, a sentence to the person."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from calftimer import __version__

FILE_NAME = "errors.log"


def install_handler(folder: Path, say: Callable[[Path], None]) -> None:
    """From now on, write each unexpected error to `folder` and call `say` with the file.

    The set in progress goes on: every rep that is done is already in the log.
    """

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        print(report, file=sys.stderr)  # noqa: T201 - the last resort must not depend on anything
        path = folder / FILE_NAME
        try:
            with open(path, "a", encoding="utf-8") as file:
                file.write(
                    f"{datetime.now(UTC).isoformat()} calftimer {__version__}, Python {platform.python_version()}, "
                    f"{platform.platform()}\n{report}\n"
                )
        except OSError:
            return
        say(path)

    sys.excepthook = handle
