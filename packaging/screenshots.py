# SPDX-License-Identifier: MIT
"""Draw every page and every state of the stage, in each size, look and text scale, into a folder.

    python packaging/screenshots.py [--out screenshots] [--scenes train,log] [--sizes 1280x800] [--looks dark]
                                    [--texts 100,200] [--language de]

The file names say all of it: `train-1280x800-dark-100.png`. `3840x2160` is drawn at 200 %, as on such a screen.
Nothing is shown, played, or written anywhere else.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = ("1024x600", "1280x800", "1920x1080", "800x1280", "3840x2160")
DOUBLED = "3840x2160"  # at 200 %
LOOKS = ("dark", "light", "contrast")
TEXTS = ("100", "200")
_QUICK = 80  # of 100: files a little larger, written in a third of the time
_OFFSCREEN_NOISE = "This plugin does not support propagateSizeHints"


def some_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    """Return a reader of a list with commas between that says which of it is none of `choices`."""

    def read(text: str) -> str:
        if unknown := set(filter(None, text.split(","))) - set(choices):
            raise argparse.ArgumentTypeError(f"no {', '.join(sorted(unknown))}; there are {', '.join(choices)}")
        return text

    return read


def wanted(arguments: list[str]) -> argparse.Namespace:
    """Read what is to be drawn; which scenes there are is known once a window is built."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=ROOT / "screenshots", help="the folder for the pictures")
    parser.add_argument("--scenes", default="", help="some of them, with commas between")
    for name, choices in (("sizes", SIZES), ("looks", LOOKS), ("texts", TEXTS)):
        told = f"of {', '.join(choices)}; with commas between"
        parser.add_argument(f"--{name}", default=",".join(choices), type=some_of(choices), help=told)
    parser.add_argument("--language", default="en", help="what the window speaks")
    return parser.parse_args(arguments)


def command_for(options: argparse.Namespace, looks: str, sizes: list[str]) -> list[str]:
    """Return the command that draws some of what is wanted in a process of its own."""
    chosen = ("--looks", looks, "--sizes", ",".join(sizes), "--texts", options.texts, "--scenes", options.scenes)
    return [sys.executable, __file__, "--out", str(options.out), "--language", options.language, *chosen]


def share_out(options: argparse.Namespace) -> int:
    """Let processes draw, one for each look and for the doubled size, two at a time; return the exit code."""
    plain = [size for size in options.sizes.split(",") if size != DOUBLED]
    doubled = [DOUBLED] if DOUBLED in options.sizes.split(",") else []
    jobs = [(look, sizes) for sizes in (plain, doubled) if sizes for look in options.looks.split(",")]

    def run(look: str, sizes: list[str]) -> int:
        scale = {"QT_SCALE_FACTOR": "2"} if sizes == doubled else {}
        return subprocess.call(command_for(options, look, sizes), env={**os.environ, **scale, "DRAWS": "1"})

    with ThreadPoolExecutor(2) as pool:
        return max(pool.map(run, *zip(*jobs, strict=True)), key=abs)


def draw(options: argparse.Namespace) -> int:
    """Draw in this process; return how many pictures were made."""
    from PySide6.QtCore import QLocale, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication
    from scenes import Studio, settle, without_sound

    from calftimer.catalogue.toml_files import shipped_catalogue
    from calftimer.ui import language, theme

    qInstallMessageHandler(lambda kind, where, text: _tell(text))
    application = QApplication([])
    language.speak(application, options.language)
    if options.language == language.ENGLISH:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    catalogue, count = shipped_catalogue(), 0
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        without_sound(Path(scratch) / "silence")
        for look in options.looks.split(","):
            for text in options.texts.split(","):
                theme.use(application, look, int(text))
                studio = Studio(Path(scratch) / look / text, catalogue)
                try:
                    scenes = some_of(studio.names)(options.scenes or ",".join(studio.names)).split(",")
                except argparse.ArgumentTypeError as error:
                    sys.exit(f"--scenes: {error}")
                for size in options.sizes.split(","):
                    width, height = map(int, size.split("x"))
                    half = 2 if size == DOUBLED else 1
                    for scene in scenes:
                        window = studio.show(scene, width // half, height // half)
                        window.grab().save(str(options.out / f"{scene}-{size}-{look}-{text}.png"), None, _QUICK)
                        count += 1
                studio.close()
                settle()
    return count


def _tell(text: str) -> None:
    if not text.startswith(_OFFSCREEN_NOISE):
        print(text, file=sys.stderr)


def main() -> int:
    """Draw what the arguments ask for."""
    options = wanted(sys.argv[1:])
    if os.environ.get("DRAWS"):
        draw(options)
        return 0
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    began = time.monotonic()
    failed = share_out(options)
    print(f"{len(list(options.out.glob('*.png')))} pictures in {options.out}, {time.monotonic() - began:.0f} s")
    return failed


if __name__ == "__main__":
    sys.exit(main())
