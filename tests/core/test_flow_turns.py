# SPDX-License-Identifier: MIT
"""The flow from turn to turn: legs, partners, supersets, changed turns, lost pace, holds, and the way back.

The plan of these tests is that of test_flow: a count-in of 2 s, 3 reps of 2 s, 20 s rest. A first set started at
frame 0 ends at 8 s. A rest ends where the next first rep begins, and its last 2 s are that set's count-in.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from calftimer.core.flow import step
from calftimer.core.lifting import LEAD_FRAMES
from calftimer.core.plan import SetKind
from calftimer.core.record import StopReason
from calftimer.core.rests import CHANGE_OVER_S
from calftimer.core.session import (
    CommitRep,
    DiscardSet,
    Effect,
    Event,
    FinishSet,
    Hush,
    Lay,
    MarkPace,
    OpenSet,
    Session,
    State,
)
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.timeline import SAMPLE_RATE, CueKind, Timeline, rest_timeline
from calftimer.core.turn import SWITCH_S, Sides, Turn, superset, take_turns, turns_of

S = SAMPLE_RATE
FASTER = parse_tempo("0.5-0-1-0")


class Gym:
    """A session and the effects it has had."""

    def __init__(self, turns: tuple[Turn, ...], *, waits: bool = False) -> None:
        self.session = Session(turns, waits_after_rest=waits)
        self.effects: list[Effect] = []
        self.do(Event.START, 0)

    def do(self, event: Event, second: float, given: object = None) -> tuple[Effect, ...]:
        """Take an event at a second; return its effects."""
        self.session, effects = step(self.session, event, round(second * S), given)
        self.effects += effects
        return effects

    def hear(self, second: float) -> State:
        """Let the tape be heard up to a second; return the state."""
        self.do(Event.HEARD, second)
        return self.session.state

    @property
    def rests(self) -> list[float | None]:
        """The rest before each set so far."""
        return [effect.rest_taken_s for effect in self.effects if isinstance(effect, OpenSet)]

    @property
    def laid(self) -> list[tuple[float, float]]:
        """Second and length of each timeline laid."""
        return [(effect.frame / S, effect.timeline.end_frame / S) for effect in self.effects if isinstance(effect, Lay)]

    def tail(self) -> tuple[Turn, ...]:
        """Return the turns still to come."""
        return self.session.turns[self.session.index + 1 :]


def rest_of(seconds: int) -> Timeline:
    """Return the timeline of a rest before a set of the plan."""
    return rest_timeline(seconds * S, count_in_frames=2 * S)


def switch_cues(gym: Gym) -> list[CueKind]:
    """Return the cues of the present rest that tell to change the leg."""
    return [cue.kind for cue in gym.session.timeline.cues if cue.kind is CueKind.SWITCH_SIDES]


def test_left_then_right(make_plan):
    """Between the legs lies the switch with its cue; the left leg's next set has the whole rest after the right's."""
    gym = Gym(turns_of(make_plan(), sides=Sides.EACH))
    gym.hear(9)
    assert (gym.laid[-1], switch_cues(gym)) == ((8, SWITCH_S), [CueKind.SWITCH_SIDES])
    gym.hear(25)
    assert (gym.session.state, gym.laid[-1], switch_cues(gym)) == (State.RESTING, (24, 20), [CueKind.SWITCH_SIDES])
    gym.hear(1000)

    assert gym.rests == [None, SWITCH_S, 20, SWITCH_S]
    assert [result.turn for result in gym.session.results] == list(gym.session.turns)


def test_the_same_leg_is_not_told_to_switch(make_plan):
    """Sets on one leg alone have no switch."""
    gym = Gym(turns_of(make_plan(), sides=Sides.LEFT))
    gym.hear(9)

    assert switch_cues(gym) == []


def test_each_partner_has_a_rest_clock(make_plan):
    """A partner's first set needs no rest but the change-over, and after it the whole count-in; then each rests from
    the end of their own set."""
    gym = Gym(take_turns([turns_of(make_plan(rest_s=25), "ana"), turns_of(make_plan(rest_s=25), "ben")]))
    gym.hear(1000)

    change = CHANGE_OVER_S
    ana, ben = 8, 8 + change + 8
    ana_again = ana + 25 - 2 + 8
    assert gym.laid[:5] == [(0, 8), (ana, change + 2), (ana + change, 8), (ben, ana + 25 - ben), (ana + 25 - 2, 8)]
    assert gym.laid[5] == (ana_again, max(change + 2, ben + 25 - ana_again))
    assert gym.rests == [None, None, 25, 25]
    assert gym.session.ended_frames == {"ana": ana_again * S, "ben": (ben + 25 - 2 + 8) * S}


def test_a_partner_whose_rest_is_not_over_is_waited_for(make_plan):
    """The rest before a partner lasts until that partner's own clock has run out, not the last athlete's."""
    gym = Gym(take_turns([turns_of(make_plan(rest_s=60), "ana"), turns_of(make_plan(rest_s=0), "ben")]))
    gym.hear(30)

    assert (gym.session.state, gym.session.next_turn.athlete_id) == (State.RESTING, "ana")
    assert gym.session.origin_frame + gym.session.timeline.end_frame == (8 + 60) * S


def test_partners_do_not_switch_legs_for_each_other(make_plan):
    """Left leg of one, right leg of the other: that is no switch of sides."""
    gym = Gym(
        take_turns([turns_of(make_plan(), "ana", sides=Sides.LEFT), turns_of(make_plan(), "ben", sides=Sides.RIGHT)])
    )
    gym.hear(9)

    assert switch_cues(gym) == []


def test_superset(make_plan):
    """The second exercise follows after the transition, and the next round after the whole rest."""
    other = turns_of(make_plan(exercise="seated-calf-raise"), exercise_number=2)
    gym = Gym(superset([turns_of(make_plan()), other], transition_s=5))
    gym.hear(1000)

    assert gym.rests == [None, 5, 20, 5]
    assert [result.turn.exercise_number for result in gym.session.results] == [1, 2, 1, 2]


def test_a_set_can_follow_without_a_rest(make_plan):
    """A set without rest or count-in begins on the frame on which the one before ends."""
    plan = make_plan(sets=1)
    drop = Turn(replace(plan, kind=SetKind.DROP, count_in_s=0), rest_s=0, follows_on=True)
    gym = Gym((*turns_of(plan), drop))

    assert gym.hear(8) is State.LIFTING
    assert gym.rests == [None, 0]


def test_a_changed_tempo_stays_with_its_plan(make_plan):
    """The tempo a set ended with is that of the athlete's later sets of this plan, on both legs, and of no other."""
    plan, other = make_plan(sets=2), make_plan(exercise="seated-calf-raise", sets=1)
    mine = turns_of(plan, "ana", sides=Sides.EACH)
    gym = Gym((*mine, *turns_of(plan, "ben"), *turns_of(other, "ana")))
    gym.hear(5)
    gym.do(Event.CHANGE_TEMPO, 5, FASTER)
    gym.hear(9)

    tempos = [(turn.athlete_id, turn.plan.exercise, turn.plan.tempo) for turn in gym.session.turns]
    assert tempos[0][2] == plan.tempo
    assert {tempo for athlete, exercise, tempo in tempos[1:4]} == {FASTER}
    assert {tempo for athlete, exercise, tempo in tempos[4:]} == {plan.tempo}


