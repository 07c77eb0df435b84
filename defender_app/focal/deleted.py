"""Cases that a person deleted on purpose: that they were here, and nothing of what was in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.focal import card_notes

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "case-deleted"
# Documents of a case, by kind: the id is that of the case, or holds it, or the body names it.
_OF_ONE: Final = frozenset({"case", "case-notes", "case-work", "case-sealed"})
_PAIR: Final = "case-pair"
_KEY: Final = "own-card"
DRAFT: Final = "draft"


class Deleted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stays of a case.

    Attributes:
        case_id: of the case. number: its running number, which nobody else gets.
        taken_on: and ``deleted_on``: RFC 3339. why: in words.
        files: how many files of evidence went. size: bytes that went, about.
    """

    case_id: str
    number: int
    taken_on: str
    deleted_on: str
    why: str
    files: int
    size: int

    def __repr__(self) -> str:
        return f"<deleted case {self.number}>"


def keep(drawer: Drawer, one: Deleted) -> None:
    """Note that a case was deleted."""
    drawer.documents.put(KIND, one.case_id, wire.encode_own(one, what=KIND))


def find(drawer: Drawer, case_id: str) -> Deleted | None:
    """What stays of a case; None where it was not deleted here.

    Raises:
        InputError: ``case-deleted-damaged``.
    """
    body = drawer.documents.find(KIND, case_id)
    return None if body is None else wire.decode_own(body, Deleted, what=KIND)


def every(drawer: Drawer) -> tuple[Deleted, ...]:
    """All of them, the newest first."""
    found, _ = wire.decode_each(drawer.documents.all(KIND), Deleted, what=KIND)
    return tuple(sorted(found, key=lambda one: (one.deleted_on, one.number), reverse=True))


def cases_of(kind: str, document_id: str, body: bytes) -> tuple[str, ...]:
    """The cases that a document belongs to and goes with; none of what stays without them."""
    if kind in _OF_ONE:
        return (document_id,)
    if kind == _PAIR:
        return tuple(document_id.split(":"))
    if kind != DRAFT:
        return ()
    try:
        return msgspec.json.decode(body, type=_About).case_ids
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ()


class _About(msgspec.Struct, frozen=True):
    """All that is needed of a draft here."""

    case_ids: tuple[str, ...] = ()


def stays_away(drawer: Drawer, kind: str, document_id: str, body: bytes) -> bool:
    """Whether a document of a backup is a key, or belongs to a case, that was deleted here."""
    if kind == _KEY:
        return bool(card_notes.of(drawer, document_id).forgotten_on)
    about = cases_of(kind, document_id, body)
    return any(drawer.documents.find(KIND, one) is not None for one in about)
