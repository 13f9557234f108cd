# SPDX-License-Identifier: MIT
"""Exercise cards: nothing is cut, everything is on them, and the files are what their endings say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from calftimer.core.catalogue import Catalogue, Origin
from calftimer.core.exercise import Exercise, Step
from calftimer.core.plan import parse_foot
from calftimer.core.tempo import parse_tempo
from calftimer.errors import InputError, UnknownNameError, WorldError
from calftimer.ui.card_files import write_card
from calftimer.ui.drawings.card import PAGE_HEIGHT, PAGE_WIDTH, CardDrawing
from calftimer.ui.drawings.flow import Atom, Run, Spot, flow, text_atoms
from calftimer.ui.drawings.ink import PAPER

EXERCISES = ["leg-press-calf-raise", "standing-calf-raise", "donkey-calf-raise", "seated-calf-raise"]
EXERCISES += ["single-leg-calf-raise"]
MARGIN = 100  # tenths of a millimetre that stay white around a page
LONG_WORD = "Wadenmuskeltrainingsgerätebenutzungsanweisung" * 3


def card_of(catalogue: Catalogue, exercise: Exercise | str, foot: str = "out:30", notes: str = "") -> CardDrawing:
    """Return the card of an exercise at 3-1-2-1."""
    found = catalogue.exercise(exercise) if isinstance(exercise, str) else exercise
    return CardDrawing(found, catalogue, parse_foot(foot), parse_tempo("3-1-2-1"), notes)


def long_exercise(catalogue: Catalogue) -> Exercise:
    """Return an exercise whose own texts need more than a page, with a word wider than any column."""
    return msgspec.structs.replace(
        catalogue.exercise("donkey-calf-raise"),
        id="own",
        name="My own donkey raise, with a name that nobody would read aloud twice",
        setup=tuple(f"Own thing number {number} to look after, well ahead of time" for number in range(12)),
        steps=(
            *(Step(text=f"Own step {number}: " + "slowly and with care " * 12) for number in range(20)),
            Step(text=LONG_WORD, is_safety=True),
        ),
    )


def spaceless(text: str) -> str:
    """Return a text without white space, for lines are broken anywhere."""
    return "".join(text.split())


def texts_of(exercise: Exercise, catalogue: Catalogue) -> list[str]:
    """Return every text of the catalogue that the card of an exercise shows."""
    return [
        exercise.name,
        *exercise.setup,
        *(step.text for step in exercise.steps),
        *(catalogue.cues[cue].text for cue in exercise.cues),
        *(catalogue.mistakes[mistake].name for mistake in exercise.mistakes),
        *(catalogue.mistakes[mistake].instead for mistake in exercise.mistakes),
        *("Research", "Hart", "Jordan", "Not medical advice."),
    ]


def pixels_of(card: CardDrawing) -> np.ndarray:
    """Return whether each pixel of a card is white: a pixel for each millimetre's half, all pages."""
    image = QImage(PAGE_WIDTH // 5, PAGE_HEIGHT * card.pages // 5, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    card.paint(painter, QRectF(image.rect()), PAPER)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()] > 250


@pytest.mark.parametrize("foot", ["straight", "out:45", "in:20"])
@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_card_is_one_page_with_a_white_margin(qapp: object, catalogue: Catalogue, exercise: str, foot: str) -> None:
    """Every exercise that ships has room on one page, and nothing runs into the margins."""
    card = card_of(catalogue, exercise, foot)

    assert card.pages == 1
    white = pixels_of(card)
    edge = MARGIN // 5
    assert white[:edge].all() and white[-edge:].all() and white[:, :edge].all() and white[:, -edge:].all()
    assert not white.all()


def assert_nothing_overlaps(card: CardDrawing) -> None:
    """Find every atom on its page, above the foot of the page, and clear of the others in its column."""
    atoms = card.laid.atoms
    assert {atom.page for atom in atoms} == set(range(card.pages))
    for page in range(card.pages):
        for x in {atom.place.x() for atom in atoms}:
            column = sorted((a.place.y(), a.atom.height) for a in atoms if (a.page, a.place.x()) == (page, x))
            for (y, height), (following, _) in zip(column, [*column[1:], (PAGE_HEIGHT - 170, 0)], strict=True):
                assert y >= MARGIN
                assert y + height <= following + 1e-6


def test_long_texts_go_on_to_further_pages(qapp: object, catalogue: Catalogue) -> None:
    """What has no room on a page continues on the next; nothing is cut, nothing lies over something else."""
    card = card_of(catalogue, long_exercise(catalogue), notes="Seat on hole 4.\nPin at 60 kg.\n" * 40)

    assert card.pages > 1
    assert card.ratio == pytest.approx(PAGE_WIDTH / (card.pages * PAGE_HEIGHT))
    assert_nothing_overlaps(card)
    white = pixels_of(card)
    assert white[:, : MARGIN // 5].all() and white[:, -MARGIN // 5 :].all()


@pytest.mark.parametrize("exercise", EXERCISES)
def test_nothing_overlaps(qapp: object, catalogue: Catalogue, exercise: str) -> None:
    """Each line and picture of a column ends before the next begins, and before the foot of the page."""
    assert_nothing_overlaps(card_of(catalogue, exercise))


def test_type_is_set_smaller_before_a_page_is_added(qapp: object, catalogue: Catalogue) -> None:
    """A card with little to say has larger type than one with more, as long as both have one page."""
    full = catalogue.exercise("standing-calf-raise")
    short = msgspec.structs.replace(full, steps=full.steps[:3], mistakes=full.mistakes[:2])

    assert card_of(catalogue, short).laid.size > card_of(catalogue, full).laid.size
    assert card_of(catalogue, full).pages == card_of(catalogue, short).pages == 1


def test_an_exercise_without_texts_has_a_card(qapp: object, catalogue: Catalogue) -> None:
    """An own exercise with nothing but its name still gets pictures, tempo and what it trains."""
    bare = msgspec.structs.replace(
        catalogue.exercise("seated-calf-raise"), setup=(), steps=(), cues=(), mistakes=(), sources=()
    )

    assert card_of(catalogue, bare).pages == 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(codec="latin-1", exclude_categories=["C", "Z"]) | st.sampled_from(" ▲Ωж"), max_size=300)
)
def test_broken_lines_hold_the_whole_text(qapp: object, text: str) -> None:
    """A paragraph's lines are no wider than the column, and together they are the text."""
    listener = _Listener()

    for atom in text_atoms([Run(text[:100], is_bold=True), Run(text[100:])], 32, 400, indent=40):
        atom.paint(listener, QPointF(0, 0), PAPER)

    assert spaceless("".join(piece for _, _, piece in listener.written)) == spaceless(text)
    assert all(left >= 39 and right <= 402 for left, right, _ in listener.written)


