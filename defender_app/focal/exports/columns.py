"""One incident as one row: which columns there are, of which kind, and what stands in them.

The same columns serve the spreadsheets and Uwazi; whatever stands in one has come through
``projection``. No column holds a way to reach somebody.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import msgspec

from defender_app.focal.exports import end_reprisals, telling
from defender_app.focal.exports.days import Days, days_of
from defender_app.model.answers import Answer, Ref, amount, is_yes, listed, plain
from defender_app.report.consent_gate import Extent
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from defender_app.focal.exports.coded import Coded
    from defender_app.focal.exports.end_reprisals import Coding
    from defender_app.model.answers import Text, Texts
    from defender_app.model.incident import Incident
    from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person

Kind: TypeAlias = Literal[
    "title", "text", "long", "select", "multi", "grouped", "date", "range", "number"
]
Value: TypeAlias = "str | int | tuple[str, ...] | tuple[tuple[str, str], ...] | None"
"""Of ``multi`` labels, of ``grouped`` pairs of group and label; else one of them or nothing."""

TRAINING: Final = "TRAINING"


@dataclass(frozen=True, kw_only=True, repr=False)
class Line:
    """One incident of a case, as it may leave.

    Attributes:
        number: of the case. place: of the incident in it, from 1. count: of its incidents.
        incident: projected. named: by pid or oid, whose name or initials leave.
        extents: by pid or oid. coded: what the desk noted. training: of a practice vault.
        coding: of the column of the #EndReprisals database.
    """

    number: int
    place: int
    count: int
    incident: Incident
    named: Mapping[str, Identity]
    extents: Mapping[str, Extent]
    coded: Coded
    training: bool
    coding: Coding = field(default_factory=end_reprisals.coding)

    @property
    def days(self) -> Days:
        """When it happened."""
        return days_of(self.incident)

    @property
    def types(self) -> tuple[str, ...]:
        """The types of its acts, each once."""
        return tuple(dict.fromkeys(act.type for act in self.incident.acts))

    @property
    def reprisals(self) -> tuple[str, ...]:
        """In the words of the #EndReprisals database: as the desk coded it, else by the types."""
        known = self.coding.values
        by_hand = tuple(dict.fromkeys(known.get(one, one) for one in self.coded.end_reprisals))
        return by_hand or self.coding.of_types(self.types)

    @property
    def mechanisms(self) -> tuple[str, ...]:
        """The UN mechanisms of all its cooperations, each once."""
        found = (one for part in self.incident.cooperation for one in listed(part.mechanism))
        return tuple(dict.fromkeys(one for one in found if one not in _NONE))


_NONE: Final = frozenset({"unknown", "prefer-not-to-say"})


@dataclass(frozen=True)
class Column:
    """One column: its head, what kind of value stands in it, and how that is made."""

    head: str
    kind: Kind
    of: Callable[[Line], Value] = field(repr=False)


def title(line: Line) -> str:
    """``Case 17: …``; with its place where a case has several incidents. No two are the same."""
    which = f"Case {line.number}"
    if line.count > 1:
        which = f"{which}, {line.place} of {line.count}"
    head = f"{TRAINING} – {which}" if line.training else which
    told = plain(line.incident.title).strip()
    return f"{head}: {told}" if told else head


def name_of(key: str, one: Person | Organisation, line: Line) -> str:
    """Somebody as they may be called: by name, by initials, or by pseudonym and title."""
    identity, extent = line.named.get(key), line.extents.get(key, Extent.TITLE_ONLY)
    word = plain(one.pseudonym)
    if identity is not None and extent is Extent.NAMED and identity.real_name:
        word = identity.real_name
    elif identity is not None and extent is not Extent.TITLE_ONLY and identity.initials:
        word = identity.initials
    return telling.joined((word, plain(one.descriptive_title)), ", ")


def _people(line: Line) -> str:
    found = []
    for person in line.incident.persons:
        count = amount(person.count) if person.group else None
        about = [taxonomy().lists["roles"].choices.get(one, one) for one in person.roles]
        if count is not None:
            about.insert(0, f"group of {count:g}")
        found.append(_described(name_of(str(person.pid), person, line), about))
    for body in line.incident.organisations:
        if body.has_private_role:
            about = [taxonomy().lists["roles"].choices.get(one, one) for one in body.roles]
            found.append(_described(name_of(str(body.oid), body, line), about))
    return "; ".join(found)


def _described(name: str, about: list[str]) -> str:
    return f"{name} ({', '.join(about)})" if about else name


def _people_count(line: Line) -> int | None:
    """How many were harmed; nothing where that cannot be said."""
    harmed = [one for one in line.incident.persons if _HARMED.intersection(one.roles)]
    total = 0
    for one in harmed:
        count = amount(one.count) if one.group else 1
        if not isinstance(count, int):
            return None
        total += count
    return total or None


_HARMED: Final = frozenset({"victim", "victim-indirect"})


def perpetrators(line: Line) -> Iterator[str]:
    """Agencies, units and kinds; never a person, and nothing of whoever may have been pressed."""
    bodies = {str(one.oid): one for one in line.incident.organisations}
    for one in line.incident.alleged_perpetrators:
        yield perpetrator(one, bodies)


def perpetrator(one: AllegedPerpetrator, bodies: Mapping[str, Organisation]) -> str:
    """One of them; what kind of actor where nothing else may be said."""
    kind = telling.choice("huri_mt24", one.huri_mt24) or telling.choice(
        "affiliation", one.affiliation
    )
    kind = kind or telling.choice("perpetrator_kind", one.kind)
    if is_yes(one.may_be_coerced):
        return kind
    body = bodies.get((one.ref.org or "") if one.ref is not None else "")
    agency = plain(body.name) if body is not None else ""
    return telling.joined((agency, plain(one.unit)), ", ") or kind


