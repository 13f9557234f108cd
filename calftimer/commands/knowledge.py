# SPDX-License-Identifier: MIT
"""`catalogue`: what the program knows."""

from __future__ import annotations

from pathlib import Path

import click

from calftimer.commands.options import data_dir_option, json_option, print_json


@click.command()
@json_option
@data_dir_option
def catalogue(as_json: bool, data_dir: Path | None) -> None:
    """Show the exercises, tempo presets and what they say."""
    import msgspec

    from calftimer.catalogue_files import shipped_catalogue

    found = shipped_catalogue()
    if as_json:
        print_json(msgspec.to_builtins({name: list(table.values()) for name, table in vars(found).items()}))
        return
    for exercise in found.exercises.values():
        click.echo(f"{exercise.id:24} {exercise.name}: {', '.join(variant.name for variant in exercise.variants)}")
    for preset in found.tempos.values():
        click.echo(f"{preset.tempo:24} {preset.name}: {preset.note}")
