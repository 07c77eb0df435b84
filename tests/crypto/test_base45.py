"""Base45 as RFC 9285 has it, and everything that is no base45 refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import base45
from crypto.errors import FormatError


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
        (b"", ""),
        (b"\0", "00"),
        (b"\xff", "U5"),
        (b"\xff\xff", "FGW"),
    ],
)
def test_the_examples_of_the_rfc_and_the_edges(data: bytes, text: str) -> None:
    assert base45.encode(data) == text
    assert base45.decode(text) == data


@given(st.binary(max_size=300))
def test_every_text_comes_back(data: bytes) -> None:
    text = base45.encode(data)
    assert base45.decode(text) == data
    assert len(text) == len(data) // 2 * 3 + len(data) % 2 * 2


@pytest.mark.parametrize(
    "text",
    [
        "A",
        "AAAA",
        "bb8",
        "BB8\n",
        "GGW",
        "FGX",
        ":::",
        "V5",
        "::",
        "ab",
        "BB_",
        "\uff22\uff22\uff18",
        "B\u0660",
    ],
)
def test_what_is_no_base45_is_refused(text: str) -> None:
    with pytest.raises(FormatError, match="base45"):
        base45.decode(text)


@given(st.text(alphabet=base45.ALPHABET, max_size=60))
def test_any_letters_give_bytes_that_stand_for_them_or_are_refused(text: str) -> None:
    try:
        data = base45.decode(text)
    except FormatError:
        return
    assert base45.encode(data) == text
