"""A card as the text of a QR code, and the 40 digits as one (docs/formats.md section 4)."""

from __future__ import annotations

import zlib
from typing import Final

from crypto import base45
from crypto.errors import FormatError
from defender_app.errors import InputError
from defender_app.focal.card import CODE_DIGITS, MAX_FILE

CARD: Final = "DC1:"
DIGITS: Final = "DC1C:"
LONGEST: Final = 4296
"""Letters that the largest QR code holds at its lowest level."""

# Where mail programs and people break a long line; a space is a letter of base45.
_BREAKS: Final = str.maketrans("", "", "\r\n\t")


def text_of(file: bytes) -> str:
    """The text of the QR code that carries a card file.

    Raises:
        InputError: ``card-too-long-for-picture``: no QR code holds it.
    """
    text = CARD + base45.encode(zlib.compress(file, 9))
    if len(text) > LONGEST:
        raise InputError("card-too-long-for-picture", letters=len(text), most=LONGEST)
    return text


def file_of(text: str) -> bytes:
    """The card file in the text of a QR code. Nothing about it is checked yet.

    Args:
        text: as it was scanned or pasted; line breaks in it do not count.

    Raises:
        InputError: ``card-code-form``: no text of this kind; ``card-code-too-large``: more than a
            card can be comes out of it; ``card-code-damaged``: it cannot be unpacked, or something
            follows.
    """
    bare = text.translate(_BREAKS).strip(" ")
    if not bare.startswith(CARD) or len(bare) > LONGEST:
        raise InputError("card-code-form")
    try:
        packed = base45.decode(bare.removeprefix(CARD))
    except FormatError:
        raise InputError("card-code-form") from None
    unpacking = zlib.decompressobj()
    try:
        file = unpacking.decompress(packed, MAX_FILE + 1)
    except zlib.error:
        raise InputError("card-code-damaged") from None
    if len(file) > MAX_FILE:
        raise InputError("card-code-too-large", most=MAX_FILE)
    if not unpacking.eof or unpacking.unused_data:
        raise InputError("card-code-damaged")
    return file


def is_marked(text: str) -> bool:
    """Whether a text says that it is one of these two."""
    return text.lstrip().startswith((CARD, DIGITS))


def text_of_digits(code: str) -> str:
    """The text of the QR code on a business card: the 40 digits and nothing else.

    Args:
        code: as ``card.code_of`` gives it.
    """
    return DIGITS + code.replace(" ", "")


def digits_of(text: str) -> str:
    """The 40 digits in the text of such a QR code.

    Raises:
        InputError: ``card-code-form``.
    """
    bare = text.strip()
    digits = bare.removeprefix(DIGITS)
    ours = bare.startswith(DIGITS) and digits.isascii() and digits.isdecimal()
    if not ours or len(digits) != CODE_DIGITS:
        raise InputError("card-code-form")
    return digits
