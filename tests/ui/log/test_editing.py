# SPDX-License-Identifier: MIT
"""A person changes sets in the panel beside the table: one or several, by keys, with errors at the field."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QPlainTextEdit, QPushButton, QScrollArea

from calftimer.core.plan import Load, SetKind, Side, Unit, parse_foot
from calftimer.core.record import SetRecord
from calftimer.core.tempo import parse_tempo
from calftimer.logbook.logbook import Logbook
from calftimer.ui.log.columns import Column

DAY = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path) -> Any:
    """Return somebody before a log of three sets: 3, 2 and 1 reps done with 60, 50 and 40 kg, newest first."""
    loads = [Load(Decimal(value), Unit.KG) for value in (40, 50, 60)]
    write_sets(tmp_path, *({"done": number, "load": load} for number, load in enumerate(loads, 1)))
    return read_log()


def logged(reader: Any) -> list[SetRecord]:
    """Return what stands in the log, newest first, as another program sees it."""
    logbook = Logbook(reader.folder)
    found = logbook.sets()
    logbook.close()
    return found


def test_enter_opens_the_panel_and_ctrl_s_keeps_what_was_changed(reader: Any) -> None:
    """Without the mouse: Enter, arrow keys, Ctrl+S, and one is back in the table; the bar says what was changed."""
    reader.press(Qt.Key.Key_Return)
    reader.press(Qt.Key.Key_Down)  # the first field is the reps
    reader.press(Qt.Key.Key_S, CONTROL)

    assert reader.notice == "Changed: reps 3 → 2."
    assert reader.editor.isHidden()
    assert reader.focused is reader.table
    assert reader.chosen() == ["2 of 3"]
    assert [record.reps for record in logged(reader)] == [2, 2, 1]


CHANGES: dict[str, tuple[Callable[[Any], object], Callable[[SetRecord], object], object]] = {
    "reps": (lambda reader: reader.step("Reps", 2), lambda record: record.reps, 5),
    "load": (lambda reader: reader.step("Load", 1), lambda record: record.load, Load(Decimal("62.5"), Unit.KG)),
    "unit": (lambda reader: reader.click("Unit: lb"), lambda record: record.load.unit, Unit.LB),
    "rir": (lambda reader: reader.step("Reps in reserve", 3), lambda record: record.rir, 2.0),
    "pain": (lambda reader: reader.step("Pain, 0 to 10", 1), lambda record: record.pain, 0),
    "kind": (lambda reader: reader.take("Kind", "drop set"), lambda record: record.kind, SetKind.DROP),
    "side": (lambda reader: reader.click("Side: right"), lambda record: record.side, Side.RIGHT),
    "feet": (lambda reader: reader.step("Feet", -1), lambda record: record.foot, parse_foot("in:5")),
    "range": (
        lambda reader: reader.take("Range", "bottom half"),
        lambda record: record.range_of_motion.value,
        "bottom_half",
    ),
    "tempo": (lambda reader: reader.write("Tempo", "3-1-2-1"), lambda record: record.tempo, parse_tempo("3-1-2-1")),
    "time": (
        lambda reader: reader.step("Time", -6),
        lambda record: record.started_at,
        DAY.replace(day=4, hour=17, minute=0),
    ),
    "date": (
        lambda reader: reader.named("Date", QDateEdit).setDate(QDate(2026, 2, 27)),
        lambda record: record.started_at,
        DAY.replace(month=2, day=27),
    ),
    "note": (
        lambda reader: reader.named("Note", QPlainTextEdit).setPlainText("left heel"),
        lambda record: record.note,
        "left heel",
    ),
    "equipment": (
        lambda reader: reader.take("Equipment", "Body weight on a step"),
        lambda record: record.variant,
        "step",
    ),
    "exercise": (
        lambda reader: reader.take("Exercise", "Seated calf raise"),
        lambda record: (record.exercise, record.variant, record.knee),
        ("seated-calf-raise", "machine", "bent-90"),
    ),
}


@pytest.mark.parametrize("field", CHANGES)
def test_everything_can_be_changed(reader: Any, field: str) -> None:
    """What is entered in a field is in the log when it is saved; all other sets are as before."""
    enter, read, expected = CHANGES[field]
    before = logged(reader)
    reader.press(Qt.Key.Key_Return)

    enter(reader)
    reader.click("Save")

    after = {record.id: record for record in logged(reader)}
    assert read(after.pop(before[0].id)) == expected
    assert list(after.values()) == before[1:]
    assert reader.column(Column.REPS) == [f"{record.reps} of 3" for record in logged(reader)]


def test_an_exercise_without_that_equipment_takes_its_own(reader: Any) -> None:
    """The equipment to choose from is that of the exercise chosen."""
    reader.press(Qt.Key.Key_Return)
    reader.take("Exercise", "Leg press calf raise")

    reader.click("Save")

    assert (logged(reader)[0].exercise, logged(reader)[0].variant) == ("leg-press-calf-raise", "leg-press")


def test_what_is_changed_back_needs_no_saving(reader: Any) -> None:
    """Save can be pressed as long as something is other than it was."""
    save = reader.editor.findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    reader.press(Qt.Key.Key_Return)
    at_first = save.isEnabled()
    reader.step("Reps", 1)
    changed = save.isEnabled()
    reader.step("Reps", -1)

    assert (save.text(), at_first, changed, save.isEnabled()) == ("Save", False, True, False)


def test_several_sets_are_changed_together(reader: Any) -> None:
    """Fields in which the sets differ say so, and only what was touched is changed; one undo takes all of it back."""
    before = logged(reader)
    reader.press(Qt.Key.Key_Down, SHIFT)
    reader.press(Qt.Key.Key_Return)
    says_that_they_differ = reader.shows("Reps: various"), reader.shows("Load: various"), reader.shows("Date")

    reader.take("Kind", "warm-up")
    reader.click("Save")

    changed = logged(reader)
    notice = reader.notice
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert says_that_they_differ == (True, True, False)
    assert notice == "2 sets changed."
    assert [record.kind for record in changed] == [SetKind.WARM_UP, SetKind.WARM_UP, SetKind.WORKING]
    assert [(record.reps, record.load) for record in changed] == [(record.reps, record.load) for record in before]
    assert logged(reader) == before


def test_a_number_in_which_sets_differ_becomes_one(reader: Any) -> None:
    """Stepping begins at the first set's number, and gives it to all."""
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", 1)
    reader.step("Load", 1)

    reader.click("Save")

    assert [(record.reps, record.load.value) for record in logged(reader)] == [(4, Decimal("62.5"))] * 3


