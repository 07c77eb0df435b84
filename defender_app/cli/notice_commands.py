"""``notice``: take a report back, say that a key was lost, list what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app import record_notes
from defender_app.cli import answers, plain
from defender_app.cli.call import Call, Result, accepted, out_folder
from defender_app.cli.finding import unique
from defender_app.errors import InputError, UsageError
from defender_app.report import notices, sent, sent_notices
from defender_app.report.notices import About
from defender_app.who_has import holders, to_notify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.cli.options import Group
    from defender_app.report.notices import Made, Planned
    from defender_app.report.sent_notices import SentNotice
    from defender_app.vault.drawer import Drawer


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("notice")
    (
        group.command("withdraw", withdraw)
        .takes("--report", action="extend", nargs="+", default=[], metavar="ID")
        .takes("--person", default="", metavar="ID")
        .takes("--text-file", metavar="F|-")
        .takes("--out", required=True, metavar="DIR")
        .takes("--accept", action="append", metavar="RULE=REASON")
    )
    (
        group.command("key-lost", key_lost)
        .takes("--report", required=True, action="extend", nargs="+", metavar="ID")
        .takes("--to", default="", metavar="ID")
        .takes("--text-file", metavar="F|-")
        .takes("--out", required=True, metavar="DIR")
        .takes("--accept", action="append", metavar="RULE=REASON")
    )
    group.command("list", list_all)
    group.command("carried", carried).takes("notices", nargs="+", metavar="ID")


def withdraw(call: Call) -> Result:
    """Take back whole reports, or what they say about one person.

    Raises:
        UsageError: ``notice-of-what``: neither a report nor a person was given.
        InputError: ``notice-nobody-has-it``: that person is in no report that can be told of.
    """
    if not call.options.report and not call.options.person:
        raise UsageError("notice-of-what")
    with call.open_vault() as vault:
        drawer = vault.drawer
        reports = [_report(drawer, one) for one in call.options.report]
        about = tuple(About(report_id=one) for one in dict.fromkeys(reports))
        if call.options.person:
            known = to_notify(holders(drawer, _person(drawer, call.options.person)))
            about = tuple(one for one in known if not reports or one.report_id in reports)
            if not about:
                raise InputError("notice-nobody-has-it")
        return make(call, drawer, notices.withdrawals(drawer, about))


def key_lost(call: Call) -> Result:
    """Name a new key for answers, because the one of these reports was lost."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        known = [one.report_id for one in sent.every(drawer)]
        wanted = [_beginning(known, one) for one in call.options.report]
        plans = notices.keys_lost(drawer, list(dict.fromkeys(wanted)), contact_id=call.options.to)
        return make(call, drawer, plans)


def list_all(call: Call) -> Result:
    """All notices that were sealed here."""
    with call.open_vault() as vault:
        rows = [_facts(vault.drawer, one) for one in sent_notices.every(vault.drawer)]
    page = call.page()
    for row in rows:
        page.say(f"notice.{row['kind']}", **_line(row))
        if row["carried_on"]:
            page.say("notice.carried-on", 2, day=row["carried_on"][:10])
    if not rows:
        page.say("notice.none")
    return Result({"notices": rows}, page)


def carried(call: Call) -> Result:
    """Note that notices were handed over."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        known = [one.notice_id for one in sent_notices.every(drawer)]
        chosen = [unique(one, known, "notice") for one in call.options.notices]
        sent_notices.carried(drawer, chosen)
    return Result({"notices": chosen}, call.page().say("notice.carried", count=len(chosen)))


def make(call: Call, drawer: Drawer, plans: Sequence[Planned]) -> Result:
    """Write what was planned, with the words and reasons of the command line.

    Raises:
        UsageError: ``accept-not-asked``. Others as for ``notices.make``.
    """
    reasons = accepted(call.options)
    asked = {problem.code for plan in plans for problem in plan.problems}
    if set(reasons) - asked:
        names = ", ".join(sorted(set(reasons) - asked))
        raise UsageError("accept-not-asked", names=names)
    # Read after the passphrase was asked for: both may come from the same terminal.
    name = call.options.text_file
    text = "" if name is None else answers.from_file(call, name)
    folder = out_folder(call.options.out)
    made = notices.make(drawer, plans, folder, text=text, accepted=reasons)
    files = [{**_facts(drawer, one.notice), **_file(one)} for one in made]
    page = call.page()
    for row in files:
        page.say(
            "notice.written", file=row["file"], size=plain.size(row["size"]), contact=row["contact"]
        )
        if row["unproven"]:
            page.say("notice.unproven", 2)
    page.blank().say("notice.limits")
    return Result({"files": files}, page)


def _file(one: Made) -> dict[str, Any]:
    return {"file": str(one.path), "size": one.size, "unproven": bool(one.unknown)}


def _facts(drawer: Drawer, one: SentNotice) -> dict[str, Any]:
    return {
        "notice_id": one.notice_id,
        "kind": one.kind,
        "report_ids": list(one.report_ids),
        "persons": list(one.persons),
        "contact_id": one.contact_id,
        "contact": record_notes.contact_name(drawer, one.contact_id),
        "sealed_on": one.sealed_on,
        "sealed_sha256": one.sealed_sha256,
        "carried_on": one.carried_on,
        "accepted": dict(one.accepted),
    }


def _line(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": row["notice_id"][:8],
        "day": row["sealed_on"][:10],
        "contact": row["contact"],
        "reports": len(row["report_ids"]),
        "people": ", ".join(row["persons"]) or "-",
    }


def _report(drawer: Drawer, beginning: str) -> str:
    return unique(beginning, (one.report_id for one in sent.every(drawer)), "sent")


def _beginning(known: Sequence[str], typed: str) -> str:
    """An id that is known here by its beginning, or the whole id of a report that is not."""
    try:
        return unique(typed, known, "sent")
    except InputError as error:
        if error.code == "sent-unknown":
            return typed.strip().lower()
        raise


def _person(drawer: Drawer, typed: str) -> str:
    """The uid of a person: by the beginning of it, or by the pseudonym here.

    Raises:
        InputError: ``person-unknown``, ``person-ambiguous``.
    """
    people = drawer.people.list()
    by_word = [one.uid for one in people if one.pseudonym.casefold() == typed.casefold()]
    if len(by_word) == 1:
        return by_word[0]
    if by_word:
        raise InputError("person-ambiguous")
    return unique(typed, (one.uid for one in people), "person")
