# SPDX-License-Identifier: MIT
"""The flow's table, pair by pair: what each legal event does, and that no other event does anything.

The plan of these tests: a count-in of 2 s, 2 sets of 3 reps of 2 s (1-0-1-0), 20 s rest. Started at frame 0,
the first rep begins at 2 s and the reps are complete at 4, 6 and 8 s, where the rest begins. It ends where the second
set's first rep begins, at 28 s; that set counts in from 26 s on.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.flow import ONE_KEY, TABLE, diagram, step
from calftimer.core.lifting import LEAD_FRAMES
from calftimer.core.plan import SetKind, SetPlan
from calftimer.core.record import StopReason
from calftimer.core.rests import CHANGE_OVER_S, EXTEND_REST_FRAMES
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
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, CueKind, Timeline, reps_timeline, rest_timeline, set_timeline
from calftimer.core.turn import Sides, turns_of

S = SAMPLE_RATE
TEMPO, FASTER = parse_tempo("1-0-1-0"), parse_tempo("0.5-0-1-0")
GIVEN = {Event.CHANGE_TEMPO: FASTER, Event.CHANGE_TURNS: ()}
ARCHITECTURE = Path(__file__).parents[2] / "ARCHITECTURE.md"

# The whole of what may happen, written apart from the table.
LEGAL = {
    (State.READY, Event.START),
    (State.COUNT_IN, Event.HEARD),
    (State.COUNT_IN, Event.PAUSE),
    (State.COUNT_IN, Event.CHANGE_TURNS),
    (State.COUNT_IN, Event.END),
    (State.COUNT_IN_PAUSED, Event.HEARD),
    (State.COUNT_IN_PAUSED, Event.RESUME),
    (State.COUNT_IN_PAUSED, Event.CHANGE_TURNS),
    (State.COUNT_IN_PAUSED, Event.END),
    (State.LIFTING, Event.HEARD),
    (State.LIFTING, Event.PAUSE),
    (State.LIFTING, Event.CHANGE_TEMPO),
    (State.LIFTING, Event.MARK_PACE),
    (State.LIFTING, Event.CHANGE_TURNS),
    (State.LIFTING, Event.END),
    (State.LIFTING_PAUSED, Event.HEARD),
    (State.LIFTING_PAUSED, Event.RESUME),
    (State.LIFTING_PAUSED, Event.CHANGE_TEMPO),
    (State.LIFTING_PAUSED, Event.MARK_PACE),
    (State.LIFTING_PAUSED, Event.CHANGE_TURNS),
    (State.LIFTING_PAUSED, Event.END),
    (State.RESTING, Event.HEARD),
    (State.RESTING, Event.SKIP_REST),
    (State.RESTING, Event.EXTEND_REST),
    (State.RESTING, Event.HOLD_REST),
    (State.RESTING, Event.FREE_REST),
    (State.RESTING, Event.MARK_PACE),
    (State.RESTING, Event.CHANGE_TURNS),
    (State.RESTING, Event.END),
    (State.OVERTIME, Event.HEARD),
    (State.OVERTIME, Event.SKIP_REST),
    (State.OVERTIME, Event.EXTEND_REST),
    (State.OVERTIME, Event.HOLD_REST),
    (State.OVERTIME, Event.FREE_REST),
    (State.OVERTIME, Event.MARK_PACE),
    (State.OVERTIME, Event.CHANGE_TURNS),
    (State.OVERTIME, Event.END),
    (State.DONE, Event.HEARD),
}

# How each state is reached from READY in the plan above: (event, second).
WAYS = {
    State.READY: [],
    State.COUNT_IN: [(Event.START, 0), (Event.HEARD, 1)],
    State.COUNT_IN_PAUSED: [(Event.START, 0), (Event.HEARD, 1), (Event.PAUSE, 1)],
    State.LIFTING: [(Event.START, 0), (Event.HEARD, 5)],
    State.LIFTING_PAUSED: [(Event.START, 0), (Event.HEARD, 5), (Event.PAUSE, 5)],
    State.RESTING: [(Event.START, 0), (Event.HEARD, 10)],
    State.OVERTIME: [(Event.START, 0), (Event.HEARD, 40)],
    State.DONE: [(Event.START, 0), (Event.HEARD, 1000)],
}


def played(session: Session, *events: tuple[Event, float]) -> tuple[Session, tuple[Effect, ...]]:
    """Take (event, second) after (event, second); return the session and all effects."""
    effects: tuple[Effect, ...] = ()
    for event, second in events:
        session, more = step(session, event, round(second * S))
        effects += more
    return session, effects


@pytest.fixture
def reach(make_plan):
    """A maker of a session in a state, by the way of WAYS; the plan can be changed."""

    def session_in(state: State, **changes: object) -> Session:
        new = Session(turns_of(make_plan(**changes)), waits_after_rest=state is State.OVERTIME)
        session, _ = played(new, *WAYS[state])
        assert session.state is state
        return session

    return session_in


def reps_of(session: Session) -> list[int]:
    """Return the reps of the sets that are over."""
    return [result.reps for result in session.results]


def rest_of(seconds: int) -> Timeline:
    """Return the timeline of a rest before a set of the plan."""
    return rest_timeline(seconds * S, count_in_frames=2 * S)


def set_of(plan: SetPlan) -> Timeline:
    """Return the timeline of a set of `plan`."""
    return set_timeline(plan.tempo, plan.reps, plan.start, plan.count_in_s)


def test_the_table_holds_the_legal_pairs_and_no_other():
    """The table's pairs are exactly the ones that may happen."""
    assert set(TABLE) == LEGAL


