# SPDX-License-Identifier: MIT
"""`stats` and `chart`: the numbers of the review, as JSON, CSV and text."""

from __future__ import annotations

import csv
import json
import re
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.cli import run
from calftimer.commands import stats
from calftimer.core.plan import Load, SetKind, Side, Unit, parse_foot
from calftimer.core.record import StopReason
from calftimer.core.review.attribution import by_source, neutral
from calftimer.core.review.days import Period
from calftimer.core.review.measures import LIFTED_VOLUME, METRICS, VOLUME
from calftimer.core.review.report import exercise_report, shape_tables, week_parts, week_report
from calftimer.core.review.sets import Selection, sets_of
from calftimer.core.review.splits import Split
from calftimer.core.review.tabulate import tabulate
from calftimer.core.review.weeks import goals
from calftimer.core.tempo import parse_tempo
from calftimer.core.turn import FIRST_ATHLETE, Turn
from calftimer.logbook.logbook import Logbook

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)
SUNDAY = date(2026, 3, 8)
STANDING = "standing-calf-raise"


@pytest.fixture
def says(capsys):
    """Run `stats` in this process; return exit code, stdout and stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run(["stats", *map(str, arguments)])
        return code, *capsys.readouterr()

    return call


@pytest.fixture
def charts(capsys):
    """Run `chart` in this process; return exit code, stdout and stderr."""

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run(["chart", *map(str, arguments)])
        return code, *capsys.readouterr()

    return call


@pytest.fixture
def written(own_data_dir, make_plan):
    """A log of two weeks in the data folder, of one athlete and Anna; returns the columns of all its sets."""
    own_data_dir.mkdir(parents=True, exist_ok=True)
    catalogue = shipped_catalogue()

    def write(logbook, day: float, reps: int, athlete_id: str = FIRST_ATHLETE, **changes: object) -> None:
        at = MONDAY + timedelta(days=day)
        turn = Turn(make_plan(**changes), athlete_id=athlete_id)
        set_id = logbook.open_set(logbook.open_session(at, "UTC"), turn, None, at, "UTC")
        logbook.add_rep(set_id, reps, 2.0 * reps, parse_tempo("1-0-1-0"))  # the last one says how many
        logbook.finish_set(set_id, at + timedelta(seconds=2 * reps), StopReason.TARGET)

    sled = {"exercise": "leg-press-calf-raise", "variant": "leg-press", "foot": parse_foot("out:30")}
    with closing(Logbook(own_data_dir)) as logbook:
        anna = logbook.athletes.add("Anna", MONDAY, "UTC", body_mass=Load(Decimal(60), Unit.KG))
        write(logbook, 0, 5, kind=SetKind.WARM_UP)
        write(logbook, 0.1, 12)
        write(logbook, 3, 20, **sled)
        write(logbook, 3.1, 8, exercise="single-leg-calf-raise", variant="step", side=Side.LEFT)
        write(logbook, 7, 14)
        write(logbook, 7.1, 9, athlete_id=anna.id)
        return sets_of(logbook.sets()).known_by(catalogue)


def as_said(value: object) -> object:
    """Return a value as it comes back through JSON."""
    return json.loads(json.dumps(value))


def test_json_is_the_report(says, written):
    """Week, exercises and balance are those that the functions of the review give for the same sets."""
    catalogue = shipped_catalogue()
    mine = Selection(athlete_id=FIRST_ATHLETE).of(written)
    until = Selection(until=SUNDAY).of(mine)

    code, out, err = says("--json", "--until", SUNDAY)
    found = json.loads(out)

    assert (code, err) == (0, "")
    week = week_report(mine, catalogue, neutral(catalogue), goals(catalogue)["hart"], SUNDAY)
    assert found["week"] == as_said(week.as_json())
    assert set(found["exercises"]) == {"standing-calf-raise", "leg-press-calf-raise", "single-leg-calf-raise"}
    for name, tables in found["exercises"].items():
        report = exercise_report(Selection(exercises=(name,)).of(until), catalogue)
        assert {key: tables[key] for key in report.tables()} == as_said(
            {key: table.as_json() for key, table in report.tables().items()}
        )
    shape = {key: table.as_json() for key, table in shape_tables(until, catalogue).items()}
    assert {key: found["balance"][key] for key in shape} == as_said(shape)


def test_split_it_is_the_report_of_each_part(says, written):
    """Weeks, balance and pace for each part are those of the review's functions; by athlete they are of everybody."""
    catalogue = shipped_catalogue()
    for split in (Split.FOOT, Split.ATHLETE):
        every = written if split is Split.ATHLETE else Selection(athlete_id=FIRST_ATHLETE).of(written)
        until = Selection(until=SUNDAY).of(every)

        found = json.loads(says("--json", "--until", SUNDAY, "--by", split.value)[1])

        weeks = week_parts(every, catalogue, neutral(catalogue), SUNDAY, split)
        assert {key: found["week_parts"][key] for key in weeks} == as_said(
            {key: table.as_json() for key, table in weeks.items()}
        )
        shape = shape_tables(until, catalogue, split)
        assert {key: found["balance"][key] for key in shape} == as_said(
            {key: table.as_json() for key, table in shape.items()}
        )


