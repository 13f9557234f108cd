# SPDX-License-Identifier: MIT
"""The questions of the two articles, answered, with links to who says what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.guide import Faq
from calftimer.core.search import Kind
from calftimer.ui.learn.controls import Expander, LinkButton, ScrollColumn, panel
from calftimer.ui.learn.words import claim_title
from calftimer.ui.widgets.labels import label
from calftimer.ui.wording import catalogue_text


class QuestionsSection(ScrollColumn):
    """Qt view of the catalogue's questions.

    Signals:
        link_requested: a person wants to see something else. arg1: its kind. arg2: its id.
    """

    link_requested = Signal(object, str)

    def __init__(self, catalogue: Catalogue, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Questions"), parent=parent)
        self._catalogue = catalogue
        self._questions: dict[str, Expander] = {}
        for faq in catalogue.faqs.values():
            self._questions[faq.id] = Expander(
                catalogue_text(faq.question), lambda faq=faq: self._answer(faq), parent=self
            )
            self.add(self._questions[faq.id])
        self.column.addStretch(1)

    def show_entry(self, kind: Kind, entry_id: str) -> None:
        """Open a question and scroll to it."""
        self._questions[entry_id].open()
        self.bring(self._questions[entry_id], self._questions[entry_id].header)

    def _answer(self, faq: Faq) -> QWidget:
        frame, column = panel(self)
        column.addWidget(label(catalogue_text(faq.answer), "plain", frame, wrap=True))
        if faq.claims:
            column.addWidget(label(self.tr("It rests on"), "heading", frame))
        for name in faq.claims:
            claim = self._catalogue.claims[name]
            link = LinkButton(claim_title(claim, self._catalogue.sources[claim.source].name), parent=frame)
            link.clicked.connect(lambda _=False, name=name: self.link_requested.emit(Kind.CLAIM, name))
            column.addWidget(link)
        return frame
