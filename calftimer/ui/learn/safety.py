# SPDX-License-Identifier: MIT
"""Safety: the pain scale, when to stop, cautions; what is urgent comes first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.guide import SafetyNote
from calftimer.core.search import Kind
from calftimer.core.tempo import Phase
from calftimer.ui import theme
from calftimer.ui.learn.controls import Expander, LinkButton, ScrollColumn, panel
from calftimer.ui.learn.words import claim_title
from calftimer.ui.look import worn
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text

_ORDER = ("stop", "pain", "achilles", "machine", "general")
PAIN_MAX = 10
# Highest number of each zone (research-safety-pain-zones in the catalogue), and the phase
# whose colour it borrows.
_ZONES = (
    (3, Phase.TOP),
    (5, Phase.CONCENTRIC),
    (PAIN_MAX, Phase.BOTTOM),
)


class PainScale(QWidget):
    """The scale from 0 to 10, painted: a box for each number, and below each zone what to do."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (self.tr("✓ Go on"), self.tr("~ Watch it"), self.tr("✗ Stop"))
        self.setAccessibleName(
            self.tr("Pain scale: 0 to 3, go on; 4 and 5, watch it and add nothing today; above 5, stop")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size at which the numbers can be read."""
        return QSize(30 * theme.em(), round(4.6 * theme.em()))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(14 * theme.em(), round(4.6 * theme.em()))

    def zone_box(self, zone: int) -> QRectF:
        """Return where a zone's boxes stand: 0 go on, 1 watch it, 2 stop."""
        first = _ZONES[zone - 1][0] + 1 if zone else 0
        width = self.width() / (PAIN_MAX + 1)
        return QRectF(first * width, 0, (_ZONES[zone][0] + 1 - first) * width, 2.4 * theme.em())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint numbers, zones and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, gap = theme.em(), 2.0
        width = self.width() / (PAIN_MAX + 1)
        for zone, (last, phase) in enumerate(_ZONES):
            colour = worn().phases[phase]
            whole = self.zone_box(zone)
            painter.setFont(theme.sized(self.font(), 1.1, self.font().Weight.Bold))
            for number in range(round(whole.left() / width), last + 1):
                box = QRectF(number * width + gap, gap, width - 2 * gap, whole.height() - 2 * gap)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(box, line * 0.3, line * 0.3)
                painter.setPen(QColor(worn().on_accent))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
            painter.setFont(self.font())
            painter.setPen(QColor(colour))
            below = QRectF(whole.left(), whole.bottom(), whole.width(), 2.1 * line)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(below, flags, self._words[zone])


class SafetySection(ScrollColumn):
    """Qt view of the catalogue's safety notes.

    Signals:
        link_requested: a person wants to see something else. arg1: its kind. arg2: its id.
    """

    link_requested = Signal(object, str)

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Safety"), parent=parent)
        self._catalogue = catalogue
        self._notes: dict[str, QFrame] = {}
        note = self.tr("Not medical advice. Stop at sharp pain; see a professional about pain that stays.")
        self.add(label(note, "problem", self, wrap=True))
        for shown in sorted(catalogue.safety.values(), key=lambda note: _ORDER.index(note.kind)):
            self._notes[shown.id] = self._panel(shown)
            self.add(self._notes[shown.id])
        self.column.addStretch(1)

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Scroll to a note."""
        self.bring(self._notes[entry_id])

    def _panel(self, note: SafetyNote) -> QFrame:
        frame, column = panel(self)
        frame.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        title = catalogue_text(note.title)
        frame.setAccessibleName(title)
        sign = {"stop": "■ ", "pain": "", "achilles": "⚠ ", "machine": "⚠ ", "general": ""}[note.kind]
        column.addWidget(label(sign + title, "card-title", frame, wrap=True))
        if note.kind == "pain":
            column.addWidget(PainScale(parent=frame))
        column.addWidget(label(catalogue_text(note.text), "plain", frame, wrap=True))
        for item in note.items:
            column.addWidget(label(f"•  {catalogue_text(item)}", "plain", frame, wrap=True))
        if note.claims:
            column.addWidget(Expander(self.tr("Who says so"), lambda: self._links(note), parent=frame))
        return frame

    def _links(self, note: SafetyNote) -> QWidget:
        frame, column = panel(self)
        for name in note.claims:
            claim = self._catalogue.claims[name]
            link = LinkButton(claim_title(claim, self._catalogue.sources[claim.source].name), parent=frame)
            link.clicked.connect(lambda _=False, name=name: self.link_requested.emit(Kind.CLAIM, name))
            column.addWidget(link)
        return frame
