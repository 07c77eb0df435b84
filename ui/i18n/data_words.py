"""The words of the taxonomy in the language of the window (paths: ``taxonomy.translated``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app import languages as languages_known
from defender_app.taxonomy import translated as taxonomy_words
from ui import i18n
from ui.i18n import languages, pseudo

if TYPE_CHECKING:
    from collections.abc import Mapping

ENGLISH: Final = "en"


def language() -> str:
    """The language whose data is read: English for the pseudo-languages."""
    code = i18n.current()
    return ENGLISH if code in pseudo.CODES else languages.file_code(code)


def words(path: str, english: str) -> str:
    """The words of a path in the language of the window, or the English ones."""
    return i18n.mark(translated(path, language()) or english)


def translated(path: str, code: str) -> str:
    """The words of a path in a language, or "" where there are none."""
    return table(code).get(path, "")


def table(code: str) -> Mapping[str, str]:
    """All translations of a language (``zh_TW``, ``ar``); empty when there are none."""
    return taxonomy_words.table(languages_known.written(code))
