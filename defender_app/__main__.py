"""The entry point: ``defender-app`` and ``python -m defender_app``."""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False  # the module of that name takes longer to load than all of this one
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import FrameType
    from typing import NoReturn

_STOPPED = 130


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    """Unwind like Ctrl-C does, so that the vault is locked and half-written files are removed."""
    sys.exit(128 + number)


def _leave_at_once(_number: int, _frame: FrameType | None) -> NoReturn:
    """While nothing is open yet, or any more, Ctrl-C has nothing to unwind and nothing to say."""
    os._exit(_STOPPED)


def _on_ctrl_c(handler: Callable[[int, FrameType | None], object]) -> None:
    """Handle Ctrl-C, unless whoever started us wants it ignored or handles it themselves."""
    ours = (signal.default_int_handler, _leave_at_once)
    if signal.getsignal(signal.SIGINT) in ours:
        signal.signal(signal.SIGINT, handler)


def _speak_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale would make file names unreadable.

    In the locale C, a path with a letter outside ASCII could neither be shown nor be given to
    the database.
    """
    if os.name == "posix" and not sys.flags.utf8_mode and sys.getfilesystemencoding() != "utf-8":
        again = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
        os.execv(sys.executable, again)  # noqa: S606 - no shell is what we want here


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: arguments without the program's name; those of the process when None.

    Returns:
        The exit code (``defender-app --help`` lists them).
    """
    try:
        _on_ctrl_c(_leave_at_once)
        if argv is None:
            _speak_utf8()
        from defender_app.hardening import harden  # noqa: PLC0415 - Ctrl-C is quiet meanwhile

        harden()
        for name in ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _leave)
        from defender_app.cli.run import run  # noqa: PLC0415 - after the process is hardened

        _on_ctrl_c(signal.default_int_handler)
        code = run(sys.argv[1:] if argv is None else argv)
        _on_ctrl_c(_leave_at_once)
    except KeyboardInterrupt:
        return _STOPPED
    return code


if __name__ == "__main__":
    sys.exit(main())