# Changed turns.


@pytest.mark.parametrize("second", [1, 5])
@pytest.mark.parametrize("paused", [False, True])
def test_turns_changed_while_a_set_is_at_hand(make_plan, second, paused):
    """While a set counts in or runs, what comes after it can be changed, and nothing is laid for it."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(second)
    if paused:
        gym.do(Event.PAUSE, second)
    before = gym.session
    added = Turn(make_plan(reps=5), 9)

    assert gym.do(Event.CHANGE_TURNS, second, (*gym.tail(), added)) == ()
    assert gym.session == replace(before, turns=(*before.turns, added))


def test_a_set_added_to_the_last_one(make_plan):
    """Where a turn is added while the last set runs, a rest follows instead of the end."""
    gym = Gym(turns_of(make_plan(sets=1)))
    gym.hear(5)
    gym.do(Event.CHANGE_TURNS, 5, turns_of(make_plan(sets=1)))

    assert gym.hear(8) is State.RESTING


def test_the_next_turn_skipped(make_plan):
    """A turn left out is never begun; the rest is that of the one after it."""
    gym = Gym((Turn(make_plan()), Turn(make_plan(), 2, rest_s=20), Turn(make_plan(reps=1), 3, rest_s=60)))
    gym.hear(10)

    assert gym.do(Event.CHANGE_TURNS, 10, gym.tail()[1:]) == (Lay(rest_of(60), 8 * S),)
    gym.hear(1000)
    assert [result.turn.set_number for result in gym.session.results] == [1, 3]


def test_a_longer_rest_outlives_a_change_of_later_turns(make_plan):
    """Where the next turn stays the next, its rest stays as it is."""
    gym = Gym(turns_of(make_plan(sets=3)))
    gym.hear(10)
    gym.do(Event.EXTEND_REST, 10)
    before = gym.session.timeline

    assert gym.do(Event.CHANGE_TURNS, 11, gym.tail()[:1]) == ()
    assert gym.session.timeline == before


def test_a_rested_partner_called_forward_begins_at_once(make_plan):
    """Where who comes next has rested enough already, the set begins a little ahead of what is heard."""
    gym = Gym((Turn(make_plan(), athlete_id="ana"), Turn(make_plan(), 2, "ana", rest_s=60)))
    gym.hear(20)
    gym.do(Event.CHANGE_TURNS, 20, (Turn(make_plan(), athlete_id="ben"), *gym.tail()))

    assert gym.session.origin_frame + gym.session.timeline.start_frame == 20 * S + LEAD_FRAMES
    assert gym.hear(21) is State.COUNT_IN
    assert gym.session.turn.athlete_id == "ben"


def test_no_turn_left(make_plan):
    """Where all that was to come is taken away in a rest, the session is over, with what was done."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(10)

    assert gym.do(Event.CHANGE_TURNS, 10, ()) == (Hush(10 * S),)
    assert (gym.session.state, len(gym.session.results)) == (State.DONE, 1)


