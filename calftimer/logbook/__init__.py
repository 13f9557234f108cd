# SPDX-License-Identifier: MIT
"""The logbook: one SQLite file, and the only place that knows sqlite-utils."""
