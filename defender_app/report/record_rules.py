"""What must not stand in the free text of one record, and what stands there instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.report.consent_gate import Decision, Extent
from defender_app.report.masking import (
    Rule,
    contact_rules,
    initials_rules,
    name_rules,
    whole_rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity

A_PERSON: Final = "[a person]"
AN_ORGANISATION: Final = "[an organisation]"
AN_OFFICIAL: Final = "[an official]"
A_CONTACT: Final = "[a contact]"
A_FILE: Final = "[a file]"
A_RECORD: Final = "[another record]"
A_DATE: Final = "[a date]"
# Shorter ids may be words or numbers of the text.
_SHORTEST_ID: Final = 8
_SHORTEST_FILE: Final = 5
_FULL_DATE: Final = 10


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """What the drawer knows of people outside this record: masked here too.

    Args:
        names: real names and aliases of people.
        organisations: names of organisations that are victims or sources.
        pseudonyms: words of the vault's own.
        ids: of other records, contacts and people.
    """

    names: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    pseudonyms: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


def of_record(
    incident: Incident,
    decisions: Mapping[str, Decision],
    pseudonyms: Mapping[str, str],
    elsewhere: Elsewhere,
) -> list[Rule]:
    """All rules for one record.

    Where two people share a name, nobody can say which of them is meant: it becomes
    ``[a person]``.

    Args:
        incident: with its identities.
        decisions: of the gate.
        pseudonyms: pid or oid to the word that this recipient knows.
        elsewhere: names of the rest of the drawer; what the record itself says wins.
    """
    found: dict[tuple[str, bool], Rule] = {}
    for rule in _of_people(incident, decisions, pseudonyms):
        known = found.get(rule.key)
        if known is not None and known.replacement != rule.replacement:
            rule = Rule(  # noqa: PLW2901 - the same rule with a neutral replacement
                text=rule.text, replacement=A_PERSON, exact_case=rule.exact_case, number=rule.number
            )
        found[rule.key] = rule
    for rule in [*_of_vault(incident), *_outside(elsewhere)]:
        found.setdefault(rule.key, rule)
    return list(found.values())


def others_than(incident: Incident, pid: str, elsewhere: Elsewhere) -> list[Rule]:
    """The rules for a text that may hold the words of one person and nobody else's."""
    own: set[tuple[str, bool]] = set()
    others: list[Rule] = []
    for person in incident.persons:
        rules = list(_of_identity(person.identity, A_PERSON))
        if person.pid == pid:
            own |= {rule.key for rule in rules}
        else:
            others += rules
    for official in incident.alleged_perpetrators:
        others += _of_identity(official.identity, AN_OFFICIAL)
    others += _outside(elsewhere)
    return [rule for rule in others if rule.key not in own]


def _of_people(
    incident: Incident, decisions: Mapping[str, Decision], pseudonyms: Mapping[str, str]
) -> Iterator[Rule]:
    for person in incident.persons:
        stands = _stands(str(person.pid), decisions, pseudonyms, A_PERSON)
        yield from _of_pseudonym(person.pseudonym, stands)
        yield from _of_identity(person.identity, stands)
        yield from _of_id(person.pid, stands)
        yield from _of_id(person.uid, stands)
        born = person.date_of_birth
        if isinstance(born, str) and len(born) >= _FULL_DATE and not _named(person.pid, decisions):
            yield Rule(text=born, replacement=A_DATE)
    for organisation in incident.organisations:
        key = str(organisation.oid)
        yield from _of_id(organisation.oid, AN_ORGANISATION)
        if key in decisions:
            stands = _stands(key, decisions, pseudonyms, AN_ORGANISATION)
            yield from _of_pseudonym(organisation.pseudonym, stands)
            if isinstance(organisation.name, str):
                yield from whole_rule(organisation.name, stands)
    for official in incident.alleged_perpetrators:
        yield from _of_identity(official.identity, AN_OFFICIAL)


def _named(key: str | None, decisions: Mapping[str, Decision]) -> bool:
    decision = decisions.get(str(key))
    return decision is not None and decision.extent is Extent.NAMED


def _stands(
    key: str, decisions: Mapping[str, Decision], pseudonyms: Mapping[str, str], nobody: str
) -> str:
    decision = decisions.get(key)
    if decision is None or decision.extent is Extent.NOTHING:
        return nobody
    return pseudonyms[key]


def _of_pseudonym(pseudonym: str | None, stands: str) -> list[Rule]:
    text = (pseudonym or "").strip()
    return [Rule(text=text, replacement=stands, exact_case=True)] if len(text) > 1 else []


def _of_identity(identity: Identity | None, stands: str) -> Iterator[Rule]:
    if identity is None:
        return
    for name in filter(None, (identity.real_name, *identity.aliases)):
        yield from name_rules(name, stands)
    yield from initials_rules(identity.initials or "", stands)
    yield from contact_rules(identity.contact_channel or "", A_CONTACT)


def _of_id(key: str | None, stands: str) -> list[Rule]:
    text = key or ""
    short = len(text) < _SHORTEST_ID and not (len(text) > 1 and any(map(str.isdigit, text)))
    return [] if short or text.isdigit() else [Rule(text=text, replacement=stands, exact_case=True)]


def _of_vault(incident: Incident) -> Iterator[Rule]:
    """The vault's own ids and the names of files."""
    links = [link.event for link in incident.pattern_links]
    for key in filter(None, [incident.event_id, *links]):
        if len(key) >= _SHORTEST_ID:
            yield Rule(text=key, replacement=A_RECORD)
    for item in incident.evidence:
        if item.eid and len(item.eid) >= _SHORTEST_ID:
            yield Rule(text=item.eid, replacement=A_FILE)
        name = item.original_file_name
        if isinstance(name, str) and len(name) >= _SHORTEST_FILE:
            yield Rule(text=name, replacement=A_FILE)


def _outside(elsewhere: Elsewhere) -> Iterator[Rule]:
    for name in elsewhere.names:
        yield from name_rules(name, A_PERSON)
    for name in elsewhere.organisations:
        yield from whole_rule(name, AN_ORGANISATION)
    for word in elsewhere.pseudonyms:
        yield from _of_pseudonym(word, A_PERSON)
    for key in elsewhere.ids:
        if len(key) >= _SHORTEST_ID:
            yield Rule(text=key, replacement=A_RECORD)


def name_parts(names: Iterable[str]) -> frozenset[str]:
    """Every word of these names in upper case: no new pseudonym may be one of them."""
    rules = (rule for name in names for rule in name_rules(name, ""))
    return frozenset(word.upper() for rule in rules for word in (rule.text, rule.key[0]))
