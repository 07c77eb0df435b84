"""Take an incident apart for storing, and put it together again.

The body holds neither identities nor consents nor evidence: those have tables of their own.
Pure functions over structs; ids that are absent are made here.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from defender_app.errors import InputError
from defender_app.model.answers import ABSENT, Part, Text, plain
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from defender_app.model.consent import Consent
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.vault.consents import Owner

P = TypeVar("P", bound=Part)

_ID: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")


@dataclass(frozen=True)
class Someone:
    """A person, organisation or alleged perpetrator of an incident, as the people table has it.

    ``nameless``: an identity kept from an earlier save no longer holds.
    """

    owner: Owner
    uid: str | None
    pseudonym: str
    descriptive_title: str
    identity: Identity | None
    nameless: bool = False


@dataclass(frozen=True)
class Parts:
    """An incident taken apart. ``body`` is what is left of it."""

    body: Incident
    people: tuple[Someone, ...]
    consents: Mapping[Owner, tuple[Consent, ...]]
    evidence: tuple[Evidence, ...]


def new_local_id(prefix: str) -> str:
    """A random id for a part of an incident, for example ``p-4f0c…``."""
    return prefix + secrets.token_hex(8)


def with_ids(incident: Incident) -> Incident:
    """The incident with every id that was absent (pid, oid, iid, eid).

    Raises:
        InputError: ``duplicate-id`` or ``bad-id``, with ``field``.
    """
    return msgspec.structs.replace(
        incident,
        persons=_named(incident.persons, "pid", "persons"),
        organisations=_named(incident.organisations, "oid", "organisations"),
        information=_named(incident.information, "iid", "information"),
        evidence=_named(incident.evidence, "eid", "evidence"),
    )


def _named(parts: tuple[P, ...], name: str, where: str) -> tuple[P, ...]:
    given = [getattr(part, name) for part in parts if getattr(part, name) is not None]
    if len(set(given)) != len(given):
        raise InputError("duplicate-id", field=where)
    if not all(_ID.fullmatch(value) for value in given):
        raise InputError("bad-id", field=where)
    if len(given) == len(parts):
        return parts
    return tuple(
        part
        if getattr(part, name) is not None
        else msgspec.structs.replace(part, **{name: new_local_id(name[0])})
        for part in parts
    )


def take_apart(incident: Incident) -> Parts:
    """Take an incident with all its ids apart."""
    people: list[Someone] = []
    private = incident.private_organisations
    consents: dict[Owner, tuple[Consent, ...]] = {}
    for person in incident.persons:
        owner: Owner = ("person", person.pid or "")
        consents[owner] = person.consents
        people.append(
            Someone(
                owner,
                person.uid,
                person.pseudonym or "",
                plain(person.descriptive_title),
                person.identity,
            )
        )
    for organisation in incident.organisations:
        owner = ("organisation", organisation.oid or "")
        consents[owner] = organisation.consents
        title = plain(organisation.descriptive_title)
        identity = _organisation_identity(organisation, private)
        nameless = identity is None and organisation.name is not None
        people.append(Someone(owner, None, organisation.pseudonym or "", title, identity, nameless))
    for place, perpetrator in enumerate(incident.alleged_perpetrators):
        owner = ("alleged-perpetrator", str(place))
        people.append(Someone(owner, None, "", "", perpetrator.identity))
    body = msgspec.structs.replace(
        incident,
        persons=_each(incident.persons, _bare_person),
        organisations=_each(incident.organisations, lambda one: _bare_organisation(one, private)),
        alleged_perpetrators=_each(incident.alleged_perpetrators, bare_perpetrator),
        evidence=() if incident.evidence == () and incident.evidence is not ABSENT else ABSENT,
    )
    return Parts(body, tuple(people), consents, incident.evidence)


def _each(parts: tuple[P, ...], change: Callable[[P], P]) -> tuple[P, ...]:
    """The same parts, changed; an empty list stays the very object it was, given or absent."""
    return tuple(change(part) for part in parts) if parts else parts


def _without(consents: tuple[Consent, ...]) -> tuple[Consent, ...]:
    return ABSENT if consents else consents


def _bare_person(person: Person) -> Person:
    return msgspec.structs.replace(
        person, uid=None, identity=None, consents=_without(person.consents)
    )


def _organisation_identity(
    organisation: Organisation, private: AbstractSet[str]
) -> Identity | None:
    """The name of an organisation that is a victim or a source is treated as its real name."""
    if organisation.oid in private and isinstance(organisation.name, str):
        return Identity(real_name=organisation.name)
    return None


def _bare_organisation(organisation: Organisation, private: AbstractSet[str]) -> Organisation:
    hidden = _organisation_identity(organisation, private) is not None
    name: Text = None if hidden else organisation.name
    return msgspec.structs.replace(
        organisation, name=name, consents=_without(organisation.consents)
    )


def bare_perpetrator(perpetrator: AllegedPerpetrator) -> AllegedPerpetrator:
    """The entry without the name."""
    return msgspec.structs.replace(perpetrator, identity=None)


def put_together(
    body: Incident,
    *,
    uids: Mapping[Owner, str],
    consents: Mapping[Owner, tuple[Consent, ...]],
    evidence: tuple[Evidence, ...],
    identity: Callable[[str], Identity | None],
) -> Incident:
    """The whole incident again.

    Args:
        body: as stored.
        uids: vault-wide uid of everybody in it.
        consents: verified, by owner.
        evidence: in order.
        identity: gives the identity for a uid; None for everybody when names stay hidden.
    """

    def person(part: Person) -> Person:
        owner: Owner = ("person", part.pid or "")
        uid = uids.get(owner)
        return msgspec.structs.replace(
            part,
            uid=uid,
            identity=identity(uid) if uid else None,
            consents=consents.get(owner) or part.consents,
        )

    def organisation(part: Organisation) -> Organisation:
        owner: Owner = ("organisation", part.oid or "")
        known = identity(uids[owner]) if owner in uids else None
        name = known.real_name if known is not None else part.name
        return msgspec.structs.replace(
            part, name=name, consents=consents.get(owner) or part.consents
        )

    return msgspec.structs.replace(
        body,
        persons=_each(body.persons, person),
        organisations=_each(body.organisations, organisation),
        alleged_perpetrators=tuple(
            msgspec.structs.replace(part, identity=_identity_at(place, uids, identity))
            for place, part in enumerate(body.alleged_perpetrators)
        )
        or body.alleged_perpetrators,
        evidence=evidence or body.evidence,
    )


def _identity_at(
    place: int, uids: Mapping[Owner, str], identity: Callable[[str], Identity | None]
) -> Identity | None:
    uid = uids.get(("alleged-perpetrator", str(place)))
    return identity(uid) if uid else None


def match_perpetrators(
    old: tuple[AllegedPerpetrator, ...],
    new: tuple[AllegedPerpetrator, ...],
    named: Mapping[int, Identity],
) -> dict[int, int]:
    """Which new entry is which old one, for the old entries with a name; new place by old place.

    Entries have no id. Equal entries at the same place match, then equal ones elsewhere; then
    entries at the same place, when none was added or removed.

    Args:
        old: as kept.
        new: as they shall be.
        named: the names kept, by old place.

    Raises:
        InputError: ``perpetrator-unclear``: a changed list, saved without its names, would have
            to lose a name or give it to the wrong entry.
    """
    before = [bare_perpetrator(part) for part in old]
    bare = [bare_perpetrator(part) for part in new]
    _refuse_fewer_alike(before, bare, named)
    found = {at: at for at in named if at < len(bare) and bare[at] == before[at]}
    free = set(range(len(new))) - set(found)
    left = []
    for place in sorted(set(named) - set(found)):
        candidates = [at for at in sorted(free) if bare[at] == before[place]]
        if candidates:
            found[place] = candidates[0]
            free.discard(candidates[0])
        else:
            left.append(place)
    for place in left:
        if len(old) == len(new) and place in free:
            found[place] = place
            free.discard(place)
        elif any(new[at].identity is None and bare[at] not in old for at in free):
            raise InputError("perpetrator-unclear")
    return found


def _refuse_fewer_alike(
    before: Sequence[AllegedPerpetrator],
    bare: Sequence[AllegedPerpetrator],
    named: Mapping[int, Identity],
) -> None:
    """Refuse to guess which of several alike entries is gone, where their names differ."""
    if len(bare) >= len(before):
        return
    for place in named:
        alike = [at for at, part in enumerate(before) if part == before[place]]
        is_fewer = 0 < bare.count(before[place]) < len(alike)
        if is_fewer and any(named.get(at) != named[place] for at in alike):
            raise InputError("perpetrator-unclear")
