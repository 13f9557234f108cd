# SPDX-License-Identifier: MIT
"""Open the window on a data folder, or say why it cannot be opened."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path

from calftimer.catalogue.toml_files import shipped_catalogue
from calftimer.core.catalogue import Catalogue
from calftimer.errors import CalftimerError
from calftimer.paths import data_dir
from calftimer.screen import require_screen


def open_window(folder: Path | None) -> int:
    """Open the window on `folder`, the person's own if None; return the exit code."""
    gc.disable()  # what is built up to the first picture stays: nothing of it is waste
    try:
        person_folder = data_dir(folder)
        catalogue = shipped_catalogue()  # before Qt, whose hook reads the source of each module imported after it
        require_screen()
        return _run(person_folder, catalogue)
    except CalftimerError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    finally:
        gc.enable()


def _run(folder: Path, catalogue: Catalogue) -> int:
    """Run the window until it is closed; return its exit code."""
    from PySide6.QtCore import QCoreApplication

    from calftimer.app import App
    from calftimer.crash import install_handler
    from calftimer.ui import language, theme
    from calftimer.ui.settings import Settings

    application = theme.new_application(sys.argv[:1])
    application.setApplicationName("calftimer")
    application.setApplicationDisplayName("calftimer")
    application.setDesktopFileName("calftimer")
    settings = Settings(folder)
    language.speak(application, settings.language)
    theme.use(application, settings.theme, settings.text_percent, has_sheet=False)
    app = App(folder, catalogue)
    theme.theme_of(application).put_on_sheet()

    def tell_of_bug(path: Path) -> None:
        text = QCoreApplication.translate("App", "Something went wrong in calftimer itself; the details are in {path}.")
        app.window.notice.warn(text.format(path=path))

    install_handler(folder, tell_of_bug)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal; a running set is offered back
    app.window.first_painted.connect(gc.enable)
    app.window.show()
    try:
        return application.exec()
    finally:
        app.close()
