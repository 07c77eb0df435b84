"""What the records and the chain of custody say of sealed reports and notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.report import sent
from defender_app.vault.evidence import item_of
from defender_app.vault.incidents import item_of as record_item

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.report.sent import SentReport
    from defender_app.report.sent_notices import SentNotice
    from defender_app.vault.drawer import Drawer

SILENT: Final = "to-nothing"
"""Of such a report nothing is noted: what the chain holds cannot be taken out again."""


def sealed(drawer: Drawer, report: SentReport) -> None:
    """Note that its records were sent, unless nothing of it shall be kept."""
    if report.kept == SILENT:
        return
    for event_id in report.event_ids:
        drawer.incidents.set_status(event_id, "sent")
    _note(drawer, report, failed=False)


def taken_back(drawer: Drawer, report: SentReport, before: Mapping[str, str]) -> None:
    """Note that the file never came to be; the records are what they were.

    Args:
        drawer: holds them.
        report: as it was noted.
        before: the status of each record.
    """
    if report.kept == SILENT:
        return
    for event_id, status in before.items():
        drawer.incidents.set_status(event_id, status)
    _note(drawer, report, failed=True)


def told(drawer: Drawer, notice: SentNotice, *, failed: bool = False) -> None:
    """Note that a notice was sealed, in every record here that it is about.

    Args:
        drawer: knows the notice and its reports.
        notice: as it is remembered.
        failed: whether its file never came to be.
    """
    action = "notice-failed" if failed else f"{notice.kind}-sent"
    digest = None if failed else notice.sealed_sha256
    for event_id in _records_of(drawer, notice):
        drawer.custody.append(None, "me", action, record_item(event_id), digest)


def _records_of(drawer: Drawer, notice: SentNotice) -> tuple[str, ...]:
    """The records that are here: those of its reports, or those that its people are in."""
    found: list[str] = []
    for report_id in notice.report_ids:
        report = sent.get(drawer, report_id)
        if report.kept == SILENT:
            continue
        named = [key for key, word in report.people.items() if word in notice.persons]
        about = {key.partition("/")[0] for key in named}
        found += [one for one in report.event_ids if one in about or not notice.persons]
    return tuple(one for one in dict.fromkeys(found) if drawer.incidents.exists(one))


def _note(drawer: Drawer, report: SentReport, *, failed: bool) -> None:
    record, item = ("send-failed", "export-failed") if failed else ("sent", "exported")
    append = drawer.custody.append
    digest = None if failed else report.sealed_sha256
    for event_id in report.event_ids:
        append(None, "me", record, record_item(event_id), digest)
    for key in report.evidence:
        event_id, _, eid = key.partition("/")
        append(None, "me", item, item_of(event_id, eid), _digest(drawer, event_id, eid))


def _digest(drawer: Drawer, event_id: str, eid: str) -> str | None:
    found = (one.sha256 for one in drawer.evidence.list(event_id) if one.eid == eid)
    return next(found, None)
