# SPDX-License-Identifier: MIT
"""One claim as a panel: who says it, how sure it is, how research stands to it, and where to read it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Claim, Study
from calftimer.ui import theme
from calftimer.ui.learn.controls import AddressRow, Expander, panel
from calftimer.ui.learn.words import strength_text, study_address, study_title, verdict_on, verdict_role
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text, quoted

translate = QCoreApplication.translate


class ClaimPanel(QFrame):
    """Qt view of a `Claim`."""

    def __init__(self, claim: Claim, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._claim, self._catalogue = claim, catalogue
        source = catalogue_text(catalogue.sources[claim.source].name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.em() * 2 // 3,) * 4)
        column.setSpacing(theme.em() // 3)
        column.addWidget(label(source, "heading", self))
        column.addWidget(label(catalogue_text(claim.text), "plain", self, wrap=True))
        column.addWidget(label(strength_text(claim.strength), "quiet", self, wrap=True))
        if claim.verdict is not None:
            column.addWidget(label(verdict_on(claim, catalogue), verdict_role(claim.verdict), self, wrap=True))
        if claim.answer:
            column.addWidget(label(catalogue_text(claim.answer), "plain", self, wrap=True))
        self.sources = Expander(self._where_title(), self._where, parent=self)
        column.addWidget(self.sources)

    def _where_title(self) -> str:
        number = len(self._claim.studies)
        if not number:
            return self.tr("Where to read it")
        if number == 1:
            return self.tr("1 study")
        return self.tr("{number} studies").format(number=number)

    def _where(self) -> QWidget:
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        where = self._claim.where
        studies = [self._catalogue.studies[name] for name in self._claim.studies]
        if not where.startswith("https://"):
            source = self._catalogue.sources[self._claim.source]
            if source.kind == "article":
                column.addWidget(label(quoted(source.title), "quiet", place, wrap=True))
            column.addWidget(label(catalogue_text(where), "quiet", place, wrap=True))
        elif where not in map(study_address, studies):
            column.addWidget(_address(where, place))
        for study in studies:
            column.addWidget(study_panel(study, place))
        return place


def study_panel(study: Study, parent: QWidget) -> QFrame:
    """Return a study as a panel: who, how, what was found, what it does not show, where to read it."""
    frame, column = panel(parent)
    frame.setProperty("role", "inset")
    column.addWidget(label(study_title(study), "plain", frame, wrap=True))
    for name, text in (
        (translate("Study", "Measured: {text}"), study.sample),
        (translate("Study", "How: {text}"), study.design),
        (translate("Study", "Found: {text}"), study.found),
        (translate("Study", "Limits: {text}"), study.limits),
    ):
        column.addWidget(label(name.format(text=catalogue_text(text)), "plain", frame, wrap=True))
    if address := study_address(study):
        column.addWidget(AddressRow(address, parent=frame))
    return frame


def _address(where: str, parent: QWidget) -> QWidget:
    """Return an address; what stands after it, parted by a colon, is said beside."""
    address, _, said = where.partition(": ")
    place = QWidget(parent)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    if said:
        column.addWidget(label(catalogue_text(said), "quiet", place, wrap=True))
    column.addWidget(AddressRow(address, parent=place))
    return place
