# SPDX-License-Identifier: MIT
"""The Workout page with the log, the catalogue and the Train page, connected.

What is changed is saved by itself, a moment later; a workout that ships becomes a person's own when it is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from calftimer.core.catalogue import Catalogue
from calftimer.core.following import followed
from calftimer.core.visit import turns_of_partners
from calftimer.core.workout import Workout, WorkoutItem
from calftimer.errors import CalftimerError
from calftimer.ui.main_window import MainWindow
from calftimer.ui.settings import Settings
from calftimer.ui.train.page import TrainPage
from calftimer.ui.wording import error_text
from calftimer.ui.workout.draft import Draft
from calftimer.ui.workout.offer import Offer
from calftimer.ui.workout.page import WorkoutPage
from calftimer.ui.workout.partners import Partners
from calftimer.ui.workout.rows import item_lines
from calftimer.ui.workout.shelf import Shelf
from calftimer.ui.workout.train_edit import TrainEdit
from calftimer.ui.workout.words import exercise_text

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

SAVE_AFTER_MS = 600


class WorkoutRoom(QObject):
    """Holds the workout that is shown, and what it was before each change.

    Signals:
        start_requested: a visit is to begin. arg1: its turns, a tuple. arg2: the sound set. arg3: the id of the saved
            workout, or empty.
    """

    start_requested = Signal(object, str, str)

    def __init__(
        self,
        window: MainWindow,
        train_page: TrainPage,
        settings: Settings,
        catalogue: Callable[[], Catalogue],
        now: Callable[[], datetime],
        zone: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._train_page, self._settings = window, train_page, settings
        self._catalogue = catalogue
        self._shelf = Shelf(self._tell, now, zone)
        self._partners = Partners(settings, catalogue)
        self._draft = Draft()
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._write)
        self._edit = TrainEdit(window, train_page, self._partners, catalogue)
        self.page = WorkoutPage(settings.key_map)
        self._offer = Offer(self.page.chooser, self._shelf, self._partners, catalogue, self._tell)
        self._connect()

    def show_logbook(self, logbook: Logbook) -> None:
        """Keep workouts in `logbook` from here on."""
        self._shelf.show_logbook(logbook)
        self._partners.show_logbook(logbook)
        self._refresh()

    def add(self, items: Sequence[WorkoutItem]) -> None:
        """Put items at the end of the person's workout at hand, a new one where there is none."""
        if not self._draft.is_own:
            self._new()
        if self._change(lambda workout, _: (workout.with_items((*workout.items, *items)), len(workout.items))):
            self.page.show_editor(True)
            text = self.tr("Added to “{workout}”: {exercise}.").format(
                workout=self._draft.workout.name, exercise=exercise_text(items[0], self._catalogue())
            )
            self._window.notice.say(text, [(self.tr("Show"), lambda: self._window.show_page(self.page))])

    def save(self) -> None:
        """Write now what was to be written in a moment."""
        if self._save_timer.isActive():
            self._save_timer.stop()
            self._write()

    def _write(self) -> None:
        self._draft.saved_as(self._shelf.write(self._partners.own_alone(self._draft.workout)).id)

    def _tell(self, error: CalftimerError) -> None:
        self._window.notice.warn(error_text(error))

    def _connect(self) -> None:
        page, editor = self.page, self.page.editor
        page.refresh_wanted.connect(self._refresh)
        self._offer.opened.connect(self._open)
        page.chooser.new_wanted.connect(self._on_new)
        editor.others_wanted.connect(self._on_others)
        editor.named.connect(self._on_named)
        editor.items.chosen.connect(self._on_chosen)
        editor.items.dropped.connect(self._on_drop)
        for moved in (editor.moved, editor.items.move_wanted):
            moved.connect(self._on_move)
        for removed in (editor.removed, editor.items.remove_wanted):
            removed.connect(lambda: self._change_one(lambda workout, place: (workout.removed(place), place)))
        for edited in (editor.edit_wanted, editor.items.edit_wanted):
            edited.connect(self._on_edit)
        editor.joined.connect(lambda on: self._change_one(lambda workout, place: (workout.joined(place, on), place)))
        editor.duplicated.connect(lambda: self._change_one(Workout.duplicated))
        editor.undone.connect(lambda: self._take_back(self._draft.undo))
        editor.redone.connect(lambda: self._take_back(self._draft.redo))
        editor.as_last_time.connect(self._on_last_time)
        editor.kept.connect(self._on_keep)
        editor.discarded.connect(self._on_discard)
        editor.add_wanted.connect(self._on_add_wanted)
        editor.started.connect(self._on_start)
        editor.athlete_turned.connect(self._on_athlete)
        editor.numbers.changed.connect(lambda athlete_id, item: self._replace(athlete_id, (item,)))
        editor.numbers.person_chosen.connect(self._show)
        self._train_page.add_requested.connect(self.add)
        self._edit.ended.connect(self._on_edited)
        self._window.closing.connect(self.save)

    def _refresh(self) -> None:
        """Show what the log and the catalogue hold now."""
        self.save()
        self.page.show_keys(self._settings.key_map)
        self._partners.refresh()
        self._offer.refresh()
        self.page.editor.show_athletes(self._partners.offered())
        self._show()

    def _show(self) -> None:
        catalogue, draft = self._catalogue(), self._draft
        items = draft.workout.items
        lines = item_lines(items, self._partners, catalogue)
        self.page.editor.show_workout(draft.workout.name, draft.note, lines, draft.place)
        self.page.editor.show_steps(can_undo=draft.can_undo, can_redo=draft.can_redo)
        if item := draft.item:
            exercise, title = catalogue.exercises_in_log().get(item.exercise), exercise_text(item, catalogue)
            shares, machine = self._partners.shares(item), self._partners.machine(item)
            follows = followed(items)[draft.place] != draft.place
            common, present = self._partners.common(item), self._partners.present
            self.page.editor.numbers.show_item(common, exercise, title, shares, present, machine, follows=follows)

    def _open(self, workout: Workout, note: str = "", is_visit: bool = False) -> None:
        self.save()
        self._draft.open(workout, note, is_visit=is_visit)
        self._refresh()
        self.page.show_editor(True)

    def _new(self) -> None:
        self._open(Workout(name=self._shelf.new_name()))

    def _on_new(self) -> None:
        self._new()
        self.page.setFocus()

    def _on_add_wanted(self) -> None:
        """Go where exercises are chosen, and say how they come back: there Space starts a set."""
        self._window.show_page(self._train_page)
        self._window.notice.say(self.tr("Choose an exercise, then press “+ Workout” to add it."))

    def _on_others(self) -> None:
        self._refresh()
        self.page.show_editor(False)

    def _change(self, changed: Callable[[Workout, int], tuple[Workout, int]], step: str = "") -> bool:
        """Take a change, `changed(workout, place)`, and show it; tell whether it could be done.

        Changes one after the other that name the same `step` are undone as one.
        """
        try:
            workout, place = changed(self._draft.workout, self._draft.place)
        except CalftimerError as error:
            self._tell(error)
            return False
        if self._draft.change(workout, place, step):
            self._save_timer.start()
        self._show()
        return True

    def _change_one(self, changed: Callable[[Workout, int], tuple[Workout, int]]) -> None:
        """Take a change of the exercise that is chosen, if there is one."""
        if self._draft.item is not None:
            self._change(changed)

    def _on_keep(self) -> None:
        """Save what is shown, and let it be named."""
        self._draft.keep()
        self._write()
        self._refresh()
        self._window.notice.say(self.tr("It is among your workouts now. Write the name it is to have."))
        self.page.editor.write_name()

    def _on_named(self, name: str) -> None:
        self._draft.keep()
        self._change(lambda workout, place: (replace(workout, name=name), place), step="name")

    def _take_back(self, undo: Callable[[], bool]) -> None:
        if undo():
            self._save_timer.start()
        self._show()

    def _on_chosen(self, place: int) -> None:
        self._draft.place = place
        self._show()

    def _on_move(self, by: int) -> None:
        self._change_one(lambda workout, place: workout.moved(place, by))

    def _on_drop(self, place: int, before: int) -> None:
        self._change(lambda workout, _: workout.placed(place, before))

    def _replace(self, athlete_id: str, items: tuple[WorkoutItem, ...]) -> None:
        """Let an athlete, empty for all, do `items` in the place of the exercise that is chosen."""
        if item := self._draft.item:
            changed = self._partners.changed(item, athlete_id, items)
            self._change(lambda workout, place: (workout.replaced(place, changed), place))

    def _on_athlete(self, athlete_id: str, on: bool) -> None:
        self._partners.turn(athlete_id, on)
        self._refresh()

    def _on_last_time(self) -> None:
        before = self._draft.workout
        items = self._partners.as_last_time(before.items, takes_reps=True)
        self._change(lambda workout, place: (workout.with_items(items), place))
        if self._draft.workout == before:
            self._window.notice.say(self.tr("It is as it was last time, as far as it was done before."))

    def _on_discard(self) -> None:
        """Put the workout into the trash, and offer it back."""
        self.save()
        workout_id, name = self._draft.workout.id, self._draft.workout.name
        self._draft.open(Workout())
        if self._shelf.discard(workout_id):
            text = self.tr("“{name}” is deleted.").format(name=name)
            self._window.notice.say(text, [(self.tr("Undo"), lambda: self._restore(workout_id))])
        self._on_others()

    def _restore(self, workout_id: str) -> None:
        self._shelf.restore(workout_id)
        self._refresh()

    def _on_edit(self) -> None:
        """Change an exercise on the Train page, for all or for the one whose numbers are shown."""
        item, draft = self._draft.item, self._draft
        if item is None:
            return
        caption = self.tr("Exercise {number} of “{workout}”")
        caption = caption.format(number=draft.place + 1, workout=draft.workout.name)
        try:
            self._edit.begin(item, caption, self.page.editor.numbers.athlete_id)
        except CalftimerError as error:
            self._tell(error)

    def _on_edited(self, athlete_id: str, items: tuple[WorkoutItem, ...] | None) -> None:
        if items is not None:
            self._replace(athlete_id, items)
        self._window.show_page(self.page)

    def _on_start(self) -> None:
        self.save()
        try:
            of_all = self._partners.items_of_all(self._draft.workout.items)
            turns = turns_of_partners(of_all, self._catalogue())
        except CalftimerError as error:
            self._tell(error)
            return
        if not turns:
            self._window.notice.warn(self.tr("Nobody who trains now does any of it."))
        else:
            self.start_requested.emit(turns, self._settings.sound_set, self._draft.workout.id)
