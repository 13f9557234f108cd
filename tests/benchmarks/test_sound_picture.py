# SPDX-License-Identifier: MIT
"""How far the picture is from the sound: the real window runs a set on a virtual screen, recorded in two ways.

By looking: the screen's memory is read every half millisecond, the monitor of the sink is recorded, and both
are put on the monotonic clock; when a frame is heard comes from a reference click (`Recorder.find_clock`).
By ffmpeg: x11grab and the monitor in one process on one clock, which has nothing in common with the
first but the screen and the sink; its grabs stand a frame of 10 ms apart.

Positive: the picture comes after the sound.
"""

from __future__ import annotations

import mmap
import re
import shutil
import struct
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.benchmarks import sound_lab as lab

REPS, COUNT_IN_S = 20, 5
GRABS_PER_S = 100
PAUSE_S = 0.0005
STATES = {"idle": 0, "four busy loops": 4}


class Pixel:
    """One pixel of an Xvfb, read from its memory: near the bottom left corner, where the heel's fill reaches."""

    def __init__(self, frame_buffer: Path) -> None:
        with frame_buffer.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])
        height, stride = header[5], header[12]
        self._at = header[0] + 12 * header[19] + (height - 3) * stride + 2 * 4

    def colour(self) -> bytes:
        """Return it as it is in memory."""
        return self._memory[self._at : self._at + 4]


