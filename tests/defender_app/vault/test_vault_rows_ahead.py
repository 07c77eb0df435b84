"""Evidence read through several connections: the same bytes, the same errors, nothing left."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from crypto.minisign import SigningKey
from defender_app import evidence_files, vault
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.model.evidence import Evidence
from defender_app.report import bag
from defender_app.vault import Drawer, rows_ahead
from defender_app.vault import folder as rules
from defender_app.vault.onlooking import Look
from tests.support.vaults import MIB, incident, new_vault, opened

ROWS = 9
DATA = os.urandom(ROWS * MIB - 12_345)
PATIENCE = 30
ODD = "a b%41#?é རྒྱ"

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts open files")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault in a folder with an odd name, with one large file in it."""
    folder = new_vault(tmp_path_factory.mktemp("ahead") / ODD, drawer_size=12 * MIB)
    with opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        held.drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(DATA))
    return folder


@pytest.fixture
def held(filled: Path) -> Iterator[vault.Vault]:
    with opened(filled) as one:
        yield one


def connections(folder: Path) -> int:
    """How many times this process has one of the drawers open."""
    names = [Path(os.path.realpath(one)) for one in Path("/proc/self/fd").iterdir()]
    return sum(name.parent == folder and name.name in rules.DRAWERS for name in names)


def alone(drawer: Drawer) -> None:
    """Read by the connection of the drawer, as before there were others."""
    drawer.database.onlooker = _none  # type: ignore[method-assign] # no more files may be opened


def _none() -> contextlib.AbstractContextManager[Look]:
    raise MachineError("io")


def test_two_connections_read_and_are_gone_at_the_end(held: vault.Vault) -> None:
    drawer = held.drawer
    before = connections(held.folder)
    with closing(drawer.evidence.chunks("e1")) as pieces:
        assert next(pieces) == DATA[:MIB]
        assert connections(held.folder) == before + 2
        assert b"".join(pieces) == DATA[MIB:]
    assert connections(held.folder) == before
    alone(drawer)
    assert b"".join(drawer.evidence.chunks("e1")) == DATA


def test_who_stops_in_the_midst_leaves_no_connection(held: vault.Vault, tmp_path: Path) -> None:
    drawer, before = held.drawer, connections(held.folder)
    source = evidence_files.of_item(drawer, "e1", "E1")
    with pytest.raises(InputError, match="cancelled") as caught:
        evidence_files.give_out(
            drawer, source, tmp_path / "out", progress=lambda done, _: done < 3 * MIB
        )
    assert caught.tb is not None
    assert connections(held.folder) == before
    assert list(tmp_path.iterdir()) == []


def test_a_container_that_fails_half_written_leaves_no_connection(held: vault.Vault) -> None:
    drawer, before, item = held.drawer, connections(held.folder), held.drawer.evidence.get("e1")

    def chunks() -> Iterator[bytes]:
        yield from drawer.evidence.chunks("e1")

    part = bag.Part(
        path=bag.evidence_path(1, "bin"),
        size=len(DATA),
        crc32=item.crc32 or 0,
        sha256=item.sha256 or "",
        chunks=chunks,
    )
    report = bag.part("data/report.json", b"{}")
    with pytest.raises(OSError, match="full") as caught:
        bag.write(bag.KINDS["report"], [report, part], SigningKey.generate(), _Full())
    assert caught.tb is not None
    assert connections(held.folder) == before


class _Full:
    """A disk that is soon full."""

    def __init__(self) -> None:
        self.left = 4 * MIB

    def write(self, data: bytes, /) -> int:
        self.left -= len(data)
        if self.left < 0:
            raise OSError(28, "full")
        return len(data)


def test_a_lock_ends_every_connection_and_whoever_reads_hears_of_it(filled: Path) -> None:
    held = opened(filled)
    with closing(held.drawer.evidence.chunks("e1")) as pieces:
        next(pieces)
        held.lock()
        assert connections(filled) == 0
        with pytest.raises(UsageError, match="vault-locked"):
            for _ in pieces:
                pass


