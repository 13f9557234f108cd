# SPDX-License-Identifier: MIT
"""The rest before the next turn: how long it lasts, and what is heard in it.

Each athlete has a rest clock of their own, which runs from the end of their last set. A rest on the tape runs
from the end of the set before it, whoever's that was, until the next athlete is ready.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from calftimer.core.plan import Side
from calftimer.core.session import Session
from calftimer.core.timeline import SAMPLE_RATE, Timeline, rest_timeline
from calftimer.core.turn import Turn

EXTEND_REST_FRAMES = 15 * SAMPLE_RATE
# The shortest rest where another leg or another athlete comes next.
CHANGE_OVER_FRAMES = 6 * SAMPLE_RATE


def switches_sides(before: Turn, after: Turn) -> bool:
    """Tell whether the same athlete goes on with the other leg."""
    sides = {before.plan.side, after.plan.side}
    return before.athlete_id == after.athlete_id and sides == {Side.LEFT, Side.RIGHT}


def rested_frame(turn: Turn, ended_frames: Mapping[str, int]) -> int:
    """Return the frame at which the turn's athlete has rested as planned; 0 before their first set."""
    if turn.athlete_id not in ended_frames:
        return 0
    return ended_frames[turn.athlete_id] + turn.rest_s * SAMPLE_RATE


def rest_from(session: Session, frame: int) -> Timeline:
    """Return the rest from `frame`, where the set at hand has ended, until the next turn."""
    before, after = session.turn, session.next_turn
    switches = switches_sides(before, after)
    changes = switches or before.athlete_id != after.athlete_id
    over_at = max(rested_frame(after, session.ended_frames), frame + CHANGE_OVER_FRAMES * changes)
    return rest_timeline(over_at - frame, switches_sides=switches)


def longer(session: Session, rest_frames: int) -> Session:
    """Return the session with its rest `rest_frames` long."""
    switches = switches_sides(session.turn, session.next_turn)
    return replace(session, timeline=rest_timeline(rest_frames, switches_sides=switches))