def test_a_tempo_that_cannot_be_read_is_said_at_the_field(reader: Any) -> None:
    """As long as something is wrong it is said there, and nothing can be saved."""
    reader.press(Qt.Key.Key_Return)
    reader.write("Tempo", "3-1-2")
    said, could_save = reader.texts, reader.named("Save", QPushButton).isEnabled()

    reader.write("Tempo", "3-1-2-0")

    assert "three numbers" in said
    assert not could_save
    assert "three numbers" not in reader.texts
    assert reader.named("Save", QPushButton).isEnabled()


def test_a_time_to_come_is_said_at_the_field(reader: Any) -> None:
    """A set cannot have begun tomorrow."""
    reader.press(Qt.Key.Key_Return)

    reader.named("Date", QDateEdit).setDate(QDate.currentDate().addDays(2))

    assert "still to come" in reader.texts
    assert not reader.named("Save", QPushButton).isEnabled()


def test_escape_leaves_the_set_as_it_was(reader: Any) -> None:
    """Cancel and Esc keep nothing."""
    before = logged(reader)
    for leave in (lambda: reader.press(Qt.Key.Key_Escape), lambda: reader.click("Cancel")):
        reader.press(Qt.Key.Key_Return)
        reader.step("Reps", 1)

        leave()

        assert reader.editor.isHidden()
        assert reader.focused is reader.table
    assert logged(reader) == before


