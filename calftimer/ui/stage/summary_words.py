# SPDX-License-Identifier: MIT
"""The lines of the summary: what was done in all, and in each set beside what was planned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from calftimer.core.plan import KG_PER_LB, SetKind, Unit
from calftimer.core.record import SetRecord
from calftimer.core.session import Session, SetResult
from calftimer.core.turn import Turn
from calftimer.ui.stage.words import (
    Cast,
    are_several,
    capital,
    header_text,
    pace_text,
    particulars,
    reps_text,
)
from calftimer.ui.wording import catalogue_text, clock_text, load_text, number, quoted

translate = QCoreApplication.translate

# Up to so many sets their reps are written one by one.
_ONE_BY_ONE_MAX = 6


def _reps(session: Session, records: Mapping[int, SetRecord]) -> list[int]:
    """Return the reps of each set, as corrected."""
    return [records[place].reps if place in records else result.reps for place, result in enumerate(session.results)]


def _is_one_plan(session: Session) -> bool:
    return len({(result.turn.athlete_id, result.turn.plan.exercise) for result in session.results}) == 1


def plan_text(session: Session, cast: Cast) -> str:
    """Return exercise, feet, load and tempo of a visit that had one exercise; nothing where there were several.

    A drop set or a stretch after the set does not speak for it.
    """
    if not _is_one_plan(session):
        return ""
    plans = [result.turn.plan for result in session.results]
    plan = ([plan for plan in plans if not plan.kind.is_timed and plan.kind is not SetKind.DROP] or plans)[-1]
    return f"{header_text(plan, cast.exercise(plan.exercise))} · {plan.tempo}"


def numbers_text(session: Session, records: Mapping[int, SetRecord]) -> str:
    """Return the reps of each set, or the number of sets of a longer visit, or of one in which only time counted."""
    reps = [
        done
        for done, result in zip(_reps(session, records), session.results, strict=True)
        if not result.turn.plan.kind.is_timed
    ]
    if not _is_one_plan(session) or not reps or len(reps) > _ONE_BY_ONE_MAX:
        return _sets([result.turn for result in session.results])
    unit = translate("SummaryPage", "rep") if sum(reps) == 1 else translate("SummaryPage", "reps")
    return f"{' + '.join(map(str, reps))} {unit}"


def _sets(turns: Sequence[Turn]) -> str:
    """Return how many sets, and besides them how many stretches, were done."""
    sets = sum(turn.is_set for turn in turns)
    stretches = len(turns) - sets
    text = translate("SummaryPage", "1 set") if sets == 1 else translate("SummaryPage", "{sets} sets")
    if not stretches:
        return text.format(sets=sets)
    more = translate("SummaryPage", "1 stretch") if stretches == 1 else translate("SummaryPage", "{number} stretches")
    return " · ".join((text.format(sets=sets), more.format(number=stretches)))


def totals_texts(session: Session, records: Mapping[int, SetRecord], cast: Cast) -> list[str]:
    """Return the sums of each athlete on a line: sets, seconds under tension, what both legs moved (load × reps).

    What is only held is not moved.
    """
    reps = _reps(session, records)
    lines = []
    for athlete in dict.fromkeys(result.turn.athlete_id for result in session.results):
        places = [place for place, result in enumerate(session.results) if result.turn.athlete_id == athlete]
        seconds = sum(
            records[place].time_under_tension_s if place in records else session.results[place].seconds
            for place in places
        )
        parts = [
            _sets([session.results[place].turn for place in places]),
            translate("SummaryPage", "{time} under tension, pauses included").format(time=clock_text(seconds)),
        ]
        plans = {place: session.results[place].turn.plan for place in places}
        unit = next(iter(plans.values())).load.unit
        moved_kg = sum(plan.load.kg * reps[place] for place, plan in plans.items() if not plan.kind.is_timed)
        if moved_kg:
            moved = moved_kg if unit is Unit.KG else moved_kg / float(KG_PER_LB)
            parts.append(
                translate("SummaryPage", "{volume} {unit} moved, both legs together").format(
                    volume=number(moved, 1), unit=unit.value
                )
            )
        line = " · ".join(parts)
        if are_several(session):
            line = translate("SummaryPage", "{name}: {line}").format(name=cast.name(athlete), line=line)
        lines.append(line)
    return lines


def set_texts(session: Session, place: int, record: SetRecord | None, cast: Cast) -> tuple[str, str]:
    """Return which set it was with what was done beside what was planned; and what was said about it."""
    result = session.results[place]
    plan = result.turn.plan
    parts = [*particulars(plan), translate("Stage", "set {number}").format(number=result.turn.set_number)]
    if not _is_one_plan(session):
        parts.insert(0, catalogue_text(cast.exercise(plan.exercise).name))
    if are_several(session):
        parts.insert(0, cast.name(result.turn.athlete_id))
    parts += _done_parts(result, record, cast)
    return capital(" · ".join(parts)), " · ".join(_said_parts(result, record))


def _done_parts(result: SetResult, record: SetRecord | None, cast: Cast) -> list[str]:
    plan = result.turn.plan
    reps = result.reps if record is None else record.reps
    if plan.kind.is_timed:
        held = result.seconds if record is None else record.time_under_tension_s
        done = translate("SummaryPage", "{seconds} of {target} s").format(
            seconds=round(held), target=number(float(plan.tempo.rep_s), 1)
        )
    else:
        done = translate("SummaryPage", "{done} of {planned}").format(done=reps, planned=reps_text(plan.reps))
    return [done, load_text(plan.load, cast.exercise(plan.exercise), plan.variant)]


def _said_parts(result: SetResult, record: SetRecord | None) -> list[str]:
    parts = []
    if result.pace_lost_rep is not None:
        parts.append(pace_text(result.pace_lost_rep))
    if record is None:
        return [*parts, translate("SummaryPage", "not in the log yet")]
    if record.rir is not None:
        parts.append(translate("SummaryPage", "{reps} in reserve").format(reps=number(record.rir)))
    if record.pain is not None:
        parts.append(translate("SummaryPage", "pain {pain} of 10").format(pain=record.pain))
    if record.note:
        parts.append(quoted(record.note))
    return parts
