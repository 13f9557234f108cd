# SPDX-License-Identifier: MIT
"""An exercise of a workout, changed on the Train page, where everything of it can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import choice_of
from calftimer.core.together import Part, own_parts
from calftimer.core.workout import WorkoutItem
from calftimer.ui.main_window import MainWindow
from calftimer.ui.train.page import TrainPage
from calftimer.ui.workout.partners import Partners
from calftimer.ui.workout.words import parts_text


class TrainEdit(QObject):
    """Shows an item on the Train page, for all who train it or for one of them, and says there which it is.

    Signals:
        ended: it is done. arg1: for whom, an athlete's id, empty for all. arg2: the items in its place; None leaves it
            as it was.
    """

    ended = Signal(str, object)

    def __init__(
        self, window: MainWindow, train_page: TrainPage, partners: Partners, catalogue: Callable[[], Catalogue]
    ) -> None:
        super().__init__(train_page)
        self._window, self._train_page = window, train_page
        self._partners, self._catalogue = partners, catalogue
        self._athlete_id = ""
        train_page.edited.connect(lambda items: self.ended.emit(self._athlete_id, items))
        window.page_shown.connect(self._on_page)

    def begin(self, item: WorkoutItem, caption: str, athlete_id: str) -> None:
        """Show an item, as an athlete does it; empty for all. `caption` says which it is.

        Raises:
            InputError: its exercise is not in the catalogue.
        """
        shares = self._partners.shares(item)
        one = next((share for share in shares if share.athlete_id == athlete_id), None)
        self._athlete_id = one.athlete_id if one else ""
        shown = one.item if one else self._partners.common(item)
        choice = choice_of(shown, self._catalogue().exercise(item.exercise).knee)
        if one is not None:
            caption = self.tr("{exercise}, for {name} alone").format(exercise=caption, name=one.name)
        elif shares:
            parts = {Part.LOAD: None, **dict.fromkeys(own_parts([share.item for share in shares]))}
            text = self.tr("{exercise}, for all. Each one’s own (here: {name}): {parts}.")
            first = next((share for share in shares if share.athlete_id == self._partners.present), shares[0])
            caption = text.format(exercise=caption, parts=parts_text(list(parts)), name=first.name)
        self._train_page.edit(choice, caption)
        self._window.show_page(self._train_page)

    def _on_page(self, page: object) -> None:
        if page is not self._train_page:
            self._train_page.leave_edit()
