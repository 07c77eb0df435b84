"""Destroy a vault so that nothing in its folder opens anything (docs/formats.md 5.8).

No passphrase is needed, and nothing in the folder has to be sound: what stands there is
overwritten and deleted. What was copied elsewhere is not reached by this.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from crypto.keycells import BLOCK_SIZE
from defender_app import device_secret, remembered
from defender_app.errors import AppError, InputError, MachineError
from defender_app.files import disk_errors, fsync_folder
from defender_app.vault import folder as rules
from defender_app.vault.interrupts import deferred
from defender_app.vault.lock_file import FolderLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEYCHAIN_PATIENCE: Final = 0.5
"""Seconds for which the keychain is waited for before the folder is destroyed all the same."""
_KEYCHAIN_AFTERWARDS: Final = 4.0
LEFT: Final = ("keychain", "overwrite", "files", "folder", "remembered")
"""What a burn may have to leave."""
_ENOUGH: Final = 6
_PIECE: Final = 1 << 20


@dataclass(frozen=True)
class Burned:
    """What a burn did.

    Attributes:
        left: codes of what could not be done, in order, each once: ``keychain`` (the entry in the
            keychain may still be there; it opens nothing without the folder), ``overwrite`` (a
            file could be deleted but not overwritten first), ``files`` (a file of the vault could
            not be deleted), ``folder`` (other files lie in the folder, so it stays),
            ``remembered`` (this computer still notes where the vault was).
        others: how many other files or folders were left alone in the folder.
    """

    left: tuple[str, ...]
    others: int


def is_vault(folder: Path) -> bool:
    """Whether a folder is a vault, also one that is damaged or whose burning was cut short."""
    try:
        names = {one.name for one in folder.iterdir()}
    except OSError:
        return False
    # Of a burn cut short at least these two are left, or at its very end the empty ``lock`` alone.
    remains = rules.LOCK in names and not names.isdisjoint((*rules.DRAWERS, *rules.JOURNALS))
    last = names == {rules.LOCK} and _is_empty(folder / rules.LOCK)
    return remains or last or len(names & rules.NAMED) >= _ENOUGH


def burn(
    folder: Path,
    *,
    lock: FolderLock | None = None,
    close: Callable[[], None] | None = None,
    forget: Callable[[str], None] = device_secret.remove,
) -> Burned:
    """Destroy a vault. From the moment ``keys.bin`` is overwritten nothing opens it any more.

    Each step is synced before the next; one that fails keeps no other from being taken. Killed
    before both blocks of ``keys.bin`` were overwritten, the vault is what it was, but a drawer
    that needs this computer's secret may need its recovery words; killed later, nothing opens
    anything, and a second burn removes the rest.

    Args:
        folder: of the vault.
        lock: held on the vault by who has it open; taken here otherwise. It is given back, unless
            nothing was done.
        close: closes the open drawer; called once its keys are overwritten.
        forget: takes the secret of a vault, by its ``vault_id``, out of the keychain.

    Raises:
        InputError: ``not-a-vault``. Nothing was done.
        UsageError: ``vault-in-use``: another process has it open. Nothing was done.
        MachineError: ``read-only``, ``no-permission``, …: it cannot be overwritten. Nothing was
            done.
    """
    folder = folder.absolute()
    if not is_vault(folder):
        raise InputError("not-a-vault")
    held = lock or _take(folder)
    try:
        _need_writable(folder)
    except BaseException:
        if held is not None and lock is None:
            held.release()
        raise
    try:
        with deferred():
            return _Burning(folder, forget).go(close, held)
    finally:
        if held is not None:
            held.release()


class _Burning:
    """One burn and what it came up against."""

    def __init__(self, folder: Path, forget: Callable[[str], None]) -> None:
        self._folder = folder
        self._left: list[str] = []
        self._keychain = _Keychain(_vault_id(folder), forget)

    def go(self, close: Callable[[], None] | None, held: FolderLock | None) -> Burned:
        folder = self._folder
        self._keychain.ask(KEYCHAIN_PATIENCE)
        for place in (0, BLOCK_SIZE):
            self._try("overwrite", partial(overwrite, folder / rules.KEYS, place, BLOCK_SIZE))
        self._try("overwrite", partial(overwrite, folder / rules.VAULT_JSON, 0, None))
        if close is not None:
            self._try("overwrite", close)
        for name in rules.JOURNALS:
            self._try("overwrite", partial(overwrite, folder / name, 0, None))
        for name in rules.DRAWERS:
            self._try("overwrite", partial(overwrite, folder / name, 0, rules.PAGE))
        if held is not None:
            # Windows deletes no file that somebody holds open.
            held.release()
        others = self._delete()
        if folder in remembered.vaults():
            self._try("remembered", partial(remembered.forget, folder))
        if not self._keychain.ask(_KEYCHAIN_AFTERWARDS if self._keychain.running else 0):
            self._say("keychain")
        return Burned(tuple(self._left), others)

    def _delete(self) -> int:
        folder = self._folder
        # What opens things goes first; ``lock`` last, so that a burn cut short is known as one.
        first = (rules.KEYS, rules.VAULT_JSON, rules.OPTIONS, rules.INBOX)
        for name in (*first, *rules.JOURNALS, *rules.DRAWERS, rules.LOCK):
            self._try("files", partial(_remove, folder / name))
        self._try("files", partial(fsync_folder, folder))
        try:
            others = sum(1 for _ in folder.iterdir())
        except OSError:
            others = 0
        if others:
            self._say("folder")
            return others
        self._try("folder", partial(os.rmdir, folder))
        self._try("folder", partial(fsync_folder, folder.parent))
        return 0

    def _try(self, code: str, step: Callable[[], object]) -> None:
        try:
            step()
        except FileNotFoundError:
            pass  # What is not there need not be destroyed.
        except (OSError, AppError):
            self._say(code)

    def _say(self, code: str) -> None:
        if code not in self._left:
            self._left.append(code)


class _Keychain:
    """The entry in the keychain, taken out beside the rest: a keychain may wait for a person."""

    def __init__(self, vault_id: str, forget: Callable[[str], None]) -> None:
        self._done = threading.Event()
        self._good = not vault_id
        self.running = False
        if vault_id:
            self._begin(vault_id, forget)

    def _begin(self, vault_id: str, forget: Callable[[str], None]) -> None:
        def work() -> None:
            try:
                forget(vault_id)
            except AppError as error:
                # Without a keychain there is no entry in it.
                self._good = error.code == "keychain-none"
            else:
                self._good = True
            finally:
                self._done.set()

        try:
            threading.Thread(target=work, daemon=True, name="burn keychain").start()
        except RuntimeError:
            return
        self.running = True

    def ask(self, seconds: float) -> bool:
        """Wait at most this long; whether the entry is known to be gone."""
        if self.running and self._done.wait(seconds):
            self.running = False
        return self._good and not self.running


def _take(folder: Path) -> FolderLock | None:
    """The lock of the vault, or None where what would be locked is broken itself."""
    try:
        return FolderLock(folder)
    except (InputError, MachineError):
        return None


def _need_writable(folder: Path) -> None:
    """See that the keys can be overwritten before anything is.

    Raises:
        MachineError: they cannot.
    """
    with disk_errors():
        for path in (folder / rules.KEYS, folder / rules.VAULT_JSON):
            if _is_ours(path):
                os.close(os.open(path, os.O_RDWR | rules.open_flags()))
        if not os.access(folder, os.W_OK):
            raise MachineError("no-permission")


def _vault_id(folder: Path) -> str:
    try:
        data = rules.read_named(folder, rules.VAULT_JSON, rules.VAULT_JSON_SIZE + 1)
        return rules.parse_vault_file(data).vault_id
    except AppError:
        return ""


def _is_empty(path: Path) -> bool:
    found = os.lstat(path)
    return stat.S_ISREG(found.st_mode) and found.st_size == 0


def _is_ours(path: Path) -> bool:
    """Whether it is a plain file: links lead to what is not the vault's to destroy."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return False
    return stat.S_ISREG(found.st_mode)


def overwrite(path: Path, place: int = 0, length: int | None = None) -> None:
    """Write random bytes over a part of a file, or over all of it, in place, and sync it.

    What is no ordinary file, or has another name too, is left alone.

    Raises:
        OSError: it cannot be written.
    """
    if not _is_ours(path):
        return
    handle = os.open(path, os.O_RDWR | rules.open_flags())
    with os.fdopen(handle, "r+b", buffering=0) as out:
        end = os.fstat(out.fileno()).st_size
        end = end if length is None else min(end, place + length)
        while place < end:
            out.seek(place)
            place += out.write(secrets.token_bytes(min(_PIECE, end - place)))
        os.fsync(out.fileno())


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
