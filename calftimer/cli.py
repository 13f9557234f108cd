# SPDX-License-Identifier: MIT
"""The command line: the window without a command, and the commands.

Exit codes: 0; 1 when the world fails; 2 when the input is wrong. Errors are one or two plain sentences on
stderr. Rooms are imported inside the commands, so that each loads only what it uses.
"""

from __future__ import annotations

import os
from pathlib import Path

import click

from calftimer import __version__
from calftimer.commands.backups import backup, restore
from calftimer.commands.health import doctor
from calftimer.commands.knowledge import card, catalogue
from calftimer.commands.options import data_dir_option
from calftimer.commands.records import log, recover
from calftimer.commands.stats import chart, stats
from calftimer.commands.training import cues, train
from calftimer.errors import CalftimerError


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; errors are said on stderr."""
    try:
        return main.main(arguments, prog_name="calftimer", standalone_mode=False) or 0
    except CalftimerError as error:
        click.echo(str(error), err=True)
        return error.exit_code
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except (BrokenPipeError, SystemExit):  # the reader of a pipe went away; click ends the program for it
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="calftimer %(version)s")
@data_dir_option
@click.pass_context
def main(context: click.Context, data_dir: Path | None) -> None:
    """Follow the sound through every phase of every calf raise.

    Without a command, the window opens.
    """
    if context.invoked_subcommand is None:
        from calftimer.window import open_window

        context.exit(open_window(data_dir))


for command in (train, cues, log, stats, chart, recover, backup, restore, catalogue, card, doctor):
    main.add_command(command)
