"""Practice in a backup that says it is real, or the other way round: whoever wrote it can say so.

What is inside still tells: cards, reports, cases and notices say it, and so do the countries in
records. A backup in which one is of the other kind is refused as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.model import validate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model import Incident

_SAYS: Final = frozenset({"sent", "sent-frozen", "sent-notice", "case"})
_OTHER_KIND: Final = frozenset({"training-country", "real-country"})
_CARDS: Final = frozenset({"own-card", "contact"})


class _Says(msgspec.Struct, frozen=True):
    """What a document says of itself; everything else in it is passed over."""

    training: bool | msgspec.UnsetType = msgspec.UNSET


class _File(msgspec.Struct, frozen=True):
    file: str


class _Held(msgspec.Struct, frozen=True):
    held: tuple[_File, ...]


def check_document(kind: str, body: bytes, *, training: bool) -> None:
    """Refuse a document of the other kind; one that cannot be read is left to its reader.

    Raises:
        InputError: ``backup-wrong-mode`` with ``training`` of what was found.
    """
    try:
        said = list(_said(kind, body))
    except (msgspec.DecodeError, UnicodeDecodeError, InputError):
        return
    if any(one is not training for one in said):
        raise InputError("backup-wrong-mode", training=not training)


def check_record(body: Incident, *, training: bool) -> None:
    """Refuse a record with countries of the other kind: made-up ones, or blamed ones that exist.

    Raises:
        InputError: ``backup-wrong-mode`` with ``training`` of what was found.
    """
    if any(code in _OTHER_KIND for _, code in validate(body, training=training)):
        raise InputError("backup-wrong-mode", training=not training)


def _said(kind: str, body: bytes) -> Iterator[bool]:
    if kind in _SAYS:
        found = msgspec.json.decode(body, type=_Says).training
        if not isinstance(found, msgspec.UnsetType):
            yield found
    elif kind in _CARDS:
        held = (
            (msgspec.json.decode(body, type=_File),)
            if kind == "own-card"
            else msgspec.json.decode(body, type=_Held).held
        )
        yield from (cards.read(one.file.encode()).body.training for one in held)
