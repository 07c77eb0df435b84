"""What the process apart says of a file is believed only where it can be true."""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

from crypto.age.again import Resealer
from crypto.age.stream import sealed_size
from crypto.secret import Secret
from defender_app.focal.opening_told import Read
from defender_app.report.open import NOTICE, REPORT

_KEY_SIZE: Final = 32


class Check:
    """Whether a content is the one that was told, and the very one that the sealed file holds.

    Args:
        read: what was told of a report.
    """

    def __init__(self, read: Read) -> None:
        self._read = read
        self._content, self._sealed, self._size = hashlib.sha256(), _Digest(), 0
        self._again = Resealer(read.head, Secret(read.payload_key), self._sealed)

    def write(self, piece: bytes) -> None:
        """Take the next bytes of the content."""
        self._content.update(piece)
        self._again.write(piece)
        self._size += len(piece)

    def holds(self) -> bool:
        """Whether all of it was right; asked once, at its end."""
        self._again.close()
        return (self._size, self._content.hexdigest(), self._sealed.hexdigest()) == (
            self._read.content_size,
            self._read.content_sha256,
            self._read.sha256,
        )


class _Digest:
    """What is written is hashed."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def write(self, data: bytes, /) -> None:
        self._digest.update(data)

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def believed(
    data: bytearray, said: int, count: int, *, sha256: str, most: int
) -> tuple[Read, bytes] | None:
    """What was said of a file and its content, or None where that cannot be true.

    Args:
        data: all bytes that were put out.
        said: how many of them tell what it is.
        count: how many are its content.
        sha256: of the file, as far as it is known here; else empty.
        most: bytes of a content that comes at once.
    """
    if len(data) != said + count:
        return None
    try:
        read = msgspec.json.decode(memoryview(data)[:said], type=Read, strict=True)
    except msgspec.DecodeError:
        return None
    content = bytes(memoryview(data)[said:])
    if read.kind == "refused":
        return (read, b"") if read.code and not content else None
    known = sha256 in {"", read.sha256} and bool(read.sha256 and read.sender)
    if read.kind == "report":
        right = known and _report_holds(read, content, most)
    else:
        right = known and _document_holds(read, content)
    return (read, content) if right else None


def _document_holds(read: Read, content: bytes) -> bool:
    named = read.kind != "notice" or NOTICE in read.digests
    digest = hashlib.sha256(content).hexdigest()
    return named and (len(content), digest) == (read.content_size, read.content_sha256)


def _report_holds(read: Read, content: bytes, most: int) -> bool:
    told = read.report_id and read.card and len(read.payload_key) == _KEY_SIZE
    size = len(read.head) + sealed_size(read.content_size)
    if not told or REPORT not in read.digests or read.size != size:
        return False
    if not content:
        # It comes by itself, and is checked then.
        return read.content_size > most
    check = Check(read)
    check.write(content)
    return check.holds()
