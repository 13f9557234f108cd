# SPDX-License-Identifier: MIT
"""What the tempo keys change: which phases, and by how many seconds."""

from __future__ import annotations

from fractions import Fraction

from calftimer.core.tempo import Phase
from calftimer.ui.keys.key_map import Action

PHASE_STEP_S = Fraction(1, 2)

_MOVING = (Phase.ECCENTRIC, Phase.CONCENTRIC)
PHASE_CHANGES: dict[Action, tuple[tuple[Phase, ...], Fraction]] = {
    Action.SLOWER: (_MOVING, PHASE_STEP_S),
    Action.FASTER: (_MOVING, -PHASE_STEP_S),
    Action.LONGER_LOWER: ((Phase.ECCENTRIC,), PHASE_STEP_S),
    Action.LONGER_STRETCH: ((Phase.BOTTOM,), PHASE_STEP_S),
    Action.LONGER_RAISE: ((Phase.CONCENTRIC,), PHASE_STEP_S),
    Action.LONGER_SQUEEZE: ((Phase.TOP,), PHASE_STEP_S),
    Action.SHORTER_LOWER: ((Phase.ECCENTRIC,), -PHASE_STEP_S),
    Action.SHORTER_STRETCH: ((Phase.BOTTOM,), -PHASE_STEP_S),
    Action.SHORTER_RAISE: ((Phase.CONCENTRIC,), -PHASE_STEP_S),
    Action.SHORTER_SQUEEZE: ((Phase.TOP,), -PHASE_STEP_S),
}
