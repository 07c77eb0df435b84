"""Rows that an older page brought back: noticed at every opening, whichever pages it was.

Page MACs do not stop someone who can write to the folder from putting back older pages. So for
every table that matters the drawer keeps the sum of a keyed hash of each of its rows, brought up
to date in the transaction that changes the row, all in one row of ``meta`` beside the number of
the change and the head of the custody chain. Any mixture of older and newer pages then leaves at
least one table that does not add up. Source: docs/formats.md 5.1 "Freshness".
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from defender_app.vault.sqlcipher import Database, Value

TABLES: Final = (
    "bodies",
    "incidents",
    "people",
    "identities",
    "consents",
    "evidence",
    "blobs",
    "documents",
)
"""The tables that are summed. ``custody`` is a chain with its head in ``meta``; ``blob_rows`` are
bound by the hashes in ``blobs``; ``texts``, ``search``, ``case_rows`` and ``case_marks`` follow
from the others."""

KEY: Final = "fresh_key"
"""Where ``meta`` has the key of the hashes, 32 random bytes in hex, made with the drawer."""

BOUND: Final = "bound"
"""There in ``meta`` where the sums belong to one vault of one kind; drawers made by earlier
versions have none."""

BELONGS: Final = ("training", "vault_id")
KEY_SIZE: Final = 32
_STATE: Final = "fresh"
_MODULUS: Final = 1 << 256
# MessagePack says in one byte that up to 15 values follow; no table has as many columns.
_HEAD: Final = 1
_encode: Final = msgspec.msgpack.Encoder().encode


class _State(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``meta.fresh``: the change and the head of the custody chain it belongs to, and the sums."""

    change: str
    custody: str
    sums: dict[str, str]


