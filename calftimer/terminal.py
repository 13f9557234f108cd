# SPDX-License-Identifier: MIT
"""A session in the terminal: the same runner as the window's, shown as one live line."""

from __future__ import annotations

import signal
import sys
import time
from math import ceil
from pathlib import Path

import click

from calftimer.audio.player import SoundPlayer, player_for
from calftimer.audio.sounds import SILENT
from calftimer.clock import utc_now, zone_name
from calftimer.core.flow import State
from calftimer.core.plan import SetPlan
from calftimer.core.record import SetRecord
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE, TAIL_FRAMES, Section
from calftimer.errors import CalftimerError
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner

WORDS = {
    Phase.ECCENTRIC: "▼ LOWER",
    Phase.BOTTOM: "‖ STRETCH",
    Phase.CONCENTRIC: "▲ RAISE",
    Phase.TOP: "◆ SQUEEZE",
}
_LOOK_S = 1 / 30


def train_in_terminal(plan: SetPlan, exercise_name: str, sound_set: str, folder: Path) -> None:
    """Run all sets of `plan`; an interrupt ends the set, keeps its reps and leaves."""
    logbook = Logbook(folder)
    try:
        sound = SoundPlayer() if sound_set != SILENT else None
        try:
            if sound is not None and (silence := sound.wait_for_card()) is not None:
                click.echo(str(silence), err=True)
            runner = Runner(plan, player_for(sound_set, sound), logbook, zone_name(), utc_now)
            click.echo(f"{exercise_name} · {plan.foot} · {plan.load} · {plan.reps} reps · {plan.tempo}")
            _follow(runner, sound)
            if runner.trouble is not None:
                raise runner.trouble
            done = runner.session.reps_of_sets
            reps = "rep" if sum(done) == 1 else "reps"
            click.echo(f"Done: {' + '.join(map(str, done))} {reps}." if done else "Nothing was done.")
        finally:
            if sound is not None:
                sound.close()
    finally:
        logbook.close()


def _follow(runner: Runner, sound: SoundPlayer | None) -> None:
    """Tick until the session is done; show the line as it changes."""
    asked_to_stop: list[int] = []
    before = {name: signal.signal(name, lambda number, _: asked_to_stop.append(number)) for name in _stop_signals()}
    line = _LiveLine()
    trouble: CalftimerError | None = None
    try:
        runner.start()
        while not runner.is_done and not asked_to_stop:
            runner.tick()
            line.show(live_line(runner))
            told = [error or "The sound is back." for error in sound.news()] if sound is not None else []
            if runner.trouble is not None and trouble is None:
                told.append(runner.trouble)
            trouble = runner.trouble
            for text in told:
                line.end()
                click.echo(str(text), err=True)
            time.sleep(_LOOK_S)
        runner.tick()
        runner.close()
        if not asked_to_stop:
            time.sleep(TAIL_FRAMES / SAMPLE_RATE)  # let the end ring out
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
        line.end()


def _stop_signals() -> list[signal.Signals]:
    return [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class _LiveLine:
    """One line that is written over in a terminal; in a pipe, a new line for each change of rep or phase."""

    def __init__(self) -> None:
        self._live = sys.stdout.isatty()
        self._shown = ""
        self._open = False

    def show(self, parts: tuple[str, str]) -> None:
        """Show (what changes rarely, what changes all the time)."""
        text = "".join(parts) if self._live else parts[0]
        if text == self._shown:
            return
        self._shown = text
        if self._live:
            click.echo(f"\r\x1b[2K{text}", nl=False)
            self._open = True
        else:
            click.echo(text)
        sys.stdout.flush()

    def end(self) -> None:
        """Leave the live line."""
        if self._open:
            click.echo()
            self._open = False


def live_line(runner: Runner) -> tuple[str, str]:
    """Return what to show now: (set, rep and phase; the seconds left)."""
    session, moment = runner.session, runner.moment()
    seconds = f" {ceil(moment.remaining_frames / SAMPLE_RATE * 10) / 10:.1f} s"
    where = f"Set {session.set_number} of {session.plan.sets}"
    if session.state is State.RESTING:
        return f"{where} done: {session.reps_of_sets[-1]} reps. Rest", seconds
    if session.state is State.DONE:
        return f"{where} done: {session.reps_of_sets[-1] if session.reps_of_sets else 0} reps.", ""
    if moment.section is Section.COUNT_IN:
        return f"{where} begins in", seconds
    phase = WORDS[moment.phase] if moment.phase else ""
    return f"{where} · rep {moment.rep} of {session.plan.reps} · {phase}", seconds


def set_line(record: SetRecord) -> str:
    """Return a record as one line of the log."""
    when = record.started_at.astimezone()
    rest = "" if record.rest_s is None else f" · rest {record.rest_s:.0f} s"
    return (
        f"{when:%Y-%m-%d %H:%M} · {record.exercise} ({record.variant}) · {record.foot} · {record.load} · "
        f"{record.reps} of {record.reps_target} reps · {record.tempo} · set {record.set_number} of "
        f"{record.sets_target} · {record.time_under_tension_s:g} s under tension{rest} · "
        f"{record.stop_reason.value if record.stop_reason else 'cut off'}"
    )
