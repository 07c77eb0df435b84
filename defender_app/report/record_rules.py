"""What must not stand in the free text of one record, and what stands there instead."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.report.consent_gate import Decision, Extent
from defender_app.report.text_rules import (
    Rule,
    address_rules,
    contact_rules,
    initials_rules,
    name_rules,
    names_of,
    whole_rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity, Organisation
    from defender_app.report.text_rules import Key

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
_SHORT_CHANNEL: Final = 2
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, kw_only=True, repr=False)
class Elsewhere:
    """What the drawer knows of people outside this record: masked here too.

    Args:
        names: real names and aliases of people.
        officials: the same of those alleged to have done it.
        organisations: names of organisations that are victims or sources.
        initials: of people, as typed.
        contacts: contact channels of people.
        pseudonyms: words of the vault's own.
        ids: of other records and people.
        recipients: ids of contacts, and digests of cards.
        files: original names of files.
    """

    names: tuple[str, ...] = ()
    officials: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    pseudonyms: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "<elsewhere>"


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
    found: dict[Key, Rule] = {}
    for rule in _of_people(incident, decisions, pseudonyms):
        known = found.get(rule.key)
        if known is not None and known.replacement != rule.replacement:
            rule = replace(rule, replacement=A_PERSON)  # noqa: PLW2901 - the same, neutral
        ask = rule.ask and (known is None or known.ask)
        found[rule.key] = replace(rule, ask=ask)
    for rule in [*_of_vault(incident), *_outside(elsewhere)]:
        known = found.setdefault(rule.key, rule)
        if known.ask and not rule.ask:
            found[rule.key] = replace(known, ask=False)
    return list(found.values())


def others_than(incident: Incident, pid: str, elsewhere: Elsewhere) -> list[Rule]:
    """The rules for a text that may hold the words of one person and nobody else's.

    The person's own are the name, the initials, addresses and numbers: no other word of theirs
    (an alias, a way to be reached) takes the name of somebody else out of the rules.
    """
    own: list[Rule] = []
    kept: list[Rule] = []
    others: list[Rule] = []
    for person in incident.persons:
        if person.pid == pid:
            # What is theirs is never taken for another name with an ending.
            kept = [replace(rule, keep=True) for rule in _own_names(person.identity)]
            own = [*kept, *_own_addresses(person.identity)]
        else:
            others += _of_identity(person.identity, A_PERSON)
        others += _of_pseudonym(person.pseudonym, A_PERSON)
    for organisation in incident.organisations:
        if organisation.oid in incident.private_organisations:
            others += _of_organisation(organisation, AN_ORGANISATION)
    others += _of_officials(incident)
    others += [*_of_vault(incident), *_outside(elsewhere)]
    keys = {rule.key for rule in own}
    return [*(rule for rule in others if rule.key not in keys), *kept]


def others_than_organisation(
    incident: Incident, oid: str, decisions: Mapping[str, Decision], elsewhere: Elsewhere
) -> list[Rule]:
    """The rules for the name of an organisation: it may hold the name of somebody who is named."""
    others: list[Rule] = []
    named: set[Key] = set()
    for person in incident.persons:
        rules = list(_of_identity(person.identity, A_PERSON))
        if _named(person.pid, decisions):
            named |= {rule.key for rule in rules}
        else:
            others += rules
        others += _of_pseudonym(person.pseudonym, A_PERSON)
    for organisation in incident.organisations:
        if organisation.oid == oid:
            named |= {rule.key for rule in _of_organisation(organisation, "")}
        elif organisation.oid in incident.private_organisations:
            others += _of_organisation(organisation, AN_ORGANISATION)
    others += [*_of_officials(incident), *_outside(elsewhere)]
    return [rule for rule in others if rule.key not in named]


def others_than_official(incident: Incident, elsewhere: Elsewhere) -> list[Rule]:
    """The rules for the name of an official: it may hold the name of nobody else."""
    bare = msgspec.structs.replace(incident, alleged_perpetrators=())
    people = replace(elsewhere, officials=())
    return [*_of_people(bare, {}, {}), *_of_vault(incident), *_outside(people)]


def of_others(incident: Incident, elsewhere: Elsewhere) -> list[Rule]:
    """The rules for everybody who is not in a record; what its own are called is nobody else's."""
    own = {rule.key for rule in _of_people(incident, {}, {})}
    for organisation in incident.organisations:
        own |= {rule.key for rule in _of_organisation(organisation, "")}
    people = replace(elsewhere, ids=(), recipients=(), files=())
    return [rule for rule in _outside(people) if rule.key not in own]


