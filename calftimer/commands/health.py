# SPDX-License-Identifier: MIT
"""`doctor`: is everything there?"""

from __future__ import annotations

from pathlib import Path

import click

from calftimer.commands.options import data_dir_option, json_option, named_folder, print_json


@click.command()
@json_option
@data_dir_option
def doctor(as_json: bool, data_dir: Path | None) -> None:
    """Check versions, data folder, log, sound and screen, and say what is missing."""
    from calftimer.doctor import examine, report_lines

    report = examine(named_folder(data_dir))
    if as_json:
        print_json(report)
    else:
        for line in report_lines(report):
            click.echo(line)
    if report["log"]["problems"]:
        click.get_current_context().exit(1)
