from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
import socket
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


# What is not an ordinary file, or stops being the one it was.


@pytest.mark.skipif(os.name != "posix", reason="named pipes and devices are of POSIX")
@pytest.mark.parametrize("kind", ["pipe", "device", "socket", "link-to-pipe"])
def test_what_never_ends_is_never_waited_for(drawer: Drawer, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "odd"
    if kind == "device":
        path = Path("/dev/zero")
    elif kind == "socket":
        held = socket.socket(socket.AF_UNIX)
        held.bind(str(path))
        held.close()
    else:
        os.mkfifo(tmp_path / "pipe")
        if kind == "pipe":
            path = tmp_path / "pipe"
        else:
            path.symlink_to(tmp_path / "pipe")
    with pytest.raises(InputError, match="file-not-ordinary"):
        take(drawer, path)
    assert drawer.evidence.list("E1") == ()


@pytest.mark.skipif(not Path("/proc/version").is_file(), reason="files of the Linux kernel")
def test_a_file_that_is_made_while_it_is_read_is_refused(drawer: Drawer) -> None:
    with pytest.raises(InputError, match="file-not-ordinary"):
        take(drawer, Path("/proc/version"))
    assert drawer.evidence.list("E1") == ()


def test_a_link_is_followed_and_left_alone(drawer: Drawer, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link.jpg"
    target.write_bytes(b"picture")
    link.symlink_to(target)
    item = take(drawer, link)
    assert (item.original_file_name, item.size) == ("link.jpg", 7)
    assert link.is_symlink()
    assert evidence_files.still_there(link, item)


def test_a_link_to_nothing_and_a_loop_are_refused(drawer: Drawer, tmp_path: Path) -> None:
    dangling, loop = tmp_path / "dangling", tmp_path / "loop"
    dangling.symlink_to(tmp_path / "nothing")
    loop.symlink_to(loop)
    with pytest.raises(InputError, match="file-not-found"):
        take(drawer, dangling)
    with pytest.raises(MachineError):
        take(drawer, loop)


def test_a_sparse_file_comes_in_with_its_holes(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "sparse.bin"
    with path.open("wb") as out:
        out.seek(3 * MIB)
        out.write(b"end")
    item = take(drawer, path)
    assert item.size == 3 * MIB + 3
    back = b"".join(drawer.evidence.chunks(str(item.eid), "E1"))
    assert back == bytes(3 * MIB) + b"end"


@pytest.mark.skipif(not hasattr(os, "O_NOATIME"), reason="only Linux leaves the time of access")
def test_reading_leaves_no_trace_on_our_own_files(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "seen.bin"
    path.write_bytes(b"x")
    os.utime(path, (1_000_000_000, 1_700_000_000))
    take(drawer, path)
    state = path.stat()
    assert (state.st_atime, state.st_mtime) == (1_000_000_000, 1_700_000_000)


@pytest.mark.parametrize("error", [errno.EIO, errno.ENODEV, errno.ESTALE, errno.EACCES])
def test_a_stick_that_is_pulled_out_leaves_nothing(
    drawer: Drawer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    path = tmp_path / "long.bin"
    path.write_bytes(bytes(6 * MIB))
    read: list[int] = []

    class Pulled(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            read.append(1)
            if len(read) > 5:
                raise OSError(error, "gone")
            return super().read(size) or b""

    def opened(name: Path) -> io.FileIO:
        return Pulled(name, "rb")

    monkeypatch.setattr(evidence_files, "open_file", opened)
    with pytest.raises(MachineError, match="file-unreadable") as caught:
        take(drawer, path)
    assert caught.value.facts == {"file": "long.bin"}
    assert drawer.evidence.list("E1") == ()
    assert drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)


@pytest.mark.parametrize("how", ["shorter", "longer", "same-size", "set-back"])
def test_every_change_of_a_file_meanwhile_is_noticed(
    drawer: Drawer, tmp_path: Path, how: str
) -> None:
    path = tmp_path / "live.bin"
    path.write_bytes(bytes(3 * MIB))
    before = path.stat()

    def meddle(_done: int, _total: int) -> bool:
        with path.open("r+b") as other:
            if how == "shorter":
                other.truncate(MIB)
            elif how == "longer":
                other.seek(0, os.SEEK_END)
                other.write(bytes(2 * MIB))
            else:
                other.write(b"new")
        if how == "set-back":
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        return True

    item = evidence_files.described(path)
    with pytest.raises(InputError, match="file-changed"):
        evidence_files.take_in(drawer, "E1", item, path, progress=meddle)
    assert drawer.evidence.list("E1") == ()
    assert drawer.database.one("SELECT count(*) FROM blobs") == (0,)


def test_several_files_come_in_together_or_not_at_all(drawer: Drawer, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.bin" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(bytes([number]) * MIB)
    files = [(evidence_files.described(path), path) for path in paths]
    told: list[tuple[int, int]] = []

    def stop_in_the_third(done: int, total: int) -> bool:
        told.append((done, total))
        return done <= 2 * MIB

    with pytest.raises(InputError, match="cancelled"):
        evidence_files.take_in_all(drawer, "E1", files, progress=stop_in_the_third)
    assert told[-1] == (3 * MIB, 3 * MIB)
    assert drawer.evidence.list("E1") == ()
    assert drawer.database.one("SELECT count(*) FROM blob_rows") == (0,)
    kept = evidence_files.take_in_all(drawer, "E1", files)
    assert [one.sha256 for one in kept] == [
        hashlib.sha256(path.read_bytes()).hexdigest() for path in paths
    ]
    assert [one.eid for one in drawer.evidence.list("E1")] == [one.eid for one in kept]


def test_several_files_that_do_not_fit_together_are_refused_at_once(
    drawer: Drawer, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.bin" for number in range(3)]
    for path in paths:
        path.write_bytes(bytes(3 * MIB))
    files = [(evidence_files.described(path), path) for path in paths]
    with pytest.raises(InputError, match="drawer-full") as caught:
        evidence_files.take_in_all(drawer, "E1", files)
    assert int(str(caught.value.facts["needed"])) > 9 * MIB
    assert drawer.evidence.list("E1") == ()


def test_more_than_64_gib_is_refused_before_it_is_read(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "huge.bin"
    with path.open("wb") as out:
        out.truncate((64 << 30) + 1)
    with pytest.raises(InputError, match="evidence-over-limit") as caught:
        take(drawer, path)
    assert caught.value.facts == {"limit": 64 << 30}


def test_an_original_that_is_gone_afterwards_is_noted(drawer: Drawer, tmp_path: Path) -> None:
    path = tmp_path / "moved.bin"
    path.write_bytes(b"x")
    item = take(drawer, path)
    assert not list(evidence_files.notes(item, [], path))
    path.unlink()
    assert [one.code for one in evidence_files.notes(item, [], path)] == ["original-gone"]


def test_a_copy_that_the_medium_cannot_hold_is_refused_before_it_is_written(
    drawer: Drawer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.bin"
    path.write_bytes(bytes(MIB))
    item = take(drawer, path)
    little = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: little)
    target = tmp_path / "out"
    source = evidence_files.of_item(drawer, str(item.eid), "E1")
    with pytest.raises(MachineError, match="disk-full") as caught:
        evidence_files.give_out(drawer, source, target)
    assert caught.value.facts == {"needed": MIB, "available": 1000}
    assert not target.exists()
