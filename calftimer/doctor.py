# SPDX-License-Identifier: MIT
"""Examine the installation: versions, data folder, log, sound, screen."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from calftimer import __version__
from calftimer.errors import CalftimerError

LAST_SESSIONS = 20
_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "sqlite-utils", "miniaudio", "click")


def examine(folder: Path) -> dict[str, Any]:
    """Return what was found, as plain JSON values."""
    return {
        "calftimer": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "data_dir": str(folder),
        "catalogue": _catalogue(),
        "log": _log(folder),
        "sound": _sound(),
        "screen": _screen(),
    }


def report_lines(report: dict[str, Any]) -> list[str]:
    """Return the findings as lines to read."""
    log, sound = report["log"], report["sound"]
    lines = [
        f"calftimer {report['calftimer']}, Python {report['python']}, {report['system']}",
        "libraries: " + ", ".join(f"{name} {found or 'MISSING'}" for name, found in report["libraries"].items()),
        f"data folder: {report['data_dir']}",
        f"catalogue: {report['catalogue']}",
        f"log: {log['file']}, {log['sets']} sets, " + ("; ".join(log["problems"]) if log["problems"] else "no damage"),
    ]
    if log["interrupted"]:
        lines.append(f"log: {log['interrupted']} set(s) were cut off; see them with: calftimer recover")
    if log["sessions_heard"]:
        lines.append(f"sound: ran out {log['underruns']} times in the last {log['sessions_heard']} sessions")
    lines.append("sound cards: " + (", ".join(sound["devices"]) or f"none; {sound['problem']}"))
    lines.append(f"screen: {report['screen'] or 'yes'}")
    return lines


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _catalogue() -> str:
    from calftimer.catalogue_files import shipped_catalogue

    try:
        found = shipped_catalogue()
    except CalftimerError as error:
        return str(error)
    return f"{len(found.exercises)} exercises, {len(found.claims)} claims, {len(found.studies)} studies"


def _log(folder: Path) -> dict[str, Any]:
    from calftimer.logbook.connection import FILE_NAME
    from calftimer.logbook.logbook import Logbook

    found: dict[str, Any] = {
        "file": str(folder / FILE_NAME),
        "sets": 0,
        "interrupted": 0,
        "underruns": 0,
        "problems": [],
    }
    found["sessions_heard"] = 0
    try:
        logbook = Logbook(folder)
    except CalftimerError as error:
        found["problems"] = [str(error)]
        return found
    try:
        found["underruns"], found["sessions_heard"] = logbook.underruns(LAST_SESSIONS)
        found.update(sets=logbook.count(), interrupted=len(logbook.interrupted()), problems=logbook.problems())
    except CalftimerError as error:
        found["problems"] = [str(error)]
    finally:
        logbook.close()
    return found


def _sound() -> dict[str, Any]:
    from calftimer.audio.devices import playback_devices
    from calftimer.audio.player import SoundPlayer

    player = SoundPlayer()
    problem = player.wait_for_card()
    player.close()
    return {"devices": playback_devices(), "problem": str(problem) if problem else None}


def _screen() -> str | None:
    from calftimer.screen import require_screen

    try:
        require_screen()
    except CalftimerError as error:
        return str(error)
    return None