def test_athletes_are_named_in_the_text(says, written):
    """By athlete the tables are headed by names, in JSON the ids stand."""
    text = says("--week", "--by", "athlete")[1]

    assert "Week from  You  Anna" in text
    assert "\ninner head\n" in text
    assert "gastrocnemius" not in text
    assert FIRST_ATHLETE not in text


def test_the_week_by_hand(says, written):
    """Standing and sled one each, half a set in the mean for the left leg alone: 2.5 of 6; two days."""
    week = json.loads(says("--week", "--json", "--until", SUNDAY)[1])["week"]

    assert {name: one["sets"] for name, one in week["muscles"].items()} == {
        "gastrocnemius-medial": 2.5,
        "gastrocnemius-lateral": 2.5,
        "soleus": 2.5,
    }
    assert week["muscles"]["soleus"] == {"sets": 2.5, "left": 3.0, "right": 2.0}
    assert week["days"] == ["2026-03-02", "2026-03-05"]
    assert (week["verdict"], week["streak"]["weeks"]) == ("missing", 1)
    assert [row["days"] for row in week["weeks"]] == [0, 0, 0, 0, 0, 0, 0, 2]


def test_source_and_attribution(says, written):
    """Another source's range, and sets attributed as a source sees it."""
    catalogue = shipped_catalogue()
    mine = Selection(athlete_id=FIRST_ATHLETE).of(written)

    found = json.loads(
        says("--week", "--json", "--until", SUNDAY, "--source", "jordan", "--attribute-by", "research")[1]
    )["week"]

    expected = week_report(mine, catalogue, by_source(catalogue, "research"), goals(catalogue)["jordan"], SUNDAY)
    assert found == as_said(expected.as_json())
    assert found["goal"] == {"source": "jordan", "sets": [10, 20], "days": [2, 3]}


def test_one_exercise(says, written):
    """Only its sessions and records; no week, for a week is of all exercises."""
    found = json.loads(says("--exercise", "standing-calf-raise", "--json")[1])

    assert set(found) == {"athlete_id", "unit", "exercises"}
    assert [row["reps"] for row in found["exercises"]["standing-calf-raise"]["most_reps"]] == [14]
    assert [row["from"] for row in found["exercises"]["standing-calf-raise"]["sessions"]] == [
        "2026-03-02",
        "2026-03-09",
    ]


def test_athlete_since_and_pounds(says, written):
    """Anna's only set, by name; from a day on; 80 kg as 176.4 lb."""
    annas = json.loads(says("--athlete", "anna", "--json", "--unit", "lb")[1])["exercises"]["standing-calf-raise"]
    since = json.loads(says("--athlete", "You", "--since", "2026-03-06", "--json")[1])["exercises"]

    assert [(row["load"], row["reps-at-load"]) for row in annas["sessions"]] == [(pytest.approx(176.37, abs=0.01), 9)]
    assert list(since) == ["standing-calf-raise"]


def test_one_chart(charts, written):
    """Any number over any period by anything is the table of the page, as JSON and as CSV."""
    mine = Selection(athlete_id=FIRST_ATHLETE).of(written)
    asked = ("volume", "--by", "exercise", "--period", "month")
    expected = tabulate(mine, VOLUME, Period.MONTH, Split.EXERCISE).in_unit(Unit.KG)

    assert json.loads(charts(*asked, "--json")[1]) == as_said(expected.as_json())
    rows = [*csv.reader(charts(*asked, "--csv")[1].splitlines())]
    assert rows[0] == [f"{one.name.in_words()} ({one.symbol})".removesuffix(" ()") for one in expected.columns]
    assert [float(cell) for cell in rows[1][1:]] == [one.values[0] for one in expected.columns[1:]]


def test_a_chart_by_athlete_is_of_all(charts, written):
    """Anna beside You, by name; each alone where one is named."""
    assert charts("most-reps", "--by", "athlete", "--period", "all")[1].splitlines() == [
        "      From  You  Anna",
        "2026-03-02   20     9",
    ]
    assert charts("most-reps", "--athlete", "anna", "--period", "all", "--json")[1].count(": 9.0") == 1


def test_how_a_number_is_computed(charts, written):
    """--explain says the definition on stderr, so that the data stays data."""
    code, out, err = charts("lifted-volume", "--by", "exercise", "--explain", "--csv")

    assert code == 0
    assert out.startswith("Week from,")
    assert err.splitlines()[0] == LIFTED_VOLUME.explanation.text


def test_what_is_left_out_is_said(charts, written):
    """You gave no body mass: two standing sets and the one on the step are not in the volume with it."""
    assert charts("lifted-volume", "--by", "exercise")[1].splitlines()[-1].endswith("is not known: 3.")


