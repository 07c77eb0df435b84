"""Small pictures for training, drawn here so that they show nobody and come from nowhere."""

from __future__ import annotations

import struct
import zlib
from typing import Final

Colour = tuple[int, int, int]

INK: Final[Colour] = (38, 44, 52)
PAPER: Final[Colour] = (246, 243, 236)
WALL: Final[Colour] = (203, 190, 170)
WOOD: Final[Colour] = (121, 85, 58)
SEAL: Final[Colour] = (178, 34, 34)
SCREEN: Final[Colour] = (226, 232, 240)
BUBBLE: Final[Colour] = (255, 255, 255)

# Three columns by five rows a letter, row by row, the leftmost column is the highest bit.
_FONT: Final[dict[str, str]] = {
    "A": "25755",
    "B": "65656",
    "C": "34443",
    "D": "65556",
    "E": "74647",
    "F": "74644",
    "G": "34553",
    "H": "55755",
    "I": "72227",
    "J": "11152",
    "K": "55655",
    "L": "44447",
    "M": "57755",
    "N": "65555",
    "O": "25552",
    "P": "65644",
    "Q": "25563",
    "R": "65655",
    "S": "34216",
    "T": "72222",
    "U": "55557",
    "V": "55552",
    "W": "55775",
    "X": "55255",
    "Y": "55222",
    "Z": "71247",
    "0": "75557",
    "1": "26227",
    "2": "61247",
    "3": "61216",
    "4": "55711",
    "5": "74616",
    "6": "34757",
    "7": "71222",
    "8": "75757",
    "9": "75716",
    ".": "00002",
    ",": "00022",
    ":": "02020",
    "-": "00700",
    "?": "61202",
}


class Picture:
    """An RGB picture.

    Args:
        width: pixels.
        height: pixels.
        ground: its background.
    """

    def __init__(self, width: int, height: int, ground: Colour) -> None:
        self.width = width
        self.height = height
        self._rows = [bytearray(bytes(ground) * width) for _ in range(height)]

    def box(self, left: int, top: int, width: int, height: int, colour: Colour) -> None:
        """A filled rectangle, cut at the edges."""
        first, last = max(0, left), min(self.width, left + width)
        if last <= first:
            return
        stripe = bytes(colour) * (last - first)
        for row in self._rows[max(0, top) : max(0, top + height)]:
            row[3 * first : 3 * last] = stripe

    def text(self, left: int, top: int, words: str, size: int, colour: Colour) -> None:
        """A line of capitals and digits; ``size`` is the width of one dot of a letter."""
        for number, letter in enumerate(words.upper()):
            for line, bits in enumerate(_FONT.get(letter, "00000")):
                for column in range(3):
                    if int(bits) >> (2 - column) & 1:
                        x = left + (4 * number + column) * size
                        self.box(x, top + line * size, size, size, colour)

    def pixels(self) -> bytes:
        """Three bytes a pixel (RGB), row by row from the top."""
        return b"".join(map(bytes, self._rows))

    def png(self) -> bytes:
        """The picture as a PNG file with no text or time in it."""

        def chunk(kind: bytes, data: bytes) -> bytes:
            check = struct.pack(">I", zlib.crc32(kind + data))
            return struct.pack(">I", len(data)) + kind + data + check

        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + bytes(row) for row in self._rows), 9)
        return (
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", header)
            + chunk(b"IDAT", pixels)
            + chunk(b"IEND", b"")
        )


def sealed_door() -> bytes:
    """An office door with a strip of paper and a seal across it."""
    picture = Picture(640, 480, WALL)
    picture.box(0, 430, 640, 50, (128, 118, 106))
    picture.box(220, 60, 200, 370, INK)
    picture.box(228, 68, 184, 362, WOOD)
    picture.box(250, 92, 140, 120, (98, 66, 44))
    picture.box(250, 240, 140, 160, (98, 66, 44))
    picture.box(392, 240, 10, 34, PAPER)
    picture.box(180, 214, 280, 34, PAPER)
    picture.text(196, 221, "SEALED BY ORDER", 4, INK)
    picture.box(436, 208, 46, 46, SEAL)
    picture.text(446, 220, "W", 5, PAPER)
    picture.text(16, 16, "FICTION - WESTERIA", 3, INK)
    return picture.png()


def text_message() -> bytes:
    """A telephone screen with one message on it; no number, no name."""
    picture = Picture(360, 560, INK)
    picture.box(16, 40, 328, 480, SCREEN)
    picture.text(32, 56, "UNKNOWN NUMBER", 3, INK)
    picture.box(32, 100, 280, 150, BUBBLE)
    for line, words in enumerate(("WE KNOW YOUR", "STREET TOO,", "COMMITTEE MAN.")):
        picture.text(48, 120 + 36 * line, words, 4, INK)
    picture.text(48, 490, "FICTION - WESTERIA", 3, INK)
    return picture.png()
