"""Searching in 1,000, 10,000 and 100,000 incidents, against plain SQLite in the same process.

The peer has the same texts and the same rows of a list in an unencrypted database: FTS5 with the
trigram tokenizer for words of three characters and more, ``LIKE`` for shorter ones, which is what
SQLite offers for them. Both give the rows of all incidents found, the last changed first. Words
are taken from the texts at random, so frequent ones come often; every result is compared. A third
of the text is Chinese. One row each for words of one character, of two, of three and more, parts
of words, and two words together.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from defender_app.model.incident import Incident
from defender_app.training.samples import samples
from defender_app.vault import Drawer
from tests.support import vaults
from tests.support.measured import Measurement

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 40
LIMIT = 2.0
_DRAWER = 1 << 30
_AT_ONCE = 5_000
_LONG = 3
_ROWS = "SELECT event_id, title, date_start, country, types, record_status, urgency, changed"


@dataclass(frozen=True)
class Both:
    """The two sides: ours, and the plain database."""

    drawer: Drawer
    plain: sqlite3.Connection


def measure(sizes: Sequence[int] = SIZES) -> list[Measurement]:
    """Fill both with more and more incidents, and search after each step."""
    found: list[Measurement] = []
    with tempfile.TemporaryDirectory(prefix="search-bench-") as place:
        folder = vaults.new_vault(Path(place) / "vault", drawer_size=_DRAWER)
        plain = sqlite3.connect(Path(place) / "plain.db", isolation_level=None)
        with vaults.opened(folder) as vault:
            both = Both(vault.drawer, plain)
            _prepare(plain)
            count = 0
            for size in sizes:
                ours, theirs = _fill(both, count, size)
                count = size
                found.append(_row(f"index {size:,} incidents", "s", ours, theirs, None))
                found += _searches(both, size, LIMIT if size == max(sizes) else None)
        plain.close()
    return found


def _prepare(plain: sqlite3.Connection) -> None:
    plain.execute("PRAGMA page_size = 8192")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute(
        "CREATE TABLE incidents (no INTEGER PRIMARY KEY, event_id, title, date_start, country,"
        " types, record_status, urgency, changed, body)"
    )
    plain.execute(
        "CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'trigram case_sensitive 1')"
    )


def texts() -> Callable[[], str]:
    """Makes narratives of about 600 characters, one after the other, always the same ones."""
    chance = random.Random(5)  # noqa: S311 - texts, not secrets
    known = " ".join(str(one.incident.narrative) for one in samples()).split()
    parts = ("ka", "lo", "mi", "ren", "tu", "vas", "pel", "dor", "shi", "zan", "ber", "qo", "ulm")
    made = ["".join(chance.choices(parts, k=chance.randint(1, 4))) for _ in range(20_000)]
    signs = [chr(chance.randint(0x4E00, 0x9000)) for _ in range(2_500)]

    def seldom(power: float, count: int) -> int:
        return min(int(chance.paretovariate(power)) - 1, count - 1)

    def word() -> str:
        kind = chance.random()
        if kind < 0.5:
            return chance.choice(known)
        if kind < 0.7:
            return made[seldom(0.6, len(made))]
        return "".join(signs[seldom(0.5, len(signs))] for _ in range(chance.randint(2, 6)))

    return lambda: " ".join(word() for _ in range(chance.randint(50, 150)))


_narrative = texts()


def _fill(both: Both, start: int, end: int) -> tuple[float, float]:
    """Seconds: ours with the index of words, theirs with theirs; without the building of texts."""
    first = samples()[0].incident
    ours = theirs = 0.0
    for batch in range(start, end, _AT_ONCE):
        numbers = range(batch, min(end, batch + _AT_ONCE))
        bodies = [_body(first, number) for number in numbers]
        begun = time.perf_counter()
        with both.drawer.transaction():
            for number, body in zip(numbers, bodies, strict=True):
                day = f"2026-{1 + number % 9:02d}-{1 + number % 28:02d}T12:{number % 60:02d}:00Z"
                both.drawer.incidents.bring_back(f"{number:032x}", body, day)
        ours += time.perf_counter() - begun
        rows = _copied(both.drawer, batch, len(numbers))
        begun = time.perf_counter()
        both.plain.execute("BEGIN")
        both.plain.executemany(
            "INSERT INTO incidents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (r[:-1] for r in rows)
        )
        both.plain.executemany(
            "INSERT INTO texts (rowid, text) VALUES (?, ?)", ((r[0], r[-1]) for r in rows)
        )
        both.plain.execute("COMMIT")
        theirs += time.perf_counter() - begun
    return ours, theirs


def _body(first: Incident, number: int) -> bytes:
    return msgspec.json.encode(
        msgspec.structs.replace(
            first,
            event_id=f"{number:032x}",
            title=f"Record {number}",
            narrative=_narrative(),
            persons=(),
            organisations=(),
            evidence=(),
        )
    )


def _copied(drawer: Drawer, start: int, count: int) -> list[tuple[object, ...]]:
    return drawer.database.rows(
        "SELECT i.no, event_id, title, date_start, country, types, record_status, urgency,"
        " changed, body, text FROM incidents i JOIN bodies USING (no) JOIN texts USING (no)"
        " ORDER BY i.no LIMIT ? OFFSET ?",
        (count, start),
    )


def _searches(both: Both, size: int, limit: float | None) -> list[Measurement]:
    chance = random.Random(size)  # noqa: S311 - words to look for
    kinds: tuple[tuple[str, Callable[[list[str]], str]], ...] = (
        ("one character", lambda words: _piece(chance, words, 1)),
        ("two characters", lambda words: _piece(chance, words, 2)),
        ("three characters", lambda words: _piece(chance, words, 3)),
        ("a word", chance.choice),
        ("a part of a word", lambda words: _piece(chance, words, 5)),
        ("two words", lambda words: f"{chance.choice(words)} {_piece(chance, words, 2)}"),
    )
    found, every = [], ([], [])  # type: list[Measurement], tuple[list[float], list[float]]
    for name, choose in kinds:
        times = _times(both, size, chance, choose)
        for side in (0, 1):
            every[side].extend(times[side])
        found.append(_percentile(f"search {size:,} incidents: {name}", *times, limit))
    return [*found, _percentile(f"search {size:,} incidents: all of these", *every, limit)]


def _piece(chance: random.Random, words: list[str], length: int) -> str:
    long_enough = [word for word in words if len(word) >= length]
    word = chance.choice(long_enough)
    start = chance.randrange(len(word) - length + 1)
    return word[start : start + length]


def _times(
    both: Both, size: int, chance: random.Random, choose: Callable[[list[str]], str]
) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        number = chance.randint(1, size)
        (text,) = both.drawer.database.rows("SELECT text FROM texts WHERE no = ?", (number,))
        words = choose([str(word) for word in str(text[0]).split()])
        begun = time.perf_counter()
        rows = both.drawer.incidents.search(words)
        between = time.perf_counter()
        peers = _peer(both.plain, words)
        theirs.append(time.perf_counter() - between)
        ours.append(between - begun)
        assert {row.event_id for row in rows} == {row[0] for row in peers}, words
    return ours, theirs


def _peer(plain: sqlite3.Connection, query: str) -> list[tuple[str, ...]]:
    conditions, values = [], []
    words = query.split()
    long = ['"' + word.replace('"', '""') + '"' for word in words if len(word) >= _LONG]
    if long:
        conditions.append("texts MATCH ?")
        values.append(" AND ".join(long))
    for word in words:
        if len(word) < _LONG:
            conditions.append("instr(text, ?)")
            values.append(word)
    return plain.execute(
        f"{_ROWS} FROM incidents WHERE no IN (SELECT rowid FROM texts"  # noqa: S608 - our words
        f" WHERE {' AND '.join(conditions)}) ORDER BY changed DESC, no DESC",
        values,
    ).fetchall()


def _percentile(
    name: str, ours: list[float], theirs: list[float], limit: float | None
) -> Measurement:
    value, peer = (sorted(times)[int(len(times) * 0.95)] * 1000 for times in (ours, theirs))
    return _row(f"{name}, 95th percentile", "ms", value, peer, limit)


def _row(name: str, unit: str, value: float, peer: float, limit: float | None) -> Measurement:
    return {
        "name": name,
        "value": round(value, 2),
        "unit": unit,
        "peer": round(peer, 2),
        "ratio": round(value / peer, 2),
        "limit": limit,
    }
