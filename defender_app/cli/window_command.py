"""``window``: said here only where there is no screen; the entry point opens it everywhere else."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from defender_app.errors import MachineError

if TYPE_CHECKING:
    from defender_app.cli.call import Call
    from defender_app.cli.options import Group


def register(top: Group) -> None:
    """Describe the command."""
    window = top.command("window", refuse)
    # The lock gives this to the process that comes after it.
    window.parser.add_argument("--problem", help=argparse.SUPPRESS)
    window.parser.add_argument("--purpose", help=argparse.SUPPRESS)
    window.parser.add_argument("--size", help=argparse.SUPPRESS)


def refuse(_call: Call) -> NoReturn:
    """Say that there is no screen.

    Raises:
        MachineError: ``no-screen``.
    """
    raise MachineError("no-screen")
