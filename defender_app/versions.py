"""The versions of a record: those that were sent, the one being worked on, and how they differ.

Sending freezes the version sent. The first change afterwards opens one working version, which
stays the working one until it is sent. Versions can be looked at and compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from defender_app.errors import InputError
from defender_app.report import sent
from defender_app.vault import versions as kept
from defender_app.version_changes import Change, compare, everything

if TYPE_CHECKING:
    from defender_app.model.incident import Incident
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.versions import FrozenVersion

__all__ = ["Change", "Sending", "Version", "compare", "everything", "get", "of"]


@dataclass(frozen=True)
class Sending:
    """One report that carried a version: its id, when it was sealed (UTC), for which contact.

    Attributes:
        called: id in the record (pid or oid) and the word in that report, of everyone in it.
    """

    report_id: str
    sealed_on: str
    contact_id: str
    called: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Version:
    """One version of a record.

    Attributes:
        number: 1 for the first.
        sent: the reports that carried it, oldest first; empty for the working one.
        kept: whether it can be looked at; one that was sent before versions were kept cannot.
        current: whether the record is still what it was in this version.
    """

    number: int
    sent: tuple[Sending, ...] = ()
    kept: bool = True
    current: bool = False

    @property
    def working(self) -> bool:
        """Whether it was not sent yet."""
        return not self.sent


def of(drawer: Drawer, event_id: str) -> tuple[Version, ...]:
    """The versions of a record, oldest first; the last one is what the record is now.

    Raises:
        InputError: as for ``incidents.get``; ``version-damaged``.
    """
    with drawer.database.guard:
        now = kept.content(drawer.incidents.get(event_id))
        frozen = kept.frozen(drawer, event_id)
        reports = sent.of_record(drawer, event_id)[::-1]
    known = {one for version in frozen for one in version.reports}
    early = [one for one in reports if one.report_id not in known]
    numbers = kept.not_kept(frozen, len(early))
    found = [
        Version(number, (_sending(one, event_id),), kept=False)
        for number, one in zip(numbers, early, strict=True)
    ]
    by_id = {one.report_id: one for one in reports}
    found += [
        _version(one, by_id, event_id, current=one is frozen[-1] and one.record == now)
        for one in frozen
    ]
    found.sort(key=lambda one: one.number)
    if not found or not found[-1].current:
        found.append(Version(found[-1].number + 1 if found else 1, current=True))
    return tuple(found)


def get(drawer: Drawer, event_id: str, number: int) -> Incident:
    """A version, whole: consents and descriptions of evidence as they were, no names.

    Raises:
        InputError: ``unknown-version``; ``version-not-kept``: it was sent before versions were
            kept, so that only its report is known; as for ``of``.
    """
    for version in of(drawer, event_id):
        if version.number != number:
            continue
        if version.current:
            return drawer.incidents.get(event_id)
        if not version.kept:
            raise InputError("version-not-kept", number=number)
        frozen = kept.frozen(drawer, event_id)
        return next(one.record for one in frozen if one.number == number)
    raise InputError("unknown-version", number=number)


def _version(
    frozen: FrozenVersion, reports: dict[str, SentReport], event_id: str, *, current: bool
) -> Version:
    sendings = [
        _sending(reports[one], event_id) if one in reports else Sending(one, frozen.frozen_on, "")
        for one in frozen.reports
    ]
    return Version(frozen.number, tuple(sendings), current=current)


def _sending(report: SentReport, event_id: str) -> Sending:
    start = f"{event_id}/"
    called = tuple(
        (key.removeprefix(start), word)
        for key, word in report.people.items()
        if key.startswith(start)
    )
    return Sending(report.report_id, report.sealed_on, report.contact_id, called)
