"""Which language the window speaks: the owner's choice, else the system's, else English.

The choice is kept with the looks, in the profile's file of window places, and is heard at the next
start: what is worded already stays as it is. `ASKED` or ``--language`` goes before it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from studio_desk import resources
from studio_desk.tongue import speak_with, worded_by
from studio_desk.wording.manner import Manner, write_in, written_in

ASKED = "STUDIO_DESK_LANGUAGE"  # a code, for one start
KEPT = "language"  # the name of the choice among the window's places
# Codes and what each language calls itself; that is never translated.
LANGUAGES = {"en": "English", "de": "Deutsch"}
_SOURCE = "en"
_SPOKEN = "spoken_language"  # a property of the application


def chosen_language(places: QSettings | None, asked: str | None = None) -> str:
    """The code of the language to speak: asked for, kept, or the first of the system's we know."""
    kept = places.value(KEPT) if places is not None else None
    for code in (asked, os.environ.get(ASKED), kept):
        if code in LANGUAGES:
            return str(code)
    known = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in known if code in LANGUAGES), _SOURCE)


def spoken() -> str:
    """The code of the language that the program speaks now."""
    application = QCoreApplication.instance()
    code = application.property(_SPOKEN) if application is not None else None
    return code if code in LANGUAGES else _SOURCE


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
    known = code if catalogue is not None else _SOURCE
    application.setProperty(_SPOKEN, known)
    if known == _SOURCE:
        QLocale.setDefault(_locale(_SOURCE))
        write_in(None)
        speak_with(None)
        return
    QLocale.setDefault(_locale(code))
    write_in(manner_of(_locale(code)))
    assert catalogue is not None
    # Not installed with Qt: what it does not know is to fall back to our English, plurals and all.
    speak_with(lambda text, comment, number: catalogue.translate("", text, comment, number) or "")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    buttons = _load(str(Path(folder) / f"qtbase_{code}.qm"), application)
    if buttons is not None:
        application.installTranslator(buttons)


@contextmanager
def in_language(code: str | None) -> Iterator[None]:
    """Word and write in another of the `LANGUAGES` inside the block: for what a client will read.
    None, and one whose catalogue cannot be read: as the window speaks.
    """
    if code not in LANGUAGES or code == spoken():
        yield
    elif code == _SOURCE:
        with worded_by(None), written_in(None):
            yield
    else:
        catalogue = _catalogue(code)
        if catalogue is None:
            yield
            return
        told = catalogue.translate
        with (
            worded_by(lambda text, comment, number: told("", text, comment, number) or ""),
            written_in(manner_of(_locale(code))),
        ):
            yield


@cache
def _catalogue(code: str) -> QTranslator | None:
    translator = QTranslator()
    path = resources.path("translations", f"studio-desk_{code}.qm")
    return translator if translator.load(str(path)) else None


def words_locale() -> QLocale:
    """The locale of the spoken language for Qt's own editors of dates; English without a country,
    as the house writes it.
    """
    code = QLocale().name().partition("_")[0]
    return QLocale.c() if code not in LANGUAGES or code == _SOURCE else QLocale()


def date_format() -> str:
    """How an editor of dates shows one: ``ddd d MMM yyyy``."""
    if words_locale() == QLocale.c():
        return "ddd d MMM yyyy"
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return form.replace("dddd", "ddd").replace("MMMM", "MMM").replace(",", "")


def manner_of(locale: QLocale) -> Manner:
    """How a locale writes dates, money and numbers, as far as Qt knows it."""
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    with_year, plain = _pattern(locale.dateFormat(long)), _pattern(_yearless(locale))
    months, days = range(1, 13), range(1, 8)
    money = locale.toCurrencyString(1.0, "{sign}", 0)
    return Manner(
        days=tuple(locale.standaloneDayName(day, short).rstrip(".") for day in days),
        long_days=tuple(locale.standaloneDayName(day, long) for day in days),
        months=tuple(locale.monthName(month, short).rstrip(".") for month in months),
        long_months=tuple(locale.monthName(month, long) for month in months),
        dated=plain,
        dated_with_year=with_year,
        bare=_without(plain, "{weekday}"),
        bare_with_year=_without(with_year, "{weekday}"),
        in_week=_without(plain, "{month}"),
        decimal=locale.decimalPoint(),
        group=locale.groupSeparator(),
        signed=money.replace(locale.toString(1), "{amount}", 1),
        coded="{amount}\u00a0{sign}",
        first_weekday=locale.firstDayOfWeek().value - 1,
        small_nouns=locale.language() != QLocale.Language.German,
    )


_OURS = "studio-desk-language"
_TOKENS = re.compile(r"'([^']*)'|(d{3,4})|(d{1,2})|(M{1,4})|(y+)|,")


def _locale(code: str) -> QLocale:
    """The language as the system's country has it; a system without a country stays without."""
    system = QLocale.system()
    if code == _SOURCE and system.language() == QLocale.Language.C:
        return QLocale.c()
    return QLocale(QLocale(code).language(), system.territory())


def _yearless(locale: QLocale) -> str:
    """The long format of a date without its year and the marks that belong to it."""
    form = re.sub(
        r"\s*('[^']*'\s*)?y+[^\sdM]*", "", locale.dateFormat(QLocale.FormatType.LongFormat)
    )
    return form.strip(" ,")


def _pattern(form: str) -> str:
    """Qt's format of a date as a pattern of `Manner`, without commas."""

    def place(found: re.Match[str]) -> str:
        quoted, weekday, day, month, year = found.groups()
        return (
            quoted
            if quoted is not None
            else "{weekday}"
            if weekday
            else "{day}"
            if day
            else "{month}"
            if month
            else "{year}"
            if year
            else ""
        )

    return _TOKENS.sub(place, form)


def _without(pattern: str, place: str) -> str:
    return " ".join(pattern.replace(place, "").split())


def _load(path: str, application: QCoreApplication) -> QTranslator | None:
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    if translator.load(path):
        return translator
    translator.deleteLater()
    return None
