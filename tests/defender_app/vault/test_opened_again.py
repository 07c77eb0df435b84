"""A connection that took the file for unwritable after one bad moment of the disk: taken anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from defender_app import vault
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.vault import folder as rules
from tests.support.vaults import MIB, incident, new_vault, opened

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "v")


def test_the_session_goes_on_with_another_connection(folder: Path) -> None:
    with opened(folder) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        before = drawer.database._connection
        drawer.database._given_up = True
        drawer.incidents.save(incident(event_id="E2"))
        assert drawer.database._connection is not before
        assert drawer.freshness.stale() == frozenset()
        assert drawer.database.number("max_page_count") * rules.PAGE == MIB
    with opened(folder) as held:
        assert vault.check(held) == []
        assert {row.event_id for row in held.drawer.incidents.list()} == {"E1", "E2"}
    assert len({(folder / name).stat().st_size for name in rules.JOURNALS}) == 1


def test_inside_a_transaction_nothing_is_taken_anew(folder: Path) -> None:
    with opened(folder) as held:
        database = held.drawer.database
        with held.drawer.transaction():
            before = database._connection
            database._given_up = True
            held.drawer.incidents.save(incident(event_id="E1"))
            assert database._connection is before
        held.drawer.incidents.save(incident(event_id="E2"))
        assert database._connection is not before


def test_where_the_file_is_away_it_is_tried_again_with_each_statement(folder: Path) -> None:
    with opened(folder) as held:
        database = held.drawer.database
        held.drawer.incidents.save(incident(event_id="E1"))
        (name,) = [name for name in rules.DRAWERS if str(database._path).endswith(name)]
        (folder / name).rename(folder / "elsewhere")
        database._given_up = True
        for _ in range(2):
            with pytest.raises(MachineError):
                held.drawer.incidents.save(incident(event_id="E2"))
        (folder / "elsewhere").rename(folder / name)
        held.drawer.incidents.save(incident(event_id="E2"))
        assert held.drawer.incidents.count() == 2


def test_a_locked_vault_stays_locked(folder: Path) -> None:
    with opened(folder) as held:
        database = held.drawer.database
        database._given_up = True
    with pytest.raises(UsageError, match="vault-locked"):
        database.rows("SELECT 1")


def test_a_save_that_finds_the_file_unwritable_is_undone_and_the_next_one_goes_on(
    folder: Path,
) -> None:
    with opened(folder) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        before = drawer.database._connection
        with pytest.raises(MachineError, match="io"):
            _save_with_the_disk_gone(drawer)
        drawer.incidents.save(incident(event_id="E4"))
        assert drawer.database._connection is not before
        assert {row.event_id for row in drawer.incidents.list()} == {"E1", "E4"}
        assert drawer.freshness.stale() == frozenset()


def _save_with_the_disk_gone(drawer: Drawer) -> None:
    with drawer.transaction():
        drawer.incidents.save(incident(event_id="E2"))
        # As the disk does it: the statement fails, the transaction stays open.
        drawer.database.run("PRAGMA query_only = ON")
        drawer.incidents.save(incident(event_id="E3"))


def test_pages_that_were_unreadable_for_a_moment_are_read_again(folder: Path) -> None:
    with opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1", narrative="a long story " * 20_000))
    files = {path: path.read_bytes() for path in folder.glob("drawer-?")}
    with opened(folder) as held:
        for path, whole in files.items():
            with path.open("r+b") as file:
                for place in range(rules.PAGE + 50, len(whole), rules.PAGE):
                    file.seek(place)
                    file.write(bytes([whole[place] ^ 1]))
        with pytest.raises(InputError, match="drawer-damaged"):
            held.drawer.incidents.get("E1")
        for path, whole in files.items():
            with path.open("r+b") as file:
                file.write(whole)
        assert held.drawer.incidents.get("E1").narrative == "a long story " * 20_000
        held.drawer.incidents.save(incident(event_id="E2"))
