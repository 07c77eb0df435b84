"""Records as files in the published form: taken in after a look, written out knowingly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app import last_word, places, record_notes
from defender_app.errors import InputError, ValidationError
from defender_app.files import atomic_write, disk_errors
from defender_app.model import incident_from_json, validate
from defender_app.model.consent_merge import not_given_back
from defender_app.model.decode import read_json
from defender_app.model.hints import hints
from defender_app.model.somebody import everybody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from crypto.strict_json import JsonValue
    from defender_app.errors import AppError
    from defender_app.model import Incident, Problem
    from defender_app.model.hints import Hint
    from defender_app.vault.drawer import Drawer

    Progress = Callable[[int, int], bool]

LARGEST: Final = 16 * 1024 * 1024
_PRACTICE: Final = "TRAINING-"


@dataclass(frozen=True, repr=False)
class Taken:
    """What became of a record that came as a file.

    Attributes:
        saved: as it stands in the drawer now, with identities.
        before: what it replaced, or None.
        open_names: fields in which a name stands that is kept apart.
        still_withdrawn: (kind, id, use) of what was withdrawn in ``before`` and stays so, though
            the file allows it: it says no later day on which that was allowed again. Of a record
            that was removed before: what the file allows, though another answer was the last.
    """

    saved: Incident
    before: Incident | None
    open_names: tuple[Problem, ...]
    still_withdrawn: tuple[tuple[str, str, str], ...] = ()

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


@dataclass(frozen=True, repr=False)
class Several:
    """What a file with several records holds.

    Attributes:
        fit: the records that can be kept, as drafts.
        refused: all that does not fit in the others; each path begins with the place in the file.
        left_out: how many records do not fit.
    """

    fit: tuple[Incident, ...]
    refused: ValidationError | None
    left_out: int

    def __repr__(self) -> str:
        return f"<{len(self.fit)} records, {self.left_out} left out>"


def listed(value: JsonValue) -> list[JsonValue] | None:
    """The records of a file that holds several: a list, or ``{"records": [...]}``; else None."""
    if isinstance(value, dict) and set(value) == {"records"}:
        value = value["records"]
    return value if isinstance(value, list) else None


def checked_each(
    values: Sequence[JsonValue], *, training: bool, progress: Progress | None = None
) -> Several:
    """Look at each record alone: one that does not fit keeps no other one back.

    Args:
        values: as ``listed`` gives them.
        training: as for ``checked``.
        progress: told (done, total); False stops.

    Raises:
        InputError: ``cancelled``.
    """
    fit: list[Incident] = []
    problems: list[Problem] = []
    told: dict[Problem, Hint] = {}
    left_out = 0
    for place, value in enumerate(values):
        if progress is not None and not progress(place, len(values)):
            raise InputError("cancelled")
        try:
            incident = checked(value, training=training)
        except ValidationError as error:
            left_out += 1
            for problem in error.problems:
                moved = (f"[{place}].{problem[0]}".rstrip("."), problem[1])
                problems.append(moved)
                if problem in error.hints:
                    told[moved] = error.hints[problem]
        else:
            fit.append(msgspec.structs.replace(incident, record_status="draft"))
    refused = (
        ValidationError("incident-does-not-fit", tuple(problems), hints=told) if problems else None
    )
    return Several(tuple(fit), refused, left_out)


@dataclass(frozen=True)
class TakenNew:
    """What came of several records.

    Attributes:
        event_ids: of those that are new.
        missing: how many did not come in because it ended before them.
        ended: why it ended before the last one: ``cancelled``, ``drawer-full``…; None: it did not.
    """

    event_ids: tuple[str, ...]
    missing: int = 0
    ended: AppError | None = None


def take_in_new(
    drawer: Drawer, incidents: Sequence[Incident], *, progress: Progress | None = None
) -> TakenNew:
    """Keep those of some records that are not here, in steps between which others can save.

    One without an id gets one drawn from what it says, so that it is known when it comes again.
    What ends it is told in the result, with what came in until then, which stays.
    """
    from defender_app.in_steps import in_steps  # noqa: PLC0415 - needed by few
    from defender_app.table_import.drafts import event_id  # noqa: PLC0415 - the same
    from defender_app.table_import.taking import key_of  # noqa: PLC0415 - the same

    def save(incident: Incident) -> str:
        named = incident
        if incident.event_id is None:
            says = (msgspec.json.encode(incident).decode(),)
            named = msgspec.structs.replace(incident, event_id=event_id(key_of(drawer), says))
        if is_known(drawer, named):
            return ""
        return str(drawer.incidents.save(last_word.heeded(drawer, named)).event_id)

    done = in_steps(drawer, incidents, save, progress)
    saved = tuple(one for one in done.results if one)
    return TakenNew(saved, len(incidents) - len(done.results), done.ended)


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
    if before is not None:
        wanted = not_given_back(incident, before)
    else:
        wanted = incident if incident.event_id is None else last_word.heeded(drawer, incident)
    saved = drawer.incidents.save(wanted)
    held_back = tuple(_differing(incident, wanted))
    return Taken(saved, before, tuple(record_notes.open_names(saved)), held_back)


def _differing(asked: Incident, wanted: Incident) -> Iterator[tuple[str, str, str]]:
    for who in everybody(wanted):
        was, part = who.part(asked), who.part(wanted)
        if was is not None and part is not None:
            changed = (one for one in part.consents if one not in was.consents)
            yield from ((who.kind, who.id, one.use) for one in changed)


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


def marked(name: str, *, training: bool) -> str:
    """The name of a file with what is in a drawer: practice says so in it, once."""
    return f"{_PRACTICE}{name}" if training and not name.startswith(_PRACTICE) else name


def write(drawer: Drawer, data: bytes, target: Path, *, blank: bool = False) -> Path:
    """Write a document of a drawer to a new file; one that is there stays as it is.

    Args:
        drawer: where it comes from.
        data: of the document.
        target: the file.
        blank: whether nothing of what the drawer holds is in it.

    Returns:
        The file: the name of one of a practice drawer begins with ``TRAINING-``, whatever was
        asked for. The published form of a record has no place for that.

    Raises:
        InputError: ``inside-a-vault``; ``drawer-replayed``, as for ``Drawer.assure``.
        MachineError: ``exists``; it cannot be written.
    """
    drawer.assure()
    place = target.with_name(marked(target.name, training=drawer.training and not blank))
    with atomic_write(places.outside_vaults(place), overwrite=False) as out:
        out.write(data)
    return place
