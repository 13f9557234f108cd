# SPDX-License-Identifier: MIT
"""The editor of own exercises and tempo presets."""
