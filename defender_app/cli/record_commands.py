"""``record add``, ``list``, ``show``, ``search``, ``delete``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import show
from defender_app.cli.call import Call, Result, read_input, typed
from defender_app.errors import InputError, ValidationError
from defender_app.model import decode_incident, unanswered, validate, why_not_ready
from defender_app.report import sent as sent_reports

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.vault.drawer import Drawer

LARGEST: Final = 16 * 1024 * 1024
SHORTEST_ID: Final = 4


def register(top: Group) -> None:
    """Describe the commands."""
    record = top.group("record")
    (
        record.command("add", add)
        .takes("file", metavar="F|-")
        .takes("--replace", action="store_true")
    )
    record.command("list", list_all)
    (
        record.command("show", show_one)
        .takes("record", metavar="ID")
        .takes("--with-identities", action="store_true")
    )
    record.command("search", search).takes("words", nargs="+", metavar="WORDS")
    (
        record.command("delete", delete)
        .takes("record", metavar="ID")
        .takes("--yes", action="store_true")
    )


def find(drawer: Drawer, beginning: str) -> str:
    """The event id that begins so.

    Args:
        drawer: where to look.
        beginning: at least four characters.

    Raises:
        InputError: ``record-unknown``, ``record-ambiguous``.
    """
    return unique(beginning, (row.event_id for row in drawer.incidents.list()), "record")


def unique(beginning: str, ids: Iterable[str], what: str) -> str:
    """The one id that is ``beginning`` or starts with it (four characters or more).

    Raises:
        InputError: ``<what>-unknown``, ``<what>-ambiguous``.
    """
    known = list(ids)
    if beginning in known:
        return beginning
    long_enough = len(beginning) >= SHORTEST_ID
    found = [one for one in known if long_enough and one.startswith(beginning)]
    if not found:
        raise InputError(f"{what}-unknown")
    if len(found) > 1:
        raise InputError(f"{what}-ambiguous")
    return found[0]


def add(call: Call) -> Result:
    """Take in one incident in the published schema."""
    data = read_input(call.options.file, LARGEST)
    incident = decode_incident(data)
    with call.open_vault() as vault:
        problems = validate(incident, training=vault.training)
        if problems:
            raise ValidationError("incident-invalid", tuple(problems))
        known = incident.event_id is not None and vault.drawer.incidents.exists(incident.event_id)
        if known and not call.options.replace:
            raise InputError("record-exists")
        saved = vault.drawer.incidents.save(incident)
        missing = why_not_ready(saved, today=vault.drawer.now().date())
    page = call.page().say("record.added", id=saved.event_id)
    if missing:
        page.say("record.added-missing", count=len(missing))
    return Result(
        {
            "event_id": saved.event_id,
            "record_status": saved.record_status,
            "missing": show.problems(missing),
        },
        page,
    )


def _rows(call: Call, rows: Sequence[Any]) -> Result:
    page = call.page()
    table = [
        (
            row.event_id[:8],
            row.record_status,
            row.date_start or "-",
            row.country or "-",
            row.urgency or "-",
            ",".join(row.types) or "-",
            row.title or "-",
        )
        for row in rows
    ]
    if table:
        page.table([tuple(call.words.cli("record.columns").split("|")), *table])
    page.say("record.count", count=len(table))
    data = [
        {
            "event_id": row.event_id,
            "record_status": row.record_status,
            "title": row.title,
            "date_start": row.date_start,
            "country": row.country,
            "types": list(row.types),
            "urgency": row.urgency,
        }
        for row in rows
    ]
    return Result({"records": data}, page)


def list_all(call: Call) -> Result:
    """One row per record; nobody is named."""
    with call.open_vault() as vault:
        return _rows(call, vault.drawer.incidents.list())


def search(call: Call) -> Result:
    """Records in which all the words occur."""
    words = typed(" ".join(call.options.words), "WORDS")
    with call.open_vault() as vault:
        return _rows(call, vault.drawer.incidents.search(words))


def show_one(call: Call) -> Result:
    """Everything about one record; names only on purpose."""
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
    data: dict[str, object] = {
        "record": show.values(incident),
        "hidden_identities": hidden,
        "missing": show.problems(missing),
        "unanswered": list(unanswered(full)),
        "evidence": evidence,
        "sent": sent,
        "replies": [row for rows in replies for row in rows],
        "history": history,
    }
    return Result(data, _page(call, incident, data))


def _page(call: Call, incident: Any, data: dict[str, Any]) -> Page:
    page = call.page()
    show.incident(page, incident, call.words)
    if data["hidden_identities"]:
        page.blank().say("record.hidden", count=data["hidden_identities"])
    show.evidence_table(page, data["evidence"], call.words)
    if data["missing"]:
        page.blank().say("record.missing")
        for one in data["missing"]:
            page.text(f"- {one['field']}: {call.words.problem(one['code'])}", 2)
    for one in data["sent"]:
        page.blank().say("record.sent", **one)
    for one in data["replies"]:
        page.say("record.reply", **one).text(one["message"], 2)
    return page


def delete(call: Call) -> Result:
    """Remove one record and its evidence from the drawer."""
    with call.open_vault() as vault:
        event_id = find(vault.drawer, call.options.record)
        title = vault.drawer.incidents.get(event_id).title
        call.confirm("record.delete-question", id=event_id, title=title or "-")
        vault.drawer.incidents.delete(event_id)
    page = call.page().say("record.deleted", id=event_id).say("record.deleted-limits")
    return Result({"deleted": event_id}, page)
