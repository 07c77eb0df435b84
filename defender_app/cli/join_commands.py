"""``case candidates|compare|decide|join|leave``: which reports tell of the same event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.cli.call import Call, Result, typed
from defender_app.errors import UsageError
from defender_app.focal import candidates, cases, compare_cases, events, work

if TYPE_CHECKING:
    from defender_app.cli.options import Group
    from defender_app.focal.compare_cases import Side
    from defender_app.vault.drawer import Drawer

_LONGEST_VALUE: Final = 300


def register(case: Group) -> None:
    """Describe the commands inside ``case``."""
    (
        case.command("candidates", candidates_of)
        .takes("case", metavar="CASE")
        .takes("--most", metavar="N", type=int, default=candidates.MOST)
    )
    case.command("compare", compare).takes("case", metavar="CASE").takes("other", metavar="CASE")
    decide_on = (
        case.command("decide", decide).takes("case", metavar="CASE").takes("other", metavar="CASE")
    )
    for one in events.DECISIONS:
        decide_on.takes(f"--{one}", action="store_true")
    decide_on.takes("--why", metavar="T", default="")
    (
        case.command("join", join)
        .takes("cases", metavar="CASE", nargs="+")
        .takes("--why", metavar="T", default="")
    )
    case.command("leave", leave).takes("case", metavar="CASE").takes(
        "--why", metavar="T", default=""
    )


def candidates_of(call: Call) -> Result:
    """The cases that may tell of the same event, with what agrees and what does not."""
    most = max(1, call.options.most)
    with call.open_vault() as vault:
        case = cases.get(vault.drawer, call.options.case)
        found = candidates.candidates(vault.drawer, case.case_id, most=most)
        together = _event(vault.drawer, case.case_id)
    known = call.words.section("cli")

    def named(kinds: tuple[str, ...]) -> str:
        return ", ".join(str(known.get(f"candidate.{kind}", kind)) for kind in kinds) or "-"

    page = call.page()
    if found:
        table = [
            (
                str(one.number),
                one.case_id[:8],
                named(one.agrees),
                named(one.differs),
                str(known.get(f"decided.{one.decided}", one.decided)) or "-",
            )
            for one in found
        ]
        page.table([tuple(call.words.cli("candidate.columns").split("|")), *table])
    page.say("candidate.count", count=len(found), number=case.number)
    rows = [
        {
            "case_id": one.case_id,
            "number": one.number,
            "agrees": list(one.agrees),
            "differs": list(one.differs),
            "weight": one.weight,
            "decided": one.decided,
        }
        for one in found
    ]
    data = {"case_id": case.case_id, "number": case.number, "event": together, "candidates": rows}
    return Result(data, page)


def compare(call: Call) -> Result:
    """Two cases side by side; names are among what is compared, and are not shown."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        ours, theirs = (cases.get(drawer, one) for one in (call.options.case, call.options.other))
        sides = compare_cases.compare(drawer, ours.case_id, theirs.case_id)
        decided = events.decided(drawer, ours.case_id, theirs.case_id)
    known = call.words.section("cli")
    page = call.page().say("compare.head", first=ours.number, second=theirs.number)
    for side in sides:
        state = known.get(f"compare.{side.state}", side.state)
        page.blank().text(f"{known.get(f'compare.{side.path}', side.path)}: {state}")
        for number, values in ((ours.number, side.ours), (theirs.number, side.theirs)):
            page.text(f"{number}: {_shown(side, values)}", 2)
    if decided is not None:
        page.blank().say("compare.decided", what=decided.decision, why=decided.why)
    rows = [
        {
            "path": side.path,
            "form": side.form,
            "state": side.state,
            "ours": _values(side, side.ours),
            "theirs": _values(side, side.theirs),
        }
        for side in sides
    ]
    data = {
        "cases": [{"case_id": one.case_id, "number": one.number} for one in (ours, theirs)],
        "decided": "" if decided is None else decided.decision,
        "sides": rows,
    }
    return Result(data, page)


def _values(side: Side, values: tuple[str, ...]) -> list[str] | int:
    """Of names only how many there are: ``case show --with-identities`` shows them."""
    return len(values) if side.form == "name" else list(values)


def _shown(side: Side, values: tuple[str, ...]) -> str:
    if side.form == "name":
        return str(len(values))
    text = "; ".join(one.replace("\n", " ") for one in values)
    return (text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…") or "-"


def decide(call: Call) -> Result:
    """Say what two cases have to do with one another.

    Raises:
        UsageError: ``decide-one``: none or several of the three were given.
        InputError: as ``events.decide``.
    """
    options = call.options
    chosen = [one for one in events.DECISIONS if getattr(options, one.replace("-", "_"))]
    if len(chosen) != 1:
        raise UsageError("decide-one")
    why = typed(options.why, "--why", limit=work.LONGEST_WHY)
    with call.open_vault() as vault:
        drawer = vault.drawer
        made = events.decide(drawer, options.case, options.other, chosen[0], why)
        data = {
            "cases": [_facts(drawer, one) for one in (made.first, made.second)],
            "decision": made.decision,
            "why": made.why,
            "event": _event(drawer, made.first),
        }
    return Result(data, call.page().say(f"decided.said.{made.decision}"))


def join(call: Call) -> Result:
    """Say that cases are information about one event.

    Raises:
        InputError: as ``events.join``.
    """
    why = typed(call.options.why, "--why", limit=work.LONGEST_WHY)
    with call.open_vault() as vault:
        event_id = events.join(vault.drawer, call.options.cases, why)
        event = events.get(vault.drawer, event_id)
        ids = () if event is None else event.case_ids
        members = [_facts(vault.drawer, one) for one in ids]
        sources = events.sources_count(vault.drawer, event_id)
    numbers = ", ".join(str(one["number"]) for one in members)
    page = call.page().say("join.done", numbers=numbers).say("join.sources", count=sources)
    return Result({"event": event_id, "cases": members, "sources": sources}, page)


def leave(call: Call) -> Result:
    """Take a case out of its event.

    Raises:
        InputError: as ``events.leave``.
    """
    why = typed(call.options.why, "--why", limit=work.LONGEST_WHY)
    with call.open_vault() as vault:
        case = cases.get(vault.drawer, call.options.case)
        events.leave(vault.drawer, case.case_id, why)
    page = call.page().say("leave.done", number=case.number)
    return Result({"case_id": case.case_id, "number": case.number, "event": ""}, page)


def _event(drawer: Drawer, case_id: str) -> str:
    event = events.of_case(drawer, case_id)
    return "" if event is None else event.event_id


def _facts(drawer: Drawer, case_id: str) -> dict[str, Any]:
    case = cases.get(drawer, case_id)
    return {"case_id": case.case_id, "number": case.number}
