# SPDX-License-Identifier: MIT
"""The review page: charts that answer a question in one look, each with its numbers and its definition."""
