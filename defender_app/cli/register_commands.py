"""``register``: UN actions and the answers to them, UPR, treaty bodies, and what is due."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from defender_app.cli import register_fields, register_said, show
from defender_app.cli.call import Call, Result, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import cases, due, register_items, register_rules, un_register

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from defender_app.cli.options import Group
    from defender_app.focal.due import Due
    from defender_app.focal.register_items import Item
    from defender_app.model.follow_up import ActionResponse
    from defender_app.vault.drawer import Drawer


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("register")
    _describe_items(group)
    _describe_answers(group)
    group.command("overdue", overdue)
    group.command("due", list_due).takes("--until", metavar="D")
    group.command("to-tell", to_tell)
    group.command("days", days).takes("--reply-days", type=int, metavar="N")


def _describe_items(group: Group) -> None:
    added = group.command("add", add)
    added.takes("--upr", action="store_true").takes("--treaty-body", action="store_true")
    added.takes("--case", nargs="+", action="extend", metavar="CASE")
    added.takes("--from", metavar="F.json", dest="from_file")
    register_fields.take(added)
    listed = group.command("list", list_all)
    listed.takes("--sort", choices=register_items.SORTS).takes("--case", metavar="CASE")
    listed.takes("--overdue", action="store_true")
    group.command("show", show_one).takes("item", metavar="ITEM")
    changed = group.command("change", change).takes("item", metavar="ITEM")
    changed.takes("--case", nargs="+", action="extend", metavar="CASE")
    changed.takes("--done", choices=register_items.DAYS)
    changed.takes("--open", choices=register_items.DAYS, dest="reopen")
    changed.takes("--why", default="", metavar="T")
    register_fields.take(changed)
    (
        group.command("remove", remove)
        .takes("item", metavar="ITEM")
        .takes("--why", required=True, metavar="T")
        .takes("--yes", action="store_true")
    )


def _describe_answers(group: Group) -> None:
    (
        group.command("response", respond)
        .takes("item", metavar="ITEM")
        .takes("--responder", metavar="ID")
        .takes("--date", metavar="D")
        .takes("--kind", metavar="ID")
        .takes("--summary-file", metavar="F|-")
        .takes("--answers-questions", metavar="ID")
        .takes("--closes", action="store_true")
    )
    (
        group.command("told", told)
        .takes("item", metavar="ITEM")
        .takes("case", metavar="CASE")
        .takes("--how", required=True, metavar="T")
        .takes("--date", metavar="D")
        .takes("--answer", type=int, default=0, metavar="N")
    )


def add(call: Call) -> Result:
    """Put a UN action, a recommendation or follow-up into the register."""
    options = call.options
    if options.upr and options.treaty_body:
        raise UsageError("register-two-sorts")
    sort, about = register_fields.sort_of(call), tuple(options.case or ())
    fields: dict[str, Any] = {}
    if options.from_file is not None:
        if options.upr or options.treaty_body:
            raise UsageError("register-two-sorts")
        sort, fields, listed = register_fields.from_file(options.from_file)
        about = (*listed, *about)
    fields = register_fields.merged(fields, register_fields.given(call, sort))
    with call.open_vault() as vault:
        drawer = vault.drawer
        part = register_items.part_from_json(sort, fields, training=drawer.training)
        made = un_register.add(drawer, register_items.of_part(part, case_ids=about))
        data = register_said.facts(drawer, made)
    data["proposed_status"] = register_rules.proposed_status(None, made)
    page = call.page().say("register.added", number=made.number, id=made.item_id[:8])
    return Result(data, register_said.remarks(call, page, data))


def change(call: Call) -> Result:
    """Change fields of an item, its cases, or what is waited for."""
    options = call.options
    if options.done and options.done == options.reopen:
        raise UsageError("register-done-and-open")
    with call.open_vault() as vault:
        drawer = vault.drawer
        before = un_register.get(drawer, options.item)
        given = register_fields.given(call, before.sort)
        after = before
        with drawer.transaction():
            if given or options.case is not None:
                fields = register_fields.merged(show.values(before.part), given)
                part = register_items.part_from_json(before.sort, fields, training=drawer.training)
                wanted = register_items.with_part(before, part)
                if options.case is not None:
                    named = tuple(_whole(drawer, before, one) for one in options.case if one)
                    wanted = msgspec.structs.replace(wanted, case_ids=named)
                after = un_register.change(drawer, before.item_id, wanted)
            for name, done in ((options.done, True), (options.reopen, False)):
                if name:
                    after = un_register.set_done(
                        drawer, before.item_id, name, done=done, why=options.why
                    )
        data = register_said.facts(drawer, after)
    page = call.page().say("register.changed", number=after.number)
    return Result(data, register_said.remarks(call, page, data))


def _whole(drawer: Drawer, item: Item, name: str) -> str:
    """The id of a case that is named; one that is gone is still known by its whole id."""
    return name if name in item.case_ids else cases.get(drawer, name).case_id


def remove(call: Call) -> Result:
    """Take an item out of the register."""
    with call.open_vault() as vault:
        item = un_register.get(vault.drawer, call.options.item)
        call.confirm("register.remove-question", number=item.number)
        un_register.remove(vault.drawer, item.item_id, call.options.why)
    said = call.page().say("register.removed", number=item.number)
    return Result({"removed": item.item_id, "number": item.number}, said)


def respond(call: Call) -> Result:
    """Note an answer to a UN action."""
    options = call.options
    value: dict[str, Any] = {
        "responder": options.responder,
        "date": options.date,
        "kind": options.kind,
        "answers_questions": options.answers_questions,
    }
    if options.summary_file:
        value["summary"] = register_fields.text_of(call, "--summary-file", options.summary_file)
    response = _response(register_fields.merged({}, value))
    with call.open_vault() as vault:
        drawer = vault.drawer
        before = un_register.get(drawer, options.item)
        after = un_register.respond(drawer, before.item_id, response, closes=options.closes)
        data = register_said.facts(drawer, after)
    data["proposed_status"] = register_rules.proposed_status(before, after)
    page = call.page().say("register.response", number=after.number, count=len(after.responses))
    if register_items.REPLY in {one["sort"] for one in data["due"]}:
        page.say("register.still-waits")
    return Result(data, register_said.remarks(call, page, data))


def _response(value: Mapping[str, Any]) -> ActionResponse:
    if not value:
        raise UsageError("register-response-empty")
    around: dict[str, Any] = {"action_type": "visit", "responses": [dict(value)]}
    part = register_items.part_from_json("un-action", around, training=True)
    return register_items.of_part(part).responses[0]


def told(call: Call) -> Result:
    """Note that the sender of a case was told."""
    options = call.options
    with call.open_vault() as vault:
        drawer = vault.drawer
        day = options.date or drawer.now().date().isoformat()
        how = typed(options.how, "--how", limit=un_register.LONGEST_HOW)
        after = un_register.told(drawer, options.item, options.case, day, how, options.answer)
        data = register_said.facts(drawer, after)
        number = cases.get(drawer, options.case).number
    return Result(data, call.page().say("register.told", number=after.number, case=number))


def list_all(call: Call) -> Result:
    """One line for each item."""
    options = call.options
    with call.open_vault() as vault:
        drawer = vault.drawer
        if options.case is not None:
            case_id = cases.get(drawer, options.case).case_id
            found = un_register.of_case(drawer, case_id)
        else:
            found = un_register.every(drawer)
        today = drawer.now().date()
        limit = register_rules.reply_days(drawer)
        waits = {one.item_id: due.of_item(one, today, reply_days=limit) for one in found}
        damaged = un_register.damaged(drawer)
        numbers = register_said.numbers(drawer)
    wanted = [
        one
        for one in found
        if options.sort in {None, one.sort}
        and (not options.overdue or any(each.overdue for each in waits[one.item_id]))
    ]
    rows = [
        {
            **register_said.short(one, numbers),
            "due": [register_said.day(each) for each in waits[one.item_id]],
        }
        for one in wanted
    ]
    page = call.page()
    if rows:
        heads = tuple(call.words.cli("register.columns").split("|"))
        page.table([heads, *(register_said.cells(call, row) for row in rows)])
    if damaged:
        page.say("register.damaged", count=len(damaged))
    data: dict[str, object] = {"items": rows}
    if damaged:
        data["damaged"] = list(damaged)
    return Result(data, page.say("register.count", count=len(rows)))


def show_one(call: Call) -> Result:
    """Everything about one item."""
    with call.open_vault() as vault:
        item = un_register.get(vault.drawer, call.options.item)
        data = register_said.facts(vault.drawer, item)
    page = call.page()
    page.say("register.head", number=item.number, sort=register_said.word(call, "sort", item.sort))
    show.members(page, data["part"], call.words, "response_kind")
    about = ", ".join(register_said.case_word(call, one) for one in data["cases"])
    if about:
        page.say("register.cases", cases=about)
    for one in item.told:
        case = next((each for each in data["cases"] if each["case_id"] == one.case_id), None)
        page.say(
            "register.told-line",
            2,
            case=register_said.case_word(call, case or {"number": 0}),
            day=one.when,
            how=one.how or "-",
        )
    for line in item.history:
        text = " ".join(filter(None, (line.before, line.after, line.why)))
        page.verbatim(
            f"{line.when}  {register_said.word(call, 'history', line.what)}  {text}".rstrip(), 2
        )
    return Result(data, register_said.remarks(call, page, data))


def overdue(call: Call) -> Result:
    """What should have happened by now."""
    with call.open_vault() as vault:
        found = due.overdue(vault.drawer)
        numbers = register_said.numbers(vault.drawer)
    return _days_said(call, "overdue", found, numbers)


def list_due(call: Call) -> Result:
    """What will be due, the earliest first."""
    until = None
    if call.options.until is not None:
        try:
            until = date.fromisoformat(call.options.until)
        except ValueError:
            raise InputError("work-day") from None
    with call.open_vault() as vault:
        found = due.every(vault.drawer, until=until)
        numbers = register_said.numbers(vault.drawer)
    return _days_said(call, "due", found, numbers)


def _days_said(call: Call, name: str, found: Iterable[Due], numbers: Mapping[str, int]) -> Result:
    rows = [{**register_said.day(one), "case_number": numbers.get(one.case_id, 0)} for one in found]
    page = call.page()
    if rows:
        heads = tuple(call.words.cli("register.due-columns").split("|"))
        page.table([heads, *(register_said.due_cells(call, row) for row in rows)])
    if not all(row["sure"] for row in rows):
        page.say("register.unsure")
    return Result({name: rows}, page.say(f"register.{name}-count", count=len(rows)))


def to_tell(call: Call) -> Result:
    """Who must still be told of what."""
    with call.open_vault() as vault:
        found = due.to_tell(vault.drawer)
        today = vault.drawer.now().date().isoformat()
    rows: list[dict[str, Any]] = [
        {
            "item": one.item.item_id,
            "number": one.item.number,
            "case": one.case_id,
            "case_number": one.number,
            "what": one.what,
            "since": one.since,
            "confidential_until": one.confidential_until,
            "refused": one.refused,
        }
        for one in found
    ]
    page = call.page()
    for row in rows:
        what = register_said.word(call, "what", row["what"])
        page.say("register.to-tell-line", case=row["case_number"], what=what, number=row["number"])
        if row["confidential_until"] >= today:
            page.say("register.confidential", 2, day=row["confidential_until"])
        if row["refused"]:
            page.say("register.cannot-seal", 2)
    return Result({"to_tell": rows}, page.say("register.to-tell-count", count=len(rows)))


def days(call: Call) -> Result:
    """How long a Government has to answer a letter, as it is set here."""
    with call.open_vault() as vault:
        if call.options.reply_days is not None:
            register_rules.set_reply_days(vault.drawer, call.options.reply_days)
        number = register_rules.reply_days(vault.drawer)
    return Result({"reply_days": number}, call.page().say("register.days", count=number))
