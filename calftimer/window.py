# SPDX-License-Identifier: MIT
"""Open the window on a data folder, or say why it cannot be opened."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from calftimer.errors import CalftimerError
from calftimer.paths import data_dir
from calftimer.screen import require_screen


def open_window(folder: Path | None) -> int:
    """Open the window on `folder`, the person's own if None; return the exit code."""
    try:
        person_folder = data_dir(folder)
        require_screen()
        return _run(person_folder)
    except CalftimerError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code


def _run(folder: Path) -> int:
    """Run the window until it is closed; return its exit code."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from calftimer.app import App
    from calftimer.catalogue.toml_files import shipped_catalogue
    from calftimer.crash import install_handler
    from calftimer.ui import theme
    from calftimer.ui.settings import Settings

    catalogue = shipped_catalogue()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("calftimer")
    application.setApplicationDisplayName("calftimer")
    application.setDesktopFileName("calftimer")
    settings = Settings(folder)
    theme.use(application, settings.theme, settings.text_percent)
    app = App(folder, catalogue)

    def tell_of_bug(path: Path) -> None:
        text = "Something went wrong in calftimer itself; the details are in {path}."
        app.window.notice.say(QCoreApplication.translate("App", text).format(path=path))

    install_handler(folder, tell_of_bug)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal; a running set is offered back
    app.window.show()
    try:
        return application.exec()
    finally:
        app.close()
