# SPDX-License-Identifier: MIT
"""Random wishes and random stretches of tape: what always holds of a session and of what it writes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from calftimer.core.flow import (
    TABLE,
    CommitRep,
    DiscardSet,
    Event,
    FinishSet,
    IllegalEventError,
    OpenSet,
    RunTape,
    Session,
    State,
    StopTape,
    step,
)
from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.tempo import Tempo
from calftimer.core.timeline import SAMPLE_RATE

WISHES = [event for event in Event if event is not Event.HEARD]


class SessionMachine(RuleBasedStateMachine):
    """A person with every wish at every moment, and a log that accepts only what makes sense."""

    @initialize(plan=st.from_type(SetPlan), resumes_at_rep=st.booleans(), waits_after_rest=st.booleans())
    def begin(self, plan, resumes_at_rep, waits_after_rest):
        """Start a session with nothing in the log."""
        self.session = Session(plan, resumes_at_rep, waits_after_rest)
        self.done_s = Fraction(0)
        self.frame = 0
        self.tape_runs = True
        self.open_set: int | None = None
        self.reps: list[int] = []
        self.finished: list[int] = []
        self.discarded = 0

    @rule(event=st.sampled_from(WISHES), tempo=st.from_type(Tempo))
    def wish(self, event, tempo):
        """Wish anything at any time; what the state does not take changes nothing."""
        if (self.session.state, event) in TABLE:
            self.take(event, tempo if event is Event.CHANGE_TEMPO else None)
            return
        before = replace(self.session)
        with pytest.raises(IllegalEventError):
            step(self.session, event, self.frame)
        assert self.session == before

    @rule(frames=st.one_of(st.integers(0, 2 * SAMPLE_RATE), st.integers(0, 100 * SAMPLE_RATE)))
    def hear(self, frames):
        """Let the tape run on, unless it stands."""
        if self.session.state is State.READY:
            return
        if self.tape_runs:
            self.frame += frames
        self.take(Event.HEARD)

    def take(self, event, tempo=None):
        """Take an event and carry its effects out on the log of this test."""
        self.session, effects = step(self.session, event, self.frame, tempo)
        for effect in effects:
            match effect:
                case OpenSet(set_number, rest_taken_s):
                    assert self.open_set is None
                    assert set_number == len(self.finished) + 1
                    assert (rest_taken_s is None) == (set_number == 1)
                    self.open_set, self.reps, self.done_s = set_number, [], Fraction(0)
                case CommitRep(rep, at_s, of):
                    assert self.open_set is not None
                    assert rep == len(self.reps) + 1
                    self.done_s += of.rep_s
                    # Each resume at a rep's start begins a timeline, and with it a rounding, of its own.
                    assert abs(at_s - self.done_s) * SAMPLE_RATE < 1 + len(self.reps)
                    self.reps.append(rep)
                case FinishSet(stop_reason):
                    assert self.open_set is not None
                    assert self.reps
                    assert (stop_reason is StopReason.TARGET) == (len(self.reps) >= self.session.plan.reps)
                    self.finished.append(len(self.reps))
                    self.open_set = None
                case DiscardSet():
                    assert self.open_set is not None
                    assert not self.reps
                    self.discarded += 1
                    self.open_set = None
                case StopTape():
                    assert self.tape_runs
                    self.tape_runs = False
                case RunTape():
                    assert not self.tape_runs
                    self.tape_runs = True

    @invariant()
    def reps_are_logged(self):
        """While a set is open, the session's reps are the log's."""
        if self.open_set is not None:
            assert self.session.reps_done == len(self.reps)
            assert self.session.plan.is_open_ended or len(self.reps) <= self.session.plan.reps

    @invariant()
    def a_set_is_open_while_it_is_lifted(self):
        """A set is open in the log while it is lifted or counts in again, and never in a rest or after the end."""
        if self.session.state in (State.LIFTING, State.LIFTING_PAUSED):
            assert self.open_set == self.session.set_number
        if self.session.state in (State.READY, State.RESTING, State.OVERTIME, State.DONE):
            assert self.open_set is None
        assert self.session.is_open == (self.open_set is not None)

    @invariant()
    def finished_sets_are_the_sessions(self):
        """The session's list of sets is the log's; no set is finished twice, and never more than planned."""
        assert self.session.reps_of_sets == tuple(self.finished)
        assert len(self.finished) + self.discarded <= self.session.plan.sets
        assert self.session.set_number <= self.session.plan.sets

    @invariant()
    def the_tape_stands_only_while_paused(self):
        """A paused session's tape stands, and every other session that goes on has a running one."""
        if self.session.state is not State.DONE:
            assert self.tape_runs != self.session.is_paused

    def teardown(self):
        """Whatever was wished, the session can be played to its end."""
        if not hasattr(self, "session"):
            return
        if self.session.state is State.READY:
            self.take(Event.START)
        if self.session.is_paused:
            self.take(Event.RESUME)
        self.frame += 1_000_000 * SAMPLE_RATE
        self.take(Event.HEARD)
        while self.session.state is State.OVERTIME:
            self.take(Event.SKIP_REST)
            self.frame += 1_000_000 * SAMPLE_RATE
            self.take(Event.HEARD)
        assert self.session.state is State.DONE
        assert self.open_set is None


TestSessionMachine = SessionMachine.TestCase
