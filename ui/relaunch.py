"""Begin again as a fresh process: after that nothing of the old one can be read in memory.

Clearing values one by one does not do that (Qt keeps copies of its own); replacing the whole
image of the process does. It keeps its process id and its arguments, so both say nothing secret.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def command(arguments: Sequence[str]) -> list[str]:
    """The command that started this process, with other arguments.

    Everything before the program's own arguments stays: the interpreter, ``-I -X utf8``, and
    ``-m defender_app`` or the script.
    """
    own = len(sys.argv) - 1
    program = sys.orig_argv[: len(sys.orig_argv) - own]
    return [sys.executable, *program[1:], *arguments]


def window_arguments(folder: Path | None, problem: str = "") -> list[str]:
    """The arguments that show the unlock screen of a vault.

    Args:
        folder: the vault, or None to look for one.
        problem: the code of an error to show there.
    """
    vault = ["--vault", str(folder)] if folder is not None else []
    return ["window", *vault, *(["--problem", problem] if problem else [])]


def again(folder: Path | None, problem: str = "") -> NoReturn:
    """Become a fresh process that shows the unlock screen."""
    fresh = command(window_arguments(folder, problem))
    if sys.platform == "win32":
        # There is no exec: another process takes over, and this one is gone with its memory.
        import subprocess  # noqa: PLC0415 - only on Windows

        subprocess.Popen(fresh, close_fds=True)  # noqa: S603 - our own command
        os._exit(0)
    os.execv(fresh[0], fresh)  # noqa: S606 - no shell is what we want here
