"""Dates as people remember them: a partial date in words, and typed words as a partial date."""

from __future__ import annotations

import datetime as dt
import functools
import re
import unicodedata
from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from defender_app.model.partial_date import DatePoint, PartialDate, Step, date_problem
from ui import i18n

# How a date is put together. A translation may use {month} (short name), {month_number}, or both.
_DAY: Final = str(QT_TRANSLATE_NOOP("Dates", "{day} {month} {year}"))
_MONTH: Final = str(QT_TRANSLATE_NOOP("Dates", "{month} {year}"))
_TIMED: Final = str(QT_TRANSLATE_NOOP("Dates", "{date}, {time}"))
_ABOUT: Final = str(QT_TRANSLATE_NOOP("Dates", "about {date}"))
_BEFORE: Final = str(QT_TRANSLATE_NOOP("Dates", "before {date}"))
_SINCE: Final = str(QT_TRANSLATE_NOOP("Dates", "since {date}"))
_RANGE: Final = str(QT_TRANSLATE_NOOP("Dates", "{first} to {last}"))
_TODAY: Final = str(QT_TRANSLATE_NOOP("Dates", "today"))
_YESTERDAY: Final = str(QT_TRANSLATE_NOOP("Dates", "yesterday"))

# What people type in English, whatever the language of the window.
_ABOUT_WORDS: Final = ("about", "around", "circa", "ca.", "ca", "approximately", "maybe", "~")
_BEFORE_WORDS: Final = ("not later than", "before", "until", "till", "by", "..")
_SINCE_WORDS: Final = ("since", "after", "from", "starting")
_SINCE_ENDS: Final = (
    "until now",
    "to now",
    "onwards",
    "still going on",
    "and still going on",
    "on",
)
_BETWEEN: Final = re.compile(
    r"\s+(?:to|until|till|and)\s+|\s*[–—]\s*|\s+-\s+|\s*/\s*\.\.|(?<=\d)/(?=\d{4}-)"
)

_TIME: Final = re.compile(
    r"(?:\s|,|^|t)(?:at\s+)?(\d{1,2})(?:[:h](\d{2})(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.)?|\s*(am|pm))(?!\d)"
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})(?:[-./年]\s*(\d{1,2})(?:[-./月]\s*(\d{1,2})日?|月?)|年?)")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_PLACES: Final = {
    "month_number": r"\d{1,2}",
    "month": r"\D[^,]*?",
    "day": r"\d{1,2}",
    "year": r"\d{4}",
}
_MONTHS_OF_YEAR: Final = range(1, 13)
_LAST_DAY: Final = 31
_SHORTEST: Final = 3
_FIRST_YEAR: Final = 1000


class _Parts(NamedTuple):
    """A date as far as it was typed."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    time: str = ""
    about: bool = False


def shown(partial: str) -> str:
    """A partial date in words: "21 Feb 2025, 21:40", "about Oct 2024", "before 20 May 2025".

    Args:
        partial: as :mod:`defender_app.model.partial_date` has it; anything else comes back as it
            is.
    """
    if date_problem(partial):
        return partial
    date = PartialDate.parse(partial)
    if not date.is_range:
        return _point_words(date.first)
    if date.first is None:
        return _say(_BEFORE).format(date=_point_words(date.last))
    if date.last is None:
        return _say(_SINCE).format(date=_point_words(date.first))
    return _say(_RANGE).format(first=_point_words(date.first), last=_point_words(date.last))


def moment(when: dt.datetime) -> str:
    """A day and a time on the clock of this machine."""
    local = when.astimezone() if when.tzinfo is not None else when
    return _point_words(DatePoint(start=local, step=Step.MINUTE))


def clock(when: dt.datetime) -> str:
    """The time of day on the clock of this machine: "14:02"."""
    local = when.astimezone() if when.tzinfo is not None else when
    return f"{local:%H:%M}"


def read(typed: str, *, today: dt.date | None = None) -> str | None:
    """The partial date that typed words mean, or None while they mean none for sure.

    A day without a year is the last such day. "03/04/2025" says no day in English, where it can
    be two; "3 April 2025", "3.4.2025" and "2025-04-03" do.

    Args:
        typed: in the language of the window or in English; also the form that is stored.
        today: the day it is now.
    """
    text = _plain(typed)
    stored = text.replace("t", "T")
    if text and not date_problem(stored):
        return stored
    found = _read(text, today or dt.datetime.now().astimezone().date())
    return found if found and not date_problem(found) else None


def month_names(*, long: bool = False) -> tuple[str, ...]:
    """The twelve months in the language of the window, short or long."""
    return _month_names(i18n.locale().name(), long)


@functools.lru_cache(maxsize=8)
def _month_names(locale: str, long: bool) -> tuple[str, ...]:
    """Kept: a list of a thousand records asks for them a thousand times."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return tuple(QLocale(locale).monthName(month, form) for month in _MONTHS_OF_YEAR)


