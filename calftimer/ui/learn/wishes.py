# SPDX-License-Identifier: MIT
"""What a person wants done who reads the Learn page; its parts say it, and the room carries it out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Signals of everything on the Learn page, whichever part of it is built.

    Signals:
        train_requested: a person wants to train this. arg1: the exercise. arg2: the variant.
        card_requested: a person wants the card on paper. arg1: the exercise. arg2: the variant.
        edit_requested, copy_requested: a person wants to change the exercise, or a copy of it. arg1: the exercise.
        new_requested: a person wants an exercise of their own.
        notes_written: a person wrote something down, and it is saved.
    """

    train_requested = Signal(str, str)
    card_requested = Signal(str, str)
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    new_requested = Signal()
    notes_written = Signal()
