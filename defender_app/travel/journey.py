"""What the drawer knows of a journey that is being prepared; nothing stays when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "travel"
KEEP: Final = ""
REMOVE: Final = "remove"
NEW_VAULT: Final = "new-vault"
_ID: Final = "journey"


class Journey(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One journey, from the moment its file gets a name until the records have gone from here.

    Attributes:
        file: where the file was put.
        event_ids: the records in it.
        begun_on: when it was written, UTC.
        for_person: whether it is sealed to somebody's card.
        sha256: of the file as it was read back, hex; "" until that is known.
        mark: of the records as they are in it (``Chosen.fingerprint``), hex.
        here: what shall happen here; "" while nobody has decided.
    """

    file: str
    event_ids: tuple[str, ...]
    begun_on: str
    for_person: bool = False
    sha256: str = ""
    mark: str = ""
    here: Literal["", "remove", "new-vault"] = ""

    def __repr__(self) -> str:
        return "<journey>"


def begun(drawer: Drawer) -> Journey | None:
    """The journey that was not brought to its end, or None.

    Raises:
        InputError: ``travel-damaged``: what is kept of it cannot be read.
    """
    body = drawer.documents.find(KIND, _ID)
    return None if body is None else wire.decode_own(body, Journey, what=KIND)


def keep(drawer: Drawer, journey: Journey) -> Journey:
    """Note it, in place of what was noted before."""
    drawer.documents.put(KIND, _ID, wire.encode_own(journey, what=KIND))
    return journey


def forget(drawer: Drawer) -> None:
    """Forget it; there may be none."""
    if drawer.documents.find(KIND, _ID) is not None:
        drawer.documents.delete(KIND, _ID)
