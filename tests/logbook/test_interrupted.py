# SPDX-License-Identifier: MIT
"""Sets that were cut off: found after a killed program, not while a program runs; kept, corrected, thrown away."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError
from calftimer.logbook.logbook import Logbook

NOW = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
ZONE = "Europe/Berlin"

# Another calftimer: begins a set of the standing calf raise, does its reps, says its id, and waits. Told to go
# on, it finishes the set.
OTHER_PROGRAM = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.choices import plan_from
from calftimer.core.tempo import parse_tempo
from calftimer.core.record import StopReason
from calftimer.core.turn import Turn
from calftimer.errors import LogbookError
from calftimer.logbook.logbook import Logbook
folder, reps = Path(sys.argv[1]), int(sys.argv[2])
now = datetime(2026, 3, 1, 18, 2, 3, tzinfo=UTC)
plan = plan_from(shipped_catalogue(), "standing-calf-raise", tempo="3-1-2-1", reps=12)
logbook = Logbook(folder)
set_id = logbook.open_set(logbook.open_session(now, "Europe/Berlin"), Turn(plan), None, now, "Europe/Berlin")
for rep in range(1, reps + 1):
    logbook.add_rep(set_id, rep, 7.0 * rep, parse_tempo("1-0-1-0"))
print(json.dumps(set_id), flush=True)
sys.stdin.readline()
logbook.finish_set(set_id, now, StopReason.TARGET)
logbook.close()
"""


