"""From a header and identities to a payload key: everything that happens before the payload."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crypto.age import header, scrypt, stream
from crypto.age.wrap import FILE_KEY_SIZE, Identity, Limits, hkdf
from crypto.errors import (
    HeaderTamperedError,
    MalformedHeaderError,
    NoMatchingKeyError,
    UnsupportedError,
    UnsupportedHeaderError,
)
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.age.header import Header, Stanza
    from crypto.age.source import Source


@dataclass(frozen=True)
class OpenedHeader:
    """A header whose MAC holds.

    Attributes:
        header: the header.
        payload_key: the key of the chunks.
        payload_start: where the first chunk begins, in bytes from the start of the file.
    """

    header: Header
    payload_key: Secret
    payload_start: int


class FileKeyIdentity:
    """Opens the one file whose file key is known, whoever it is sealed to.

    For reading a file back right after writing it (docs/formats.md 6): the header MAC shows
    whether the key belongs to the file.

    Args:
        file_key: 16 bytes, as ``EncryptWriter.file_key`` gives it.
    """

    def __init__(self, file_key: Secret) -> None:
        if len(file_key) != FILE_KEY_SIZE:
            raise MalformedHeaderError("key-size", size=len(file_key))
        self._file_key = file_key

    def __repr__(self) -> str:
        return "<FileKeyIdentity>"

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:
        """Nothing to check: no stanza is used."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:  # noqa: ARG002 - part of Identity
        """The file key."""
        return self._file_key.reveal()


def header_mac(file_key: bytes, covered: bytes) -> bytes:
    """The 32-byte MAC over the header up to and including ``---``."""
    return hmac.digest(hkdf(file_key, salt=b"", info=b"header"), covered, "sha256")


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """The 32-byte key of the chunks."""
    return hkdf(file_key, salt=nonce, info=b"payload")


def open_header(source: Source, identities: Sequence[Identity], limits: Limits) -> OpenedHeader:
    """Read the header, find the file key, check the MAC, read the payload nonce.

    Raises:
        MalformedHeaderError: the header, or a stanza that an identity knows, breaks the rules.
        UnsupportedHeaderError: outside the limits; nothing was derived.
        UnsupportedError: too many identities.
        NoMatchingKeyError: no identity opens any stanza.
        HeaderTamperedError: the MAC does not hold.
        ResourceError: not enough memory for the work factor.
    """
    if len(identities) > limits.max_identities:
        raise UnsupportedError("too-many-identities", limit=limits.max_identities)
    parsed = header.read(source)
    _check_passphrase_rules(parsed.stanzas, limits)
    for identity in identities:
        identity.check(parsed.stanzas, limits)
    file_key = _unwrap(parsed.stanzas, identities)
    if not hmac.compare_digest(header_mac(file_key, parsed.covered), parsed.mac):
        raise HeaderTamperedError("header-mac")
    nonce = source.read(stream.NONCE_SIZE)
    if len(nonce) != stream.NONCE_SIZE:
        raise MalformedHeaderError("payload-nonce")
    return OpenedHeader(
        header=parsed,
        payload_key=Secret(payload_key(file_key, nonce)),
        payload_start=len(parsed.to_bytes()) + stream.NONCE_SIZE,
    )


def _check_passphrase_rules(stanzas: Sequence[Stanza], limits: Limits) -> None:
    if not any(stanza.kind == scrypt.KIND for stanza in stanzas):
        return
    # A rule of the file, not of one identity: a passphrase file is authenticated by the passphrase.
    if len(stanzas) > 1:
        raise MalformedHeaderError("scrypt-not-alone")
    if not limits.allow_scrypt:
        raise UnsupportedHeaderError("scrypt-not-accepted")


def _unwrap(stanzas: Sequence[Stanza], identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise NoMatchingKeyError("no-matching-key")
