"""Numbers as they are said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.spoken.counts import Count, hear_count
from defender_app.spoken.plain import chinese_number, number_in_words

TAKEN = {
    "12": Count(12),
    "about 30": Count(30, "estimate"),
    "at least 12": Count(12, "at-least"),
    "exactly 5": Count(5, "exact"),
    "about thirty people": Count(30, "estimate"),
    "at least twelve police officers": Count(12, "at-least"),
    "three hundred and twelve": Count(312),
    "a dozen": Count(12, "estimate"),
    "a couple": Count(2, "estimate"),
    "30+": Count(30, "at-least"),
    "30 or more": Count(30, "at-least"),
    "more than 30": Count(30, "at-least"),
    "30 or so": Count(30, "estimate"),
    "nobody": Count(0),
    "1,200": Count(1200),
    "1.200": Count(1200),
    "1 200": Count(1200),
    "1,20,000": Count(120_000),
    "2,5": Count(2.5),
    "\u0661\u066c\u0662\u0660\u0660": Count(1200),
    "\u06f1\u06f2": Count(12),
    "\u0969\u0966": Count(30),
    "\u0f23\u0f20": Count(30),
    "\uff13\uff10": Count(30),
    "三十人": Count(30),
    "约三十人": Count(30, "estimate"),
    "三十多人": Count(30, "at-least"),
    "三十余名": Count(30, "at-least"),
    "30人以上": Count(30, "at-least"),
    "至少十二人": Count(12, "at-least"),
    "大约30": Count(30, "estimate"),
    "30人左右": Count(30, "estimate"),
    "1.2万": Count(12_000),
    "一百二十": Count(120),
    "没有": Count(0),
}


@pytest.mark.parametrize("typed", TAKEN)
def test_what_is_said_becomes_the_number_it_means(typed: str) -> None:
    assert hear_count(typed).taken == TAKEN[typed]


@pytest.mark.parametrize(
    ("typed", "why", "offered"),
    [
        ("dozens", "vague", [Count(24, "at-least")]),
        ("dozens of people", "vague", [Count(24, "at-least")]),
        ("hundreds", "vague", [Count(200, "at-least")]),
        ("几十人", "vague", [Count(20, "at-least")]),
        ("十几个人", "vague", [Count(11, "at-least")]),
        ("20 to 30", "range", [Count(20, "at-least"), Count(30, "estimate")]),
        ("20-30 people", "range", [Count(20, "at-least"), Count(30, "estimate")]),
        ("20到30人", "range", [Count(20, "at-least"), Count(30, "estimate")]),
        ("up to 50", "at-most", [Count(50, "estimate")]),
        ("不到十人", "at-most", [Count(10, "estimate")]),
    ],
)
def test_what_is_no_number_for_sure_is_asked(typed: str, why: str, offered: list[Count]) -> None:
    heard = hear_count(typed)
    assert heard.taken is None
    assert heard.why == why
    assert list(heard.counts) == offered


def test_a_mark_between_thousands_or_before_a_fraction_is_asked() -> None:
    heard = hear_count("1.500", whole=False)
    assert heard.why == "separator"
    assert [one.value for one in heard.counts] == [1.5, 1500]


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("2 hours", "minutes", 120),
        ("half an hour", "minutes", 30),
        ("1h30", "minutes", 90),
        ("an hour and twenty minutes", "minutes", 80),
        ("1.5 hours", "minutes", 90),
        ("90 minutes", "hours", 1.5),
        ("two weeks", "days", 14),
        ("37 days", "days", 37),
        ("一个半小时", "minutes", 90),
        ("两天", "hours", 48),
        ("45", "minutes", 45),
        ("a year", "months", 12),
    ],
)
def test_a_length_is_counted_in_the_unit_of_the_field(typed: str, unit: str, value: float) -> None:
    assert hear_count(typed, whole=False, unit=unit).taken == Count(value)


@pytest.mark.parametrize(
    "typed", ["", "some", "many", "people", "a", "about", "3 months", "x12", "½"]
)
def test_what_says_no_number_is_none(typed: str) -> None:
    assert hear_count(typed, whole=False, unit="days").counts == ()


@settings(max_examples=800, deadline=None)
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet="0123456789 .,-+~'万千百十一二三几多余约人", max_size=14),
        st.lists(
            st.sampled_from(["about", "at least", "a", "dozen", "of", "20", "to", "hours", "and"]),
            max_size=6,
        ).map(" ".join),
    ),
    st.sampled_from(["", "minutes", "hours", "days", "months", "years"]),
)
def test_anything_typed_is_numbers_or_none(typed: str, unit: str) -> None:
    heard = hear_count(typed, whole=not unit, unit=unit)
    for one in heard.counts:
        assert one.precision in ("", "exact", "at-least", "estimate")
        assert one.value == one.value


@given(st.integers(0, 99_999_999))
def test_every_number_is_read_in_chinese_numerals(number: int) -> None:
    assert chinese_number(_chinese(number)) == number


def _chinese(number: int) -> str:
    digits = "零一二三四五六七八九"
    if number >= 10_000:
        rest = number % 10_000
        low = _chinese(rest) if rest >= 1000 else f"零{_chinese(rest)}" if rest else ""
        return f"{_chinese(number // 10_000)}万{low}"
    text, zero = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text += ("零" if zero and text else "") + digits[digit] + name
            zero = False
        else:
            zero = True
    return text or "零"


@pytest.mark.parametrize(("words", "number"), [("twenty-three", 23), ("two thousand", 2000)])
def test_english_number_words(words: str, number: int) -> None:
    assert number_in_words(words) == number
