# SPDX-License-Identifier: MIT
"""With which load somebody steps into another athlete's session."""

from __future__ import annotations

from collections.abc import Callable

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import usual_load
from calftimer.core.plan import Load, SetPlan
from calftimer.ui.settings import Settings


def own_load(settings: Settings, catalogue: Catalogue) -> Callable[[SetPlan], Load]:
    """Return what tells an athlete's own load for a plan: the one last chosen on that equipment, else the usual one.

    `settings` are that athlete's; the usual load is in their unit.
    """

    def load_of(plan: SetPlan) -> Load:
        last = settings.last_load(plan.exercise, plan.variant)
        return last or usual_load(catalogue.exercise(plan.exercise), plan.variant, settings.unit)

    return load_of