def test_an_onlooker_sees_nothing_that_is_not_saved_and_writes_nothing(held: vault.Vault) -> None:
    drawer = held.drawer
    with drawer.database.onlooker() as look:
        assert look("SELECT count(*) FROM incidents") == [(1,)]
        with pytest.raises(MachineError, match="io"):
            look("DELETE FROM incidents")
        with pytest.raises(InputError, match="unknown-incident"), drawer.transaction():
            _save_and_fail(drawer)
        assert look("SELECT count(*) FROM incidents") == [(1,)]
        drawer.incidents.save(incident(event_id="E3"))
        assert look("SELECT count(*) FROM incidents") == [(2,)]
        drawer.incidents.delete("E3")
        held.drawer.refuse("drawer-replayed")
        with pytest.raises(InputError, match="drawer-replayed"):
            look("SELECT 1")


def _save_and_fail(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E2"))
    drawer.incidents.get("E9")


def test_saving_and_reading_take_turns(held: vault.Vault) -> None:
    drawer = held.drawer
    with ThreadPoolExecutor(1) as jobs, closing(drawer.evidence.chunks("e1")) as pieces:
        found = [next(pieces)]
        writer = jobs.submit(_save_many, drawer)
        found += pieces
        writer.result(PATIENCE)
    assert b"".join(found) == DATA
    assert drawer.settings.get("last") == "39"


def _save_many(drawer: Drawer) -> None:
    for number in range(40):
        drawer.settings.set("last", str(number))


def test_who_reads_inside_a_transaction_waits_for_nobody(held: vault.Vault) -> None:
    drawer = held.drawer
    with drawer.transaction():
        assert b"".join(drawer.evidence.chunks("e1")) == DATA
    with closing(drawer.evidence.chunks("e1")) as pieces:
        found = [next(pieces)]
        with drawer.transaction():
            drawer.settings.set("last", "x")
            found += [next(pieces) for _ in range(4)]
        found += pieces
    assert b"".join(found) == DATA
    left = drawer.evidence.chunks("e1")
    next(left)
    with drawer.transaction():
        left.close()
    assert connections(held.folder) == 1


def test_rows_that_go_while_they_are_read_are_noticed(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=12 * MIB)
    with opened(folder) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(DATA))
        with closing(drawer.evidence.chunks("e1")) as pieces:
            next(pieces)
            drawer.evidence.delete("e1", "E1")
            with pytest.raises(InputError, match="blob-damaged"):
                for _ in pieces:
                    pass
        assert connections(folder) == 1


@pytest.mark.parametrize("own", [True, False])
def test_a_page_spoilt_in_the_midst_is_the_same_error_for_all(tmp_path: Path, *, own: bool) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=12 * MIB)
    with opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        held.drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(DATA))
        path = Path(held.drawer.database.rows("PRAGMA database_list")[0][2])
    with path.open("r+b") as raw:
        raw.seek(6 * MIB)
        raw.write(b"spoilt")
    with opened(folder) as held:
        drawer, out = held.drawer, tmp_path / "out"
        if own:
            alone(drawer)
        with pytest.raises(InputError, match="drawer-damaged"):
            evidence_files.give_out(drawer, evidence_files.of_item(drawer, "e1", "E1"), out)
        assert not out.exists()
        assert connections(folder) == 1
        # What is left can be read and saved.
        assert drawer.incidents.get("E1").title
        drawer.settings.set("still", "yes")


def test_a_small_file_needs_no_connection_of_its_own(
    held: vault.Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer, before = held.drawer, connections(held.folder)
    monkeypatch.setattr(rows_ahead, "_WORTH_IT", ROWS + 1)
    with closing(drawer.evidence.chunks("e1")) as pieces:
        next(pieces)
        assert connections(held.folder) == before


def test_a_moved_vault_is_not_looked_at_beside(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v")
    with opened(folder) as held:
        database = held.drawer.database
        moved = folder.rename(tmp_path / "moved")
        with pytest.raises(MachineError), database.onlooker():
            pass
        moved.rename(folder)
    with pytest.raises(UsageError, match="vault-locked"), database.onlooker():
        pass
