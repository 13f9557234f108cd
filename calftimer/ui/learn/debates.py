# SPDX-License-Identifier: MIT
"""Who says what: a card for each point on which the sources differ, and all claims by topic."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Claim, Topic
from calftimer.core.guide import Debate
from calftimer.core.search import Kind
from calftimer.ui.learn.claims import ClaimPanel
from calftimer.ui.learn.controls import Expander, ScrollColumn, Tiles, panel
from calftimer.ui.learn.words import topic_name
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text

COLUMN_EM = 15


class ClaimColumns(Tiles):
    """Claims side by side, a column for each source; one below the other where there is no room."""

    def __init__(self, claims: Iterable[Claim], catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(COLUMN_EM, parent=parent)
        self.panels = {claim.id: ClaimPanel(claim, catalogue, parent=self) for claim in claims}
        columns: dict[str, QVBoxLayout] = {}
        for claim_id, shown in self.panels.items():
            source = catalogue.claims[claim_id].source
            if source not in columns:
                place = QWidget(self)
                columns[source] = QVBoxLayout(place)
                columns[source].setContentsMargins(0, 0, 0, 0)
                self.add(place)
            columns[source].addWidget(shown)
        for column in columns.values():
            column.addStretch(1)


class DebatesSection(ScrollColumn):
    """Qt view of the catalogue's debates and claims."""

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who says what"), parent=parent)
        self._catalogue = catalogue
        self._debates: dict[str, Expander] = {}
        self._topics: dict[Topic, Expander] = {}
        note = self.tr(
            "The two articles this program grew from contradict each other, and say more than is known. "
            "Open a question to see each claim, how sure it is, and what research found."
        )
        self.add(label(note, "quiet", self, wrap=True))
        for debate in catalogue.debates.values():
            self._debates[debate.id] = Expander(
                catalogue_text(debate.question), lambda debate=debate: self._debate(debate), parent=self
            )
            self.add(self._debates[debate.id])
        self.add(label(self.tr("Every claim, by topic"), "heading", self))
        for topic in Topic:
            claims = [claim for claim in catalogue.claims.values() if claim.topic is topic]
            if claims:
                title = self.tr("{topic} ({number})").format(topic=topic_name(topic), number=len(claims))
                self._topics[topic] = Expander(
                    title, lambda claims=claims: ClaimColumns(claims, catalogue, parent=self), parent=self
                )
                self.add(self._topics[topic])
        self.column.addStretch(1)

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Open a debate, a claim or a study, and scroll to it."""
        if kind is Kind.DEBATE:
            self._debates[entry_id].open()
            self.bring(self._debates[entry_id], self._debates[entry_id].header)
        elif kind is Kind.CLAIM:
            self._show_claim(entry_id)
        else:
            claims = [claim for claim in self._catalogue.claims.values() if entry_id in claim.studies]
            claims.sort(key=lambda claim: self._catalogue.sources[claim.source].kind != "research")
            shown = self._show_claim(claims[0].id)
            shown.sources.open()

    def _show_claim(self, claim_id: str) -> ClaimPanel:
        """Open the first debate that shows a claim, or else its topic, and scroll to the claim."""
        debates = self._catalogue.debates.values()
        debate = next((debate for debate in debates if claim_id in debate.claims), None)
        topic = self._catalogue.claims[claim_id].topic
        place = self._topics[topic] if debate is None else self._debates[debate.id]
        place.open()
        columns = place.content if debate is None else place.content.findChild(ClaimColumns)
        shown = columns.panels[claim_id]
        self.bring(shown, shown.sources.header)
        return shown

    def _debate(self, debate: Debate) -> QWidget:
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        frame, lines = panel(place)
        lines.addWidget(label(self.tr("What can be said today"), "heading", frame))
        lines.addWidget(label(catalogue_text(debate.verdict), "plain", frame, wrap=True))
        lines.addWidget(label(self.tr("What matters more"), "heading", frame))
        lines.addWidget(label(catalogue_text(debate.matters), "plain", frame, wrap=True))
        column.addWidget(frame)
        claims = [self._catalogue.claims[name] for name in debate.claims]
        column.addWidget(ClaimColumns(claims, self._catalogue, parent=place))
        return place
