# SPDX-License-Identifier: MIT
"""Any order of edits, undo, redo and restarts, against a plain list of what the log was like after each step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from calftimer.core.plan import SetPlan
from calftimer.core.record import SetRecord, StopReason
from calftimer.core.tempo import Tempo, parse_tempo
from calftimer.core.turn import Turn
from calftimer.logbook.logbook import Logbook

BEGUN = datetime(2026, 3, 1, 18, 2, 3, 456_000, tzinfo=UTC)
NOW = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
ZONE = "Europe/Berlin"
SETS = 3


class Editing(RuleBasedStateMachine):
    """A log of three sets; `states` is what they were after each step that can still be reached, `at` where we are."""

    def __init__(self, folder: Path, plan: SetPlan) -> None:
        super().__init__()
        self.folder = folder
        self.logbook = Logbook(folder)
        self.session = self.logbook.open_session(BEGUN, ZONE)
        self.ids = []
        for number in range(1, SETS + 1):
            self.ids.append(self.logbook.open_set(self.session, Turn(plan, number), None, BEGUN, ZONE))
            for rep in (1, 2):
                self.logbook.add_rep(self.ids[-1], rep, 2.0 * rep, parse_tempo("1-0-1-0"))
            self.logbook.finish_set(self.ids[-1], BEGUN, StopReason.TARGET)
        self.states, self.at = [self.state()], 0

    def state(self) -> list[SetRecord]:
        """Return the sets as they are in the log."""
        return [self.logbook.get(set_id) for set_id in self.ids]

    def stepped(self) -> None:
        """Take what is now as a new step, if anything is different."""
        if self.state() != self.states[self.at]:
            self.states[self.at + 1 :] = [self.state()]
            self.at += 1

    @rule(number=st.integers(0, SETS - 1), reps=st.integers(0, 4))
    def change(self, number: int, reps: int) -> None:
        """A set gets other reps, or the same."""
        self.logbook.edits.change_set(self.ids[number], NOW, ZONE, reps=reps)
        self.stepped()

    @rule(number=st.integers(0, SETS - 1), reps=st.integers(0, 4), tempo=st.from_type(Tempo))
    def correct_reps_and_tempo(self, number: int, reps: int, tempo: Tempo) -> None:
        """A set gets other reps and another tempo; in either order, or at once, it is the same set."""
        orders = (
            ({"reps": reps}, {"tempo": tempo}),
            ({"tempo": tempo}, {"reps": reps}),
            ({"reps": reps, "tempo": tempo},),
        )
        found = []
        for changes in orders:
            before = self.state()
            for change in changes:
                self.logbook.edits.change_set(self.ids[number], NOW, ZONE, **change)
            found.append(self.logbook.get(self.ids[number]))
            while self.state() != before:
                self.logbook.edits.undo(NOW, ZONE)
        assert found[0] == found[1] == found[2]
        self.logbook.edits.change_set(self.ids[number], NOW, ZONE, reps=reps, tempo=tempo)
        self.stepped()

    @rule(numbers=st.sets(st.integers(0, SETS - 1)))
    def discard(self, numbers: set[int]) -> None:
        """Some sets go into the trash, or are there already."""
        self.logbook.edits.discard_sets([self.ids[number] for number in numbers], NOW, ZONE)
        self.stepped()

    @rule(numbers=st.sets(st.integers(0, SETS - 1)))
    def restore(self, numbers: set[int]) -> None:
        """Some sets come out of the trash, or were never in it."""
        self.logbook.edits.restore_sets([self.ids[number] for number in numbers], NOW, ZONE)
        self.stepped()

    @rule(days=st.integers(0, 3))
    def move(self, days: int) -> None:
        """The session moves to another day."""
        self.logbook.edits.move_session(self.session, BEGUN - timedelta(days=days), NOW, ZONE)
        self.stepped()

    @rule()
    def undo(self) -> None:
        """The log is as before the last step, if there was one."""
        assert self.logbook.edits.can_undo() == (self.at > 0)
        assert (self.logbook.edits.undo(NOW, ZONE) is not None) == (self.at > 0)
        self.at = max(0, self.at - 1)
        assert self.state() == self.states[self.at]

    @rule()
    def redo(self) -> None:
        """The log is as after the next step, if there is one."""
        is_last = self.at == len(self.states) - 1
        assert self.logbook.edits.can_redo() != is_last
        assert (self.logbook.edits.redo(NOW, ZONE) is None) == is_last
        self.at += not is_last
        assert self.state() == self.states[self.at]

    @rule()
    def restart(self) -> None:
        """Nothing changes when the program is started anew."""
        self.logbook.close()
        self.logbook = Logbook(self.folder)
        assert self.state() == self.states[self.at]

    def teardown(self) -> None:
        """The file is sound in the end."""
        assert self.logbook.problems() == []
        self.logbook.close()


def test_any_order_of_edits(tmp_path_factory: pytest.TempPathFactory, make_plan: Callable[..., SetPlan]) -> None:
    """After any edits, undos, redos and restarts the log is what it was at that place in the row of steps."""
    run_state_machine_as_test(
        lambda: Editing(tmp_path_factory.mktemp("log"), make_plan()),
        settings=settings(max_examples=8, stateful_step_count=20),
    )
