"""``case may`` and ``case told``: what may be done with a case, and what was said to its sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import answers
from defender_app.cli.call import Call, Result, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import actions, asking, cases, told
from defender_app.focal.actions import Action, Wish

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.cli.options import Group
    from defender_app.cli.plain import Page
    from defender_app.focal.actions import Missing, Verdict
    from defender_app.report.documents import Report

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200
_LONGEST_CONDITION: Final = 400


def register(case: Group) -> None:
    """Describe the commands inside ``case``."""
    (
        case.command("may", may)
        .takes("case", metavar="CASE")
        .takes("--action", metavar="A", choices=[one.value for one in Action])
        .takes("--year", metavar="Y", type=int, default=0)
        .takes("--recipient", metavar="NAME", default="")
        .takes("--met", metavar="PERSON:USE", nargs="+", action="extend", default=[])
        .takes("--without", metavar="PERSON", nargs="+", action="extend", default=[])
        .takes("--redaction-asked", action="store_true")
    )
    case.command("told", told_of).takes("case", metavar="CASE")


def wish_of(call: Call, action: str) -> Wish:
    """The wish that the options of a command say.

    Raises:
        UsageError: ``met-form``, ``year-form``. InputError: ``text-unusable``.
    """
    options = call.options
    if options.year and not _FIRST_YEAR <= options.year <= _LAST_YEAR:
        raise UsageError("year-form")
    pairs = []
    for one in options.met:
        who, _, use = one.rpartition(":")
        if not who or not use:
            raise UsageError("met-form")
        pairs.append((who, use))
    return Wish(
        action=Action(action),
        year=options.year,
        recipient=typed(options.recipient, "--recipient", limit=200),
        met=frozenset(pairs),
        without=frozenset(options.without),
        redaction_asked=getattr(options, "redaction_asked", False),
    )


def check_people(report: Report, wish: Wish) -> None:
    """Somebody who is named in an option is one person of the report.

    Raises:
        InputError: ``person-not-in-case``.
    """
    named = wish.without | {who for who, _ in wish.met}
    unknown = actions.unknown_people(report, named)
    if unknown:
        raise InputError("person-not-in-case", people=", ".join(unknown))


def may(call: Call) -> Result:
    """What each action needs, and whose *yes* is missing."""
    chosen = [call.options.action] if call.options.action else [one.value for one in Action]
    with call.open_vault() as vault:
        drawer = vault.drawer
        case = cases.get(drawer, call.options.case)
        report = cases.report(drawer, case)
        wishes = [wish_of(call, action) for action in chosen]
        check_people(report, wishes[0])
        judged = [(one, actions.judge_read(drawer, case, report, one)) for one in wishes]
        questions = {
            one.action.value: asking.of_case(drawer, case, report, one, verdicts)
            for one, verdicts in judged
        }
    rows = [
        {**_facts(wish, verdicts), "question": questions[wish.action.value]}
        for wish, verdicts in judged
    ]
    page = call.page()
    if case.training:
        page.say("case.training")
    for row in rows:
        _say(call, page, row, in_full=bool(call.options.action))
    refused = bool(call.options.action) and not rows[0]["allowed"]
    data = {"case_id": case.case_id, "number": case.number, "actions": rows}
    return Result(data, page, exit_code=1 if refused else 0)


def _facts(wish: Wish, verdicts: Sequence[Verdict]) -> dict[str, Any]:
    several = len(verdicts) > 1
    return {
        "action": wish.action.value,
        "allowed": bool(verdicts) and all(one.allowed for one in verdicts),
        "refused": _each(code for one in verdicts for code in one.refused),
        "missing": [_gap(one, gap, several) for one in verdicts for gap in one.missing],
        "removed": [_gap(one, gap, several) for one in verdicts for gap in one.removed],
        "people": {who: how.value for one in verdicts for who, how in one.extents.items()},
        "conditions": [
            {"person": who, "condition": text} for one in verdicts for who, text in one.conditions
        ],
        "says": _each(code for one in verdicts for code in one.says),
    }


def _each(codes: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(codes))


def _gap(verdict: Verdict, gap: Missing, several: bool) -> dict[str, Any]:  # noqa: FBT001 - of a list
    found = {
        "person": gap.id,
        "pseudonym": gap.pseudonym,
        "use": gap.use,
        "because": gap.because,
        "condition": gap.condition,
        "ask": gap.ask,
    }
    return {**found, "event": verdict.event} if several else found


def _say(call: Call, page: Page, row: dict[str, Any], *, in_full: bool) -> None:
    known = call.words.section("cli")

    def words(kind: str, code: str) -> str:
        return str(known.get(f"may.{kind}.{code}", code))

    said = "may.allowed" if row["allowed"] else "may.refused"
    page.say(said, action=words("action", row["action"]))
    for code in row["refused"]:
        page.text(words("refused", code), 2)
    for gap in row["missing"]:
        _say_gap(call, page, gap, "may.missing")
    if in_full:
        for gap in row["removed"]:
            _say_gap(call, page, gap, "may.removed")
        for one in row["conditions"]:
            page.say("may.condition", 2, text=_short(one["condition"]))
    if row["allowed"] or in_full:
        for code in row["says"]:
            page.text(words("says", code), 2)
    if in_full and row["question"]:
        page.blank().say("may.question").text(row["question"], 2)


def _say_gap(call: Call, page: Page, gap: dict[str, Any], key: str) -> None:
    known = call.words.section("cli")
    page.say(
        key,
        2,
        who=gap["pseudonym"] or gap["person"],
        use=gap["use"],
        because=known.get(f"may.because.{gap['because']}", gap["because"]),
    )
    if gap["condition"]:
        page.say("may.condition", 4, text=_short(gap["condition"]))
    ask = known.get(f"may.ask.{gap['ask']}")
    if ask:
        page.text(str(ask), 4)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_CONDITION else text[:_LONGEST_CONDITION] + "…"


def told_of(call: Call) -> Result:
    """Everything that was said to the sender of a case, and when."""
    with call.open_vault() as vault:
        case = cases.get(vault.drawer, call.options.case)
        said = told.of_case(case)
    page = call.page()
    page.say("told.head", number=case.number, count=len(said))
    for one in said:
        answers.say(page, {**one.values(), "date": one.when})
        if one.new_key:
            page.say("told.new-key", 2)
    rows = [dict(one.values()) for one in said]
    return Result({"case_id": case.case_id, "number": case.number, "told": rows}, page)
