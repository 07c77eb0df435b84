"""What the register of a desk keeps: UN actions and the answers to them, UPR, treaty bodies.

An item is a fact about the world outside, with the cases that it is about; it holds no person of
a case. The parts of it are those of a record (``model.follow_up``) and are checked as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, get_args

import msgspec

from defender_app import wire
from defender_app.errors import InputError, ValidationError
from defender_app.focal.work_kept import Noted
from defender_app.model import incident_from_json, validate
from defender_app.model.answers import plain
from defender_app.model.follow_up import ActionResponse, TreatyBodyFollowUp, UnAction, UprTracking
from defender_app.model.hints import hints

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crypto.strict_json import JsonValue
    from defender_app.model.checks import Problem
    from defender_app.model.hints import Hint
    from defender_app.model.incident import Incident

KIND: Final = "register-item"
Sort = Literal["un-action", "upr", "treaty-body"]
Part = UnAction | UprTracking | TreatyBodyFollowUp
SORTS: Final[tuple[Sort, ...]] = get_args(Sort)
MOST_CASES: Final = 200
MOST_LINES: Final = 500

REPLY: Final = "reply"
COMMITTEE: Final = "committee"
NEXT_REPORT: Final = "next-report"
MID_TERM: Final = "mid-term"
DAYS: Final = (REPLY, COMMITTEE, NEXT_REPORT, MID_TERM)
"""Days of an item that somebody waits for, and can say to be over."""

_LISTS: Final[dict[Sort, str]] = {
    "un-action": "followup",
    "upr": "upr_tracking",
    "treaty-body": "treaty_body_followup",
}
# Who or what is meant must be known; everything else may come later.
_NEEDED: Final[dict[Sort, str]] = {
    "un-action": "action_type",
    "upr": "state",
    "treaty-body": "committee",
}
_ROUND: Final[dict[str, Any]] = {"format": "defender-incident", "version": 1}
# They name people and files of one record; the register has neither.
_NO_REFS: Final = ("persons_covered", "document", "assessed_by", "evidence")


class Told(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """That somebody was told of an item.

    Attributes:
        case_id: whose sender. what: ``action`` or ``response``. when: a day (``2026-03-07``).
        how: in words. reply_number: of the answer that told it; 0 for another way.
        noted_on: RFC 3339.
    """

    case_id: str
    what: str
    when: str
    how: str
    reply_number: int = 0
    noted_on: str = ""

    def __repr__(self) -> str:
        return "<told>"


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the register.

    Attributes:
        item_id: random, hex. number: running number in this register.
        sort: which of the three parts is there. case_ids: what it is about; a case may be gone.
        action: a UN action with its responses. upr: a recommendation. committee: follow-up to
            concluding observations.
        by_hand: fields of the part that a person filled in and that follow from no other day.
        done: names of days (``DAYS``) that nobody waits for any more.
        told: who was told, oldest first. history: oldest first.
        added_on: and ``changed_on``: RFC 3339. news_on: when there was last something to tell.
    """

    item_id: str = ""
    number: int = 0
    sort: Sort
    case_ids: tuple[str, ...] = ()
    action: UnAction | msgspec.UnsetType = msgspec.UNSET
    upr: UprTracking | msgspec.UnsetType = msgspec.UNSET
    committee: TreatyBodyFollowUp | msgspec.UnsetType = msgspec.UNSET
    by_hand: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()
    history: tuple[Noted, ...] = ()
    added_on: str = ""
    changed_on: str = ""
    news_on: str = ""

    def __repr__(self) -> str:
        return f"<register item {self.number}>"

    @property
    def part(self) -> Part:
        """The part that is there.

        Raises:
            InputError: ``register-item-parts``: none is, or another than its sort says.
        """
        parts = {"un-action": self.action, "upr": self.upr, "treaty-body": self.committee}
        found = parts.pop(self.sort)
        others = [one for one in parts.values() if not isinstance(one, msgspec.UnsetType)]
        if isinstance(found, msgspec.UnsetType) or others:
            raise InputError("register-item-parts")
        return found

    @property
    def responses(self) -> tuple[ActionResponse, ...]:
        """The answers to a UN action; none for the others."""
        action = self.action
        return () if isinstance(action, msgspec.UnsetType) else tuple(action.responses)


