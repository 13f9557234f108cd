# SPDX-License-Identifier: MIT
"""The curve of a rep: its geometry, and what is painted of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from calftimer.core.tempo import Phase, Tempo, parse_tempo
from calftimer.ui import theme
from calftimer.ui.drawings.ink import PAPER, Ink, ink_of
from calftimer.ui.drawings.tempo_curve import TempoCurve
from calftimer.ui.look import DARK

SCREEN = ink_of(DARK)

AREA = QRectF(0, 0, 1400, 300)
STARTS = (Phase.ECCENTRIC, Phase.CONCENTRIC)


def painted(curve: TempoCurve, ink: Ink = SCREEN, area: QRectF = AREA) -> NDArray[np.uint8]:
    """Paint a curve and return the pixels: rows, columns, (red, green, blue)."""
    image = QImage(1440, 340, QImage.Format.Format_RGB32)
    image.fill(QColor(ink.ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    curve.paint(painter, area, ink)
    painter.end()
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def of_colour(pixels: NDArray[np.uint8], colour: str) -> NDArray[np.bool_]:
    """Tell for each pixel whether it has this colour."""
    return (np.abs(pixels.astype(int) - QColor(colour).getRgb()[:3]) <= 4).all(axis=2)


@given(tempo=st.from_type(Tempo), start=st.sampled_from(STARTS), axis_s=st.one_of(st.none(), st.floats(0, 60)))
def test_widths_are_seconds_and_heights_are_the_heels(tempo: Tempo, start: Phase, axis_s: float | None) -> None:
    """Each phase is as wide as it is long; pauses are level, lowering falls, raising rises, without a gap."""
    curve = TempoCurve(tempo, start, axis_s=axis_s)
    plot, second = curve.plot(AREA, 20), curve.second_px(AREA, 20)

    stretches = curve.stretches(AREA, 20)

    assert [stretch.phase for stretch in stretches] == list(tempo.phases_from(start))
    assert stretches[0].first.x() == pytest.approx(plot.left())
    assert stretches[-1].last.x() <= plot.right() + 1e-6
    for (phase, first, last), following in zip(stretches, [*stretches[1:], None], strict=True):
        assert last.x() - first.x() == pytest.approx(float(tempo.seconds(phase)) * second, abs=1e-6)
        ends = {
            Phase.ECCENTRIC: (plot.top(), plot.bottom()),
            Phase.BOTTOM: (plot.bottom(), plot.bottom()),
            Phase.CONCENTRIC: (plot.bottom(), plot.top()),
            Phase.TOP: (plot.top(), plot.top()),
        }[phase]
        assert (first.y(), last.y()) == pytest.approx(ends)
        assert following is None or last == following.first


@given(tempo=st.from_type(Tempo), start=st.sampled_from(STARTS), share=st.floats(0, 1))
def test_a_place_lies_on_the_curve(tempo: Tempo, start: Phase, share: float) -> None:
    """The point of a moment is as far along as the moment, at the height between its phase's ends."""
    curve = TempoCurve(tempo, start)
    at_s = share * float(tempo.rep_s)

    place = curve.place(AREA, 20, at_s)

    assert place.x() == pytest.approx(curve.plot(AREA, 20).left() + at_s * curve.second_px(AREA, 20), abs=1e-6)
    within = [s for s in curve.stretches(AREA, 20) if s.first.x() - 1e-6 <= place.x() <= s.last.x() + 1e-6]
    lows, highs = zip(*((min(s.first.y(), s.last.y()), max(s.first.y(), s.last.y())) for s in within), strict=True)
    assert min(lows) - 1e-6 <= place.y() <= max(highs) + 1e-6


@pytest.mark.parametrize("ink", [SCREEN, PAPER], ids=["screen", "paper"])
@pytest.mark.parametrize("text", ["3-1-2-1", "2-2-2-2", "4-1-1-1", "31X1"])
@pytest.mark.parametrize("start", STARTS)
def test_every_phase_is_painted_where_it_lies(qapp: object, text: str, start: Phase, ink: Ink) -> None:
    """In the middle of its stretch each phase's line is painted in the phase's colour."""
    curve = TempoCurve(parse_tempo(text), start)
    pixels = painted(curve, ink)
    line = theme.em()

    for phase, first, last in curve.stretches(AREA, line):
        middle = (first + last) / 2
        assert of_colour(pixels, ink.phases[phase])[round(middle.y()), round(middle.x())]


def test_the_place_marked_is_painted(qapp: object) -> None:
    """A mark stands on the curve, half-way up in the middle of the raise."""
    curve = TempoCurve(parse_tempo("3-1-2-1"), Phase.ECCENTRIC, at_s=5.0)
    marked = of_colour(painted(curve), SCREEN.text)
    plot = curve.plot(AREA, theme.em())

    columns = np.nonzero(marked)[1]
    assert columns.mean() == pytest.approx(plot.left() + 5 * plot.width() / 7, abs=2)
    widths = marked[round(plot.top()) : round(plot.bottom())].sum(axis=1)
    assert round(plot.top()) + np.flatnonzero(widths == widths.max()).mean() == pytest.approx(plot.center().y(), abs=2)
    assert not of_colour(painted(TempoCurve(curve.tempo, curve.start)), SCREEN.text).any()


@pytest.mark.parametrize("text", ["3-1-2-1", "0.5-0.5-0.5-0.5", "5-0-5-0", "60-60-60-60", "0-0-0-1", "X-0-X-0"])
@pytest.mark.parametrize("size", [(1400, 300), (280, 130), (150, 90)], ids=str)
def test_nothing_is_painted_outside_its_area(qapp: object, text: str, size: tuple[int, int]) -> None:
    """Words near the ends stay inside, at any size."""
    area = QRectF(20, 20, *size)
    outside = np.ones((340, 1440), bool)
    outside[20 : 20 + size[1], 20 : 20 + size[0]] = False

    pixels = painted(TempoCurve(parse_tempo(text), Phase.ECCENTRIC, axis_s=9, shows_zero=True), area=area)

    assert of_colour(pixels, SCREEN.ground)[outside].all()


@pytest.mark.parametrize(("axis_s", "limits"), [(8.0, set()), (9.0, {8}), (12.0, {8, 10})])
def test_the_ends_of_what_was_tested_are_marked(qapp: object, axis_s: float, limits: set[int]) -> None:
    """Where the picture goes on past 8 s and past 10 s, a line stands there."""
    curve = TempoCurve(parse_tempo("3-1-2-1"), Phase.ECCENTRIC, axis_s=axis_s)
    plot, second = curve.plot(AREA, theme.em()), curve.second_px(AREA, theme.em())

    ground = of_colour(painted(curve), SCREEN.ground)[round(plot.top()) + 2 : round(plot.center().y())]

    columns = np.flatnonzero((~ground).sum(axis=0) > 10)
    assert {round((x - plot.left()) / second) for x in columns if x > plot.left() + 7.1 * second} == limits


def test_the_description_tells_the_rep() -> None:
    """In the order of doing, with seconds."""
    curve = TempoCurve(parse_tempo("31X0"), Phase.CONCENTRIC)

    assert curve.description == "Heel height over one rep: Raise 1 s, Squeeze 0 s, Lower 3 s, Stretch 1 s"
