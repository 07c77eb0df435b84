"""What a trusted person carries without being able to read it: how entrusted records came to be.

Versions as they were sent, the reports themselves, what rests until tomorrow. Nobody in them was
asked about the person who carries the file, so they are sealed once more, inside it, to the key
that opens what is handed back; that key stays in the drawer, and no key of any kind is in here.
Source: docs/formats.md 6.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from typing import TYPE_CHECKING, Final

from crypto.age import EncryptWriter, HybridIdentity, decrypt
from crypto.errors import AgeError
from defender_app.backup import lines
from defender_app.backup.lines import FileLine, Line
from defender_app.errors import InputError
from defender_app.report import bag, sent, sent_notices, waiting
from defender_app.vault import quick_notes, versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from crypto.age import Identity
    from defender_app.backup.lines import DocumentLine

KINDS: Final = frozenset(
    {
        *(versions.KIND, quick_notes.NOTE, waiting.KIND),
        *(sent.KIND, sent.FROZEN, sent_notices.KIND),
    }
)
_OWNER: Final = "history/"
# No file of a vault has this id: it is a thousand times more than a drawer holds.
_NO_BLOB: Final = "f" * 10


class SealedHistory:
    """The entry, made once and kept in memory until it is written.

    Args:
        found: the documents. identity: opens what is handed back. place: number of the entry.
        backup_id: of the file.
    """

    def __init__(
        self, found: Iterable[DocumentLine], identity: str, place: int, backup_id: str
    ) -> None:
        self.count = 0
        plain = io.BytesIO()
        for one in found:
            plain.write(lines.encode(Line(document=one)))
            self.count += 1
        out = io.BytesIO()
        with EncryptWriter(out, [HybridIdentity.from_string(identity).recipient()]) as sealed:
            sealed.write(plain.getvalue())
        data = out.getvalue()
        self.part: bag.Part = bag.part(bag.evidence_path(place, "bin"), data)
        self.line = FileLine(
            entry=self.part.path,
            blob=_NO_BLOB,
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            crc32=zlib.crc32(data),
            of=(f"{_OWNER}{backup_id}",),
        )


def is_one(file: FileLine) -> bool:
    """Whether a file of a backup is no file of the vault, but this."""
    return len(file.of) == 1 and file.of[0].startswith(_OWNER)


def read(data: bytes, keys: Sequence[Identity]) -> Iterator[Line]:
    """The documents in it.

    Raises:
        InputError: ``backup-line``: it is not what this drawer sealed; as ``lines.decode``.
    """
    try:
        plain = decrypt(data, keys)
    except AgeError:
        raise InputError("backup-line") from None
    yield from lines.decode(lines.split([plain]))
