"""The lines of ``data/records.jsonl`` and ``data/private.jsonl`` (docs/formats.md 6).

One JSON object a line. What is kept byte for byte in the vault (bodies of records, consents,
documents, lines of custody) travels as a text that holds exactly these bytes. A line that would
be longer than a reader takes is cut into pieces.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Unset = msgspec.UnsetType

LONGEST_LINE: Final = 16 * 1024 * 1024
LONGEST_WHOLE: Final = 1024 * 1024 * 1024
WHAT: Final = "backup"
# Characters of one piece: at most 4 bytes each, and escapes may double that.
_PIECE: Final = 1024 * 1024


class _Line(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Base: strict, never shown."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__.lower()}>"


class Counts(_Line, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many lines of each sort follow in both files."""

    files: int = 0
    records: int = 0
    custody: int = 0
    identities: int = 0
    documents: int = 0


class Header(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=False
):
    """The first line of ``records.jsonl``.

    Attributes:
        kind: whole and for oneself, some records for oneself, or some for a trusted person.
        backup_id: 16 random bytes, hex.
        made_on: UTC.
        from_: the signing key in ``sender.pub``, made for this file.
        to: card digest, or SHA-256 of the recipient string; absent for a passphrase.
        return_to: recipient that an entrusted file is sealed to when it comes back.
        custody_head: SHA-256 (hex) of the last line of the chain of custody in this file.
        counts: of the lines that follow.
    """

    format: Literal["defender-backup"] = "defender-backup"
    version: Literal[1] = 1
    kind: Literal["own", "travel", "entrusted"]
    backup_id: str
    training: bool
    made_on: str
    from_: str = msgspec.field(name="from")
    to: str | Unset = msgspec.UNSET
    return_to: str | Unset = msgspec.UNSET
    custody_head: str
    counts: Counts

    def __repr__(self) -> str:
        return f"<backup {self.kind}>"


class FileLine(_Line, frozen=True, kw_only=True):
    """One file: its entry, its id in the vault, what its bytes are, and whose it is.

    ``of``: ``evidence/<event_id>/<eid>``, ``<kind of document>/<id>``; empty when nobody's.
    """

    entry: str
    blob: str
    size: int
    sha256: str
    crc32: int
    of: tuple[str, ...] = ()


class PersonLine(_Line, frozen=True, kw_only=True):
    """Who somebody in a record is across the vault."""

    kind: Literal["person", "organisation", "alleged-perpetrator"]
    pid: str
    uid: str
    pseudonym: str
    descriptive_title: str


class ConsentLine(_Line, frozen=True, kw_only=True):
    """One consent; ``body`` is what the chain of custody has the hash of."""

    kind: Literal["person", "organisation", "alleged-perpetrator"]
    pid: str
    use: str
    place: int
    body: str


class EvidenceLine(_Line, frozen=True, kw_only=True):
    """The description of one item, and the id of its file."""

    eid: str
    place: int
    body: str
    blob: str | Unset = msgspec.UNSET


