"""Two cases side by side: what both say, and what one says and the other does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from defender_app import han
from defender_app.errors import InputError
from defender_app.focal import candidates, case_marks, cases
from defender_app.focal.look_alikes import as_seen
from defender_app.model.answers import amount, listed, plain
from defender_app.vault.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from defender_app.focal.cases import Case
    from defender_app.model.incident import Incident
    from defender_app.report.documents import Identities, Report
    from defender_app.vault.drawer import Drawer

State = Literal["agrees", "differs", "only-ours", "only-theirs"]
MOST: Final = 60
"""So many values stand on a side of a line; a report may have a thousand incidents."""


@dataclass(frozen=True, kw_only=True)
class Side:
    """One line of a comparison.

    Attributes:
        path: what is compared, as ``Incident.country``: a struct of a record and its member, or
            ``Case.sender`` for the key that signed, ``Identity.names`` for names and aliases.
        form: what the values are: ``text``, ``date``, ``country``, ``type``, ``mechanism``,
            ``name``, ``key``, ``hash``, ``number``, or ``choice:`` and the list they are of.
        ours: what the first case says, each value once. theirs: the second.
        state: ``agrees`` where something of it is the same.
    """

    path: str
    form: str
    ours: tuple[str, ...] = field(repr=False)
    theirs: tuple[str, ...] = field(repr=False)
    state: State


@dataclass(frozen=True)
class _Line:
    """How one thing is taken from a case and compared."""

    path: str
    form: str
    values: Callable[[_Told], Iterable[str]]
    marks: Callable[[str], Iterable[str]] | None = None


@dataclass(frozen=True)
class _Told:
    """A case, what was sent, and who is who in it."""

    case: Case
    report: Report
    names: Identities


def compare(drawer: Drawer, a: str, b: str) -> tuple[Side, ...]:
    """Compare two cases over all their incidents; what neither says is left out.

    Args:
        drawer: of the desk.
        a: number, id, or a unique beginning of one.
        b: the other.

    Raises:
        InputError: ``pair-of-one``; as for ``cases.get`` and ``cases.report``.
    """
    told = [_told(drawer, cases.get(drawer, name)) for name in (a, b)]
    ours, theirs = told
    if ours.case.case_id == theirs.case.case_id:
        raise InputError("pair-of-one")
    sides = (_side(line, ours, theirs) for line in _LINES)
    return tuple(side for side in sides if side is not None)


def _told(drawer: Drawer, case: Case) -> _Told:
    report, names = cases.sent(drawer, case)
    return _Told(case, report, names)


def _side(line: _Line, ours: _Told, theirs: _Told) -> Side | None:
    mine, other = (_each(line.values(told)) for told in (ours, theirs))
    if not mine and not other:
        return None
    return Side(
        path=line.path,
        form=line.form,
        ours=mine[:MOST],
        theirs=other[:MOST],
        state=_state(line, (mine, other), (ours, theirs)),
    )


def _state(
    line: _Line, values: tuple[tuple[str, ...], tuple[str, ...]], told: tuple[_Told, _Told]
) -> State:
    mine, other = values
    if not mine or not other:
        return "only-ours" if mine else "only-theirs"
    if line.form == "date" and line.path == _WHEN:
        return "agrees" if _near(*told) else "differs"
    same, found = ({mark for one in part for mark in _marks(line, one)} for part in values)
    return "differs" if same.isdisjoint(found) else "agrees"


def _marks(line: _Line, text: str) -> Iterator[str]:
    """What of a value has to be the same; the whole of it always is enough."""
    if line.marks is not None:
        yield from filter(None, line.marks(text))
    yield from filter(None, _folded(text))


def _each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in values if one.strip()))


def _folded(text: str) -> Iterator[str]:
    yield " ".join(han.folded(fold(text)).split())


def _as_name(text: str) -> Iterator[str]:
    yield " ".join(sorted(filter(None, map(as_seen, text.split()))))


def _near(ours: _Told, theirs: _Told) -> bool:
    """Whether two of their incidents may have happened on nearly the same day; open ends never."""
    mine, other = (
        [
            days
            for one in told.report.incidents
            if (days := case_marks.closed_interval(one)) is not None
        ]
        for told in (ours, theirs)
    )
    around = candidates.AROUND
    return any(
        first - around <= end and begin - around <= last
        for first, last in mine
        for begin, end in other
    )


def _of_incidents(values: Callable[[Incident], Iterable[str]]) -> Callable[[_Told], Iterable[str]]:
    return lambda told: (value for one in told.report.incidents for value in values(one))


def _when(one: Incident) -> Iterator[str]:
    """As it was written, a range as one; without a date, between which days it must have been."""
    start, end = plain(one.date_start), plain(one.date_end)
    if not start and not end:
        start, end = plain(one.not_before), plain(one.not_after)
        yield f"{start or '..'}/{end or '..'}" if start or end else ""
    else:
        yield f"{start or '..'}/{end}" if end and end != start else start


def _agencies(one: Incident) -> Iterator[str]:
    names = {org.oid: plain(org.name) for org in one.organisations}
    for blamed in one.alleged_perpetrators:
        agency = names.get(blamed.ref.org, "") if blamed.ref is not None else ""
        yield ", ".join(filter(None, (agency, plain(blamed.unit))))


def _laws(one: Incident) -> Iterator[str]:
    for act in one.acts:
        yield from (plain(act.fields[name]) for name in case_marks.LAWS if name in act.fields)


def _counted(one: Incident) -> Iterator[str]:
    number = amount(one.affected_count)
    yield "" if number is None else f"{number:g}"


_WHEN: Final = "Incident.date_start"
_LINES: Final = (
    _Line("Case.sender", "key", lambda told: (told.case.sender,)),
    _Line(
        "Identity.names",
        "name",
        lambda told: (
            name
            for one in told.names.persons
            for name in (one.identity.real_name or "", *one.identity.aliases)
        ),
        _as_name,
    ),
    _Line(_WHEN, "date", _of_incidents(_when)),
    _Line("Incident.country", "country", _of_incidents(lambda one: (plain(one.country),))),
    _Line(
        "Incident.territory",
        "text",
        _of_incidents(lambda one: (plain(one.territory),)),
        case_marks.place_words,
    ),
    _Line(
        "Incident.place_text",
        "text",
        _of_incidents(lambda one: (plain(one.place_text),)),
        case_marks.place_words,
    ),
    _Line(
        "Incident.place_kind",
        "choice:place_kind",
        _of_incidents(lambda one: (plain(one.place_kind),)),
    ),
    _Line("Act.type", "type", _of_incidents(lambda one: (act.type for act in one.acts))),
    _Line("AllegedPerpetrator.unit", "text", _of_incidents(_agencies), case_marks.unit_words),
    _Line("Act.law", "text", _of_incidents(_laws), case_marks.law_words),
    _Line(
        "Cooperation.mechanism",
        "mechanism",
        _of_incidents(
            lambda one: (name for part in one.cooperation for name in listed(part.mechanism))
        ),
    ),
    _Line(
        "Cooperation.date",
        "date",
        _of_incidents(lambda one: (plain(part.date) for part in one.cooperation)),
    ),
    _Line(
        "Cooperation.un_document",
        "text",
        _of_incidents(lambda one: (plain(part.un_document) for part in one.cooperation)),
    ),
    _Line(
        "Cooperation.link_strength",
        "choice:link_strength",
        _of_incidents(lambda one: (plain(part.link_strength) for part in one.cooperation)),
    ),
    _Line(
        "Person.descriptive_title",
        "text",
        _of_incidents(lambda one: (plain(person.descriptive_title) for person in one.persons)),
    ),
    _Line(
        "Person.occupation",
        "text",
        _of_incidents(lambda one: (plain(person.occupation) for person in one.persons)),
    ),
    _Line(
        "Person.status_now",
        "choice:status_now",
        _of_incidents(lambda one: (plain(person.status_now) for person in one.persons)),
    ),
    _Line("Incident.affected_count", "number", _of_incidents(_counted)),
    _Line("Incident.stated_reason", "text", _of_incidents(lambda one: (plain(one.stated_reason),))),
    _Line("Incident.narrative", "text", _of_incidents(lambda one: (plain(one.narrative),))),
    _Line("Evidence.sha256", "hash", lambda told: (sha256 for _, sha256 in told.case.evidence)),
    _Line("Incident.urgency", "choice:urgency", _of_incidents(lambda one: (one.urgency or "",))),
)
