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
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from crypto.canonical_zip import (
    PlannedEntry,
    SeekableSource,
    ZipEntry,
    ZipReader,
    ZipWriter,
    padding_size,
    zip_size,
)
from crypto.errors import SignatureError, ZipError
from crypto.minisign import SigningKey, VerifyKey
from defender_app.errors import InputError
from defender_app.flowing import ending
from defender_app.report.bag_kinds import (
    BACKUP,
    EVIDENCE,
    KINDS,
    MANIFEST,
    MAX_ENTRIES,
    PADDING,
    SMALL_ENTRY,
    Kind,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = [
    "BACKUP",
    "EVIDENCE",
    "KINDS",
    "MANIFEST",
    "MAX_ENTRIES",
    "PADDING",
    "SMALL_ENTRY",
    "Bag",
    "Kind",
    "Part",
    "check_sizes",
    "evidence_path",
    "length",
    "part",
    "read",
    "refuse",
    "write",
]

BAGIT: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAG_INFO: Final = "bag-info.txt"
SENDER: Final = "sender.pub"
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "tagmanifest-sha256.txt.minisig"
FLOOR: Final = 65_536
_OWN_ENTRIES: Final = 7
_ZEROS: Final = bytes(64 * 1024)

EXTENSIONS: Final = frozenset(
    {"jpg", "png", "webp", "tif", "heic", "pdf", "txt", "docx", "odt", "mp4", "mov", "mp3"}
    | {"m4a", "wav", "zip", "eml", "html", "csv", "xlsx", "bin"}
)


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
    check_sizes(parts, kind)
    letters = "".join(secrets.choice(string.ascii_lowercase) for _ in range(8))
    top = f"{kind.name}-{letters}/"
    head = _head(parts, key)
    padding = _padding_part(_room(kind, head, parts, key, floor))
    tags = _manifest([(p.sha256, p.path) for p in [*head, padding]])
    writer = ZipWriter(out)
    signature = part(SIGNATURE, key.sign(tags, kind.purpose))
    for item in [*head, part(TAG_MANIFEST, tags), signature, *parts, padding]:
        with ending(item.chunks()) as chunks:
            writer.add(top + item.path, item.size, item.crc32, chunks)
    writer.finish()


def length(kind: Kind, parts: Sequence[Part], key: SigningKey, *, floor: int = FLOOR) -> int:
    """How many bytes the container of these parts will have; errors as for ``write``."""
    check_sizes(parts, kind)
    head = _head(parts, key)
    planned = _planned(kind, head, parts, key)
    room = _room(kind, head, parts, key, floor)
    return zip_size([*planned, PlannedEntry(name=_any_top(kind) + PADDING, size=room)])


def _any_top(kind: Kind) -> str:
    """A top folder as long as every other of this kind."""
    return f"{kind.name}-{'x' * 8}/"


def _head(parts: Sequence[Part], key: SigningKey) -> list[Part]:
    oxum = f"Payload-Oxum: {sum(p.size for p in parts)}.{len(parts)}\n".encode("ascii")
    return [
        part("bagit.txt", BAGIT),
        part(BAG_INFO, oxum),
        part(MANIFEST, _manifest([(p.sha256, p.path) for p in parts])),
        part(SENDER, key.verify_key.to_file()),
    ]


def _planned(
    kind: Kind, head: Sequence[Part], parts: Sequence[Part], key: SigningKey
) -> list[PlannedEntry]:
    """All entries but the padding; the letters of the top folder do not matter here."""
    names = [p.path for p in head] + [PADDING]
    tag_size = sum(64 + 2 + len(name) + 1 for name in names)
    planned = [
        *((p.path, p.size) for p in head),
        (TAG_MANIFEST, tag_size),
        (SIGNATURE, len(key.sign(b"", kind.purpose))),
        *((p.path, p.size) for p in parts),
    ]
    return [PlannedEntry(name=_any_top(kind) + name, size=size) for name, size in planned]


def _room(
    kind: Kind, head: Sequence[Part], parts: Sequence[Part], key: SigningKey, floor: int
) -> int:
    """The bytes of the padding."""
    return padding_size(_planned(kind, head, parts, key), _any_top(kind) + PADDING, floor)


def check_sizes(parts: Sequence[Part], kind: Kind = KINDS["report"]) -> None:
    """Refuse what no reader would take.

    Raises:
        InputError: ``bag-entry-too-large``, ``bag-too-many-entries``.
    """
    if len(parts) + _OWN_ENTRIES > kind.max_entries:
        raise refuse("too-many-entries")
    for one in parts:
        most = kind.largest(one.path)
        if most is not None and one.size > most:
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


def read(
    source: SeekableSource,
    size: int,
    *,
    kinds: Mapping[str, Kind] = KINDS,
    watch: Callable[[int], None] | None = None,
) -> Bag:
    """Read and verify one container completely.

    Args:
        source: the decrypted bytes, seekable.
        size: their number.
        kinds: what it may be, by word.
        watch: told the bytes of each piece that was read; may raise to stop.

    Returns:
        The verified bag.

    Raises:
        InputError: any rule of docs/formats.md section 2 is broken; the code says which.
    """
    try:
        most = max(kind.max_entries for kind in kinds.values())
        archive = ZipReader(source, size, max_entries=most)
        kind, entries = _layout(archive.entries, kinds)
        return _verify(kind, entries, archive, watch)
    except ZipError as error:
        raise refuse("not-canonical", why=error.code) from error
    except SignatureError as error:
        raise refuse("signature", why=error.code) from error


def _layout(
    entries: Sequence[ZipEntry], kinds: Mapping[str, Kind]
) -> tuple[Kind, dict[str, ZipEntry]]:
    match = _TOP.match(entries[0].name) if entries else None
    if match is None or match.group(1) not in kinds:
        raise refuse("top-folder")
    kind, top = kinds[match.group(1)], match.group(0)
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
        most = kind.largest(path)
        if most is not None and entry.size > most:
            raise refuse("entry-too-large")
    return kind, by_path


def _expected_evidence(number: int, path: str) -> str:
    match = _EVIDENCE_NAME.fullmatch(path)
    if match is None or match.group(2) not in EXTENSIONS:
        raise refuse("entry-not-allowed")
    return evidence_path(number, match.group(2))


def _digest(
    archive: ZipReader, entry: ZipEntry, watch: Callable[[int], None] | None, *, zero: bool
) -> str:
    digest = hashlib.sha256()
    for piece in archive.chunks(entry):
        if watch is not None:
            watch(len(piece))
        if zero and piece.count(0) != len(piece):
            raise refuse("padding-not-zero")
        digest.update(piece)
    return digest.hexdigest()


def _verify(
    kind: Kind,
    entries: dict[str, ZipEntry],
    archive: ZipReader,
    watch: Callable[[int], None] | None,
) -> Bag:
    def small(path: str) -> bytes:
        return archive.read(entries[path], max_bytes=kind.largest(path) or SMALL_ENTRY)

    sender = VerifyKey.from_file(small(SENDER))
    tags = small(TAG_MANIFEST)
    sender.verify(tags, small(SIGNATURE), kind.purpose)
    digests = {
        path: _digest(archive, entry, watch, zero=path == PADDING)
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
