"""Copying a sealed file to a stick: whole and read back, or not there at all."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pytest

from defender_app import files, medium
from defender_app.errors import AppError, InputError, MachineError
from defender_app.report import sent_copies
from tests.support import vaults

DATA = bytes(range(256)) * 10_000
DIGEST = hashlib.sha256(DATA).hexdigest()
NAME = "qwertyuiopas.age"


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def source(out: Path) -> Path:
    path = out / NAME
    files.write_sealed(path, DATA)
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _refused(code: str, source: Path, folder: Path) -> AppError:
    """It is refused with this code, no copy is left, and the file stays as it was."""
    before = {one: one.read_bytes() for one in folder.iterdir()} if folder.is_dir() else {}
    with pytest.raises(AppError) as caught:
        sent_copies.copy_out(source, folder, DIGEST)
    assert caught.value.code == code
    assert str(source.parent) not in repr(caught.value) + repr(caught.value.facts)
    if folder.is_dir():
        assert {one: one.read_bytes() for one in folder.iterdir()} == before
    return caught.value


def test_a_copy_is_the_same_and_says_nothing(source: Path, stick: Path) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    copied = sent_copies.copy_out(source, stick, DIGEST, progress)
    assert copied == sent_copies.Copied(path=stick / NAME, size=len(DATA))
    assert copied.path.read_bytes() == DATA == source.read_bytes()
    assert copied.path.stat().st_mtime == files.NEUTRAL_TIME
    assert list(stick.iterdir()) == [copied.path]
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {2 * len(DATA)}
    assert max(done for done, _ in seen) >= len(DATA)


def test_the_same_copy_twice_writes_nothing(source: Path, stick: Path) -> None:
    first = sent_copies.copy_out(source, stick, DIGEST)
    inode = first.path.stat().st_ino
    again = sent_copies.copy_out(source, stick, DIGEST)
    assert again.was_there
    assert again.path.stat().st_ino == inode


@pytest.mark.parametrize("there", [b"", b"something else", DATA[:-1] + b"!"])
def test_what_lies_there_is_never_replaced(source: Path, stick: Path, there: bytes) -> None:
    (stick / NAME).write_bytes(there)
    _refused("copy-not-read-back", source, stick)


def test_a_folder_or_a_link_of_that_name_stays(source: Path, stick: Path) -> None:
    (stick / NAME).mkdir()
    with pytest.raises(InputError, match="sealed-missing"):
        sent_copies.copy_out(source, stick, DIGEST)
    (stick / NAME).rmdir()
    (stick / NAME).symlink_to(stick / "nowhere")
    with pytest.raises(InputError, match="sealed-missing"):
        sent_copies.copy_out(source, stick, DIGEST)
    assert not (stick / "nowhere").exists()


def test_a_stick_that_is_full_is_named_before_a_byte_is_written(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Usage(1 << 22, 1 << 21, 1 << 21))
    error = _refused("medium-too-small", source, stick)
    assert error.facts["available"] == 1 << 21


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_a_stick_that_holds_no_such_file(source: Path, stick: Path) -> None:
    import resource  # noqa: PLC0415 - not on every system

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(DATA) - 1, hard))
    try:
        _refused("medium-file-limit", source, stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EIO, "io"), (errno.EROFS, "read-only")],
)
def test_a_stick_that_fails_while_it_is_written(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(number, os.strerror(number), "/secret/path")

    monkeypatch.setattr(os, "fsync", fails)
    _refused(code, source, stick)


def test_a_stick_pulled_out_while_it_is_read_back(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(_descriptor: int) -> None:
        raise files.machine_error(OSError(errno.EIO, "gone"))

    monkeypatch.setattr(medium, "forget_cached", pulled)
    _refused("io", source, stick)


@pytest.mark.parametrize("place", [0, len(DATA) // 2, len(DATA) - 1])
def test_a_stick_that_gives_back_other_bytes(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    def worn(descriptor: int) -> None:
        os.pwrite(descriptor, bytes((DATA[place] ^ 1,)), place)

    monkeypatch.setattr(medium, "forget_cached", worn)
    _refused("copy-not-read-back", source, stick)


def test_a_stick_that_keeps_less(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(medium, "forget_cached", lambda one: os.truncate(one, len(DATA) - 1))
    _refused("copy-not-read-back", source, stick)


@pytest.mark.parametrize("at", range(6))
def test_cancelling_leaves_no_copy(source: Path, stick: Path, at: int) -> None:
    calls: list[int] = []

    def progress(_done: int, _total: int) -> bool:
        calls.append(1)
        return len(calls) <= at

    with pytest.raises(InputError, match="cancelled"):
        sent_copies.copy_out(source, stick, DIGEST, progress)
    assert list(stick.iterdir()) == []


def test_a_file_that_is_not_what_was_sealed_is_not_carried(source: Path, stick: Path) -> None:
    source.write_bytes(DATA[:-1] + b"!")
    _refused("sealed-changed", source, stick)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_a_file_that_is_not_there_or_is_none(source: Path, stick: Path) -> None:
    source.unlink()
    _refused("sealed-missing", source, stick)
    os.mkfifo(source)
    _refused("sealed-missing", source, stick)


def test_where_no_copy_goes(source: Path, stick: Path, tmp_path: Path) -> None:
    _refused("copy-same-place", source, source.parent)
    link = tmp_path / "link"
    link.symlink_to(source.parent)
    _refused("copy-same-place", source, link)
    _refused("no-such-folder", source, stick / "nowhere")
    vault = vaults.new_vault(tmp_path / "vault", drawer_size=256 * vaults.KIB)
    _refused("inside-a-vault", source, vault / "inbox")


def test_checking_a_file_where_it_lies(source: Path) -> None:
    assert sent_copies.check(source, DIGEST) == len(DATA)
    assert sent_copies.hashed(source) == DIGEST
    with pytest.raises(MachineError, match="copy-not-read-back"):
        sent_copies.check(source, DIGEST[::-1])


def test_what_is_read_back_is_what_the_medium_has(
    source: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cache is dropped after the bytes were forced out, and before they are read."""
    order: list[str] = []
    fsync, drop, read = os.fsync, medium.forget_cached, sent_copies._pieces

    def pieces(one: BinaryIO, before: int, total: int, told: object) -> object:
        order.append("read" if before else "write")
        return read(one, before, total, told)  # type: ignore[arg-type] # passed on

    def synced(handle: int) -> None:
        order.append("sync")
        fsync(handle)

    def dropped(handle: int) -> None:
        order.append("drop")
        drop(handle)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(medium, "forget_cached", dropped)
    monkeypatch.setattr(sent_copies, "_pieces", pieces)
    sent_copies.copy_out(source, stick, DIGEST)
    assert order[:4] == ["write", "sync", "drop", "read"]
