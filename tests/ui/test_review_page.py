# SPDX-License-Identifier: MIT
"""The review page: the numbers in the charts are the numbers one counts by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from calftimer.clock import utc_now, zone_name
from calftimer.core.plan import Load, SetPlan, Unit
from calftimer.core.record import StopReason
from calftimer.core.tempo import parse_tempo
from calftimer.logbook.logbook import Logbook
from calftimer.ui.review_page import WEEKS

LEG_PRESS = {"exercise": "leg-press-calf-raise", "variant": "leg-press"}
SEATED = {"exercise": "seated-calf-raise", "knee": "bent-90"}


@pytest.fixture
def train(make_plan: Callable[..., SetPlan], tmp_path: Path) -> Callable[..., datetime]:
    """Return `train(weeks_ago, reps, **plan)`: write a finished set into the log of `tmp_path`."""

    def write(weeks_ago: int, reps: int, **changes: Any) -> datetime:
        at = utc_now() - timedelta(weeks=weeks_ago)
        logbook = Logbook(tmp_path)
        set_id = logbook.open_set(logbook.open_session(at, zone_name()), 1, make_plan(**changes), None, at, zone_name())
        for rep in range(1, reps + 1):
            logbook.add_rep(set_id, rep, 2.0 * rep, parse_tempo("1-0-1-0"))
        logbook.finish_set(set_id, at, StopReason.TARGET)
        logbook.close()
        return at

    return write


def charts(person: Any) -> tuple[pg.PlotWidget, pg.PlotWidget]:
    """Show the review page and return its two charts: weeks, volume."""
    person.click("Review")
    weeks, volume = person.app.review_page.findChildren(pg.PlotWidget)
    return weeks, volume


def bars(chart: pg.PlotWidget) -> dict[str, list[int]]:
    """Return the heights of the bars by muscle."""
    items = [item for item in chart.getPlotItem().items if isinstance(item, pg.BarGraphItem)]
    return {item.name(): list(item.opts["height"]) for item in items}


def dots(chart: pg.PlotWidget) -> list[float]:
    """Return the heights of the dots, oldest first."""
    (line,) = chart.getPlotItem().listDataItems()
    return [] if line.getData()[1] is None else [float(height) for height in line.getData()[1]]


def test_without_a_set_there_is_no_chart_but_a_sentence(person: Any) -> None:
    """An empty log gives no charts; the page says what will be there, and a button leads to where it begins."""
    person.click("Review")

    texts = [found.text() for found in person.app.review_page.findChildren(QLabel) if found.isVisible()]
    assert "Nothing to review yet" in texts
    assert any("sets each muscle got per week" in text for text in texts)
    assert person.app.review_page.findChildren(pg.PlotWidget) == []
    person.click("Go to Train")
    assert person.app.train_page.isVisible()


def test_a_bar_is_the_sets_of_a_week_for_a_muscle(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """Sets of straight-knee raises count for all three muscles, seated ones for the soleus alone, each in its
    own week; a set without a rep counts nothing."""
    for reps in (12, 10, 0):
        train(0, reps, **LEG_PRESS)
    train(0, 12, **SEATED)
    train(2, 12, **LEG_PRESS)
    train(2, 12, **SEATED)
    train(2, 12, **SEATED)
    train(20, 12, **LEG_PRESS)

    weeks, _ = charts(open_window(tmp_path))

    heads = [0] * (WEEKS - 3) + [1, 0, 2]
    soleus = [0] * (WEEKS - 3) + [3, 0, 3]
    assert bars(weeks) == {"inner head": heads, "outer head": heads, "soleus": soleus}


def test_the_ranges_of_both_articles_lie_under_the_bars(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """The chart of the weeks has Hart's 6–12 and Jordan's 10–20 sets as bands, named."""
    train(0, 12, **LEG_PRESS)

    weeks, _ = charts(open_window(tmp_path))

    items = weeks.getPlotItem().items
    named = {item.toPlainText() for item in items if isinstance(item, pg.TextItem)}
    bands = {item.getRegion() for item in items if isinstance(item, pg.LinearRegionItem)}
    assert any("Hart" in text and "6–12" in text for text in named)
    assert any("Jordan" in text and "10–20" in text for text in named)
    assert {(6.0, 12.0), (10.0, 20.0)} <= bands


def test_a_dot_is_load_times_reps_of_one_set(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """The second chart has one dot per set of the exercise last trained, oldest first."""
    train(3, 10, **LEG_PRESS, load=Load(Decimal(60), Unit.KG))
    train(2, 12, **SEATED, load=Load(Decimal(20), Unit.KG))
    train(1, 12, **LEG_PRESS, load=Load(Decimal("62.5"), Unit.KG))
    person = open_window(tmp_path)
    person.click("Unit: kg")

    _, volume = charts(person)

    assert dots(volume) == pytest.approx([600.0, 750.0])


def test_the_dots_follow_the_exercise_that_is_chosen(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """The list has the exercises that were trained, and choosing one shows its sets alone."""
    train(2, 12, **SEATED, load=Load(Decimal(20), Unit.KG))
    train(1, 12, **LEG_PRESS, load=Load(Decimal(60), Unit.KG))
    person = open_window(tmp_path)
    person.click("Unit: kg")
    _, volume = charts(person)
    choice = person.app.review_page.findChild(QComboBox)
    names = [choice.itemText(index) for index in range(choice.count())]

    choice.setCurrentIndex(names.index("Seated calf raise"))
    choice.activated.emit(choice.currentIndex())

    assert names == ["Leg press calf raise", "Seated calf raise"]
    assert dots(volume) == pytest.approx([240.0])


def test_the_volume_is_in_the_unit_that_was_chosen(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """With pounds chosen, a set of 10 × 100 lb is a dot at 1000."""
    train(0, 10, **LEG_PRESS, load=Load(Decimal(100), Unit.LB))
    person = open_window(tmp_path)
    person.click("Unit: lb")

    _, volume = charts(person)

    assert dots(volume) == pytest.approx([1000.0])
    assert "lb" in volume.getAxis("left").labelText


def test_body_weight_sets_are_shown_by_their_reps(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """Where no set had a load, a dot is the reps, and the axis says so."""
    nothing = Load(Decimal(0), Unit.KG)
    train(1, 12, load=nothing)
    train(0, 15, load=nothing)

    _, volume = charts(open_window(tmp_path))

    assert dots(volume) == [12.0, 15.0]
    assert volume.getAxis("left").labelText == "reps"


def test_the_charts_are_drawn_again_each_time(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """A set that came in meanwhile is in the chart when the page is shown again, and nothing stands twice."""
    train(0, 12, **LEG_PRESS)
    person = open_window(tmp_path)
    weeks, _ = charts(person)
    first = bars(weeks)
    train(0, 12, **LEG_PRESS)
    person.click("Train")

    charts(person)

    assert (first["soleus"][-1], bars(weeks)["soleus"][-1]) == (1, 2)
    assert len(bars(weeks)) == 3


def test_the_wheel_does_not_lead_away_from_the_dots(
    train: Callable[..., datetime], open_window: Callable[..., Any], tmp_path: Path
) -> None:
    """However far one zooms out, the chart of single sets shows no more than all of them."""
    train(3, 10, **LEG_PRESS)
    train(1, 12, **LEG_PRESS)
    person = open_window(tmp_path)
    _, volume = charts(person)
    whole = volume.viewRange()[0]

    volume.getViewBox().scaleBy(x=1000)
    zoomed = volume.viewRange()[0]

    assert zoomed == pytest.approx(whole)