class _Listener:
    """A painter on nothing that writes down the texts, each with its place and type."""

    def __init__(self) -> None:
        self.written: list[tuple[float, float, str]] = []
        self._font = QFont()

    def setFont(self, font: QFont) -> None:
        """Take another type."""
        self._font = font

    def setPen(self, colour: QColor) -> None:
        """Any colour will do."""

    def drawText(self, place: QPointF, text: str) -> None:
        """Keep the text, from where to where."""
        self.written.append((place.x(), place.x() + QFontMetricsF(self._font).horizontalAdvance(text), text))


@given(
    heights=st.lists(st.tuples(st.floats(1, 60), st.booleans()), max_size=40),
    start=st.floats(10, 95),
)
def test_what_flows_stays_on_its_pages(heights: list[tuple[float, bool]], start: float) -> None:
    """Atoms come in order, none is lost, none crosses a page's end, and none shares its place."""

    def nothing(*_: object) -> None:
        pass

    atoms = [Atom(height, nothing, stays_with_next=kept) for height, kept in heights]

    placed, end = flow(atoms, 5, Spot(0, start), 10, 100)

    assert [found.atom for found in placed] == atoms
    reached = (0, start)
    for page, place, atom in placed:
        assert (page, place.y()) >= (reached[0], reached[1] - 1e-9)
        assert place.y() + atom.height <= 100 + 1e-9
        reached = (page, place.y() + atom.height)
    assert end == pytest.approx(reached)
    for group in _groups(atoms):
        if sum(atom.height for atom in group) <= 90 - 1e-6:
            assert len({found.page for found in placed if any(found.atom is atom for atom in group)}) == 1


def _groups(atoms: list[Atom]) -> list[list[Atom]]:
    """Return the atoms that belong together, in their order."""
    groups: list[list[Atom]] = []
    is_open = False
    for atom in atoms:
        if not is_open:
            groups.append([])
        groups[-1].append(atom)
        is_open = atom.stays_with_next
    return groups


