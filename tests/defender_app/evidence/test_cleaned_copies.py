"""Cleaned copies: real pixels under boxes, documents as they are read, films that play."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageCms

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import samples as tables
from defender_app.evidence_cleaning.areas import Areas, typed
from defender_app.evidence_cleaning.movie import ranges
from defender_app.evidence_cleaning.plan import LOST, Box
from tests.support import apart, movies, planted

BOX = {"page": 0, "left": 0.25, "top": 0.5, "right": 0.75, "bottom": 1.0}


def _image(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return image.copy()


def _brightest(image: Image.Image) -> int:
    return max(max(image.getchannel(band).tobytes()) for band in image.getbands())


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "GIF", "BMP"])
def test_nothing_under_a_box_is_left(name: str) -> None:
    """Two pictures that differ only under the box give the same copy, byte for byte."""
    black, white = (planted.picture(160, 120) for _ in range(2))
    white.paste((255, 255, 255), (48, 64, 112, 112))
    black.paste((0, 0, 0), (48, 64, 112, 112))
    lossless = {"PNG", "TIFF", "BMP"}
    more = {"WEBP": {"lossless": True}}.get(name, {})
    first, second = (
        apart.clean(planted.bytes_of(one, name, **more), [BOX])[0] for one in (black, white)
    )
    if name in lossless | {"WEBP"}:
        assert first == second
    for out in (first, second):
        # JPEG smears what lies beside the box a little way into it; nothing else is there.
        seen = _image(out).convert("RGB")
        most = 0 if name in lossless else 2
        assert _brightest(seen.crop((56, 76, 104, 104))) <= most
        assert _brightest(seen.crop((40, 60, 120, 120))) <= most + 30


def test_a_box_covers_every_pixel_it_touches() -> None:
    data = planted.bytes_of(Image.new("RGB", (10, 10), (255, 255, 255)), "PNG")
    box = {"page": 0, "left": 0.19, "top": 0.19, "right": 0.41, "bottom": 0.41}
    out = _image(apart.clean(data, [box])[0])
    dark = {(x, y) for x in range(10) for y in range(10) if out.getpixel((x, y)) == (0, 0, 0)}
    assert dark == {(x, y) for x in range(1, 5) for y in range(1, 5)}


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_picture_lies_as_it_was_seen(turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    upright = planted.picture(80, 40)
    method = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(turn)
    stored = upright.transpose(method) if method is not None else upright
    data = planted.bytes_of(stored, "PNG", exif=exif.tobytes())
    out, made = apart.clean(data)
    assert (made.extension, _image(out).size) == ("png", (80, 40))
    assert _image(out).tobytes() == upright.tobytes()


def test_colours_are_those_that_were_seen_and_no_profile_is_left() -> None:
    red = Image.new("RGB", (16, 16), (200, 30, 30))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = planted.bytes_of(red, "PNG", icc_profile=profile)
    assert "profile" in apart.kinds(apart.gives(data))
    out = apart.clean(data)[0]
    assert "icc_profile" not in _image(out).info
    near = _image(out).getpixel((8, 8))
    assert isinstance(near, tuple)
    assert max(abs(a - b) for a, b in zip(near, (200, 30, 30), strict=True)) <= 2
    broken = planted.bytes_of(red, "PNG", icc_profile=b"Zelda's phone" * 20)
    assert b"Zelda" not in apart.clean(broken)[0]


def test_what_shines_through_hides_nothing() -> None:
    """Pixels that cannot be seen may still hold a picture."""
    image = Image.new("RGBA", (20, 20), (200, 0, 0, 0))
    out = _image(apart.clean(planted.bytes_of(image, "PNG"))[0])
    assert out.mode == "RGB"
    assert out.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "I", "F", "CMYK", "YCbCr"])
def test_pictures_of_every_depth(mode: str) -> None:
    image = Image.linear_gradient("L").resize((32, 32))
    image = (
        image.convert("I").point(lambda x: x * 256).convert("I;16")
        if mode == "I;16"
        else (image.convert(mode) if mode != "YCbCr" else image.convert("RGB").convert(mode))
    )
    out, _ = apart.clean(planted.bytes_of(image, "TIFF"))
    assert _image(out).size == (32, 32)
    if mode in {"L", "I;16", "F", "I"}:
        assert _brightest(_image(out).convert("L")) > 200


def test_only_the_first_of_several_pictures_and_that_is_said() -> None:
    pages = [planted.picture(40, 40), Image.new("RGB", (40, 40), (1, 2, 3))]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    _, made = apart.clean(out.getvalue())
    assert made.lost == ("other-pictures",)
    assert set(made.lost) <= LOST


def test_boxes_outside_are_refused() -> None:
    data = planted.bytes_of(planted.picture(), "PNG")
    for wrong in ({**BOX, "page": 1}, {**BOX, "right": 0.25}, {**BOX, "bottom": 0.4}):
        with pytest.raises(Refused, match="copy-box-outside"):
            apart.clean(data, [wrong])
    with pytest.raises(Refused, match="copy-box-outside"):
        apart.clean(movies.film(), [BOX])


def test_a_pdf_becomes_pictures_of_its_pages(tmp_path: Path) -> None:
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    data = planted.pdf(tmp_path / "a.pdf", jpeg).read_bytes()
    out, made = apart.clean(data, [{**BOX, "page": 1, "top": 0.0}])
    assert made.lost == ("text-as-pictures",)
    for word in (b"HERON", b"Zelda", b"/Info", b"/ID", b"Producer", b"Date", b"/Font", b"/Annot"):
        assert word not in out
    before, after = pypdfium2.PdfDocument(data), pypdfium2.PdfDocument(out)
    try:
        assert len(after) == len(before) == 2
        assert [one.get_size() for one in after] == [one.get_size() for one in before]
        assert after[0].get_textpage().get_text_range() == ""
        picture = after[1].render(scale=1).to_pil().convert("RGB")
        wide, high = picture.size
        assert picture.getpixel((wide // 2, high // 2)) == (0, 0, 0)
        assert picture.getpixel((5, 5)) == (255, 255, 255)
        written = after[0].render(scale=1).to_pil().convert("L")
        assert written.getextrema()[0] < 100
    finally:
        before.close()
        after.close()


def test_a_locked_pdf_is_refused() -> None:
    with pytest.raises(Refused):
        apart.clean(b"%PDF-1.7\nnothing that could be read")


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.comment == b""
        return {one: archive.read(one) for one in archive.namelist()}


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_letter_reads_as_it_did(tmp_path: Path, kind: str) -> None:
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    made_of = planted.docx if kind == "docx" else planted.odt
    out, made = apart.clean(made_of(tmp_path / f"a.{kind}", jpeg).read_bytes())
    parts = _parts(out)
    text = parts["word/document.xml" if kind == "docx" else "content.xml"].decode()
    assert "HERON stood at the gate." in text
    assert "a page" in text
    for gone in ("Zelda", "Olga", "Pia Person", "secret", "rsid", "2025", "paraId"):
        assert gone not in text
        assert not [name for name, data in parts.items() if gone.encode() in data]
    assert {"comments", "deleted-text", "hidden-text", "links"} <= set(made.lost) <= LOST
    assert len([name for name in parts if name.endswith(".jpg")]) == 1
    assert apart.gives(out).findings == ()
    if kind == "docx":
        assert "It was late." in text
        assert set(parts) == {
            *("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"),
            *("word/settings.xml", "word/_rels/document.xml.rels", "word/media/image1.jpg"),
        }
    else:
        assert next(iter(parts)) == "mimetype"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("docx", "word/embeddings/oleObject1.bin"),
        ("docx", "word/vbaProject.bin"),
        ("docx", "word/charts/chart1.xml"),
        ("docx", "word/media/image9.emf"),
        ("docx", "somewhere/else.xml"),
        ("odt", "Object 1/content.xml"),
        ("odt", "Basic/script-lc.xml"),
    ],
)
def test_a_document_with_something_unknown_is_refused(tmp_path: Path, kind: str, name: str) -> None:
    made_of = planted.docx if kind == "docx" else planted.odt
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    path = made_of(tmp_path / f"a.{kind}", jpeg, {name: b"Zelda"})
    with pytest.raises(Refused, match="copy-unknown-inside"):
        apart.clean(path.read_bytes())


@pytest.mark.parametrize("brand", [b"isom", b"qt  "])
@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("moov_last", [False, True])
def test_a_film_plays_the_same_samples(brand: bytes, *, wide: bool, moov_last: bool) -> None:
    data = movies.film(brand=brand, wide=wide, moov_last=moov_last, extra=planted.box(b"udta"))
    out, made = apart.clean(data)
    for kind in (b"vide", b"soun"):
        assert movies.samples(out, kind) == movies.samples(data, kind) != []
    assert movies.samples(out, b"meta") == []
    assert b"Zelda" not in out
    assert b"46.2267" not in out
    assert made.lost == ("other-tracks",)
    assert made.extension == ("mov" if brand == b"qt  " else "mp4")
    assert struct.pack(">I", movies.TIME) not in out


def test_sound_alone_is_sound() -> None:
    out, made = apart.clean(movies.film((movies.SOUND,)))
    assert (made.extension, made.media_type) == ("m4a", "audio/mp4")
    assert movies.samples(out, b"soun") == movies.samples(movies.film((movies.SOUND,)), b"soun")


def test_films_in_fragments_or_in_other_files_are_refused() -> None:
    with pytest.raises(Refused, match="copy-in-fragments"):
        apart.clean(movies.film(extra=planted.box(b"mvex")))
    elsewhere = movies.film().replace(b"url \0\0\0\1", b"url \0\0\0\0")
    with pytest.raises(Refused, match="copy-unknown-inside"):
        apart.clean(elsewhere)
    with pytest.raises(Refused, match="copy-not-this-kind"):
        apart.clean(movies.film((movies.PLACES,)))


def test_samples_that_lie_over_one_another_make_no_larger_film() -> None:
    track = movies.Track(b"vide", tuple((b"x" * 100,) for _ in range(50)))
    data = bytearray(movies.film((track,), between=b""))
    at = data.index(b"stco") + 12
    first = data[at : at + 4]
    for number in range(50):
        data[at + 4 * number : at + 4 * number + 4] = first
    out, _ = apart.clean(bytes(data))
    assert len(out) < len(data)
    assert movies.samples(out, b"vide") == [b"x" * 100] * 50


def test_tables_that_promise_too_much_are_refused() -> None:
    data = bytearray(movies.film())
    at = data.index(b"stsz") + 12
    data[at : at + 4] = b"\xff\xff\xff\xff"
    with pytest.raises(Refused, match="file-broken"):
        apart.clean(bytes(data))
    with pytest.raises(Refused, match="file-broken"):
        tables.Map([(10, 20)], 25)


def test_ranges_of_the_other_side_are_not_believed() -> None:
    assert ranges(struct.pack(">4Q", 0, 5, 5, 5), 10) == [(0, 5), (5, 5)]
    for wrong in ((5, 5, 0, 5), (0, 6, 5, 5), (0, 11), (0, 0)):
        with pytest.raises(ValueError, match="ranges"):
            ranges(struct.pack(f">{len(wrong)}Q", *wrong), 10)


def test_areas_are_drawn_moved_and_taken_back() -> None:
    areas = Areas()
    assert areas.add(0, (0.6, 0.7), (0.2, 0.3)) == 0
    assert areas.boxes == (Box(left=0.2, top=0.3, right=0.6, bottom=0.7),)
    assert areas.add(0, (0.5, 0.5), (0.501, 0.9)) is None
    areas.move(0, -1.0, 1.0)
    moved = areas.boxes[0]
    assert (moved.left, moved.top, moved.right, moved.bottom) == pytest.approx((0, 0.6, 0.4, 1))
    areas.stretch(0, -1.0, 0.0)
    assert areas.boxes[0].right > areas.boxes[0].left
    for _ in range(3):
        areas.undo()
    assert (list(areas.boxes), bool(areas.can_undo)) == ([], False)
    areas.undo()
    areas.add(2, (-1, -1), (2, 2))
    assert areas.boxes == (Box(page=2, left=0, top=0, right=1, bottom=1),)
    assert (areas.on(2), areas.on(0), areas.at(2, 0.5, 0.5), areas.at(0, 0.5, 0.5)) == (
        [0],
        [],
        0,
        None,
    )
    areas.remove(0)
    assert not areas.boxes


@pytest.mark.parametrize(
    ("text", "corners"),
    [
        ("10 20 30 15", ((0.1, 0.2), (0.4, 0.35))),
        (
            "\u0661\u0660\u060c \u0662\u0660\u060c \u0663\u0660\u060c \u0661\u0665",
            ((0.1, 0.2), (0.4, 0.35)),
        ),
        ("10% 20% 30.5% 15%", ((0.1, 0.2), (0.405, 0.35))),
        ("", None),
        ("10 20 30", None),
        ("100 0 10 10", None),
        ("10 20 0 5", None),
    ],
)
def test_areas_can_be_typed(text: str, corners: object) -> None:
    found = typed(text)
    assert (found is None) == (corners is None)
    if found is not None and isinstance(corners, tuple):
        for one, wanted in zip(found, corners, strict=True):
            assert one == pytest.approx(wanted)


def _document(tmp_path: Path, old: str, new: str) -> bytes:
    """The letter, with a part of its text exchanged."""
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    path = planted.docx(tmp_path / "a.docx", jpeg)
    with zipfile.ZipFile(path) as archive:
        text = archive.read("word/document.xml").decode()
    assert old in text
    return planted.docx(
        tmp_path / "b.docx", jpeg, {"word/document.xml": text.replace(old, new).encode()}
    ).read_bytes()


def test_what_was_cut_off_a_picture_in_a_letter_is_gone(tmp_path: Path) -> None:
    blip = '<a:blip r:embed="rId4"/>'
    cut = blip + '<a:srcRect l="50000" t="0" r="0" b="25000"/>'
    parts = _parts(apart.clean(_document(tmp_path, blip, cut))[0])
    (name,) = [one for one in parts if one.startswith("word/media/")]
    assert _image(parts[name]).size == (160, 150)
    text = parts["word/document.xml"].decode()
    assert "srcRect" not in text
    assert "rIdCut1" in text
    assert f"/{name}" in parts["word/_rels/document.xml.rels"].decode()
    with pytest.raises(Refused, match="copy-unknown-inside"):
        apart.clean(_document(tmp_path, blip, blip + '<a:srcRect l="-5000"/>'))


def test_a_picture_that_is_not_shown_in_a_letter_is_gone(tmp_path: Path) -> None:
    hidden = '<wp:docPr id="1" hidden="1"'
    out, made = apart.clean(_document(tmp_path, '<wp:docPr id="1"', hidden))
    assert not [one for one in _parts(out) if one.startswith("word/media/")]
    assert "hidden-text" in made.lost


def test_a_cut_picture_in_an_odt_is_refused(tmp_path: Path) -> None:
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    style = (
        '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">'
        '<office:x fo:clip="rect(0cm, {}cm, 0cm, 0cm)"/></office:document-styles>'
    )
    whole = planted.odt(tmp_path / "a.odt", jpeg, {"styles.xml": style.format(0).encode()})
    assert apart.clean(whole.read_bytes())[1].extension == "odt"
    cut = planted.odt(tmp_path / "b.odt", jpeg, {"styles.xml": style.format("1.5").encode()})
    with pytest.raises(Refused, match="copy-unknown-inside"):
        apart.clean(cut.read_bytes())
