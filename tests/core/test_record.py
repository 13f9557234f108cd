# SPDX-License-Identifier: MIT
"""A set as it stands in the log, its derived numbers, and its JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from calftimer.core.plan import Side, parse_foot, parse_load
from calftimer.core.record import SetKind, SetRecord, StopReason, as_json
from calftimer.core.tempo import Phase, parse_tempo

RECORD = SetRecord(
    id="0190-a",
    session_id="0190-s",
    set_number=2,
    started_at=datetime(2026, 3, 1, 18, 2, 3, 456_000, tzinfo=UTC),
    finished_at=datetime(2026, 3, 1, 18, 3, 0, tzinfo=UTC),
    zone="Europe/Berlin",
    exercise="standing-calf-raise",
    variant="machine",
    knee="straight",
    foot=parse_foot("out:30"),
    kind=SetKind.WORKING,
    side=Side.BOTH,
    range_of_motion="full",
    load=parse_load("175lb"),
    tempo=parse_tempo("31X1"),
    start=Phase.CONCENTRIC,
    sets_target=3,
    reps_target=12,
    reps=8,
    rest_target_s=90,
    rest_s=92.5,
    time_under_tension_s=48.0,
    stop_reason=StopReason.ENDED_EARLY,
    rir=None,
    note="",
)


def test_json_of_a_record():
    """A record's JSON names every unit, and keeps target beside performed and load beside kilograms."""
    assert json.loads(json.dumps(as_json(RECORD))) == {
        "id": "0190-a",
        "session_id": "0190-s",
        "set_number": 2,
        "sets_target": 3,
        "started_at": "2026-03-01T18:02:03.456+00:00",
        "finished_at": "2026-03-01T18:03:00.000+00:00",
        "zone": "Europe/Berlin",
        "exercise": "standing-calf-raise",
        "variant": "machine",
        "knee": "straight",
        "foot": "out",
        "foot_angle_deg": 30,
        "kind": "working",
        "side": "both",
        "range_of_motion": "full",
        "load": 175.0,
        "load_unit": "lb",
        "load_kg": 79.37866475,
        "tempo": "3-1-X-1",
        "rep_start": "concentric",
        "reps_target": 12,
        "reps": 8,
        "rest_target_s": 90,
        "rest_s": 92.5,
        "time_under_tension_s": 48.0,
        "stop_reason": "ended_early",
        "rir": None,
        "note": "",
    }


def test_json_of_a_running_set():
    """What is not known yet is null, never a made-up value."""
    written = as_json(replace(RECORD, finished_at=None, stop_reason=None, rest_s=None))

    assert (written["finished_at"], written["stop_reason"], written["rest_s"]) == (None, None, None)


@pytest.mark.parametrize(("load", "reps", "volume"), [("80kg", 12, 960), ("0kg", 12, 0), ("175lb", 8, 635.029318)])
def test_volume(load, reps, volume):
    """Volume is kilograms times reps, of the external load alone."""
    assert replace(RECORD, load=parse_load(load), reps=reps).volume_kg == volume
