"""A file that is hashed while it is written."""

from __future__ import annotations

import hashlib
from typing import Protocol


class _Out(Protocol):
    def write(self, data: bytes | memoryview, /) -> int: ...


class Hashed:
    """Passes on what is written; knows its SHA-256 and how much it was.

    Attributes:
        size: bytes so far.
    """

    def __init__(self, out: _Out) -> None:
        self._out = out
        self._digest = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> str:
        """Of everything so far, hex."""
        return self._digest.hexdigest()

    def write(self, data: bytes | memoryview) -> int:
        """Pass on all of ``data``; errors are those of the file."""
        self._digest.update(data)
        self.size += len(data)
        return self._out.write(data)
