"""Cards in photographs, scans and PDFs: read in a process apart, whatever somebody made of them."""

from __future__ import annotations

import io
import random
import zlib
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from pillow_heif import register_heif_opener

from defender_app.decoding.room import Bytes, Limits, Room
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import card_code, card_drawing, card_pictures
from defender_app.focal.card import Card
from tests.support import cards as made
from tests.support import hostile
from tests.support.slices import every

register_heif_opener()


@pytest.fixture(scope="module")
def card() -> Card:
    return made.made()


def found(data: bytes) -> tuple[bytes, ...]:
    return card_pictures.given(data).files


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        card_pictures.given(data)
    return caught.value.code


def drawn(code: zxingcpp.Barcode) -> Image.Image:
    """Any code, grey."""
    pixels = memoryview(code.to_image(scale=6))  # type: ignore[arg-type] # its stub says no buffer
    high, wide = pixels.shape or (0, 0)
    return Image.frombytes("L", (wide, high), pixels.tobytes())


def on_a_desk(code: Image.Image, angle: float = 0) -> Image.Image:
    """A printed page photographed on something that is not white."""
    page = Image.new("L", (code.width + 300, code.height + 500), 235)
    page.paste(code, (150, 300))
    photo = Image.new("L", (page.width + 600, page.height + 600), 90)
    photo.paste(page, (300, 300))
    return photo.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=90)


def tilted(image: Image.Image, share: float) -> Image.Image:
    """As from the side: the far edge is shorter."""
    wide, high = image.size
    far = int(wide * share / 2)
    corners = ((far, 0), (0, high), (wide, high), (wide - far, 0))
    made_wide = Image.new("L", (wide, high), 128)
    made_wide.paste(
        image.transform((wide, high), Image.Transform.QUAD, _inverse(corners, wide, high))
    )
    return made_wide


def _inverse(corners: tuple[tuple[int, int], ...], wide: int, high: int) -> tuple[float, ...]:
    far = corners[0][0]
    return (-far, 0, 0 + far, high, wide - far, high, wide + far, 0)


@pytest.mark.parametrize("scale", every(2, [1, 2, 3, 5, 12]))
def test_a_picture_of_any_size(card: Card, scale: int) -> None:
    assert found(made.saved(made.picture_of(card, scale))) == (card.file,)


@pytest.mark.parametrize("script", every(3, made.NAMES))
def test_names_in_any_script(script: str) -> None:
    name, organisation = made.NAMES[script]
    one = made.made(name=name, organisation=organisation)
    assert found(made.saved(made.picture_of(one, 4), "JPEG", quality=40)) == (one.file,)


@pytest.mark.parametrize(
    ("form", "more"),
    [
        ("JPEG", {"quality": 30}),
        ("WEBP", {"quality": 50}),
        ("TIFF", {}),
        ("GIF", {}),
        ("BMP", {}),
        ("HEIF", {"quality": 60}),
        ("PDF", {}),
    ],
)
def test_files_of_many_kinds(card: Card, form: str, more: dict[str, int]) -> None:
    assert found(made.saved(made.picture_of(card, 6), form, **more)) == (card.file,)


def test_cmyk_transparency_and_sixteen_bits(card: Card) -> None:
    plain = made.picture_of(card, 5)
    assert found(made.saved(plain.convert("CMYK"), "JPEG", quality=80)) == (card.file,)
    clear = Image.new("RGBA", plain.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=plain.point(lambda value: 255 - value))
    assert found(made.saved(clear)) == (card.file,)
    deep = plain.convert("I;16").point(lambda value: value * 257)
    assert found(made.saved(deep)) == (card.file,)


@pytest.mark.parametrize("angle", every(3, [17, 3, 45, 90, 133, 180, 270, 341]))
def test_a_page_that_lies_askew(card: Card, angle: int) -> None:
    photo = on_a_desk(made.picture_of(card, 8), angle)
    assert found(made.saved(photo, "JPEG", quality=60)) == (card.file,)


@pytest.mark.parametrize("share", [0.1, 0.18])
def test_the_code_of_any_card_is_read_from_the_side(share: float) -> None:
    """How well a code shows depends on its letters, so on the keys."""
    for _ in range(4):
        one = made.made(cards.new_keys())
        photo = tilted(on_a_desk(made.picture_of(one, 8)), share)
        assert found(made.saved(photo, "JPEG", quality=70)) == (one.file,)


