"""What is counted from now, as plain dates: "yesterday", "last Tuesday", "three weeks ago"."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.model.partial_date import DatePoint
from defender_app.spoken.days import MONTHS
from defender_app.spoken.lengths import Length, read_length, shifted, step_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_WEEKDAY: Final = (
    r"(?:monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|"
    r"friday|fri|saturday|sat|sunday|sun)"
)
_WHICH: Final = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
_EITHER: Final = r"(last|past|previous|this past|this|next|coming|this coming)"
_DAYS: Final = {
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
}
_PARTS: Final = {
    "last night": (-1, "night"),
    "tonight": (0, "night"),
    "this morning": (0, "morning"),
    "this afternoon": (0, "afternoon"),
    "this evening": (0, "evening"),
    "just now": (0, ""),
}
_COUNTED: Final = r"(?:about |around |roughly |some )?[a-z0-9 –-]+?"
_AGO: Final = re.compile(
    rf"(?:(?P<limit>more than|over|at least|less than|under|not even) )?(?P<length>{_COUNTED})"
    r"\s+(?:ago|back|earlier|before now)\b"
)
_HENCE: Final = re.compile(
    rf"\bin (?P<length>{_COUNTED})(?: from now|'s? time)?$|^(?P<other>{_COUNTED}) from now$"
)
_FOR_LAST: Final = re.compile(rf"(?:for )?(?:the )?(?:last|past) (?P<length>{_COUNTED})$")
_IN_LAST: Final = re.compile(
    rf"(?:with)?(?:in|during|over) the (?:last|past) (?P<length>{_COUNTED})$"
)
_ABOUT: Final = re.compile(r"^(?:about|around|roughly|some) ")


class Wording(NamedTuple):
    """The text in other words, and what was supplied for it."""

    text: str
    notes: frozenset[str] = frozenset()


def wordings(text: str, now: dt.datetime) -> tuple[Wording, ...]:
    """The text with plain dates in place of what is counted from now.

    Several where it can be several ("last Tuesday" on a Friday); the text itself where nothing
    is counted.

    Args:
        text: plain.
        now: the moment it is said.
    """
    found = _spanning(text, now)
    if found is not None:
        return (Wording(found, frozenset({"counted"})),)
    plain = _days(_weeks(_months(_counted(text, now), now.date()), now.date()), now)
    notes = frozenset({"counted"}) if plain != text else frozenset()
    return tuple(Wording(words, notes | more) for words, more in _weekday(plain, now.date()))


def _spanning(text: str, now: dt.datetime) -> str | None:
    """Read "for the past three weeks" and "in the last three weeks"; None for anything else."""
    for pattern, end in ((_IN_LAST, now.date().isoformat()), (_FOR_LAST, "..")):
        found = pattern.fullmatch(text)
        start = _moment(found["length"], now, -1) if found is not None else None
        if start is not None:
            return f"{start.rstrip('~')}~/{end}"
    return None


def _counted(text: str, now: dt.datetime) -> str:
    def ago(found: re.Match[str]) -> str:
        moment = _moment(found["length"], now, -1)
        if moment is None:
            return found[0]
        limit = found["limit"] or ""
        if not limit:
            return moment
        before = limit in ("more than", "over", "at least")
        return f"{'before' if before else 'since'} {moment.rstrip('~')}"

    def hence(found: re.Match[str]) -> str:
        return _moment(found["length"] or found["other"], now, 1) or found[0]

    return _HENCE.sub(hence, _AGO.sub(ago, text))


def _moment(words: str, now: dt.datetime, sign: int) -> str | None:
    """The day or month so long ago, as exact as the unit it was counted in."""
    bare = _ABOUT.sub("", words.strip())
    length = read_length(bare)
    moment = shifted(now, length, sign) if length is not None else None
    if length is None or moment is None:
        return None
    exact = length.unit == "day" and bare == words.strip()
    return str(DatePoint(moment, step_of(length), about=not exact)).lower()


def _days(text: str, now: dt.datetime) -> str:
    for words, (days, part) in _PARTS.items():
        if re.search(rf"\b{words}\b", text):
            day = (now.date() + dt.timedelta(days=days)).isoformat()
            text = re.sub(rf"\b{words}\b", f"{day} {part}".strip(), text)
    for words, days in _DAYS.items():
        if words in text:
            day = (now.date() + dt.timedelta(days=days)).isoformat()
            text = re.sub(rf"\b{words}\b", day, text)
    return text


def _weeks(text: str, today: dt.date) -> str:
    """Put dates for "last week", "Tuesday last week" and "last weekend"."""
    monday = today - dt.timedelta(days=today.weekday())

    def start(which: str) -> dt.date:
        return monday + dt.timedelta(weeks=_WHICH[which.rsplit(maxsplit=1)[-1]])

    def weekday(found: re.Match[str]) -> str:
        which, name = (found[1], found[2]) if found[1] in _WHICH else (found[2], found[1])
        return (start(which) + dt.timedelta(days=_place(name))).isoformat()

    def week(found: re.Match[str]) -> str:
        first = start(found[1])
        last = first + dt.timedelta(days=6)
        if found[2]:
            first = first + dt.timedelta(days=5)
        return f"{first.isoformat()}/{last.isoformat()}"

    text = re.sub(rf"\b{_EITHER} week(?:'s)?(?: on)? ({_WEEKDAY})\b", weekday, text)
    text = re.sub(rf"\b({_WEEKDAY}),? (?:of )?{_EITHER} week\b", weekday, text)
    text = re.sub(r"\bthe week before last\b", lambda _: _week_of(monday, -2), text)
    return re.sub(rf"\b(?:the )?{_EITHER} week(end)?\b", week, text)


def _week_of(monday: dt.date, weeks: int) -> str:
    first = monday + dt.timedelta(weeks=weeks)
    return f"{first.isoformat()}/{(first + dt.timedelta(days=6)).isoformat()}"


def _months(text: str, today: dt.date) -> str:
    """Put dates for "last month" and "last year", also with a month or a season beside them."""

    def month(found: re.Match[str]) -> str:
        count = today.year * 12 + today.month - 1 + _WHICH[found[1].split()[-1]]
        name, year = MONTHS[count % 12], count // 12
        # "the 3rd of last month": the month stands beside the day.
        return f"{name} {year}"

    def year(found: re.Match[str]) -> str:
        return f"{found[2] or ''} {today.year + _WHICH[found[1].split()[-1]]}".strip()

    text = re.sub(r"\b(?:in )?the year before last\b", str(today.year - 2), text)
    text = re.sub(rf"\b(?:the )?{_EITHER} month\b", month, text)
    text = re.sub(rf"^(?:in )?{_EITHER} year,? in (.+)$", year, text)
    text = re.sub(rf"\b(?:of |in )?{_EITHER} year()\b", year, text)
    return re.sub(r"\b(?:last|past|this) (spring|summer|autumn|fall|winter)\b", r"\1", text)


def _weekday(text: str, today: dt.date) -> Iterator[tuple[str, frozenset[str]]]:
    """A day of the week by its date; two of them where "last" can mean either."""
    found = re.search(rf"\b(?:{_EITHER} )?({_WEEKDAY})\b\.?,?", text)
    if found is None:
        yield from _named_month(text, today)
        return
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ,")
    if re.search(r"\d{4}|\d{1,2}[-./]\d|\b\d{1,2}\b(?![:h])", rest) and found[1] is None:
        # The date stands beside it: the day of the week only goes with it.
        yield " ".join(rest.split()), frozenset({f"weekday-{_place(found[2])}"})
        return
    place, which = _place(found[2]), (found[1] or "").split()[-1:]
    for day in _dates_of(place, which[0] if which else "", today):
        words = f"{text[: found.start()]}{day.isoformat()} {text[found.end() :]}"
        yield " ".join(words.split()), frozenset({"counted"})


def _dates_of(place: int, which: str, today: dt.date) -> list[dt.date]:
    back = (today.weekday() - place) % 7
    week = dt.timedelta(weeks=1)
    last = today - dt.timedelta(days=back)
    if which in ("next", "coming"):
        ahead = last + week
        same = ahead - dt.timedelta(days=ahead.weekday()) == today - dt.timedelta(
            days=today.weekday()
        )
        return [ahead, ahead + week] if which == "next" and same else [ahead]
    if which in ("last", "past", "previous"):
        before = last - week if back == 0 else last
        this_week = back and place < today.weekday()
        return [before, before - week] if this_week else [before]
    if which == "this":
        return [today + dt.timedelta(days=place - today.weekday())]
    return [last, last - week] if back == 0 else [last]


def _named_month(text: str, today: dt.date) -> Iterator[tuple[str, frozenset[str]]]:
    """Put a year to "last March": this one or the one before; both where both are past."""
    names = "|".join(f"{name}|{name[:3]}" for name in MONTHS)
    found = re.search(rf"\b{_EITHER} ({names})\b(?! \d{{4}})", text)
    if found is None:
        yield text, frozenset()
        return
    month = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(found[2]))
    which = _WHICH[found[1].split()[-1]]
    if which == 0:
        years = [today.year]
    elif which < 0:
        years = [today.year, today.year - 1] if month < today.month else [today.year - 1]
    else:
        years = [today.year, today.year + 1] if month > today.month else [today.year + 1]
    for year in years:
        words = f"{text[: found.start()]}{found[2]} {year} {text[found.end() :]}"
        yield " ".join(words.split()), frozenset({"counted"})


def _place(name: str) -> int:
    return next(place for place, day in enumerate(WEEKDAYS) if day.startswith(name[:3]))


def length_beside(text: str) -> tuple[Length | None, str]:
    """A length and the rest of the text: "three weeks from 3 May", "3 May for three weeks"."""
    about = False
    for pattern, read in _BESIDE:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        words, rest = read(found)
        bare = _ABOUT.sub("", words.strip())
        about = bare != words.strip()
        length = read_length(bare)
        if length is not None:
            return length._replace(about=about), rest
    return None, text


_BESIDE: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str]]], ...]] = (
    (
        re.compile(rf"(?:for |it lasted |lasted |lasting |during )?({_COUNTED})(?: long)?"),
        lambda found: (found[1], ""),
    ),
    (
        re.compile(
            rf"(?:for )?({_COUNTED}),? (?:from|since|starting|beginning|after)(?: on)? (.+)"
        ),
        lambda found: (found[1], found[2]),
    ),
    (
        re.compile(rf"(?:from |since )?(.+?),? (?:for|and lasted|lasting|and for) ({_COUNTED})"),
        lambda found: (found[2], found[1]),
    ),
)
