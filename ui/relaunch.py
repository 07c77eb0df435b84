"""Begin again as a fresh process: after that nothing of the old one can be read in memory.

Clearing values one by one does not do that (Qt keeps copies of its own); replacing the whole
image of the process does. It keeps its process id and its arguments, so both say nothing secret.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtWidgets import QApplication

from defender_app import portable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


_MACHINE: Final = 4


def command(arguments: Sequence[str]) -> list[str]:
    """The command that started this process, with other arguments.

    Everything before the program's own arguments stays: the interpreter, ``-I -X utf8``, and
    ``-m defender_app`` or the script.
    """
    own = len(sys.argv) - 1
    program = sys.orig_argv[: len(sys.orig_argv) - own]
    return [sys.executable, *program[1:], *arguments]


def window_arguments(
    folder: Path | None,
    problem: str = "",
    purpose: str = "",
    *,
    small: bool = False,
    size: str = "",
) -> list[str]:
    """The arguments that show the unlock screen of a vault.

    Args:
        folder: the vault, or None to look for one.
        problem: the code of an error to show there.
        purpose: of a new vault to make instead, as ``train``.
        small: whether the window waits minimised.
        size: ``left`` or ``right`` half of the screen, "" for as usual.
    """
    vault = ["--vault", str(folder)] if folder is not None else []
    told = ["--problem", problem] if problem else []
    wanted = ["--purpose", purpose] if purpose else []
    # Once it is brought back, a window that waits minimised keeps to its half of the screen.
    size = "-".join(filter(None, ("small" if small else "", size)))
    shown = ["--size", size] if size else []
    return ["window", *vault, *told, *wanted, *shown, *portable.arguments()]


def again(
    folder: Path | None,
    problem: str = "",
    purpose: str = "",
    *,
    small: bool = False,
    size: str = "",
) -> NoReturn:
    """Become a fresh process that shows the unlock screen, or the steps to a new vault.

    Nothing of this process stays on the screen, also where the fresh one cannot be started (an
    interpreter that was on a stick, or was replaced): then this one just ends. Arguments as for
    ``window_arguments``.
    """
    for window in QApplication.topLevelWidgets():
        window.hide()
    try:
        _become(command(window_arguments(folder, problem, purpose, small=small, size=size)))
    except OSError:
        os._exit(_MACHINE)


def _become(fresh: list[str]) -> NoReturn:
    if sys.platform == "win32":
        # There is no exec: another process takes over, and this one is gone with its memory.
        import subprocess  # noqa: PLC0415 - only on Windows

        subprocess.Popen(fresh, close_fds=True)  # noqa: S603 - our own command
        os._exit(0)
    os.execv(fresh[0], fresh)  # noqa: S606 - no shell is what we want here
