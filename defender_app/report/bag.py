"""The container of everything that leaves: a signed, padded, canonical BagIt bag in a ZIP.

Written and read exactly as docs/formats.md section 2 says. A bag that was read is a value: every
byte of it was checked (canonical ZIP, both manifests, signature, zero padding) before it exists.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import string
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from crypto.canonical_zip import (
    PlannedEntry,
    SeekableSource,
    ZipEntry,
    ZipReader,
    ZipWriter,
    padding_size,
)
from crypto.errors import SignatureError, ZipError
from crypto.minisign import SigningKey, VerifyKey
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BAGIT: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAG_INFO: Final = "bag-info.txt"
MANIFEST: Final = "manifest-sha256.txt"
SENDER: Final = "sender.pub"
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "tagmanifest-sha256.txt.minisig"
PADDING: Final = "padding.bin"
EVIDENCE: Final = "data/evidence/"
SMALL_ENTRY: Final = 16 * 1024 * 1024
FLOOR: Final = 65_536
MAX_ENTRIES: Final = 10_000
_OWN_ENTRIES: Final = 7
_ZEROS: Final = bytes(64 * 1024)

EXTENSIONS: Final = frozenset(
    {"jpg", "png", "webp", "tif", "heic", "pdf", "txt", "docx", "odt", "mp4", "mov", "mp3"}
    | {"m4a", "wav", "zip", "eml", "html", "csv", "xlsx", "bin"}
)


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of container: its word, and the ``data/`` entries it may hold, in order."""

    name: str
    required: tuple[str, ...]
    optional: frozenset[str] = frozenset()
    evidence: bool = False
    order: tuple[str, ...] = field(default=())

    @property
    def purpose(self) -> str:
        """The trusted comment of its signature."""
        return f"{self.name} v1"


KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind(
            name="report",
            required=("data/report.json", "data/report.html", "data/custody.jsonl"),
            optional=frozenset({"data/identities.json"}),
            evidence=True,
            order=(
                "data/report.json",
                "data/report.html",
                "data/identities.json",
                "data/custody.jsonl",
            ),
        ),
        Kind(name="reply", required=("data/reply.json",), order=("data/reply.json",)),
        Kind(name="notice", required=("data/notice.json",), order=("data/notice.json",)),
    )
}


@dataclass(frozen=True, kw_only=True)
class Part:
    """One ``data/`` entry to write.

    Args:
        path: ``data/…`` inside the bag.
        size: bytes.
        crc32: CRC-32 of the bytes.
        sha256: lowercase hex.
        chunks: called once, gives the bytes in pieces.
    """

    path: str
    size: int
    crc32: int
    sha256: str
    chunks: Callable[[], Iterator[bytes]]


def part(path: str, data: bytes) -> Part:
    """A part whose bytes are in memory."""
    return Part(
        path=path,
        size=len(data),
        crc32=zlib.crc32(data),
        sha256=hashlib.sha256(data).hexdigest(),
        chunks=lambda: iter((data,)),
    )


def evidence_path(number: int, extension: str) -> str:
    """The entry name of the ``number``-th piece of evidence (from 1)."""
    return f"{EVIDENCE}{number:03d}.{extension if extension in EXTENSIONS else 'bin'}"


class _Out(Protocol):
    def write(self, data: bytes, /) -> object: ...


def _manifest(lines: Sequence[tuple[str, str]]) -> bytes:
    return "".join(f"{digest}  {path}\n" for digest, path in lines).encode("ascii")


def _zeros(size: int) -> Iterator[bytes]:
    while size > 0:
        yield _ZEROS[: min(size, len(_ZEROS))]
        size -= len(_ZEROS)


def _padding_part(size: int) -> Part:
    digest, crc = hashlib.sha256(), 0
    for piece in _zeros(size):
        digest.update(piece)
        crc = zlib.crc32(piece, crc)
    return Part(
        path=PADDING,
        size=size,
        crc32=crc,
        sha256=digest.hexdigest(),
        chunks=lambda: _zeros(size),
    )


