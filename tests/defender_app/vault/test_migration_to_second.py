"""From schema version 1 to 2: whole or not at all, full drawers too, and no damage made good."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec
import pytest

from crypto.secret import Secret
from defender_app.errors import InputError
from defender_app.model.answers import Answer
from defender_app.model.cooperation import Cooperation
from defender_app.model.incident import Act, Incident
from defender_app.vault import Drawer, freshness, migrations, sqlcipher
from tests.support.vaults import MOMENT, incident

PAGES = 64
VAULT_ID = "5f" * 16
_OLD = migrations.STEPS[:1]


def reopened(path: Path, pages: int = PAGES) -> sqlcipher.Database:
    return sqlcipher.Database(path, Secret(bytes(32)), bytes(16), pages)


def drawer_of(database: sqlcipher.Database) -> Drawer:
    return Drawer(database, training=True, vault_id=VAULT_ID, clock=lambda: MOMENT)


def old_drawer(path: Path) -> sqlcipher.Database:
    """An empty drawer of version 1."""
    path.touch()
    database = reopened(path)
    migrations.migrate(database, _OLD)
    for key, value in (
        ("vault_id", VAULT_ID),
        ("training", "1"),
        (freshness.KEY, secrets.token_hex(32)),
        ("change", "1"),
        ("fresh", '{"change":"1","custody":"","sums":{}}'),
    ):
        database.run("INSERT INTO meta (key, value) VALUES (?, ?)", (key, value))
    return database


def put(database: sqlcipher.Database, one: Incident) -> None:
    """Write an incident as version 1 did."""
    database.begin()
    try:
        database.run(
            "INSERT INTO incidents (event_id, title, date_start, country, types, record_status,"
            " urgency, changed, body) VALUES (?, ?, ?, ?, '', 'draft', '', ?, ?)",
            (
                one.event_id,
                one.title or "",
                str(one.date_start or ""),
                str(one.country or ""),
                "2026-11-14T18:02:00Z",
                msgspec.json.encode(one),
            ),
        )
        database.run(
            "INSERT INTO search (rowid, text) SELECT no, ? FROM incidents WHERE event_id = ?",
            (f"{one.title}\n{one.narrative}".casefold(), one.event_id),
        )
        database.commit()
    except BaseException:
        database.rollback()
        raise


def add_up(database: sqlcipher.Database) -> None:
    """Make the sums right, as every save of version 1 did."""
    tables = migrations._FIRST_TABLES
    lacking = freshness.missing(database, tables)
    assert lacking is not None
    sums = {name: f"{-left % (1 << 256):064x}" for name, left in lacking.items()}
    state = {"change": "1", "custody": "", "sums": sums}
    database.run(
        "UPDATE meta SET value = ? WHERE key = 'fresh'", (msgspec.json.encode(state).decode(),)
    )
    assert not any((freshness.missing(database, tables) or {}).values())


def texts(number: int) -> Incident:
    words = " ".join(f"word{number}x{at}" for at in range(60))
    return incident(event_id=f"E{number}", narrative=f"{words} 警察 came")


def structure(number: int) -> Incident:
    """Much to store and little to read: the index that is dropped makes little room."""
    acts = tuple(
        Act(type="exit-ban", fields={f"f{number}-{at}": Answer(none="unknown")}) for at in range(60)
    )
    return incident(event_id=f"E{number}", narrative="警察 came", title="", acts=acts)


def test_everything_is_there_afterwards(tmp_path: Path) -> None:
    database = old_drawer(tmp_path / "d")
    bodies = [texts(0), structure(1)]
    bodies.append(
        incident(
            event_id="E2",
            date_start="2014-03",
            cooperation=(Cooperation(mechanism=("tb-cat", "hrc-upr")),),
        )
    )
    for one in bodies:
        put(database, one)
    add_up(database)
    migrations.migrate(database)
    assert migrations.version(database) == len(migrations.STEPS)
    drawer = drawer_of(database)
    assert drawer.freshness.stale() == frozenset()
    assert not drawer.search.is_off
    for one in bodies:
        assert drawer.incidents.get(str(one.event_id)) == one
    assert {row.event_id for row in drawer.incidents.search("警")} == {"E0", "E1"}
    kept = database.one(
        "SELECT mechanisms, first_day, last_day FROM incidents WHERE event_id = 'E2'"
    )
    first = date(2014, 3, 1).toordinal()
    assert kept == ("tb-cat hrc-upr", first, first + 30)
    assert [row.event_id for row in drawer.incidents.list()] == ["E2", "E1", "E0"]
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
    assert database.rows("PRAGMA foreign_key_check") == []
    database.close()


def test_a_step_that_stops_anywhere_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "d"
    database = old_drawer(path)
    for number in range(3):
        put(database, texts(number))
    add_up(database)
    database.close()
    before = _all_rows(path)
    run = sqlcipher.Database.run
    left = 0

    def stopping(held: sqlcipher.Database, sql: str, values: Sequence[sqlcipher.Value] = ()) -> int:
        nonlocal left
        if sql not in {"ROLLBACK", "COMMIT"} and not sql.startswith("PRAGMA cipher"):
            left -= 1
            if left == 0:
                raise InputError("drawer-damaged")
        return run(held, sql, values)

    for stop in range(1, 200):
        database = reopened(path)
        left = stop
        with monkeypatch.context() as patched:
            patched.setattr(sqlcipher.Database, "run", stopping)
            try:
                migrations.migrate(database)
            except InputError:
                pass
            else:
                break
            finally:
                database.close()
        assert _all_rows(path) == before, stop
    assert stop > 30
    database = reopened(path)
    assert drawer_of(database).freshness.stale() == frozenset()
    database.close()


def _all_rows(path: Path) -> list[object]:
    database = reopened(path)
    assert migrations.version(database) == 1
    found: list[object] = []
    for table in ("meta", "incidents", "people", "custody", "documents", "search"):
        found += database.rows(f"SELECT * FROM {table}")  # noqa: S608 - fixed names
    assert database.rows("PRAGMA quick_check") == [("ok",)]
    database.close()
    return found


def fill(database: sqlcipher.Database, make: Callable[[int], Incident]) -> int:
    """Fill a drawer to its last byte; gives the number of incidents in it."""
    count = number = 0
    with contextlib.suppress(InputError):
        for count in range(1000):
            put(database, make(count))
    with contextlib.suppress(InputError):
        for number in range(100_000):
            database.run("INSERT INTO documents VALUES ('fill', ?, ?)", (str(number), bytes(64)))
    assert database.number("freelist_count") == 0
    assert database.number("page_count") >= database.number("max_page_count") - 1
    assert count
    assert number
    return count


@pytest.mark.parametrize("make", [texts, structure])
@pytest.mark.parametrize("pages", [32, 48, 200])
def test_a_full_drawer_opens(tmp_path: Path, make: Callable[[int], Incident], pages: int) -> None:
    path = tmp_path / "d"
    old_drawer(path).close()
    database = reopened(path, pages)
    count = fill(database, make)
    add_up(database)
    migrations.migrate(database)
    drawer = drawer_of(database)
    assert migrations.version(database) == len(migrations.STEPS)
    assert drawer.freshness.stale() == frozenset()
    assert drawer.incidents.count() == count
    for number in range(count):
        assert drawer.incidents.get(f"E{number}") == make(number)
    assert len(drawer.incidents.search("警察 came")) == count
    assert len(drawer.incidents.search("警")) == count
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
    drawer.search.tidy()
    drawer.incidents.delete("E0")
    assert drawer.freshness.stale() == frozenset()
    database.close()


def test_a_replayed_drawer_stays_replayed(tmp_path: Path) -> None:
    database = old_drawer(tmp_path / "d")
    put(database, texts(0))
    add_up(database)
    database.run("UPDATE incidents SET title = 'put back'")
    database.run("INSERT INTO documents VALUES ('contact', 'a', 'put back')")
    migrations.migrate(database)
    assert drawer_of(database).freshness.stale() == {"incidents", "bodies", "documents"}
    database.close()


def test_a_body_that_cannot_be_read_is_carried_along(tmp_path: Path) -> None:
    database = old_drawer(tmp_path / "d")
    put(database, texts(0))
    put(database, texts(1))
    database.run("UPDATE incidents SET body = x'FF00' WHERE event_id = 'E0'")
    add_up(database)
    migrations.migrate(database)
    drawer = drawer_of(database)
    assert drawer.freshness.stale() == frozenset()
    assert len(drawer.incidents.list()) == 2
    with pytest.raises(InputError, match="record-damaged"):
        drawer.incidents.get("E0")
    assert [row.event_id for row in drawer.incidents.search("word1x3")] == ["E1"]
    database.close()


def test_a_drawer_never_saved_into_is_fresh(tmp_path: Path) -> None:
    database = old_drawer(tmp_path / "d")
    database.run("DELETE FROM meta WHERE key IN ('fresh', 'change')")
    migrations.migrate(database)
    assert drawer_of(database).freshness.stale() == frozenset()
    database.close()
