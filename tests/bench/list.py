"""Listing 1,000, 10,000 and 100,000 incidents, against the bare query in plain SQLite.

The peer holds the same rows unencrypted, with the bodies in them, and fetches the same columns in
the same order. Ours gives the rows of a list as the window takes them. Also measured: the list
narrowed down by a date and a type, and what opening the drawer costs, which reads every row.
"""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from defender_app.model.partial_date import PartialDate
from defender_app.training.samples import samples
from defender_app.vault import Drawer
from defender_app.vault.listing import Query
from tests.support import vaults
from tests.support.measured import Measurement

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 9
LIMIT = 3.0
_DRAWER = 1 << 30
_AT_ONCE = 5_000
_ROWS = "SELECT event_id, title, date_start, country, types, record_status, urgency, changed"
_LAST_FIRST = "ORDER BY changed DESC, no DESC"


def measure(sizes: Sequence[int] = SIZES) -> list[Measurement]:
    """Medians in milliseconds at each size, ours and theirs in turns."""
    found: list[Measurement] = []
    with tempfile.TemporaryDirectory(prefix="list-bench-") as place:
        folder = vaults.new_vault(Path(place) / "vault", drawer_size=_DRAWER)
        plain = sqlite3.connect(Path(place) / "plain.db", isolation_level=None)
        plain.execute("PRAGMA page_size = 8192")
        plain.execute(
            "CREATE TABLE incidents (no INTEGER PRIMARY KEY, event_id, title, date_start, country,"
            " types, record_status, urgency, changed, body)"
        )
        count = 0
        for size in sizes:
            with vaults.opened(folder) as vault:
                _fill(vault.drawer, plain, count, size)
                count = size
            begun = time.perf_counter()
            with vaults.opened(folder) as vault:
                opened = (time.perf_counter() - begun) * 1000
                found += _lists(vault.drawer, plain, size)
            found.append(_row(f"open a drawer of {size:,} incidents", [opened], None, None))
        plain.close()
    return found


def _fill(drawer: Drawer, plain: sqlite3.Connection, start: int, end: int) -> None:
    cases = [one.incident for one in samples()]
    for batch in range(start, end, _AT_ONCE):
        numbers = range(batch, min(end, batch + _AT_ONCE))
        with drawer.transaction():
            for number in numbers:
                one = msgspec.structs.replace(
                    cases[number % len(cases)],
                    event_id=f"{number:032x}",
                    persons=(),
                    organisations=(),
                    evidence=(),
                )
                day = f"2026-{1 + number % 9:02d}-{1 + number % 28:02d}T12:{number % 60:02d}:00Z"
                body = msgspec.json.encode(one)
                drawer.incidents.bring_back(str(one.event_id), body, day)
        rows = drawer.database.rows(
            "SELECT no, event_id, title, date_start, country, types, record_status, urgency,"
            " changed, body FROM incidents JOIN bodies USING (no) ORDER BY no LIMIT ? OFFSET ?",
            (len(numbers), batch),
        )
        plain.execute("BEGIN")
        plain.executemany("INSERT INTO incidents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        plain.execute("COMMIT")


def _lists(drawer: Drawer, plain: sqlite3.Connection, size: int) -> list[Measurement]:
    limit = LIMIT if size == SIZES[1] else None
    some = Query(when=PartialDate.parse("2025"), types=("exit-ban", "interrogation"))
    return [
        _row(
            f"list {size:,} incidents",
            *_in_turns(
                drawer.incidents.list,
                lambda: plain.execute(f"{_ROWS} FROM incidents {_LAST_FIRST}").fetchall(),
            ),
            limit,
        ),
        _row(
            f"list {size:,} incidents, narrowed down by date and type",
            *_in_turns(
                lambda: drawer.incidents.find(some),
                lambda: plain.execute(
                    f"{_ROWS} FROM incidents WHERE date_start BETWEEN '2025' AND '2026'"
                    " AND (' ' || types || ' ' LIKE '% exit-ban %'"
                    f" OR ' ' || types || ' ' LIKE '% interrogation %') {_LAST_FIRST}"
                ).fetchall(),
            ),
            limit,
        ),
    ]


def _in_turns(
    ours: Callable[[], object], theirs: Callable[[], object]
) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for side, work in zip(times, (ours, theirs), strict=True):
            begun = time.perf_counter()
            work()
            side.append((time.perf_counter() - begun) * 1000)
    return times


def _row(
    name: str, times: list[float], peers: list[float] | None, limit: float | None
) -> Measurement:
    value = statistics.median(times)
    peer = None if peers is None else statistics.median(peers)
    return {
        "name": name,
        "value": round(value, 2),
        "unit": "ms",
        "peer": None if peer is None else round(peer, 2),
        "ratio": None if peer is None else round(value / peer, 2),
        "limit": limit,
    }
