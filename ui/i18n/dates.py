"""Dates as people remember them: a partial date in words, and typed words as a partial date."""

from __future__ import annotations

import datetime as dt
import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from defender_app.model.partial_date import DatePoint, PartialDate, Step, date_problem
from ui import i18n

if TYPE_CHECKING:
    from defender_app.spoken.dates import Heard, Setting, Words
    from defender_app.spoken.shown_dates import Reader

# How a date is put together. A translation may use {month} (short name), {month_number}, or both.
_DAY: Final = str(QT_TRANSLATE_NOOP("Dates", "{day} {month} {year}"))
_MONTH: Final = str(QT_TRANSLATE_NOOP("Dates", "{month} {year}"))
_NEAR: Final = str(QT_TRANSLATE_NOOP("Dates", "{day} {month}"))
_TIMED: Final = str(QT_TRANSLATE_NOOP("Dates", "{date}, {time}"))
_ABOUT: Final = str(QT_TRANSLATE_NOOP("Dates", "about {date}"))
_BEFORE: Final = str(QT_TRANSLATE_NOOP("Dates", "before {date}"))
# Said of what began then or later, and of what still goes on: so neither "since" nor "after".
_SINCE: Final = str(QT_TRANSLATE_NOOP("Dates", "from {date} on"))
_RANGE: Final = str(QT_TRANSLATE_NOOP("Dates", "{first} to {last}"))
_TODAY: Final = str(QT_TRANSLATE_NOOP("Dates", "today"))
_YESTERDAY: Final = str(QT_TRANSLATE_NOOP("Dates", "yesterday"))
_MONTHS_OF_YEAR: Final = range(1, 13)


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
    if _within_a_day(date.first, date.last):
        return _one_day(date.first, date.last)
    return _say(_RANGE).format(first=_point_words(date.first), last=_point_words(date.last))


def _within_a_day(first: DatePoint, last: DatePoint) -> bool:
    timed = first.step > Step.DAY and last.step > Step.DAY
    return timed and first.about == last.about and first.start.date() == last.start.date()


def _one_day(first: DatePoint, last: DatePoint) -> str:
    """Two times of one day: "21 Feb 2025, 18:00 to 23:00"."""
    times = _say(_RANGE).format(first=_time(first), last=_time(last))
    day = _point_words(DatePoint(start=first.start, step=Step.DAY))
    words = _say(_TIMED).format(date=day, time=times)
    return _say(_ABOUT).format(date=words) if first.about else words


def moment(when: dt.datetime) -> str:
    """A day and a time on the clock of this machine."""
    local = when.astimezone() if when.tzinfo is not None else when
    return _point_words(DatePoint(start=local, step=Step.MINUTE))


def near(day: dt.date) -> str:
    """A day of about now, without its year: "21 Feb"."""
    return _say(_NEAR).format(
        day=day.day, month=month_names()[day.month - 1], month_number=day.month
    )


def clock(when: dt.datetime) -> str:
    """The time of day on the clock of this machine: "14:02"."""
    local = when.astimezone() if when.tzinfo is not None else when
    return f"{local:%H:%M}"


def read(typed: str, *, today: dt.date | None = None) -> str | None:
    """The partial date that typed words mean, or None while they mean none for sure.

    Args:
        typed: in the language of the window or in English; also the form that is stored.
        today: the day it is now.
    """
    now = dt.datetime.now().astimezone()
    if today is not None:
        now = dt.datetime.combine(today, now.timetz())
    from defender_app.spoken.dates import Setting  # noqa: PLC0415 - the window starts without it

    return hear(typed, Setting(now.replace(tzinfo=None))).taken


def hear(typed: str, setting: Setting) -> Heard:
    """Everything that typed words can mean, in the language of the window, English or Chinese."""
    from defender_app.spoken import dates as spoken  # noqa: PLC0415 - as above

    own = _reader(i18n.current()).read(typed)
    if own is not None and spoken.is_reasonable(own):
        return spoken.Heard((spoken.Meaning(own),))
    return spoken.hear(typed, setting, _words(i18n.current()))


@functools.lru_cache(maxsize=4)
def _reader(language: str) -> Reader:
    from defender_app.spoken.shown_dates import Reader, Templates  # noqa: PLC0415 - as above

    del language
    forms = (_DAY, _MONTH, _TIMED, _ABOUT, _BEFORE, _SINCE, _RANGE)
    names = {
        name: number
        for alone in (False, True)
        for number, name in enumerate(month_names(alone=alone), 1)
    }
    return Reader(Templates(*(_say(one) for one in forms)), names, shown)


@functools.lru_cache(maxsize=4)
def _words(language: str) -> Words:
    from defender_app.spoken.dates import Words  # noqa: PLC0415 - as above

    del language
    locale = i18n.locale()
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = tuple(
        tuple(
            dict.fromkeys(
                said
                for form in forms
                for name in (locale.monthName, locale.standaloneMonthName)
                for said in (name(month, form), _in_our_digits(name(month, form)))
            )
        )
        for month in _MONTHS_OF_YEAR
    )
    return Words(
        months=months,
        about=_say(_ABOUT),
        before=_say(_BEFORE),
        since=_say(_SINCE),
        between=_say(_RANGE),
        forms=(_say(_DAY), _say(_MONTH)),
        today=_say(_TODAY),
        yesterday=_say(_YESTERDAY),
    )


def month_names(*, long: bool = False, alone: bool = False) -> tuple[str, ...]:
    """The twelve months in the language of the window.

    Args:
        long: the whole names.
        alone: as they are said without a day, which in Russian is another form.
    """
    return _month_names(i18n.locale().name(), long, alone)


@functools.lru_cache(maxsize=8)
def _month_names(locale: str, long: bool, alone: bool) -> tuple[str, ...]:
    """Kept: a list of a thousand records asks for them a thousand times."""
    form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    known = QLocale(locale)
    name = known.standaloneMonthName if alone else known.monthName
    return tuple(_in_our_digits(name(month, form)) for month in _MONTHS_OF_YEAR)


def _in_our_digits(words: str) -> str:
    """The digits that stand everywhere else in the window; Tibetan months have their own."""
    if words.isascii():
        return words
    return "".join(str(int(one)) if one.isdecimal() else one for one in words)


def _say(template: str) -> str:
    return QCoreApplication.translate("Dates", template)


def _point_words(point: DatePoint | None) -> str:
    if point is None:
        return ""
    start = point.start
    if point.step is Step.YEAR:
        words = f"{start.year}"
    else:
        whole = point.step is Step.MONTH
        words = _say(_MONTH if whole else _DAY).format(
            day=start.day,
            month=month_names(alone=whole)[start.month - 1],
            month_number=start.month,
            year=start.year,
        )
    if point.step > Step.DAY:
        words = _say(_TIMED).format(date=words, time=_time(point))
    return _say(_ABOUT).format(date=words) if point.about else words


def _time(point: DatePoint) -> str:
    """Hours and minutes, and seconds where they are known."""
    return f"{point.start:%H:%M:%S}" if point.step is Step.SECOND else f"{point.start:%H:%M}"
