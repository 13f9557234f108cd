# SPDX-License-Identifier: MIT
"""The stage: the screen is the heel.

The window fills with the phase's colour up to where the heel should be. Over it the rep, very large; the
phase's word and shape, what comes next; the four phases with the current one marked and its seconds running
down. Beside it the feet from above, and the leg with its heel where it should be.

Only what has changed is painted again: while the level slides, the strip between the old and the new one. All
words and drawings are pictures painted once.
"""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from calftimer.core.session import State
from calftimer.ui import theme
from calftimer.ui.look import worn
from calftimer.ui.stage.layout import Needs, StageLayout, lay_out
from calftimer.ui.stage.picture import StagePicture
from calftimer.ui.widgets.kept_pixmaps import KeptPixmaps
from calftimer.ui.widgets.stage_parts import ChipPart, PanelPart
from calftimer.ui.widgets.stage_scene import Scene
from calftimer.ui.widgets.stage_text import SQUASH, StageText, digit_pixels, readable_on

_FILL_LOW, _FILL_HIGH = 0.10, 0.93
# How small a line gets before it is cut short, as a share of the small text; which keys go on is always said whole.
_LEAST = 0.8
_LINE_PX = 6
_PAUSED = frozenset({State.LIFTING_PAUSED, State.COUNT_IN_PAUSED})
_RATIO = QEvent.Type.DevicePixelRatioChange
_TEXTS = ("header", "counter", "who", "big", "below", "word", "coming", "task", "hint", "clocks")
_written = attrgetter(*_TEXTS)
_SOMETIMES = ("who", "task", "clocks")
_BOLD = frozenset({"who", "big", "word"})


