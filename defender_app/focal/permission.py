"""What a focal point may do with a report: one pure function over the consents that came with it.

It gives codes and ids; the window turns them into sentences. What counts is the most careful
reading: no record, an unknown value, or a condition that nobody confirmed allows nothing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import plain
from defender_app.model.consent import ALLOWING_VALUES
from defender_app.model.partial_date import PartialDate
from defender_app.report import consent_gate
from defender_app.report.consent_gate import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.focal.cases import Case
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation, Person
    from defender_app.report.documents import Report

KEEP: Final = "focal-point"
CONFIDE: Final = "un-confidential"
LETTER: Final = "government-letter"
UNNAMED: Final = "un-public-initials"
UN_NAME: Final = "un-public-name"
MEDIA_NAME: Final = "media-name"
PUBLISH: Final = "publish-name"
CONTACT: Final = "contact-back"
# The columns of the matrix; ``publish-name`` stands for both ways of making a name public.
COLUMNS: Final = (KEEP, CONFIDE, LETTER, UNNAMED, PUBLISH, CONTACT)
_PERPETRATOR: Final = "alleged-perpetrator"
_STAYS: Final = frozenset({"store", KEEP, CONTACT})
_GIVES: Final = frozenset({CONFIDE, LETTER, "other-ngo", "training-anonymised"})
_PUBLIC: Final = frozenset({UNNAMED, UN_NAME, MEDIA_NAME, "sg-report"})
_SHOWN: Final = frozenset({"no", "not-asked", "not-asked-too-risky", "withdrawn"})


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What one person's consent to one use is worth today.

    Attributes:
        answer: after conditions that the sender confirmed were counted as met.
        shape: ``yes``, ``conditional``, ``some``, ``no``, ``not-asked``,
            ``not-asked-too-risky`` or ``withdrawn``.
        because: the code behind it, or a value that this version does not know, as it is.
        conditions: in the person's words, from outside.
    """

    answer: Answer
    shape: str
    because: str
    conditions: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One person or private organisation; pseudonym and title come from outside."""

    id: str
    pseudonym: str = field(repr=False)
    title: str = field(repr=False)
    cells: dict[str, Cell] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence about what may be done.

    Attributes:
        code: ``report-withdrawn``, ``keep-nothing``, ``keep-and-confide``, ``keep-only``,
            ``keep-confide-some``, ``not-kept``, ``publish-none``, ``publish-some``,
            ``un-name-some``, ``publish-if``, ``letter-none``, ``letter-some``, ``letter-if`` or
            ``withdrawn``.
        ids: the people it is about.
        condition: in the person's words, from outside; empty where none was written down.
        because: why it is conditional: ``conditional`` or ``review-passed``.
    """

    code: str
    ids: tuple[str, ...] = ()
    condition: str = field(default="", repr=False)
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class TakenBack:
    """What was withdrawn after the report was sent.

    Attributes:
        everything: the report as a whole.
        people: pseudonyms of those who took back all they had agreed to.
    """

    everything: bool = False
    people: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, kw_only=True)
class Permission:
    """What may be done with one incident of a report.

    Attributes:
        rows: people first, in the order of the report, then private organisations.
        sentences: in the order in which they are read.
        agreed_up_to: the last day on which anybody agreed, as it was written, or empty.
    """

    rows: tuple[Row, ...]
    sentences: tuple[Sentence, ...]
    agreed_up_to: str


def of_incident(
    report: Report, incident: Incident, *, today: date, taken_back: TakenBack | None = None
) -> Permission:
    """What the people in one incident allow.

    Args:
        report: as it was sent; its ``confirmed`` conditions count as met.
        incident: one of the report.
        today: a passed day to ask again makes *yes* conditional.
        taken_back: what later notices ended.
    """
    ended = taken_back or TakenBack()
    confirmed = _confirmed(report, incident)
    rows = tuple(
        _ended(row) if ended.everything or row.pseudonym in ended.people else row
        for row in (_row(one, today, confirmed) for one in _asked(incident))
    )
    dates = [plain(consent.date) for one in _asked(incident) for consent in one.consents]
    sentences = (Sentence(code="report-withdrawn"),) if ended.everything else _sentences(rows)
    return Permission(rows=rows, sentences=tuple(sentences), agreed_up_to=_latest(dates))


def beyond_the_desk(incidents: Iterable[Incident]) -> tuple[bool, bool]:
    """Whether anybody agreed that a report is given to others, and that it is published.

    An answer with a condition counts, and a use that this version does not know counts for both:
    a desk promises only what nobody's consent contradicts.
    """
    consents: list[Consent] = []
    for incident in incidents:
        for person in incident.persons:
            consents += person.consents
        for organisation in incident.organisations:
            consents += organisation.consents
    uses = {one.use for one in consents if one.value in ALLOWING_VALUES}
    return not uses <= _STAYS | _PUBLIC, not uses <= _STAYS | _GIVES


def taken_back(case: Case) -> TakenBack:
    """What proven notices about a case ended, or the desk itself by its status."""
    proven = [one.notice for one in case.notices if one.proven and one.notice.kind == "withdrawal"]
    return TakenBack(
        everything=case.status == "withdrawn" or any(not one.persons for one in proven),
        people=frozenset(name for one in proven for name in one.persons),
    )


def _ended(row: Row) -> Row:
    """A row of somebody who took everything back."""
    cell = Cell(answer=Answer.NO, shape="withdrawn", because="withdrawn")
    return Row(
        id=row.id, pseudonym=row.pseudonym, title=row.title, cells=dict.fromkeys(row.cells, cell)
    )


