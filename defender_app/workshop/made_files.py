"""Files made for practice: drawn pictures that give away made-up things, a letter, a note.

Nobody is on the pictures, and the places in them lie in the open sea. The same call gives the same
bytes, so that a workshop looks the same in every room.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from PIL import ExifTags, Image

from defender_app.training import drawing
from defender_app.training.drawing import INK, PAPER, WALL, Picture

if TYPE_CHECKING:
    from collections.abc import Sequence

JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
PDF: Final = "application/pdf"
TEXT: Final = "text/plain"

_MAKER: Final = "Fictiva"
_MODEL: Final = "Mockphone 3"
_PHOTOGRAPHER: Final = "Ilva Torrenko (fiction)"
_QUALITY: Final = 85
_GREEN: Final = (74, 124, 89)
_SKY: Final = (176, 205, 222)
_ROAD: Final = (110, 110, 112)
_WHITE: Final = (240, 240, 238)
_LINE: Final = 14
_LEFT: Final = 64
_TOP: Final = 760


@dataclass(frozen=True)
class MadeFile:
    """One file: a name for it, what it is, its bytes."""

    name: str
    media_type: str
    data: bytes

    def __repr__(self) -> str:
        return f"<made file {self.name}>"


@dataclass(frozen=True)
class _Taken:
    """What a picture says: ``YYYY:MM:DD HH:MM:SS``, degrees south, degrees east."""

    when: str
    south: float
    east: float


def _degrees(value: float) -> tuple[float, float, float]:
    whole = int(value)
    minutes = (value - whole) * 60
    return float(whole), float(int(minutes)), round((minutes - int(minutes)) * 60, 2)


def _photograph(picture: Picture, taken: _Taken) -> bytes:
    """The picture as a telephone would keep it: with time, place, device and owner inside."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = _MAKER
    exif[ExifTags.Base.Model] = _MODEL
    exif[ExifTags.Base.Artist] = _PHOTOGRAPHER
    exif[ExifTags.Base.DateTime] = taken.when
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    inner[ExifTags.Base.DateTimeOriginal] = taken.when
    inner[ExifTags.Base.BodySerialNumber] = "FICTION-000017"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "S"
    place[ExifTags.GPS.GPSLatitude] = _degrees(taken.south)
    place[ExifTags.GPS.GPSLongitudeRef] = "E"
    place[ExifTags.GPS.GPSLongitude] = _degrees(taken.east)
    image = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels())
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, exif=exif)
    return out.getvalue()


def _signed(picture: Picture) -> Picture:
    picture.text(16, picture.height - 32, "FICTION - WESTERIA", 4, INK)
    return picture


def _gate() -> Picture:
    """A gate of an airport, with its number and a closed rope before it."""
    picture = Picture(960, 640, WALL)
    picture.box(0, 520, 960, 120, (150, 146, 140))
    picture.box(60, 60, 840, 110, INK)
    picture.text(90, 85, "GATE C9   GENEVA   CLOSED", 7, (255, 214, 90))
    picture.box(340, 210, 280, 310, _SKY)
    picture.box(470, 210, 12, 310, INK)
    for left in (250, 690):
        picture.box(left, 380, 16, 150, INK)
    picture.box(250, 390, 456, 10, (160, 40, 40))
    for left, coat in ((380, (60, 80, 120)), (540, (96, 60, 60))):
        picture.box(left + 16, 290, 36, 44, (222, 184, 150))
        picture.box(left, 336, 68, 190, coat)
    picture.box(90, 330, 120, 80, PAPER)
    picture.text(100, 350, "NO ENTRY", 3, INK)
    return _signed(picture)


def _van() -> Picture:
    """A white van in front of a shop."""
    picture = Picture(960, 640, _SKY)
    picture.box(0, 90, 960, 370, (188, 170, 150))
    picture.box(60, 150, 250, 70, _GREEN)
    picture.text(80, 170, "PRINT SHOP", 5, _WHITE)
    picture.box(80, 240, 210, 220, (90, 96, 104))
    picture.box(0, 460, 960, 180, _ROAD)
    picture.box(400, 260, 430, 230, _WHITE)
    picture.box(700, 300, 110, 80, (60, 70, 80))
    for left in (470, 700):
        picture.box(left, 470, 70, 60, INK)
    picture.box(420, 420, 150, 40, PAPER)
    picture.text(430, 430, "XW 0000", 4, INK)
    return _signed(picture)


def _paper(lines: Sequence[str]) -> Picture:
    """A sheet on a table, photographed from above."""
    picture = Picture(720, 900, (126, 96, 70))
    picture.box(60, 50, 600, 800, PAPER)
    for place, words in enumerate(lines):
        picture.text(90, 90 + 44 * place, words, 4, INK)
    return _signed(picture)


