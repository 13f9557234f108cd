# SPDX-License-Identifier: MIT
"""A button's words give way: one line where there is room, two where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.two_line_button import TwoLineButton

WORDS = "Begin the rep again after a pause"


@pytest.fixture
def button(qtbot: QtBot) -> TwoLineButton:
    """Return a button that is shown, as wide as it wants to be."""
    made = TwoLineButton(WORDS)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_words_stand_on_one_line_where_it_is_wide_enough(button: TwoLineButton) -> None:
    """At the width it asks for nothing is broken, and after it was narrow it is whole again."""
    before = button.text()
    button.resize(button.minimumSizeHint())
    button.resize(button.sizeHint())

    assert (before, button.text()) == (WORDS, WORDS)


def test_words_go_on_two_lines_where_it_is_narrower(button: TwoLineButton) -> None:
    """It can be much narrower, no higher, and a screen reader hears no line's end."""
    high = button.sizeHint().height()
    button.resize(button.minimumSizeHint())

    assert button.text().count("\n") == 1
    assert button.width() < 0.75 * button.sizeHint().width()
    assert button.minimumSizeHint().height() == high
    assert button.accessibleName() == WORDS


def test_one_word_is_never_broken(qtbot: QtBot) -> None:
    """What has no blank keeps its width."""
    button = TwoLineButton("Wadenheben")
    qtbot.addWidget(button)

    assert button.minimumSizeHint() == button.sizeHint()


def test_choices_that_turn_stand_one_below_the_other_where_it_is_narrow(qtbot: QtBot) -> None:
    """Such a bar is as narrow as its widest choice, and rounds the corners of the way it stands."""
    window = QWidget()
    qtbot.addWidget(window)
    bar = ChoiceBar("Load", [(1, "Anything"), (2, "Steps"), (3, "Plates")], turns=True, parent=window)
    bar.resize(900, 100)
    window.show()
    buttons = bar.findChildren(TwoLineButton)
    across = len({button.y() for button in buttons}), [button.property("place") for button in buttons]

    bar.resize(bar.minimumSizeHint().width(), 400)
    QApplication.processEvents()

    assert across == (1, ["left", "between", "right"])
    assert len({button.x() for button in buttons}) == 1
    assert [button.property("place") for button in buttons] == ["top", "between", "bottom"]
