# SPDX-License-Identifier: MIT
"""What the stage shows, as a value: taken by a `StageCamera`, painted by `StageView`."""

from __future__ import annotations

from dataclasses import dataclass, field

from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.ui.drawings.feet import FeetDrawing
from calftimer.ui.drawings.leg import LegDrawing


@dataclass(frozen=True, slots=True)
class StagePicture:
    """One picture of the stage.

    `who` is whose set it is, and which leg. `big` is the number read from afar, `below` the line under it, `word`
    what to do, or in a rest who is next; `coming` what happens next, `task` more about that, `hint` what is to be
    known besides, `clocks` how long the others still rest. `height` is the heel's, 0 to 1. `phases` are (phase,
    seconds) in the order of doing, none where there is only one; `seconds_left` belongs to `phase`. `leg` shows the
    heel at that height to the nearest degree; there is none in a rest.
    """

    state: State = State.READY
    header: str = ""
    counter: str = ""
    who: str = ""
    big: str = ""
    below: str = ""
    word: str = ""
    coming: str = ""
    task: str = ""
    hint: str = ""
    clocks: str = ""
    height: float = 0.0
    phase: Phase | None = None
    seconds_left: str = ""
    phases: tuple[tuple[Phase, str], ...] = ()
    feet: FeetDrawing = field(default_factory=FeetDrawing)
    leg: LegDrawing | None = None
    is_flash: bool = False

    @property
    def rests(self) -> bool:
        """True between two sets."""
        return self.state in (State.RESTING, State.OVERTIME)
