# SPDX-License-Identifier: MIT
"""The loads of a machine: every one that is offered can be built, and none is missing."""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calftimer.core.loads import BASES_MAX, MachineLoads, Plate, above, below, nearest, parse_weights
from calftimer.core.plan import LOAD_MAX, Unit
from calftimer.errors import PlanError

KG = Unit.KG

# Weights of gyms, for many loads of these can be built in more than one way; and any others.
usual = st.sampled_from(list(map(Decimal, ("1.25", "2.5", "5", "10", "20"))))
weights = usual | st.decimals(min_value="0.25", max_value=50, places=2)
plates = st.lists(st.builds(Plate, weights, st.integers(1, 5)), max_size=4).map(tuple)
machines = st.builds(
    MachineLoads,
    st.sampled_from(Unit),
    st.lists(st.decimals(min_value=0, max_value=200, places=2), min_size=1, max_size=4).map(tuple),
    plates,
    st.sampled_from([1, 2]),
)
sorted_loads = st.lists(st.decimals(min_value=0, max_value=500, places=1), min_size=1, unique=True).map(sorted)


def every_load(machine: MachineLoads) -> set[Decimal]:
    """Return what can be built, by trying every number of every plate on every base."""
    counts = [range(plate.count // machine.ends + 1) for plate in machine.plates]
    return {
        base + machine.ends * sum(plate.weight * count for plate, count in zip(machine.plates, chosen, strict=True))
        for base in machine.bases
        for chosen in product(*counts)
    }


@given(machines)
def test_what_is_offered_is_what_can_be_built(machine):
    """The loads are those that trying everything finds: sorted, each once, none missing and none too many."""
    assert list(machine.loads) == sorted(every_load(machine))


@given(machines)
def test_each_load_is_built_with_what_there_is(machine):
    """Base and plates of a load weigh exactly that load, and no plate is used more often than it is there."""
    for load in machine.loads:
        loading = machine.loading(load)
        assert loading.base in machine.bases
        assert loading.base + machine.ends * sum(loading.plates) == load
        assert list(loading.plates) == sorted(loading.plates, reverse=True)
        for weight in loading.plates:
            there = sum(plate.count // machine.ends for plate in machine.plates if plate.weight == weight)
            assert loading.plates.count(weight) <= there


@given(machines, st.decimals(min_value=0, max_value=600, places=3))
def test_a_load_that_does_not_exist_cannot_be_built(machine, load):
    """Nothing is said about how to build a load that is not offered."""
    assert (machine.loading(load) is not None) == (load in machine.loads)


@given(machines)
def test_json_keeps_a_machine_exactly(machine):
    """What is written is read back as the same machine, to the last decimal."""
    assert MachineLoads.from_json(machine.to_json()) == machine


@given(sorted_loads, st.decimals(min_value=-10, max_value=510, places=2))
def test_neighbours_of_a_load(loads, value):
    """`below` and `above` are the next ones to each side, and `nearest` is never farther away than any other."""
    lighter, heavier = [load for load in loads if load < value], [load for load in loads if load > value]
    assert below(loads, value) == (lighter[-1] if lighter else None)
    assert above(loads, value) == (heavier[0] if heavier else None)
    assert abs(nearest(loads, value) - value) == min(abs(load - value) for load in loads)


def test_half_way_between_two_loads_the_lighter_is_nearest():
    """Who is offered another load than wanted is not offered a heavier one without need."""
    assert nearest([Decimal(40), Decimal(45)], Decimal("42.5")) == 40


def test_plates_go_on_in_pairs():
    """Of three plates, two go onto a bar with two ends, and a plate on one side alone is not a load."""
    machine = MachineLoads(KG, (Decimal(20),), (Plate(Decimal(10), 3),))

    assert machine.loads == (20, 40)


def test_a_peg_takes_every_plate():
    """On a machine with one end, each plate counts once."""
    machine = MachineLoads(KG, (Decimal(0),), (Plate(Decimal(10), 3),), ends=1)

    assert machine.loads == (0, 10, 20, 30)


def test_the_heaviest_plates_go_on_first():
    """A load is built with few plates: 102.5 kg on a 20 kg bar are 20 + 20 + 1.25 on each side."""
    machine = MachineLoads(
        KG, (Decimal(20),), (Plate(Decimal("1.25"), 2), Plate(Decimal(10), 6), Plate(Decimal(20), 4))
    )

    assert machine.loading(Decimal("102.5")).plates == (20, 20, Decimal("1.25"))


def test_no_more_plates_are_said_than_there_are():
    """80 a pair of 20 and two pairs of 10: there are not two of 20 for each side."""
    machine = MachineLoads(KG, (Decimal(0),), (Plate(Decimal(20), 2), Plate(Decimal(10), 4)))

    assert machine.loading(Decimal(80)).plates == (20, 10, 10)


def test_a_heavy_plate_is_left_off_where_the_rest_would_not_come_out():
    """30 a side of 25, 15 and 15 are two times 15: the 25 would leave 5 that is not there."""
    machine = MachineLoads(KG, (Decimal(0),), (Plate(Decimal(25), 2), Plate(Decimal(15), 4)))

    assert machine.loading(Decimal(60)).plates == (15, 15)


def test_the_pin_goes_as_deep_as_it_can():
    """On a stack with a small add-on weight, the heaviest pin is taken and the add-on only where it is needed."""
    stack = MachineLoads(KG, tuple(map(Decimal, (10, 15, 20))), (Plate(Decimal(5), 1),), ends=1)

    assert (stack.loading(Decimal(20)).base, stack.loading(Decimal(20)).plates) == (20, ())
    assert stack.loads == (10, 15, 20, 25)


def test_steps_end_where_the_next_would_be_too_much():
    """From 5 to at most 21 by 5 there are 5, 10, 15 and 20, and the step is known."""
    machine = MachineLoads.in_steps(KG, Decimal(5), Decimal(21), Decimal(5))

    assert (machine.loads, machine.step) == ((5, 10, 15, 20), 5)


def test_an_uneven_stack_has_no_step():
    """Pins at 5, 10 and 20 have no step between them; neither has a single weight."""
    assert MachineLoads(KG, tuple(map(Decimal, (5, 10, 20)))).step is None
    assert MachineLoads(KG, (Decimal(20),)).step is None


def test_no_load_is_offered_that_cannot_be_written_down():
    """A load above the greatest that a set can have is not offered."""
    machine = MachineLoads(KG, (LOAD_MAX - 10,), (Plate(Decimal(10), 2),), ends=1)

    assert machine.loads == (LOAD_MAX - 10, LOAD_MAX)


def test_a_load_is_written_without_needless_zeros():
    """40 kg on a machine with 1.25 kg plates is 40, not 40.00."""
    machine = MachineLoads(KG, (Decimal(20),), (Plate(Decimal(10), 2), Plate(Decimal("1.25"), 2)))

    assert [str(load) for load in machine.loads] == ["20", "22.5", "40", "42.5"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: MachineLoads(KG, ()),
        lambda: MachineLoads(KG, (Decimal(-1),)),
        lambda: MachineLoads(KG, (Decimal("NaN"),)),
        lambda: MachineLoads(KG, (Decimal("1.2345"),)),
        lambda: MachineLoads(KG, (LOAD_MAX + 1,)),
        lambda: MachineLoads(KG, tuple(map(Decimal, range(BASES_MAX + 1)))),
        lambda: Plate(Decimal(0), 1),
        lambda: Plate(Decimal(10), 0),
        lambda: MachineLoads.in_steps(KG, Decimal(10), Decimal(5), Decimal(1)),
        lambda: MachineLoads.in_steps(KG, Decimal(0), Decimal(5), Decimal(0)),
        lambda: MachineLoads.in_steps(KG, Decimal(0), Decimal(2000), Decimal("0.5")),
        lambda: MachineLoads.from_json("{}"),
        lambda: MachineLoads.from_json("no json"),
        lambda: MachineLoads.from_json('{"unit":"stone","bases":["1"]}'),
        lambda: MachineLoads.from_json('{"unit":"kg","bases":[]}'),
    ],
)
def test_a_machine_that_cannot_be_is_refused(make):
    """No weight, a negative, endless or too fine one, steps to nowhere and damaged text raise a PlanError."""
    with pytest.raises(PlanError):
        make()


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        ("5 10 12.5", "5 10 12.5"),
        (" 5; 10;12,5 ", "5 10 12.5"),
        ("5, 10, 12.5,", "5 10 12.5"),
        ("5\n10", "5 10"),
        ("", ""),
        ("2.5 2.5", "2.5 2.5"),
    ],
)
def test_weights_are_read_as_people_write_them(text, weights):
    """Blanks, semicolons and commas part weights, and a comma may be the decimal point."""
    assert parse_weights(text) == tuple(map(Decimal, weights.split()))


@pytest.mark.parametrize("text", ["5 kg", "ten", "-5", "5-10", "1e3", "NaN", "5.1234", "12345"])
def test_what_is_no_weight_is_refused_with_its_word(text):
    """The word that cannot be read stands in the message."""
    with pytest.raises(PlanError, match=text.split()[-1]):
        parse_weights(text)
