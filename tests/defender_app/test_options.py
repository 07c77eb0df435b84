from __future__ import annotations

import json
from pathlib import Path

import pytest

from defender_app import options
from defender_app.errors import MachineError
from defender_app.files import NEUTRAL_TIME
from defender_app.options import Options
from defender_app.vault import inspect
from tests.support import vaults

HEAD = {"format": "defender-options", "version": 1}


def put(folder: Path, **members: object) -> None:
    (folder / options.NAME).write_text(json.dumps(HEAD | members), encoding="utf-8")


def test_a_folder_without_options_has_the_usual_ones(tmp_path: Path) -> None:
    assert options.read(tmp_path) == Options()


def test_what_is_written_comes_back(tmp_path: Path) -> None:
    chosen = Options(language="zh", appearance="dark", idle_minutes=10, window_title="笔记")
    options.write(tmp_path, chosen)
    assert options.read(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [options.NAME]


def test_usual_values_are_not_written(tmp_path: Path) -> None:
    options.write(tmp_path, Options(language="zh"))
    options.write(tmp_path, Options())
    assert json.loads((tmp_path / options.NAME).read_bytes()) == HEAD


def test_unknown_members_stay(tmp_path: Path) -> None:
    put(tmp_path, burn={"on": True}, language="en")
    assert options.change(tmp_path, language="zh") == Options(language="zh")
    assert json.loads((tmp_path / options.NAME).read_bytes())["burn"] == {"on": True}


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("language", 7),
        ("language", "x" * 100),
        ("language", "z\nh"),
        ("appearance", "loud"),
        ("idle_minutes", 0),
        ("idle_minutes", 10_000),
        ("idle_minutes", True),
        ("idle_minutes", 2.5),
        ("window_title", ""),
        ("window_title", "x" * 100),
        ("window_title", "a\u202eb"),
    ],
)
def test_an_odd_value_counts_as_not_said(tmp_path: Path, member: str, value: object) -> None:
    put(tmp_path, **{member: value})
    assert options.read(tmp_path) == Options()


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"a":1,"a":2}', b" " * 100_000, b"\xff"])
def test_a_file_that_is_none_counts_as_not_there(tmp_path: Path, data: bytes) -> None:
    (tmp_path / options.NAME).write_bytes(data)
    assert options.read(tmp_path) == Options()
    options.write(tmp_path, Options(idle_minutes=5))
    assert options.read(tmp_path).idle_minutes == 5


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere"
    real.mkdir()
    options.write(real, Options(language="zh"))
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / options.NAME).symlink_to(real / options.NAME)
    assert options.read(folder) == Options()


def test_a_vault_stays_whole_and_tells_no_time(tmp_path: Path) -> None:
    folder = vaults.new_vault(tmp_path / "vault", drawer_size=256 * vaults.KIB)
    options.write(folder, Options(appearance="dark"))
    inspect(folder)
    times = {path.name: path.stat().st_mtime for path in [folder, *folder.iterdir()]}
    assert set(times.values()) == {NEUTRAL_TIME}
    assert (folder / options.NAME).stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_gone_is_the_worlds_fault(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        options.write(tmp_path / "gone", Options())
