"""Who signed a container, and for which bytes: the little that is read again of one that passed.

The whole of it was verified apart (``bag.read``). Here only the signature, the two manifests and
one document are looked at, so that no process of another can say that somebody signed it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crypto.canonical_zip import ZipReader
from crypto.errors import SignatureError, ZipError
from crypto.minisign import VerifyKey
from defender_app.report import bag

if TYPE_CHECKING:
    from crypto.canonical_zip import SeekableSource
    from defender_app.report.bag_kinds import Kind


@dataclass(frozen=True)
class Signed:
    """What a signature holds for.

    Attributes:
        sender: the key (minisign string).
        digests: SHA-256 (hex) of each ``data/`` entry by path, in order.
        body: the document that was asked for; its bytes have the digest told.
    """

    sender: str
    digests: dict[str, str]
    body: bytes


def read(source: SeekableSource, size: int, kind: Kind, path: str) -> Signed:
    """Read the signature of a container and one document of it.

    Args:
        source: the container, seekable.
        size: its bytes.
        kind: what it is.
        path: of the document.

    Raises:
        InputError: ``bag-…``: the signature does not hold, or not for these bytes.
    """
    try:
        archive = ZipReader(source, size)
        entries = {one.name.partition("/")[2]: one for one in archive.entries}

        def small(name: str) -> bytes:
            return archive.read(entries[name], max_bytes=kind.largest(name) or bag.SMALL_ENTRY)

        key, tags, manifest = small(bag.SENDER), small(bag.TAG_MANIFEST), small(bag.MANIFEST)
        sender = VerifyKey.from_file(key)
        sender.verify(tags, small(bag.SIGNATURE), kind.purpose)
        listed = _lines(tags)
        if (listed.get(bag.MANIFEST), listed.get(bag.SENDER)) != (_sha256(manifest), _sha256(key)):
            raise bag.refuse("tag-manifest")
        digests, body = _lines(manifest), small(path)
        if digests.get(path) != _sha256(body):
            raise bag.refuse("manifest")
    except KeyError:
        raise bag.refuse("entry-missing") from None
    except ZipError as error:
        raise bag.refuse("not-canonical", why=error.code) from error
    except SignatureError as error:
        raise bag.refuse("signature", why=error.code) from error
    return Signed(sender.string, digests, body)


def _lines(manifest: bytes) -> dict[str, str]:
    pairs = (line.partition("  ") for line in manifest.decode("ascii", "replace").splitlines())
    return {path: digest for digest, _, path in pairs}


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
