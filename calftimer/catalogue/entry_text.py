# SPDX-License-Identifier: MIT
"""One entry of a TOML text changed or cut out; comments, order and form of all else stay as somebody wrote them.

tomlkit and tomllib are imported in the functions: most runs write no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Tables = Mapping[str, Any]


def dumped(content: Tables) -> str:
    """Return `content` as TOML: each list of tables as [[tables]]."""
    import tomlkit

    return tomlkit.dumps(content)


def with_entry(text: str, table: str, number: int, raw: Tables) -> tuple[str, bool]:
    """Return `text` with `raw` as the entry of `table` at `number`, from 0, and whether all else of it was kept."""
    import tomllib

    import tomlkit

    whole = tomllib.loads(text)
    whole[table][number] = dict(raw)
    document = tomlkit.parse(text)
    entry = document[table][number]
    end = _take_end(entry)  # what is written above the next entry stays there
    keeps_comments = _update(entry, raw)
    entry.value.body.extend(end)
    changed, is_kept = _sound(document.as_string(), whole)
    return changed, is_kept and keeps_comments


def without_entry(text: str, table: str, number: int) -> tuple[str, str, bool]:
    """Return `text` without that entry, empty where no other is left; the entry's own text; as `with_entry`."""
    import tomllib

    import tomlkit

    whole = tomllib.loads(text)
    alone = {table: [whole[table].pop(number)]}
    if not whole[table]:
        del whole[table]
    if not whole:
        return "", text, True
    document = tomlkit.parse(text)
    entry, _ = _sound(_table_text(table, document[table][number]), alone)
    above_next = _above_next(entry)
    rest, is_kept = _sound(text.replace(entry, above_next, 1), whole)
    if is_kept and entry in text:
        return rest, entry.removesuffix(above_next), True
    if table in whole:
        del document[table][number]
    else:
        del document[table]
    rest, is_kept = _sound(document.as_string(), whole)
    return rest, entry, is_kept


def _take_end(entry: Any) -> list[Any]:
    """Take comments and empty lines off the end of a tomlkit table."""
    body, end = entry.value.body, []
    while body and body[-1][0] is None:
        end.insert(0, body.pop())
    return end


def _above_next(text: str) -> str:
    """Return the comments at the end of an entry's text that stand apart from it: they belong to the next one."""
    lines = text.splitlines(keepends=True)
    first = len(lines)
    while first and (not lines[first - 1].strip() or lines[first - 1].lstrip().startswith("#")):
        first -= 1
    apart = (place for place in range(first, len(lines)) if not lines[place].strip())
    return "".join(lines[next(apart, len(lines)) + 1 :])


def _sound(text: str, content: Tables) -> tuple[str, bool]:
    """Return `text` where it says `content`; otherwise `content` anew, without the comments."""
    import tomllib

    try:
        says = tomllib.loads(text)
    except ValueError:
        says = None
    return (text, True) if says == content else (dumped(content), False)


def _table_text(table: str, entry: Any) -> str:
    """Return one entry of a document as a text of its own."""
    import tomlkit
    from tomlkit.items import AoT, Table

    if not isinstance(entry, Table):  # written in braces
        return ""
    document = tomlkit.document()
    document.append(table, AoT([entry]))
    return document.as_string()


def _update(known: Any, raw: Tables) -> bool:
    """Make the tomlkit table `known` say `raw`; what says it already is not touched. Tell whether comments stayed."""
    keeps_comments = True
    for key in [key for key in known if key not in raw]:
        keeps_comments &= not _has_comment(known.value.item(key))
        del known[key]
    for key, value in raw.items():
        if key not in known:
            known[key] = value
            continue
        item = known.value.item(key)
        there = item.unwrap()
        if there == value and type(there) is type(value):
            continue
        if _is_tables(value) and _is_tables(there) and len(value) == len(there):
            for part, new in zip(item, value, strict=True):
                keeps_comments &= _update(part, new)
        else:
            keeps_comments &= not isinstance(there, list) or not _has_comment(item)
            known[key] = value
    return keeps_comments


def _has_comment(item: Any) -> bool:
    return bool(item.trivia.comment) or "#" in item.as_string()


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, dict) for part in value)
