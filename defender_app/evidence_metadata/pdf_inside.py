"""PDF as its reader sees it: properties, notes, files, pictures. In the process apart only."""

from __future__ import annotations

import contextlib
import ctypes
from typing import TYPE_CHECKING, Any, Final

import pypdfium2 as pdfium
from pypdfium2 import raw

from defender_app.decoding import pages
from defender_app.decoding.refusals import Refused
from defender_app.evidence_metadata import jpeg, pdf
from defender_app.evidence_metadata.pieces import of_bytes

if TYPE_CHECKING:
    from defender_app.decoding.document import Document
    from defender_app.evidence_metadata.findings import Collector

    Bounds = tuple[float, float, float, float]

_MOST_PAGES: Final = 400
_MOST_WORDS: Final = 4000
_MOST_NOTES: Final = 2000
_MOST_PICTURES: Final = 200
_LARGEST_PICTURE: Final = 64 << 20
_LONGEST: Final = 4096
_WIDGET: Final = raw.FPDF_ANNOT_WIDGET


def read(document: Document, found: Collector) -> None:
    """Take what the reader of PDF knows; a locked one says nothing to anybody."""
    document.seek(0)
    try:
        file = pages.opened(document)
    except Refused:
        found.complete = False
        return
    for key, value in file.get_metadata_dict(skip_empty=True).items():
        kind = pdf.KINDS.get(key, "other")
        text = pdf.date(value) if "Date" in key else value
        found.add(kind, text, source="PDF", name=key)
    _attachments(file, found)
    scripts = raw.FPDFDoc_GetJavaScriptActionCount(file)
    if scripts > 0:
        found.add("script", source="PDF", count=scripts)
    signatures = raw.FPDF_GetSignatureCount(file)
    if signatures > 0:
        found.add("author", "(signature)", source="PDF", count=signatures)
    if raw.FPDF_GetFormType(file) != raw.FORMTYPE_NONE:
        found.add("form", source="PDF")
    _pages(file, found)


def _attachments(file: Any, found: Collector) -> None:
    count = raw.FPDFDoc_GetAttachmentCount(file)
    for number in range(min(count, 50)):
        one = raw.FPDFDoc_GetAttachment(file, number)
        name = _words(lambda at, size, one=one: raw.FPDFAttachment_GetName(one, at, size))
        found.add("attachment", name or str(number + 1), source="PDF", name="file")


def _pages(file: Any, found: Collector) -> None:
    notes = pictures = 0
    if len(file) > _MOST_PAGES:
        found.complete = False
    for number in range(min(len(file), _MOST_PAGES)):
        try:
            page = file[number]
        except pdfium.PdfiumError:
            found.complete = False
            continue
        with contextlib.closing(page):
            notes += _notes(page, found, _MOST_NOTES - notes)
            pictures += _pictures(page, found, pictures)
            _words_unseen(page, found)
    found.inside = 0


def _notes(page: Any, found: Collector, most: int) -> int:
    count = raw.FPDFPage_GetAnnotCount(page)
    for number in range(min(count, most)):
        note = raw.FPDFPage_GetAnnot(page, number)
        if not note:
            continue
        try:
            widget = raw.FPDFAnnot_GetSubtype(note) == _WIDGET
            if not widget:
                found.add("comment-author", _value(note, b"T"), source="PDF", name="note")
            found.add("comment", _value(note, b"Contents"), source="PDF", name="note")
            found.add("time", pdf.date(_value(note, b"M")), source="PDF", name="note")
        finally:
            raw.FPDFPage_CloseAnnot(note)
    return int(count)


def _value(note: Any, key: bytes) -> str:
    return _words(lambda at, size: raw.FPDFAnnot_GetStringValue(note, key, at, size))


def _words(ask: Any) -> str:
    """What a function of PDFium writes into a buffer of 16-bit letters."""
    size = min(ask(None, 0), _LONGEST)
    buffer = ctypes.create_string_buffer(size + 2)
    letters = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    written = min(ask(letters, size), size)
    return buffer.raw[:written].decode("utf-16-le", "replace").rstrip("\0")


def _words_unseen(page: Any, found: Collector) -> None:
    """Words that a page holds without showing them: not drawn, off the paper, below a box."""
    words: list[Bounds] = []
    covered = 0
    paper = page.get_bbox()
    for one in page.get_objects(max_depth=1):
        try:
            bounds = one.get_bounds()
        except pdfium.PdfiumError:
            continue
        if one.type == raw.FPDF_PAGEOBJ_TEXT:
            mode = raw.FPDFTextObj_GetTextRenderMode(one)
            if mode == raw.FPDF_TEXTRENDERMODE_INVISIBLE or not _meet(bounds, paper):
                covered += 1
            elif len(words) < _MOST_WORDS:
                words.append(bounds)
        elif one.type == raw.FPDF_PAGEOBJ_PATH and words and _is_solid(one):
            left = [below for below in words if not _lies_in(below, bounds)]
            covered += len(words) - len(left)
            words = left
    if covered:
        found.add("hidden-text", source="PDF", count=covered)


def _meet(one: Bounds, other: Bounds) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _lies_in(small: Bounds, large: Bounds) -> bool:
    low = large[0] <= small[0] + 1 and large[1] <= small[1] + 1
    return low and small[2] <= large[2] + 1 and small[3] <= large[3] + 1


def _is_solid(path: Any) -> bool:
    """Whether a shape is filled, and nothing shines through."""
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(path, mode, stroke) or not mode.value:
        return False
    parts = [ctypes.c_uint() for _ in range(4)]
    return bool(raw.FPDFPageObj_GetFillColor(path, *parts)) and parts[3].value == 255  # noqa: PLR2004 - opaque


def _pictures(page: Any, found: Collector, before: int) -> int:
    """Pictures are put into a PDF as they came from the camera, often with all that they tell."""
    count = 0
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=6):
        if before + count >= _MOST_PICTURES:
            found.complete = False
            break
        count += 1
        if "DCTDecode" not in one.get_filters():
            continue
        size = raw.FPDFImageObj_GetImageDataRaw(one, None, 0)
        if not 0 < size <= _LARGEST_PICTURE:
            continue
        buffer = (ctypes.c_ubyte * size)()
        raw.FPDFImageObj_GetImageDataRaw(one, buffer, size)
        found.inside = before + count
        jpeg.read(of_bytes(bytes(buffer)), found)
    found.inside = 0
    return count
