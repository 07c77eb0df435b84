"""The room "codes": the texts of QR codes in a picture, or on the first pages of a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import zxingcpp
from PIL import Image, ImageFilter

from defender_app.decoding import kinds, pages, pictures
from defender_app.decoding.read_codes import LONGEST, MOST, Codes
from defender_app.decoding.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask, Operation

_MARK: Final = "DC1"
_MOST_PAGES: Final = 8
_LONGEST_SIDE: Final = 4096
# A code that is blurred, or seen through the dots of a screen, is found again in a smaller copy.
_SMALLER: Final = (2400, 1800, 1400)
_TINY: Final = 1200
_ENLARGED: Final = 3
_BLUR: Final = 1.5
# Loaded now, while files can still be opened.
_FORMATS: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_LOCAL: Final = zxingcpp.Binarizer.LocalAverage
_GLOBAL: Final = zxingcpp.Binarizer.GlobalHistogram


def _codes(document: Document, ask: Ask) -> Codes:
    """Read the codes; no arguments."""
    start = document.read(kinds.FIRST) or b""
    texts: dict[str, None] = {}
    others = 0
    drawn = _drawn(document, start)
    for number, (picture, count) in enumerate(drawn):
        ask.progress(number, count)
        found, more = _read(picture)
        texts.update(dict.fromkeys(found))
        others += more
        if len(texts) >= MOST:
            break
    return Codes(tuple(texts)[:MOST], min(others, MOST))


def _drawn(document: Document, start: bytes) -> Iterator[tuple[Image.Image, int]]:
    """The pages, grey, and how many there are."""
    if kinds.picture_format(start):
        count = min(pictures.pages_of(document)[0], _MOST_PAGES)
        for page in range(count):
            yield pictures.grey(document, page, _LONGEST_SIDE), count
    elif kinds.is_pdf(start):
        count = min(pages.pages_of(document)[0], _MOST_PAGES)
        for page in range(count):
            yield pages.grey(document, page, _LONGEST_SIDE), count
    else:
        raise Refused("not-this-kind")


def _read(picture: Image.Image) -> tuple[list[str], int]:
    """Our texts on one page, and how many other codes there are."""
    others = 0
    for copy, binarizer in _copies(picture):
        pixels = memoryview(copy.tobytes()).cast("B", shape=(copy.height, copy.width))
        found = [
            one.text
            for one in zxingcpp.read_barcodes(pixels, formats=_FORMATS, binarizer=binarizer)
            if one.valid
        ]
        ours = [
            text
            for text in found
            if text.startswith(_MARK) and text.isascii() and len(text) <= LONGEST
        ]
        others = max(others, len(found) - len(ours))
        if ours:
            return ours, others
    return [], others


def _copies(picture: Image.Image) -> Iterator[tuple[Image.Image, zxingcpp.Binarizer]]:
    """The page as it is, then in ways that show a code which does not show at once."""
    yield picture, _LOCAL
    longest = max(picture.size)
    if longest <= _TINY:
        size = picture.width * _ENLARGED, picture.height * _ENLARGED
        yield picture.resize(size, Image.Resampling.NEAREST), _LOCAL
        yield picture.resize(size, Image.Resampling.BICUBIC), _LOCAL
    # Seen from the side, the code of one card in six shows in no other copy.
    yield _softer(picture), _LOCAL
    for side in _SMALLER:
        if longest > side:
            yield _resized(picture, side), _LOCAL
    yield picture.filter(ImageFilter.GaussianBlur(_BLUR)), _LOCAL
    yield picture, _GLOBAL


def _softer(picture: Image.Image) -> Image.Image:
    size = max(picture.width * 3 // 4, 1), max(picture.height * 3 // 4, 1)
    return picture.resize(size, Image.Resampling.BICUBIC)


def _resized(picture: Image.Image, longest: int) -> Image.Image:
    scale = longest / max(picture.size)
    size = max(int(picture.width * scale), 1), max(int(picture.height * scale), 1)
    return picture.resize(size, Image.Resampling.BOX)


OPERATIONS: Final[Mapping[str, Operation]] = {"codes": _codes}
