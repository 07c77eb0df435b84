"""Whether bytes look like the output of a random source: numbers that a test compares.

Each ``…_z`` is near a standard normal for random bytes: beyond 7 in one of a million million.
"""

from __future__ import annotations

import hashlib
import lzma
import operator
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from math import sqrt

FAR = 7.0
"""No value of random bytes is as far from 0, in all the runs that these tests will ever have."""

_RUN = re.compile(rb"(.)\1{7}", re.DOTALL)


def chi_square(counts: Sequence[int]) -> float:
    """Pearson's sum for values that should all be as frequent."""
    expected = sum(counts) / len(counts)
    return sum((count - expected) ** 2 for count in counts) / expected


def table_z(counts: Sequence[int]) -> float:
    """How far a histogram is from an even one. Good from about 5 expected in each place on.

    The cube root of Wilson and Hilferty makes the sum nearly normal, its far tail too.
    """
    free = len(counts) - 1
    spread = 2 / (9 * free)
    root: float = (chi_square(counts) / free) ** (1 / 3)
    return (root - (1 - spread)) / sqrt(spread)


def bytes_z(data: bytes) -> float:
    """The histogram of the 256 byte values."""
    counted = Counter(data)
    return table_z([counted[value] for value in range(256)])


def halves_z(data: bytes) -> float:
    """The histogram of the 32 values of half bytes by their place: for a few hundred bytes."""
    counted = Counter(data)
    high, low = [0] * 16, [0] * 16
    for value, count in counted.items():
        high[value >> 4] += count
        low[value & 15] += count
    return max(abs(table_z(high)), abs(table_z(low)))


def ones_z(data: bytes) -> float:
    """The number of bits that are set."""
    bits = len(data) * 8
    return (int.from_bytes(data).bit_count() - bits / 2) / sqrt(bits / 4)


def serial_z(data: bytes, lag: int) -> float:
    """Correlation of each byte with the one ``lag`` places later."""
    n = len(data) - lag
    total = sum(data)
    mean = total / len(data)
    product: float = sum(map(operator.mul, data, data[lag:])) / n - mean * mean
    variance = (256**2 - 1) / 12
    return product / variance * sqrt(n)


def incompressible(data: bytes) -> bool:
    """No usual packer makes it shorter."""
    return len(zlib.compress(data, 9)) >= len(data) and len(lzma.compress(data)) >= len(data)


def has_run(data: bytes) -> bool:
    """Eight equal bytes in a row: once in 2**56 places."""
    return _RUN.search(data) is not None


def repeated_blocks(data: bytes, size: int) -> int:
    """How many of the aligned blocks of ``size`` bytes stand there more than once."""
    blocks = Counter(data[at : at + size] for at in range(0, len(data) - size + 1, size))
    return sum(1 for count in blocks.values() if count > 1)


def fixed_bits(samples: Iterable[bytes]) -> int:
    """How many bits are the same in all samples of equal length, at the same place."""
    always, ever, length = -1, 0, 0
    for data in samples:
        number, length = int.from_bytes(data), len(data)
        always &= number
        ever |= number
    whole = (1 << length * 8) - 1
    return (always & whole).bit_count() + (whole & ~ever).bit_count()


def digest(data: bytes) -> bytes:
    """A short name for a block, to see whether it comes again elsewhere."""
    return hashlib.blake2b(data, digest_size=12).digest()
