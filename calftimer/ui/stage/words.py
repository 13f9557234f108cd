# SPDX-License-Identifier: MIT
"""The lines of the stage: whose set it is, what is done, what comes next, and how to go on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calftimer.core.exercise import Exercise
from calftimer.core.plan import RangeOfMotion, SetKind, SetPlan, Side
from calftimer.core.rests import planned_rest_s, rested_frame, switches_sides
from calftimer.core.session import Session, SetResult
from calftimer.core.timeline import SAMPLE_RATE, Moment, PhaseSpan
from calftimer.core.turn import Turn
from calftimer.ui import theme
from calftimer.ui.keys.key_map import Action, KeyMap
from calftimer.ui.wording import (
    athlete_name,
    catalogue_text,
    clock_text,
    foot_text,
    kind_name,
    load_text,
    number,
    phase_name,
    range_name,
)

translate = QCoreApplication.translate

# What these sets are is seen from the reps that are asked for.
_PLAIN_KINDS = frozenset({SetKind.WORKING, SetKind.AMRAP})


@dataclass(frozen=True, slots=True)
class Cast:
    """Who and what appears in a visit: exercises by their ids, and the names of the athletes by theirs.

    `plates` says how a plan's load is built where the machine is known, as in “20 + 10 each side”; else it is empty.
    """

    exercise: Callable[[str], Exercise]
    names: Mapping[str, str]
    plates: Callable[[SetPlan], str] = lambda plan: ""

    def name(self, athlete_id: str) -> str:
        """Return what an athlete is called."""
        return athlete_name(self.names.get(athlete_id, ""))


def are_several(session: Session) -> bool:
    """Tell whether partners train in turn."""
    return len({turn.athlete_id for turn in session.turns}) > 1


def header_text(plan: SetPlan, exercise: Exercise) -> str:
    """Return exercise, feet and load on one line."""
    load = load_text(plan.load, exercise, plan.variant)
    return " · ".join((catalogue_text(exercise.name), foot_text(plan.foot), load))


def load_and_foot(plan: SetPlan, cast: Cast) -> str:
    """Return what to set up for the next set: load, plates, feet."""
    load = load_text(plan.load, cast.exercise(plan.exercise), plan.variant)
    return " · ".join(filter(None, (load, cast.plates(plan), foot_text(plan.foot))))


def leg_text(side: Side) -> str:
    """Return the leg that works alone; nothing where both do."""
    return {
        Side.BOTH: "",
        Side.LEFT: translate("Stage", "left leg"),
        Side.RIGHT: translate("Stage", "right leg"),
    }[side]


def capital(text: str) -> str:
    """Return a line that begins with a capital."""
    return text[:1].upper() + text[1:]


def particulars(plan: SetPlan) -> list[str]:
    """Return what sets this set apart from others: its kind, its part of the way, its leg."""
    return [
        text
        for text in (
            "" if plan.kind in _PLAIN_KINDS else kind_name(plan.kind),
            "" if plan.range_of_motion is RangeOfMotion.FULL else range_name(plan.range_of_motion),
            leg_text(plan.side),
        )
        if text
    ]


def who_text(session: Session, cast: Cast) -> str:
    """Return whose set it is, what kind, which leg, and where in the visit; nothing where all that goes unsaid."""
    turn = session.turn
    parts = [capital(text) for text in particulars(turn.plan)]
    if are_several(session):
        parts.insert(0, cast.name(turn.athlete_id))
    own = (each for each in session.turns if each.athlete_id == turn.athlete_id)
    exercises = list(dict.fromkeys(each.exercise_number for each in own))
    if len(exercises) > 1:
        parts.append(
            translate("Stage", "Exercise {number} of {exercises}").format(
                number=exercises.index(turn.exercise_number) + 1, exercises=len(exercises)
            )
        )
    return " · ".join(parts)


def counter_text(session: Session) -> str:
    """Return which set it is; in a rest, how far the visit has come."""
    if session.is_resting:
        return translate("Stage", "{done} of {sets} sets done").format(
            done=sum(result.turn.is_set for result in session.results), sets=sum(turn.is_set for turn in session.turns)
        )
    turn = session.turn
    return translate("Stage", "Set {number} of {sets}").format(number=turn.set_number, sets=turn.plan.sets)


def seconds_text(seconds: float) -> str:
    """Return a number of seconds, rounded up to whole ones."""
    return translate("Stage", "{seconds} s").format(seconds=-(-seconds // 1).__floor__())


def reps_text(reps: int) -> str:
    """Return a number of reps."""
    return (translate("Stage", "1 rep") if reps == 1 else translate("Stage", "{reps} reps")).format(reps=reps)


def asked_text(plan: SetPlan) -> str:
    """Return what a set asks for: reps, or seconds."""
    if plan.kind.is_timed:
        return seconds_text(float(plan.tempo.rep_s))
    if plan.is_open_ended:
        return translate("Stage", "{reps} or more").format(reps=reps_text(plan.reps))
    return reps_text(plan.reps)


def done_text(result: SetResult, reps: int | None = None) -> str:
    """Return what was done in a set that is over, and where pace was lost; `reps` are the corrected ones."""
    reps = result.reps if reps is None else reps
    if result.turn.plan.kind.is_timed:
        text = translate("Stage", "{seconds} s done").format(seconds=round(result.seconds))
    elif reps == 1:
        text = translate("Stage", "1 rep done")
    else:
        text = translate("Stage", "{reps} reps done").format(reps=reps)
    return text if result.pace_lost_rep is None else f"{text} · {pace_text(result.pace_lost_rep)}"


def pace_text(rep: int) -> str:
    """Return from which rep on the athlete fell behind."""
    return translate("Stage", "behind from rep {rep}").format(rep=rep)


def target_text(plan: SetPlan) -> str:
    """Return how many reps, or seconds, the present one is of."""
    if plan.kind.is_timed:
        return translate("Stage", "of {time}").format(time=asked_text(plan))
    if plan.is_open_ended:
        return translate("Stage", "as many as you can, {reps} at least").format(reps=plan.reps)
    return translate("Stage", "of {reps}").format(reps=plan.reps)


# The rest


def set_title(session: Session, cast: Cast) -> str:
    """Return which set was just done, and whose."""
    turn = session.results[-1].turn
    exercise = catalogue_text(cast.exercise(turn.plan.exercise).name)
    number = translate("Stage", "set {number}").format(number=turn.set_number)
    parts = [exercise, *particulars(turn.plan), number]
    return " · ".join([cast.name(turn.athlete_id), *parts] if are_several(session) else parts)


def rest_word(session: Session, cast: Cast, *, is_over: bool) -> str:
    """Return the word of a rest: who is next, or that leg, weight or machine change, or that one rests."""
    if switches_sides(session.turn, session.next_turn):
        return translate("Stage", "SWITCH")
    if are_several(session):
        return cast.name(session.next_turn.athlete_id)
    if session.next_turn.follows_on and not is_over:
        return translate("Stage", "CHANGE")  # of the weight, or of the machine: no full rest
    return translate("Stage", "READY?") if is_over else translate("Stage", "REST")


def next_texts(session: Session, cast: Cast) -> tuple[str, str]:
    """Return what comes next, and in a second line, where there is more to say, its particulars."""
    turn = session.next_turn
    count = translate("Stage", "set {number} of {sets} · {reps}").format(
        number=turn.set_number, sets=turn.plan.sets, reps=asked_text(turn.plan)
    )
    parts = particulars(turn.plan)
    if switches_sides(session.turn, turn):
        switch = translate("Stage", "Switch to the {leg}").format(leg=parts.pop())
        return switch, capital(" · ".join((*parts, count)))
    details = " · ".join((*parts, count))
    if len({each.plan.exercise for each in session.turns}) > 1:
        exercise = catalogue_text(cast.exercise(turn.plan.exercise).name)
        return translate("Stage", "Next: {thing}").format(thing=exercise), capital(details)
    return translate("Stage", "Next: {thing}").format(thing=details), ""


def clocks_text(session: Session, cast: Cast, frame: int) -> str:
    """Return how long each of the others still rests when the tape stands at `frame`, +0:10 for ten seconds past it.

    The others are those who neither lift nor are next.
    """
    at_hand = session.next_turn if session.is_resting else session.turn
    clocks = []
    for athlete in dict.fromkeys(turn.athlete_id for turn in session.turns):
        if athlete == at_hand.athlete_id or athlete not in session.ended_frames:
            continue
        coming = next((turn for turn in session.turns[session.index + 1 :] if turn.athlete_id == athlete), None)
        if coming is not None:
            left = rested_frame(coming, session.resting_since) - frame
            clock = clock_text(-(-left // SAMPLE_RATE)) if left > 0 else f"+{clock_text(-left // SAMPLE_RATE)}"
            clocks.append(translate("Stage", "{name}: rest {clock}").format(name=cast.name(athlete), clock=clock))
    return " · ".join(clocks)


def how_to_go_on(keys: KeyMap) -> str:
    """Return the keys that go on and that end the set, as they were taught."""
    go, end = keys.of(Action.ONE_KEY), keys.of(Action.END)
    if not go or not end:
        return translate("Stage", "A tap goes on, a held finger ends the set")
    return translate("Stage", "{go} goes on, {end} ends the set").format(go=go[0].text, end=end[0].text)


def clock_left(counter: str, session: Session, frame: int) -> str:
    """Return `counter` with the time left in the set; where the set has no end, with the time since it began.

    `frame` is counted from the timeline's start. The clock stands at the set's length during the count-in.
    """
    timeline = session.timeline
    at = max(frame, timeline.start_frame)
    if session.plan.is_open_ended:
        seconds = int(session.before_s) + (at - timeline.start_frame) // SAMPLE_RATE
    else:
        seconds = -(-max(timeline.end_frame - at, 0) // SAMPLE_RATE)
    return f"{counter}  ·  {clock_text(seconds)}"


def _phase_and_seconds(span: PhaseSpan) -> str:
    seconds = number((span.end_frame - span.start_frame) / SAMPLE_RATE, 1)
    return translate("Stage", "{shape} {phase} {seconds} s").format(
        shape=theme.PHASE_SHAPES[span.phase], phase=phase_name(span.phase), seconds=seconds
    )


def coming_text(session: Session, cast: Cast, moment: Moment) -> str:
    """Return the next thing to happen: the next phase, with the last one what follows the set."""
    spans = session.timeline.spans
    if moment.phase is None:
        coming = _phase_and_seconds(spans[0])
    else:
        rep = bisect_right(spans, moment.rep, key=lambda span: span.rep)
        first = bisect_right(spans, moment.rep - 1, key=lambda span: span.rep)
        at = next(number for number in range(first, rep) if spans[number].phase is moment.phase)
        coming = _phase_and_seconds(spans[at + 1]) if at + 1 < len(spans) else _after_the_set(session, cast)
    return translate("Stage", "Next: {thing}").format(thing=coming)


def _after_the_set(session: Session, cast: Cast) -> str:
    turn: Turn | None = session.next_turn
    if turn is None:
        return translate("Stage", "done")
    if switches_sides(session.turn, turn):
        return leg_text(turn.plan.side)
    if turn.athlete_id != session.turn.athlete_id:
        return cast.name(turn.athlete_id)
    if turn.follows_on and turn.plan.kind not in _PLAIN_KINDS:
        return kind_name(turn.plan.kind)
    return translate("Stage", "rest {time}").format(time=clock_text(planned_rest_s(session.turn, turn)))
