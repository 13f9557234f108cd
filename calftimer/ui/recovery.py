# SPDX-License-Identifier: MIT
"""Ask what to do with a set that was cut off: keep, correct, or throw away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from calftimer.core.catalogue import Catalogue
from calftimer.core.plan import REPS_MAX
from calftimer.core.record import SetRecord
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.widgets.stepper import Stepper
from calftimer.ui.wording import catalogue_text, load_text

translate = QCoreApplication.translate


def ask_about(record: SetRecord, catalogue: Catalogue, bar: NoticeBar, keep: object, throw_away: object) -> None:
    """Show the set in `bar`; call `keep(set_id, reps)` or `throw_away(set_id)` as the person says."""
    exercise = catalogue.exercises_in_log().get(record.exercise)
    when = QLocale().toString(record.started_at.astimezone().replace(tzinfo=None), QLocale.FormatType.ShortFormat)
    text = translate(
        "Recovery",
        "A set was cut off: {exercise}, {load}, {when}. {reps} of {target} reps were done. "
        "Correct the number if need be.",
    ).format(
        exercise=catalogue_text(exercise.name) if exercise else record.exercise,
        load=load_text(record.load),
        when=when,
        reps=record.reps,
        target=record.reps_target,
    )
    reps = Stepper(translate("Recovery", "Reps"), low=0, high=REPS_MAX)
    reps.set_value(record.reps)
    bar.say(
        text,
        [
            (translate("Recovery", "Keep"), lambda: keep(record.id, int(reps.value))),
            (translate("Recovery", "Throw away"), lambda: throw_away(record.id)),
        ],
        extra=reps,
        can_close=False,
    )
