"""``update check``: whether a package on a stick is what its makers signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from defender_app import update_check
from defender_app.cli.call import Call, Result
from defender_app.errors import InputError

if TYPE_CHECKING:
    from defender_app.cli.options import Group


def register(top: Group) -> None:
    """Describe the command."""
    top.group("update").command("check", check).takes("file", metavar="FILE")


def check(call: Call) -> Result:
    """Look at one package; nothing is run.

    Raises:
        InputError: ``file-not-found``, and as ``update_check.check`` says.
    """
    path = Path(call.options.file)
    if not path.is_file():
        raise InputError("file-not-found", file=path.name)
    with call.progress("update.progress", in_bytes=True) as meter:
        found = update_check.check(path, meter)
    data = {
        "file": found.name,
        "release": found.release,
        "date": found.date,
        "age": found.age,
    }
    return Result(data, call.page().say(f"update.{found.age}", **data))