def of_part(part: Part, **more: Any) -> Item:
    """An item around a part, with nothing else."""
    if isinstance(part, UnAction):
        return Item(sort="un-action", action=part, **more)
    if isinstance(part, UprTracking):
        return Item(sort="upr", upr=part, **more)
    return Item(sort="treaty-body", committee=part, **more)


def with_part(item: Item, part: Part) -> Item:
    """The item with another part of its sort."""
    names = {"un-action": "action", "upr": "upr", "treaty-body": "committee"}
    changed: dict[str, Any] = {names[item.sort]: part}
    return msgspec.structs.replace(item, **changed)


def part_from_json(sort: Sort, value: Mapping[str, JsonValue], *, training: bool) -> Part:
    """A part from plain values, checked.

    Args:
        sort: which.
        value: members as in a record (docs/schema/incident.schema.json).
        training: decides which countries there are.

    Raises:
        ValidationError: ``register-item-invalid`` with (field, code).
        InputError: as for ``check``.
    """
    try:
        around = incident_from_json({**_ROUND, _LISTS[sort]: [dict(value)]})
    except ValidationError as error:
        raise _ours(error.problems, error.hints) from None
    part: Part = getattr(around, _LISTS[sort])[0]
    check(of_part(part), training=training)
    return part


def check(item: Item, *, training: bool) -> None:
    """Refuse what could not stand in a record, and what says nothing.

    Raises:
        ValidationError: ``register-item-invalid`` with (field, code).
        InputError: ``register-item-parts``; ``register-item-lacks`` with ``field``.
    """
    part = item.part
    around_json: JsonValue = {**_ROUND, _LISTS[item.sort]: [msgspec.to_builtins(part)]}
    around = incident_from_json(around_json)
    problems = [*validate(around, training=training), *_references(around, item.sort)]
    if problems:
        raise _ours(tuple(problems), hints(problems, around_json, training=training))
    needed = _NEEDED[item.sort]
    if not plain(getattr(part, needed)):
        raise InputError("register-item-lacks", field=needed)


def _references(around: Incident, sort: Sort) -> list[tuple[str, str]]:
    part = getattr(around, _LISTS[sort])[0]
    return [
        (f"{_LISTS[sort]}[0].{name}", "reference-here")
        for name in _NO_REFS
        if getattr(part, name, None)
    ]


def _ours(problems: tuple[Problem, ...], known: Mapping[Problem, Hint]) -> ValidationError:
    """The same problems, told by the fields of the part, with what would be right."""
    named = {one: (one[0].partition("].")[2] or one[0], one[1]) for one in problems}
    return ValidationError(
        "register-item-invalid",
        tuple(dict.fromkeys(named.values())),
        hints={named[one]: hint for one, hint in known.items() if one in named},
    )


def joined(ours: Item, theirs: Item) -> Item:
    """What two places noted under one id: the later form, and the histories of both."""
    later = ours if ours.changed_on >= theirs.changed_on else theirs
    known = set(ours.history)
    lines = (*ours.history, *(one for one in theirs.history if one not in known))
    there = set(ours.told)
    told = (*ours.told, *(one for one in theirs.told if one not in there))
    return msgspec.structs.replace(
        later,
        number=ours.number,
        case_ids=tuple(dict.fromkeys((*later.case_ids, *ours.case_ids, *theirs.case_ids))),
        told=tuple(sorted(told, key=lambda one: one.noted_on)),
        history=shortened(tuple(sorted(lines, key=lambda one: one.when))),
        news_on=max(ours.news_on, theirs.news_on),
    )


def shortened(history: tuple[Noted, ...]) -> tuple[Noted, ...]:
    """The first line and the newest ones."""
    if len(history) <= MOST_LINES:
        return history
    return (history[0], *history[1 - MOST_LINES :])


def read(body: bytes) -> Item:
    """An item as it was kept.

    Raises:
        InputError: ``register-item-damaged``.
    """
    return wire.decode_own(body, Item, what=KIND)
