# SPDX-License-Identifier: MIT
"""From choices to a plan: what is chosen counts, what is not comes from the exercise."""

from __future__ import annotations

from decimal import Decimal

import pytest

from calftimer.core.choices import Choice, has_weights, in_unit, lighter, plan_from, usual_load, workout_of
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import Load, SetKind, SetPlan, Side, Unit, parse_foot, parse_load
from calftimer.core.tempo import Phase, parse_tempo
from calftimer.errors import PlanError, TempoError, UnknownNameError

EXERCISES = [
    "leg-press-calf-raise",
    "standing-calf-raise",
    "donkey-calf-raise",
    "seated-calf-raise",
    "single-leg-calf-raise",
]


@pytest.mark.parametrize("name", EXERCISES)
def test_nothing_chosen(name, catalogue):
    """With nothing chosen, the plan is the exercise's own entry in the catalogue."""
    exercise = catalogue.exercises[name]

    assert plan_from(catalogue, name) == SetPlan(
        exercise=name,
        variant=exercise.variants[0].id,
        knee=exercise.knee,
        foot=parse_foot(exercise.foot),
        tempo=parse_tempo(catalogue.tempos[exercise.tempo].tempo),
        start=Phase(exercise.start),
        load=usual_load(exercise, exercise.variants[0].id),
        reps=exercise.reps,
        sets=exercise.sets,
        rest_s=exercise.rest_s,
        count_in_s=5,
        side=Side.BOTH,
    )


def test_everything_chosen(catalogue):
    """Each choice takes the place of the exercise's own value."""
    plan = plan_from(
        catalogue,
        "standing-calf-raise",
        variant="dumbbell",
        foot="out:30",
        start="concentric",
        tempo="31X1",
        reps=9,
        sets=4,
        load="175lb",
        rest_s=0,
        count_in_s=0,
    )

    assert plan == SetPlan(
        exercise="standing-calf-raise",
        variant="dumbbell",
        knee="straight",
        foot=parse_foot("out:30"),
        tempo=parse_tempo("3-1-X-1"),
        start=Phase.CONCENTRIC,
        load=parse_load("175lb"),
        reps=9,
        sets=4,
        rest_s=0,
        count_in_s=0,
    )


def test_body_weight_is_a_load_of_nothing(catalogue):
    """Without external load it is exactly 0 kg; a machine begins with a load of its own."""
    loads = [plan_from(catalogue, "standing-calf-raise", variant=variant).load for variant in ("step", "machine")]

    assert loads == [Load(Decimal(0), Unit.KG), Load(Decimal(20), Unit.KG)]


@pytest.mark.parametrize(
    ("choices", "kind", "said"),
    [
        ({"foot": "in:45"}, PlanError, "use 5° to 20°"),
        ({"tempo": "3-1-2"}, TempoError, "three numbers"),
        ({"tempo": ""}, TempoError, "empty"),
        ({"load": "heavy"}, PlanError, "not a load"),
        ({"reps": 0}, PlanError, "0 reps"),
        ({"sets": 31}, PlanError, "31 sets"),
        ({"rest_s": -1}, PlanError, "-1 seconds of rest"),
        ({"count_in_s": 61}, PlanError, "61 seconds of count-in"),
        ({"foot": ""}, PlanError, "not a foot position"),
    ],
)
def test_wrong_choices(choices, kind, said, catalogue):
    """A choice that cannot be read or trained is refused with its own error."""
    with pytest.raises(kind, match=said):
        plan_from(catalogue, "seated-calf-raise", **choices)


def test_unknown_exercise(catalogue):
    """An exercise that is not there is refused with the nearest name."""
    with pytest.raises(UnknownNameError) as caught:
        plan_from(catalogue, "standing-calf-rise")

    assert str(caught.value) == (
        "There is no exercise called “standing-calf-rise”. Did you mean “standing-calf-raise”?"
    )


def test_unknown_variant(catalogue):
    """A variant that the exercise does not have is refused with the ones it has."""
    with pytest.raises(UnknownNameError) as caught:
        plan_from(catalogue, "standing-calf-raise", variant="partner")

    assert str(caught.value) == (
        "Standing calf raise has no variant “partner”. Choose one of: machine, dumbbell, step."
    )


def test_a_partner_does_the_same_with_a_load_and_reps_of_their_own(catalogue):
    """A range ends at their reps, and the drop set is lighter by the same share, at a step of the machine."""
    plan = plan_from(catalogue, "seated-calf-raise", load="40kg", reps=12, kind=SetKind.DROP)
    choice = Choice(plan, reps_least=8, drop_load=Load(Decimal(30), Unit.KG))

    theirs = choice.of_partner(Load(Decimal(75), Unit.LB), 10, Decimal(5))

    assert [(str(item.load), item.reps, item.reps_most) for item in theirs.items()] == [
        ("75 lb", 8, 10),
        ("55 lb", 8, 10),
    ]
    assert theirs.plan.tempo == plan.tempo


@pytest.mark.parametrize(
    ("own", "load"),
    [("60", "42"), ("42", "32"), ("32", "12"), ("12", "12"), ("100", "82")],
)
def test_a_drop_set_of_a_partner_has_a_load_that_the_machine_has(catalogue, own, load):
    """The nearest to the same share, but lighter; where nothing is lighter, the lightest."""
    plan = plan_from(catalogue, "seated-calf-raise", load="40kg", kind=SetKind.DROP)
    choice = Choice(plan, drop_load=Load(Decimal(30), Unit.KG))
    stack = MachineLoads(Unit.KG, tuple(map(Decimal, (12, 32, 42, 62, 82))))

    theirs = choice.of_partner(Load(Decimal(own), Unit.KG), 10, Decimal(5), stack)

    assert theirs.drop_load == Load(Decimal(load), Unit.KG)


def test_what_is_lighter_is_lighter_also_at_a_wide_step():
    """A tenth less of 20 kg would round to 20 kg again."""
    kilograms = [Load(Decimal(value), Unit.KG) for value in (20, 100, 90)]

    assert lighter(*kilograms, Decimal(5)).value == 15


def test_the_usual_load_is_that_of_the_equipment_in_the_athlete_s_unit(catalogue):
    """20 kg on the machine are 45 lb, for it goes by 5 lb; on a step it is nothing; what is in the unit stays."""
    standing = catalogue.exercises["standing-calf-raise"]

    assert usual_load(standing, "machine") == parse_load("20kg")
    assert usual_load(standing, "step").value == 0
    assert usual_load(standing, "machine", Unit.LB) == parse_load("45lb")
    assert in_unit(parse_load("41.3kg"), Unit.KG, standing) == parse_load("41.3kg")


def test_a_workout_that_ships_is_in_the_athlete_s_unit(catalogue):
    """Every load of it, at a step of its exercise."""
    workout = workout_of(catalogue.workouts["jordan-8-12"], catalogue, Unit.LB)

    assert {item.load.unit for item in workout.items} == {Unit.LB}
    assert all(item.load.value % 5 == 0 for item in workout.items)


def test_weights_are_for_equipment_that_has_them(catalogue):
    """A machine and a dumbbell have weights, a step has none."""
    standing = catalogue.exercises["standing-calf-raise"]

    assert [has_weights(standing, variant.id) for variant in standing.variants] == [True, True, False]
