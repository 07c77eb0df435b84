"""The register of UN actions, UPR recommendations and treaty-body follow-up, as a desk keeps it.

It records facts: what is wrong in a reference is shown and not refused, and a day that follows
from another one is anybody's to change. Nothing of it is ever sent.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import cases, register_items, register_rules, work_kept
from defender_app.focal.look_alikes import has_shape
from defender_app.focal.register_items import KIND, Item, Told
from defender_app.focal.work_kept import Noted
from defender_app.model.answers import plain
from defender_app.model.partial_date import PartialDate
from defender_app.vault import documents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.focal.cases import Case
    from defender_app.focal.register_items import Part
    from defender_app.model.follow_up import ActionResponse
    from defender_app.vault.drawer import Drawer

__all__ = ["KIND", "Item", "Told"]

MOST_ITEMS: Final = 20_000
LONGEST_HOW: Final = 200
SHORTEST_ID: Final = 4
WITHOUT_CONSENT: Final = "contribution-without-consent"


def add(drawer: Drawer, item: Item) -> Item:
    """Put an item into the register.

    Args:
        drawer: of the desk.
        item: sort, part and cases (numbers, ids, or unique beginnings of them); the rest is given.

    Raises:
        ValidationError: ``register-item-invalid``. InputError: ``register-item-parts``,
            ``register-item-lacks``, ``register-too-many``, ``register-cases``; as for
            ``cases.get``.
    """
    register_items.check(item, training=drawer.training)
    with drawer.transaction():
        if drawer.documents.count(KIND) >= MOST_ITEMS:
            raise InputError("register-too-many", limit=MOST_ITEMS)
        about = _cases(drawer, item.case_ids)
        when = wire.to_rfc3339(drawer.now())
        part, by_hand = register_rules.followed(drawer, None, item.part, frozenset())
        made = register_items.with_part(
            Item(
                item_id=wire.new_id(),
                number=1 + max((one.number for one in every(drawer)), default=0),
                sort=item.sort,
                action=item.action,
                upr=item.upr,
                committee=item.committee,
                case_ids=tuple(about),
                by_hand=by_hand,
                history=(Noted(when=when, what="added"),),
                added_on=when,
                news_on=when,
            ),
            part,
        )
        made = _told_at_once(drawer, made)
        _belongs(drawer, made, about, "register-added")
        return _save(drawer, _warned(drawer, made))


def change(drawer: Drawer, item_id: str, item: Item) -> Item:
    """Give an item another part and other cases; what was told and noted of it stays.

    A day that follows from another one follows it further, unless a person changed it.

    Raises:
        InputError: ``register-item-sort``: it is of another sort; as for ``add`` and ``get``.
    """
    register_items.check(item, training=drawer.training)
    with drawer.transaction():
        before = get(drawer, item_id)
        if before.sort != item.sort:
            raise InputError("register-item-sort")
        kept = [one for one in item.case_ids if one in before.case_ids]
        fresh = _cases(drawer, (one for one in item.case_ids if one not in before.case_ids))
        about = tuple(dict.fromkeys((*kept, *fresh)))
        _few(about)
        part, by_hand = register_rules.followed(
            drawer, before.part, item.part, frozenset(before.by_hand)
        )
        after = register_items.with_part(
            msgspec.structs.replace(before, case_ids=about, by_hand=by_hand), part
        )
        if after == before:
            return before
        names = _changed_fields(before.part, part)
        if about != before.case_ids:
            names = (*names, "cases")
        after = _noted(drawer, after, "changed", after=" ".join(names))
        if len(after.responses) > len(before.responses):
            after = msgspec.structs.replace(after, news_on=wire.to_rfc3339(drawer.now()))
        after = _told_at_once(drawer, after)
        _belongs(drawer, after, fresh, "register-added")
        gone = register_rules.there(drawer, set(before.case_ids) - set(about))
        _belongs(drawer, after, gone, "register-left")
        saved = _save(drawer, _warned(drawer, after))
        _touch(drawer, (*before.case_ids, *about))
        return saved


def respond(
    drawer: Drawer, item_id: str, response: ActionResponse, *, closes: bool | None = None
) -> Item:
    """Note an answer to a UN action.

    Args:
        drawer: of the desk.
        item_id: number, id, or a unique beginning of one.
        response: what came.
        closes: whether nobody waits for another answer. None: as ``is_answer`` says.

    Raises:
        InputError: ``register-no-responses``: it is no UN action; as for ``change``.
    """
    with drawer.transaction():
        before = get(drawer, item_id)
        action = before.action
        if isinstance(action, msgspec.UnsetType):
            raise InputError("register-no-responses")
        part = msgspec.structs.replace(action, responses=(*action.responses, response))
        after = register_items.with_part(before, part)
        register_items.check(after, training=drawer.training)
        if closes:
            done = tuple(dict.fromkeys((*after.done, register_items.REPLY)))
            after = msgspec.structs.replace(after, done=done)
        after = _noted(drawer, after, "response", after=str(len(part.responses)))
        after = msgspec.structs.replace(after, news_on=wire.to_rfc3339(drawer.now()))
        about = register_rules.there(drawer, after.case_ids)
        _belongs(drawer, after, about, "register-response")
        return _save(drawer, after)


def is_answer(response: ActionResponse) -> bool:
    """Whether an answer ends the waiting by itself: a dated one that is more than remarks."""
    return bool(plain(response.date)) and plain(response.kind) != "remarks"


def set_done(drawer: Drawer, item_id: str, name: str, *, done: bool, why: str = "") -> Item:
    """Say that nobody waits for a day of an item any more, or again.

    Args:
        drawer: of the desk.
        item_id: number, id, or a unique beginning of one.
        name: one of ``register_items.DAYS``.
        done: which of the two.
        why: in words, or empty.

    Raises:
        InputError: ``register-day``: no such name; ``reason-text``; as for ``get``.
    """
    if name not in register_items.DAYS:
        raise InputError("register-day")
    with drawer.transaction():
        before = get(drawer, item_id)
        if (name in before.done) == done:
            return before
        others = tuple(one for one in before.done if one != name)
        after = msgspec.structs.replace(before, done=(*others, name) if done else others)
        return _save(drawer, _noted(drawer, after, "done" if done else "open", name, why=why))


def told(  # noqa: PLR0913, PLR0917 - who was told, when, how and by which answer
    drawer: Drawer, item_id: str, case_id: str, when: str, how: str, number: int = 0
) -> Item:
    """Note that the sender of a case was told of an item.

    Args:
        drawer: of the desk.
        item_id: number, id, or a unique beginning of one.
        case_id: the same for a case that it is about.
        when: a day.
        how: in a line of words.
        number: of the answer that told it, or 0.

    Raises:
        InputError: ``register-not-about``: the item is not about this case; ``work-day``;
            ``register-how``; as for ``get`` and ``cases.get``.
    """
    try:
        day = date.fromisoformat(when).isoformat()
    except ValueError:
        raise InputError("work-day") from None
    line = how.strip()
    if not has_shape(line) or not wire.plain_line(line, LONGEST_HOW):
        raise InputError("register-how", limit=LONGEST_HOW)
    with drawer.transaction():
        before = get(drawer, item_id)
        case = cases.get(drawer, case_id)
        if case.case_id not in before.case_ids:
            raise InputError("register-not-about", number=case.number)
        after = _tell(drawer, before, (case.case_id,), day, line, number)
        _belongs(drawer, after, (case,), "register-told")
        return _save(drawer, _noted(drawer, after, "told", after=str(case.number)))


def remove(drawer: Drawer, item_id: str, why: str) -> Item:
    """Take an item out of the register; that it was there stays in the history of its cases.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; as for ``get``.
    """
    said = work_kept.reason(why)
    with drawer.transaction():
        item = get(drawer, item_id)
        drawer.documents.delete(KIND, item.item_id)
        about = register_rules.there(drawer, item.case_ids)
        _belongs(drawer, item, about, "register-removed", said)
        _touch(drawer, item.case_ids)
        return item


def every(drawer: Drawer) -> tuple[Item, ...]:
    """All items that can be read, by number."""
    found, _ = wire.decode_each(drawer.documents.all(KIND), Item, what=KIND)
    return tuple(sorted(found, key=lambda one: (one.number, one.item_id)))


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The ids of items that are there and cannot be read."""
    return wire.decode_each(drawer.documents.all(KIND), Item, what=KIND)[1]


