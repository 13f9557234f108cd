# SPDX-License-Identifier: MIT
"""Are my calves getting anywhere? Two charts, drawn when the page is shown."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import KG_PER_LB, Unit
from calftimer.core.review import sets_per_week, volume_points
from calftimer.ui import theme
from calftimer.ui.settings import Settings
from calftimer.ui.widgets.combo import ComboBox
from calftimer.ui.widgets.empty_view import EmptyView
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, number

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook

WEEKS = 8
CHART_HEIGHT_EM = 11  # at least; a lower window scrolls


class ReviewPage(QWidget):
    """Qt view of what the `Logbook` says.

    Signals:
        train_requested: there is no set yet, and a person wants to train.
    """

    train_requested = Signal()

    def __init__(self, catalogue: Catalogue, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook: Logbook | None = None
        self._catalogue, self._settings = catalogue, settings
        title = label(self.tr("Review"), "title", self)
        self._empty = EmptyView(
            self.tr("Nothing to review yet"),
            self.tr(
                "After your first set you will see here how many sets each muscle got per week, against the "
                "ranges of our two sources, and how load × reps changes over time."
            ),
            self.tr("Go to Train"),
            parent=self,
        )
        self._empty.pressed.connect(self.train_requested)
        self._board = QWidget(self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._board)
        self._area = area
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(), theme.em(), theme.em(), theme.em())
        column.addWidget(title)
        column.addLayout(self._stack, 1)
        self._charts = None

    def show_logbook(self, logbook: Logbook) -> None:
        """Take the sets from `logbook`, from the next `refresh` on."""
        self._logbook = logbook

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Count and name by `catalogue`, from the next `refresh` on."""
        self._catalogue = catalogue

    def refresh(self) -> None:
        """Read the log again and draw."""
        if self._logbook is None or not self._logbook.count():
            self._stack.setCurrentWidget(self._empty)
            return
        if self._charts is None:
            self._build_charts()
        self._stack.setCurrentWidget(self._area)
        self._draw_weeks()
        self._fill_exercises()
        self._arrange()
        self._draw_volume()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what can be done here."""
        super().focusInEvent(event)
        first = self._exercise if self._stack.currentWidget() is self._area else self._empty.button
        first.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of exercises stands below its heading where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._charts is not None:
            across = QBoxLayout.Direction.LeftToRight
            fits = self.width() > self._exercise.sizeHint().width() + 16 * theme.em()
            self._row.setDirection(across if fits else QBoxLayout.Direction.TopToBottom)

    def _build_charts(self) -> None:
        from calftimer.ui.charts import VolumeChart, WeeksChart  # pyqtgraph is slow to import

        weeks = WeeksChart(self.tr("Sets per week and muscle"), parent=self._board)
        volume = VolumeChart(self.tr("Load times reps over time"), parent=self._board)
        self._charts = (weeks, volume)
        self._weeks_note = label("", "quiet", self._board, wrap=True)
        self._exercise = ComboBox(self._board)
        self._exercise.setAccessibleName(self.tr("Exercise of the chart"))
        self._exercise.activated.connect(self._draw_volume)
        self._volume_note = label("", "quiet", self._board, wrap=True)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(label(self.tr("Load × reps of each set"), "heading", self._board, wrap=True), 1)
        row.addWidget(self._exercise)
        for chart in self._charts:
            chart.widget.setMinimumHeight(CHART_HEIGHT_EM * theme.em())
        column = QVBoxLayout(self._board)
        column.setContentsMargins(0, 0, theme.em() // 4, 0)
        column.addWidget(label(self.tr("Sets per week and muscle"), "heading", self._board))
        column.addWidget(weeks.widget, 1)
        column.addWidget(self._weeks_note)
        column.addLayout(row)
        column.addWidget(volume.widget, 1)
        column.addWidget(self._volume_note)

    def _draw_weeks(self) -> None:
        today = datetime.now().astimezone()
        first = today - timedelta(weeks=WEEKS - 1)
        records = self._logbook.sets_since(first - timedelta(days=8))
        weeks = sets_per_week(
            records, self._catalogue.exercises_in_log(), self._catalogue.muscles, first.date(), today.date()
        )
        muscles = {key: catalogue_text(muscle.lay_name) for key, muscle in self._catalogue.muscles.items()}
        ranges = {
            self.tr("{source}: {low}–{high}").format(
                source=self._catalogue.sources[entry.source].name, low=number(entry.low), high=number(entry.high)
            ): entry
            for entry in self._catalogue.ranges.values()
            if entry.quantity == "sets-per-week"
        }
        self._charts[0].show_weeks(weeks, muscles, ranges)
        self._weeks_note.setText(
            self.tr(
                "Days trained this week: {days}. A set counts whole for each muscle that its exercise trains. "
                "Hart gives 3–4 sets a session, 2–3 times a week; 6–12 a week is our arithmetic."
            ).format(days=weeks[-1].days_trained)
        )

    def _fill_exercises(self) -> None:
        chosen = self._exercise.currentData()
        known_ones = {exercise.id: exercise for exercise in self._catalogue.exercises_in_log().values()}
        done = [
            exercise
            for exercise in known_ones.values()
            if self._logbook.sets(limit=1, exercises=self._catalogue.ids_in_log(exercise))
        ]
        self._exercise.clear()
        for exercise in done:
            self._exercise.addItem(catalogue_text(exercise.name), exercise.id)
        if chosen is None:
            newest = self._catalogue.exercises_in_log().get(self._logbook.sets(limit=1)[0].exercise)
            chosen = newest.id if newest else None
        self._exercise.setCurrentIndex(max(0, self._exercise.findData(chosen)))

    def _draw_volume(self) -> None:
        exercise_id = self._exercise.currentData()
        if exercise_id is None:
            return
        ids = self._catalogue.ids_in_log(self._catalogue.exercises_in_log()[exercise_id])
        points = volume_points(self._logbook.sets(exercises=ids), *ids)
        unit = self._settings.unit
        loaded = any(point.volume_kg for point in points)
        axis = self.tr("load × reps ({unit})").format(unit=unit.value) if loaded else self.tr("reps")
        self._charts[1].show_points(points, axis, 1.0 if unit is Unit.KG else 1 / float(KG_PER_LB))
        self._volume_note.setText(
            self.tr("Each dot is one set: external load times completed reps. Compare dots of the same tempo and feet.")
            if loaded
            else self.tr("These sets had no external load, so each dot is the reps of one set.")
        )
