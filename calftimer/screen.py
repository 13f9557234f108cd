# SPDX-License-Identifier: MIT
"""Is there a screen, and can Qt draw on it? Asked before Qt is started, for Qt would abort the program."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from importlib.util import find_spec
from pathlib import Path

from calftimer.errors import QT_TRANSLATE_NOOP, WorldError

_TERMINAL = "calftimer train standing-calf-raise"

_NO_SCREEN = QT_TRANSLATE_NOOP(
    "Screen",
    "There is no screen here ({reason}), so the window cannot open. A set runs in the terminal as well: {command}",
)
_NO_LIBRARY = QT_TRANSLATE_NOOP(
    "Screen",
    "The window cannot open, because a system library is missing ({reason}). "
    "“make run” in the source folder installs or names it; a set runs in the terminal as well: {command}",
)


def require_screen() -> None:
    """Raise WorldError with a sentence and the terminal's command where no window can be opened."""
    if os.environ.get("QT_QPA_PLATFORM"):  # the person chose: offscreen, vnc, …
        return
    if sys.platform == "linux":
        _require_display()
        _require_libraries()


def _require_display() -> None:
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise WorldError(_NO_SCREEN, reason="neither DISPLAY nor WAYLAND_DISPLAY is set", command=_TERMINAL)
    host, _, number = display.rpartition(":")
    if host in ("", "unix") and not _local_display_answers(number.partition(".")[0]):
        raise WorldError(_NO_SCREEN, reason=f"nothing answers on DISPLAY {display}", command=_TERMINAL)


def _local_display_answers(number: str) -> bool:
    """Knock at the X server's socket, the abstract one and the one in the file system."""
    name = f"/tmp/.X11-unix/X{number}"
    for address in ("\0" + name, name):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
            if knock.connect_ex(address) == 0:
                return True
    return False


def _require_libraries() -> None:
    """Load what Qt will load; a library that is missing is named by the loader."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - loading it is the test

        plugin = Path(find_spec("PySide6").origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if not os.environ.get("WAYLAND_DISPLAY") and plugin.exists():
            ctypes.CDLL(str(plugin))
    except (ImportError, OSError) as error:
        reason = str(error).split(": cannot open")[0]
        raise WorldError(_NO_LIBRARY, reason=reason, command=_TERMINAL) from error
