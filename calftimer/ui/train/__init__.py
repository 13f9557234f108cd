# SPDX-License-Identifier: MIT
"""The Train page: exercise, feet, numbers and tempo."""
