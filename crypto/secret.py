"""A value that must not be seen: key, seed or passphrase."""

from __future__ import annotations

import hmac
from typing import NoReturn

from crypto import locked


class Secret:
    """Bytes that show themselves only when asked by name.

    ``repr``, ``str`` and formatting give ``<secret>``; comparison takes the same time for every
    value of one length; pickling and copying are refused, and so is use as a dictionary key. They
    lie in a page of their own kind (``crypto.locked``) and are wiped when nobody has them any more.
    What was revealed is a copy, which CPython cannot promise to wipe: ``lend`` makes none.

    Args:
        value: the bytes to wrap; they are copied.
    """

    __slots__ = ("_place",)

    def __init__(self, value: bytes | bytearray | memoryview) -> None:
        self._place = locked.keep(value)

    def __del__(self) -> None:
        place = getattr(self, "_place", None)
        if place is not None:
            place.give_back()

    def reveal(self) -> bytes:
        """A copy of the wrapped bytes."""
        return bytes(self.lend())

    def lend(self) -> memoryview:
        """The wrapped bytes themselves, to be read at once; not to be kept.

        Raises:
            RuntimeError: this process was forked from the one that has them; our mistake.
        """
        if self._place.is_gone:
            raise RuntimeError("a secret of another process")
        return self._place.view.toreadonly()

    def __len__(self) -> int:
        return len(self._place.view)

    def __repr__(self) -> str:
        return "<secret>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.lend(), other.lend())

    __hash__ = None  # type: ignore[assignment] # a hash of a secret would tell something about it

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled or copied")
