# SPDX-License-Identifier: MIT
"""The workout at hand: which exercise in it is chosen, and what it was before each change."""

from __future__ import annotations

from dataclasses import replace

from calftimer.core.workout import Workout, WorkoutItem

UNDO_MAX = 100


class Draft:
    """A workout that is being changed.

    `note` says whose it is, or when it was done, as long as it is not one of the person's saved ones. One that ships
    becomes a saved one when it is changed; a past visit (`is_visit`) only when that is asked for, with `keep`.
    """

    def __init__(self) -> None:
        self.workout = Workout()
        self.note = ""
        self.is_visit = False
        self.place = -1
        self._before: list[tuple[Workout, int]] = []
        self._after: list[tuple[Workout, int]] = []
        self._step = ""

    @property
    def item(self) -> WorkoutItem | None:
        """The item that is chosen, None where there is none."""
        return self.workout.items[self.place] if 0 <= self.place < len(self.workout.items) else None

    @property
    def is_own(self) -> bool:
        """Whether it is a person's own, to which more can be added."""
        return bool(self.workout.name) and (self.is_visit or not self.note)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return bool(self._after)

    def open(self, workout: Workout, note: str = "", *, is_visit: bool = False) -> None:
        """Begin with another workout."""
        self.workout, self.note, self.is_visit = workout, note, is_visit
        self.place, self._before, self._after, self._step = (0 if workout.items else -1), [], [], ""

    def keep(self) -> None:
        """Have it among the saved ones from now on."""
        self.note, self.is_visit = "", False

    def change(self, workout: Workout, place: int, step: str = "") -> bool:
        """Take a change and choose the item at `place`; tell whether it is to be saved.

        What is changed by the same `step` as just before, such as the next letter of a name, is one change.
        """
        differs = workout != self.workout
        if differs:
            if not step or step != self._step:
                self._before = [*self._before[-UNDO_MAX:], (self.workout, self.place)]
            self._after, self._step = [], step
            self.workout = workout
            if not self.is_visit:
                self.keep()
        self.place = min(place, len(workout.items) - 1)
        return differs and not self.is_visit

    def undo(self) -> bool:
        """Take the last change back; what is saved keeps its id. Tell whether it is to be saved."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """Do again what was taken back last. Tell whether it is to be saved."""
        return self._go(self._after, self._before)

    def _go(self, from_: list[tuple[Workout, int]], to: list[tuple[Workout, int]]) -> bool:
        if not from_:
            return False
        to.append((self.workout, self.place))
        workout, self.place = from_.pop()
        self.workout, self._step = replace(workout, id=self.workout.id), ""
        return not self.is_visit

    def saved_as(self, workout_id: str) -> None:
        """Keep the id under which it stands in the log."""
        self.workout = replace(self.workout, id=workout_id)
