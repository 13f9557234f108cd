# SPDX-License-Identifier: MIT
"""The form of an exercise: every field of its entry in the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from calftimer.core.catalogue import Catalogue
from calftimer.core.own_entries import new_id
from calftimer.core.plan import LOAD_MAX, REPS_MAX, REST_MAX_S, SETS_MAX
from calftimer.ui import theme
from calftimer.ui.editor.fields import FeetEdit, FormField, LinesEdit, TickList, combo
from calftimer.ui.editor.rows import RowList
from calftimer.ui.widgets.choice_bar import ChoiceBar
from calftimer.ui.widgets.labels import label
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.widgets.turning_row import TurningRow
from calftimer.ui.wording import catalogue_text, clock_text, number

NAME_LENGTH_MAX = 60
LOAD_STEP_LOW = Decimal("0.25")


class ExerciseForm(QWidget):
    """Qt view of an exercise in the making, as the plain values that stand in a file.

    Signals:
        changed: a person changed something.
    """

    changed = Signal()
    table = "exercise"

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden: dict[str, Any] = {}
        self.fields: dict[str, FormField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.em() // 2, 0)
        self._column.setSpacing(theme.em())
        self._add_texts()
        self._add_positions()
        self._add_numbers()
        self._add_lists()
        self._column.addStretch(1)

    def _add_texts(self) -> None:
        self._name = QLineEdit(self)
        self._name.setMaxLength(NAME_LENGTH_MAX)
        self._name.textEdited.connect(self.changed)
        self._summary = LinesEdit(self.tr("In short"), 3, parent=self)
        self._summary.textChanged.connect(self.changed)
        self._column.addWidget(self._field("name", self.tr("Name"), self._name))
        self._column.addWidget(
            self._field(
                "summary", self.tr("In short"), self._summary, self.tr("What to do, in two or three sentences.")
            )
        )
        names = (self.tr("Name"), self.tr("What is needed"))
        self._variants = RowList(names, self.tr("Add equipment"), parent=self)
        self._variants.changed.connect(self.changed)
        self._column.addWidget(
            self._field("variants", self.tr("Equipment"), self._variants, self.tr("One line for each way to load it."))
        )

    def _add_positions(self) -> None:
        self._laterality = ChoiceBar(
            self.tr("Legs"),
            [("bilateral", self.tr("Both at once")), ("unilateral", self.tr("One at a time"))],
            parent=self,
        )
        self._start = ChoiceBar(
            self.tr("A rep begins by"),
            [("eccentric", self.tr("Lowering")), ("concentric", self.tr("Raising"))],
            parent=self,
        )
        self._knee = combo(self.tr("Knees"), (), self)
        self._feet = FeetEdit(parent=self)
        bodies = {
            "leg-press": self.tr("In the leg press"),
            "standing": self.tr("Standing"),
            "donkey": self.tr("Bent forward (donkey)"),
            "seated": self.tr("Seated"),
            "single-leg": self.tr("Standing on one leg"),
        }
        supports = {
            "sled": self.tr("The plate of a sled"),
            "platform": self.tr("The platform of a machine"),
            "step": self.tr("A step or block"),
            "bar": self.tr("A foot bar"),
        }
        self._body = combo(self.tr("Body, for the picture"), bodies.items(), self)
        self._support = combo(self.tr("Under the balls of the feet"), supports.items(), self)
        for bar in (self._laterality, self._start):
            bar.chosen.connect(self.changed)
        for box in (self._knee, self._body, self._support):
            box.activated.connect(self.changed)
        self._feet.changed.connect(self.changed)
        self._trains = TickList(self.tr("Trains"), parent=self)
        self._trains.ticked.connect(self.changed)
        self._grid(
            self.tr("Position"),
            self._field("laterality", self.tr("Legs"), self._laterality),
            self._field("start", self.tr("A rep begins by"), self._start),
            self._field("knee", self.tr("Knees"), self._knee),
            self._field("body", self.tr("Body, for the picture"), self._body),
            self._field("foot", self.tr("Feet at first"), self._feet),
            self._field("trains", self.tr("Trains"), self._trains, self.tr("A set counts whole for each one ticked.")),
            self._field("support", self.tr("Under the balls of the feet"), self._support),
        )

    def _add_numbers(self) -> None:
        self._tempo = combo(self.tr("Tempo"), (), self)
        self._tempo.activated.connect(self.changed)

        def kilograms(value: Decimal) -> str:
            return f"{number(float(value))} kg"

        def pounds(value: Decimal) -> str:
            return f"{number(float(value))} lb"

        def stepper(name: str, low: Decimal | int, high: Decimal | int, **more: Any) -> Stepper:
            made = Stepper(name, low=low, high=high, parent=self, **more)
            made.value_changed.connect(self.changed)
            return made

        step = {"low": LOAD_STEP_LOW, "high": LOAD_MAX, "step": LOAD_STEP_LOW}
        self._numbers = {
            "load_kg": stepper(self.tr("Load"), 0, LOAD_MAX, step=Decimal("2.5"), text=kilograms),
            "load_step_kg": stepper(self.tr("Load steps, kg"), text=kilograms, **step),
            "load_step_lb": stepper(self.tr("Load steps, lb"), text=pounds, **step),
            "reps": stepper(self.tr("Reps"), 1, REPS_MAX),
            "sets": stepper(self.tr("Sets"), 1, SETS_MAX),
            "rest_s": stepper(self.tr("Rest"), 0, REST_MAX_S, step=15, text=clock_text),
        }
        captions = {
            "load_kg": self.tr("Load at first"),
            "load_step_kg": self.tr("Smallest step of the load"),
            "load_step_lb": self.tr("The same in pounds"),
            "reps": self.tr("Reps of a set"),
            "sets": self.tr("Sets"),
            "rest_s": self.tr("Rest between sets"),
        }
        self._grid(
            self.tr("First choices"),
            self._field("tempo", self.tr("Tempo"), self._tempo),
            *(self._field(key, captions[key], made) for key, made in self._numbers.items()),
        )

    def _add_lists(self) -> None:
        self._setup = LinesEdit(self.tr("Set-up"), 6, parent=self)
        self._setup.textChanged.connect(self.changed)
        self._steps = RowList(
            (self.tr("Step"),), self.tr("Add a step"), mark=self.tr("Safety"), is_ordered=True, parent=self
        )
        self._steps.changed.connect(self.changed)
        self._cues = TickList(self.tr("Cues"), parent=self)
        self._mistakes = TickList(self.tr("Mistakes"), parent=self)
        self._cues.ticked.connect(self.changed)
        self._mistakes.ticked.connect(self.changed)
        self._column.addWidget(label(self.tr("To read"), "title", self))
        self._column.addWidget(
            self._field(
                "setup", self.tr("Set-up"), self._setup, self.tr("Gone through before the first set; one a line.")
            )
        )
        self._column.addWidget(
            self._field("steps", self.tr("Steps, in order"), self._steps, self.tr("Mark what keeps one from harm."))
        )
        self._column.addWidget(self._field("cues", self.tr("Cues"), self._cues))
        self._column.addWidget(self._field("mistakes", self.tr("Mistakes to avoid"), self._mistakes))

    @property
    def first_stop(self) -> QWidget:
        """Where the focus is at first."""
        return self._name

    def show_entry(self, catalogue: Catalogue, raw: Mapping[str, Any]) -> None:
        """Show an entry's plain values; tells nobody."""
        self.blockSignals(True)
        self._hidden = {key: raw[key] for key in ("id", "sources", "was") if raw.get(key)}
        for field in self.fields.values():
            field.make_room()
        for box, entries in ((self._knee, catalogue.knees), (self._tempo, catalogue.tempos)):
            box.clear()
            for entry in entries.values():
                box.addItem(catalogue_text(entry.name), entry.id)
        self._name.setText(raw["name"])
        self._summary.setPlainText(raw["summary"])
        self._laterality.choose(raw["laterality"])
        self._start.choose(raw["start"])
        for key, box in (
            ("knee", self._knee),
            ("tempo", self._tempo),
            ("body", self._body),
            ("support", self._support),
        ):
            box.setCurrentIndex(box.findData(raw[key]))
        self._feet.set_text(raw["foot"])
        self._numbers["load_kg"].step = Decimal(str(raw["load_step_kg"]))
        for key, made in self._numbers.items():
            made.set_value(raw[key])
        muscles = ((muscle.id, catalogue_text(muscle.lay_name)) for muscle in catalogue.muscles.values())
        self._trains.set_choices(muscles, raw["trains"])
        self._variants.set_rows(((known["name"], known["equipment"]), False, dict(known)) for known in raw["variants"])
        self._setup.setPlainText("\n".join(raw.get("setup", ())))
        self._steps.set_rows(((step["text"],), step.get("is_safety", False), {}) for step in raw.get("steps", ()))
        cues = ((cue.id, catalogue_text(cue.text)) for cue in catalogue.cues.values())
        mistakes = ((mistake.id, catalogue_text(mistake.name)) for mistake in catalogue.mistakes.values())
        self._cues.set_choices(cues, raw.get("cues", ()))
        self._mistakes.set_choices(mistakes, raw.get("mistakes", ()))
        self.blockSignals(False)

    def raw(self) -> dict[str, Any]:
        """Return the entry as it would stand in a file; `id` is the one it came with, if any."""
        raw: dict[str, Any] = {
            **self._hidden,
            "name": self._name.text().strip(),
            "summary": " ".join(self._summary.lines()),
            "laterality": self._laterality.key,
            "knee": self._knee.currentData(),
            "start": self._start.key,
            "foot": self._feet.text,
            "tempo": self._tempo.currentData(),
            **{key: float(self._numbers[key].value) for key in ("load_kg", "load_step_kg", "load_step_lb")},
            **{key: int(self._numbers[key].value) for key in ("reps", "sets", "rest_s")},
            "trains": self._trains.keys(),
            "body": self._body.currentData(),
            "support": self._support.currentData(),
            "setup": self._setup.lines(),
            "steps": [
                {"text": row.texts[0], **({"is_safety": True} if row.is_marked else {})}
                for row in self._steps.rows
                if row.texts[0]
            ],
            "cues": self._cues.keys(),
            "mistakes": self._mistakes.keys(),
        }
        raw["variants"] = self._raw_variants()
        return raw

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        for key, field in self.fields.items():
            field.set_problem(problems.get(key, ""))

    def _raw_variants(self) -> list[dict[str, Any]]:
        """Return the equipment; a line that was there keeps its id, also under another name."""
        taken = {row.payload["id"] for row in self._variants.rows if "id" in row.payload}
        taken |= {old for row in self._variants.rows for old in row.payload.get("was", ())}
        found = []
        for row in self._variants.rows:
            name, equipment = row.texts
            if not (name or equipment or "id" in row.payload):
                continue  # a new line in which nothing stands
            known_id = row.payload.get("id") or new_id(name, taken)
            taken.add(known_id)
            found.append({**row.payload, "id": known_id, "name": name, "equipment": equipment or name})
        return found

    def _field(self, key: str, caption: str, control: QWidget, hint: str = "") -> FormField:
        self.fields[key] = FormField(caption, control, hint=hint, parent=self)
        return self.fields[key]

    def _grid(self, title: str, *fields: FormField) -> None:
        self._column.addWidget(label(title, "title", self))
        for index in range(0, len(fields), 2):
            row = TurningRow()
            row.setSpacing(theme.em())
            for field in fields[index : index + 2]:
                row.addWidget(field, 1)
            self._column.addLayout(row)
