"""The document inside the worker: a file that is read from the other side, piece by piece."""

from __future__ import annotations

import io
import os
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from defender_app.decoding.frames import LARGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer

_KEPT: Final = 48


class Document(io.RawIOBase):
    """A seekable file for reading, of which only the pieces that are needed ever come here.

    Args:
        size: bytes of the whole.
        fetch: gives the bytes from an offset, of a length up to 1 MiB; always all of them.

    Attributes:
        size: see above.
    """

    def __init__(self, size: int, fetch: Callable[[int, int], bytes]) -> None:
        super().__init__()
        self.size = size
        self._fetch = fetch
        self._place = 0
        self._pieces: OrderedDict[int, bytes] = OrderedDict()

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """The position in bytes."""
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to a place; gives the new position in bytes."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self.size}[whence]
        if start + offset < 0:
            raise ValueError("before the beginning")
        self._place = start + offset
        return self._place

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill a buffer; gives how many bytes, fewer only at the end."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and self._place < self.size:
            index, start = divmod(self._place, LARGEST)
            piece = memoryview(self._piece(index))[start : start + len(view) - filled]
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
            self._place += len(piece)
        return filled

    def _piece(self, index: int) -> bytes:
        if index in self._pieces:
            self._pieces.move_to_end(index)
            return self._pieces[index]
        start = index * LARGEST
        piece = self._fetch(start, min(LARGEST, self.size - start))
        self._pieces[index] = piece
        if len(self._pieces) > _KEPT:
            self._pieces.popitem(last=False)
        return piece
