"""Drafts as they are kept: a text about some cases, for one action; the office's own."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal.actions import Action, Wish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.vault.drawer import Drawer

KIND: Final = "draft"
LONGEST: Final = 4_000_000
SHORTEST_ID: Final = 4

DraftKind = Literal["paragraph", "follow-up", "letter", "summary"]


class Draft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One draft.

    Attributes:
        draft_id: random, hex. kind: what is written.
        case_ids: about which cases. action: an ``Action``: for what it is written.
        year: of the report it is for; 0 where there is none. language: of the text.
        text: with ``[[…?]]`` where a fact is missing (docs/formats.md 5.12).
        made_on: and ``changed_on``: RFC 3339.
        sha256_made: of the text as it was made, hex: another one was edited.
        met: (person, use) of conditions that were said to be met.
        without: who was left out on purpose. recipient: for ``other-ngo``.
        redaction_asked: as in a wish.
    """

    draft_id: str
    kind: DraftKind
    case_ids: tuple[str, ...]
    action: str
    year: int = 0
    language: str = "en"
    text: str
    made_on: str
    changed_on: str
    sha256_made: str
    met: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    recipient: str = ""
    redaction_asked: bool = False

    def __repr__(self) -> str:
        return f"<draft {self.draft_id}>"

    @property
    def wish(self) -> Wish:
        """What it is written for, as the gate asks."""
        return Wish(
            action=Action(self.action),
            year=self.year,
            recipient=self.recipient,
            met=frozenset(self.met),
            without=frozenset(self.without),
            redaction_asked=self.redaction_asked,
        )

    @property
    def is_edited(self) -> bool:
        """Whether the text is no longer the one that was made."""
        return digest(self.text) != self.sha256_made


def digest(text: str) -> str:
    """SHA-256 of a text, hex."""
    return wire.sha256_hex(text.encode(errors="surrogatepass"))


def new(  # noqa: PLR0913 - what it is, about what, for what
    drawer: Drawer,
    *,
    kind: DraftKind,
    case_ids: Sequence[str],
    wish: Wish,
    language: str,
    text: str,
) -> Draft:
    """Keep a text that was made, as a new draft.

    Raises:
        InputError: ``draft-text``.
    """
    now = wire.to_rfc3339(drawer.now())
    made = readable(text)
    draft = Draft(
        draft_id=wire.new_id(),
        kind=kind,
        case_ids=tuple(case_ids),
        action=wish.action.value,
        year=wish.year,
        language=language,
        text=made,
        made_on=now,
        changed_on=now,
        sha256_made=digest(made),
        met=tuple(sorted(wish.met)),
        without=tuple(sorted(wish.without)),
        recipient=wish.recipient,
        redaction_asked=wish.redaction_asked,
    )
    return _save(drawer, draft)


def normal(text: str) -> str:
    """A text in NFC, its line ends as line feeds."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def readable(text: str) -> str:
    """A text as it is kept: NFC, line ends as line feeds.

    Raises:
        InputError: ``draft-text``: too long, or control characters in it.
    """
    made = normal(text)
    if not wire.plain_text(made, LONGEST):
        raise InputError("draft-text", limit=LONGEST)
    return made


def change(drawer: Drawer, draft_id: str, text: str) -> Draft:
    """Put another text in place of the one there.

    Args:
        drawer: of the desk.
        draft_id: the whole id.
        text: whole.

    Raises:
        InputError: ``draft-text``; as for ``get``.
    """
    made = readable(text)
    with drawer.transaction():
        now = wire.to_rfc3339(drawer.now())
        kept = msgspec.structs.replace(get(drawer, draft_id), text=made, changed_on=now)
        return _save(drawer, kept)


def _save(drawer: Drawer, draft: Draft) -> Draft:
    drawer.documents.put(KIND, draft.draft_id, wire.encode_own(draft, what=KIND))
    return draft


def get(drawer: Drawer, draft_id: str) -> Draft:
    """One draft by its id or a unique beginning of it.

    Raises:
        InputError: ``draft-unknown``, ``draft-ambiguous`` or ``draft-damaged``.
    """
    body = drawer.documents.find(KIND, draft_id)
    if body is not None:
        return wire.decode_own(body, Draft, what=KIND)
    if len(draft_id) < SHORTEST_ID:
        raise InputError("draft-unknown")
    found = [(key, one) for key, one in drawer.documents.all(KIND) if key.startswith(draft_id)]
    if len(found) != 1:
        raise InputError("draft-ambiguous" if found else "draft-unknown")
    return wire.decode_own(found[0][1], Draft, what=KIND)


def every(drawer: Drawer) -> tuple[Draft, ...]:
    """All drafts that can be read, the newest change first."""
    found, _ = wire.decode_each(drawer.documents.all(KIND), Draft, what=KIND)
    return tuple(sorted(found, key=lambda one: (one.changed_on, one.draft_id), reverse=True))


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The ids of drafts that are there and cannot be read."""
    return wire.decode_each(drawer.documents.all(KIND), Draft, what=KIND)[1]


def of_case(drawer: Drawer, case_id: str) -> tuple[Draft, ...]:
    """The drafts about one case, alone or among others."""
    return tuple(one for one in every(drawer) if case_id in one.case_ids)


def remove(drawer: Drawer, draft_id: str) -> None:
    """Remove a draft.

    Raises:
        InputError: as for ``get``; a damaged one is removed by its whole id.
    """
    with drawer.transaction():
        there = drawer.documents.find(KIND, draft_id) is not None
        key = draft_id if there else get(drawer, draft_id).draft_id
        drawer.documents.delete(KIND, key)
