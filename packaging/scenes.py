# SPDX-License-Identifier: MIT
"""Everything the window can show, each as a scene: the real `App` on a demo log, a stage whose tape stands still.

`screenshots.py` paints the scenes, and tests/ui/test_layout.py measures them. No sound card answers here
(`without_sound`), so nothing is heard and nothing depends on the machine.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from log_scenes import LogScenes
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from review_scenes import ReviewScenes
from stage_scenes import StageScenes

from calftimer.app import App
from calftimer.clock import utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import Choice, plan_from, workout_of
from calftimer.core.loads import MachineLoads, Plate
from calftimer.core.plan import SetKind, SetPlan, Unit
from calftimer.core.record import StopReason
from calftimer.core.turn import Sides, turns_of
from calftimer.core.workout import with_stretch
from calftimer.logbook.logbook import Logbook
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.learn.chooser import PartChooser
from calftimer.ui.learn.page import PARTS
from calftimer.ui.train.details import DetailsPanel
from calftimer.ui.widgets.notice_place import NoticePlace
from calftimer.ui.widgets.switch_button import SwitchButton

# Exercise, equipment, toes, tempo, and the load it begins with; one each training day in turn.
_DAYS = (
    ("standing-calf-raise", "machine", "straight", "3-1-2-1", Decimal(60)),
    ("seated-calf-raise", "machine", "in:10", "2-2-1-1", Decimal(30)),
    ("leg-press-calf-raise", "leg-press", "out:30", "4-1-1-1", Decimal(100)),
)
_DEMO_DAYS = 22  # within the eight weeks that the review page shows, some before them


def without_sound(folder: Path) -> None:
    """Let no sound card and no sound server answer; `folder` is where nothing is found."""
    folder.mkdir(parents=True, exist_ok=True)
    nothing = folder / "no-cards"
    nothing.write_text("", encoding="utf-8")
    os.environ["ALSA_CONFIG_PATH"] = str(nothing)
    os.environ["PULSE_SERVER"] = f"unix:{folder}/nobody"
    os.environ["XDG_RUNTIME_DIR"] = str(folder)


def write_demo_log(folder: Path, catalogue: Catalogue) -> None:
    """Fill the log in `folder` with nine weeks of training that a person could have done."""
    folder.mkdir(parents=True, exist_ok=True)
    logbook = Logbook(folder)
    for day in range(_DEMO_DAYS):
        exercise, variant, foot, tempo, load = _DAYS[day % len(_DAYS)]
        at = utc_now().replace(hour=17, minute=12) - timedelta(days=round((_DEMO_DAYS - day) * 2.75))
        load += Decimal("2.5") * (day // len(_DAYS))
        plan = plan_from(
            catalogue, exercise, variant=variant, foot=foot, tempo=tempo, reps=12, sets=3, load=f"{load}kg", rest_s=90
        )
        _write_day(logbook, plan, at, [12, 12, 9 + day % 4])
    _write_workout(logbook, catalogue)
    logbook.close()


def _write_workout(logbook: Logbook, catalogue: Catalogue) -> None:
    """Save a workout with a superset, a stretch and single-leg sets."""
    workout = workout_of(catalogue.workouts["hart-whole-calf"], catalogue)
    first, *others = workout.items
    items = (*with_stretch(first), replace(others[0], joins_next=True), *others[1:])
    logbook.workouts.write(replace(workout, name="Long day").with_items(items), utc_now(), zone_name())


def _write_day(logbook: Logbook, plan: SetPlan, at: datetime, reps_of_sets: list[int]) -> None:
    session = logbook.open_session(at, zone_name())
    rep_s = float(plan.tempo.rep_s)
    for turn, reps in zip(turns_of(plan), reps_of_sets, strict=True):
        set_id = logbook.open_set(session, turn, None if turn.set_number == 1 else 90.0, at, zone_name())
        for rep in range(1, reps + 1):
            logbook.add_rep(set_id, rep, rep * rep_s, plan.tempo)
        at += timedelta(seconds=reps * rep_s + 90)
        reason = StopReason.TARGET if reps >= plan.reps else StopReason.ENDED_EARLY
        logbook.finish_set(set_id, at - timedelta(seconds=90), reason)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def settle() -> None:
    """Let Qt lay out and paint what was shown, and throw away what was deleted."""
    for _ in range(5):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


class Studio:
    """One window on an empty folder and one on a demo log, and every scene they can show."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        """`folder`: where the two data folders are made; keep it until `close`."""
        self._catalogue = catalogue
        write_demo_log(folder / "demo", catalogue)
        self._demo_log = Logbook(folder / "demo")
        self._partner = self._demo_log.athletes.add("Partner", utc_now(), zone_name())
        seated = catalogue.exercise("seated-calf-raise")
        plates = tuple(Plate(Decimal(weight), 4) for weight in ("20", "10", "5", "2.5"))
        machine = MachineLoads(Unit.KG, (Decimal(0),), plates)
        self._demo_log.machines.write(seated, seated.variants[0], machine, utc_now(), zone_name())
        self._stage_log = Logbook(_made(folder / "stage"))  # what the stage writes is not in the demo log
        self._empty = self._open(_made(folder / "empty"))
        self._app = self._open(folder / "demo")
        self._stage = StageScenes(self._app, catalogue, self._stage_log)
        self._scenes: dict[str, Callable[[], None]] = {
            "train": lambda: self._train("standing-calf-raise"),
            "train-seated": lambda: self._train("seated-calf-raise"),
            "train-details": self._details,
            "train-partners": self._partners,
            "train-edit": self._edit_item,
            "workout": lambda: self._workout(is_open=False),
            "workout-open": lambda: self._workout(is_open=True),
            "workout-visit": self._visit_again,
            **LogScenes(self._app).by_name,
            "log-empty": lambda: self._empty.window.show_page(self._empty.log_page),
            **ReviewScenes(self._app).by_name,
            "review-empty": lambda: self._empty.window.show_page(self._empty.review_page),
            **{f"learn-{part}": self._learning(part) for part in PARTS},
            "learn-search": self._search,
            "editor": lambda: self._edit(lambda editor: None),
            "editor-tempo": lambda: self._edit(EditorPage.new_tempo),
            "editor-overview": lambda: self._edit(EditorPage.overview),
            "sound": lambda: self._app.window.show_page(self._app.sound_page),
            "setup": lambda: self._app.window.show_page(self._app.setup.page),
            "setup-athletes": self._athletes,
            "machine": self._machine,
            "help": self._help,
            "notice": self._notice,
            **self._stage.scenes,
        }

    @property
    def names(self) -> tuple[str, ...]:
        """The scenes, in the order in which they are shown best."""
        return tuple(self._scenes)

    def show(self, name: str, width: int, height: int) -> QWidget:
        """Show a scene in a window of `width` × `height` pixels and return the window."""
        self._leave()
        window = (self._empty if name.endswith("-empty") else self._app).window
        window.resize(width, height)
        self._scenes[name]()
        if name != "notice":
            window.notice.clear()
        settle()
        return window

    def close(self) -> None:
        """Close both windows."""
        self._leave()
        for app in (self._app, self._empty):
            app.window.close()
            app.window.deleteLater()
        self._stage_log.close()
        self._demo_log.close()
        settle()

    def _open(self, folder: Path) -> App:
        app = App(folder, self._catalogue)
        app.window.show()
        app.complete()
        settle()
        return app

    def _leave(self) -> None:
        """Be on the Train page, as when the window was opened."""
        app = self._app
        app.window_keys.help_sheet.put_away()
        app.setup.page.search("")
        self._demo_log.athletes.discard(self._partner.id, utc_now(), zone_name())
        app.athletes.refresh()
        if self._stage.leave():
            app.window.show_page(app.train_page)

    def _train(self, exercise: str) -> None:
        app = self._app
        app.train_page.choose(exercise, self._catalogue.exercise(exercise).variants[0].id)
        app.window.show_page(app.train_page)

    def _details(self) -> None:
        """Show a drop set on each leg, and what seldom changes opened."""
        self._train("single-leg-calf-raise")
        page = self._app.train_page
        plan = plan_from(self._catalogue, "single-leg-calf-raise", variant="dumbbell", kind=SetKind.DROP, load="20kg")
        self._app.settings.remember_choice(Choice(plan, Sides.EACH, 8, stretches=True))
        page.show_catalogue(self._catalogue)
        page.findChild(DetailsPanel).show_parts(True)

    def _workout(self, *, is_open: bool) -> None:
        page = self._app.workouts.page
        self._app.window.show_page(page)
        page.editor.others_wanted.emit()
        if is_open:
            page.chooser.open_first()

    def _visit_again(self) -> None:
        self._workout(is_open=False)
        self._app.workouts.page.chooser.visit_chosen.emit(0)

    def _partners(self) -> None:
        """Show a partner's numbers on the Train page."""
        self._demo_log.athletes.restore(self._partner.id, utc_now(), zone_name())
        self._app.athletes.refresh()
        self._train("standing-calf-raise")
        partners = self._app.train_page.partners
        partners.ask()
        switch = partners.findChild(SwitchButton)
        if not switch.isChecked():
            switch.click()

    def _athletes(self) -> None:
        """Show the Set-up page where there are two athletes."""
        self._demo_log.athletes.restore(self._partner.id, utc_now(), zone_name())
        self._app.athletes.refresh()
        self._app.window.show_page(self._app.setup.page)
        self._app.setup.page.search("athlete")

    def _machine(self) -> None:
        self._train("seated-calf-raise")
        self._app.train_page.machine_wanted.emit()

    def _edit_item(self) -> None:
        self._workout(is_open=True)
        self._app.workouts.page.editor.edit_wanted.emit()

    def _learning(self, part: str) -> Callable[[], None]:
        def show() -> None:
            self._app.window.show_page(self._app.learn.page)
            self._app.learn.page.findChild(PartChooser).chosen.emit(part)

        return show

    def _search(self) -> None:
        page = self._app.learn.page
        self._app.window.show_page(page)
        page.findChild(QLineEdit).setText("inner calf")

    def _edit(self, open_it: Callable[[EditorPage], None]) -> None:
        self._app.learn.page.wishes.copy_requested.emit("standing-calf-raise")
        open_it(self._app.window.findChild(EditorPage))

    def _help(self) -> None:
        self._train("standing-calf-raise")
        settle()
        self._app.window_keys.help_sheet.toggle()

    def _notice(self) -> None:
        self._train("standing-calf-raise")
        self._app.window.notice.ask(
            "A set was cut off: Standing calf raise, 80 kg, toes straight. 7 of 12 reps were done.",
            [("Keep", lambda: None), ("Throw away", lambda: None)],
        )
        self._app.window.findChild(NoticePlace).give_room()  # wherever the pointer happens to be