@pytest.mark.parametrize(
    ("state", "event"),
    [
        pytest.param(state, event, id=f"{state.value}-{event.value}")
        for state, event in product(State, Event)
        if (state, event) not in LEGAL
    ],
)
def test_illegal_pairs(state, event, reach):
    """An event the state does not take raises, names both, and leaves the session as it was."""
    session = reach(state)
    before = replace(session)

    with pytest.raises(IllegalEventError, match=f"^{event.value} does not happen while {state.value}$"):
        step(session, event, 60 * S)
    assert session == before


@pytest.mark.parametrize(
    ("state", "event"), [pytest.param(*pair, id="-".join(p.value for p in pair)) for pair in TABLE]
)
def test_a_step_returns_a_new_session(state, event, reach):
    """A legal event leaves the session it is given as it was."""
    session = reach(state)
    before = replace(session)

    step(session, event, 5 * S, GIVEN.get(event))

    assert session == before


def test_diagram_in_the_documentation():
    """The diagram in ARCHITECTURE.md is the one drawn from the table."""
    assert f"```mermaid\n{diagram()}\n```" in ARCHITECTURE.read_text(encoding="utf-8")


def test_one_key_is_always_legal():
    """The one key means an event that its state takes, in every state but the last."""
    assert set(ONE_KEY) == set(State) - {State.DONE}
    assert set(ONE_KEY.items()) <= LEGAL


def test_start(reach):
    """START lays the first set where the tape stands, and counts in."""
    session = reach(State.READY)

    after, effects = step(session, Event.START, 700)

    assert effects == (Lay(set_of(session.plan), 700),)
    assert (after.state, after.turn.set_number, after.origin_frame) == (State.COUNT_IN, 1, 700)


def test_count_in_heard(reach):
    """The count-in waits for the first phase, and opens the set on its first frame."""
    session = reach(State.COUNT_IN)

    assert step(session, Event.HEARD, 2 * S - 1) == (session, ())
    after, effects = step(session, Event.HEARD, 2 * S)
    assert (after.state, effects) == (State.LIFTING, (OpenSet(session.turn, None, 20, 2 * S),))


@pytest.mark.parametrize(
    ("running", "paused"), [(State.COUNT_IN, State.COUNT_IN_PAUSED), (State.LIFTING, State.LIFTING_PAUSED)]
)
def test_pause_and_resume(running, paused, reach):
    """PAUSE stops the tape, RESUME lets it run, and nothing else of the session changes."""
    session = reach(running)

    standing, stopped = step(session, Event.PAUSE, 5 * S)
    going_on, resumed = step(standing, Event.RESUME, 5 * S)

    assert (standing, stopped) == (replace(session, state=paused), (StopTape(),))
    assert (going_on, resumed) == (session, (RunTape(),))
    assert standing.is_paused
    assert not going_on.is_paused


@pytest.mark.parametrize("state", [State.COUNT_IN_PAUSED, State.LIFTING_PAUSED, State.DONE])
@pytest.mark.parametrize("second", [5, 1000])
def test_heard_while_nothing_runs(state, second, reach):
    """HEARD does nothing while the session is paused or done, whatever the frame."""
    session = reach(state)

    assert step(session, Event.HEARD, second * S) == (session, ())


