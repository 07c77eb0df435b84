"""The language of the window: which one is in force, and how it is changed."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTranslator

from ui.i18n import languages, pseudo

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

FALLBACK: Final = "en"
TRANSLATIONS: Final = Path(__file__).resolve().parent.parent / "translations"

# CLDR's Arabic of the whole world, not of one country. It writes the digits that also stand in
# codes, in documents of the UN and in every place that is filled in: one window, one kind of digit.
LOCALES: Final = {"ar": "ar_001"}

_in_force: list[str] = [FALLBACK]
_installed: list[QTranslator] = []


def current() -> str:
    """The language in force: ``en``, ``zh``, … or, for tests, ``en_XA`` and ``en_XB``."""
    return _in_force[-1]


def locale() -> QLocale:
    """The locale of that language, for numbers and names of months."""
    return _locale(FALLBACK if current() in pseudo.CODES else current())


@functools.lru_cache(maxsize=8)
def _locale(code: str) -> QLocale:
    """Kept: it takes a while to make, and every date of a list asks for it."""
    return QLocale(LOCALES.get(code, code))


def mark(text: str) -> str:
    """Mark a text that comes from data as translated, while a pseudo-language is in force."""
    return pseudo.marked(text) if current() in pseudo.CODES else text


def install(app: QCoreApplication, language: str) -> None:
    """Put a language in force: words, direction of the layout, numbers.

    Widgets that exist already keep their words; the window makes them anew.

    Args:
        app: the application.
        language: a code of ``languages.OFFERED``, or one of the pseudo-languages.
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    _in_force[:] = [language]
    for translator in _translators(language):
        app.installTranslator(translator)
        _installed.append(translator)
    QLocale.setDefault(locale())
    # A QGuiApplication; below it there is no layout.
    if hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(direction(language))


def direction(language: str) -> Qt.LayoutDirection:
    """Where lines begin in a language."""
    if language == pseudo.MIRRORED:
        return Qt.LayoutDirection.RightToLeft
    return QLocale(language).textDirection()


def _translators(language: str) -> list[QTranslator]:
    if language in pseudo.CODES:
        return [pseudo.PseudoTranslator()]
    ours = QTranslator()
    found = (
        [ours]
        if ours.load(str(TRANSLATIONS / f"defender_{languages.file_code(language)}.qm"))
        else []
    )
    return found if language == FALLBACK else [*_qt_words(language), *found]


def _qt_words(language: str) -> list[QTranslator]:
    """Qt's own words (its file dialog, the menus of fields), where Qt has them."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - slow to load, and not for English

    made = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [made] if made.load(QLocale(language), "qtbase", "_", folder) else []
