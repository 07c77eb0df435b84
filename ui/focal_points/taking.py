"""Cards and revocations on their way in: from a file, from pasted text, dropped on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import files, places
from defender_app.focal import card as cards
from defender_app.focal import contacts

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.vault.drawer import Drawer

_REVOCATION: Final = b"defender-card-revocation"


@dataclass(frozen=True)
class Taken:
    """What became of a file: of a card as ``contacts.Added.what``; ``revoked`` or ``kept``."""

    what: str
    contact_id: str = ""


def read(path: Path) -> bytes:
    """A file that may be a card; never more of it than a card can be.

    Raises:
        InputError: ``file-not-ordinary``.
        MachineError: it cannot be read.
    """
    with files.disk_errors(), places.regular_file(path).open("rb") as file:
        return file.read(cards.MAX_FILE + 1)


def take(drawer: Drawer, data: bytes, reason: str = "") -> Taken:
    """Keep a card, or take in a revocation.

    Args:
        drawer: where to keep it.
        data: the file or the pasted text.
        reason: why a card with another key under a known name is added all the same.

    Raises:
        InputError: as ``contacts.add`` and ``contacts.add_revocation``.
    """
    if _REVOCATION in data:
        contact = contacts.add_revocation(drawer, data)
        return Taken("revoked", contact.contact_id) if contact else Taken("kept")
    added = contacts.add(drawer, data, changed_key_reason=reason)
    return Taken(added.what, added.contact.contact_id)
