"""A card as the text of a QR code: all of it comes back, and nothing else does."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import base45
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import card_code, card_drawing
from tests.support import cards as made_cards

VECTOR = Path(__file__).with_name("vector_card.json")


def refusal(text: str) -> str:
    with pytest.raises(InputError) as caught:
        card_code.file_of(text)
    return caught.value.code


def packed(data: bytes) -> str:
    return card_code.CARD + base45.encode(data)


@pytest.mark.parametrize("script", made_cards.NAMES)
@pytest.mark.parametrize("successor", [False, True])
def test_a_card_in_any_script_fits_and_comes_back(script: str, successor: bool) -> None:
    name, organisation = made_cards.NAMES[script]
    more: dict[str, Any] = {"predecessor": "ab" * 32} if successor else {}
    signer = made_cards.keys() if successor else None
    card = made_cards.made(
        signed_by=signer, name=name, organisation=organisation, contact=f"{name} 12", **more
    )
    text = card_code.text_of(card.file)
    assert set(text) <= set(base45.ALPHABET)
    assert len(text) <= 3_400
    assert card_code.file_of(text) == card.file
    # Alphanumeric mode: in bytes it would not fit into a code of this size.
    assert card_drawing.matrix(text).size <= 17 + 4 * 37


def test_line_breaks_and_any_level_of_packing_do_no_harm() -> None:
    card = made_cards.made()
    for level in (0, 1, 6, 9):
        text = packed(zlib.compress(card.file, level))
        if len(text) > card_code.LONGEST:
            continue
        lines = "\r\n".join(text[at : at + 76] for at in range(0, len(text), 76))
        assert card_code.file_of(f"  {lines}\r\n\t ") == card.file


def test_the_longest_card_that_fits_and_the_first_that_does_not() -> None:
    def length(count: int) -> bytes:
        # Han letters that hardly repeat: nothing makes them shorter.
        letters = "".join(chr(0x4E00 + 37 * at % 20_000) for at in range(count))
        return made_cards.made(contact=letters).file

    low, high = 0, 1000
    with pytest.raises(InputError, match="card-too-long-for-picture"):
        card_code.text_of(length(high))
    while high - low > 1:
        middle = (low + high) // 2
        try:
            card_code.text_of(length(middle))
            low = middle
        except InputError:
            high = middle
    fits = length(low)
    assert card_drawing.matrix(card_code.text_of(fits)).size == 177
    assert card_code.file_of(card_code.text_of(fits)) == fits
    with pytest.raises(InputError) as caught:
        card_code.text_of(length(high))
    assert caught.value.code == "card-too-long-for-picture"
    assert int(str(caught.value.facts["letters"])) > card_code.LONGEST


def test_a_bomb_is_stopped_while_it_is_unpacked() -> None:
    assert refusal(packed(zlib.compress(bytes(1 << 20), 9))) == "card-code-too-large"
    assert refusal(packed(zlib.compress(bytes(cards.MAX_FILE + 1), 9))) == "card-code-too-large"
    # Exactly as much as a card may be is unpacked; whether it is a card is asked later.
    assert card_code.file_of(packed(zlib.compress(b" " * cards.MAX_FILE, 9))) == b" " * 16384


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "card-code-form"),
        ("DC1", "card-code-form"),
        ("DC2:BB8", "card-code-form"),
        ("dc1:BB8", "card-code-form"),
        ("DC1:bb8", "card-code-form"),
        ("DC1:A", "card-code-form"),
        ("DC1:GGW", "card-code-form"),
        ("DC1:", "card-code-damaged"),
        ("DC1:BB8", "card-code-damaged"),
        ("DC1:" + "0" * 4293, "card-code-form"),
        ("https://example.org", "card-code-form"),
        ("DC1C:" + "1" * 40, "card-code-form"),
    ],
)
def test_what_is_no_text_of_a_card(text: str, code: str) -> None:
    assert refusal(text) == code


def test_nothing_may_follow_and_nothing_may_be_missing() -> None:
    whole = zlib.compress(made_cards.made().file, 9)
    assert refusal(packed(whole + b"\0")) == "card-code-damaged"
    assert refusal(packed(whole + whole[:200])) == "card-code-damaged"
    assert refusal(packed(whole[:-1])) == "card-code-damaged"
    assert refusal(packed(whole[:-4] + bytes(4))) == "card-code-damaged"
    asking = zlib.compressobj(9, zdict=b'{"format":"defender-card"')
    assert refusal(packed(asking.compress(b"{}") + asking.flush())) == "card-code-damaged"


@given(st.binary(max_size=200))
def test_any_packed_bytes_are_unpacked_or_refused(data: bytes) -> None:
    try:
        unpacked = card_code.file_of(packed(data))
    except InputError as error:
        code = error.code
    else:
        code = "card-code-none"
        assert len(unpacked) <= cards.MAX_FILE
    assert code.startswith("card-code-")


def test_a_changed_card_in_a_code_is_a_changed_card() -> None:
    file = made_cards.made().file.replace(b"Room 12", b"Room 13")
    got = card_code.file_of(card_code.text_of(file))
    with pytest.raises(InputError, match="card-signature"):
        cards.read(got)


def test_the_digits_alone() -> None:
    vector = json.loads(VECTOR.read_text(encoding="utf-8"))
    code = str(vector["code"])
    text = card_code.text_of_digits(code)
    assert text == "DC1C:" + code.replace(" ", "")
    assert card_code.digits_of(f" {text}\n") == code.replace(" ", "")
    assert card_drawing.matrix(text, "M").size == 25
    for wrong in ("DC1C:", text[:-1], text + "1", text.lower(), "DC1C:" + "٣" * 40, text[5:]):
        with pytest.raises(InputError, match="card-code-form"):
            card_code.digits_of(wrong)
