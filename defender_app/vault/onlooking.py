"""Connections beside the one of an open drawer, which only read: so two threads decrypt at once.

Beside ``sqlcipher`` the only module that imports the driver. The settings are those that reading
needs (docs/formats.md 5.1); nothing here can write, make a file, or roll a journal back.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final, Protocol

import sqlcipher3.dbapi2 as driver

from defender_app.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from crypto.secret import Secret
    from defender_app.vault.sqlcipher import Database, Rows, Value

# What is read is read once: a larger cache of pages would only leave that of the processor.
_SETTINGS: Final = (
    "cipher_log_level=NONE",
    "cipher_compatibility=4",
    "cipher_page_size=8192",
    "query_only=ON",
    "temp_store=MEMORY",
    "cache_size=64",
)


class Look(Protocol):
    """Reads as ``Database.rows`` does, and raises the same; for one thread at a time."""

    def __call__(self, sql: str, values: Sequence[Value] = (), /) -> Rows:
        """All result rows of one statement."""


class Onlookers:
    """The connections beside that of a database. Its ``close`` ends them all.

    Args:
        database: it says when may be looked, and what an error means.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connections: list[driver.Connection] = []

    def __repr__(self) -> str:
        return "<onlookers>"

    @contextlib.contextmanager
    def one(self, path: Path, key: Secret, salt: bytes) -> Iterator[Look]:
        """A function that reads what was saved; it waits while somebody writes.

        A thread that writes must not call it. A page that cannot be read spoils this connection
        alone, not that of the database.

        Raises:
            AppError: as for ``Database.onlooker``.
        """
        database, looks = self._database, self._database.looks
        with database.turns.looking():
            database.check_there()
            connection = self._connected(path, key, salt)

        def look(sql: str, values: Sequence[Value] = ()) -> Rows:
            with database.turns.looking():
                if connection not in self._connections:
                    raise UsageError("vault-locked")
                database.check_allowed(looks=looks)
                try:
                    found: Rows = connection.execute(sql, values).fetchall()
                except driver.Error as error:
                    raise database.translated(error) from None
                return found

        try:
            yield look
        finally:
            # Who takes it out of the list closes it: this, or the end of the database.
            with contextlib.suppress(ValueError):
                self._connections.remove(connection)
                connection.close()

    def _connected(self, path: Path, key: Secret, salt: bytes) -> driver.Connection:
        place = path.absolute().as_uri()
        try:
            connection = driver.connect(
                f"{place}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
            )
        except driver.Error as error:
            raise self._database.translated(error) from None
        try:
            unlock(connection, key, salt)
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}")
        except driver.Error as error:
            connection.close()
            raise self._database.translated(error) from None
        self._connections.append(connection)
        return connection

    def close(self) -> None:
        """Close them all; nobody may be looking."""
        while self._connections:
            self._connections.pop().close()


def unlock(connection: driver.Connection, key: Secret, salt: bytes) -> None:
    """Give a connection the raw key and the salt of its file."""
    # SQLCipher keeps the key in locked memory of its own; this copy of it is wiped at once.
    told = bytearray(b"x'")
    for byte in key.lend():
        told += b"%02x" % byte
    told += b"%s'" % salt.hex().encode("ascii")
    try:
        connection.set_key(told)
    finally:
        told[:] = bytes(len(told))
