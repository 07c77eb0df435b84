"""The first page of a drawer without SQLite.

To look at it before anything is written, and to begin a new database over old bytes.

A page of SQLCipher 4 is ciphertext, a 16-byte IV and a 64-byte MAC; on the first page the salt of
the file takes the place of SQLite's magic. AES-256-CBC with the raw key; HMAC-SHA-512 over
ciphertext, IV and page number under PBKDF2-HMAC-SHA-512(key, salt XOR 3a, 2 rounds).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from typing import TYPE_CHECKING, BinaryIO, Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from defender_app.files import disk_errors
from defender_app.vault import folder as rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crypto.secret import Secret

_MAGIC: Final = b"SQLite format 3\0"
_JOURNAL_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_SALT: Final = 16
_IV: Final = 16
_MAC: Final = 64
_RESERVE: Final = _IV + _MAC
_USABLE: Final = rules.PAGE - _RESERVE
_NUMBER: Final = (1).to_bytes(4, "little")
_RECORD: Final = 4 + rules.PAGE + 4
_SECTORS: Final = (512, 1024, 2048, 4096, 8192, 16384, 32768, 65536)
_SECTOR_AT: Final = 20
_HEAD: Final = 24


def opened(page: bytes, key: Secret, salt: bytes) -> bytes | None:
    """Decrypt a first page.

    Args:
        page: 8,192 bytes as they stand in the file.
        key: the 32-byte SQLCipher key.
        salt: its 16-byte salt.

    Returns:
        The page as SQLite sees it, or None when its MAC does not hold.
    """
    body, mac = page[_SALT:-_MAC], page[-_MAC:]
    if len(page) != rules.PAGE or not hmac.compare_digest(mac, _mac(body, key, salt)):
        return None
    cipher = Cipher(AES(key.lend()), CBC(body[-_IV:])).decryptor()
    return _MAGIC + cipher.update(body[:-_IV]) + cipher.finalize() + bytes(_RESERVE)


def empty(key: Secret, salt: bytes) -> bytes:
    """The one page of a database without anything in it, sealed; arguments as for ``opened``."""
    head = b"".join(
        (
            rules.PAGE.to_bytes(2),
            bytes((1, 1, _RESERVE, 64, 32, 32)),
            *(number.to_bytes(4) for number in (1, 1, 0, 0, 0, 4, 0, 0, 1, 0, 0, 0)),
            bytes(20),
            *(number.to_bytes(4) for number in (1, 3_040_001)),
            # An empty leaf: no cell, and free from its head to the end.
            bytes((13, 0, 0, 0, 0)),
            _USABLE.to_bytes(2),
            bytes(1),
        )
    )
    plain = head.ljust(_USABLE - len(_MAGIC), b"\0")
    iv = secrets.token_bytes(_IV)
    cipher = Cipher(AES(key.lend()), CBC(iv)).encryptor()
    body = cipher.update(plain) + cipher.finalize() + iv
    return salt + body + _mac(body, key, salt)


def kept_in(folder: Path, journal: str) -> Iterator[bytes]:
    """The first pages that an interrupted save put aside, as they stand in the journal.

    Nothing is taken for granted of its bytes: what is no such page does not decrypt.

    Raises:
        InputError: the file rules. MachineError: it cannot be read.
    """
    rules.check_named(folder, journal)
    with disk_errors(), _reading(folder / journal) as source:
        at, end = 0, source.seek(0, os.SEEK_END)
        while True:
            source.seek(at)
            head = source.read(_HEAD)
            sector = int.from_bytes(head[_SECTOR_AT:])
            if not head.startswith(_JOURNAL_MAGIC) or sector not in _SECTORS:
                return
            at += sector
            fits = max(0, end - at) // _RECORD
            stated = int.from_bytes(head[len(_JOURNAL_MAGIC) : len(_JOURNAL_MAGIC) + 4])
            # 0: not synced yet. SQLite then has changed nothing; what it put aside counts here.
            for _ in range(min(stated, fits) or fits):
                source.seek(at)
                if int.from_bytes(source.read(4)) == 1:
                    yield source.read(rules.PAGE)
                at += _RECORD
            at += -at % sector


def _reading(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_RDONLY | rules.open_flags()), "rb")


def _mac(body: bytes, key: Secret, salt: bytes) -> bytes:
    other = bytes(byte ^ 0x3A for byte in salt)
    mac_key = hashlib.pbkdf2_hmac("sha512", key.lend(), other, 2, 32)
    return hmac.digest(mac_key, body + _NUMBER, "sha512")
