# SPDX-License-Identifier: MIT
"""With which load somebody steps into another athlete's session."""

from __future__ import annotations

from collections.abc import Callable

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import lighter, load_step, usual_load
from calftimer.core.plan import Load, SetPlan
from calftimer.ui.settings import Settings


def own_load(settings: Settings, catalogue: Catalogue) -> Callable[[SetPlan, SetPlan], Load]:
    """Return what tells an athlete's own load for a plan: the one last chosen on that equipment, else the usual one.

    It is lighter by the same share as the plan is than the second one, that of the set which is followed by it.
    `settings` are that athlete's; the usual load is in their unit.
    """

    def load_of(plan: SetPlan, first: SetPlan) -> Load:
        exercise = catalogue.exercise(plan.exercise)
        own = settings.last_load(plan.exercise, plan.variant) or usual_load(exercise, plan.variant, settings.unit)
        if plan.load == first.load:
            return own
        return lighter(own, first.load, plan.load, load_step(exercise, own.unit))

    return load_of
