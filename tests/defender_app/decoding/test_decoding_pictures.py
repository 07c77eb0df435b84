"""Pictures become pixels in a process of their own; those made to hurt are refused or endured."""

from __future__ import annotations

import io
import itertools
import random
import zlib
from collections.abc import Iterator
from functools import partial

import pytest
from PIL import Image

from defender_app.decoding.room import Bytes
from defender_app.errors import InputError
from defender_app.evidence_viewing import Picture, Viewing
from tests.support import hostile


@pytest.fixture(scope="module")
def see() -> Iterator[list[Viewing]]:
    made: list[Viewing] = []
    yield made
    for one in made:
        one.close()


def viewing(see: list[Viewing], data: bytes) -> Viewing:
    # One process for all of them: beginning one takes longer than most files.
    if not see:
        see.append(Viewing(lambda: Bytes(b"")))
    see[0]._source = Bytes(data)
    return see[0]


def colour(picture: Picture, x: int, y: int) -> tuple[int, int, int, int]:
    at = (y * picture.levels[0].wide + x) * 4
    blue, green, red, opacity = picture.pixels[at : at + 4]
    return red, green, blue, opacity


@pytest.mark.parametrize(
    "kind", ["PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF", "HEIF", "PPM", "JPEG2000", "ICO"]
)
def test_every_format_is_shown_as_it_is(see: list[Viewing], kind: str) -> None:
    size = (48, 48) if kind == "ICO" else (60, 40)
    one = viewing(see, hostile.picture(kind, size))
    assert one.look().kind == "picture"
    picture = one.draw(0, 1000, 1000)
    assert (picture.wide, picture.high) == size
    assert len(picture.pixels) == size[0] * size[1] * 4
    red, green, blue, _ = colour(picture, 5, 20)
    assert red > 180
    assert max(green, blue) < 80
    red, green, blue, _ = colour(picture, size[0] - 6, 20)
    assert blue > 180
    assert max(red, green) < 80


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_stand_upright(see: list[Viewing], orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = viewing(see, hostile.picture("JPEG", (64, 32), exif=exif)).draw(0, 1000, 1000)
    on_its_side = orientation >= 5
    assert (picture.wide, picture.high) == ((32, 64) if on_its_side else (64, 32))
    expected = {1: (2, 16), 2: (60, 16), 3: (60, 16), 4: (2, 16)}
    expected |= {5: (16, 2), 6: (16, 2), 7: (16, 60), 8: (16, 60)}
    x, y = expected[orientation]
    assert colour(picture, x, y)[0] > 180


@pytest.mark.parametrize(
    ("mode", "value", "shown"),
    [
        ("1", 1, (255, 255, 255)),
        ("L", 100, (100, 100, 100)),
        ("LA", (100, 255), (100, 100, 100)),
        ("P", 0, (0, 0, 0)),
        ("RGBA", (200, 100, 50, 255), (200, 100, 50)),
        ("CMYK", (0, 255, 255, 0), (255, 0, 0)),
        ("I;16", 0x8000, (127, 127, 127)),
        ("F", 5.0, (0, 0, 0)),
    ],
)
def test_every_depth_is_shown(
    see: list[Viewing], mode: str, value: float | tuple[int, ...], shown: tuple[int, int, int]
) -> None:
    out = io.BytesIO()
    Image.new(mode, (8, 8), value).save(out, "TIFF")
    picture = viewing(see, out.getvalue()).draw(0, 100, 100)
    assert picture.opaque
    found = colour(picture, 4, 4)
    assert all(abs(one - other) <= 1 for one, other in zip(found[:3], shown, strict=True))


def test_what_shines_through_does(see: list[Viewing]) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (255, 0, 0, 128)).save(out, "PNG")
    picture = viewing(see, out.getvalue()).draw(0, 100, 100)
    assert not picture.opaque
    # Premultiplied: half of the red is there.
    assert colour(picture, 4, 4) == (128, 0, 0, 128)


