# SPDX-License-Identifier: MIT
"""calftimer: follow the sound through every phase of every calf raise."""

from __future__ import annotations

__version__ = "0.1.0"
