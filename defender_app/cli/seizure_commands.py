"""``seizure``: after a device was out of sight; the same steps as in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import notice_commands, passphrase_input
from defender_app.cli.call import Call, Result
from defender_app.cli.drawer_commands import new_passphrase, noted
from defender_app.cli.finding import find
from defender_app.cli.vault_commands import SIZES
from defender_app.seizure import exposed as exposure
from defender_app.seizure import guide, known, new_vault, steps, telling

if TYPE_CHECKING:
    from defender_app.cli import plain
    from defender_app.cli.options import Group
    from defender_app.seizure.exposed import Exposed, OneContact
    from defender_app.seizure.guide import Seizure
    from defender_app.seizure.steps import Status
    from defender_app.vault.drawer import Drawer

_SAID: Final = {"--how-long": guide.HOW_LONG, "--was": guide.WAS, "--knows": guide.KNOWS}


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("seizure")
    start = group.command("start", begin).takes("--record", default="", metavar="ID")
    for one in (start, group.command("answer", answer)):
        one.takes("--day", default="", metavar="YYYY-MM-DD")
        for option, choices in _SAID.items():
            one.takes(option, choices=choices, default="")
    group.command("status", status)
    (
        group.command("tick", tick)
        .takes("items", nargs="+", choices=guide.TICKS, metavar="ITEM")
        .takes("--undo", action="store_true")
    )
    group.command("exposed", exposed)
    (
        group.command("move", move)
        .takes("--to", required=True, metavar="DIR")
        .takes("--new-passphrase-file", metavar="F")
        .takes("--size", choices=list(SIZES))
    )
    (
        group.command("burn-old", burn_old)
        .takes("--old-passphrase-file", metavar="F")
        .takes("--yes", action="store_true")
    )
    (
        group.command("notices", make_notices)
        .takes("--text-file", metavar="F|-")
        .takes("--out", required=True, metavar="DIR")
        .takes("--accept", action="append", metavar="RULE=REASON")
    )
    group.command("end", end)


def begin(call: Call) -> Result:
    """Begin the guide, or go on with it."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, call.options.record) if call.options.record else ""
        guide.begin(drawer, gone_on=call.options.day, event_id=event_id)
        _answered(call, drawer)
        return _status(call, drawer)


def answer(call: Call) -> Result:
    """Answer what happened."""
    with call.open_vault() as vault:
        _answered(call, vault.drawer)
        return _status(call, vault.drawer)


def _answered(call: Call, drawer: Drawer) -> None:
    options = call.options
    guide.answer(
        drawer,
        gone_on=options.day,
        how_long=options.how_long,
        was=options.was,
        knows=options.knows,
    )


def status(call: Call) -> Result:
    """How far the guide is."""
    with call.open_vault() as vault:
        return _status(call, vault.drawer)


def tick(call: Call) -> Result:
    """Tick what was done."""
    with call.open_vault() as vault:
        guide.tick(vault.drawer, call.options.items, on=not call.options.undo)
        return _status(call, vault.drawer)


def end(call: Call) -> Result:
    """Be done with it."""
    with call.open_vault() as vault:
        found = guide.end(vault.drawer)
    return Result(_facts(found), call.page().say("seizure.ended"))


def exposed(call: Call) -> Result:
    """What was exposed, by pseudonym."""
    with call.open_vault() as vault:
        guide.get(vault.drawer)
        found = exposure.exposed(vault.drawer)
        told = telling.told(vault.drawer, guide.get(vault.drawer))
    call.note("seizure.exposed-warning")
    page = call.page()
    _list_exposed(call, page, found)
    return Result({**_exposed(found), "reports_to_tell_of": len(told.waiting)}, page)


def move(call: Call) -> Result:
    """Make a new vault and move everything there."""
    options = call.options
    with call.open_knowing() as (vault, _):
        guide.get(vault.drawer)
        typed = new_passphrase(call)
        with call.progress("seizure.moving") as tell:
            moved = new_vault.move(
                vault,
                Path(options.to),
                typed,
                drawer_size=SIZES.get(options.size),
                progress=tell,
            )
        data = {
            "folder": str(moved.folder),
            "records": moved.records,
            "files": moved.files,
            "notes": noted(call, typed),
        }
    page = call.page().say("seizure.moved", **data).say("seizure.moved-next").say("moving.others")
    return Result(data, page)


def burn_old(call: Call) -> Result:
    """Burn the old vault, once everything in it is known to be here."""
    with call.open_vault() as vault:
        guide.get(vault.drawer)
        call.confirm("seizure.burn-question")
        name = call.options.old_passphrase_file
        typed = _old_passphrase(call) if name is None else call.passphrase_of(name)
        burned = new_vault.burn_old(vault, typed)
    page = call.page().say("seizure.burned")
    for one in burned.left:
        page.say(f"burn.left-{one}", count=burned.others)
    page.say("burn.limits")
    return Result({"left": list(burned.left), "others": burned.others}, page)


