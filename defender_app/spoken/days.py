"""Plain dates: numbers, and months by their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.spoken import calendars
from defender_app.spoken.spans import Point, Span, one

if TYPE_CHECKING:
    import datetime as dt

MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})(?:\s*[-./ ]\s*(\d{1,2})(?:\s*[-./ ]\s*(\d{1,2}))?\.?)?")
_COMPACT: Final = re.compile(r"([12]\d{3})(\d{2})(\d{2})")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})\s*([-./ ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})")
_NO_YEAR: Final = re.compile(r"(\d{1,2})\s*([/.])\s*(\d{1,2})\.?")
_ORDINAL: Final = re.compile(r"(?:the )?\b(\d{1,2})(?:st|nd|rd|th)\b")
_WORDS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second"),
    *("twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh"),
    *("twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_NAMES: Final = "|".join(name[:3] + r"\w*" for name in MONTHS)
_ANY: Final = "|".join(reversed(_WORDS))
_IN_WORDS: Final = re.compile(rf"\b({_ANY})(?= of (?:{_NAMES})\b)|(?<=[a-z] the )({_ANY})$")
_SHORT_YEAR: Final = re.compile(r"'(\d{2})\b")
_FILLERS: Final = frozenset({"of", "in", "on", "day", "year", "month", "month,"})
_TWELVE: Final = range(1, 13)
_LAST_DAY: Final = 31
_SHORTEST: Final = 3
_FIRST_YEAR: Final = 1500
_CENTURY: Final = 100
_DECADE_TO_COME: Final = 10


def ordinals(text: str) -> str:
    """Write "3rd" as "the 3": a day for sure, also when it stands alone."""
    text = re.sub(r"\b(twenty|thirty) (?=(?:first|second|third|\w+th)\b)", r"\1-", text)
    text = _IN_WORDS.sub(lambda found: str(_WORDS.index(found[1] or found[2]) + 1), text)
    return _ORDINAL.sub(r"the \1", text)


def plain_dates(text: str, today: dt.date) -> tuple[Span, ...]:
    """What a plain date means; several where the order of its numbers is not sure."""
    text = text.strip(" ,.")
    found = _COMPACT.fullmatch(text)
    if found is not None:
        return _checked((one(Point(int(found[1]), int(found[2]), int(found[3]))),))
    found = _YEAR_FIRST.fullmatch(text)
    if found is not None:
        year, month, day = (int(part) if part else None for part in found.groups())
        return _checked(calendars.of_year(Point(year, month, day), today))
    found = _YEAR_LAST.fullmatch(text)
    if found is not None:
        return _checked(_numbers(found, today))
    found = _NO_YEAR.fullmatch(text)
    if found is not None:
        return _checked(_orders(int(found[1]), found[2], int(found[3]), None))
    return _checked(_named(text, today))


def _checked(found: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(
        span
        for span in found
        if span.first and (span.first.month is None or span.first.month in _TWELVE)
    )


def _numbers(found: re.Match[str], today: dt.date) -> tuple[Span, ...]:
    first, mark, second, last = int(found[1]), found[2], int(found[3]), int(found[4])
    if len(found[4]) > 2:  # noqa: PLR2004 - two digits of a year
        orders = _orders(first, mark, second, last)
        whole = [calendars.of_year(span.first, today) for span in orders if span.first]
        return tuple(
            Span(one_.first, one_.last, one_.notes | span.notes)
            for span, several in zip(orders, whole, strict=True)
            for one_ in several
        )
    ends = _orders(first, mark, second, _century(last, today))
    if second in _TWELVE and last in range(1, _LAST_DAY + 1):
        ends += (one(Point(_century(first, today), second, last)),)
    notes = frozenset({"order"})
    return tuple(dict.fromkeys(Span(span.first, span.last, notes) for span in ends))


def _orders(first: int, mark: str, second: int, year: int | None) -> tuple[Span, ...]:
    """The day first or the month first: both, where both can be and no dot says which."""
    day_first = one(Point(year, second, first, said=True))
    if second not in _TWELVE:
        return (one(Point(year, first, second, said=True)),) if mark != "." or year else ()
    if first in _TWELVE and first != second and mark != ".":
        month_first = one(Point(year, first, second, said=True), "order")
        return one(day_first.first or Point(), "order"), month_first
    return (day_first,)


def _century(short: int, today: dt.date) -> int:
    """The year of two digits: of this century, unless that is far ahead."""
    year = today.year - today.year % _CENTURY + short
    return year - _CENTURY if year > today.year + _DECADE_TO_COME else year


def _named(text: str, today: dt.date) -> tuple[Span, ...]:
    """A month by its name, with a day, a year, both, or nothing but a day."""
    text = _SHORT_YEAR.sub(lambda found: str(_century(int(found[1]), today)), text)
    year = month = day = None
    said = False
    foreign = ""
    for word in re.findall(r"[^\s,]+", text):
        number = int(word) if word.isascii() and word.isdigit() else None
        if number is None:
            known, calendar = _month(word)
            if word == "the":
                said = True
            elif known is not None and month is None:
                month, foreign = known, calendar
            elif word not in _FILLERS:
                return ()
        elif number >= _FIRST_YEAR - 500 and year is None and len(word) == 4:  # noqa: PLR2004 - digits
            year = number
        elif number <= _LAST_DAY and day is None:
            day = number
        else:
            return ()
    if year is None and month is None and day is None:
        return ()
    point = Point(year, month, day, said=said)
    if foreign:
        return calendars.of_names(point, foreign, today)
    return calendars.of_year(point, today)


def _month(word: str) -> tuple[int | None, str]:
    """The month of a name, whole or cut after three letters or more; and of which calendar."""
    bare = word.strip(". ")
    if len(bare) >= _SHORTEST:
        for place, name in enumerate(MONTHS, 1):
            if name.startswith(bare) or (bare == "sept" and place == 9):  # noqa: PLR2004 - September
                return place, ""
    return calendars.month_of(bare)
