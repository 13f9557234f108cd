# SPDX-License-Identifier: MIT
"""Anatomy: the calf from behind, coloured by how much each source says an exercise works each muscle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.emphasis import emphasis
from calftimer.core.evidence import Claim
from calftimer.core.exercise import Muscle
from calftimer.core.plan import FOOT_ANGLE_DEFAULT_DEG, STRAIGHT, FootDirection, FootPosition
from calftimer.core.search import Kind
from calftimer.ui import theme
from calftimer.ui.drawings.calf import CalfDrawing, level_name
from calftimer.ui.learn.controls import LinkButton, ScrollColumn, Tiles, captioned, panel
from calftimer.ui.learn.words import claim_title, strength_text, verdict_on
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.drawing_view import DrawingView
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, foot_direction_name, within_line

SIDE_BY_SIDE_EM = 40
_ORDER = {"research": 0, "article": 1}


class AnatomySection(ScrollColumn):
    """Qt view of `emphasis`: what a source says of an exercise and a foot position.

    Signals:
        link_requested: a person wants to see something else. arg1: its kind. arg2: its id.
    """

    link_requested = Signal(object, str)

    def __init__(self, catalogue: Catalogue, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Anatomy"), parent=parent)
        self._catalogue = catalogue
        self._muscles: dict[str, QFrame] = {}
        self._exercises = ComboBox(self)
        self._exercises.setAccessibleName(self.tr("Exercise"))
        self._exercises.setMinimumContentsLength(8)
        self._exercises.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for exercise in catalogue.exercises.values():
            self._exercises.addItem(catalogue_text(exercise.name), exercise.id)
        self._exercises.setCurrentIndex(max(0, self._exercises.findData(settings.exercise)))
        self._exercises.activated.connect(self._show)
        directions = [(direction, foot_direction_name(direction)) for direction in FootDirection]
        self._feet = ChoiceBar(self.tr("Feet"), directions, parent=self)
        self._feet.choose(STRAIGHT.direction)
        self._feet.chosen.connect(self._show)
        sources = [source for source in catalogue.sources.values() if source.kind in _ORDER]
        sources.sort(key=lambda source: _ORDER[source.kind])
        self._sources = ChoiceBar(
            self.tr("According to"), [(source.id, catalogue_text(source.name)) for source in sources], parent=self
        )
        self._sources.choose(sources[0].id)
        self._sources.chosen.connect(self._show)
        choices = Tiles(17, most=3, parent=self)
        for name, control in (
            (self.tr("Exercise"), self._exercises),
            (self.tr("Feet"), self._feet),
            (self.tr("According to"), self._sources),
        ):
            choices.add(captioned(control, name))
        self.add(choices)
        self._knee = label("", "quiet", self, wrap=True)
        self.add(self._knee)
        self._picture = DrawingView(CalfDrawing({}), 22, parent=self)
        self._claims_place = QWidget(self)
        QVBoxLayout(self._claims_place).setContentsMargins(0, 0, 0, 0)
        halves = QWidget(self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, halves)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(theme.em())
        beside = QVBoxLayout()
        beside.addWidget(self._picture)
        beside.addStretch(1)
        self._halves.addLayout(beside, 1)
        self._halves.addWidget(self._claims_place, 1)
        self.add(halves)
        self.add(label(self.tr("The muscles"), "heading", self))
        tiles = Tiles(18, most=3, parent=self)
        for muscle in catalogue.muscles.values():
            self._muscles[muscle.id] = self._muscle(muscle)
            tiles.add(self._muscles[muscle.id])
        self.add(tiles)
        self.column.addStretch(1)
        self._claims: QWidget | None = None
        self._show()

    @property
    def picture(self) -> CalfDrawing:
        """The calf as it is shown."""
        return self._picture.drawing

    def show_exercise(self, exercise_id: str) -> None:
        """Show an exercise; nothing changes where it is not in the catalogue."""
        if (place := self._exercises.findData(exercise_id)) >= 0:
            self._exercises.setCurrentIndex(place)
            self._show()

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Scroll to a muscle."""
        self.bring(self._muscles[entry_id])

    def _show(self) -> None:
        exercise = self._catalogue.exercise(self._exercises.currentData())
        foot = FootPosition(self._feet.key, FOOT_ANGLE_DEFAULT_DEG[self._feet.key])
        said = emphasis(self._catalogue, self._sources.key, exercise, foot)
        self._picture.set_drawing(CalfDrawing(said.levels))
        knee = catalogue_text(self._catalogue.knees[exercise.knee].name)
        self._knee.setText(self.tr("As the exercise has it: {knee}.").format(knee=within_line(knee)))
        if self._claims is not None:
            self._claims.hide()
            self._claims.deleteLater()
        self._claims = self._rests_on(said.claims, said.levels)
        self._claims_place.layout().addWidget(self._claims)

    def _rests_on(self, claims: tuple[Claim, ...], levels: object) -> QWidget:
        """The levels in words, and the claims they rest on, with how sure those are."""
        frame, column = panel(self._claims_place)
        source = catalogue_text(self._catalogue.sources[self._sources.key].name)
        column.addWidget(label(self.tr("{source} says").format(source=source), "heading", frame))
        for name, level in levels.items():
            muscle = catalogue_text(self._catalogue.muscles[name].name)
            text = self.tr("{muscle}: {level}").format(muscle=muscle, level=level_name(level))
            column.addWidget(label(text, "plain", frame, wrap=True))
        if not claims:
            text = self.tr("Nothing is said about this knee position.")
            column.addWidget(label(text, "quiet", frame, wrap=True))
        else:
            column.addWidget(label(self.tr("It rests on"), "heading", frame))
        for claim in claims:
            parts = filter(None, (strength_text(claim.strength), verdict_on(claim, self._catalogue)))
            link = LinkButton(claim_title(claim, source), detail=" · ".join(parts), parent=frame)
            link.clicked.connect(lambda _=False, name=claim.id: self.link_requested.emit(Kind.CLAIM, name))
            column.addWidget(link)
        column.addStretch(1)
        return frame

    def _muscle(self, muscle: Muscle) -> QFrame:
        frame, column = panel(self)
        frame.setFocusPolicy(frame.focusPolicy().TabFocus)
        name = catalogue_text(muscle.name)
        frame.setAccessibleName(name)
        column.addWidget(label(name, "card-title", frame, wrap=True))
        if muscle.lay_name.casefold() != muscle.name.casefold():
            column.addWidget(label(catalogue_text(muscle.lay_name), "quiet", frame, wrap=True))
        column.addWidget(label(catalogue_text(muscle.note), "plain", frame, wrap=True))
        joints = {"knee": self.tr("knee"), "ankle": self.tr("ankle")}
        crossed = ", ".join(joints[joint] for joint in muscle.joints)
        column.addWidget(label(self.tr("Works across: {joints}").format(joints=crossed), "quiet", frame, wrap=True))
        column.addStretch(1)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the claims beside the picture where there is room, below it where there is not."""
        super().resizeEvent(event)
        beside = self.viewport().width() >= SIDE_BY_SIDE_EM * theme.em()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._halves.direction() is not direction:
            self._halves.setDirection(direction)
