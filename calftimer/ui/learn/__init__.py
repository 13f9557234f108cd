# SPDX-License-Identifier: MIT
"""The Learn page: exercise cards, anatomy, who says what, questions, safety, and the search over them."""
