"""The cases of a desk, 10,000 of them: listed, counted, found, and compared with one another.

The peer holds the rows of the list unencrypted in plain SQLite, and fetches the same columns in the
same order. The candidates of a case are looked for among reports over a year, and among reports
that are all of one country, one type and one day, where everything has everything in common.
"""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from defender_app.focal import candidates, case_index, cases
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.case_rows import CaseRow
from defender_app.vault import Drawer
from tests.support import many_cases, vaults
from tests.support.measured import Measurement

COUNT = 10_000
ROUNDS = 9
LIMIT = 3.0
MOST_MS = 100.0
MOST_TO_FIND = 5.0
_DRAWER = 512 << 20
_COLUMNS = ", ".join(CaseRow.__struct_fields__)


def measure(count: int = COUNT) -> list[Measurement]:
    """Medians in milliseconds."""
    found: list[Measurement] = []
    for same in (False, True):
        with tempfile.TemporaryDirectory(prefix="cases-bench-") as place:
            folder = vaults.new_vault(Path(place) / "vault", drawer_size=_DRAWER)
            with vaults.opened(folder) as vault:
                many_cases.fill(vault.drawer, count, same=same)
            with vaults.opened(folder) as vault:
                if not same:
                    found += _lists(vault.drawer, Path(place) / "plain.db", count)
                found += _candidates(vault.drawer, count, same=same)
    return found


def _lists(drawer: Drawer, path: Path, count: int) -> list[Measurement]:
    begun = time.perf_counter()
    case_index.counts(drawer)
    first = (time.perf_counter() - begun) * 1000
    plain = sqlite3.connect(path, isolation_level=None)
    plain.execute("PRAGMA page_size = 8192")
    plain.execute(f"CREATE TABLE case_rows ({_COLUMNS}, PRIMARY KEY (case_id)) WITHOUT ROWID")
    rows = drawer.database.rows(f"SELECT {_COLUMNS} FROM case_rows")  # noqa: S608 - our columns
    plain.execute("BEGIN")
    marks = ", ".join("?" * len(CaseRow.__struct_fields__))
    plain.executemany(f"INSERT INTO case_rows VALUES ({marks})", rows)  # noqa: S608 - ours
    plain.execute("COMMIT")
    bare = f"SELECT {_COLUMNS} FROM case_rows"  # noqa: S608 - our columns
    urgent = CaseQuery(statuses=("new",), urgencies=("critical", "high"), order="due")
    made = [
        _row(f"first count of {count:,} cases", [first], None, None),
        _row(
            f"list {count:,} cases",
            *_in_turns(
                lambda: case_index.rows(drawer),
                lambda: plain.execute(f"{bare} ORDER BY number DESC").fetchall(),
            ),
            LIMIT,
        ),
        _row(
            f"list {count:,} cases, the urgent ones by day",
            *_in_turns(
                lambda: case_index.rows(drawer, urgent),
                lambda: plain.execute(
                    f"{bare} WHERE status = 'new' AND urgency IN ('critical', 'high')"
                    " ORDER BY due, number"
                ).fetchall(),
            ),
            LIMIT,
        ),
        _row(f"count {count:,} cases", _times(lambda: case_index.counts(drawer)), None, None),
        _row(
            f"one of {count:,} cases by its number",
            _times(lambda: cases.get(drawer, str(count // 2))),
            None,
            MOST_TO_FIND,
        ),
    ]
    plain.close()
    return made


def _candidates(drawer: Drawer, count: int, *, same: bool) -> list[Measurement]:
    numbers = [str(1 + (at * count) // ROUNDS) for at in range(ROUNDS)]
    candidates.candidates(drawer, numbers[0])
    left = list(numbers)
    times = _times(lambda: candidates.candidates(drawer, left.pop()))
    name = "all alike" if same else "over a year"
    return [_row(f"candidates of one of {count:,} cases, {name}", times, None, MOST_MS)]


def _in_turns(
    ours: Callable[[], object], theirs: Callable[[], object]
) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for side, work in zip(times, (ours, theirs), strict=True):
            side.append(_timed(work))
    return times


def _times(work: Callable[[], object]) -> list[float]:
    return [_timed(work) for _ in range(ROUNDS)]


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


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