def test_turns_changed_in_overtime(make_plan):
    """In overtime a turn that has rested waits on; one that has not rests first."""
    plan = make_plan()
    gym = Gym(turns_of(plan), waits=True)
    gym.hear(40)
    rested, tired = Turn(plan, 7, rest_s=30), Turn(plan, 8, rest_s=90)

    assert gym.do(Event.CHANGE_TURNS, 40, (rested,)) == ()
    assert (gym.session.state, gym.session.next_turn) == (State.OVERTIME, rested)
    assert gym.do(Event.CHANGE_TURNS, 40, (tired,)) == (Lay(rest_timeline(90 * S), 8 * S),)
    assert gym.session.state is State.RESTING


# Lost pace.


def test_pace_lost_in_a_rep(make_plan):
    """The mark is the rep at hand, and stays with the set."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(4)

    assert gym.do(Event.MARK_PACE, 5) == (MarkPace(2),)
    gym.hear(10)
    assert (gym.session.pace_lost_rep, gym.session.results[-1].pace_lost_rep) == (2, 2)
    gym.hear(29)
    assert gym.session.pace_lost_rep is None


def test_pace_marked_twice(make_plan):
    """Marked once more, it was not so; also in the rest."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(5)
    gym.do(Event.MARK_PACE, 5)

    assert gym.do(Event.MARK_PACE, 6) == (MarkPace(None),)
    gym.do(Event.MARK_PACE, 6)
    gym.hear(10)
    assert gym.do(Event.MARK_PACE, 10) == (MarkPace(None),)
    assert gym.session.results[-1].pace_lost_rep is None


