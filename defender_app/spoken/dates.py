"""What somebody typed in a field of a date: the partial dates it can mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from defender_app.model.partial_date import PartialDate, date_problem
from defender_app.spoken import chinese, english, relative
from defender_app.spoken.days import MONTHS, ordinals
from defender_app.spoken.lengths import Length, end_after, shifted, step_of
from defender_app.spoken.plain import plain
from defender_app.spoken.spans import Lean, Span, written

if TYPE_CHECKING:
    import datetime as dt

Which: TypeAlias = Literal["past", "future", "either"]

_MARKS: Final = "⟦⟧"
_STORED: Final = re.compile(r"[0-9t:~./-]+")
# These say that something was supplied which can be another: the choice is asked.
ASKED: Final = frozenset({"islamic", "buddhist", "season", "which-day", "midnight", "order"})
_MOST: Final = 6


@dataclass(frozen=True)
class Words:
    """What the language of the window says beside English and Chinese.

    Attributes:
        months: twelve tuples of names.
        about, before, since: templates with ``{date}``.
        between: the template with ``{first}`` and ``{last}``.
        forms: how a day and a month are put together, with ``{day}``, ``{month}`` (the name),
            ``{month_number}``, ``{year}``.
        today, yesterday: these words.
    """

    months: tuple[tuple[str, ...], ...] = ()
    about: str = ""
    before: str = ""
    since: str = ""
    between: str = ""
    forms: tuple[str, ...] = ()
    today: str = ""
    yesterday: str = ""


@dataclass(frozen=True)
class Setting:
    """What is known around the field.

    Attributes:
        now: the moment.
        which: whether a day without a year is the last such day, the next, or either.
        near: a partial date of the same record, or "": a day without a month is one of its month.
        start: the partial date at which the thing began that the field ends, or "".
        country: where it happened, as a code, or "".
    """

    now: dt.datetime
    which: Which = "past"
    near: str = ""
    start: str = ""
    country: str = ""


class Meaning(NamedTuple):
    """One partial date that typed words can mean.

    ``notes`` are codes of what was not typed and had to be supplied: ``year``, ``month``,
    ``counted`` (from today), ``order`` (of day and month), ``season``, ``which-day``, ``midnight``,
    ``length`` (counted from a beginning), ``persian``, ``islamic``, ``buddhist`` (another
    calendar), ``weekday`` (that was another day of the week).
    """

    stored: str
    notes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Heard:
    """What was understood.

    Attributes:
        meanings: every partial date that it can be.
        ongoing: whether it was said that it still goes on.
        length: how long, where only that was said.
        asked: whether even a single meaning is a guess, and is offered instead of taken.
    """

    meanings: tuple[Meaning, ...] = ()
    ongoing: bool = False
    length: Length | None = None
    asked: bool = False

    @property
    def taken(self) -> str | None:
        """The one partial date that was meant for sure; None where somebody has to choose."""
        if len(self.meanings) != 1 or self.asked:
            return None
        return self.meanings[0].stored


def hear(typed: str, setting: Setting, words: Words | None = None) -> Heard:
    """Everything that typed words can mean as a date; nothing is guessed.

    Args:
        typed: in English, Chinese or the language of the window; also the form that is stored.
        setting: what is known around the field.
        words: of the language of the window.
    """
    text = plain(typed).strip(_MARKS + " ,;")
    text = text if text.endswith("..") else text.rstrip(".。")
    stored = text.replace("t", "T")
    if text and _STORED.fullmatch(text) and date_problem(stored) is None:
        return Heard((Meaning(stored),)) if is_reasonable(stored) else _other_years(text, setting)
    supplied = frozenset({"counted"}) if chinese.is_counted(text) else frozenset()
    text = ordinals(chinese.in_english(_in_english(text, words), setting.now))
    if not text:
        return Heard()
    if english.GOING_ON.fullmatch(text) or text == "until now":
        return Heard(ongoing=True)
    for cut in (" and still going on", ", still going on"):
        text = text.replace(cut, " until now")
    length, rest = relative.length_beside(text)
    if length is not None and not rest:
        return _of_length(length, setting)
    found = _dates(text, setting)
    if not found and length is not None:
        found = _from_start(rest, length, setting)
    going_on = bool(re.search(r"\buntil now\b|\bstill\b|\bongoing\b|\bso far\b", text))
    found = [Meaning(one.stored, one.notes | supplied) for one in found]
    meanings = _unique(found)[:_MOST]
    asked = any(ASKED & meaning.notes for meaning in meanings) and not _only_north(meanings)
    return Heard(meanings, ongoing=going_on and bool(meanings), asked=asked)


def _only_north(meanings: tuple[Meaning, ...]) -> bool:
    """Whether the seasons of the place are known, so that one meaning is left."""
    return len(meanings) == 1 and meanings[0].notes & ASKED == {"season"}


def is_reasonable(stored: str) -> bool:
    """Whether the years of a partial date are of this calendar, and not of another one."""
    years = re.findall(r"(?<![-:T\d])\d{4}", stored)
    return all(1500 <= int(year) <= 2100 for year in years)  # noqa: PLR2004 - years of this calendar


def _other_years(text: str, setting: Setting) -> Heard:
    """A year of another calendar in the form that is stored: asked, never taken as it is."""
    found = _unique(_dates(text, setting))
    return Heard(found, asked=True)


def _unique(found: list[Meaning]) -> tuple[Meaning, ...]:
    by_date: dict[str, Meaning] = {}
    for meaning in found:
        by_date.setdefault(meaning.stored, meaning)
    return tuple(by_date.values())


def _leans(which: Which) -> tuple[Lean, ...]:
    return ("past", "future") if which == "either" else (which,)


def _dates(text: str, setting: Setting) -> list[Meaning]:
    found = []
    near = _near(setting.near)
    for lean in _leans(setting.which):
        scene = english.Scene(setting.now, lean, near, setting.country)
        for wording in relative.wordings(text, setting.now):
            for span in english.spans(wording.text, scene):
                meaning = _meaning(span, wording.notes, scene)
                if meaning is not None:
                    found.append(meaning)
        if near is not None:
            found += _without_near(found, text, setting)
    return found


def _without_near(found: list[Meaning], text: str, setting: Setting) -> list[Meaning]:
    """Offer for "the 3rd" also the month of now, beside that of the record."""
    if not any("month" in meaning.notes for meaning in found):
        return []
    return _dates(text, replace(setting, near=""))


def _near(stored: str) -> dt.date | None:
    if not stored or date_problem(stored):
        return None
    date = PartialDate.parse(stored)
    return date.earliest() or date.latest()


def _meaning(span: Span, notes: frozenset[str], scene: english.Scene) -> Meaning | None:
    """The partial date of a span, with what was supplied for it."""
    first = scene.whole(span.first) if span.first else None
    last = first if span.single else (scene.whole(span.last) if span.last else None)
    if (span.first and first is None) or (span.last and last is None):
        return None
    stored = written(Span(first, last))
    if stored is None:
        return None
    more = set(notes) | span.notes
    for said, whole in ((span.first, first), (span.last, last)):
        if said is not None and whole is not None and said.year is None:
            more.add("year" if said.month is not None else "month")
    weekday = next((note for note in more if note.startswith("weekday-")), None)
    if weekday is not None:
        more.discard(weekday)
        day = PartialDate.parse(stored).earliest()
        if day is not None and day.weekday() != int(weekday[-1]):
            more.add("weekday")
    return Meaning(stored, frozenset(more))


def _of_length(length: Length, setting: Setting) -> Heard:
    """Nothing but a length: offered from the beginning that is known, else back from now."""
    found = []
    if setting.start:
        end = end_after(setting.start, length)
        if end is not None:
            found.append(Meaning(end, frozenset({"length"})))
    moment = shifted(setting.now, length, -1)
    if not found and moment is not None:
        from defender_app.model.partial_date import DatePoint  # noqa: PLC0415 - rare

        point = str(DatePoint(moment, step_of(length), about=True))
        notes = frozenset({"counted"})
        found = [Meaning(f"{point}/..", notes), Meaning(point, notes)]
    return Heard(tuple(found), length=length, asked=True)


def _from_start(text: str, length: Length, setting: Setting) -> list[Meaning]:
    """A length beside its beginning: "three weeks from 3 May 2014"."""
    found = []
    for meaning in _dates(text, setting):
        first = meaning.stored.partition("/")[0]
        end = end_after(first, length)
        if first != ".." and end is not None:
            stored = f"{first}/{end.partition('/')[2] or end}"
            if date_problem(stored) is None:
                found.append(Meaning(stored, meaning.notes | {"length"}))
    return found


def _in_english(text: str, words: Words | None) -> str:
    """The words of the window's language in English, as far as they are known."""
    if words is None:
        return text
    for said, meant in ((words.today, "today"), (words.yesterday, "yesterday")):
        if said and text == plain(said).strip(_MARKS):
            return meant
    text = _prefixed(text, words)
    for form in words.forms:
        text = _as_form(text, form, words)
    return _months(text, words)


