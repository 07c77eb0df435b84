"""What the process apart says of a file is believed only where it can be true."""

from __future__ import annotations

import hashlib
import io
from typing import Final

from crypto.age.again import Resealer
from crypto.age.stream import sealed_size
from crypto.secret import Secret
from defender_app.decoding import frames
from defender_app.errors import InputError
from defender_app.focal.opening_told import DOCUMENTS, WHOLE, Read
from defender_app.quick_notes import note
from defender_app.report import bag, bag_signed
from defender_app.report.open import REPORT

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

    def write(self, data: bytes | memoryview, /) -> None:
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
        read = frames.decoded(memoryview(data)[:said], Read)
    except frames.FrameError:
        return None
    content = bytes(memoryview(data)[said:])
    if read.kind == "refused":
        return (read, b"") if read.code and not content else None
    known = sha256 in {"", read.sha256} and bool(read.sha256 and read.sender)
    known = known and len(read.payload_key) == _KEY_SIZE
    known = known and read.size == len(read.head) + sealed_size(read.content_size)
    if read.kind in WHOLE:
        right = known and _whole_holds(read, content, most)
    else:
        right = known and _document_holds(read, content)
    return (read, content) if right else None


def document(read: Read, content: bytes) -> bytes:
    """The one document in a container; that its sender signed it is found out here.

    Raises:
        InputError: ``bag-…``: it is not signed by whom it was said to be.
    """
    kind, path = DOCUMENTS[read.kind]
    found = bag_signed.read(io.BytesIO(content), len(content), kind, path)
    if (found.sender, found.digests) != (read.sender, read.digests):
        raise bag.refuse("signature")
    return found.body


def _document_holds(read: Read, content: bytes) -> bool:
    try:
        document(read, content)
    except InputError:
        return False
    return _is_sealed(read, content)


def _whole_holds(read: Read, content: bytes, most: int) -> bool:
    named = read.kind == "note" or (read.report_id and read.card)
    if not named or (note.PATH if read.kind == "note" else REPORT) not in read.digests:
        return False
    # A large one comes by itself, and is checked then.
    return _is_sealed(read, content) if content else read.content_size > most


def _is_sealed(read: Read, content: bytes) -> bool:
    check = Check(read)
    check.write(content)
    return check.holds()
