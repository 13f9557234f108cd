# SPDX-License-Identifier: MIT
"""What msgspec says is wrong with a value, in words for somebody who writes TOML and no Python."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, get_args

import msgspec

_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "a table of fields",
    "null": "nothing",
}
_GOT = _KINDS | {"float": "a number with decimals"}
_BOUNDS = {">=": "{number} or more", ">": "more than {number}", "<=": "{number} or less", "<": "less than {number}"}
_WHERE = re.compile(r" - at `\$?\.?([^`]*)`$")
_WRONG_KIND = re.compile(r"^Expected `([^`]+)`, got `([^`]+)`$")
_BOUND = re.compile(r"^Expected `(?:int|float)(?: \| null)?` (>=|>|<=|<) (\S+)$")
_EMPTY = re.compile(r"^Expected `(\w+)` of length >= 1$")
_NO_CHOICE = re.compile(r"^Invalid enum value '?([^']*)'?$")
_MISSING = re.compile(r"^Object missing required field `([^`]+)`$")
_UNKNOWN = re.compile(r"^Object contains unknown field `([^`]+)`$")


def plain_problem(message: str, type_: type[msgspec.Struct]) -> str:
    """Return `message`, which msgspec gave for an entry of `type_`, in plain words; what it does not know stays.

    The field comes first, with the entry of a list by number: “variants, entry 2, id …”.
    """
    found = _WHERE.search(message)
    path = "" if found is None else found[1]
    what = _WHERE.sub("", message)
    where = re.sub(r"\[(\d+)\]", lambda place: f", entry {int(place[1]) + 1}", path).replace(".", ", ").lstrip(", ")
    if match := _MISSING.match(what):
        return f"{where}: {match[1]} is missing" if where else f"{match[1]} is missing"
    if match := _UNKNOWN.match(what):
        return f"{where}: there is no field “{match[1]}”" if where else f"there is no field “{match[1]}”"
    said = _said(what, _choices(type_, path))
    return message.replace("$.", "") if said is None else f"{where or 'it'} {said}"


def _said(what: str, choices: tuple[str, ...]) -> str | None:
    """Return what follows the field's name, or None for a message that is not known."""
    if match := _WRONG_KIND.match(what):
        wanted = [_KINDS.get(kind, kind) for kind in match[1].split(" | ") if kind != "null"]
        return f"must be {' or '.join(wanted)}, not {_GOT.get(match[2], match[2])}"
    if match := _BOUND.match(what):
        return f"must be {_BOUNDS[match[1]].format(number=f'{float(match[2]):g}')}"
    if match := _EMPTY.match(what):
        return "needs at least one entry" if match[1] == "array" else "must not be empty"
    if "matching regex" in what:
        if "https" in what:
            return "must be an address that begins with https:// and holds no space"
        return "may hold only the letters a to z, digits, and a hyphen between them, such as “my-exercise-2”"
    if match := _NO_CHOICE.match(what):
        return f"cannot be “{match[1]}”" + (f"; choose one of: {', '.join(choices)}" if choices else "")
    return None


def _choices(type_: type[msgspec.Struct], path: str) -> tuple[str, ...]:
    """Return the words that the field at `path` may hold; empty where it is not a choice of words."""
    kind: Any = next((field.type for field in msgspec.structs.fields(type_) if field.name == path), None)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(member.value) for member in kind)
    return tuple(choice for choice in get_args(kind) if isinstance(choice, str))
