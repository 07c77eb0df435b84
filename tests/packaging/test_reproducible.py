"""What is handed out is the same, byte for byte, wherever and whenever it is made."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from releasing import source

from tests.support.repository import ROOT

pytestmark = [pytest.mark.long, pytest.mark.ci, pytest.mark.timeout(600)]


def _clone(folder: Path) -> Path:
    """The files as they are now, committed or not, as somebody else would have them."""
    for path in source.files():
        copy = folder / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes((ROOT / path).read_bytes())
        copy.chmod((ROOT / path).stat().st_mode & 0o777)
    for words in (("init", "-q"), ("add", "-A")):
        subprocess.run(("git", "-C", str(folder), *words), check=True)
    return folder


def _made(folder: Path, zone: str, umask: int) -> dict[str, bytes]:
    out = folder.parent / f"out of {folder.name}"
    subprocess.run(
        (sys.executable, "packaging/release.py", "python", str(out)),
        cwd=folder,
        env=os.environ | {"TZ": zone, "SOURCE_DATE_EPOCH": "1"},
        umask=umask,
        check=True,
    )
    return {path.name: path.read_bytes() for path in out.iterdir()}


def test_wheel_and_sdist_are_the_same_from_two_folders_at_two_times(tmp_path: Path) -> None:
    here = _made(_clone(tmp_path / "here"), "UTC", 0o022)
    there = _made(_clone(tmp_path / "there é 中"), "Asia/Kathmandu", 0o077)
    assert sorted(name.rpartition(".")[2] for name in here) == ["gz", "whl"]
    assert here == there
    (sdist,) = (name for name in here if name.endswith(".gz"))
    path = tmp_path / "out of here" / sdist
    with tarfile.open(path) as packed:
        members = packed.getmembers()
    assert {one.mtime for one in members} == {source.epoch()}
    assert {(one.uid, one.gid, one.uname, one.gname) for one in members} == {(0, 0, "", "")}
    assert {one.mode for one in members} <= {0o644, 0o755}
    (wheel,) = (tmp_path / "out of here").glob("*.whl")
    with zipfile.ZipFile(wheel) as zipped:
        assert len({one.date_time for one in zipped.infolist()}) == 1
    for data in here.values():
        assert str(tmp_path).encode() not in data
