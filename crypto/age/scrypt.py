"""The scrypt recipient type (C2SP age.md): a passphrase, alone in its header."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NoReturn

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from crypto.age import b64
from crypto.age.header import Stanza
from crypto.age.wrap import Limits, check_shape, decode_argument, open_file_key, seal_file_key
from crypto.errors import (
    MalformedHeaderError,
    ResourceError,
    UnsupportedError,
    UnsupportedHeaderError,
)
from crypto.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

KIND = "scrypt"
SALT_SIZE = 16
DEFAULT_WORK_FACTOR = 18
MAX_WRITTEN_WORK_FACTOR = 22

_LABEL = b"age-encryption.org/v1/scrypt"
_ARGUMENTS = 3
_WORK_FACTOR = re.compile(r"[1-9][0-9]*")
_MOST_DIGITS = 2


class ScryptRecipient:
    """A passphrase to seal a file with.

    Args:
        passphrase: the exact bytes; nothing is normalised here. Text is taken as UTF-8.
        work_factor: base-two logarithm of scrypt's N, 1 to 22.

    Raises:
        UnsupportedError: another work factor.
    """

    def __init__(
        self, passphrase: str | bytes | Secret, work_factor: int = DEFAULT_WORK_FACTOR
    ) -> None:
        if not 1 <= work_factor <= MAX_WRITTEN_WORK_FACTOR:
            raise UnsupportedError("work-factor", work_factor=work_factor)
        self._passphrase = _as_secret(passphrase)
        self._work_factor = work_factor

    @property
    def post_quantum(self) -> bool:
        """True: there is no public key to attack."""
        return True

    def __repr__(self) -> str:
        return "<ScryptRecipient>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase cannot be pickled or copied")

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza that carries ``file_key`` (16 bytes) to whoever knows the passphrase.

        Raises:
            ResourceError: not enough memory for this work factor.
        """
        salt = os.urandom(SALT_SIZE)
        wrap_key = _derive(self._passphrase, salt, self._work_factor)
        args = (KIND, b64.encode(salt).decode(), str(self._work_factor))
        return Stanza(args, seal_file_key(wrap_key, file_key))


class ScryptIdentity:
    """A passphrase to open a file with.

    Args:
        passphrase: the exact bytes; nothing is normalised here. Text is taken as UTF-8.
    """

    def __init__(self, passphrase: str | bytes | Secret) -> None:
        self._passphrase = _as_secret(passphrase)

    def __repr__(self) -> str:
        return "<ScryptIdentity>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a passphrase cannot be pickled or copied")

    def check(self, stanzas: Sequence[Stanza], limits: Limits) -> None:
        """Refuse a malformed scrypt stanza, and one that costs more than the limits allow.

        Raises:
            MalformedHeaderError: a stanza breaks the rules of its type.
            UnsupportedHeaderError: the work factor is above ``limits.max_work_factor``.
        """
        check_scrypt(stanzas, limits)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, None if the passphrase is another.

        Raises:
            ResourceError: not enough memory for the work factor of this file.
        """
        for stanza in stanzas:
            if stanza.kind == KIND:
                salt = decode_argument(stanza.args[1], SALT_SIZE)
                wrap_key = _derive(self._passphrase, salt, int(stanza.args[2]))
                return open_file_key(wrap_key, stanza.body)
        return None


def check_scrypt(stanzas: Sequence[Stanza], limits: Limits) -> None:
    """Check scrypt stanzas without deriving anything; other types are ignored.

    Raises:
        MalformedHeaderError: a scrypt stanza breaks the rules of its type.
        UnsupportedHeaderError: the work factor is above ``limits.max_work_factor``.
    """
    for stanza in stanzas:
        if stanza.kind != KIND:
            continue
        check_shape(stanza, _ARGUMENTS)
        decode_argument(stanza.args[1], SALT_SIZE)
        digits = stanza.args[2]
        if not _WORK_FACTOR.fullmatch(digits):
            raise MalformedHeaderError("work-factor-form")
        if len(digits) > _MOST_DIGITS or int(digits) > limits.max_work_factor:
            raise UnsupportedHeaderError("work-factor", limit=limits.max_work_factor)


def _as_secret(passphrase: str | bytes | Secret) -> Secret:
    if isinstance(passphrase, Secret):
        return passphrase
    return Secret(passphrase.encode("utf-8") if isinstance(passphrase, str) else passphrase)


def _derive(passphrase: Secret, salt: bytes, work_factor: int) -> bytes:
    try:
        kdf = Scrypt(salt=_LABEL + salt, length=32, n=1 << work_factor, r=8, p=1)
        return kdf.derive(passphrase.reveal())
    except MemoryError:
        raise ResourceError("kdf-memory", mebibytes=1 << max(0, work_factor - 10)) from None
