"""Saving a record, against plain SQLite doing the same work in the same process.

The record is one of the fictional cases, with people, consents and evidence descriptions, in a
drawer that holds 1,000, 10,000 and 100,000 others. Each round changes a few words of the narrative
and saves. The peer is an unencrypted database, ``synchronous=FULL`` as ours, that writes the same
rows in one transaction: the incident, its people, consents and descriptions, and its text into
FTS5 with the trigram tokenizer. It keeps no custody chain and no sums, and checks nothing.
"""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from defender_app.model.incident import Incident
from defender_app.training.samples import samples
from defender_app.vault import Drawer
from tests.support import vaults
from tests.support.measured import Measurement

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 60
LIMIT = 3.0
_DRAWER = 1 << 30
_AT_ONCE = 5_000
_TABLES = {
    "incidents": "event_id PRIMARY KEY, title, date_start, country, types, status, urgency, body",
    "people": "event_id, kind, pid, pseudonym, title, PRIMARY KEY (event_id, kind, pid)",
    "consents": "event_id, pid, use, body, PRIMARY KEY (event_id, pid, use)",
    "evidence": "event_id, eid, body, PRIMARY KEY (event_id, eid)",
}


def measure(sizes: Sequence[int] = SIZES) -> list[Measurement]:
    """Medians in milliseconds, ours and theirs in turns, at each size."""
    found: list[Measurement] = []
    with tempfile.TemporaryDirectory(prefix="save-bench-") as place:
        folder = vaults.new_vault(Path(place) / "vault", drawer_size=_DRAWER)
        plain = _plain(Path(place) / "plain.db")
        with vaults.opened(folder) as vault:
            count = 0
            for size in sizes:
                _fill(vault.drawer, plain, count, size)
                count = size
                found.append(_measured(vault.drawer, plain, size))
        plain.close()
    return found


def _plain(path: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(path, isolation_level=None)
    for setting in ("page_size = 8192", "synchronous = FULL", "journal_mode = PERSIST"):
        plain.execute(f"PRAGMA {setting}")
    for table, columns in _TABLES.items():
        plain.execute(f"CREATE TABLE {table} ({columns})")
    plain.execute(
        "CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'trigram case_sensitive 1')"
    )
    return plain


def _fill(drawer: Drawer, plain: sqlite3.Connection, start: int, end: int) -> None:
    first = samples()[0].incident
    for batch in range(start, end, _AT_ONCE):
        plain.execute("BEGIN")
        with drawer.transaction():
            for number in range(batch, min(end, batch + _AT_ONCE)):
                one = msgspec.structs.replace(
                    first,
                    event_id=f"{number:032x}",
                    title=f"Record {number}",
                    persons=(),
                    organisations=(),
                    evidence=(),
                )
                body = msgspec.json.encode(one)
                drawer.incidents.bring_back(str(one.event_id), body, "2026-01-01T00:00:00Z")
                _write(plain, one, str(one.narrative))
        plain.execute("COMMIT")


def _write(plain: sqlite3.Connection, incident: Incident, text: str) -> None:
    """The rows of an incident, new or in place of the earlier ones."""
    event_id = incident.event_id
    run = plain.execute
    known = run("SELECT rowid FROM incidents WHERE event_id = ?", (event_id,)).fetchone()
    row = (
        event_id,
        incident.title,
        str(incident.date_start),
        str(incident.country),
        " ".join(act.type for act in incident.acts),
        incident.record_status,
        incident.urgency,
        msgspec.json.encode(incident),
    )
    if known is None:
        number = run("INSERT INTO incidents VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid
    else:
        number = known[0]
        run(
            "UPDATE incidents SET event_id = ?, title = ?, date_start = ?, country = ?, types = ?,"
            " status = ?, urgency = ?, body = ? WHERE rowid = ?",
            (*row, number),
        )
        for table in ("people", "consents", "evidence"):
            run(f"DELETE FROM {table} WHERE event_id = ?", (event_id,))  # noqa: S608 - our tables
        run("DELETE FROM texts WHERE rowid = ?", (number,))
    for person in incident.persons:
        who = (event_id, "person", person.pid, person.pseudonym, str(person.descriptive_title))
        run("INSERT INTO people VALUES (?, ?, ?, ?, ?)", who)
        for one in person.consents:
            answer = (event_id, person.pid, one.use, msgspec.json.encode(one))
            run("INSERT INTO consents VALUES (?, ?, ?, ?)", answer)
    for item in incident.evidence:
        described = (event_id, item.eid, msgspec.json.encode(item))
        run("INSERT INTO evidence VALUES (?, ?, ?)", described)
    run("INSERT INTO texts (rowid, text) VALUES (?, ?)", (number, text))


def _measured(drawer: Drawer, plain: sqlite3.Connection, size: int) -> Measurement:
    ours: list[float] = []
    theirs: list[float] = []
    saved = drawer.incidents.save(
        msgspec.structs.replace(samples()[1].incident, event_id=f"changing-{size}")
    )
    for turn in range(ROUNDS):
        changed = msgspec.structs.replace(
            saved, narrative=f"{saved.narrative} In the round {turn} this was added."
        )
        (text,) = drawer.database.rows(
            "SELECT text FROM texts JOIN incidents USING (no) WHERE event_id = ?",
            (saved.event_id,),
        )
        begun = time.perf_counter()
        drawer.incidents.save(changed)
        between = time.perf_counter()
        plain.execute("BEGIN IMMEDIATE")
        _write(plain, changed, f"{text[0]} {turn}")
        plain.execute("COMMIT")
        theirs.append(time.perf_counter() - between)
        ours.append(between - begun)
    value, peer = (statistics.median(times) * 1000 for times in (ours, theirs))
    return {
        "name": f"save a record among {size:,}",
        "value": round(value, 2),
        "unit": "ms",
        "peer": round(peer, 2),
        "ratio": round(value / peer, 2),
        "limit": LIMIT,
    }
