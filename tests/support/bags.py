"""Containers for tests: good ones, and every kind that must be refused."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from crypto.canonical_zip import ZipWriter
from crypto.minisign import SigningKey
from defender_app.report import bag
from defender_app.report.bag import Bag

TOP = "report-abcdefgh/"
BODY = {
    "data/report.json": b"{}",
    "data/report.html": b"<p>",
    "data/custody.jsonl": b"",
}


@dataclass
class Crafted:
    """A container in pieces, with valid hashes and signature unless a test changes them.

    ``parts`` are the ``data/`` entries, ``lines`` and ``tag_lines`` replace the manifests' text.
    """

    parts: dict[str, bytes] = field(default_factory=lambda: dict(BODY))
    kind: str = "report"
    top: str = TOP
    purpose: str = ""
    key: SigningKey = field(default_factory=SigningKey.generate)
    sender: bytes | None = None
    padding: bytes = bytes(100)
    oxum: bytes | None = None
    bagit: bytes = bag.BAGIT
    lines: bytes | None = None
    tag_lines: bytes | None = None
    signature: bytes | None = None
    drop: frozenset[str] = frozenset()
    extra: dict[str, bytes] = field(default_factory=dict)
    order: list[str] | None = None

    def entries(self) -> dict[str, bytes]:
        """Path in the bag to bytes, in the order they are written."""
        total = sum(map(len, self.parts.values()))
        head = {
            "bagit.txt": self.bagit,
            bag.BAG_INFO: self.oxum or f"Payload-Oxum: {total}.{len(self.parts)}\n".encode(),
            bag.MANIFEST: manifest(self.parts.items()) if self.lines is None else self.lines,
            bag.SENDER: self.sender or self.key.verify_key.to_file(),
        }
        tagged = manifest([*head.items(), (bag.PADDING, self.padding)])
        tags = tagged if self.tag_lines is None else self.tag_lines
        signed = self.key.sign(tags, self.purpose or f"{self.kind} v1")
        every = {
            **head,
            bag.TAG_MANIFEST: tags,
            bag.SIGNATURE: signed if self.signature is None else self.signature,
            **self.parts,
            bag.PADDING: self.padding,
            **self.extra,
        }
        names = [name for name in self.order or list(every) if name not in self.drop]
        return {name: every[name] for name in names}

    def zip(self) -> bytes:
        """The container."""
        out = io.BytesIO()
        writer = ZipWriter(out)
        for name, data in self.entries().items():
            writer.add(self.top + name, len(data), zlib.crc32(data), [data])
        writer.finish()
        return out.getvalue()


def manifest(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Lines of 64 hex digits, two spaces, path."""
    lines = (f"{hashlib.sha256(data).hexdigest()}  {path}\n" for path, data in entries)
    return "".join(lines).encode()


def written(
    parts: dict[str, bytes],
    *,
    kind: str = "report",
    key: SigningKey | None = None,
    floor: int = bag.FLOOR,
) -> bytes:
    """What our own writer makes of these entries."""
    out = io.BytesIO()
    made = [bag.part(path, data) for path, data in parts.items()]
    bag.write(bag.KINDS[kind], made, key or SigningKey.generate(), out, floor=floor)
    return out.getvalue()


def read(data: bytes) -> Bag:
    """Read a container from memory."""
    return bag.read(io.BytesIO(data), len(data))
