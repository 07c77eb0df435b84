"""Times of day in plain English: on the clock, or "in the evening"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from defender_app.spoken.plain import number_in_words

if TYPE_CHECKING:
    from defender_app.spoken.spans import Point

_HOURS: Final = 24
_MINUTES: Final = 60
_NOON: Final = 12
_NIGHTFALL: Final = 6


class Time(NamedTuple):
    """A time of day.

    Attributes:
        time: "21:40", or "" for a part of the day.
        part: a key of ``spans.PARTS``, or "".
        about: whether it is approximate.
        days: how many days after the one that was named.
        notes: codes of what was supplied.
    """

    time: str = ""
    part: str = ""
    about: bool = False
    days: int = 0
    notes: frozenset[str] = frozenset()


_HALF: Final = r"(?:am|pm|a\.m\.?|p\.m\.?)"
_ROUGH: Final = r"(?:about|around|circa|ca\.?|approximately|roughly|~)\s*"
_CLOCK: Final = re.compile(
    rf"(?:^|[\s,]+|(?<=\d)t)(?P<rough>{_ROUGH})?(?:at\s+)?(?:{_ROUGH})?(?P<hour>\d{{1,2}})"
    rf"(?:(?:[:h]|(?P<dot>\.))(?P<minute>\d{{2}})(?::\d{{2}})?(?:\s*(?P<half>{_HALF}))?"
    rf"(?P<hrs>\s*(?:hrs?|hours|h|o'clock)(?!\w))?|\s*(?P<only>{_HALF})(?!\w)"
    rf"|\s*o'clock|(?=\s+(?:in the|at)\s+(?:morning|afternoon|evening|night)))"
    rf"(?P<after>(?:\s*,)?\s*(?:about|~)$)?"
    rf"(?:\s+(?:in the|at)?\s*(?P<part>morning|afternoon|evening|night)\b)?(?![\d/–-])"
)
_MILITARY: Final = re.compile(
    r"(?:^|[\s,]+)(?:at\s+)?([01]\d|2[0-3])([0-5]\d)\s*(?:hrs?|hours|h)\b"
)
_PAST: Final = re.compile(r"\b(half|quarter|a quarter)\s+(past|to)\s+(\w+)\b")
_SPELT: Final = re.compile(
    rf"\b([a-z]+)(?=\s+(?:o'clock|{_HALF}(?!\w)|(?:in the|at) (?:morning|afternoon|evening|night)))"
)
_PART_FIRST: Final = re.compile(
    r"\b(morning|afternoon|evening|night),? (?:at |about |around )+(\d{1,2}(?:[:h]\d{2})?)(?!\d)"
)
_NAMED: Final = re.compile(
    r"(?:^|[\s,]+)(?:(?:in|on|during|at|by)\s+)?(?:the\s+)?"
    r"(?:(?P<edge>early|late|mid)[ –-](?:in the |at )?)?"
    r"(?P<name>small hours|early hours|hours|dawn|daybreak|morning|noon|midday|lunchtime|"
    r"afternoon|dusk|evening|overnight|night(?:-?time)?|midnight)(?:\s+(?:of|on)\b(?:\s+the)?)?(?!\w)"
)
_SAME: Final = {
    "early hours": "small hours",
    "daybreak": "dawn",
    "midday": "noon",
    "lunchtime": "noon",
    "overnight": "night",
}


def split(text: str) -> tuple[str, tuple[Time, ...]]:
    """The text without its time of day, and that time; several where it can be several."""
    text = _spelt(text)
    found = _CLOCK.search(text)
    if found is not None and _is_clock(found, text):
        return _without(text, found), _read(found)
    found = _MILITARY.search(text)
    if found is not None:
        return _without(text, found), (Time(f"{found[1]}:{found[2]}"),)
    found = _NAMED.search(text)
    if found is None:
        return text, ()
    name = found["name"].removesuffix("time").removesuffix("-")
    if name == "hours":
        return text, ()
    rest = _without(text, found)
    if name == "midnight":
        return rest, _midnight()
    part = _SAME.get(name, name)
    if found["edge"] == "early" and part == "morning":
        part = "dawn"
    return rest, (Time(part=part),)


def only_time(text: str) -> str | None:
    """The time, when the text is nothing but a time on the clock; else None."""
    rest, times = split(text)
    return times[0].time if len(times) == 1 and times[0].time and not rest.strip(" ,") else None


def of_one_half(first: str, last: str) -> tuple[str, str]:
    """Both sides of "between 9 and 10 pm" in the same half of the day."""
    half = re.search(rf"\s*({_HALF})\b", last)
    if half is not None and re.fullmatch(r"(?:.*\s)?\d{1,2}(?::\d\d)?", first):
        return f"{first} {half[1]}", last
    if only_time(last) and re.fullmatch(r"\d{1,2}", first):
        return f"{first}:00", last
    return first, last


def on(point: Point, time: Time) -> Point:
    """A day at a time."""
    about = point.about or time.about
    if not time.days or point.day is None:
        return replace(point, time=time.time, part=time.part, about=about)
    import datetime as dt  # noqa: PLC0415 - midnight is rare

    try:
        day = dt.date(point.year or 1, point.month or 1, point.day) + dt.timedelta(days=time.days)
    except (ValueError, OverflowError):
        return replace(point, time=time.time, about=about)
    return replace(point, year=day.year, month=day.month, day=day.day, time=time.time, about=about)


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}".strip(" ,")


def _spelt(text: str) -> str:
    """Put "half past nine" and "nine o'clock" in numbers."""

    def past(found: re.Match[str]) -> str:
        hour = number_in_words(found[3])
        if hour is None or not 0 < hour < _HOURS:
            return found[0]
        if found[1] == "half":
            return f"{hour}:30"
        return f"{hour}:15" if found[2] == "past" else f"{hour - 1}:45"

    def hour(found: re.Match[str]) -> str:
        number = number_in_words(found[1]) if found[1] not in ("a", "an") else None
        return found[0] if number is None else str(number)

    spelt = _SPELT.sub(hour, _PAST.sub(past, text))
    return _PART_FIRST.sub(r"at \2 in the \1", spelt)


def _is_clock(found: re.Match[str], text: str) -> bool:
    """Whether it is a time: "21.40" may be something else where nothing says so."""
    if found["dot"] is None:
        return True
    surely = found["half"] or found["hrs"] or found["part"] or " at " in f" {text[: found.end()]}"
    return bool(surely) or found.span() == (0, len(text))


def _midnight() -> tuple[Time, ...]:
    notes = frozenset({"midnight"})
    return (
        Time("00:00", about=True, days=1, notes=notes),
        Time("00:00", about=True, notes=notes),
    )


def _read(found: re.Match[str]) -> tuple[Time, ...]:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or found["only"] or "").replace(".", "")
    part = found["part"] or ""
    if half and not 1 <= hour <= _NOON:
        return ()
    if not half and part and hour <= _NOON:
        if part == "night" and hour == _NOON:
            return _midnight()
        late = part in ("afternoon", "evening") or (part == "night" and hour >= _NIGHTFALL)
        half = "pm" if late else "am"
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    if hour >= _HOURS or minute >= _MINUTES:
        return ()
    about = bool(found["rough"] or found["after"]) or "~" in found[0]
    return (
        Time(f"{hour:02}:{minute:02}", about=about or "about" in found[0] or "around" in found[0]),
    )
