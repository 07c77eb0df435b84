"""Notices about a case: how they are shown, and what a person at the desk finds out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from defender_app.cli import show
from defender_app.cli.call import Call, Result, typed
from defender_app.cli.finding import unique
from defender_app.errors import InputError
from defender_app.focal import cases, corrected, key_lost
from defender_app.focal.cases import Decided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.options import Command, Group
    from defender_app.cli.plain import Page
    from defender_app.focal.cases import Case, TakenNotice


def register(case: Group) -> None:
    """Describe the command inside ``case``."""
    deciding = case.command("notice", decide).takes("case", metavar="ID")
    deciding.takes("notice", metavar="NOTICE", nargs="?", default="")
    _found_out(deciding)
    _found_out(case.command("correction", decide_correction).takes("case", metavar="ID"))


def _found_out(deciding: Command) -> None:
    """The options that say what a person found out: yes or no, how, and who asked."""
    which = deciding.parser.add_mutually_exclusive_group(required=True)
    for word in ("--accept", "--refuse"):
        text = deciding.words.cli(f"help.{deciding.key}.{word.removeprefix('--')}")
        which.add_argument(word, action="store_true", help=text)
    deciding.takes("--how", required=True, metavar="TEXT")
    deciding.takes("--who", required=True, metavar="TEXT")


def facts(one: TakenNotice) -> dict[str, Any]:
    """A notice as scripts get it."""
    decided = show.values(one.decided) if isinstance(one.decided, Decided) else {}
    known = {"sha256": one.sha256, "taken_on": one.taken_on, "proven": one.proven}
    return {**show.values(one.notice), **known, "decided": decided}


def decide(call: Call) -> Result:
    """Say that a notice is from the sender, or that it is not.

    Raises:
        InputError: ``notice-unknown``, ``notice-ambiguous``, and as ``key_lost`` says.
    """
    options = call.options
    who, how = typed(options.who, "--who"), typed(options.how, "--how")
    with call.open_vault() as vault:
        drawer = vault.drawer
        case = cases.get(drawer, options.case)
        chosen = _chosen(case, options.notice, accept=options.accept)
        if options.accept:
            case = key_lost.accept(drawer, case.case_id, chosen[0], who=who, how=how)
        else:
            case = key_lost.refuse(drawer, case.case_id, chosen, who=who, how=how)
    said = "case.notice-accepted" if options.accept else "case.notice-refused"
    data = {"case_id": case.case_id, "notices": [facts(one) for one in case.notices]}
    return Result(data, call.page().say(said, count=len(chosen)))


def decide_correction(call: Call) -> Result:
    """Say that a correction that no key proves is from the sender, or that it is not.

    Raises:
        InputError: as ``corrected.decide``.
    """
    options = call.options
    who, how = typed(options.who, "--who"), typed(options.how, "--how")
    with call.open_vault() as vault:
        found = cases.get(vault.drawer, options.case)
        case = corrected.decide(
            vault.drawer, found.case_id, accepted=options.accept, who=who, how=how
        )
        before = corrected.earlier(vault.drawer, case)
    data = {"case_id": case.case_id, "unproven": list(case.unproven), **correction(case)}
    page = call.page().say(f"case.correction-{'accepted' if options.accept else 'refused'}")
    if before is not None:
        page.say("case.correction-of", number=before.number)
    return Result({**data, "corrects": case.corrects}, page)


def correction(case: Case) -> dict[str, Any]:
    """What was found out about a correction, as scripts get it."""
    known = case.correction
    return {"correction": show.values(known) if isinstance(known, Decided) else {}}


def say_correction(page: Page, found: dict[str, Any]) -> None:
    """What was found out about a correction, if anything was."""
    if found:
        page.say(f"case.notice.{'accepted' if found['accepted'] else 'refused'}", 2, **found)


def _chosen(case: Case, beginning: str, *, accept: bool) -> list[str]:
    """Which notices are meant: by the beginning of the SHA-256, or those that wait."""
    if beginning:
        return [unique(beginning, (one.sha256 for one in case.notices), "notice")]
    waiting = key_lost.waiting(case) if accept else key_lost.refusable(case)
    if not waiting:
        raise InputError("notice-unknown")
    if accept and len(waiting) > 1:
        raise InputError("notice-ambiguous")
    return [one.sha256 for one in waiting]


def say(page: Page, notices: Sequence[dict[str, Any]]) -> None:
    """What came later about the report, and what was found out about it."""
    if notices:
        page.blank().say("case.notices")
    for one in notices:
        proven = "proven" if one["proven"] else "unproven"
        which = {"id": one["sha256"][:8], "day": one["date"]}
        page.say(f"case.notice.{one['kind']}.{proven}", **which)
        if one.get("persons"):
            page.say("case.notice.about", 2, people=", ".join(one["persons"]))
        if one.get("text"):
            page.text(one["text"], 2)
        if one["decided"]:
            found = "accepted" if one["decided"]["accepted"] else "refused"
            page.say(f"case.notice.{found}", 2, **one["decided"])
        elif one["kind"] == key_lost.KEY_LOST:
            page.say("case.notice.waits", 2)
