"""Loads modules of the window before somebody wants them, a few at a time and in its own thread.

With Python 3.11 the binding keeps what it knows of its classes in one table without a lock. Qt
looks things up in it, while the window handles an event, in moments in which another thread may
run. A class made there at such a moment ends the process, or leaves the table wrong for whatever
comes later. So classes of Qt are made in the thread of the window alone, and since a module makes
those it defines, and those it asks the binding for, no other thread loads a module of the window.

What a page needs besides (the vault, its cryptography, what is known of a field) knows nothing of
Qt. That is half of it, and is loaded away from the window, which would not answer for as long.
"""

from __future__ import annotations

import contextlib
import re
import sys
import time
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtCore import QObject

    from ui.jobs import Jobs

_WINDOW: Final = "ui"
_QT: Final = ("PySide6", "shiboken6")
# Of seconds: a frame on the screen lasts longer.
_AT_ONCE: Final = 0.01
_ROOT: Final = Path(__file__).parents[1]
# At the left edge: what is needed for types alone, or later, stands further right.
_IMPORT: Final = re.compile(r"^(?:from (\S+) import (\([^)]*\)|.+)|import (\S+))", re.MULTILINE)
_NAME: Final = re.compile(r"\w+")


def load(
    names: Iterable[str], jobs: Jobs, owner: QObject, done: Callable[[], object] | None = None
) -> Loading:
    """Load modules bit by bit, between what somebody does and what others ask of ``jobs``.

    Args:
        names: of modules, those that are wanted first in front.
        jobs: loads in its threads what has nothing to do with Qt.
        owner: nothing more is loaded when it is gone.
        done: called in the thread of the window once all of them are there.

    Returns:
        What stops it.
    """
    made = Loading(names, jobs, owner, done)
    made.go_on()
    return made


class Loading:
    """One row of modules on its way."""

    def __init__(
        self,
        names: Iterable[str],
        jobs: Jobs,
        owner: QObject,
        done: Callable[[], object] | None,
    ) -> None:
        self._names = list(names)
        self._missing: list[str] = []
        self._jobs = jobs
        self._owner = owner
        self._done = done
        self._is_stopped = False

    def go_on(self) -> None:
        """Load a few modules, and hand over the rest behind what others have asked for."""
        if self._is_stopped:
            return
        end = time.monotonic() + _AT_ONCE
        while self._missing and time.monotonic() < end:
            import_module(self._missing.pop(0))
        while self._names and not self._missing and self._names[0] in sys.modules:
            del self._names[0]
        if self._missing:
            self._jobs.do(_nothing, lambda _: self.go_on(), owner=self._owner)
        elif self._names:
            self._jobs.do(partial(needed, self._names.pop(0)), self._take, owner=self._owner)
        elif self._done is not None:
            self._done()

    def stop(self) -> None:
        """Load no more, and tell nobody: whatever is shown later is loaded then."""
        self._is_stopped = True

    def _take(self, missing: tuple[str, ...]) -> None:
        self._missing += missing
        self.go_on()


def needed(name: str) -> tuple[str, ...]:
    """Load whatever a module of the window needs that has nothing to do with Qt.

    Args:
        name: of the module.

    Returns:
        The names of what is still missing, it included, each behind those it needs itself. Where
        there is no source text to look at, it alone.
    """
    missing: list[str] = []
    seen: set[str] = set()

    def look(one: str) -> None:
        if one in seen or one in sys.modules:
            return
        seen.add(one)
        for package, names in _imported(one):
            if package.split(".", 1)[0] in (_WINDOW, *_QT):
                for other in (package, *(f"{package}.{part}" for part in names)):
                    if other == package or _source(other) is not None:
                        look(other)
            else:
                _load_apart(package, names)
        missing.append(one)

    look(name)
    return tuple(missing)


def _imported(name: str) -> Iterator[tuple[str, list[str]]]:
    """What a module imports as soon as it is loaded: from where, and which names."""
    source = _source(name)
    text = "" if source is None else source.read_text(encoding="utf-8")
    for package, names, module in _IMPORT.findall(text):
        yield (module, []) if module else (package, _NAME.findall(names))


def _source(name: str) -> Path | None:
    if not name.startswith(f"{_WINDOW}."):
        return None
    place = _ROOT.joinpath(*name.split("."))
    found = (place.with_suffix(".py"), place / "__init__.py")
    return next((one for one in found if one.is_file()), None)


def _load_apart(package: str, names: list[str]) -> None:
    # What cannot be loaded is tried again where it is really wanted, and said there.
    with contextlib.suppress(ImportError):
        found = import_module(package)
        if hasattr(found, "__path__"):
            for part in names:
                if not hasattr(found, part):
                    import_module(f"{package}.{part}")


def _nothing() -> None:
    """What others have asked for comes first, in order."""
