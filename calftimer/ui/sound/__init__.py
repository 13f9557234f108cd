# SPDX-License-Identifier: MIT
"""The Sound page, and what lets it be heard."""
