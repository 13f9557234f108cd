# SPDX-License-Identifier: MIT
"""The flow of a session: `step(session, event) -> (session, effects)`, one table, no clock of its own.

Theory. A session is a row of turns. Time is the *tape*: frames since the session began, as
heard from the sound card (or counted from the monotonic clock when there is none). It never runs
backwards and stands still while paused. Timelines are laid on the tape, each at an absolute frame; the
flow knows the one it is in (`timeline`, `origin_frame`). The outside sends two kinds of event: what a
person wants (START, PAUSE, RESUME, END, SKIP_REST, EXTEND_REST, …) and HEARD(frame): the tape has got to
this frame. Everything that happens by itself (a rep completed, the target reached, the rest over) is
read from HEARD, so a late HEARD loses nothing: all that lies between is done in order.

Rules. Every transition stands in `TABLE`. A pair that does not stand there raises `IllegalEventError`
and changes nothing. Handlers are pure: they return a new session and the effects the runner must carry
out, in order. Those within a set stand in `lifting`, those between sets here. `ARCHITECTURE.md` draws its
diagram from this table, and a test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from calftimer.core.lifting import (
    LEAD_FRAMES,
    Step,
    begin_set,
    count_in_ended,
    count_in_heard,
    pace_marked,
    reps_ended,
    reps_heard,
    reps_resumed,
    tempo_changed,
)
from calftimer.core.rests import EXTEND_REST_FRAMES, ending_soon, longer, rest_from
from calftimer.core.session import Event, Hush, IllegalEventError, Lay, RunTape, Session, State, StopTape
from calftimer.core.tempo import Tempo
from calftimer.core.turn import Turn


def step(session: Session, event: Event, frame: int, given: Tempo | tuple[Turn, ...] | None = None) -> Step:
    """Take `event`, which happened when the tape stood at `frame`; return the new session and its effects.

    `given` is the tempo of CHANGE_TEMPO or the turns of CHANGE_TURNS; nothing comes with the others.

    Raises:
        IllegalEventError: the state does not take this event; the session is as it was.
    """
    effects = ()
    while True:
        if (session.state, event) not in TABLE:
            raise IllegalEventError(f"{event.value} does not happen while {session.state.value}")
        handler, may_lead_to = TABLE[session.state, event]
        after, more = handler(session, frame) if given is None else handler(session, frame, given)
        assert after.state in may_lead_to, f"{handler.__name__} led to {after.state}, which the table does not say"
        effects += more
        if event is not Event.HEARD or after.state is session.state:
            return after, effects
        session = after


def _rest_heard(session: Session, frame: int) -> Step:
    count_in_at = session.origin_frame + session.timeline.start_frame
    if frame < count_in_at:
        return session, ()
    if session.waits_after_rest or session.is_held:
        return replace(session, state=State.OVERTIME), ()
    return _next_set(session, count_in_at)


def _next_set(session: Session, frame: int) -> Step:
    return begin_set(replace(session, index=session.index + 1), frame)


def _rest_skipped(session: Session, frame: int) -> Step:
    return _next_set(session, frame + LEAD_FRAMES)


def _rest_extended(session: Session, frame: int) -> Step:
    extended = longer(session, session.timeline.end_frame + EXTEND_REST_FRAMES)
    return extended, (Lay(extended.timeline, session.origin_frame),)


def _overtime_extended(session: Session, frame: int) -> Step:
    """Rest again, from now on: what ran over has been rested already."""
    extended = longer(session, frame - session.origin_frame + EXTEND_REST_FRAMES)
    return replace(extended, state=State.RESTING), (Lay(extended.timeline, session.origin_frame),)


def _rest_held(session: Session, frame: int) -> Step:
    return replace(session, is_held=True), ()


def _rest_freed(session: Session, frame: int) -> Step:
    return replace(session, is_held=False), ()


def _turns_changed(session: Session, frame: int, turns: tuple[Turn, ...]) -> Step:
    """Let `turns` come after the one at hand."""
    return replace(session, turns=(*session.turns[: session.index + 1], *turns)), ()


def _turns_changed_in_rest(session: Session, frame: int, turns: tuple[Turn, ...]) -> Step:
    """Let `turns` come next: another one than was to come has a rest of its own; where none is left, be done."""
    changed, _ = _turns_changed(session, frame, turns)
    if not turns:
        return _done(changed, frame)
    if turns[0] == session.next_turn:
        return changed, ()
    origin = session.origin_frame
    timeline = rest_from(changed, origin)
    if timeline.start_frame <= frame + LEAD_FRAMES - origin:
        if session.state is State.OVERTIME:
            return changed, ()
        changed = ending_soon(changed, frame + LEAD_FRAMES - origin)
    else:
        changed = replace(changed, state=State.RESTING, timeline=timeline)
    return changed, (Lay(changed.timeline, origin),)


def _paused(state: State) -> Callable[[Session, int], Step]:
    return lambda session, frame: (replace(session, state=state), (StopTape(),))


def _and_run(handler: Callable[[Session, int], Step]) -> Callable[[Session, int], Step]:
    """Return `handler` for a tape that stands: it runs on afterwards."""

    def handle(session: Session, frame: int) -> Step:
        after, effects = handler(session, frame)
        return after, (*effects, RunTape())

    return handle


def _count_in_resumed(session: Session, frame: int) -> Step:
    return replace(session, state=State.COUNT_IN), (RunTape(),)


def _done(session: Session, frame: int) -> Step:
    return replace(session, state=State.DONE), (Hush(frame),)


def _to(*states: State) -> frozenset[State]:
    return frozenset(states)


def _stay(session: Session, frame: int) -> Step:
    return session, ()


# (state, event) → what to do, and the states it can lead to. For HEARD, one stretch of tape at a time: `step`
# goes on from the state it led to.
TABLE: dict[tuple[State, Event], tuple[Callable[..., Step], frozenset[State]]] = {
    (State.READY, Event.START): (begin_set, _to(State.COUNT_IN)),
    (State.COUNT_IN, Event.HEARD): (count_in_heard, _to(State.COUNT_IN, State.LIFTING)),
    (State.COUNT_IN, Event.PAUSE): (_paused(State.COUNT_IN_PAUSED), _to(State.COUNT_IN_PAUSED)),
    (State.COUNT_IN, Event.CHANGE_TURNS): (_turns_changed, _to(State.COUNT_IN)),
    (State.COUNT_IN, Event.END): (count_in_ended, _to(State.RESTING, State.OVERTIME, State.DONE)),
    (State.COUNT_IN_PAUSED, Event.HEARD): (_stay, _to(State.COUNT_IN_PAUSED)),
    (State.COUNT_IN_PAUSED, Event.RESUME): (_count_in_resumed, _to(State.COUNT_IN)),
    (State.COUNT_IN_PAUSED, Event.CHANGE_TURNS): (_turns_changed, _to(State.COUNT_IN_PAUSED)),
    (State.COUNT_IN_PAUSED, Event.END): (_and_run(count_in_ended), _to(State.RESTING, State.OVERTIME, State.DONE)),
    (State.LIFTING, Event.HEARD): (reps_heard, _to(State.LIFTING, State.RESTING, State.DONE)),
    (State.LIFTING, Event.PAUSE): (_paused(State.LIFTING_PAUSED), _to(State.LIFTING_PAUSED)),
    (State.LIFTING, Event.CHANGE_TEMPO): (tempo_changed, _to(State.LIFTING)),
    (State.LIFTING, Event.MARK_PACE): (pace_marked, _to(State.LIFTING)),
    (State.LIFTING, Event.CHANGE_TURNS): (_turns_changed, _to(State.LIFTING)),
    (State.LIFTING, Event.END): (reps_ended, _to(State.RESTING, State.OVERTIME, State.DONE)),
    (State.LIFTING_PAUSED, Event.HEARD): (_stay, _to(State.LIFTING_PAUSED)),
    (State.LIFTING_PAUSED, Event.RESUME): (reps_resumed, _to(State.LIFTING, State.COUNT_IN)),
    (State.LIFTING_PAUSED, Event.CHANGE_TEMPO): (tempo_changed, _to(State.LIFTING_PAUSED)),
    (State.LIFTING_PAUSED, Event.MARK_PACE): (pace_marked, _to(State.LIFTING_PAUSED)),
    (State.LIFTING_PAUSED, Event.CHANGE_TURNS): (_turns_changed, _to(State.LIFTING_PAUSED)),
    (State.LIFTING_PAUSED, Event.END): (_and_run(reps_ended), _to(State.RESTING, State.OVERTIME, State.DONE)),
    (State.RESTING, Event.HEARD): (_rest_heard, _to(State.RESTING, State.OVERTIME, State.COUNT_IN)),
    (State.RESTING, Event.SKIP_REST): (_rest_skipped, _to(State.COUNT_IN)),
    (State.RESTING, Event.EXTEND_REST): (_rest_extended, _to(State.RESTING)),
    (State.RESTING, Event.HOLD_REST): (_rest_held, _to(State.RESTING)),
    (State.RESTING, Event.FREE_REST): (_rest_freed, _to(State.RESTING)),
    (State.RESTING, Event.MARK_PACE): (pace_marked, _to(State.RESTING)),
    (State.RESTING, Event.CHANGE_TURNS): (_turns_changed_in_rest, _to(State.RESTING, State.DONE)),
    (State.RESTING, Event.END): (_done, _to(State.DONE)),
    (State.OVERTIME, Event.HEARD): (_stay, _to(State.OVERTIME)),
    (State.OVERTIME, Event.SKIP_REST): (_rest_skipped, _to(State.COUNT_IN)),
    (State.OVERTIME, Event.EXTEND_REST): (_overtime_extended, _to(State.RESTING)),
    (State.OVERTIME, Event.HOLD_REST): (_rest_held, _to(State.OVERTIME)),
    (State.OVERTIME, Event.FREE_REST): (_rest_freed, _to(State.OVERTIME)),
    (State.OVERTIME, Event.MARK_PACE): (pace_marked, _to(State.OVERTIME)),
    (State.OVERTIME, Event.CHANGE_TURNS): (_turns_changed_in_rest, _to(State.OVERTIME, State.RESTING, State.DONE)),
    (State.OVERTIME, Event.END): (_done, _to(State.DONE)),
    (State.DONE, Event.HEARD): (_stay, _to(State.DONE)),
}

# What the one key (Space, a tap) does in each state.
ONE_KEY: dict[State, Event] = {
    State.READY: Event.START,
    State.COUNT_IN: Event.PAUSE,
    State.COUNT_IN_PAUSED: Event.RESUME,
    State.LIFTING: Event.PAUSE,
    State.LIFTING_PAUSED: Event.RESUME,
    State.RESTING: Event.SKIP_REST,
    State.OVERTIME: Event.SKIP_REST,
}


def diagram() -> str:
    """Return the table as a Mermaid state diagram, one arrow for each pair and outcome."""
    lines = ["stateDiagram-v2", f"    [*] --> {State.READY.value}"]
    for (state, event), (_, outcomes) in TABLE.items():
        for outcome in State:
            if outcome in outcomes and not (event is Event.HEARD and outcome is state):
                lines.append(f"    {state.value} --> {outcome.value}: {event.value}")
    return "\n".join([*lines, f"    {State.DONE.value} --> [*]"])