def test_a_large_picture_comes_in_several_sizes(see: list[Viewing]) -> None:
    picture = viewing(see, hostile.picture("JPEG", (6000, 4000))).draw(0, 32_767, 32_767)
    assert (picture.wide, picture.high) == (6000, 4000)
    first = picture.levels[0]
    assert first.wide * first.high <= 16 << 20
    assert first.wide / first.high == pytest.approx(1.5, abs=0.01)
    sizes = [(one.wide, one.high) for one in picture.levels]
    assert all(larger[0] // 2 == smaller[0] for larger, smaller in itertools.pairwise(sizes))
    picture.wipe()
    assert not any(picture.pixels)


def test_a_small_picture_is_asked_for_smaller(see: list[Viewing]) -> None:
    picture = viewing(see, hostile.picture("PNG", (900, 300))).draw(0, 90, 90)
    assert (picture.levels[0].wide, picture.levels[0].high) == (90, 30)
    assert (picture.wide, picture.high) == (900, 300)


def test_pages_of_a_scan_and_the_first_of_what_moves(see: list[Viewing]) -> None:
    scan = viewing(see, hostile.pages_tiff(3))
    assert (scan.look().pages, scan.look().moving) == (3, False)
    assert [scan.draw(page, 99, 99).high for page in range(3)] == [20, 21, 22]
    with pytest.raises(InputError, match="no-such-page"):
        scan.draw(3, 99, 99)
    moving = viewing(see, hostile.gif(3))
    assert (moving.look().pages, moving.look().moving) == (1, True)
    assert moving.draw(0, 99, 99).wide == 20


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("png", hostile.png_of(50_000, 50_000), {"picture-too-large"}),
        ("tiff", hostile.tiff_of(50_000, 50_000, b""), {"picture-too-large"}),
        ("long", hostile.png_of(2_000_000_000, 1), {"picture-too-large"}),
        ("grey", hostile.png_of(19_000, 19_000), {"picture-too-large"}),
        ("gif", b"GIF89a\xff\xff\xff\xff" + bytes(40), {"picture-too-large", "file-broken"}),
        ("none", hostile.png_of(0, 5), {"file-broken"}),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_promises_of_size_are_refused(
    see: list[Viewing], name: str, data: bytes, expected: set[str]
) -> None:
    del name
    with pytest.raises(InputError) as error:
        viewing(see, data).draw(0, 1000, 1000)
    assert error.value.code in expected


def test_a_packed_strip_is_unpacked_no_further_than_the_picture(see: list[Viewing]) -> None:
    bomb = zlib.compress(bytes(300_000_000), 9)
    picture = viewing(see, hostile.tiff_of(100, 100, bomb)).draw(0, 1000, 1000)
    assert (picture.wide, picture.high) == (100, 100)


def test_pages_that_lead_back_end(see: list[Viewing]) -> None:
    one = viewing(see, hostile.tiff_loop())
    assert one.look().pages <= 1_000_000
    assert one.draw(0, 10, 10).wide == 4


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "GIF", "HEIF", "BMP"])
def test_pictures_cut_off_anywhere_are_endured(see: list[Viewing], kind: str) -> None:
    data = hostile.picture(kind, (200, 200))
    for part in range(1, 8):
        one = viewing(see, data[: len(data) * part // 8])
        picture = hostile.endured(partial(one.draw, 0, 500, 500))
        assert picture is None or (picture.wide, picture.high) == (200, 200)


def test_of_a_picture_cut_off_what_is_there_is_shown(see: list[Viewing]) -> None:
    data = hostile.picture("JPEG", (400, 400), quality=95)
    picture = viewing(see, data[: len(data) * 2 // 3]).draw(0, 500, 500)
    assert picture.damaged
    assert colour(picture, 20, 20)[0] > 180
    assert not viewing(see, data).draw(0, 500, 500).damaged


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "GIF", "HEIF", "JPEG2000"])
def test_pictures_with_bytes_changed_are_endured(see: list[Viewing], kind: str) -> None:
    chance = random.Random(kind)  # noqa: S311 - the same every time
    data = hostile.picture(kind, (120, 90))
    one = viewing(see, data)
    for _ in range(25):
        hurt = bytearray(data)
        for _ in range(chance.choice([1, 3, 20])):
            hurt[chance.randrange(len(hurt))] = chance.randrange(256)
        one._source = Bytes(hurt)
        picture = hostile.endured(partial(one.draw, 0, 300, 300))
        assert picture is None or len(picture.pixels) >= 4


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
        b"/* XPM */ static char *x[] = {",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"BMore words than a picture",
        b"P5 is not always a picture",
        b"\xd7\xcd\xc6\x9a" + bytes(40),
        b"",
    ],
)
def test_drawings_and_words_are_never_taken_for_pictures(see: list[Viewing], data: bytes) -> None:
    one = viewing(see, data)
    assert one.look().kind in {"text", "other", "empty"}
    with pytest.raises(InputError):
        one.draw(0, 100, 100)


def test_one_format_is_never_tried_as_another(see: list[Viewing]) -> None:
    # Text that PostScript would run, behind the mark of another format.
    with pytest.raises(InputError, match="file-broken"):
        viewing(see, b"\x89PNG\r\n\x1a\n%!PS-Adobe-3.0 EPSF-3.0").draw(0, 9, 9)
