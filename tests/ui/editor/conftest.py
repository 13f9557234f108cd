# SPDX-License-Identifier: MIT
"""An editor on an empty folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calftimer.catalogue.own import OwnCatalogue
from calftimer.core.catalogue import Catalogue
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.settings import Settings
from tests.ui.editor.writing import Writer


@pytest.fixture
def writer(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Writer:
    """Return somebody in front of the editor, on an empty folder."""
    own = OwnCatalogue(tmp_path, catalogue)
    page = EditorPage(own, Settings(tmp_path))
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.overview()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    found = Writer(page, own, qtbot)
    page.saved.connect(found.saved.append)
    page.closed.connect(lambda: found.closed.append(True))
    return found
