"""What all recipient types share: the shape of a wrapped file key, and its derivations."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypedDict

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.age import b64
from crypto.errors import MalformedHeaderError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.age.header import Stanza

FILE_KEY_SIZE = 16
# A file key and its tag. Checked before decrypting, against partitioning oracles (age.md).
WRAPPED_SIZE = FILE_KEY_SIZE + 16

_KEY_SIZE = 32
# Fixed: every wrapping key is used once.
_NONCE = bytes(12)


@dataclass(frozen=True)
class Limits:
    """What a reader is ready to do for a file it does not know yet.

    Attributes:
        allow_scrypt: whether a passphrase stanza is tried at all; if not, it is refused without
            deriving anything.
        max_work_factor: largest base-two logarithm of scrypt's N.
        max_identities: most identities that are tried.
    """

    allow_scrypt: bool = True
    max_work_factor: int = 20
    max_identities: int = 64


class LimitOptions(TypedDict, total=False):
    """The fields of ``Limits`` as keyword arguments; what is left out has its default."""

    allow_scrypt: bool
    max_work_factor: int
    max_identities: int


class Recipient(Protocol):
    """Somebody a file can be sealed to."""

    @property
    def post_quantum(self) -> bool:
        """Whether a future quantum computer leaves the file closed."""
        ...

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that carries ``file_key`` (16 bytes) to this recipient."""
        ...


class Identity(Protocol):
    """Somebody who opens files."""

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:
        """Refuse a malformed stanza of the own type, wherever it stands; ignore other types.

        Raises:
            MalformedHeaderError: a stanza of the own type breaks its rules.
        """
        ...

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key of the first checked stanza that opens, None if there is none.

        Raises:
            MalformedHeaderError: a stanza with a point of low order.
        """
        ...


def new_file_key() -> bytes:
    """16 random bytes."""
    return os.urandom(FILE_KEY_SIZE)


def hkdf(key: bytes, *, salt: bytes, info: bytes) -> bytes:
    """HKDF-SHA-256 (RFC 5869), 32 bytes."""
    return HKDF(algorithm=SHA256(), length=_KEY_SIZE, salt=salt, info=info).derive(key)


def seal_file_key(wrap_key: bytes, file_key: bytes) -> bytes:
    """32 bytes: the file key under a key that is used once."""
    return ChaCha20Poly1305(wrap_key).encrypt(_NONCE, file_key, None)


def open_file_key(wrap_key: bytes, body: bytes) -> bytes | None:
    """The file key, or None if ``body`` was not made with this key."""
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_NONCE, body, None)
    except InvalidTag:
        return None


def decode_argument(text: str, size: int) -> bytes:
    """A base64 argument of exactly ``size`` bytes.

    Raises:
        MalformedHeaderError: not canonical base64, or of another size.
    """
    data = b64.decode(text.encode("ascii"))
    if data is None or len(data) != size:
        raise MalformedHeaderError("stanza-argument")
    return data


def check_shape(stanza: Stanza, arguments: int) -> None:
    """Refuse a stanza with another number of arguments or a body of another size.

    Raises:
        MalformedHeaderError: the stanza breaks the rules of its type.
    """
    if len(stanza.args) != arguments:
        raise MalformedHeaderError("stanza-argument-count", kind=stanza.kind)
    if len(stanza.body) != WRAPPED_SIZE:
        raise MalformedHeaderError("stanza-body-size", kind=stanza.kind)
