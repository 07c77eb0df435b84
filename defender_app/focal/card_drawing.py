"""A QR code as modules, as PNG and as SVG: written by hand, so that nothing else stands in them."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import Final, Literal

import zxingcpp

from defender_app.errors import InputError
from defender_app.focal.card_code import LONGEST

QUIET: Final = 4
"""Light modules around a code; readers need them."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_DARK_BELOW: Final = 128


@dataclass(frozen=True)
class Matrix:
    """A QR code without the quiet zone.

    Attributes:
        rows: from the top; each a string of ``1`` (dark) and ``0``, as long as there are rows.
    """

    rows: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<matrix of {self.size}>"

    @property
    def size(self) -> int:
        """Modules of a side."""
        return len(self.rows)


def matrix(text: str, level: Literal["L", "M"] = "L") -> Matrix:
    """The QR code of a text.

    Args:
        text: capital letters, digits and ``$%*+-./: ``, which it stores most tightly.
        level: of error correction.

    Raises:
        InputError: ``card-too-long-for-picture``.
    """
    try:
        made = zxingcpp.create_barcode(
            text, zxingcpp.BarcodeFormat.QRCode, options=f"ecLevel={level}"
        )
    except ValueError:
        raise InputError("card-too-long-for-picture", letters=len(text), most=LONGEST) from None
    pixels = memoryview(made.to_image(scale=1, add_quiet_zones=False))  # type: ignore[arg-type] # its stub leaves the buffer out
    side = pixels.shape[0] if pixels.shape else 0
    flat = pixels.tobytes()
    rows = (flat[at : at + side] for at in range(0, len(flat), side))
    return Matrix(tuple("".join("01"[dot < _DARK_BELOW] for dot in row) for row in rows))


def png(code: Matrix, scale: int = 8) -> bytes:
    """A black and white picture.

    Args:
        code: what is drawn, with its quiet zone.
        scale: pixels of a module.
    """
    side = (code.size + 2 * QUIET) * scale
    blank = "0" * (code.size + 2 * QUIET)
    edge = "0" * QUIET
    lines = bytearray()
    for row in (*[blank] * QUIET, *(edge + row + edge for row in code.rows), *[blank] * QUIET):
        # One bit a pixel, light is 1; rows are filled up to whole bytes.
        bits = "".join(("1", "0")[dot == "1"] * scale for dot in row)
        bits += "0" * (-len(bits) % 8)
        line = b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")
        lines += line * scale
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return (
        _PNG
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(bytes(lines), 9))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    checked = kind + data
    return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))


def svg(code: Matrix) -> bytes:
    """The same as lines that can be drawn at any size; a module is one unit."""
    side = code.size + 2 * QUIET
    dark = "".join(
        f"M{QUIET + start} {QUIET + y}h{length}v1h-{length}z"
        for y, row in enumerate(code.rows)
        for start, length in _runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path d="{dark}"/></svg>\n'
    ).encode()


def _runs(row: str) -> list[tuple[int, int]]:
    """Where dark modules begin in a row, and how many follow one another."""
    found, start = [], 0
    for piece in row.split("0"):
        if piece:
            found.append((start, len(piece)))
        start += len(piece) + 1
    return found
