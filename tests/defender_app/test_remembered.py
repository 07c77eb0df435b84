from __future__ import annotations

from pathlib import Path

import pytest

from defender_app import remembered

pytestmark = pytest.mark.usefixtures("_own_configuration")


@pytest.fixture
def _own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_nothing_is_remembered_and_no_folder_is_made(tmp_path: Path) -> None:
    assert remembered.vaults() == ()
    assert not (tmp_path / "config").exists()


def test_the_newest_vault_comes_first(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two ü"
    remembered.remember(first)
    remembered.remember(second)
    remembered.remember(first)
    assert remembered.vaults() == (first, second)


def test_forgetting_the_last_one_leaves_nothing_behind(tmp_path: Path) -> None:
    remembered.remember(tmp_path / "one")
    remembered.remember(tmp_path / "two")
    remembered.forget(tmp_path / "one")
    assert remembered.vaults() == (tmp_path / "two",)
    remembered.forget(tmp_path / "two")
    assert not list((tmp_path / "config").iterdir())


@pytest.mark.parametrize("data", [b"", b"[]", b'{"vaults":"/a"}', b'{"vaults":[1,"relative"]}'])
def test_a_damaged_list_is_an_empty_one(data: bytes, tmp_path: Path) -> None:
    remembered.remember(tmp_path)
    remembered.place().write_bytes(data)
    assert remembered.vaults() == ()


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    remembered.remember(tmp_path)
    assert remembered.place().stat().st_mode & 0o077 == 0
