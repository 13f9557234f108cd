# SPDX-License-Identifier: MIT
"""A visit of two athletes with a real log: any order of keys, changes, crashes and undone edits keeps what was done.

A crash drops the runner and closes the file under it; the next start opens it anew and keeps what was cut off.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from calftimer.core.plan import STRAIGHT, Load, SetKind, SetPlan, Unit
from calftimer.core.record import StopReason
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import FIRST_ATHLETE, Sides, Turn, take_turns, turns_of
from calftimer.logbook.logbook import Logbook
from tests.runner.floor import BEGAN, Floor

ZONE = "Europe/Berlin"
PLAN = SetPlan(
    *("standing-calf-raise", "machine", "straight", STRAIGHT, parse_tempo("1-0-1-0"), Phase.ECCENTRIC),
    *(Load(Decimal(80), Unit.KG), 2, 2, 10),
    count_in_s=1,
)
PLANS = (
    PLAN,
    replace(PLAN, reps=1, sets=1, rest_s=0, count_in_s=0, kind=SetKind.WARM_UP),
    replace(PLAN, reps=1, sets=1, kind=SetKind.STRETCH, tempo=parse_tempo("0-5-0-0")),
    replace(PLAN, sets=1, kind=SetKind.AMRAP),
)


class RealVisit(RuleBasedStateMachine):
    """Two athletes, one laptop, one log."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.logbook = Logbook(Path(self.folder.name))
        self.ben = self.logbook.athletes.add("Ben", BEGAN, ZONE).id
        self.second = 0.0
        self.numbers = 0
        # What was done, by id: (turn, reps, the rep where pace was lost, whether it was the athlete's first).
        self.done: dict[str, tuple[Turn, int, int | None, bool]] = {}
        # The reps that were corrected afterwards, and what they were, the last correction last.
        self.reps: dict[str, int] = {}
        self.corrections: list[tuple[str, int]] = []

    def teardown(self):
        """Leave as a person does, and look once more."""
        if hasattr(self, "run"):
            self.run.runner.close()
            self.the_log_holds_what_was_done()
            assert self.logbook.problems() == []
        self.logbook.close()
        self.folder.cleanup()

    def named(self, turns):
        """Give each turn a place of its own, to know it again by."""
        named = tuple(replace(turn, exercise_number=self.numbers + n) for n, turn in enumerate(turns, 1))
        self.numbers += len(turns)
        return named

    @initialize(mine=st.sampled_from(PLANS), his=st.sampled_from(PLANS), sides=st.sampled_from(Sides))
    def begin(self, mine, his, sides):
        """Start training in turn."""
        self.arrive(self.named(take_turns([turns_of(mine, sides=sides), turns_of(his, self.ben)])))

    def arrive(self, turns):
        """Start a session on the open log."""
        self.run = Floor(turns, self.logbook)
        self.run.wall = BEGAN + timedelta(seconds=self.second)
        self.run.runner.start()

    @rule(seconds=st.sampled_from([0.3, 1.0, 2.0, 6.0, 20.0]))
    def hear(self, seconds):
        """Let time pass; the tape passes with it unless it stands."""
        self.second += seconds
        self.run.wall = BEGAN + timedelta(seconds=self.second)
        if self.run.player.running:
            self.run.player.frame += round(seconds * SAMPLE_RATE)
        self.run.runner.tick()

    @precondition(lambda self: self.run.player.running and not self.run.runner.is_done)
    @rule(to_end=st.booleans(), after_s=st.sampled_from([-0.1, 0.0, 0.5]), is_late=st.booleans())
    def hear_to_a_border(self, to_end, after_s, is_late):
        """Let the tape run to where the set begins, or to its end or the rest's; a late window has not seen it."""
        session, player = self.run.runner.session, self.run.player
        border = session.origin_frame + (session.timeline.end_frame if to_end else session.timeline.start_frame)
        frames = max(border + round(after_s * SAMPLE_RATE) - player.frame, 0)
        self.second += frames / SAMPLE_RATE
        self.run.wall = BEGAN + timedelta(seconds=self.second)
        player.frame += frames
        if not is_late:
            self.run.runner.tick()

    @precondition(lambda self: self.run.runner.session.results and self.run.runner.session.reps_done == 0)
    @rule()
    def give_up_a_later_set(self):
        """End a later set before its first rep, and mark the pace of the set before."""
        self.run.runner.end()
        self.run.runner.mark_pace()

    @rule(key=st.sampled_from(["one_key", "one_key", "end", "extend_rest", "mark_pace", "mark_pace"]))
    def press(self, key):
        """Press a key, whatever the state."""
        getattr(self.run.runner, key)()

    @rule(phase=st.sampled_from(Phase), by_s=st.sampled_from([Fraction(1, 2), Fraction(-1, 2)]))
    def change_phase(self, phase, by_s):
        """Make a phase longer or shorter."""
        self.run.runner.change_phase(phase, by_s)

    @rule(data=st.data(), plan=st.sampled_from(PLANS), of_ben=st.booleans())
    def change_turns(self, data, plan, of_ben):
        """Skip, rearrange and add turns."""
        session = self.run.runner.session
        tail = data.draw(st.permutations(session.turns[session.index + 1 :]))
        tail = tail[: data.draw(st.integers(0, len(tail)))]
        added = self.named((Turn(plan, athlete_id=self.ben if of_ben else FIRST_ATHLETE, rest_s=5),))
        self.run.runner.change_turns((*tail, *added))

    @precondition(lambda self: self.run.runner.is_done)
    @rule(plan=st.sampled_from(PLANS))
    def come_again(self, plan):
        """Begin another visit after one that is over."""
        self.remember()
        self.run.runner.close()
        self.arrive(self.named(take_turns([turns_of(plan), turns_of(plan, self.ben)])))

    @rule()
    def crash(self):
        """Kill the program; at the next start what was cut off is kept, and the sets not done are begun anew."""
        session = self.run.runner.session
        self.remember()
        cut_off, due = session.is_open, session.turns[len(session.results) :]
        self.logbook.close()
        self.logbook = Logbook(Path(self.folder.name))
        found = self.logbook.interrupted()
        assert len(found) == cut_off
        if cut_off:
            (record,) = found
            assert record.reps == session.reps_done
            self.logbook.keep_interrupted(record.id)
            self.keep(record.id, session.turn, session.reps_done, session.pace_lost_rep)
            assert self.logbook.get(record.id).stop_reason is StopReason.INTERRUPTED
            due = due[1:]
        self.arrive(due or self.named(turns_of(PLANS[1])))

    @precondition(lambda self: self.run.runner.set_ids)
    @rule(data=st.data(), reps=st.integers(0, 30))
    def correct(self, data, reps):
        """Correct the reps of a set that is over, in the middle of the visit."""
        self.remember()
        set_id = data.draw(st.sampled_from(self.run.runner.set_ids))
        if self.reps[set_id] != reps:
            self.corrections.append((set_id, self.reps[set_id]))
            self.logbook.edits.change_set(set_id, self.run.wall, ZONE, reps=reps)
            self.reps[set_id] = reps

    @rule()
    def undo(self):
        """Take the last correction back, whatever has happened since, a crash as well."""
        if self.corrections:  # below them lies that Ben was taken in
            assert self.logbook.edits.can_undo()
            set_id, self.reps[set_id] = self.corrections.pop()
            self.logbook.edits.undo(self.run.wall, ZONE)

    def remember(self):
        """Take over the sets of this session that are over."""
        runner = self.run.runner
        assert len(runner.set_ids) == len(runner.session.results)
        for set_id, result in zip(runner.set_ids, runner.session.results, strict=True):
            self.keep(set_id, result.turn, result.reps, result.pace_lost_rep)

    def keep(self, set_id, turn, reps, pace_lost_rep):
        """Remember a set that is over, under its id."""
        if set_id in self.done:
            turn, first = self.done[set_id][0], self.done[set_id][3]
        else:
            earlier = self.run.runner.session.results[: len(self.run.runner.set_ids)]
            first = turn.athlete_id not in {
                result.turn.athlete_id
                for other, result in zip(self.run.runner.set_ids, earlier, strict=True)
                if other in self.done
            }
        self.done[set_id] = (turn, reps, pace_lost_rep, first)
        self.reps.setdefault(set_id, reps)

    @invariant()
    def the_log_holds_what_was_done(self):
        """Every set that is over is in the log once: its athlete, leg, plan, reps and mark, and no other is."""
        if not hasattr(self, "run"):
            return
        self.remember()
        assert self.run.runner.trouble is None
        records = {record.id: record for record in self.logbook.sets()}
        assert {
            record.id: (record.athlete_id, record.side, record.exercise_number, record.kind, record.tempo)
            for record in records.values()
        } == {
            set_id: (turn.athlete_id, turn.plan.side, turn.exercise_number, turn.plan.kind, turn.plan.tempo)
            for set_id, (turn, *_) in self.done.items()
        }
        for set_id, (_, _, pace_lost_rep, first) in self.done.items():
            assert (records[set_id].reps, records[set_id].pace_lost_rep) == (self.reps[set_id], pace_lost_rep)
            assert (records[set_id].rest_s is None) == first
        assert max(Counter(record.exercise_number for record in records.values()).values(), default=0) <= 1

    @invariant()
    def what_runs_is_in_the_log(self):
        """A set that runs has a row of its own, with the reps done so far."""
        if not hasattr(self, "run"):
            return
        session = self.run.runner.session
        with closing(sqlite3.connect(self.logbook.path)) as other:
            running = other.execute("SELECT reps FROM sets WHERE finished_at IS NULL AND deleted_at IS NULL").fetchall()
        assert running == [(session.reps_done,)] * session.is_open


RealVisit.TestCase.settings = settings(
    max_examples=15, stateful_step_count=30, suppress_health_check=[HealthCheck.too_slow]
)
TestRealVisit = RealVisit.TestCase
