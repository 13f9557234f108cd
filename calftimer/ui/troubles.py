# SPDX-License-Identifier: MIT
"""Several things to say at once, in the one notice bar: one after the other, and many of a kind as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from calftimer.errors import CalftimerError
from calftimer.ui.widgets.notice_bar import NoticeBar
from calftimer.ui.wording import error_text

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from calftimer.logbook.logbook import Logbook


class Notice(NamedTuple):
    """What is said until it is answered, and the buttons: (label, what to do)."""

    text: str
    actions: Sequence[tuple[str, Callable[[], None]]] = ()
    is_problem: bool = False


def say_in_turn(bar: NoticeBar, notices: Sequence[Notice], then: Callable[[], None]) -> None:
    """Say each notice when the one before was put away or answered; `then` is done after the last."""
    if not notices:
        then()
        return
    notice, *others = notices

    def answered(act: Callable[[], None]) -> Callable[[], None]:
        def act_and_go_on() -> None:
            act()
            say_in_turn(bar, others, then)

        return act_and_go_on

    say = bar.warn if notice.is_problem else bar.ask
    actions = [(name, answered(act)) for name, act in notice.actions]
    say(notice.text, actions, closed=lambda: say_in_turn(bar, others, then))


def own_problems_notice(problems: Sequence[CalftimerError], show_all: Callable[[], None]) -> Notice:
    """Return what to say about own entries that were left out: the first, how many more, and the way to them."""
    text = error_text(problems[0])
    if len(problems) > 1:
        more = translate("App", "And {count} more.").format(count=len(problems) - 1)
        text = f"{text} {more}"
    return Notice(text, [(translate("App", "Show all"), show_all)], is_problem=True)


def sharing_notices(logbook: Logbook | None) -> list[Notice]:
    """Return what to say where another program had the log open first: a person may not know that there are two."""
    if logbook is None or not logbook.is_shared:
        return []
    text = translate(
        "App",
        "calftimer is already open on this log, in another window or in a terminal. Both can be used and no set is "
        "lost; what one of them logs the other shows as soon as a page of it is opened.",
    )
    return [Notice(text)]


def say_log(bar: NoticeBar, error: CalftimerError | None) -> None:
    """Say that the log cannot be written in mid-set, or (None) that it can again."""
    if error is None:
        bar.say(translate("App", "The log can be written again; everything is saved."))
        return
    waiting = translate("App", "The set goes on; what could not be saved waits and is tried again.")
    bar.warn(f"{error_text(error)} {waiting}")


def say_woke_up(bar: NoticeBar) -> None:
    """Say that the computer was asleep in mid-set; the set waits."""
    bar.ask(
        translate("App", "The computer was asleep, so the set is paused. Space goes on; no rep was counted meanwhile.")
    )
