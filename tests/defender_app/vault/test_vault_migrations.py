from __future__ import annotations

from pathlib import Path

import pytest

from crypto.secret import Secret
from defender_app.errors import InputError
from defender_app.vault import migrations, sqlcipher
from tests.support.vaults import all_bytes, incident, opened


def older(path: Path) -> sqlcipher.Database:
    """A drawer as a version before the first might have made it, with something in it."""
    path.touch()
    database = sqlcipher.Database(path, Secret(bytes(32)), bytes(16), 64)
    database.run("CREATE TABLE old_notes (text TEXT)")
    database.run("INSERT INTO old_notes VALUES ('kept')")
    database.run("PRAGMA user_version = 1")
    return database


def first(_database: sqlcipher.Database) -> None:
    raise AssertionError("this step was taken long ago")


def second(database: sqlcipher.Database) -> None:
    database.run("ALTER TABLE old_notes RENAME TO notes")


def third(database: sqlcipher.Database) -> None:
    database.run("ALTER TABLE notes ADD COLUMN language TEXT NOT NULL DEFAULT 'en'")


def failing(database: sqlcipher.Database) -> None:
    database.run("DELETE FROM notes")
    raise InputError("record-damaged")


def test_an_older_drawer_is_brought_up_step_by_step(tmp_path: Path) -> None:
    database = older(tmp_path / "d")
    migrations.migrate(database, (first, second, third))
    assert database.rows("SELECT text, language FROM notes") == [("kept", "en")]
    assert migrations.version(database) == 3
    migrations.migrate(database, (first, second, third))
    database.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    database = older(tmp_path / "d")
    with pytest.raises(InputError, match="record-damaged"):
        migrations.migrate(database, (first, second, failing))
    assert migrations.version(database) == 1
    assert database.rows("SELECT text FROM old_notes") == [("kept",)]
    database.close()


def test_a_drawer_of_a_later_version_is_refused_unchanged(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.incidents.save(incident())
        held.drawer.database.run(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    before = [(folder / f"drawer-{n}").read_bytes() for n in range(4)]
    with pytest.raises(InputError, match="drawer-version") as caught:
        opened(folder)
    assert caught.value.facts == {
        "found": len(migrations.STEPS) + 1,
        "known": len(migrations.STEPS),
    }
    assert [(folder / f"drawer-{n}").read_bytes() for n in range(4)] == before


def test_a_drawer_without_a_schema_is_damaged(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.database.run("PRAGMA user_version = 0")
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)


def test_a_drawer_says_which_vault_and_kind_it_belongs_to(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.database.run("UPDATE meta SET value = '0' WHERE key = 'training'")
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)


def test_the_settings_of_a_drawer_are_those_of_the_format(folder: Path) -> None:
    with opened(folder) as held:
        database = held.drawer.database
        assert database.rows("PRAGMA journal_mode") == [("persist",)]
        assert database.number("synchronous") == 2
        assert database.number("secure_delete") == 1
        assert database.number("auto_vacuum") == 0
        assert database.number("temp_store") == 2
        assert database.number("foreign_keys") == 1
        assert database.number("page_size") == 8192
        assert database.number("max_page_count") == 128
    assert b"SQLite format" not in all_bytes(folder)
