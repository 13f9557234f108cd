# SPDX-License-Identifier: MIT
"""Private sound servers: a PulseAudio with cards that lead nowhere, whose output can be recorded."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

RATE = 48_000
START_S = 60


@contextmanager
def child(arguments: list[str], **options: Any) -> Iterator[subprocess.Popen[Any]]:
    """Run a process; it is ended, by its id, when the block is left."""
    process = subprocess.Popen(arguments, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


class PulseAudio:
    """A PulseAudio of 48 kHz, mono, 16 bits. It can be killed and started again, and its cards come and go."""

    def __init__(self, environment: Mapping[str, str], runtime: Path, cards: Mapping[str, str], *log: str) -> None:
        """`cards` maps names of sinks to what people see; the first is the default. `log` are options of its log."""
        runtime.chmod(0o700)
        self.cards = dict(cards)
        self.log = runtime / "pulseaudio.log"
        self.environment = {
            **environment,
            "XDG_RUNTIME_DIR": str(runtime),
            "PULSE_SERVER": f"unix:{runtime}/pulse/native",
        }
        self._log_options = log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server and wait until it answers."""
        line = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes"]
        # A microphone, so that no recorder of a card stands on the default source and is moved along with it.
        line += [*self._log_options, "--load=module-null-source source_name=microphone"]
        line += [f"--load=module-null-sink {' '.join(self._sink(card))}" for card in self.cards]
        line.append("--load=module-native-protocol-unix")  # the last: who answers has its cards
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(line, stdout=log, stderr=log, env=self.environment)
        give_up = time.monotonic() + START_S
        while subprocess.run(["pactl", "info"], env=self.environment, capture_output=True).returncode:
            assert self._process.poll() is None and time.monotonic() < give_up, self.log.read_text()
            time.sleep(0.01)
        self.pactl("set-default-sink", next(iter(self.cards)))
        self.pactl("set-default-source", "microphone")

    def kill(self) -> None:
        """End the server as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    @contextmanager
    def running(self) -> Iterator[PulseAudio]:
        """Run the server until the block is left."""
        try:
            self.start()
            yield self
        finally:
            self.kill()

    def pactl(self, *arguments: str) -> str:
        """Run a command of the server's control program and return what it says."""
        return subprocess.check_output(["pactl", *arguments], env=self.environment, text=True, timeout=60)

    def streams(self) -> list[tuple[str, str]]:
        """Return number and card of each stream that is being played."""
        cards = dict(line.split("\t")[:2] for line in self.pactl("list", "short", "sinks").splitlines())
        lines = self.pactl("list", "short", "sink-inputs").splitlines()
        return [(number, cards.get(card, "")) for number, card, *_ in (line.split("\t") for line in lines)]

    def move_stream(self, card: str) -> None:
        """Bring the stream that is being played to another card."""
        ((number, _),) = self.streams()
        self.pactl("move-sink-input", number, card)

    def unplug(self, card: str) -> None:
        """Take a card away."""
        modules = self.pactl("list", "short", "modules").splitlines()
        (number,) = [line.split("\t")[0] for line in modules if f"sink_name={card} " in line]
        self.pactl("unload-module", number)

    def plug_in(self, card: str) -> None:
        """Put a card in, as it is when the server starts."""
        self.pactl("load-module", "module-null-sink", *self._sink(card))

    def recorder(self, card: str, latency_ms: int) -> list[str]:
        """Return the command line that writes what a card plays to its standard output, as raw samples."""
        line = ["parec", "-d", f"{card}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"]
        return [*line, f"--latency-msec={latency_ms}"]

    def _sink(self, card: str) -> list[str]:
        seen_as = f"sink_properties=\"device.description='{self.cards[card]}'\""
        return [f"sink_name={card}", f"rate={RATE}", "channels=1", "format=s16le", seen_as]
