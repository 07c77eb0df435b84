"""Words as they are compared: small letters, no signs, no accents, one space."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SIGNS: Final = re.compile(r"[\W_]+")
_HUMPS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def key(text: str) -> str:
    """What a word is compared by; letters of every script stay, signs become spaces.

    Marks that belong to a letter of an Indic or Semitic script stay too.
    """
    folded = unicodedata.normalize("NFKD", _HUMPS.sub(" ", text).casefold())
    kept = "".join(
        " " if _is_sign(letter) else letter for letter in folded if not _is_accent(letter)
    )
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _is_accent(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f"


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "LMN"
