"""One folder that is looked at again and again: what comes to rest in it is taken in.

A file counts as come to rest when two looks, some seconds apart, find the same size and time. What
was tried once is remembered by a hash of its name, size and time, so that nothing is tried twice.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import places, wire
from defender_app.errors import InputError
from defender_app.files import disk_errors
from defender_app.focal import batch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.vault.drawer import Drawer

KIND: Final = "watched"
_ONE: Final = "folder"
MOST_KNOWN: Final = 20_000
EVERY: Final = 5
"""Seconds between two looks."""

_LETTERS: Final = 16


class Watched(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The folder of a desk.

    Attributes:
        folder: its path on this computer. on: whether it is watched.
        known: what was tried, by hash, oldest first.
    """

    folder: str
    on: bool = True
    known: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "<watched>"


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What one look found.

    Attributes:
        ready: files that came to rest and were never tried, in order.
        moving: how many are still changing, or were seen for the first time.
        missing: whether the folder cannot be looked into now.
        crowded: whether more files lie in it than are watched.
    """

    ready: tuple[Path, ...] = ()
    moving: int = 0
    missing: bool = False
    crowded: bool = False

    def __repr__(self) -> str:
        return f"<looked {len(self.ready)}>"


def of(drawer: Drawer) -> Watched | None:
    """The folder that was chosen last, or None."""
    body = drawer.documents.find(KIND, _ONE)
    return None if body is None else wire.decode_own(body, Watched, what=KIND)


def begin(drawer: Drawer, folder: Path) -> Watched:
    """Watch a folder from now on; what lies in it already is taken in too.

    Raises:
        InputError: ``no-such-folder``; ``inside-a-vault``: nothing of a vault is read as a
            stranger's file. MachineError: it cannot be looked into.
    """
    with disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
        places.outside_vaults(folder / "file")
        with os.scandir(folder) as entries:
            next(entries, None)
    try:
        before = of(drawer)
    except InputError:
        # Damaged, what was remembered is given up: the folder is chosen anew.
        before = None
    path = str(folder.absolute())
    known = before.known if before is not None and before.folder == path else ()
    return _save(drawer, Watched(folder=path, known=known))


def stop(drawer: Drawer) -> None:
    """Watch no more; the folder and what was tried stay known."""
    watched = of(drawer)
    if watched is not None and watched.on:
        _save(drawer, msgspec.structs.replace(watched, on=False))


def _save(drawer: Drawer, watched: Watched) -> Watched:
    drawer.documents.put(KIND, _ONE, wire.encode_own(watched, what=KIND))
    return watched


class Watch:
    """Looks at the folder of a desk; used in one thread at a time.

    Args:
        watched: as ``of`` gives it.
    """

    def __init__(self, watched: Watched) -> None:
        self.folder = Path(watched.folder)
        self._known = dict.fromkeys(watched.known)
        self._before: dict[Path, str] = {}
        self._kept_out: set[str] = set()

    def __repr__(self) -> str:
        return "<watch>"

    def look(self) -> Looked:
        """Look once; only names, sizes and times are read."""
        try:
            with os.scandir(self.folder):
                pass
        except OSError:
            self._before, self._kept_out = {}, set()
            return Looked(missing=True)
        here, files = {}, batch.find([self.folder]).files
        # Of more than can be remembered, the others would be tried again and again.
        for path in files[:MOST_KNOWN]:
            mark = _mark(self.folder, path)
            if mark and mark not in self._known and mark not in self._kept_out:
                here[path] = mark
        ready = tuple(path for path, mark in here.items() if self._before.get(path) == mark)
        self._before = here
        return Looked(ready=ready, moving=len(here) - len(ready), crowded=len(files) > MOST_KNOWN)

    def tried(self, drawer: Drawer, paths: Iterable[Path], again: Iterable[Path] = ()) -> None:
        """Remember files that ``look`` gave and that were tried.

        Args:
            drawer: of the desk.
            paths: whatever became of these, they are not tried again.
            again: these were kept out by the machine or the drawer: they rest until the folder is
                watched anew, or was gone.
        """
        self._kept_out.update(filter(None, (self._before.pop(path, "") for path in again)))
        for path in paths:
            mark = self._before.pop(path, "")
            if mark:
                self._known[mark] = None
        kept = tuple(self._known)[-MOST_KNOWN:]
        self._known = dict.fromkeys(kept)
        watched = of(drawer)
        if watched is not None and Path(watched.folder) == self.folder:
            _save(drawer, msgspec.structs.replace(watched, known=kept))


def _mark(folder: Path, path: Path) -> str:
    try:
        found = path.stat(follow_symlinks=False)
    except OSError:
        return ""
    name = os.fsencode(path.relative_to(folder))
    told = b"%b|%d|%d" % (name, found.st_size, found.st_mtime_ns)
    return hashlib.sha256(told).hexdigest()[:_LETTERS]
