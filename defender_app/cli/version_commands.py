"""Versions of a record: ``record versions``, ``record compare``, ``record show --version``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from defender_app import record_files, record_notes, versions
from defender_app.cli import plain, questions, show
from defender_app.cli.call import Call, Result
from defender_app.cli.finding import find
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.model import Incident
    from defender_app.vault.drawer import Drawer
    from defender_app.versions import Change, Version


def list_all(call: Call) -> Result:
    """The versions of a record, oldest first."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, call.options.record)
        rows = [_facts(drawer, one) for one in versions.of(drawer, event_id)]
    page = call.page()
    for row in rows:
        key = row["state"] if row["kept"] else "not-kept"
        page.say(f"versions.{key}", number=row["number"])
        for one in row["sent"]:
            page.say("versions.sending", 2, day=one["sealed_on"][:10], name=one["contact"])
        if row["current"] and row["sent"]:
            page.say("versions.current", 2)
    return Result({"event_id": event_id, "versions": rows}, page)


def _facts(drawer: Drawer, version: Version) -> dict[str, Any]:
    return {
        "number": version.number,
        "state": "working" if version.working else "sent",
        "kept": version.kept,
        "current": version.current,
        "sent": [
            {
                "report_id": one.report_id,
                "sealed_on": one.sealed_on,
                "contact_id": one.contact_id,
                "contact": record_notes.contact_name(drawer, one.contact_id),
            }
            for one in version.sent
        ],
    }


def compare(call: Call) -> Result:
    """How two versions differ: the last one sent and the present one, unless others are named."""
    options = call.options
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, options.record)
        older, newer = _chosen(versions.of(drawer, event_id), options.older, options.newer)
        before = versions.get(drawer, event_id, older)
        after = versions.get(drawer, event_id, newer)
    changes = versions.compare(before, after)
    page = call.page().say("versions.compared", older=older, newer=newer)
    if not changes:
        page.say("versions.alike")
    for one in changes:
        _say(call, page, one, _side(one, before, after))
    data = {
        "event_id": event_id,
        "older": older,
        "newer": newer,
        "changes": [
            _change(call, one, before if one.kind == "removed" else after) for one in changes
        ],
    }
    return Result(data, page)


def _side(change: Change, before: Incident, after: Incident) -> Incident:
    """The version that the path of a difference belongs to."""
    return before if change.kind == "removed" else after


def _chosen(known: Sequence[Version], older: int | None, newer: int | None) -> tuple[int, int]:
    """The numbers of the two versions.

    Raises:
        InputError: ``version-only-one``: there is nothing to compare with.
    """
    last = known[-1].number
    if older is None:
        before = [one for one in known if one.kept and not one.working and one.number < last]
        if not before:
            raise InputError("version-only-one")
        return before[-1].number, last
    return older, last if newer is None else newer


def _change(call: Call, one: Change, incident: Incident) -> dict[str, Any]:
    found: dict[str, Any] = {
        "kind": one.kind,
        "field": one.path,
        "question": questions.question(one.path, incident, call.words),
    }
    for name, value in (("before", one.before), ("after", one.after)):
        if value is not None:
            found[name] = msgspec.json.decode(msgspec.json.encode(value))
    return found


def _say(call: Call, page: plain.Page, one: Change, incident: Incident) -> None:
    page.blank()
    facts = _change(call, one, incident)
    page.text(f"{facts['question']} [{one.path}]")
    if one.kind == "order":
        page.say("versions.order", 2)
    for side in ("before", "after"):
        if side in facts:
            page.say(f"versions.{side}", 2)
            show.changed(page, one, facts[side], incident, call.words)


def show_one(call: Call) -> Result:
    """What a record said in one version; names that are kept apart are in none."""
    number: int = call.options.version
    with call.open_vault() as vault:
        event_id = find(vault.drawer, call.options.record)
        incident = versions.get(vault.drawer, event_id, number)
    record, people = record_files.without_uids(show.values(incident))
    evidence = [{**show.values(one), "held": one.sha256 is not None} for one in incident.evidence]
    page = call.page().say("versions.shown", number=number).blank()
    show.incident(page, incident, call.words)
    show.evidence_table(page, evidence, call.words)
    return Result({"version": number, "record": record, "people": people}, page)
