# SPDX-License-Identifier: MIT
"""Pictures drawn from numbers: each file holds one, as a value that paints itself into any area with any ink."""
