"""Dates as tables hold them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defender_app.model.partial_date import date_problem
from defender_app.table_import import days


@pytest.mark.parametrize(
    ("cell", "stored"),
    [
        ("2025-03-14", "2025-03-14"),
        ("2025/3/14", "2025-03-14"),
        ("2025 03 14", "2025-03-14"),
        ("2025.3.14", "2025-03-14"),
        ("14/03/2025", "2025-03-14"),
        ("03/14/2025", "2025-03-14"),
        ("14.3.2025", "2025-03-14"),
        ("04/04/2025", "2025-04-04"),
        ("14 March 2025", "2025-03-14"),
        ("March 14th, 2025", "2025-03-14"),
        ("14-Mar-2025", "2025-03-14"),
        ("March 2014", "2014-03"),
        ("Sept 2014", "2014-09"),
        ("03/2025", "2025-03"),
        ("2014", "2014"),
        ("2014年", "2014"),
        ("2025年3月", "2025-03"),
        ("2025年3月14日", "2025-03-14"),
        ("２０２５年３月１４日", "2025-03-14"),
        ("二〇二五年三月十四日", "2025-03-14"),
        ("二〇二五年十二月三十一日", "2025-12-31"),
        ("٢٠٢٥-٠٣-١٤", "2025-03-14"),
        ("۲۰۲۵/۰۳/۱۴", "2025-03-14"),
        ("2025-03-14 21:40", "2025-03-14T21:40"),
        ("2025-03-14T21:40:05Z", "2025-03-14T21:40"),
        ("14.3.2025, 9:40 pm", "2025-03-14T21:40"),
        ("2025-03-14T00:00:00", "2025-03-14"),
        ("2025-03-14 00:00", "2025-03-14"),
        ("about 2019", "2019~"),
        ("2024?", "2024~"),
        ("约2024年", "2024~"),
        ("before 20 May 2025", "../2025-05-20"),
        ("2025年5月20日之前", "../2025-05-20"),
        ("since 2024", "2024/.."),
        ("自2023年5月至今", "2023-05/.."),
        ("2024-05-20/..", "2024-05-20/.."),
        ("2025-03-01/2025-03-14", "2025-03-01/2025-03-14"),
        ("2025-03-01 – 2025-03-14", "2025-03-01/2025-03-14"),
        ("from March 2024 to May 2024", "2024-03/2024-05"),
        ("2024年3月至2024年5月", "2024-03/2024-05"),
        ("2019:2021", "2019/2021"),
        ("2019~2021", "2019/2021"),
        ("2019-2021", "2019/2021"),
    ],
)
def test_a_date_is_read(cell: str, stored: str) -> None:
    assert days.read(cell, first_is_day=None) == (stored, "")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("03/04/2025", days.ORDER),
        ("3.4.2025", days.ORDER),
        ("03/04/2025 - 05/04/2025", days.ORDER),
        ("14/03/25", days.SHORT_YEAR),
        ("31/31/2025", days.NO_DATE),
        ("2025-02-30", days.NO_DATE),
        ("45000", days.NO_DATE),
        ("yesterday", days.NO_DATE),
        ("3 May", days.NO_DATE),
        ("May", days.NO_DATE),
        ("hello", days.NO_DATE),
        ("2567", days.FAR_YEAR),
        ("1403/05/12", days.FAR_YEAR),
        ("๒๕๖๘", days.FAR_YEAR),
        ("2025-13-01", days.NO_DATE),
    ],
)
def test_what_is_not_for_sure_a_date_is_not_read(cell: str, code: str) -> None:
    assert days.read(cell, first_is_day=None) == ("", code)


def test_the_column_tells_what_comes_first() -> None:
    assert days.day_first(["03/04/2025", "14/03/2025"]) is True
    assert days.day_first(["03/04/2025", "03/14/2025"]) is False
    assert days.day_first(["03/04/2025"]) is None
    assert days.day_first(["13/04/2025", "04/13/2025"]) is None
    assert days.read("03/04/2025", first_is_day=True) == ("2025-04-03", "")
    assert days.read("03/04/2025", first_is_day=False) == ("2025-03-04", "")


def test_words_of_the_window_are_read_unless_they_hang_on_today() -> None:
    def more(cell: str, today: dt.date) -> str | None:
        return {"mars 2024": "2024-03", "hier": today.isoformat()}.get(cell)

    assert days.read("mars 2024", first_is_day=None, more=more) == ("2024-03", "")
    assert days.read("hier", first_is_day=None, more=more) == ("", days.NO_DATE)


@pytest.mark.parametrize(
    ("cell", "stored"),
    [
        ("early 2024", "2024-01~/2024-04~"),
        ("2024年初", "2024-01~/2024-04~"),
        ("Monday 3 March 2025", "2025-03-03"),
        ("three weeks ago", ""),
        ("上个月", ""),
    ],
)
def test_what_is_said_in_words_is_read_as_in_the_form(cell: str, stored: str) -> None:
    found = days.read(cell, first_is_day=None, more=days.spoken)
    assert found == ((stored, "") if stored else ("", days.NO_DATE))


@pytest.mark.parametrize(
    ("cell", "time"),
    [("21:40", "21:40"), ("9.30", "09:30"), ("9 pm", "21:00"), ("12:05 am", "00:05"),
     ("9时30分", "09:30"), ("14h05", "14:05"), ("x", None), ("25:00", None), ("13:00 pm", None)],
)  # fmt: skip
def test_a_time_of_day(cell: str, time: str | None) -> None:
    assert days.clock(cell) == time


@given(st.text(max_size=40), st.sampled_from([True, False, None]))
def test_any_cell_gives_a_date_or_a_code(cell: str, first: bool | None) -> None:
    found, code = days.read(cell, first_is_day=first)
    assert bool(found) is not bool(code)
    assert not found or date_problem(found) is None


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 1, 1)))
def test_a_day_is_the_same_however_it_is_written(day: dt.date) -> None:
    iso = day.isoformat()
    ways = (f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day:%d %B %Y}", f"{day:%Y/%m/%d}",
            f"{day.year}年{day.month}月{day.day}日")  # fmt: skip
    assert {days.read(one, first_is_day=True)[0] for one in ways} == {iso}
