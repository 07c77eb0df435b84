"""Dates as they are said: English, Chinese, digits of other scripts, and anything at all."""

from __future__ import annotations

import datetime as dt
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.model.partial_date import PartialDate, date_problem
from defender_app.spoken.dates import Heard, Setting, hear

NOW = dt.datetime(2026, 11, 22, 14, 30)  # noqa: DTZ001 - the clock on a wall, a Sunday


def _heard(typed: str, **changes: str) -> Heard:
    return hear(typed, Setting(NOW, **changes))  # type: ignore[arg-type] # texts, all of them


TAKEN = {
    "March 2014": "2014-03",
    "before 20 May": "../2026-05-20",
    "after the 3rd": "2026-11-03/..",
    "since the third of May 2014": "2014-05-03/..",
    "three weeks ago": "2026-11-01~",
    "about three weeks ago": "2026-11-01~",
    "3 days ago": "2026-11-19",
    "two months ago": "2026-09~",
    "ten years ago": "2016~",
    "an hour ago": "2026-11-22T13:30~",
    "more than two years ago": "../2024",
    "from 1 to 14 March": "2026-03-01/2026-03-14",
    "1-14 March 2014": "2014-03-01/2014-03-14",
    "28 Dec to 3 Jan 2015": "2014-12-28/2015-01-03",
    "3 Dec to 5 Jan": "2025-12-03/2026-01-05",
    "about 2014": "2014~",
    "yesterday evening": "2026-11-21T18:00~/2026-11-21T23:00~",
    "last night": "2026-11-21T21:00~/2026-11-22T06:00~",
    "this morning at 7": "2026-11-22T07:00",
    "night of 3 to 4 May": "2026-05-03T21:00~/2026-05-04T06:00~",
    "night of 31 December 2014": "2014-12-31T21:00~/2015-01-01T06:00~",
    "half past nine in the evening on 3 May 2014": "2014-05-03T21:30",
    "3 May 2014 from 21:40 to 23:10": "2014-05-03T21:40/2014-05-03T23:10",
    "3 May 2014, 22:00 to 02:00": "2014-05-03T22:00/2014-05-04T02:00",
    "between 9 and 10 pm on 3 May 2014": "2014-05-03T21:00/2014-05-03T22:00",
    "early March": "2026-03-01~/2026-03-10~",
    "mid-March 2014": "2014-03-11~/2014-03-20~",
    "late March": "2026-03-21~/2026-03-31~",
    "end of 2014": "2014-09~/2014-12~",
    "first half of 2014": "2014-01/2014-06",
    "Q1 2014": "2014-01/2014-03",
    "the 2010s": "2010/2019",
    "March or April 2014": "2014-03/2014-04",
    "last week": "2026-11-09/2026-11-15",
    "last month": "2026-10",
    "the 3rd of last month": "2026-10-03",
    "March last year": "2025-03",
    "Tuesday": "2026-11-17",
    "next Friday": "2026-11-27",
    "on Monday morning": "2026-11-16T06:00~/2026-11-16T12:00~",
    "in two weeks": "2026-12-06~",
    "for the past three weeks": "2026-11-01~/..",
    "in the last three weeks": "2026-11-01~/2026-11-22",
    "three weeks from 3 May 2014": "2014-05-03/2014-05-24~",
    "3 May 2014 for three weeks": "2014-05-03/2014-05-24~",
    "29 February": "2024-02-29",
    "May '14": "2014-05",
    "14.3.2014": "2014-03-14",
    "20140314": "2014-03-14",
    "۲۳ اسفند ۱۳۹۲": "2014-03-14",
    "٢٠٢٥-٠٣-١٤": "2025-03-14",
    "२०१४-०३-१४": "2014-03-14",
    "༢༠༡༤-༠༣-༡༤": "2014-03-14",
    "\uff12\uff10\uff11\uff14年\uff13月": "2014-03",
    "2014年3月": "2014-03",
    "二〇一四年三月十四日晚上九点四十分": "2014-03-14T21:40",
    "\uff13月\uff11\uff14號晚上9點": "2026-03-14T21:00",
    "昨晚": "2026-11-21T21:00~/2026-11-22T06:00~",
    "昨晚九点半": "2026-11-21T21:30",
    "昨天下午三点左右": "2026-11-21T15:00~",
    "前天": "2026-11-20",
    "三个星期前": "2026-11-01~",
    "半年前": "2026-05~",
    "去年三月": "2025-03",
    "上个月3号": "2026-10-03",
    "上周二": "2026-11-10",
    "下周三": "2026-11-25",
    "3号之后": "2026-11-03/..",
    "5月20日之前": "../2026-05-20",
    "不晚于5月20日": "../2026-05-20",
    "自2014年3月以来": "2014-03/..",
    "从3月1日到14日": "2026-03-01/2026-03-14",
    "2014年3月1日-14日": "2014-03-01/2014-03-14",
    "3月3日至4日夜间": "2026-03-03T21:00~/2026-03-04T06:00~",
    "2014年年底": "2014-09~/2014-12~",
    "三月上旬": "2026-03-01/2026-03-10",
    "3月底": "2026-03-21~/2026-03-31~",
    "2014年上半年": "2014-01/2014-06",
    "2014年左右": "2014~",
    "约2014年3月起": "2014-03~/..",
    "2014 年 3 月 14 日 21:40": "2014-03-14T21:40",
    "民国103年3月": "2014-03",
    "2014年3月或4月": "2014-03/2014-04",
}


