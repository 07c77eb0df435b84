"""Parsers of files that people bring: dates, tables, pictures, films, documents.

Those that another library decodes (Pillow, PDFium, calamine) are not fuzzed: they run in a process
apart. What is fuzzed is what we take apart ourselves.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable

import pillow_heif
from PIL import Image

from defender_app.evidence_metadata import office, pdf, pictures, pieces, safe_xml
from defender_app.evidence_metadata.findings import Collector
from defender_app.evidence_metadata.pieces import BrokenError
from defender_app.model import un_reference
from defender_app.model.partial_date import PartialDate
from defender_app.table_import import csv_text, days, encodings
from tests.fuzz.fuzzing import Target, text, typed
from tests.support import movies


def _date(word: str) -> None:
    found = PartialDate.parse(word)
    assert PartialDate.parse(str(found)) == found
    found.earliest()
    found.latest()


def _reference(word: str) -> None:
    un_reference.recognise(word, today=TODAY)


def _csv(data: bytes) -> None:
    found = encodings.guess(data)
    words = encodings.decode(data, found.encoding)
    mark = csv_text.delimiter(words)
    for row in csv_text.rows(words, mark):
        for cell in row:
            days.read(cell, first_is_day=None)


def _metadata(kind: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        found = Collector()
        pictures.read(kind, pieces.of_bytes(data), found)
        found.result(kind)

    return typed(read, BrokenError)


def _pdf(data: bytes) -> None:
    found = Collector()
    pdf.read(pieces.of_bytes(data), found)
    found.result("pdf")


def _office(data: bytes) -> None:
    found = Collector()
    office.read(io.BytesIO(data), found)
    found.result("docx")


def _xml(data: bytes) -> None:
    safe_xml.write(safe_xml.parse(data))


def _picture(kind: str, **more: object) -> bytes:
    image = Image.new("RGB", (16, 12), (220, 30, 30))
    exif = Image.Exif()
    exif[271], exif[306] = "Maker", "2026:11:12 10:00:00"
    exif.get_ifd(34853)[2] = (46.0, 12.0, 30.0)
    out = io.BytesIO()
    image.save(out, kind, exif=exif.tobytes(), **more)
    return out.getvalue()


def _heif() -> bytes:
    pillow_heif.register_heif_opener()
    return _picture("HEIF")


def _package(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, body in parts.items():
            package.writestr(name, body)
    return out.getvalue()


def _docx() -> bytes:
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>A</dc:creator>'
        "</cp:coreProperties>"
    )
    body = f'<w:document {word}><w:body><w:p><w:ins w:author="B"/></w:p></w:body></w:document>'
    return _package({"word/document.xml": body, "docProps/core.xml": core})


def _odt() -> bytes:
    meta = (
        '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:creator>A</dc:creator>'
        "</office:meta></office:document-meta>"
    )
    return _package({"content.xml": "<a/>", "meta.xml": meta})


TODAY = dt.date(2026, 11, 21)
PDF = (
    b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Author (A) "
    b"/CreationDate (D:20261112100000+02'00') /Kids [] /Count 0 >>\nendobj\n"
    b"trailer\n<< /Size 3 /Root 1 0 R /Info 2 0 R >>\nstartxref\n9\n%%EOF\n"
)

_DATES = ("2026-11-12", "~2026-11", "2026/..", "../2026-02-29", "2026-11-12T10:00+02:00", "2026")

TARGETS: dict[str, Target] = {
    "partial-date": Target(
        text(_date, ValueError),
        lambda: {f"date-{n}": one.encode() for n, one in enumerate(_DATES)},
        largest=64,
    ),
    "un-reference": Target(
        text(_reference), lambda: {"letter": b"AL XWS 4/2026", "symbol": b"A/HRC/57/1"}
    ),
    "csv-text": Target(
        typed(_csv),
        lambda: {"plain": b'day;what\n"12.11.2026";"a ""b"""\n', "wide": "é,x".encode("utf-16")},
    ),
    "jpeg": Target(_metadata("jpeg"), lambda: {"exif": _picture("JPEG")}, largest=4096),
    "png": Target(_metadata("png"), lambda: {"exif": _picture("PNG")}),
    "webp": Target(_metadata("webp"), lambda: {"exif": _picture("WEBP")}),
    "tiff": Target(_metadata("tiff"), lambda: {"exif": _picture("TIFF")}),
    "heif": Target(_metadata("heif"), lambda: {"exif": _heif()}, largest=8192),
    "movie": Target(_metadata("movie"), lambda: {"film": movies.film()[:8192]}, largest=8192),
    "pdf": Target(typed(_pdf, BrokenError), lambda: {"info": PDF}),
    "docx": Target(typed(_office, BrokenError), lambda: {"author": _docx()}),
    "odt": Target(typed(_office, BrokenError), lambda: {"author": _odt()}),
    "xml": Target(
        typed(_xml, BrokenError), lambda: {"plain": b'<a xmlns="u:x"><b c="d">e</b></a>'}
    ),
}