def write(
    kind: Kind, parts: Sequence[Part], key: SigningKey, out: _Out, *, floor: int = FLOOR
) -> None:
    """Write one container.

    Args:
        kind: what it is.
        parts: the ``data/`` entries in the order of the format.
        key: signs the tag manifest; its public half becomes ``sender.pub``.
        out: receives the bytes of the ZIP.
        floor: smallest length of the ZIP, bytes.

    Raises:
        InputError: ``bag-entry-too-large``, ``bag-too-many-entries``: no reader would take it;
            nothing was written.
        ZipError: if a part does not have the size or CRC-32 it declared.
    """
    check_sizes(parts)
    letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(8))
    top = f"{kind.name}-{letters}/"
    oxum = f"Payload-Oxum: {sum(p.size for p in parts)}.{len(parts)}\n".encode("ascii")
    head = [
        part("bagit.txt", BAGIT),
        part(BAG_INFO, oxum),
        part(MANIFEST, _manifest([(p.sha256, p.path) for p in parts])),
        part(SENDER, key.verify_key.to_file()),
    ]
    names = [p.path for p in head] + [PADDING]
    tag_size = sum(64 + 2 + len(name) + 1 for name in names)
    planned = [
        *((p.path, p.size) for p in head),
        (TAG_MANIFEST, tag_size),
        (SIGNATURE, len(key.sign(b"", kind.purpose))),
        *((p.path, p.size) for p in parts),
        (PADDING, 0),
    ]
    room = padding_size(
        [PlannedEntry(name=top + name, size=size) for name, size in planned[:-1]],
        top + PADDING,
        floor,
    )
    padding = _padding_part(room)
    tags = _manifest([(p.sha256, p.path) for p in [*head, padding]])
    writer = ZipWriter(out)
    signature = part(SIGNATURE, key.sign(tags, kind.purpose))
    for item in [*head, part(TAG_MANIFEST, tags), signature, *parts, padding]:
        writer.add(top + item.path, item.size, item.crc32, item.chunks())
    writer.finish()


def check_sizes(parts: Sequence[Part]) -> None:
    """Refuse what no reader would take.

    Raises:
        InputError: ``bag-entry-too-large``, ``bag-too-many-entries``.
    """
    if len(parts) + _OWN_ENTRIES > MAX_ENTRIES:
        raise refuse("too-many-entries")
    if any(one.size > SMALL_ENTRY and not one.path.startswith(EVIDENCE) for one in parts):
        raise refuse("entry-too-large")


def refuse(code: str, **facts: object) -> InputError:
    """The one error of a bag that breaks its rules: ``bag-…`` codes."""
    return InputError(f"bag-{code}", **facts)


@dataclass(frozen=True)
class Bag:
    """A container of which every byte was verified.

    Attributes:
        kind: what it is.
        sender: the key that signed it.
        digests: SHA-256 (hex) of each ``data/`` entry by path, in order.
    """

    kind: Kind
    sender: VerifyKey
    digests: dict[str, str]
    _zip: ZipReader
    _entries: dict[str, ZipEntry]

    def read(self, path: str) -> bytes:
        """The bytes of one small entry (at most 16 MiB)."""
        return self._zip.read(self._entries[path], max_bytes=SMALL_ENTRY)

    def chunks(self, path: str) -> Iterator[bytes]:
        """The bytes of one entry in pieces."""
        return self._zip.chunks(self._entries[path])

    def size(self, path: str) -> int:
        """Bytes of one entry."""
        return self._entries[path].size

    @property
    def evidence(self) -> tuple[str, ...]:
        """Paths of the evidence entries, in order."""
        return tuple(path for path in self.digests if path.startswith(EVIDENCE))


_TOP = re.compile(r"([a-z]+)-[a-z]{8}/")
_EVIDENCE_NAME = re.compile(r"data/evidence/([0-9]{3,})\.([a-z0-9]+)")


