# SPDX-License-Identifier: MIT
"""The Log page: find sets, read them, change them, and take back what was changed."""
