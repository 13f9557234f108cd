# SPDX-License-Identifier: MIT
"""What of libpulse is used: its structures and functions, as its public headers (`pulse/*.h`) declare them."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_char_p, c_int, c_int64, c_long, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p

from calftimer.errors import QT_TRANSLATE_NOOP, SoundError

NO_SERVER = QT_TRANSLATE_NOOP("Sound", "No sound server answers ({reason}). The set runs without sound.")


class SampleSpec(Structure):
    """`pa_sample_spec`."""

    _fields_ = [("format", c_int), ("rate", c_uint32), ("channels", c_uint8)]


class BufferAttributes(Structure):
    """`pa_buffer_attr`, in bytes."""

    _fields_ = [(name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


class SinkInfo(Structure):
    """The head of `pa_sink_info`, which has grown at its end only."""

    _fields_ = [("name", c_char_p), ("index", c_uint32), ("description", c_char_p)]


class TimingInfo(Structure):
    """The head of `pa_timing_info`, which has grown at its end only: where the stream was read, and when."""

    _fields_ = [
        ("seconds", c_long),
        ("micros", c_long),
        ("synchronized_clocks", c_int),
        ("sink_usec", c_uint64),
        ("source_usec", c_uint64),
        ("transport_usec", c_uint64),
        ("playing", c_int),
        ("write_index_corrupt", c_int),
        ("write_index", c_int64),
        ("read_index_corrupt", c_int),
        ("read_index", c_int64),
    ]


SinkSeen = ctypes.CFUNCTYPE(None, c_void_p, POINTER(SinkInfo), c_int, c_void_p)

# Function → (result, arguments). Only what is used.
FUNCTIONS = {
    "pa_mainloop_new": (c_void_p, []),
    "pa_mainloop_free": (None, [c_void_p]),
    "pa_mainloop_get_api": (c_void_p, [c_void_p]),
    "pa_mainloop_prepare": (c_int, [c_void_p, c_int]),
    "pa_mainloop_poll": (c_int, [c_void_p]),
    "pa_mainloop_dispatch": (c_int, [c_void_p]),
    "pa_context_new": (c_void_p, [c_void_p, c_char_p]),
    "pa_context_connect": (c_int, [c_void_p, c_char_p, c_int, c_void_p]),
    "pa_context_get_state": (c_int, [c_void_p]),
    "pa_context_errno": (c_int, [c_void_p]),
    "pa_context_disconnect": (None, [c_void_p]),
    "pa_context_unref": (None, [c_void_p]),
    "pa_strerror": (c_char_p, [c_int]),
    "pa_context_get_sink_info_list": (c_void_p, [c_void_p, SinkSeen, c_void_p]),
    "pa_operation_get_state": (c_int, [c_void_p]),
    "pa_operation_unref": (None, [c_void_p]),
    "pa_proplist_new": (c_void_p, []),
    "pa_proplist_sets": (c_int, [c_void_p, c_char_p, c_char_p]),
    "pa_proplist_free": (None, [c_void_p]),
    "pa_stream_new_with_proplist": (c_void_p, [c_void_p, c_char_p, POINTER(SampleSpec), c_void_p, c_void_p]),
    "pa_stream_connect_playback": (
        c_int,
        [c_void_p, c_char_p, POINTER(BufferAttributes), c_int, c_void_p, c_void_p],
    ),
    "pa_stream_cork": (c_void_p, [c_void_p, c_int, c_void_p, c_void_p]),
    "pa_stream_get_state": (c_int, [c_void_p]),
    "pa_stream_disconnect": (c_int, [c_void_p]),
    "pa_stream_unref": (None, [c_void_p]),
    "pa_stream_writable_size": (c_size_t, [c_void_p]),
    "pa_stream_write": (c_int, [c_void_p, c_void_p, c_size_t, c_void_p, c_int64, c_int]),
    "pa_stream_get_timing_info": (POINTER(TimingInfo), [c_void_p]),
    "pa_stream_get_underflow_index": (c_int64, [c_void_p]),
    "pa_stream_get_device_name": (c_char_p, [c_void_p]),
}


def load() -> ctypes.CDLL:
    """Load libpulse; raise SoundError where the machine does not have it."""
    try:
        library = ctypes.CDLL("libpulse.so.0")
    except OSError as error:
        raise SoundError(NO_SERVER, reason="libpulse is not installed") from error
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
