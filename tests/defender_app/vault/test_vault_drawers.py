"""A drawer gets another passphrase, or is given up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crypto import keycells
from crypto.secret import Secret
from defender_app import vault
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import cell_changes, drawers, outside
from defender_app.vault.folder import DRAWERS, JOURNALS, KEYS
from tests.support.vaults import KIB, MIB, MOMENT, PASSPHRASE, SECOND, all_bytes, new_vault, opened

NEW = "twelve boats at low water"
NEUTRAL = 946_684_800


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A vault with two drawers, each of which knows its own passphrase."""
    folder = new_vault(tmp_path / "two", PASSPHRASE, SECOND)
    for passphrase in (PASSPHRASE, SECOND):
        with opened(folder, passphrase) as held:
            held.drawer.settings.set("whose", passphrase)
    return folder


def whose(folder: Path, passphrase: str) -> object:
    with opened(folder, passphrase) as held:
        assert vault.check(held) == []
        return held.drawer.settings.get("whose")


def cells(folder: Path) -> list[bytes]:
    block = outside.look(folder).block
    return [block.cell(row, column) for row in range(4) for column in range(2)]


def test_another_passphrase_opens_the_same_drawer(two: Path) -> None:
    before = cells(two)
    with opened(two) as held:
        drawers.change_passphrase(held, PASSPHRASE, NEW)
        held.drawer.settings.set("after", 1)
    assert whose(two, NEW) == PASSPHRASE
    assert whose(two, SECOND) == SECOND
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(two, PASSPHRASE)
    changed = [a != b for a, b in zip(before, cells(two), strict=True)]
    assert sum(changed) == 1
    assert changed.index(True) % 2 == keycells.PASSPHRASE_COLUMN
    keys = (two / KEYS).read_bytes()
    assert keys[:4096] == keys[4096:]
    assert (two / KEYS).stat().st_mtime == NEUTRAL


@pytest.mark.parametrize(
    "typed",
    ["བོད་ཀྱི་གསང་ཚིག", "ئۇيغۇرچە پارول", "รหัสผ่านของฉัน", "የይለፍ ሐረግ", "كلمة المرور", "密碼一二三"],
)
def test_a_passphrase_in_any_script_can_be_set(folder: Path, typed: str) -> None:
    with opened(folder) as held:
        drawers.change_passphrase(held, PASSPHRASE, f"  {typed}\u200f ")
    with opened(folder, typed) as held:
        assert held.is_open


@pytest.mark.parametrize(
    "new", [PASSPHRASE, SECOND, f" {SECOND}\u200b", SECOND.replace(" ", "\u3000")]
)
def test_a_passphrase_that_opens_something_is_refused(two: Path, new: str) -> None:
    before = cells(two)
    with opened(two) as held, pytest.raises(InputError, match="passphrase-in-use"):
        drawers.change_passphrase(held, PASSPHRASE, new)
    assert cells(two) == before
    assert whose(two, PASSPHRASE) == PASSPHRASE


@pytest.mark.parametrize("current", ["wrong", "", SECOND, "\ud800", "x" * 5000])
def test_only_the_passphrase_of_the_open_drawer_changes_it(two: Path, current: str) -> None:
    keys = (two / KEYS).read_bytes()
    with opened(two) as held:
        with pytest.raises(WrongKeyError, match="passphrase-not-current"):
            drawers.change_passphrase(held, current, NEW)
        with pytest.raises(WrongKeyError, match="passphrase-not-current"):
            drawers.give_up(held, current)
        assert held.is_open
    assert (two / KEYS).read_bytes() == keys


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("", "passphrase-empty"),
        ("\u200b ", "passphrase-empty"),
        ("a\nb", "passphrase-control-character"),
        ("x" * 1025, "passphrase-too-long"),
        ("\ud800", "passphrase-surrogate"),
        ("a\U000e0080", "passphrase-unassigned"),
    ],
)
def test_a_passphrase_that_cannot_be_set_changes_nothing(folder: Path, new: str, code: str) -> None:
    keys = (folder / KEYS).read_bytes()
    with opened(folder) as held, pytest.raises(InputError, match=code):
        drawers.change_passphrase(held, PASSPHRASE, new)
    assert (folder / KEYS).read_bytes() == keys


def test_a_bound_drawer_stays_bound_and_never_gets_a_random_key(folder: Path) -> None:
    secret: list[Secret | None] = [Secret(b"d" * 32)]

    def device(_vault_id: str) -> Secret | None:
        return secret[0]

    with vault.Vault.open(folder, PASSPHRASE, device=device, allow_weak_kdf=True) as held:
        cell = cell_changes.open_own(held, PASSPHRASE)
        keys = cell_changes.keys_of(held, PASSPHRASE)
        content = keycells.CellContent(
            cell.content.drawer, cell.content.key, cell.content.salt, needs_device=True
        )
        cell_changes.put_cell(held, cell.row, 0, keys.k_device, content)
    with pytest.raises(WrongKeyError):
        opened(folder)
    with vault.Vault.open(folder, PASSPHRASE, device=device, allow_weak_kdf=True) as held:
        answers = iter([Secret(b"d" * 32), None])
        held._device = lambda _vault_id: next(answers)  # the keychain fails between two questions
        with pytest.raises(MachineError, match="keychain-silent"):
            drawers.change_passphrase(held, PASSPHRASE, NEW)
        held._device = device
        drawers.change_passphrase(held, PASSPHRASE, NEW)
    secret[0] = None
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        vault.Vault.open(folder, NEW, device=device, allow_weak_kdf=True)
    secret[0] = Secret(b"d" * 32)
    vault.Vault.open(folder, NEW, device=device, allow_weak_kdf=True).lock()


