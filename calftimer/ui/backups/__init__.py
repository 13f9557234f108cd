# SPDX-License-Identifier: MIT
"""Backups in the window: made after each session, listed on the Set-up page, put back in two clicks."""
