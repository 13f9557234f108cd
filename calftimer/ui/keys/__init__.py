# SPDX-License-Identifier: MIT
"""Which key does what: taught, shown on a sheet, and followed on every page."""
