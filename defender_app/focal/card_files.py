"""Own cards as files for other tools: what proves a card, and its secret key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import places
from defender_app.errors import MachineError
from defender_app.files import atomic_write
from defender_app.focal.card import CardFile

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.focal.card import Card
    from defender_app.focal.own_cards import OwnCard
    from defender_app.vault.drawer import Drawer

BODY: Final = "card-body.json"


def for_minisign(card: Card) -> dict[str, bytes]:
    """Body, signature and key for the stock minisign, and the card file itself, by file name."""
    signature = msgspec.json.decode(card.file, type=CardFile).minisig.encode()
    return {
        BODY: card.body_bytes,
        f"{BODY}.minisig": signature,
        "card.pub": card.key.to_file(),
        "card.json": card.file,
    }


def write_for_minisign(drawer: Drawer, folder: Path, card: Card) -> None:
    """Write these files into a folder; none is written if one of them is there already.

    Raises:
        InputError: ``inside-a-vault``; ``drawer-replayed``, as for ``Drawer.assure``: the card
            may be an older one then. MachineError: ``exists``; they cannot be written.
    """
    drawer.assure()
    contents = for_minisign(card)
    places.outside_vaults(folder)
    for name in contents:
        if (folder / name).exists():
            raise MachineError("exists")
    for name, data in contents.items():
        with atomic_write(folder / name, overwrite=False) as out:
            out.write(data)


def write(drawer: Drawer, target: Path, card: Card) -> None:
    """Write the card file to a new file; one that is there stays as it is.

    Raises:
        InputError: ``inside-a-vault``; ``drawer-replayed``, as above.
        MachineError: ``exists``; it cannot be written.
    """
    drawer.assure()
    with atomic_write(places.outside_vaults(target), overwrite=False) as out:
        out.write(card.file)


def write_identity(target: Path, own: OwnCard) -> None:
    """An age identity file: comments, then the secret key. Mode 0600.

    Raises:
        InputError: ``inside-a-vault``. MachineError: ``exists``; it cannot be written.
    """
    lines = [
        f"# created: {own.card.body.created}",
        f"# card digest: {own.digest}",
        f"# public key: {own.card.body.recipient}",
        own.keys.identity.to_secret_string(),
    ]
    with atomic_write(places.outside_vaults(target), overwrite=False) as out:
        out.write(("\n".join(lines) + "\n").encode())
