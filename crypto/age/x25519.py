"""The X25519 recipient type (C2SP age.md). Not safe against future quantum computers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn, Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from crypto.age import b64, bech32
from crypto.age.header import Stanza
from crypto.age.wrap import (
    Limits,
    check_shape,
    decode_argument,
    hkdf,
    open_file_key,
    seal_file_key,
)
from crypto.errors import MalformedHeaderError
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

KIND = "X25519"
RECIPIENT_PREFIX = "age"
IDENTITY_PREFIX = "AGE-SECRET-KEY-"
POINT_SIZE = 32

_INFO = b"age-encryption.org/v1/X25519"
_ARGUMENTS = 2


def exchange(private: X25519PrivateKey, point: bytes) -> bytes:
    """The shared secret, 32 bytes.

    Raises:
        MalformedHeaderError: ``point`` has a low order, so that the secret would be all zero.
    """
    try:
        return private.exchange(X25519PublicKey.from_public_bytes(point))
    except ValueError:
        raise MalformedHeaderError("low-order-point") from None


class X25519Recipient:
    """A public key, ``age1…``.

    Args:
        point: 32 bytes, the public key.
    """

    def __init__(self, point: bytes) -> None:
        if len(point) != POINT_SIZE:
            raise MalformedHeaderError("key-size", size=len(point))
        self._point = bytes(point)

    @classmethod
    def from_string(cls, text: str) -> Self:
        """Read ``age1…``.

        Raises:
            MalformedHeaderError: not such a key.
        """
        return cls(bech32.decode_key(text, RECIPIENT_PREFIX, POINT_SIZE))

    @property
    def post_quantum(self) -> bool:
        """False."""
        return False

    def __str__(self) -> str:
        return bech32.encode(RECIPIENT_PREFIX, self._point)

    def __repr__(self) -> str:
        return f"X25519Recipient({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, X25519Recipient) and self._point == other._point

    def __hash__(self) -> int:
        return hash((KIND, self._point))

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that carries ``file_key`` (16 bytes) to this recipient.

        Raises:
            MalformedHeaderError: this public key is a point of low order.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        shared = exchange(ephemeral, self._point)
        wrap_key = hkdf(shared, salt=share + self._point, info=_INFO)
        return Stanza((KIND, b64.encode(share).decode()), seal_file_key(wrap_key, file_key))


class X25519Identity:
    """A private key, ``AGE-SECRET-KEY-1…``.

    Args:
        scalar: 32 random bytes.
    """

    def __init__(self, scalar: bytes) -> None:
        if len(scalar) != POINT_SIZE:
            raise MalformedHeaderError("key-size", size=len(scalar))
        self._scalar = Secret(scalar)
        self._private = X25519PrivateKey.from_private_bytes(scalar)
        self._point = self._private.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> Self:
        """A new random identity."""
        return cls(os.urandom(POINT_SIZE))

    @classmethod
    def from_string(cls, text: str) -> Self:
        """Read ``AGE-SECRET-KEY-1…``.

        Raises:
            MalformedHeaderError: not such a key.
        """
        return cls(bech32.decode_key(text, IDENTITY_PREFIX, POINT_SIZE))

    def to_secret_string(self) -> str:
        """``AGE-SECRET-KEY-1…``; for writing into a key file, never for display or logs."""
        return bech32.encode(IDENTITY_PREFIX, self._scalar.reveal())

    def recipient(self) -> X25519Recipient:
        """The public key."""
        return X25519Recipient(self._point)

    def __repr__(self) -> str:
        return "<X25519Identity>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an identity cannot be pickled or copied")

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:  # noqa: ARG002 - part of Identity
        """Refuse a malformed X25519 stanza.

        Raises:
            MalformedHeaderError: a stanza breaks the rules of its type.
        """
        for stanza in stanzas:
            if stanza.kind == KIND:
                check_shape(stanza, _ARGUMENTS)
                decode_argument(stanza.args[1], POINT_SIZE)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key of the first stanza that opens, None if there is none.

        Raises:
            MalformedHeaderError: a share is a point of low order.
        """
        for stanza in stanzas:
            if stanza.kind != KIND:
                continue
            share = decode_argument(stanza.args[1], POINT_SIZE)
            shared = exchange(self._private, share)
            wrap_key = hkdf(shared, salt=share + self._point, info=_INFO)
            file_key = open_file_key(wrap_key, stanza.body)
            if file_key is not None:
                return file_key
        return None
