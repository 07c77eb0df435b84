"""Minisign signatures in their one allowed form (docs/formats.md 2 "Signature file").

The format is that of Frank Denis' minisign, prehashed: Ed25519 over BLAKE2b-512, then a global
signature over signature and trusted comment. Here the comments are fixed, so that a signature
says what it is for and nothing else. Signing and verifying use libsodium through PyNaCl, which
refuses small-order keys and signatures with an S beyond the group order.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from dataclasses import dataclass
from typing import NoReturn

import nacl.exceptions
import nacl.signing

from crypto.errors import SignatureError
from crypto.secret import Secret

PURPOSES = frozenset(
    {
        "report v1",
        "reply v1",
        "notice v1",
        "handover v1",
        "note v1",
        "backup v1",
        "card v1",
        "card-successor v1",
        "card-revocation v1",
    }
)

RELEASE = "release v1"
"""The purpose of what the makers of the program sign; nothing that leaves a vault has it."""

KEY_ID_SIZE = 8
_SEED_SIZE = 32
_KEY_SIZE = 32
_SIGNATURE_SIZE = 64

_PUBLIC_ALGORITHM = b"Ed"
_PREHASHED_ALGORITHM = b"ED"
_PUBLIC_COMMENT = b"untrusted comment: minisign public key"
_SIGNATURE_COMMENT = b"untrusted comment: signature"
_TRUSTED_PREFIX = b"trusted comment: "


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """A public key: 8 random bytes of key id and the Ed25519 key (32 bytes)."""

    key_id: bytes
    key: bytes

    @classmethod
    def from_string(cls, text: str) -> VerifyKey:
        """Read the base64 string of a ``sender.pub``, a card's ``verify_key`` or a ``from``.

        Raises:
            SignatureError: ``base64`` or ``key``.
        """
        try:
            raw = _decode(text.encode("ascii"))
        except UnicodeEncodeError:
            raise SignatureError("base64") from None
        if len(raw) != len(_PUBLIC_ALGORITHM) + KEY_ID_SIZE + _KEY_SIZE:
            raise SignatureError("key")
        if not raw.startswith(_PUBLIC_ALGORITHM):
            raise SignatureError("key")
        key_id, key = _split(raw[len(_PUBLIC_ALGORITHM) :], KEY_ID_SIZE)
        return cls(key_id, key)

    @classmethod
    def from_file(cls, data: bytes) -> VerifyKey:
        """Read a ``sender.pub``: exactly two lines, each ended by LF.

        Raises:
            SignatureError: ``key-file``, ``base64`` or ``key``.
        """
        match data.split(b"\n"):
            case [comment, line, b""] if comment == _PUBLIC_COMMENT:
                return cls.from_string(line.decode("latin-1"))
            case _:
                raise SignatureError("key-file")

    @property
    def string(self) -> str:
        """The 56 base64 characters that stand in ``sender.pub`` and on a card."""
        return _encode(_PUBLIC_ALGORITHM + self.key_id + self.key).decode("ascii")

    def to_file(self) -> bytes:
        """Return the bytes of ``sender.pub``."""
        return _PUBLIC_COMMENT + b"\n" + self.string.encode("ascii") + b"\n"

    def verify(self, data: bytes, signature_file: bytes, purpose: str) -> None:
        """Return only if ``signature_file`` is this key's signature of ``data`` for ``purpose``.

        Raises:
            SignatureError: ``lines``, ``untrusted-comment``, ``trusted-comment`` (another
                purpose included), ``base64``, ``algorithm``, ``key-id``, ``signature``,
                ``global-signature``; ``purpose`` if the caller names none of ours.
        """
        _check_purpose(purpose)
        key_id, signature, global_signature = _parse(signature_file, purpose)
        if key_id != self.key_id:
            raise SignatureError("key-id")
        self._verify(_digest(data), signature, "signature")
        self._verify(signature + purpose.encode("ascii"), global_signature, "global-signature")

    def _verify(self, message: bytes, signature: bytes, code: str) -> None:
        try:
            nacl.signing.VerifyKey(self.key).verify(message, signature)
        except nacl.exceptions.BadSignatureError:
            raise SignatureError(code) from None


class SigningKey:
    """A signing key: Ed25519 seed (32 bytes) and key id (8 random bytes).

    ``repr`` shows neither, and the key refuses to be pickled.

    Args:
        seed: the Ed25519 seed.
        key_id: made together with the seed, never reused.
    """

    __slots__ = ("_key", "_key_id")

    def __init__(self, seed: Secret, key_id: bytes) -> None:
        if len(key_id) != KEY_ID_SIZE:
            raise SignatureError("key")
        self._key = nacl.signing.SigningKey(seed.reveal())
        self._key_id = key_id

    @classmethod
    def generate(cls) -> SigningKey:
        """Make a new key with a new key id."""
        return cls(Secret(secrets.token_bytes(_SEED_SIZE)), secrets.token_bytes(KEY_ID_SIZE))

    @classmethod
    def from_bytes(cls, data: bytes) -> SigningKey:
        """Bring back a key from seed ‖ key id (40 bytes), see :meth:`to_secret`.

        Raises:
            SignatureError: ``key``.
        """
        if len(data) != _SEED_SIZE + KEY_ID_SIZE:
            raise SignatureError("key")
        seed, key_id = _split(data, _SEED_SIZE)
        return cls(Secret(seed), key_id)

    def to_secret(self) -> Secret:
        """Return seed ‖ key id (40 bytes), to be stored in a drawer."""
        return Secret(bytes(self._key) + self._key_id)

    @property
    def verify_key(self) -> VerifyKey:
        """The public half."""
        return VerifyKey(self._key_id, bytes(self._key.verify_key))

    def sign(self, data: bytes, purpose: str) -> bytes:
        """Return the four lines of the signature file of ``data``.

        Raises:
            SignatureError: ``purpose``, if it is none of :data:`PURPOSES` nor :data:`RELEASE`.
        """
        _check_purpose(purpose)
        comment = purpose.encode("ascii")
        signature = self._key.sign(_digest(data)).signature
        global_signature = self._key.sign(signature + comment).signature
        lines = (
            _SIGNATURE_COMMENT,
            _encode(_PREHASHED_ALGORITHM + self._key_id + signature),
            _TRUSTED_PREFIX + comment,
            _encode(global_signature),
        )
        return b"".join(line + b"\n" for line in lines)

    def __repr__(self) -> str:
        return "SigningKey(<secret>)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a signing key is not written to pickles")


def _parse(signature_file: bytes, purpose: str) -> tuple[bytes, bytes, bytes]:
    """Return key id, signature and global signature of a file of exactly the allowed form."""
    match signature_file.split(b"\n"):
        case [untrusted, first, trusted, second, b""]:
            pass
        case _:
            raise SignatureError("lines")
    if untrusted != _SIGNATURE_COMMENT:
        raise SignatureError("untrusted-comment")
    if trusted != _TRUSTED_PREFIX + purpose.encode("ascii"):
        raise SignatureError("trusted-comment")
    signed, global_signature = _decode(first), _decode(second)
    algorithm, rest = _split(signed, len(_PREHASHED_ALGORITHM))
    if algorithm != _PREHASHED_ALGORITHM:
        raise SignatureError("algorithm")
    key_id, signature = _split(rest, KEY_ID_SIZE)
    if len(signature) != _SIGNATURE_SIZE:
        raise SignatureError("signature")
    if len(global_signature) != _SIGNATURE_SIZE:
        raise SignatureError("global-signature")
    return key_id, signature, global_signature


def _check_purpose(purpose: str) -> None:
    if purpose not in PURPOSES and purpose != RELEASE:
        raise SignatureError("purpose")


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data).digest()


def _split(data: bytes, at: int) -> tuple[bytes, bytes]:
    return data[:at], data[at:]


def _encode(data: bytes) -> bytes:
    return base64.b64encode(data)


def _decode(text: bytes) -> bytes:
    """Decode padded base64 of which there is exactly one spelling."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise SignatureError("base64") from None
    if _encode(data) != text:
        raise SignatureError("base64")
    return data
