"""A record as it may be printed: pseudonyms only, also where a name stands in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model import lens
from defender_app.model.answers import Answer
from defender_app.record_texts import free_texts
from defender_app.report.masking import Masker
from defender_app.report.text_rules import (
    Rule,
    contact_rules,
    initials_rules,
    name_rules,
    names_of,
    whole_rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity
    from defender_app.vault.drawer import Drawer

_ENTRY: Final = re.compile(r"(.*)\[(\d+)\]")

NOBODY: Final = "[…]"
"""Stands where a name could mean several people, or its person has no pseudonym."""


def hider(drawer: Drawer) -> Masker:
    """Replaces every name and contact that is kept apart in the drawer, whoever's it is.

    Raises:
        InputError: as for ``identities.every``.
    """
    return Masker(_rules(drawer), neutral=NOBODY)


def record(drawer: Drawer, event_id: str) -> Incident:
    """A record without a single name that is kept apart, in any of its texts.

    File names of evidence and dates of birth are left out: both can point to somebody.

    Args:
        drawer: where it is.
        event_id: of the record.

    Raises:
        InputError: as for ``incidents.get`` and ``identities.every``.
    """
    return masked(drawer.incidents.get(event_id), hider(drawer))


def masked(incident: Incident, names: Masker) -> Incident:
    """The same record with every name in its texts replaced."""
    replace = msgspec.structs.replace
    found = replace(
        incident,
        persons=tuple(replace(one, date_of_birth=None) for one in incident.persons),
        evidence=tuple(replace(one, original_file_name=None) for one in incident.evidence),
    )
    for path, text in tuple(free_texts(found)):
        instead = names(text) if names.finds(text) else text
        if instead != text:
            found = _with_text(found, path, instead)
    return found


def _with_text(incident: Incident, path: str, text: str) -> Incident:
    """The record with another text at a path of ``free_texts``, which may lie in an answer."""
    head, _, member = path.rpartition(".")
    entry = _ENTRY.fullmatch(path)
    if member == "text" and isinstance(answer := lens.at(incident, head), Answer):
        return lens.put(incident, head, msgspec.structs.replace(answer, text=text))
    if entry is not None and isinstance(answer := lens.at(incident, entry[1]), Answer):
        entries = list(answer.value if isinstance(answer.value, tuple) else ())
        entries[int(entry[2])] = text
        return lens.put(incident, entry[1], msgspec.structs.replace(answer, value=tuple(entries)))
    before = lens.at(incident, path)
    if not isinstance(before, Answer):
        return lens.put(incident, path, text)
    changed = {"text": text} if before.text else {"value": text}
    return lens.put(incident, path, msgspec.structs.replace(before, **changed))


def _rules(drawer: Drawer) -> Iterator[Rule]:
    everybody = drawer.identities.every()
    names = Masker(
        rule
        for _, of_organisation, identity in everybody
        for rule in _name_rules(identity, NOBODY, of_organisation=of_organisation)
    )
    # A pseudonym that is, or holds, somebody's name stands for nobody.
    words = {
        str(uid): str(pseudonym)
        for uid, pseudonym in drawer.database.rows(
            "SELECT uid, max(pseudonym) FROM people WHERE pseudonym <> '' GROUP BY uid"
        )
        if not names.finds(str(pseudonym))
    }
    for uid, of_organisation, identity in everybody:
        instead = words.get(uid, NOBODY)
        yield from _name_rules(identity, instead, of_organisation=of_organisation)
        if identity.contact_channel:
            yield from contact_rules(identity.contact_channel, NOBODY)
    for word in set(words.values()):
        yield Rule(text=word, replacement=word, exact_case=True, keep=True)


def _name_rules(identity: Identity, instead: str, *, of_organisation: bool) -> Iterator[Rule]:
    rules = whole_rule if of_organisation else name_rules
    for name in names_of(identity):
        yield from rules(name, instead)
    if identity.initials:
        yield from initials_rules(identity.initials, instead)
