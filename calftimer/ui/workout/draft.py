# SPDX-License-Identifier: MIT
"""The workout at hand: which exercise in it is chosen, and what it was before each change."""

from __future__ import annotations

from dataclasses import replace

from calftimer.core.template import WorkoutTemplate
from calftimer.core.workout import Workout, WorkoutItem

UNDO_MAX = 100


class Draft:
    """A workout that is being changed. `template` is the one that ships, as long as nothing in it is changed."""

    def __init__(self) -> None:
        self.workout = Workout()
        self.template: WorkoutTemplate | None = None
        self.place = -1
        self._before: list[tuple[Workout, int]] = []

    @property
    def item(self) -> WorkoutItem | None:
        """The item that is chosen, None where there is none."""
        return self.workout.items[self.place] if 0 <= self.place < len(self.workout.items) else None

    @property
    def is_own(self) -> bool:
        """Whether it is a person's own, to which more can be added."""
        return self.template is None and bool(self.workout.name)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    def open(self, workout: Workout, template: WorkoutTemplate | None = None) -> None:
        """Begin with another workout."""
        self.workout, self.template = workout, template
        self.place, self._before = (0 if workout.items else -1), []

    def change(self, workout: Workout, place: int) -> bool:
        """Take a change and choose the item at `place`; tell whether anything is different."""
        differs = workout != self.workout
        if differs:
            self._before = [*self._before[-UNDO_MAX:], (self.workout, self.place)]
            self.workout, self.template = workout, None
        self.place = min(place, len(workout.items) - 1)
        return differs

    def undo(self) -> bool:
        """Take the last change back; what is saved keeps its id. Tell whether there was one."""
        if not self._before:
            return False
        workout, self.place = self._before.pop()
        self.workout = replace(workout, id=self.workout.id)
        return True

    def saved_as(self, workout_id: str) -> None:
        """Keep the id under which it stands in the log."""
        self.workout = replace(self.workout, id=workout_id)
