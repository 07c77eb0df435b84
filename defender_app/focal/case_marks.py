"""What two cases can have in common, as marks that are looked for: never a name itself.

All of it follows from what was sent, so the marks of a case never change.
"""

from __future__ import annotations

import hmac
import unicodedata
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from defender_app import han
from defender_app.focal import case_rows
from defender_app.focal.action_needs import SG_REPORT
from defender_app.focal.look_alikes import as_seen
from defender_app.model.answers import Ref, listed, plain
from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.consistency import readable_date
from defender_app.model.partial_date import PartialDate
from defender_app.vault import listing
from defender_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from defender_app.focal.cases import Case
    from defender_app.model.consent import Consent
    from defender_app.model.cooperation import Cooperation
    from defender_app.model.incident import Incident
    from defender_app.report.documents import Identities, Report

MOST_OF_A_KIND: Final = 180
"""So many marks of a kind one case has at most: 2,000 with all eleven kinds."""

KINDS: Final = (
    *("name", "source", "unit", "session", "law", "date", "place", "type", "mechanism", "country"),
)
"""What two cases are compared by; ``report`` and ``number`` are for finding one."""

RENEWAL: Final = "renewal"
"""Days on which somebody has to be asked again: first and last day and the id, with spaces."""

_LONGEST: Final = 80
_SHORTEST_WORD: Final = 3
_SHORTEST_NAME: Final = 4
_SHORTEST_HAN: Final = 2
_MOST_MONTHS: Final = 3
_NAME: Final = 16
LAWS: Final = frozenset({"law_article", "law_cited", "law_title", "legal_basis_cited"})
_AGENCY: Final = "agency"
_EVER: Final = date.max.toordinal()
_EVER_AGAIN: Final = date.max.year
_TSHEG: Final = "\u0f0b"


