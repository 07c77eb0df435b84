"""Dates as tables hold them: numbers in some order, names of months, Chinese dates, periods.

A day that cannot be told from a month is not guessed: whoever takes the table in says which comes
first. Nothing is read that depends on the day it is read on ("yesterday", "3 May").
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from defender_app.model.partial_date import date_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Reader = Callable[[str, dt.date], str | None]

NO_DATE: Final = "cell-no-date"
ORDER: Final = "cell-date-order"
SHORT_YEAR: Final = "cell-short-year"
FAR_YEAR: Final = "cell-far-year"

_TIMED: Final = re.compile(
    r"^(?P<date>.*?\d|.*?[日])(?:[T,]|\s)\s*(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)"
    r"(?::[0-5]\d(?:\.\d+)?)?(?:\s*(?P<half>am|pm|a\.m\.|p\.m\.))?(?:Z|[+-]00:?00)?$",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])[:.h时時](?P<minute>[0-5]\d)?(?::[0-5]\d)?分?"
    r"(?:\s*(?P<half>am|pm|a\.m\.|p\.m\.))?",
    re.IGNORECASE,
)
_YEAR_FIRST: Final = re.compile(
    r"(?P<year>\d{4})\s*(?:[-./年 ]\s*(?P<month>\d{1,2})\s*"
    r"(?:[-./月 ]\s*(?P<day>\d{1,2})\s*[日号號]?|月)?|年)?"
)
_YEAR_LAST: Final = re.compile(r"(?P<first>\d{1,2})([-./ ])(?P<second>\d{1,2})\2(?P<year>\d{4})")
_MONTH_YEAR: Final = re.compile(r"(?P<month>\d{1,2})[-./](?P<year>\d{4})")
_SHORT: Final = re.compile(r"\d{1,2}[-./]\d{1,2}[-./]\d{2}")
_BETWEEN: Final = (
    re.compile(r"\s+(?:to|until|till|and)\s+|\s*[–—]\s*|\s+-\s+|\s*[至到]\s*|\s*/\s*(?=\d{4}-)"),
    re.compile(r"(?<=\d)\s*[~:]\s*(?=\d{4})"),
    re.compile(r"(?<=\d{4})-(?=\d{4}$)"),
)
_ABOUT: Final = re.compile(
    r"^(?:about|around|circa|ca\.?|c\.|approx\.?|approximately|roughly|~|大约|约|大概|大約|約)\s*"
    r"|\s*(?:左右|前后|\?|~)$",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    r"^(?:before|until|by|not later than|\.\./)\s*|\s*(?:之前|以前|前)$", re.IGNORECASE
)
_SINCE: Final = re.compile(
    r"^(?:since|after|from|starting)\s+|^自(?:从)?\s*"
    r"|\s*(?:之后|以后|以来|至今|起|onwards|to now|until now|/\.\.|-)$",
    re.IGNORECASE,
)
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
# What spreadsheets write where no time was typed.
_MIDNIGHT: Final = re.compile(r"T00:00(?::00)?$")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_SHORTEST: Final = 3
_LAST_MONTH, _LAST_DAY = 12, 31
_FIRST, _LAST = 1900, 2100
_YEARS: Final = re.compile(r"(?:^|/)(\d{4})")
_NOON: Final = 12
_HAN: Final = str.maketrans("〇零一二三四五六七八九", "00123456789")
_PROBES: Final = (dt.date(2001, 2, 3), dt.date(2012, 11, 29))


def plain(text: str) -> str:
    """The text with plain digits and one space between words."""
    folded = unicodedata.normalize("NFKC", text)
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in folded)
    return " ".join("".join(digits).split())


def day_first(cells: Iterable[str]) -> bool | None:
    """What comes first where numbers end with the year; None where that cannot be told.

    Args:
        cells: of all columns of dates.
    """
    firsts, seconds = 0, 0
    for cell in cells:
        for found in _YEAR_LAST.finditer(plain(cell)):
            firsts += int(found["first"]) > _LAST_MONTH
            seconds += int(found["second"]) > _LAST_MONTH
    if bool(firsts) == bool(seconds):
        return None
    return bool(firsts)


def read(text: str, *, first_is_day: bool | None, more: Reader | None = None) -> tuple[str, str]:
    """The partial date in a cell.

    Args:
        text: of the cell.
        first_is_day: what comes first in ``03/04/2025``; None: not known.
        more: reads what is not read here; called with the day it is to take for today.

    Returns:
        (the date, ""), or ("", the code of what is wrong).
    """
    cell = plain(text)
    if not date_problem(cell):
        return _near(_MIDNIGHT.sub("", cell))
    found, code = _read(cell, first_is_day=first_is_day)
    if found and not date_problem(found):
        return _near(found)
    if code in {"", NO_DATE} and more is not None:
        # What means another day on another day cannot be read out of a table.
        given = {more(cell, today) for today in _PROBES}
        told = given.pop()
        if told and not given and not date_problem(told):
            return _near(told)
    return "", code or NO_DATE


def spoken(text: str, today: dt.date) -> str | None:
    """What a cell says in words, English or Chinese; None where that is not one thing for sure."""
    from defender_app.spoken.dates import Setting, hear  # noqa: PLC0415 - for few cells

    return hear(text, Setting(dt.datetime.combine(today, dt.time(12)))).taken


def _near(found: str) -> tuple[str, str]:
    """A date of our days: another year was counted in another calendar, or mistyped."""
    years = (int(year) for year in _YEARS.findall(found))
    return (found, "") if all(_FIRST <= year <= _LAST for year in years) else ("", FAR_YEAR)


def clock(text: str) -> str | None:
    """The time of day in a cell, ``21:40``; None where there is none."""
    cell = plain(text)
    found = _CLOCK.fullmatch(cell) or re.fullmatch(
        r"(?P<hour>[01]?\d)(?P<minute>)\s*(?P<half>am|pm)", cell, re.IGNORECASE
    )
    return _time(found) if found else None


def _time(found: re.Match[str]) -> str | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").replace(".", "").lower()
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return f"{hour:02}:{minute:02}"


def _read(cell: str, *, first_is_day: bool | None) -> tuple[str, str]:
    for between in _BETWEEN:
        sides = between.split(cell)
        if len(sides) == 2 and all(side.strip() for side in sides):  # noqa: PLR2004 - a pair
            first, why = _point(
                re.sub(r"^(?:from|between|自|从)\s*", "", sides[0]), first_is_day=first_is_day
            )
            last, other = _point(sides[1], first_is_day=first_is_day)
            if first and last:
                return f"{first}/{last}", ""
            if ORDER in {why, other} or SHORT_YEAR in {why, other}:
                return "", why or other
    for pattern, form in ((_BEFORE, "../{}"), (_SINCE, "{}/..")):
        inner = pattern.sub("", pattern.sub("", cell, count=1), count=1)
        if inner != cell:
            point, code = _point(inner, first_is_day=first_is_day)
            if point or code != NO_DATE:
                return form.format(point) if point else "", code
    return _point(cell, first_is_day=first_is_day)


def _point(cell: str, *, first_is_day: bool | None) -> tuple[str, str]:
    text = cell.strip(" ,;.")
    inner = _ABOUT.sub("", text).strip()
    about = "~" if inner != text else ""
    timed = _TIMED.match(inner)
    clock_time = _time(timed) if timed else None
    date, code = _day(timed["date"] if timed else inner, first_is_day=first_is_day)
    if timed and (clock_time is None or date.count("-") != 2):  # noqa: PLR2004 - a day
        return "", code or NO_DATE
    if not date:
        return "", code
    shown = _MIDNIGHT.sub("", f"{date}T{clock_time}") if clock_time else date
    return shown + about, ""


def _day(text: str, *, first_is_day: bool | None) -> tuple[str, str]:
    text = text.strip(" ,")
    found = _YEAR_FIRST.fullmatch(_chinese(text))
    if found:
        return _written(found["year"], found["month"], found["day"]), ""
    found = _YEAR_LAST.fullmatch(text)
    if found:
        return _ordered(
            int(found["first"]), int(found["second"]), found["year"], first_is_day=first_is_day
        )
    found = _MONTH_YEAR.fullmatch(text)
    if found and int(found["month"]) <= _LAST_MONTH:
        return _written(found["year"], found["month"], None), ""
    if _SHORT.fullmatch(text):
        return "", SHORT_YEAR
    return _named(text)


def _ordered(first: int, second: int, year: str, *, first_is_day: bool | None) -> tuple[str, str]:
    if first > _LAST_MONTH >= second or first == second:
        first_is_day = True
    elif second > _LAST_MONTH >= first:
        first_is_day = False
    if first_is_day is None:
        return "", ORDER
    day, month = (first, second) if first_is_day else (second, first)
    return _written(year, str(month), str(day)), ""


def _named(text: str) -> tuple[str, str]:
    """A month by its English name, with a year, and with or without a day."""
    year = month = day = ""
    for word in re.findall(r"[^\s,./-]+", _ORDINAL.sub("", text)):
        number = int(word) if word.isdecimal() else None
        if number is None:
            known = _month(word)
            if not known or month:
                return "", NO_DATE
            month = known
        elif len(word) == 4 and not year:  # noqa: PLR2004 - digits of a year
            year = word
        elif 1 <= number <= _LAST_DAY and not day:
            day = word
        else:
            return "", NO_DATE
    return (_written(year, month, day or None), "") if year and month else ("", NO_DATE)


def _month(word: str) -> str:
    bare = word.casefold().strip(".")
    for number, name in enumerate(_MONTHS, 1):
        if len(bare) >= _SHORTEST and (name.startswith(bare) or bare == f"{name[:3]}t"):
            return str(number)
    return ""


def _chinese(text: str) -> str:
    """Dates in Chinese figures: 二〇二五年三月十四日."""
    if not re.match(r"[〇零一二三四五六七八九]{4}年", text):
        return text
    return re.sub(r"[十〇零一二三四五六七八九]+", _figure, text)


def _figure(found: re.Match[str]) -> str:
    text = found[0]
    if "十" not in text:
        return text.translate(_HAN)
    tens, _, ones = text.partition("十")
    return (tens.translate(_HAN) or "1") + (ones.translate(_HAN) or "0")


def _written(year: str, month: str | None, day: str | None) -> str:
    text = year
    if month:
        text += f"-{int(month):02}"
    if day:
        text += f"-{int(day):02}"
    return text
