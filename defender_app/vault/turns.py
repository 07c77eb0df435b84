"""Who writes the drawer does it alone; who only looks through a connection of their own, together.

SQLite would let one of them fail that meets the other, or let it wait blindly: a writer needs the
file for itself when it saves, and a long one earlier. Here whoever writes goes first, and waits no
longer than for the rows that are being read; who waited for one writer looks before the next.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Turns:
    """Turns at one file. Writers come one at a time already; this keeps lookers out meanwhile."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._writer: int | None = None
        self._looking = self._waiting = self._first = 0

    def __repr__(self) -> str:
        return "<turns>"

    @property
    def mine(self) -> bool:
        """Whether the present thread writes."""
        return self._writer == threading.get_ident()

    @property
    def waiting(self) -> int:
        """How many wait for a writer, to look."""
        return self._waiting

    def begin(self) -> None:
        """Begin to write: nobody looks from now on; waits for those who do. ``end`` must follow."""
        with self._changed:
            while self._first:
                self._changed.wait()
            self._writer = threading.get_ident()
            while self._looking:
                self._changed.wait()

    def end(self) -> None:
        """Let others look again; does nothing for a thread that does not write."""
        with self._changed:
            if self.mine:
                self._writer = None
                self._first = self._waiting
                self._changed.notify_all()

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """The body has the file for itself, as part of what this thread writes if it does."""
        if self.mine:
            yield
            return
        try:
            self.begin()
            yield
        finally:
            self.end()

    @contextlib.contextmanager
    def looking(self) -> Iterator[None]:
        """Nobody writes during the body. The present thread must not write: it would wait for ever.

        Raises:
            RuntimeError: it does.
        """
        if self.mine:
            raise RuntimeError("who writes cannot wait for itself")
        with self._changed:
            self._wait()
            self._looking += 1
        try:
            yield
        finally:
            with self._changed:
                self._looking -= 1
                self._changed.notify_all()

    def _wait(self) -> None:
        self._waiting += 1
        try:
            while self._writer is not None:
                self._changed.wait()
        finally:
            self._waiting -= 1
            self._first = max(0, self._first - 1)
            self._changed.notify_all()
