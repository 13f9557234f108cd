# SPDX-License-Identifier: MIT
"""The rest before the next turn: how long it lasts, and what is heard in it.

A rest ends where the first rep begins: the count-in is its last part. Nobody is hurried into a set, so a rest is
never shorter than the whole count-in, and what is planned is no less either.

Each athlete has a rest clock of their own, which runs from the end of their last set. A rest on the tape runs
from the end of the set before it, whoever's that was, until the next athlete is ready. Where a person starts every
set (`Session.waits_after_rest`), the rest is over before the count-in: nobody knows when that will be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from calftimer.core.plan import Side
from calftimer.core.session import Session
from calftimer.core.timeline import SAMPLE_RATE, Timeline, rest_timeline
from calftimer.core.turn import Turn

EXTEND_REST_FRAMES = 15 * SAMPLE_RATE
# The shortest rest where another leg comes next; where another athlete does, so long lies before the count-in.
CHANGE_OVER_S = 6


def switches_sides(before: Turn, after: Turn) -> bool:
    """Tell whether the same athlete goes on with the other leg."""
    sides = {before.plan.side, after.plan.side}
    return before.athlete_id == after.athlete_id and sides == {Side.LEFT, Side.RIGHT}


def planned_rest_s(before: Turn, turn: Turn) -> int:
    """Return the seconds from the end of the athlete's last set to the first rep of `turn`, if nobody delays.

    `before` is the turn before it, whoever's.
    """
    return max(turn.rest_s, turn.plan.count_in_s, CHANGE_OVER_S * switches_sides(before, turn))


def rested_frame(turn: Turn, resting_since: Mapping[str, int]) -> int:
    """Return the frame at which the turn's athlete has rested as planned; 0 before their first set."""
    if turn.athlete_id not in resting_since:
        return 0
    return resting_since[turn.athlete_id] + turn.rest_s * SAMPLE_RATE


def tape_stood(session: Session, frames: int) -> Session:
    """Return the session after the tape has stood for `frames` more: every rest clock went on."""
    stood = {athlete: session.stood_frames.get(athlete, 0) + frames for athlete in session.ended_frames}
    return replace(session, stood_frames=stood)


def rest_from(session: Session, frame: int) -> Timeline:
    """Return the rest from `frame`, where the set at hand has ended, until the next turn."""
    before, after = session.turn, session.next_turn
    least_frames = _count_in_frames(session)
    if before.athlete_id != after.athlete_id:
        least_frames += CHANGE_OVER_S * SAMPLE_RATE
    elif switches_sides(before, after):
        least_frames = max(least_frames, CHANGE_OVER_S * SAMPLE_RATE)
    return _lasting(session, max(rested_frame(after, session.resting_since) - frame, least_frames))


def longer(session: Session, rest_frames: int) -> Session:
    """Return the session with its rest `rest_frames` long."""
    return replace(session, timeline=_lasting(session, rest_frames))


def ending_soon(session: Session, frames: int) -> Session:
    """Return the session with a rest of which the count-in begins after `frames`."""
    return longer(session, frames + _count_in_frames(session))


def _lasting(session: Session, rest_frames: int) -> Timeline:
    return rest_timeline(
        rest_frames,
        count_in_frames=_count_in_frames(session),
        switches_sides=switches_sides(session.turn, session.next_turn),
    )


def _count_in_frames(session: Session) -> int:
    """Return how much of a rest is the count-in of the set after it."""
    return 0 if session.waits_after_rest else session.next_turn.plan.count_in_s * SAMPLE_RATE
