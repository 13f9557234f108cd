# SPDX-License-Identifier: MIT
"""The lines of the stage: what is done, what comes next, and how to go on."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QCoreApplication

from calftimer.core.exercise import Exercise
from calftimer.core.plan import SetPlan
from calftimer.core.session import Session
from calftimer.core.timeline import SAMPLE_RATE, Moment, PhaseSpan
from calftimer.ui import theme
from calftimer.ui.keys.key_map import Action, KeyMap
from calftimer.ui.wording import catalogue_text, clock_text, foot_text, load_text, number, phase_name

translate = QCoreApplication.translate


def header_text(plan: SetPlan, exercise: Exercise) -> str:
    """Return exercise, feet and load on one line."""
    return " · ".join((catalogue_text(exercise.name), foot_text(plan.foot), load_text(plan.load)))


def load_and_foot(plan: SetPlan) -> str:
    """Return what to set up for the next set."""
    return f"{load_text(plan.load)} · {foot_text(plan.foot)}"


def reps_text(reps: int, *, done: bool = False) -> str:
    """Return a number of reps, to do or `done`."""
    if done:
        return (translate("Stage", "1 rep done") if reps == 1 else translate("Stage", "{reps} reps done")).format(
            reps=reps
        )
    return (translate("Stage", "1 rep") if reps == 1 else translate("Stage", "{reps} reps")).format(reps=reps)


def target_text(plan: SetPlan) -> str:
    """Return how many reps the present one is of."""
    if plan.is_open_ended:
        return translate("Stage", "as many as you can, {reps} at least").format(reps=plan.reps)
    return translate("Stage", "of {reps}").format(reps=plan.reps)


def next_set_text(session: Session) -> str:
    """Return which set comes next and how many reps it has."""
    return translate("Stage", "Next: set {number} of {sets} · {reps}").format(
        number=session.set_number + 1, sets=session.plan.sets, reps=reps_text(session.plan.reps)
    )


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


def coming_text(session: Session, moment: Moment) -> str:
    """Return the next thing to happen: the next phase, with the last one the rest, or the end."""
    spans = session.timeline.spans
    if moment.phase is None:
        coming = _phase_and_seconds(spans[0])
    else:
        rep = bisect_right(spans, moment.rep, key=lambda span: span.rep)
        first = bisect_right(spans, moment.rep - 1, key=lambda span: span.rep)
        at = next(number for number in range(first, rep) if spans[number].phase is moment.phase)
        if at + 1 < len(spans):
            coming = _phase_and_seconds(spans[at + 1])
        elif session.set_number < session.plan.sets:
            coming = translate("Stage", "rest {time}").format(time=clock_text(session.plan.rest_s))
        else:
            coming = translate("Stage", "done")
    return translate("Stage", "Next: {thing}").format(thing=coming)
