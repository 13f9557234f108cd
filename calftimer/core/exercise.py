# SPDX-License-Identifier: MIT
"""Exercises, their variants, muscles, positions and tempo presets, as the catalogue holds them.

These are the typed shapes of `resources/catalogue/*.toml`. Unknown or missing fields and wrong types are
refused on load (see `catalogue`). Texts are English and pass through translation where they are shown.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=1)]


class Muscle(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A muscle, or a head of one, that sets are counted for."""

    id: Slug
    name: Text
    lay_name: Text
    joints: tuple[Literal["knee", "ankle"], ...]
    note: Text


class KneePosition(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How far the knee is bent during the exercise, in degrees from straight."""

    id: Slug
    name: Text
    bend_deg: Annotated[int, Meta(ge=0, le=120)]


class Variant(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way to load an exercise: the equipment, and who names it.

    `load_kg` is a sensible first load on it; None takes the exercise's. `was` are ids it had before.
    """

    id: Slug
    name: Text
    equipment: Text
    sources: tuple[Slug, ...] = ()
    load_kg: Annotated[float, Meta(ge=0)] | None = None
    was: tuple[Slug, ...] = ()


class Step(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One step of an exercise, in order; `is_safety` marks those that keep one from harm."""

    text: Text
    is_safety: bool = False


class Exercise(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An exercise with its variants and the sensible first choices for it.

    `start` is the phase a rep begins with. `load_kg` 0 means body weight alone. `load_step_kg` is the
    usual smallest step of the equipment. `body` is the figure that shows it, `support` what the balls of
    the feet stand on. `setup` is gone through before the first set, `steps` in order in it. `cues` and
    `mistakes` are ids of `guide` entries. `was` are ids it had before: a log that has them still finds it.
    """

    id: Slug
    name: Text
    summary: Text
    laterality: Literal["bilateral", "unilateral"]
    knee: Slug
    start: Literal["eccentric", "concentric"]
    foot: Text
    tempo: Slug
    load_kg: Annotated[float, Meta(ge=0)]
    load_step_kg: Annotated[float, Meta(gt=0)]
    load_step_lb: Annotated[float, Meta(gt=0)]
    reps: Count
    sets: Count
    rest_s: Annotated[int, Meta(ge=0)]
    trains: tuple[Slug, ...]
    body: Literal["leg-press", "standing", "donkey", "seated", "single-leg"]
    support: Literal["sled", "platform", "step", "bar"]
    setup: tuple[Text, ...] = ()
    steps: tuple[Step, ...] = ()
    cues: tuple[Slug, ...] = ()
    mistakes: tuple[Slug, ...] = ()
    sources: tuple[Slug, ...] = ()
    was: tuple[Slug, ...] = ()
    variants: Annotated[tuple[Variant, ...], Meta(min_length=1)]

    def variant(self, variant_id: str) -> Variant | None:
        """Return the variant with `variant_id`, or None."""
        return next((variant for variant in self.variants if variant.id == variant_id), None)


class TempoPreset(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A tempo with the name of its source; `note` says what in it is the source's and what is ours."""

    id: Slug
    name: Text
    tempo: Text
    source: Slug | None = None
    note: Text
