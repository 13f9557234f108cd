# SPDX-License-Identifier: MIT
"""The window: one file per page, one painted widget per file."""