def _old_passphrase(call: Call) -> str:
    return passphrase_input.ask(call.words.cli("seizure.old-passphrase") + " ")


def make_notices(call: Call) -> Result:
    """Tell each focal point that the key for answers was lost, and name a new one."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        found = guide.get(drawer)
        plans = [one.plan for one in telling.plans(drawer, found).offered]
        result = notice_commands.make(call, drawer, plans)
    result.page.say("seizure.notices-next")
    return result


def _status(call: Call, drawer: Drawer) -> Result:
    found = steps.status(drawer)
    page = call.page()
    if found is None:
        page.say("seizure.none")
        return Result({"begun": False, "past": [_facts(one) for one in guide.every(drawer)]}, page)
    page.say("seizure.head", day=found.seizure.gone_on)
    if found.seizure.is_answered:
        for code in known.known(found.seizure):
            page.say(f"seizure.known.{code}", 2)
    page.blank()
    for one in found.steps:
        facts = {"done": one.done, "count": one.count}
        words = call.words.cli(f"seizure.step.{one.code}", **facts)
        page.say("seizure.line", state=call.words.cli(f"seizure.state.{one.state}"), step=words)
    if found.moved_to:
        page.blank().say("seizure.moved-to", folder=found.moved_to)
    elif found.next:
        page.blank().say(f"seizure.next.{found.next}")
    else:
        page.blank().say("seizure.all-done")
    return Result(_data(found, drawer), page)


def _data(found: Status, drawer: Drawer) -> dict[str, Any]:
    told = telling.told(drawer, found.seizure)
    return {
        "begun": True,
        **_facts(found.seizure),
        "reach": known.reach(found.seizure),
        "known": list(known.known(found.seizure)),
        "steps": [
            {
                "step": one.code,
                "state": one.state,
                "seen": one.seen,
                "count": one.count,
                "done": one.done,
            }
            for one in found.steps
        ],
        "next": found.next,
        "moved_to": found.moved_to,
        "reports_to_tell_of": list(told.waiting),
        "notices_to_hand_over": list(told.to_hand_over),
    }


def _facts(found: Seizure) -> dict[str, Any]:
    return {
        "seizure_id": found.seizure_id,
        "begun_on": found.begun_on,
        "day": found.gone_on,
        "records": list(found.event_ids),
        "how_long": found.how_long,
        "was": found.was,
        "knows": found.knows,
        "ticks": list(found.ticks),
        "moved_on": found.moved_on,
        "ended_on": found.ended_on,
    }


def _exposed(found: Exposed) -> dict[str, Any]:
    return {
        "records": [
            {
                "event_id": one.event_id,
                "title": one.title,
                "date_start": one.date_start,
                "types": list(one.types),
                "people": one.people,
                "files": one.files,
            }
            for one in found.records
        ],
        "people": [
            {
                "uid": one.uid,
                "pseudonym": one.pseudonym,
                "descriptive_title": one.descriptive_title,
                "records": one.records,
                "organisation": one.is_organisation,
                "name_was_kept": one.has_name,
                "contact_was_kept": one.has_contact,
            }
            for one in found.people
        ],
        "evidence": dict(found.kinds),
        "contacts": [_contact(one) for one in found.contacts],
        "cases": found.cases,
        "own_cards": found.own_cards,
    }


def _contact(one: OneContact) -> dict[str, Any]:
    return {
        "contact_id": one.contact_id,
        "contact": one.untrusted_name,
        "reports": one.reports,
        "answers": one.answers,
        "backups": one.backups,
        "knows_of": list(one.knows_of),
    }


def _list_exposed(call: Call, page: plain.Page, found: Exposed) -> None:
    if found.is_empty:
        page.say("seizure.nothing-exposed")
        return
    page.say("seizure.exposed-people", count=len(found.people))
    for person in found.people:
        facts = {"word": person.pseudonym or "-", "title": person.descriptive_title or "-"}
        kept = "name" if person.has_name else "no-name"
        words = call.words.cli(f"seizure.exposed.{kept}")
        page.say("seizure.exposed-person", 2, **facts, records=person.records, kept=words)
    page.say("seizure.exposed-records", count=len(found.records))
    for record in found.records:
        page.say(
            "seizure.exposed-record",
            2,
            id=record.event_id[:8],
            day=record.date_start or "-",
            title=record.title or "-",
            files=record.files,
        )
    for kind, count in found.kinds:
        page.say("seizure.exposed-kind", 2, kind=kind or "-", count=count)
    page.say("seizure.exposed-contacts", count=len(found.contacts))
    for contact in found.contacts:
        page.say(
            "seizure.exposed-contact",
            2,
            contact=contact.untrusted_name,
            reports=contact.reports,
            backups=contact.backups,
            people=", ".join(contact.knows_of) or "-",
        )
    if found.cases or found.own_cards:
        page.say("seizure.exposed-desk", cases=found.cases, cards=found.own_cards)
