"""Where a file may be written (anywhere but inside a vault, never over one), and what is a file."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from defender_app import portable
from defender_app.errors import InputError, UsageError
from defender_app.vault.folder import KEYS, VAULT_JSON

DASH: Final = "-"
_DRAWERS: Final = tuple(f"drawer-{number}" for number in range(4))
_MARKS: Final = (VAULT_JSON, KEYS, *_DRAWERS)


def outside_vaults(path: Path) -> Path:
    """The same path, once it is sure that it lies in no vault.

    A file put into a vault's folder is not encrypted, and one put over a drawer or its keys
    destroys everything in it, so no option switches this off. Links are followed: what counts is
    where the bytes would end up, and also where the name stands.

    Args:
        path: a file or a folder that we are about to make, replace or fill.

    Raises:
        UsageError: ``out-is-a-dash``: ``-`` would become a file of that name.
        InputError: ``inside-a-vault``.
    """
    if str(path) == DASH:
        raise UsageError("out-is-a-dash")
    folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100 - resolves "..", no links
    for place in (Path(os.path.realpath(path)), Path(os.path.realpath(folder), name)):
        if any(_is_vault(above) for above in (place, *place.parents)):
            raise InputError("inside-a-vault")
    return path


def _is_vault(folder: Path) -> bool:
    """Whether a folder holds the files of a vault; what cannot be looked at holds none."""
    return any(os.path.lexists(folder / mark) for mark in _MARKS)


def regular_file(path: Path) -> Path:
    """The same path, unless it is something that never ends or never begins.

    A named pipe would wait for ever and ``/dev/zero`` would fill the drawer.

    Raises:
        InputError: ``file-not-ordinary``. What is absent, or cannot be looked at, is left to the
            one who opens it.
    """
    try:
        kind = path.stat().st_mode
    except OSError:
        return path
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise InputError("file-not-ordinary", file=path.name)
    return path


def of_program() -> tuple[Path, ...]:
    """Folders that whoever hands out this program may have put something into."""
    return tuple(map(Path, portable.program_folders()))