def _say(template: str) -> str:
    return QCoreApplication.translate("Dates", template)


def _point_words(point: DatePoint | None) -> str:
    if point is None:
        return ""
    start = point.start
    if point.step is Step.YEAR:
        words = f"{start.year}"
    else:
        words = _say(_MONTH if point.step is Step.MONTH else _DAY).format(
            day=start.day,
            month=month_names()[start.month - 1],
            month_number=start.month,
            year=start.year,
        )
    if point.step > Step.DAY:
        words = _say(_TIMED).format(date=words, time=f"{start:%H:%M}")
    return _say(_ABOUT).format(date=words) if point.about else words


def _plain(typed: str) -> str:
    """Small letters, plain digits, one space between words."""
    folded = unicodedata.normalize("NFKC", typed).casefold()
    digits = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in folded
    )
    return _ORDINAL.sub("", " ".join(digits.split())).strip(" ,;⟦⟧~") + (
        "~" if digits.strip().endswith("~") and "⟦" not in digits else ""
    )


def _affixes(template: str) -> tuple[str, str]:
    """What stands before and after the date in the translation of a template."""
    before, _, after = _plain_template(template).partition("{date}")
    return before.strip(), after.strip()


def _plain_template(template: str) -> str:
    return _say(template).casefold().strip("⟦⟧~ ")


def _cut(text: str, template: str, words: tuple[str, ...]) -> str | None:
    """The text without the words that say this, or None when it does not say it."""
    before, after = _affixes(template)
    if (before or after) and text.startswith(before) and text.endswith(after):
        return text[len(before) : len(text) - len(after)].strip()
    for word in words:
        edge = " " if word[-1].isalnum() else ""
        if text.startswith(word + edge):
            return text[len(word) :].strip(" /")
    return None


def _read(text: str, today: dt.date) -> str | None:
    inner = _cut(text, _BEFORE, _BEFORE_WORDS)
    if inner is not None:
        return _joined("..", _one(inner, today))
    for end in _SINCE_ENDS:
        if text.endswith(" " + end):
            start = text[: -len(end)].strip(" ,")
            return _joined(_one(_cut(start, _SINCE, _SINCE_WORDS) or start, today), "..")
    pair = _pair(text)
    if pair is not None:
        first, last = (_parts(side, today) for side in pair)
        return _range(first, last, today)
    inner = _cut(text, _SINCE, _SINCE_WORDS)
    if inner is not None:
        return _joined(_one(inner, today), "..")
    return _one(text, today)


def _pair(text: str) -> tuple[str, str] | None:
    """The two sides of a range, or None."""
    for start in ("from ", "between "):
        text = text.removeprefix(start) if _BETWEEN.search(text) else text
    middle = _plain_template(_RANGE).replace("{first}", "").replace("{last}", "").strip()
    if middle and f" {middle} " in text:
        first, _, last = text.partition(f" {middle} ")
        return first, last
    sides = _BETWEEN.split(text)
    if len(sides) != 2 or not all(side.strip() for side in sides):  # noqa: PLR2004 - a pair
        return None
    return sides[0].strip(), sides[1].strip()


def _range(first: _Parts | None, last: _Parts | None, today: dt.date) -> str | None:
    if first is None or last is None:
        return None
    if last.month is None and first.month is not None and last.day is not None:
        last = last._replace(month=first.month)
    if first.month is None and first.day is not None:
        first = first._replace(month=last.month)
    if first.year is None:
        first = first._replace(year=last.year)
    if last.year is None:
        last = last._replace(year=first.year)
    return _joined(_written(first, today), _written(last, today))


def _joined(first: str | None, last: str | None) -> str | None:
    return f"{first}/{last}" if first and last else None


def _one(text: str, today: dt.date) -> str | None:
    parts = _parts(text, today)
    return None if parts is None else _written(parts, today)


