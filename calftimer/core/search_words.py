# SPDX-License-Identifier: MIT
"""The words that the search knows: which mean the same thing, and which say nothing."""

from __future__ import annotations

# Words for the same thing: who writes one of a line is also shown what holds another of it.
SAME_THING: tuple[tuple[str, ...], ...] = (
    ("inner calf", "inside calf", "inner head", "medial head", "medial gastrocnemius", "inner calves"),
    ("outer calf", "outside calf", "outer head", "lateral head", "lateral gastrocnemius", "outer calves"),
    ("soleus", "lower calf", "deep calf"),
    ("calf raise", "tiptoe", "plantarflexion", "plantar flexion", "wadenheben", "zehenstand"),
    ("gastrocnemius", "gastroc", "upper calf"),
    ("toes out", "feet out", "duck feet", "turned out", "external rotation"),
    ("toes in", "feet in", "pigeon toed", "turned in", "internal rotation"),
    ("bounce", "bouncing", "recoil", "momentum", "swing"),
    ("how often", "times a week", "sessions a week", "frequency", "per week"),
    ("rest", "break between sets", "rest between sets"),
    ("growth", "grow", "grew", "hypertrophy", "bigger", "size"),
    ("range of motion", "full range", "rom", "short reps", "partial", "lengthened"),
    ("pause", "hold", "squeeze", "peak contraction"),
    ("tempo", "speed", "cadence", "how fast", "slow"),
    ("load", "weight", "heavy", "heavier", "ego lifting"),
    ("reps", "repetitions"),
    ("sets", "volume"),
    ("achilles", "heel cord", "tendon"),
    ("pain", "hurts", "ache", "sore"),
    ("clot", "thrombosis", "dvt"),
    ("stop", "emergency", "warning signs", "red flags"),
    ("progression", "overload", "progress", "plateau"),
    ("single leg", "one leg", "unilateral"),
    ("seated", "sitting", "bent knee"),
    ("stretch", "bottom"),
)

# Words that say nothing of what is asked for; a query of nothing else is looked up as it is.
_STOP = (
    "a about am an and any are as at be been by can could did do does for from get good had has have how i if into is "
    "it its just like make many me more most much must my need of on only or our please shall should so some tell "
    "than that the their them then there these they thing this those to too us use want was we were what when where "
    "which while who why will with would you your"
)
STOP_WORDS = frozenset(_STOP.split())
