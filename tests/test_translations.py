# SPDX-License-Identifier: MIT
"""The translations that ship: each text fits its source, and what Qt loads is what translators wrote.

A text without a translation is no fault: it stays English. `make translations` lists them.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from calftimer.core.catalogue import Catalogue
from calftimer.paths import shipped

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((shipped("resources") / "translations").glob("*.ts"))
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
DIGITS = re.compile(r"\d+")


class Message(NamedTuple):
    """A text with its translation, empty where it has none yet."""

    context: str
    source: str
    note: str
    text: str


@cache
def messages(ts: Path) -> tuple[Message, ...]:
    """Return the texts of a `.ts` file."""
    return tuple(
        Message(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            "" if (said := message.find("translation")).get("type") == "unfinished" else said.text or "",
        )
        for context in ElementTree.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    )


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """Return packaging/translations.py; packaging/ is no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)
def test_a_translation_fills_in_what_its_source_fills_in(ts: Path) -> None:
    """Each translation has the placeholders of its source, each as often."""
    wrong = [
        (message.source, message.text)
        for message in messages(ts)
        if message.text and Counter(PLACEHOLDER.findall(message.text)) != Counter(PLACEHOLDER.findall(message.source))
    ]

    assert len(messages(ts)) > 1000
    assert wrong == []


@pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)
def test_a_translation_has_the_numbers_of_its_source(ts: Path) -> None:
    """No seconds, degrees or percent are lost or changed on the way; a decimal comma is none."""
    wrong = [
        (message.source, message.text)
        for message in messages(ts)
        if message.text and sorted(DIGITS.findall(message.text)) != sorted(DIGITS.findall(message.source))
    ]

    assert [pair for pair in wrong if pair[0] not in ("2nd", "4th")] == []


@pytest.mark.parametrize("ts", FILES, ids=lambda path: path.stem)
def test_what_qt_loads_is_what_translators_wrote(ts: Path) -> None:
    """The `.qm` beside it gives each text its translation, and none to what has none."""
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))

    given = {
        message: translator.translate(message.context, message.source, message.note or None) for message in messages(ts)
    }

    assert {message: text for message, text in given.items() if (text or "") != message.text} == {}


def test_the_texts_of_the_catalogue_are_gathered(script: ModuleType, catalogue: Catalogue) -> None:
    """Names, steps, equipment and safety points are among them, once each; ids are not."""
    texts = script.catalogue_texts(catalogue)
    exercise = catalogue.exercises["standing-calf-raise"]

    assert {exercise.name, exercise.steps[0].text, exercise.setup[0], exercise.variants[0].equipment} <= set(texts)
    assert {item for note in catalogue.safety.values() for item in note.items} <= set(texts)
    assert exercise.id not in texts
    assert len(set(texts)) == len(texts)


def test_gathering_keeps_translations_and_begins_new_texts_unfinished(script: ModuleType, tmp_path: Path) -> None:
    """A text that is gone goes, one that is translated stays so, one that is new waits and is named."""
    ts = shutil.copy(FILES[0], tmp_path)
    before = Path(ts).read_text("utf-8")
    stray = "<message><source>A text of yesterday</source><translation>x</translation></message>\n</context>"
    lower = re.search(r"<message>\s*<source>LOWER</source>.*?</message>", before, re.DOTALL)[0]
    Path(ts).write_text(before.replace(lower, "").replace("</context>", stray, 1), "utf-8")

    script.gather(Path(ts))

    found = {(message.context, message.source): message.text for message in messages(Path(ts))}
    assert ("Phase", "LOWER") in found
    assert "Phase: LOWER" in script.unfinished(Path(ts))
    assert found["Phase", "RAISE"] == "HEBEN"
    assert not any(source == "A text of yesterday" for _, source in found)
