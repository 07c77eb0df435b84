"""age v1 files (C2SP age.md), native: X25519, MLKEM768-X25519 and scrypt (docs/formats.md 1)."""

from __future__ import annotations

from crypto.age.keys import (
    KeyIdentity,
    KeyRecipient,
    parse_identities_file,
    parse_identity,
    parse_recipient,
    parse_recipients_file,
)
from crypto.age.mlkem768x25519 import HybridIdentity, HybridRecipient
from crypto.age.reader import DecryptReader, decrypt
from crypto.age.scrypt import ScryptIdentity, ScryptRecipient
from crypto.age.seekable import SeekableReader
from crypto.age.stream import sealed_size
from crypto.age.unseal import FileKeyIdentity
from crypto.age.wrap import Identity, Recipient
from crypto.age.writer import EncryptWriter, check_recipients, encrypt
from crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "DecryptReader",
    "EncryptWriter",
    "FileKeyIdentity",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "KeyIdentity",
    "KeyRecipient",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "SeekableReader",
    "X25519Identity",
    "X25519Recipient",
    "check_recipients",
    "decrypt",
    "encrypt",
    "parse_identities_file",
    "parse_identity",
    "parse_recipient",
    "parse_recipients_file",
    "sealed_size",
]