def svg_text(path: Path) -> str:
    """Return the text of an SVG file without white space."""
    root = ElementTree.parse(path).getroot()
    return spaceless("".join("".join(element.itertext()) for element in root.iter() if element.tag.endswith("}text")))


@pytest.mark.parametrize("exercise", EXERCISES)
def test_an_svg_holds_every_text_as_text(qapp: object, catalogue: Catalogue, tmp_path: Path, exercise: str) -> None:
    """An SVG card is well-formed, is A4, and has each step, cue and mistake in it as text."""
    path = tmp_path / "card.svg"

    assert write_card(exercise, catalogue, path) == 1

    root = ElementTree.parse(path).getroot()
    assert (root.get("width"), root.get("height")) == ("210mm", "297mm")
    found = svg_text(path)
    assert [text for text in texts_of(catalogue.exercise(exercise), catalogue) if spaceless(text) not in found] == []
    assert found.count("Safety:") == sum(step.is_safety for step in catalogue.exercise(exercise).steps)


def test_long_own_texts_are_in_the_svg_as_a_whole(qapp: object, catalogue: Catalogue, tmp_path: Path) -> None:
    """A card of several pages is a taller picture that holds all of it."""
    own = long_exercise(catalogue)
    with_own = replace(catalogue, exercises={**catalogue.exercises, "own": own})
    path = tmp_path / "own.svg"

    pages = write_card("own", with_own, path, notes="Seat on hole 4.")

    assert ElementTree.parse(path).getroot().get("height") == f"{297 * pages}mm"
    texts = [*texts_of(own, with_own), "Your notes", "Seat on hole 4.", f"calftimer · {pages}/{pages}"]
    assert [text for text in texts if spaceless(text) not in svg_text(path)] == []


def test_foot_and_tempo_asked_for_are_on_the_card(qapp: object, catalogue: Catalogue, tmp_path: Path) -> None:
    """The card shows the toes and the tempo that were named, and who says what of them."""
    path = tmp_path / "card.svg"

    write_card("leg-press-calf-raise", catalogue, path, foot=parse_foot("in:15"), tempo=parse_tempo("31X0"))

    found = svg_text(path)
    assert all(spaceless(text) in found for text in ("toes in 15°", "Tempo 3-1-X-0: 5 s a rep", "as fast as you can"))
    assert found.count(spaceless("the most")) == 3


@pytest.mark.parametrize("own", [False, True], ids=["shipped", "long"])
def test_a_pdf_has_its_pages_title_and_type(qapp: object, catalogue: Catalogue, tmp_path: Path, own: bool) -> None:
    """A PDF has as many pages as are told, A4 in size, the exercise as its title, and its type within it."""
    exercise = long_exercise(catalogue) if own else catalogue.exercise("seated-calf-raise")
    with_own = replace(catalogue, exercises={**catalogue.exercises, exercise.id: exercise})
    path = tmp_path / "card.pdf"

    pages = write_card(exercise.id, with_own, path)

    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == pages == (1 if not own else pages)
    assert (pages > 1) == own
    sizes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", data)
    assert {(round(float(width)), round(float(height))) for width, height in sizes} == {(595, 842)}
    assert exercise.name.encode("utf-16-be") in data
    assert b"/ToUnicode" in data  # so that words can be searched and copied


@pytest.mark.parametrize(("dpi", "size"), [(300, (2480, 3508)), (72, (595, 842))])
def test_a_png_has_its_dots(
    qapp: object, catalogue: Catalogue, tmp_path: Path, dpi: int, size: tuple[int, int]
) -> None:
    """A PNG is A4 at so many dots per inch, and says so."""
    path = tmp_path / "card.PNG"

    write_card("donkey-calf-raise", catalogue, path, dpi=dpi)

    image = QImage(str(path))
    assert (image.width(), image.height()) == size
    assert image.dotsPerMeterX() == round(dpi / 0.0254)
    assert image.text("Title") == "Donkey calf raise"
    assert len({image.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}) > 10


