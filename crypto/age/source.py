"""Reading from any binary stream, with one look ahead."""

from __future__ import annotations

from typing import Protocol

_LOOK_AHEAD = 4096


class SupportsRead(Protocol):
    """A binary stream: ``read(n)`` gives up to ``n`` bytes, and ``b""`` only at the end."""

    def read(self, n: int, /) -> bytes:
        """Up to ``n`` bytes."""
        ...


class SupportsWrite(Protocol):
    """A binary stream that takes all of what it is given, as ``io.BufferedWriter`` does."""

    def write(self, data: bytes | memoryview, /) -> object:
        """Take all of ``data``; what a ``memoryview`` shows is only lent until this returns."""
        ...


class SeekableSource(Protocol):
    """A binary stream that can be read at any position."""

    def read(self, n: int, /) -> bytes:
        """Up to ``n`` bytes from the current position."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move, and give the new position in bytes from the start."""
        ...


class Source:
    """A stream that can be looked into before it is read.

    Args:
        raw: where the bytes come from; it may give fewer bytes than asked for (a pipe).
    """

    def __init__(self, raw: SupportsRead) -> None:
        self._raw = raw
        self._ahead = b""
        self._at = 0

    def peek(self, n: int) -> bytes:
        """The next ``n`` bytes, fewer only at the end; they stay to be read."""
        missing = n - (len(self._ahead) - self._at)
        if missing > 0:
            self._ahead = self._ahead[self._at :] + self._read_raw(missing)
            self._at = 0
        return self._ahead[self._at : self._at + n]

    def read(self, n: int, /) -> bytes:
        """The next ``n`` bytes, fewer only at the end."""
        if not self._ahead:
            return self._read_raw(n)
        taken = self._ahead[self._at : self._at + n]
        self._at += len(taken)
        if self._at == len(self._ahead):
            self._ahead, self._at = b"", 0
        return taken + self._read_raw(n - len(taken)) if len(taken) < n else taken

    def read_line(self, limit: int) -> bytes:
        """The next line with its LF; without LF when the stream or ``limit`` bytes end first."""
        while True:
            end = self._ahead.find(b"\n", self._at, self._at + limit)
            if end >= 0:
                return self.read(end + 1 - self._at)
            held = len(self._ahead) - self._at
            if held >= limit:
                return self.read(limit)
            more = self._raw.read(_LOOK_AHEAD)
            if not more:
                return self.read(held) if held else b""
            self._ahead = self._ahead[self._at :] + more
            self._at = 0

    def _read_raw(self, n: int) -> bytes:
        first = self._raw.read(n)
        if len(first) == n or not first:
            return first
        parts, missing = [first], n - len(first)
        while missing and (part := self._raw.read(missing)):
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)
