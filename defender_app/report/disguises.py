"""Names inside addresses of pages, where letters are written as codes."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

A_LINK: Final = "[a link]"
_CODED: Final = re.compile(r"%[0-9A-Fa-f]{2}|xn--|&#", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\s<>\"]+")
_BYTES: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_LABEL: Final = re.compile(r"xn--([a-z0-9-]{1,60})", re.IGNORECASE)


def plain(coded: str) -> str:
    """A word with its codes read: ``%C3%A9``, ``xn--…``, ``&#233;``; what is none stays."""
    text = html.unescape(coded)
    text = _BYTES.sub(lambda m: bytes.fromhex(m[0].replace("%", "")).decode(errors="replace"), text)
    return _LABEL.sub(_label, text)


def _label(found: re.Match[str]) -> str:
    try:
        return found[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return found[0]


def hide(text: str, finds: Callable[[str], bool]) -> str:
    """The text, with a word of codes that spells a name replaced whole.

    Args:
        text: whose open names are masked already.
        finds: whether a text holds a name.
    """

    def shown(found: re.Match[str]) -> str:
        coded = _CODED.search(found[0]) is not None
        return A_LINK if coded and finds(plain(found[0])) else found[0]

    return _WORD.sub(shown, text) if _CODED.search(text) else text