@pytest.mark.parametrize("name", ["card", "card.doc", "card.pdf.txt"])
def test_another_ending_is_refused(qapp: object, catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    """An ending that says nothing is answered with those that do, and nothing is written."""
    before = set(tmp_path.iterdir())

    with pytest.raises(InputError, match=r"\.pdf, \.svg, \.png"):
        write_card("seated-calf-raise", catalogue, tmp_path / name)

    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("dpi", [0, -300, 29, 5000])
def test_impossible_dots_are_refused(qapp: object, catalogue: Catalogue, tmp_path: Path, dpi: int) -> None:
    """So many dots per inch cannot be, and the limits are told."""
    with pytest.raises(InputError, match="30 to 1200"):
        write_card("seated-calf-raise", catalogue, tmp_path / "card.png", dpi=dpi)


def test_an_unknown_exercise_is_told(qapp: object, catalogue: Catalogue, tmp_path: Path) -> None:
    """A name that is not in the catalogue is answered with the nearest one."""
    with pytest.raises(UnknownNameError, match="seated-calf-raise"):
        write_card("seated-calf-rise", catalogue, tmp_path / "card.pdf")


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_a_place_that_cannot_be_written_is_told(
    qapp: object, catalogue: Catalogue, tmp_path: Path, ending: str
) -> None:
    """A folder that is not there is named; nothing is left behind."""
    before = set(tmp_path.iterdir())

    with pytest.raises(WorldError, match="cannot be written"):
        write_card("seated-calf-raise", catalogue, tmp_path / "nowhere" / f"card.{ending}")

    assert set(tmp_path.iterdir()) == before


def test_a_failed_write_keeps_the_old_card(qapp: object, catalogue: Catalogue, tmp_path: Path) -> None:
    """Where the new file cannot be put in place, what stood there stays as it was."""
    path = tmp_path / "out" / "card.svg"
    (path / "inside").mkdir(parents=True)

    with pytest.raises(WorldError, match="cannot be written"):
        write_card("seated-calf-raise", catalogue, path)

    assert [found.name for found in path.parent.iterdir()] == ["card.svg"]
    assert (path / "inside").is_dir()


@pytest.fixture
def write_elsewhere(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that writes a card in a process of its own, without a screen."""

    def write(path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        code = (
            "import sys, pathlib\n"
            "from calftimer.catalogue.toml_files import shipped_catalogue\n"
            "from calftimer.errors import CalftimerError\n"
            "from calftimer.ui.card_files import write_card\n"
            "try:\n"
            "    write_card('leg-press-calf-raise', shipped_catalogue(), pathlib.Path(sys.argv[1]))\n"
            "except CalftimerError as error:\n"
            "    sys.exit(str(error))\n"
        )
        return subprocess.run(
            [sys.executable, "-c", code, str(path)],
            env=environment | variables,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return write


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_a_card_is_written_without_a_screen(
    write_elsewhere: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, ending: str
) -> None:
    """No screen, no application yet: the card is written, and nothing is complained about."""
    path = tmp_path / f"card.{ending}"

    result = write_elsewhere(path)

    assert (result.returncode, result.stderr) == (0, "")
    assert path.stat().st_size > 10_000


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig is Linux's")
def test_a_machine_without_typefaces_is_told(
    write_elsewhere: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """Where there is nothing to write with, that is said, and no empty card is written."""
    (tmp_path / "fonts.conf").write_text("<fontconfig><dir>/nowhere</dir></fontconfig>")
    path = tmp_path / "card.pdf"

    result = write_elsewhere(path, FONTCONFIG_FILE=str(tmp_path / "fonts.conf"), XDG_CACHE_HOME=str(tmp_path / "cache"))

    assert result.returncode != 0
    assert "no typeface" in result.stderr
    assert not path.exists()


def test_the_summary_is_on_the_card(qapp: object, catalogue: Catalogue, tmp_path: Path) -> None:
    """Below the title stands in a sentence what the exercise is."""
    path = tmp_path / "card.svg"

    write_card("seated-calf-raise", catalogue, path)

    assert spaceless(catalogue.exercise("seated-calf-raise").summary) in svg_text(path)


def test_an_own_exercise_cites_no_study(qapp: object, catalogue: Catalogue, tmp_path: Path) -> None:
    """A person's own exercise was in no study, so its card names none; that of a shipped one names its own."""
    shipped = catalogue.exercise("seated-calf-raise")
    own = msgspec.structs.replace(shipped, id="own-sled", name="Sled", sources=())
    origins = {("exercise", "own-sled"): Origin.OWN}
    with_own = replace(catalogue, exercises={**catalogue.exercises, "own-sled": own}, origins=origins)

    write_card("own-sled", with_own, tmp_path / "own.svg")
    write_card(shipped.id, with_own, tmp_path / "shipped.svg")

    assert "Kinoshita" not in svg_text(tmp_path / "own.svg")
    assert "Kinoshita" in svg_text(tmp_path / "shipped.svg")
