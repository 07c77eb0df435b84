"""Dates and numbers in nine languages: written one way everywhere, and read back as they are."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from defender_app.model.partial_date import DatePoint, PartialDate, Step, date_problem
from defender_app.spoken.counts import Count
from tests.support.window import looks
from ui import i18n
from ui.desk import words as desk_words
from ui.evidence import words as evidence_words
from ui.fields import numbers
from ui.i18n import dates, languages

CODES = [code for code, _ in languages.OFFERED]
TODAY = dt.date(2026, 11, 21)
# Of Arabic, of Persian and Uyghur, of Tibetan, full width.
ZEROS = ("\u0660", "\u06f0", "\u0f20", "\uff10")
DIGITS = tuple("".join(chr(ord(zero) + step) for step in range(10)) for zero in ZEROS)

moments = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2099, 12, 31))  # noqa: DTZ001 - the time of a record


def _point(start: dt.datetime, step: Step, about: bool) -> DatePoint:
    made = str(DatePoint(start.replace(microsecond=0), step, about))
    point = PartialDate.parse(made).first
    assert point is not None
    return point


points = st.builds(_point, moments, st.sampled_from(Step), st.booleans())


@st.composite
def _partial(draw: st.DrawFn) -> str:
    first = draw(points)
    match draw(st.sampled_from(("point", "before", "since", "range", "day"))):
        case "before":
            return f"../{first}"
        case "since":
            return f"{first}/.."
        case "range":
            return f"{first}/{draw(points)}"
        case "day":
            later = first.start + dt.timedelta(seconds=draw(st.integers(0, 80_000)))
            return f"{first}/{_point(later, draw(st.sampled_from(Step)), draw(st.booleans()))}"
        case _:
            return str(first)


@pytest.mark.parametrize("code", CODES)
@given(stored=_partial().filter(lambda one: date_problem(one) is None))
@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_date_that_is_shown_is_read_back(code: str, stored: str) -> None:
    with looks(language=code):
        shown = dates.shown(stored)
        assert dates.read(shown, today=TODAY) == stored, shown


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_read_back(tongue: str, month: int) -> None:
    for stored in (f"2025-{month:02}", f"2025-{month:02}-07", f"2025-{month:02}-07T06:05~"):
        assert dates.read(dates.shown(stored), today=TODAY) == stored, tongue


def test_a_month_of_russian_changes_its_form_beside_a_day() -> None:
    with looks(language="ru"):
        assert dates.shown("2025-05") == "май 2025"
        assert dates.shown("2025-05-07") == "7 мая 2025"
        assert "мая" in dates.near(dt.date(2025, 5, 7))


def test_one_kind_of_digit_stands_in_a_window(tongue: str) -> None:
    when = dt.datetime(2025, 2, 21, 21, 40, tzinfo=dt.UTC)
    said = [
        i18n.locale().toString(1_234_567),
        dates.shown("2025-02-21T21:40"),
        dates.shown("2025-02"),
        dates.clock(when),
        dates.near(when.date()),
        desk_words.size(123_456_789),
        evidence_words.size(4096),
        numbers.shown(Count(1234)),
        *dates.month_names(),
        *dates.month_names(alone=True, long=True),
    ]
    digits = {one for words in said for one in words if one.isdecimal()}
    assert digits <= set("0123456789"), tongue


def test_a_near_day_has_no_year_and_no_leftover_of_it(tongue: str) -> None:
    shown = dates.near(dt.date(2025, 2, 21))
    assert "21" in shown
    assert "2025" not in shown
    assert re.fullmatch(r"\w.*\w\.?", shown), (tongue, shown)


@pytest.mark.parametrize("digits", DIGITS)
def test_digits_of_any_script_are_understood(tongue: str, digits: str) -> None:
    typed = str.maketrans("0123456789", digits)
    for stored in ("2025-02-21", "2025-02", "2025-02-21T21:40", "2014-05-03/2014-05-09"):
        assert dates.read(stored.translate(typed), today=TODAY) == stored
        assert dates.read(dates.shown(stored).translate(typed), today=TODAY) == stored, tongue
    said = numbers.read("1234".translate(typed))
    assert said is not None
    assert said.value == 1234
