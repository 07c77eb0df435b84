"""One line at a terminal that says how far long work is: share, speed, time left."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from defender_app.cli import plain
from defender_app.speed import Speed

if TYPE_CHECKING:
    from defender_app.words import Words

_PATIENCE: Final = 0.6
_EVERY: Final = 0.25
_MINUTE: Final = 60


class Meter:
    """A progress callback: ``(done, total) -> True``. Ctrl-C is what stops the work.

    Args:
        words: in the language of the person.
        key: what is being done, in the words file.
        in_bytes: whether it counts bytes, so that a speed can be told.
        quiet: show nothing.
    """

    def __init__(self, words: Words, key: str, *, in_bytes: bool, quiet: bool) -> None:
        self._words, self._key = words, key
        self._in_bytes, self._quiet = in_bytes, quiet
        self._speed = Speed()
        self._begun = self._last = time.monotonic()
        self._longest = 0

    def __repr__(self) -> str:
        return "<meter>"

    def __call__(self, done: int, total: int) -> bool:
        """Show it, after 600 ms and a few times a second."""
        self._speed.note(done)
        now = time.monotonic()
        due = now - self._last > _EVERY or done == total
        if not self._quiet and due and now - self._begun > _PATIENCE:
            self._last = now
            line = self._line(done, total)
            self._longest = max(self._longest, len(line))
            sys.stderr.write("\r" + line.ljust(self._longest))
            sys.stderr.flush()
        return True

    def close(self) -> None:
        """End the line."""
        if self._longest:
            sys.stderr.write("\n")

    def _line(self, done: int, total: int) -> str:
        parts = [f"{self._words.cli(self._key)} {100 * done // max(total, 1)} %"]
        speed, left = self._speed.per_second, self._speed.seconds_left(total)
        if self._in_bytes and speed is not None:
            parts.append(self._words.cli("progress.speed", size=plain.size(round(speed))))
        if left is not None and done < total:
            unit = "seconds" if left < _MINUTE else "minutes"
            count = left if left < _MINUTE else round(left / _MINUTE)
            parts.append(self._words.cli(f"progress.{unit}-left", count=count))
        return "  ".join(parts)
