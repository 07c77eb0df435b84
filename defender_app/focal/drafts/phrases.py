"""The English of the drafts: data, and the small rules of dates, numbers, lists and articles."""

from __future__ import annotations

import functools
import re
import unicodedata
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app.model.partial_date import PartialDate, Step
from defender_app.taxonomy import taxonomy
from defender_app.words import fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from defender_app.model.partial_date import DatePoint

_FILE: Final = "drafts.en.json"
_SPELLED: Final = 10
_VOWELS: Final = frozenset("aeiou")
# Words that sound otherwise than they are written, at their beginning.
_CONSONANT: Final = ("un ", "uni", "euro", "one", "ukrain", "uyghur", "user", "usual", "ugand")
_VOWEL: Final = ("hour", "honest", "heir", "ngo", "lgbt", "hrd")
_IN_BRACKETS: Final = re.compile(r"\s*\([^)]*\)")
_JOINERS: Final = frozenset("\u200c\u200d")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co"})
_SPACE: Final = re.compile(r"\s+")


@functools.cache
def table() -> Mapping[str, Any]:
    """All of it; see ``words/drafts.en.json``."""
    file = resources.files("defender_app.words").joinpath(_FILE)
    found: dict[str, Any] = msgspec.json.decode(file.read_bytes())
    return found


def say(key: str, **facts: object) -> str:
    """A sentence or a part of one."""
    return fill(table()["sentences"][key], facts)


def word(group: str, key: str, otherwise: str = "") -> str:
    """The words for an id, or others."""
    return str(table()[group].get(key, otherwise))


def choice(field: str, value: str) -> str:
    """The words for a choice of a field of a type; "" where there are none."""
    return str(table()["words"].get(field, {}).get(value, ""))


def missing(key: str, **facts: object) -> str:
    """The mark of a fact that is missing: ``[[date of the act?]]``."""
    return f"[[{fill(table()['missing'][key], facts)}]]"


def number(count: float) -> str:
    """A count: up to ten in words."""
    if isinstance(count, float) and not count.is_integer():
        return f"{count:g}"
    whole = int(count)
    spelled: list[str] = table()["numbers"]
    return spelled[whole] if 0 <= whole <= _SPELLED else f"{whole:,}"


def listed(parts: Iterable[str]) -> str:
    """``a, b and c``; each once, in order."""
    found = list(dict.fromkeys(part for part in parts if part))
    if len(found) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(found)
    return f"{', '.join(found[:-1])} and {found[-1]}"


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def article(words: str) -> str:
    """``a`` or ``an`` before words that have none."""
    low = words.casefold()
    if low.startswith(("a ", "an ", "the ", "one ")):
        return words
    first = low[:1] in _VOWELS and not low.startswith(_CONSONANT)
    return f"{'an' if first or low.startswith(_VOWEL) else 'a'} {words}"


def the(name: str) -> str:
    """A name of an office with its article."""
    return name if name.casefold().startswith("the ") else f"the {name}"


def is_latin(text: str) -> bool:
    """Whether an English sentence can hold it as it is."""
    letters = [one for one in text if one.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(one, "") for one in letters)


def one_line(text: str, most: int = 300) -> str:
    """What somebody wrote, in one line and in NFC, cut where it is long; it holds no mark of ours.

    Signs that nobody sees, and that could hide or turn what stands beside them, are left out.
    """
    seen = "".join(one for one in text[: 4 * most] if _is_seen(one))
    line = _SPACE.sub(" ", unicodedata.normalize("NFC", seen)).strip()
    line = line.replace("[[", "[").replace("]]", "]")
    if len(line) <= most:
        return line
    return f"{line[:most].rpartition(' ')[0] or line[:most]} …"


def _is_seen(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return letter in _JOINERS or letter.isspace() or kind not in _UNSEEN


def quoted(text: str) -> str:
    """Words of somebody else, in one pair of quotation marks."""
    bare = one_line(text).strip('“”"«»„‟ ')
    return f"“{bare.replace('“', '‘').replace('”', '’')}”"


def country(code: str) -> str:
    """The name of a State; "" where the code is none."""
    known = taxonomy().countries
    return known.get(code, "")


def mechanism(ident: str) -> str:
    """The full name of a mechanism; one that is not confirmed is marked."""
    known = taxonomy().mechanisms.get(ident)
    if known is None:
        return ""
    name = word("mechanism", ident) or the(_IN_BRACKETS.sub("", known.label))
    return name if known.confirmed else f"{name} {missing('check-name')}"


def attended(ident: str) -> str:
    """A mechanism as something that is attended: ``a session of the Human Rights Council``."""
    known = taxonomy().mechanisms.get(ident)
    usual = word("attended", known.family) if known is not None else ""
    return word("unattended", ident, usual) + mechanism(ident)


def day_words(day: str) -> str:
    """A partial date with its preposition: ``on 26 April 2017``; "" where it is none."""
    found = _parsed(day)
    if found is None:
        return ""
    if found.is_range:
        return _range(found)
    point = found.first
    return "" if point is None else _with(point)


def month_words(day: str) -> str:
    """The same, no finer than a month."""
    found = _parsed(day)
    if found is None:
        return ""
    first, last = found.first, found.last
    if first is None or last is None:
        return _range(found)
    one, other = _month(first), _month(last)
    if one == other:
        key = "about" if found.about else "part"
        return fill(table()["dates"][key], {"day": one})
    return fill(table()["dates"]["between"], {"first": one, "last": other})


def between(first: str, last: str) -> str:
    """Two days in words, with their preposition."""
    return fill(table()["dates"]["between"], {"first": first, "last": last})


def plain_day(day: str) -> str:
    """A date without a preposition; "" where it is none."""
    found = _parsed(day)
    if found is None or found.first is None:
        return ""
    return _point(found.first)


def _parsed(day: str) -> PartialDate | None:
    try:
        return PartialDate.parse(day)
    except ValueError:
        return None


def _range(found: PartialDate) -> str:
    words: Mapping[str, str] = table()["dates"]
    first, last = found.first, found.last
    if first is not None and last is not None:
        one, other = _point(first), _point(last)
        if one == other:
            return _with(first)
        if _month(first) == _month(last) and min(first.step, last.step) >= Step.DAY:
            one = str(first.start.day)
        return fill(words["between"], {"first": one, "last": other})
    if last is not None:
        return fill(words["before"], {"day": _point(last)})
    return "" if first is None else fill(words["after"], {"day": _point(first)})


def _with(point: DatePoint) -> str:
    key = "about" if point.about else "day" if point.step >= Step.DAY else "part"
    return fill(table()["dates"][key], {"day": _point(point)})


def _month(point: DatePoint) -> str:
    months: Sequence[str] = table()["months"]
    year = point.start.year
    return str(year) if point.step is Step.YEAR else f"{months[point.start.month - 1]} {year}"


def _point(point: DatePoint) -> str:
    return f"{point.start.day} {_month(point)}" if point.step >= Step.DAY else _month(point)
