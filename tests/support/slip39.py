"""SLIP-39 once more, from its specification alone: to read what the app writes, and be read by it.

Slow, without checks, one group only. Shares no code with the library that the app uses but the
list of words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from crypto.shares import WORDS

_ROUNDS = 4
_ITERATIONS = 10_000
_SECRET_AT = 255


def _times(a: int, b: int) -> int:
    """Multiplication in the field of Rijndael."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def _inverse(a: int) -> int:
    return next(b for b in range(1, 256) if _times(a, b) == 1)


def _at(points: Sequence[tuple[int, bytes]], x: int) -> bytes:
    result = [0] * len(points[0][1])
    for place, (xi, data) in enumerate(points):
        weight = 1
        for other, (xj, _) in enumerate(points):
            if other != place:
                weight = _times(weight, _times(x ^ xj, _inverse(xi ^ xj)))
        result = [total ^ _times(weight, byte) for total, byte in zip(result, data, strict=True)]
    return bytes(result)


def _fields(words: Sequence[str]) -> tuple[int, int, int, int, bytes]:
    """Extendable flag, iteration exponent, index, threshold, value."""
    bits = "".join(f"{WORDS.index(word):010b}" for word in words)
    head, value = bits[:40], bits[40:-30]
    spare = len(value) % 16
    assert int(value[:spare] or "0", 2) == 0
    assert head[20:32] == "0" * 12, "one group only"
    return (
        int(head[15]),
        int(head[16:20], 2),
        int(head[32:36], 2),
        int(head[36:40], 2) + 1,
        int(value[spare:], 2).to_bytes((len(value) - spare) // 8, "big"),
    )


def secret_of(shares: Sequence[Sequence[str]], passphrase: bytes = b"") -> bytes:
    """The secret of exactly as many extendable shares as are needed."""
    found = [_fields(words) for words in shares]
    extendable, exponent, _, threshold, value = found[0]
    assert extendable
    assert len(found) == threshold
    if threshold > 1:
        value = _at([(index, data) for _, _, index, _, data in found], _SECRET_AT)
    half = len(value) // 2
    left, right = value[:half], value[half:]
    for number in reversed(range(_ROUNDS)):
        rounds = (_ITERATIONS << exponent) // _ROUNDS
        pad = hashlib.pbkdf2_hmac("sha256", bytes([number]) + passphrase, right, rounds, dklen=half)
        left, right = right, bytes(a ^ b for a, b in zip(left, pad, strict=True))
    return right + left
