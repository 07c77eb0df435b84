from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from crypto import keycells
from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.vault import drawer_file
from tests.support.vaults import KIB, MIB, PASSPHRASE, SECOND, WEAK, new_vault, opened

NEUTRAL = 946_684_800
FILES = {
    "vault.json",
    "keys.bin",
    "options.json",
    "lock",
    "inbox",
    *(f"drawer-{n}" for n in range(4)),
    *(f"drawer-{n}-journal" for n in range(4)),
}


def test_a_new_vault_holds_exactly_the_named_files_with_their_sizes(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=2 * MIB + 32 * KIB)
    assert {path.name for path in folder.iterdir()} == FILES
    assert (folder / "vault.json").stat().st_size == 4096
    assert (folder / "keys.bin").stat().st_size == 8192
    assert (folder / "lock").read_bytes() == b""
    assert json.loads((folder / "options.json").read_bytes())["format"] == "defender-options"
    for number in range(4):
        assert (folder / f"drawer-{number}").stat().st_size == 2 * MIB + 32 * KIB
        assert (folder / f"drawer-{number}-journal").stat().st_size == MIB


def test_small_drawers_have_small_journals(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", drawer_size=256 * KIB)
    assert all((folder / f"drawer-{n}-journal").stat().st_size == 256 * KIB for n in range(4))


def test_modes_and_times_of_a_new_vault(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "inbox").stat().st_mode) == 0o700
    for path in [folder, *folder.iterdir()]:
        status = path.stat()
        assert status.st_mtime == NEUTRAL
        if path.is_file():
            assert stat.S_IMODE(status.st_mode) == 0o600


def test_vault_json_is_one_object_filled_with_spaces(tmp_path: Path) -> None:
    data = (new_vault(tmp_path / "v") / "vault.json").read_bytes()
    value = json.loads(data)
    assert set(value) == {
        "format", "version", "vault_id", "salt", "kdf", "drawer_size", "cipher", "training",
    }  # fmt: skip
    assert value["cipher"] == "sqlcipher4-8192"
    assert value["kdf"] == {"name": "argon2id13", "memory_kib": 64, "passes": 1}
    assert len(value["vault_id"]) == 32
    assert len(value["salt"]) == 64
    assert data.rstrip(b" ").endswith(b"}")


