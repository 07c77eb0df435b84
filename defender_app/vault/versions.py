"""Frozen versions of a record: what it was, whole, when it was sealed.

One document for each version, under the record and a number that counts up; a version that was
sealed several times without a change in between stands here once, with all its reports. Names
and contacts that are kept apart are in no version. Source: docs/formats.md 5.5.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.model.incident import Incident

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        earlier: how many reports carried a version that was not kept.

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
                number=_next(known, earlier),
                frozen_on=wire.to_rfc3339(drawer.now()),
                reports=(report_id,),
                record=record,
            )
        _put(drawer, version)
    return version.number


def bring_back(drawer: Drawer, version: FrozenVersion, *, earlier: int) -> bool:
    """Keep a version that was sent from another vault; no number is given twice.

    Args:
        drawer: in a transaction; the record is here.
        version: as it was kept there, with the number it had there.
        earlier: how many reports here carried a version that was not kept.

    Returns:
        Whether anything changed: not where its reports are known already.

    Raises:
        InputError: ``version-damaged``; ``drawer-full``.
    """
    known = frozen(drawer, version.event_id)
    for one in known:
        if one.record == version.record or set(one.reports) & set(version.reports):
            reports = tuple(dict.fromkeys((*one.reports, *version.reports)))
            if reports != one.reports:
                _put(drawer, msgspec.structs.replace(one, reports=reports))
            return reports != one.reports
    taken = {one.number for one in known} | set(not_kept(known, earlier))
    if version.number in taken:
        version = msgspec.structs.replace(version, number=_next(known, earlier))
    _put(drawer, version)
    return True


def not_kept(known: Sequence[FrozenVersion], earlier: int) -> list[int]:
    """The numbers of the versions that were sent and not kept: the lowest that are free."""
    taken = {one.number for one in known}
    free = (number for number in itertools.count(1) if number not in taken)
    return list(itertools.islice(free, earlier))


def _next(known: Sequence[FrozenVersion], earlier: int) -> int:
    return max((*(one.number for one in known), *not_kept(known, earlier)), default=0) + 1


def read(document_id: str, body: bytes) -> FrozenVersion:
    """A version of a backup.

    Raises:
        InputError: ``version-damaged``, ``version-…``: it is none, or is not the one of this id.
    """
    version = wire.decode_own(body, FrozenVersion, what=_WHAT)
    if version.number < 1 or document_id != _id(version.event_id, version.number):
        raise InputError("version-damaged")
    return version


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
    _, bad = wire.decode_each(drawer.documents.all(KIND), FrozenVersion, what=_WHAT)
    return tuple(sorted({one.rpartition("/")[0] for one in bad}))


def _put(drawer: Drawer, version: FrozenVersion) -> None:
    body = wire.encode_own(version, what=_WHAT)
    drawer.documents.put(KIND, _id(version.event_id, version.number), body)


def _id(event_id: str, number: int) -> str:
    return f"{event_id}/{number:08d}"


def _range(event_id: str) -> tuple[str, str]:
    """The ids of a record's versions: no event id holds a slash, and "0" comes right after it."""
    return f"{event_id}/", f"{event_id}0"
