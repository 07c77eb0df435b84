"""``case set``, ``case note``, ``case history``, ``case renew``: what the desk works out itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app.cli import answers, case_list
from defender_app.cli.call import Call, Result, typed
from defender_app.errors import UsageError
from defender_app.focal import case_history, case_index, cases, own_notes, work
from defender_app.taxonomy.loader import taxonomy

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.focal.cases import Case
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer


def register(case: Group) -> None:
    """Describe the commands inside ``case``."""
    lists = taxonomy().lists
    several: dict[str, Any] = {"nargs": "*", "action": "extend", "default": None}
    (
        case.command("set", change)
        .takes("case", metavar="CASE")
        .takes("--status", choices=work.STATUSES, metavar="S")
        .takes("--urgency", choices=tuple(lists[work.URGENCY].choices))
        .takes("--violation", choices=tuple(lists[work.VIOLATION].choices))
        .takes("--why", metavar="T", default="")
        .takes("--review", metavar="DAY")
        .takes("--scope", choices=tuple(lists[work.SCOPE].choices), **several)
        .takes("--code", metavar="SCHEME=ID,ID", action="append", default=[])
        .takes("--safe-contact-file", metavar="F|-")
    )
    (
        case.command("note", note)
        .takes("case", metavar="CASE")
        .takes("--text", metavar="T|-")
        .takes("--text-file", metavar="F|-")
    )
    case.command("history", history).takes("case", metavar="CASE")
    (
        case.command("renew", renew)
        .takes("case", metavar="CASE")
        .takes("person", metavar="PERSON")
        .takes("--year", metavar="Y", type=int, required=True)
        .takes("--value", choices=tuple(lists["consent_value"].choices), required=True)
        .takes("--how-named", choices=tuple(lists["how_named"].choices), default="")
        .takes("--who", metavar="NAME", required=True)
        .takes("--how", metavar="T", required=True)
        .takes("--on", metavar="DAY", default="")
    )


def change(call: Call) -> Result:
    """Change what is said of a case: all that was asked for, or nothing.

    Raises:
        UsageError: ``nothing-to-set``, ``scheme-form``.
        InputError: as the functions of ``work``.
    """
    options = call.options
    codes = [_code(one) for one in options.code]
    chosen = ("status", "urgency", "violation", "review", "scope", "safe_contact_file")
    if not codes and all(getattr(options, name) is None for name in chosen):
        raise UsageError("nothing-to-set")
    words = None
    if options.safe_contact_file is not None:
        option = "--safe-contact-file"
        said = answers.from_file(call, options.safe_contact_file, option, limit=work.LONGEST_WHY)
        words = typed(said, option, limit=work.LONGEST_WHY)
    why = typed(options.why, "--why", limit=work.LONGEST_WHY)
    with call.open_vault() as vault:
        drawer = vault.drawer
        with drawer.transaction():
            case_id = cases.get(drawer, options.case).case_id
            if options.status is not None:
                work.set_status(drawer, case_id, options.status, why)
            if options.urgency is not None:
                work.judge_urgency(drawer, case_id, options.urgency, why)
            if options.violation is not None:
                work.judge_violation(drawer, case_id, options.violation, why)
            if options.review is not None:
                work.set_review(drawer, case_id, options.review, why)
            if options.scope is not None:
                work.set_scope(drawer, case_id, options.scope)
            for scheme, values in codes:
                work.code(drawer, case_id, scheme, values)
            if words is not None:
                work.set_safe_contact(drawer, case_id, words)
        data = facts(drawer, cases.get(drawer, case_id))
    return Result(data, call.page().say("case.set", number=data["number"], status=data["status"]))


def _code(text: str) -> tuple[str, list[str]]:
    scheme, equals, values = text.partition("=")
    if not scheme or not equals:
        raise UsageError("scheme-form")
    return scheme, [one for one in values.split(",") if one.strip()]


def facts(drawer: Drawer, case: Case) -> dict[str, Any]:
    """What the desk says of a case."""
    known = work.of(drawer, case.case_id)
    row = case_index.row(drawer, case.case_id)
    return {
        "case_id": case.case_id,
        "number": case.number,
        "status": case.status,
        "sent_urgency": case.urgency,
        "urgency": case_list.judged(known.urgency),
        "violation": case_list.judged(known.violation),
        "scope": list(known.scope),
        "codes": {scheme: list(values) for scheme, values in known.codes.items()},
        "safe_contact": known.safe_contact,
        "review_on": "" if row is None else case_list.day(row.review_on),
        "due": "" if row is None else case_list.day(row.due),
        "event": known.event,
        "renewals": [
            {
                "person": one.person,
                "year": one.year,
                "value": one.value,
                "how_named": one.how_named,
                "who": one.who,
                "how": one.how,
                "when": one.when,
            }
            for one in known.renewals
        ],
    }


def note(call: Call) -> Result:
    """Keep own words on a case, in place of those before; without words, show them.

    Raises:
        UsageError: ``reply-two-texts``. InputError: ``text-unusable``; as for ``cases.get``.
    """
    options = call.options
    words = answers.one_text(call, limit=own_notes.LONGEST)
    with call.open_vault() as vault:
        case = cases.get(vault.drawer, options.case)
        if words is not None:
            own_notes.write(vault.drawer, case.case_id, words)
        kept = own_notes.read(vault.drawer, case.case_id)
    page = call.page()
    if words is not None:
        page.say("case.noted", number=case.number)
    elif kept:
        page.text(kept)
    else:
        page.say("case.no-notes")
    return Result({"case_id": case.case_id, "number": case.number, "notes": kept}, page)


def history(call: Call) -> Result:
    """Everything that is known to have happened with a case."""
    with call.open_vault() as vault:
        case = cases.get(vault.drawer, call.options.case)
        lines = case_history.lines(vault.drawer, case)
    known = call.words.section("cli")
    page = call.page()
    table = []
    for one in lines:
        after = f"{one.before or '-'} > {one.after or '-'}" if one.before else one.after
        what = str(known.get(f"work.{one.what}", one.what))
        table.append((one.when[:16].replace("T", " "), what, after or "-", one.why or "-"))
    page.table([tuple(call.words.cli("case.history-columns").split("|")), *table])
    rows = [
        {
            "when": one.when,
            "what": one.what,
            "before": one.before,
            "after": one.after,
            "why": one.why,
            "work": one.is_work,
        }
        for one in lines
    ]
    return Result({"case_id": case.case_id, "number": case.number, "history": rows}, page)


def renew(call: Call) -> Result:
    """Keep that somebody was asked again for the summary of a year.

    Raises:
        InputError: as ``work.renew``.
    """
    options = call.options
    with call.open_vault() as vault:
        drawer = vault.drawer
        case = cases.get(drawer, options.case)
        renewal = work.Renewal(
            person=_person(cases.report(drawer, case), options.person),
            year=options.year,
            value=options.value,
            how_named=options.how_named,
            who=typed(options.who, "--who", limit=work.LONGEST_LINE),
            how=typed(options.how, "--how", limit=work.LONGEST_LINE),
            when=options.on or drawer.now().date().isoformat(),
        )
        work.renew(drawer, case.case_id, renewal)
        data = facts(drawer, cases.get(drawer, case.case_id))
    page = call.page().say("case.renewed", year=options.year, value=options.value)
    return Result(data, page)


def _person(report: Report, name: str) -> str:
    """The id of somebody of a report, by id or by the one pseudonym that is theirs."""
    known = {
        called: ident
        for incident in report.incidents
        for called, ident in (
            *((one.pseudonym, one.pid) for one in incident.persons),
            *((one.pseudonym, one.oid) for one in incident.organisations),
        )
        if called and ident
    }
    return known.get(name, name)
