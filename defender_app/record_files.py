"""Records as files in the published form: taken in after a look, written out knowingly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app import places, record_notes
from defender_app.errors import InputError, ValidationError
from defender_app.files import atomic_write, disk_errors
from defender_app.model import incident_from_json, validate
from defender_app.model.decode import read_json
from defender_app.model.hints import hints

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.strict_json import JsonValue
    from defender_app.model import Incident, Problem
    from defender_app.vault.drawer import Drawer

LARGEST: Final = 16 * 1024 * 1024


@dataclass(frozen=True, repr=False)
class Taken:
    """What became of a record that came as a file.

    Attributes:
        saved: as it stands in the drawer now, with identities.
        before: what it replaced, or None.
        open_names: fields in which a name stands that is kept apart.
    """

    saved: Incident
    before: Incident | None
    open_names: tuple[Problem, ...]

    def __repr__(self) -> str:
        return f"<taken {self.saved.event_id}>"


def read_file(path: Path) -> JsonValue:
    """The value in a file, at most 16 MiB of it.

    Raises:
        ValidationError: ``incident-not-json``. MachineError: it cannot be read.
    """
    with disk_errors(), places.regular_file(path).open("rb") as file:
        data = file.read(LARGEST + 1)
    return value_of(data)


def value_of(data: bytes) -> JsonValue:
    """The incident in a document; what ``record show --json`` gives is unwrapped.

    Raises:
        ValidationError: ``incident-not-json``.
    """
    value = read_json(data)
    if isinstance(value, dict) and "format" not in value and isinstance(value.get("record"), dict):
        return value["record"]
    return value


def checked(value: JsonValue, *, training: bool) -> Incident:
    """The incident, or all that is wrong with it, each with what would be right.

    Args:
        value: as ``value_of`` gives it.
        training: whether it goes into a practice vault, where countries are made up.

    Raises:
        ValidationError: ``incident-does-not-fit``, ``incident-invalid``.
    """
    try:
        incident = incident_from_json(value)
    except ValidationError as error:
        told = hints(error.problems, value, training=training)
        raise ValidationError(error.code, error.problems, hints=told) from None
    problems = validate(incident, training=training)
    if problems:
        told = hints(problems, value, training=training)
        raise ValidationError("incident-invalid", problems, hints=told)
    return incident


def is_known(drawer: Drawer, incident: Incident) -> bool:
    """Whether the record is in the drawer already."""
    return incident.event_id is not None and drawer.incidents.exists(incident.event_id)


def take_in(drawer: Drawer, incident: Incident, *, replace: bool) -> Taken:
    """Keep a checked incident.

    Args:
        drawer: where to.
        incident: as ``checked`` gives it.
        replace: whether it takes the place of one that is there; it must be there then.

    Raises:
        InputError: ``record-exists``, ``nothing-to-replace``; as ``incidents.save``.
    """
    known = is_known(drawer, incident)
    if known != replace:
        raise InputError("nothing-to-replace" if replace else "record-exists")
    before = drawer.incidents.get(str(incident.event_id), with_identities=True) if known else None
    saved = drawer.incidents.save(incident)
    return Taken(saved, before, tuple(record_notes.open_names(saved)))


def without_uids(record: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The record as it was given, and beside it the vault-wide uid of each person by pid."""
    persons = record.get("persons", [])
    uids = {one["pid"]: one["uid"] for one in persons if "uid" in one}
    if not uids:
        return record, uids
    bare = [{name: value for name, value in one.items() if name != "uid"} for one in persons]
    return {**record, "persons": bare}, uids


def document(drawer: Drawer, event_id: str, *, identities: bool) -> bytes:
    """A record in the published form; ``take_in`` takes it as it is.

    Args:
        drawer: where it is.
        event_id: of the record.
        identities: whether the names and contacts go with it that are kept apart.

    Raises:
        InputError: ``unknown-incident``; ``drawer-replayed``, as for ``Drawer.assure``.
    """
    drawer.assure()
    incident = drawer.incidents.get(event_id, with_identities=identities)
    record, _ = without_uids(msgspec.json.decode(msgspec.json.encode(incident)))
    return as_file(record)


def as_file(record: dict[str, Any]) -> bytes:
    """JSON that a person can read and edit."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def write(drawer: Drawer, data: bytes, target: Path) -> None:
    """Write a document of a drawer to a new file; one that is there stays as it is.

    Raises:
        InputError: ``inside-a-vault``; ``drawer-replayed``, as for ``Drawer.assure``.
        MachineError: ``exists``; it cannot be written.
    """
    drawer.assure()
    with atomic_write(places.outside_vaults(target), overwrite=False) as out:
        out.write(data)
