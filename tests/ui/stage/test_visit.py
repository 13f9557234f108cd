# SPDX-License-Identifier: MIT
"""A visit on the stage: legs, partners, kinds of set, the pace, and the sets to come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from calftimer.core.plan import RangeOfMotion, SetKind, SetPlan, parse_load
from calftimer.core.session import State
from calftimer.core.tempo import parse_tempo
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.core.turn import DROP_S, FIRST_ATHLETE, Sides, Turn, followed_by, take_turns, turns_of
from calftimer.runner import Runner
from calftimer.ui.widgets.stage_view import StageView

# With `make_plan`: count-in to 2 s, three reps to 8 s. A change of leg takes 10 s.


@pytest.fixture
def partner(visit: Any) -> str:
    """Return the id of somebody called Kim."""
    return visit.logbook.athletes.add("Kim", visit.now(), "UTC").id


@pytest.fixture
def partners(visit: Any, partner: str, make_plan: Callable[..., SetPlan]) -> Any:
    """Return a visit of two in turn, two sets each, with 20 s of rest."""
    rows = [turns_of(make_plan(), athlete) for athlete in (FIRST_ATHLETE, partner)]
    visit.begin(take_turns(rows), waits=True, **{partner: "Kim"})
    return visit


def buttons(visit: Any) -> list[str]:
    """Return the texts of the stage's own buttons."""
    found = visit.page.findChildren(QPushButton)
    return [each.text() for each in found if each.isVisible() and each.property("role") == "stage"]


# Who, and which leg.


