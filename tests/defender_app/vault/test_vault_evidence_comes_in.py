"""A long file comes in while others save, and is whole or gone."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.errors import InputError, UsageError
from defender_app.model.evidence import Evidence
from defender_app.vault import Drawer
from tests.support.vaults import MIB, incident, new_vault, opened

ROOT = Path(__file__).resolve().parents[3]
LONG = 14 * MIB


@pytest.fixture
def big(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "big", drawer_size=32 * MIB)


def at(place: int, work: Callable[[], None]) -> Callable[[int], bool]:
    """A progress that does some work once, after so many bytes."""
    todo = [work]

    def progress(done: int) -> bool:
        if done >= place and todo:
            todo.pop()()
        return True

    return progress


def elsewhere(work: Callable[[], None]) -> Callable[[], None]:
    """The work, done by another thread before this one goes on."""

    def run() -> None:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join(20)
        assert not thread.is_alive(), "the import kept the drawer to itself"

    return run


def rows(drawer: Drawer) -> int:
    found = drawer.database.one("SELECT count(*) FROM blob_rows")
    return int(found[0]) if found else -1


def test_another_thread_saves_in_the_middle_of_a_long_file(big: Path) -> None:
    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))

        def typed() -> None:
            drawer.incidents.save(incident(event_id="E1", narrative="typed meanwhile"))

        data = os.urandom(LONG)
        drawer.evidence.add(
            "E1", Evidence(eid="e1"), io.BytesIO(data), progress=at(6 * MIB, elsewhere(typed))
        )
        assert drawer.incidents.get("E1").narrative == "typed meanwhile"
        assert b"".join(drawer.evidence.chunks("e1")) == data
        assert vault.check(held) == []


def test_what_was_written_of_the_item_meanwhile_stays(big: Path) -> None:
    with opened(big) as held:
        drawer = held.drawer
        item = Evidence(eid="e1", kind="video")
        drawer.incidents.save(incident(event_id="E1", evidence=(item,)))

        def typed() -> None:
            told = msgspec.structs.replace(item, description="at the gate")
            drawer.incidents.save(incident(event_id="E1", evidence=(told,)))

        added = drawer.evidence.add(
            "E1", item, io.BytesIO(bytes(LONG)), progress=at(6 * MIB, elsewhere(typed))
        )
        assert (added.description, added.size) == ("at the gate", LONG)
        assert drawer.evidence.list("E1") == (added,)


def test_a_removal_meanwhile_sweeps_only_what_was_removed(big: Path) -> None:
    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        drawer.evidence.add("E1", Evidence(eid="old"), io.BytesIO(bytes(3 * MIB)))
        data = os.urandom(LONG)
        progress = at(6 * MIB, elsewhere(lambda: drawer.evidence.delete("old")))
        drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(data), progress=progress)
        assert rows(drawer) == 14
        assert b"".join(drawer.evidence.chunks("e1")) == data
        assert vault.check(held) == []


def test_the_record_goes_away_meanwhile_and_the_file_with_it(big: Path) -> None:
    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        progress = at(6 * MIB, elsewhere(lambda: drawer.incidents.delete("E1")))
        with pytest.raises(InputError, match="unknown-incident"):
            drawer.evidence.add("E1", Evidence(), io.BytesIO(bytes(LONG)), progress=progress)
        assert rows(drawer) == 0
        assert vault.check(held) == []


def test_a_cancelled_file_gives_its_room_back(big: Path) -> None:
    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1", evidence=(Evidence(eid="e1"),)))
        free, entries = drawer.free_bytes(), drawer.custody.verify()
        with pytest.raises(InputError, match="cancelled"):
            drawer.evidence.add(
                "E1",
                Evidence(eid="e1"),
                io.BytesIO(bytes(LONG)),
                progress=lambda done: done < 11 * MIB,
            )
        assert rows(drawer) == 0
        assert drawer.free_bytes() == free
        assert drawer.custody.verify() == entries
        assert drawer.evidence.list("E1") == (Evidence(eid="e1"),)
        assert not drawer.evidence.has_file("e1")


def test_locking_meanwhile_leaves_a_whole_vault(big: Path) -> None:
    with opened(big) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        with pytest.raises(UsageError, match="vault-locked"):
            held.drawer.evidence.add(
                "E1", Evidence(), io.BytesIO(bytes(LONG)), progress=at(9 * MIB, held.lock)
            )
    with opened(big) as held:
        assert rows(held.drawer) == 0
        assert held.drawer.incidents.get("E1").evidence == ()
        assert vault.check(held) == []


def test_all_or_none_still_holds_inside_a_transaction(big: Path) -> None:
    class ChangedItsMindError(Exception):
        pass

    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))

        def changed_its_mind() -> None:
            with drawer.transaction():
                drawer.evidence.add("E1", Evidence(), io.BytesIO(bytes(LONG)))
                raise ChangedItsMindError

        with pytest.raises(ChangedItsMindError):
            changed_its_mind()
        assert rows(drawer) == 0
        assert drawer.evidence.list("E1") == ()
        with drawer.transaction():
            drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(bytes(LONG)))
        assert rows(drawer) == 14
        assert vault.check(held) == []


KILLED = """
import io, os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from defender_app.model.evidence import Evidence
from tests.support.vaults import MIB, opened

with opened(Path(sys.argv[1])) as held:
    held.drawer.evidence.add(
        "E1",
        Evidence(eid="e1"),
        io.BytesIO(bytes(14 * MIB)),
        progress=lambda done: done < 10 * MIB or os._exit(9),
    )
"""


def test_a_killed_import_leaves_the_vault_whole(big: Path) -> None:
    with opened(big) as held:
        held.drawer.incidents.save(incident(event_id="E1", evidence=(Evidence(eid="e1"),)))
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(big), str(ROOT)], check=False, timeout=60
    )
    assert done.returncode == 9
    with opened(big) as held:
        assert rows(held.drawer) == 0
        assert held.drawer.incidents.get("E1").evidence == (Evidence(eid="e1"),)
        assert vault.check(held) == []
        held.drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(bytes(LONG)))
        assert vault.check(held) == []
