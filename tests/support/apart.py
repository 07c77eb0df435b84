"""Operations of the process apart, called here: the same functions, without the process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from defender_app.decoding.document import Document
from defender_app.evidence_cleaning import inside as cleaning
from defender_app.evidence_cleaning.movie import ranges
from defender_app.evidence_cleaning.plan import Cleaned
from defender_app.evidence_metadata import inside as metadata
from defender_app.evidence_metadata.findings import GivesAway


class Asked:
    """What an operation is given besides the document; keeps what it puts out."""

    def __init__(self, arguments: Mapping[str, object]) -> None:
        self.arguments = arguments
        self.data = bytearray()

    def progress(self, done: int, total: int) -> None:
        pass

    def give(self, data: bytes | bytearray | memoryview) -> None:
        self.data += data


def document(data: bytes) -> Document:
    """Bytes, as the process apart sees them."""
    return Document(len(data), lambda offset, length: data[offset : offset + length])


def gives(data: bytes) -> GivesAway:
    """What a file gives away."""
    return metadata.gives_away(document(data), Asked({}))


def kinds(given: GivesAway) -> dict[str, list[str]]:
    """The values of each kind of finding."""
    found: dict[str, list[str]] = {}
    for one in given.findings:
        found.setdefault(one.kind, []).append(one.value)
    return found


def clean(data: bytes, boxes: Sequence[Mapping[str, Any]] = ()) -> tuple[bytes, Cleaned]:
    """A cleaned copy, put together as our side does it."""
    asked = Asked({"boxes": [dict(one) for one in boxes]})
    made = cleaning.clean(document(data), asked)
    out = bytes(asked.data)
    if made.head >= 0:
        kept = ranges(out[made.head :], len(data))
        out = out[: made.head] + b"".join(data[start : start + length] for start, length in kept)
    return out, made
