"""What the process does for itself before it touches a secret: no core dumps, private files."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4


def harden() -> None:
    """Forbid core dumps and debuggers where the system lets us, and make new files private.

    Best effort: a system that refuses one of these is no reason not to start, and nothing we
    promise rests on them alone.
    """
    make_private()
    forbid_looking()


def make_private() -> None:
    """The part of ``harden`` that takes no time: private files, no core files."""
    os.umask(0o077)
    if sys.platform != "win32":
        _no_core_files()


def forbid_looking() -> None:
    """The other part: no core dump through a pipe handler, no reading of our memory by others."""
    if sys.platform == "linux":
        _not_dumpable()


if sys.platform != "win32":

    def _no_core_files() -> None:
        import resource  # noqa: PLC0415 - the module does not exist on Windows

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_dumpable() -> None:
    import ctypes  # noqa: PLC0415 - the window does this right after its first painting

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
