# SPDX-License-Identifier: MIT
"""The stage during a session: what it shows, its keys and its touch."""
