"""``sent``: what was sealed from this drawer, carrying it, and how much of it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app import record_notes
from defender_app.cli import plain, show
from defender_app.cli.call import Call, Result, new_file, out_folder
from defender_app.cli.finding import unique
from defender_app.errors import InputError
from defender_app.files import atomic_write
from defender_app.report import (
    cooling_off,
    correspondence,
    keeping,
    sent,
    sent_copies,
    sent_notices,
    sent_page,
)
from defender_app.seizure import marks

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer


STATES: Final = ("on", "off")


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("sent")
    group.command("list", list_all)
    group.command("show", show_one).takes("report", metavar="REPORT")
    group.command("page", page_of).takes("report", metavar="REPORT").takes(
        "--out", required=True, metavar="FILE"
    )
    group.command("copy", copy).takes("file", metavar="FILE").takes(
        "--out", required=True, metavar="DIR"
    )
    group.command("forget", forget).takes("report", metavar="REPORT").takes(
        "--yes", action="store_true"
    )
    group.command("cooling-off", night).takes("state", nargs="?", choices=STATES, metavar="on|off")
    group.command("finish", finish).takes("--keep-copy", action="store_true").takes(
        "--yes", action="store_true"
    )


def night(call: Call) -> Result:
    """Whether what is not urgent rests for 24 hours; or switch that."""
    with call.open_vault() as vault:
        if call.options.state:
            cooling_off.switch(vault.drawer, on=call.options.state == STATES[0])
        on = cooling_off.is_on(vault.drawer)
    page = call.page().say("sent.cooling-off-on" if on else "sent.cooling-off-off")
    return Result({"cooling_off": on}, page)


def list_all(call: Call) -> Result:
    """All sealed reports."""
    with call.open_vault() as vault:
        rows = [_facts(vault.drawer, one) for one in sent.every(vault.drawer)]
    page = call.page()
    for row in rows:
        page.say(
            "sent.line",
            id=row["report_id"][:8],
            day=row["sealed_on"][:10],
            contact=row["contact"],
            records=len(row["event_ids"]),
            replies=row["replies"],
        )
        _remarks(page, row)
    if not rows:
        page.say("sent.none")
    return Result({"reports": rows}, page)


def show_one(call: Call) -> Result:
    """One sealed report."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        one = _found(drawer, call.options.report)
        named = correspondence.called(one, correspondence.pseudonyms_here(drawer))
        data = {
            **_facts(drawer, one),
            "called": [{"pseudonym": ours, "word": word} for ours, word in named],
            "answers": show.replies(one),
        }
    page = call.page().say("sent.to", contact=data["contact"], day=data["sealed_on"][:10])
    _remarks(page, data)
    for named in data["called"]:
        page.say("sent.called", 2, **named)
    here = [one for one in data["event_ids"] if one not in data["removed"]]
    if here:
        page.say("sent.records", 2, records=", ".join(one[:8] for one in here))
    if data["removed"]:
        page.say("sent.record-removed", 2, count=len(data["removed"]))
    page.say("sent.digest", 2, digest=data["sealed_sha256"])
    for answer in data["answers"]:
        page.blank().text(f"{answer['number']}  {answer['date']}  {answer['kind']}", 2)
        page.text(answer["message"], 4)
    return Result(data, page)


def page_of(call: Call) -> Result:
    """Write the page of one sealed report, as its focal point reads it."""
    target = new_file(call.options.out)
    with call.open_vault() as vault:
        report_id = _found(vault.drawer, call.options.report).report_id
        made = sent_page.page(vault.drawer, report_id)
        with atomic_write(target, neutral_time=True, overwrite=False) as out:
            out.write(made)
    page = call.page().say("sent.page-written", file=target)
    return Result({"report_id": report_id, "file": str(target), "size": len(made)}, page)


def copy(call: Call) -> Result:
    """Copy a sealed file of this drawer, and read the copy back."""
    source = Path(call.options.file)
    with call.open_vault() as vault:
        digest = sent_copies.hashed(source)
        known = {one.sealed_sha256 for one in sent.every(vault.drawer)}
        known |= {one.sealed_sha256 for one in sent_notices.every(vault.drawer)}
        if digest not in known:
            raise InputError("copy-not-ours")
        folder = out_folder(call.options.out)
        with call.progress("sent.copying", in_bytes=True) as tell:
            copied = sent_copies.copy_out(source, folder, digest, tell)
    page = call.page()
    if copied.was_there:
        page.say("sent.was-there", file=copied.path, size=plain.size(copied.size))
    else:
        page.say("sent.copied", file=copied.path, size=plain.size(copied.size))
    page.say("sent.eject")
    data = {"file": str(copied.path), "size": copied.size, "was_there": copied.was_there}
    return Result(data, page)


def forget(call: Call) -> Result:
    """Remove what is kept of one report."""
    with call.open_vault() as vault:
        report_id = _found(vault.drawer, call.options.report).report_id
        call.confirm("sent.forget-sure")
        keeping.forget(vault.drawer, report_id)
    return Result({"report_id": report_id}, call.page().say("sent.forgotten"))


def finish(call: Call) -> Result:
    """Go on where the program was ended between sealing and removing."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        waiting = [one.report_id for one in keeping.unfinished(drawer)]
        if waiting and call.options.keep_copy:
            keeping.keep_after_all(drawer, waiting)
        elif waiting:
            call.note("sent.finish-look")
            call.confirm("sent.finish-sure", count=len(waiting))
            keeping.finish(drawer, waiting)
    page = call.page()
    if not waiting:
        page.say("sent.finish-none")
    elif call.options.keep_copy:
        page.say("sent.kept-copy", count=len(waiting))
    else:
        page.say("sent.finished", count=len(waiting))
    return Result({"reports": waiting, "kept_copy": bool(call.options.keep_copy)}, page)


def _found(drawer: Drawer, beginning: str) -> SentReport:
    """The report whose id begins so.

    Raises:
        InputError: ``sent-unknown``, ``sent-ambiguous``.
    """
    known = sent.every(drawer)
    wanted = unique(beginning, (one.report_id for one in known), "sent")
    return next(one for one in known if one.report_id == wanted)


def _facts(drawer: Drawer, one: SentReport) -> dict[str, Any]:
    made = marks.of(marks.every(drawer), one.sealed_on)
    return {
        **show.sent(one),
        "made": made.mark,
        "out_of_sight_on": made.gone_on,
        "contact": record_notes.contact_name(drawer, one.contact_id),
        "event_ids": list(one.event_ids),
        "removed": [each for each in one.event_ids if not drawer.incidents.exists(each)],
        "replies": len(one.replies),
    }


def _remarks(page: plain.Page, row: dict[str, Any]) -> None:
    if row["kept"] == "receipt":
        page.say("sent.receipt", 2)
    elif row["kept"].startswith("to-"):
        page.say("sent.unfinished", 2)
    if row["one_time"]:
        page.say("sent.one-time", 2)
    if row["made"]:
        page.say(f"sent.made-{row['made']}", 2, day=row["out_of_sight_on"])
