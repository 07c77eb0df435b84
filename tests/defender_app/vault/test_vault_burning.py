"""Burning: nothing in the folder opens anything any more, and nothing else is touched."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.secret import Secret
from defender_app import vault
from defender_app.errors import AppError, InputError, MachineError, UsageError
from defender_app.files import disk_errors
from defender_app.vault import burning, recovery
from defender_app.vault import folder as rules
from tests.support import vaults


def _nothing(_vault_id: str) -> None:
    """A keychain that holds no entry."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return vaults.new_vault(tmp_path / "vault", vaults.PASSPHRASE, vaults.SECOND)


def test_nothing_is_left_of_the_folder(folder: Path) -> None:
    note = folder / rules.INBOX / "abcdefghijklmnop.age"
    note.write_bytes(b"a sealed note")
    burned = burning.burn(folder, forget=_nothing)
    assert burned == burning.Burned((), 0)
    assert not folder.exists()
    assert folder.parent.is_dir()


def test_the_keys_are_gone_before_anything_is_deleted(folder: Path, tmp_path: Path) -> None:
    before = {name: (folder / name).read_bytes() for name in rules.NAMED - {rules.INBOX}}
    held = _links(folder, tmp_path / "held")
    burning.burn(folder, forget=_nothing)
    for name in (rules.KEYS, rules.VAULT_JSON, *rules.JOURNALS):
        after = (held / name).read_bytes()
        assert len(after) == len(before[name])
        same = sum(a == b for a, b in zip(after, before[name], strict=True))
        assert same < len(after) / 64, name
    for name in rules.DRAWERS:
        after = (held / name).read_bytes()
        assert after[: rules.PAGE] != before[name][: rules.PAGE]
        assert after[rules.PAGE :] == before[name][rules.PAGE :]
    salt = rules.parse_vault_file(before[rules.VAULT_JSON]).salt_bytes
    assert all(salt not in one.read_bytes() for one in held.iterdir())


