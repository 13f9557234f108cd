# SPDX-License-Identifier: MIT
"""A part of scripts that start the program and are told of its window's first picture, before anybody else is."""

from __future__ import annotations

# To be written before what calls `listen(seen)`; then the program is started as ever.
LISTEN = """
def listen(seen):
    from calftimer import window
    require_screen = window.require_screen

    def require_screen_and_listen():
        require_screen()
        from calftimer.ui.main_window import MainWindow
        build = MainWindow.__init__

        def build_and_listen(self, **options):
            build(self, **options)
            self.first_painted.connect(seen)

        MainWindow.__init__ = build_and_listen

    window.require_screen = require_screen_and_listen
"""
