"""Files are read apart while others are stored: a line of them, bounded, in their order."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from crypto.errors import CryptoError
from defender_app.errors import BUG, AppError, InputError, MachineError, bug_facts
from defender_app.files import machine_error

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.focal.opening import Opened, Opener

MOST_FILES: Final = 16
MOST_BYTES: Final = 32 << 20
NO_PROCESS: Final = frozenset({"decoder-not-started", "decoder-not-confined"})
"""Without a process apart no file is opened at all: what ends the whole line."""


@dataclass(frozen=True)
class Ahead:
    """One file that was read: what it is, or why that could not be told."""

    path: Path
    opened: Opened | None = None
    error: AppError | CryptoError | None = None

    @property
    def weight(self) -> int:
        """Bytes that it holds."""
        return 0 if self.opened is None else self.opened.weight

    def close(self) -> None:
        """Let go of what it holds."""
        if self.opened is not None:
            self.opened.close()


class ReadAhead:
    """Reads files in a thread of its own, some ahead of whoever takes them.

    Args:
        opener: of the desk; used in that thread alone.
        files: which, in order.
    """

    def __init__(self, opener: Opener, files: Sequence[Path]) -> None:
        self._opener, self._files = opener, files
        self._turn = threading.Condition()
        self._line: deque[Ahead] = deque()
        self._bytes = 0
        self._stopped = False
        self._large: Ahead | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._opener.cancel()
        with self._turn:
            self._stopped = True
            self._turn.notify_all()
        self._thread.join()
        for one in self._line:
            one.close()

    def take(self, seconds: float) -> Ahead | None:
        """The next file, or None when there is none yet.

        Args:
            seconds: how long to wait for it.
        """
        with self._turn:
            if not self._line:
                self._turn.wait(seconds)
            if not self._line:
                return None
            one = self._line.popleft()
            self._bytes -= one.weight
            self._turn.notify_all()
            return one

    def done(self, one: Ahead) -> None:
        """A file was stored, or not: the next large one may be read."""
        one.close()
        with self._turn:
            if one is self._large:
                self._large = None
            self._turn.notify_all()

    def _run(self) -> None:
        for path in self._files:
            if not self._wait_for_room():
                return
            one = self._read(path)
            with self._turn:
                self._line.append(one)
                self._bytes += one.weight
                if one.opened is not None and not one.opened.at_once:
                    self._large = one
                self._turn.notify_all()

    def _wait_for_room(self) -> bool:
        """Whether to go on; a large file has a process of its own, and is the only one then."""
        with self._turn:
            while not self._stopped and (
                len(self._line) >= MOST_FILES or self._bytes >= MOST_BYTES or self._large
            ):
                self._turn.wait()
            return not self._stopped

    def _read(self, path: Path) -> Ahead:
        try:
            return Ahead(path, self._opener.read(path))
        except OSError as error:
            return Ahead(path, error=machine_error(error))
        except (AppError, CryptoError) as error:
            return Ahead(path, error=error)
        except MemoryError:
            return Ahead(path, error=MachineError("out-of-memory"))
        except Exception as error:  # noqa: BLE001 - a stranger's file must not stop the others
            return Ahead(path, error=InputError(BUG, **bug_facts(error)))