def _confirmed(report: Report, incident: Incident) -> AbstractSet[tuple[str, str]]:
    """(pid or oid, use): the sender names people by the word that this report has for them."""
    given = () if isinstance(report.confirmed, msgspec.UnsetType) else report.confirmed
    everybody = [*((one.pseudonym, one.pid) for one in incident.persons)]
    everybody += [(one.pseudonym, one.oid) for one in incident.organisations]
    words = Counter(word for word, _ in everybody)
    called = {word: str(key) for word, key in everybody if word and words[word] == 1}
    pairs = (one.rpartition(":") for one in given)
    return {(called[who], use) for who, _, use in pairs if who in called}


def _asked(incident: Incident) -> Sequence[Person | Organisation]:
    """Everybody whose consent counts: nobody alleged to have done it."""
    blamed = {one.ref.person for one in incident.alleged_perpetrators if one.ref is not None}
    people = [
        one for one in incident.persons if _PERPETRATOR not in one.roles and one.pid not in blamed
    ]
    private = incident.private_organisations
    return [*people, *(one for one in incident.organisations if one.oid in private)]


def _row(one: Person | Organisation, today: date, confirmed: AbstractSet[tuple[str, str]]) -> Row:
    key = str(getattr(one, "pid", None) or getattr(one, "oid", None) or "")

    def cell(use: str) -> Cell:
        return _cell(one.consents, use, today, confirmed=(key, use) in confirmed)

    cells = {
        use: cell(use) for use in (KEEP, CONFIDE, LETTER, UNNAMED, UN_NAME, MEDIA_NAME, CONTACT)
    }
    cells[PUBLISH] = _both(cells[UN_NAME], cells[MEDIA_NAME])
    title = plain(one.descriptive_title)
    return Row(id=key, pseudonym=one.pseudonym or "", title=title, cells=cells)


def _cell(consents: Iterable[Consent], use: str, today: date, *, confirmed: bool) -> Cell:
    mine = [one for one in consents if one.use == use]
    worth, because = consent_gate.answer(mine, use, today=today, confirmed=confirmed)
    conditions = tuple(text for one in mine if (text := plain(one.conditions).strip()))
    if worth is Answer.YES:
        shape = "yes"
    elif worth is Answer.CONDITIONAL:
        shape = "conditional"
    else:
        shape = because if because in _SHOWN else "no"
    return Cell(answer=worth, shape=shape, because=because, conditions=conditions)


def _both(un_report: Cell, media: Cell) -> Cell:
    """One shape for two uses: alike as they are, else *some* as soon as one of them allows it."""
    if un_report.shape == media.shape:
        return media
    allowed = [one for one in (media, un_report) if one.answer is not Answer.NO]
    if allowed:
        conditions = (*un_report.conditions, *media.conditions)
        conditional = Answer.CONDITIONAL
        return Cell(answer=conditional, shape="some", because="some", conditions=conditions)
    order = ("withdrawn", "no", "not-asked-too-risky", "not-asked")
    return min((un_report, media), key=lambda one: order.index(one.shape))


def _who(rows: Sequence[Row], use: str, answer: Answer) -> tuple[str, ...]:
    return tuple(row.id for row in rows if row.cells[use].answer is answer)


def _sentences(rows: Sequence[Row]) -> Iterable[Sentence]:
    kept = [row for row in rows if row.cells[KEEP].answer is Answer.YES]
    if not kept:
        yield Sentence(code="keep-nothing")
        return
    confide = _who(kept, CONFIDE, Answer.YES)
    if len(confide) == len(rows):
        yield Sentence(code="keep-and-confide")
    elif confide:
        yield Sentence(code="keep-confide-some", ids=confide)
    else:
        yield Sentence(code="keep-only")
    if len(kept) < len(rows):
        left = tuple(row.id for row in rows if row not in kept)
        yield Sentence(code="not-kept", ids=left)
    withdrawn = tuple(
        row.id for row in rows if any(one.shape == "withdrawn" for one in row.cells.values())
    )
    if withdrawn:
        yield Sentence(code="withdrawn", ids=withdrawn)
    yield from _public(kept)
    yield from _letter(kept)


def _public(rows: Sequence[Row]) -> Iterable[Sentence]:
    media, report = (_who(rows, use, Answer.YES) for use in (MEDIA_NAME, UN_NAME))
    maybe = [
        *_conditional(rows, MEDIA_NAME, "publish-if"),
        *_conditional(rows, UN_NAME, "publish-if"),
    ]
    if not media and not report and not maybe:
        yield Sentence(code="publish-none")
        return
    if media:
        yield Sentence(code="publish-some", ids=media)
    if report:
        yield Sentence(code="un-name-some", ids=report)
    # Both uses may rest on the same words: they are said once.
    yield from dict.fromkeys(maybe)


def _letter(rows: Sequence[Row]) -> Iterable[Sentence]:
    named = _who(rows, LETTER, Answer.YES)
    maybe = _conditional(rows, LETTER, "letter-if")
    if named:
        yield Sentence(code="letter-some", ids=named)
    yield from maybe
    if not named and not maybe:
        yield Sentence(code="letter-none")


def _conditional(rows: Sequence[Row], use: str, code: str) -> list[Sentence]:
    return [
        Sentence(
            code=code,
            ids=(row.id,),
            condition=" / ".join(row.cells[use].conditions),
            because=row.cells[use].because,
        )
        for row in rows
        if row.cells[use].answer is Answer.CONDITIONAL
    ]


def _latest(dates: Iterable[str]) -> str:
    """The latest of some partial dates, as it was written; what is no date is passed over."""
    found: list[tuple[date, str]] = []
    for text in dates:
        try:
            last = PartialDate.parse(text).latest()
        except ValueError:
            continue
        if last is not None:
            found.append((last, text))
    return max(found, default=(None, ""))[1]
