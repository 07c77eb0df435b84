"""What an enemy would hide, or dig out again: each was found by trying."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from defender_app.decoding import viewing
from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import movie_heads
from tests.support import apart, movies, planted
from tests.support.apart import Asked
from tests.support.corners import pdf_of
from tests.support.planted import box, bytes_of, png_chunk

SECRET = b"PLANTED-Zelda"
_MAIN = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _pdf(content: bytes, page: bytes = b"", *more: bytes, catalog: bytes = b"") -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>%s>>" % page,
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *more,
    ]
    return pdf_of(objects)


_TEXT = b"BT /F 24 Tf 20 120 Td (HERON at the gate) Tj ET"
_FORM = b"/AcroForm<</Fields[8 0 R]>>"


@pytest.mark.parametrize("catalog", [b"", _FORM])
def test_a_box_that_is_a_note_of_the_pdf_covers_the_copy_too(catalog: bytes) -> None:
    black = b"0 0 0 rg 0 0 280 60 re f"
    data = _pdf(
        _TEXT,
        b"/Annots[6 0 R]",
        b"<</Type/Annot/Subtype/Square/Rect[10 100 290 160]/F 4/AP<</N 7 0 R>>>>",
        b"<</Type/XObject/Subtype/Form/BBox[0 0 280 60]/Length %d>>\nstream\n%s\nendstream"
        % (len(black), black),
        b"<</FT/Tx/T(a)/Type/Annot/Subtype/Widget/Rect[0 0 1 1]>>",
        catalog=catalog,
    )
    out, _ = apart.clean(data)
    page = pypdfium2.PdfDocument(out)[0].render(scale=2).to_pil().convert("L")
    under = page.crop((40, 100, 560, 180))
    assert max(under.getextrema()) < 12


def _shown(data: bytes, wide: int, high: int) -> Image.Image:
    asked = Asked({"page": 0, "wide": wide, "high": high})
    drawn = viewing._draw(apart.document(data), asked)
    size = drawn.levels[0]
    pixels = bytes(asked.data)[: size[0] * size[1] * 4]
    return Image.frombytes("RGB", size, pixels, "raw", "BGRX")


def _turned(kind: int, value: bytes) -> bytes:
    """A JPEG whose orientation is a field of an unusual type."""
    field = struct.pack(">HHI4s", 0x0112, kind, 1, value.ljust(4, b"\0"))
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\1" + field + bytes(4)
    image = Image.new("RGB", (80, 40), (250, 250, 250))
    ImageDraw.Draw(image).rectangle((0, 0, 19, 9), fill=(250, 0, 0))
    return bytes_of(image, "JPEG", exif=exif, quality=95, subsampling=0)


@pytest.mark.parametrize(
    ("kind", "value"),
    [(3, b"\0\6"), (2, b"6"), (7, b"6"), (1, b"\6"), (4, b"\0\0\0\6"), (3, b"\0\x09"), (2, b"x")],
)
def test_a_box_lies_where_it_was_drawn_however_the_turn_is_written(kind: int, value: bytes) -> None:
    data = _turned(kind, value)
    seen = _shown(data, 80, 80).getchannel("G")
    wide, high = seen.size
    red = next((x, y) for x in (wide - 8, 4) for y in (4, high - 8) if _value(seen, (x, y)) < 90)
    share = red[0] / wide, red[1] / high
    area = {
        "left": max(share[0] - 0.3, 0),
        "top": max(share[1] - 0.3, 0),
        "right": min(share[0] + 0.3, 1),
        "bottom": min(share[1] + 0.3, 1),
    }
    out, _ = apart.clean(data, [area])
    copy = Image.open(io.BytesIO(out)).convert("L")
    assert copy.size == seen.size
    assert _value(copy, red) < 12


def _value(image: Image.Image, at: tuple[int, int]) -> int:
    return image.crop((*at, at[0] + 1, at[1] + 1)).tobytes()[0]


def _letter(tmp_path: Path, change: Callable[[dict[str, bytes]], None]) -> bytes:
    jpeg = bytes_of(planted.picture(), "JPEG")
    path = planted.docx(tmp_path / "a.docx", jpeg)
    return _changed(path, change)


def _changed(path: Path, change: Callable[[dict[str, bytes]], None]) -> bytes:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def _holds(data: bytes, secret: bytes = SECRET) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return any(
            secret in archive.read(name) or secret in name.encode() for name in archive.namelist()
        )


def _run(properties: bytes) -> bytes:
    return b"<w:p><w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r></w:p>" % (properties, SECRET)


_SPACES = (
    b'<w:p xmlns:x="urn:made-up" xmlns:v="urn:schemas-microsoft-com:vml"'
    b' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    b' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">%s</w:p>'
)


@pytest.mark.parametrize(
    "inside",
    [
        _SPACES % (b"<x:note>%s</x:note>" % SECRET),
        _SPACES % (b'<w:r x:note="%s"/>' % SECRET),
        _SPACES % (b'<w:r><w:pict><v:shape id="%s"/></w:pict></w:r>' % SECRET),
        _SPACES
        % (
            b'<mc:AlternateContent><mc:Choice Requires="w15"><w:r/></mc:Choice><mc:Fallback>'
            b"<w:r><w:t>%s</w:t></w:r></mc:Fallback></mc:AlternateContent>" % SECRET
        ),
        b'<w:p w:note="%s"/>' % SECRET,
        SECRET,
        _run(b'<w:color w:val="FFFFFF"/>'),
        _run(b'<w:sz w:val="2"/>'),
        b"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>%s</w:tc></w:tr></w:tbl>" % _run(b""),
    ],
)
def test_nothing_unseen_is_left_in_a_letter(tmp_path: Path, inside: bytes) -> None:
    def change(parts: dict[str, bytes]) -> None:
        name = "word/document.xml"
        parts[name] = parts[name].replace(b"<w:sectPr/>", inside + b"<w:sectPr/>")

    out, _ = apart.clean(_letter(tmp_path, change))
    assert not _holds(out)
    assert apart.gives(out).findings == ()


def test_white_words_on_a_dark_ground_stay(tmp_path: Path) -> None:
    white = _run(b'<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>')

    def change(parts: dict[str, bytes]) -> None:
        name = "word/document.xml"
        parts[name] = parts[name].replace(b"<w:sectPr/>", white + b"<w:sectPr/>")

    out, _ = apart.clean(_letter(tmp_path, change))
    assert _holds(out)
    assert apart.gives(out).findings == ()


def test_a_style_that_follows_a_hidden_one_hides_too_and_marks_hide_no_copy(tmp_path: Path) -> None:
    style = b'<w:style w:type="character" w:styleId="%s">%s</w:style>'
    styles = style % (b"A", b'<w:name w:val="A"/><w:rPr><w:vanish/></w:rPr>')
    styles += style % (b"B", b'<w:name w:val="B"/><w:basedOn w:val="A"/>')
    mark = b"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>"

    def change(parts: dict[str, bytes]) -> None:
        parts["word/styles.xml"] = parts["word/styles.xml"].replace(
            b"<w:style ", styles + b"<w:style ", 1
        )
        parts["word/document.xml"] = parts["word/document.xml"].replace(
            b"<w:sectPr/>", mark + _run(b'<w:rStyle w:val="B"/>') + b"<w:sectPr/>"
        )

    out, made = apart.clean(_letter(tmp_path, change))
    assert not _holds(out)
    assert "hidden-text" in made.lost
    assert apart.gives(out).findings == ()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("word/header9.xml", b'<w:hdr xmlns:w="%s">%s</w:hdr>' % (_MAIN, _run(b""))),
        (
            "word/footnotes.xml",
            b'<w:footnotes xmlns:w="%s"><w:footnote w:id="7">%s</w:footnote></w:footnotes>'
            % (_MAIN, _run(b"")),
        ),
        (
            "word/theme/theme1.xml",
            b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="%s"/>'
            % SECRET,
        ),
        (
            "word/numbering.xml",
            b'<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:name w:val="%s"/>'
            b"</w:abstractNum></w:numbering>" % (_MAIN, SECRET),
        ),
    ],
)
def test_parts_that_the_text_does_not_lead_to_tell_nothing(
    tmp_path: Path, name: str, data: bytes
) -> None:
    out, _ = apart.clean(_letter(tmp_path, lambda parts: parts.__setitem__(name, data)))
    assert not _holds(out)


_WHITE = (
    b'<style:style style:name="K2"><style:text-properties fo:color="#ffffff"'
    b' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"/></style:style>'
)
_TABLE = (
    b'<table:table xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"%s</table:table>'
)
_CELL = b"<table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>" % SECRET


@pytest.mark.parametrize(
    ("inside", "style"),
    [
        (b'<x:q xmlns:x="urn:made-up">%s</x:q>' % SECRET, b""),
        (b'<text:p xmlns:x="urn:made-up" x:note="%s"/>' % SECRET, b""),
        (SECRET, b""),
        (_TABLE % (b' table:name="%s">' % SECRET), b""),
        (_TABLE % (b'><table:table-row table:visibility="collapse">' + _CELL), b""),
        (
            b'<text:p><text:span text:style-name="K1">%s</text:span></text:p>' % SECRET,
            b'<style:style style:name="K1" style:parent-style-name="T9"/>',
        ),
        (
            b'<text:p text:style-name="K2">%s</text:p>' % SECRET,
            _WHITE,
        ),
    ],
)
def test_nothing_unseen_is_left_in_an_odt(tmp_path: Path, inside: bytes, style: bytes) -> None:
    path = planted.odt(tmp_path / "a.odt", bytes_of(planted.picture(), "JPEG"))

    def change(parts: dict[str, bytes]) -> None:
        text = parts["content.xml"].replace(b"</office:text>", inside + b"</office:text>")
        begin = b"<office:automatic-styles>"
        parts["content.xml"] = text.replace(begin, begin + style)

    out, _ = apart.clean(_changed(path, change))
    assert not _holds(out)


def _unit(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def test_messages_between_the_frames_of_a_film_are_taken_out() -> None:
    message = _unit(b"\x06\x05" + bytes([16 + len(SECRET)]) + bytes(16) + SECRET + b"\x80")
    frames = [_unit(b"\x65frame-%d" % number) for number in range(3)]
    track = movies.Track(
        b"vide", ((message + frames[0], frames[1] + message), (message, frames[2] + b"\0\0"))
    )
    data = movies.film(tracks=(track, movies.SOUND), between=b"")
    out, _ = apart.clean(data)
    assert SECRET in data
    assert SECRET not in out
    assert movies.samples(out, b"vide") == [frames[0], frames[1], b"", frames[2]]
    assert movies.samples(out, b"soun") == movies.samples(data, b"soun")


def test_what_is_reserved_in_a_film_is_zero_and_nothing_stands_behind_a_table() -> None:
    data = movies.film(tracks=(movies.PICTURE, movies.SOUND), between=b"")
    place = data.index(b"mvhd") + 4 + 4 + 16 + 8 + 36
    changed = bytearray(data)
    changed[place : place + len(SECRET)] = SECRET
    place = data.index(b"avc1") + 4
    changed[place : place + 6] = SECRET[:6]
    out, _ = apart.clean(bytes(changed))
    assert SECRET not in out
    assert out[out.index(b"avc1") + 4 :][:6] == bytes(6)
    body = struct.pack(">IIII", 0, 1, 3, 100)
    assert movie_heads.table(b"stts", body + SECRET, 3) == body
    with pytest.raises(Refused, match="file-broken"):
        movie_heads.table(b"stts", body[:-1], 3)


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda: _pdf(_TEXT + b" 0 g 0 100 300 60 re f"), "hidden-text"),
        (lambda: _pdf(b"BT 3 Tr /F 24 Tf 20 120 Td (HERON) Tj ET"), "hidden-text"),
        (lambda: _pdf(_TEXT, b"/CropBox[0 0 300 90]"), "hidden-text"),
        (lambda: _pdf(_TEXT) + SECRET, "appended"),
        (lambda: SECRET + b"\n" + _pdf(_TEXT), "appended"),
        (lambda: _moving("PNG"), "more-pictures"),
        (lambda: _moving("WEBP"), "more-pictures"),
        (lambda: _moving("HEIF"), "more-pictures"),
        (lambda: bytes_of(planted.picture(), "HEIF") + box(b"free", SECRET), "other"),
        (lambda: _png(png_chunk(b"sPLT", SECRET + b"\0\x08")), "title"),
        (lambda: _png(png_chunk(b"hIST", SECRET) + png_chunk(b"gAMA", SECRET)), "other"),
        (lambda: _jpeg(b"\xe1", b"http://ns.adobe.com/xap/1.0/\0<a>" + SECRET + b"</a>"), "other"),
        (lambda: _jpeg(b"\xee", b"Adobe" + SECRET), "other"),
        (lambda: _jpeg(b"\xf0", SECRET), "other"),
        (lambda: movies.film(extra=box(b"free", bytes(1 << 17), SECRET)), "other"),
    ],
)
def test_it_is_said_that_something_is_there(make: Callable[[], bytes], kind: str) -> None:
    assert kind in apart.kinds(apart.gives(make()))


def test_a_page_that_hides_nothing_says_nothing() -> None:
    shaded = b"0.9 g 0 100 300 60 re f 0 g "
    assert apart.gives(_pdf(shaded + _TEXT)).findings == ()


def _moving(name: str) -> bytes:
    first = planted.picture()
    return bytes_of(first, name, save_all=True, append_images=[first.rotate(180)])


def _png(chunk: bytes) -> bytes:
    data = bytes_of(planted.picture(), "PNG")
    return data[:33] + chunk + data[33:]


def _jpeg(mark: bytes, body: bytes) -> bytes:
    data = bytes_of(planted.picture(), "JPEG")
    return data[:2] + b"\xff" + mark + struct.pack(">H", len(body) + 2) + body + data[2:]
