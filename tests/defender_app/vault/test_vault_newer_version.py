"""A vault that a later version saved: it says so, and not one byte is written."""

from __future__ import annotations

import os
import secrets
import shutil
from pathlib import Path

import pytest

from crypto.secret import Secret
from defender_app import vault
from defender_app.errors import InputError
from defender_app.vault import drawer_file, first_page, migrations, sqlcipher
from defender_app.vault.folder import DRAWERS, JOURNALS, VAULT_JSON
from tests.support.interrupted import killed_in_a_save
from tests.support.vaults import MIB, PASSPHRASE, SECOND, new_vault, opened

KNOWN = len(migrations.STEPS)


def saved_by_a_later_version(folder: Path, passphrase: str = PASSPHRASE) -> Path:
    with opened(folder, passphrase) as held:
        held.drawer.database.run(f"PRAGMA user_version = {KNOWN + 3}")
    return folder


def state(folder: Path) -> dict[str, tuple[bytes, int, int, int]]:
    """Bytes, length, mode and inode of everything."""
    found = {}
    for path in sorted(folder.rglob("*")):
        about = path.stat()
        data = path.read_bytes() if path.is_file() else b""
        found[path.name] = (data, about.st_size, about.st_mode, about.st_ino)
    return found


def test_nothing_is_written(folder: Path) -> None:
    saved_by_a_later_version(folder)
    before = state(folder)
    with pytest.raises(InputError, match="drawer-version") as caught:
        opened(folder)
    assert caught.value.facts == {"found": KNOWN + 3, "known": KNOWN}
    assert state(folder) == before
    assert {path.stat().st_mtime for path in folder.iterdir()} == {946_684_800}


def test_not_even_what_would_be_mended(folder: Path) -> None:
    """Unequal key copies, a short drawer, a journal that a cut lock left, loose modes."""
    saved_by_a_later_version(folder)
    with (folder / "keys.bin").open("r+b") as keys:
        keys.seek(4096)
        keys.write(os.urandom(4096))
    longer = MIB + MIB // 4
    for name in DRAWERS[:2]:
        with (folder / name).open("ab") as drawer:
            drawer.write(os.urandom(longer - MIB))
    for name in JOURNALS:
        (folder / name).write_bytes(bytes(512) + b"OLD PAGES" * 1000)
    (folder / "inbox").rmdir()
    folder.chmod(0o755)
    before = state(folder)
    with pytest.raises(InputError, match="drawer-version"):
        opened(folder)
    assert state(folder) == before
    assert folder.stat().st_mode & 0o777 == 0o755


def test_another_drawer_of_the_vault_still_opens(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND)
    saved_by_a_later_version(folder, SECOND)
    with opened(folder) as held:
        held.drawer.settings.set("a", 1)
    with pytest.raises(InputError, match="drawer-version"):
        opened(folder, SECOND)


def test_an_interrupted_save_of_a_later_version_is_left_to_it(folder: Path) -> None:
    saved_by_a_later_version(folder)
    with pytest.raises(InputError, match="drawer-version"):
        opened(folder)
    name, journal = hot(folder)
    before = state(folder)
    with pytest.raises(InputError, match="drawer-version"):
        opened(folder)
    assert state(folder) == before
    assert (folder / name).exists()
    assert drawer_file.journal_state(folder, journal) is drawer_file.Journal.UNFINISHED


def hot(folder: Path) -> tuple[str, str]:
    """Have a save of this version interrupted, then the version in both places be a later one."""
    plain = folder.parent / "before"
    shutil.copytree(folder, plain)
    for name, journal in zip(DRAWERS, JOURNALS, strict=True):
        key, salt = key_of(folder, name)
        if key is None:
            continue
        page = (folder / name).read_bytes()[:8192]
        head = bytes.fromhex("d9d505f920a163d7") + (1).to_bytes(4) + secrets.token_bytes(4)
        numbers = (MIB // 8192, 512, 8192)
        head += b"".join(number.to_bytes(4) for number in numbers)
        record = (1).to_bytes(4) + page + secrets.token_bytes(4)
        (folder / journal).write_bytes(head.ljust(512, b"\0") + record)
        # The first page itself was torn by the kill.
        with (folder / name).open("r+b") as drawer:
            drawer.seek(100)
            drawer.write(secrets.token_bytes(4000))
        assert first_page.opened((folder / name).read_bytes()[:8192], key, salt) is None
        assert list(first_page.kept_in(folder, journal)) == [page]
        return name, journal
    raise AssertionError


def key_of(folder: Path, name: str) -> tuple[Secret | None, bytes]:
    from crypto import passphrase  # noqa: PLC0415 - only here
    from defender_app.vault import outside  # noqa: PLC0415 - only here

    look = outside.look(folder)
    normal = passphrase.normalise(PASSPHRASE)
    keys = passphrase.derive(normal, look.about.salt_bytes, look.cost, None)
    content = look.block.open_with_passphrase(keys).content
    return (content.key if DRAWERS[content.drawer] == name else None), content.salt


def test_an_interrupted_save_of_this_version_is_no_later_one(folder: Path) -> None:
    killed_in_a_save(folder, PASSPHRASE)
    with opened(folder) as held:
        assert vault.check(held) == []


def test_a_vault_of_a_later_version_says_so_before_the_passphrase(folder: Path) -> None:
    text = (folder / VAULT_JSON).read_bytes()
    (folder / VAULT_JSON).write_bytes(text.replace(b'"version":1', b'"version":2'))
    before = state(folder)
    for way in (vault.inspect, opened):
        with pytest.raises(InputError, match="vault-version") as caught:
            way(folder)
        assert caught.value.facts == {"version": 2}
    assert state(folder) == before


def test_an_empty_first_page_of_ours_is_one_for_sqlcipher(tmp_path: Path) -> None:
    key, salt = Secret(os.urandom(32)), os.urandom(16)
    path = tmp_path / "d"
    path.write_bytes(first_page.empty(key, salt) + os.urandom(31 * 8192))
    database = sqlcipher.Database(path, key, salt, 32)
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
    assert database.number("page_count") == 1
    database.run("CREATE TABLE a (b)")
    database.run("INSERT INTO a VALUES ('c')")
    database.run("PRAGMA user_version = 7")
    database.close()
    plain = first_page.opened(path.read_bytes()[:8192], key, salt)
    assert plain is not None
    assert plain.startswith(b"SQLite format 3\0")
    assert plain[60:64] == (7).to_bytes(4)
    assert first_page.opened(path.read_bytes()[:8192], Secret(bytes(32)), salt) is None
    assert first_page.opened(b"", key, salt) is None
    spoilt = bytearray(path.read_bytes()[:8192])
    spoilt[5000] ^= 1
    assert first_page.opened(bytes(spoilt), key, salt) is None


@pytest.mark.parametrize(
    "journal",
    [
        b"",
        bytes(512),
        bytes.fromhex("d9d505f920a163d7"),
        bytes.fromhex("d9d505f920a163d7") + b"\xff" * 600,
        bytes.fromhex("d9d505f920a163d7") + bytes(12) + (512).to_bytes(4) + bytes(2000),
        bytes.fromhex("d9d505f920a163d7") + bytes(12) + (3).to_bytes(4) + bytes(2000),
        bytes.fromhex("d9d505f920a163d7") * 5000,
    ],
)
def test_a_journal_that_is_none_holds_no_page(folder: Path, journal: bytes) -> None:
    (folder / JOURNALS[0]).write_bytes(journal)
    assert list(first_page.kept_in(folder, JOURNALS[0])) == []
