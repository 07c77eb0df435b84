"""``draft …``: paragraphs, follow-ups, letters and the summary of a year."""

from __future__ import annotations

import contextlib
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import action_commands, answers
from defender_app.cli.call import Call, Result, new_file, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal.actions import Action
from defender_app.focal.drafts import check, compose, letter, make, out, store, summary
from defender_app.words import fill

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.drafts.check import Finding
    from defender_app.focal.drafts.out import Form
    from defender_app.focal.drafts.store import Draft
    from defender_app.focal.drafts.summary import Summary
    from defender_app.vault.drawer import Drawer

_KINDS: Final = ("paragraph", "follow-up", "letter")
_EXCERPT: Final = 60


def register(top: Group) -> None:
    """Describe the commands."""
    draft = top.group("draft")
    making = (
        draft.command("make", make_one)
        .takes("cases", nargs="+", metavar="CASE")
        .takes("--kind", choices=_KINDS, default="paragraph")
        .takes("--action", metavar="A", choices=[one.value for one in Action])
        .takes("--year", metavar="Y", type=int, default=0)
        .takes("--language", choices=letter.LANGUAGES, default="en")
        .takes("--recipient", metavar="NAME", default="")
    )
    for name in ("--met", "--without"):
        metavar = "PERSON:USE" if name == "--met" else "PERSON"
        making.takes(name, metavar=metavar, nargs="+", action="extend", default=[])
    making.takes("--redaction-asked", action="store_true")
    _leaves(making, required=False)
    draft.command("list", list_all)
    draft.command("show", show_one).takes("draft", metavar="DRAFT")
    editing = draft.command("edit", edit).takes("draft", metavar="DRAFT")
    editing.takes("--text-file", metavar="F|-", required=True)
    draft.command("check", check_one).takes("draft", metavar="DRAFT")
    _leaves(draft.command("export", export).takes("draft", metavar="DRAFT"), required=True)
    draft.command("remove", remove).takes("draft", metavar="DRAFT")
    year = draft.command("summary", make_summary).takes(
        "--year", metavar="Y", type=int, required=True
    )
    year.takes("--from", dest="first", metavar="DAY", default="")
    year.takes("--to", dest="last", metavar="DAY", default="")
    year.takes("--named", action="store_true")
    _leaves(year, required=False)


def _leaves(command: Any, *, required: bool) -> None:
    command.takes("--out", metavar="F", required=required)
    command.takes("--strictest", action="store_true")
    command.takes("--yes", action="store_true")


def make_one(call: Call) -> Result:
    """Make a draft, keep it, and write it as a file where that is wished."""
    options = call.options
    action = options.action or make.ACTIONS[options.kind][0].value
    target = _target(call)
    with call.open_vault() as vault:
        drawer = vault.drawer
        wish = action_commands.wish_of(call, action)
        made = make.make(drawer, options.cases, options.kind, wish, language=options.language)
        return _told(call, drawer, made, target)


def _told(call: Call, drawer: Drawer, draft: Draft, target: Path | None) -> Result:
    """The draft with what is wrong with it; the file where one is wished and may be."""
    found = check.findings(drawer, draft)
    data = _facts(draft, found)
    page = call.page()
    page.text(draft.text).blank()
    page.say("draft.made", id=draft.draft_id[:8], words=compose.count_words(draft.text))
    _findings(call, page, draft, found)
    if target is not None:
        data |= _written(call, drawer, draft, target)
        page.say("draft.written", file=target.name)
    return Result(data, page)


def _written(call: Call, drawer: Drawer, draft: Draft, target: Path) -> dict[str, Any]:
    """Write the file after the warning.

    Raises:
        As ``out.write``; ``not-confirmed``, ``cannot-ask``.
    """
    out.ready(drawer, draft, sure=call.options.strictest)
    call.confirm("draft.question", count=len(draft.case_ids), file=target.name)
    form = _form(target)
    out.write(drawer, draft.draft_id, target, form, sure=call.options.strictest)
    return {"file": str(target), "format": form}


def _target(call: Call) -> Path | None:
    """The file of ``--out``, which is looked at before anything is done.

    Raises:
        UsageError: ``draft-form``. As ``new_file``.
    """
    if call.options.out is None:
        return None
    path = new_file(call.options.out)
    _form(path)
    return path


def _form(path: Path) -> Form:
    ending = path.suffix.removeprefix(".").lower()
    known = next((one for one in out.FORMS if one == ending), None)
    if known is None:
        raise UsageError("draft-form", forms=", ".join(f".{one}" for one in out.FORMS))
    return known


def list_all(call: Call) -> Result:
    """One line for each draft; nobody is named."""
    with call.open_vault() as vault:
        every = store.every(vault.drawer)
        damaged = store.damaged(vault.drawer)
    rows = [_row(one) for one in every]
    page = call.page()
    if rows:
        table = [
            (row["draft_id"][:8], row["kind"], row["action"], row["changed_on"][:10], row["words"])
            for row in rows
        ]
        page.table([tuple(call.words.cli("draft.columns").split("|")), *table])
    if damaged:
        page.say("draft.damaged", count=len(damaged))
    page.say("draft.count", count=len(rows))
    data: dict[str, object] = {"drafts": rows}
    if damaged:
        data["damaged"] = list(damaged)
    return Result(data, page)


def show_one(call: Call) -> Result:
    """The text of a draft, and what is wrong with it."""
    with call.open_vault() as vault:
        draft = store.get(vault.drawer, call.options.draft)
        found = check.findings(vault.drawer, draft)
    page = call.page().text(draft.text).blank()
    _findings(call, page, draft, found)
    return Result(_facts(draft, found), page)