@pytest.mark.parametrize("state", [State.COUNT_IN, State.COUNT_IN_PAUSED, State.RESTING])
def test_end_between_sets(state, reach):
    """END in the first count-in or a rest hushes the tape, lets it run, and ends the session; no set is touched."""
    session = reach(state)

    runs = (RunTape(),) if state is State.COUNT_IN_PAUSED else ()
    assert step(session, Event.END, 11 * S) == (replace(session, state=State.DONE), (Hush(11 * S), *runs))


def test_lifting_heard_commits_each_rep_on_its_frame(reach):
    """A rep is committed on the frame on which it is complete, and not one frame earlier."""
    session = reach(State.LIFTING)
    assert session.reps_done == 1

    assert step(session, Event.HEARD, 6 * S - 1) == (session, ())
    after, effects = step(session, Event.HEARD, 6 * S)
    assert (after.reps_done, after.done_s, effects) == (2, 4.0, (CommitRep(2, 4.0, TEMPO),))


def test_lifting_heard_to_the_target(reach):
    """At the target the set finishes by itself and its rest is laid where the set ends."""
    session = reach(State.LIFTING)

    after, effects = step(session, Event.HEARD, 8 * S + 123)

    rest = rest_of(20)
    commits = (CommitRep(2, 4.0, TEMPO), CommitRep(3, 6.0, TEMPO))
    assert effects == (*commits, FinishSet(StopReason.TARGET, 8 * S), Lay(rest, 8 * S))
    assert (after.state, after.timeline, after.origin_frame, reps_of(after)) == (State.RESTING, rest, 8 * S, [3])


def test_last_set_ends_the_session(reach):
    """After the last set there is no rest: the end rings out and the session is done."""
    session = reach(State.LIFTING, sets=1)

    after, effects = step(session, Event.HEARD, 8 * S)

    assert effects[2:] == (FinishSet(StopReason.TARGET, 8 * S), Lay(rest_timeline(0), 8 * S))
    assert (after.state, reps_of(after)) == (State.DONE, [3])


def test_lifting_ended_keeps_the_reps(reach):
    """END in a set with reps hushes it, finishes it as ended early, and rests from a little ahead on."""
    session = reach(State.LIFTING)

    after, effects = step(session, Event.END, 5 * S)

    begins = 5 * S + LEAD_FRAMES
    assert effects == (Hush(5 * S), FinishSet(StopReason.ENDED_EARLY, 5 * S), Lay(rest_of(20), begins))
    assert (after.state, after.origin_frame, reps_of(after)) == (State.RESTING, begins, [1])


def test_lifting_ended_in_the_last_set(reach):
    """END in the last set finishes it and ends the session."""
    after, effects = step(reach(State.LIFTING, sets=1), Event.END, 5 * S)

    assert effects == (
        Hush(5 * S),
        FinishSet(StopReason.ENDED_EARLY, 5 * S),
        Lay(rest_timeline(0), 5 * S + LEAD_FRAMES),
    )
    assert (after.state, reps_of(after)) == (State.DONE, [1])


def test_lifting_ended_before_the_first_rep(make_plan):
    """END before the first rep is complete discards the set; with no set done, the session is over."""
    session, _ = played(Session(turns_of(make_plan())), (Event.START, 0), (Event.HEARD, 3.9))

    after, effects = step(session, Event.END, 4 * S - 1)

    assert effects == (DiscardSet(), Hush(4 * S - 1))
    assert (after.state, reps_of(after)) == (State.DONE, [])


@pytest.mark.parametrize("second", [3, 5])
def test_paused_lifting_ended(second, make_plan):
    """END in a paused set does what END in the set does, and lets the tape run."""
    session, _ = played(Session(turns_of(make_plan())), (Event.START, 0), (Event.HEARD, second))

    paused, _ = step(session, Event.PAUSE, second * S)
    after, effects = step(paused, Event.END, second * S)

    running_after, running_effects = step(session, Event.END, second * S)
    assert (after, effects) == (running_after, (*running_effects, RunTape()))


