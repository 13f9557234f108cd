# SPDX-License-Identifier: MIT
"""An exercise as a catalogue file writes it, with nothing in it but what must be."""

PLAIN_EXERCISE = {
    "name": "A raise",
    "summary": "Up and down.",
    "laterality": "bilateral",
    "knee": "straight",
    "start": "eccentric",
    "foot": "straight",
    "tempo": "even",
    "load_kg": 0,
    "load_step_kg": 2.5,
    "load_step_lb": 5,
    "body": "standing",
    "support": "step",
    "reps": 12,
    "sets": 3,
    "rest_s": 90,
    "trains": ["soleus"],
}
