"""Open a sealed file from a stranger: decrypted by seeking, verified completely, nothing on disk.

Everything is untrusted until the header MAC, every chunk, the canonical ZIP, both manifests and
the signature were checked; what this module gives back was.
"""

from __future__ import annotations

import hashlib
import io
import stat
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from crypto.age import Identity, SeekableReader, armor
from crypto.age.header import VERSION_PREFIX
from crypto.errors import (
    AgeError,
    MalformedArmorError,
    MalformedHeaderError,
    NoMatchingKeyError,
    UnsupportedError,
    ZipError,
)
from defender_app import files
from defender_app.errors import InputError, WrongKeyError
from defender_app.report import bag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from defender_app.report.bag import Bag, Kind

MOST_IDENTITIES: Final = 64
LARGEST_ARMOR: Final = 64 * 1024 * 1024
PIECE: Final = 1024 * 1024


class Binary(Protocol):
    """A seekable binary file."""

    def read(self, n: int = -1, /) -> bytes:
        """Read up to n bytes."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move."""
        ...


@dataclass(frozen=True)
class SealedFile:
    """A sealed file that opened, and the verified container in it.

    Attributes:
        sha256: of the binary age file, armor removed, hex.
        size: its bytes.
        content: the container as one stream (the plaintext ZIP).
        bag: the verified container.
        head: what stands before its first chunk: header and nonce.
    """

    sha256: str
    size: int
    content: SeekableReader
    bag: Bag
    head: bytes


@contextmanager
def opened(
    path: Path,
    identities: Sequence[Identity],
    *,
    passphrase: bool = False,
    kinds: Mapping[str, Kind] = bag.KINDS,
    watch: Callable[[int], None] | None = None,
) -> Iterator[SealedFile]:
    """Open, decrypt and verify the sealed file at ``path``.

    Args:
        path: the file.
        identities: tried in batches of 64, so that no file makes one attempt unbounded.
        passphrase: one of them is a passphrase; otherwise such a file is refused unread.
        kinds: what its container may be.
        watch: as for ``bag.read``.

    Raises:
        WrongKeyError: ``not-for-us``: none of the identities fits.
        InputError: ``sealed-damaged`` (facts: ``where``), ``sealed-unsupported``, ``bag-…``.
        MachineError: the file cannot be read.
    """
    with files.disk_errors(), regular(path).open("rb") as raw:
        found = opened_from(raw, identities, passphrase=passphrase, kinds=kinds, watch=watch)
        # The file may still change or vanish under a reader of its parts.
        with errors():
            yield found


def opened_from(
    raw: io.BufferedReader,
    identities: Sequence[Identity],
    *,
    passphrase: bool = False,
    kinds: Mapping[str, Kind] = bag.KINDS,
    watch: Callable[[int], None] | None = None,
) -> SealedFile:
    """Open, decrypt and verify a sealed file that is open for reading.

    Args:
        raw: seekable, at its beginning; it stays open as long as the result is read.
        identities: as for ``opened``, and so are the others.
        passphrase: see there.
        kinds: see there.
        watch: see there.

    Raises:
        WrongKeyError, InputError: as for ``opened``.
    """
    with errors():
        source = _binary(raw)
        reader = _reader(source, identities, passphrase=passphrase)
        container = bag.read(reader, reader.size, kinds=kinds, watch=watch)
        # Last: a file of any size that is nothing for us is refused before all of it is read.
        digest, size = _digest(source)
        source.seek(0)
        head = source.read(reader.payload_start)
        return SealedFile(sha256=digest, size=size, content=reader, bag=container, head=head)


def check_opens(raw: io.BufferedReader, identities: Sequence[Identity]) -> None:
    """Check that one of the identities opens a file, a passphrase too; the rest is not read.

    Raises:
        WrongKeyError: ``not-for-us``. InputError: as for ``opened``.
    """
    with errors():
        _reader(_binary(raw), identities, passphrase=True)


def regular(path: Path) -> Path:
    """Refuse what would make a reader wait or never end: pipes, sockets, devices.

    Raises:
        InputError: ``not-a-sealed-file``. OSError: it is not there.
    """
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise InputError("not-a-sealed-file", why="not-a-file")
    return path


@contextmanager
def errors() -> Iterator[None]:
    """Turn what is wrong with a sealed file or its container into errors of the input.

    Raises:
        WrongKeyError, InputError: as for ``opened``.
    """
    try:
        yield
    except NoMatchingKeyError:
        raise WrongKeyError("not-for-us") from None
    except UnsupportedError as error:
        raise InputError("sealed-unsupported", why=error.code) from error
    except (MalformedHeaderError, MalformedArmorError) as error:
        raise InputError("not-a-sealed-file", why=error.code) from error
    except (AgeError, ZipError) as error:
        block = {"block": error.facts["chunk"]} if "chunk" in error.facts else {}
        raise InputError("sealed-damaged", where=str(error), **block) from error


def _binary(raw: io.BufferedReader) -> Binary:
    start = raw.peek(2048)[:2048]
    # A stanza of a binary file may hold the line that armor begins with.
    if start.startswith(VERSION_PREFIX) or not armor.is_armored(start):
        return raw
    text = raw.read(LARGEST_ARMOR + 1)
    if len(text) > LARGEST_ARMOR:
        raise InputError("armor-too-large")
    return io.BytesIO(armor.decode(text))


def _digest(source: Binary) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    source.seek(0)
    while piece := source.read(PIECE):
        digest.update(piece)
        size += len(piece)
    return digest.hexdigest(), size


def _reader(source: Binary, identities: Sequence[Identity], *, passphrase: bool) -> SeekableReader:
    last: NoMatchingKeyError | None = None
    for start in range(0, max(1, len(identities)), MOST_IDENTITIES):
        batch = identities[start : start + MOST_IDENTITIES]
        try:
            return SeekableReader(source, batch, allow_scrypt=passphrase)
        except NoMatchingKeyError as error:
            last = error
    raise last or NoMatchingKeyError("no-identities")
