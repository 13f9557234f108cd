# SPDX-License-Identifier: MIT
"""What happens within one set: count-in, reps, pause, tempo, pace, and its end.

Each function takes the session and the frame at which the tape stood, and returns the new session and the
effects. When each is called stands in `flow.TABLE`.
"""

from __future__ import annotations

from dataclasses import replace

from calftimer.core.plan import REPS_MAX, SetPlan
from calftimer.core.record import StopReason
from calftimer.core.rests import planned_rest_s, rest_from
from calftimer.core.session import (
    CommitRep,
    DiscardSet,
    Effect,
    FinishSet,
    Hush,
    Lay,
    MarkPace,
    OpenSet,
    RunTape,
    Session,
    SetResult,
    State,
)
from calftimer.core.tempo import Tempo
from calftimer.core.timeline import SAMPLE_RATE, Timeline, reps_timeline, rest_timeline
from calftimer.core.turn import Turn

# A timeline laid by a person's wish starts this far ahead of what is heard, so that none of it
# falls into what the sound card has already taken.
LEAD_FRAMES = SAMPLE_RATE // 4
RESUME_COUNT_IN_S = 3
# Less of a hold than this was no hold.
LEAST_HELD_FRAMES = SAMPLE_RATE

Step = tuple[Session, tuple[Effect, ...]]


def begin_set(session: Session, frame: int) -> Step:
    """Lay the set at hand at `frame` and count in."""
    plan = session.plan
    tempos = (plan.tempo,) * (REPS_MAX if plan.is_open_ended else plan.reps)
    timeline = _reps(plan, tempos, plan.count_in_s)
    begun = replace(
        session,
        state=State.COUNT_IN,
        timeline=timeline,
        origin_frame=frame,
        tempos=tempos,
        is_open=False,
        is_held=False,
        reps_done=0,
        done_s=0.0,
        before_s=0.0,
        pace_lost_rep=None,
    )
    return begun, (Lay(timeline, frame),)


def _reps(plan: SetPlan, tempos: tuple[Tempo, ...], count_in_s: int, first_rep: int = 1) -> Timeline:
    """Return the timeline of a set of `plan`; the one rep of a timed set is not announced as the last."""
    target = 0 if plan.kind.is_timed else plan.reps
    return reps_timeline(tempos, plan.start, count_in_s, first_rep=first_rep, target=target)


def count_in_heard(session: Session, frame: int) -> Step:
    """Open the set at its first phase."""
    starts_at = session.origin_frame + session.timeline.start_frame
    if frame < starts_at:
        return session, ()
    if session.is_open:
        return replace(session, state=State.LIFTING), ()
    turn, since = session.turn, session.resting_since.get(session.turn.athlete_id)
    taken_s = None if since is None else (starts_at - since) / SAMPLE_RATE
    planned_s = planned_rest_s(session.turns[session.index - 1], turn) if session.index else turn.rest_s
    return replace(session, state=State.LIFTING, is_open=True), (OpenSet(turn, taken_s, planned_s, starts_at),)


def reps_heard(session: Session, frame: int) -> Step:
    """Commit the reps that are complete; finish the set at its last."""
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
    ends_at = origin + timeline.end_frame
    after, effects = _leave_set(session, ends_at, FinishSet(StopReason.TARGET, ends_at))
    return after, commits + effects


def reps_ended(session: Session, frame: int) -> Step:
    """Keep what was done; where that is nothing, discard the set and go back to the rest before it."""
    held_frames = frame - session.origin_frame - session.timeline.start_frame
    if session.plan.kind.is_timed and session.reps_done == 0 and held_frames >= LEAST_HELD_FRAMES:
        held_s = session.before_s + held_frames / SAMPLE_RATE
        held = replace(session, reps_done=1, done_s=held_s)
        after, effects = _leave_set(held, frame + LEAD_FRAMES, FinishSet(StopReason.ENDED_EARLY, frame))
        return after, (Hush(frame), CommitRep(1, held_s, session.tempos[0]), *effects)
    if session.reps_done == 0:
        after, effects = _back(session, frame)
        return after, (DiscardSet(), *effects)
    reached = session.reps_done >= session.plan.reps
    reason = StopReason.TARGET if reached else StopReason.ENDED_EARLY
    after, effects = _leave_set(session, frame + LEAD_FRAMES, FinishSet(reason, frame))
    return after, (Hush(frame), *effects)


def count_in_ended(session: Session, frame: int) -> Step:
    """Go back to the rest; end the set where it has begun and only counts in again after a pause."""
    return reps_ended(session, frame) if session.is_open else _back(session, frame)


