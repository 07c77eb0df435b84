"""``case review``, ``case due``, ``case delete``: how long a case is kept."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from defender_app.cli import plain
from defender_app.cli.call import Call, Result, typed
from defender_app.errors import UsageError
from defender_app.focal import deleted, due, retention, work_kept

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.case_index import CaseRow
    from defender_app.focal.deleting import Gone


def register(case: Group) -> None:
    """Describe the commands inside ``case``."""
    (
        case.command("review", review)
        .takes("case", metavar="CASE")
        .takes("--on", required=True, metavar="DAY")
        .takes("--why", required=True, metavar="T")
    )
    (
        case.command("due", list_due)
        .takes("--months", type=int, metavar="N")
        .takes("--deleted", action="store_true")
    )
    (
        case.command("delete", delete)
        .takes("case", metavar="CASE")
        .takes("--why", required=True, metavar="T")
        .takes("--yes", action="store_true")
    )


def review(call: Call) -> Result:
    """Keep a case until another day, with a reason."""
    why = typed(call.options.why, "--why", limit=work_kept.LONGEST_WHY)
    with call.open_vault() as vault:
        kept = retention.put_off(vault.drawer, call.options.case, call.options.on, why)
    said = call.page().say("retention.kept", day=kept.review_on)
    return Result({"case_id": kept.case_id, "review_on": kept.review_on}, said)


def list_due(call: Call) -> Result:
    """The cases that are to be looked at again, or those that were deleted."""
    options = call.options
    if options.deleted and options.months is not None:
        raise UsageError("retention-two-questions")
    with call.open_vault() as vault:
        drawer = vault.drawer
        if options.deleted:
            return _deleted(call, deleted.every(drawer))
        if options.months is not None:
            retention.set_months(drawer, options.months)
        months, rows = retention.months(drawer), retention.due(drawer)
        today = drawer.now().date()
    found = [_row(one, today) for one in rows]
    page = call.page()
    if found:
        heads = tuple(call.words.cli("retention.columns").split("|"))
        page.table(
            [
                heads,
                *(
                    (
                        str(one["number"]),
                        one["status"],
                        str(one["taken_on"])[:10],
                        one["review_on"],
                        one["title"] or "-",
                    )
                    for one in found
                ),
            ]
        )
    page.say("retention.count", count=len(found))
    page.say("retention.months" if months else "retention.never", count=months)
    return Result({"cases": found, "months": months}, page)


def _row(one: CaseRow, today: date) -> dict[str, Any]:
    return {
        "case_id": one.case_id,
        "number": one.number,
        "title": one.title,
        "status": one.status,
        "taken_on": one.taken_on,
        "review_on": _day(one.review_on),
        "days_late": 0 if one.review_on is None else today.toordinal() - one.review_on,
    }


def _day(ordinal: int | None) -> str:
    return "" if ordinal is None else date.fromordinal(ordinal).isoformat()


def _deleted(call: Call, found: tuple[deleted.Deleted, ...]) -> Result:
    page = call.page()
    for one in found:
        page.say("retention.was-deleted", number=one.number, day=one.deleted_on[:10], why=one.why)
    rows = [
        {
            "case_id": one.case_id,
            "number": one.number,
            "taken_on": one.taken_on,
            "deleted_on": one.deleted_on,
            "why": one.why,
            "files": one.files,
            "size": one.size,
        }
        for one in found
    ]
    page.say("retention.deleted-count", count=len(rows))
    return Result({"deleted": rows}, page)


def delete(call: Call) -> Result:
    """Delete a case with all that belongs to it, and say what went."""
    why = work_kept.reason(typed(call.options.why, "--why", limit=work_kept.LONGEST_WHY))
    with call.open_vault() as vault:
        drawer = vault.drawer
        going = retention.weigh(drawer, call.options.case)
        waits = [one for one in due.to_tell(drawer) if one.case_id == going.case_id]
        if not call.options.yes:
            for line in _lines(call, going):
                call.remark(line)
            if waits:
                call.note("retention.not-told", count=len(waits))
        call.confirm("retention.question", number=going.number)
        gone = retention.delete(drawer, going.case_id, why)
    page = call.page().say("retention.deleted", number=gone.number)
    for line in _lines(call, gone):
        page.text(line, 2)
    _limits(page)
    data: dict[str, Any] = asdict(gone)
    return Result({"deleted": data}, page)


def _lines(call: Call, gone: Gone) -> list[str]:
    """What goes, a line each; what there is none of is not named."""
    words = call.words.cli
    found = [words("retention.gone.report", size=plain.size(gone.size))]
    if gone.files:
        size = plain.size(gone.file_bytes)
        found.append(words("retention.gone.files", count=gone.files, size=size))
    for name, count in (
        ("names", gone.names),
        ("answers", gone.answers),
        ("drafts", gone.drafts),
        ("decisions", gone.decisions),
    ):
        if count:
            found.append(words(f"retention.gone.{name}", count=count))
    for name, there in (
        ("notes", gone.notes),
        ("unfinished", gone.unfinished),
        ("event", gone.in_event),
    ):
        if there:
            found.append(words(f"retention.gone.{name}"))
    if gone.register:
        found.append(words("retention.stays.register", count=gone.register))
    found.append(words("retention.stays.hash"))
    return found


def _limits(page: Page) -> None:
    page.say("record.deleted-limits")
    page.say("retention.copies")
