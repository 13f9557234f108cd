# SPDX-License-Identifier: MIT
"""The catalogue on the disk: TOML files read and written, a person's own entries, sharing them."""
