"""Files with one marker planted in corners that ordinary tools do not show."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PIL import Image, PngImagePlugin, TiffImagePlugin

from tests.support import movies, planted
from tests.support.movies import Track
from tests.support.planted import box, bytes_of, png_chunk

MARKER = b"PLANTED-77f3-Zelda"
_PNG_HEAD = 8 + 25
_PNG_TAIL = 12

Make = Callable[[Path], bytes]


def _jpeg() -> bytes:
    return bytes_of(planted.picture(), "JPEG")


def _segment(kind: int, body: bytes) -> bytes:
    data = _jpeg()
    return data[:2] + bytes([0xFF, kind]) + struct.pack(">H", len(body) + 2) + body + data[2:]


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = MARKER.decode()
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0" + MARKER
    return exif.tobytes()


def _mpo() -> bytes:
    out = io.BytesIO()
    second = Image.new("RGB", (64, 64))
    planted.picture().save(out, "MPO", save_all=True, append_images=[second], exif=_exif())
    return out.getvalue() + MARKER


PNG_ENDS = {
    "after its end": lambda data: data + MARKER,
    "a chunk of its own": lambda data: _in_png(data, png_chunk(b"prVt", MARKER)),
    "text": lambda data: _in_png(data, png_chunk(b"tEXt", b"Comment\0" + MARKER)),
    "packed text": lambda data: _in_png(
        data, png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(MARKER))
    ),
    "text in any language": lambda data: _in_png(
        data, png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + MARKER)
    ),
    "exif": lambda data: _in_png(data, png_chunk(b"eXIf", _exif()[6:])),
    "time": lambda data: _in_png(
        data, png_chunk(b"tIME", struct.pack(">H5B", 2025, 2, 21, 1, 2, 3))
    ),
    "profile": lambda data: _in_png(data, png_chunk(b"iCCP", b"a\0\0" + zlib.compress(MARKER * 9))),
    "behind the pixels": lambda data: _more_pixels(data, zlib.compress(MARKER)),
    "in the packed pixels": lambda data: _surplus_rows(data),  # noqa: PLW0108 - defined below
}


def _in_png(data: bytes, chunk: bytes) -> bytes:
    return data[:_PNG_HEAD] + chunk + data[_PNG_HEAD:]


def _more_pixels(data: bytes, more: bytes) -> bytes:
    return data[:-_PNG_TAIL] + png_chunk(b"IDAT", more + MARKER) + data[-_PNG_TAIL:]


def _surplus_rows(data: bytes) -> bytes:
    """More rows than the picture has, packed with the others."""
    at, packed = 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        if kind == b"IDAT":
            packed += data[at + 8 : at + 8 + length]
        at += 12 + length
    rows = zlib.decompress(packed) + MARKER * 40
    return data[:_PNG_HEAD] + png_chunk(b"IDAT", zlib.compress(rows)) + data[-_PNG_TAIL:]


def _png() -> bytes:
    return bytes_of(planted.picture(), "PNG")


def _palette() -> bytes:
    """Colours of the palette that no pixel has, and pixels that shine through."""
    image = Image.new("P", (64, 64))
    image.putpalette((bytes(3) + MARKER * 40)[:768])
    info = PngImagePlugin.PngInfo()
    return bytes_of(image, "PNG", pnginfo=info, transparency=0)


def _see_through() -> bytes:
    """A line written into pixels that are not seen at all."""
    line = b"".join(MARKER[at : at + 3].ljust(3) + b"\0" for at in range(0, len(MARKER), 3))
    pixels = line.ljust(64 * 64 * 4, b"\0")
    return bytes_of(Image.frombytes("RGBA", (64, 64), pixels), "PNG")


def _tiff(tmp: Path) -> bytes:
    del tmp
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[270] = MARKER.decode()
    tags[65000] = MARKER.decode()
    out = io.BytesIO()
    second = Image.new("RGB", (40, 40), (9, 9, 9))
    planted.picture().save(
        out, "TIFF", tiffinfo=tags, save_all=True, append_images=[second], exif=_exif()
    )
    return out.getvalue() + MARKER


def _webp(tmp: Path) -> bytes:
    del tmp
    data = bytes_of(planted.picture(), "WEBP", exif=_exif(), xmp=b"<x>" + MARKER + b"</x>")
    own = b"PRIV" + struct.pack("<I", len(MARKER)) + MARKER
    data = data[:4] + struct.pack("<I", len(data) - 8 + len(own)) + data[8:] + own
    return data + MARKER


def _heif(tmp: Path) -> bytes:
    del tmp
    data = bytes_of(planted.picture(), "HEIF", exif=_exif(), xmp=b"<x>" + MARKER + b"</x>")
    return data + box(b"mdat", MARKER) + box(b"free", MARKER) + MARKER


def pdf(*objects: bytes, page: bytes = b"", catalog: bytes = b"", content: bytes = b"") -> bytes:
    """A PDF of one page with these objects from number 6 on."""
    text = b"BT /F 24 Tf 20 120 Td (HERON at the gate) Tj ET " + content
    every = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/Properties<</L 6 0 R>>>>%s>>" % page,
        _stream(text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *objects,
    ]
    return pdf_of(every, b"/Info 6 0 R")


def pdf_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalog."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def _stream(data: bytes, about: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (about, len(data), data)


_SHOWN_WORDS = b"BT /F 24 Tf 20 40 Td (%s) Tj ET" % MARKER
PDFS: dict[str, Callable[[], bytes]] = {
    "about itself": lambda: pdf(b"<</Author(%s)/Title(%s)>>" % (MARKER, MARKER)),
    "xmp": lambda: pdf(_stream(MARKER, b"/Type/Metadata/Subtype/XML"), catalog=b"/Metadata 6 0 R"),
    "a file inside": lambda: pdf(
        b"<</Type/Filespec/F(%s)/EF<</F 7 0 R>>>>" % MARKER,
        _stream(MARKER, b"/Type/EmbeddedFile"),
        catalog=b"/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>",
    ),
    "white words": lambda: pdf(b"null", content=b"1 1 1 rg " + _SHOWN_WORDS),
    "words of no colour": lambda: pdf(b"null", content=b"3 Tr " + _SHOWN_WORDS),
    "a layer that is off": lambda: pdf(
        b"<</Type/OCG/Name(%s)>>" % MARKER,
        catalog=b"/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>",
        content=b"/OC /L BDC " + _SHOWN_WORDS + b" EMC",
    ),
    "a note": lambda: pdf(
        b"<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(%s)/T(%s)>>" % (MARKER, MARKER),
        page=b"/Annots[6 0 R]",
    ),
    "a hidden note": lambda: pdf(
        b"<</Type/Annot/Subtype/FreeText/F 2/Rect[10 10 290 60]/DA(/F 20 Tf)/Contents(%s)>>"
        % MARKER,
        page=b"/Annots[6 0 R]",
    ),
    "an earlier version": lambda: _twice(),  # noqa: PLW0108 - defined below
    "nobody's object": lambda: pdf(b"null", b"(%s)" % MARKER),
    "behind the end": lambda: pdf(b"null") + MARKER,
    "beside the page": lambda: pdf(b"null", content=b"BT /F 24 Tf 20 900 Td (%s) Tj ET" % MARKER),
}


def _twice() -> bytes:
    """The text said something else once, and a later part of the file replaces it."""
    first = pdf(b"null", content=_SHOWN_WORDS)
    place = len(first)
    body = (
        b"4 0 obj\n" + _stream(b"BT /F 24 Tf 20 120 Td (HERON at the gate) Tj ET") + b"\nendobj\n"
    )
    start = place + len(body)
    old = first.rindex(b"startxref\n") + len(b"startxref\n")
    before = int(first[old : first.index(b"\n", old)])
    xref = b"xref\n4 1\n%010d 00000 n \ntrailer\n<</Size 7/Root 1 0 R/Prev %d>>\n" % (place, before)
    return first + body + xref + b"startxref\n%d\n%%%%EOF\n" % start


def letter(kind: str, tmp: Path, name: str, data: bytes) -> bytes:
    """A DOCX or ODT in which one part holds these bytes."""
    make = planted.docx if kind == "docx" else planted.odt
    path = make(tmp / f"a.{kind}", _segment(0xFE, MARKER), {name: data})
    return path.read_bytes()


def _full_box(kind: bytes, *parts: bytes) -> bytes:
    return box(kind, bytes(4), *parts)


def _xyz() -> bytes:
    return box(b"\xa9xyz", struct.pack(">HH", len(MARKER), 0x15C7), MARKER)


def entry(kind: bytes, *more: bytes) -> bytes:
    """How a picture is coded, with boxes of its own."""
    fixed = struct.pack(">6xH16xHHIIIH", 1, 160, 120, 0x480000, 0x480000, 0, 1)
    return box(kind, fixed, bytes(32), struct.pack(">Hh", 24, -1), *more)


def with_entry(data: bytes, made: bytes) -> bytes:
    """A film whose picture is said to be coded so; its tables stand last."""
    out = data
    at = data.index(b"avc1") - 4
    length = int.from_bytes(data[at : at + 4], "big")
    out = data[:at] + made + data[at + length :]
    step = len(made) - length
    for kind in (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd"):
        place = out.index(kind) - 4
        size = int.from_bytes(out[place : place + 4], "big") + step
        out = out[:place] + size.to_bytes(4, "big") + out[place + 4 :]
    return out


_TWO = (movies.PICTURE, movies.SOUND)
_AVCC = box(b"avcC", b"\1\x42\0\x1e\xff\xe0\0")


def _tailed(kind: bytes, body: bytes) -> bytes:
    return box(kind, body, MARKER)


FILMS: dict[str, Callable[[], bytes]] = {
    "a place in udta": lambda: movies.film(_TWO, extra=box(b"udta", _xyz())),
    "udta of a track": lambda: movies.film(_TWO, extra=box(b"meta", _full_box(b"hdlr", MARKER))),
    "free": lambda: movies.film(_TWO, extra=box(b"free", MARKER) + box(b"skip", MARKER)),
    "uuid": lambda: movies.film(_TWO) + box(b"uuid", bytes(16), MARKER),
    "behind the end": lambda: movies.film(_TWO) + MARKER,
    "between the samples": lambda: movies.film(_TWO, between=MARKER),
    "a track of places": lambda: movies.film((*_TWO, Track(b"meta", ((MARKER,),)))),
    "a track of words": lambda: movies.film((*_TWO, Track(b"text", ((MARKER,),)))),
    "a track of times": lambda: movies.film((*_TWO, Track(b"tmcd", ((MARKER,),)))),
    **{
        f"behind {kind.decode().strip()} of the coding": (
            lambda kind=kind, body=body: with_entry(  # type: ignore[misc] # bound at once
                movies.film(_TWO), entry(b"avc1", _AVCC, _tailed(kind, body))
            )
        )
        for kind, body in (
            (b"pasp", bytes(8)),
            (b"clap", bytes(32)),
            (b"colr", b"nclx" + bytes(7)),
            (b"colr", b"nclc" + bytes(6)),
            (b"btrt", bytes(12)),
            (b"fiel", bytes(2)),
            (b"gama", bytes(4)),
            (b"clli", bytes(4)),
            (b"mdcv", bytes(24)),
            (b"dvcC", bytes(24)),
            (b"dvvC", bytes(24)),
            (b"glbl", b""),
            (b"st3d", bytes(5)),
            (b"SmDm", bytes(28)),
            (b"CoLL", bytes(8)),
            (b"lhvC", bytes(6)),
            (b"esds", bytes(4)),
            (b"SMI ", b""),
            (b"frma", b"avc1"),
            (b"wave", b""),
            (b"chan", bytes(12)),
        )
    },
    "messages of av1": lambda: with_entry(
        _coded((_obu(5, MARKER) + _obu(6, b"frame-1"),)),
        entry(b"av01", box(b"av1C", b"\x81\0\0\0", _obu(1, b"head"), _obu(5, MARKER))),
    ),
    "words in mpeg-4": lambda: with_entry(
        _coded((b"\0\0\1\xb2" + MARKER + b"\0\0\1\xb6frame",)),
        entry(b"mp4v", box(b"esds", bytes(4))),
    ),
    "words in pictures of motion jpeg": lambda: with_entry(
        _coded((_segment(0xFE, MARKER),)), entry(b"jpeg")
    ),
    "a kind nobody knows": lambda: with_entry(_coded((MARKER,)), entry(b"zzzz")),
    "messages of h.266": lambda: with_entry(
        _coded((MARKER,)), entry(b"vvc1", box(b"vvcC", bytes(8), MARKER))
    ),
}


def _coded(samples: tuple[bytes, ...]) -> bytes:
    return movies.film((Track(b"vide", (samples,)), movies.SOUND), between=b"")


def _obu(kind: int, body: bytes) -> bytes:
    return bytes([kind << 3 | 2, len(body)]) + body


PICTURES: dict[str, Make] = {
    "jpeg comment": lambda _: _segment(0xFE, MARKER),
    "jpeg app13": lambda _: _segment(0xED, b"Photoshop 3.0\0" + MARKER),
    "jpeg app9": lambda _: _segment(0xE9, MARKER),
    "jpeg xmp": lambda _: _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + MARKER),
    "jpeg exif": lambda _: bytes_of(planted.picture(), "JPEG", exif=_exif()),
    "jpeg profile": lambda _: _segment(0xE2, b"ICC_PROFILE\0\1\1" + MARKER),
    "jpeg behind its end": lambda _: _jpeg() + MARKER,
    "jpeg with another": lambda _: _mpo(),
    **{f"png {name}": (lambda _, make=make: make(_png())) for name, make in PNG_ENDS.items()},  # type: ignore[misc] # bound at once
    "png palette": lambda _: _palette(),
    "png see-through": lambda _: _see_through(),
    "tiff": _tiff,
    "webp": _webp,
    "heif": _heif,
}


def forms(data: bytes) -> Iterator[bytes]:
    """Bytes as they are, and unpacked as far as that goes: archives, pixels of PNG."""
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from forms(archive.read(name))
    if data.startswith((b"\x89PNG", b"\xff\xd8")):
        with Image.open(io.BytesIO(data)) as image:
            yield image.tobytes()
            yield image.convert("RGB").tobytes()


def holds(data: bytes) -> bool:
    """Whether the marker stands in bytes, in any encoding in which words are kept."""
    text = MARKER.decode()
    wanted = [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(one in form for form in forms(data) for one in wanted)
