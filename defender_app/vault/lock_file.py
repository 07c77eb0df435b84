"""One process at a time: advisory locks on ``lock`` and ``keys.bin`` that a crash releases.

``lock`` alone would not do: whoever deletes it would let a second process in. The lock also
remembers which folder it was taken in, so that nothing is ever written into another one that
took its place. Source: docs/formats.md 5.7.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING, Final

from defender_app.errors import MachineError, UsageError
from defender_app.files import disk_errors
from defender_app.vault import folder as rules

if TYPE_CHECKING:
    from pathlib import Path

_BUSY: Final = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
_NO_LOCKS: Final = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})
_BEHIND_THE_END: Final = 1 << 30


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        # Locks of Windows keep other handles from reading: so a byte that no file here has.
        os.lseek(handle, _BEHIND_THE_END, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        # flock, not fcntl locks: those vanish when any handle of the same file is closed.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """The lock of one vault folder, held from construction to ``release``."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            InputError: the file rules.
            UsageError: ``vault-in-use``: another process, or this one, has the vault open.
            MachineError: ``read-only``, ``no-permission``, ``lock-unsupported``, …
        """
        self._folder = folder
        self._handles: dict[str, int] = {}
        try:
            with disk_errors():
                self._place = _identity(folder.stat())
            self._hold(rules.LOCK, os.O_CREAT)
            self._hold(rules.KEYS, 0)
            self._check_names()
        except BaseException:
            self.release()
            raise

    def _hold(self, name: str, flags: int) -> None:
        rules.check_named(self._folder, name)
        with disk_errors():
            handle = os.open(self._folder / name, os.O_RDWR | flags | rules.open_flags(), 0o600)
        self._handles[name] = handle
        try:
            _take(handle)
        except OSError as error:
            if error.errno in _BUSY:
                raise UsageError("vault-in-use") from None
            code = "lock-unsupported" if error.errno in _NO_LOCKS else "io"
            raise MachineError(code) from None

    def _check_names(self) -> None:
        """Check that the names still lead to the files that are locked."""
        for name, handle in self._handles.items():
            found = rules.check_named(self._folder, name)
            with disk_errors():
                if found is None or _identity(found) != _identity(os.fstat(handle)):
                    raise UsageError("vault-in-use")

    def check_place(self) -> None:
        """Check that the folder is still the one that was locked.

        Raises:
            MachineError: ``vault-moved``: another folder stands in its place; ``not-found``.
        """
        with disk_errors():
            if _identity(self._folder.stat()) != self._place:
                raise MachineError("vault-moved")

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        while self._handles:
            _, handle = self._handles.popitem()
            with contextlib.suppress(OSError):
                os.close(handle)  # closing releases it on every system


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino
