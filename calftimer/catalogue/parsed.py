# SPDX-License-Identifier: MIT
"""TOML files that ship, parsed once: what came out is kept beside them, as Python keeps its compiled modules.

Parsing the catalogue takes longer than all else that is done with it. What is kept holds the very bytes it was
parsed from, and counts only where they are those of today's files, so it cannot be out of date.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import msgspec

Tables = dict[str, Any]
_Kept = dict[str, tuple[bytes, Tables]]


def parsed(folder: Path, texts: Mapping[str, bytes], parse: Callable[[str, bytes], Tables]) -> dict[str, Tables]:
    """Return the content of the files of `folder`: name → bytes in, name → tables out, in the same order.

    `parse` is called with name and bytes of each file, if the bytes of one of them are new; its errors are raised.
    """
    path = kept_path(folder)
    kept = _kept(path)
    if {name: text for name, (text, _) in kept.items()} == texts:
        return {name: kept[name][1] for name in texts}
    content = {name: parse(name, text) for name, text in texts.items()}
    _keep(path, {name: (texts[name], content[name]) for name in texts})
    return content


def kept_path(folder: Path) -> Path:
    """Return where the parsed files of `folder` are kept: where Python would keep a module's that lies there."""
    return Path(cache_from_source(str(folder / "parsed.py"))).with_suffix(".msgpack")


def _kept(path: Path) -> Mapping[str, tuple[bytes, Tables]]:
    """Return what is kept; nothing where that is missing or damaged."""
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=_Kept)
    except (OSError, msgspec.DecodeError):
        return {}


def _keep(path: Path, content: _Kept) -> None:
    """Keep `content` for the next time, whole or not at all; where nothing may be written, it is parsed again."""
    packed = msgspec.msgpack.encode(content)
    if sys.dont_write_bytecode or msgspec.msgpack.decode(packed, type=_Kept) != content:  # dates would be texts
        return
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(packed)
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
