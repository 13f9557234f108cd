# SPDX-License-Identifier: MIT
"""The middle column of the train page: where the toes point, and what that is said to favour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import emphasis, toes_are_about
from calftimer.core.evidence import Claim, Topic
from calftimer.core.exercise import Exercise
from calftimer.core.plan import (
    FOOT_ANGLE_DEFAULT_DEG,
    FOOT_ANGLE_RANGE_DEG,
    STRAIGHT,
    FootDirection,
    FootPosition,
)
from calftimer.ui import theme
from calftimer.ui.drawings.feet import Laterality
from calftimer.ui.learn.words import strength_text
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.feet_view import FeetView
from calftimer.ui.widgets.labels import label, plain_tip
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import catalogue_text, foot_direction_name


class FeetPanel(QWidget):
    """Qt view of a `FootPosition` and the claims about it.

    Signals:
        foot_changed: a person changed direction or angle.
    """

    foot_changed = Signal()

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._foot = STRAIGHT
        self._laterality: Laterality = "both"
        self._exercise: Exercise | None = None
        self._angles = dict(FOOT_ANGLE_DEFAULT_DEG)
        self._directions = ChoiceBar(
            self.tr("Feet"), [(direction, foot_direction_name(direction)) for direction in FootDirection], parent=self
        )
        self._directions.chosen.connect(self._on_direction)
        self._view = FeetView(parent=self)
        self._angle = Stepper(self.tr("Angle"), low=0, high=45, step=5, text=lambda value: f"{value}°", parent=self)
        self._angle.value_changed.connect(self._on_angle)
        self._claims = QFrame(self)
        self._claims.setProperty("role", "panel")
        self._grid = QGridLayout(self._claims)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em() // 2)
        column.addWidget(label(self.tr("Feet"), "heading", self))
        column.addWidget(self._directions)
        column.addWidget(self._view, 1)
        column.addWidget(self._angle)
        column.addWidget(label(self.tr("What this position is said to favour"), "heading", self, wrap=True))
        column.addWidget(self._claims)

    @property
    def foot(self) -> FootPosition:
        """The position chosen."""
        return self._foot

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the claims of `catalogue`."""
        self._catalogue = catalogue
        self._show_claims(self._foot.direction)

    def show_exercise(self, exercise: Exercise, laterality: Laterality) -> None:
        """Draw both feet or the one that works, and show what is said of the toes in `exercise`."""
        self._exercise, self._laterality = exercise, laterality
        self._view.set_foot(self._foot, laterality)
        self._show_claims(self._foot.direction)

    def show_foot(self, foot: FootPosition) -> None:
        """Show a position as chosen; tells nobody."""
        self._foot = foot
        self._angles[foot.direction] = foot.angle_deg
        low, high = FOOT_ANGLE_RANGE_DEG[foot.direction]
        self._directions.choose(foot.direction)
        self._angle.set_range(low, high)
        self._angle.set_value(foot.angle_deg)
        self._angle.setEnabled(low != high)
        self._view.set_foot(foot, self._laterality)
        self._show_claims(foot.direction)

    def _on_direction(self, direction: FootDirection) -> None:
        self.show_foot(FootPosition(direction, self._angles[direction]))
        self.foot_changed.emit()

    def _on_angle(self) -> None:
        self.show_foot(FootPosition(self._foot.direction, int(self._angle.value)))
        self.foot_changed.emit()

    def _show_claims(self, direction: FootDirection) -> None:
        """One line per source; a source that says otherwise than research stands out and says so."""
        while item := self._grid.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        if self._exercise is not None and not toes_are_about(self._catalogue, self._exercise):
            self._show_bent_knee(self._exercise)
            return
        claims = self._catalogue.claims_on_toes(direction)
        research = next((claim for claim in claims if self._is_research(claim)), None)
        for row, claim in enumerate(claims):
            disagrees = research is not None and set(claim.favours) != set(research.favours)
            name = label(catalogue_text(self._catalogue.sources[claim.source].name), "plain", self._claims)
            text = catalogue_text(claim.short)
            if disagrees:
                text = self.tr("{claim} — disagrees").format(claim=text)
            role = "chip-against" if disagrees else "chip" if claim.favours else "chip-none"
            chip = label(text, role, self._claims, wrap=True)
            chip.setToolTip(plain_tip(catalogue_text(claim.text)))
            chip.setAccessibleName(f"{name.text()}: {text}. {catalogue_text(claim.text)}")
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(chip, row, 1)
        if research is not None:
            self._add_note(f"{catalogue_text(research.text)} {strength_text(research.strength)}", len(claims))

    def _show_bent_knee(self, exercise: Exercise) -> None:
        """Say that the toes are not known to matter here; what is claimed of straight knees is not repeated."""
        cited = [
            claim
            for source in self._catalogue.sources.values()
            for claim in emphasis(self._catalogue, source.id, exercise, self._foot).claims
            if claim.topic is Topic.TOES
        ]
        text = self.tr(
            "Nobody found that the toes matter with bent knees; what is said of them is about straight knees."
        )
        self._add_note(text, 0)
        for row, claim in enumerate(cited, 1):
            self._add_note(f"{catalogue_text(claim.text)} {strength_text(claim.strength)}", row)

    def _add_note(self, text: str, row: int) -> None:
        self._grid.addWidget(label(text, "quiet", self._claims, wrap=True), row, 0, 1, 2)

    def _is_research(self, claim: Claim) -> bool:
        return self._catalogue.sources[claim.source].kind == "research"
