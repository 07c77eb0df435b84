"""What the old drawer knows of a move, and what may be done with the old vault then."""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import AppError, InputError
from defender_app.quick_notes import switching, taking
from defender_app.vault import burning, outside
from defender_app.vault import folder as rules

if TYPE_CHECKING:
    from defender_app.vault import Vault
    from defender_app.vault.drawer import Drawer

KIND: Final = "moving"
ID: Final = "new-vault"
WHAT: Final = "moving"


class Begun(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """What the old drawer knows of a move; never carried anywhere.

    Attributes:
        token: random; the new drawer has it too, and no other drawer.
        folder: of the new vault.
        package: the file on the way, while there may be one.
        vault_id: of the new vault, once it is known.
        done_on: when everything was there and compared; "" until then.
        state: of what was moved, to notice what is written here afterwards.
    """

    token: str
    folder: str
    package: str = ""
    vault_id: str = ""
    done_on: str = ""
    state: str = ""

    def __repr__(self) -> str:
        return "<begun move>"


@dataclass(frozen=True, kw_only=True)
class Moved:
    """Everything is in the new vault and was compared.

    Attributes:
        folder: of the new vault. vault_id: of it.
        records: how many records it holds. files: how many files of theirs.
        state: of what was moved.
    """

    folder: Path
    vault_id: str = field(repr=False)
    records: int
    files: int
    state: str = field(repr=False)


def begun(drawer: Drawer) -> Begun | None:
    """What the drawer knows of a move from it: cut short, or done (``done_on``); None for none."""
    body = drawer.documents.find(KIND, ID)
    return None if body is None else wire.decode_own(body, Begun, what=WHAT)


def may_burn(vault: Vault, moved: Moved | None = None) -> Path:
    """Make sure that everything here is in the new vault too, as far as that can be seen.

    Args:
        vault: the old one, open.
        moved: of ``move``; what the drawer knows otherwise.

    Returns:
        The folder of the new vault.

    Raises:
        InputError: ``moving-not-done``: nothing was moved, or not to its end;
            ``moving-changed-since``: something was written here since, a quick note that came in
            just now among it; move again first;
            ``moving-new-gone``: the new vault is not where it was made.
        AppError: as for ``take_notes_in``.
    """
    known = begun(vault.drawer)
    if moved is None and (known is None or not known.done_on):
        raise InputError("moving-not-done")
    folder = moved.folder if moved is not None else Path(known.folder if known else "")
    vault_id = moved.vault_id if moved is not None else known.vault_id if known else ""
    state = moved.state if moved is not None else known.state if known else ""
    # A note that was written since lies in the folder that would be burned, and nowhere else.
    if not take_notes_in(vault) or state_of(vault.drawer) != state:
        raise InputError("moving-changed-since")
    if not is_vault_of(folder, vault_id):
        raise InputError("moving-new-gone")
    return folder


def take_notes_in(vault: Vault) -> bool:
    """Take in quick notes that wait for the open drawer; whether none is left that could come.

    Raises:
        AppError: as for ``taking.take_in``.
    """
    return not switching.may_come(taking.take_in(vault.drawer, vault.folder))


def burn_old(vault: Vault, moved: Moved | None = None) -> burning.Burned:
    """Burn the old vault with everything in it, the other drawers too.

    Raises:
        InputError: as for ``may_burn``; nothing was destroyed. Others as for ``Vault.burn``.
    """
    may_burn(vault, moved)
    return vault.burn()


def give_up(drawer: Drawer) -> None:
    """Forget a move that was begun, and take away what a kill left of it.

    A new vault that is whole stays: somebody may have written in it.
    """
    known = begun(drawer)
    if known is None:
        return
    if not known.done_on:
        remove_package(known)
        remove_unfinished(Path(known.folder))
    drawer.documents.delete(KIND, ID)


def is_vault_of(folder: Path, vault_id: str) -> bool:
    """Whether a vault with this id stands in a folder, as far as can be seen from outside."""
    try:
        return outside.look(folder).about.vault_id == vault_id != ""
    except AppError:
        return False


def state_of(drawer: Drawer) -> str:
    """What there is to lose in a drawer, as a sum: records, files, names, documents.

    Not settings, nor that something was looked at: these change by themselves. Nor ticks of the
    guide after a seizure, which goes on in the new vault.
    """
    sums = hashlib.sha256()
    for sql, values in (
        ("SELECT event_id, body FROM incidents JOIN bodies USING (no) ORDER BY event_id", ()),
        ("SELECT event_id, pid, use, body FROM consents ORDER BY event_id, kind, pid, use", ()),
        ("SELECT event_id, eid, body FROM evidence ORDER BY event_id, eid", ()),
        ("SELECT uid, body FROM identities ORDER BY uid", ()),
        (
            "SELECT kind, id, body FROM documents WHERE kind NOT IN (?, ?, ?) ORDER BY kind, id",
            (KIND, "setting", "seizure"),
        ),
    ):
        for row in drawer.database.rows(sql, values):
            for value in row:
                data = value if isinstance(value, bytes) else str(value).encode()
                sums.update(len(data).to_bytes(8, "big") + data)
    return sums.hexdigest()


def remove_package(known: Begun) -> None:
    """Take away the file on the way, if there is one."""
    if known.package:
        with contextlib.suppress(OSError):
            Path(known.package).unlink()


def remove_unfinished(folder: Path) -> None:
    """Take away what a creation left that was cut short; a whole vault stays."""
    if not (folder / rules.VAULT_JSON).exists():
        _remove_named(folder)


def remove_made(folder: Path) -> None:
    """Take away a new vault that this call made: nothing in it is nowhere else."""
    if burning.is_vault(folder):
        with contextlib.suppress(AppError):
            burning.burn(folder, forget=lambda _: None)
    _remove_named(folder)


def _remove_named(folder: Path) -> None:
    for name in (rules.KEYS, rules.OPTIONS, *rules.JOURNALS, *rules.DRAWERS, rules.LOCK):
        with contextlib.suppress(OSError):
            (folder / name).unlink()
    with contextlib.suppress(OSError):
        (folder / rules.INBOX).rmdir()
    with contextlib.suppress(OSError):
        folder.rmdir()
