"""``record add``, ``show``, ``delete``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from defender_app import also_sent, record_files, record_notes
from defender_app.cli import answers, questions, show, version_commands
from defender_app.cli.call import STDIN, Call, Result, read_input
from defender_app.cli.finding import find
from defender_app.model import unanswered, why_not_ready
from defender_app.model.consent_rules import consent_remarks
from defender_app.report import names_going
from defender_app.report import sent as sent_reports
from defender_app.vault import quick_notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crypto.strict_json import JsonValue
    from defender_app.cli.plain import Page
    from defender_app.model import Incident, Problem
    from defender_app.vault import Vault


def add(call: Call) -> Result:
    """Take in one incident in the published schema."""
    if call.options.file != STDIN:
        value = _read(call)
        with call.open_vault() as vault:
            return _take_in(call, vault, value)
    # The passphrase first: what is typed at a terminal before the prompt would be shown there.
    with call.open_vault() as vault:
        if sys.stdin.isatty():
            call.note("record.paste")
        return _take_in(call, vault, _read(call))


def _read(call: Call) -> JsonValue:
    return record_files.value_of(read_input(call.options.file, record_files.LARGEST))


def _take_in(call: Call, vault: Vault, value: JsonValue) -> Result:
    drawer = vault.drawer
    incident = record_files.checked(value, training=vault.training)
    known = drawer.identities.every()
    taken = record_files.take_in(drawer, incident, replace=bool(call.options.replace))
    saved = taken.saved
    missing = why_not_ready(saved, today=drawer.now().date())
    data: dict[str, Any] = {
        "event_id": saved.event_id,
        "record_status": saved.record_status,
        "missing": questions.asked(missing, saved, call.words),
        "warnings": show.problems((*taken.open_names, *consent_remarks(saved))),
    }
    if taken.before is not None:
        copies = record_notes.copies(drawer, str(saved.event_id))
        data |= {**record_notes.changes(taken.before, saved), "sent": copies}
        data["names_elsewhere"] = names_going.forgotten(drawer, known)
    if taken.before is not None or taken.still_withdrawn:
        data["consents_still_withdrawn"] = [
            {"kind": kind, "id": key, "use": use} for kind, key, use in taken.still_withdrawn
        ]
    return Result(data, _added(call, data))


def _added(call: Call, data: dict[str, Any]) -> Page:
    page = call.page().say("record.added", id=data["event_id"])
    for kind in ("persons_added", "persons_removed"):
        if data.get(kind):
            page.say(f"record.{kind}", names=", ".join(data[kind]))
    if data.get("consents_still_withdrawn"):
        who = ", ".join(f"{one['id']} ({one['use']})" for one in data["consents_still_withdrawn"])
        page.say("record.still-withdrawn", who=who)
    if data.get("names_elsewhere"):
        page.say("record.replaced-names", count=data["names_elsewhere"])
    for copy in data.get("sent", ()):
        page.say("record.not-this-version", name=copy["contact"], day=copy["sealed_on"][:10])
    _warn(call, page, data)
    if data["missing"]:
        page.say("record.added-missing", count=len(data["missing"]))
    return page


def _warn(call: Call, page: Page, data: dict[str, Any]) -> None:
    for one in data["warnings"]:
        page.say("record.warning", field=one["field"], what=call.words.problem(one["code"]))


def show_one(call: Call) -> Result:
    """Everything about one record; names only on purpose."""
    if call.options.version is not None:
        return version_commands.show_one(call)
    names: bool = call.options.with_identities
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, call.options.record)
        full = drawer.incidents.get(event_id, with_identities=True)
        incident = full if names else drawer.incidents.get(event_id)
        hidden = 0 if names else show.identity_count(full)
        missing = why_not_ready(full, today=drawer.now().date())
        sent = [show.sent(one) for one in sent_reports.of_record(drawer, event_id)]
        replies = [show.replies(one) for one in sent_reports.of_record(drawer, event_id)]
        history = show.history(drawer, event_id)
        evidence = show.evidence(drawer, event_id)
        by_note = quick_notes.is_uncertain(drawer, event_id)
        training = vault.training
    record, people = record_files.without_uids(show.values(incident))
    data: dict[str, object] = {
        "record": record,
        "people": people,
        "hidden_identities": hidden,
        "missing": questions.asked(missing, full, call.words),
        "unanswered": _optional(full, missing),
        "warnings": show.problems((*record_notes.open_names(full), *consent_remarks(full))),
        "evidence": evidence,
        "sent": sent,
        "also_sent": [show.values(one) for one in also_sent.steps(full)],
        "replies": [row for rows in replies for row in rows],
        "history": history,
        "author_uncertain": by_note,
        "training": training,
    }
    return Result(data, _page(call, incident, data))


def _optional(incident: Incident, missing: Sequence[Problem]) -> list[str]:
    """The questions without an answer that keep nothing back."""
    needed = {path for path, _ in missing}
    return [path for path in unanswered(incident) if path not in needed]


def _page(call: Call, incident: Any, data: dict[str, Any]) -> Page:
    page = call.page()
    if data["author_uncertain"]:
        page.say("record.by-note").blank()
    show.incident(page, incident, call.words)
    if data["hidden_identities"]:
        page.blank().say("record.hidden", count=data["hidden_identities"])
    show.evidence_table(page, data["evidence"], call.words)
    _warn(call, page.blank(), data)
    show.missing(page, data["missing"], call.words)
    if data["unanswered"]:
        page.blank().say("record.unanswered", count=len(data["unanswered"]))
    for one in data["sent"]:
        page.blank().say("record.sent", **one)
    show.also_sent(page, data["also_sent"], call.words)
    for one in data["replies"]:
        answers.say(page, one)
    return page


def delete(call: Call) -> Result:
    """Remove one record and its evidence from the drawer."""
    with call.open_vault() as vault:
        event_id = find(vault.drawer, call.options.record)
        title = vault.drawer.incidents.get(event_id).title
        for one in record_notes.copies(vault.drawer, event_id):
            call.note("record.delete-sent", name=one["contact"], day=one["sealed_on"][:10])
        if count := names_going.standing_elsewhere(vault.drawer, (event_id,)):
            call.note("record.delete-names", count=count)
        call.confirm("record.delete-question", id=event_id, title=title or "-")
        vault.drawer.incidents.delete(event_id)
    page = call.page().say("record.deleted", id=event_id).say("record.deleted-limits")
    return Result({"deleted": event_id}, page)