@pytest.mark.parametrize("typed", TAKEN)
def test_what_is_said_becomes_the_date_it_means(typed: str) -> None:
    assert _heard(typed).taken == TAKEN[typed]


ASKED = {
    "03/04/2014": ["2014-04-03", "2014-03-04"],
    "3/4": ["2026-04-03", "2026-03-04"],
    "14/3/14": ["2014-03-14"],
    "21:40": ["2026-11-21T21:40"],
    "9:40": ["2026-11-22T09:40", "2026-11-21T09:40"],
    "3 May 2014, midnight": ["2014-05-04T00:00~", "2014-05-03T00:00~"],
    "last Tuesday": ["2026-11-17", "2026-11-10"],
    "last March": ["2026-03", "2025-03"],
    "2557": ["2014"],
    "1392/12/23": ["2014-03-14", "1973-01-28~"],
    "three weeks": ["2026-11-01~/..", "2026-11-01~"],
    "三周": ["2026-11-01~/..", "2026-11-01~"],
}


@pytest.mark.parametrize("typed", ASKED)
def test_what_can_be_several_dates_is_asked(typed: str) -> None:
    heard = _heard(typed)
    assert heard.taken is None
    assert [meaning.stored for meaning in heard.meanings] == ASKED[typed]


@pytest.mark.parametrize(
    ("country", "stored"),
    [
        ("CN", ["2014-03~/2014-05~"]),
        ("AU", ["2014-09~/2014-11~"]),
        ("", ["2014-03~/2014-05~", "2014-09~/2014-11~"]),
        ("KE", ["2014-03~/2014-05~", "2014-09~/2014-11~"]),
        ("XW", ["2014-03~/2014-05~", "2014-09~/2014-11~"]),
    ],
)
def test_a_season_has_the_months_of_its_half_of_the_earth(country: str, stored: list[str]) -> None:
    heard = _heard("spring 2014", country=country)
    assert [meaning.stored for meaning in heard.meanings] == stored
    assert heard.taken == (stored[0] if len(stored) == 1 else None)


def test_the_winter_of_a_year_has_two_ends() -> None:
    stored = [one.stored for one in _heard("winter 2014", country="CN").meanings]
    assert stored == ["2013-12~/2014-02~", "2014-12~/2015-02~"]
    assert _heard("winter 2014/15", country="CN").taken == "2014-12~/2015-02~"


@pytest.mark.parametrize(
    "typed",
    [
        *("", "5", "not sure", "a", "31 Feb 2025", "25:00", "21 Feb 2025, 25:00", "recently"),
        *("16 May 2025 to 12 May 2025", "3 or 14 May 2014", "2014-13", "9999999", "几天前", "某日"),
        *("a few days ago", "the", "of", "/", "..", "../..", "~", "?", "00/00/0000", "0000-00-00"),
    ],
)
def test_what_means_no_date_is_nothing(typed: str) -> None:
    assert _heard(typed).meanings == ()


@pytest.mark.parametrize(
    "typed", ["still going on", "ongoing", "It is still going on.", "至今", "仍在继续", "还没结束"]
)
def test_still_going_on_is_no_date(typed: str) -> None:
    heard = _heard(typed)
    assert heard.ongoing
    assert heard.meanings == ()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("since March 2014, still going on", "2014-03/.."),
        ("3 May 2025 until now", "2025-05-03/.."),
        ("5月3日至今", "2026-05-03/.."),
    ],
)
def test_what_still_goes_on_has_a_beginning(typed: str, stored: str) -> None:
    heard = _heard(typed)
    assert heard.ongoing
    assert heard.taken == stored