class Freshness:
    """The sums of an open drawer.

    Args:
        database: open, at the current schema version. From here on every change of a summed
            table is followed, whatever statement makes it.

    Raises:
        InputError: ``drawer-damaged``: the drawer has no key for its sums.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._key = _key_in(database)
        self._sums = dict.fromkeys(TABLES, 0)
        self._columns = {table: _columns_of(database, table) for table in TABLES}
        self._starts = {
            table: _start_of(table, len(columns), self._key)
            for table, columns in self._columns.items()
        }
        database.define("row_came", self._came)
        database.define("row_went", self._went)
        database.watch = self
        for table in TABLES:
            self._follow(table)

    def __repr__(self) -> str:
        return "<freshness>"

    def begin(self) -> None:
        """Start from what is stored; called when a transaction has begun."""
        stored = self._stored()
        self._sums = dict.fromkeys(TABLES, 0) if stored is None else _numbers(stored)

    def state(self, change: str, custody: str) -> tuple[str, str]:
        """Key and value for ``meta``, for a transaction that is about to end."""
        sums = {table: f"{self._sums[table]:064x}" for table in TABLES}
        value = msgspec.json.encode(_State(change=change, custody=custody, sums=sums)).decode()
        return _STATE, value

    def stale(self) -> frozenset[str]:
        """Read every row and compare: the tables that do not add up, ``meta`` among them.

        Empty when everything in the drawer belongs to one and the same change.
        """
        with self._database.guard:
            return stale(self._database)

    def keep(self) -> dict[str, int]:
        """The sums before a statement, for ``back``."""
        return dict(self._sums)

    def back(self, kept: dict[str, int]) -> None:
        """Undo what a statement that failed had counted."""
        self._sums = kept

    def _hash(self, table: str, values: tuple[Value, ...]) -> int:
        hashed = self._starts[table].copy()
        hashed.update(_encode(values)[_HEAD:])
        return int.from_bytes(hashed.digest())

    def _came(self, table: str, *values: Value) -> None:
        self._sums[table] = (self._sums[table] + self._hash(table, values)) % _MODULUS

    def _went(self, table: str, *values: Value) -> None:
        self._sums[table] = (self._sums[table] - self._hash(table, values)) % _MODULUS

    def _follow(self, table: str) -> None:
        """Temporary triggers: they live in memory, for this session, and catch every statement."""
        old = ", ".join(f"OLD.{name}" for name in self._columns[table])
        new = ", ".join(f"NEW.{name}" for name in self._columns[table])
        went, came = f"row_went('{table}', {old})", f"row_came('{table}', {new})"
        events = (("INSERT", came), ("DELETE", went), ("UPDATE", f"{went}, {came}"))
        self._database.run_for_session(
            f"CREATE TEMP TRIGGER {table}_{event.lower()} AFTER {event} ON main.{table}"
            f" BEGIN SELECT {calls}; END"
            for event, calls in events
        )

    def _stored(self) -> _State | None:
        return _stored_in(self._database)


def stale(database: Database, tables: Sequence[str] = TABLES) -> frozenset[str]:
    """``Freshness.stale`` of a database of any version, given the tables that it sums.

    Raises:
        InputError: ``drawer-damaged``.
    """
    stored, key = _stored_in(database), _key_in(database)
    change = _meta_of(database, "change")
    found = set()
    if stored is not None:
        custody = _meta_of(database, "custody_head") or ""
        if (stored.change, stored.custody) != (change or "", custody):
            found.add("meta")
    elif change is not None:
        found.add("meta")
    sums = dict.fromkeys(TABLES, 0) if stored is None else _numbers(stored)
    # The incidents last: what comes next is their list, and their pages are still at hand.
    for table in reversed(tables):
        if _total(database, table, key) != sums[table]:
            found.add(table)
    return frozenset(found)


def missing(database: Database, tables: Iterable[str]) -> dict[str, int] | None:
    """By how much each table does not add up, 0 where it does; None where nothing was ever saved.

    For a migration, before it changes a row: what it hands to ``add_up`` afterwards.

    Raises:
        InputError: ``drawer-damaged``.
    """
    stored = _stored_in(database)
    if stored is None:
        return None
    key, sums = _key_in(database), _numbers(stored)
    return {table: (sums[table] - _total(database, table, key)) % _MODULUS for table in tables}


def add_up(database: Database, lacking: Mapping[str, int]) -> None:
    """Make the sums those of the rows as they are now, less what was ``missing`` before.

    Raises:
        InputError: ``drawer-damaged``.
    """
    stored, key = _stored_in(database), _key_in(database)
    if stored is None:
        raise InputError("drawer-damaged")
    sums = {
        table: f"{(_total(database, table, key) + lacking.get(table, 0)) % _MODULUS:064x}"
        for table in TABLES
    }
    value = msgspec.json.encode(msgspec.structs.replace(stored, sums=sums)).decode()
    database.run("UPDATE meta SET value = ? WHERE key = ?", (value, _STATE))


def _columns_of(database: Database, table: str) -> tuple[str, ...]:
    rows = database.rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,))
    if not rows:
        raise InputError("drawer-damaged")
    return tuple(str(name) for (name,) in rows)


def _start_of(table: str, columns: int, key: bytes) -> hashlib.blake2b:
    """The keyed hash of everything in a row that comes before its first column."""
    empty = _encode((table, *(None,) * columns))
    return hashlib.blake2b(empty[:-columns], key=key, digest_size=KEY_SIZE)


def _total(database: Database, table: str, key: bytes) -> int:
    """The sum over the rows of a table as they are: without a needless step for each."""
    columns = _columns_of(database, table)
    start, encode, number, total = (
        _start_of(table, len(columns), key).copy,
        _encode,
        int.from_bytes,
        0,
    )

    def saw(*values: Value) -> None:
        nonlocal total
        hashed = start()
        hashed.update(encode(values)[_HEAD:])
        total += number(hashed.digest())

    database.define("row_seen", saw)
    database.rows(f"SELECT count(row_seen({', '.join(columns)})) FROM {table}")  # noqa: S608 - names of our own schema
    return total % _MODULUS


def _stored_in(database: Database) -> _State | None:
    text = _meta_of(database, _STATE)
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=_State)
    except msgspec.DecodeError:
        raise InputError("drawer-damaged") from None


def _meta_of(database: Database, key: str) -> str | None:
    row = database.one("SELECT value FROM meta WHERE key = ?", (key,))
    return None if row is None else str(row[0])


def _key_in(database: Database) -> bytes:
    """The key of the hashes: of a drawer that is bound, made for its vault and kind alone.

    Whoever turns a practice drawer into a real one in ``meta``, or carries a drawer into another
    vault, finds that no table adds up.
    """
    key = _key_of(_meta_of(database, KEY))
    if _meta_of(database, BOUND) is None:
        return key
    belongs = "/".join(_meta_of(database, name) or "" for name in BELONGS)
    return hashlib.blake2b(belongs.encode(), key=key, digest_size=KEY_SIZE).digest()


def _key_of(text: str | None) -> bytes:
    try:
        key = bytes.fromhex(text or "")
    except ValueError:
        key = b""
    if len(key) != KEY_SIZE:
        raise InputError("drawer-damaged")
    return key


def _numbers(stored: _State) -> dict[str, int]:
    try:
        return {table: int(stored.sums.get(table, "0"), 16) for table in TABLES}
    except ValueError:
        raise InputError("drawer-damaged") from None
