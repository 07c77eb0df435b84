"""``open``, ``case list``, ``case show``, ``reply``; and ``reply-import`` for the sender."""

from __future__ import annotations

import stat
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

from defender_app.cli import answers, case_notices, evidence_commands, faults, show
from defender_app.cli.call import Call, Result, input_fault, out_folder, typed
from defender_app.errors import InputError, MachineError
from defender_app.files import disk_errors
from defender_app.focal import cases, intake, own_cards, reply
from defender_app.focal import register as registered
from defender_app.report.documents import CaseStatus, ReplyKind
from defender_app.report.values import Shower

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.cases import Case
    from defender_app.report.documents import Identities, Report

_GOOD: Final = frozenset({"opened", "duplicate", "notice", "attached", "already-here"})
_NO_KEY: Final = frozenset({"not-for-us", "reply-not-for-us"})
_GENERAL: Final = {faults.MACHINE: "machine", faults.WRONG_KEY: "wrong-key"}


def register(top: Group) -> None:
    """Describe the commands."""
    top.command("open", open_files).takes("files", nargs="+", metavar="FILE|DIR")
    case = top.group("case")
    case.command("list", list_all)
    (
        case.command("show", show_one)
        .takes("case", metavar="ID")
        .takes("--with-identities", action="store_true")
    )
    case_notices.register(case)
    (
        top.command("reply", answer)
        .takes("case", metavar="CASE")
        .takes("--kind", required=True, choices=get_args(ReplyKind))
        .takes("--text", metavar="T")
        .takes("--text-file", metavar="F|-")
        .takes("--out", required=True, metavar="DIR")
        .takes("--status", choices=get_args(CaseStatus))
        .takes("--next-contact", default="", metavar="DATE")
        .takes("--not-without-consent", default="", metavar="TEXT")
    )
    top.command("reply-import", take_replies).takes("files", nargs="+", metavar="FILE|DIR")


def _files(names: Sequence[str]) -> list[Path]:
    """The files named, and the sealed files in the folders named; each once, in order.

    Raises:
        InputError: ``file-not-found``. MachineError: a folder cannot be read.
    """
    found: dict[Path, None] = {}
    for name in names:
        path = Path(name)
        try:
            with disk_errors():
                inside = _in_folder(path) if path.is_dir() else [path]
                found |= dict.fromkeys(one for one in inside if _ordinary(one))
        except MachineError as error:
            raise input_fault(error, name) from None
    return list(found)


def _ordinary(path: Path) -> bool:
    """Whether it is a file that can be read at any place; a pipe would wait for ever.

    Raises:
        InputError: ``file-not-ordinary``. OSError: it is not there.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise InputError("file-not-ordinary", file=path.name)
    return True


def _in_folder(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith("."):
            yield path


def open_files(call: Call) -> Result:
    """Take in each file; one that fails does not stop the others."""
    paths = _files(call.options.files)
    rows: list[dict[str, Any]] = []
    with call.open_vault() as vault:
        own = own_cards.every(vault.drawer)
        if not own:
            raise InputError("no-own-card")
        for path in paths:
            row: dict[str, Any] = {"file": str(path)}
            try:
                taken = intake.take_in(vault.drawer, path, cards=own)
            except Exception as error:  # noqa: BLE001 - a stranger's file must not stop the others
                fault = faults.of(error)
                row |= {"outcome": "not-taken-in", "why": fault.code, "exit": fault.exit_code}
                row["facts"] = fault.facts
            else:
                row |= {"outcome": taken.outcome, "facts": taken.facts}
                if taken.case_id:
                    row["case_id"] = taken.case_id
                if taken.code:
                    row["why"] = taken.code
            rows.append(row)
    return _opened(call, rows)


def _exit_code(rows: Sequence[dict[str, Any]]) -> int:
    bad = [row for row in rows if row["outcome"] not in _GOOD]
    if not bad:
        return faults.DONE
    if any(row.get("exit") == faults.MACHINE for row in bad):
        return faults.MACHINE
    only_keys = all(row.get("why") in _NO_KEY for row in bad)
    return faults.WRONG_KEY if only_keys else faults.INPUT


def _opened(call: Call, rows: list[dict[str, Any]]) -> Result:
    known = call.words.section("cli")
    page = call.page()
    if rows:
        table = [
            (
                Path(row["file"]).name,
                known.get(f"open.{row['outcome']}", row["outcome"]),
                (row.get("case_id") or "")[:8],
            )
            for row in rows
        ]
        page.table([tuple(call.words.cli("open.columns").split("|")), *table])
    _failures(call, page, rows)
    counts = Counter(str(row["outcome"]) for row in rows)
    page.say(
        "open.count",
        count=len(rows),
        opened=counts["opened"],
        notices=counts["notice"],
        known=counts["duplicate"],
        bad=sum(row["outcome"] not in _GOOD for row in rows),
    )
    return Result({"files": _told(rows)}, page, exit_code=_exit_code(rows))


def _failures(call: Call, page: Page, rows: Sequence[dict[str, Any]]) -> None:
    """What was wrong with each file, on the page; that something was, on standard error too."""
    bad = [row for row in rows if row["outcome"] not in _GOOD]
    for row in bad:
        if row.get("why"):
            family, general = (
                row["why"].partition("-")[0],
                _GENERAL.get(row.get("exit", 0), "input"),
            )
            told = (row["why"], row["facts"], family, row["outcome"], general)
            sentence = call.words.error(*told)
            page.text(f"{Path(row['file']).name}: {sentence.what} {sentence.next}")
    if bad:
        call.note("files.some-failed", bad=len(bad), count=len(rows))


def _told(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as scripts get them."""
    inside = {"exit", "facts"}
    return [{name: value for name, value in row.items() if name not in inside} for row in rows]


