"""The one typed face of ``sqlcipher3``: an open encrypted database and its errors.

Settings and their order: docs/formats.md 5.1. Only this module and ``onlooking`` import the driver.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

import sqlcipher3.dbapi2 as driver

from defender_app.errors import AppError, InputError, MachineError, UsageError
from defender_app.files import disk_errors, machine_error
from defender_app.vault.onlooking import Onlookers, unlock
from defender_app.vault.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from crypto.secret import Secret
    from defender_app.vault.onlooking import Look

Value: TypeAlias = "str | int | float | bytes | None"
Row: TypeAlias = "tuple[Any, ...]"
Rows: TypeAlias = "list[tuple[Any, ...]]"

_SETTINGS: Final = (
    "cipher_log_level=NONE",
    "cipher_compatibility=4",
    "cipher_page_size=8192",
    "journal_mode=PERSIST",
    "synchronous=FULL",
    "secure_delete=ON",
    "auto_vacuum=0",
    "temp_store=MEMORY",
    "foreign_keys=ON",
)
# Everything stays in memory until the commit, which writes it over what was there.
_UNJOURNALLED: Final = (
    *(one.replace("PERSIST", "MEMORY") for one in _SETTINGS),
    "cache_spill=OFF",
)
_PAGE: Final = 8192
_FULL: Final = 13
_IO: Final = 10
_LITTLE_DISK: Final = 4 << 20
_CORRUPT: Final = 11
_INPUT: Final = {_CORRUPT: "drawer-damaged", 26: "drawer-damaged", 18: "record-too-large"}
_MACHINE: Final = {7: "memory", 8: "read-only", 10: "io", 14: "io", 3: "no-permission"}
_BUSY: Final = frozenset({5, 6})


class Watch(Protocol):
    """Counts along with every statement, and forgets what one that failed had counted."""

    def keep(self) -> dict[str, int]:
        """What is counted so far."""

    def back(self, kept: dict[str, int]) -> None:
        """Return to it."""


class Database:
    """One SQLCipher database file, opened with its raw key and salt.

    Statements run by themselves unless between ``begin`` and ``commit``/``rollback``; a thread
    that began keeps all others waiting until then.
    """

    def __init__(
        self, path: Path, key: Secret, salt: bytes, max_pages: int, *, without_journal: bool = False
    ) -> None:
        """Open ``path``.

        Args:
            path: an existing file: empty (a new database) or a drawer.
            key: the 32-byte SQLCipher key.
            salt: its 16-byte salt.
            max_pages: the most 8,192-byte pages that the file may hold.
            without_journal: only where nothing that is in the file has to survive.

        Raises:
            InputError: ``drawer-damaged``: not a database of this key.
            MachineError: the file cannot be opened.
        """
        self._path = path
        self._key, self._salt = key, salt
        self._settings = _UNJOURNALLED if without_journal else _SETTINGS
        self._journalled = not without_journal
        self._file: tuple[int, int] | None = None
        self._functions: dict[str, Callable[..., None]] = {}
        self._for_session: list[str] = []
        self._given_up = False
        self.around_reopening: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext
        """What has to be done with the journal while the file is opened once more."""
        self.guard = threading.RLock()
        """Held during every statement, and by a transaction from beginning to end."""
        self.turns = Turns()
        """Between whoever writes and those who look at the file through an ``onlooker``."""
        self.watch: Watch | None = None
        self._onlookers = Onlookers(self)
        self._refused = ""
        self._lookers = threading.local()
        self._begun = False
        self._lost: AppError | None = None
        self._connection: driver.Connection | None = None
        self._connect(max_pages)

    def _connect(self, max_pages: int) -> None:
        try:
            self._connection = driver.connect(
                str(self._path), isolation_level=None, check_same_thread=False
            )
            with disk_errors():
                self._file = _identity(self._path)
            unlock(self._connection, self._key, self._salt)
            for setting in (*self._settings, f"max_page_count={max_pages:d}"):
                self.run(f"PRAGMA {setting}")
        except driver.Error as error:
            self._drop()
            raise self.translated(error) from None
        except AppError:
            self._drop()
            raise

    def __repr__(self) -> str:
        return "<database>"

    @property
    def folder(self) -> Path:
        """Where the file lies."""
        return self._path.parent

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """All result rows of one statement.

        Raises:
            InputError: ``drawer-damaged``, ``drawer-full``, ``record-too-large``.
            MachineError: ``disk-full``, ``io``, ``memory``, ``read-only``, ``no-permission``.
            UsageError: ``vault-locked``: the database was closed.
        """
        return self._execute(sql, values)[0]

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first result row, or None; errors as for ``rows``."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one statement; gives the number of rows it changed. Errors as for ``rows``."""
        return self._execute(sql, values)[1]

    def run_many(self, statements: Iterable[str]) -> None:
        """Run several statements that take no values."""
        for sql in statements:
            self.run(sql)

    def run_for_session(self, statements: Iterable[str]) -> None:
        """The same, for what lives as long as the connection: done again where it is made anew."""
        with self.guard:
            every = list(statements)
            self.run_many(every)
            self._for_session += every

    def refuse(self, code: str) -> None:
        """From now on every statement is an ``InputError`` of this code; see ``let_look``."""
        self._refused = code

    def let_look(self) -> None:
        """Let the present thread read what is refused: to tell what is wrong, not to use it."""
        self._lookers.looks = True

    @property
    def looks(self) -> bool:
        """Whether the present thread was told that it may ``let_look``."""
        return bool(getattr(self._lookers, "looks", False))

    def define(self, name: str, function: Callable[..., None]) -> None:
        """Let statements of this session call ``function``, with any number of values."""
        with self.guard:
            if self._connection is None:
                raise UsageError("vault-locked")
            self._connection.create_function(name, -1, function)
            self._functions[name] = function

    def number(self, pragma: str) -> int:
        """The value of a numeric PRAGMA, for example ``page_count``."""
        row = self.one(f"PRAGMA {pragma}")
        if row is None:
            raise InputError("drawer-damaged")
        return int(row[0])

    def begin(self) -> None:
        """Begin a write transaction; other threads wait until it ends."""
        self.guard.acquire()
        try:
            self.turns.begin()
            self.run("BEGIN IMMEDIATE")
        except BaseException:
            self.turns.end()
            self.guard.release()
            raise
        self._begun = True

    def commit(self) -> None:
        """Commit: when this returns, the change is on the disk. After an error: ``rollback``."""
        self.run("COMMIT")
        self._begun = False
        self.turns.end()
        self.guard.release()

    def rollback(self) -> None:
        """Undo the transaction, unless SQLite has already done so by itself."""
        self._lost = None
        try:
            if self._connection is not None and self._connection.in_transaction:
                self.run("ROLLBACK")
        finally:
            # Not before: a connection that gave up is taken anew only outside a transaction.
            self._lost = None
            self._begun = False
            self.turns.end()
            self.guard.release()

    @property
    def changes(self) -> int:
        """Number of rows changed since the database was opened."""
        return 0 if self._connection is None else int(self._connection.total_changes)

    def close(self) -> None:
        """Close, after another thread's transaction; a second call does nothing.

        So is every ``onlooker``: no connection to the file, and no key of one, outlives this.
        """
        with self.guard, self.turns.writing():
            self._drop()
            self._onlookers.close()

    def _drop(self) -> None:
        self._given_up = False
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def onlooker(self) -> AbstractContextManager[Look]:
        """A connection of its own that only reads: see ``Onlookers.one``. Ends with ``close``.

        Raises:
            UsageError: ``vault-locked``. MachineError: ``vault-moved``; the file cannot be opened.
        """
        return self._onlookers.one(self._path, self._key, self._salt)

    @property
    def others_see(self) -> bool:
        """Whether an ``onlooker`` may look now and finds what the present thread would find."""
        return self._journalled and not self.turns.mine

    def check_there(self) -> None:
        """Raise what ``onlooker`` does where there is nothing to look at."""
        if self._connection is None:
            raise UsageError("vault-locked")
        if (gone := self._gone()) is not None:
            raise gone

    def check_allowed(self, *, looks: bool) -> None:
        """Raise what was ``refused`` for a thread that does not look at it to say what is wrong."""
        if self._refused and not looks:
            raise InputError(self._refused)

    def _execute(self, sql: str, values: Sequence[Value]) -> tuple[list[Row], int]:
        with self.guard:
            if self._given_up and not self._begun:
                self._open_again()
            if self._connection is None:
                raise UsageError("vault-locked")
            if self._lost is not None:
                raise self._lost
            self.check_allowed(looks=self.looks)
            kept = None if self.watch is None else self.watch.keep()
            try:
                cursor = self._connection.execute(sql, values)
                return cursor.fetchall(), int(cursor.rowcount)
            except driver.Error as error:
                if self.watch is not None and kept is not None:
                    self.watch.back(kept)
                translated = self.translated(error)
                self._given_up = self._given_up or self._gave_up(error)
                if self._begun and not self._connection.in_transaction:
                    # SQLite rolled back by itself: nothing may run as if it had not.
                    self._lost = translated
                raise translated from None

    def _gave_up(self, error: driver.Error) -> bool:
        """Whether SQLite takes the file for unwritable, or SQLCipher for damaged, for good.

        A disk that failed once is enough for it.
        """
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        if code == _CORRUPT:
            return True
        if _MACHINE.get(code) != "read-only" or self._gone() is not None:
            return False
        return os.access(self._path, os.W_OK) and os.access(self._path.parent, os.W_OK)

    def _open_again(self) -> None:
        """A connection that gave up never recovers: take another one to the same file."""
        try:
            with self.turns.writing():
                self._drop()
                with disk_errors():
                    pages = self._path.stat().st_size // _PAGE
                with self.around_reopening():
                    self._connect(pages)
            for name, function in self._functions.items():
                self.define(name, function)
            self.run_many(self._for_session)
        except BaseException:
            self._drop()
            self._given_up = True
            raise

    def translated(self, error: driver.Error) -> AppError:
        """The typed error for the driver's. What is left over is a bug in our SQL."""
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        if code == _FULL:
            return self._full()
        if code in _INPUT:
            return InputError(_INPUT[code])
        if code in _MACHINE:
            gone = self._gone()
            if gone is None and code == _IO and isinstance(full := self._full(), MachineError):
                return full  # some disks find out only when they sync
            if self._gave_up(error):
                return MachineError("io")  # the file can be written: SQLite only thinks it cannot
            return gone or MachineError(_MACHINE[code])
        if code in _BUSY:
            return UsageError("vault-in-use")
        raise error

    def _full(self) -> AppError:
        """Whether it is the disk that is full, or the drawer."""
        try:
            free = shutil.disk_usage(self._path.parent).free
        except OSError as error:
            return machine_error(error)
        return MachineError("disk-full") if free < _LITTLE_DISK else InputError("drawer-full")

    def _gone(self) -> MachineError | None:
        """What SQLite calls unwritable or unreadable when its file, or the folder, went away."""
        if self._file is None:
            return None
        try:
            now = _identity(self._path)
        except FileNotFoundError as error:
            return machine_error(error)
        except OSError:
            return None
        return None if now == self._file else MachineError("vault-moved")


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
