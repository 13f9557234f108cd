# SPDX-License-Identifier: MIT
"""Who trains."""

from __future__ import annotations

from dataclasses import dataclass

from calftimer.core.plan import Load
from calftimer.core.turn import FIRST_ATHLETE
from calftimer.errors import QT_TRANSLATE_NOOP, PlanError

NAME_MAX = 80  # letters
BODY_MASS_MAX_KG = 500


@dataclass(frozen=True, slots=True)
class Athlete:
    """A person who trains here; values that cannot be are refused with a PlanError.

    `name` is empty only for the one who trained before there were profiles, FIRST_ATHLETE: the program says “You”.
    `body_mass` is None when not given.
    """

    id: str
    name: str
    body_mass: Load | None = None

    def __post_init__(self) -> None:
        if not self.name.strip() and self.id != FIRST_ATHLETE:
            raise PlanError(QT_TRANSLATE_NOOP("Athlete", "Write a name for the athlete."))
        if len(self.name) > NAME_MAX:
            raise PlanError(
                QT_TRANSLATE_NOOP("Athlete", "The name has {count} letters; there is room for {limit}."),
                count=len(self.name),
                limit=NAME_MAX,
            )
        if self.body_mass is not None and not 0 < self.body_mass.kg <= BODY_MASS_MAX_KG:
            raise PlanError(
                QT_TRANSLATE_NOOP(
                    "Athlete", "A body mass of {mass} cannot be; leave it empty or write up to {limit} kg."
                ),
                mass=str(self.body_mass),
                limit=BODY_MASS_MAX_KG,
            )
