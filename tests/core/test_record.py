# SPDX-License-Identifier: MIT
"""A set as it stands in the log, its derived numbers, and its JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from calftimer.core.plan import parse_foot, parse_load
from calftimer.core.record import JSON_KEYS, StopReason, as_json
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.core.turn import FIRST_ATHLETE
from tests.made import a_record

RECORD = a_record(
    id="0190-a",
    session_id="0190-s",
    set_number=2,
    started_at=datetime(2026, 3, 1, 18, 2, 3, 456_000, tzinfo=UTC),
    finished_at=datetime(2026, 3, 1, 18, 3, 0, tzinfo=UTC),
    zone="Europe/Berlin",
    foot=parse_foot("out:30"),
    load=parse_load("175lb"),
    tempo=parse_tempo("31X1"),
    start=Phase.CONCENTRIC,
    reps=8,
    rest_s=92.5,
    time_under_tension_s=48.0,
    stop_reason=StopReason.ENDED_EARLY,
)


def test_json_of_a_record():
    """A record's JSON names every unit, and keeps target beside performed, and tells times by the place's clock."""
    assert json.loads(json.dumps(as_json(RECORD, "Anna", iter([6.0, 12.5])))) == {
        "id": "0190-a",
        "session_id": "0190-s",
        "athlete_id": FIRST_ATHLETE,
        "athlete": "Anna",
        "exercise_number": 1,
        "set_number": 2,
        "sets_target": 3,
        "started_at": "2026-03-01T19:02:03.456+01:00",
        "finished_at": "2026-03-01T19:03:00.000+01:00",
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
        "rep_times_s": [6.0, 12.5],
        "stop_reason": "ended_early",
        "rir": None,
        "pain": None,
        "pace_lost_rep": None,
        "body_mass_kg": None,
        "note": "",
        "deleted_at": None,
    }


def test_json_keys():
    """The keys are known without a set, in the order in which they are written."""
    assert tuple(as_json(RECORD)) == JSON_KEYS


@pytest.mark.parametrize(
    ("zone", "local", "offset"),
    [
        ("Europe/Berlin", "2026-03-01T19:02:03.456", "+01:00"),
        ("America/Los_Angeles", "2026-03-01T10:02:03.456", "-08:00"),
        ("Asia/Kathmandu", "2026-03-01T23:47:03.456", "+05:45"),
        ("Pacific/Kiritimati", "2026-03-02T08:02:03.456", "+14:00"),
        ("UTC", "2026-03-01T18:02:03.456", "+00:00"),
        ("No/Where", "2026-03-01T18:02:03.456", "+00:00"),
        ("", "2026-03-01T18:02:03.456", "+00:00"),
    ],
)
def test_the_clock_of_the_place(zone, local, offset):
    """A set began when the clock of its place said so, whatever the clock of this machine says; unknown is UTC."""
    record = replace(RECORD, zone=zone)

    assert record.started_local.isoformat(timespec="milliseconds") == local + offset
    assert as_json(record)["started_at"] == local + offset


def test_json_of_a_running_set():
    """What is not known yet is null, never a made-up value."""
    written = as_json(replace(RECORD, finished_at=None, stop_reason=None, rest_s=None))

    assert (written["finished_at"], written["stop_reason"], written["rest_s"]) == (None, None, None)


@pytest.mark.parametrize(("load", "reps", "volume"), [("80kg", 12, 960), ("0kg", 12, 0), ("175lb", 8, 635.029318)])
def test_volume(load, reps, volume):
    """Volume is kilograms times reps, of the external load alone."""
    assert replace(RECORD, load=parse_load(load), reps=reps).volume_kg == volume
