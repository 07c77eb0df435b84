"""What a report from outside may hold: everything that code further in relies on.

A value that breaks the published form (two people with one id, a reference to nobody, a day that
is none, a control character, what belongs to a vault alone) refuses the report. An id that the
taxonomy does not know yet refuses nothing: the list of types and mandates grows, and a report made
by a newer version is read with a remark.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.model import checks
from defender_app.model.answers import Answer, Ref
from defender_app.model.context import Context
from defender_app.model.incident import Incident
from defender_app.model.kinds import MAX_LINE, MAX_LIST, MAX_LONGTEXT
from defender_app.model.person import Person
from defender_app.model.references import ref_problem
from defender_app.model.validation import validate
from defender_app.report.officials import official_id
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.checks import Problem
    from defender_app.model.incident import Act
    from defender_app.report.documents import Identities, Report

MOST_INCIDENTS: Final = 1_000
MOST_REMARKS: Final = 50
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WORD: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_UNKNOWN: Final = "unknown-"
# Two people who became the same "[a person]" in one list.
_HARMLESS: Final = frozenset({"duplicate-value"})
_OF_A_VAULT: Final = ("record_status", "entered_on", "received_on")
# List, the id that each of it must have (or none), members that never leave a vault.
_PARTS: Final = (
    ("persons", "pid", ("uid", "identity")),
    ("organisations", "oid", ()),
    ("evidence", "eid", ()),
    ("alleged_perpetrators", "", ("identity",)),
)
_TARGETS: Final = ("person", "org", "event", "evidence")


def is_day(text: str) -> bool:
    """Whether a text is one day, ``YYYY-MM-DD``."""
    try:
        return _DAY.fullmatch(text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False


def check_report(report: Report) -> tuple[Problem, ...]:
    """Check everything in a report that the published form says about its values.

    Returns:
        (field path, code) of the ids that this version does not know, the first 50.

    Raises:
        InputError: ``report-too-many``, ``report-date``, ``report-text``, or ``report-incident``
            with ``where`` (field path) and ``why`` (code).
    """
    if len(report.incidents) > MOST_INCIDENTS:
        raise InputError("report-too-many", count=len(report.incidents))
    _check_cover(report)
    remarks: list[Problem] = []
    for problem in _problems(report):
        _sort(problem, remarks)
    return tuple(remarks[:MOST_REMARKS])


def check_identities(identities: Identities, report: Report) -> None:
    """Check that names belong to people and officials of the report, once each, as plain text.

    Raises:
        InputError: ``identities-of-nobody``, ``identities-twice``, or ``identities-text`` with
            ``where`` and ``why``.
    """
    known = {str(p.pid) for one in report.incidents for p in one.persons}
    known |= {str(o.oid) for one in report.incidents for o in one.organisations}
    known |= {
        official_id(str(one.event_id), place)
        for one in report.incidents
        for place in range(len(one.alleged_perpetrators))
    }
    ids = [named.id for named in identities.persons]
    if not known.issuperset(ids):
        raise InputError("identities-of-nobody")
    if len(set(ids)) != len(ids):
        raise InputError("identities-twice")
    for index, named in enumerate(identities.persons):
        person = Person(pid=named.id, pseudonym=named.pseudonym, identity=named.identity)
        alone = Incident(format="defender-incident", version=1, persons=(person,))
        for path, code in validate(alone, training=report.training, report=True):
            if not code.startswith(_UNKNOWN) and code not in _HARMLESS:
                where = path.replace("persons[0]", f"persons[{index}]", 1)
                raise InputError("identities-text", where=where, why=code)


def _check_cover(report: Report) -> None:
    if not is_day(report.written_on):
        raise InputError("report-date")
    confirmed = () if isinstance(report.confirmed, msgspec.UnsetType) else report.confirmed
    progress = report.exercise_progress
    told = {} if isinstance(progress, msgspec.UnsetType) else progress
    lines = (*confirmed, *told, *told.values())
    if len(lines) > MAX_LIST * 2 or not all(wire.plain_line(one, 1000) for one in lines):
        raise InputError("report-text")
    to = report.submitted_to
    if not isinstance(to, msgspec.UnsetType) and not wire.plain_line(to, MAX_LINE):
        raise InputError("report-text")
    if checks.language_problem(report.language):
        raise InputError("report-text")


def _sort(problem: Problem, remarks: list[Problem]) -> None:
    path, code = problem
    if code.startswith(_UNKNOWN):
        remarks.append(problem)
    elif code not in _HARMLESS:
        raise InputError("report-incident", where=path, why=code)


def _problems(report: Report) -> Iterator[Problem]:
    events: set[str] = set()
    people: set[str] = set()
    for index, incident in enumerate(report.incidents):
        found = [*_structure(incident), *validate(incident, training=report.training, report=True)]
        found += _unknown_answers(incident, training=report.training)
        for path, code in found:
            yield f"incidents[{index}].{path}".rstrip("."), code
        # Names come in a list of their own, by id alone: no id stands for two people.
        here = [*(p.pid for p in incident.persons), *(o.oid for o in incident.organisations)]
        if incident.event_id in events or not people.isdisjoint(here):
            yield f"incidents[{index}]", "duplicate-id"
        events.add(str(incident.event_id))
        people.update(str(one) for one in here)


def _structure(incident: Incident) -> Iterator[Problem]:
    """Ids that must be there, members that must not, and text anywhere."""
    for name in _OF_A_VAULT:
        if getattr(incident, name) is not None:
            yield name, "vault-only"
    if incident.event_id is None:
        yield "event_id", "missing"
    for name, ident, kept_back in _PARTS:
        for index, part in enumerate(getattr(incident, name)):
            yield from _part(part, ident, kept_back, f"{name}[{index}]")
    for text in _texts(incident):
        if len(text) > MAX_LONGTEXT:
            yield "", "too-long"
        elif _CONTROL.search(text):
            yield "", "control-character"


def _part(part: object, ident: str, kept_back: tuple[str, ...], where: str) -> Iterator[Problem]:
    if ident and getattr(part, ident) is None:
        yield f"{where}.{ident}", "missing"
    for name in kept_back:
        if getattr(part, name) is not None:
            yield f"{where}.{name}", "vault-only"


def _texts(value: object) -> Iterator[str]:
    """Every text in it, names of answers included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from _texts(item)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))


def _unknown_answers(incident: Incident, *, training: bool) -> Iterator[Problem]:
    """The answers that no type describes: ids in their form, references that lead somewhere."""
    context = Context.of(incident, training=training, report=True)
    for index, act in enumerate(incident.acts):
        where = f"acts[{index}]"
        if not _WORD.fullmatch(act.type):
            yield f"{where}.type", "bad-id"
        if len(act.fields) > MAX_LIST:
            yield f"{where}.fields", "too-many"
        for name in _not_described(act):
            here = f"{where}.fields.{checks.shown_name(name)}"
            if not _WORD.fullmatch(name):
                yield here, "bad-id"
            yield from _loose(act.fields[name], here, context)


def _not_described(act: Act) -> list[str]:
    known = taxonomy().types.get(act.type)
    return [name for name in act.fields if known is None or known.field(name) is None]


def _loose(answer: Answer, where: str, context: Context) -> Iterator[Problem]:
    items = answer.value if isinstance(answer.value, tuple) else (answer.value,)
    if len(items) > MAX_LIST:
        yield where, "too-many"
    for item in items:
        problem = ref_problem(item, _TARGETS, context) if isinstance(item, Ref) else None
        if problem:
            yield where, problem
