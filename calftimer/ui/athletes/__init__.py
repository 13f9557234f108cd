# SPDX-License-Identifier: MIT
"""Who trains here: the switcher, the profiles on the Set-up page, and what a change of athlete brings about."""