def of_case(drawer: Drawer, case_id: str) -> tuple[Item, ...]:
    """The items about a case, by its whole id."""
    found = drawer.database.rows(
        "SELECT id, body FROM documents WHERE kind = ? AND instr(body, ?)",
        (KIND, case_id.encode()),
    )
    bodies = ((str(name), bytes(body)) for name, body in found)
    known, _ = wire.decode_each(bodies, Item, what=KIND)
    mine = (one for one in known if case_id in one.case_ids)
    return tuple(sorted(mine, key=lambda one: (one.number, one.item_id)))


def get(drawer: Drawer, item_id: str) -> Item:
    """One item by its number, its id, or a unique beginning of it.

    Raises:
        InputError: ``register-item-unknown``, ``register-item-ambiguous``,
            ``register-item-damaged``.
    """
    body = drawer.documents.find(KIND, item_id)
    if body is not None:
        return register_items.read(body)
    known = every(drawer)
    found = [one for one in known if item_id.isdecimal() and str(one.number) == item_id]
    if not found and len(item_id) >= SHORTEST_ID:
        found = [one for one in known if one.item_id.startswith(item_id)]
    if len(found) != 1:
        raise InputError("register-item-ambiguous" if found else "register-item-unknown")
    return found[0]


def settle(drawer: Drawer) -> None:
    """Give items that came from elsewhere a number of their own."""
    with drawer.transaction():
        taken: set[int] = set()
        known = every(drawer)
        highest = max((one.number for one in known), default=0)
        for one in known:
            if one.number in taken or one.number < 1:
                highest += 1
                _put(drawer, msgspec.structs.replace(one, number=highest))
            taken.add(one.number)


