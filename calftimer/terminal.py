# SPDX-License-Identifier: MIT
"""A session in the terminal: the same runner as the window's, shown as one live line."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from math import ceil
from pathlib import Path

import click

from calftimer.audio.player import SoundPlayer, player_for
from calftimer.audio.sounds import SILENT
from calftimer.clock import utc_now, zone_name
from calftimer.core.athlete import Athlete
from calftimer.core.choices import no_load_words
from calftimer.core.exercise import Exercise
from calftimer.core.plan import SetKind, SetPlan, Side
from calftimer.core.record import SetRecord
from calftimer.core.session import SetResult, State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE, TAIL_FRAMES, Section
from calftimer.core.turn import Sides, Turn, take_turns, turns_of
from calftimer.errors import CalftimerError
from calftimer.logbook.backup import Backups
from calftimer.logbook.copying import Kind
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner

WORDS = {
    Phase.ECCENTRIC: "▼ LOWER",
    Phase.BOTTOM: "‖ STRETCH",
    Phase.CONCENTRIC: "▲ RAISE",
    Phase.TOP: "◆ SQUEEZE",
}
_LOOK_S = 1 / 30


def train_in_terminal(
    plan: SetPlan,
    sides: Sides,
    exercise_name: str,
    sound_set: str,
    folder: Path,
    who: Callable[[Sequence[Athlete]], Mapping[str, str]],
    *,
    voice_folder: Path | None = None,
) -> None:
    """Run all sets of `plan`; an interrupt ends the set, keeps its reps and leaves.

    `who` chooses from the log's athletes those who take turns: their names by id. `voice_folder` holds own recordings.
    """
    logbook = Logbook(folder)
    try:
        names = who(logbook.athletes.read())
        turns = take_turns([turns_of(plan, athlete_id, sides=sides) for athlete_id in names])
        sound = SoundPlayer() if sound_set != SILENT else None
        try:
            if sound is not None and (silence := sound.wait_for_card()) is not None:
                click.echo(str(silence), err=True)
            runner = Runner(
                turns, player_for(sound_set, sound, voice_folder=voice_folder), logbook, zone_name(), utc_now
            )
            amount = _amount(plan, plan.reps, float(plan.tempo.rep_s))
            tempo = "" if plan.kind.is_timed else f" · {plan.tempo}"
            click.echo(f"{exercise_name} · {plan.foot} · {plan.load} · {amount}{tempo}")
            _follow(runner, sound, names)
            if runner.trouble is not None:
                raise runner.trouble
            click.echo(_done_line(runner.session.results))
        finally:
            if sound is not None:
                sound.close()
    finally:
        logbook.close()
    if runner.session.results:
        _back_up(folder)


def _back_up(folder: Path) -> None:
    """Copy the log after a session; what is in the way of it is said and changes nothing else."""
    try:
        problem = Backups(folder).make(Kind.SESSION).elsewhere_problem
    except CalftimerError as error:
        problem = error
    if problem is not None:
        click.echo(str(problem), err=True)


def _amount(plan: SetPlan, reps: int, seconds: float) -> str:
    """Return how much a set is: its reps, of a hold its seconds."""
    if plan.kind.is_timed:
        return f"{seconds:g} s"
    return f"{reps} {'rep' if reps == 1 else 'reps'}"


def _done_line(results: Sequence[SetResult]) -> str:
    """Return what was done: reps, of holds the seconds."""
    if not results:
        return "Nothing was done."
    if results[0].turn.plan.kind.is_timed:
        return f"Done: {' + '.join(f'{result.seconds:g}' for result in results)} s."
    reps = [result.reps for result in results]
    return f"Done: {' + '.join(map(str, reps))} {'rep' if sum(reps) == 1 else 'reps'}."


def _follow(runner: Runner, sound: SoundPlayer | None, names: Mapping[str, str]) -> None:
    """Tick until the session is done; show the line as it changes."""
    asked_to_stop: list[int] = []
    before = {name: signal.signal(name, lambda number, _: asked_to_stop.append(number)) for name in _stop_signals()}
    line = _LiveLine()
    trouble: CalftimerError | None = None
    try:
        runner.start()
        while not runner.is_done and not asked_to_stop:
            runner.tick()
            line.show(live_line(runner, names))
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


def _whose(turn: Turn, names: Mapping[str, str]) -> list[str]:
    """Return whose turn it is, where there are several athletes, and with which leg, where it is one."""
    leg = {Side.BOTH: [], Side.LEFT: ["left leg"], Side.RIGHT: ["right leg"]}[turn.plan.side]
    return [*([names[turn.athlete_id]] if len(names) > 1 else []), *leg]


def live_line(runner: Runner, names: Mapping[str, str]) -> tuple[str, str]:
    """Return what to show now: (athlete, leg, set, rep and phase; the seconds left).

    `names` holds the athletes' names by id.
    """
    session, moment = runner.session, runner.moment()
    seconds = f" {ceil(moment.remaining_frames / SAMPLE_RATE * 10) / 10:.1f} s"
    whose = _whose(session.turn, names)
    where = ", ".join([f"Set {session.turn.set_number} of {session.plan.sets}", *whose])
    if session.state in (State.RESTING, State.DONE):
        done = f"{where} done: {_amount(session.plan, session.reps_done, session.done_s)}."
        if session.state is State.DONE:
            return done, ""
        coming = _whose(session.next_turn, names)
        return f"{done} Rest" + (f", then {', '.join(coming)}" if coming != whose else ""), seconds
    if moment.section is Section.COUNT_IN:
        return f"{where} begins in", seconds
    phase = WORDS[moment.phase] if moment.phase else ""
    rep = "" if session.plan.kind.is_timed else f" · rep {moment.rep} of {session.plan.reps}"
    return f"{where}{rep} · {phase}", seconds


def set_line(record: SetRecord, exercise: Exercise | None, athlete: str = "") -> str:
    """Return a record as one line of the log, by the clock of its place; `athlete` is said where there are several.

    `exercise` is the catalogue's, None where it knows none.
    """
    parts = [
        f"{record.started_local:%Y-%m-%d %H:%M}",
        athlete,
        f"{record.exercise} ({record.variant})",
        "" if record.kind is SetKind.WORKING else record.kind.value.replace("_", "-"),
        "" if record.side is Side.BOTH else f"{record.side.value} leg",
        str(record.foot),
        str(record.load) if record.load.value else no_load_words(exercise, record.variant),
        _done_text(record),
        str(record.tempo),
        f"set {record.set_number} of {record.sets_target}",
        f"{record.time_under_tension_s:g} s under tension",
        "" if record.rest_s is None else f"rest {record.rest_s:.0f} s",
        record.stop_reason.value if record.stop_reason else "cut off",
        record.note,
    ]
    return " · ".join(filter(None, parts))


def _done_text(record: SetRecord) -> str:
    """Return what was done of what was planned: seconds of a timed set, reps of any other."""
    if record.kind.is_timed:
        planned_s = float(record.tempo.time_under_tension_s(record.reps_target))
        return f"{record.time_under_tension_s:g} s of {planned_s:g} s"
    return f"{record.reps} of {record.reps_target} reps"
