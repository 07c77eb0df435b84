"""What follows from an item of the register: days, its reference, whose consent is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import actions, cases
from defender_app.focal.actions import Action, Wish
from defender_app.model import deadlines, un_reference
from defender_app.model.answers import plain
from defender_app.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.focal.cases import Case
    from defender_app.focal.register_items import Item, Part
    from defender_app.model.follow_up import UnAction
    from defender_app.model.un_reference import UnReference
    from defender_app.vault.drawer import Drawer

REPLY_DAYS: Final = "reply-due-days"
"""Setting: how many days a Government has to answer a letter."""

MOST_DAYS: Final = 3_650
_OURS: Final = frozenset({"we-submitted", "joint"})
_PRESS: Final = frozenset({"press-release", "press-briefing", "public-statement"})
_COMMITTEE: Final = frozenset({"concluding-observations", "follow-up-evaluation", "list-of-issues"})


def reference(drawer: Drawer, item: Item) -> UnReference | None:
    """What is recognised in the reference of an item; None where it has none."""
    if isinstance(item.action, msgspec.UnsetType) or not plain(item.action.reference):
        return None
    today = drawer.now().date()
    return un_reference.recognise(
        plain(item.action.reference), today=today, training=drawer.training
    )


def warnings(drawer: Drawer, item: Item) -> tuple[int, ...]:
    """The numbers of cases whose people did not agree to what we say that we did.

    It is a fact by now and nothing is refused; it is shown, and noted in the history.
    """
    action = item.action
    if isinstance(action, msgspec.UnsetType) or plain(action.our_contribution) not in _OURS:
        return ()
    wish = Wish(action=_needed(action), year=_year(action))
    found = []
    for case in there(drawer, item.case_ids):
        try:
            verdicts = actions.judge_case(drawer, case, wish)
        except InputError:
            # A damaged case says so itself.
            continue
        if not verdicts or not all(one.allowed for one in verdicts):
            found.append(case.number)
    return tuple(sorted(found))


def proposed_status(before: Item | None, after: Item) -> str:
    """The status that a case may have after this: asked, never done unasked; or empty."""
    if after.sort != "un-action":
        return ""
    if len(after.responses) > (0 if before is None else len(before.responses)):
        return "government-replied"
    return "acted" if before is None else ""


def reply_days(drawer: Drawer) -> int:
    """How many days a Government has to answer a letter, as it is set here."""
    kept = drawer.settings.get(REPLY_DAYS, deadlines.REPLY_DAYS)
    number = kept if isinstance(kept, int) and not isinstance(kept, bool) else deadlines.REPLY_DAYS
    return number if 1 <= number <= MOST_DAYS else deadlines.REPLY_DAYS


def set_reply_days(drawer: Drawer, days: int) -> None:
    """Set it, for what is put into the register or changed from now on.

    Raises:
        InputError: ``register-reply-days``.
    """
    if not 1 <= days <= MOST_DAYS:
        raise InputError("register-reply-days", most=MOST_DAYS)
    drawer.settings.set(REPLY_DAYS, days)


def followed(
    drawer: Drawer, before: Part | None, after: Part, by_hand: frozenset[str]
) -> tuple[Part, tuple[str, ...]]:
    """The part with the days that follow, and the names of those that a person gave."""
    days = {one.name: one.day for one in deadlines.deadlines(after, reply_days=reply_days(drawer))}
    kept, given = after, set(by_hand)
    for name in deadlines.targets(type(after)):
        value, follows = getattr(after, name), days.get(name)
        stood = None if before is None else getattr(before, name)
        if value != stood:
            given.discard(name)
            if value != follows:
                given.add(name)
        elif name not in given:
            changed: dict[str, Any] = {name: follows}
            kept = msgspec.structs.replace(kept, **changed)
    return kept, tuple(sorted(given))


def there(drawer: Drawer, case_ids: Iterable[str]) -> tuple[Case, ...]:
    """The cases that are here and can be read."""
    found = []
    for case_id in case_ids:
        body = drawer.documents.find(cases.KIND, case_id)
        if body is not None:
            known, _ = wire.decode_each(((case_id, body),), cases.Case, what="case")
            found += known
    return tuple(found)


def _needed(action: UnAction) -> Action:
    """What we did when we took part in an action of this kind."""
    kind = plain(action.action_type)
    if kind in deadlines.LETTERS or kind == "opinion":
        return Action.LETTER_UNNAMED
    if kind in _COMMITTEE:
        return Action.TREATY_BODY
    if kind == "sg-report-entry":
        return Action.SG_UNNAMED
    return Action.PRESS if kind in _PRESS else Action.CONFIDE


def _year(action: UnAction) -> int:
    try:
        day = PartialDate.parse(plain(action.date_sent_or_adopted)).latest()
    except ValueError:
        return 0
    return 0 if day is None else day.year
