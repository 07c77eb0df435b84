"""Parts of a month or a year: early, middle, late, halves, quarters, seasons."""

from __future__ import annotations

import calendar
import re
from typing import TYPE_CHECKING, Final

from defender_app.spoken.spans import Point, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.spoken.english import Scene

_EDGES: Final = {
    "early": 0,
    "early in": 0,
    "beginning of": 0,
    "start of": 0,
    "mid": 1,
    "middle of": 1,
    "late": 2,
    "late in": 2,
    "end of": 2,
}
_EDGE: Final = re.compile(
    r"(?:at |in |around |from )?(?:the )?(?:very )?(?P<edge>early(?: in)?|beginning of|start of|"
    r"mid|middle of|late(?: in)?|end of)(?:\s|-|–)+(?:the (?=\D))?(?P<of>.+)"
)
_AFTER: Final = re.compile(
    r"(?P<of>.+?)\s+(?:(?P<edge>early|middle|late) part|(?P<tens>first|second|last) ten days)"
)
_HALF: Final = re.compile(
    r"(?:in )?(?:the )?(?P<half>first|second) half of (?P<of>.+)|"
    r"(?P<of2>.+?) (?P<half2>first|second) half"
)
_QUARTER: Final = re.compile(
    r"(?:in )?(?:the )?(?:q([1-4])|quarter ([1-4])|"
    r"(first|second|third|last|fourth) quarter)(?: of)?,? (\d{4})"
    r"|(\d{4}),? (?:q|quarter )([1-4])"
)
_WEEK: Final = re.compile(r"(?:in |during )?(?:the )?(first|last) week (?:of|in) (?P<of>.+)")
_DECADE: Final = re.compile(r"(?:in )?(?:the )?((?:19|20)\d)0'?s")
_SEASON: Final = re.compile(
    r"(?:in |during )?(?:the )?(?:(?P<year1>\d{4}) )?(?P<season>spring|summer|autumn|fall|winter)"
    r"(?:(?: of| in|,)? (?P<year>\d{4})(?:[/–-](?P<next>\d{4}|\d{2}))?)?"
)
_PLACES: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_TENS: Final = {"first": 0, "second": 1, "last": 2}
_PARTS: Final = {"early": 0, "middle": 1, "late": 2}
# The first month of each season in the north; in the south it is half a year later.
_NORTH: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_SOUTH: Final = {"spring": 9, "summer": 12, "autumn": 3, "fall": 3, "winter": 6}
_LAST_MONTH: Final = 12
# Where the seasons are those of the south, and where the year has no such seasons.
SOUTHERN: Final = frozenset(
    {"AR", "AU", "BW", "CL", "FJ", "LS", "MG", "MZ", "NA", "NZ", "PY", "SZ", "UY", "ZA", "ZM", "ZW"}
)
_NO_SEASONS: Final = frozenset(
    {
        *("AO", "BI", "BJ", "BN", "BO", "BR", "CD", "CF", "CG", "CI", "CM", "CO", "CR", "DJ", "EC"),
        *("ER", "ET", "GA", "GH", "GN", "GQ", "GT", "GW", "GY", "HN", "ID", "KE", "KH", "KI", "LK"),
        *("LR", "MV", "MW", "MY", "NE", "NG", "NI", "NR", "PA", "PE", "PG", "PH", "RW", "SB", "SG"),
        *("SL", "SN", "SO", "SR", "SS", "SV", "TD", "TG", "TL", "TV", "TZ", "UG", "VE", "VU", "WS"),
    }
)


def sides_of(country: str) -> tuple[bool, ...]:
    """Whether its seasons are those of the south: one answer, or both where nobody can say."""
    if country in SOUTHERN:
        return (True,)
    known = len(country) == 2 and country not in _NO_SEASONS and country[0] != "X"  # noqa: PLR2004 - a code
    return (False,) if known else (False, True)


