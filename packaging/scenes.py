# SPDX-License-Identifier: MIT
"""Everything the window can show, each as a scene: the real `App` on a demo log, a stage whose tape stands still.

`screenshots.py` paints the scenes, and tests/ui/test_layout.py measures them. No sound card answers here
(`without_sound`), so nothing is heard and nothing depends on the machine.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from calftimer.app import App
from calftimer.clock import utc_now, zone_name
from calftimer.core.catalogue import Catalogue
from calftimer.core.choices import plan_from
from calftimer.core.plan import SetPlan
from calftimer.core.record import StopReason
from calftimer.core.session import State
from calftimer.core.tempo import Phase
from calftimer.core.timeline import SAMPLE_RATE, Timeline
from calftimer.logbook.logbook import Logbook
from calftimer.runner import Runner
from calftimer.ui.editor.page import EditorPage
from calftimer.ui.learn.chooser import PartChooser
from calftimer.ui.learn.page import PARTS

# Exercise, equipment, toes, tempo, and the load it begins with; one each training day in turn.
_DAYS = (
    ("standing-calf-raise", "machine", "straight", "3-1-2-1", Decimal(60)),
    ("seated-calf-raise", "machine", "in:10", "2-2-1-1", Decimal(30)),
    ("leg-press-calf-raise", "leg-press", "out:30", "4-1-1-1", Decimal(100)),
)
_DEMO_DAYS = 22  # within the eight weeks that the review page shows, some before them
_PATIENCE_S = 5.0
STAGE_SCENES = (
    *("stage-count-in", "stage-lower", "stage-stretch", "stage-raise", "stage-squeeze"),
    *("stage-paused", "stage-rest", "stage-overtime"),
)


class StillPlayer:
    """A tape that stands where it is put; heard by nobody."""

    underruns = 0

    def __init__(self) -> None:
        self.frame = 0

    def lay(self, timeline: Timeline, frame: int) -> None:
        """Keep nothing."""

    def hush(self, frame: int) -> None:
        """Keep nothing."""

    def run(self) -> None:
        """Stay."""

    def stand(self) -> None:
        """Stay."""

    def playhead(self) -> int:
        """Return the frame it was put at."""
        return self.frame

    def close(self) -> None:
        """Nothing to give back."""


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
    logbook.close()


def _write_day(logbook: Logbook, plan: SetPlan, at: datetime, reps_of_sets: list[int]) -> None:
    session = logbook.open_session(at, zone_name())
    rep_s = float(plan.tempo.rep_s)
    for number, reps in enumerate(reps_of_sets, 1):
        set_id = logbook.open_set(session, number, plan, None if number == 1 else 90.0, at, zone_name())
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


def wait_until(holds: Callable[[], bool]) -> None:
    """Let Qt work until `holds`; raise TimeoutError when it never does."""
    patience = time.monotonic() + _PATIENCE_S
    while not holds():
        if time.monotonic() > patience:
            raise TimeoutError("the window did not come to where the scene begins")
        QApplication.processEvents()


class Studio:
    """One window on an empty folder and one on a demo log, and every scene they can show."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        """`folder`: where the two data folders are made; keep it until `close`."""
        self._catalogue = catalogue
        write_demo_log(folder / "demo", catalogue)
        self._stage_log = Logbook(_made(folder / "stage"))  # what the stage writes is not in the demo log
        self._empty = self._open(_made(folder / "empty"))
        self._app = self._open(folder / "demo")
        self._runner: Runner | None = None
        self._scenes: dict[str, Callable[[], None]] = {
            "train": lambda: self._train("standing-calf-raise"),
            "train-seated": lambda: self._train("seated-calf-raise"),
            "log": lambda: self._app.window.show_page(self._app.log_page),
            "log-empty": lambda: self._empty.window.show_page(self._empty.log_page),
            "review": lambda: self._app.window.show_page(self._app.review_page),
            "review-empty": lambda: self._empty.window.show_page(self._empty.review_page),
            **{f"learn-{part}": self._learning(part) for part in PARTS},
            "learn-search": self._search,
            "editor": lambda: self._edit(lambda editor: None),
            "editor-tempo": lambda: self._edit(EditorPage.new_tempo),
            "editor-overview": lambda: self._edit(EditorPage.overview),
            "sound": lambda: self._app.window.show_page(self._app.sound_page),
            "setup": lambda: self._app.window.show_page(self._app.setup.page),
            "help": self._help,
            "notice": self._notice,
            "summary": self._summary,
            **{scene: lambda scene=scene: self._stage(scene.partition("-")[2]) for scene in STAGE_SCENES},
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
        app.stage_page.leave()
        if self._runner is not None:
            self._runner = None
            app.window.show_page(app.train_page)

    def _train(self, exercise: str) -> None:
        app = self._app
        app.train_page.choose(exercise, self._catalogue.exercise(exercise).variants[0].id)
        app.window.show_page(app.train_page)

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
        self._app.learn.page.copy_requested.emit("standing-calf-raise")
        open_it(self._app.window.findChild(EditorPage))

    def _help(self) -> None:
        self._train("standing-calf-raise")
        settle()
        self._app.window_keys.help_sheet.toggle()

    def _notice(self) -> None:
        self._train("standing-calf-raise")
        self._app.window.notice.say(
            "A set was cut off: Standing calf raise, 80 kg, toes straight. 7 of 12 reps were done.",
            [("Keep", lambda: None), ("Throw away", lambda: None)],
        )

    def _begin(self) -> tuple[Runner, StillPlayer]:
        """Start a session whose tape stands still at its beginning."""
        app, player = self._app, StillPlayer()
        exercise = self._catalogue.exercise("standing-calf-raise")
        plan = plan_from(
            self._catalogue, exercise.id, foot="out:30", tempo="3-1-2-1", reps=12, sets=3, load="80kg", rest_s=90
        )
        runner = Runner(plan, player, self._stage_log, zone_name(), utc_now, waits_after_rest=True)
        self._runner = runner
        app.window.show_full(app.stage_page, keeps=True)
        app.stage_page.begin(runner, exercise, "Seat 4, pin 7")
        return runner, player

    def _go_to(self, player: StillPlayer, frame: int) -> None:
        player.frame = frame
        wait_until(lambda: self._runner.frame == frame)

    def _stage(self, state: str) -> None:
        """Show the stage in a state: the seventh rep of the first set, or what comes after it."""
        runner, player = self._begin()
        if state == "count-in":
            self._go_to(player, 3 * SAMPLE_RATE // 2)
            return
        phase = {"lower": Phase.ECCENTRIC, "stretch": Phase.BOTTOM, "raise": Phase.CONCENTRIC}.get(state, Phase.TOP)
        span = next(span for span in runner.session.timeline.spans if span.rep == 7 and span.phase is phase)
        self._go_to(player, (span.start_frame + 2 * span.end_frame) // 3)
        if state == "paused":
            runner.pause()
            settle()
        elif state in ("rest", "overtime"):
            self._go_to(player, runner.session.timeline.end_frame + SAMPLE_RATE)
            wait_until(lambda: runner.session.state is State.RESTING)
            self._go_to(player, player.frame + (40 if state == "rest" else 112) * SAMPLE_RATE)

    def _summary(self) -> None:
        runner, player = self._begin()
        while not runner.is_done:
            player.frame += 10 * SAMPLE_RATE
            runner.tick()
            if runner.session.is_resting:
                runner.end() if runner.session.set_number == 3 else runner.one_key()
        app = self._app
        wait_until(lambda: not app.stage_page.is_running)