def _changed_fields(before: Part, after: Part) -> tuple[str, ...]:
    names = type(after).__struct_fields__
    return tuple(name for name in names if getattr(before, name, None) != getattr(after, name))


def _cases(drawer: Drawer, names: Iterable[str]) -> dict[str, Case]:
    found = (cases.get(drawer, name) for name in names)
    known = {one.case_id: one for one in found}
    _few(tuple(known))
    return known


def _few(case_ids: tuple[str, ...]) -> None:
    if len(case_ids) > register_items.MOST_CASES:
        raise InputError("register-cases", limit=register_items.MOST_CASES)


def _belongs(
    drawer: Drawer, item: Item, about: Iterable[Case | str], what: str, why: str = ""
) -> None:
    """A line in the history of each case."""
    for one in about:
        case_id = one if isinstance(one, str) else one.case_id
        work_kept.note(drawer, case_id, what, after=str(item.number), why=why)


def _noted(  # noqa: PLR0913, PLR0917 - one line of the history has this many parts
    drawer: Drawer, item: Item, what: str, before: str = "", after: str = "", why: str = ""
) -> Item:
    when = wire.to_rfc3339(drawer.now())
    said = work_kept.reason(why) if why else ""
    line = Noted(when=when, what=what, before=before, after=after, why=said)
    history = register_items.shortened((*item.history, line))
    return msgspec.structs.replace(item, history=history)


def _warned(drawer: Drawer, item: Item) -> Item:
    """The item with a line for the cases whose people did not agree, where that is new."""
    numbers = " ".join(map(str, register_rules.warnings(drawer, item)))
    last = next((one for one in reversed(item.history) if one.what == WITHOUT_CONSENT), None)
    if not numbers or (last is not None and last.after == numbers):
        return item
    return _noted(drawer, item, WITHOUT_CONSENT, after=numbers)


def _told_at_once(drawer: Drawer, item: Item) -> Item:
    """Whoever fills in when the person was told says so for every case of the item."""
    action = item.action
    text = "" if isinstance(action, msgspec.UnsetType) else plain(action.told_victim_on)
    if not text:
        return item
    day = PartialDate.parse(text).latest()
    new = [
        one
        for one in item.case_ids
        if not any(each.case_id == one and each.how == "" for each in item.told)
    ]
    return item if day is None else _tell(drawer, item, new, day.isoformat(), "", 0)


def _tell(  # noqa: PLR0913, PLR0917 - as ``told``
    drawer: Drawer, item: Item, case_ids: Iterable[str], when: str, how: str, number: int
) -> Item:
    what = "response" if item.responses else "action"
    noted_on = wire.to_rfc3339(drawer.now())
    new = tuple(
        Told(case_id=one, what=what, when=when, how=how, reply_number=number, noted_on=noted_on)
        for one in case_ids
    )
    return msgspec.structs.replace(item, told=(*item.told, *new))


def _save(drawer: Drawer, item: Item) -> Item:
    dated = msgspec.structs.replace(item, changed_on=wire.to_rfc3339(drawer.now()))
    _put(drawer, dated)
    return dated


def _put(drawer: Drawer, item: Item) -> None:
    drawer.documents.put(KIND, item.item_id, wire.encode_own(item, what=KIND))


def _touch(drawer: Drawer, case_ids: Iterable[str]) -> None:
    from defender_app.focal import case_index  # noqa: PLC0415 - it reads what is kept here

    for case_id in dict.fromkeys(case_ids):
        case_index.touch_due(drawer, case_id)


def _follow(drawer: Drawer, item_id: str) -> None:
    """What is due for the cases of an item is due for their rows."""
    body = drawer.documents.find(KIND, item_id)
    if body is not None:
        known, _ = wire.decode_each(((item_id, body),), Item, what=KIND)
        for one in known:
            _touch(drawer, one.case_ids)


documents.follow(KIND, _follow)