def period(text: str, scene: Scene, again: Callable[[str], tuple[Span, ...]]) -> tuple[Span, ...]:
    """What a part of a month or a year means.

    Args:
        text: plain.
        scene: what is known where it is said.
        again: reads the month or year inside.
    """
    found = _DECADE.fullmatch(text)
    if found is not None:
        return (Span(Point(int(found[1]) * 10), Point(int(found[1]) * 10 + 9)),)
    found = _QUARTER.fullmatch(text)
    if found is not None:
        return (_quarter(found),)
    found = _SEASON.fullmatch(text)
    if found is not None:
        return _seasons(found, scene)
    found = _HALF.fullmatch(text)
    if found is not None:
        half = found["half"] or found["half2"]
        return _map(again(found["of"] or found["of2"]), scene, lambda p: _half(p, half))
    found = _WEEK.fullmatch(text)
    if found is not None:
        return _map(again(found["of"]), scene, lambda p: _week(p, found[1]))
    return _edges(text, scene, again)


def _edges(text: str, scene: Scene, again: Callable[[str], tuple[Span, ...]]) -> tuple[Span, ...]:
    found = _EDGE.fullmatch(text)
    if found is not None:
        place, about = _EDGES[found["edge"]], True
    else:
        found = _AFTER.fullmatch(text)
        if found is None:
            return ()
        about = found["edge"] is not None
        place = _PARTS[found["edge"]] if about else _TENS[found["tens"]]
    return _map(again(found["of"]), scene, lambda p: _third(p, place, about=about))


def _map(
    spans: tuple[Span, ...], scene: Scene, part: Callable[[Point], Span | None]
) -> tuple[Span, ...]:
    """The part of each month or year; nothing for a day, which has no such parts."""
    made = []
    for span in spans:
        point = scene.whole(span.first) if span.single and span.first else None
        if point is None or point.day is not None:
            continue
        found = part(point)
        if found is not None:
            notes = span.notes if span.first == point else span.notes | {"year"}
            made.append(Span(found.first, found.last, notes))
    return tuple(made)


def _third(point: Point, place: int, *, about: bool) -> Span:
    year, month = point.year or 0, point.month
    if month is None:
        first, last = place * 4 + 1, place * 4 + 4
        return Span(Point(year, first, about=about), Point(year, last, about=about))
    end = (10, 20, calendar.monthrange(max(year, 1), month)[1])[place]
    return Span(
        Point(year, month, place * 10 + 1, about=about), Point(year, month, end, about=about)
    )


def _half(point: Point, half: str) -> Span:
    year, month, first = point.year or 0, point.month, half == "first"
    if month is None:
        return Span(Point(year, 1 if first else 7), Point(year, 6 if first else 12))
    end = calendar.monthrange(max(year, 1), month)[1]
    return Span(Point(year, month, 1 if first else 16), Point(year, month, 15 if first else end))


def _week(point: Point, which: str) -> Span | None:
    year, month = point.year or 0, point.month
    if month is None:
        return None
    end = calendar.monthrange(max(year, 1), month)[1]
    first, last = (1, 7) if which == "first" else (end - 6, end)
    return Span(Point(year, month, first, about=True), Point(year, month, last, about=True))


def _quarter(found: re.Match[str]) -> Span:
    said = found[1] or found[2] or found[6]
    place = int(said) if said else _PLACES[found[3]]
    year = int(found[4] or found[5])
    return Span(Point(year, place * 3 - 2), Point(year, place * 3))


def _seasons(found: re.Match[str], scene: Scene) -> tuple[Span, ...]:
    said = found["year"] or found["year1"]
    made = []
    for south in sides_of(scene.country):
        month = (_SOUTH if south else _NORTH)[found["season"]]
        for year in _years(found, int(said) if said else None, month, scene):
            first = Point(year, month, about=True)
            end = (month + 1) % _LAST_MONTH + 1
            last = Point(year + int(end < month), end, about=True)
            notes = {"season"} if said else {"season", "year"}
            made.append(Span(first, last, frozenset(notes)))
    return tuple(made)


def _years(found: re.Match[str], year: int | None, month: int, scene: Scene) -> tuple[int, ...]:
    """The year a season begins in; that of December to February has two."""
    if year is None:
        begun = (scene.today.year, month) <= (scene.today.year, scene.today.month)
        return (scene.today.year if begun else scene.today.year - 1,)
    if month == _LAST_MONTH and not found["next"]:
        return (year - 1, year)
    return (year,)
