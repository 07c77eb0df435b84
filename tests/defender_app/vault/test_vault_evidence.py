from __future__ import annotations

import hashlib
import io
import os
import random
import tracemalloc
import zlib
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.errors import InputError
from defender_app.model.evidence import Evidence
from defender_app.vault import Drawer
from tests.support.vaults import MIB, incident, new_vault, opened


@pytest.fixture
def big(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "big", drawer_size=16 * MIB)


class Slow(io.RawIOBase):
    """Gives a few bytes at a time, as a pipe does."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def read(self, size: int = -1, /) -> bytes:
        take = min(size, 70_001)
        piece, self.rest = self.rest[:take], self.rest[take:]
        return piece


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 12_345])
def test_evidence_comes_out_as_it_went_in(big: Path, size: int) -> None:
    data = os.urandom(size)
    with opened(big) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        item = held.drawer.evidence.add("E1", Evidence(kind="photograph"), Slow(data))
        assert (item.size, item.sha256) == (size, hashlib.sha256(data).hexdigest())
        assert item.crc32 == zlib.crc32(data)
        assert item.eid
    with opened(big) as held:
        assert held.drawer.evidence.get(item.eid) == item
        assert b"".join(held.drawer.evidence.chunks(item.eid)) == data
        assert held.drawer.incidents.get("E1").evidence == (item,)
        (entry,) = held.drawer.custody.entries(f"evidence/E1/{item.eid}")
        assert (entry.action, entry.hash) == ("added", item.sha256)
        assert vault.check(held) == []


def test_a_file_joins_the_description_that_waits_for_it(drawer: Drawer) -> None:
    drawer.incidents.save(
        incident(event_id="E1", evidence=(Evidence(eid="e1"), Evidence(eid="e2")))
    )
    with pytest.raises(InputError, match="evidence-without-file"):
        drawer.evidence.chunks("e1")
    added = drawer.evidence.add("E1", Evidence(eid="e1", kind="audio"), io.BytesIO(b"sound"))
    assert [item.eid for item in drawer.evidence.list("E1")] == ["e1", "e2"]
    assert drawer.evidence.list("E1")[0] == added
    with pytest.raises(InputError, match="evidence-exists"):
        drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(b"other"))
    assert b"".join(drawer.evidence.chunks("e1")) == b"sound"


def test_a_save_cannot_change_what_the_file_says(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1"))
    item = drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(b"sound"))
    changed = msgspec.structs.replace(item, description="a call", sha256="0" * 64, size=1)
    saved = drawer.incidents.save(incident(event_id="E1", evidence=(Evidence(eid="e0"), changed)))
    assert saved.evidence[1] == msgspec.structs.replace(item, description="a call")
    saved = drawer.incidents.save(incident(event_id="E1"))
    assert [one.eid for one in saved.evidence] == ["e1"]


def test_the_same_eid_in_two_incidents(drawer: Drawer) -> None:
    for event_id in ("E1", "E2"):
        drawer.incidents.save(incident(event_id=event_id))
        drawer.evidence.add(event_id, Evidence(eid="e1"), io.BytesIO(event_id.encode()))
    with pytest.raises(InputError, match="evidence-ambiguous"):
        drawer.evidence.get("e1")
    assert b"".join(drawer.evidence.chunks("e1", "E2")) == b"E2"
    drawer.evidence.delete("e1", "E1")
    assert b"".join(drawer.evidence.chunks("e1")) == b"E2"


def test_unknown_things_are_named(drawer: Drawer) -> None:
    with pytest.raises(InputError, match="unknown-incident"):
        drawer.evidence.add("nowhere", Evidence(), io.BytesIO(b""))
    with pytest.raises(InputError, match="unknown-evidence"):
        drawer.evidence.get("e1")
    for blob_id in ("zz", "00", "0000000000", "-1", "f" * 40, ""):
        with pytest.raises(InputError, match="unknown-blob"):
            drawer.blobs.open(blob_id)


def test_a_drawer_too_small_takes_nothing(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1"))
    before, entries = drawer.free_bytes(), drawer.custody.verify()
    with pytest.raises(InputError, match="drawer-full") as caught:
        drawer.evidence.add("E1", Evidence(), io.BytesIO(bytes(4 * MIB)))
    assert "available" in caught.value.facts
    assert drawer.evidence.list("E1") == ()
    assert drawer.blobs.all_ids() == ()
    assert drawer.free_bytes() == before
    assert drawer.custody.verify() == entries
    drawer.incidents.delete("E1")


def test_cancelling_leaves_nothing(big: Path) -> None:
    seen: list[int] = []

    def progress(done: int) -> bool:
        seen.append(done)
        return len(seen) < 3

    with opened(big) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        with pytest.raises(InputError, match="cancelled"):
            held.drawer.evidence.add(
                "E1", Evidence(), io.BytesIO(bytes(5 * MIB)), progress=progress
            )
        assert seen == [MIB, 2 * MIB, 3 * MIB]
        assert held.drawer.evidence.list("E1") == ()
        assert held.drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)


def test_deleting_frees_the_room(big: Path) -> None:
    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        for _ in range(6):
            item = drawer.evidence.add("E1", Evidence(), io.BytesIO(os.urandom(5 * MIB)))
            drawer.evidence.delete(item.eid or "")
        assert drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)
        drawer.evidence.add("E1", Evidence(), io.BytesIO(os.urandom(5 * MIB)))
        drawer.incidents.delete("E1")
        assert drawer.database.one("SELECT count(*) FROM blobs") == (0,)
        assert vault.check(held) == []


def test_a_blob_half_removed_is_removed_at_the_next_opening(big: Path) -> None:
    with opened(big) as held:
        held.drawer.blobs.put(io.BytesIO(bytes(2 * MIB)))
        with held.drawer.transaction():
            held.drawer.database.run("UPDATE blobs SET state = 1")
        assert held.drawer.blobs.all_ids() == ()
    with opened(big) as held:
        assert held.drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)


def test_a_reader_seeks_like_a_file(big: Path) -> None:
    data = os.urandom(3 * MIB + 777)
    model = io.BytesIO(data)
    generator = random.Random(4)  # noqa: S311 - places to read from, not secrets
    with opened(big) as held:
        reader = held.drawer.blobs.open(held.drawer.blobs.put(io.BytesIO(data)))
        assert reader.size == len(data)
        for _ in range(200):
            whence = generator.choice((os.SEEK_SET, os.SEEK_END))
            low, high = (0, len(data) + 50) if whence == os.SEEK_SET else (-len(data), 50)
            offset = generator.randint(low, high)
            assert reader.seek(offset, whence) == model.seek(offset, whence)
            size = generator.choice((0, 1, 100, 70_000, MIB + 5))
            assert reader.read(size) == model.read(size)
            assert reader.tell() == model.tell()
        reader.seek(0)
        assert reader.read() == data
        with pytest.raises(ValueError, match="beginning"):
            reader.seek(-1)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE blob_rows SET data = zeroblob(1048576) WHERE id & 1048575 = 1",
        "UPDATE blob_rows SET data = x'00' WHERE id & 1048575 = 1",
        "DELETE FROM blob_rows WHERE id & 1048575 = 1",
        "UPDATE blobs SET size = size + 1",
        "UPDATE blobs SET row_hashes = x'00'",
        "UPDATE blobs SET crc32 = crc32 + 1",
        "UPDATE blobs SET sha256 = zeroblob(32)",
    ],
)
def test_a_changed_blob_is_noticed(big: Path, statement: str) -> None:
    with opened(big) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        drawer.evidence.add("E1", Evidence(eid="e1"), io.BytesIO(os.urandom(2 * MIB)))
        drawer.database.run(statement)
        with pytest.raises(InputError, match="blob-damaged"):
            for _ in drawer.evidence.chunks("e1"):
                pass
        assert "blob-damaged" in {finding.code for finding in vault.check(held)}


def test_evidence_that_contradicts_the_chain_is_found(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1"))
    items = [
        drawer.evidence.add("E1", Evidence(eid=name), io.BytesIO(b"x")) for name in ("e1", "e2")
    ]
    assert items[0].sha256 == items[1].sha256
    drawer.database.run("UPDATE evidence SET body = replace(body, '2d71', '2d72')")
    with pytest.raises(InputError, match="blob-damaged"):
        drawer.evidence.chunks("e1")


def test_memory_stays_small_whatever_the_size(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=48 * MIB)
    with opened(folder) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        tracemalloc.start()
        with Path("/dev/zero").open("rb", buffering=0) as zeros:
            limited = _Limited(zeros, 40 * MIB)
            drawer.evidence.add("E1", Evidence(eid="e1"), limited)
        for _ in drawer.evidence.chunks("e1"):
            pass
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 12 * MIB


class _Limited(io.RawIOBase):
    def __init__(self, source: io.RawIOBase, left: int) -> None:
        self.source, self.left = source, left

    def read(self, size: int = -1, /) -> bytes:
        data = self.source.read(min(size, self.left)) or b""
        self.left -= len(data)
        return data


@pytest.mark.parametrize("size", [1, 8192, MIB - 1, MIB, MIB + 1, 3 * MIB, 5 * MIB + 77])
def test_what_a_file_is_said_to_take_is_enough_and_little_more(tmp_path: Path, size: int) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=8 * MIB)
    with opened(folder) as vault:
        blobs = vault.drawer.blobs
        room, before = blobs.room_for([size]), vault.drawer.free_bytes()
        blobs.put(io.BytesIO(bytes(size)))
        taken = before - vault.drawer.free_bytes()
        assert taken <= room.needed <= size + size // 32 + 32 * 8192
