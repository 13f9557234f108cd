# SPDX-License-Identifier: MIT
"""Keep screen and machine awake while a set or a rest runs.

wakepy asks the desktop: on Linux org.freedesktop.ScreenSaver or org.gnome.SessionManager over D-Bus, on Windows
SetThreadExecutionState, on macOS `caffeinate`. Each lets go when the process ends, however it ends.
The asking happens in a thread of its own: a bus may take seconds to answer, and importing wakepy takes 70 ms.
"""

from __future__ import annotations

import os
import re
import sys
import threading

CLOSE_WAIT_S = 5.0
ANSWER_WAIT_S = 10.0
_BUS_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"  # where a desktop on Linux says its message bus is


class Awake:
    """Holds the machine awake from `hold` to `let_go`; where nobody can be asked, nothing happens.

    Both may be called at any time and any number of times, from one thread, and never wait.
    """

    def __init__(self, reason: str = "a set is running") -> None:
        """`reason` is what the desktop shows beside the program's name."""
        self._reason = reason
        self._changed = threading.Condition()
        self._is_wanted = False
        self._is_closed = False
        self._wish = 0  # counts the calls of `hold`, so that one that comes while the last is let go is not lost
        self._answered_wish = 0
        self._thread: threading.Thread | None = None
        self._is_held = False
        self._why_not = ""

    @property
    def is_held(self) -> bool:
        """True while the desktop has agreed to stay awake."""
        with self._changed:
            return self._is_held

    @property
    def why_not(self) -> str:
        """Why the machine could not be held awake when that was last asked; empty where it could."""
        with self._changed:
            return self._why_not

    def hold(self) -> None:
        """Stay awake from now on."""
        with self._changed:
            if self._is_closed or self._is_wanted:
                return
            self._is_wanted = True
            self._wish += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="awake", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def let_go(self) -> None:
        """The machine may sleep again."""
        with self._changed:
            self._is_wanted = False
            self._changed.notify_all()

    def wait(self, timeout_s: float = ANSWER_WAIT_S) -> bool:
        """Wait until the desktop has answered the last `hold`; return whether the machine is held awake."""
        with self._changed:
            self._changed.wait_for(lambda: self._answered_wish == self._wish or not self._is_wanted, timeout_s)
            return self._is_held

    def close(self) -> None:
        """Let go for good, and wait until that is done, `CLOSE_WAIT_S` at most."""
        with self._changed:
            self._is_wanted, self._is_closed = False, True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(CLOSE_WAIT_S)

    def _run(self) -> None:
        while True:
            with self._changed:  # what failed is not tried again before the next `hold`
                self._changed.wait_for(
                    lambda: self._is_closed or (self._is_wanted and self._wish != self._answered_wish)
                )
                if self._is_closed:
                    return
                wish = self._wish
            try:
                self._hold_for(wish)
            except (RuntimeError, OSError) as error:  # the desktop went away in the meantime
                self._answer(wish, held=False, why_not=f"the desktop did not answer ({error})")

    def _hold_for(self, wish: int) -> None:
        """Stay awake until this wish is let go."""
        from wakepy import keep

        with keep.presenting(on_fail="pass", dbus_adapter=_adapter(self._reason)) as mode:
            self._answer(wish, held=mode.active, why_not="" if mode.active else _why_not(mode.result))
            with self._changed:
                self._changed.wait_for(lambda: not self._is_wanted or self._wish != wish)
        with self._changed:
            self._is_held = False
            self._changed.notify_all()

    def _answer(self, wish: int, *, held: bool, why_not: str) -> None:
        with self._changed:
            self._is_held, self._why_not, self._answered_wish = held, why_not, wish
            self._changed.notify_all()


def _why_not(result: object) -> str:
    """Return who was asked and what each answered, without the ways of other systems."""
    tried = [method for method in result.query(success=(False,)) if method.failure_stage != "PLATFORM_SUPPORT"]
    if not tried:
        return "no way is known on this system"
    if sys.platform.startswith("linux") and not os.environ.get(_BUS_ADDRESS):
        return f"there is no desktop to ask ({_BUS_ADDRESS} is not set)"
    return "; ".join(_answer_of(method.method_name, method.failure_reason) for method in tried)


def _answer_of(name: str, reason: str) -> str:
    """Return what a service answered, as `reason` quotes it: "… message: [error] ('text',)"."""
    if "ServiceUnknown" in reason:
        return f"{name} is not there"
    said = reason.rpartition("failed with message: ")[2]
    quoted = re.search(r"\('(.*?)'", said)
    return f"{name} said “{quoted[1] if quoted else said}”"


def _adapter(reason: str) -> type | None:
    """Return wakepy's D-Bus adapter with our name in it: the desktop shows who keeps it awake, and why."""
    try:
        from wakepy import JeepneyDBusAdapter
        from wakepy.core import DBusMethodCall
    except ImportError:
        return None  # no D-Bus on this system

    ours = {"application_name": "calftimer", "app_id": "calftimer", "reason_for_inhibit": reason, "reason": reason}

    class NamedAdapter(JeepneyDBusAdapter):
        def process(self, call: DBusMethodCall) -> object:
            known = call.get_kwargs()
            if known:
                named = {name: ours.get(name, value) for name, value in known.items()}
                call = DBusMethodCall(call.method, named)
            try:
                return super().process(call)
            except Exception:
                self.close_connections()  # wakepy closes only what it could hold
                raise

    return NamedAdapter
