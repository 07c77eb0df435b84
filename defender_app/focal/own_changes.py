"""What becomes of an own card: a successor takes its place, or it is ended for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app import places, wire
from defender_app.errors import InputError
from defender_app.files import atomic_write
from defender_app.focal import card as cards
from defender_app.focal import own_cards

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.focal.own_cards import NewCard, OwnCard
    from defender_app.vault.drawer import Drawer

LONGEST_REASON: Final = 2_000


def replace(drawer: Drawer, digest: str, wish: NewCard) -> OwnCard:
    """Make a card with new keys, signed by the old one as its successor.

    The old card stays: it opens files that come late. Whoever has it is offered the new one and
    compares its digits before it is used.

    Args:
        drawer: holds the old card.
        digest: of it, as for ``own_cards.get``.
        wish: what the new card says; the role is that of the old one.

    Raises:
        InputError: as ``own_cards.get`` and ``own_cards.make``; ``own-card-revoked``: nobody
            believes its key any more; ``own-card-replaced``: it has a successor, which can be
            replaced; ``card-role-changed``.
    """
    old = own_cards.get(drawer, digest)
    if old.revoked_on:
        raise InputError("own-card-revoked")
    if old.replaced_by:
        raise InputError("own-card-replaced")
    if old.card.body.role != wish.role:
        raise InputError("card-role-changed")
    with drawer.transaction():
        new = own_cards.make(drawer, wish, predecessor=old)
        own_cards.mark(drawer, old.digest, replaced_by=new.digest)
    return new


def revoke(drawer: Drawer, digest: str, reason: str, target: Path) -> Path:
    """End an own card for good, and write the file that says so to everybody who has it.

    A card that was ended before is told again: the file may have been lost.

    Args:
        drawer: holds the card.
        digest: as for ``own_cards.get``.
        reason: is read by everybody who gets the file; may be "".
        target: a new file.

    Raises:
        InputError: as ``own_cards.get``; ``revocation-reason``; ``clock-before-build``;
            ``inside-a-vault``. MachineError: ``exists``; it cannot be written: where only its name
            could not be given, the card is ended all the same, and the file can be written again.
    """
    own_cards.check_clock(drawer)
    own = own_cards.get(drawer, digest)
    said = own_cards.composed(reason)
    if not wire.plain_text(said, LONGEST_REASON):
        raise InputError("revocation-reason", most=LONGEST_REASON)
    day = own.revoked_on or drawer.now().date().isoformat()
    data = cards.revoke(own.digest, own.keys.signing, date=day, reason=said)
    path = places.outside_vaults(target)

    def ended() -> None:
        own_cards.mark(drawer, own.digest, revoked_on=day)

    # Saved before the file has its name: what others are told is always known here.
    with atomic_write(path, overwrite=False, before_naming=ended) as out:
        out.write(data)
    return path
