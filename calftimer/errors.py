# SPDX-License-Identifier: MIT
"""The two kinds of error, and the tree of the first kind.

Errors of the world are expected now and then and are shown kindly, never with a traceback:

    CalftimerError                 any of them; `except` this to show one
    ├── InputError                 what a person or file said is wrong     (exit 2)
    │   ├── TempoError             a tempo that cannot be read
    │   ├── PlanError              a foot angle, load or number that cannot be trained
    │   ├── CatalogueError         a catalogue file with a wrong field
    │   ├── UnknownNameError       an id that is not in the catalogue
    │   └── VoiceError             voice recordings that cannot be used
    └── WorldError                 the machine cannot do it now            (exit 1)
        ├── SoundError             no sound card, or it went away
        ├── ResourceError          a shipped file is missing
        └── LogbookError           the log cannot be opened or written
            ├── LogbookTooNewError written by a newer calftimer
            └── LogbookDamagedError not a sound SQLite file

Everything else is a bug of ours. It reaches the global handler with its traceback.

A message is a template and its values, so that the window can translate the template and fill the
values in afterwards; `str(error)` is the English sentence.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark `source` for translation under `context`, and return it unchanged."""
    return source


class Words:
    """A part of an error's message that is translated too: a template of the same context, and its values."""

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)


class CalftimerError(Exception):
    """An error of the world or of the input, shown as one or two plain sentences.

    A value may be `Words`.
    """

    exit_code = 1

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values))


class InputError(CalftimerError):
    """What a person or a file said is wrong."""

    exit_code = 2


class TempoError(InputError):
    """A tempo that cannot be read or followed."""


class PlanError(InputError):
    """A foot angle, load or number that cannot be trained."""


class CatalogueError(InputError):
    """A catalogue file with a wrong field; names file, entry, field and what was expected."""


class UnknownNameError(InputError):
    """An id that the catalogue does not hold."""


class VoiceError(InputError):
    """Voice recordings that cannot be used; names the file and what is wrong."""


class WorldError(CalftimerError):
    """The machine cannot do it now."""


class SoundError(WorldError):
    """No sound card, or it went away."""


class ResourceError(WorldError):
    """A file that ships with the program is missing."""


class LogbookError(WorldError):
    """The log cannot be opened or written."""


class LogbookTooNewError(LogbookError):
    """The log was written by a newer calftimer."""


class LogbookDamagedError(LogbookError):
    """The log is not a sound SQLite file."""
