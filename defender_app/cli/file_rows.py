"""Many files on one command line: which they are, and what is said of those that failed."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import faults
from defender_app.cli.call import Call, input_fault
from defender_app.errors import InputError, MachineError
from defender_app.files import disk_errors
from defender_app.focal import damage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from defender_app.cli.plain import Page

_GOOD: Final = frozenset(
    {"opened", "older-version", "duplicate", "notice", "attached", "already-here"}
)
_NO_KEY: Final = frozenset({"not-for-us", "reply-not-for-us"})
_GENERAL: Final = {faults.MACHINE: "machine", faults.WRONG_KEY: "wrong-key"}
_INSIDE: Final = frozenset({"exit", "facts"})


def checked(names: Sequence[str]) -> list[Path]:
    """The files and folders named, once it is sure that each can be read at any place.

    Raises:
        InputError: ``file-not-found``, ``file-not-ordinary``. MachineError: it cannot be read.
    """
    found: list[Path] = []
    for name in names:
        path = Path(name)
        try:
            with disk_errors():
                if path.is_dir():
                    next(path.iterdir(), None)
                elif not stat.S_ISREG(path.stat().st_mode):
                    raise InputError("file-not-ordinary", file=path.name)
        except MachineError as error:
            raise input_fault(error, name) from None
        found.append(path)
    return found


def listed(names: Sequence[str]) -> list[Path]:
    """The files named, and the files in the folders named; each once, in order.

    Raises:
        As ``checked``.
    """
    found: dict[Path, None] = {}
    for path in checked(names):
        with disk_errors():
            found |= dict.fromkeys(_in_folder(path) if path.is_dir() else [path])
    return list(found)


def _in_folder(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith("."):
            yield path


def is_good(row: dict[str, Any]) -> bool:
    """Whether what was in the file is here now."""
    return row["outcome"] in _GOOD


def exit_code(rows: Sequence[dict[str, Any]]) -> int:
    """What a script is told of all of them."""
    bad = [row for row in rows if not is_good(row)]
    if not bad:
        return faults.DONE
    for worst in (faults.BUG, faults.MACHINE):
        if any(row.get("exit") == worst for row in bad):
            return worst
    only_keys = all(row.get("why") in _NO_KEY for row in bad)
    return faults.WRONG_KEY if only_keys else faults.INPUT


def failures(call: Call, page: Page, rows: Sequence[dict[str, Any]]) -> None:
    """What was wrong with each file, on the page; that something was, on standard error too."""
    bad = [row for row in rows if not is_good(row)]
    for row in bad:
        if row.get("why"):
            family, general = (
                row["why"].partition("-")[0],
                _GENERAL.get(row.get("exit", 0), "input"),
            )
            told = (row["why"], row["facts"], family, row["outcome"], general)
            sentence = call.words.error(*told)
            page.text(f"{Path(row['file']).name}: {sentence.what} {sentence.next}")
    if bad:
        call.note("files.some-failed", bad=len(bad), count=len(rows))


def where(call: Call, text: str) -> str:
    """Where a file is damaged, in words; empty stays empty."""
    place, _, detail = text.partition(" ")
    if place not in damage.PLACES:
        return ""
    key = f"open.where.{place}" + ("-at" if detail else "")
    return call.words.cli(key, detail=detail)


def told(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as scripts get them."""
    return [{name: value for name, value in row.items() if name not in _INSIDE} for row in rows]
