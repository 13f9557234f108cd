# SPDX-License-Identifier: MIT
"""Workouts: arranged before a visit, changed on the way."""
