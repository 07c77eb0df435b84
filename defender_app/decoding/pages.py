"""Inside the worker: pages of a PDF become pixels. Nothing in them runs or is followed."""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING, Final

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from defender_app.decoding.refusals import Refused
from defender_app.decoding.seen import LARGEST_AREA, LARGEST_SIDE, MOST_PAGES, Drawn

if TYPE_CHECKING:
    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask

_DOTS: Final = 96 / 72
"""Pixels of a point at the size of the paper."""

_LARGEST_PAGE: Final = 1e6
_PASSWORD: Final = pdfium.FPDF_ERR_PASSWORD
_SECURITY: Final = pdfium.FPDF_ERR_SECURITY

# A function for C needs memory that may be executed, which cannot be had later.
_room_for_calls: Final = [
    ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda value: value) for _ in range(16)
]
_open: Final[dict[Document, pypdfium2.PdfDocument]] = {}


def opened(document: Document) -> pypdfium2.PdfDocument:
    """A PDF; asked for again, it is the same.

    Raises:
        Refused: ``file-encrypted``, ``file-broken``.
    """
    if document in _open:
        return _open[document]
    for old in list(_open):
        _open.pop(old).close()
    try:
        pdf = pypdfium2.PdfDocument(document)
    except pypdfium2.PdfiumError as error:
        secret = error.err_code in {_PASSWORD, _SECURITY}
        raise Refused("file-encrypted" if secret else "file-broken") from None
    if len(pdf) < 1:
        raise Refused("file-broken")
    _open[document] = pdf
    return pdf


def pages_of(document: Document) -> tuple[int, bool]:
    """How many pages there are, and whether there are fields to fill in; raises as ``opened``."""
    pdf = opened(document)
    return min(len(pdf), MOST_PAGES), pdf.get_formtype() != pdfium.FORMTYPE_NONE


def draw(document: Document, ask: Ask, page: int, wide: int, high: int) -> Drawn:
    """Put out the pixels of a page that fit into a size.

    Args:
        document: a PDF.
        ask: takes the pixels.
        page: from 0.
        wide: pixels; at most a larger page than that, a smaller one is drawn larger.
        high: see ``wide``.

    Raises:
        Refused: ``file-encrypted``, ``file-broken``, ``no-such-page``.
    """
    size, (across, down), pixels = _painted(document, page, wide, high)
    ask.give(pixels)
    full = max(round(across * _DOTS), 1), max(round(down * _DOTS), 1)
    return Drawn(full[0], full[1], levels=(size,))


def grey(document: Document, page: int, longest: int) -> Image.Image:
    """A page in grey, as long as ``longest`` pixels.

    Raises:
        Refused: as for ``draw``.
    """
    size, _, pixels = _painted(document, page, longest, longest)
    return Image.frombuffer("RGB", size, bytes(pixels), "raw", "BGRX", 0, 1).convert("L")


def _painted(
    document: Document, page: int, wide: int, high: int
) -> tuple[tuple[int, int], tuple[float, float], memoryview]:
    """Sides in pixels, sides in points, and the pixels: blue, green, red and a byte of nothing."""
    pdf = opened(document)
    if not 0 <= page < len(pdf):
        raise Refused("no-such-page")
    sheet = shown(pdf, page)
    try:
        across, down = (_side(one) for one in sheet.get_size())
        scale = min(wide / across, high / down, LARGEST_SIDE / max(across, down))
        scale = min(scale, (LARGEST_AREA / (across * down)) ** 0.5)
        size = max(int(across * scale), 1), max(int(down * scale), 1)
        return size, (across, down), _pixels(sheet, *size)
    finally:
        sheet.close()


def shown(pdf: pypdfium2.PdfDocument, page: int) -> pypdfium2.PdfPage:
    """A page, with what was typed into its fields drawn on it; no form is ever begun.

    The copy draws it too: a box that a reader lays over the words must lie there in both.

    Raises:
        Refused: ``file-broken``.
    """
    try:
        sheet = pdf[page]
        if pdf.get_formtype() == pdfium.FORMTYPE_NONE:
            return sheet
        changed = pdfium.FPDFPage_Flatten(sheet.raw, pdfium.FLAT_NORMALDISPLAY)
        if changed != pdfium.FLATTEN_SUCCESS:
            return sheet
        sheet.close()
        return pdf[page]
    except pypdfium2.PdfiumError:
        raise Refused("file-broken") from None


def _side(points: float) -> float:
    """A side of a page; one that says nothing sensible is taken as small."""
    if not math.isfinite(points):
        return 1.0
    return min(max(points, 1.0), _LARGEST_PAGE)


def _pixels(sheet: pypdfium2.PdfPage, wide: int, high: int) -> memoryview:
    bitmap = pypdfium2.PdfBitmap.new_native(wide, high, pdfium.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, wide, high)
    pdfium.FPDF_RenderPageBitmap(bitmap.raw, sheet.raw, 0, 0, wide, high, 0, pdfium.FPDF_ANNOT)
    stride = bitmap.stride
    view = memoryview(bitmap.buffer).cast("B")
    if stride == wide * 4:
        return view
    rows = (view[row * stride : row * stride + wide * 4] for row in range(high))
    return memoryview(b"".join(rows))
