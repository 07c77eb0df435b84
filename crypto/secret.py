"""A value that must not be seen: key, seed or passphrase."""

from __future__ import annotations

import hmac
from typing import NoReturn


class Secret:
    """Bytes that show themselves only when asked by name.

    ``repr``, ``str`` and formatting give ``<secret>``; comparison takes the same time for every
    value of one length; pickling and copying are refused, and so is use as a dictionary key.
    CPython cannot promise that the bytes are wiped from memory: the wrapper protects against
    logs, tracebacks and crash texts, not against somebody who reads the memory.

    Args:
        value: the bytes to wrap; they are copied.
    """

    __slots__ = ("_value",)

    def __init__(self, value: bytes | bytearray | memoryview) -> None:
        self._value = bytes(value)

    def reveal(self) -> bytes:
        """The wrapped bytes."""
        return self._value

    def __len__(self) -> int:
        return len(self._value)

    def __repr__(self) -> str:
        return "<secret>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value, other._value)

    __hash__ = None  # type: ignore[assignment] # a hash of a secret would tell something about it

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled or copied")
