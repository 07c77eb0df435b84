"""What goes from here once the file of a journey is proved: the records, or the whole vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from defender_app import moving
from defender_app.backup import entrusted_keys
from defender_app.backup.without import Without
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import sent, sent_notices, waiting
from defender_app.travel import journey as journeys
from defender_app.travel import packing

if TYPE_CHECKING:
    from crypto.passphrase import KdfParameters
    from defender_app.backup import Progress
    from defender_app.moving import Moved
    from defender_app.vault import Vault
    from defender_app.vault.burning import Burned
    from defender_app.vault.drawer import Drawer

# What the records themselves do not take along when they are removed.
_KINDS = (
    sent.FROZEN,
    sent_notices.KIND,
    sent.KIND,
    waiting.KIND,
    entrusted_keys.KIND,
    contacts.KIND,
)


def remove_here(drawer: Drawer, progress: Progress | None = None) -> int:
    """Remove the records of the journey, all or none, and what is known of the journey.

    The file is read once more before. What the words "removed" mean stands in docs/formats.md 5.8.

    Args:
        drawer: holds them.
        progress: (bytes done, bytes in all) of reading the file; False ends it.

    Returns:
        How many records went.

    Raises:
        AppError: as for ``packing.prove``; the drawer cannot be written. Nothing went then.
    """
    known = packing.prove(drawer, progress)
    journeys.keep(drawer, msgspec.structs.replace(known, here=journeys.REMOVE))
    with drawer.transaction():
        # Once more, where nobody can save in between.
        packing.check_same(drawer, known)
        staying = Without(drawer, known.event_ids, receipts=known.for_person)
        for event_id in known.event_ids:
            drawer.incidents.delete(event_id)
        _reduce(drawer, staying)
        journeys.forget(drawer)
    return len(known.event_ids)


def _reduce(drawer: Drawer, staying: Without) -> None:
    """Leave of the documents what stays behind: those of the records went with them."""
    for kind, document_id in drawer.database.rows("SELECT kind, id FROM documents"):
        if kind not in _KINDS and document_id.partition("/")[0] not in staying.event_ids:
            continue
        body = drawer.documents.get(kind, document_id)
        left = staying.document(kind, document_id, body)
        if left is None:
            drawer.documents.delete(kind, document_id)
        elif left != body:
            drawer.documents.put(kind, document_id, left)


def move_rest(  # noqa: PLR0913 - what the new vault is
    vault: Vault,
    folder: Path,
    passphrase: str,
    *,
    drawer_size: int | None = None,
    progress: Progress | None = None,
    kdf: KdfParameters | None = None,
    allow_weak_kdf: bool = False,
) -> Moved:
    """Bring all but the records of the journey into a new vault, opened and compared.

    Args:
        vault: the old one, open; nothing goes from it.
        folder: of the new vault, as for ``moving.move``.
        passphrase: of the new vault.
        drawer_size: as for ``moving.move``.
        progress: (done, total); False ends it.
        kdf: as for ``moving.move``.
        allow_weak_kdf: only tests do.

    Raises:
        AppError: as for ``packing.prove`` and ``moving.move``.
    """
    known = packing.prove(vault.drawer)
    if Path(known.file).is_relative_to(vault.folder):
        raise InputError("inside-a-vault")
    journeys.keep(vault.drawer, msgspec.structs.replace(known, here=journeys.NEW_VAULT))
    return moving.move(
        vault,
        folder,
        passphrase,
        without=known.event_ids,
        receipts=known.for_person,
        drawer_size=drawer_size,
        progress=progress,
        kdf=kdf,
        allow_weak_kdf=allow_weak_kdf,
    )


def burn_here(vault: Vault, moved: Moved | None = None, progress: Progress | None = None) -> Burned:
    """Burn the old vault, once the file and the new vault hold everything between them.

    Args:
        vault: the old one, open.
        moved: of ``move_rest``; what the drawer knows otherwise.
        progress: (bytes done, bytes in all) of reading the file; False ends it.

    Raises:
        AppError: as for ``packing.prove`` and ``moving.may_burn``; nothing was destroyed then.
    """
    packing.prove(vault.drawer, progress)
    return moving.burn_old(vault, moved)


def undo(drawer: Drawer) -> None:
    """Forget the journey: everything stays here, and the file is one more copy.

    A new vault that is whole stays where it is; what a kill left of an unfinished one goes.
    """
    known = journeys.begun(drawer)
    if known is not None and known.here == journeys.NEW_VAULT:
        moving.give_up(drawer)
    journeys.forget(drawer)
