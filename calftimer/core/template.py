# SPDX-License-Identifier: MIT
"""Workouts that ship with the program: whose programming they carry out, and with which numbers."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from calftimer.core.exercise import Count, Slug, Text


class TemplateItem(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The sets of one exercise; what is left out is the exercise's own, with its first equipment.

    `reps` to `reps_most` is a range to work up in. `tempo` is a preset. `foot` is written as in `out:45`.
    """

    exercise: Slug
    sets: Count
    reps: Count
    reps_most: Count | None = None
    foot: str | None = None
    tempo: Slug | None = None
    rest_s: Annotated[int, Meta(ge=0)] | None = None


class WorkoutTemplate(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A workout of one source: `note` says what in it is the source's and what is ours.

    Sets and reps lie within `ranges`, which hold the source's numbers. `days_a_week` is how often it is meant.
    """

    id: Slug
    name: Text
    source: Slug
    note: Text
    ranges: tuple[Slug, ...]
    days_a_week: Text
    items: Annotated[tuple[TemplateItem, ...], Meta(min_length=1)]
