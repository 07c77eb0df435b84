"""Workbooks read back by two programs that are not ours."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from defender_app.office import xlsx
from defender_app.office.blocks import harmless
from defender_app.office.xlsx import Cell, Sheet, workbook

HOSTILE = (
    "=1+1",
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "<b>&amp;</b>]]>",
    "\x00\x1b[31m\x07",
    "a\u202egnp.exe",
    "_x0041_",
    "  spaces  ",
    "line\nline\r\nline\ttab",
    "བོད་ཡིག ئۇيغۇرچە العربية 中文 ไทย አማርኛ",
    "\U0001f600" * 3,
    "\ufffe\ud83d".encode("utf-8", "ignore").decode(),
    '"quoted"',
)


def _read(data: bytes) -> list[list[object]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]


def test_what_was_written_is_read_back_by_both() -> None:
    rows: list[tuple[Cell, ...]] = [
        ("Text", "Number", "Day", "Nothing"),
        ("a", 7, date(2026, 3, 1), None),
    ]
    data = workbook([Sheet("One", rows), Sheet("Two", [("x",), (2,)])])
    head, row = _read(data)
    assert head == ["Text", "Number", "Day", "Nothing"]
    assert row[:2] == ["a", 7]
    assert str(row[2]).startswith("2026-03-01")
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    assert book.sheet_names == ["One", "Two"]
    assert book.get_sheet_by_name("One").to_python()[1][:3] == ["a", 7.0, date(2026, 3, 1)]
    assert data == workbook([Sheet("One", rows), Sheet("Two", [("x",), (2,)])])


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    data = workbook([Sheet("S", [("Head",), (text,)])])
    cell = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]["A2"]
    assert cell.data_type in {"s", "inlineStr"}
    shown = str(cell.value).replace("_x005F_", "_").replace("\r\n", "\n")
    assert shown == harmless(text)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=60), min_size=1, max_size=5))
def test_any_text_comes_back(texts: list[str]) -> None:
    data = workbook([Sheet("S", [("Head",) * len(texts), texts])])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in body
    found = _read(data)[1:]
    row = found[0] if found else []
    shown = [str(one or "").replace("_x005F_x", "_x") for one in row]
    wanted = [harmless(one) for one in texts]
    assert shown == wanted[: len(shown)]
    assert not any(wanted[len(shown) :])


def test_it_says_neither_who_nor_when() -> None:
    data = workbook([Sheet("S", [("Head",), ("a",)])])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        everything = b"".join(archive.read(name) for name in names).decode()
    assert not any("docProps" in name for name in names)
    assert not re.search(r"creator|lastModifiedBy|Application|20[0-9]{2}-[0-9]{2}", everything)


def test_a_text_longer_than_a_cell_goes_on_in_a_sheet_of_its_own() -> None:
    text = "".join(chr(0x4E00 + number % 5000) for number in range(70_000))
    data = workbook([Sheet("Cases", [("Title", "Narrative"), ("One", text)])])
    book = openpyxl.load_workbook(io.BytesIO(data))
    first = str(book["Cases"]["B2"].value)
    rows = list(book[xlsx.LONG_TEXTS].iter_rows(min_row=2, values_only=True))
    assert first + "".join(str(row[4]) for row in rows) == text
    assert [row[:4] for row in rows] == [("Cases", 2, "Narrative", n + 2) for n in range(len(rows))]
    assert len(first.encode("utf-16-le")) // 2 <= xlsx.LONGEST_CELL
    pairs = "\U0001f600" * 20_000
    book = openpyxl.load_workbook(io.BytesIO(workbook([Sheet("S", [("H",), (pairs,)])])))
    assert len(str(book["S"]["A2"].value)) * 2 <= xlsx.LONGEST_CELL


@pytest.mark.parametrize("name", ["", "a" * 32, "a/b", "'a", "x\x00"])
def test_names_that_no_sheet_may_have(name: str) -> None:
    with pytest.raises(ValueError, match="sheet name"):
        workbook([Sheet(name, [("a",)])])


def test_two_sheets_of_one_name_and_none_at_all() -> None:
    for sheets in ([Sheet("A", []), Sheet("a", [])], []):
        with pytest.raises(ValueError, match="sheet name"):
            workbook(sheets)


def test_days_before_spreadsheets_can_count_are_words() -> None:
    data = workbook([Sheet("S", [("Day",), (date(1899, 1, 2),), (date(1900, 3, 1),)])])
    assert [str(row[0])[:10] for row in _read(data)[1:]] == ["1899-01-02", "1900-03-01"]


def test_columns_behind_z() -> None:
    data = workbook([Sheet("S", [tuple(f"c{n}" for n in range(60)), tuple(range(60))])])
    assert _read(data)[1] == list(range(60))