def check_one(call: Call) -> Result:
    """What is wrong with a draft; exit 1 where it may not leave."""
    with call.open_vault() as vault:
        draft = store.get(vault.drawer, call.options.draft)
        found = check.findings(vault.drawer, draft)
    page = call.page()
    _findings(call, page, draft, found)
    return Result(
        _facts(draft, found), page, exit_code=1 if any(one.refuses for one in found) else 0
    )


def edit(call: Call) -> Result:
    """Put another text in place of the one there."""
    text = typed(
        answers.from_file(call, call.options.text_file), "--text-file", limit=store.LONGEST
    )
    with call.open_vault() as vault:
        draft = store.get(vault.drawer, call.options.draft)
        changed = store.change(vault.drawer, draft.draft_id, text)
        found = check.findings(vault.drawer, changed)
    page = call.page().say("draft.changed", id=changed.draft_id[:8])
    _findings(call, page, changed, found)
    return Result(_facts(changed, found), page)


def export(call: Call) -> Result:
    """Write a draft as a file."""
    target = _target(call)
    assert target is not None  # noqa: S101 - the parser asks for it
    with call.open_vault() as vault:
        draft = store.get(vault.drawer, call.options.draft)
        data = _row(draft) | _written(call, vault.drawer, draft, target)
    return Result(data, call.page().say("draft.written", file=target.name))


def remove(call: Call) -> Result:
    """Remove a draft."""
    with call.open_vault() as vault:
        key = call.options.draft
        with contextlib.suppress(InputError):
            key = store.get(vault.drawer, key).draft_id
        store.remove(vault.drawer, key)
    return Result({"draft_id": key}, call.page().say("draft.removed", id=key[:8]))


def make_summary(call: Call) -> Result:
    """The cases of a year: which may be in the summary, which not and why; then the document."""
    options = call.options
    target = _target(call)
    first, last = _day(options.first), _day(options.last)
    with call.open_vault() as vault:
        drawer = vault.drawer
        with call.progress("draft.looking") as meter:
            found = summary.look(
                drawer,
                options.year,
                first=first,
                last=last,
                named=options.named,
                progress=meter,
            )
        page = call.page()
        _say_summary(call, page, found)
        data: dict[str, Any] = _summary_facts(found)
        if found.entries:
            draft = summary.make_draft(drawer, found)
            told = _told(call, drawer, draft, target)
            data |= told.data
            page.blank().add(str(told.page))
    return Result(data, page)


def _day(given: str) -> date | None:
    """A day of the calendar.

    Raises:
        UsageError: ``draft-day``.
    """
    if not given:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UsageError("draft-day") from None


def _say_summary(call: Call, page: Page, found: Summary) -> None:
    page.say("draft.period", year=found.year, first=found.first, last=found.last)
    page.say("draft.included", count=len(found.entries))
    for entry in found.entries:
        if summary.OUTSIDE in entry.remarks:
            page.say("draft.outside", 2, number=entry.case.number)
    if found.left_out:
        page.say("draft.left-out", count=len(found.left_out))
    known = call.words.section("problems")
    for one in found.left_out:
        why = "; ".join(str(known.get(f"draft.{code}", code)) for code in one.because)
        page.say("draft.left-out-case", 2, number=one.case.number, why=why)
    if found.damaged:
        page.say("draft.cases-damaged", count=len(found.damaged))


def _summary_facts(found: Summary) -> dict[str, Any]:
    return {
        "year": found.year,
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "included": [
            {
                "case_id": one.case.case_id,
                "number": one.case.number,
                "action": one.wish.action.value,
                "remarks": list(one.remarks),
            }
            for one in found.entries
        ],
        "left_out": [
            {
                "case_id": one.case.case_id,
                "number": one.case.number,
                "because": list(one.because),
                "people": list(one.people),
            }
            for one in found.left_out
        ],
        "damaged": list(found.damaged),
    }


def _row(draft: Draft) -> dict[str, Any]:
    return {
        "draft_id": draft.draft_id,
        "kind": draft.kind,
        "action": draft.action,
        "cases": list(draft.case_ids),
        "year": draft.year,
        "language": draft.language,
        "made_on": draft.made_on,
        "changed_on": draft.changed_on,
        "edited": draft.is_edited,
        "words": compose.count_words(draft.text),
    }


def _facts(draft: Draft, found: Sequence[Finding]) -> dict[str, Any]:
    rows = [
        {
            "code": one.code,
            "start": one.start,
            "end": one.end,
            "refuses": one.refuses,
            "facts": dict(one.facts),
        }
        for one in found
    ]
    ready = not any(one.refuses for one in found)
    return {**_row(draft), "text": draft.text, "ready": ready, "findings": rows}


def _findings(call: Call, page: Page, draft: Draft, found: Sequence[Finding]) -> None:
    """What is wrong, each with the words it is about."""
    known = call.words.section("problems")
    page.say("draft.findings" if found else "draft.nothing-found", count=len(found))
    for one in found:
        said = fill(str(known.get(f"draft.{one.code}", one.code)), one.facts)
        words = draft.text[one.start : min(one.end, one.start + _EXCERPT)].replace("\n", " ")
        about = f"“{words}”: " if words else ""
        mark = call.words.cli("draft.refuses" if one.refuses else "draft.warns")
        page.text(f"{mark} {about}{said}", 2)
