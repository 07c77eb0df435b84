"""Keys as text: recipients, identities, and files with one of them a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from crypto.age import mlkem768x25519
from crypto.age.mlkem768x25519 import HybridIdentity, HybridRecipient
from crypto.age.x25519 import X25519Identity, X25519Recipient
from crypto.errors import MalformedHeaderError, UnsupportedError

if TYPE_CHECKING:
    from collections.abc import Callable

KeyRecipient = HybridRecipient | X25519Recipient
KeyIdentity = HybridIdentity | X25519Identity

MAX_KEY_FILE = 1 << 20

_Key = TypeVar("_Key")


def parse_recipient(text: str) -> KeyRecipient:
    """Read ``age1pq1…`` or ``age1…``.

    Raises:
        MalformedHeaderError: not a recipient, or damaged.
    """
    if text.startswith(mlkem768x25519.RECIPIENT_PREFIX + "1"):
        return HybridRecipient.from_string(text)
    return X25519Recipient.from_string(text)


def parse_identity(text: str) -> KeyIdentity:
    """Read ``AGE-SECRET-KEY-PQ-1…`` or ``AGE-SECRET-KEY-1…``.

    Raises:
        MalformedHeaderError: not an identity, or damaged.
    """
    if text.startswith(mlkem768x25519.IDENTITY_PREFIX + "1"):
        return HybridIdentity.from_string(text)
    return X25519Identity.from_string(text)


def parse_recipients_file(data: bytes) -> list[KeyRecipient]:
    """Recipients, one a line; empty lines and lines that start with ``#`` are skipped.

    Raises:
        MalformedHeaderError: a line is not a recipient (its number is in the facts, never its
            text), or there is none.
        UnsupportedError: more than 1 MiB.
    """
    return _parse_lines(data, parse_recipient)


def parse_identities_file(data: bytes) -> list[KeyIdentity]:
    """Identities, one a line; empty lines and lines that start with ``#`` are skipped.

    Raises:
        MalformedHeaderError: a line is not an identity (its number is in the facts, never its
            text), or there is none.
        UnsupportedError: more than 1 MiB.
    """
    return _parse_lines(data, parse_identity)


def _parse_lines(data: bytes, parse: Callable[[str], _Key]) -> list[_Key]:
    if len(data) > MAX_KEY_FILE:
        raise UnsupportedError("key-file-too-long", limit=MAX_KEY_FILE)
    keys: list[_Key] = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        line = line.strip()  # noqa: PLW2901 - the line as it is meant
        if not line or line.startswith(b"#"):
            continue
        try:
            keys.append(parse(line.decode("ascii")))
        except UnicodeDecodeError:
            raise MalformedHeaderError("key-file-line", line=number) from None
        except MalformedHeaderError as error:
            raise MalformedHeaderError("key-file-line", line=number, why=error.code) from None
    if not keys:
        raise MalformedHeaderError("key-file-empty")
    return keys
