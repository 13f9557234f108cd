# SPDX-License-Identifier: MIT
"""Write a file that a person named: whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from calftimer.errors import QT_TRANSLATE_NOOP, WorldError

_FAILED = QT_TRANSLATE_NOOP("Files", "{path} cannot be written: {reason}.")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside `path`, then put it in its place; a failed write leaves nothing behind.

    Raises:
        WorldError: it cannot be written.
    """
    partial = path.with_name(path.name + ".part")
    try:
        try:
            partial.write_bytes(content)
            os.replace(partial, path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise WorldError(_FAILED, path=path, reason=error.strerror or error) from error
