# SPDX-License-Identifier: MIT
"""The log in columns: which sets are in, in which order, and how they are chosen."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from calftimer.core.plan import SetKind, Side, parse_foot
from calftimer.core.review.days import Period
from calftimer.core.review.measures import HARD_SETS
from calftimer.core.review.sets import Selection, coded, sets_of
from calftimer.core.review.tabulate import tabulate
from calftimer.core.review.visits import compare_session
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE

MARCH_2, MARCH_4, MARCH_5, MARCH_9 = (date(2026, 3, day) for day in (2, 4, 5, 9))


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (Selection(), 12),
        (Selection(athlete_id=FIRST_ATHLETE), 12),
        (Selection(athlete_id="somebody"), 0),
        (Selection(exercises=("seated-calf-raise", "leg-press-calf-raise")), 4),
        (Selection(feet=(parse_foot("out:30"),)), 2),
        (Selection(feet=(parse_foot("out:45"),)), 0),
        (Selection(sides=(Side.LEFT, Side.RIGHT)), 2),
        (Selection(tempos=(parse_tempo("2-0-2-1"),)), 2),
        (Selection(kinds=(SetKind.AMRAP,)), 1),
        (Selection(since=MARCH_5), 8),
        (Selection(until=MARCH_5), 9),
        (Selection(since=MARCH_5, until=MARCH_5), 5),
        (Selection(exercises=("seated-calf-raise",), since=MARCH_9), 1),
    ],
)
def test_selections(chosen, count, small_log):
    """Each condition by itself and together; both days are included."""
    assert len(chosen.of(small_log)) == count


def test_a_set_that_is_not_finished_is_left_out(record):
    """A set that runs, or was cut off and not yet asked about, is no set of the review."""
    running = record("2026-03-02 18:05", finished_at=None, stop_reason=None)

    assert len(sets_of([running, record("2026-03-02 18:00")])) == 1


def test_sets_are_in_the_order_of_time(record):
    """Oldest first, and of one instant by id, in whatever order they come."""
    ids = ["c", "b", "a"]
    sets = sets_of([record("2026-03-02 18:00", id=ids[0]), *(record("2026-03-01 18:00", id=one) for one in ids[1:])])

    assert sets.ids.tolist() == ["a", "b", "c"]
    assert sets.days.tolist() == [date(2026, 3, 1), date(2026, 3, 1), MARCH_2]


def test_the_day_is_that_of_the_place(record):
    """23:30 UTC is the next day in Berlin, the same in New York, and UTC's where the zone is not known."""
    zones = ("Europe/Berlin", "America/New_York", "Mars/Olympus")
    sets = sets_of(record("2026-03-01 23:30", zone=zone, id=zone, session=zone) for zone in sorted(zones, reverse=True))

    assert dict(zip(sets.ids, sets.days.tolist(), strict=True)) == {
        "Europe/Berlin": MARCH_2,
        "America/New_York": date(2026, 3, 1),
        "Mars/Olympus": date(2026, 3, 1),
    }


def test_a_set_moved_to_another_day_counts_there(record):
    """What a person moved away from its session in the log is no part of that session's day, and does not shift it."""
    sets = sets_of(record(at, session="one") for at in ("2026-03-02 18:00", "2026-03-05 23:50", "2026-03-06 00:10"))

    assert sets.days.tolist() == [MARCH_2, MARCH_5, MARCH_5]


def test_a_set_moved_to_another_day_is_a_visit_of_its_own(known, record):
    """Three sets of the 5th, the second moved to the 2nd: two visits. The 5th is compared, and neither the moved set
    nor the first of the 5th has a rest before it; the others do."""
    done = [("2026-03-05 18:00", None, 12), ("2026-03-02 18:05", 90.0, 12), ("2026-03-05 18:10", 95.0, 13)]
    log = [record(at, session="one", rest_s=rest_s, reps=reps) for at, rest_s, reps in done]
    log.append(record("2026-03-04 18:00", session="between"))
    sets = known(log)

    assert sets.session_ids == ("one", "between", "one")
    assert tabulate(sets, HARD_SETS, Period.SESSION).column("from").values.tolist() == [MARCH_2, MARCH_4, MARCH_5]
    assert tabulate(sets, HARD_SETS, Period.SESSION).column("sets").values.tolist() == [1, 1, 2]
    visit = compare_session(sets, "one")
    assert (visit.day, visit.sets, {one.before_day for one in visit.comparisons}) == (MARCH_5, 2, {MARCH_4})
    assert np.isnan(sets.rest_s).tolist() == [True, True, True, False]


def test_a_set_behind_a_gap_has_no_rest(record):
    """Where the first set of a visit was moved away, the one after it has no rest; nor has each partner's first."""
    done = [("2026-03-01 18:00", "ann"), ("2026-03-05 18:05", "ben"), ("2026-03-05 18:06", "ann")]
    done += [("2026-03-05 18:08", "ben"), ("2026-03-05 18:09", "ann")]
    sets = sets_of(record(at, session="one", athlete_id=who, rest_s=60.0) for at, who in done)

    assert np.isnan(sets.rest_s).tolist() == [True, True, True, False, False]


def test_what_is_not_given_is_no_number(record):
    """NaN stands for a missing rest, body mass and mark; never 0."""
    sets = sets_of([record("2026-03-02 18:00", body_mass_kg=None)])

    assert np.isnan([sets.rest_s[0], sets.body_mass_kg[0], sets.pace_lost_rep[0]]).all()


def test_an_exercise_that_is_gone_counts_by_its_load(known, record):
    """What the catalogue does not know keeps its id; nobody knows whether the feet bore the body."""
    sets = known([record("2026-03-02 18:00", "gone", 40)])

    assert sets.settings[0].exercise == "gone"
    assert sets.lifted_kg.tolist() == [40]


def test_only_settings_that_occur_are_named(small_log):
    """After a choice the keys are those of the chosen sets."""
    codes, keys = Selection(since=MARCH_9).of(small_log).codes(lambda setting: setting.exercise)

    assert [keys[code] for code in codes] == ["standing-calf-raise", "standing-calf-raise", "seated-calf-raise"]
    assert len(keys) == 2


def test_codes_stand_for_keys():
    """Each key gets a code by its first occurrence."""
    codes, keys = coded("abca")

    assert (codes.tolist(), keys) == ([0, 1, 2, 0], ["a", "b", "c"])