def _own_names(identity: Identity | None) -> Iterator[Rule]:
    if identity is None:
        return
    yield from name_rules(identity.real_name or "", "")
    for alias in identity.aliases:
        if len(alias.split()) == 1:
            yield from whole_rule(alias, "")
    yield from initials_rules(identity.initials or "", "")


def _own_addresses(identity: Identity | None) -> list[Rule]:
    return address_rules((identity and identity.contact_channel) or "", "")


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
        if isinstance(born, str) and not _named(person.pid, decisions):
            if len(born) > _FULL_DATE:
                yield Rule(text=born, replacement=A_DATE)
            if _DAY.match(born):
                yield from _born(born)
    for organisation in incident.organisations:
        key = str(organisation.oid)
        yield from _of_id(organisation.oid, AN_ORGANISATION)
        if key in decisions:
            stands = _stands(key, decisions, pseudonyms, AN_ORGANISATION)
            yield from _of_organisation(organisation, stands)
    yield from _of_officials(incident)


def _of_organisation(organisation: Organisation, stands: str) -> Iterator[Rule]:
    yield from _of_pseudonym(organisation.pseudonym, stands)
    if isinstance(organisation.name, str):
        yield from whole_rule(organisation.name, stands)


def _of_officials(incident: Incident) -> Iterator[Rule]:
    for official in incident.alleged_perpetrators:
        yield from _of_identity(official.identity, AN_OFFICIAL)


def _born(date: str) -> Iterator[Rule]:
    """A date of birth in the orders people write it."""
    year, month, day = date[:_FULL_DATE].split("-")
    for d, m in {(day, month), (day.lstrip("0"), month.lstrip("0"))}:
        for text in (f"{year}-{m}-{d}", f"{d}-{m}-{year}", f"{m}-{d}-{year}"):
            yield Rule(text=text, replacement=A_DATE)


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
    for name in names_of(identity):
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
        if isinstance(name, str):
            yield from _of_file(name)


def _of_file(name: str) -> Iterator[Rule]:
    if len(name) >= _SHORTEST_FILE:
        yield Rule(text=name, replacement=A_FILE)


def _outside(elsewhere: Elsewhere) -> Iterator[Rule]:
    for names, rules, stands in (
        (elsewhere.names, name_rules, A_PERSON),
        (elsewhere.officials, name_rules, AN_OFFICIAL),
        (elsewhere.organisations, whole_rule, AN_ORGANISATION),
    ):
        for name in names:
            yield from rules(name, stands)
    for initials in elsewhere.initials:
        yield from initials_rules(initials, A_PERSON)
    for channel in elsewhere.contacts:
        # Of a long text the words are everybody's.
        short = len(channel.split()) <= _SHORT_CHANNEL
        yield from (contact_rules if short else address_rules)(channel, A_CONTACT)
    for name in elsewhere.files:
        yield from _of_file(name)
    for word in elsewhere.pseudonyms:
        yield from _of_pseudonym(word, A_PERSON)
    for ids, stands in ((elsewhere.ids, A_RECORD), (elsewhere.recipients, A_CONTACT)):
        for key in ids:
            if len(key) >= _SHORTEST_ID:
                yield Rule(text=key, replacement=stands)


def name_parts(names: Iterable[str]) -> frozenset[str]:
    """Every word of these names in upper case: no new pseudonym may be one of them."""
    rules = (rule for name in names for rule in name_rules(name, ""))
    return frozenset(word.upper() for rule in rules for word in (rule.text, rule.key[0]))
