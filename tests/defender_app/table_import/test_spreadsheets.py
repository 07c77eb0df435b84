"""XLSX files, good and hostile, read in a process of their own."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import openpyxl
import pytest

from defender_app.errors import InputError
from defender_app.table_import import reading
from tests.support.slices import CI


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _book() -> openpyxl.Workbook:
    return openpyxl.Workbook()


def test_cells_come_as_somebody_would_type_them() -> None:
    book = _book()
    sheet = book.worksheets[0]
    sheet.append(["Title", "Date", "When", "Time", "Count", "Share", "Yes"])
    moment = dt.datetime.combine(dt.date(2025, 3, 14), dt.time(21, 40))
    sheet.append(["律师 བོད", moment.date(), moment, dt.time(9, 30), 7, 7.5, True])
    (found,) = reading.table(_saved(book)).sheets
    assert found.rows[1] == (
        *("律师 བོད", "2025-03-14", "2025-03-14T21:40", "09:30"), *("7", "7.5", "yes"),
    )  # fmt: skip


def test_rows_keep_their_numbers_and_sheets_their_names() -> None:
    book = _book()
    book.worksheets[0]["B4"] = "late"
    hidden = book.create_sheet("geheim")
    hidden["A1"] = "x"
    hidden.sheet_state = "hidden"
    first, second = reading.table(_saved(book)).sheets
    assert first.rows == ((), (), (), ("", "late"))
    assert (second.name, second.hidden) == ("geheim", True)


def test_formulas_without_a_result_and_errors_are_marked() -> None:
    book = _book()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["B1"], sheet["C1"] = "=1+1", '=HYPERLINK("http://x")', "#REF!"
    sheet["D1"] = "plain"
    (found,) = reading.table(_saved(book)).sheets
    assert found.rows == (("", "", "", "plain"),)
    assert found.marked == {(0, 0), (0, 1), (0, 2)}


def test_text_that_looks_like_a_formula_stays_text() -> None:
    book = _book()
    cell = book.worksheets[0]["A1"]
    cell.value = "=cmd|' /C calc'!A0"
    cell.data_type = "s"
    (found,) = reading.table(_saved(book)).sheets
    assert found.rows == (("=cmd|' /C calc'!A0",),)
    assert found.marked == frozenset()


def _repacked(data: bytes, changes: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name, old.read(name)))
        for name in set(changes) - set(old.namelist()):
            new.writestr(name, changes[name])
    return out.getvalue()


def _small() -> bytes:
    book = _book()
    book.worksheets[0]["A1"] = "x"
    return _saved(book)


_SHEET = "xl/worksheets/sheet1.xml"
_HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_TAIL = b"</sheetData></worksheet>"


def _far_away() -> bytes:
    cells = b'<row r="1"><c r="A1"><v>1</v></c></row>'
    cells += b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return _repacked(_small(), {_SHEET: _HEAD + cells + _TAIL})


def _bomb() -> bytes:
    return _repacked(_small(), {_SHEET: _HEAD + b" " * (600 << 20) + _TAIL})


def _entities() -> bytes:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    head = b'<!DOCTYPE x [<!ENTITY l0 "lol">' + laughs + b"]>"
    cell = b'<row r="1"><c r="A1" t="str"><v>&l9;</v></c></row>'
    return _repacked(_small(), {_SHEET: head + _HEAD + cell + _TAIL})


def _outside() -> bytes:
    head = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    cell = b'<row r="1"><c r="A1" t="str"><v>&e;</v></c></row>'
    return _repacked(_small(), {_SHEET: head + _HEAD + cell + _TAIL})


def _many_parts() -> bytes:
    return _repacked(_small(), {f"junk/{number}": b"" for number in range(6000)})


def _other_package() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", b"<x/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_far_away, "table-too-large"),
        pytest.param(_bomb, "table-too-large", marks=CI),
        (_entities, "file-broken"),
        (_outside, "file-broken"),
        (_many_parts, "table-too-large"),
        (_other_package, "not-this-kind"),
        (lambda: _small()[:-200], "file-broken"),
        (lambda: b"PK\x03\x04" + b"\xff" * 500, "file-broken"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "table-old-or-locked"),
        (lambda: _repacked(_small(), {_SHEET: b"<not closed"}), "file-broken"),
    ],
)
def test_a_hostile_spreadsheet_is_refused(make: object, code: str) -> None:
    with pytest.raises(InputError) as caught:
        reading.table(make())  # type: ignore[operator] # a function above
    assert caught.value.code == code


def test_damage_anywhere_gives_a_table_or_a_code() -> None:
    good = _small()
    for place in range(0, len(good), 211):
        data = bytearray(good)
        data[place] ^= 0xFF
        try:
            reading.table(bytes(data))
        except InputError as error:
            assert error.code  # noqa: PT017 - either is right


def test_ten_thousand_rows() -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("many")
    for number in range(10_000):
        sheet.append([f"Row {number}", "2025-03-14", "text " * 10])
    (found,) = reading.table(_saved(book)).sheets
    assert len(found.rows) == 10_000
    assert found.rows[9_999][0] == "Row 9999"


def test_reading_can_be_stopped() -> None:
    with pytest.raises(InputError, match="cancelled"):
        reading.table(_small(), progress=lambda _done, _total: False)