def test_one_athlete_and_both_legs_go_without_saying(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Where there is nothing to tell apart, the line is not there and takes no room."""
    visit.begin(turns_of(make_plan()))
    picture = visit.at(3)

    assert (picture.who, picture.clocks, picture.task) == ("", "", "")
    assert visit.view.layout_now.who.isEmpty()


def test_the_line_says_who_what_and_where_in_the_visit(
    visit: Any, partner: str, make_plan: Callable[..., SetPlan]
) -> None:
    """Name, kind, part of the way, leg, exercise of the visit; the feet show the leg that works."""
    half = make_plan(kind=SetKind.WARM_UP, range_of_motion=RangeOfMotion.BOTTOM_HALF)
    mine = (
        *turns_of(half, sides=Sides.LEFT, exercise_number=1),
        *turns_of(make_plan(exercise="seated-calf-raise"), exercise_number=4),
    )
    visit.begin((*mine, *turns_of(make_plan(), partner)), **{partner: "Kim"})
    picture = visit.at(3)

    assert picture.who == "You · Warm-up · Bottom half · Left leg · Exercise 1 of 2"
    assert (picture.feet.laterality, picture.feet.caption, picture.feet.shows_idle) == ("left", "Left leg", True)
    assert picture.counter.startswith("Set 1 of 2")


def test_a_switch_pause_is_told_from_a_rest(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Between the legs: SWITCH, to which leg, its foot; and it lasts as long as a switch, not as a rest."""
    visit.begin(turns_of(make_plan(sets=1), sides=Sides.EACH))
    last_phase, picture = visit.at(7.5), visit.at(9)

    assert last_phase.coming == "Next: right leg"
    assert (picture.word, picture.big) == ("SWITCH", "0:09")
    assert (picture.coming, picture.task) == ("Switch to the right leg", "Set 1 of 1 · 3 reps")
    assert (picture.feet.laterality, picture.feet.caption) == ("right", "Right leg")


# Partners.


def test_the_rest_says_who_is_next_in_large(partners: Any, partner: str) -> None:
    """The word of the rest is the partner's name, larger than every line but the number."""
    last_phase, picture = partners.at(7.5), partners.at(9)
    layout = partners.view.layout_now

    assert (last_phase.coming, picture.word) == ("Next: Kim", "Kim")
    lines = (layout.below, layout.coming, layout.hint, layout.clocks, layout.header)
    assert layout.word.height() > 1.4 * max(line.height() for line in lines)


def test_each_partner_has_a_rest_clock(partners: Any) -> None:
    """The clock of who is not next runs on in the other's rest and set, and past its end counts up."""
    first, second = partners.at(9).clocks, partners.at(13.5).clocks
    partners.press(Qt.Key.Key_Space)  # Kim begins at once: lifts from 15.75 s to 21.75 s
    lifting = partners.at(18)
    partners.at(22.5)
    past = partners.at(31.5)

    assert (first, second) == ("You: rest 0:19", "You: rest 0:15")
    assert (lifting.who, lifting.hint) == ("Kim", "You: rest 0:10")
    assert (past.word, past.clocks) == ("You", "Kim: rest 0:11")


def test_a_rest_clock_runs_on_while_the_other_one_s_set_is_paused(partners: Any) -> None:
    """How to go on stays on the stage, the clock below it; what is noted of the set leaves it in sight, too."""
    partners.at(9)
    partners.press(Qt.Key.Key_Space)  # Kim begins at once: lifts from 11.25 s on
    partners.at(14)
    partners.press(Qt.Key.Key_Down)
    noted = partners.at(14.5)
    partners.press(Qt.Key.Key_Space)
    paused = partners.stands(3)
    box, boxes = partners.view.layout_now.clocks, partners.view.layout_now.boxes()
    partners.press(Qt.Key.Key_Space)
    partners.press(Qt.Key.Key_Down)

    assert (noted.hint, noted.clocks) == ("Noted: behind from rep 2", "You: rest 0:14")
    assert (paused.word, paused.hint, paused.clocks) == (
        "PAUSED",
        "Space goes on, Esc ends the set",
        "You: rest 0:11",
    )
    assert not box.isEmpty()
    assert not any(box.intersects(other) for name, other in boxes.items() if name != "clocks")
    assert (partners.picture.hint, partners.picture.clocks) == ("You: rest 0:11", "")


def test_the_clock_of_who_waits_counts_up(partners: Any) -> None:
    """Somebody who has rested and has to wait for the other sees for how long."""
    partners.at(9)
    partners.at(29.5)

    assert partners.picture.clocks == "You: rest +0:01"
    assert partners.picture.state is State.OVERTIME


def test_the_partners_load_and_the_set_of_whoever_lifted_are_told_apart(
    visit: Any, partner: str, make_plan: Callable[..., SetPlan]
) -> None:
    """In the rest: the next one's load; on the panel, whose set is corrected."""
    light = replace(make_plan(), load=parse_load("25kg"))
    visit.begin(take_turns([turns_of(make_plan()), turns_of(light, partner)]), **{partner: "Kim"})
    picture = visit.at(9)
    title = visit.page.aside.panel.findChildren(QWidget)[0].text()

    assert picture.hint == "25 kg · Straight"
    assert title == "You · Standing calf raise · set 1"


# Kinds.


@pytest.mark.parametrize(("kind", "tempo", "word"), [("stretch", "0-20-0-0", "STRETCH"), ("hold", "0-0-0-20", "HOLD")])
def test_what_is_timed_shows_its_seconds(
    visit: Any, make_plan: Callable[..., SetPlan], kind: str, tempo: str, word: str
) -> None:
    """A hold and a stretch count seconds down, not reps up; there are no phases and no beat to fall behind."""
    visit.begin(turns_of(make_plan(kind=SetKind(kind), tempo=parse_tempo(tempo), reps=1)))
    before, held = visit.at(1), visit.at(5.2)

    assert (before.below, held.big, held.below, held.word) == ("20 s", "17", "of 20 s", word)
    assert (held.phases, visit.view.layout_now.chips) == ((), ())
    assert buttons(visit) == ["End set  Esc"]
    assert visit.at(23).below == "20 s done"


def test_the_heel_of_a_half_goes_half_the_way(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Bottom-half reps: the screen fills from the stretch to the middle."""
    visit.begin(turns_of(make_plan(range_of_motion=RangeOfMotion.BOTTOM_HALF)))

    assert [round(visit.at(second).height, 2) for second in (2, 2.5, 3, 3.5)] == [0.5, 0.25, 0.0, 0.25]


def test_a_drop_set_follows_at_once(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """What comes without a rest is told by its kind."""
    drop = Turn(make_plan(kind=SetKind.DROP, sets=1), rest_s=0, follows_on=True)
    visit.begin((*turns_of(make_plan(sets=1)), drop))

    assert visit.at(7.5).coming == "Next: drop set"


# The pace.


def test_the_pace_is_marked_and_taken_back(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """One key marks the rep that is being done, quietly; the same key takes it back; nothing is paused."""
    visit.begin(turns_of(make_plan()))
    visit.at(4.5)
    visit.press(Qt.Key.Key_Backspace)
    marked = visit.picture.hint, visit.runner.session.pace_lost_rep, visit.picture.word
    visit.press(Qt.Key.Key_Down)

    assert marked == ("Noted: behind from rep 2", 2, "LOWER")
    assert (visit.picture.hint, visit.runner.session.pace_lost_rep) == ("", None)


def test_the_button_marks_the_pace_and_shows_it(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """A tap on the button is no tap on the stage; the button stays down while the mark stands."""
    visit.begin(turns_of(make_plan()))
    visit.at(6.5)
    behind = next(each for each in visit.page.findChildren(QPushButton) if each.text().startswith("Fell behind"))
    visit.bot.mouseClick(behind, Qt.MouseButton.LeftButton)
    was_down = behind.isChecked()
    visit.at(9)

    assert (was_down, visit.picture.below) == (True, "3 reps done · behind from rep 3")
    assert visit.last.pace_lost_rep == 3
    assert visit.runner.session.state is State.RESTING


# The sets to come.


def test_the_queue_changes_what_comes_while_the_clock_is_seen(
    person: Any, visit: Any, cranked: Any, make_plan: Callable[..., SetPlan]
) -> None:
    """Q opens the sets to come beside the countdown; a skipped one is gone from the visit; Esc only closes."""
    page = person.app.stage_page
    runner = Runner(turns_of(make_plan(sets=4)), cranked, visit.logbook, "UTC", visit.now)
    person.app.stage.begin(runner)
    cranked.frame = 9 * SAMPLE_RATE
    person.bot.waitUntil(lambda: runner.session.is_resting)
    person.press(Qt.Key.Key_Q, on=page)
    QApplication.processEvents()
    panel, layout = page.aside.other, page.findChild(StageView).layout_now
    boxes = layout.boxes()
    covered = [name for name in ("big", "word", "coming") if page.aside.geometry().intersects(boxes[name].toRect())]
    skip = next(each for each in panel.findChildren(QPushButton) if each.text() == "Skip")
    person.bot.mouseClick(skip, Qt.MouseButton.LeftButton)
    person.press(Qt.Key.Key_Escape, on=page)

    assert len(runner.session.turns) == 3
    assert covered == []
    assert (page.aside.other, runner.session.is_resting) == (None, True)


def test_a_stretch_after_a_set_is_no_set(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """In the rest after it one of two sets is done; a stretch that is done for itself is a set."""
    stretch = make_plan(kind=SetKind.STRETCH, tempo=parse_tempo("0-20-0-0"), reps=1)
    visit.begin(followed_by(turns_of(make_plan()), stretch))
    assert visit.at(32).counter == "1 of 2 sets done"
    visit.page.leave()

    visit.player.frame = 0
    visit.begin(turns_of(stretch))
    assert visit.at(23).counter == "1 of 2 sets done"


def test_what_follows_on_is_no_rest_but_a_change(visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Before a drop set there is time to change the weight; the rest after it is called a rest."""
    drop = make_plan(kind=SetKind.DROP, load=parse_load("60kg"))
    visit.begin(followed_by(turns_of(make_plan()), drop, DROP_S))
    changes = visit.at(9).word
    visit.at(24)
    visit.at(31)

    assert (changes, visit.picture.word) == ("CHANGE", "REST")
