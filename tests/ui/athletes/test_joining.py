# SPDX-License-Identifier: MIT
"""With which load somebody steps into another athlete's session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetKind, Unit, parse_load
from calftimer.ui.athletes.joining import own_load
from calftimer.ui.settings import Settings


def test_a_drop_set_is_lighter_by_the_same_share(qapp: object, tmp_path: Path, catalogue: Catalogue) -> None:
    """Of 80 kg dropped to 60 kg somebody with 40 kg does 40 and 30 kg, at a step of the equipment, in their unit."""
    settings = Settings(tmp_path)
    first = plan_from(catalogue, "leg-press-calf-raise", load="80kg")
    drop = replace(first, kind=SetKind.DROP, load=parse_load("60kg"))
    settings.remember_plan(replace(first, load=parse_load("40kg")))
    kilograms = [str(own_load(settings, catalogue)(plan, first)) for plan in (first, drop)]
    settings.remember_plan(replace(first, load=parse_load("100lb")))
    pounds = own_load(settings, catalogue)(drop, first)

    assert kilograms == ["40 kg", "30 kg"]
    assert (pounds.unit, pounds.value % 5) == (Unit.LB, 0)
    assert 70 <= pounds.value <= 80
