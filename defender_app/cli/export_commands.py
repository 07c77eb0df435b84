"""``case export``: cases as files for others; what is in them is said before one is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, get_args

from defender_app.cli import action_commands, faults, plain
from defender_app.cli.call import Call, Result, new_file, read_input, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import case_index, cases
from defender_app.focal.actions import Action
from defender_app.focal.case_index import CaseQuery
from defender_app.focal.exports import end_reprisals, uwazi, wishes
from defender_app.focal.exports.plan import plan
from defender_app.focal.exports.wishes import ExportWish
from defender_app.focal.exports.write import write
from defender_app.report.documents import CaseStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.actions import Wish
    from defender_app.focal.exports.plan import LeftOut, Plan
    from defender_app.focal.exports.write import Written
    from defender_app.vault.drawer import Drawer

_LARGEST_CODING: Final = 1 << 20
_LONGEST_REASON: Final = 2_000


def register(case: Group) -> None:
    """Describe the command inside ``case``."""
    (
        case.command("export", export)
        .takes("cases", nargs="*", metavar="CASE")
        .takes("--all", action="store_true")
        .takes("--status", action="append", default=[], choices=get_args(CaseStatus))
        .takes("--format", required=True, choices=[o for o in wishes.FORMS if o != wishes.PRINTED])
        .takes("--for", dest="purpose", metavar="ACTION", choices=[one.value for one in Action])
        .takes("--out", metavar="F")
        .takes("--recipient", metavar="NAME", default="")
        .takes("--with-files", action="store_true")
        .takes("--strictest", action="store_true")
        .takes("--met", metavar="PERSON:USE", nargs="+", action="extend", default=[])
        .takes("--without", metavar="PERSON", nargs="+", action="extend", default=[])
        .takes("--year", metavar="Y", type=int, default=0)
        .takes("--redaction-asked", action="store_true")
        .takes("--coding", metavar="F")
        .takes("--why", metavar="TEXT", default="")
        .takes("--describe", action="store_true")
        .takes("--force", action="store_true")
        .takes("--yes", action="store_true")
    )


def export(call: Call) -> Result:
    """Say what would be in it and who is left out; then, after a yes, write it."""
    options = call.options
    if options.describe:
        return _described(call)
    if not options.purpose or not options.out:
        raise UsageError("export-options")
    if bool(options.cases) + bool(options.all) + bool(options.status) != 1:
        raise UsageError("export-cases")
    target = new_file(options.out, force=options.force)
    asked = action_commands.wish_of(call, options.purpose)
    coding = None if options.coding is None else read_input(options.coding, _LARGEST_CODING)
    with call.open_vault() as vault:
        drawer = vault.drawer
        wish = _wish(call, asked, _chosen(call, drawer))
        if coding is not None:
            wish = replace(wish, coding=end_reprisals.checked(coding))
        with call.progress("export.looking") as tell:
            made = plan(drawer, wish, tell)
        call.remark(str(_page(call, made)))
        if not made.case_ids:
            return _nothing(call, made)
        if made.needs_reason and not wish.reason.strip():
            raise InputError("reason-missing")
        call.confirm("export.sure", file=target.name)
        with call.progress("export.writing") as tell:
            written = write(drawer, made, target, tell, overwrite=options.force)
    return _written(call, made, written)


def _described(call: Call) -> Result:
    """The properties that a template of Uwazi needs."""
    if call.options.format != "uwazi":
        raise UsageError("export-describe")
    page = call.page().say("export.properties")
    rows = [{"label": a, "type": b, "note": c} for a, b, c in uwazi.describe()]
    page.table([(one["label"], one["type"], one["note"]) for one in rows])
    return Result({"properties": rows}, page)


def _chosen(call: Call, drawer: Drawer) -> tuple[str, ...]:
    options = call.options
    if options.cases:
        found = (cases.get(drawer, name).case_id for name in options.cases)
        return tuple(dict.fromkeys(found))
    query = CaseQuery(statuses=tuple(options.status), order="number")
    return tuple(row.case_id for row in case_index.rows(drawer, query))


def _wish(call: Call, asked: Wish, case_ids: tuple[str, ...]) -> ExportWish:
    options = call.options
    return ExportWish(
        form=options.format,
        case_ids=case_ids,
        action=asked.action,
        with_files=options.with_files,
        without=asked.without,
        met=asked.met,
        year=asked.year,
        recipient=asked.recipient,
        redaction_asked=asked.redaction_asked,
        strictest=options.strictest,
        reason=typed(options.why, "--why", limit=_LONGEST_REASON),
    )


def _said(call: Call, kind: str, code: str, facts: Mapping[str, object] | None = None) -> str:
    """The words for a code of the plan or of the gate."""
    known = call.words.section("cli")
    for key in (f"export.{kind}.{code}", f"may.{kind}.{code}"):
        if key in known:
            return call.words.cli(key, **(facts or {}))
    return code


def _page(call: Call, made: Plan) -> Page:
    """What will be in the file, and who is left out."""
    page, contains = call.page(), made.contains
    page.say(
        "export.contains",
        cases=contains.cases,
        incidents=contains.incidents,
        named=contains.named,
        initials=contains.initials,
        titled=contains.titled,
        removed=contains.removed,
    )
    if contains.files:
        page.say("export.files", files=contains.files, size=plain.size(contains.size))
    if contains.languages:
        page.say("export.languages", languages=", ".join(contains.languages))
    for code in made.warnings:
        page.text(_said(call, "says", code), 2)
    for one in made.left_out:
        _say_left_out(call, page, one)
    return page


def _say_left_out(call: Call, page: Page, one: LeftOut) -> None:
    page.say("export.left-out", number=one.number)
    for code in one.why:
        known = call.words.section("errors").get(code)
        told = _said(call, "refused", code)
        page.text(call.words.error(code, {}).what if told == code and known else told, 2)
    for gap in one.missing:
        page.say(
            "may.missing",
            2,
            who=gap.pseudonym or gap.id,
            use=gap.use,
            because=_said(call, "because", gap.because),
        )


def facts(made: Plan) -> dict[str, Any]:
    """A plan for scripts."""
    contains = made.contains
    return {
        "contains": {
            "cases": contains.cases,
            "incidents": contains.incidents,
            "named": contains.named,
            "initials": contains.initials,
            "title_only": contains.titled,
            "removed": contains.removed,
            "files": contains.files,
            "size": contains.size,
            "languages": list(contains.languages),
        },
        "left_out": [
            {
                "case": one.number,
                "case_id": one.case_id,
                "why": list(one.why) or ["consent-missing"],
                "people": [
                    {"person": g.id, "pseudonym": g.pseudonym, "use": g.use, "because": g.because}
                    for g in one.missing
                ],
            }
            for one in made.left_out
        ],
        "warnings": list(made.warnings),
        "training": made.training,
    }


def _nothing(call: Call, made: Plan) -> Result:
    """No case may leave: nothing is written."""
    page = call.page().say("export.nothing", count=len(made.left_out))
    return Result({"file": "", "cases": 0, **facts(made)}, page, exit_code=faults.INPUT)


def _written(call: Call, made: Plan, written: Written) -> Result:
    if not written.remembered:
        call.note("export.unremembered")
    page = call.page()
    page.say(
        "export.written", file=written.path, size=plain.size(written.size), count=written.cases
    )
    if made.left_out:
        page.say("export.some-left-out", count=len(made.left_out))
    page.say("export.clear")
    data = {
        "file": str(written.path),
        "size": written.size,
        "sha256": written.sha256,
        "cases": written.cases,
        "noted": written.remembered,
        **facts(made),
    }
    return Result(data, page)
