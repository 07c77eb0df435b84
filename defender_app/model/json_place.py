"""Where JSON breaks off and what usually is wrong there: line, column and cause, never content."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, NoReturn

from defender_app.model import told_names

if TYPE_CHECKING:
    from crypto.errors import JsonError

_QUOTES: Final = "'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb`"
_AFTER_A_VALUE: Final = '"}]0123456789el'
"""What a value can end with: a text, an object, a list, a number, true, false, null."""


class _FoundError(Exception):
    """What was looked for, found in the middle of reading."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


def place(data: bytes, error: JsonError) -> dict[str, Any]:
    """What can be said about a document that the strict reader refused.

    Args:
        data: the whole document.
        error: what the reader said of it.

    Returns:
        ``line`` and ``column`` (both from 1, the column in characters) and ``cause`` where the
        place is known; ``name`` of a member that is there twice; ``limit``; ``cause``
        ``not-finite`` for NaN and infinities. Empty when nothing is known.
    """
    match error.code:
        case "syntax":
            text = data.decode("utf-8", "replace")
            at = int(error.facts.get("offset", 0))
            return {**_position(text, at), "cause": _cause(text, at)}
        case "encoding":
            good = data[: int(error.facts.get("offset", 0))].decode("utf-8", "replace")
            return {**_position(good, len(good)), "cause": "not-utf-8"}
        case "duplicate-name":
            name = _first(data, members=True)
            return _of_duplicate(name)
        case "number-range":
            return {"cause": "not-finite"} if _first(data, members=False) else {}
        case "too-long" | "depth" | "too-many-values":
            return {"limit": error.facts["limit"]} if "limit" in error.facts else {}
        case _:
            return {}


def _of_duplicate(name: str | None) -> dict[str, object]:
    """What may be told of a member that is there twice."""
    shown = told_names.told(name or "")
    return {"cause": "duplicate-untold"} if shown == told_names.UNTOLD else {"name": shown}


def _position(text: str, at: int) -> dict[str, Any]:
    before = text[:at]
    return {"line": before.count("\n") + 1, "column": at - (before.rfind("\n") + 1) + 1}


def _cause(text: str, at: int) -> str:
    """The usual mistake behind what stands at ``at``: an id to translate."""
    rest, before = text[at:].lstrip(), text[:at].rstrip()
    letter, last = rest[:1], before[-1:]
    opened = last in ("", ",", "[", "{")
    causes = (
        (not before and not letter, "nothing-there"),
        (not letter, "ends-too-early"),
        (letter in _QUOTES, "wrong-quotes"),
        (letter in "/#", "comment"),
        (letter in "}]" and last == ",", "comma-too-many"),
        (letter == "," and opened, "comma-too-many"),
        (text[at : at + 1] in ("\r", "\n", "\t") and _inside_text(text, at), "line-break-in-text"),
        ("\\" in (letter, last), "backslash"),
        (letter == '"' and _never_closed(text, at), "quote-not-closed"),
        (last in ("}", "]") and _finished(text[:at]), "more-behind-the-end"),
        (not opened and last in _AFTER_A_VALUE and letter in '"{[', "comma-missing"),
        (letter.isalpha() or letter == "_", "word-without-quotes"),
    )
    return next((cause for holds, cause in causes if holds), "other")


def _never_closed(text: str, at: int) -> bool:
    """Whether the text that a quote opens goes on to the end of its line, or of everything."""
    line = text[at + 1 :].partition("\n")[0]
    return '"' not in line


def _inside_text(text: str, at: int) -> bool:
    """Whether an odd number of quotes stands before ``at`` in its line."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return len(re.findall(r'(?<!\\)"', line)) % 2 == 1


def _finished(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _first(data: bytes, *, members: bool) -> str:
    """The first member name that is there twice, or else the first number that is none."""

    def pairs(found: list[tuple[str, object]]) -> None:
        seen: set[str] = set()
        for name, _ in found:
            if name in seen:
                raise _FoundError(name)
            seen.add(name)

    def constant(name: str) -> NoReturn:
        raise _FoundError(name)

    decoder = (
        json.JSONDecoder(object_pairs_hook=pairs)
        if members
        else json.JSONDecoder(parse_int=len, parse_float=len, parse_constant=constant)
    )
    try:
        decoder.decode(data.decode("utf-8", "replace"))
    except _FoundError as found:
        return found.name
    except (ValueError, RecursionError):
        return ""
    return ""