def watch(pixel: Pixel, seconds: float) -> tuple[list[int], float]:
    """Return when the pixel changed (nanoseconds, the middle of two looks), and the longest time between looks, ms."""
    changes: list[int] = []
    colour, looked, widest = pixel.colour(), time.monotonic_ns(), 0
    end = looked + int(seconds * 1e9)
    while looked < end:
        time.sleep(PAUSE_S)
        now, found = time.monotonic_ns(), pixel.colour()
        if found != colour:
            changes.append((looked + now) // 2)
            widest = max(widest, now - looked)
            colour = found
        looked = now
    return changes, widest / 1e6


@contextmanager
def ffmpeg(display: str, server: lab.Server, folder: Path) -> Any:
    """Record 8 × 8 pixels at the bottom left and the monitor, until the block is left."""
    line = ["ffmpeg", "-nostdin", "-hide_banner", "-y", "-copyts"]
    line += ["-f", "x11grab", "-framerate", str(GRABS_PER_S), "-draw_mouse", "0"]
    line += ["-video_size", "8x8", "-i", f"{display}+0,792"]
    line += ["-f", "pulse", "-sample_rate", str(lab.RATE), "-channels", "1", "-i", f"{lab.SINK}.monitor"]
    line += ["-map", "0:v", "-vf", "showinfo", "-fps_mode", "passthrough", "-pix_fmt", "rgb24", "-f", "rawvideo"]
    line += [str(folder / "video.raw"), "-map", "1:a", "-af", "ashowinfo", "-f", "s16le", str(folder / "audio.raw")]
    with (folder / "ffmpeg.log").open("wb") as log, lab.child(line, stderr=log, env=server.environment):
        yield


def of_ffmpeg(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return when the grabbed pixel changed and when clicks were heard, in nanoseconds of the monotonic clock."""
    wall = time.time_ns() - time.monotonic_ns()
    log = (folder / "ffmpeg.log").read_text(errors="replace")
    base = int(re.search(r"showinfo.*config in time_base: 1/(\d+)", log)[1])
    video_pts = [int(found) for found in re.findall(r"Parsed_showinfo.*? n: *\d+ pts: *(\d+)", log)]
    audio = [
        (int(pts), int(count)) for pts, count in re.findall(r"ashowinfo.*? n:\d+ pts:(\d+).*?nb_samples:(\d+)", log)
    ]
    grabs = np.fromfile(folder / "video.raw", np.uint8)
    grabs = grabs[: len(grabs) // 192 * 192].reshape(-1, 8, 8, 3)[: len(video_pts), 5, 2].astype(int)
    changed = np.flatnonzero(np.abs(np.diff(grabs, axis=0)).sum(axis=1)) + 1
    # A change is seen by the first grab after it: half a frame late on average.
    half = 1e9 / GRABS_PER_S / 2
    pictures = np.array([video_pts[at] * 1e9 / base for at in changed]) - half - wall
    starts = np.cumsum([0, *(count for _, count in audio)])
    sounds = []
    for onset in lab.onsets(np.fromfile(folder / "audio.raw", "<i2")):
        packet = int(np.searchsorted(starts, onset, "right")) - 1
        if packet < len(audio):
            sounds.append((audio[packet][0] + onset - starts[packet]) * 1e9 / lab.RATE - wall)
    return pictures, np.array(sounds)


def offsets_ms(pictures: np.ndarray, sounds: np.ndarray) -> np.ndarray:
    """Return for each change of the picture how long after its click it came.

    As many of one as of the other belong together in their order, however late; else each goes with the nearest.
    """
    if len(pictures) == len(sounds):
        return (pictures - sounds) / 1e6
    nearest = sounds[np.abs(pictures[:, None] - sounds[None, :]).argmin(axis=1)]
    off = (pictures - nearest) / 1e6
    return off[np.abs(off) < 300]


def row(name: str, off: np.ndarray) -> tuple[object, ...]:
    """Return a line of the table."""
    parts = (np.median(off), *np.percentile(off, (5, 95)), np.percentile(np.abs(off), 95), off.min(), off.max())
    return name, len(off), *(f"{part:+.1f}" for part in parts)


def remember(folder: Path) -> None:
    """Write what the window will find as last time's choices."""
    from calftimer.catalogue.toml_files import shipped_catalogue
    from calftimer.core.choices import plan_from
    from calftimer.ui.settings import Settings

    folder.mkdir(parents=True)
    settings = Settings(folder)
    settings.exercise, settings.sound_set = "leg-press-calf-raise", "clicks"
    choices = {"tempo": "1-1-1-1", "reps": REPS, "sets": 1}
    settings.remember_plan(plan_from(shipped_catalogue(), "leg-press-calf-raise", **choices))


@pytest.mark.parametrize("state", STATES)
def test_picture_against_sound(state: str, tmp_path: Path) -> None:
    """Print how long after each phase's click the picture shows the phase."""
    lab.players(())
    missing = [tool for tool in ("Xvfb", "xdotool", "ffmpeg") if not shutil.which(tool)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    remember(tmp_path / "data")
    title = f"Picture after sound, ms, {state}, {REPS * 4} phases ({lab.noise()})"
    with ExitStack() as stack:
        server = stack.enter_context(lab.sound_server(tmp_path / "sound"))
        display = stack.enter_context(lab.screen(tmp_path / "screen"))
        environment = {**server.environment, "DISPLAY": display}
        recorder = stack.enter_context(lab.recording(server))
        clock = recorder.find_clock(server)
        start_ns = recorder.start_ns
        line = [sys.executable, "-m", "calftimer", "--data-dir", str(tmp_path / "data")]
        window = stack.enter_context(lab.child(line, env=environment, cwd=lab.ROOT))

        def do(*arguments: str) -> list[str]:
            done = subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True)
            return done.stdout.split()

        give_up = time.monotonic() + 30
        while not (found := do("search", "--onlyvisible", "--pid", str(window.pid), "--name", "calftimer")):
            assert window.poll() is None and time.monotonic() < give_up
            time.sleep(0.1)
        while not server.streams():
            time.sleep(0.1)
        time.sleep(3)
        do("windowfocus", found[0])
        recording = stack.enter_context(ExitStack())
        recording.enter_context(ffmpeg(display, server, tmp_path))
        stack.enter_context(lab.busy_loops(STATES[state]))
        time.sleep(3)
        pixel = Pixel(tmp_path / "screen" / "Xvfb_screen0")
        first = recorder.frame_count
        do("key", "space")
        changes, widest = watch(pixel, COUNT_IN_S + REPS * 4 + 1)
        recording.close()
        last = recorder.frame_count
        sounds = lab.onsets(recorder.samples(first)[: last - first]) + first
        clock_after = recorder.find_clock(server)
        moved = (recorder.start_ns - start_ns) / 1e6
        recorder.start_ns = (start_ns + recorder.start_ns) // 2
        heard = np.array([recorder.heard_ns(frame) for frame in sounds])

    seen_pictures, seen_sounds = of_ffmpeg(tmp_path)
    # The first change is the stage that opens, the last one the stage that closes: neither is a phase.
    pictures, seen_pictures = np.array(changes[1:-1], dtype=float), seen_pictures[1:-1]
    # Before the phases' clicks stand those of the count-in, and after them those of the end.
    phases = slice(COUNT_IN_S, COUNT_IN_S + REPS * 4)
    heard, seen_sounds = heard[phases], seen_sounds[phases]
    rows = [row("by looking every 0.5 ms", offsets_ms(pictures, heard))]
    rows.append(row(f"by ffmpeg at {GRABS_PER_S} a second", offsets_ms(seen_pictures, seen_sounds)))
    rows.append(row("ffmpeg's pictures after ours", offsets_ms(seen_pictures, pictures)))
    rows.append(row("ffmpeg's clicks after ours", offsets_ms(seen_sounds, heard)))
    head = ("measured", "phases", "median", "5 %", "95 %", "95 % of the amounts (goal ≤ 17)", "least", "most")
    lab.table(title, head, rows)
    print(f"\nreference click: answers within {clock[0]:.2f} ms, the second one {moved:+.2f} ms from the first")
    print(
        f"({clock_after[0]:.2f} ms); frames arrive {-clock[1]:.1f} ms ahead of the ear, the sink's block being 50 ms;"
    )
    print(f"longest time between two looks around a change: {widest:.1f} ms")
