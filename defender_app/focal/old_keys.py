"""Keys of cards that were replaced: kept for files that come late, then deleted by a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import card_notes, cases, own_cards

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.focal.own_cards import OwnCard
    from defender_app.vault.drawer import Drawer

MONTHS: Final = 12
_ACTOR: Final = "desk"


@dataclass(frozen=True, kw_only=True)
class OldKey:
    """The key of a card that has a successor, or was ended.

    Attributes:
        own: the card.
        due_on: from this moment on it may be deleted, UTC.
        is_due: whether that has come.
        cases: how many cases came to it; they stay, and stay readable.
    """

    own: OwnCard
    due_on: datetime
    is_due: bool
    cases: int


def every(drawer: Drawer) -> tuple[OldKey, ...]:
    """All keys that will be deleted one day, those that are due first."""
    own = own_cards.every(drawer)
    came = [case.card for case in cases.every(drawer)] if len(own) > 1 else []
    now = drawer.now()
    found = []
    for one in own:
        since = _since(drawer, one, own)
        if since is not None:
            due_on = cards.months_after(since, MONTHS)
            found.append(
                OldKey(own=one, due_on=due_on, is_due=now >= due_on, cases=came.count(one.digest))
            )
    return tuple(sorted(found, key=lambda one: one.due_on))


def due(drawer: Drawer) -> tuple[OldKey, ...]:
    """Those that may be deleted now."""
    return tuple(one for one in every(drawer) if one.is_due)


def _since(drawer: Drawer, one: OwnCard, own: Sequence[OwnCard]) -> datetime | None:
    """Since when another card is active in its place; None while none is.

    A revoked card without a successor is the only one that opens what came to it: its day counts
    only where this drawer has another card.
    """
    successor = next((each for each in own if each.digest == one.replaced_by), None)
    if successor is not None:
        return wire.from_rfc3339(successor.card.body.created)
    note = card_notes.of(drawer, one.replaced_by) if one.replaced_by else None
    if note is not None and note.forgotten_on:
        return datetime.fromisoformat(note.forgotten_on).replace(tzinfo=UTC)
    if one.revoked_on and len(own) > 1:
        return datetime.fromisoformat(one.revoked_on).replace(tzinfo=UTC)
    return None


def wanted(drawer: Drawer, digest: str) -> OldKey:
    """An old key that may be deleted now.

    Args:
        drawer: holds the card.
        digest: as for ``own_cards.get``.

    Raises:
        InputError: ``own-card-unknown``; ``own-card-in-use``: nothing took its place;
            ``own-key-young``: its successor is active for less than 12 months (facts: ``until``).
    """
    known = own_cards.get(drawer, digest).digest
    old = next((one for one in every(drawer) if one.own.digest == known), None)
    if old is None:
        raise InputError("own-card-in-use")
    if not old.is_due:
        raise InputError("own-key-young", until=old.due_on.date().isoformat())
    return old


def forget(drawer: Drawer, digest: str) -> OldKey:
    """Delete the key of an old card for good. What came to it stays readable.

    A file that was sealed to it can be opened by nobody here any more. Backups that were made
    before still hold the key; bringing one back does not bring it here.

    Raises:
        InputError: as ``wanted``.
    """
    old = wanted(drawer, digest)
    gone = old.own.digest
    with drawer.transaction():
        today = drawer.now().date().isoformat()
        card_notes.change(drawer, gone, forgotten_on=today, successor=old.own.replaced_by)
        drawer.documents.delete(own_cards.KIND, gone)
        drawer.custody.append(None, _ACTOR, "deleted", f"own-card/{gone}")
    return old
