"""Bytes of a text table as rows: letters, what stands between cells, quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.errors import InputError
from defender_app.table_import import csv_text, encodings, reading

# ruff: noqa: RUF001 - letters of other scripts are meant
WRITTEN = {
    "gb18030": "标题,日期\n律师被拘留,2025年3月14日\n在机场被拦下，护照被没收,2025-03\n",
    "big5hkscs": "標題,日期\n律師被拘留,2025年3月14日\n在機場被攔下，護照被沒收,2025-03\n",
    "windows-1250": "Tytuł,Data\nZatrzymanie na lotnisku,2025\nGroźby śmierci,2024\nPřepadení,1\n",
    "windows-1251": "Название,Дата\nДопрос в аэропорту,14.03.2025\nОбыск дома,2024\n",
    "windows-1252": "Título,País\nDetención,España\nAmenaza telefónica,Perú\nPérquisition,Côte\n",
    "windows-1254": "Başlık,Ülke\nHavaalanında gözaltı,Türkiye\nİşyerinde baskı,Türkiye\n",
    "windows-1256": "العنوان,التاريخ\nتوقيف في المطار,2025-03-14\nتهديد,2024\n",
    "windows-874": "ชื่อ,วันที่\nถูกจับที่สนามบิน,2025\n",
}


@pytest.mark.parametrize("encoding", WRITTEN)
def test_what_a_table_is_written_in_is_guessed_and_not_held_for_sure(encoding: str) -> None:
    data = WRITTEN[encoding].encode("cp874" if encoding == "windows-874" else encoding)
    assert encodings.guess(data) == (encoding, False)
    assert encodings.decode(data, encoding) == WRITTEN[encoding]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_leaves_no_doubt(codec: str) -> None:
    text = "Title,Date\nབསོད་ནམས,2025\n律师,2024\nအမှု,2023\nplain letters here,2022\n"
    told = encodings.guess(text.encode(codec))
    assert told.sure
    assert encodings.decode(text.encode(codec), told.encoding) == text


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\xff" * 50 + b"\x05", b"\xff\xfe\x00\x00a\x00\x00\x00"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="table-not-text"):
        reading.table(data)


def test_another_encoding_can_be_chosen_and_must_fit() -> None:
    data = "Название;Дата\n".encode("windows-1251")
    assert reading.table(data, encoding="windows-1251").sheets[0].rows[0] == ("Название", "Дата")
    with pytest.raises(InputError, match="table-other-encoding"):
        reading.table(data, encoding="utf-8")


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_what_stands_between_cells_is_found(mark: str) -> None:
    lines = [["Title", "Text"], ["a", "one, two; three"], ["b", "four | five"]]
    text = "\n".join(mark.join(f'"{cell}"' for cell in line) for line in lines)
    assert csv_text.delimiter(text) == mark
    assert csv_text.rows(text, mark) == tuple(tuple(line) for line in lines)


def test_quotes_line_ends_and_a_first_line_that_says_it() -> None:
    text = 'sep=;\r\nTitle;Text\r\n"two\nlines";"a ""word"""\r\n;;;\r\n\r\n'
    assert csv_text.delimiter(text) == ";"
    assert csv_text.rows(text, ";") == ((), ("Title", "Text"), ("two\nlines", 'a "word"'))


def test_a_quote_that_is_never_closed_does_not_swallow_the_table() -> None:
    for rest in ("x" * 300_000, "x\nc,d\ne,f\n", "", "x\n"):
        with pytest.raises(InputError, match="table-quote-open") as caught:
            csv_text.rows('a,b\n"open,' + rest, ",")
        assert caught.value.facts["row"] == 2


def test_a_table_as_long_as_may_be_is_read_whole() -> None:
    for end in ("", "\n"):
        assert len(csv_text.rows("\n".join(["x"] * csv_text.MOST_ROWS) + end, ",")) == (
            csv_text.MOST_ROWS
        )


@pytest.mark.parametrize("text", ["x\n" * 50_002, ",".join("x" * 201)])
def test_a_table_has_an_end(text: str) -> None:
    with pytest.raises(InputError, match="table-too-large"):
        csv_text.rows(text, ",")


@pytest.mark.parametrize("data", [b"", b"\n\n", b" , ,\n", "\ufeff".encode()])
def test_an_empty_table_is_said(data: bytes) -> None:
    with pytest.raises(InputError, match="table-empty"):
        reading.table(data)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_table_or_a_code(data: bytes) -> None:
    if data.startswith(b"PK\x03\x04"):
        return
    try:
        found = reading.table(data)
    except InputError as error:
        assert error.code.startswith("table-")  # noqa: PT017 - either is right
    else:
        assert found.sheets[0].rows
