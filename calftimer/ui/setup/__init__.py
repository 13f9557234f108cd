# SPDX-License-Identifier: MIT
"""The Set-up page: how the window looks, what a set does, keys, screens and data."""
