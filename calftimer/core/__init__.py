# SPDX-License-Identifier: MIT
"""The pure core: values in, values out. No Qt, no SQLite, no clock, no files but what it is handed."""
