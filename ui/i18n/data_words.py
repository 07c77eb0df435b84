"""Translations of the words of the taxonomy: one JSON file a language, by the path of an id.

The English words stand in ``defender_app/taxonomy``; a file here may lack any of them. Paths:
``group.a``, ``type.exit-ban``, ``search.exit-ban`` (words of a search, between semicolons),
``field.exit-ban.scope``, ``choice.at-border`` or ``choice.exit-ban.scope.one-event``,
``list.place_kind.airport``, ``family.treaty-body``, ``mechanism.tb-cat``, ``country.XW``.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

import msgspec

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


@cache
def table(code: str) -> Mapping[str, str]:
    """All translations of a language; empty when there is no file for it."""
    file = resources.files("ui.translations").joinpath(f"taxonomy.{code}.json")
    if not file.is_file():
        return {}
    return msgspec.json.decode(file.read_bytes(), type=dict[str, str])
