# SPDX-License-Identifier: MIT
"""The machine page with the log that keeps it and the Train page that offers its loads, connected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.exercise import Exercise, Variant
from calftimer.core.loads import MachineLoads
from calftimer.core.plan import Unit
from calftimer.errors import CalftimerError
from calftimer.ui.main_window import MainWindow
from calftimer.ui.train.page import TrainPage
from calftimer.ui.wording import catalogue_text, error_text

if TYPE_CHECKING:
    from calftimer.logbook.machines import Machines
    from calftimer.ui.machine.page import MachinePage


class MachineRoom(QObject):
    """Knows the loads of the equipment that is chosen on the Train page; builds the machine page when it is wanted."""

    def __init__(
        self,
        window: MainWindow,
        train_page: TrainPage,
        catalogue: Callable[[], Catalogue],
        now: Callable[[], datetime],
        zone: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._train_page, self._catalogue = window, train_page, catalogue
        self._now, self._zone = now, zone
        self._machines: Machines | None = None
        self._page: MachinePage | None = None
        train_page.machine_changed.connect(self.show)
        train_page.machine_wanted.connect(self._open)

    def show_machines(self, machines: Machines) -> None:
        """Offer what the log knows, from now on."""
        self._machines = machines
        self.show()

    def show(self) -> None:
        """Offer the loads of the equipment that is chosen now."""
        self._train_page.show_machine(self._read())

    def _chosen(self) -> tuple[Exercise, Variant]:
        plan = self._train_page.plan
        exercise = self._catalogue().exercise(plan.exercise)
        return exercise, variant_of(exercise, plan.variant) or exercise.variants[0]

    def _read(self) -> MachineLoads | None:
        if self._machines is None:
            return None
        try:
            return self._machines.read(*self._chosen())
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
            return None

    def _open(self) -> None:
        """Give the window to the machine page; without a log there is nothing to keep it in."""
        if self._machines is None:
            return
        if self._page is None:
            from calftimer.ui.machine.page import MachinePage

            self._page = MachinePage()
            self._page.changed.connect(self._on_changed)
            self._page.closed.connect(lambda: self._window.show_page(self._train_page))
            self._window.add_full_page(self._page)
        exercise, variant = self._chosen()
        unit = self._train_page.plan.load.unit
        step = exercise.load_step_kg if unit is Unit.KG else exercise.load_step_lb
        name = " · ".join((catalogue_text(exercise.name), catalogue_text(variant.name)))
        self._page.show_machine(name, self._read(), unit, Decimal(str(step)))
        self._window.show_full(self._page)

    def _on_changed(self, machine: MachineLoads | None) -> None:
        try:
            self._machines.write(*self._chosen(), machine, self._now(), self._zone())
        except CalftimerError as error:
            self._window.notice.warn(error_text(error))
        else:
            self.show()
