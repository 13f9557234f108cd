# SPDX-License-Identifier: MIT
"""What the review remembers, and that a file nobody can read is as if nothing was remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from calftimer.core.plan import FootDirection
from calftimer.core.review.attribution import neutral
from calftimer.core.review.splits import Split
from calftimer.ui.review.memory import ReviewMemory
from calftimer.ui.review.scope import Span

PLACE = ("standing-calf-raise", FootDirection.OUT, "soleus")


@pytest.fixture
def kept(tmp_path):
    """A settings file."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_choices_come_back(kept):
    """Part, span, split and source are what they were set to."""
    memory = ReviewMemory(kept)
    memory.part, memory.span, memory.split, memory.source = "pace", Span.ALL, Split.TEMPO, "hart"

    again = ReviewMemory(kept)

    assert (again.part, again.span, again.split, again.source) == ("pace", Span.ALL, Split.TEMPO, "hart")


def test_the_last_weight_holds_and_all_can_be_forgotten(kept, catalogue):
    """A weight set twice is the second one; a reset leaves those of the attribution."""
    memory = ReviewMemory(kept)
    memory.set_weight(*PLACE, 0.5)
    memory.set_weight(*PLACE, 0.25)
    changed = memory.weighted(neutral(catalogue)).of(*PLACE[:2])["soleus"]
    memory.reset_weights()

    assert changed == 0.25
    assert memory.weighted(neutral(catalogue)).of(*PLACE[:2])["soleus"] == 1


@pytest.mark.parametrize(
    "written",
    [
        "",
        "{",
        "[1, 2]",
        '{"a": 1}',
        '[["standing-calf-raise", "sideways", "soleus", 1]]',
        '[["a", "out", "soleus", 9]]',
    ],
)
def test_weights_that_cannot_be_read_count_as_not_remembered(kept, catalogue, written):
    """Whatever stands in the file, the weights are those of the attribution."""
    kept.setValue("review/weights", written)

    assert ReviewMemory(kept).weighted(neutral(catalogue)).of(*PLACE[:2])["soleus"] == 1