@pytest.mark.parametrize("steps", range(1, 12))
def test_cut_short_it_had_not_begun_or_nothing_opens(
    folder: Path, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill between two steps: everything opens, or nothing ever does, and it can be finished."""
    words = _with_recovery(folder)
    monkeypatch.setattr(os, "fsync", _dying(steps))
    with pytest.raises(_Killed):
        burning.burn(folder, forget=_nothing)
    monkeypatch.undo()
    opens = [_opens(folder, typed) for typed in (vaults.PASSPHRASE, vaults.SECOND)]
    recovers = _recovers(folder, words)
    assert [*opens, recovers] == [steps == 1] * 3
    burning.burn(folder, forget=_nothing)
    assert not folder.exists()


def test_an_older_copy_of_the_keys_opens_nothing_without_the_salt(folder: Path) -> None:
    older = (folder / rules.KEYS).read_bytes()
    inside = {name: (folder / name).read_bytes() for name in rules.DRAWERS}
    burning.burn(folder, forget=_nothing)
    vaults.new_vault(folder, "eleven otters at dawn")
    (folder / rules.KEYS).write_bytes(older)
    for name, data in inside.items():
        (folder / name).write_bytes(data)
    with pytest.raises(InputError) as caught:
        vaults.opened(folder)
    assert caught.value.code == "keys-damaged"


def test_an_open_vault_burns_from_inside(folder: Path) -> None:
    held = vaults.opened(folder)
    held.drawer.incidents.save(vaults.full_incident())
    asked: list[str] = []
    assert held.burn(asked.append) == burning.Burned((), 0)
    assert len(asked) == 1
    assert not folder.exists()
    assert not held.is_open
    with pytest.raises(UsageError):
        held.drawer.incidents.count()
    held.lock()
    with pytest.raises(UsageError):
        held.burn(_nothing)


def test_another_folder_in_its_place_is_not_burned(folder: Path, tmp_path: Path) -> None:
    with vaults.opened(folder) as held:
        folder.rename(tmp_path / "moved")
        vaults.new_vault(folder, "somebody else")
        with pytest.raises(MachineError, match="vault-moved"):
            held.burn(_nothing)
        assert _opens(folder, "somebody else")
        shutil.rmtree(folder)
        (tmp_path / "moved").rename(folder)
    assert _opens(folder, vaults.PASSPHRASE)


def test_who_has_it_open_keeps_it(folder: Path) -> None:
    with vaults.opened(folder), pytest.raises(UsageError, match="vault-in-use"):
        burning.burn(folder, forget=_nothing)
    assert _opens(folder, vaults.PASSPHRASE)


@pytest.mark.parametrize("damage", ["vault.json", "keys.bin", "drawer-1", "lock", "options.json"])
@pytest.mark.parametrize("how", ["gone", "empty", "noise"])
def test_a_damaged_vault_burns_too(folder: Path, damage: str, how: str) -> None:
    path = folder / damage
    if how == "gone":
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(b"" if how == "empty" else os.urandom(5000))
    assert burning.burn(folder, forget=_nothing).left == ()
    assert not folder.exists()


def test_files_of_others_stay_and_are_said(folder: Path) -> None:
    (folder / "holiday.txt").write_text("mine")
    assert burning.burn(folder, forget=_nothing) == burning.Burned(("folder",), 1)
    assert [one.name for one in folder.iterdir()] == ["holiday.txt"]
    assert (folder / "holiday.txt").read_text() == "mine"


def test_links_are_removed_and_what_they_lead_to_stays(folder: Path, tmp_path: Path) -> None:
    for name in (rules.KEYS, rules.DRAWERS[2]):
        (folder / name).rename(tmp_path / name)
        (folder / name).symlink_to(tmp_path / name)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter").write_text("mine")
    shutil.rmtree(folder / rules.INBOX)
    (folder / rules.INBOX).symlink_to(elsewhere)
    before = {name: (tmp_path / name).read_bytes() for name in (rules.KEYS, rules.DRAWERS[2])}
    burning.burn(folder, forget=_nothing)
    assert not folder.exists()
    assert {name: (tmp_path / name).read_bytes() for name in before} == before
    assert (elsewhere / "letter").read_text() == "mine"


@pytest.mark.parametrize("names", [(), ("lock", "options.json"), ("inbox", "letter.txt")])
def test_what_is_no_vault_is_left_alone(tmp_path: Path, names: tuple[str, ...]) -> None:
    place = tmp_path / "papers"
    place.mkdir()
    for name in names:
        (place / name).write_text("mine")
    with pytest.raises(InputError, match="not-a-vault"):
        burning.burn(place, forget=_nothing)
    assert sorted(one.name for one in place.iterdir()) == sorted(names)
    with pytest.raises(InputError, match="not-a-vault"):
        burning.burn(tmp_path / "nowhere", forget=_nothing)


def test_cut_short_before_its_last_file_it_can_be_finished(tmp_path: Path) -> None:
    place = tmp_path / "vault"
    place.mkdir()
    (place / rules.LOCK).write_text("a list of things to lock")
    with pytest.raises(InputError, match="not-a-vault"):
        burning.burn(place, forget=_nothing)
    (place / rules.LOCK).write_bytes(b"")
    assert burning.burn(place, forget=_nothing) == burning.Burned((), 0)
    assert not place.exists()


def test_a_medium_that_cannot_be_written_is_said_before_anything(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(burning, "_is_ours", _read_only)
    with pytest.raises(MachineError, match="read-only"):
        burning.burn(folder, forget=asked.append)
    monkeypatch.undo()
    assert asked == []
    assert _opens(folder, vaults.PASSPHRASE)


def test_a_keychain_that_waits_for_a_person_holds_nothing_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(burning, "KEYCHAIN_PATIENCE", 0.01)
    monkeypatch.setattr(burning, "_KEYCHAIN_AFTERWARDS", 0.01)
    answered = threading.Event()

    def forget(_vault_id: str) -> None:
        answered.wait(30)

    burned = burning.burn(folder, forget=forget)
    answered.set()
    assert burned.left == ("keychain",)
    assert not folder.exists()


@pytest.mark.parametrize(
    ("code", "left"), [("keychain-none", ()), ("keychain-locked", ("keychain",))]
)
def test_what_the_keychain_says_is_passed_on(folder: Path, code: str, left: tuple[str]) -> None:
    def forget(_vault_id: str) -> None:
        raise MachineError(code)

    assert burning.burn(folder, forget=forget).left == left


class _Killed(BaseException):
    """Stands for a kill: nothing catches it."""


def _dying(steps: int) -> Callable[[int], None]:
    """``os.fsync`` that syncs some times and then ends everything, as a kill would."""
    sync, done = os.fsync, iter(range(steps))

    def dying(handle: int) -> None:
        sync(handle)
        if next(done, None) == steps - 1 or steps == 0:
            raise _Killed

    return dying


def _links(folder: Path, held: Path) -> Path:
    """The same files under other names, which show what was written before they were deleted."""
    held.mkdir()
    for name in rules.NAMED - {rules.INBOX}:
        os.link(folder / name, held / name)
    return held


def _opens(folder: Path, typed: str) -> bool:
    try:
        with vaults.opened(folder, typed):
            return True
    except AppError:
        return False


def _with_recovery(folder: Path) -> Secret:
    with vaults.opened(folder) as held:
        new = recovery.prepare(1, 1)
        recovery.keep(held, vaults.PASSPHRASE, new)
        return new.secret


def _recovers(folder: Path, words: Secret) -> bool:
    try:
        with vault.Vault.open_recovered(folder, words, allow_weak_kdf=True):
            return True
    except AppError:
        return False


def _read_only(_path: Path) -> bool:
    with disk_errors():
        raise OSError(30, "read-only")
