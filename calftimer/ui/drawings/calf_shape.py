# SPDX-License-Identifier: MIT
"""The shape of a right lower leg from behind: its outline, the calf's muscles, tendon and heel bone.

The middle is at x = 0, the inner side on the left; y goes from the thigh (0) to the sole (200). Proportions
after textbook plates; the picture is a diagram, not a measurement.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

MEDIAL, LATERAL, SOLEUS = "gastrocnemius-medial", "gastrocnemius-lateral", "soleus"
HEIGHT = 200.0

Curves = tuple[tuple[float, ...], ...]
LEG: Curves = (
    (-28, 0),
    (-27, 12, -25, 20, -25.5, 30),
    (-26, 42, -33, 54, -33, 72),
    (-33, 96, -20, 116, -15, 138),
    (-13, 147, -13, 152, -16, 158),
    (-18, 162, -15, 167, -15.5, 174),
    (-17, 186, -15, 199, -4, 200),
    (0, 200.4, 3, 200.4, 6, 200),
    (16, 199, 18, 187, 16, 176),
    (15, 170, 18, 168, 17, 163),
    (14, 156, 13, 148, 15, 138),
    (19, 116, 32, 94, 31.5, 66),
    (31, 50, 26, 42, 25.5, 30),
    (25, 20, 28, 12, 29, 0),
)
SOLEUS_CURVES: Curves = (
    (-10, 52),
    (-24, 54, -31.5, 68, -30, 84),
    (-28, 104, -18, 120, -12, 137),
    (-9, 144, -5, 150, -1, 152),
    (4, 150, 9, 144, 12, 137),
    (18, 120, 28.5, 100, 29.5, 80),
    (30, 64, 24, 54, 12, 52),
)
MEDIAL_CURVES: Curves = (
    (-15, 11),
    (-21, 22, -29.5, 42, -29.8, 66),
    (-30, 87, -23, 108, -13.5, 110.5),
    (-5, 112, 0, 101, 0.7, 88),
    (1, 72, 1.2, 56, 0.8, 45),
    (-1.5, 34, -6, 22, -9.5, 12.5),
    (-10.5, 9, -13.5, 8.5, -15, 11),
)
LATERAL_CURVES: Curves = (
    (15.5, 13),
    (20.5, 23, 27, 38, 27.6, 58),
    (28, 76, 22, 94, 13.5, 97),
    (6, 99, 1.6, 92, 1.3, 82),
    (1.4, 70, 1.6, 56, 1.2, 45),
    (3.5, 35, 8, 25, 10.5, 15),
    (11.3, 11.5, 14, 10.5, 15.5, 13),
)
TENDON: Curves = (
    (-13, 100),
    (-8.5, 116, -4.6, 130, -4, 146),
    (-3.4, 156, -4.4, 164, -6.5, 173),
    (-4, 180, 5, 180, 7.5, 173),
    (5.4, 164, 4.2, 156, 4.4, 146),
    (5.0, 130, 9.5, 112, 13, 88),
)
HEEL: Curves = (
    (-9.5, 174),
    (-13, 184, -11, 195.5, -3, 196.5),
    (0, 197, 3, 197, 5, 196.5),
    (13, 195, 14, 184, 10.5, 174),
    (6, 169, -5, 169, -9.5, 174),
)
CREASE: Curves = ((-17, 24.5), (-8, 28.5, 9, 28.5, 18, 24))
MUSCLES = {MEDIAL: MEDIAL_CURVES, LATERAL: LATERAL_CURVES, SOLEUS: SOLEUS_CURVES}
# Where the fibres of a muscle run from, by way of, and to; they lie over it in parallel, this far apart.
FIBRES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    MEDIAL: (((-31, 34), (-14, 46), (1, 74)),),
    LATERAL: (((29, 32), (14, 44), (1, 70)),),
    SOLEUS: (((-31, 70), (-16, 100), (-2, 134)), ((31, 70), (16, 100), (2, 134))),
}


def path_of(curves: Curves, *, is_closed: bool = True) -> QPainterPath:
    """Return the path along `curves`: a start, then two controls and an end for each piece."""
    path = QPainterPath(QPointF(*curves[0]))
    for x1, y1, x2, y2, x, y in curves[1:]:
        path.cubicTo(x1, y1, x2, y2, x, y)
    if is_closed:
        path.closeSubpath()
    return path