class _Apart(dict[int, str]):
    """For ``str.translate``: letters, marks on them and digits stay, all else is a space."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kept = letter if unicodedata.category(letter)[0] in "LMN" or letter == _TSHEG else " "
        self[code] = kept
        return kept


_APART: Final = _Apart()


def _known(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words of places and of laws that two of them have in common without being the same.
_EVERYWHERE: Final = _known(
    "the and near from with outside inside area city town village county district province "
    "region prefecture state street road avenue police station office prison detention centre "
    "center court house home building airport border hotel hospital school university north "
    "south east west central public security bureau international rue ville quartier pres "
    "dans commissariat tribunal maison aeroport calle ciudad pueblo barrio cerca comisaria "
    "carcel casa aeropuerto del las los des aux une una"
)
_OF_LAWS: Final = _known(
    "article articles art section para paragraph the and of de la le du des del ley loi law "
    "act codigo articulo no"
)
_OF_HAN_PLACES: Final = frozenset("省市区區县縣州乡鄉镇鎮村路街号號里市第")


def of_document(case: Case) -> set[tuple[str, str]]:
    """The marks by which a case itself is found: (kind, value)."""
    return {
        ("source", case_rows.source(case.sender)),
        ("report", case.report_id),
        ("number", str(case.number)),
    }


def of(report: Report, names: Identities, key: bytes) -> set[tuple[str, str]]:
    """The marks of what was sent.

    Args:
        report: as it was sent.
        names: what came in ``identities.json``.
        key: of this drawer, under which names are hashed.

    Returns:
        (kind, value).
    """
    found: dict[str, dict[str, None]] = {}
    again = ((RENEWAL, f"{first} {last} {who}") for who, first, last in renewals(report))
    for kind, value in (*_each(report), *_names(names, key), *again):
        there = found.setdefault(kind, {})
        if value and len(there) < MOST_OF_A_KIND:
            there[value] = None
    return {(kind, value) for kind, values in found.items() for value in values}


def renewals(report: Report) -> Iterator[tuple[str, date, date]]:
    """When somebody has to be asked again for the report of a year: who, first and last day.

    From the next year on, until the usual end of its period; or on the day that was agreed on.
    """
    for incident in report.incidents:
        private = incident.private_organisations
        asked = [(one.pid, one.consents) for one in incident.persons]
        asked += [(one.oid, one.consents) for one in incident.organisations if one.oid in private]
        for key, consents in asked:
            for days in filter(None, map(_renewal, consents)):
                yield str(key), *days


def _renewal(consent: Consent) -> tuple[date, date] | None:
    """The days on which one consent is asked for again; None where it is no *yes* of a day."""
    if consent.use != SG_REPORT or consent.value not in ALLOWING_VALUES:
        return None
    agreed = readable_date(plain(consent.review_on) or None)
    day = agreed.earliest() if agreed is not None else None
    given = readable_date(consent.date)
    last = given.latest() if given is not None else None
    if last is None or last.year >= _EVER_AGAIN:
        return (day, day) if day is not None else None
    first = date(last.year + 1, 1, 1)
    return (day, day) if day is not None and day < first else (first, date(last.year + 1, 4, 30))


def _each(report: Report) -> Iterator[tuple[str, str]]:
    for incident in report.incidents:
        yield from _of_incident(incident)


def _names(names: Identities, key: bytes) -> Iterator[tuple[str, str]]:
    for named in names.persons:
        for name in (named.identity.real_name, *named.identity.aliases):
            yield "name", _name(name or "", key)


def _of_incident(incident: Incident) -> Iterator[tuple[str, str]]:
    yield "country", case_rows.word(plain(incident.country))
    for act in incident.acts:
        yield "type", case_rows.word(act.type)
        for name, answer in act.fields.items():
            if name in LAWS:
                yield from (("law", one) for one in law_words(plain(answer)))
    days = closed_interval(incident)
    if days is not None:
        yield "date", interval_mark(*days)
    for text in (plain(incident.place_text), plain(incident.territory)):
        yield from (("place", one) for one in place_words(text))
    yield from (("unit", one) for one in _units(incident))
    for part in incident.cooperation:
        yield from (("mechanism", case_rows.word(one)) for one in listed(part.mechanism))
        yield from (("session", one) for one in _sessions(part))


def closed_interval(incident: Incident) -> tuple[int, int] | None:
    """First and last day on which it may have happened; None where an end is open or unknown."""
    first, last = listing.interval(incident)
    known = first is not None and last is not None and first > 0 and last < _EVER
    return (first or 0, last or 0) if known else None


def interval_mark(first: int, last: int) -> str:
    """Days of which both ends are known, as a mark: what begins earlier sorts before."""
    return f"{first:07d}-{last:07d}"


def place_words(text: str) -> Iterator[str]:
    """What may be the same of two places: words, pairs of Han characters or of syllables."""
    for run in fold(text).translate(_APART).split():
        syllables = [one for one in run.split(_TSHEG) if one]
        if any(map(han.is_han, run)):
            yield from _pairs(han.folded(run))
        elif len(syllables) > 1:
            yield from (_TSHEG.join(pair)[:_LONGEST] for pair in pairwise(syllables))
        elif len(run) >= _SHORTEST_WORD and run not in _EVERYWHERE and not run.isdecimal():
            yield run.strip(_TSHEG)[:_LONGEST]


def _pairs(run: str) -> Iterator[str]:
    for first, second in pairwise(run):
        if _OF_HAN_PLACES.isdisjoint((first, second)):
            yield first + second


def law_words(text: str) -> Iterator[str]:
    """A law in an order of its own: "article 5 of law 12" is "law 12, art. 5"."""
    yield _sorted_words(text, _OF_LAWS)


def unit_words(text: str) -> Iterator[str]:
    """An agency and its unit, in an order of its own."""
    yield _sorted_words(text, ())


def _sorted_words(text: str, without: Container[str]) -> str:
    known = {one for one in han.folded(fold(text)).translate(_APART).split() if one not in without}
    return " ".join(sorted(known))[:_LONGEST]


def _units(incident: Incident) -> Iterator[str]:
    """Agencies and units, where they are named; never a person."""
    names = {one.oid: plain(one.name) for one in incident.organisations}
    for one in incident.alleged_perpetrators:
        agency = names.get(one.ref.org, "") if one.ref is not None else ""
        yield from unit_words(f"{agency} {plain(one.unit)}")
    for act in incident.acts:
        answer = act.fields.get(_AGENCY)
        ref = None if answer is None else answer.value
        if isinstance(ref, Ref):
            yield from unit_words(names.get(ref.org, ""))


def _sessions(part: Cooperation) -> Iterator[str]:
    """A document of the UN; or a mechanism and the month in which it was met."""
    yield fold(plain(part.un_document)).strip()[:_LONGEST]
    months = tuple(_months(plain(part.date)))
    if len(months) <= _MOST_MONTHS:
        for name in filter(case_rows.word, listed(part.mechanism)):
            yield from (f"{name} {month}" for month in months)


def _months(text: str) -> Iterator[str]:
    """The months of a date that is known to the month; none of an open or a long one."""
    try:
        known = PartialDate.parse(text)
    except ValueError:
        return
    first, last = known.earliest(), known.latest()
    if first is None or last is None:
        return
    begins, ends = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    for number in range(begins, min(ends, begins + _MOST_MONTHS) + 1):
        yield f"{number // 12:04d}-{number % 12 + 1:02d}"


def _name(text: str, key: bytes) -> str:
    """A name in whatever order and script form it is written, hashed; "" where it says little."""
    return hashed([as_seen(word) for word in text.split()], key)


def hashed(words: Iterable[str], key: bytes) -> str:
    """The mark of a whole name.

    Args:
        words: of it, in any order, as of ``as_seen``.
        key: as for ``of``.
    """
    whole = " ".join(sorted(filter(None, words)))
    short = len(whole) < _SHORTEST_NAME
    if short and (len(whole) < _SHORTEST_HAN or not any(map(han.is_han, whole))):
        return ""
    return hmac.digest(key, whole.encode(), "sha256").hex()[:_NAME]
