"""Sealing an age file."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Self

from crypto.age import header, scrypt
from crypto.age.armor import ArmorWriter
from crypto.age.header import Header
from crypto.age.stream import NONCE_SIZE, StreamWriter
from crypto.age.unseal import header_mac, payload_key
from crypto.age.wrap import Recipient, new_file_key
from crypto.errors import UnsupportedError
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from crypto.age.source import SupportsWrite


def check_recipients(recipients: Sequence[Recipient]) -> None:
    """Refuse a set of recipients that this program never seals to.

    Raises:
        UnsupportedError: ``no-recipient``, ``too-many-recipients`` (over 32), ``mixed-recipients``
            (one that is safe against quantum computers beside one that is not protects nothing)
            or ``scrypt-not-alone``.
    """
    if not recipients:
        raise UnsupportedError("no-recipient")
    if len(recipients) > header.MAX_STANZAS:
        raise UnsupportedError("too-many-recipients", limit=header.MAX_STANZAS)
    if len(recipients) > 1 and any(isinstance(r, scrypt.ScryptRecipient) for r in recipients):
        raise UnsupportedError("scrypt-not-alone")
    if len({recipient.post_quantum for recipient in recipients}) > 1:
        raise UnsupportedError("mixed-recipients")


class EncryptWriter:
    """Seals what is written to it; the file is complete only after ``close``.

    As a context manager it closes itself, but not when an exception leaves the block: what was
    written until then is not a complete file and never opens as one. The stream below stays open.

    Args:
        out: takes the sealed bytes.
        recipients: one to 32, hybrid or X25519 and never both, or one passphrase.
        armored: write ASCII armor.
        keep_file_key: keep the file key in ``file_key``, for reading the file back.

    Raises:
        UnsupportedError: recipients that cannot be together.
        MalformedHeaderError: a recipient whose key is a point of low order.
        ResourceError: not enough memory for the work factor.
    """

    def __init__(
        self,
        out: SupportsWrite,
        recipients: Sequence[Recipient],
        *,
        armored: bool = False,
        keep_file_key: bool = False,
    ) -> None:
        check_recipients(recipients)
        file_key = new_file_key()
        stanzas = tuple(recipient.wrap(file_key) for recipient in recipients)
        covered = header.covered_bytes(stanzas)
        nonce = os.urandom(NONCE_SIZE)
        self.header = Header(stanzas, header_mac(file_key, covered), covered)
        self.file_key = Secret(file_key) if keep_file_key else None
        self._armor = ArmorWriter(out) if armored else None
        target = self._armor or out
        target.write(self.header.to_bytes() + nonce)
        self._stream = StreamWriter(target, payload_key(file_key, nonce))
        self._open = True

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take all of ``data``; gives its length.

        Raises:
            ValueError: after ``close``.
        """
        if not self._open:
            raise ValueError("write to a closed EncryptWriter")
        self._stream.write(data)
        return len(data)

    def close(self) -> None:
        """Write the last chunk. A second call does nothing."""
        if self._open:
            self._open = False
            self._stream.close()
            if self._armor:
                self._armor.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if exc_type is None:
            self.close()
        self._open = False


def encrypt(data: bytes, recipients: Sequence[Recipient], *, armored: bool = False) -> bytes:
    """``data`` sealed; arguments and errors as for ``EncryptWriter``."""
    out = io.BytesIO()
    with EncryptWriter(out, recipients, armored=armored) as writer:
        writer.write(data)
    return out.getvalue()