def _row(case: Case) -> dict[str, Any]:
    return {
        "case_id": case.case_id,
        "number": case.number,
        "status": case.status,
        "taken_on": case.taken_on,
        "report_id": case.report_id,
        "training": case.training,
        "incidents": case.incidents,
        "titles": list(case.titles),
        "urgency": case.urgency,
        "country": case.country,
    }


def list_all(call: Call) -> Result:
    """One line for each case; nobody is named."""
    with call.open_vault() as vault:
        rows = [_row(case) for case in cases.every(vault.drawer)]
        damaged = cases.damaged(vault.drawer)
    page = call.page()
    if rows:
        table = [
            (
                row["case_id"][:8],
                row["status"],
                row["taken_on"][:10],
                row["urgency"] or "-",
                row["country"] or "-",
                _titles(row),
            )
            for row in rows
        ]
        page.table([tuple(call.words.cli("case.columns").split("|")), *table])
    if damaged:
        page.say("case.damaged", count=len(damaged))
    page.say("case.count", count=len(rows))
    data: dict[str, object] = {"cases": rows}
    if damaged:
        data["damaged"] = list(damaged)
    return Result(data, page)


def _titles(row: dict[str, Any]) -> str:
    more = row["incidents"] - len(row["titles"])
    shown = [title or "-" for title in row["titles"]] + ([f"+ {more}"] if more else [])
    return "; ".join(shown)


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
    data: dict[str, Any] = {
        **_row(case),
        "titles": [one.title for one in report.incidents],
        "sender": case.sender,
        "card": case.card,
        "sealed_sha256": case.sealed_sha256,
        "unproven": list(case.unproven),
        "remarks": show.problems(case.remarks),
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
    if data["remarks"]:
        first = data["remarks"][0]["field"]
        page.say("case.newer", count=len(data["remarks"]), first=first)
    page.blank().say("case.consent")
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


def answer(call: Call) -> Result:
    """Seal an answer for the sender alone."""
    options = call.options
    next_contact = answers.day(options.next_contact)
    promise = typed(options.not_without_consent, "--not-without-consent", limit=reply.LONGEST)
    with call.open_vault() as vault:
        # Read after the passphrase was asked for: both may come from the same terminal.
        text = answers.text(call)
        folder = out_folder(options.out)
        made = reply.create(
            vault.drawer,
            options.case,
            reply.Answer(
                kind=options.kind,
                text=text,
                status=options.status,
                next_contact=next_contact,
                not_without_consent=promise,
            ),
            folder,
        )
    return Result(
        {"file": str(made.path), "size": made.size, "number": made.number},
        call.page().say("reply.written", file=made.path),
    )


def take_replies(call: Call) -> Result:
    """Take in answers; each finds its own record, a bad one changes nothing."""
    paths = _files(call.options.files)
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
    _failures(call, page, rows)
    counts = Counter(str(row["outcome"]) for row in rows)
    page.say(
        "reply-import.count",
        count=len(rows),
        taken=counts["attached"],
        known=counts[reply.ALREADY_HERE],
        bad=counts["refused"],
    )
    return Result({"files": _told(rows)}, page, exit_code=_exit_code(rows))
