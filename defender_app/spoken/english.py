"""A grammar of dates in plain English: what somebody remembers, as spans."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from defender_app.spoken import clock
from defender_app.spoken.days import plain_dates
from defender_app.spoken.periods import period
from defender_app.spoken.spans import PARTS, Lean, Point, Span, complete, joined, one

if TYPE_CHECKING:
    from collections.abc import Iterable

Spans = tuple[Span, ...]

_ABOUT: Final = re.compile(
    r"(?:some(?: ?time| ?where)? )?(?:about|around|round|circa|ca\.?|approximately|approx\.?|"
    r"roughly|probably|possibly|maybe|perhaps|i think|near|close to|~)\s*(?:the (?=\D))?"
)
_BEFORE: Final = re.compile(
    r"(?:(?:some ?time )?before|until|till|up to|no(?:t)? later than|not after|"
    r"at the latest|by|\.\.)"
    r"(?:\s+|/|(?=\d))"
)
_SINCE: Final = re.compile(
    r"(?:(?:some ?time )?after|since|starting(?: on| from| in)?|beginning(?: on| from| in)|"
    r"no(?:t)? earlier than|not before|as of|ever since)\s+"
)
_FROM: Final = re.compile(r"(?:from|between)\s+")
_GOING_ON: Final = (
    r"(?:(?:it |this |which )?(?:is |has been )?(?:still (?:going on|ongoing|on ?going|continuing|"
    r"continues|happening|on|in place|in force|there|running)|ongoing|on-going|continuing|"
    r"not over(?: yet)?|no end(?: yet)?|(?:it )?has ?n[o']t (?:ended|stopped)(?: yet)?))"
)
_UNTIL_NOW: Final = (
    r"(?:(?:until|till|up to|up until|to|through) (?:now|the present(?: day)?|present|date|"
    r"this day)|"
    r"so far|onwards?|on)"
)
GOING_ON: Final = re.compile(rf"{_GOING_ON}|{_UNTIL_NOW}")
_SINCE_ENDS: Final = re.compile(
    rf"(?:\s|,)+(?:{_UNTIL_NOW}(?:\s*,?\s*(?:and )?{_GOING_ON})?|(?:and )?{_GOING_ON})$"
)
_BETWEEN: Final = re.compile(
    r"\s+(?:to|until|till|through|thru|or(?! (?:so|later)\b))\s+(?:the (?=\d))?|\s*–\s*|\s+-\s+|"
    r"(?<=\d\d)/(?=\d{4}-)|(?<=\d~)/(?=\d{4})|(?<=\d{4})/(?=\d{4}(?:~|$))|/(?=\.\.$)|(?<=^\.\.)/"
)
_OR: Final = re.compile(r"\s+or\s+(?!so\b|later\b)")
_AND: Final = re.compile(r"\s+and\s+")
_SHORT: Final = (
    (re.compile(r"(\d{1,2})\s*[-–]\s*(\d{1,2})((?:st|nd|rd|th)?\s+[^\d\s].*)"), ("{0}", "{1}{2}")),
    (re.compile(r"([^\d\s]+\.?)\s+(\d{1,2})\s*[-–]\s*(\d{1,2}\b.*)"), ("{0} {1}", "{2}")),
    (re.compile(r"(\d{4})\s*[-–]\s*(\d{4})"), ("{0}", "{1}")),
)
_INNER: Final = re.compile(r",?\s+(?:from|between)\s+(?=\d{1,2}(?:[:h.]\d\d|\s*[ap]\.?m))")
_NIGHT: Final = re.compile(r"(?:the |in the |during the )*nights? (?:of |from |between )+(?:the )?")
_OVERNIGHT: Final = re.compile(r"overnight (?:from )?")
_LEADING: Final = re.compile(
    r"(?:on|in|at|during|the (?=\D)|it was|it happened|some ?time (?:on|in|during))\s+"
)
_DEPTH: Final = 6


@dataclass(frozen=True)
class Scene:
    """What is known where something is said.

    Attributes:
        now: the moment.
        lean: whether a day without a year was, or will be.
        near: a day of the same record, or None.
        country: where it happened, as a code, for its seasons; "" where that is not known.
    """

    now: dt.datetime
    lean: Lean = "past"
    near: dt.date | None = None
    country: str = ""

    @cached_property
    def today(self) -> dt.date:
        """The day."""
        return self.now.date()

    def whole(self, point: Point) -> Point | None:
        """The point with its year."""
        return complete(point, self.today, self.lean, self.near)


def spans(text: str, scene: Scene, depth: int = 0) -> Spans:
    """Everything that the text can mean; nothing where it means no date.

    Args:
        text: plain (:func:`defender_app.spoken.plain.plain`).
        scene: what is known.
        depth: how many words were taken off already.
    """
    text = text.strip(" ,;")
    text = text if text.endswith("..") else text.rstrip(".")
    if not text or depth > _DEPTH:
        return ()
    for way in (_going_on, _night, _before, _ranged, _since, _about):
        found = way(text, scene, depth + 1)
        if found is not None:
            return found
    found = period(text, scene, lambda inner: spans(inner, scene, depth + 1))
    found = found or _timed(text, scene, depth + 1) or plain_dates(text, scene.today)
    if found:
        return found
    inner = _LEADING.sub("", text, count=1) if _LEADING.match(text) else text
    return spans(inner, scene, depth + 1) if inner != text else ()


def _going_on(text: str, scene: Scene, depth: int) -> Spans | None:
    end = _SINCE_ENDS.search(text)
    if end is None:
        return None
    start = text[: end.start()].strip(" ,")
    cut = _SINCE.match(start) or _FROM.match(start)
    found = spans(start[cut.end() :] if cut else start, scene, depth)
    return tuple(Span(span.first, None, span.notes) for span in found if span.first)


def _before(text: str, scene: Scene, depth: int) -> Spans | None:
    cut = _BEFORE.match(text)
    if cut is None or (text.startswith("..") and _BETWEEN.search(text)):
        return None
    found = spans(text[cut.end() :], scene, depth)
    return tuple(Span(None, span.first, span.notes) for span in found if span.first)


def _since(text: str, scene: Scene, depth: int) -> Spans | None:
    cut = _SINCE.match(text) or _FROM.match(text)
    if cut is not None:
        found = spans(text[cut.end() :], scene, depth)
    elif text.endswith(" or later"):
        found = spans(text.removesuffix(" or later"), scene, depth)
    else:
        return None
    return tuple(Span(span.first, None, span.notes) for span in found if span.first)


def _about(text: str, scene: Scene, depth: int) -> Spans | None:
    cut = _ABOUT.match(text)
    if cut is not None and cut.end():
        inner = text[cut.end() :]
    elif text.endswith(("~", "?")) and "/" not in text:
        inner = text[:-1]
    elif text.endswith((" or so", " approximately", " roughly", " i think")):
        inner = re.sub(r" (or so|approximately|roughly|i think)$", "", text)
    else:
        return None
    return tuple(_roughly(span) for span in spans(inner, scene, depth))


def _roughly(span: Span) -> Span:
    first = replace(span.first, about=True) if span.first else None
    if span.single and first is not None:
        return one(first, *span.notes)
    return Span(first, replace(span.last, about=True) if span.last else None, span.notes)


def _night(text: str, scene: Scene, depth: int) -> Spans | None:
    cut = _NIGHT.match(text) or _OVERNIGHT.match(text)
    if cut is None:
        return None
    found = []
    for span in spans(text[cut.end() :], scene, depth):
        first = scene.whole(span.first) if span.first else None
        last = scene.whole(span.last) if span.last else None
        if first is None or last is None or first.day is None or first.time:
            continue
        if span.single or _next(first) == (last.year, last.month, last.day):
            found.append(one(replace(first, part="night"), *span.notes))
        else:
            found.append(Span(replace(first, part="night"), last, span.notes))
    return tuple(found)


def _next(point: Point, days: int = 1) -> tuple[int, int, int] | None:
    try:
        day = dt.date(point.year or 2000, point.month or 1, point.day or 1)
        day += dt.timedelta(days=days)
    except (ValueError, OverflowError):
        return None
    return day.year, day.month, day.day


def _sides(text: str) -> tuple[str, str] | None:
    """The two sides of a range, or None."""
    between = text.startswith("between ")
    bare = _INNER.sub(" ", _FROM.sub("", text, count=1) if _FROM.match(text) else text)
    if between:
        sides = _AND.split(bare)
        if len(sides) == 2:  # noqa: PLR2004 - a pair
            return sides[0], sides[1]
    for pattern, forms in _SHORT:
        found = pattern.fullmatch(bare)
        if found is not None:
            groups = found.groups()
            return forms[0].format(*groups), forms[1].format(*groups)
    sides = _BETWEEN.split(bare)
    if len(sides) != 2 or not all(side.strip() for side in sides):  # noqa: PLR2004 - a pair
        return None
    return sides[0].strip(), sides[1].strip()


def _ranged(text: str, scene: Scene, depth: int) -> Spans | None:
    sides = _sides(text)
    if sides is None:
        return None
    first, last = clock.of_one_half(*sides)
    if last in ("..", "now"):
        return tuple(Span(one_.first, None, one_.notes) for one_ in spans(first, scene, depth))
    if first == "..":
        return tuple(Span(None, one_.last, one_.notes) for one_ in spans(last, scene, depth))
    starts, ends = (_side(side, scene, depth) for side in (first, last))
    found = tuple(_range(start, end, scene) for start in starts for end in ends)
    # "The 3rd or the 14th" is no range: only days, months and years that are neighbours are one.
    return tuple(span for span in found if _OR.search(text) is None or _neighbours(span))


def _neighbours(span: Span) -> bool:
    first, last = span.first, span.last
    if first is None or last is None or first.time or last.time:
        return False
    if first.day is not None:
        return _next(replace(first, year=first.year or 2000)) == _next(last, days=0)
    months = [(one_.year or 0) * 12 + (one_.month or 0) for one_ in (first, last)]
    if first.month is None:
        return (last.year or 0) - (first.year or 0) == 1
    return months[1] - months[0] == 1


def _side(text: str, scene: Scene, depth: int) -> Spans:
    """One side of a range: a date, a day, or nothing but a time of day."""
    time = clock.only_time(text)
    if time is not None:
        return (one(Point(time=time)),)
    return spans(text, scene, depth)


def _range(start: Span, end: Span, scene: Scene) -> Span:
    notes = start.notes | end.notes
    if start.first is None or end.last is None:
        return Span(start.first, end.last, notes)
    found = joined(start.first, end.last)
    first, last = found.first, found.last
    if first and last and first.year is None and last.year is None and last.month is not None:
        whole = scene.whole(last)
        if whole is not None:
            found = joined(first, whole)
            notes |= {"year"}
    return Span(found.first, found.last, notes)


def _timed(text: str, scene: Scene, depth: int) -> Spans:
    """A date with a time of day, or with a part of the day."""
    rest, times = clock.split(text)
    if not times:
        return ()
    if not rest.strip(" ,"):
        # The day is missing: those that are near are offered.
        return tuple(
            one(clock.on(Point.of(day), time), "which-day")
            for day in _near_days(scene, times[0])
            for time in times
        )
    return tuple(
        _on(span, time, scene)
        for span in spans(rest, scene, depth)
        for time in times
        if span.first is not None and span.single and not span.first.time and not span.first.part
    )


def _on(span: Span, time: clock.Time, scene: Scene) -> Span:
    point = span.first or Point()
    if time.days:
        point = scene.whole(point) or point
    return one(clock.on(point, time), *span.notes, *time.notes)


def _near_days(scene: Scene, time: clock.Time) -> Iterable[dt.date]:
    """The day of the record, today and the day before, as far as that moment has been."""
    ahead = scene.lean == "future"
    days = [scene.today, scene.today + dt.timedelta(days=1 if ahead else -1)]
    if not ahead and _begins(time) > f"{scene.now:%H:%M}":
        days.pop(0)
    if scene.near is not None:
        days.insert(0, scene.near)
    return dict.fromkeys(days)


def _begins(time: clock.Time) -> str:
    return time.time or PARTS[time.part].start
