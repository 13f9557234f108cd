# SPDX-License-Identifier: MIT
"""What the Sound page says of the sound that plays."""

from __future__ import annotations

import pytest

from calftimer.ui.sound.news import plays_text


@pytest.mark.parametrize(
    ("gaps", "said"),
    [
        (0, "Plays, without a gap since the window was opened."),
        (2, "Plays. Gaps in the sound since the window was opened: 2."),
    ],
)
def test_gaps_in_the_sound_are_counted_where_there_were_any(gaps: int, said: str) -> None:
    """No number is given where the sound never ran out."""
    assert plays_text(gaps) == said
