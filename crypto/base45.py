"""Base45 (RFC 9285): bytes in the letters that a QR code stores most tightly."""

from __future__ import annotations

from typing import Final

from crypto.errors import FormatError

ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_BASE: Final = len(ALPHABET)
_VALUES: Final = {letter: value for value, letter in enumerate(ALPHABET)}
_LETTERS_OF_TWO: Final = 3
_LARGEST: Final = {2: 0xFF, 3: 0xFFFF}


def encode(data: bytes) -> str:
    """The one text that stands for ``data``: three letters for two bytes, two for a last one."""
    letters: list[str] = []
    for at in range(0, len(data), 2):
        piece = data[at : at + 2]
        value = int.from_bytes(piece, "big")
        for _ in range(len(piece) + 1):
            value, letter = divmod(value, _BASE)
            letters.append(ALPHABET[letter])
    return "".join(letters)


def decode(text: str) -> bytes:
    """The bytes that ``text`` stands for.

    Raises:
        FormatError: ``base45``: a letter that is none of the 45 (small ones included), a length
            that no bytes have, or letters that stand for more than their bytes hold.
    """
    data = bytearray()
    for at in range(0, len(text), _LETTERS_OF_TWO):
        piece = text[at : at + _LETTERS_OF_TWO]
        value = 0
        for letter in reversed(piece):
            if letter not in _VALUES:
                raise FormatError("base45")
            value = value * _BASE + _VALUES[letter]
        if value > _LARGEST.get(len(piece), -1):
            raise FormatError("base45")
        data += value.to_bytes(len(piece) - 1, "big")
    return bytes(data)
