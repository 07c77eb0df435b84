"""Frozen versions of a record: what it was, whole, when it was sealed.

One document for each version, under the record and a number that counts up; a version that was
sealed several times without a change in between stands here once, with all its reports. Names
and contacts that are kept apart are in no version. Source: docs/formats.md 5.5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.model.incident import Incident

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "version"
_WHAT: Final = "version"


class FrozenVersion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One version that was sent.

    Attributes:
        event_id: of the record.
        number: 1 for the first.
        frozen_on: when it was first sealed, UTC.
        reports: ids of the reports that carried it, in order.
        record: with consents and descriptions of evidence as they were; no names, no status.
    """

    event_id: str
    number: int
    frozen_on: str
    reports: tuple[str, ...]
    record: Incident

    def __repr__(self) -> str:
        return f"<version {self.number}>"


def content(incident: Incident) -> Incident:
    """What makes one version differ from another.

    Not the status of the record, and not which people of other records somebody is: both change
    without a word of this one being another.
    """
    persons = tuple(msgspec.structs.replace(one, uid=None) for one in incident.persons)
    return msgspec.structs.replace(
        incident, record_status=None, persons=persons or incident.persons
    )


def freeze(drawer: Drawer, event_id: str, report_id: str, *, earlier: int = 0) -> int:
    """Keep the record as it is now, under the report that carries it.

    Args:
        drawer: in a transaction with what else is kept of the report.
        event_id: of the record; one that is not here (it was removed) is not kept.
        report_id: of the report.
        earlier: how many versions were sent before versions were kept.

    Returns:
        The number of the version: that of the last one if nothing changed since; 0 without a
        record.

    Raises:
        InputError: as for ``incidents.get``; ``version-damaged``; ``drawer-full``.
    """
    if not drawer.incidents.exists(event_id):
        return 0
    with drawer.transaction():
        record = content(drawer.incidents.get(event_id))
        known = frozen(drawer, event_id)
        if known and known[-1].record == record:
            again = (*known[-1].reports, report_id)
            version = msgspec.structs.replace(known[-1], reports=again)
        else:
            version = FrozenVersion(
                event_id=event_id,
                number=(known[-1].number if known else earlier) + 1,
                frozen_on=wire.to_rfc3339(drawer.now()),
                reports=(report_id,),
                record=record,
            )
        _put(drawer, version)
    return version.number


def thaw(drawer: Drawer, event_id: str, report_id: str) -> None:
    """Forget that a report carried a version, because its file never came to be.

    Raises:
        InputError: ``version-damaged``.
    """
    with drawer.transaction():
        for version in frozen(drawer, event_id):
            if report_id not in version.reports:
                continue
            left = tuple(one for one in version.reports if one != report_id)
            if left:
                _put(drawer, msgspec.structs.replace(version, reports=left))
            else:
                drawer.documents.delete(KIND, _id(event_id, version.number))


def frozen(drawer: Drawer, event_id: str) -> tuple[FrozenVersion, ...]:
    """The versions of a record that were sent, oldest first.

    Raises:
        InputError: ``version-damaged``.
    """
    first, behind = _range(event_id)
    rows = drawer.database.rows(
        "SELECT body FROM documents WHERE kind = ? AND id >= ? AND id < ? ORDER BY id",
        (KIND, first, behind),
    )
    found = [wire.decode_own(bytes(body), FrozenVersion, what=_WHAT) for (body,) in rows]
    return tuple(sorted(found, key=lambda one: one.number))


def drop(drawer: Drawer, event_id: str) -> None:
    """Remove all versions of a record; called when the record is removed."""
    first, behind = _range(event_id)
    with drawer.transaction():
        drawer.database.run(
            "DELETE FROM documents WHERE kind = ? AND id >= ? AND id < ?", (KIND, first, behind)
        )


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The event ids of records with a version that is there and cannot be read."""
    bad = set()
    for document_id, body in drawer.documents.all(KIND):
        try:
            wire.decode_own(body, FrozenVersion, what=_WHAT)
        except InputError:
            bad.add(document_id.rpartition("/")[0])
    return tuple(sorted(bad))


def _put(drawer: Drawer, version: FrozenVersion) -> None:
    body = wire.encode_own(version, what=_WHAT)
    drawer.documents.put(KIND, _id(version.event_id, version.number), body)


def _id(event_id: str, number: int) -> str:
    return f"{event_id}/{number:08d}"


def _range(event_id: str) -> tuple[str, str]:
    """The ids of a record's versions: no event id holds a slash, and "0" comes right after it."""
    return f"{event_id}/", f"{event_id}0"
