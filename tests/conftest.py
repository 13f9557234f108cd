# SPDX-License-Identifier: MIT
"""What all tests share: no screen, a data folder of their own, and how hypothesis invents our values.

`st.from_type(Tempo)` and its like are drawn from the strategies registered here.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import (
    FOOT_ANGLE_RANGE_DEG,
    STRAIGHT,
    FootDirection,
    FootPosition,
    Load,
    SetKind,
    SetPlan,
    Side,
    Unit,
)
from calftimer.core.tempo import EXPLOSIVE_NOMINAL_S, Phase, Tempo, parse_tempo

settings.register_profile("calftimer", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("calftimer")

_folder_numbers = count()
# Where files take longest, as paths begin, the longest first.
LONG_FIRST = ("ui/test_layout", "test_bootstrap", "ui/", "test_", "commands/", "audio/", "logbook/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: one that ends last keeps one worker busy while the others are idle."""
    here = Path(__file__).parent

    def place(item: pytest.Item) -> int:
        path = item.path.relative_to(here).as_posix()
        return next((place for place, start in enumerate(LONG_FIRST) if path.startswith(start)), len(LONG_FIRST))

    items.sort(key=place)


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that no other test and no person uses; made when the program first asks for it."""
    folder = tmp_path_factory.getbasetemp() / "data" / str(next(_folder_numbers))
    monkeypatch.setenv("CALFTIMER_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Return the catalogue that ships with the program."""
    return shipped_catalogue()


def _plan(**changes: object) -> SetPlan:
    values = {
        "exercise": "standing-calf-raise",
        "variant": "machine",
        "knee": "straight",
        "foot": STRAIGHT,
        "tempo": parse_tempo("1-0-1-0"),
        "start": Phase.ECCENTRIC,
        "load": Load(Decimal(80), Unit.KG),
        "reps": 3,
        "sets": 2,
        "rest_s": 20,
        "count_in_s": 2,
    }
    return SetPlan(**(values | changes))


@pytest.fixture(scope="session")
def make_plan() -> Callable[..., SetPlan]:
    """A maker of plans: 2 sets of 3 reps of 1-0-1-0 with 80 kg, 20 s rest, 2 s count-in; change what you name."""
    return _plan


# Values for hypothesis.

SECONDS = st.one_of(
    st.integers(1, 5).map(Fraction),
    st.integers(1, 40).map(lambda tenths: Fraction(tenths, 10)),
    st.integers(100_000, 4_000_000).map(lambda micros: Fraction(micros, 1_000_000)),
)


@st.composite
def tempos(draw: st.DrawFn) -> Tempo:
    """Every kind of tempo: whole and odd seconds, phases left out, explosive phases."""
    seconds = [draw(st.one_of(st.just(Fraction(0)), SECONDS)) for _ in Phase]
    explosive = draw(st.frozensets(st.sampled_from([Phase.ECCENTRIC, Phase.CONCENTRIC])))
    for number, phase in enumerate(Phase):
        if phase in explosive:
            seconds[number] = EXPLOSIVE_NOMINAL_S
    if not any(seconds):
        seconds[draw(st.integers(0, 3))] = draw(SECONDS)
    return Tempo(*seconds, explosive)


@st.composite
def foot_positions(draw: st.DrawFn) -> FootPosition:
    """Every direction with every angle a leg can do."""
    direction = draw(st.sampled_from(FootDirection))
    return FootPosition(direction, draw(st.integers(*FOOT_ANGLE_RANGE_DEG[direction])))


@st.composite
def loads(draw: st.DrawFn) -> Load:
    """Every load a person can enter, three decimals at most."""
    return Load(draw(st.decimals(0, 2000, places=draw(st.integers(0, 3)))), draw(st.sampled_from(Unit)))


def plans() -> st.SearchStrategy[SetPlan]:
    """Sessions small enough to be played through in a test."""
    return st.builds(
        SetPlan,
        exercise=st.just("standing-calf-raise"),
        variant=st.just("machine"),
        knee=st.just("straight"),
        foot=st.from_type(FootPosition),
        tempo=st.from_type(Tempo),
        start=st.sampled_from([Phase.ECCENTRIC, Phase.CONCENTRIC]),
        load=st.from_type(Load),
        reps=st.integers(1, 6),
        sets=st.integers(1, 4),
        rest_s=st.integers(0, 30),
        count_in_s=st.integers(0, 4),
        side=st.sampled_from(Side),
        kind=st.sampled_from([SetKind.WORKING, SetKind.AMRAP]),
    )


st.register_type_strategy(Tempo, tempos())
st.register_type_strategy(FootPosition, foot_positions())
st.register_type_strategy(Load, loads())
st.register_type_strategy(SetPlan, plans())
