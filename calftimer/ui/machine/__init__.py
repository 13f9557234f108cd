# SPDX-License-Identifier: MIT
"""The loads that exist on a machine: where they are set up, and how the Train page comes to know them."""
