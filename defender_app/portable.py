"""Portable: everything that is kept lies in one folder, as on a stick, and nothing on the computer.

It is so where the program is told (``--portable DIR``), or where a folder ``portable`` lies beside
it. Kept there are the list of vaults (``remembered``) and what libraries keep for speed; vaults in
the folder are found by themselves. The keychain is not used, and Python keeps no compiled modules.
This is looked at before anything else is loaded. Source: docs/formats.md 5.9.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # as in the entry point
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

OPTION = "--portable"
BESIDE = "portable"
_CACHE = "cache"

_folder: list[str] = []


def begin(argv: Sequence[str]) -> bool:
    """Be portable from now on, if somebody says so; before Qt is loaded.

    Args:
        argv: arguments without the program's name.

    Returns:
        Whether it could be done: False where the folder that was named is none.
    """
    named = _named(argv)
    if named is None:
        beside = (os.path.join(place, BESIDE) for place in program_folders())  # noqa: PTH118 - quick
        named = next(filter(os.path.isdir, beside), None)
    if named is None:
        return True
    if not os.path.isdir(named):  # noqa: PTH112 - the same
        return False
    use(os.path.abspath(named))  # noqa: PTH100 - the same
    return True


def use(folder: str | Path) -> None:
    """Keep everything in this folder from now on."""
    _folder[:] = [str(folder)]
    sys.dont_write_bytecode = True
    # Of fonts, for example: a library makes its list anew where the system has none.
    os.environ["XDG_CACHE_HOME"] = os.path.join(folder, _CACHE)  # noqa: PTH118 - the same


def is_on() -> bool:
    """Whether nothing may be left on this computer."""
    return bool(_folder)


def folder() -> Path | None:
    """Where everything is kept, or None where it is not portable."""
    from pathlib import Path  # noqa: PLC0415 - not needed to begin

    return Path(_folder[0]) if _folder else None


def start() -> Path:
    """Where somebody begins to look for a file, or makes a vault."""
    from pathlib import Path  # noqa: PLC0415 - the same

    return Path(_folder[0]) if _folder else Path.home()


def arguments() -> list[str]:
    """What another process of this program has to be told."""
    return [OPTION, *_folder] if _folder else []


def program_folders() -> tuple[str, ...]:
    """Folders that whoever hands out this program may have put something into.

    Beside a program of one piece and in the folder above it; beside the source where it runs from
    there. What was installed among other packages has no such folder.
    """
    up = os.path.dirname
    if hasattr(sys, "frozen"):
        program = up(os.path.realpath(sys.executable))
        return program, up(program)
    above = up(up(os.path.realpath(__file__)))
    return () if os.path.basename(above) in {"site-packages", "dist-packages"} else (above,)  # noqa: PTH119 - quick


def _named(argv: Sequence[str]) -> str | None:
    words = list(argv)
    if "--" in words:
        words = words[: words.index("--")]
    for place, word in enumerate(words):
        if word.startswith(f"{OPTION}="):
            return word.partition("=")[2]
        if word == OPTION:
            return words[place + 1] if place + 1 < len(words) else ""
    return None
