# SPDX-License-Identifier: MIT
"""How days and moments are written for people: the month as a word, so that nobody has to ask which number it is."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def day_text(day: date) -> str:
    """Write a day: “21 Nov 2026”."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Date", "d MMM yyyy"))


def moment_text(local: datetime, *, to_the_second: bool = False) -> str:
    """Write a moment by the clock it is given in, whatever its zone: “21 Nov 2026 21:37”."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    form = form.replace("mm", "mm:ss") if to_the_second else form
    return f"{day_text(local)} {QLocale().toString(QTime(local.hour, local.minute, local.second), form)}"