class OtherProgram:
    """A calftimer in a process of its own, in the middle of a set."""

    def __init__(self, folder: Path, reps: int) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", OTHER_PROGRAM, str(folder), str(reps)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.set_id: str = json.loads(self.process.stdout.readline())

    def kill(self) -> None:
        """End it as the power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)
        self.process.stdin.close()
        self.process.stdout.close()

    def finish(self) -> None:
        """Let it finish its set and leave."""
        self.process.communicate("\n", timeout=30)


@pytest.fixture
def begin(tmp_path) -> Iterator:
    """A starter of other programs in the middle of a set; those still running at the end are killed."""
    started: list[OtherProgram] = []

    def start(reps: int = 4) -> OtherProgram:
        started.append(OtherProgram(tmp_path, reps))
        return started[-1]

    yield start
    for program in started:
        if program.process.poll() is None:
            program.kill()


@pytest.fixture
def cut_off(tmp_path, begin):
    """A maker of sets that were cut off with SIGKILL, each with so many reps; returns their ids."""

    def make(*reps: int) -> list[str]:
        ids = []
        for count in reps:
            program = begin(count)
            program.kill()
            ids.append(program.set_id)
        return ids

    return make


def claims(folder: Path) -> list[str]:
    """Return the ids of the sets claimed by lock files."""
    return sorted(path.stem for path in (folder / "running").glob("*.lock"))


def test_a_killed_programs_set_is_offered_back(tmp_path, cut_off):
    """After SIGKILL in mid-set the next start finds the set with every rep that was done."""
    (set_id,) = cut_off(4)

    with closing(Logbook(tmp_path)) as logbook:
        (record,) = logbook.interrupted()
        assert (record.id, record.reps, record.reps_target) == (set_id, 4, 12)
        assert (record.finished_at, record.stop_reason, record.time_under_tension_s) == (None, None, 28.0)
        assert logbook.rep_times_s(set_id) == [7.0, 14.0, 21.0, 28.0]
        assert logbook.problems() == []


def test_a_set_that_runs_elsewhere_is_not_offered(tmp_path, begin):
    """A set that runs in another program is not offered, and when that one finishes it, it is in the log."""
    other = begin()
    with closing(Logbook(tmp_path)) as logbook:
        assert logbook.interrupted() == []
        other.finish()

        assert logbook.interrupted() == []
        assert [record.id for record in logbook.sets()] == [other.set_id]


def test_a_set_whose_program_dies_meanwhile_is_offered(tmp_path, begin):
    """A set that runs elsewhere is offered as soon as its program is killed, without a new start here."""
    other = begin()
    with closing(Logbook(tmp_path)) as logbook:
        before = logbook.interrupted()
        other.kill()

        assert before == []
        assert [record.id for record in logbook.interrupted()] == [other.set_id]


def test_our_own_running_set_is_not_offered(tmp_path, make_plan):
    """A set that runs in this very program is not offered, before and after its reps."""
    with closing(Logbook(tmp_path)) as logbook:
        set_id = logbook.open_set(logbook.open_session(NOW, ZONE), Turn(make_plan()), None, NOW, ZONE)
        assert logbook.interrupted() == []
        logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))

        assert logbook.interrupted() == []


def test_asking_again_offers_again(tmp_path, cut_off):
    """Sets that were cut off are offered, newest first, each time until they are decided on, one after the other."""
    first, second, third = cut_off(1, 2, 3)

    with closing(Logbook(tmp_path)) as logbook:
        assert [record.id for record in logbook.interrupted()] == [third, second, first]
        assert [record.id for record in logbook.interrupted()] == [third, second, first]
        logbook.keep_interrupted(third)
        assert [record.id for record in logbook.interrupted()] == [second, first]
        logbook.discard_set(second, NOW)
        assert [record.id for record in logbook.interrupted()] == [first]


def test_a_set_is_offered_in_one_window_only(tmp_path, cut_off):
    """While one program asks about a set, another does not; when the first leaves undecided, the other may."""
    (set_id,) = cut_off(2)
    with closing(Logbook(tmp_path)) as other:
        with closing(Logbook(tmp_path)) as asking:
            assert [record.id for record in asking.interrupted()] == [set_id]
            assert other.interrupted() == []

        assert [record.id for record in other.interrupted()] == [set_id]


def test_keep(tmp_path, cut_off):
    """A kept set ends with its last rep, is marked interrupted, and is no longer offered."""
    (set_id,) = cut_off(4)

    with closing(Logbook(tmp_path)) as logbook:
        logbook.interrupted()
        logbook.keep_interrupted(set_id)

        (record,) = logbook.sets()
        assert (record.reps, record.time_under_tension_s) == (4, 28.0)
        assert record.stop_reason is StopReason.INTERRUPTED
        assert record.finished_at == NOW + timedelta(seconds=28)
        assert logbook.interrupted() == []
        assert claims(tmp_path) == []


@pytest.mark.parametrize(("reps", "ended_s", "tension_s"), [(0, 0, 0.0), (3, 21, 21.0), (4, 28, 28.0), (6, 28, 42.0)])
def test_correct(tmp_path, cut_off, reps, ended_s, tension_s):
    """A corrected set has the reps the person says, and ended with the last of them that was seen."""
    (set_id,) = cut_off(4)

    with closing(Logbook(tmp_path)) as logbook:
        logbook.interrupted()
        logbook.keep_interrupted(set_id, reps)

        (record,) = logbook.sets()
        assert (record.reps, record.time_under_tension_s) == (reps, tension_s)
        assert record.finished_at == NOW + timedelta(seconds=ended_s)


def test_throw_away(tmp_path, cut_off):
    """A set thrown away is neither in the log nor offered again."""
    (set_id,) = cut_off(4)

    with closing(Logbook(tmp_path)) as logbook:
        logbook.interrupted()
        logbook.discard_set(set_id, NOW)

        assert (logbook.sets(), logbook.interrupted(), claims(tmp_path)) == ([], [], [])


def test_a_set_killed_before_its_first_rep(tmp_path, cut_off):
    """A set cut off before its first rep is offered with no rep, and kept it ended when it began."""
    (set_id,) = cut_off(0)

    with closing(Logbook(tmp_path)) as logbook:
        assert [record.reps for record in logbook.interrupted()] == [0]
        logbook.keep_interrupted(set_id)
        assert logbook.get(set_id).finished_at == NOW


def test_finished_sets_leave_no_claim(tmp_path, begin):
    """A program that finishes its set and leaves takes its claim with it."""
    other = begin()
    assert claims(tmp_path) == [other.set_id]

    other.finish()

    assert claims(tmp_path) == []


def test_a_claim_that_cannot_be_made(tmp_path, make_plan):
    """Where the folder of the claims cannot be made, no set is begun, and a sentence says why."""
    with closing(Logbook(tmp_path)) as logbook:
        session = logbook.open_session(NOW, ZONE)
        (tmp_path / "running").rename(tmp_path / "elsewhere")
        (tmp_path / "running").write_text("a file where the folder should be")

        with pytest.raises(LogbookError, match=r"The log's folder .* cannot be written: "):
            logbook.open_set(session, Turn(make_plan()), None, NOW, ZONE)

        assert logbook.interrupted() == []
        assert logbook._connection.execute("SELECT count(*) FROM sets").fetchone()[0] == 0
