"""What is worth saying about a record: names in the open, what changed, who holds a copy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.model import plain
from defender_app.record_texts import free_texts
from defender_app.report import sent as sent_reports
from defender_app.report.masking import Masker
from defender_app.report.text_rules import name_rules, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model import Problem
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

NAME_IN_TEXT: Final = "name-in-text"
NAME_IN_PSEUDONYM: Final = "name-in-pseudonym"

_JOINTS: Final = re.compile(r"[\W\d_]+")
_HUMPS: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_AUTOMATIC: Final = frozenset({"record_status", "entered_on", "received_on"})


def open_names(incident: Incident) -> list[Problem]:
    """Fields in which a name stands that is kept apart: it is shown wherever the text is shown.

    Args:
        incident: with its identities.

    Returns:
        (field path, code) with ``name-in-pseudonym`` and ``name-in-text``.
    """
    names = _masker(incident)
    return [
        (path, NAME_IN_PSEUDONYM if path.endswith(".pseudonym") else NAME_IN_TEXT)
        for path, text in free_texts(incident)
        if names.finds(text)
    ]


def telling_items(incident: Incident) -> frozenset[str]:
    """Evidence whose file name or description holds a name that is kept apart: no title of it.

    Args:
        incident: with its identities.

    Returns:
        Their eids.
    """
    names = _masker(incident)
    return frozenset(
        str(one.eid)
        for one in incident.evidence
        if names.finds(_spaced(plain(one.original_file_name)))
        or names.finds(plain(one.description))
    )


def _spaced(file_name: str) -> str:
    """The words of a file name: ``IlvaTorrenko_2.jpg`` names somebody too."""
    words = _JOINTS.sub(" ", file_name)
    return f"{words} {_HUMPS.sub(' ', words)}"


def _masker(incident: Incident) -> Masker:
    return Masker([rule for name in _names(incident) for rule in name_rules(name, "")])


def _names(incident: Incident) -> Iterator[str]:
    identities = [one.identity for one in incident.persons]
    identities += [one.identity for one in incident.alleged_perpetrators]
    for identity in identities:
        if identity is not None:
            yield from names_of(identity)
    for organisation in incident.organisations:
        if organisation.oid in incident.private_organisations:
            yield plain(organisation.name)


def copies(drawer: Drawer, event_id: str) -> list[dict[str, str]]:
    """Who was sent a record: the name on the card, the day, the report; newest first."""
    return [
        {
            "report_id": one.report_id,
            "contact_id": one.contact_id,
            "contact": contact_name(drawer, one.contact_id),
            "sealed_on": one.sealed_on,
        }
        for one in sent_reports.of_record(drawer, event_id)
    ]


def contact_name(drawer: Drawer, contact_id: str) -> str:
    """The name on the card of a contact; the beginning of the id where there is no card."""
    try:
        return contacts.get(drawer, contact_id).current().card().body.name
    except InputError:
        return contact_id[:8]


def changes(before: Incident, after: Incident) -> dict[str, list[str]]:
    """What a new version changed: members of the record, and people by pseudonym."""
    old, new = _people(before), _people(after)
    members = [
        name
        for name in after.__struct_fields__
        if name not in _AUTOMATIC and getattr(before, name) != getattr(after, name)
    ]
    return {
        "changed": members,
        "persons_added": [word for key, word in new.items() if key not in old],
        "persons_removed": [word for key, word in old.items() if key not in new],
    }


def _people(incident: Incident) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], Any] = {
        ("person", str(one.pid)): one.pseudonym or one.pid for one in incident.persons
    }
    found |= {("org", str(o.oid)): o.pseudonym or o.oid for o in incident.organisations if o.roles}
    return {key: str(word) for key, word in found.items()}
