"""Looking at the key cells of an open vault, and writing them (docs/formats.md 5.2, 5.3).

A vault keeps no key of a cell for later: whoever changes one asks for the passphrase, or for the
recovery secret, again. Everything here takes an open vault; the block in force is always read
from the disk. Deriving a key from a passphrase takes about a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crypto import keycells, passphrase
from crypto.errors import DamagedCellsError, NothingOpenedError, PassphraseError
from defender_app.errors import AppError, InputError, MachineError, WrongKeyError
from defender_app.vault import folder as rules
from defender_app.vault import keys_file
from defender_app.vault.interrupts import deferred
from defender_app.vault.vault import key_errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from crypto.keycells import Block, CellContent, OpenedCell
    from crypto.passphrase import PassphraseKeys
    from crypto.secret import Secret
    from defender_app.vault.vault import Vault


def block_of(vault: Vault) -> Block:
    """The block of key cells in force.

    Raises:
        UsageError: ``vault-locked``. InputError: ``keys-damaged``, the file rules.
        MachineError: it cannot be read; ``vault-moved``.
    """
    folder = vault.ground.folder
    vault_json = rules.read_named(folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
    return keys_file.read(folder, rules.commitment(vault_json))[0]


def keys_of(vault: Vault, typed: str) -> PassphraseKeys:
    """Both keys of a passphrase as typed; without a device secret the second one is random.

    Raises:
        WrongKeyError: ``nothing-opened``: no passphrase at all. MachineError: ``kdf-memory``.
    """
    try:
        normal = passphrase.normalise(typed)
    except PassphraseError:
        raise WrongKeyError("nothing-opened") from None
    return _derive(vault, normal)


def check_form(new: str) -> bytes:
    """The bytes of a passphrase to be set, if it may be.

    Raises:
        InputError: ``passphrase-…``: empty, too-long, control-character, unassigned, surrogate.
    """
    try:
        return passphrase.check_new(new)
    except PassphraseError as error:
        raise InputError(f"passphrase-{error.code}") from None


def check_new(vault: Vault, new: str, *, bound: bool = False) -> PassphraseKeys:
    """The keys of a passphrase to be set, which must open no cell of this vault yet.

    Args:
        vault: open.
        new: as typed.
        bound: the cell will need the device secret. A random key in its place would be the end of
            the drawer.

    Without the device secret nobody can tell whether it opens a bound drawer: then two cells
    open wherever that secret is at hand (``keys-two-fit``).

    Raises:
        InputError: as for ``check_form``; ``passphrase-in-use``. MachineError: ``kdf-memory``;
            ``keychain-silent``: the device secret is needed and did not come.
    """
    keys = _derive(vault, check_form(new), bound=bound)
    if opens_anything(block_of(vault), keys):
        raise InputError("passphrase-in-use")
    return keys


def opens_anything(block: Block, keys: PassphraseKeys) -> bool:
    """Whether a passphrase opens any cell of column 0, whole or not."""
    try:
        block.open_with_passphrase(keys)
    except NothingOpenedError:
        return False
    except DamagedCellsError:
        return True
    return True


def open_cell(vault: Vault, typed: str) -> OpenedCell:
    """The cell that a passphrase opens, of whatever drawer.

    Raises:
        WrongKeyError: ``nothing-opened``. InputError: ``keys-damaged``.
        MachineError: ``kdf-memory``.
    """
    keys = keys_of(vault, typed)
    with key_errors():
        return block_of(vault).open_with_passphrase(keys)


def open_own(vault: Vault, current: str) -> OpenedCell:
    """The cell of the open drawer, for one who knows its passphrase.

    Raises:
        WrongKeyError: ``passphrase-not-current``: it opens nothing, or another drawer; which of
            the two is not said. InputError: ``keys-damaged``. MachineError: ``kdf-memory``.
    """
    try:
        cell = open_cell(vault, current)
    except WrongKeyError:
        raise WrongKeyError("passphrase-not-current") from None
    if not is_own(vault, cell):
        raise WrongKeyError("passphrase-not-current")
    return cell


def recovery_key(vault: Vault, r: Secret) -> Secret:
    """K_rec of a recovery secret (32 bytes), for column 1."""
    return passphrase.recovery_key(r, vault.ground.about.salt_bytes)


def open_recovered_cell(vault: Vault, r: Secret) -> OpenedCell:
    """The cell of column 1 that a recovery secret opens, of whatever drawer.

    Raises:
        WrongKeyError: ``nothing-opened``. InputError: ``keys-damaged``.
    """
    key = recovery_key(vault, r)
    with key_errors():
        return block_of(vault).open_with_recovery(key)


def may_open(vault: Vault, r: Secret) -> bool:
    """Whether a recovery secret opens a cell of either copy, or that cannot be found out."""
    try:
        folder = vault.ground.folder
        vault_json = rules.read_named(folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
        blocks = keys_file.both(folder, rules.commitment(vault_json))
        key = recovery_key(vault, r)
    except AppError:
        return True
    return not blocks or any(_opens(block, key) for block in blocks)


def _opens(block: Block, k_rec: Secret) -> bool:
    try:
        block.open_with_recovery(k_rec)
    except NothingOpenedError:
        return False
    except DamagedCellsError:
        return True
    return True


def is_own(vault: Vault, cell: OpenedCell) -> bool:
    """Whether a cell belongs to the open drawer."""
    return cell.content.drawer == vault.ground.drawer


def write_block(vault: Vault, block: Block) -> None:
    """Write the key cells, both copies; when this returns, the change is on the disk.

    A signal waits until both are written, and does its work then: whoever has more to do for the
    same change holds it back with ``deferred``.

    Raises:
        UsageError: ``vault-locked``. MachineError: the disk; ``vault-moved``. The cells then are
            what they were, but for ``keys-one-copy``: what they were to be.
    """
    folder = vault.ground.folder
    with deferred():
        keys_file.write(folder, block)


def in_force(write: Callable[[], None]) -> MachineError | None:
    """Write key cells, and go on where they are in force although only one copy could be written.

    Args:
        write: ``write_block`` or ``put_cell``.

    Returns:
        The error ``keys-one-copy``, for the end of what belongs to the change; or None.

    Raises:
        AppError: every other one.
    """
    try:
        write()
    except MachineError as error:
        if error.code != "keys-one-copy":
            raise
        return error
    return None


def put_cell(vault: Vault, row: int, column: int, key: Secret, content: CellContent) -> None:
    """Write one cell; the other seven stay byte for byte.

    Args:
        vault: open.
        row: 0-3.
        column: 0 (passphrase) or 1 (recovery).
        key: K_pass, K_device (exactly if ``content.needs_device``) or K_rec.
        content: what the cell will know.

    Raises:
        AppError: as for ``block_of`` and ``write_block``.
    """
    block = block_of(vault)
    cell = keycells.seal_cell(key, content, block.c, row, column)
    write_block(vault, block.with_cell(row, column, cell))


def _derive(vault: Vault, normal: bytes, *, bound: bool = False) -> PassphraseKeys:
    ground = vault.ground
    secret = ground.device(ground.about.vault_id)
    if bound and secret is None:
        raise MachineError("keychain-silent")
    with key_errors():
        return passphrase.derive(normal, ground.about.salt_bytes, ground.cost, secret)
