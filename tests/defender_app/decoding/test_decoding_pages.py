"""Pages of a PDF become pixels; what would run in it does not, what is made to hurt is endured."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial

import pytest

from defender_app.decoding.room import Bytes
from defender_app.errors import InputError
from defender_app.evidence_viewing import Picture, Viewing
from tests.support import hostile
from tests.support.slices import CI

WHITE, RED = (255, 255, 255), (255, 0, 0)


@pytest.fixture(scope="module")
def opened() -> Iterator[list[Viewing]]:
    made: list[Viewing] = []
    yield made
    for one in made:
        one.close()


def viewing(opened: list[Viewing], data: bytes) -> Viewing:
    # One process for all of them: beginning one takes longer than most files.
    if not opened:
        opened.append(Viewing(lambda: Bytes(b"")))
    opened[0]._source = Bytes(data)
    return opened[0]


def dot(picture: Picture, x: float, y: float) -> tuple[int, int, int]:
    """The colour at a share of the way across and down."""
    level = picture.levels[0]
    at = (int(y * level.high) * level.wide + int(x * level.wide)) * 4
    blue, green, red = picture.pixels[at : at + 3]
    return red, green, blue


def test_pages_are_drawn_in_the_size_that_is_wanted(opened: list[Viewing]) -> None:
    one = viewing(opened, hostile.pdf(hostile.RED_SQUARE, b"", hostile.RED_SQUARE))
    looked = one.look()
    assert (looked.kind, looked.pages, looked.fields) == ("pdf", 3, False)
    for wide in (200, 1000, 333):
        picture = one.draw(0, wide, 32_767)
        assert picture.levels[0].wide == wide
        assert (picture.wide, picture.high) == (267, 400)
        assert dot(picture, 0.25, 0.85) == RED
        assert dot(picture, 0.75, 0.85) == WHITE
        assert dot(picture, 0.25, 0.5) == WHITE
    assert dot(one.draw(1, 100, 100), 0.25, 0.85) == WHITE
    with pytest.raises(InputError, match="no-such-page"):
        one.draw(3, 100, 100)
    # After a refusal the same process goes on.
    assert dot(one.draw(2, 100, 100), 0.25, 0.85) == RED


def test_what_was_typed_into_a_form_is_seen_and_nothing_runs(opened: list[Viewing]) -> None:
    one = viewing(opened, hostile.pdf_filled_form())
    assert one.look().fields
    picture = one.draw(0, 400, 400)
    assert dot(picture, 0.25, 0.85) == RED
    assert dot(one.draw(0, 400, 400), 0.25, 0.85) == RED


@pytest.mark.parametrize(
    "box",
    [b"0 0 1e9 1e9", b"0 0 14400 14400", b"0 0 1 9999999", b"0 0 0 0", b"0 0 -5 -5", b"0 0 nan 1"],
)
def test_giant_and_senseless_pages_stay_within_bounds(opened: list[Viewing], box: bytes) -> None:
    one = viewing(opened, hostile.pdf(hostile.RED_SQUARE, box=box))
    picture = one.draw(0, 32_767, 32_767)
    level = picture.levels[0]
    assert level.wide * level.high <= 16 << 20
    assert max(level.wide, level.high) <= 32_767


def test_a_locked_one_is_told(opened: list[Viewing]) -> None:
    with pytest.raises(InputError, match="file-encrypted"):
        viewing(opened, hostile.pdf_locked()).look()


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7",
        b"%PDF-1.7\n" + bytes(5000),
        hostile.pdf_of([b"<< /Type /Catalog >>"]),
        hostile.pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] >>"]),
    ],
    ids=["mark", "zeros", "no pages", "pages of themselves"],
)
def test_broken_ones_are_told(opened: list[Viewing], data: bytes) -> None:
    with pytest.raises(InputError) as error:
        viewing(opened, data).look()
    assert error.value.code in hostile.REFUSALS


@pytest.mark.parametrize(
    "data",
    [
        hostile.pdf_deep(20),
        hostile.pdf_deep(30_000),
        pytest.param(hostile.pdf_form_loop(), marks=CI),
        hostile.pdf_bomb(),
        hostile.pdf(b"q " * 200_000 + hostile.RED_SQUARE),
        hostile.pdf(b"/a " * 10, more=b"/Count 999999999 "),
    ],
    ids=["deep", "very deep", "form of itself", "packed thrice", "many states", "odd count"],
)
def test_those_made_to_hurt_are_endured(opened: list[Viewing], data: bytes) -> None:
    one = viewing(opened, data)
    hostile.endured(one.look)
    picture = hostile.endured(lambda: one.draw(0, 300, 300))
    assert picture is None or len(picture.pixels) >= 4
    # Whatever became of it, the next file is opened.
    assert viewing(opened, hostile.pdf(b"")).look().pages == 1


def test_ones_with_bytes_changed_or_cut_off_are_endured(opened: list[Viewing]) -> None:
    chance = random.Random(5)  # noqa: S311 - the same every time
    data = hostile.pdf(hostile.RED_SQUARE, b"0 1 0 rg 50 50 20 20 re f")
    for turn in range(60):
        hurt = bytearray(data)
        if turn % 3 == 0:
            del hurt[chance.randrange(len(hurt)) :]
        for _ in range(chance.choice([1, 4, 40])):
            if hurt:
                hurt[chance.randrange(len(hurt))] = chance.randrange(256)
        one = viewing(opened, bytes(hurt)) if not opened else opened[0]
        one._source = Bytes(hurt)
        hostile.endured(one.look)
        hostile.endured(partial(one.draw, 0, 200, 200))


def test_of_a_long_pdf_only_what_a_page_needs_comes(opened: list[Viewing]) -> None:
    class Counted(Bytes):
        came = 0

        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            self.came += len(data)
            return data

    noise = random.Random(6).randbytes(40 << 20)  # noqa: S311 - the same every time
    source = Counted(hostile.pdf(hostile.RED_SQUARE, b"% " + noise.replace(b"\n", b" "), b""))
    one = Viewing(lambda: source)
    opened.append(one)
    assert one.look().pages == 3
    assert dot(one.draw(0, 100, 100), 0.25, 0.85) == RED
    assert source.came < 8 << 20
