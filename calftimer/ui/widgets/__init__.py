# SPDX-License-Identifier: MIT
"""Painted and composed widgets, one per file; none of them knows who listens."""
