"""Typed words that are no value of a record yet: kept beside it, so that nothing typed is lost.

"spring, I think" is no date that a record can hold. It stays in the drawer as it was typed until
it can be read or is typed over. Nothing of it is ever searched, sent or shown anywhere else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.vault.drawer import Drawer

KIND: Final = "unfinished"
BY_HAND: Final = ".by-hand"
"""Ends the key of a mark: somebody filled in a day that would otherwise follow from another."""
NAMES_LEFT: Final = ".names-left"
"""Ends the key of marks: words of a text that look like a name, and are to stay."""

# Kept in the same place, and no texts: the danger that has no reason yet, ticks of a checklist.
_MARKS: Final = (".told", "quick.danger", BY_HAND, NAMES_LEFT)
_MARK: Final = re.compile(r"[a-z]{1,16}( [a-z]{1,16}){0,16}")


def read(drawer: Drawer, event_id: str) -> dict[str, str]:
    """The unfinished texts of a record by field path; empty when there are none.

    Raises:
        InputError: ``record-damaged``.
    """
    body = drawer.documents.find(KIND, event_id)
    if body is None:
        return {}
    try:
        return msgspec.json.decode(body, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError("record-damaged") from None


def texts(drawer: Drawer, event_id: str) -> dict[str, str]:
    """What somebody typed in words of their own, by field path: without marks and ticks.

    Raises:
        InputError: ``record-damaged``.
    """
    return {
        path: text
        for path, text in read(drawer, event_id).items()
        if not (path.endswith(_MARKS) and _MARK.fullmatch(text))
    }


def write(drawer: Drawer, event_id: str, texts: Mapping[str, str]) -> None:
    """Keep these texts, by field path, in place of the earlier ones; none leaves nothing behind."""
    kept = {path: text for path, text in texts.items() if text}
    if kept:
        drawer.documents.put(KIND, event_id, msgspec.json.encode(kept))
    elif drawer.documents.find(KIND, event_id) is not None:
        drawer.documents.delete(KIND, event_id)
