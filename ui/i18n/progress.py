"""How far the translation of a language is, and where the English stands beside it."""

from __future__ import annotations

import functools
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from ui import i18n
from ui.i18n import languages, pseudo

_FILE: Final = "state.json"
_WHOLE: Final = 1000


class Progress(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far one language is.

    Attributes:
        said: thousandths of all texts that have words of this language; the rest is English.
        read: whether somebody who grew up with the language has read it.
    """

    said: int
    read: bool


@functools.cache
def _known() -> dict[str, Progress]:
    data = (i18n.TRANSLATIONS / _FILE).read_bytes()
    return msgspec.json.decode(data, type=dict[str, Progress])


def of(code: str) -> Progress:
    """How far a language of ``languages.OFFERED`` is; one that is not known is whole."""
    return _known().get(languages.file_code(code), Progress(said=_WHOLE, read=True))


def line(code: str) -> str:
    """That in a sentence or two, in the language of the window; "" where there is nothing to say.

    Args:
        code: of ``languages.OFFERED``.
    """
    found = of(code)
    said = []
    if found.said < _WHOLE:
        share = i18n.locale().toString(found.said // 10)
        template = QCoreApplication.translate(
            "LanguageState", "{share} % is translated. The rest is in English."
        )
        said.append(template.format(share=share))
    if not found.read:
        said.append(
            QCoreApplication.translate(
                "LanguageState",
                "No native speaker has checked it yet: where words matter most, the English stands "
                "beside them.",
            )
        )
    return " ".join(said)


def english_beside(english: str, shown: str) -> str:
    """The English of a text that nobody has checked in the language of the window, or "".

    Args:
        english: as it stands in the source.
        shown: what is on the screen.
    """
    code = i18n.current()
    if code in pseudo.CODES or of(code).read or english == shown:
        return ""
    return english
