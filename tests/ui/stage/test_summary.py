# SPDX-License-Identifier: MIT
"""The summary: what was done in each set and in all, and each set corrected there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from calftimer.core.plan import SetKind, SetPlan, parse_load
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Sides, Turn, take_turns, turns_of
from calftimer.ui.learn.controls import LinkButton
from calftimer.ui.stage.summary_page import SummaryPage
from calftimer.ui.stage.words import Cast

CONTROL = Qt.KeyboardModifier.ControlModifier


class Reader:
    """Somebody in front of the summary of a visit that was done to its end."""

    def __init__(self, visit: Any) -> None:
        self.visit = visit
        self.page = SummaryPage()
        visit.bot.addWidget(self.page)
        self.page.corrections = visit.page.aside.corrections
        self.page.resize(1280, 800)

    def show(self, set_ids: tuple[str | None, ...], **names: str) -> None:
        """Open the summary; not before the visit is over, for its keys are those of the whole window."""
        self.page.show_session(self.visit.runner.session, set_ids, Cast(self.visit.catalogue.exercise, names))
        self.page.show()
        self.page.activateWindow()
        self.visit.bot.waitUntil(self.page.isActiveWindow)
        QApplication.processEvents()

    def read(self, turns: Sequence[Turn], *, ends_early: bool = False, **names: str) -> Reader:
        """Do all sets, or all but the last, and open the summary."""
        visit = self.visit
        visit.begin(turns, **names)
        for number in range(2, 400):
            visit.at(2 * number)
            if ends_early and visit.runner.session.is_resting and len(visit.runner.session.results) == len(turns) - 1:
                visit.press(Qt.Key.Key_Escape)
            if visit.runner.is_done:
                break
        self.show(visit.runner.set_ids, **names)
        return self

    @property
    def labels(self) -> list[str]:
        """All lines but those of the sets."""
        return [each.text() for each in self.page.findChildren(QLabel) if each.isVisible() and each.text()]

    @property
    def rows(self) -> list[LinkButton]:
        """The sets."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = self.page.findChildren(LinkButton)
        return sorted((each for each in found if each.isVisible()), key=lambda row: row.y())

    @property
    def sets(self) -> list[tuple[str, str]]:
        """What each set says, and what was said about it."""
        return [(row.accessibleName(), row.accessibleDescription()) for row in self.rows]

    def press(self, *keys: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other."""
        self.visit.press(*keys, modifier=modifier, on=self.page)
        QApplication.processEvents()

    def record(self, place: int) -> Any:
        """Return what the log holds of a set."""
        return self.visit.logbook.get(self.visit.runner.set_ids[place])

    def tap(self, name: str) -> None:
        """Tap the shown button of that name."""
        found = self.page.findChildren(QAbstractButton)
        button = next(each for each in found if each.accessibleName() == name and each.isVisible())
        self.visit.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()


@pytest.fixture
def reader(visit: Any) -> Reader:
    """Return somebody in front of an empty summary."""
    return Reader(visit)


def test_one_exercise_is_told_set_by_set_and_in_all(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """Exercise, reps of each set, seconds under tension, load × reps; then a line for each set."""
    reader.read(turns_of(make_plan()))

    for line in ("Well done", "Standing calf raise · Straight · 80 kg · 1-0-1-0", "3 + 3 reps"):
        assert line in reader.labels
    totals = "2 sets · 0:12 under tension, pauses included · 480 kg moved, both legs together\nAll of it is in the log."
    assert totals in reader.labels
    assert reader.sets == [("Set 1 · 3 of 3 reps · 80 kg", ""), ("Set 2 · 3 of 3 reps · 80 kg", "")]


def test_a_visit_that_was_ended_is_not_called_done(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """With sets left over it has ended; what was done is told all the same."""
    reader.read(turns_of(make_plan(sets=3)), ends_early=True)

    assert "Session ended" in reader.labels
    assert len(reader.sets) == 2


def test_partners_have_a_sum_each_and_their_names_on_the_sets(
    reader: Reader, visit: Any, make_plan: Callable[..., SetPlan]
) -> None:
    """Each athlete's sets, seconds and load on a line; each set with athlete, exercise and leg."""
    kim = visit.logbook.athletes.add("Kim", visit.now(), "UTC").id
    mine = turns_of(make_plan(sets=1), FIRST_ATHLETE, sides=Sides.EACH)
    theirs = turns_of(make_plan(sets=1, load=parse_load("100lb")), kim)
    reader.read(take_turns([mine, theirs]), **{kim: "Kim"})

    totals = next(line for line in reader.labels if "under tension" in line).splitlines()
    assert totals[:2] == [
        "You: 2 sets · 0:12 under tension, pauses included · 480 kg moved, both legs together",
        "Kim: 1 set · 0:06 under tension, pauses included · 300 lb moved, both legs together",
    ]
    assert "3 sets" in reader.labels
    assert [text for text, _ in reader.sets] == [
        "You · Standing calf raise · left leg · set 1 · 3 of 3 reps · 80 kg",
        "You · Standing calf raise · right leg · set 1 · 3 of 3 reps · 80 kg",
        "Kim · Standing calf raise · set 1 · 3 of 3 reps · 100 lb",
    ]


def test_a_hold_is_told_in_seconds(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """Seconds held of seconds planned."""
    hold = make_plan(kind=SetKind.STRETCH, tempo=parse_tempo("0-20-0-0"), reps=1, sets=1)
    reader.read(turns_of(hold))

    assert reader.sets == [("Loaded stretch · set 1 · 20 of 20 s · 80 kg", "")]
    assert "1 set" in reader.labels
    assert not any("moved" in line or " rep" in line for line in reader.labels)


def test_what_follows_a_set_does_not_stand_for_it(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """The heading has the load and tempo of the set itself; a stretch is no set, and moves no load."""
    plan = make_plan(sets=1)
    drop = make_plan(sets=1, kind=SetKind.DROP, load=parse_load("60kg"))
    stretch = make_plan(sets=1, kind=SetKind.STRETCH, tempo=parse_tempo("0-20-0-0"), reps=1, load=parse_load("60kg"))
    reader.read([Turn(plan), Turn(drop, follows_on=True), Turn(stretch, follows_on=True)])

    for line in ("Standing calf raise · Straight · 80 kg · 1-0-1-0", "3 + 3 reps"):
        assert line in reader.labels
    assert any(line.startswith("2 sets · 1 stretch · 0:") and "420 kg moved" in line for line in reader.labels)


def test_a_set_is_corrected_by_finger(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """A tap opens the set; what is tapped there is in the log, on its line, and in the sums."""
    reader.read(turns_of(make_plan()))
    reader.tap("Set 2 · 3 of 3 reps · 80 kg")
    reader.tap("Reps done: less")
    reader.tap("Reps in reserve: 5+")
    reader.tap("Pain, 0 to 10: more")

    record = reader.record(1)
    assert (record.reps, record.reps_target, record.rir, record.pain) == (2, 3, 5, 1)
    assert reader.sets[1] == ("Set 2 · 2 of 3 reps · 80 kg", "5 in reserve · pain 1 of 10")
    assert "3 + 2 reps" in reader.labels
    assert any("400 kg moved" in line for line in reader.labels)


def test_the_set_opens_below_its_line_and_closes_again(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """The panel stands between its set and the next one; a second tap puts it away."""
    reader.read(turns_of(make_plan()))
    reader.rows[0].click()
    QApplication.processEvents()
    first, second = reader.rows
    steps = reader.page.findChildren(QAbstractButton)
    less = next(each for each in steps if each.accessibleName() == "Reps done: less")
    order = first.geometry().bottom(), less.mapTo(first.parentWidget(), less.rect().center()).y(), second.y()
    first.click()
    QApplication.processEvents()

    assert list(order) == sorted(order)
    assert not less.isVisible()


def test_a_set_is_corrected_by_keys_alone(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """Down opens the first set, then the next; digits, arrows and P correct it; Ctrl+Z takes back."""
    reader.read(turns_of(make_plan()))
    reader.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_Left, Qt.Key.Key_P)
    done = reader.record(1)
    reader.press(Qt.Key.Key_Z, modifier=CONTROL)

    assert reader.rows[1].hasFocus()
    assert (reader.record(0).rir, done.rir, done.reps, done.pain) == (None, 1, 2, 1)
    assert reader.record(1).pain is None
    assert reader.sets[1] == ("Set 2 · 2 of 3 reps · 80 kg", "1 in reserve")


def test_the_keys_correct_the_last_set_where_none_is_open(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """With the focus on a button, as when the summary opens, digits, arrows and P are for the set done last."""
    reader.read(turns_of(make_plan()))
    train = reader.page.focusWidget()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_1, Qt.Key.Key_P):  # an arrow first: a button would move the focus by it
        reader.visit.bot.keyClick(train, key)

    assert (reader.record(1).rir, reader.record(1).reps, reader.record(1).pain) == (1, 2, 1)
    assert reader.record(0).rir is None
    assert train.hasFocus()  # Space leads on as before


def test_a_note_keeps_its_letters_and_its_escape(reader: Reader, make_plan: Callable[..., SetPlan]) -> None:
    """In the note digits and P are text, and Esc ends the note, not the summary."""
    reader.read(turns_of(make_plan(sets=1)))
    reader.press(Qt.Key.Key_N)
    note = reader.page.focusWidget()
    with reader.visit.bot.assertNotEmitted(reader.page.train_requested):
        reader.visit.bot.keyClicks(note, "p 3")
        reader.visit.bot.keyClick(note, Qt.Key.Key_Escape)

    assert (reader.record(0).note, reader.record(0).rir, reader.record(0).pain) == ("p 3", None, None)


def test_the_notice_bar_takes_no_key_from_the_summary(window: Any, make_plan: Callable[..., SetPlan]) -> None:
    """While a button of the notice bar has the focus, P still means the set done last, and Esc leads on."""
    window.begin(*turns_of(make_plan(sets=1)))
    app = window.person.app
    window.person.bot.waitUntil(app.summary_page.isVisible)
    app.window.activateWindow()
    window.person.bot.waitUntil(app.window.isActiveWindow)
    app.window.notice.say("Something else.")
    close = next(each for each in app.window.notice.findChildren(QPushButton) if each.isVisible())
    close.setFocus()
    window.person.bot.waitUntil(close.hasFocus)
    window.person.bot.keyClick(close, Qt.Key.Key_P)
    pain = window.logbook.get(window.runner.last_set_id).pain
    window.person.bot.keyClick(close, Qt.Key.Key_Escape)

    assert pain == 1
    assert app.train_page.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_one_key_goes_back_to_train(reader: Reader, make_plan: Callable[..., SetPlan], key: Qt.Key) -> None:
    """As soon as it opens, one key leads on, also with a set open."""
    reader.read(turns_of(make_plan(sets=1)))
    with reader.visit.bot.waitSignal(reader.page.train_requested):
        reader.press(key)
    reader.press(Qt.Key.Key_Down)
    with reader.visit.bot.waitSignal(reader.page.train_requested):
        reader.press(key)


def test_the_lost_pace_is_on_the_line_of_its_set(reader: Reader, visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Where the athlete fell behind is told with the set."""
    visit.begin(turns_of(make_plan(sets=1)))
    visit.at(4.5)
    visit.press(Qt.Key.Key_Down)
    visit.at(9)
    reader.show(visit.runner.set_ids)

    assert reader.sets == [("Set 1 · 3 of 3 reps · 80 kg", "behind from rep 2")]


def test_what_is_not_in_the_log_is_told_and_cannot_be_corrected(
    reader: Reader, visit: Any, make_plan: Callable[..., SetPlan]
) -> None:
    """A set that could not be written is shown as it was done, and does not claim to be in the log."""
    visit.begin(turns_of(make_plan(sets=1)))
    visit.at(4.5)
    visit.at(9)
    reader.show((None,))

    assert reader.sets == [("Set 1 · 3 of 3 reps · 80 kg", "not in the log yet")]
    assert [row.isEnabled() for row in reader.rows] == [False]
    assert not any("in the log." in line for line in reader.labels)


def test_what_was_better_has_a_line_of_its_own(reader: Reader, visit: Any, make_plan: Callable[..., SetPlan]) -> None:
    """Where somebody compares with the last time, the summary says it; else there is no empty line."""
    reader.read(turns_of(make_plan(sets=1)))
    before = len(reader.labels)
    reader.page.show_better("One rep more than last time.")
    QApplication.processEvents()

    assert "One rep more than last time." in reader.labels
    assert len(reader.labels) == before + 1
