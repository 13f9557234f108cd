# SPDX-License-Identifier: MIT
"""The sound server of a Linux desktop (PulseAudio, or PipeWire in its place), through libpulse.

Why not only miniaudio: PulseAudio lets a client write again over what it has queued. So seconds can
wait in the server, where neither a busy machine nor a held interpreter lock reaches it, and yet a pause is
heard at once: what waits is written over. It also says how far the ear is, and whether sound ran out.

libpulse is driven by its plain main loop, turned by `wait`; there is no thread here. Names
and numbers are those of libpulse's public headers (`pulse/def.h`, `stream.h`, `mainloop.h`).
"""

from __future__ import annotations

import time
from ctypes import byref, c_size_t

import numpy as np

from calftimer.audio.libpulse import NO_SERVER, BufferAttributes, SampleSpec, SinkSeen, TimingInfo, load
from calftimer.audio.output import QUEUE_FRAMES
from calftimer.audio.renderer import Samples
from calftimer.core.timeline import SAMPLE_RATE
from calftimer.errors import QT_TRANSLATE_NOOP, SoundError

_REQUEST_FRAMES = SAMPLE_RATE // 40
# What is this close to the ear is left alone: the sink has it already. Twice its own latency, so that what
# is written is written in time.
_MARGIN_FRAMES = 2 * _REQUEST_FRAMES
_CONNECT_S = 3.0

_BYTES = 2
_S16LE = 3
_READY, _FAILED = 4, (5, 6)
_STREAM_READY, _STREAM_FAILED = 2, (3, 4)
_DONE, _CANCELLED = 1, 2
_START_CORKED = 0x0001
_INTERPOLATE_TIMING, _AUTO_TIMING_UPDATE, _EARLY_REQUESTS = 0x0002, 0x0008, 0x4000
_SEEK_RELATIVE = 0
_NO_AUTOSPAWN = 1

_GONE = QT_TRANSLATE_NOOP("Sound", "The sound server went away. The set goes on without sound.")