def read(source: SeekableSource, size: int) -> Bag:
    """Read and verify one container completely.

    Args:
        source: the decrypted bytes, seekable.
        size: their number.

    Returns:
        The verified bag.

    Raises:
        InputError: any rule of docs/formats.md section 2 is broken; the code says which.
    """
    try:
        archive = ZipReader(source, size, max_entries=MAX_ENTRIES)
        kind, entries = _layout(archive.entries)
        return _verify(kind, entries, archive)
    except ZipError as error:
        raise refuse("not-canonical", why=error.code) from error
    except SignatureError as error:
        raise refuse("signature", why=error.code) from error


def _layout(entries: Sequence[ZipEntry]) -> tuple[Kind, dict[str, ZipEntry]]:
    match = _TOP.match(entries[0].name) if entries else None
    if match is None or match.group(1) not in KINDS:
        raise refuse("top-folder")
    kind, top = KINDS[match.group(1)], match.group(0)
    if not all(entry.name.startswith(top) for entry in entries):
        raise refuse("top-folder")
    by_path = {entry.name[len(top) :]: entry for entry in entries}
    expected = ["bagit.txt", BAG_INFO, MANIFEST, SENDER, TAG_MANIFEST, SIGNATURE]
    paths = list(by_path)
    if SIGNATURE not in by_path:
        raise refuse("no-signature")
    expected += [path for path in kind.order if path in by_path or path in kind.required]
    if kind.evidence:
        found = [path for path in paths if path.startswith(EVIDENCE)]
        expected += [_expected_evidence(number, path) for number, path in enumerate(found, 1)]
    expected.append(PADDING)
    if paths != expected:
        missing = [path for path in expected if path not in by_path]
        raise refuse("entry-missing" if missing else "entry-not-allowed")
    for path, entry in by_path.items():
        if not path.startswith(EVIDENCE) and path != PADDING and entry.size > SMALL_ENTRY:
            raise refuse("entry-too-large")
    return kind, by_path


def _expected_evidence(number: int, path: str) -> str:
    match = _EVIDENCE_NAME.fullmatch(path)
    if match is None or match.group(2) not in EXTENSIONS:
        raise refuse("entry-not-allowed")
    return evidence_path(number, match.group(2))


def _digest(archive: ZipReader, entry: ZipEntry, *, zero: bool = False) -> str:
    digest = hashlib.sha256()
    for piece in archive.chunks(entry):
        if zero and piece.count(0) != len(piece):
            raise refuse("padding-not-zero")
        digest.update(piece)
    return digest.hexdigest()


def _verify(kind: Kind, entries: dict[str, ZipEntry], archive: ZipReader) -> Bag:
    def small(path: str) -> bytes:
        return archive.read(entries[path], max_bytes=SMALL_ENTRY)

    sender = VerifyKey.from_file(small(SENDER))
    tags = small(TAG_MANIFEST)
    sender.verify(tags, small(SIGNATURE), kind.purpose)
    digests = {
        path: _digest(archive, entry, zero=path == PADDING)
        for path, entry in entries.items()
        if path not in {TAG_MANIFEST, SIGNATURE}
    }
    tagged = ["bagit.txt", BAG_INFO, MANIFEST, SENDER, PADDING]
    if tags != _manifest([(digests[path], path) for path in tagged]):
        raise refuse("tag-manifest")
    payload = {path: digest for path, digest in digests.items() if path not in tagged}
    if small(MANIFEST) != _manifest([(digest, path) for path, digest in payload.items()]):
        raise refuse("manifest")
    total = sum(entries[path].size for path in payload)
    if small("bagit.txt") != BAGIT or small(BAG_INFO) != (
        f"Payload-Oxum: {total}.{len(payload)}\n".encode("ascii")
    ):
        raise refuse("tag-file")
    return Bag(kind, sender, payload, archive, entries)