@pytest.mark.parametrize(
    "go_on",
    [
        lambda reader: reader.table.selectRow(2),
        lambda reader: reader.click("Other"),
        lambda reader: reader.filter("Side", "both"),
        lambda reader: reader.window.close(),
    ],
    ids=["another row", "another page", "a filter", "the window"],
)
def test_whoever_goes_on_keeps_what_was_changed(reader: Any, go_on: Callable[[Any], object]) -> None:
    """Nothing that was entered is lost by going on: it is saved, and can be undone."""
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", 1)

    go_on(reader)

    assert [record.reps for record in logged(reader)] == [4, 2, 1]


def test_the_panel_goes_with_the_row(reader: Any) -> None:
    """While it is open it shows the set that is chosen."""
    reader.press(Qt.Key.Key_Return)
    reader.table.setFocus()
    reader.press(Qt.Key.Key_Down)

    assert reader.shows("Reps: 2")
    assert reader.shows("Load: 50 kg")


def test_no_load_is_written_as_on_the_equipment(reader: Any) -> None:
    """A load of nothing is no load on a machine and body weight on a step, and follows the choice of equipment."""
    reader.press(Qt.Key.Key_Return)
    reader.step("Load", -24)  # 60 kg in steps of 2.5
    on_machine = reader.shows("Load: no load")

    reader.take("Equipment", "Body weight on a step")

    assert on_machine
    assert reader.shows("Load: body weight")


def test_a_double_tap_opens_the_panel(reader: Any) -> None:
    """A finger or a mouse gets there without keys."""
    place = reader.table.visualRect(reader.table.model().index(1, Column.REPS)).center()
    bot, viewport = reader.bot, reader.table.viewport()
    bot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    bot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    bot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)

    assert not reader.editor.isHidden()
    assert reader.shows("Reps: 2")


