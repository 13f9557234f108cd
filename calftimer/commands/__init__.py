# SPDX-License-Identifier: MIT
"""The commands, a file for each subject; `cli` puts them together."""
