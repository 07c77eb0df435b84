"""What the checks of one incident need to know of the whole of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app.model.answers import Ref, plain
from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from defender_app.model.incident import Act, Incident
    from defender_app.model.kinds import CountryOf


@dataclass(frozen=True)
class Context:
    """The ids that references may use, the kind of record, and who is blamed."""

    training: bool
    report: bool
    ids: dict[str, frozenset[str]]
    whose: dict[str, CountryOf]

    @classmethod
    def of(cls, incident: Incident, *, training: bool, report: bool) -> Context:
        """Look through the incident once."""
        persons = frozenset(person.pid for person in incident.persons if person.pid)
        organisations = frozenset(org.oid for org in incident.organisations if org.oid)
        evidence = frozenset(item.eid for item in incident.evidence if item.eid)
        return cls(
            training=training,
            report=report,
            ids={"person": persons, "org": organisations, "evidence": evidence},
            whose=_whose_countries(incident),
        )

    def country_of(self, where: str) -> CountryOf | None:
        """Whose country stands at this path, where that depends on the incident."""
        return self.whose.get(where)


def _whose_countries(incident: Incident) -> dict[str, CountryOf]:
    blamed = _blamed_organisations(incident)
    whose: dict[str, CountryOf] = {}
    for index, organisation in enumerate(incident.organisations):
        if organisation.oid in blamed and plain(organisation.kind) != "un-body":
            whose[f"organisations[{index}].country"] = "blamed"
    for index, actor in enumerate(incident.alleged_perpetrators):
        if plain(actor.kind) == "un-body":
            whose[f"alleged_perpetrators[{index}].country"] = "place"
    return whose


def _blamed_organisations(incident: Incident) -> set[str]:
    refs = [actor.ref for actor in incident.alleged_perpetrators]
    refs += [ref for act in incident.acts for ref in _blamed_in(act)]
    return {ref.org for ref in refs if ref is not None and ref.org is not None}


def _blamed_in(act: Act) -> list[Ref]:
    known = taxonomy().types.get(act.type)
    if known is None:
        return []
    values = (
        act.fields[field.name].value
        for field in known.fields
        if field.blamed and field.name in act.fields
    )
    return [value for value in values if isinstance(value, Ref)]