def test_each_tap_adds_a_set_where_several_are_wanted(reader: Any) -> None:
    """With “Several” a finger chooses more than one."""
    reader.click("Several")
    for row in (1, 2):
        place = reader.table.visualRect(reader.table.model().index(row, Column.REPS)).center()
        reader.bot.mouseClick(reader.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert reader.chosen() == ["3 of 3", "2 of 3", "1 of 3"]
    assert "3 sets are chosen." in reader.texts


def test_closing_the_program_keeps_what_was_changed(
    read_log_of: Callable[[Path], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """In the whole window, too, nothing that was entered is lost; the log is closed after it was saved."""
    write_sets(tmp_path, {})
    reader = read_log_of(tmp_path)
    reader.table.setFocus()
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", -1)

    reader.window.close()

    assert [record.reps for record in logged(reader)] == [2]


def test_the_panel_begins_at_its_top(reader: Any) -> None:
    """Scrolled down for one set, it shows its first field again for the next sets."""
    reader.press(Qt.Key.Key_Return)
    bar = reader.editor.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_Down, SHIFT)

    reader.press(Qt.Key.Key_Return)

    assert len(reader.editor.records) == 2
    assert bar.value() == 0


def test_the_seconds_of_a_hold_are_changed_and_undone(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """A hold shows its seconds in place of reps and pace; a change is said, in the history, and undone."""
    hold = {"kind": SetKind.HOLD, "tempo": parse_tempo("0-0-0-20"), "reps": 1, "done": 1}
    write_sets(tmp_path, hold)
    reader = read_log()
    before = logged(reader)[0].time_under_tension_s
    reader.press(Qt.Key.Key_Return)
    assert not reader.shows("Reps:")
    assert not reader.shows("Pace lost at rep")

    reader.step("Seconds held", 3)
    reader.press(Qt.Key.Key_S, CONTROL)

    assert logged(reader)[0].time_under_tension_s == before + 3
    assert reader.notice == "Changed: under tension 2 s → 5 s."
    assert "under tension 2 s → 5 s" in reader.texts
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert logged(reader)[0].time_under_tension_s == before


def test_the_panel_begins_at_the_seconds_of_a_hold(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """The arrow keys change the seconds one sees, never the reps that a hold does not show."""
    write_sets(tmp_path, {"kind": SetKind.HOLD, "tempo": parse_tempo("0-0-0-20"), "reps": 1, "done": 1})
    reader = read_log()
    before = logged(reader)[0]

    reader.press(Qt.Key.Key_Return)
    assert reader.focused.isVisible()
    reader.press(Qt.Key.Key_Up)
    reader.press(Qt.Key.Key_S, CONTROL)

    after = logged(reader)[0]
    assert (after.reps, after.time_under_tension_s) == (1, before.time_under_tension_s + 1)


def test_reps_changed_before_a_set_became_a_hold_are_not_kept(reader: Any) -> None:
    """What is saved is what one sees: the seconds, and not the reps that went out of sight."""
    before = logged(reader)[0]
    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", 2)
    reader.take("Kind", "timed hold")
    reader.press(Qt.Key.Key_S, CONTROL)

    after = logged(reader)[0]
    assert (after.kind, after.reps, after.time_under_tension_s) == (
        SetKind.HOLD,
        before.reps,
        before.time_under_tension_s,
    )
    assert reader.notice == "Changed: kind working set → timed hold."


def test_the_rep_where_pace_was_lost_is_changed(reader: Any) -> None:
    """The rep where pace was lost is one of those done; it goes with the reps that were not done after all."""
    reader.press(Qt.Key.Key_Return)
    assert not reader.shows("Seconds held")
    reader.step("Pace lost at rep", 9)
    reader.press(Qt.Key.Key_S, CONTROL)
    assert reader.notice == "Changed: pace lost at rep – → 3."
    assert logged(reader)[0].pace_lost_rep == 3

    reader.press(Qt.Key.Key_Return)
    reader.step("Reps", -1)
    assert reader.shows("Pace lost at rep: not given")
    reader.press(Qt.Key.Key_S, CONTROL)

    assert (logged(reader)[0].reps, logged(reader)[0].pace_lost_rep) == (2, None)
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert (logged(reader)[0].reps, logged(reader)[0].pace_lost_rep) == (3, 3)


def test_the_pace_lost_in_a_rep_that_was_broken_off_stays(reader: Any) -> None:
    """A set that was ended in the rep in which the pace was lost keeps that, whatever else is changed in it."""
    with closing(Logbook(reader.folder)) as logbook:
        logbook.mark_pace(logbook.sets()[0].id, 4)
    reader.page.refresh()
    reader.press(Qt.Key.Key_Return)
    assert reader.shows("Pace lost at rep: 4")

    reader.step("Pace lost at rep", -1)
    reader.step("Pace lost at rep", 1)
    reader.step("Pain, 0 to 10", 1)
    reader.press(Qt.Key.Key_S, CONTROL)

    assert (logged(reader)[0].pain, logged(reader)[0].pace_lost_rep) == (0, 4)


def test_a_hold_and_a_set_together_have_neither_seconds_nor_reps(
    read_log: Callable[[], Any], write_sets: Callable[..., list[str]], tmp_path: Path
) -> None:
    """Of a hold and a set of reps changed together, what only one of them has is not offered."""
    write_sets(tmp_path, {}, {"kind": SetKind.HOLD, "tempo": parse_tempo("0-0-0-20"), "reps": 1, "done": 1})
    reader = read_log()
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Return)

    assert reader.shows("Load:")
    assert not any(reader.shows(name) for name in ("Reps:", "Seconds held", "Pace lost at rep"))
