from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from defender_app import files
from defender_app.errors import MachineError


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with files.atomic_write(target) as out:
        out.write(b"one")
        assert not target.exists()
    assert target.read_bytes() == b"one"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with files.atomic_write(target, mode=0o644) as out:
        out.write(b"two")
    assert target.read_bytes() == b"two"
    assert stat.S_IMODE(target.stat().st_mode) == 0o644
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, error: type[BaseException]
) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"old")

    def failing_write() -> None:
        with files.atomic_write(target) as out:
            out.write(b"new")
            raise error

    with pytest.raises(error):
        failing_write()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EACCES, "no-permission"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "io"),
    ],
)
def test_the_systems_errors_have_codes_and_no_paths(tmp_path: Path, number: int, code: str) -> None:
    target = tmp_path / "out"
    with pytest.raises(MachineError, match=code) as caught, files.atomic_write(target):
        raise OSError(number, "said", "/secret/path")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_and_a_folder_as_target(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="not-found"), files.atomic_write(tmp_path / "a" / "b"):
        pass
    with pytest.raises(MachineError, match="is-a-folder"), files.atomic_write(tmp_path):
        pass


def test_a_sealed_file_has_the_neutral_time(tmp_path: Path) -> None:
    target = tmp_path / "sealed.age"
    files.write_sealed(target, b"sealed")
    assert target.read_bytes() == b"sealed"
    assert target.stat().st_mtime == files.NEUTRAL_TIME
    os.utime(target)
    files.set_neutral_time(target)
    assert target.stat().st_mtime == files.NEUTRAL_TIME
    with pytest.raises(MachineError, match="not-found"):
        files.set_neutral_time(tmp_path / "nothing")


def test_random_names_are_letters_and_differ() -> None:
    names = {files.random_name() for _ in range(50)}
    assert len(names) == 50
    assert all(name.isascii() and name.isalpha() and name.islower() for name in names)
    assert len(files.random_name(16)) == 16
    with pytest.raises(ValueError, match="length"):
        files.random_name(9)


def test_without_overwriting_a_file_that_appears_meanwhile_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "out"

    def write() -> None:
        with files.atomic_write(target, overwrite=False) as out:
            out.write(b"ours")
            target.write_bytes(b"theirs")

    with pytest.raises(MachineError, match="exists"):
        write()
    assert target.read_bytes() == b"theirs"
    with pytest.raises(MachineError, match="exists"):
        write()
    target.unlink()
    with files.atomic_write(target, overwrite=False) as out:
        out.write(b"ours")
    assert target.read_bytes() == b"ours"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="files without a name are Linux's")
def test_a_kill_while_writing_leaves_nothing(tmp_path: Path) -> None:
    with files.atomic_write(tmp_path / "out") as out:
        out.write(b"secret")
        out.flush()
        assert list(tmp_path.iterdir()) == []


def test_where_a_file_cannot_be_linked_or_nameless_it_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    for overwrite in (False, True):
        with files.atomic_write(tmp_path / "out", neutral_time=True, overwrite=overwrite) as out:
            out.write(b"whole")
        assert (tmp_path / "out").read_bytes() == b"whole"
        assert (tmp_path / "out").stat().st_mtime == files.NEUTRAL_TIME
    with (
        pytest.raises(MachineError, match="exists"),
        files.atomic_write(tmp_path / "out", overwrite=False),
    ):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