class StageView(QWidget):
    """Qt view of a `StagePicture`.

    Signals:
        tapped: a person tapped or clicked anywhere on it.
    """

    tapped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = StagePicture()
        self._needed = _needs(self._picture)
        self._kept = KeptPixmaps()
        self._buttons, self._aside = QSizeF(), QSizeF()
        self._layout: StageLayout | None = None
        self._texts: dict[str, StageText] = {}
        self._scene: Scene | None = None
        self._drawn_level = 0.0
        self._ratio, self._wide, self._pixels_high = 1.0, 0, 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def picture(self) -> StagePicture:
        """What is shown."""
        return self._picture

    @property
    def layout_now(self) -> StageLayout:
        """Where everything stands now."""
        if self._layout is None:
            size = QSizeF(max(1, self.width()), max(1, self.height()))
            needs = Needs(*self._needed, self._buttons, self._aside)
            self._layout = lay_out(size, QFontInfo(self.font()).pixelSize(), needs)
            self._texts, self._scene = {}, None
            self._ratio, self._wide = self.devicePixelRatioF(), self.width()
            self._pixels_high = self.height() * self._ratio
        return self._layout

    @property
    def cut_short(self) -> list[str]:
        """The names of the lines that end with … for want of room."""
        return [name for name in _TEXTS if (text := self._text(name)) is not None and text.is_cut]

    def leave_room(self, buttons: QSize, aside: QSize | None = None) -> None:
        """Leave so much room for what lies over the stage; `layout_now.buttons` and `.aside` tell where, and how much.

        Only a rest has room aside.
        """
        wanted = QSizeF(buttons), QSizeF(aside or QSize())
        if wanted != (self._buttons, self._aside):
            self._buttons, self._aside = wanted
            self._begin_anew()

    def set_picture(self, picture: StagePicture) -> None:
        """Show `picture`; what is as it was is not painted again."""
        before, self._picture = self._picture, picture
        if picture == before:
            return
        if (picture.word, picture.big) != (before.word, before.big):
            coming = picture.coming if picture.rests else ""
            said = (picture.counter, picture.who, picture.big, picture.below, picture.word, coming)
            self.setAccessibleName(" ".join(filter(None, said)))
        needed, self._needed = self._needed, _needs(picture)
        if self._needed != needed:
            self._begin_anew()
        elif (picture.state, picture.phase, picture.is_flash) != (before.state, before.phase, before.is_flash):
            self._texts, self._scene = {}, None
            self.update()
        else:
            self._update_parts(before)

    def _begin_anew(self) -> None:
        self._layout = self._scene = None
        self.update()

    def _update_parts(self, before: StagePicture) -> None:
        """Ask for what differs from `before`, in the same phase."""
        layout, picture = self.layout_now, self._picture
        texts = zip(_TEXTS, _written(picture), _written(before), strict=True)
        changed = [name for name, now, then in texts if now != then]
        for name in changed:
            self._scene = None
            if name in self._texts:
                self.update(_around(self._texts.pop(name).bounds))
            if getattr(picture, name):
                self.update(_around(self._text(name).bounds))
        level = self._level()
        if changed or level != self._drawn_level:  # the line may go where a word was
            self.update(self._strip(self._drawn_level, level))
        if picture.phases != before.phases:
            self._scene = None
            for chip in layout.chips:
                self.update(_around(chip))
        elif picture.seconds_left != before.seconds_left:
            for chip, (phase, _) in zip(layout.chips, picture.phases, strict=False):
                if phase is picture.phase:
                    self.update(_around(ChipPart.seconds_box(chip)))
        if picture.feet != before.feet:
            self.update(_around(layout.feet))
        if picture.leg != before.leg and layout.leg is not None:
            self.update(_around(layout.leg))

    def _level(self) -> float:
        """Return where the heel's level lies, on a whole pixel of the screen."""
        share = _FILL_LOW + (_FILL_HIGH - _FILL_LOW) * self._picture.height
        return round(self._pixels_high * (1 - share)) / self._ratio

    def _strip(self, one: float, other: float) -> QRect:
        top = int(min(one, other) - _LINE_PX / 2) - 1
        return QRect(0, top, self._wide, int(max(one, other) + _LINE_PX / 2) + 2 - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find new places for everything."""
        super().resizeEvent(event)
        self._kept.clear()
        self._begin_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Take another font or other colours at once."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange, _RATIO):
            self._kept.clear()
            self._begin_anew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap anywhere is the one key."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.tapped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies in the region that has changed."""
        scene = self._scene or self._make_scene()
        picture, region, box = self._picture, event.region(), event.rect()
        top, bottom, level = box.top(), box.bottom(), self._level()
        self._drawn_level = level
        painter = QPainter(self)
        painter.fillRect(box, scene.fill)
        if top < level:
            painter.fillRect(QRectF(0, top, self._wide, level - top), scene.ground)
        if not picture.rests and top - _LINE_PX < level < bottom + _LINE_PX:
            self._paint_line(painter, scene, level)
        for high, low, place, text in scene.texts:
            if high <= bottom and low >= top and region.intersects(place):
                text.paint(painter, level, scene.inks, self._kept, self._ratio)
        for high, low, place, chip, phase, seconds in scene.chips:
            if high <= bottom and low >= top and region.intersects(place):
                left = picture.seconds_left if phase is picture.phase else None
                scene.chip.paint(painter, chip, phase, seconds, left)
        for place, drawing in ((scene.feet, picture.feet), (scene.leg, picture.leg)):
            if drawing is not None and region.intersects(place):
                scene.panel.paint(painter, place, drawing)

    def _make_scene(self) -> Scene:
        """Return what stays the same until a word or a colour changes."""
        layout, picture, font = self.layout_now, self._picture, self.font()
        ground, fill = self._grounds()
        texts = [(_around(text.bounds), text) for text in map(self._text, _TEXTS) if text is not None]
        leg = layout.leg if picture.leg is not None and layout.leg is not None else QRectF()
        air = 12 * layout.unit
        boxes = [text.bounds for _, text in texts] + [layout.feet, leg, layout.buttons, *layout.chips]
        self._scene = Scene(
            ground,
            fill,
            QColor(worn().text),
            (readable_on(ground), readable_on(fill)),
            [(place.top(), place.bottom(), place, text) for place, text in texts],
            [
                (around.top(), around.bottom(), around, box, phase, seconds)
                for box, (phase, seconds) in zip(layout.chips, picture.phases, strict=False)
                if (around := _around(box))
            ],
            [
                (each.left() - air, each.right() + air, each.top() - air, each.bottom() + air)
                for each in boxes
                if not each.isEmpty()
            ],
            2 * air,
            layout.feet.toRect(),
            leg.toRect(),
            ChipPart(self._kept, font, layout.small, layout.unit, self._ratio),
            PanelPart(self._kept, font, layout.unit, self._ratio),
        )
        return self._scene

    def _paint_line(self, painter: QPainter, scene: Scene, level: float) -> None:
        """Draw the line of the heel from edge to edge, but not through what is written or drawn there."""
        crossed = sorted((left, right) for left, right, top, bottom in scene.taken if top < level < bottom)
        start = 0.0
        for left, right in (*crossed, (self._wide, self._wide)):
            if left - start > scene.stump:
                painter.fillRect(QRectF(start, level - _LINE_PX / 2, left - start, _LINE_PX), scene.line)
            start = max(start, right)

    def _grounds(self) -> tuple[QColor, QColor]:
        """Return the colours above and below the level."""
        look, picture = worn(), self._picture
        if picture.is_flash:
            return QColor(look.text).darker(140) if look.is_dark else QColor(look.text).lighter(180), QColor(look.text)
        if picture.state in _PAUSED:
            return QColor(look.background), QColor(look.line)
        return QColor(look.background), QColor(look.fills[picture.phase] if picture.phase else look.raised)

    def _text(self, name: str) -> StageText | None:
        """Return a line of the stage in its place, or None where nothing is written."""
        layout, text = self.layout_now, getattr(self._picture, name)
        if text and name not in self._texts:
            box: QRectF = getattr(layout, name)
            pixels, side, squash = box.height() / 1.3, "centre", 1.0
            least = 0.0 if name == "hint" else layout.small * _LEAST
            if name == "big":
                pixels, least, squash = digit_pixels(self.font(), box.height()), 0.0, SQUASH
            elif name == "word":
                pixels, least, text = box.height() / 1.12, 0.0, self._called(text)
            elif name in ("header", "counter", "who"):
                side = "left" if box.left() == layout.header.left() else "right"
            bold = name in _BOLD
            self._texts[name] = StageText(box, text, self.font(), pixels, side, bold=bold, least=least, squash=squash)
        return self._texts.get(name)

    def _called(self, word: str) -> str:
        """Return the word, after its phase's shape."""
        picture = self._picture
        return (
            f"{theme.PHASE_SHAPES[picture.phase]} {word}" if picture.phase and picture.state is State.LIFTING else word
        )


def _needs(picture: StagePicture) -> tuple[bool, float | None, bool, frozenset[str]]:
    """Return what of a picture has to have a place: the first values of `Needs`."""
    lines = frozenset(name for name in _SOMETIMES if getattr(picture, name))
    return picture.rests, picture.leg.ratio if picture.leg else None, bool(picture.phases), lines


def _around(box: QRectF) -> QRect:
    """Return the whole pixels about a box and what its edge is smoothed over."""
    return box.adjusted(-5, -5, 5, 5).toAlignedRect()
