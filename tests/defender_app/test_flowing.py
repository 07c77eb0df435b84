"""Large files reach the disk while they are written, and say at once what goes wrong there."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from defender_app import files, flowing
from defender_app.errors import MachineError
from defender_app.flowing import Flowing, ending

KIB = 1024


@pytest.fixture(autouse=True)
def _short_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flowing, "_STEP", 64 * KIB)


def test_the_disk_gets_what_was_written_before_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    begun = threading.Event()

    def sync(handle: int) -> None:
        synced.append(os.fstat(handle).st_size)
        begun.set()
        os.fsync(handle)

    monkeypatch.setattr(flowing, "_sync", sync)
    data = os.urandom(10_000)
    with (tmp_path / "f").open("wb") as out, Flowing(out) as through:
        for number in range(50):
            assert through.write(data) == len(data)
            if number == 48:
                # The thread beside may come late on a busy machine.
                assert begun.wait(30)
    assert (tmp_path / "f").read_bytes() == data * 50
    assert synced
    assert 64 * KIB <= synced[0] < 50 * len(data)


def _written(path: Path, pieces: int, *, closed: bool = False) -> None:
    with files.atomic_write(path) as out, Flowing(out) as through:
        for _ in range(pieces):
            through.write(bytes(64 * KIB))
        if closed:
            out.close()
            through.write(b"x")


def test_a_disk_that_fails_early_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: int) -> None:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(flowing, "_sync", fails)
    for pieces in (1, 40):
        with pytest.raises(MachineError, match="io"):
            _written(tmp_path / "f", pieces)
    assert list(tmp_path.iterdir()) == []


def test_the_first_error_is_the_one_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: int) -> None:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(flowing, "_sync", fails)
    with pytest.raises(ValueError, match="closed"):
        _written(tmp_path / "f", 1, closed=True)


def test_what_reads_ahead_ends_with_the_block() -> None:
    ended: list[bool] = []

    def pieces() -> Iterator[bytes]:
        try:
            yield b"a"
            yield b"b"
        finally:
            ended.append(True)

    with ending(pieces()) as some:
        assert next(some) == b"a"
        assert not ended
    assert ended == [True]
    with ending(iter((b"a",))) as some:
        assert list(some) == [b"a"]
