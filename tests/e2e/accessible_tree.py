# SPDX-License-Identifier: MIT
"""Write what a screen reader finds of one program on the accessibility bus, as JSON; for the system's own Python.

    /usr/bin/python3 accessible_tree.py PROCESS_ID

One object for each node that is shown: role, name, description, states, value (or null), depth.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = ("FOCUSABLE", "FOCUSED", "CHECKABLE", "CHECKED", "ENABLED", "SHOWING", "EDITABLE")


def nodes(node, depth):
    """Yield the nodes that are shown, a node before those in it."""
    states = node.get_state_set()
    held = [name for name in STATES if states.contains(getattr(Atspi.StateType, name))]
    if depth and "SHOWING" not in held and node.get_role_name() not in ("frame", "window"):
        return
    value = None
    if (iface := node.get_value_iface()) is not None:
        value = [Atspi.Value.get_minimum_value(iface), Atspi.Value.get_current_value(iface)]
        value.append(Atspi.Value.get_maximum_value(iface))
    yield {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": held,
        "value": value,
        "depth": depth,
    }
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None:
            yield from nodes(child, depth + 1)


def main(process_id):
    """Find the program and write its tree; nothing is written while it is not there."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_process_id() == process_id:
            sys.stdout.write(json.dumps(list(nodes(application, 0))))


main(int(sys.argv[1]))
