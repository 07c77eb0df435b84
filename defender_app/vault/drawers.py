"""What a person can do with the drawers of an open vault (docs/formats.md 5.1, 5.2).

Each change asks for the passphrase of the open drawer again, and is on the disk when it returns.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from crypto import keycells
from defender_app.vault import cell_changes, drawer_file
from defender_app.vault import folder as rules
from defender_app.vault.adding import MOST, Added, add_drawer, look_at_named, secrets_of
from defender_app.vault.growing import Growth, check_growth, grow, growth, quarters_for
from defender_app.vault.interrupts import deferred

if TYPE_CHECKING:
    from defender_app.vault.vault import Vault

__all__ = [
    "MOST",
    "Added",
    "Growth",
    "add_drawer",
    "change_passphrase",
    "check_growth",
    "give_up",
    "grow",
    "growth",
    "look_at_named",
    "quarters_for",
    "secrets_of",
]

_SPOILT: Final = 1 << 20


def change_passphrase(vault: Vault, current: str, new: str) -> None:
    """Give the open drawer another passphrase.

    Its key stays: whoever copied the folder before and knows the old passphrase can open that
    copy, and with its key the drawer as it is now. Recovery words and the binding to this
    computer stay as they are.

    Args:
        vault: with the open drawer.
        current: its passphrase.
        new: the one to set, as typed.

    Raises:
        WrongKeyError: ``passphrase-not-current``.
        InputError: ``passphrase-…`` as for a new vault; ``passphrase-in-use``: it opens a drawer
            of this vault already, this one included; ``keys-damaged``.
        MachineError: ``kdf-memory``, ``keychain-silent``, the disk.
    """
    cell_changes.check_form(new)
    cell = cell_changes.open_own(vault, current)
    bound = cell.content.needs_device
    keys = cell_changes.check_new(vault, new, bound=bound)
    key = keys.k_device if bound else keys.k_pass
    cell_changes.put_cell(vault, cell.row, keycells.PASSPHRASE_COLUMN, key, cell.content)


def give_up(vault: Vault, current: str) -> None:
    """Give the open drawer up for ever, and lock the vault.

    Its two cells become random, so that neither its passphrase nor its recovery words open
    anything, and then its first MiB.

    Args:
        vault: with the open drawer.
        current: its passphrase.

    Raises:
        WrongKeyError: ``passphrase-not-current``. InputError: ``keys-damaged``.
        MachineError: the disk. Unless the cells could not be written, the drawer is gone and the
            vault locked all the same, also for ``keys-one-copy``.
    """
    cell = cell_changes.open_own(vault, current)
    ground = vault.ground
    block = cell_changes.block_of(vault)
    for column in range(keycells.COLUMNS):
        block = block.with_cell(cell.row, column, keycells.random_cell())
    with deferred():
        one_copy = cell_changes.in_force(partial(cell_changes.write_block, vault, block))
        try:
            vault.drawer.database.close()
            drawer_file.spoil(ground.folder, rules.DRAWERS[cell.content.drawer], _SPOILT)
        finally:
            vault.lock()
        if one_copy is not None:
            raise one_copy