def reps_resumed(session: Session, frame: int) -> Step:
    """Go on where the tape stands, or count in again and begin the rep anew."""
    if not session.resumes_at_rep:
        return replace(session, state=State.LIFTING), (RunTape(),)
    tempos = session.tempos[session.reps_done :]
    timeline = _reps(session.plan, tempos, RESUME_COUNT_IN_S, session.reps_done + 1)
    at = frame + LEAD_FRAMES
    again = replace(session, state=State.COUNT_IN, timeline=timeline, origin_frame=at, before_s=session.done_s)
    return again, (Hush(frame), Lay(timeline, at), RunTape())


def tempo_changed(session: Session, frame: int, tempo: Tempo) -> Step:
    """Let all reps after the present one have `tempo`: the same timeline up to there, laid anew."""
    timeline = session.timeline
    present = _present_rep(session, frame)
    tempos = session.tempos[:present] + (tempo,) * (len(session.tempos) - present)
    count_in_s = timeline.start_frame // SAMPLE_RATE
    changed = _reps(session.plan, tempos[timeline.first_rep - 1 :], count_in_s, timeline.first_rep)
    return replace(session, timeline=changed, tempos=tempos), (Lay(changed, session.origin_frame),)


def _present_rep(session: Session, frame: int) -> int:
    timeline = session.timeline
    return min(timeline.reps_done(frame - session.origin_frame) + 1, timeline.reps)


def pace_marked(session: Session, frame: int) -> Step:
    """Mark the present rep, in a rest the last one of the set before, as the first that was not kept up with.

    A hold has no beat to fall behind.
    """
    if session.plan.kind.is_timed:
        return session, ()
    rep = None
    if session.pace_lost_rep is None:
        rep = session.reps_done if session.is_resting else _present_rep(session, frame)
    session = replace(session, pace_lost_rep=rep)
    if session.is_resting:
        *before, last = session.results
        session = replace(session, results=(*before, replace(last, pace_lost_rep=rep)))
    return session, (MarkPace(rep),)


def _back(session: Session, frame: int) -> Step:
    """Go back to the rest before the set at hand, which stays due; before the first set, end the session."""
    if not session.results:
        return replace(session, state=State.DONE, is_open=False), (Hush(frame),)
    last = session.results[-1]
    rested = replace(
        session,
        state=State.OVERTIME,
        index=session.index - 1,
        is_open=False,
        reps_done=last.reps,
        done_s=last.seconds,
        pace_lost_rep=last.pace_lost_rep,
        origin_frame=session.ended_frames[last.turn.athlete_id],
    )
    timeline = rest_from(rested, rested.origin_frame)
    rested = replace(rested, timeline=timeline)
    if rested.origin_frame + timeline.start_frame <= frame + LEAD_FRAMES:
        return rested, (Hush(frame),)
    return replace(rested, state=State.RESTING), (Hush(frame), Lay(timeline, rested.origin_frame))


def _leave_set(session: Session, frame: int, finished: FinishSet) -> Step:
    """Leave the set that is over: from `frame` on rest before the next one, or be done."""
    turn = session.turn
    session = replace(
        session,
        turns=_with_tempo(session.turns, session.index, session.tempos[-1]),
        is_open=False,
        ended_frames={**session.ended_frames, turn.athlete_id: frame},
        stood_frames={**session.stood_frames, turn.athlete_id: 0},
        results=(*session.results, SetResult(turn, session.reps_done, session.done_s, session.pace_lost_rep)),
    )
    if session.next_turn is None:
        return replace(session, state=State.DONE), (finished, Lay(rest_timeline(0), frame))
    timeline = rest_from(session, frame)
    resting = replace(session, state=State.RESTING, timeline=timeline, origin_frame=frame)
    return resting, (finished, Lay(timeline, frame))


def _with_tempo(turns: tuple[Turn, ...], index: int, tempo: Tempo) -> tuple[Turn, ...]:
    """Give the athlete's later sets of the plan at `index`, the other leg's as well, the tempo that it ended with."""
    done = turns[index]
    if tempo == done.plan.tempo:
        return turns

    def goes_on(turn: Turn) -> bool:
        alike = replace(turn.plan, side=done.plan.side, sets=done.plan.sets)
        return turn.athlete_id == done.athlete_id and alike == done.plan

    return turns[: index + 1] + tuple(
        replace(turn, plan=replace(turn.plan, tempo=tempo)) if goes_on(turn) else turn for turn in turns[index + 1 :]
    )
