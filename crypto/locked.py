"""Pages of memory for keys: never swapped to a disk, in no core dump, gone in a forked process.

Each of these where the system has it. An ordinary user may lock little memory (8 MiB on Linux, less
in places), so it holds only keys, and what cannot be locked is held all the same: ``are_locked``
says how it stands. Copies that libraries make while they work lie elsewhere. Sources: mlock(2),
madvise(2), ``VirtualLock``.
"""

from __future__ import annotations

import mmap
import os
import sys
import threading
from collections import deque
from typing import Any, Final

_UNIT: Final = 32
_PAGES: Final = 4
# Linux 4.14 and later; Python has no name for it yet.
_MADV_WIPEONFORK: Final = 18


class Place:
    """Room for one value, wiped when it is given back.

    Attributes:
        view: the bytes.
    """

    __slots__ = ("_arena", "_room", "_start", "view")

    def __init__(self, arena: _Arena, start: int, room: int, size: int) -> None:
        self._arena, self._start, self._room = arena, start, room
        self.view = arena.view[start : start + size]

    @property
    def is_gone(self) -> bool:
        """Whether this process was forked from the one that put it there."""
        return self._arena.is_gone

    def give_back(self) -> None:
        """Wipe it, and let others have the room."""
        # Called by the garbage collector, perhaps in the midst of ``keep``: it only makes a note.
        self._arena.view[self._start : self._start + self._room] = bytes(self._room)
        self._arena.back.append((self._start, self._room))


class _Arena:
    """Some pages, and what of them is free."""

    def __init__(self, size: int) -> None:
        self.map = _new_pages(size)
        self.view = memoryview(self.map)
        self.is_locked = _lock(self.map, size)
        self.is_gone = False
        self.back: deque[tuple[int, int]] = deque()
        self._free = [(0, size)]

    def take(self, room: int) -> int | None:
        """The beginning of so many bytes, or None."""
        self._collect()
        for place, (start, length) in enumerate(self._free):
            if length >= room:
                left = (start + room, length - room)
                self._free[place : place + 1] = [left] if left[1] else []
                return start
        return None

    def _collect(self) -> None:
        while self.back:
            self._free.append(self.back.popleft())
        self._free.sort()
        joined: list[tuple[int, int]] = []
        for start, length in self._free:
            if joined and sum(joined[-1]) == start:
                joined[-1] = (joined[-1][0], joined[-1][1] + length)
            else:
                joined.append((start, length))
        self._free = joined


_arenas: Final[list[_Arena]] = []
_guard = threading.Lock()


def keep(value: bytes | bytearray | memoryview) -> Place:
    """Put a copy of these bytes into such a page."""
    size = len(value)
    room = max(_UNIT, -(-size // _UNIT) * _UNIT)
    with _guard:
        for arena in _arenas:
            start = arena.take(room)
            if start is not None:
                break
        else:
            page = mmap.PAGESIZE
            arena = _Arena(max(_PAGES * page, -(-room // page) * page))
            _arenas.append(arena)
            start = arena.take(room) or 0
    made = Place(arena, start, room, size)
    made.view[:] = value
    return made


def are_locked() -> bool:
    """Whether all pages that hold keys are kept from the disk; True while there are none."""
    return all(arena.is_locked for arena in _arenas)


def _new_pages(size: int) -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, size)
    # Shared, as Python would have it, a forked process saw what is written later.
    made = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if sys.platform == "linux":
        for advice in (mmap.MADV_DONTDUMP, _MADV_WIPEONFORK):
            try:
                made.madvise(advice)
            except OSError:
                # An older kernel: what it does not know, it does not do.
                continue
    return made


def _lock(pages: mmap.mmap, size: int) -> bool:
    import ctypes  # noqa: PLC0415 - whoever only shows a window has no key yet

    where = ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(pages)))
    try:
        return bool(_system(ctypes)(where, ctypes.c_size_t(size)))
    except (OSError, AttributeError):
        return False


def _system(ctypes: Any) -> Any:
    if sys.platform == "win32":
        lock = ctypes.windll.kernel32.VirtualLock
        return lambda where, size: bool(lock(where, size))
    lock = ctypes.CDLL(None).mlock
    return lambda where, size: lock(where, size) == 0


def _after_fork() -> None:
    """In the new process the pages are empty: nobody shall take that for a key."""
    global _guard  # noqa: PLW0603 - another thread may have held it, and is not here
    _guard = threading.Lock()
    for arena in _arenas:
        arena.is_gone = True
    _arenas.clear()


if sys.platform == "linux":
    os.register_at_fork(after_in_child=_after_fork)