@pytest.mark.parametrize(
    ("typed", "start", "stored"),
    [
        ("three weeks", "2014-05-03", "2014-05-24~"),
        ("about 3 weeks", "2014-05-03~", "2014-05-24~"),
        ("持续三周", "2014-05-03", "2014-05-24~"),
        ("two months", "2014-05", "2014-07~"),
        ("three weeks", "2014-05", "2014-05-22~/2014-06-21~"),
        ("two hours", "2014-05-03T21:40", "2014-05-03T23:40~"),
        ("a year", "2014-05-03", "2015-05-03~"),
    ],
)
def test_a_length_is_counted_from_its_beginning_and_offered(
    typed: str, start: str, stored: str
) -> None:
    heard = _heard(typed, start=start)
    assert heard.taken is None
    assert heard.length is not None
    assert [meaning.stored for meaning in heard.meanings] == [stored]


def test_hours_from_a_day_without_a_time_say_no_end() -> None:
    stored = [one.stored for one in _heard("two hours", start="2014-05-03").meanings]
    assert "2014-05-03" not in " ".join(stored)


def test_a_day_without_a_year_can_be_to_come() -> None:
    assert _heard("20 May", which="future").taken == "2027-05-20"
    either = _heard("20 May", which="either")
    assert {one.stored for one in either.meanings} == {"2026-05-20", "2027-05-20"}
    assert either.taken is None


def test_a_day_without_a_month_is_near_the_record_or_now() -> None:
    heard = _heard("the 3rd", near="2014-05-01")
    assert [one.stored for one in heard.meanings] == ["2014-05-03", "2026-11-03"]


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("20 May", "year"),
        ("the 3rd", "month"),
        ("yesterday", "counted"),
        ("昨天", "counted"),
        ("Tuesday 3 May 2014", "weekday"),
        ("03/04/2014", "order"),
        ("۲۳ اسفند ۱۳۹۲", "persian"),
    ],
)
def test_what_was_supplied_is_said(typed: str, note: str) -> None:
    assert note in _heard(typed).meanings[0].notes


def test_the_right_day_of_the_week_needs_no_word() -> None:
    assert _heard("Saturday 3 May 2014").meanings[0].notes == frozenset()


ENGLISH = (
    "about before after since from to until ago last next three weeks march the 3rd night of "
    "evening at 21:40 spring 2014 2014-03-14 03/04 ~ .. / , and or between"
)
WORDS = (
    *ENGLISH.split(" "),
    *"年月日三十上周前后从到底点半",
    "大约",
    "晚上",
    "至今",
    "昨天",
    "2014",
)


@settings(max_examples=1500, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join),
        st.lists(st.sampled_from(WORDS), max_size=9).map("".join),
        st.text(alphabet=string.digits + "-/.~:T年月日", max_size=24),
    )
)
def test_anything_typed_is_a_valid_date_or_none(typed: str) -> None:
    for which in ("past", "future", "either"):
        setting = Setting(NOW, which=which, near="2014-05-03", start="2014-05")
        heard = hear(typed, setting)
        for meaning in heard.meanings:
            assert date_problem(meaning.stored) is None
        assert len({one.stored for one in heard.meanings}) == len(heard.meanings)
        if heard.taken is not None:
            again = hear(heard.taken, setting)
            assert again.taken in (heard.taken, None)


@settings(max_examples=300, deadline=None)
@given(st.dates(dt.date(1600, 1, 1), dt.date(2099, 12, 31)), st.booleans())
def test_every_day_is_read_in_every_way_of_writing_it(day: dt.date, about: bool) -> None:
    mark = "~" if about else ""
    written = [
        f"{day.day} {day:%B} {day.year}",
        f"{day:%b} {day.day}, {day.year}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.day}.{day.month}.{day.year}",
        day.isoformat(),
    ]
    for one in written:
        typed = f"about {one}" if about else one
        assert _heard(typed).taken == day.isoformat() + mark


def test_a_very_long_text_takes_no_time() -> None:
    typed = "from 3 to " * 4000
    assert _heard(typed).meanings == ()
    assert _heard("1" * 390).meanings == ()
    assert _heard("a and " * 60).meanings == ()
    assert PartialDate.parse("2014").first is not None