def test_mirrored_inverted_dim_and_from_the_side(card: Card) -> None:
    plain = made.picture_of(card, 8)
    flipped = plain.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert found(made.saved(flipped)) == (card.file,)
    assert found(made.saved(plain.point(lambda value: 255 - value))) == (card.file,)
    assert found(made.saved(plain.point(lambda value: 60 + value // 5))) == (card.file,)
    assert found(made.saved(tilted(on_a_desk(plain), 0.18), "JPEG", quality=70)) == (card.file,)


def test_a_photograph_that_is_large_blurred_and_grainy(card: Card) -> None:
    photo = on_a_desk(made.picture_of(card, 14), 4).filter(ImageFilter.GaussianBlur(3))
    draw = random.Random(7)  # noqa: S311 - grain that is the same each time
    grain = Image.frombytes("L", (300, 300), draw.randbytes(90_000)).resize(photo.size)
    photo = Image.blend(photo, grain, 0.18)
    assert photo.width * photo.height > 8_000_000
    assert found(made.saved(photo, "JPEG", quality=50)) == (card.file,)


def test_seen_on_a_screen(card: Card) -> None:
    """Lines of dots over it, as a telephone sees another one's screen."""
    photo = made.picture_of(card, 9)
    draw = ImageDraw.Draw(photo)
    for y in range(0, photo.height, 4):
        draw.line(((0, y), (photo.width, y)), fill=150)
    photo = photo.rotate(2, Image.Resampling.BICUBIC, expand=True, fillcolor=200)
    assert found(made.saved(photo, "JPEG", quality=60)) == (card.file,)


def test_a_picture_that_says_how_it_lies(card: Card) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert found(made.saved(made.picture_of(card, 6), "JPEG", exif=exif)) == (card.file,)


def test_several_cards_come_out_once_each(card: Card) -> None:
    other = made.made(cards.new_keys(), name="Another desk")
    codes = [made.picture_of(one, 4) for one in (card, other, card)]
    side = max(one.width for one in codes)
    sheet = Image.new("L", (side * 3, side), 255)
    for place, one in enumerate(codes):
        sheet.paste(one, (place * side, 0))
    assert set(found(made.saved(sheet))) == {card.file, other.file}
    assert len(found(made.saved(sheet))) == 2


def test_later_pages_are_read_too(card: Card, tmp_path: Path) -> None:
    for form in ("PDF", "TIFF"):
        pages = [Image.new("L", (400, 400), 255) for _ in range(2)]
        path = tmp_path / form
        pages[0].save(path, form, save_all=True, append_images=[pages[1], made.picture_of(card, 4)])
        assert found(path.read_bytes()) == (card.file,), form


def test_a_card_beside_codes_that_are_none(card: Card) -> None:
    sheet = Image.new("L", (2400, 1400), 255)
    sheet.paste(made.picture_of(card, 6), (20, 20))
    sheet.paste(made.picture("HTTPS://EXAMPLE.ORG/", 6), (1300, 20))
    sheet.paste(made.picture("DC1:AAAA", 6), (1300, 600))
    digits = card_code.text_of_digits(cards.code_of(card.digest))
    sheet.paste(made.picture(digits, 6), (1700, 600))
    given = card_pictures.given(made.saved(sheet))
    assert given.files == (card.file,)
    assert given.digits == (cards.code_of(card.digest).replace(" ", ""),)
    assert "DC1" not in repr(given)
    assert "Room" not in repr(given)


def test_a_business_card_holds_digits_and_no_card(card: Card) -> None:
    text = card_code.text_of_digits(cards.code_of(card.digest))
    given = card_pictures.given(made.saved(made.picture(text)))
    assert given.files == ()
    assert given.digits == (text.removeprefix("DC1C:"),)


@pytest.mark.parametrize("form", ["DataMatrix", "Aztec", "PDF417", "Code128"])
def test_codes_of_other_kinds_are_not_looked_at(form: str) -> None:
    code = zxingcpp.create_barcode("DC1C:" + "1" * 40, getattr(zxingcpp.BarcodeFormat, form))
    assert refusal(made.saved(drawn(code))) == "card-not-in-picture"


def test_only_other_codes_are_named_as_such() -> None:
    for text in ("HTTPS://EXAMPLE.ORG/", "BEGIN:VCARD", "DC2:BB8"):
        assert refusal(made.saved(made.picture(text))) == "card-other-code"
    assert refusal(made.saved(made.picture("DC1:AAAA"))) == "card-code-form"
    assert refusal(made.saved(made.picture("DC1"))) == "card-code-form"


def test_thirty_codes_do_not_come_out() -> None:
    sheet = Image.new("L", (2000, 1800), 255)
    for number in range(30):
        code = made.picture(f"DC1C:{number:040}", 6)
        sheet.paste(code, (number % 6 * 320, number // 6 * 320))
    given = card_pictures.given(made.saved(sheet))
    assert 1 <= len(given.digits) <= 16


def test_a_text_that_is_no_ascii_never_comes_out() -> None:
    code = zxingcpp.create_barcode("DC1:\u202eabc རྡོ", zxingcpp.BarcodeFormat.QRCode)
    assert refusal(made.saved(drawn(code))) == "card-other-code"


def test_nothing_to_read() -> None:
    assert refusal(made.saved(Image.new("L", (900, 900), 255))) == "card-not-in-picture"
    noise = random.Random(3).randbytes(1_000_000)  # noqa: S311 - noise that is the same each time
    assert refusal(made.saved(Image.frombytes("L", (1000, 1000), noise))) == "card-not-in-picture"
    assert refusal(made.saved(Image.new("L", (1, 1), 0))) == "card-not-in-picture"


def test_a_code_that_is_cut(card: Card) -> None:
    whole = made.picture_of(card, 8)
    cut = whole.crop((0, 0, whole.width, int(whole.height * 0.6)))
    assert refusal(made.saved(cut)) == "card-not-in-picture"
    # Level L repairs some of it: a thumb on a corner, a fold.
    ImageDraw.Draw(whole).rectangle((500, 700, 590, 760), fill=128)
    assert found(made.saved(whole)) == (card.file,)


def test_files_that_lie_or_are_broken(card: Card) -> None:
    whole = made.saved(made.picture_of(card, 6))
    assert refusal(whole[:60]) in {"file-broken", "card-not-in-picture"}
    assert refusal(b"\x89PNG\r\n\x1a\n" + bytes(500)) == "file-broken"
    assert refusal(b"%PDF-1.4\nnothing") == "file-broken"
    huge = bytearray(whole)
    huge[16:24] = (60_000).to_bytes(4, "big") * 2
    huge[29:33] = zlib.crc32(huge[12:29]).to_bytes(4, "big")
    assert refusal(bytes(huge)) == "picture-too-large"


def test_a_picture_too_large_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_pictures, "MOST_BYTES", 1000)
    assert refusal(b"\x89PNG\r\n\x1a\n" + bytes(1000)) == "card-picture-too-large"


def test_what_is_no_picture_is_a_card_file_or_its_text(card: Card) -> None:
    assert found(card.file) == (card.file,)
    text = card_code.text_of(card.file)
    for given in (text, f"\n {text}\n", f"\ufeff{text}"):
        assert found(given.encode()) == (card.file,)
    assert refusal(b"{" * 20_000) == "card-too-large"
    assert refusal(b"x" * 20_000) == "card-too-large"
    odd = made.made(name="%PDF-1.4 desk")
    assert found(odd.file) == (odd.file,)
    assert card_pictures.given(b"hello").files == (b"hello",)
    with Room("codes", Limits()) as room, pytest.raises(InputError, match="not-this-kind"):
        room.ask("codes", {}, dict, source=Bytes(b"hello"))


def test_a_blank_of_forty_eight_megapixels_takes_no_more_than_its_time() -> None:
    data = made.saved(Image.new("L", (8000, 6000), 250), "JPEG", quality=30)
    assert refusal(data) == "card-not-in-picture"


def test_a_pdf_that_would_run_something_only_shows_itself() -> None:
    assert refusal(hostile.pdf(hostile.RED_SQUARE)) == "card-not-in-picture"


def test_what_is_drawn_holds_the_code_and_nothing_else(card: Card) -> None:
    matrix = card_drawing.matrix(card_code.text_of(card.file))
    png, svg = card_drawing.png(matrix, 4), card_drawing.svg(matrix)
    assert [png[at : at + 4] for at in (12,)] == [b"IHDR"]
    image = Image.open(io.BytesIO(png))
    assert (image.mode, image.info) == ("1", {})
    assert image.size == ((matrix.size + 8) * 4,) * 2
    for mark in (b"tEXt", b"tIME", b"iTXt", b"Room", b"Desk"):
        assert mark not in png
    assert svg.startswith(b"<svg ")
    for mark in (b"<!--", b"<title", b"<metadata", b"http://www.w3.org/1999"):
        assert mark not in svg
    assert svg == card_drawing.svg(matrix)
    assert repr(matrix) == f"<matrix of {matrix.size}>"
