# SPDX-License-Identifier: MIT
"""The flow of a session: `step(session, event) -> (session, effects)`, one table, no clock of its own.

Theory. A session is all sets of one `SetPlan`. Time is the *tape*: frames since the session began, as
heard from the sound card (or counted from the monotonic clock when there is none). It never runs
backwards and stands still while paused. Timelines are laid on the tape, each at an absolute frame; the
flow knows the one it is in (`timeline`, `origin_frame`). The outside sends two kinds of event: what a
person wants (START, PAUSE, RESUME, END, SKIP_REST, EXTEND_REST) and HEARD(frame): the tape has got to
this frame. Everything that happens by itself (a rep completed, the target reached, the rest over) is
read from HEARD, so a late HEARD loses nothing: all that lies between is done in order.

Rules. Every transition stands in `TABLE`. A pair that does not stand there raises `IllegalEventError`
and changes nothing. Handlers are pure: they return a new session and the effects the runner must carry
out, in order. `ARCHITECTURE.md` draws its diagram from this table, and a test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from calftimer.core.plan import REPS_MAX
from calftimer.core.record import StopReason
from calftimer.core.session import (
    CommitRep,
    DiscardSet,
    Effect,
    Event,
    FinishSet,
    Hush,
    IllegalEventError,
    Lay,
    OpenSet,
    RunTape,
    Session,
    State,
    StopTape,
)
from calftimer.core.tempo import Tempo
from calftimer.core.timeline import SAMPLE_RATE, reps_timeline, rest_timeline

EXTEND_REST_FRAMES = 15 * SAMPLE_RATE
# A timeline laid by a person's wish starts this far ahead of what is heard, so that none of it
# falls into what the sound card has already taken.
LEAD_FRAMES = SAMPLE_RATE // 4
RESUME_COUNT_IN_S = 3


Step = tuple[Session, tuple[Effect, ...]]


def step(session: Session, event: Event, frame: int, tempo: Tempo | None = None) -> Step:
    """Take `event`, which happened when the tape stood at `frame`; return the new session and its effects.

    `tempo` comes with CHANGE_TEMPO and with nothing else.

    Raises:
        IllegalEventError: the state does not take this event; the session is as it was.
    """
    if (session.state, event) not in TABLE:
        raise IllegalEventError(f"{event.value} does not happen while {session.state.value}")
    handler, may_lead_to = TABLE[session.state, event]
    after, effects = handler(session, frame) if tempo is None else handler(session, frame, tempo)
    assert after.state in may_lead_to, f"{handler.__name__} led to {after.state}, which the table does not say"
    if event is Event.HEARD and after.state is not session.state:
        after, more = step(after, event, frame)
        effects += more
    return after, effects


def _begin_set(session: Session, frame: int) -> Step:
    """Lay the next set at `frame` and count in."""
    plan = session.plan
    tempos = (plan.tempo,) * (REPS_MAX if plan.is_open_ended else plan.reps)
    timeline = reps_timeline(tempos, plan.start, plan.count_in_s, target=plan.reps)
    begun = replace(
        session,
        state=State.COUNT_IN,
        timeline=timeline,
        origin_frame=frame,
        tempos=tempos,
        is_open=False,
        reps_done=0,
        done_s=0.0,
        before_s=0.0,
    )
    return begun, (Lay(timeline, frame),)


def _count_in_heard(session: Session, frame: int) -> Step:
    starts_at = session.origin_frame + session.timeline.start_frame
    if frame < starts_at:
        return session, ()
    if session.is_open:
        return replace(session, state=State.LIFTING), ()
    rest_s = None
    if session.rest_started_frame is not None:
        rest_s = (starts_at - session.rest_started_frame) / SAMPLE_RATE
    return replace(session, state=State.LIFTING, is_open=True), (OpenSet(session.set_number, rest_s),)


def _lifting_heard(session: Session, frame: int) -> Step:
    timeline, origin = session.timeline, session.origin_frame
    done = timeline.reps_done(frame - origin)
    commits = tuple(
        CommitRep(
            rep,
            session.before_s + (timeline.rep_end_frame(rep) - timeline.start_frame) / SAMPLE_RATE,
            session.tempos[rep - 1],
        )
        for rep in range(session.reps_done + 1, done + 1)
    )
    if commits:
        session = replace(session, reps_done=done, done_s=commits[-1].at_s)
    if frame < origin + timeline.end_frame:
        return session, commits
    after, effects = _leave_set(session, origin + timeline.end_frame, StopReason.TARGET)
    return after, commits + effects


def _lifting_ended(session: Session, frame: int) -> Step:
    if session.reps_done == 0:
        return replace(session, state=State.DONE, is_open=False), (Hush(frame), DiscardSet())
    reached = session.reps_done >= session.plan.reps
    reason = StopReason.TARGET if reached else StopReason.ENDED_EARLY
    after, effects = _leave_set(session, frame + LEAD_FRAMES, reason)
    return after, (Hush(frame), *effects)


def _paused_lifting_ended(session: Session, frame: int) -> Step:
    after, effects = _lifting_ended(session, frame)
    return after, (*effects, RunTape())


def _count_in_ended(session: Session, frame: int) -> Step:
    """End in a count-in: the session, or the set where it has begun and only counts in again after a pause."""
    return _lifting_ended(session, frame) if session.is_open else _done(session, frame)


def _paused_count_in_ended(session: Session, frame: int) -> Step:
    after, effects = _count_in_ended(session, frame)
    return after, (*effects, RunTape())


def _lifting_resumed(session: Session, frame: int) -> Step:
    """Go on where the tape stands, or count in again and begin the rep anew."""
    if not session.resumes_at_rep:
        return replace(session, state=State.LIFTING), (RunTape(),)
    plan = session.plan
    timeline = reps_timeline(
        session.tempos[session.reps_done :],
        plan.start,
        RESUME_COUNT_IN_S,
        first_rep=session.reps_done + 1,
        target=plan.reps,
    )
    at = frame + LEAD_FRAMES
    again = replace(session, state=State.COUNT_IN, timeline=timeline, origin_frame=at, before_s=session.done_s)
    return again, (Hush(frame), Lay(timeline, at), RunTape())


def _tempo_changed(session: Session, frame: int, tempo: Tempo) -> Step:
    """Let all reps after the present one have `tempo`: the same timeline up to there, laid anew."""
    timeline = session.timeline
    present = min(timeline.reps_done(frame - session.origin_frame) + 1, timeline.reps)
    tempos = session.tempos[:present] + (tempo,) * (len(session.tempos) - present)
    count_in_s = timeline.start_frame // SAMPLE_RATE
    changed = reps_timeline(
        tempos[timeline.first_rep - 1 :],
        session.plan.start,
        count_in_s,
        first_rep=timeline.first_rep,
        target=session.plan.reps,
    )
    return replace(session, timeline=changed, tempos=tempos), (Lay(changed, session.origin_frame),)


def _leave_set(session: Session, frame: int, reason: StopReason) -> Step:
    """Finish the set at `frame`: rest before the next one, or be done."""
    finished = FinishSet(reason)
    session = replace(
        session,
        is_open=False,
        reps_of_sets=(*session.reps_of_sets, session.reps_done),
        seconds_of_sets=(*session.seconds_of_sets, session.done_s),
    )
    if session.set_number == session.plan.sets:
        closing = rest_timeline(0)
        return replace(session, state=State.DONE), (finished, Lay(closing, frame))
    timeline = rest_timeline(session.plan.rest_s * SAMPLE_RATE)
    resting = replace(session, state=State.RESTING, timeline=timeline, origin_frame=frame, rest_started_frame=frame)
    return resting, (finished, Lay(timeline, frame))


def _rest_heard(session: Session, frame: int) -> Step:
    over_at = session.origin_frame + session.timeline.end_frame
    if frame < over_at:
        return session, ()
    if session.waits_after_rest:
        return replace(session, state=State.OVERTIME), ()
    return _next_set(session, over_at)


def _next_set(session: Session, frame: int) -> Step:
    """Begin the next set, at the tempo that the last one ended with."""
    session = replace(session, plan=replace(session.plan, tempo=session.tempos[-1]))
    return _begin_set(replace(session, set_number=session.set_number + 1), frame)


def _rest_skipped(session: Session, frame: int) -> Step:
    return _next_set(session, frame + LEAD_FRAMES)


def _rest_extended(session: Session, frame: int) -> Step:
    timeline = rest_timeline(session.timeline.end_frame + EXTEND_REST_FRAMES)
    return replace(session, timeline=timeline), (Lay(timeline, session.origin_frame),)


def _overtime_extended(session: Session, frame: int) -> Step:
    """Rest again, from now on: what ran over has been rested already."""
    timeline = rest_timeline(frame - session.origin_frame + EXTEND_REST_FRAMES)
    return replace(session, state=State.RESTING, timeline=timeline), (Lay(timeline, session.origin_frame),)


def _paused(state: State) -> Callable[[Session, int], Step]:
    return lambda session, frame: (replace(session, state=state), (StopTape(),))


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
    (State.READY, Event.START): (_begin_set, _to(State.COUNT_IN)),
    (State.COUNT_IN, Event.HEARD): (_count_in_heard, _to(State.COUNT_IN, State.LIFTING)),
    (State.COUNT_IN, Event.PAUSE): (_paused(State.COUNT_IN_PAUSED), _to(State.COUNT_IN_PAUSED)),
    (State.COUNT_IN, Event.END): (_count_in_ended, _to(State.RESTING, State.DONE)),
    (State.COUNT_IN_PAUSED, Event.HEARD): (_stay, _to(State.COUNT_IN_PAUSED)),
    (State.COUNT_IN_PAUSED, Event.RESUME): (_count_in_resumed, _to(State.COUNT_IN)),
    (State.COUNT_IN_PAUSED, Event.END): (_paused_count_in_ended, _to(State.RESTING, State.DONE)),
    (State.LIFTING, Event.HEARD): (_lifting_heard, _to(State.LIFTING, State.RESTING, State.DONE)),
    (State.LIFTING, Event.PAUSE): (_paused(State.LIFTING_PAUSED), _to(State.LIFTING_PAUSED)),
    (State.LIFTING, Event.CHANGE_TEMPO): (_tempo_changed, _to(State.LIFTING)),
    (State.LIFTING, Event.END): (_lifting_ended, _to(State.RESTING, State.DONE)),
    (State.LIFTING_PAUSED, Event.HEARD): (_stay, _to(State.LIFTING_PAUSED)),
    (State.LIFTING_PAUSED, Event.RESUME): (_lifting_resumed, _to(State.LIFTING, State.COUNT_IN)),
    (State.LIFTING_PAUSED, Event.CHANGE_TEMPO): (_tempo_changed, _to(State.LIFTING_PAUSED)),
    (State.LIFTING_PAUSED, Event.END): (_paused_lifting_ended, _to(State.RESTING, State.DONE)),
    (State.RESTING, Event.HEARD): (_rest_heard, _to(State.RESTING, State.OVERTIME, State.COUNT_IN)),
    (State.RESTING, Event.SKIP_REST): (_rest_skipped, _to(State.COUNT_IN)),
    (State.RESTING, Event.EXTEND_REST): (_rest_extended, _to(State.RESTING)),
    (State.RESTING, Event.END): (_done, _to(State.DONE)),
    (State.OVERTIME, Event.HEARD): (_stay, _to(State.OVERTIME)),
    (State.OVERTIME, Event.SKIP_REST): (_rest_skipped, _to(State.COUNT_IN)),
    (State.OVERTIME, Event.EXTEND_REST): (_overtime_extended, _to(State.RESTING)),
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