def test_a_drawer_given_up_is_gone_and_the_others_stay(two: Path) -> None:
    before, files = cells(two), {name: (two / name).read_bytes() for name in DRAWERS}
    held = opened(two)
    number = held.ground.drawer
    drawers.give_up(held, PASSPHRASE)
    assert not held.is_open
    with pytest.raises(UsageError, match="vault-locked"):
        drawers.change_passphrase(held, PASSPHRASE, NEW)
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(two, PASSPHRASE)
    changed = [at for at, (a, b) in enumerate(zip(before, cells(two), strict=True)) if a != b]
    assert len(changed) == 2
    assert changed[0] % 2 == 0
    assert changed[1] == changed[0] + 1
    now = (two / DRAWERS[number]).read_bytes()
    old = files[DRAWERS[number]]
    assert len(now) == len(old) == MIB
    assert sum(a == b for a, b in zip(now, old, strict=True)) < MIB // 100
    assert whose(two, SECOND) == SECOND
    assert {path.stat().st_mtime for path in two.iterdir()} == {NEUTRAL}
    assert {(two / name).stat().st_size for name in JOURNALS} == {MIB}
    assert outside.look(two).settled


def test_of_a_longer_drawer_the_first_mib_goes(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=2 * MIB)
    held = opened(folder)
    name = DRAWERS[held.ground.drawer]
    before = (folder / name).read_bytes()
    drawers.give_up(held, PASSPHRASE)
    now = (folder / name).read_bytes()
    assert now[MIB:] == before[MIB:]
    assert sum(a == b for a, b in zip(now[:MIB], before[:MIB], strict=True)) < MIB // 100


def test_a_given_up_drawer_leaves_none_of_its_key_material(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=256 * KIB)
    with opened(folder) as held:
        salt = cell_changes.open_own(held, PASSPHRASE).content.salt
    assert salt in all_bytes(folder)
    drawers.give_up(opened(folder), PASSPHRASE)
    assert salt not in all_bytes(folder)


def test_half_written_key_cells_are_the_old_or_the_new_ones(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second copy cannot be written: the first one is in force, and mended into both."""
    real = os.fsync
    calls = []

    def fails_second(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(5, "the stick was pulled")
        real(handle)

    held = opened(two)
    with monkeypatch.context() as patched:
        patched.setattr("defender_app.vault.keys_file.os.fsync", fails_second)
        with pytest.raises(MachineError, match="keys-one-copy"):
            drawers.change_passphrase(held, PASSPHRASE, NEW)
    held.lock()
    assert whose(two, NEW) == PASSPHRASE
    assert whose(two, SECOND) == SECOND
    keys = (two / KEYS).read_bytes()
    assert keys[:4096] == keys[4096:]


def test_key_cells_that_cannot_be_synced_are_the_old_ones(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is told of an error still has the former passphrase."""
    before = (two / KEYS).read_bytes()

    def fails(_handle: int) -> None:
        raise OSError(5, "the stick was pulled")

    held = opened(two)
    with monkeypatch.context() as patched:
        patched.setattr("defender_app.vault.keys_file.os.fsync", fails)
        with pytest.raises(MachineError, match="io"):
            drawers.change_passphrase(held, PASSPHRASE, NEW)
    assert (two / KEYS).read_bytes() == before
    held.lock()
    assert whose(two, PASSPHRASE) == PASSPHRASE
    assert whose(two, SECOND) == SECOND


def test_a_folder_that_was_exchanged_gets_no_key_cells(two: Path, tmp_path: Path) -> None:
    held = opened(two)
    two.rename(tmp_path / "moved")
    other = new_vault(two, SECOND)
    before = (other / KEYS).read_bytes()
    with pytest.raises(MachineError, match="vault-moved"):
        drawers.change_passphrase(held, PASSPHRASE, NEW)
    assert (other / KEYS).read_bytes() == before
    with pytest.raises(MachineError, match="vault-moved"):
        held.lock()


def test_nothing_of_a_change_shows_a_secret(two: Path) -> None:
    with opened(two) as held:
        cell = cell_changes.open_own(held, PASSPHRASE)
        shown = repr([held.ground, cell, cell_changes.keys_of(held, PASSPHRASE)])
        assert cell.content.salt.hex() not in shown
        assert repr(cell.content.salt) not in shown
        assert "drawer=" not in shown
        assert "row=" not in shown


def test_a_recovery_secret_opens_its_drawer_and_changes_nothing(two: Path) -> None:
    secret, other = Secret(os.urandom(32)), Secret(os.urandom(32))
    with opened(two, SECOND) as held:
        cell = cell_changes.open_own(held, SECOND)
        key = cell_changes.recovery_key(held, secret)
        cell_changes.put_cell(held, cell.row, keycells.RECOVERY_COLUMN, key, cell.content)
    keys = (two / KEYS).read_bytes()
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        vault.Vault.open_recovered(two, other, allow_weak_kdf=True)
    with vault.Vault.open_recovered(two, secret, allow_weak_kdf=True, clock=lambda: MOMENT) as held:
        assert held.drawer.settings.get("whose") == SECOND
        assert cell_changes.is_own(held, cell_changes.open_recovered_cell(held, secret))
    assert (two / KEYS).read_bytes() == keys
