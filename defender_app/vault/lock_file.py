"""One process at a time: an advisory lock on the empty file ``lock`` that a crash releases.

Source: docs/formats.md 5.7.
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


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
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
            UsageError: ``vault-in-use``: another process, or this one, has the vault open.
            MachineError: ``read-only``, ``no-permission``, ``lock-unsupported``, …
        """
        rules.check_named(folder, rules.LOCK)
        with disk_errors():
            self._handle = os.open(
                folder / rules.LOCK, os.O_RDWR | os.O_CREAT | rules.open_flags(), 0o600
            )
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            if error.errno in _BUSY:
                raise UsageError("vault-in-use") from None
            code = "lock-unsupported" if error.errno in _NO_LOCKS else "io"
            raise MachineError(code) from None

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        if self._handle >= 0:
            with contextlib.suppress(OSError):
                os.close(self._handle)  # closing releases it on every system
            self._handle = -1
