from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest
from hypothesis import strategies

from defender_app import vault
from defender_app.errors import InputError, UsageError, WrongKeyError
from defender_app.vault import folder as rules
from tests.support.vaults import KIB, MIB, PASSPHRASE, new_vault, opened

DRAWERS = [f"drawer-{n}" for n in range(4)]
EVERY_FILE = ["vault.json", "keys.bin", "options.json", "lock", *DRAWERS,
              *(f"{name}-journal" for name in DRAWERS)]  # fmt: skip


def refused(folder: Path, code: str) -> None:
    """Both ways in refuse, and neither asks for a passphrase."""

    def never() -> str:
        raise AssertionError("asked for a passphrase")

    for attempt in (
        lambda: vault.inspect(folder),
        lambda: vault.Vault.open(folder, never, allow_weak_kdf=True),
    ):
        with pytest.raises(InputError) as caught:
            attempt()
        assert caught.value.code == code
        assert not any(name in str(caught.value.facts) for name in DRAWERS)


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_symlink_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    (folder / name).rename(tmp_path / "elsewhere")
    (folder / name).symlink_to(tmp_path / "elsewhere")
    refused(folder, "vault-unsafe-file")


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_second_hard_link_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "second").hardlink_to(folder / name)
    refused(folder, "vault-unsafe-file")


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_folder_or_pipe_in_place_of_a_file_is_refused(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    refused(folder, "vault-unsafe-file")
    (folder / name).rmdir()
    os.mkfifo(folder / name)
    refused(folder, "vault-unsafe-file")


def test_an_inbox_that_is_a_link_or_a_file_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / "inbox").rename(tmp_path / "inbox")
    (folder / "inbox").symlink_to(tmp_path / "inbox")
    refused(folder, "vault-unsafe-file")
    (folder / "inbox").unlink()
    (folder / "inbox").write_bytes(b"")
    refused(folder, "vault-unsafe-file")


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("vault.json", 4095),
        ("vault.json", 4097),
        ("vault.json", 0),
        ("keys.bin", 8191),
        ("keys.bin", 12288),
        ("drawer-2", MIB - 8192),
        ("drawer-2", MIB + 1),
        ("drawer-2", MIB + 512),
        ("drawer-2", MIB + 8191),
        ("drawer-2", 0),
    ],
)
def test_a_wrong_size_is_refused(folder: Path, name: str, size: int) -> None:
    os.truncate(folder / name, size)
    refused(folder, "vault-wrong-size")


@pytest.mark.parametrize("name", ["keys.bin", *DRAWERS])
def test_a_missing_file_is_refused(folder: Path, name: str) -> None:
    (folder / name).unlink()
    refused(folder, "vault-incomplete")


def test_an_empty_or_missing_folder_is_no_vault(tmp_path: Path) -> None:
    refused(tmp_path / "nothing", "not-a-vault")
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "not-a-vault")
    (tmp_path / "file").write_bytes(b"x")
    refused(tmp_path / "file", "not-a-vault")


def change(folder: Path, edit: Callable[[dict[str, object]], object]) -> None:
    value = json.loads((folder / "vault.json").read_bytes())
    edit(value)
    (folder / "vault.json").write_bytes(json.dumps(value).encode().ljust(4096))


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (lambda value: value.update(version=2), "vault-version"),
        (lambda value: value.update(version=0), "vault-file-damaged"),
        (lambda value: value.update(version=True), "vault-file-damaged"),
        (lambda value: value.update(format="other"), "vault-file-damaged"),
        (lambda value: value.update(extra=1), "vault-file-damaged"),
        (lambda value: value.pop("salt"), "vault-file-damaged"),
        (lambda value: value.update(salt="0" * 63), "vault-file-damaged"),
        (lambda value: value.update(salt="A" * 64), "vault-file-damaged"),
        (lambda value: value.update(vault_id="xyz"), "vault-file-damaged"),
        (lambda value: value.update(cipher="none"), "vault-file-damaged"),
        (lambda value: value.update(drawer_size=MIB + 1), "vault-file-damaged"),
        (lambda value: value.update(training="yes"), "vault-file-damaged"),
        (lambda value: value["kdf"].update(name="scrypt"), "vault-file-damaged"),
        (lambda value: value["kdf"].update(extra=1), "vault-file-damaged"),
        # Well-formed, but not what the key cells are bound to.
        (lambda value: value.update(training=False), "keys-damaged"),
        (lambda value: value.update(salt="0" * 64), "keys-damaged"),
        (lambda value: value["kdf"].update(passes=2), "keys-damaged"),
    ],
)
def test_a_changed_vault_json_is_refused_before_any_passphrase(
    folder: Path, edit: Callable[[dict[str, object]], object], code: str
) -> None:
    change(folder, edit)
    refused(folder, code)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b'{"format":1,"format":2}', b"1 2"])
