# SPDX-License-Identifier: MIT
"""Random wishes and random stretches of tape: what always holds of a visit and of what it writes.

The machine keeps a log of its own from the effects alone, and beside it what each athlete should find there. A
crash forgets the session and begins a new one with the turns that were not done, as the program does.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from calftimer.core.flow import TABLE, step
from calftimer.core.plan import STRAIGHT, Load, SetKind, SetPlan, Side, Unit
from calftimer.core.queue import added
from calftimer.core.record import StopReason
from calftimer.core.session import (
    CommitRep,
    DiscardSet,
    Event,
    FinishSet,
    Hush,
    IllegalEventError,
    Lay,
    MarkPace,
    OpenSet,
    RunTape,
    Session,
    State,
    StopTape,
)
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import Sides, Turn, superset, take_turns, turns_of

S = SAMPLE_RATE
WISHES = [event for event in Event if event not in (Event.HEARD, Event.CHANGE_TEMPO, Event.CHANGE_TURNS)]
ATHLETES = ("ana", "ben")
DELAYS = {Event.SKIP_REST, Event.EXTEND_REST, Event.HOLD_REST, Event.END, Event.CHANGE_TURNS}
TEMPOS = st.sampled_from([parse_tempo(text) for text in ("1-0-1-0", "0.3-0-0.7-1", "X-1-2-0", "0-0-0-1.234567")])
HOLD = parse_tempo("0-6-0-0")


@st.composite
def plans(draw: st.DrawFn) -> SetPlan:
    """Small plans of every kind that differ in what the flow goes by."""
    kind = draw(st.sampled_from(SetKind))
    return SetPlan(
        *("standing-calf-raise", "machine", "straight", STRAIGHT),
        tempo=HOLD if kind.is_timed else draw(TEMPOS),
        start=Phase.CONCENTRIC,
        load=Load(Decimal(80), Unit.KG),
        reps=1 if kind.is_timed else draw(st.integers(1, 4)),
        sets=draw(st.integers(1, 2)),
        rest_s=draw(st.sampled_from([0, 5, 30])),
        count_in_s=draw(st.integers(0, 2)),
        kind=kind,
    )


ROWS = st.builds(turns_of, plans(), st.just("ana"), sides=st.sampled_from(Sides))


def named(turns: tuple[Turn, ...], first: int = 0) -> tuple[Turn, ...]:
    """Give every turn a place of its own in the visit, so that it is known again whatever its plan becomes."""
    return tuple(replace(turn, exercise_number=first + number) for number, turn in enumerate(turns, 1))


@st.composite
def visits(draw: st.DrawFn) -> tuple[Turn, ...]:
    """One or two athletes, each with one exercise or a superset of two."""
    rows = []
    for athlete in draw(st.sampled_from([("ana",), ATHLETES])):
        own = draw(st.lists(ROWS, min_size=1, max_size=2))
        rows.append([replace(turn, athlete_id=athlete) for turn in superset(own)])
    return named(take_turns(rows))


@dataclass
class Row:
    """One set as the log would have it."""

    turn: Turn
    rest_s: float | None
    reps: list[int] = field(default_factory=list)
    pace_lost_rep: int | None = None
    stop_reason: StopReason | None = None


class VisitMachine(RuleBasedStateMachine):
    """People with every wish at every moment, and a log that accepts only what makes sense."""

    @initialize(turns=visits(), resumes_at_rep=st.booleans(), waits_after_rest=st.booleans())
    def begin(self, turns, resumes_at_rep, waits_after_rest):
        """Start a visit with nothing in the log."""
        self.options = (resumes_at_rep, waits_after_rest)
        self.given: dict[int, tuple[str, Side]] = {}
        self.left_out: set[int] = set()
        self.finished: list[Row] = []
        self.most = 0
        self.given_out(turns)
        self.arrive(turns)

    def arrive(self, turns):
        """Begin a session; what is in the log stays there."""
        self.session = Session(turns, *self.options)
        self.frame, self.tape_runs = 0, True
        self.open: Row | None = None
        self.marked: Row | None = None
        self.here: list[Row] = []
        self.ended: dict[str, int] = {}
        self.just_done: str | None = None
        self.is_delayed = False
        self.take(Event.START)

    @rule(event=st.sampled_from([*WISHES, Event.MARK_PACE, Event.SKIP_REST]))
    def wish(self, event):
        """Wish anything at any time; what the state does not take changes nothing."""
        self.may(event)

    @rule(tempo=TEMPOS)
    def wish_for_another_tempo(self, tempo):
        """Change the tempo at any time."""
        self.may(Event.CHANGE_TEMPO, tempo)

    @rule(data=st.data(), row=ROWS, athlete=st.sampled_from(ATHLETES))
    def wish_for_other_turns(self, data, row, athlete):
        """Skip, rearrange and add turns at any time."""
        tail = self.tail
        kept = data.draw(st.lists(st.sampled_from(tail), unique=True)) if tail else []
        added = ()
        if data.draw(st.booleans()):
            added = named(tuple(replace(turn, athlete_id=athlete) for turn in row[:2]), self.most)
        turns = (*kept, *added)
        if data.draw(st.booleans()):
            turns = tuple(data.draw(st.permutations(turns)))
        if self.may(Event.CHANGE_TURNS, turns):
            self.given_out(added)
            self.left_out |= {turn.exercise_number for turn in tail if turn not in kept}
            assert self.tail == turns

    @precondition(lambda self: self.session.is_resting)
    @rule(row=ROWS, at_end=st.booleans())
    def add_an_exercise(self, row, at_end):
        """Add a set of another exercise in a rest, for the athlete whose set was just done."""
        visit, own = self.session.turns, self.session.turn.athlete_id
        turns = added(visit[: self.session.index + 1], self.tail, (replace(row[0], athlete_id=own),), at_end=at_end)
        known = {turn.exercise_number for turn in visit}
        (place,) = (place for place, turn in enumerate(turns) if turn.exercise_number not in known)
        new = named((turns[place],), self.most)  # a number that no turn of an earlier visit had
        self.take(Event.CHANGE_TURNS, (*turns[:place], *new, *turns[place + 1 :]))
        self.given_out(new)

    @rule(frames=st.one_of(st.integers(0, 2 * S), st.integers(0, 100 * S)))
    def hear(self, frames):
        """Let the tape run on, unless it stands."""
        if self.tape_runs:
            self.frame += frames
        self.take(Event.HEARD)

    @precondition(lambda self: self.tape_runs and self.session.state is not State.DONE)
    @rule(to_end=st.booleans(), after_frames=st.sampled_from([-1, 0, S // 2]))
    def hear_to_a_border(self, to_end, after_frames):
        """Let the tape run to where the set begins, or to the end of the set or the rest."""
        timeline = self.session.timeline
        border = self.session.origin_frame + (timeline.end_frame if to_end else timeline.start_frame)
        self.frame = max(self.frame, border + after_frames)
        self.take(Event.HEARD)

    @precondition(lambda self: self.here and self.session.reps_done == 0)
    @rule()
    def give_up_a_later_set(self):
        """End a later set before its first rep; it is due again, and a mark is one of the set before, if no hold."""
        due, marked = self.session.turn, self.here[-1].pace_lost_rep
        self.take(Event.END)
        if due.plan.kind.is_timed and self.here[-1].turn == due:
            return
        assert self.session.is_resting
        assert self.session.next_turn == due
        self.take(Event.MARK_PACE)
        is_marked = marked is None and not self.here[-1].turn.plan.kind.is_timed
        assert (self.here[-1].pace_lost_rep is not None) == is_marked

    @precondition(lambda self: self.session.state is State.DONE)
    @rule(row=ROWS)
    def come_again(self, row):
        """Begin another visit after one that is over; what was left of it was left out by a person."""
        self.left_out |= {turn.exercise_number for turn in self.session.turns[len(self.here) :]}
        turns = named(row, self.most)
        self.given_out(turns)
        self.arrive(turns)

    @precondition(lambda self: self.session.state is not State.DONE)
    @rule()
    def crash(self):
        """Lose the session: sets that are over stay, what was running is cut off, the rest is begun anew."""
        open_row, due = self.open, self.tail
        if open_row is None and self.session.state in (State.COUNT_IN, State.COUNT_IN_PAUSED):
            due = (self.session.turn, *due)
        if open_row is not None:
            open_row.stop_reason = StopReason.INTERRUPTED
            self.finished.append(open_row)
        if not due:
            due = named((self.session.turn,), self.most)
            self.given_out(due)
        self.arrive(due)

    def given_out(self, turns):
        """Remember turns that are to be done."""
        self.most += len(turns)
        self.given |= {turn.exercise_number: (turn.athlete_id, turn.plan.side) for turn in turns}

    @property
    def tail(self) -> tuple[Turn, ...]:
        """The turns after the one at hand."""
        return self.session.turns[self.session.index + 1 :]

    def may(self, event, given=None) -> bool:
        """Take `event` where the state takes it; elsewhere see that nothing changes."""
        if (self.session.state, event) in TABLE:
            self.take(event, given)
            return True
        before = replace(self.session)
        with pytest.raises(IllegalEventError):
            step(self.session, event, self.frame, given)
        assert self.session == before
        return False

    def take(self, event, given=None):
        """Take an event and carry its effects out on the log of this test."""
        self.is_delayed |= event in DELAYS
        self.session, effects = step(self.session, event, self.frame, given)
        for effect in effects:
            match effect:
                case OpenSet(turn, rest_taken_s, rest_planned_s):
                    self.opened(turn, rest_taken_s)
                    self.rested(turn, rest_taken_s, rest_planned_s)
                case CommitRep(rep, at_s, of):
                    self.committed(rep, at_s, of)
                case MarkPace(rep):
                    assert rep is None or rep >= 1
                    self.marked.pace_lost_rep = rep
                case FinishSet(stop_reason):
                    self.closed(stop_reason)
                case DiscardSet():
                    assert self.open is not None and not self.open.reps
                    self.open, self.marked = None, self.here[-1] if self.here else None
                case StopTape():
                    assert self.tape_runs
                    self.tape_runs = False
                case RunTape():
                    assert not self.tape_runs
                    self.tape_runs = True
                case Lay(timeline, frame):
                    # What is laid by a wish lies ahead, but for a rest or a set that is laid anew in its place.
                    by_itself = event in (Event.HEARD, Event.CHANGE_TEMPO)
                    assert by_itself or not timeline.spans or frame >= self.frame
                    if timeline.spans:
                        self.begins_frame = frame + timeline.start_frame
                    elif self.just_done is not None:
                        self.ended[self.just_done] = frame
                        self.just_done = None
                case Hush(frame):
                    assert frame == self.frame

    def opened(self, turn, rest_s):
        """A set begins: one at a time, one that is due, rested by its athlete's own clock."""
        assert self.open is None
        assert turn == self.session.turns[len(self.here)]
        assert self.begins_frame <= self.frame
        if turn.athlete_id in self.ended:
            assert rest_s * S == pytest.approx(self.begins_frame - self.ended[turn.athlete_id])
        else:
            assert rest_s is None
        self.open = self.marked = Row(turn, rest_s)
        self.done_s = Fraction(0)

    def rested(self, turn, taken_s, planned_s):
        """The count-in is never cut short; who is delayed by nobody rests to the frame as planned, but for partners."""
        assert planned_s >= turn.rest_s
        if taken_s is None:
            return
        assert taken_s * S >= turn.plan.count_in_s * S
        if not self.is_delayed:
            is_own = self.here[-1].turn.athlete_id == turn.athlete_id
            assert taken_s == planned_s if is_own else taken_s >= planned_s

    def committed(self, rep, at_s, tempo):
        """A rep is done: the next one, and so long as its tempo says; a hold may be ended before that."""
        assert rep == len(self.open.reps) + 1
        self.done_s += tempo.rep_s
        # Each resume at a rep's start begins a timeline, and with it a rounding, of its own.
        rounding = 1 + len(self.open.reps)
        if self.open.turn.plan.kind.is_timed:
            assert 0 < at_s * S < self.done_s * S + rounding
        else:
            assert abs(at_s - self.done_s) * S < rounding
        self.open.reps.append(rep)

    def closed(self, stop_reason):
        """A set is over: with reps, and with a reason that fits them."""
        row = self.open
        assert row.reps
        if row.turn.plan.kind.is_timed:
            assert len(row.reps) == 1
        else:
            assert (stop_reason is StopReason.TARGET) == (len(row.reps) >= row.turn.plan.reps)
        row.stop_reason = stop_reason
        self.just_done = row.turn.athlete_id
        self.is_delayed = self.session.waits_after_rest
        self.finished.append(row)
        self.here.append(row)
        self.open = None

    @invariant()
    def reps_logged_are_reps_done(self):
        """Set by set, the log's reps, turns and marks are the session's."""
        assert [(r.turn, r.reps, r.pace_lost_rep) for r in self.session.results] == [
            (row.turn, len(row.reps), row.pace_lost_rep) for row in self.here
        ]
        if self.open is not None:
            assert self.session.reps_done == len(self.open.reps)
            assert self.session.pace_lost_rep == self.open.pace_lost_rep
            assert self.session.plan.is_open_ended or len(self.open.reps) <= self.session.plan.reps

    @invariant()
    def a_set_is_open_while_it_is_lifted(self):
        """A set is open in the log while it is lifted or counts in again, and never in a rest or after the end."""
        if self.session.state in (State.LIFTING, State.LIFTING_PAUSED):
            assert self.open.turn == self.session.turn
        if self.session.state in (State.RESTING, State.OVERTIME, State.DONE):
            assert self.open is None
        assert self.session.is_open == (self.open is not None)

    @invariant()
    def no_set_twice_and_no_turn_lost(self):
        """Each turn that was ever given is done once, at hand, still to come, or was left out by a person."""
        done = Counter(row.turn.exercise_number for row in self.finished)
        assert set(done.values()) <= {1}
        to_come = Counter(turn.exercise_number for turn in self.session.turns[len(self.here) :])
        assert set(to_come.values()) <= {1}
        assert not set(done) & set(to_come)
        assert set(done) | set(to_come) | self.left_out == set(self.given)

    @invariant()
    def the_place_in_the_row(self):
        """The turn at hand is the one after those that are done; in a rest, the last that was done."""
        resting = self.session.is_resting or (self.session.state is State.DONE and self.here)
        if resting and self.session.results:
            assert self.session.index == len(self.here) - 1
            assert self.session.turn == self.here[-1].turn
        else:
            assert self.session.index == len(self.here)

    @invariant()
    def a_leg_never_counts_double(self):
        """Every set is the athlete's and on the leg that it was given to."""
        for row in self.finished:
            assert self.given[row.turn.exercise_number] == (row.turn.athlete_id, row.turn.plan.side)

    @invariant()
    def each_rests_by_an_own_clock(self):
        """Nobody's rest clock is moved by another's set, and nobody begins by itself before the rest is over."""
        assert dict(self.session.ended_frames) == self.ended
        if self.session.state is State.RESTING and self.session.next_turn is not None:
            turn = self.session.next_turn
            over = self.session.origin_frame + self.session.timeline.end_frame
            if turn.athlete_id in self.ended:
                assert over >= self.ended[turn.athlete_id] + turn.rest_s * S

    @invariant()
    def the_tape_stands_only_while_paused(self):
        """A paused session's tape stands, and every other session that goes on has a running one."""
        if self.session.state is not State.DONE:
            assert self.tape_runs != self.session.is_paused

    def teardown(self):
        """Whatever was wished, the session can be played to its end, and every turn is done."""
        if not hasattr(self, "session"):
            return
        ended_by_a_person = self.session.state is State.DONE
        while self.session.state is not State.DONE:
            if self.session.is_paused:
                self.take(Event.RESUME)
            if self.session.state is State.OVERTIME:
                self.take(Event.SKIP_REST)
            self.frame += 10_000 * S
            self.take(Event.HEARD)
        assert self.open is None
        if not ended_by_a_person:
            assert [row.turn for row in self.here] == list(self.session.turns)


VisitMachine.TestCase.settings = settings(max_examples=60)
TestVisitMachine = VisitMachine.TestCase
