# SPDX-License-Identifier: MIT
"""The language of the window: the one that was chosen, else the first of the system's that there is, else English.

A language is one file, `resources/translations/calftimer_<code>.qm`; English is what stands in the program, and
costs nothing. With a translation comes Qt's own, for the buttons, menus and file dialogs that are Qt's. The terminal,
CSV and JSON stay English.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from calftimer.paths import shipped

ENGLISH = "en"


def languages() -> dict[str, str]:
    """Return what there is, English first: code, as in “de” → the language's own name for itself."""
    codes = sorted(path.stem.partition("_")[2] for path in (shipped("resources") / "translations").glob("*.qm"))
    return {ENGLISH: "English"} | {code: QLocale(code).nativeLanguageName() for code in codes}


def spoken(chosen: str, system: Iterable[str]) -> str:
    """Return the code of the language to speak: `chosen` if there is such a one, else the first of `system`, which
    are tags as in “de-AT”; empty where there is none of them."""
    tags = (tag.replace("-", "_") for tag in system)
    wanted = (chosen, *(code for tag in tags for code in (tag, tag.partition("_")[0])))
    known = languages()
    return next((code for code in wanted if code in known), "")


def speak(application: QCoreApplication, chosen: str) -> None:
    """Let what is built from now on speak the language `chosen`, empty for the system's; take back one of before.

    Dates and numbers stay as the system writes them where that is in the same language.
    """
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    code = spoken(chosen, QLocale.system().uiLanguages())
    QLocale.setDefault(_locale(code))
    if code in ("", ENGLISH):
        return
    places = {"calftimer": str(shipped("resources") / "translations")}
    places["qtbase"] = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in places.items():
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)


def _locale(code: str) -> QLocale:
    """Return how dates and numbers are written beside texts in a language; the system's where there is none.

    A system that was told no language has dates that nobody writes, as in “21 11 2026”; it gets Britain's.
    """
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    if not code:
        return system
    own = QLocale(QLocale(code).language(), system.territory())
    return system if system.dayName(1) == own.dayName(1) else own
