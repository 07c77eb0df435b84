"""Errors of the formats and primitives: a class to catch, a code to translate, facts to fill in.

No error carries a secret: facts are sizes, positions, names of parts and digests, never a key, a
passphrase or decrypted bytes.
"""

from __future__ import annotations


class CryptoError(Exception):
    """Base of all errors raised by ``crypto``.

    Args:
        code: stable kebab-case id of what went wrong, for example ``"stanza-order"``.
        **facts: plain values (int or str) that a message may name; never secret.
    """

    def __init__(self, code: str, **facts: int | str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{k}={v}" for k, v in sorted(self.facts.items()))])


class FormatError(CryptoError):
    """Bytes that break the rules of a format."""


class JsonError(FormatError):
    """JSON that the strict reader refuses."""


class ZipError(FormatError):
    """A ZIP that is not the one canonical ZIP of its entries."""


class SignatureError(FormatError):
    """A signature, or the file that carries it, that does not hold."""


class AgeError(CryptoError):
    """Base of everything that can be wrong with an age file."""


class MalformedArmorError(AgeError):
    """The PEM-like armor is not strict armor."""


class MalformedHeaderError(AgeError):
    """The header, or a key or recipient string, breaks the specification."""


class HeaderTamperedError(AgeError):
    """The header parses, a key fits, but its MAC does not hold."""


class NoMatchingKeyError(AgeError):
    """None of the identities opens any stanza."""


class PayloadTamperedError(AgeError):
    """A chunk of the payload does not verify, or bytes follow the last chunk."""


class TruncatedError(AgeError):
    """The payload ends before its last chunk."""


class UnsupportedError(CryptoError):
    """Valid, but outside what this version or this caller accepts (work factor, KDF cost)."""


class UnsupportedHeaderError(UnsupportedError, MalformedHeaderError):
    """A header that this version or this caller refuses (age version, limits, work factor)."""


class PassphraseError(CryptoError):
    """A passphrase that cannot be used: empty, too long, or with letters that cannot be typed."""


class KeyCellError(CryptoError):
    """Base of errors of the key cells."""


class NothingOpenedError(KeyCellError):
    """No key cell opens with what was given."""


class DamagedCellsError(KeyCellError):
    """The key cells contradict their own rules."""


class ResourceError(CryptoError):
    """The machine's fault: memory that cannot be had."""


class ShareError(CryptoError):
    """Words of a recovery share that cannot be used: mistyped, incomplete, mixed, too few."""