def _screen(lines: Sequence[str]) -> bytes:
    """A picture of a screen, as a PNG without anything beside the pixels."""
    picture = Picture(540, 720, INK)
    picture.box(20, 50, 500, 600, drawing.SCREEN)
    for place, words in enumerate(lines):
        picture.box(40, 80 + 96 * place, 440, 76, drawing.BUBBLE)
        picture.text(54, 104 + 96 * place, words, 4, INK)
    picture.text(40, 670, "FICTION - WESTERIA", 4, (200, 206, 214))
    return picture.png()


def _escaped(text: str) -> bytes:
    plain = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return plain.encode("cp1252", "replace")


_PAGE: Final = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
    b" /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
)


def letter(title: str, lines: Sequence[str], *, author: str) -> bytes:
    """A page of letters as a PDF that names its author, as office programs do.

    Args:
        title: its heading, and the title among its properties.
        lines: below it, each short enough for the page.
        author: among its properties, where nobody sees it on the page.
    """
    shown = [b"BT /F1 18 Tf %d %d Td (%s) Tj ET" % (_LEFT, _TOP, _escaped(title))]
    for place, text in enumerate(lines):
        at = _TOP - 40 - _LINE * place
        shown.append(b"BT /F1 11 Tf %d %d Td (%s) Tj ET" % (_LEFT, at, _escaped(text)))
    shown.append(b"BT /F1 11 Tf %d 40 Td (FICTION - WESTERIA) Tj ET" % _LEFT)
    page = b"\n".join(shown)
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        _PAGE,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) /Author (%s) /Creator (Mockoffice 7) >>"
        % (_escaped(title), _escaped(author)),
    )
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\n" % (len(objects) + 1)
    out += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(out)


_NOTE: Final = """\
Own note of the same night (fiction).

21:40  Two officers and a man in plain clothes called me out of the queue at gate C9.
21:52  They took the passport and the telephone. No paper was given.
23:10  They asked who paid for the ticket and what I would say about the flooded villages.
03:15  Passport and telephone came back. The flight was gone.
"""

_ORDER: Final = (
    "To the members of the committee",
    "",
    "The registration of your organisation is suspended until further notice.",
    "Meetings with persons from abroad need our permission, given in writing.",
    "Whoever acts against this order will be held responsible.",
    "",
    "Office of the Registrar, Port Lunden",
)


@cache
def for_practice() -> tuple[MadeFile, ...]:
    """The files that lie in the folder ``evidence`` of a workshop and of every stick."""
    gate = _photograph(_gate(), _Taken("2025:02:21 21:52:10", 41.2531, 83.7719))
    van = _photograph(_van(), _Taken("2026:02:04 07:58:41", 41.2619, 83.7802))
    door = Picture(640, 480, WALL)
    door.box(220, 60, 200, 370, (121, 85, 58))
    door.box(180, 214, 280, 34, PAPER)
    door.text(196, 221, "SEALED BY ORDER", 4, INK)
    taken = _Taken("2026:06:02 07:55:03", 41.2533, 83.7722)
    lines = ("WE KNOW YOUR", "STREET TOO,", "COMMITTEE MAN.")
    return (
        MadeFile("gate.jpg", JPEG, gate),
        MadeFile("van.jpg", JPEG, van),
        MadeFile("door.jpg", JPEG, _photograph(_signed(door), taken)),
        MadeFile("message.png", PNG, _screen(lines)),
        MadeFile("letter.pdf", PDF, letter("ORDER No. 000 / FICTION", _ORDER, author="B. Marrow")),
        MadeFile("note.txt", TEXT, _NOTE.encode()),
    )


def for_item(description: str, media_type: str) -> MadeFile | None:
    """A file for a described item of evidence of a practice case.

    Args:
        description: stands on it, where its letters can be drawn.
        media_type: of the item.

    Returns:
        The file, or None for a kind that is not drawn here (sound, film).
    """
    words = _short(description)
    if media_type == JPEG:
        taken = _Taken("2026:02:04 07:58:41", 41.2619, 83.7802)
        picture = _van() if "van" in description else _paper(words)
        return MadeFile("photo.jpg", JPEG, _photograph(picture, taken))
    if media_type == PNG:
        return MadeFile("screen.png", PNG, _screen(words))
    if media_type == PDF:
        return MadeFile("letter.pdf", PDF, letter("FICTION", words, author="B. Marrow"))
    return None


def _short(text: str, width: int = 24) -> list[str]:
    """The words of a text on short lines, six at most."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines[:6]
