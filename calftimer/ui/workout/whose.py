# SPDX-License-Identifier: MIT
"""Whose numbers of an exercise are shown: those common to all who train it, or one athlete's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.together import Part, own_parts
from calftimer.core.workout import WorkoutItem
from calftimer.ui import theme
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.labels import label
from calftimer.ui.workout.partners import Share
from calftimer.ui.workout.words import parts_text


class WhoseBar(QWidget):
    """A choice between all and each one; not there where one athlete alone does the exercise.

    Signals:
        chosen: a person wants to see another one's numbers.
    """

    chosen = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[tuple[object, str]] = []
        self._shares: dict[str, Share] = {}
        self._bar = ChoiceBar(self.tr("Numbers"), turns=True, parent=self)
        self._line = label("", "quiet", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 3)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        self._bar.chosen.connect(self._on_chosen)
        self.hide()

    @property
    def athlete_id(self) -> str:
        """The athlete whose numbers are shown; empty for what is common to all, and where nobody trains along."""
        if len(self._shares) == 1:
            return next(iter(self._shares))
        return str(self._bar.key or "")

    @property
    def own(self) -> WorkoutItem | None:
        """What the athlete does whose numbers are shown; None where these are common to all."""
        share = self._shares.get(self.athlete_id)
        return share and share.item

    @property
    def own_parts(self) -> tuple[Part, ...]:
        """What is shown of nobody because each has their own; of one athlete everything is."""
        return () if self.own else own_parts([share.item for share in self._shares.values()])

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Offer who does an exercise; whose numbers were shown stays so where they are among them."""
        self._shares = {share.athlete_id: share for share in shares}
        several = [("", self.tr("For all")), *((share.athlete_id, share.name) for share in shares)]
        people = several if len(shares) > 1 else []
        if people != self._people:  # a button that is being pressed stays
            before, self._people = self._bar.key, people
            self._bar.set_choices(people)
            if people:
                self._bar.choose(before if before in self._shares else "")
        self.setVisible(bool(people))
        self._say()

    def _say(self) -> None:
        parts = [part for part in self.own_parts if part is not Part.LOAD]  # loads are seen to be each one's own
        self._line.setText(self.tr("Each has their own: {parts}.").format(parts=parts_text(parts)))
        self._line.setVisible(bool(parts))

    def _on_chosen(self) -> None:
        self._say()
        self.chosen.emit()