def test_a_vault_json_that_is_no_object_is_refused(folder: Path, data: bytes) -> None:
    (folder / "vault.json").write_bytes(data.ljust(4096))
    refused(folder, "vault-file-damaged")


@hypothesis.given(strategies.binary(max_size=4096))
def test_no_bytes_make_the_reader_of_vault_json_stumble(data: bytes) -> None:
    with pytest.raises(InputError):
        rules.parse_vault_file(data.ljust(4096))


def test_one_damaged_copy_of_the_key_cells_is_mended_and_two_are_refused(folder: Path) -> None:
    good = (folder / "keys.bin").read_bytes()
    for place in (0, 4096):
        bad = bytearray(good)
        bad[place + 100] ^= 1
        (folder / "keys.bin").write_bytes(bad)
        assert not vault.inspect(folder).keys_agree
        with pytest.raises(WrongKeyError):
            opened(folder, "wrong")
        assert (folder / "keys.bin").read_bytes() == bad
        with opened(folder):
            assert (folder / "keys.bin").read_bytes() == good
    bad = bytearray(good)
    bad[10] ^= 1
    bad[4096 + 10] ^= 1
    (folder / "keys.bin").write_bytes(bad)
    refused(folder, "keys-damaged")


def test_keys_of_another_vault_are_refused(folder: Path, tmp_path: Path) -> None:
    other = new_vault(tmp_path / "other")
    (folder / "keys.bin").write_bytes((other / "keys.bin").read_bytes())
    refused(folder, "keys-damaged")


def test_drawers_that_changed_places_are_damaged(folder: Path) -> None:
    contents = [(folder / name).read_bytes() for name in DRAWERS]
    for name, data in zip(DRAWERS, [*contents[1:], contents[0]], strict=True):
        (folder / name).write_bytes(data)
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)


def test_a_drawer_whose_first_page_is_damaged_is_refused(folder: Path) -> None:
    for name in DRAWERS:
        with (folder / name).open("r+b") as file:
            file.seek(5000)
            file.write(b"\0" * 32)
    with pytest.raises(InputError, match="drawer-damaged"):
        opened(folder)


def test_other_files_are_left_alone_and_mentioned(folder: Path) -> None:
    (folder / ".DS_Store").write_bytes(b"system")
    (folder / "Thumbs.db").symlink_to("nowhere")
    assert vault.inspect(folder).other_files == (".DS_Store", "Thumbs.db")
    with opened(folder):
        pass
    assert (folder / ".DS_Store").read_bytes() == b"system"
    assert (folder / ".DS_Store").stat().st_mtime != 946_684_800


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Dropbox", True),
        ("Dropbox (Lake Watch)", True),
        ("OneDrive - Lake Watch", True),
        ("iCloud Drive", True),
        ("Nextcloud", True),
        ("Drops", False),
        ("Documents", False),
    ],
)
def test_a_folder_that_a_cloud_synchronises_is_named(
    tmp_path: Path, name: str, found: bool
) -> None:
    (tmp_path / name).mkdir()
    folder = new_vault(tmp_path / name / "v", drawer_size=256 * KIB)
    assert (vault.inspect(folder).cloud_service is not None) is found


def test_what_may_be_missing_is_made_again(folder: Path) -> None:
    (folder / "lock").unlink()
    (folder / "options.json").unlink()
    (folder / "inbox").rmdir()
    for name in DRAWERS:
        (folder / f"{name}-journal").unlink()
    with opened(folder):
        pass
    assert (folder / "inbox").is_dir()
    assert all((folder / f"{name}-journal").stat().st_size == MIB for name in DRAWERS)


def test_loose_modes_are_tightened(folder: Path) -> None:
    folder.chmod(0o755)
    (folder / "keys.bin").chmod(0o644)
    with opened(folder):
        assert folder.stat().st_mode & 0o777 == 0o700
        assert (folder / "keys.bin").stat().st_mode & 0o777 == 0o600


def test_one_process_at_a_time(folder: Path) -> None:
    with opened(folder):
        with pytest.raises(UsageError, match="vault-in-use"):
            opened(folder)
        assert vault.inspect(folder).training
    with opened(folder):
        pass


def test_inspect_tells_what_needs_no_passphrase(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    info = vault.inspect(folder)
    assert (info.training, info.drawer_size, info.created_drawer_size) == (True, MIB, MIB)
    assert info.keys_agree
    assert (info.kdf.memory_kib, info.kdf.passes) == (64, 1)
    assert before == {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def test_the_folder_can_have_any_name(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "Ein Ördner\u0f40 ?#%")
    with opened(folder, PASSPHRASE) as held:
        held.drawer.settings.set("a", 1)
    with opened(folder) as held:
        assert held.drawer.settings.get("a") == 1