def test_rest_heard(reach):
    """The next set's count-in begins so long before the end of the rest as it lasts, and no frame earlier."""
    session = reach(State.RESTING)

    assert step(session, Event.HEARD, 26 * S - 1) == (session, ())
    after, effects = step(session, Event.HEARD, 26 * S)
    assert effects == (Lay(set_of(session.plan), 26 * S),)
    assert (after.state, after.turn.set_number, after.origin_frame, after.reps_done) == (State.COUNT_IN, 2, 26 * S, 0)


def test_a_rest_shorter_than_the_count_in_is_all_count_in(make_plan):
    """The count-in is never cut short: the rest is as long as it, and is planned as that."""
    session, effects = played(Session(turns_of(make_plan(rest_s=1))), (Event.START, 0), (Event.HEARD, 8))

    assert (session.state, session.origin_frame) == (State.COUNT_IN, 8 * S)
    _, effects = step(session, Event.HEARD, 10 * S)
    assert effects == (OpenSet(session.turn, 2.0, 2, 10 * S),)


def test_a_held_rest_runs_over_where_the_count_in_would_begin(reach):
    """While a rest is held no set begins by itself; freed after that, it goes on waiting for a person."""
    held, _ = played(reach(State.RESTING), (Event.HOLD_REST, 12), (Event.HEARD, 25.9))
    over, effects = played(held, (Event.HEARD, 26), (Event.FREE_REST, 27), (Event.HEARD, 500))
    begun, _ = played(over, (Event.SKIP_REST, 500))

    assert (held.state, over.state, effects) == (State.RESTING, State.OVERTIME, ())
    assert (begun.state, begun.is_held) == (State.COUNT_IN, False)


def test_a_rest_that_was_held_and_freed_in_time_ends_as_planned(reach):
    """Who is done before the count-in is due, delays nothing."""
    session, effects = played(reach(State.RESTING), (Event.HOLD_REST, 12), (Event.FREE_REST, 20), (Event.HEARD, 28))

    assert effects == (Lay(set_of(session.plan), 26 * S), OpenSet(session.turn, 20.0, 20, 28 * S))


def test_rest_skipped(reach):
    """A skipped rest lays the next set a little ahead of what is heard."""
    session = reach(State.RESTING)

    after, effects = step(session, Event.SKIP_REST, 12 * S)

    assert effects == (Lay(set_of(session.plan), 12 * S + LEAD_FRAMES),)
    assert (after.state, after.turn.set_number, after.origin_frame) == (State.COUNT_IN, 2, 12 * S + LEAD_FRAMES)


def test_rest_extended(reach):
    """Each wish for a longer rest adds 15 s to where it began, and it is over so much later."""
    session = reach(State.RESTING)

    once, effects = step(session, Event.EXTEND_REST, 12 * S)
    twice, _ = step(once, Event.EXTEND_REST, 13 * S)

    assert EXTEND_REST_FRAMES == 15 * S
    assert effects == (Lay(rest_of(35), 8 * S),)
    assert step(twice, Event.HEARD, 56 * S - 1)[0].state is State.RESTING
    assert step(twice, Event.HEARD, 56 * S)[1] == (Lay(set_of(session.plan), 56 * S),)


def test_a_rest_that_waits_runs_over(make_plan):
    """Where sets wait for a person, nothing begins at the end of the whole rest, however long it is."""
    waiting, effects = played(
        Session(turns_of(make_plan()), waits_after_rest=True), *WAYS[State.RESTING], (Event.HEARD, 28)
    )
    much_later, more = step(waiting, Event.HEARD, 4000 * S)

    assert (waiting.state, more) == (State.OVERTIME, ())
    assert much_later == waiting
    assert effects[-1] == Lay(rest_timeline(20 * S), 8 * S)


def test_overtime_skipped(reach):
    """The next set begins a little ahead of what is heard, and the rest taken has the overtime in it."""
    session, effects = played(reach(State.OVERTIME), (Event.SKIP_REST, 50), (Event.HEARD, 53))

    assert effects[0] == Lay(set_of(session.plan), 50 * S + LEAD_FRAMES)
    assert effects[1] == OpenSet(session.turn, 50.25 + 2 - 8, 20, 52 * S + LEAD_FRAMES)
    assert session.state is State.LIFTING


