# SPDX-License-Identifier: MIT
"""Run a session: ask the player what is heard, step the flow, carry its effects out.

Plain Python. The window's frame timer or the terminal's loop calls `tick()`; nothing here has a timer or a
thread of its own. A log that cannot be written does not stop the set: what is unsaved waits, in order, and
is tried again with the next thing to save and at the end; `trouble` says so meanwhile.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from calftimer.core.flow import ONE_KEY, TABLE, step
from calftimer.core.rests import tape_stood
from calftimer.core.session import (
    CommitRep,
    DiscardSet,
    Effect,
    Event,
    FinishSet,
    Hush,
    Lay,
    LogEffect,
    MarkPace,
    OpenSet,
    RunTape,
    Session,
    State,
    StopTape,
)
from calftimer.core.tempo import Phase, Tempo
from calftimer.core.timeline import SAMPLE_RATE, Moment
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError, TempoError

if TYPE_CHECKING:
    from calftimer.audio.player import Player
    from calftimer.logbook.logbook import Logbook


class Runner:
    """One session: a row of turns. Use it from one thread."""

    def __init__(
        self,
        turns: tuple[Turn, ...],
        player: Player,
        logbook: Logbook,
        zone: str,
        now: Callable[[], datetime],
        *,
        resumes_at_rep: bool = False,
        waits_after_rest: bool = False,
        workout_id: str | None = None,
    ) -> None:
        """`resumes_at_rep`: after a pause, count in and begin the rep again, instead of going on where it stood.

        `waits_after_rest`: a rest that is over runs on until a person starts the next set. `workout_id` is the
        template that the turns were made from.
        """
        self.session = Session(turns, resumes_at_rep, waits_after_rest)
        self.frame = 0
        self.trouble: LogbookError | None = None
        self._player = player
        self._logbook = logbook
        self._zone = zone
        self._now = now
        self._workout_id = workout_id
        self._planned = turns
        # Each with the number of its set in the visit, from 1.
        self._unsaved: deque[tuple[int, LogEffect, datetime]] = deque()
        self._saved: list[tuple[int, LogEffect, datetime]] = []
        self._session_id: str | None = None
        self._sets_begun = self._set_number = 0
        self._finished: list[int] = []
        self._ids: dict[int, str] = {}  # in the log, of the sets that are written there
        self._underruns_before = player.underruns
        self._stands_since: datetime | None = None

    @property
    def is_done(self) -> bool:
        """True when no set is left."""
        return self.session.state is State.DONE

    @property
    def follows_workout(self) -> bool:
        """Whether what was done and what is still to come are the turns of a template, and none was changed."""
        return self._workout_id is not None and self.session.turns == self._planned

    @property
    def set_ids(self) -> tuple[str | None, ...]:
        """The log's id of each result's set; None where it is not written yet."""
        waiting = {number for number, effect, _ in self._unsaved if isinstance(effect, FinishSet)}
        return tuple(None if number in waiting else self._ids.get(number) for number in self._finished)

    @property
    def last_set_id(self) -> str | None:
        """The log's id of the set that was finished last; None where there is none, or it is not written yet."""
        return self.set_ids[-1] if self.session.results else None

    @property
    def stood_frames(self) -> int:
        """How long the tape has stood in the pause at hand, 0 while it runs: the rest clocks of others go on."""
        if self._stands_since is None:
            return 0
        stood_s = (self._now() - self._stands_since).total_seconds()
        return round(max(stood_s, 0.0) * SAMPLE_RATE)  # a clock may be set back

    def moment(self) -> Moment:
        """Return what is at the frame last heard, in the timeline the session is in."""
        return self.session.timeline.moment(self.frame - self.session.origin_frame)

    def start(self) -> None:
        """Begin: the first set's count-in."""
        self._take(Event.START)
        self._player.run()

    def tick(self) -> None:
        """Take the session to the frame being heard now."""
        if self.session.state in (State.READY, State.DONE):
            return
        self.frame = self._player.playhead()
        self._take(Event.HEARD)

    def one_key(self) -> None:
        """Do what the one key does now: pause, go on, or skip the rest."""
        self.tick()
        if event := ONE_KEY.get(self.session.state):
            self._take(event)

    def end(self) -> None:
        """End the set early and keep its reps; without a rep, go back to the rest; in a rest, end the session."""
        shown = self.session.state
        self.tick()
        reached_its_end = shown is State.LIFTING and self.session.state is not State.LIFTING
        if not reached_its_end and not self.is_done:
            self._take(Event.END)

    def extend_rest(self) -> None:
        """Make the rest 15 s longer, if there is one."""
        self.tick()
        if self.session.is_resting:
            self._take(Event.EXTEND_REST)

    def hold_rest(self, on: bool) -> None:
        """While it is on, the rest at hand runs over instead of counting in; off in time, it ends as planned."""
        if self.session.is_resting and self.session.is_held is not on:
            self._take(Event.HOLD_REST if on else Event.FREE_REST)

    def pause(self) -> bool:
        """Pause what can be paused; return whether something was."""
        self.tick()
        if (self.session.state, Event.PAUSE) not in TABLE:
            return False
        self._take(Event.PAUSE)
        return True

    def change_phase(self, phase: Phase, by_s: Fraction) -> bool:
        """Make `phase` longer or shorter from the next rep on; return False where that cannot be followed."""
        self.tick()
        if (self.session.state, Event.CHANGE_TEMPO) not in TABLE:
            return False
        tempo = self.session.tempos[-1]
        try:
            changed = tempo.with_phase(phase, max(tempo.seconds(phase) + by_s, Fraction(0)))
        except TempoError:
            return False
        self._take(Event.CHANGE_TEMPO, changed)
        return True

    def mark_pace(self) -> bool:
        """Mark where the athlete fell behind, or take it back; return False where there is no set to mark it in."""
        self.tick()
        if (self.session.state, Event.MARK_PACE) not in TABLE:
            return False
        before = self.session.pace_lost_rep
        self._take(Event.MARK_PACE)
        return self.session.pace_lost_rep != before

    def change_turns(self, turns: tuple[Turn, ...]) -> bool:
        """Let `turns` come after the set at hand (`session.turns` after `session.index`), in a rest after the last one.

        Return False, with nothing changed, where the next set has begun before that was heard.
        """
        shown = self.session.index
        self.tick()
        if self.session.index != shown or (self.session.state, Event.CHANGE_TURNS) not in TABLE:
            return False
        self._take(Event.CHANGE_TURNS, turns)
        return True

    def close(self) -> None:
        """Leave: end what runs, keep the reps, and save what still waits."""
        while self.session.state not in (State.READY, State.DONE):
            self._take(Event.END)
        self._save()

    def move_to(self, logbook: Logbook) -> None:
        """Go on in the log that took the place of a damaged one: write what waits, and before it what is not there."""
        self._logbook = logbook
        try:
            if self._session_id is not None and not logbook.has_session(self._session_id):
                self._session_id = None
            lost = {number for number, set_id in self._ids.items() if not logbook.has_set(set_id)}
        except LogbookError as error:
            self.trouble = error
            return
        self._ids = {number: set_id for number, set_id in self._ids.items() if number not in lost}
        self._unsaved.extendleft(reversed([one for one in self._saved if one[0] in lost]))
        self._saved = [one for one in self._saved if one[0] not in lost]
        self._save()

    def _take(self, event: Event, given: Tempo | tuple[Turn, ...] | None = None) -> None:
        if self._stands_since is not None and event is not Event.HEARD:
            self.session = tape_stood(self.session, self.stood_frames)
            self._stands_since = self._now()
        self.session, effects = step(self.session, event, self.frame, given)
        for effect in effects:
            self._carry_out(effect)
        if self._unsaved and any(not isinstance(effect, Lay | Hush | StopTape | RunTape) for effect in effects):
            self._save()

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Lay(timeline, frame):
                self._player.lay(timeline, frame)
            case Hush(frame):
                self._player.hush(frame)
            case StopTape():
                self._player.stand()
                self._stands_since = self._now()
            case RunTape():
                self._player.run()
                self._stands_since = None
            case _:
                self._keep(effect)

    def _keep(self, effect: LogEffect) -> None:
        """Let an effect wait to be written, with its set; after one that is discarded it is the one before."""
        at = self._now()
        if isinstance(effect, OpenSet | FinishSet):
            # While nothing moves on the stage nobody asks what is heard, up to a quarter of a second.
            at -= timedelta(seconds=max(self.frame - effect.frame, 0) / SAMPLE_RATE)
        if isinstance(effect, OpenSet):
            self._sets_begun += 1
            self._set_number = self._sets_begun
        self._unsaved.append((self._set_number, effect, at))
        if isinstance(effect, FinishSet):
            self._finished.append(self._set_number)
        elif isinstance(effect, DiscardSet):
            self._set_number = self._finished[-1] if self._finished else 0

    def _save(self) -> None:
        """Write what waits, in order; stop at the first that fails and keep the rest."""
        try:
            while self._unsaved:
                self._write(*self._unsaved[0])
                self._saved.append(self._unsaved.popleft())
            self.trouble = None
        except LogbookError as error:
            self.trouble = error

    def _write(self, number: int, effect: LogEffect, at: datetime) -> None:
        set_id = self._ids.get(number)
        match effect:
            case OpenSet(turn, rest_taken_s, rest_planned_s, _):
                if self._session_id is None:
                    self._session_id = self._logbook.open_session(at, self._zone, self._workout_id)
                self._ids[number] = self._logbook.open_set(
                    *(self._session_id, turn, rest_taken_s, at, self._zone), rest_planned_s=rest_planned_s
                )
            case CommitRep(rep, at_s, tempo):
                self._logbook.add_rep(set_id, rep, at_s, tempo)
            case MarkPace(rep):
                self._logbook.mark_pace(set_id, rep)
            case FinishSet(stop_reason, _):
                self._logbook.finish_set(set_id, at, stop_reason)
                if self._underruns_before is not None:
                    self._logbook.note_underruns(self._session_id, self._player.underruns - self._underruns_before)
            case DiscardSet():
                self._logbook.discard_set(set_id, at)
