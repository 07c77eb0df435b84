"""The entry point: ``defender-app`` and ``python -m defender_app``."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence


def _leave(number: int, _frame: object) -> NoReturn:
    """Unwind like Ctrl-C does, so that the vault is locked and half-written files are removed."""
    sys.exit(128 + number)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: arguments without the program's name; those of the process when None.

    Returns:
        The exit code (``defender-app --help`` lists them).
    """
    try:
        from defender_app.hardening import harden  # noqa: PLC0415 - Ctrl-C is quiet meanwhile

        harden()
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _leave)
        from defender_app.cli.run import run  # noqa: PLC0415 - after the process is hardened

        return run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
