"""A person or an organisation of an incident, found by its id and put back changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

import msgspec

from defender_app.model.answers import ABSENT, Ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation, Person

Kind: TypeAlias = Literal["person", "organisation"]


@dataclass(frozen=True)
class Somebody:
    """Who is meant: the kind and the id (pid or oid) within one incident."""

    kind: Kind
    id: str

    @property
    def list_name(self) -> str:
        """The list of the incident that holds them."""
        return "persons" if self.kind == "person" else "organisations"

    def at(self, incident: Incident) -> int:
        """Their place in that list, or -1."""
        ids = (
            [one.pid for one in incident.persons]
            if self.kind == "person"
            else [one.oid for one in incident.organisations]
        )
        return ids.index(self.id) if self.id in ids else -1

    def part(self, incident: Incident) -> Person | Organisation | None:
        """Them, or None when they are not in it."""
        place = self.at(incident)
        if place < 0:
            return None
        return incident.persons[place] if self.kind == "person" else incident.organisations[place]

    def changed(self, incident: Incident, **fields: object) -> Incident:
        """The incident with members of them changed; unchanged when they are not in it."""
        part = self.part(incident)
        if part is None:
            return incident
        place, name = self.at(incident), self.list_name
        parts = list(getattr(incident, name))
        parts[place] = msgspec.structs.replace(part, **fields)
        return msgspec.structs.replace(incident, **{name: tuple(parts)})

    def with_consents(
        self, incident: Incident, change: Callable[[tuple[Consent, ...]], tuple[Consent, ...]]
    ) -> Incident:
        """The incident with their consents changed."""
        part = self.part(incident)
        if part is None:
            return incident
        return self.changed(incident, consents=change(part.consents) or ABSENT)

    def without(self, incident: Incident) -> Incident:
        """The incident without them, and without the references that led to them."""
        place, name = self.at(incident), self.list_name
        if place < 0:
            return incident
        parts = getattr(incident, name)
        left = (*parts[:place], *parts[place + 1 :]) or ABSENT
        gone = Ref(person=self.id) if self.kind == "person" else Ref(org=self.id)
        # Whoever is on a file is on it still: somebody must look at it again.
        evidence = tuple(
            msgspec.structs.replace(item, shows_confirmed=None) if gone in item.shows else item
            for item in incident.evidence
        )
        smaller = msgspec.structs.replace(
            incident, **{name: left, "evidence": evidence or incident.evidence}
        )
        return cast("Incident", _without_ref(smaller, gone))


def everybody(incident: Incident) -> tuple[Somebody, ...]:
    """All persons, then all organisations."""
    persons = (Somebody("person", str(one.pid)) for one in incident.persons)
    organisations = (Somebody("organisation", str(one.oid)) for one in incident.organisations)
    return (*persons, *organisations)


def without_evidence(incident: Incident, eid: str) -> Incident:
    """The incident without an item of evidence, and without what pointed to it."""
    left = tuple(
        msgspec.structs.replace(item, derived_from=None) if item.derived_from == eid else item
        for item in incident.evidence
        if item.eid != eid
    )
    smaller = msgspec.structs.replace(incident, evidence=left or ABSENT)
    return cast("Incident", _without_ref(smaller, Ref(evidence=eid)))


def _without_ref(value: object, gone: Ref) -> object:
    """The same value without references to somebody who is there no more."""
    if value == gone:
        return None
    if isinstance(value, tuple):
        kept = tuple(_without_ref(one, gone) for one in value if one != gone)
        return value if kept == value else kept or ABSENT
    if isinstance(value, dict):
        answers = {name: _without_ref(one, gone) for name, one in value.items()}
        return {name: one for name, one in answers.items() if one is not None}
    if isinstance(value, msgspec.Struct):
        return _struct_without(value, gone)
    return value


def _struct_without(value: msgspec.Struct, gone: Ref) -> msgspec.Struct | None:
    changes = {
        name: changed
        for name in value.__struct_fields__
        if (changed := _without_ref(held := getattr(value, name), gone)) is not held
    }
    if not changes:
        return value
    made = msgspec.structs.replace(value, **changes)
    # An answer whose only value was the reference is no answer any more.
    return None if "value" in changes and getattr(made, "value", None) in (None, ()) else made
