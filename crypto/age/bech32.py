"""Bech32 (BIP 173) without its length limit, as age uses it for keys."""

from __future__ import annotations

import functools
import operator

from crypto.errors import MalformedHeaderError

# Long enough for every recipient type (a hybrid one has 1,959 characters), short enough to bound
# the work on hostile input.
MAX_LENGTH = 4096

_CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {char: value for value, char in enumerate(_CHARSET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6
# What the five bits that leave the checksum take with them: a card's keys have thousands of values.
_REMAINDERS = [
    functools.reduce(
        operator.xor, (term for bit, term in enumerate(_GENERATOR) if top >> bit & 1), 0
    )
    for top in range(32)
]
_FIRST, _LAST = "!", "~"


def encode(prefix: str, data: bytes) -> str:
    """Bech32 text in the case of ``prefix``."""
    lower = prefix.lower()
    values = _to_groups(data)
    check = _polymod([*_expand(lower), *values, *[0] * _CHECKSUM]) ^ 1
    values += [check >> 5 * (_CHECKSUM - 1 - i) & 31 for i in range(_CHECKSUM)]
    text = lower + "1" + "".join(_CHARSET[v] for v in values)
    return text.upper() if prefix == prefix.upper() else text


def decode(text: str) -> tuple[str, bytes]:
    """The prefix, in the case it is written in, and the bytes.

    Raises:
        MalformedHeaderError: mixed case, a character outside the alphabet, a wrong checksum,
            padding that is not zero, or more than 4,096 characters.
    """
    if len(text) > MAX_LENGTH:
        raise MalformedHeaderError("bech32-length")
    if not all(_FIRST <= char <= _LAST for char in text):
        raise MalformedHeaderError("bech32-character")
    if text not in (text.lower(), text.upper()):
        raise MalformedHeaderError("bech32-case")
    prefix, separator, rest = text.rpartition("1")
    if not separator or not prefix or len(rest) < _CHECKSUM:
        raise MalformedHeaderError("bech32-form")
    try:
        values = [_VALUES[char] for char in rest.lower()]
    except KeyError:
        raise MalformedHeaderError("bech32-character") from None
    if _polymod([*_expand(prefix.lower()), *values]) != 1:
        raise MalformedHeaderError("bech32-checksum")
    return prefix, _from_groups(values[:-_CHECKSUM])


def decode_key(text: str, prefix: str, size: int) -> bytes:
    """The bytes of a key of exactly this prefix (and its case) and size.

    Raises:
        MalformedHeaderError: not Bech32, or another kind of key.
    """
    found, data = decode(text)
    if found != prefix:
        raise MalformedHeaderError("key-type")
    if len(data) != size:
        raise MalformedHeaderError("key-size", size=len(data))
    return data


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(c >> 5 for c in codes), 0, *(c & 31 for c in codes)]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _REMAINDERS[check >> 25]
    return check


def _to_groups(data: bytes) -> list[int]:
    count = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big") << (count * 5 - len(data) * 8)
    return [number >> 5 * (count - 1 - i) & 31 for i in range(count)]


def _from_groups(values: list[int]) -> bytes:
    size, spare = divmod(len(values) * 5, 8)
    number = 0
    for value in values:
        number = number << 5 | value
    if spare >= 5 or number & ((1 << spare) - 1):  # noqa: PLR2004 - a whole unused group of 5 bits
        raise MalformedHeaderError("bech32-padding")
    return (number >> spare).to_bytes(size, "big")
