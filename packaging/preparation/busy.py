"""One set-up at a time in one copy of the repository."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from preparation.speech import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for_lock(descriptor: int) -> None:
        while not _try_lock(descriptor):
            with contextlib.suppress(OSError):
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
                return

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait_for_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[int | None]:
    """Hold the lock on `path` while the block runs; wait for another set-up to end.

    Yields:
        the descriptor, to be handed to programs that change the environment: a pip that outlives
        a killed set-up then still holds the lock. None on a medium that cannot be written.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        yield None
        return
    try:
        if not _try_lock(descriptor):
            say("Another set-up is at work here; waiting for it to end.")
            _wait_for_lock(descriptor)
        yield descriptor
    finally:
        os.close(descriptor)