class RecordLine(_Line, frozen=True, kw_only=True):
    """One record with its parts; ``identities`` (body by uid) only in an entrusted backup."""

    event_id: str
    changed: str
    body: str
    people: tuple[PersonLine, ...] = ()
    consents: tuple[ConsentLine, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    unfinished: str | Unset = msgspec.UNSET
    identities: dict[str, str] | Unset = msgspec.UNSET


class IdentityLine(_Line, frozen=True, kw_only=True):
    """A real name with what belongs to it."""

    uid: str
    body: str


class DocumentLine(_Line, frozen=True, kw_only=True):
    """Any other thing the drawer keeps by kind and id; its bytes as text or in base64."""

    kind: str
    id: str
    text: str | Unset = msgspec.UNSET
    base64: str | Unset = msgspec.UNSET

    @property
    def body(self) -> bytes:
        """Its bytes.

        Raises:
            InputError: ``backup-line``: both forms, neither, or no base64.
        """
        if isinstance(self.text, str) and not isinstance(self.base64, str):
            return self.text.encode()
        if isinstance(self.base64, str) and not isinstance(self.text, str):
            try:
                return base64.b64decode(self.base64, validate=True)
            except (binascii.Error, ValueError):
                raise InputError("backup-line") from None
        raise InputError("backup-line")


class Line(_Line, frozen=True, kw_only=True):
    """Any line but the first: exactly one member. ``custody`` is the exact line of a chain."""

    file: FileLine | Unset = msgspec.UNSET
    record: RecordLine | Unset = msgspec.UNSET
    custody: str | Unset = msgspec.UNSET
    identity: IdentityLine | Unset = msgspec.UNSET
    document: DocumentLine | Unset = msgspec.UNSET
    piece: str | Unset = msgspec.UNSET
    last: bool | Unset = msgspec.UNSET


def document(kind: str, document_id: str, body: bytes) -> DocumentLine:
    """A document as a line: as text where its bytes are UTF-8."""
    try:
        return DocumentLine(kind=kind, id=document_id, text=body.decode())
    except UnicodeDecodeError:
        coded = base64.b64encode(body).decode("ascii")
        return DocumentLine(kind=kind, id=document_id, base64=coded)


def encode(line: Line | Header) -> bytes:
    """One line with its end, or several where it is too long for one."""
    whole = wire.encode(line)
    if len(whole) < _PIECE:
        return whole + b"\n"
    text = whole.decode()
    parts = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
    last = len(parts) - 1
    return b"".join(
        wire.encode(Line(piece=part, last=number == last)) + b"\n"
        for number, part in enumerate(parts)
    )


def decode_header(raw: bytes) -> Header:
    """The first line of ``records.jsonl``.

    Raises:
        InputError: ``backup-json``, ``backup-version``, ``backup-member``, ``backup-null``,
            ``backup-header``: an id or a hash of another form.
    """
    header = wire.decode(raw, Header, what=WHAT, max_bytes=LONGEST_LINE)
    heads = [one for one in (header.to, header.custody_head) if isinstance(one, str)]
    if not wire.HEX16.fullmatch(header.backup_id) or not all(map(wire.HEX32.fullmatch, heads)):
        raise InputError("backup-header")
    try:
        wire.from_rfc3339(header.made_on)
    except ValueError:
        raise InputError("backup-header") from None
    return header


def decode(raws: Iterable[bytes]) -> Iterator[Line]:
    """The lines of a file, those cut into pieces put together again.

    Args:
        raws: each without its end.

    Raises:
        InputError: ``backup-json``, ``backup-member``, ``backup-null``; ``backup-line``: not
            exactly one member, or a piece without its end.
    """
    pieces: list[str] = []
    size = 0
    for raw in raws:
        line = wire.decode(raw, Line, what=WHAT, max_bytes=LONGEST_LINE)
        if isinstance(line.piece, str) and isinstance(line.last, bool):
            size += len(line.piece)
            pieces.append(line.piece)
            if size > LONGEST_WHOLE:
                raise InputError("backup-line")
            if not line.last:
                continue
            line = wire.decode("".join(pieces).encode(), Line, what=WHAT, max_bytes=4 * size)
            pieces, size = [], 0
        elif pieces:
            raise InputError("backup-line")
        yield _one(line)
    if pieces:
        raise InputError("backup-line")


def _one(line: Line) -> Line:
    given = [name for name in line.__struct_fields__ if getattr(line, name) is not msgspec.UNSET]
    if len(given) != 1 or given[0] in {"piece", "last"}:
        raise InputError("backup-line")
    return line


def split(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a stream, each without its end.

    Raises:
        InputError: ``backup-line``: longer than 16 MiB, or the last one has no end.
    """
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n") if b"\n" in chunk else (rest + chunk,)
        if len(rest) > LONGEST_LINE:
            raise InputError("backup-line")
        yield from whole
    if rest:
        raise InputError("backup-line")
