# SPDX-License-Identifier: MIT
"""Where the ear is: how far from the next write, at which moment.

A latency is worth nothing without the moment it belongs to. On a busy machine the process may be kept from
working between the two readings, for as long as a quarter of a second (measured beside eight busy programs).
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from calftimer.audio.output import Output

PROMPT_NS = 1_000_000
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Look:
    """The ear was `latency_frames` behind the next write at `at_ns` (monotonic), to a millisecond if `is_prompt`."""

    latency_frames: int
    at_ns: int
    is_prompt: bool


def look_at_ear(output: Output) -> Look:
    """Look where the ear is, again if the look was interrupted; one that always was says so.

    Raises:
        SoundError: the output went away.
    """
    for _ in range(_TRIES):
        before_ns = time.monotonic_ns()
        latency_frames = output.latency_frames()
        after_ns = time.monotonic_ns()
        if after_ns - before_ns <= PROMPT_NS:
            return Look(latency_frames, (before_ns + after_ns) // 2, True)
    return Look(latency_frames, after_ns, False)
