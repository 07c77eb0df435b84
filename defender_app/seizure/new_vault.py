"""The guide's own way into a new vault, and the end of the old one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from defender_app import moving, wire
from defender_app.errors import InputError
from defender_app.moving import Moved
from defender_app.seizure import guide
from defender_app.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.seizure.guide import Seizure
    from defender_app.vault.burning import Burned
    from defender_app.vault.drawer import Drawer


def move(vault: Vault, folder: Path, passphrase: str, **more: Any) -> Moved:
    """Move everything, and have the new vault know where it came from.

    Args:
        vault: the old one, open; its guide was begun.
        folder: as for ``moving.move``; so ``passphrase`` and ``more``.
        passphrase: of the new vault.
        more: ``drawer_size``, ``progress``, ``kdf``, ``allow_weak_kdf``.

    Raises:
        InputError: ``seizure-none``. Others as for ``moving.move``.
    """
    found = guide.get(vault.drawer)
    about = vault.ground.about.vault_id

    def arrived(new: Drawer) -> None:
        # What was ticked of the old vault (no new one, no words) says nothing of this one.
        of_old = {"no-new-vault", "old-vault", "recovery"}
        known = next(one for one in guide.every(new) if one.seizure_id == found.seizure_id)
        changed = msgspec.structs.replace(
            known,
            moved_on=wire.to_rfc3339(new.now()),
            from_folder=str(vault.folder),
            from_vault_id=about,
            ticks=tuple(one for one in found.ticks if one not in of_old),
        )
        guide.save(new, changed)

    return moving.move(vault, folder, passphrase, arrived=arrived, **more)


def old_is_there(found: Seizure) -> bool:
    """Whether the old vault stands where it was: also burning that was cut short leaves it."""
    return bool(found.from_folder) and moving.is_vault_of(
        Path(found.from_folder), found.from_vault_id
    )


def old_place_is_there(found: Seizure) -> bool:
    """Whether one can look at all: the stick that it was on may be elsewhere."""
    return bool(found.from_folder) and Path(found.from_folder).parent.is_dir()


def burn_old(
    vault: Vault,
    passphrase: str,
    *,
    open_old: Callable[[Path, str], Vault] = Vault.open,
) -> Burned:
    """Burn the old vault from the new one, with everything in it, its other drawers too.

    Its passphrase is asked for: so that the drawer itself can say that all of it arrived here,
    and nothing was written there since.

    Args:
        vault: the new one, open.
        passphrase: of the drawer that was moved.
        open_old: opens a vault; tests open weak ones.

    Raises:
        InputError: ``seizure-none``; ``seizure-old-gone``: it does not stand where it was;
            ``moving-not-done``, ``moving-changed-since``, ``moving-new-gone``: as for
            ``moving.may_burn``; nothing was destroyed. Others as for ``Vault.open``.
        WrongKeyError: ``nothing-opened``.
    """
    found = guide.get(vault.drawer)
    if not old_is_there(found):
        raise InputError("seizure-old-gone")
    with open_old(Path(found.from_folder), passphrase) as old:
        known = moving.begun(old.drawer)
        if known is None or known.vault_id != vault.ground.about.vault_id:
            # Another drawer of it: nothing of that one is here.
            raise InputError("moving-not-done")
        moved = Moved(
            folder=vault.folder, vault_id=known.vault_id, records=0, files=0, state=known.state
        )
        return moving.burn_old(old, moved if known.done_on else None)
