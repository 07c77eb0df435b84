from __future__ import annotations

import errno
import os
import re
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


@pytest.fixture
def named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system where every file has a name from its first byte on."""
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)


@pytest.mark.usefixtures("named_at_once")
def test_what_a_kill_leaves_is_hidden_and_unfinished_and_goes_with_the_next(tmp_path: Path) -> None:
    target = tmp_path / "report.age"
    for name in (".notes.part", ".abcdefghijkl.txt", "abcdefghijkl.part"):
        (tmp_path / name).touch()
    (tmp_path / ".folderfolde.part").mkdir()
    (tmp_path / ".linkedlinked.part").symlink_to(target)
    stays = {path.name for path in tmp_path.iterdir()}
    (tmp_path / ".abcdefghijkl.part").write_bytes(b"half")
    with files.atomic_write(target, overwrite=False) as out:
        out.write(b"whole")
        (name,) = {path.name for path in tmp_path.iterdir()} - stays
        assert re.fullmatch(r"\.[a-z]{12}\.part", name)
        # Another one beside it leaves it alone while it is written.
        with files.atomic_write(tmp_path / "other.age") as other:
            other.write(b"also")
        assert (tmp_path / name).exists()
    assert {path.name for path in tmp_path.iterdir()} - stays == {"report.age", "other.age"}


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="Linux alone has both ways")
@pytest.mark.parametrize("ways", [("link",), ("move",), ("link", "move"), ()])
@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_has_its_own_name_or_says_that_it_is_unfinished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, ways: tuple[str, ...], overwrite: bool
) -> None:
    seen: list[set[str]] = []
    real = os.fsync

    def look(descriptor: int) -> None:
        seen.append({path.name for path in tmp_path.iterdir()})
        real(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    if ways:
        monkeypatch.delattr(os, "O_TMPFILE")
    if "move" not in ways:
        monkeypatch.setattr(files, "_moved_to_new", lambda *_: False)
    if "link" not in ways:
        monkeypatch.setattr(files, "_linked_to_new", lambda *_: False)
    for place in range(2):
        path = tmp_path / ("report.age" if overwrite else f"report-{place}.age")
        with files.atomic_write(path, overwrite=overwrite) as out:
            out.write(b"whole")
        assert path.read_bytes() == b"whole"
    names = set().union(*seen)
    assert all(re.fullmatch(r"\.[a-z]{12}\.part|report.*\.age", name) for name in names), names
    (tmp_path / "late").touch()
    with pytest.raises(FileExistsError):
        files._rename(tmp_path / "late", path, overwrite=False)
    assert path.read_bytes() == b"whole"


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
