# SPDX-License-Identifier: MIT
"""The texts of an exercise card: what it trains, checklist, steps in order, cues, mistakes, and where to read on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.exercise import Exercise, Step
from calftimer.core.search import Kind
from calftimer.ui import theme
from calftimer.ui.learn.controls import LinkButton, panel
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text


class CheckLine(LinkButton):
    """A line of a checklist that can be ticked off for the moment; nobody remembers it."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, sign="☐", parent=parent)
        self.setProperty("role", "check")
        self.setCheckable(True)
        self.toggled.connect(lambda on: self.set_sign("☑" if on else "☐"))


class ExerciseTexts(QWidget):
    """Qt view of an `Exercise` in words.

    Signals:
        link_requested: a person wants to see something else. arg1: its kind. arg2: its id.
    """

    link_requested = Signal(object, str)

    def __init__(self, exercise: Exercise, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.places: dict[str, QWidget] = {}  # id of a cue or mistake → where it stands
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em() // 2)
        self._column.addWidget(label(catalogue_text(exercise.summary), "plain", self, wrap=True))
        self._add_muscles(exercise)
        if exercise.setup:
            self._heading(self.tr("Before the first set"))
            for text in exercise.setup:
                self._column.addWidget(CheckLine(catalogue_text(text), parent=self))
        if exercise.steps:
            self._heading(self.tr("Steps"))
            self._column.addWidget(self._steps(exercise.steps))
        self._add_cues(exercise)
        self._add_mistakes(exercise)
        self._add_debates(exercise)
        self._column.addStretch(1)

    def _heading(self, text: str) -> None:
        self._column.addWidget(label(text, "heading", self))

    def _add_muscles(self, exercise: Exercise) -> None:
        trained = []
        for muscle in (self._catalogue.muscles[name] for name in exercise.trains):
            name, lay_name = catalogue_text(muscle.name), catalogue_text(muscle.lay_name)
            both = self.tr("{name} ({lay_name})").format(name=name, lay_name=lay_name)
            trained.append(name if name.casefold() == lay_name.casefold() else both)
        self._heading(self.tr("What it trains"))
        self._column.addWidget(label(", ".join(trained), "plain", self, wrap=True))

    def _steps(self, steps: tuple[Step, ...]) -> QFrame:
        """The steps, numbered; one that keeps from harm has a sign and a word, not a colour alone."""
        frame, column = panel(self)
        for number, step in enumerate(steps, 1):
            text = self.tr("{number}.  {step}").format(number=number, step=catalogue_text(step.text))
            if step.is_safety:
                text = self.tr("{number}.  ⚠ Safety: {step}").format(number=number, step=catalogue_text(step.text))
            column.addWidget(label(text, "chip" if step.is_safety else "plain", frame, wrap=True))
        return frame

    def _add_cues(self, exercise: Exercise) -> None:
        if not exercise.cues:
            return
        self._heading(self.tr("Think of"))
        for name in exercise.cues:
            cue = self._catalogue.cues[name]
            lines = [(catalogue_text(cue.text), "card-title"), (catalogue_text(cue.why), "quiet")]
            self._column.addWidget(self._panel(name, lines))

    def _add_mistakes(self, exercise: Exercise) -> None:
        if not exercise.mistakes:
            return
        self._heading(self.tr("Mistakes"))
        for name in exercise.mistakes:
            mistake = self._catalogue.mistakes[name]
            lines = [
                (catalogue_text(mistake.name), "card-title"),
                (self.tr("✗ You notice: {sign}").format(sign=catalogue_text(mistake.sign)), "plain"),
                (self.tr("✓ Instead: {instead}").format(instead=catalogue_text(mistake.instead)), "plain"),
            ]
            self._column.addWidget(self._panel(name, lines))

    def _panel(self, name: str, lines: list[tuple[str, str]]) -> QFrame:
        frame, column = panel(self)
        frame.setFocusPolicy(frame.focusPolicy().TabFocus)
        frame.setAccessibleName(lines[0][0])
        for text, role in lines:
            column.addWidget(label(text, role, frame, wrap=True))
        self.places[name] = frame
        return frame

    def _add_debates(self, exercise: Exercise) -> None:
        """Links to the debates in which something is said about this exercise."""
        claims = self._catalogue.claims
        debates = [
            debate
            for debate in self._catalogue.debates.values()
            if any(claims[name].exercise == exercise.id for name in debate.claims)
        ]
        if debates:
            self._heading(self.tr("Who says what about it"))
        for debate in debates:
            link = LinkButton(catalogue_text(debate.question), parent=self)
            link.clicked.connect(lambda _=False, name=debate.id: self.link_requested.emit(Kind.DEBATE, name))
            self._column.addWidget(link)
