"""What the whole drawer knows and no recipient may read."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import contacts
from defender_app.report.record_rules import Elsewhere
from defender_app.report.text_rules import Rule, name_rules, names_of, whole_rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

# A shorter pseudonym of somebody in another record may be any word.
SHORTEST_WORD: Final = 3
# Which of these a record has makes no difference to what leaves.
_CAN_LEAVE: Final = frozenset({"ready", "sent", "answered"})


def every_name(drawer: Drawer) -> list[Rule]:
    """The rules for every name in the drawer."""
    names = drawer.identities
    people = [rule for one in names.names(organisations=False) for rule in name_rules(one, "…")]
    return people + [
        rule for one in names.names(organisations=True) for rule in whole_rule(one, "…")
    ]


def elsewhere(drawer: Drawer, *, besides: str = "") -> Elsewhere:
    """Everybody and everything in the drawer.

    Args:
        drawer: holds them.
        besides: event id of the record whose own people are not meant.
    """
    people = drawer.people.list()
    here = {one.uid for one in people if besides in {place.event_id for place in one.places}}
    known = [one for one in drawer.identities.every() if one[0] not in here]
    blamed = {
        one.uid for one in people if {place.kind for place in one.places} == {"alleged-perpetrator"}
    }
    persons = [one for uid, organisation, one in known if not organisation and uid not in blamed]
    officials = [one for uid, _, one in known if uid in blamed]
    known_contacts = contacts.every(drawer)
    cards = (held.digest for contact in known_contacts for held in contact.held)
    return Elsewhere(
        names=_texts(name for one in persons for name in names_of(one)),
        officials=_texts(name for one in officials for name in names_of(one)),
        organisations=_texts(one.real_name for _, organisation, one in known if organisation),
        initials=_texts(one.initials for one in (*persons, *officials)),
        contacts=_texts(one.contact_channel for one in (*persons, *officials)),
        pseudonyms=tuple(one.pseudonym for one in people if len(one.pseudonym) >= SHORTEST_WORD),
        files=drawer.evidence.file_names(besides=besides),
        ids=(*(row.event_id for row in drawer.incidents.list()), *(one.uid for one in people)),
        recipients=(*(one.contact_id for one in known_contacts), *cards),
    )


def _texts(found: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in found if text))


def digest(drawer: Drawer, incidents: Iterable[Incident]) -> str:
    """One value for all that a report is made from: it changes when anything of it does.

    Args:
        drawer: whose names are masked.
        incidents: the records, with their identities.
    """
    hashed = hashlib.sha256()
    for incident in incidents:
        status = incident.record_status
        alike = "" if status in _CAN_LEAVE else status
        hashed.update(msgspec.json.encode(msgspec.structs.replace(incident, record_status=alike)))
    hashed.update(msgspec.json.encode(elsewhere(drawer)))
    return hashed.hexdigest()
