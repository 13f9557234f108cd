# SPDX-License-Identifier: MIT
"""Examine the installation: versions, data folder, log, sound, screen, staying awake."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from calftimer import __version__
from calftimer.errors import CalftimerError

LAST_SESSIONS = 20
_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "sqlite-utils", "miniaudio", "click", "wakepy")


def examine(folder: Path) -> dict[str, Any]:
    """Return what was found, as plain JSON values."""
    return {
        "calftimer": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
        "data_dir": str(folder),
        "catalogue": _catalogue(folder),
        "log": _log(folder),
        "backups": _backups(folder),
        "sound": _sound(),
        "screen": _screen(),
        "awake": _awake(),
    }


def report_lines(report: dict[str, Any]) -> list[str]:
    """Return the findings as lines to read."""
    catalogue, log, sound = report["catalogue"], report["log"], report["sound"]
    lines = [
        f"calftimer {report['calftimer']}, Python {report['python']}, {report['system']}",
        "libraries: " + ", ".join(f"{name} {found or 'MISSING'}" for name, found in report["libraries"].items()),
        f"data folder: {report['data_dir']}",
        "catalogue: {exercises} exercises, {own} own entries, {claims} claims, {studies} studies".format(**catalogue),
        *(f"catalogue: {problem}" for problem in catalogue["problems"]),
        _log_line(log, bool(report["backups"]["newest"])),
    ]
    lines += _backup_lines(report["backups"])
    if log["interrupted"]:
        lines.append(f"log: {log['interrupted']} set(s) were cut off; see them with: calftimer recover")
    if log["sessions_heard"]:
        lines.append("sound: " + _underrun_text(log["underruns"], log["sessions_heard"]))
    lines.append("sound cards: " + (", ".join(sound["devices"]) or f"none; {sound['problem']}"))
    lines.append(f"screen: {report['screen'] or 'yes'}")
    lines.append("stays awake in a set: " + (f"no; {report['awake']}" if report["awake"] else "yes"))
    return lines


def _log_line(log: dict[str, Any], has_backups: bool) -> str:
    """Return how the log is."""
    from calftimer.logbook.backup import holds_nothing

    if not log["is_there"]:
        restore = "not there, but backups are; to bring the newest one back: calftimer restore"
        return f"log: {log['file']}, {restore if has_backups else 'not there yet; the first set begins it'}"
    if log["sets"] is None:
        return "log: " + "; ".join(log["problems"])  # they name the file
    if has_backups and holds_nothing(Path(log["file"]).parent):  # as after the power went: a file of no bytes
        return f"log: {log['file']}, empty, but backups are there; to bring the newest one back: calftimer restore"
    return f"log: {log['file']}, {_sets_text(log['sets'])}, " + ("; ".join(log["problems"]) or "no damage")


def _sets_text(sets: int) -> str:
    return "1 set" if sets == 1 else f"{sets} sets"


def _underrun_text(underruns: int, sessions: int) -> str:
    """Return how often the sound ran out."""
    times = {0: "never ran out", 1: "ran out once"}.get(underruns, f"ran out {underruns} times")
    return f"{times} in the last {sessions} sessions" if sessions > 1 else f"{times} in the last session"


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _catalogue(folder: Path) -> dict[str, Any]:
    """Return how much is known, and what is wrong with own entries, or with the catalogue itself."""
    from calftimer.catalogue.own import OwnCatalogue

    try:
        loaded = OwnCatalogue(folder).load()
    except CalftimerError as error:
        return {"exercises": 0, "own": 0, "claims": 0, "studies": 0, "problems": [str(error)]}
    found = loaded.catalogue
    return {
        "exercises": len(found.exercises),
        "own": len(found.origins),
        "claims": len(found.claims),
        "studies": len(found.studies),
        "problems": [str(problem) for problem in loaded.problems],
    }


def _log(folder: Path) -> dict[str, Any]:
    """Return how the log is; `sets` is None where it cannot be read. Looking makes no log where there is none."""
    from calftimer.logbook.connection import FILE_NAME, look_over, plain_errors
    from calftimer.logbook.logbook import Logbook

    found: dict[str, Any] = {
        "file": str(folder / FILE_NAME),
        "is_there": (folder / FILE_NAME).exists(),
        "sets": 0,
        "interrupted": 0,
        "underruns": 0,
        "problems": [],
    }
    found["sessions_heard"] = 0
    if not found["is_there"]:
        return found
    try:
        with plain_errors(folder / FILE_NAME):
            if (folder / FILE_NAME).stat().st_size:
                look_over(folder / FILE_NAME, whole=True)
        logbook = Logbook(folder)
    except CalftimerError as error:
        found.update(sets=None, problems=[str(error)])
        return found
    try:
        found["underruns"], found["sessions_heard"] = logbook.underruns(LAST_SESSIONS)
        interrupted = sum(record.reps > 0 for record in logbook.interrupted())
        found.update(sets=logbook.count(), interrupted=interrupted, problems=logbook.problems())
    except CalftimerError as error:
        found["problems"] = [str(error)]
    finally:
        logbook.close()
    return found


def _backups(folder: Path) -> dict[str, Any]:
    """Return the newest backup that is whole when read now, and where backups go."""
    from calftimer.logbook.backup import Backups

    backups = Backups(folder)
    newest, elsewhere = backups.newest_sound(), backups.elsewhere
    return {
        "count": len(backups.all()),
        "newest": str(newest.path) if newest else None,
        "made_at": newest.made_at.isoformat() if newest else None,
        "sets": newest.sets if newest else 0,
        "elsewhere": str(elsewhere) if elsewhere else None,
        "elsewhere_is_there": elsewhere is not None and elsewhere.is_dir(),
    }


def _backup_lines(found: dict[str, Any]) -> list[str]:
    lines = ["backups: none yet; they are made after each session, and by: calftimer backup"]
    if found["newest"]:
        lines = [f"backups: {found['count']}, the last good one has {_sets_text(found['sets'])}: {found['newest']}"]
    elif found["count"]:
        lines = [f"backups: {found['count']}, and none of them can be read"]
    if found["elsewhere"]:
        lines.append(
            f"backups also in {found['elsewhere']}" + ("" if found["elsewhere_is_there"] else ", not there now")
        )
    return lines


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


def _awake() -> str | None:
    """Return why screen and machine cannot be held awake; None where they can. They are, for a moment."""
    from calftimer.awake import Awake

    awake = Awake("calftimer doctor")
    awake.hold()
    awake.wait()
    awake.close()
    return awake.why_not or None
