"""What a laboratory finds on the medium itself: a whole ext4 file system, read as raw bytes."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from crypto.passphrase import derive, normalise
from defender_app import vault
from defender_app.vault import burning, drawers, outside
from defender_app.vault import folder as rules
from tests.support import vaults

IMAGE = 64 << 20
SQLITE_JOURNAL = bytes.fromhex("d9d505f920a163d7")
MARKER = "zq7-unmistakable-marker-4131"
KEPT = "kq3-another-marker-that-stays-88"
CELL = 104

# Not every machine lets its administrator mount an image: so not among what CI must run.
long = pytest.mark.long


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    """The file system of an image."""
    place.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-o", "loop", image, place], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"no image can be mounted here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.fixture
def medium(tmp_path: Path) -> Callable[[], object]:
    if sys.platform != "linux" or os.geteuid() or not shutil.which("mkfs.ext4"):
        pytest.skip("only the administrator of a Linux machine can mount an image")
    # On a disk: a loop over a file in memory would not be read as one.
    image = tmp_path / "medium.img"
    image.write_bytes(b"")
    os.truncate(image, IMAGE)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-O", "^metadata_csum", image], check=True)
    return lambda: mounted(image, tmp_path / "mounted")


def _raw(tmp_path: Path) -> bytes:
    os.sync()
    return (tmp_path / "medium.img").read_bytes()


def _cells(folder: Path) -> set[bytes]:
    """Every cell of both copies of the key block, with the filler in pieces of the same size."""
    data = (folder / rules.KEYS).read_bytes()
    return {data[at : at + CELL] for at in range(0, rules.KEYS_SIZE - CELL, CELL)}


def _found(cells: set[bytes], raw: bytes) -> int:
    return sum(one in raw for one in cells)


def _salts(folder: Path) -> tuple[bytes, bytes]:
    salt = outside.look(folder).about.salt
    return salt.encode("ascii"), bytes.fromhex(salt)


@long
def test_after_a_burn_no_key_block_ever_written_and_no_salt_is_found(
    medium: Callable[[], object], tmp_path: Path
) -> None:
    cells: set[bytes] = set()
    phrases = [vaults.PASSPHRASE, *(f"{word} cups of tea" for word in ("three", "five", "nine"))]
    with medium() as place:  # type: ignore[attr-defined] # a context manager
        folder = vaults.new_vault(place / "vault")
        text, salt = _salts(folder)
        for before, after in itertools.pairwise(phrases):
            cells |= _cells(folder)
            with vaults.opened(folder, before) as held:
                drawers.change_passphrase(held, before, after)
        cells |= _cells(folder)
    raw = _raw(tmp_path)
    # These eyes see: what is in force now is there, and nothing that was in force before.
    with medium() as place:  # type: ignore[attr-defined] # the same
        now = _cells(place / "vault")
        assert _found(now, raw) == len(now)
        assert text in raw
        assert _found(cells - now, raw) == 0
        burned = burning.burn(place / "vault", forget=lambda _vault_id: None)
        assert burned == burning.Burned((), 0)
    raw = _raw(tmp_path)
    assert _found(cells, raw) == 0
    assert text not in raw
    assert salt not in raw


@long
def test_after_a_clean_lock_no_journal_and_no_deleted_record_is_found(
    medium: Callable[[], object], tmp_path: Path
) -> None:
    with medium() as place:  # type: ignore[attr-defined] # the same
        folder = vaults.new_vault(place / "vault", vaults.PASSPHRASE, vaults.SECOND)
        with vaults.opened(folder) as held:
            records = held.drawer.incidents
            records.save(vaults.incident(title=f"Stays {KEPT}"))
            going = records.save(vaults.incident(title=f"Goes {MARKER}", narrative=MARKER * 40))
            gone = str(going.event_id)
        key = _key(folder)
    raw = _raw(tmp_path)
    assert SQLITE_JOURNAL not in raw
    assert _decrypted_holds(raw, key, KEPT)
    assert _decrypted_holds(raw, key, MARKER)
    with medium() as place:  # type: ignore[attr-defined] # the same
        with vaults.opened(place / "vault") as held:
            held.drawer.incidents.delete(gone)
        with vaults.opened(place / "vault", vaults.SECOND) as held:
            held.drawer.incidents.save(vaults.incident(title="In the other one"))
    raw = _raw(tmp_path)
    assert SQLITE_JOURNAL not in raw
    assert len({raw.count(name.encode()) for name in rules.JOURNALS}) == 1
    assert _decrypted_holds(raw, key, KEPT)
    assert not _decrypted_holds(raw, key, MARKER)
    assert not _decrypted_holds(raw, key, MARKER[4:18])


def _key(folder: Path) -> bytes:
    """The key of the first drawer, as whoever has its passphrase finds it."""
    seen = outside.look(folder)
    keys = derive(normalise(vaults.PASSPHRASE), seen.about.salt_bytes, seen.cost, None)
    return seen.block.open_with_passphrase(keys).content.key.reveal()


def _decrypted_holds(raw: bytes, key: bytes, text: str) -> bool:
    """Whether a text is anywhere in a medium that is decrypted with a drawer's key as a whole.

    In CBC each block needs only the one before it: whatever the page and wherever it lies, all of
    it but its first 16 bytes comes out.
    """
    cipher = Cipher(algorithms.AES(key), modes.CBC(bytes(16))).decryptor()
    return text.encode() in cipher.update(raw) + cipher.finalize()


def test_the_eyes_of_these_tests_see_what_a_vault_holds(tmp_path: Path) -> None:
    folder = vaults.new_vault(tmp_path / "vault")
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(vaults.incident(title=KEPT))
        assert isinstance(held, vault.Vault)
    data = b"".join((folder / name).read_bytes() for name in rules.DRAWERS)
    assert _decrypted_holds(data, _key(folder), KEPT)
    assert not _decrypted_holds(data, bytes(32), KEPT)
