"""Who sits at a practice vault: a note inside the drawer, which no real vault has.

It says which workshop and which stick a report comes from, what was in the drawer when the
exercises began, and what only the window can see (that somebody locked it, or read a page).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.workshop.folder import Seated

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "workshop-seat"
_ONE: Final = "here"

NOTED: Final = (
    "locked",
    "panic",
    "unlocked",
    "harmless-drawer",
    "backed-up",
    "quick-note",
    "read-border",
    "read-seized",
    "read-questioned",
    "read-premises",
    "read-consent",
)
"""What the window may note: that something was done once, never when or with what."""


class Seat(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One seat of a workshop.

    Attributes:
        workshop_id: 16 hex digits. scenario: its id.
        seat: ``defender`` and ``focal-point`` are the two vaults of the trainer.
        number: of the practice stick; 0 at the two vaults.
        begun_on: RFC 3339.
        custody: how many entries the chain of custody had by then.
        before: marks of what was there by then, as ``progress`` makes them: no practice.
        noted: of ``NOTED``.
    """

    workshop_id: str
    scenario: str
    seat: Seated
    number: int = 0
    begun_on: str
    custody: int = 0
    before: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<seat {self.seat} {self.number}>"


def of(drawer: Drawer) -> Seat | None:
    """The seat of a practice drawer; none in a real one, whatever stands in it."""
    if not drawer.training:
        return None
    body = drawer.documents.find(KIND, _ONE)
    return None if body is None else wire.decode_own(body, Seat, what=KIND)


def put(drawer: Drawer, seat: Seat) -> None:
    """Keep it.

    Raises:
        InputError: ``workshop-real-vault``: nobody practises in a real vault.
    """
    if not drawer.training:
        raise InputError("workshop-real-vault")
    drawer.documents.put(KIND, _ONE, wire.encode_own(seat, what=KIND))


def note(drawer: Drawer, what: str) -> None:
    """Note something that was done, the first time; nothing happens where nobody practises.

    Args:
        drawer: of whoever did it.
        what: of ``NOTED``; anything else is a mistake of ours.
    """
    if what not in NOTED:
        raise ValueError(what)
    here = of(drawer)
    if here is not None and what not in here.noted:
        put(drawer, msgspec.structs.replace(here, noted=(*here.noted, what)))


def noted(drawer: Drawer) -> frozenset[str]:
    """What was noted."""
    here = of(drawer)
    return frozenset() if here is None else frozenset(here.noted)
