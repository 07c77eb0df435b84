"""Evidence in and out against `cp`, and against plain SQLite keeping the same rows.

Peers, all in turns on the same disk: `cp`, which is done when the bytes are in memory; `cp` that
waits for the disk, which is what ours reports as done; and SQLite without encryption with the same
rows, journal and syncing, hashing what goes through as ours does. Megabytes a second: more is
better, and `limit` is the least that the ratio should be. SQLCipher encrypts with AES-256-CBC and
authenticates with HMAC-SHA-512, one page after the other: on one core when it writes, on two when
a file is read. The last line says how fast one core can do that alone, which no way of writing can
exceed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from defender_app import evidence_files
from tests.support import vaults
from tests.support.measured import Measurement

MB = 1_000_000
ROW = 1 << 20
SIZE = 192 << 20
ROUNDS = 3
LEAST = 0.5
AT_ONCE = 4
_SETTINGS = (
    "page_size=8192",
    "journal_mode=PERSIST",
    "synchronous=FULL",
    "secure_delete=ON",
    "auto_vacuum=0",
    "temp_store=MEMORY",
)


def measure() -> list[Measurement]:
    """Each way in turns; medians in MB a second."""
    with tempfile.TemporaryDirectory(prefix="evidence-bench-") as place:
        folder = Path(place)
        source = _source(folder / "source.bin")
        vaults.new_vault(folder / "vault", drawer_size=2 * SIZE)
        rounds = [_round(folder, source) for _ in range(ROUNDS)]
    names = rounds[0].keys()
    speed = {one: statistics.median(SIZE / MB / done[one] for done in rounds) for one in names}
    rows = []
    for way in ("in", "out"):
        ours = speed[way]
        rows += [
            _row(f"evidence {way}, against cp to memory", ours, speed["cp"], LEAST),
            _row(f"evidence {way}, against cp to the disk", ours, speed["cp-synced"], LEAST),
            _row(f"evidence {way}, against plain SQLite", ours, speed[f"plain-{way}"]),
        ]
    rows.append(_row("SQLCipher's encryption of a page alone, one core", _cipher(), None))
    return rows


def _row(name: str, value: float, peer: float | None, limit: float | None = None) -> Measurement:
    return {
        "name": name,
        "value": round(value, 1),
        "unit": "MB/s",
        "peer": None if peer is None else round(peer, 1),
        "ratio": None if peer is None else round(value / peer, 3),
        "limit": limit,
    }


def _source(path: Path) -> Path:
    with path.open("wb") as out:
        for _ in range(SIZE // ROW):
            out.write(os.urandom(ROW))
        out.flush()
        os.fsync(out.fileno())
    return path


def _round(folder: Path, source: Path) -> dict[str, float]:
    copy = folder / "copy.bin"
    taken = {"cp": _timed(lambda: _copied(source, copy))}
    copy.unlink()
    taken["cp-synced"] = _timed(lambda: _copied(source, copy, synced=True))
    copy.unlink()
    taken |= _plain(folder, source, copy)
    with vaults.opened(folder / "vault") as vault:
        drawer = vault.drawer
        event_id = str(drawer.incidents.save(vaults.incident()).event_id)
        item = evidence_files.described(source)
        started = time.perf_counter()
        kept = evidence_files.take_in(drawer, event_id, item, source)
        taken["in"] = time.perf_counter() - started
        found = evidence_files.of_item(drawer, str(kept.eid), event_id)
        taken["out"] = _timed(lambda: evidence_files.give_out(drawer, found, copy))
        assert copy.stat().st_size == SIZE
        drawer.incidents.delete(event_id)
    copy.unlink()
    return taken


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _copied(source: Path, target: Path, *, synced: bool = False) -> None:
    subprocess.run(["cp", source, target], check=True)
    if synced:
        with target.open("r+b") as written:
            os.fsync(written.fileno())


def _plain(folder: Path, source: Path, copy: Path) -> dict[str, float]:
    """SQLite without encryption: rows in by short transactions, rows out to a file."""
    path = folder / "plain.db"
    connection = driver.connect(str(path), isolation_level=None)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE r (id INTEGER PRIMARY KEY, data BLOB NOT NULL)")
    taken = {"plain-in": _timed(lambda: _rows_in(connection, source))}
    taken["plain-out"] = _timed(lambda: _rows_out(connection, copy))
    connection.close()
    for left in (path, path.with_name("plain.db-journal"), copy):
        left.unlink()
    return taken


def _rows_in(connection: driver.Connection, source: Path) -> None:
    digest, number = hashlib.sha256(), 0
    with source.open("rb") as file:
        while some := [piece for _ in range(AT_ONCE) if (piece := file.read(ROW))]:
            connection.execute("BEGIN IMMEDIATE")
            for piece in some:
                digest.update(piece)
                connection.execute("INSERT INTO r VALUES (?, ?)", (number, piece))
                number += 1
            connection.execute("COMMIT")


def _rows_out(connection: driver.Connection, copy: Path) -> None:
    digest = hashlib.sha256()
    with copy.open("wb") as out:
        for number in range(SIZE // ROW):
            found = connection.execute("SELECT data FROM r WHERE id = ?", (number,)).fetchone()
            digest.update(found[0])
            out.write(found[0])
        out.flush()
        os.fsync(out.fileno())


def _cipher() -> float:
    """MB a second of AES-256-CBC and HMAC-SHA-512 over pages of 8 KiB."""
    page, key = os.urandom(8192), os.urandom(32)
    count = 4000
    started = time.perf_counter()
    for _ in range(count):
        locked = Cipher(algorithms.AES(key), modes.CBC(page[:16])).encryptor().update(page)
        hmac.digest(key, locked, "sha512")
    return count * len(page) / MB / (time.perf_counter() - started)
