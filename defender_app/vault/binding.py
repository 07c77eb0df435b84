"""A drawer bound to this computer: its passphrase opens it only together with the keychain.

Each drawer chooses for itself; the device secret is one for the whole vault (docs/formats.md 5.3).
Elsewhere, and when the keychain is lost, only the recovery words open a bound drawer: so they
must have been tested first.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from crypto.errors import KeyCellError
from crypto.keycells import PASSPHRASE_COLUMN
from crypto.passphrase import derive, normalise
from defender_app import device_secret
from defender_app.errors import AppError, MachineError, UsageError
from defender_app.vault import cell_changes, recovery
from defender_app.vault.vault import key_errors

if TYPE_CHECKING:
    from crypto.passphrase import PassphraseKeys
    from crypto.secret import Secret
    from defender_app.vault.vault import Vault


def is_bound(vault: Vault) -> bool:
    """Whether the passphrase of the open drawer needs the keychain of this computer."""
    return vault.bound


def obstacle(vault: Vault) -> str:
    """Why the open drawer cannot be bound now, as a code; "" when it can.

    Asks the keychain, so never in the thread of a window: ``already-bound``,
    ``recovery-missing``, ``recovery-untested``, ``keychain-none``, ``keychain-silent``,
    ``keychain-failed``, ``keychain-portable``.
    """
    try:
        # No words are made for what cannot be done anyway.
        device_secret.check_allowed()
    except MachineError as error:
        return error.code
    return _not_ready(vault) or device_secret.unavailable()


def bind(vault: Vault, current: str) -> None:
    """Make the passphrase of the open drawer need the device secret, which is made if need be.

    Args:
        vault: with the open drawer.
        current: its passphrase, asked for again.

    Raises:
        UsageError: ``already-bound``, ``recovery-missing``, ``recovery-untested``.
        WrongKeyError: ``passphrase-not-current``: not the passphrase of the open drawer.
        MachineError: ``keychain-…`` as ``device_secret.provide``; the disk.
    """
    device_secret.check_allowed()
    reason = _not_ready(vault)
    if reason:
        raise UsageError(reason)
    cell = cell_changes.open_own(vault, current)
    secret = device_secret.provide(vault.ground.about.vault_id)
    keys = _keys(vault, current, secret)
    content = replace(cell.content, needs_device=True)
    try:
        cell_changes.put_cell(vault, cell.row, PASSPHRASE_COLUMN, keys.k_device, content)
    finally:
        _look_again(vault, keys)


def unbind(vault: Vault, current: str) -> None:
    """Make the passphrase of the open drawer open it on any computer again.

    The device secret stays in the keychain: another drawer may need it, and only the keychain
    entry, which says nothing of drawers, shows that there ever was one.

    Raises:
        UsageError: ``not-bound``.
        WrongKeyError: ``passphrase-not-current``: not the passphrase of the open drawer.
        InputError, MachineError: the folder, the disk.
    """
    if not vault.bound:
        raise UsageError("not-bound")
    cell = cell_changes.open_own(vault, current)
    keys = _keys(vault, current, None)
    content = replace(cell.content, needs_device=False)
    try:
        cell_changes.put_cell(vault, cell.row, PASSPHRASE_COLUMN, keys.k_pass, content)
    finally:
        _look_again(vault, keys)


def _look_again(vault: Vault, keys: PassphraseKeys) -> None:
    """Take from the cell whether the drawer is bound, whatever became of the change."""
    # Without the device secret a bound cell does not open: then it is what it was.
    with contextlib.suppress(AppError, KeyCellError):
        cell = cell_changes.block_of(vault).open_with_passphrase(keys)
        vault.bound = cell.content.needs_device


def _keys(vault: Vault, current: str, secret: Secret | None) -> PassphraseKeys:
    """The keys of a passphrase with exactly this device secret, or with none."""
    ground = vault.ground
    with key_errors():
        return derive(normalise(current), ground.about.salt_bytes, ground.cost, secret)


def _not_ready(vault: Vault) -> str:
    if vault.bound:
        return "already-bound"
    known = recovery.state(vault.drawer)
    if known is None:
        return "recovery-missing"
    return "" if known.tested_on else "recovery-untested"
