from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.model.partial_date import DatePoint, PartialDate, Step, date_problem

GOOD = {
    "2014": ("2014-01-01", "2014-12-31"),
    "2014-02": ("2014-02-01", "2014-02-28"),
    "2014-03-14": ("2014-03-14", "2014-03-14"),
    "2014-03-14T21:40": ("2014-03-14", "2014-03-14"),
    "2014-03-14T21:40:07": ("2014-03-14", "2014-03-14"),
    "2014~": ("2014-01-01", "2014-12-31"),
    "2014-03-01/2014-03-14": ("2014-03-01", "2014-03-14"),
    "2019/2025": ("2019-01-01", "2025-12-31"),
    "../2014-05-20": (None, "2014-05-20"),
    "2014-05-20/..": ("2014-05-20", None),
}
BAD = [
    "",
    "..",
    "../..",
    "/",
    "2014/",
    "2014-13",
    "2014-02-30",
    "2014-2-3",
    "2014?",
    "201X",
    "2014-03-14T24:00",
    "2014-03-14T21",
    "2014-03-14T21:40+02:00",
    "2014-03-14 21:40",
    "0000",
    "٢٠١٤",
    "2014\n",
    "2014/2015/2016",
]


@pytest.mark.parametrize("text", GOOD)
def test_forms_that_are_read(text: str) -> None:
    partial = PartialDate.parse(text)
    first, last = partial.earliest(), partial.latest()
    assert (first and first.isoformat(), last and last.isoformat()) == GOOD[text]
    assert str(partial) == text


@pytest.mark.parametrize("text", BAD)
def test_forms_that_are_refused(text: str) -> None:
    assert date_problem(text) == "bad-date"


def test_a_range_that_ends_before_it_begins() -> None:
    assert date_problem("2014/2013") == "range-order"
    assert date_problem("2014-03/2014-03-01") is None


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("2014", "2015", True),
        ("2014-03", "2014-03-14", False),
        ("2014-03-14T10:00", "2014-03-14T11:00", True),
        ("2014-03-14", "2014-03-14T11:00", False),
        ("2014~", "2015", False),
        ("2014/..", "2020", False),
        ("2014", "../2020", False),
    ],
)
def test_only_what_is_surely_before_is_before(first: str, second: str, sure: bool) -> None:
    assert PartialDate.parse(first).is_surely_before(PartialDate.parse(second)) is sure


def test_exact_days() -> None:
    assert PartialDate.parse("2014-03-14T21:40").exact_day == date(2014, 3, 14)
    for text in ("2014-03", "2014-03-14~", "2014-03-14/2014-03-14", "../2014-03-14"):
        assert PartialDate.parse(text).exact_day is None


FIRST_MOMENT = {
    Step.YEAR: {"month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0},
    Step.MONTH: {"day": 1, "hour": 0, "minute": 0, "second": 0},
    Step.DAY: {"hour": 0, "minute": 0, "second": 0},
    Step.MINUTE: {"second": 0},
    Step.SECOND: {},
}
points = st.builds(
    lambda moment, step, about: DatePoint(
        start=moment.replace(microsecond=0, **FIRST_MOMENT[step]), step=step, about=about
    ),
    st.datetimes(),
    st.sampled_from(Step),
    st.booleans(),
)


@settings(max_examples=100, deadline=None)
@given(points, st.one_of(st.none(), points))
def test_what_is_written_is_read_back(first: DatePoint, last: DatePoint | None) -> None:
    assert PartialDate.parse(str(first)) == PartialDate(first=first, last=first)
    if last is None or last.end >= first.start:
        ranged = PartialDate(first=first, last=last, is_range=True)
        assert PartialDate.parse(str(ranged)) == ranged


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(max_size=30), st.from_regex(r"[0-9TX/.:~-]{0,40}", fullmatch=True)))
def test_any_text_is_read_and_written_back_or_refused(text: str) -> None:
    if date_problem(text) is None:
        partial = PartialDate.parse(text)
        assert str(partial) == text
        first, last = partial.earliest(), partial.latest()
        assert first is None or last is None or first <= last
    else:
        assert date_problem(text) in ("bad-date", "range-order")