def test_journals_begin_with_512_zero_bytes_and_go_on_random(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v")
    rests = set()
    for number in range(4):
        data = (folder / f"drawer-{number}-journal").read_bytes()
        assert not any(data[:512])
        assert data[512:].count(0) < len(data) // 128
        rests.add(data[512:1024])
    assert len(rests) == 4


def test_no_drawer_has_an_empty_page_or_a_repeated_one(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v")
    pages = [
        data[at : at + 8192]
        for number in range(4)
        for data in [(folder / f"drawer-{number}").read_bytes()]
        for at in range(0, len(data), 8192)
    ]
    assert len(set(pages)) == len(pages)
    assert max(page.count(0) for page in pages) < 120


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_each_passphrase_opens_a_drawer_of_its_own(tmp_path: Path, count: int) -> None:
    passphrases = [f"{PASSPHRASE} {number}" for number in range(count)]
    folder = new_vault(tmp_path / "v", *passphrases)
    for number, passphrase in enumerate(passphrases):
        with opened(folder, passphrase) as held:
            assert held.drawer.settings.get("number") is None
            held.drawer.settings.set("number", number)
    for number, passphrase in enumerate(passphrases):
        with opened(folder, passphrase) as held:
            assert held.drawer.settings.get("number") == number


def test_rows_and_drawer_numbers_vary_independently(tmp_path: Path) -> None:
    seen = set()
    for attempt in range(24):
        folder = new_vault(tmp_path / str(attempt), drawer_size=256 * KIB)
        before = [(folder / f"drawer-{n}").read_bytes()[:8192] for n in range(4)]
        with opened(folder) as held:
            held.drawer.settings.set("used", value=True)
        after = [(folder / f"drawer-{n}").read_bytes()[:8192] for n in range(4)]
        seen.add([a != b for a, b in zip(before, after, strict=True)].index(True))
    assert len(seen) >= 3


def test_both_copies_of_the_key_cells_are_equal(tmp_path: Path) -> None:
    data = (new_vault(tmp_path / "v") / "keys.bin").read_bytes()
    assert data[: keycells.BLOCK_SIZE] == data[keycells.BLOCK_SIZE :]


@pytest.mark.parametrize("size", [0, 255 * KIB, 256 * KIB + 1, 256 * KIB + 8192, -32 * KIB])
def test_a_drawer_size_that_is_no_multiple_of_32_kib_from_256_is_refused(
    tmp_path: Path, size: int
) -> None:
    with pytest.raises(UsageError, match="drawer-size"):
        new_vault(tmp_path / "v", drawer_size=size)
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize(
    ("passphrases", "code"),
    [
        ((), "passphrase-count"),
        (("a", "b", "c", "d", "e"), "passphrase-count"),
        (("same one", "same\u00ad one "), "passphrases-equal"),
        (("\uff41bc", "abc"), "passphrases-equal"),
        (("",), "passphrase-empty"),
        (("a\tb",), "passphrase-control-character"),
        (("x" * 1025,), "passphrase-too-long"),
    ],
)
def test_passphrases_that_cannot_be_used_are_refused(
    tmp_path: Path, passphrases: tuple[str, ...], code: str
) -> None:
    with pytest.raises((InputError, UsageError), match=code):
        vault.create(
            tmp_path / "v", passphrases, drawer_size=MIB, training=True, kdf=WEAK,
            allow_weak_kdf=True,
        )  # fmt: skip
    assert not (tmp_path / "v").exists()


def test_weak_parameters_need_the_word_of_a_test(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="kdf-cost"):
        vault.create(tmp_path / "v", [PASSPHRASE], drawer_size=MIB, training=True, kdf=WEAK)
    folder = new_vault(tmp_path / "w")
    with pytest.raises(InputError, match="kdf-cost"):
        vault.Vault.open(folder, PASSPHRASE)


def test_a_costly_vault_json_is_refused_without_deriving(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="kdf-cost"):
        vault.create(
            tmp_path / "v", [PASSPHRASE], drawer_size=MIB, training=True,
            kdf=KdfParameters(2 * 1024 * 1024, 3),
        )  # fmt: skip


def test_an_empty_folder_will_do_and_a_full_one_will_not(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir(mode=0o755)
    new_vault(empty)
    assert stat.S_IMODE(empty.stat().st_mode) == 0o700
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    with pytest.raises(UsageError, match="folder-not-empty"):
        new_vault(full)
    assert (full / "letter.txt").read_text() == "mine"
    with pytest.raises(UsageError, match="folder-not-empty"):
        new_vault(empty)
    with opened(empty):
        pass


def test_a_vault_cannot_be_made_where_there_is_no_folder_above(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="not-found"):
        new_vault(tmp_path / "no" / "v")


def test_a_full_disk_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="disk-full") as caught:
        new_vault(tmp_path / "v", drawer_size=1 << 43)
    assert set(caught.value.facts) == {"needed", "available"}
    assert not (tmp_path / "v").exists()


def test_a_cancelled_creation_leaves_nothing(tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        calls.append((done, total))
        return len(calls) < 3

    with pytest.raises(InputError, match="cancelled"):
        vault.create(
            tmp_path / "v", [PASSPHRASE], drawer_size=MIB, training=True, kdf=WEAK,
            allow_weak_kdf=True, progress=progress,
        )  # fmt: skip
    assert not (tmp_path / "v").exists()
    assert all(total == 4 * MIB for _, total in calls)


def test_a_creation_that_was_killed_is_refused_as_incomplete(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v")
    (folder / "vault.json").unlink()
    with pytest.raises(InputError, match="vault-incomplete"):
        vault.inspect(folder)
    with pytest.raises(InputError, match="vault-incomplete"):
        opened(folder)
    with pytest.raises(InputError, match="vault-incomplete"):
        new_vault(folder)


def test_a_passphrase_is_compared_as_normalised(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", "\uff2cake  \u2167")
    with opened(folder, " Lake  VIII\u200b"):
        pass
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(folder, "lake  viii")


def test_nothing_tells_a_used_drawer_from_an_unused_one(tmp_path: Path) -> None:
    folder = new_vault(tmp_path / "v", PASSPHRASE, SECOND)
    stats = {path.name: path.stat() for path in folder.iterdir()}
    drawers = [stats[f"drawer-{n}"] for n in range(4)]
    journals = [stats[f"drawer-{n}-journal"] for n in range(4)]
    for group in (drawers, journals):
        assert len({(s.st_size, s.st_mode, s.st_nlink, s.st_mtime_ns) for s in group}) == 1


def test_random_pieces_give_exactly_what_was_asked() -> None:
    for total in (0, 1, MIB - 1, MIB, 2 * MIB + 5):
        assert sum(len(piece) for piece in drawer_file.random_pieces(total)) == total
    first = b"".join(drawer_file.random_pieces(64))
    assert first != b"".join(drawer_file.random_pieces(64))


def test_a_folder_that_may_not_be_written_is_the_machines_fault(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        target = Path("/proc/defender-vault")
    else:
        tmp_path.chmod(0o500)
        target = tmp_path / "v"
    with pytest.raises(MachineError):
        new_vault(target)
