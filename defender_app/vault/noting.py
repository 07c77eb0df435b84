"""What a save of an incident leaves in the custody chain.

People, evidence and the status one by one; everything typed once for each stretch of writing, with
the hash of the record as it stood before, so that the chain holds how every stretch but the last
one ended. Consents have their own entries (``consents``). Entries hold ids and hashes, no words.
Source: docs/formats.md 5.10.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from defender_app.errors import InputError
from defender_app.model.answers import ABSENT
from defender_app.model.kinds import kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from defender_app.model.answers import Part
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.vault.consents import Owner
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import Place

    Notes: TypeAlias = Iterator[tuple[str, str, bytes | None]]

ADDED: Final = "added"
REMOVED: Final = "removed"
CHANGED: Final = "changed"
DESCRIBED: Final = "described"
STATUS: Final = "status-"
_TYPED: Final = frozenset({"line", "longtext"})
# Said by the file itself, which has an entry of its own when it comes.
_OF_THE_FILE: Final = ("size", "sha256", "crc32", "hashed_at")


@dataclass(frozen=True)
class State:
    """A record at one moment, as far as the chain tells of it.

    Attributes:
        body: without identities, consents and evidence.
        data: the body as it is stored.
        evidence: the descriptions.
        identities: the stored identity of whoever has one.
    """

    body: Incident
    data: bytes
    evidence: tuple[Evidence, ...]
    identities: Mapping[Owner, bytes]

    def __repr__(self) -> str:
        return "<state>"


def note(drawer: Drawer, event_id: str, before: State, after: State, *, actor: str) -> None:
    """Add what changed to the custody chain; in the transaction that changes it."""
    custody = drawer.custody
    record = f"record/{event_id}"
    if before.body.record_status != after.body.record_status:
        custody.append(None, actor, f"{STATUS}{after.body.record_status}", record)
    singly = [*_people(event_id, before, after), *_items(event_id, before, after)]
    for action, item, data in singly:
        digest = None if data is None else hashlib.sha256(data).hexdigest()
        custody.append(None, actor, action, item, digest)
    if _is_edited(before, after):
        custody.edited(actor, record, hashlib.sha256(before.data).hexdigest())


def named(drawer: Drawer, places: Iterable[Place], *, actor: str) -> None:
    """Note, where somebody occurs, that they are known by another name, or by none.

    In the transaction that changes it; the entries are those of a save that does the same.

    Raises:
        InputError: ``custody-damaged``, ``record-damaged``.
    """
    for place in places:
        part = _parts(drawer.incidents.state(place.event_id).body).get((place.kind, place.pid))
        if part is None:
            raise InputError("record-damaged")
        item = f"{place.kind}/{place.event_id}/{place.pid}"
        digest = hashlib.sha256(msgspec.json.encode(part)).hexdigest()
        drawer.custody.append(None, actor, CHANGED, item, digest)


def _people(event_id: str, before: State, after: State) -> Notes:
    old, new = _parts(before.body), _parts(after.body)
    for owner, part in new.items():
        item = "/".join((owner[0], event_id, owner[1]))
        if owner not in old:
            yield ADDED, item, msgspec.json.encode(part)
        elif _facts(old[owner]) != _facts(part) or (
            (owner in before.identities) != (owner in after.identities)
        ):
            yield CHANGED, item, msgspec.json.encode(part)
    for owner in old:
        if owner not in new:
            yield REMOVED, "/".join((owner[0], event_id, owner[1])), None


def _items(event_id: str, before: State, after: State) -> Notes:
    """Files have entries of their own when they come and go; descriptions have them here."""
    old = {str(one.eid): one for one in before.evidence}
    new = {str(one.eid): one for one in after.evidence}
    for eid, one in new.items():
        item = f"evidence/{event_id}/{eid}"
        if eid not in old:
            yield DESCRIBED, item, msgspec.json.encode(one)
        elif _facts(_described(old[eid])) != _facts(_described(one)):
            yield CHANGED, item, msgspec.json.encode(one)
    for eid in old:
        if eid not in new:
            yield REMOVED, f"evidence/{event_id}/{eid}", None


def _is_edited(before: State, after: State) -> bool:
    if _rest(before.body) != _rest(after.body):
        return True
    old, new = _parts(before.body), _parts(after.body)
    if any(_typed(old[one]) != _typed(new[one]) for one in old.keys() & new.keys()):
        return True
    named = before.identities.keys() & after.identities.keys()
    if any(before.identities[one] != after.identities[one] for one in named):
        return True
    was = {one.eid: _typed(one) for one in before.evidence}
    return any(one.eid in was and was[one.eid] != _typed(one) for one in after.evidence)


def _rest(body: Incident) -> Incident:
    return msgspec.structs.replace(
        body,
        record_status=None,
        entered_on=None,
        persons=ABSENT,
        organisations=ABSENT,
        alleged_perpetrators=ABSENT,
        evidence=ABSENT,
    )


def _parts(body: Incident) -> dict[Owner, Part]:
    found: dict[Owner, Part] = {("person", str(one.pid)): one for one in body.persons}
    found |= {("organisation", str(one.oid)): one for one in body.organisations}
    found |= {
        ("alleged-perpetrator", str(place)): one
        for place, one in enumerate(body.alleged_perpetrators)
    }
    return found


def _described(item: Evidence) -> Evidence:
    return msgspec.structs.replace(item, **dict.fromkeys(_OF_THE_FILE))


def _facts(part: Part) -> dict[str, Any]:
    """What was chosen, not typed."""
    kinds = kinds_of(type(part))
    return {
        name: getattr(part, name)
        for name in part.__struct_fields__
        if name not in kinds or kinds[name].name not in _TYPED
    }


def _typed(part: Part) -> dict[str, Any]:
    kinds = kinds_of(type(part))
    return {
        name: getattr(part, name)
        for name in part.__struct_fields__
        if name in kinds and kinds[name].name in _TYPED
    }