def _prefixed(text: str, words: Words) -> str:
    first, _, last = plain(words.between).strip(_MARKS).partition("{first}")[2].partition("{last}")
    middle = first.strip()
    if middle and not last and f" {middle} " in text:
        sides = text.split(f" {middle} ")
        return " to ".join(_prefixed(side, words) for side in sides)
    templates = ((words.before, "before"), (words.since, "since"), (words.about, "about"))
    for template, meant in templates:
        before, _, after = (
            part.strip() for part in plain(template).strip(_MARKS).partition("{date}")
        )
        if (before or after) and text.startswith(before) and text.endswith(after):
            inner = text[len(before) : len(text) - len(after)].strip()
            if inner and inner != text:
                return f"{meant} {_prefixed(inner, words)}"
    return text


_KINDS: Final = {
    "month_number": r"\d{1,2}",
    "month": r"\D[^,]*?",
    "day": r"\d{1,2}",
    "year": r"\d{4}",
}


def _as_form(text: str, form: str, words: Words) -> str:
    """A day or a month inside the text, put together as the language of the window does it."""
    pattern = re.escape(plain(form).strip(_MARKS))
    for name, kind in _KINDS.items():
        pattern = pattern.replace(re.escape(f"{{{name}}}"), f"(?P<{name}>{kind})", 1)

    def put(found: re.Match[str]) -> str:
        given = found.groupdict()
        month = given.get("month_number") or _month(given.get("month") or "", words)
        if not month or "year" not in given:
            return found[0]
        parts = (given["year"], f"{int(month):02}", (given.get("day") or "").zfill(2))
        return "-".join(part for part in parts if part and part != "00")

    head = re.match(r"((?:before|since|about) )*", text)
    start = head.end() if head is not None else 0
    return text[:start] + re.sub(rf"(?<!\d){pattern}(?!\d)", put, text[start:])


def _months(text: str, words: Words) -> str:
    """Names of months in English."""
    names = sorted(
        (
            (plain(name).strip(". "), place)
            for place, one in enumerate(words.months)
            for name in one
        ),
        key=lambda pair: -len(pair[0]),
    )
    for name, place in names:
        if name and not name[0].isdigit() and name in text:
            edge = r"[^\W\d_]"
            text = re.sub(rf"(?<!{edge}){re.escape(name)}\.?(?!{edge})", f" {MONTHS[place]} ", text)
    tokens = [
        MONTHS[found - 1] if (found := _month(token, words)) else token for token in text.split()
    ]
    return " ".join(tokens)


def _month(word: str, words: Words) -> int | None:
    """The month of a name in the window's language, whole or cut after three letters."""
    bare = plain(word).strip(". ")
    if len(bare) < 3 or bare[0].isdigit() or not words.months:  # noqa: PLR2004 - shorter says nothing
        return None
    fitting = {
        place
        for place, names in enumerate(words.months, 1)
        for name in names
        if plain(name).strip(".").startswith(bare)
    }
    return fitting.pop() if len(fitting) == 1 else None
