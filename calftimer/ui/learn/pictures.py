# SPDX-License-Identifier: MIT
"""The pictures of an exercise card: body, leg and tempo move through the rep in a loop; the feet stand."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.exercise import Exercise
from calftimer.core.plan import SetPlan
from calftimer.core.tempo import HEEL_HEIGHTS, Phase, Tempo
from calftimer.ui.drawings.body import BodyDrawing
from calftimer.ui.drawings.feet import FeetDrawing, feet_used
from calftimer.ui.drawings.heel import ankle_deg
from calftimer.ui.drawings.leg import LegDrawing
from calftimer.ui.drawings.tempo_curve import TempoCurve
from calftimer.ui.learn.controls import Tiles
from calftimer.ui.widgets.drawing_view import DrawingView
from calftimer.ui.widgets.switch_button import SwitchButton
from calftimer.ui.wording import foot_text

PICTURE_MS = 40
# So many pictures make the way from the stretch to the top, and so far apart are the marks on the curve: as many
# as the eye asks for, and few enough to be kept.
HEIGHT_STEPS, MARK_STEP_S = 32, 0.08
STILL_HEIGHT = 1.0  # at the top of the rep a stranger sees what the exercise is about


def heel_height_at(tempo: Tempo, start: Phase, at_s: float) -> float:
    """Return the heel's height, 0 to 1, `at_s` seconds into reps of `tempo` that follow each other."""
    at_s %= float(tempo.rep_s)
    height = HEEL_HEIGHTS[start][0]
    for phase in tempo.phases_from(start):
        seconds = float(tempo.seconds(phase))
        low, high = HEEL_HEIGHTS[phase]
        if at_s < seconds:
            return low + (high - low) * at_s / seconds
        at_s -= seconds
        height = high
    return height


class ExercisePictures(QWidget):
    """Qt view of an exercise as it is done by a `SetPlan`; moves only while it can be seen.

    Signals:
        moving_changed: a person let it move (arg1 True) or stand still.
    """

    moving_changed = Signal(bool)

    def __init__(self, exercise: Exercise, plan: SetPlan, knee_deg: float, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise, self._knee_deg, self._plan = exercise, knee_deg, plan
        self._tempo = plan.tempo
        self._body = DrawingView(BodyDrawing(exercise.body), 11, parent=self)
        self._leg = DrawingView(self._leg_at(STILL_HEIGHT), 11, parent=self)
        feet = FeetDrawing(plan.foot, feet_used(exercise, plan.side), caption=foot_text(plan.foot))
        self._feet = DrawingView(feet, 11, parent=self)
        self._curve = DrawingView(TempoCurve(plan.tempo, plan.start), 7, parent=self)
        pictures = Tiles(10, most=2, parent=self)
        for picture in (self._body, self._leg, self._feet, self._curve):
            pictures.add(picture)
        self._moves = SwitchButton(
            self.tr("Pictures move"), self.tr("Body and leg go through the rep at the tempo"), parent=self
        )
        self._moves.turned.connect(self._on_turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pictures)
        column.addWidget(self._moves)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(PICTURE_MS)
        self._timer.timeout.connect(self._show_now)

    @property
    def is_moving(self) -> bool:
        """True while the pictures are in motion."""
        return self._timer.isActive()

    @property
    def leg(self) -> LegDrawing:
        """The leg as it is shown."""
        return self._leg.drawing

    def let_move(self, on: bool) -> None:
        """Let the pictures move, or stand still at the top of the rep; tells nobody."""
        self._moves.setChecked(on)
        self._follow()

    def set_tempo(self, tempo: Tempo) -> None:
        """Show another tempo, from the beginning of the rep."""
        self._tempo = tempo
        self._clock.start()
        self._show_at(0.0) if self.is_moving else self._stand()

    def _on_turned(self, on: bool) -> None:
        self._follow()
        self.moving_changed.emit(on)

    def _follow(self) -> None:
        if self._moves.isChecked() and self.isVisible():
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()
            self._stand()

    def _show_now(self) -> None:
        self._show_at(self._clock.elapsed() / 1000)

    def _show_at(self, at_s: float) -> None:
        height = heel_height_at(self._tempo, self._plan.start, at_s)
        height = round(height * HEIGHT_STEPS) / HEIGHT_STEPS
        mark = int(at_s % float(self._tempo.rep_s) / MARK_STEP_S) * MARK_STEP_S
        self._body.show_moment(BodyDrawing(self._exercise.body, height))
        self._leg.show_moment(self._leg_at(height))
        self._curve.show_moment(TempoCurve(self._tempo, self._plan.start, mark))

    def _stand(self) -> None:
        self._body.set_drawing(BodyDrawing(self._exercise.body, STILL_HEIGHT))
        self._leg.set_drawing(self._leg_at(STILL_HEIGHT))
        self._curve.set_drawing(TempoCurve(self._tempo, self._plan.start))

    def _leg_at(self, height: float) -> LegDrawing:
        return LegDrawing(ankle_deg(height), self._knee_deg, self._exercise.support)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move, if that is wanted."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()
