# SPDX-License-Identifier: MIT
"""The heel's height as an angle of the ankle, so that tempo, timeline and pictures speak of one movement."""

from __future__ import annotations

# 0 is the foot at a right angle to the shin, below it the foot is drawn up (the stretch), above it the toes
# are pointed (the top). The full range of Kassiano and others 2023, doi 10.1519/JSC.0000000000004460.
ANKLE_LOW_DEG = -25.0
ANKLE_HIGH_DEG = 25.0


def ankle_deg(heel_height: float) -> float:
    """Return the ankle's angle in degrees, −25 to +25, for a heel's height of 0 (stretch) to 1 (top).

    Raises:
        ValueError: the height is not within 0 to 1.
    """
    if not 0.0 <= heel_height <= 1.0:
        raise ValueError(f"a heel's height lies within 0 and 1, not at {heel_height}")
    return ANKLE_LOW_DEG + (ANKLE_HIGH_DEG - ANKLE_LOW_DEG) * heel_height


def heel_height(ankle: float) -> float:
    """Return the heel's height, 0 to 1, for an ankle's angle in degrees; the inverse of `ankle_deg`.

    Raises:
        ValueError: the angle is not within −25 to +25.
    """
    if not ANKLE_LOW_DEG <= ankle <= ANKLE_HIGH_DEG:
        raise ValueError(f"an ankle is drawn from {ANKLE_LOW_DEG:g}° to {ANKLE_HIGH_DEG:g}°, not at {ankle}°")
    return (ankle - ANKLE_LOW_DEG) / (ANKLE_HIGH_DEG - ANKLE_LOW_DEG)
