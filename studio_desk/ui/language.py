"""Which language the window speaks: the owner's choice, else the system's, else English.

The choice is kept with the looks, in the profile's file of window places, and is heard at the next
start: what is worded already stays as it is. `ASKED` or ``--language`` goes before it.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from studio_desk.tongue import speak_with

ASKED = "STUDIO_DESK_LANGUAGE"  # a code, for one start
KEPT = "language"  # the name of the choice among the window's places
# Codes and what each language calls itself; that is never translated.
LANGUAGES = {"en": "English", "de": "Deutsch"}
_SOURCE = "en"


def chosen_language(places: QSettings | None, asked: str | None = None) -> str:
    """The code of the language to speak: asked for, kept, or the first of the system's we know."""
    kept = places.value(KEPT) if places is not None else None
    for code in (asked, os.environ.get(ASKED), kept):
        if code in LANGUAGES:
            return str(code)
    known = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in known if code in LANGUAGES), _SOURCE)


def speak_as_chosen(
    places: Path, asked: str | None, root: Path, application: QCoreApplication
) -> None:
    """Speak as the file of window places, or who starts the program, has it."""
    kept = QSettings(str(places), QSettings.Format.IniFormat)
    speak(chosen_language(kept, asked), root, application)


def speak(code: str, root: Path, application: QCoreApplication) -> None:
    """Word everything in a language from now on; `root` is the folder of resources.

    A catalogue that cannot be read leaves the window English: it is no reason not to open.
    """
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.deleteLater()
    catalogue = _load(str(root / "translations" / f"studio-desk_{code}.qm"), application)
    if code == _SOURCE or catalogue is None:
        speak_with(None)
        return
    # Not installed with Qt: what it does not know is to fall back to our English, plurals and all.
    speak_with(lambda text, comment, number: catalogue.translate("", text, comment, number) or "")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    buttons = _load(str(Path(folder) / f"qtbase_{code}.qm"), application)
    if buttons is not None:
        application.installTranslator(buttons)


_OURS = "studio-desk-language"


def _load(path: str, application: QCoreApplication) -> QTranslator | None:
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    if translator.load(path):
        return translator
    translator.deleteLater()
    return None
