from __future__ import annotations

from fractions import Fraction
from math import floor, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.padme import in_set, padme

LENGTHS = st.integers(0, 2**62)


def by_the_paper(length: int) -> int:
    exponent = floor(log2(length))
    kept = floor(log2(exponent)) + 1
    zeros = exponent - kept
    mask = (1 << zeros) - 1
    return (length + mask) & ~mask


def test_agrees_with_the_formula_of_the_paper() -> None:
    assert all(padme(n) == by_the_paper(n) for n in range(2, 70_000))


@pytest.mark.parametrize(
    ("length", "padded"),
    [
        (0, 0),
        (1, 1),
        (2, 2),
        (9, 10),
        (65535, 65536),
        (65536, 65536),
        (65537, 67584),
        (1000000, 1015808),
        (2**32 + 1, 2**32 + 2**26),
        (2**40, 2**40),
    ],
)
def test_known_values(length: int, padded: int) -> None:
    assert padme(length) == padded
    assert in_set(padded)
    assert in_set(length) == (length == padded)


def test_a_negative_length_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        padme(-1)


@given(LENGTHS)
def test_is_the_smallest_member_not_below(length: int) -> None:
    padded = padme(length)
    assert padded >= length
    assert padme(padded) == padded
    if padded > length:
        assert padme(padded - 1) == padded
        assert not in_set(length)


@given(LENGTHS, LENGTHS)
def test_is_monotone(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert padme(small) <= padme(large)


@given(st.integers(65_536, 2**62))
def test_overhead_above_the_floor_is_at_most_one_part_in_32(length: int) -> None:
    assert padme(length) - length <= Fraction(length, 32)


@given(st.integers(1, 2**62))
def test_overhead_is_below_twelve_percent(length: int) -> None:
    assert padme(length) - length <= Fraction(12, 100) * length
