"""Whether a newer version on a stick is the one its makers signed, without a network.

Beside the package lie ``release.json``, which names every file of a release with size and SHA-256,
and ``release.json.minisig``, which one of the pinned keys made. Source: docs/formats.md 7.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec

import defender_app
from crypto.errors import SignatureError
from crypto.minisign import RELEASE, VerifyKey
from defender_app import places, release_keys, wire
from defender_app.errors import InputError
from defender_app.files import disk_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    Progress = Callable[[int, int], bool]

MANIFEST: Final = "release.json"
SIGNATURE: Final = "release.json.minisig"
_LARGEST_MANIFEST: Final = 1 << 20
_LARGEST_SIGNATURE: Final = 4096
_PIECE: Final = 1 << 20
_PARTS: Final = 3

Age = Literal["newer", "same", "older"]


class ReleasedFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a release: its name, bytes, and SHA-256 in hex."""

    name: str
    size: int
    sha256: str


class Release(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was released: ``release`` is the version as ``1.2.3``, ``date`` a day."""

    format: Literal["defender-release"]
    version: Literal[1]
    release: str
    date: str
    files: tuple[ReleasedFile, ...]


@dataclass(frozen=True)
class Checked:
    """A package that one of the pinned keys stands for.

    Attributes:
        name: of the file. release: its version. date: of the release.
        age: against the version that runs.
    """

    name: str
    release: str
    date: str
    age: Age


def check(
    package: Path, progress: Progress | None = None, *, keys: Iterable[str] | None = None
) -> Checked:
    """Look at a package and at what its makers signed beside it; nothing is run or changed.

    Args:
        package: the file as it came.
        progress: called with bytes read and bytes in all; False ends it.
        keys: public keys; the pinned ones when left out.

    Raises:
        InputError: ``update-no-key``: this copy knows no key; ``update-incomplete``: one of the two
            files is not beside it (``file``); ``update-signature``: no pinned key made it;
            ``update-json``, ``update-version``, ``update-member``; ``update-not-listed``: the
            release has no such file; ``update-changed``: it is not the file that was signed;
            ``file-not-ordinary``; ``cancelled``.
        MachineError: it cannot be read.
    """
    known = tuple(release_keys.PINNED if keys is None else keys)
    if not known:
        raise InputError("update-no-key")
    manifest = _beside(package, MANIFEST, _LARGEST_MANIFEST)
    signature = _beside(package, SIGNATURE, _LARGEST_SIGNATURE)
    if not any(_is_signed(key, manifest, signature) for key in known):
        raise InputError("update-signature")
    release = wire.decode(manifest, Release, what="update", max_bytes=_LARGEST_MANIFEST)
    listed = next((one for one in release.files if one.name == package.name), None)
    if listed is None:
        raise InputError("update-not-listed", file=package.name)
    if _sha256(package, listed.size, progress) != listed.sha256:
        raise InputError("update-changed", file=package.name)
    return Checked(package.name, release.release, release.date, age(release.release))


def age(release: str, now: str = defender_app.__version__) -> Age:
    """A version against another, number by number.

    Raises:
        InputError: ``update-member``: it is not three numbers.
    """
    one, other = _numbers(release), _numbers(now)
    if one == other:
        return "same"
    return "newer" if one > other else "older"


def _numbers(release: str) -> tuple[int, ...]:
    parts = release.split(".")
    if len(parts) != _PARTS or not all(one.isascii() and one.isdigit() for one in parts):
        raise InputError("update-member", where="release")
    return tuple(map(int, parts))


def _beside(package: Path, name: str, limit: int) -> bytes:
    with disk_errors():
        try:
            with places.regular_file(package.with_name(name)).open("rb") as source:
                data = source.read(limit + 1)
        except FileNotFoundError:
            raise InputError("update-incomplete", file=name) from None
    if len(data) > limit:
        raise InputError("update-json")
    return data


def _is_signed(key: str, data: bytes, signature: bytes) -> bool:
    try:
        VerifyKey.from_string(key).verify(data, signature, RELEASE)
    except SignatureError:
        return False
    return True


def _sha256(package: Path, size: int, progress: Progress | None) -> str:
    """Of as many bytes as were signed; one more makes it another file."""
    digest, done = hashlib.sha256(), 0
    with disk_errors(), places.regular_file(package).open("rb") as source:
        while done <= size and (piece := source.read(_PIECE)):
            digest.update(piece)
            done += len(piece)
            if progress is not None and not progress(min(done, size), size):
                raise InputError("cancelled")
    return digest.hexdigest() if done == size else ""