@pytest.mark.parametrize("waits", [False, True])
def test_pace_marked_in_the_rest(make_plan, waits):
    """In the rest the mark is the last rep of the set before."""
    gym = Gym(turns_of(make_plan()), waits=waits)
    gym.hear(10 if not waits else 100)

    assert gym.do(Event.MARK_PACE, 11 if not waits else 101) == (MarkPace(3),)
    assert gym.session.results[-1].pace_lost_rep == 3


# Holds.


@pytest.fixture
def hold(make_plan) -> Gym:
    """A 20 s stretch under load, twice."""
    plan = make_plan(kind=SetKind.STRETCH, tempo=parse_tempo("0-20-0-0"), reps=1)
    return Gym(turns_of(plan))


def test_a_hold_is_one_long_phase(hold):
    """A hold is one rep of one phase, with a tick each second; nobody calls it the last rep."""
    timeline = hold.session.timeline

    assert [(span.phase, span.rep, span.end_frame - span.start_frame) for span in timeline.spans] == [
        (Phase.BOTTOM, 1, 20 * S)
    ]
    assert {cue.kind for cue in timeline.cues} == {CueKind.COUNT_IN, CueKind.PHASE, CueKind.TICK, CueKind.SET_END}
    assert {timeline.moment(second * S).heel_height for second in range(25)} == {0.0}
    hold.hear(22)
    assert CommitRep(1, 20.0, parse_tempo("0-20-0-0")) in hold.effects
    assert FinishSet(StopReason.TARGET, 22 * S) in hold.effects


def test_a_hold_ended_early_keeps_its_seconds(hold):
    """Of a hold that is ended early the seconds held are kept, as its one rep."""
    hold.hear(9)
    effects = hold.do(Event.END, 9.5)

    assert effects[:3] == (
        Hush(round(9.5 * S)),
        CommitRep(1, 7.5, parse_tempo("0-20-0-0")),
        FinishSet(StopReason.ENDED_EARLY, round(9.5 * S)),
    )
    assert [(result.reps, result.seconds) for result in hold.session.results] == [(1, 7.5)]


def test_a_hold_of_less_than_a_second(hold):
    """What was hardly begun is no hold."""
    hold.hear(2.5)

    assert DiscardSet() in hold.do(Event.END, 2.5)


# The way back.


def test_end_in_a_later_count_in_goes_back_to_the_rest(make_plan):
    """END in a later set's count-in waits in the rest with that set still due; END there ends the session."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(27)

    assert gym.do(Event.END, 27) == (Hush(27 * S),)
    assert (gym.session.state, gym.session.next_turn.set_number) == (State.OVERTIME, 2)
    assert gym.hear(500) is State.OVERTIME
    gym.do(Event.SKIP_REST, 500)
    gym.hear(1000)
    assert (gym.session.state, gym.rests) == (State.DONE, [None, 492 + LEAD_FRAMES / S + 2])


def test_end_in_a_count_in_that_came_early_goes_on_resting(make_plan):
    """Where the rest is not over yet, END in the count-in that skipped it goes on with it."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(10)
    gym.do(Event.SKIP_REST, 10)
    gym.hear(11)

    assert gym.do(Event.END, 11) == (Hush(11 * S), Lay(rest_of(20), 8 * S))
    assert gym.session.state is State.RESTING
    assert gym.hear(26) is State.COUNT_IN


@pytest.mark.parametrize("paused", [False, True])
def test_a_later_set_without_a_rep_is_due_again(make_plan, paused):
    """A later set ended before its first rep is discarded and due again; the set before keeps its mark."""
    gym = Gym(turns_of(make_plan()))
    gym.hear(5)
    gym.do(Event.MARK_PACE, 5)
    gym.hear(29)
    if paused:
        gym.do(Event.PAUSE, 29)
    effects = gym.do(Event.END, 29)

    assert effects[:2] == (DiscardSet(), Hush(29 * S))
    assert (gym.session.state, gym.session.next_turn.set_number) == (State.OVERTIME, 2)
    assert (gym.session.reps_done, gym.session.pace_lost_rep) == (3, 2)
    gym.do(Event.SKIP_REST, 40)
    gym.hear(1000)
    assert [result.turn.set_number for result in gym.session.results] == [1, 2]
