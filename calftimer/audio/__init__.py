# SPDX-License-Identifier: MIT
"""Sound: `sounds` and `renderer` are pure, `tape` says what is to be heard at a frame, `player` plays it."""
