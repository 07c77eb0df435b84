"""PDF: every page becomes a picture, and the pictures a new PDF."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from defender_app.decoding import pages as drawn
from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import picture
from defender_app.evidence_cleaning.pdf_file import PictureBook
from defender_app.evidence_cleaning.plan import MOST_PAGES, Cleaned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask
    from defender_app.evidence_cleaning.plan import Box

_DOTS: Final = 170
_MOST_PIXELS: Final = 16_000_000
_LONGEST_SIDE: Final = 14_400
_QUALITY: Final = 86


def clean(document: Document, ask: Ask, boxes: Sequence[Box]) -> Cleaned:
    """Put out a PDF of pictures of the pages.

    Raises:
        Refused: ``file-encrypted``, ``file-broken``, ``copy-too-many-pages`` with ``pages`` and
            ``limit``, ``copy-box-outside``.
    """
    pdf = drawn.opened(document)
    count = len(pdf)
    if count > MOST_PAGES:
        raise Refused("copy-too-many-pages", pages=count, limit=MOST_PAGES)
    if any(one.page >= count for one in boxes):
        raise Refused("copy-box-outside")
    book = PictureBook(ask.give)
    for number in range(count):
        ask.progress(number, count)
        sheet = drawn.shown(pdf, number)
        with contextlib.closing(sheet):
            _page(sheet, book, [one for one in boxes if one.page == number])
    book.end()
    return Cleaned(
        media_type="application/pdf",
        extension="pdf",
        covered=len(boxes),
        converted=True,
        lost=("text-as-pictures",),
    )


def _page(sheet: pypdfium2.PdfPage, book: PictureBook, boxes: Sequence[Box]) -> None:
    points = _within(sheet.get_width()), _within(sheet.get_height())
    scale = min(_DOTS / 72, (_MOST_PIXELS / (points[0] * points[1])) ** 0.5)
    size = max(int(points[0] * scale), 1), max(int(points[1] * scale), 1)
    image = _pixels(sheet, *size)
    picture.cover(image, boxes)
    grey = _is_grey(image)
    made = image.convert("L") if grey else image
    book.page(picture.encoded(made, "JPEG", _QUALITY), size, points, grey=grey)


def _within(points: float) -> float:
    return min(max(points, 1.0), float(_LONGEST_SIDE)) if points == points else 1.0  # noqa: PLR0124 - no number is not itself


def _pixels(sheet: pypdfium2.PdfPage, wide: int, high: int) -> Image.Image:
    bitmap = pypdfium2.PdfBitmap.new_native(wide, high, pdfium.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, wide, high)
    pdfium.FPDF_RenderPageBitmap(bitmap.raw, sheet.raw, 0, 0, wide, high, 0, pdfium.FPDF_ANNOT)
    return Image.frombuffer(
        "RGB", (wide, high), bytes(bitmap.buffer), "raw", "BGRX", bitmap.stride, 1
    ).copy()


def _is_grey(image: Image.Image) -> bool:
    """Whether no colour would be missed; a small copy tells."""
    small = image.resize((min(image.width, 400), min(image.height, 400)), Image.Resampling.BOX)
    hue = small.convert("HSV").getchannel("S").point(lambda value: 255 if value > 40 else 0)  # noqa: PLR2004 - more than a tint
    dark = small.convert("L").point(lambda value: 255 if value > 24 else 0)  # noqa: PLR2004 - black has no colour
    both = Image.composite(hue, Image.new("L", small.size), dark)
    return both.getextrema()[1] == 0
