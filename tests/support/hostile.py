"""Files made to hurt whoever decodes them, and files that are merely unusual."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Sequence
from typing import TypeVar

import pillow_heif
from PIL import Image

from defender_app.errors import InputError

T = TypeVar("T")
# Of the pixels that were promised: what a reader would do with all, it does with these.
_SOME = 1 << 20

pillow_heif.register_heif_opener()

REFUSALS = {
    *("file-broken", "file-encrypted", "file-needs-too-much", "not-this-kind", "no-such-page"),
    *("picture-too-large", "evidence-too-large", "file-takes-too-long", "decoder-failed"),
}


def endured(work: Callable[[], T]) -> T | None:
    """What came of a file made to hurt, or None where it was refused in a way that has words."""
    try:
        return work()
    except InputError as error:
        if error.code not in REFUSALS:
            raise
        return None


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(wide: int, high: int) -> bytes:
    """A PNG whose header promises a size, with as good as nothing behind it."""
    header = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    data = zlib.compress(bytes(min(wide + 1, _SOME)), 9)
    parts = [
        png_chunk(b"IHDR", header),
        png_chunk(b"IDAT", data),
        png_chunk(b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def tiff_of(wide: int, high: int, strip: bytes, *, compression: int = 8) -> bytes:
    """A grey TIFF of one strip."""
    fields = [
        (256, 4, 1, wide),
        (257, 4, 1, high),
        (258, 3, 1, 8),
        (259, 3, 1, compression),
        (262, 3, 1, 1),
        (273, 4, 1, 8),
        (277, 3, 1, 1),
        (278, 4, 1, high),
        (279, 4, 1, len(strip)),
    ]
    where = 8 + len(strip)
    directory = struct.pack("<H", len(fields)) + b"".join(
        struct.pack("<HHII", *field) for field in fields
    )
    return b"II*\x00" + struct.pack("<I", where) + strip + directory + struct.pack("<I", 0)


def tiff_loop() -> bytes:
    """A TIFF whose list of pages leads back to its first one."""
    data = bytearray(tiff_of(4, 4, zlib.compress(bytes(16))))
    (where,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, where)
    struct.pack_into("<I", data, where + 2 + 12 * count, where)
    return bytes(data)


def picture(kind: str, size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    """A real picture: left half red, right half blue."""
    image = Image.new("RGB", size, (220, 30, 30))
    image.paste((30, 30, 220), (size[0] // 2, 0, *size))
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pages_tiff(count: int) -> bytes:
    pages = [Image.new("L", (30, 20 + number)) for number in range(count)]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    return out.getvalue()


def gif(count: int) -> bytes:
    frames = [Image.new("RGB", (20, 10), (80 * number, 0, 0)) for number in range(count)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def pdf_of(objects: Sequence[bytes], *, encrypt: bytes = b"") -> bytes:
    """A PDF of numbered objects; the first is its catalogue."""
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer\n<< /Size %d /Root 1 0 R %s>>\n" % (len(objects) + 1, encrypt))
    out.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()


def stream(body: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s>>\nstream\n%s\nendstream" % (len(body), more, body)


def pdf(*contents: bytes, box: bytes = b"0 0 200 300", more: bytes = b"") -> bytes:
    """A PDF with a page for each stream of drawing."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s>>" % more,
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), kids),
    ]
    for number, content in enumerate(contents):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents %d 0 R >>"
            % (box, 4 + 2 * number)
        )
        objects.append(stream(content))
    return pdf_of(objects)


RED_SQUARE = b"1 0 0 rg 0 0 100 100 re f"


def pdf_locked() -> bytes:
    """A PDF that asks for a password."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 0 /Kids [] >>",
        b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (b"41" * 32, b"42" * 32),
    ]
    return pdf_of(objects, encrypt=b"/Encrypt 3 0 R /ID [<41> <41>] ")


def pdf_deep(depth: int) -> bytes:
    """A page tree as deep as that, and arrays in arrays."""
    nested = b"<< /Type /Catalog /Pages 2 0 R /Names %s >>" % (b"[" * depth + b"]" * depth)
    tree = (b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (number + 3) for number in range(depth))
    page = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 9 9] >>" % (depth + 1)
    return pdf_of([nested, *tree, page])


def pdf_form_loop() -> bytes:
    """A drawing that is made of itself."""
    form = stream(
        b"/F Do /F Do",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> ",
    )
    return pdf_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            (
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R"
                b" /Resources << /XObject << /F 4 0 R >> >> >>"
            ),
            form,
            stream(b"/F Do"),
        ]
    )


def pdf_bomb(layers: int = 3) -> bytes:
    """A stream that is packed again and again, a thousandfold each time."""
    data = bytes(30_000_000)
    for _ in range(layers):
        data = zlib.compress(data, 9)
    filters = b"/Filter [%s] " % (b"/FlateDecode " * layers)
    return pdf_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
            stream(data, filters),
        ]
    )


def pdf_filled_form() -> bytes:
    """A form with a field that was filled in: its red square belongs to the field alone."""
    look = stream(RED_SQUARE, b"/Type /XObject /Subtype /Form /BBox [0 0 100 100] ")
    return pdf_of(
        [
            (
                b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> "
                b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"
            ),
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Annots [4 0 R] >>",
            (
                b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (b) /F 4"
                b" /Rect [0 0 100 100] /AP << /N 5 0 R >> >>"
            ),
            look,
        ]
    )
