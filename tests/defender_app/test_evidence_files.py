from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app import evidence_files
from defender_app.errors import InputError, MachineError
from defender_app.model.evidence import Evidence
from defender_app.vault import Drawer
from tests.support.vaults import KIB, MIB, incident, new_vault, opened


@pytest.fixture
def drawer(tmp_path: Path) -> Iterator[Drawer]:
    folder = new_vault(tmp_path / "v", drawer_size=8 * MIB)
    with opened(folder) as held:
        held.drawer.incidents.save(incident(event_id="E1"))
        yield held.drawer


def take(drawer: Drawer, path: Path) -> Evidence:
    return evidence_files.take_in(drawer, "E1", evidence_files.described(path), path)


def test_a_file_is_described_by_its_name_and_only_read(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "gate\u2028one.JPG"
    path.write_bytes(b"picture")
    before = path.stat()
    item = take(drawer, path)
    assert (item.kind, item.media_type) == ("photograph", "image/jpeg")
    assert item.original_file_name == "gate_one.JPG"
    after = path.stat()
    assert (after.st_mtime_ns, path.read_bytes()) == (before.st_mtime_ns, b"picture")


def test_progress_says_how_much_there_is(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "long.bin"
    path.write_bytes(bytes(3 * MIB))
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    evidence_files.take_in(drawer, "E1", evidence_files.described(path), path, progress=progress)
    assert told == [(MIB, 3 * MIB), (2 * MIB, 3 * MIB), (3 * MIB, 3 * MIB)]


def test_a_file_that_changes_meanwhile_is_refused(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "growing.bin"
    path.write_bytes(bytes(2 * MIB))

    def grow(_done: int, _total: int) -> bool:
        with path.open("ab") as other:
            other.write(b"more")
        return True

    with pytest.raises(InputError, match="file-changed") as caught:
        evidence_files.take_in(drawer, "E1", evidence_files.described(path), path, progress=grow)
    assert caught.value.facts == {"file": "growing.bin"}
    assert drawer.evidence.list("E1") == ()
    assert drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)


def test_what_cannot_fit_is_refused_before_a_byte_is_read(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as out:
        out.truncate(900 * MIB)
    with pytest.raises(InputError, match="drawer-full") as caught:
        evidence_files.take_in(
            drawer,
            "E1",
            Evidence(),
            path,
            progress=lambda _done, _total: pytest.fail("it was read"),
        )
    assert caught.value.facts["needed"] > 900 * MIB  # type: ignore[operator] # a number
    assert caught.value.facts["available"] < 8 * MIB  # type: ignore[operator] # a number


def test_what_is_no_file_is_refused(drawer: Drawer, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path, code in (
        (tmp_path, "file-is-a-folder"),
        (pipe, "file-not-ordinary"),
        (tmp_path / "gone", "file-not-found"),
    ):
        with pytest.raises(InputError, match=code):
            take(drawer, path)


def test_an_empty_file_and_the_same_file_are_noted(drawer: Drawer, tmp_path: Path) -> None:
    empty, one, two = (tmp_path / name for name in ("empty.txt", "one.txt", "two.txt"))
    empty.write_bytes(b"")
    one.write_bytes(b"words")
    two.write_bytes(b"words")
    items = [take(drawer, path) for path in (empty, one, two)]
    kept = drawer.evidence.list("E1")
    found = [note for item in items for note in evidence_files.notes(item, kept)]
    assert [(note.code, note.eid, note.same_as) for note in found] == [
        ("evidence-empty", items[0].eid, ""),
        ("evidence-twice", items[1].eid, items[2].eid),
        ("evidence-twice", items[2].eid, items[1].eid),
    ]


def test_an_original_is_given_out_and_remembered(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_bytes(b"words" * KIB)
    item = take(drawer, path)
    target = tmp_path / "out.txt"
    source = evidence_files.of_item(drawer, item.eid or "", "E1")
    assert evidence_files.give_out(drawer, source, target)
    assert target.read_bytes() == path.read_bytes()
    last = drawer.custody.entries(source.item)[-1]
    assert (last.action, last.hash) == ("exported", item.sha256)


def test_nothing_is_given_into_a_vault_or_over_a_file(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "one.txt"
    path.write_bytes(b"words")
    item = take(drawer, path)

    def out(target: Path) -> None:
        source = evidence_files.of_item(drawer, item.eid or "", "E1")
        evidence_files.give_out(drawer, source, target)

    with pytest.raises(InputError, match="inside-a-vault"):
        out(tmp_path / "v" / "out.txt")
    with pytest.raises(MachineError, match="exists"):
        out(path)
    assert len(drawer.custody.entries(f"evidence/E1/{item.eid}")) == 1


def test_a_cancelled_export_leaves_no_file(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "one.bin"
    path.write_bytes(bytes(2 * MIB))
    item = take(drawer, path)
    source = evidence_files.of_item(drawer, item.eid or "", "E1")
    with pytest.raises(InputError, match="cancelled"):
        evidence_files.give_out(
            drawer, source, tmp_path / "out.bin", progress=lambda _done, _total: False
        )
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one.bin", "v"]
