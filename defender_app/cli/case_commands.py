"""``case show``; and ``reply-import`` for the sender."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from defender_app.cli import (
    action_commands,
    answers,
    batch_reply,
    case_list,
    case_notices,
    evidence_commands,
    export_commands,
    faults,
    file_rows,
    join_commands,
    open_command,
    retention_commands,
    show,
    template_commands,
    work_commands,
)
from defender_app.cli.call import Call, Result
from defender_app.focal import cases, permission, reply
from defender_app.focal import register as registered
from defender_app.report.values import Shower

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.cases import Case
    from defender_app.report.documents import Identities, Report


def register(top: Group) -> None:
    """Describe the commands."""
    open_command.register(top)
    case = top.group("case")
    case_list.register(case)
    (
        case.command("show", show_one)
        .takes("case", metavar="ID")
        .takes("--with-identities", action="store_true")
    )
    open_command.register_case(case)
    case_notices.register(case)
    work_commands.register(case)
    join_commands.register(case)
    action_commands.register(case)
    export_commands.register(case)
    retention_commands.register(case)
    batch_reply.register(top)
    template_commands.register(top)
    top.command("reply-import", take_replies).takes("files", nargs="+", metavar="FILE|DIR")


def show_one(call: Call) -> Result:
    """One case: the consent first, then what happened."""
    with call.open_vault() as vault:
        case = cases.get(vault.drawer, call.options.case)
        report = cases.report(vault.drawer, case)
        identities = cases.identities(vault.drawer, case)
    return shown(call, case, report, identities, names=call.options.with_identities)


def shown(call: Call, case: Case, report: Report, named: Identities, *, names: bool) -> Result:
    """What a case says; names only on purpose."""
    identities = show.values(named)["persons"]
    ended = permission.taken_back(case)
    data: dict[str, Any] = {
        **case_list.facts(case),
        "titles": [one.title for one in report.incidents],
        "sender": case.sender,
        "card": case.card,
        "sealed_sha256": case.sealed_sha256,
        "unproven": list(case.unproven),
        **case_notices.correction(case),
        "remarks": show.problems(case.remarks),
        "taken_back": {"everything": ended.everything, "people": sorted(ended.people)},
        "report": show.values(report),
        "hidden_identities": 0 if names else len(identities),
        "evidence": evidence_commands.case_evidence(case, report),
        "replies": [show.values(one.reply) for one in case.replies],
        "notices": [case_notices.facts(one) for one in case.notices],
    }
    if names:
        data["identities"] = identities
    return Result(data, _case_page(call, report, data))


def _case_page(call: Call, report: Report, data: dict[str, Any]) -> Page:
    page = call.page()
    if data["training"]:
        page.say("case.training")
    page.say("case.head", **data)
    if report.kind == "correction":
        page.say("case.correction", id=registered.refers_to(report)[:8])
    for code in data["unproven"]:
        page.text(f"- {call.words.problem(code)}")
    case_notices.say_correction(page, data["correction"])
    if data["remarks"]:
        first = data["remarks"][0]["field"]
        page.say("case.newer", count=len(data["remarks"]), first=first)
    _taken_back(page.blank(), data["taken_back"])
    page.say("case.consent")
    agreed = call.page()
    for one in report.incidents:
        show.consent_summary(agreed, one, call.words)
    if str(agreed):
        page.add(str(agreed))
    else:
        page.say("case.no-consent")
    for one in report.incidents:
        page.blank()
        show.incident(page, one, call.words)
    show.evidence_table(page, data["evidence"], call.words)
    _names(page, call, data)
    if data["replies"]:
        page.blank().say("case.answers")
    for one in data["replies"]:
        answers.say(page, one)
    case_notices.say(page, data["notices"])
    return page.blank().say("case.reminder")


def _taken_back(page: Page, ended: dict[str, Any]) -> None:
    """Whose answers below no longer hold."""
    if ended["everything"]:
        page.say("case.taken-back").blank()
    elif ended["people"]:
        page.say("case.taken-back-people", names=", ".join(ended["people"])).blank()


def _names(page: Page, call: Call, data: dict[str, Any]) -> None:
    """Names and contacts when they were asked for, or how many stay hidden."""
    if data["hidden_identities"]:
        page.blank().say("case.hidden", count=data["hidden_identities"])
    if data.get("identities"):
        page.blank().say("case.names")
        shower = Shower(call.words, {})
        for person in data["identities"]:
            page.text(f"{person['pseudonym']}:", 2)
            for member, value in person["identity"].items():
                page.text(f"{member.replace('_', ' ')}: {shower.common(value, 'text')}", 4)


def take_replies(call: Call) -> Result:
    """Take in answers; each finds its own record, a bad one changes nothing."""
    paths = file_rows.listed(call.options.files)
    rows: list[dict[str, Any]] = []
    with call.open_vault() as vault:
        for path in paths:
            row: dict[str, Any] = {"file": str(path)}
            try:
                taken = reply.take_in(vault.drawer, path)
            except Exception as error:  # noqa: BLE001 - a stranger's file must not stop the others
                fault = faults.of(error)
                row |= {"outcome": "refused", "why": fault.code, "exit": fault.exit_code}
                row["facts"] = fault.facts
            else:
                exists = vault.drawer.incidents.exists
                row |= {
                    "outcome": taken.outcome,
                    "mark": taken.mark,
                    "event_ids": list(taken.event_ids),
                    "number": taken.reply.number,
                    "kind": taken.reply.kind,
                    "missing_numbers": list(taken.missing),
                    "removed": [one for one in taken.event_ids if not exists(one)],
                }
                if row["removed"] or not taken.event_ids:
                    row["reply"] = show.values(taken.reply)
            rows.append(row)
    return _replies_taken(call, rows)


def _replies_taken(call: Call, rows: list[dict[str, Any]]) -> Result:
    known = call.words.section("cli")
    table = [
        (
            Path(row["file"]).name,
            known.get(f"reply-import.{row['outcome']}", row["outcome"]),
            ", ".join(one[:8] for one in row.get("event_ids", ())) or "-",
        )
        for row in rows
    ]
    page = call.page()
    if table:
        page.table([tuple(call.words.cli("reply-import.columns").split("|")), *table])
    for row in rows:
        for one in row.get("removed", ()):
            page.say("reply-import.removed", file=Path(row["file"]).name, id=one[:8])
        if row.get("event_ids") == []:
            page.say("reply-import.receipt", file=Path(row["file"]).name)
        if "reply" in row:
            answers.say(page, {**row["reply"], "mark": row["mark"]})
    file_rows.failures(call, page, rows)
    counts = Counter(str(row["outcome"]) for row in rows)
    page.say(
        "reply-import.count",
        count=len(rows),
        taken=counts["attached"],
        known=counts[reply.ALREADY_HERE],
        bad=counts["refused"],
    )
    return Result({"files": file_rows.told(rows)}, page, exit_code=file_rows.exit_code(rows))