class PulseOutput:
    """A playback stream with `QUEUE_FRAMES` of sound queued in the server. Use it from one thread."""

    def __init__(self, device: str | None = None, *, lowers_music: bool = False) -> None:
        """Connect to the server and open a stream on `device` (name or description), the default sink if None.

        `lowers_music` adds a silent stream with the role of a call, the one role for which servers lower or pause
        music of their own accord. It is corked while music is to be as loud as it is.

        Raises:
            SoundError: no libpulse, no server, or the stream is refused.
        """
        self._pulse = load()
        self._context = self._stream = self._call = None
        self._streams: list[int] = []
        self._is_lowered = False
        self._underflow_index = -1
        self._back_frames = 0
        self._end_frame = 0  # of the stream, behind the last write
        self._stamp, self._stamp_ns = (0, 0), 0
        self.underruns = 0
        self._loop = self._pulse.pa_mainloop_new()
        try:
            self._context = self._pulse.pa_context_new(self._pulse.pa_mainloop_get_api(self._loop), b"calftimer")
            self._pulse.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None)
            self._wait_for(self._pulse.pa_context_get_state, self._context, _READY, _FAILED)
            sink = self._sink_called(device)
            self._stream = self._opened(b"set", sink)
            if lowers_music:
                self._call = self._opened(b"call", sink, role=b"phone", is_corked=True)
        except BaseException:
            self.close()
            raise

    @property
    def name(self) -> str:
        """The sink that plays."""
        return (self._pulse.pa_stream_get_device_name(self._stream) or b"").decode(errors="replace")

    def room(self) -> int:
        """Return how many frames can be queued now.

        Raises:
            SoundError: the server went away.
        """
        self._turn(0)
        if self._pulse.pa_stream_get_state(self._stream) != _STREAM_READY:
            raise SoundError(_GONE)
        size = self._pulse.pa_stream_writable_size(self._stream)
        if size == c_size_t(-1).value:
            raise SoundError(_GONE)
        return size // _BYTES + self._back_frames

    def write(self, samples: Samples) -> None:
        """Queue `samples` after what is queued, or from where `rewind` went back to.

        Raises:
            SoundError: the server went away.
        """
        if not len(samples):
            return
        data = np.ascontiguousarray(samples)
        self._end_frame += len(samples) - self._back_frames
        offset, self._back_frames = -self._back_frames * _BYTES, 0
        code = self._pulse.pa_stream_write(self._stream, data.ctypes.data, data.nbytes, None, offset, _SEEK_RELATIVE)
        if code < 0:
            raise SoundError(_GONE)

    def rewind(self, frames: int) -> int:
        """Let the next write begin `frames` earlier, but not closer to the ear than the margin.

        Returns the frames taken back.
        """
        back = max(0, min(frames, self.latency_frames() - _MARGIN_FRAMES))
        self._back_frames += back  # libpulse seeks with a write, never without one
        return back

    def latency_frames(self) -> int:
        """Return the frames between where the next write goes and the ear.

        By where the server says it was at a time, and the clock since. libpulse's own reckoning is off by as much
        as this process was late to read an answer: up to 77 ms where it was held up for 150.
        """
        info = self._pulse.pa_stream_get_timing_info(self._stream)
        if not info:
            return QUEUE_FRAMES - self.room()
        timing = info.contents
        passed_ns = time.monotonic_ns() - self._monotonic_ns(timing) if timing.playing else 0
        passed = (passed_ns // 1000 - timing.sink_usec) * SAMPLE_RATE // 1_000_000
        return self._end_frame - self._back_frames - timing.read_index // _BYTES - passed

    def _monotonic_ns(self, timing: TimingInfo) -> int:
        """Return when the server looked: its wall clock, which may be set meanwhile, put on ours once for each look."""
        stamp = timing.seconds, timing.micros
        if stamp != self._stamp:
            ahead_ns = max(time.time_ns() - time.monotonic_ns() for _ in range(3))  # held up in between, it is less
            self._stamp, self._stamp_ns = stamp, stamp[0] * 1_000_000_000 + stamp[1] * 1000 - ahead_ns
        return self._stamp_ns

    def lower_music(self, is_lowered: bool) -> None:
        """Let music be lower from now on, or as loud as it is."""
        if self._call and is_lowered != self._is_lowered:
            self._is_lowered = is_lowered
            self._pulse.pa_operation_unref(self._pulse.pa_stream_cork(self._call, not is_lowered, None, None))

    def wait(self, seconds: float) -> None:
        """Let `seconds` pass, or less when the server has something to say; count sound that ran out."""
        self._turn(seconds)
        index = self._pulse.pa_stream_get_underflow_index(self._stream)
        if index != self._underflow_index:
            self._underflow_index = index
            self.underruns += 1

    def close(self) -> None:
        """Leave the server; what is queued is not played."""
        pulse = self._pulse
        for stream in self._streams:
            pulse.pa_stream_disconnect(stream)
            pulse.pa_stream_unref(stream)
        if self._context:
            pulse.pa_context_disconnect(self._context)
            pulse.pa_context_unref(self._context)
        if self._loop:
            pulse.pa_mainloop_free(self._loop)
        self._streams.clear()
        self._call = self._stream = self._context = self._loop = None

    def _sink_called(self, device: str | None) -> str | None:
        """Return the name of the sink that people see as `device`, or `device` itself where it is a name."""
        sinks = self._sinks() if device else []
        if any(name == device for name, _ in sinks):
            return device
        return next((name for name, description in sinks if description == device), device)

    def _sinks(self) -> list[tuple[str, str]]:
        """Return name and description of each sink, as the server says them."""
        pulse = self._pulse
        sinks: list[tuple[str, str]] = []

        def see(_context: int, info: object, is_last: int, _: int) -> None:
            if not is_last:
                sinks.append(tuple(text.decode(errors="replace") for text in (info[0].name, info[0].description)))

        seen = SinkSeen(see)
        asked = pulse.pa_context_get_sink_info_list(self._context, seen, None)
        try:
            self._wait_for(pulse.pa_operation_get_state, asked, _DONE, (_CANCELLED,))
        finally:
            pulse.pa_operation_unref(asked)
        return sinks

    def _opened(self, name: bytes, sink: str | None, *, role: bytes = b"", is_corked: bool = False) -> int:
        pulse = self._pulse
        spec = SampleSpec(_S16LE, SAMPLE_RATE, 1)
        # No pre-buffering: time goes on when sound runs out, and what comes late is dropped, not played late.
        attributes = BufferAttributes(
            maxlength=0xFFFFFFFF,
            tlength=QUEUE_FRAMES * _BYTES,
            prebuf=0,
            minreq=_REQUEST_FRAMES * _BYTES,
            fragsize=0xFFFFFFFF,
        )
        # Early requests: the sink keeps only `minreq` of latency for itself and the rest waits in the
        # stream's queue. Asking the server to share it would give half of it to the sink, which then takes
        # as long to start and to settle.
        flags = _INTERPOLATE_TIMING | _AUTO_TIMING_UPDATE | _EARLY_REQUESTS | (_START_CORKED if is_corked else 0)
        properties = pulse.pa_proplist_new()
        if role:
            pulse.pa_proplist_sets(properties, b"media.role", role)
        stream = pulse.pa_stream_new_with_proplist(self._context, name, byref(spec), None, properties)
        self._streams.append(stream)
        pulse.pa_proplist_free(properties)
        device = sink.encode() if sink else None
        pulse.pa_stream_connect_playback(stream, device, byref(attributes), flags, None, None)
        self._wait_for(pulse.pa_stream_get_state, stream, _STREAM_READY, _STREAM_FAILED)
        return stream

    def _wait_for(self, state_of: object, thing: object, ready: int, failed: tuple[int, ...]) -> None:
        deadline = time.monotonic() + _CONNECT_S
        while (state := state_of(thing)) != ready:
            if state in failed or time.monotonic() > deadline:
                reason = self._pulse.pa_strerror(self._pulse.pa_context_errno(self._context)).decode()
                raise SoundError(NO_SERVER, reason=reason)
            self._turn(0.05)

    def _turn(self, seconds: float) -> None:
        """Turn libpulse's main loop once."""
        pulse = self._pulse
        if pulse.pa_mainloop_prepare(self._loop, int(seconds * 1_000_000)) >= 0:
            pulse.pa_mainloop_poll(self._loop)
            pulse.pa_mainloop_dispatch(self._loop)