def test_overtime_extended(reach):
    """A wish for more rest in overtime rests 15 s from then on, and runs over again."""
    session, effects = played(reach(State.OVERTIME), (Event.EXTEND_REST, 50))

    assert (session.state, effects) == (State.RESTING, (Lay(rest_timeline(57 * S), 8 * S),))
    assert step(session, Event.HEARD, 65 * S - 1)[0].state is State.RESTING
    assert step(session, Event.HEARD, 65 * S)[0].state is State.OVERTIME


@pytest.mark.parametrize(
    ("wish", "rest_s"),
    [
        ([], 20.0),
        ([(Event.EXTEND_REST, 12)], 35.0),
        ([(Event.SKIP_REST, 12)], 6.25),
    ],
)
def test_rest_taken(wish, rest_s, reach):
    """The rest taken before a set runs from the end of the one before to the first phase, count-in included."""
    _, effects = played(reach(State.RESTING), *wish, (Event.HEARD, 46))

    assert [effect.rest_taken_s for effect in effects if isinstance(effect, OpenSet)] == [rest_s]


def test_a_set_without_count_in_or_rest(make_plan):
    """Without count-in and rest, sets follow each other on the frame."""
    plan = make_plan(count_in_s=0, rest_s=0)

    session, effects = played(Session(turns_of(plan)), (Event.START, 0), (Event.HEARD, 12))

    assert [effect.frame for effect in effects if isinstance(effect, Lay)] == [0, 6 * S, 6 * S, 12 * S]
    assert [effect for effect in effects if isinstance(effect, OpenSet)] == [
        OpenSet(turn, rest_s, 0, frame)
        for turn, rest_s, frame in zip(session.turns, (None, 0.0), (0, 6 * S), strict=True)
    ]
    assert (session.state, reps_of(session)) == (State.DONE, [3, 3])


def last_frame(plan: SetPlan) -> int:
    """Return the frame at which a session of `plan` that nobody touches is done."""
    rest = max(plan.rest_s - plan.count_in_s, 0) * S
    return plan.sets * set_of(plan).end_frame + (plan.sets - 1) * rest


@given(st.from_type(SetPlan), st.sampled_from(Sides))
def test_the_rest_taken_is_the_rest_planned(plan, sides):
    """Where nobody delays, each rest lasts to the frame as planned: as long as the plan says, or at least the whole
    count-in, and 6 s where the leg changes; whatever the count-in."""
    plan = replace(plan, kind=SetKind.WORKING)
    started, _ = step(Session(turns_of(plan, sides=sides)), Event.START, 0)

    _, effects = step(started, Event.HEARD, 1000 * last_frame(plan))

    _, *rests = (effect for effect in effects if isinstance(effect, OpenSet))
    assert [effect.rest_taken_s for effect in rests] == [effect.rest_planned_s for effect in rests]
    least = max(plan.count_in_s, CHANGE_OVER_S if sides is Sides.EACH else 0)
    assert [effect.rest_planned_s for effect in rests] == [max(effect.turn.rest_s, least) for effect in rests]


@given(st.from_type(SetPlan), st.data())
def test_a_late_heard_loses_nothing(plan, data):
    """One late HEARD has the effects of many small ones, in the same order, and leads to the same session."""
    end = data.draw(st.integers(0, last_frame(plan) + S))
    frames = [*sorted(data.draw(st.lists(st.integers(0, end), max_size=40))), end]
    started, _ = step(Session(turns_of(plan)), Event.START, 0)

    many, effects = started, ()
    for frame in frames:
        many, more = step(many, Event.HEARD, frame)
        effects += more

    assert step(started, Event.HEARD, end) == (many, effects)


@given(st.from_type(SetPlan))
def test_a_whole_session(plan):
    """A session nobody touches opens, fills and finishes every set once, in order, with reps 1 to the target."""
    plan = replace(plan, kind=SetKind.WORKING)
    started, _ = step(Session(turns_of(plan)), Event.START, 0)

    session, effects = step(started, Event.HEARD, last_frame(plan))

    written = [effect for effect in effects if isinstance(effect, OpenSet | CommitRep | FinishSet | DiscardSet)]
    assert [(type(e), getattr(e, "turn", getattr(e, "rep", None))) for e in written] == [
        kind_and_number
        for turn in turns_of(plan)
        for kind_and_number in (
            (OpenSet, turn),
            *((CommitRep, rep) for rep in range(1, plan.reps + 1)),
            (FinishSet, None),
        )
    ]
    assert session.state is State.DONE
    assert reps_of(session) == [plan.reps] * plan.sets


