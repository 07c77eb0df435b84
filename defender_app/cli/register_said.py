"""What the command line says of the register: facts for scripts, lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from defender_app.cli import show
from defender_app.focal import case_index, due, register_rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.cli.call import Call
    from defender_app.cli.plain import Page
    from defender_app.focal.due import Due
    from defender_app.focal.register_items import Item
    from defender_app.vault.drawer import Drawer

_NAMES: Final = {"un-action": "action_type", "upr": "state", "treaty-body": "committee"}
_DAYS: Final = {
    "un-action": "date_sent_or_adopted",
    "upr": "review_date",
    "treaty-body": "adopted_on",
}
_REFERENCES: Final = {
    "un-action": "reference",
    "upr": "paragraph",
    "treaty-body": "concluding_observations",
}


def numbers(drawer: Drawer) -> dict[str, int]:
    """The running numbers of the cases that are here, by id."""
    return {one.case_id: one.number for one in case_index.rows(drawer)}


def short(item: Item, numbers: Mapping[str, int]) -> dict[str, Any]:
    """An item in a list."""
    part = show.values(item.part)
    return {
        "item": item.item_id,
        "number": item.number,
        "sort": item.sort,
        "cases": [{"case_id": one, "number": numbers.get(one, 0)} for one in item.case_ids],
        "part": part,
        "done": list(item.done),
        "by_hand": list(item.by_hand),
        "added_on": item.added_on,
        "changed_on": item.changed_on,
    }


def facts(drawer: Drawer, item: Item) -> dict[str, Any]:
    """Everything about an item, as scripts get it."""
    today, limit = drawer.now().date(), register_rules.reply_days(drawer)
    found = register_rules.reference(drawer, item)
    return {
        **short(item, numbers(drawer)),
        "told": [show.values(one) for one in item.told],
        "history": [show.values(one) for one in item.history],
        "due": [day(one) for one in due.of_item(item, today, reply_days=limit)],
        "reference": {}
        if found is None
        else {"kind": found.kind, "usual": found.usual, "doubts": list(found.doubts)},
        "without_consent": list(register_rules.warnings(drawer, item)),
    }


def day(one: Due) -> dict[str, Any]:
    """One day on which something is due."""
    return {
        "item": one.item_id,
        "case": one.case_id,
        "number": one.number,
        "sort": one.sort,
        "day": one.last.isoformat(),
        "first_day": one.day.isoformat(),
        "days_late": one.days_late,
        "rule": one.code,
        "sure": one.sure,
    }


def remarks(call: Call, page: Page, data: Mapping[str, Any]) -> Page:
    """What is due, and what is odd; nothing of it was refused."""
    for one in data["due"]:
        late = one["days_late"]
        key = "register.late" if late else "register.waits"
        page.say(key, 2, what=word(call, "due", one["sort"]), day=one["day"], days=late)
        if not one["sure"]:
            page.say("register.unsure", 4)
    for code in data["reference"].get("doubts", ()):
        page.say("register.doubt", 2, what=word(call, "doubt", code))
    if data["without_consent"]:
        numbers = ", ".join(map(str, data["without_consent"]))
        page.say("register.without-consent", 2, cases=numbers)
    if data.get("proposed_status"):
        page.say("register.proposed", 2, status=data["proposed_status"])
    return page


def cells(call: Call, row: Mapping[str, Any]) -> tuple[str, ...]:
    """An item as a row of a table."""
    part = row["part"]
    sort = row["sort"]
    name = _NAMES[sort]
    waits = row["due"][0] if row["due"] else None
    return (
        str(row["number"]),
        word(call, "sort", row["sort"]),
        show.chosen(name, part.get(name, ""), call.words),
        show.chosen("", part.get(_REFERENCES[sort]), call.words),
        show.chosen("", part.get(_DAYS[sort]), call.words),
        "-" if waits is None else waits["day"],
        ", ".join(case_word(call, one) for one in row["cases"]) or "-",
    )


def due_cells(call: Call, row: Mapping[str, Any]) -> tuple[str, ...]:
    """A day as a row of a table."""
    late = row["days_late"]
    item = call.words.cli("register.item", number=row["number"]) if row["item"] else "-"
    number = row["case_number"]
    return (
        row["day"],
        str(late) if late else "-",
        word(call, "due", row["sort"]),
        str(number) if number else "-",
        item,
    )


def case_word(call: Call, one: Mapping[str, Any]) -> str:
    """The number of a case, or that it was deleted."""
    return str(one["number"]) if one["number"] else call.words.cli("register.case-deleted")


def word(call: Call, kind: str, code: str) -> str:
    """A code of the register in words."""
    return str(call.words.section("cli").get(f"register.{kind}.{code}", code))