def _cooperation(name: str, list_id: str) -> Callable[[Line], tuple[str, ...]]:
    def of(line: Line) -> tuple[str, ...]:
        return _labels(list_id, (getattr(part, name) for part in line.incident.cooperation))

    return of


def _labels(list_id: str, values: Iterable[Text | Texts]) -> tuple[str, ...]:
    """The labels of choices, single ones and lists of them, each once."""
    found: dict[str, None] = {}
    for value in values:
        if isinstance(value, tuple) or (
            isinstance(value, Answer) and isinstance(value.value, tuple)
        ):
            found |= dict.fromkeys(telling.choices(list_id, value))
        else:
            found[telling.choice(list_id, value)] = None
    return tuple(one for one in found if one)


def _of_cooperation(name: str) -> Callable[[Line], str]:
    return lambda line: telling.joined(plain(getattr(o, name)) for o in line.incident.cooperation)


def _of_people(list_id: str, name: str) -> Callable[[Line], tuple[str, ...]]:
    def of(line: Line) -> tuple[str, ...]:
        return _labels(list_id, (getattr(person, name) for person in line.incident.persons))

    return of


def _text(name: str) -> Callable[[Line], str]:
    return lambda line: plain(getattr(line.incident, name))


def _in_english(line: Line) -> str:
    return plain(line.incident.narrative_en.text) if line.incident.narrative_en else ""


def _urgency(line: Line) -> str:
    return telling.choice("urgency", line.coded.urgency or line.incident.urgency)


def _blamed_types(line: Line) -> tuple[str, ...]:
    found = (telling.choice("huri_mt24", o.huri_mt24) for o in line.incident.alleged_perpetrators)
    return tuple(dict.fromkeys(one for one in found if one))


def _responses(line: Line) -> str:
    found = []
    for one in line.incident.authority_responses:
        said = telling.choice("response_mt27", one.response_mt27)
        by = plain(one.by) if not isinstance(one.by, Ref) else ""
        found.append(telling.joined((plain(one.when), by, said, plain(one.what)), ", "))
    return telling.joined((*found, *line.coded.responses))


COLUMNS: Final = (
    Column("Title", "title", title),
    Column("Case number", "number", lambda line: line.number),
    Column("Country", "select", lambda line: telling.country(line.incident.country)),
    Column("Territory", "text", _text("territory")),
    Column("Place", "text", _text("place_text")),
    Column(
        "Kind of place",
        "select",
        lambda line: telling.choice("place_kind", line.incident.place_kind),
    ),
    Column("Date", "date", lambda line: line.days.date),
    Column("Date text", "text", lambda line: line.days.text),
    Column("Date range", "range", lambda line: line.days.range),
    Column("Types", "grouped", lambda line: tuple(telling.act(one) for one in line.types)),
    Column(
        "Types of reprisals suffered",
        "multi",
        lambda line: line.reprisals,
    ),
    Column(
        "UN mechanisms",
        "grouped",
        lambda line: tuple(telling.mechanism(one) for one in line.mechanisms),
    ),
    Column("Relation to the UN", "multi", _cooperation("relation", "relation")),
    Column("Form of cooperation", "multi", _cooperation("form", "cooperation_form")),
    Column("Date of cooperation", "text", _of_cooperation("date")),
    Column("UN document", "text", _of_cooperation("un_document")),
    Column("Link strength", "multi", _cooperation("link_strength", "link_strength")),
    Column("Why they are linked", "long", _of_cooperation("link_explanation")),
    Column("Narrative", "long", _text("narrative")),
    Column("Narrative language", "text", _text("narrative_language")),
    Column("Narrative in English", "long", _in_english),
    Column("Stated reason", "long", _text("stated_reason")),
    Column("Impact", "long", _text("impact")),
    Column("People", "long", _people),
    Column("People harmed", "number", _people_count),
    Column("Field of human rights work", "multi", _of_people("hrd_field", "hrd_field")),
    Column("State of people now", "multi", _of_people("status_now", "status_now")),
    Column("Alleged perpetrators", "long", lambda line: telling.joined(perpetrators(line))),
    Column("Type of perpetrator", "multi", _blamed_types),
    Column("Response of authorities", "long", _responses),
    Column("UN actions", "long", lambda line: telling.joined(line.coded.actions)),
    Column("Urgency", "select", _urgency),
    Column("Violation status", "select", lambda line: line.coded.violation),
    Column("Status of the case", "select", lambda line: line.coded.status),
    Column("Received on", "date", lambda line: line.coded.received),
    Column(
        "HURIDOCS MT4",
        "multi",
        lambda line: tuple(dict.fromkeys(c for one in line.types for c in telling.mt4(one))),
    ),
    Column("Coded by the desk", "multi", lambda line: line.coded.tags),
)
"""Of every form that has rows, in this order."""


def named_by_id(named: object) -> dict[str, Identity]:
    """The identities that leave, by the id in the projected incidents."""
    return {one.id: one.identity for one in named} if isinstance(named, tuple) else {}


def withheld(identity: Identity) -> Identity:
    """Names and initials alone: how to reach somebody stays."""
    return msgspec.structs.replace(
        identity, contact_channel=None, safe_to_contact=None, safe_hours=None
    )