@given(st.from_type(SetPlan))
def test_a_session_ends_on_its_frame(plan):
    """A session nobody touches is done on the frame on which its last set ends, and not one frame earlier."""
    plan = replace(plan, kind=SetKind.WORKING)
    started, _ = step(Session(turns_of(plan)), Event.START, 0)

    assert step(started, Event.HEARD, last_frame(plan) - 1)[0].state is not State.DONE
    assert step(started, Event.HEARD, last_frame(plan))[0].state is State.DONE


def test_a_changed_tempo_begins_with_the_next_rep(reach):
    """CHANGE_TEMPO lays the same timeline anew up to the present rep's end, and the new tempo from there on."""
    session = reach(State.LIFTING)

    after, effects = step(session, Event.CHANGE_TEMPO, 5 * S, FASTER)

    changed = reps_timeline((TEMPO, TEMPO, FASTER), Phase.ECCENTRIC, 2)
    assert effects == (Lay(changed, 0),)
    assert (after.timeline, after.tempos) == (changed, (TEMPO, TEMPO, FASTER))
    assert [span for span in changed.spans if span.rep <= 2] == [s for s in session.timeline.spans if s.rep <= 2]


def test_each_rep_is_committed_with_its_own_tempo(reach):
    """After a change, the reps are logged with the tempo each was done at and the seconds it really took."""
    changed, _ = step(reach(State.LIFTING), Event.CHANGE_TEMPO, 5 * S, FASTER)

    after, effects = step(changed, Event.HEARD, 8 * S)

    assert effects[:2] == (CommitRep(2, 4.0, TEMPO), CommitRep(3, 5.5, FASTER))
    assert [(result.reps, result.seconds) for result in after.results] == [(3, 5.5)]


def test_a_tempo_changed_in_the_last_rep_changes_nothing(reach):
    """There is no next rep after the last one."""
    session = reach(State.LIFTING)
    last, _ = step(session, Event.HEARD, 7 * S)

    after, _ = step(last, Event.CHANGE_TEMPO, 7 * S, FASTER)

    assert after == last


def test_resume_at_the_reps_start(make_plan):
    """A session that resumes at the rep counts in again and begins the broken rep anew; its number stays."""
    way = (*WAYS[State.LIFTING_PAUSED], (Event.RESUME, 5))
    session, effects = played(Session(turns_of(make_plan()), resumes_at_rep=True), *way)

    again = reps_timeline((TEMPO, TEMPO), Phase.ECCENTRIC, 3, first_rep=2, target=3)
    assert effects[-3:] == (Hush(5 * S), Lay(again, 5 * S + LEAD_FRAMES), RunTape())
    assert (session.state, session.reps_done) == (State.COUNT_IN, 1)
    begins = 5 * S + LEAD_FRAMES + 3 * S
    lifting, more = step(session, Event.HEARD, begins)
    assert (lifting.state, more) == (State.LIFTING, ())
    assert step(lifting, Event.HEARD, begins + 4 * S)[1][:2] == (CommitRep(2, 4.0, TEMPO), CommitRep(3, 6.0, TEMPO))


def test_end_in_the_count_in_after_a_pause_keeps_the_reps(make_plan):
    """A set that has begun keeps its reps when it is ended while it counts in again."""
    way = (*WAYS[State.LIFTING_PAUSED], (Event.RESUME, 5))
    session, _ = played(Session(turns_of(make_plan()), resumes_at_rep=True), *way)

    after, effects = step(session, Event.END, 6 * S)

    assert effects[:2] == (Hush(6 * S), FinishSet(StopReason.ENDED_EARLY, 6 * S))
    assert reps_of(after) == [1]


def test_an_open_ended_set_goes_on_past_its_target(make_plan):
    """An open-ended set announces its target, goes on, and is a target reached when it is ended after it."""
    session, effects = played(Session(turns_of(make_plan(kind=SetKind.AMRAP))), (Event.START, 0), (Event.HEARD, 13))
    announced = [cue.rep for cue in session.timeline.cues if cue.kind is CueKind.LAST_REP]

    _, ending = step(session, Event.END, 13 * S)

    assert announced == [3]
    assert [effect.rep for effect in effects if isinstance(effect, CommitRep)] == [1, 2, 3, 4, 5]
    assert FinishSet(StopReason.TARGET, 13 * S) in ending
