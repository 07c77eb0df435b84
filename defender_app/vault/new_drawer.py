"""A new drawer: its key and salt, what is in it from the first moment, and one made in place."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from crypto.keycells import CellContent
from crypto.secret import Secret
from defender_app.errors import InputError
from defender_app.files import disk_errors
from defender_app.vault import drawer_file, first_page, migrations
from defender_app.vault import folder as rules
from defender_app.vault.freshness import BOUND
from defender_app.vault.freshness import KEY as FRESH_KEY
from defender_app.vault.freshness import KEY_SIZE as FRESH_KEY_SIZE
from defender_app.vault.sqlcipher import Database

if TYPE_CHECKING:
    from pathlib import Path

_KEY_SIZE: Final = 32
_SALT_SIZE: Final = 16


def _key() -> Secret:
    return Secret(secrets.token_bytes(_KEY_SIZE))


def _salt() -> bytes:
    return secrets.token_bytes(_SALT_SIZE)


@dataclass(frozen=True)
class NewDrawer:
    """Random SQLCipher key (32 bytes) and salt (16)."""

    key: Secret = field(default_factory=_key)
    salt: bytes = field(default_factory=_salt, repr=False)

    def cell(self, number: int) -> CellContent:
        """What a cell says of it, as drawer ``number`` (0-3)."""
        return CellContent(drawer=number, key=self.key, salt=self.salt, needs_device=False)


def begin(database: Database, about: rules.VaultFile) -> None:
    """Write what every drawer knows from the beginning: its vault, and the key of its sums.

    Args:
        database: at the current schema version, otherwise empty.
        about: ``vault.json``.
    """
    database.begin()
    try:
        database.run(
            "INSERT INTO meta (key, value)"
            " VALUES ('vault_id', ?), ('training', ?), (?, ?), (?, '1')",
            (
                about.vault_id,
                str(int(about.training)),
                FRESH_KEY,
                secrets.token_hex(FRESH_KEY_SIZE),
                BOUND,
            ),
        )
        database.commit()
    except BaseException:
        database.rollback()
        raise


def make_in_place(folder: Path, about: rules.VaultFile, number: int, size: int) -> NewDrawer:
    """Put a new, empty database over the first bytes of a drawer file that exists.

    It comes to be in memory and is written over what was there; no file is made, cut or renamed,
    and no journal is written. The rest of the file stays: bytes that nothing can read any more.
    What was in the drawer is lost from the first step on.

    Args:
        folder: the vault, held by this process.
        about: its ``vault.json``.
        number: the drawer, 0-3; not the open one.
        size: its length in bytes.

    Raises:
        InputError: the file rules; ``drawer-damaged``: what was written does not read back.
        MachineError: the disk.
    """
    new = NewDrawer()
    name, journal = rules.DRAWERS[number], rules.JOURNALS[number]
    # A save that was never finished must not be rolled back into the new database.
    drawer_file.rest_journal(folder, journal, rules.journal_size(about.drawer_size))
    rules.check_named(folder, name)
    with disk_errors():
        handle = os.open(folder / name, os.O_RDWR | rules.open_flags())
        with os.fdopen(handle, "r+b", buffering=0) as out:
            drawer_file.write_all(out, first_page.empty(new.key, new.salt))
            os.fsync(out.fileno())
    pages = size // rules.PAGE
    database = Database(folder / name, new.key, new.salt, pages, without_journal=True)
    try:
        migrations.migrate(database)
        begin(database, about)
    finally:
        database.close()
    _read_back(folder / name, new, pages)
    return new


def _read_back(path: Path, new: NewDrawer, pages: int) -> None:
    database = Database(path, new.key, new.salt, pages)
    try:
        whole = database.rows("PRAGMA quick_check(1)") == [("ok",)]
        if not whole or migrations.version(database) != len(migrations.STEPS):
            raise InputError("drawer-damaged")
    finally:
        database.close()