def _parts(text: str, today: dt.date) -> _Parts | None:
    """What one typed date says, or None."""
    inner = _cut(text, _ABOUT, _ABOUT_WORDS)
    if inner is None and text.endswith(("~", "?")):
        inner = text[:-1].strip()
    date, time = _time(inner if inner is not None else text)
    found = _date(date.strip(" ,"), today)
    if found is None or time is None:
        return None
    return found._replace(time=time, about=inner is not None)


def _time(text: str) -> tuple[str, str | None]:
    """The text without the time of day, and that time; None when there is no such time."""
    match = _TIME.search(text)
    if match is None:
        return text, ""
    hour, minute = int(match[1]), int(match[2] or 0)
    half = (match[3] or match[4] or "").replace(".", "")
    if half:
        if not 1 <= hour <= 12:  # noqa: PLR2004 - of a clock with two halves
            return text, None
        hour = hour % 12 + (12 if half == "pm" else 0)
    rest = (text[: match.start()] + " " + text[match.end() :]).strip()
    return rest, f"{hour:02}:{minute:02}"


def _date(text: str, today: dt.date) -> _Parts | None:
    for word, back in ((_TODAY, 0), (_YESTERDAY, 1)):
        if text in (word, _plain(_say(word))):
            day = today - dt.timedelta(days=back)
            return _Parts(day.year, day.month, day.day)
    found = _as_shown(text)
    if found is not None:
        return found
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        year, month, day_of = (int(part) if part else None for part in match.groups())
        return _Parts(year, month, day_of)
    match = _YEAR_LAST.fullmatch(text)
    if match:
        return _numeric(int(match[1]), match[2], int(match[3]), int(match[4]))
    return _named(text)


def _as_shown(text: str) -> _Parts | None:
    """A day or a month put together as the language of the window does it."""
    for template in (_DAY, _MONTH):
        pattern = re.escape(_plain_template(template))
        for name, kind in _PLACES.items():
            pattern = pattern.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{kind})", 1)
        match = re.fullmatch(pattern, text)
        given = match.groupdict() if match else {}
        month = given.get("month_number") or _month(given.get("month") or "")
        if given and month:
            day = given.get("day")
            return _Parts(int(given["year"]), int(month), int(day) if day else None)
    return None


def _numeric(first: int, mark: str, second: int, year: int) -> _Parts | None:
    """Three numbers with the year last: the day first, unless that is for sure the month."""
    if second in _MONTHS_OF_YEAR and first in _MONTHS_OF_YEAR and first != second:
        english = i18n.current().partition("_")[0] == "en"
        if english and mark != ".":
            return None
    if second not in _MONTHS_OF_YEAR:
        first, second = second, first
    return _Parts(year, second, first)


def _named(text: str) -> _Parts | None:
    """A month by its name, with a day, a year, both, or nothing but a day."""
    year = month = day = None
    for word in re.findall(r"[^\s,]+", text):
        number = int(word) if word.isdecimal() else None
        if number is None:
            known = _month(word)
            if known is None or month is not None:
                return None
            month = known
        elif number >= _FIRST_YEAR and year is None:
            year = number
        elif number <= _LAST_DAY and day is None:
            day = number
        else:
            return None
    return _Parts(year, month, day)


def _month(word: str) -> int | None:
    """The month of a name, whole or cut after three letters or more, here or in English."""
    bare = word.strip(". ")
    if not bare:
        return None
    here, english = i18n.locale(), QLocale("en")
    for locale in (here, english):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for month in _MONTHS_OF_YEAR:
                names = (locale.monthName(month, form), locale.standaloneMonthName(month, form))
                folded = [_plain(name).strip(".") for name in names]
                if bare in folded or (len(bare) >= _SHORTEST and folded[0].startswith(bare)):
                    return month
    return None


def _written(parts: _Parts, today: dt.date) -> str | None:
    """The stored form; a missing year is that of the last such day."""
    if parts.month is None and (parts.day is not None or parts.year is None):
        return None
    year = parts.year
    if year is None:
        later = (parts.month or 1, parts.day or 1) > (today.month, today.day)
        year = today.year - 1 if later else today.year
    text = f"{year:04}"
    if parts.month is not None:
        text += f"-{parts.month:02}"
    if parts.day is not None:
        text += f"-{parts.day:02}"
    if parts.time:
        text = f"{text}T{parts.time}" if parts.day is not None else ""
    return text + ("~" if parts.about else "") if text else None