@pytest.mark.parametrize("form", ["--csv", "--json"])
def test_data_has_no_zero_for_what_is_not_known(form, charts, written):
    """A week whose sets have no known body mass is empty or null, one without a set 0; stderr says what is missing."""
    code, out, err = charts("lifted-volume", "--by", "exercise", form)

    rows = json.loads(out) if form == "--json" else list(csv.reader(out.splitlines()))[1:]
    values = [list(row.values() if form == "--json" else row)[1:] for row in rows]
    empty, zero, sled = (None, 0, 800) if form == "--json" else ("", "0", "800")
    assert (code, values) == (0, [[sled, empty, empty], [zero, zero, empty]])
    assert err == "Sets left out, for the body mass of the day is not known: 3.\n"


def test_no_load_is_said_in_words(charts, says, own_data_dir, make_plan):
    """In text a load of 0 is body weight, and no load on a machine; data keeps its number."""
    none = Load(Decimal(0), Unit.KG)
    own_data_dir.mkdir(parents=True, exist_ok=True)
    with closing(Logbook(own_data_dir)) as logbook:
        for place, variant in enumerate(("machine", "step")):
            at = MONDAY + timedelta(days=place)
            turn = Turn(make_plan(load=none, exercise=STANDING, variant=variant))
            set_id = logbook.open_set(logbook.open_session(at, "UTC"), turn, None, at, "UTC")
            logbook.add_rep(set_id, 1, 2.0, parse_tempo("1-0-1-0"))
            logbook.finish_set(set_id, at, StopReason.TARGET)

    out = charts("load", "--by", "equipment", "--period", "all")[1]

    assert "body weight" in out
    assert "no load" in out
    assert "no load" in says("--exercise", STANDING)[1]
    found = says("--exercise", STANDING, "--json")[1]
    assert not re.search('": "(body weight|no load)"', found)
    assert re.search('"[a-z_]*load[a-z_]*": 0', found)
    assert charts("load", "--exercise", STANDING, "--csv")[1].endswith(",0\n")


@pytest.mark.parametrize(
    ("arguments", "out"), [(("stats",), 1), (("chart", "sets"), 1), (("chart", "sets", "--csv"), 2)]
)
def test_a_time_without_sets_is_said(arguments, out, written, capsys):
    """Where no set lies in the time asked for, words say so: in the text, and with data on stderr."""
    code = run([*arguments, "--since", "2099-01-01"])

    assert (code, capsys.readouterr()[out - 1].splitlines()[-1]) == (0, "No such sets.")


def test_rows_without_a_number_are_left_out(charts, written):
    """Where no set has what is asked for, the reason stands alone, and not below a column of dates."""
    out = charts("e1rm-low", "--exercise", "standing-calf-raise", "--athlete", "You")[1]

    assert "2026-" not in out
    assert "Sets left out" in out


def test_text(says, written):
    """The sentence of the week stands first, then tables in columns; one exercise has its own."""
    code, out, _ = says("--until", SUNDAY)
    lines = out.splitlines()

    assert code == 0
    assert lines[0].startswith("Still missing this week by Hart: inner head (2.5 of 6 sets)")
    assert lines[3].split() == ["Week", "from", "inner", "head", "outer", "head", "soleus", "Days", "trained"]
    assert "2026-03-02         2.5         2.5     2.5             2" in lines
    assert "standing-calf-raise" in lines[-2]
    assert "Only matched sets are compared" in says("--exercise", "standing-calf-raise")[1]


def test_an_empty_log(says, charts):
    """Without a set there is a sentence and no error, in every form."""
    code, out, _ = says("--until", SUNDAY)

    assert code == 0
    assert out.startswith("No set yet this week; Hart asks for 6–12 sets for each muscle, 2–3 days.")
    assert json.loads(says("--json")[1])["exercises"] == {}
    assert charts("volume", "--csv")[:2] == (0, "Week from,Volume for each leg (kg × reps)\n")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--exercise", "squat"], "squat"),
        (["--athlete", "Nobody"], "There is no athlete “Nobody”. Choose one of: You, Anna."),
        (["--since", "yesterday"], "yesterday"),
        (["--since", "2026-03-03", "--until", "2026-03-02"], "--since 2026-03-03 is after --until 2026-03-02"),
        (["--source", "nobody"], "hart"),
        (["--attribute-by", "calftimer"], "neutral"),
    ],
)
def test_wrong_input(arguments, word, says, written):
    """Exit code 2 and a plain sentence that names what can be written."""
    code, out, err = says(*arguments)

    assert (code, out) == (2, "")
    assert word in err
    assert err.count("\n") == 1


def test_loads_of_different_exercises_are_refused(charts, written):
    """A volume over all exercises is no number; the sentence says how to ask."""
    code, out, err = charts("volume")

    assert (code, out) == (2, "")
    assert "--exercise" in err


def test_csv_and_json_at_once_are_refused(charts, written):
    """As `log` does: one of them, not one in place of the other."""
    assert charts("sets", "--csv", "--json") == (2, "", "Choose one of --csv and --json.\n")


def test_choices_are_the_reviews():
    """What `chart`, --period and --by take is what the review knows."""
    assert set(stats.METRIC_IDS) == set(METRICS)
    assert set(stats.PERIODS) == {period.value for period in Period}
    assert set(stats.SPLITS) == {split.value for split in Split}
