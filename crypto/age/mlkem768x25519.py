"""The hybrid recipient type MLKEM768-X25519 (C2SP age.md; docs/formats.md 1).

HPKE SealBase (RFC 9180) with KEM MLKEM768-X25519 (X-Wing), HKDF-SHA256 and ChaCha20-Poly1305.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, NoReturn, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from crypto.age import b64, bech32, x25519
from crypto.age.header import Stanza
from crypto.age.wrap import Limits, check_shape, decode_argument
from crypto.errors import MalformedHeaderError
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

KIND = "mlkem768x25519"
RECIPIENT_PREFIX = "age1pq"
IDENTITY_PREFIX = "AGE-SECRET-KEY-PQ-"
SEED_SIZE = 32
RECIPIENT_SIZE = 1216
ENC_SIZE = 1120

_INFO = b"age-encryption.org/mlkem768x25519"
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_MLKEM_SEED_SIZE = 64
_MLKEM_PUBLIC_SIZE = 1184
_MLKEM_CIPHERTEXT_SIZE = 1088
_ARGUMENTS = 2
# The prime of the field: coordinates are below it.
_FIELD = 2**255 - 19


class HybridRecipient:
    """A public key, ``age1pq1…``.

    Args:
        public: 1,216 bytes, ML-KEM-768 encapsulation key and X25519 point.

    Raises:
        MalformedHeaderError: another size, or not a valid encapsulation key.
    """

    def __init__(self, public: bytes) -> None:
        if len(public) != RECIPIENT_SIZE:
            raise MalformedHeaderError("key-size", size=len(public))
        self._public = bytes(public)
        self._point = self._public[_MLKEM_PUBLIC_SIZE:]
        try:
            self._key = hpke.MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(self._public[:_MLKEM_PUBLIC_SIZE]),
                X25519PublicKey.from_public_bytes(self._point),
            )
        except ValueError:
            raise MalformedHeaderError("key-value") from None

    @classmethod
    def from_string(cls, text: str) -> Self:
        """Read ``age1pq1…``.

        Raises:
            MalformedHeaderError: not such a key.
        """
        return cls(bech32.decode_key(text, RECIPIENT_PREFIX, RECIPIENT_SIZE))

    @property
    def post_quantum(self) -> bool:
        """True."""
        return True

    @property
    def canonical(self) -> bool:
        """Whether the X25519 half is the one form of its point: others are taken as it all over."""
        return int.from_bytes(self._point, "little") < _FIELD

    def __str__(self) -> str:
        return bech32.encode(RECIPIENT_PREFIX, self._public)

    def __repr__(self) -> str:
        return f"HybridRecipient({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and self._public == other._public

    def __hash__(self) -> int:
        return hash((KIND, self._public))

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that carries ``file_key`` (16 bytes) to this recipient.

        Raises:
            MalformedHeaderError: the X25519 half of this key is a point of low order.
        """
        x25519.exchange(X25519PrivateKey.generate(), self._point)
        sealed = _SUITE.encrypt(file_key, self._key, info=_INFO)
        return Stanza((KIND, b64.encode(sealed[:ENC_SIZE]).decode()), sealed[ENC_SIZE:])


class HybridIdentity:
    """A private key, ``AGE-SECRET-KEY-PQ-1…``; keeps the expanded keys, so that opening is fast.

    Args:
        seed: 32 random bytes.
    """

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise MalformedHeaderError("key-size", size=len(seed))
        self._seed = Secret(seed)
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED_SIZE + x25519.POINT_SIZE)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_SIZE])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_SIZE:])
        self._key = hpke.MLKEM768X25519PrivateKey(mlkem, self._x25519)
        self._public = (
            mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls) -> Self:
        """A new random identity."""
        return cls(os.urandom(SEED_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """The identity of a 32-byte seed.

        Raises:
            MalformedHeaderError: another size.
        """
        return cls(seed)

    @classmethod
    def from_string(cls, text: str) -> Self:
        """Read ``AGE-SECRET-KEY-PQ-1…``.

        Raises:
            MalformedHeaderError: not such a key.
        """
        return cls(bech32.decode_key(text, IDENTITY_PREFIX, SEED_SIZE))

    def to_secret_string(self) -> str:
        """``AGE-SECRET-KEY-PQ-1…``; for writing into a key file, never for display or logs."""
        return bech32.encode(IDENTITY_PREFIX, self._seed.reveal())

    def recipient(self) -> HybridRecipient:
        """The public key."""
        return HybridRecipient(self._public)

    def __repr__(self) -> str:
        return "<HybridIdentity>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an identity cannot be pickled or copied")

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:  # noqa: ARG002 - part of Identity
        """Refuse a malformed mlkem768x25519 stanza.

        Raises:
            MalformedHeaderError: a stanza breaks the rules of its type.
        """
        for stanza in stanzas:
            if stanza.kind == KIND:
                check_shape(stanza, _ARGUMENTS)
                decode_argument(stanza.args[1], ENC_SIZE)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key of the first stanza that opens, None if there is none.

        Raises:
            MalformedHeaderError: the X25519 half of an encapsulated key is a point of low order.
        """
        for stanza in stanzas:
            if stanza.kind != KIND:
                continue
            enc = decode_argument(stanza.args[1], ENC_SIZE)
            # HPKE reports any failure alike; a low-order point is the sender's fault, not a
            # matter of the wrong key, and the specification wants it refused as such.
            x25519.exchange(self._x25519, enc[_MLKEM_CIPHERTEXT_SIZE:])
            try:
                return _SUITE.decrypt(enc + stanza.body, self._key, info=_INFO)
            except InvalidTag:
                continue
        return None
