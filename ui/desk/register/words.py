"""The words of the register: what is due, what an item is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from defender_app.focal import due, register_items
from defender_app.model.answers import listed, plain
from defender_app.model.follow_up import TreatyBodyFollowUp, UnAction
from ui.desk import values
from ui.desk import words as desk_words
from ui.i18n import dates, places
from ui.messages.safe import isolated
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.focal.due import Due
    from defender_app.focal.register_items import Item

_ICONS: Final = {"un-action": "podium", "upr": "calendar-list", "treaty-body": "law"}
_DUE_ICONS: Final = {
    due.RECEIPT: "clock",
    due.NEXT_CONTACT: "speech",
    due.RENEWAL: "people",
    due.REVIEW: "calendar",
    register_items.REPLY: "podium",
    register_items.COMMITTEE: "law",
    register_items.NEXT_REPORT: "law",
    register_items.MID_TERM: "calendar-list",
}
_SORTS: Final = {
    due.RECEIPT: QT_TRANSLATE_NOOP("Register", "Receipt for the sender"),
    due.NEXT_CONTACT: QT_TRANSLATE_NOOP("Register", "Contact that was promised"),
    due.RENEWAL: QT_TRANSLATE_NOOP("Register", "Ask again for the yearly report"),
    due.REVIEW: QT_TRANSLATE_NOOP("Register", "Look at the case again"),
    register_items.REPLY: QT_TRANSLATE_NOOP("Register", "Answer of the Government"),
    register_items.COMMITTEE: QT_TRANSLATE_NOOP("Register", "Follow-up report of the State"),
    register_items.NEXT_REPORT: QT_TRANSLATE_NOOP("Register", "Next report of the State"),
    register_items.MID_TERM: QT_TRANSLATE_NOOP("Register", "Middle of the review cycle"),
}
_DOUBTS: Final = {
    "no-such-country": QT_TRANSLATE_NOOP("Register", "no State has these three letters"),
    "year-ahead": QT_TRANSLATE_NOOP("Register", "its year is not here yet"),
    "year-early": QT_TRANSLATE_NOOP("Register", "its year is very early"),
}
_HISTORY: Final = {
    "added": QT_TRANSLATE_NOOP("Register", "Added"),
    "changed": QT_TRANSLATE_NOOP("Register", "Changed"),
    "response": QT_TRANSLATE_NOOP("Register", "Answer no. {after} noted"),
    "told": QT_TRANSLATE_NOOP("Register", "The sender of case {after} was told"),
    "done": QT_TRANSLATE_NOOP("Register", "Not waited for any more: {before}"),
    "open": QT_TRANSLATE_NOOP("Register", "Waited for again: {before}"),
    "contribution-without-consent": QT_TRANSLATE_NOOP(
        "Register", "Submitted without everybody’s consent in cases {after}"
    ),
}


def say(words: object) -> str:
    """A text of this part in the language in force."""
    return QCoreApplication.translate("Register", str(words))


class _Plural(QObject):
    """Plural forms are taken up from ``tr`` alone."""

    def late(self, days: int) -> str:
        return self.tr("%n day(s) late", "", days)


def late(days: int) -> str:
    """How late something is."""
    return _Plural().late(days)


def sort(name: str) -> str:
    """What somebody waits for."""
    return say(_SORTS.get(name, name))


def doubt(code: str) -> str:
    """What is odd about a reference."""
    return say(_DOUBTS.get(code, code))


def history(what: str, before: str, after: str) -> str:
    """A line of the history of an item."""
    known = _SORTS.get(before)
    told = say(_HISTORY.get(what, what))
    return told.format(before=say(known) if known else before, after=after)


def title(item: Item) -> str:
    """What an item is called: the action, the State, the committee."""
    part = item.part
    if isinstance(part, UnAction):
        found = values.list_label("action_type", plain(part.action_type))
    elif isinstance(part, TreatyBodyFollowUp):
        found = values.mechanism(plain(part.committee))
    else:
        found = places.country_name(plain(part.state))
    return isolated(desk_words.one_line(found))


def reference(item: Item) -> str:
    """By what it is known: reference, paragraph, symbol; or ""."""
    part = item.part
    if isinstance(part, UnAction):
        found = plain(part.reference)
    elif isinstance(part, TreatyBodyFollowUp):
        found = plain(part.concluding_observations)
    else:
        found = plain(part.paragraph)
    return isolated(desk_words.one_line(found)) if found else ""


def day(item: Item) -> str:
    """When it was sent, adopted or reviewed, in words; or ""."""
    part = item.part
    if isinstance(part, UnAction):
        found = plain(part.date_sent_or_adopted)
    elif isinstance(part, TreatyBodyFollowUp):
        found = plain(part.adopted_on)
    else:
        found = plain(part.review_date)
    return dates.shown(found) if found else ""


def about(item: Item, numbers: Mapping[str, int]) -> str:
    """The cases of an item by number; one that is gone is called so."""
    if not item.case_ids:
        return ""
    found = [one for name in item.case_ids if (one := numbers.get(name))]
    gone = say(QT_TRANSLATE_NOOP("Register", "a case that was deleted"))
    missing = gone if len(found) < len(item.case_ids) else ""
    return ", ".join(filter(None, (cases(found) if found else "", missing)))


def cases(numbers: Sequence[int]) -> str:
    """Cases by their numbers."""
    if len(numbers) == 1:
        return desk_words.numbered(numbers[0])
    several = say(QT_TRANSLATE_NOOP("Register", "Cases {numbers}"))
    return several.format(numbers=desk_words.numbers(numbers))


def item_row(item: Item, waits: tuple[Due, ...], numbers: Mapping[str, int]) -> Row:
    """An item in a list."""
    part = item.part
    to = ""
    if isinstance(part, UnAction):
        to = desk_words.one_line(", ".join(listed(part.addressees)[:3]))
    facts = (
        reference(item),
        day(item),
        isolated(to) if to else "",
        about(item, numbers),
    )
    status, tone = state(item, waits)
    return Row(
        title=title(item),
        facts="  ·  ".join(filter(None, facts)),
        icon=_ICONS[item.sort],
        status=status,
        status_tone=tone,
    )


def state(item: Item, waits: tuple[Due, ...]) -> tuple[str, str]:
    """What an item waits for, and the tone of that."""
    if waits:
        return when(waits[0])
    if item.responses:
        return say(QT_TRANSLATE_NOOP("Register", "Answered")), "ok"
    return "", "plain"


def when(one: Due) -> tuple[str, str]:
    """When something is due, and the tone of that."""
    if one.overdue:
        return late(one.days_late), "danger"
    by = say(QT_TRANSLATE_NOOP("Register", "Due {day}"))
    shown = by.format(day=dates.shown(one.last.isoformat()))
    return shown, "warn" if one.sort == due.RECEIPT else "plain"


def due_row(one: Due, item: Item | None, number: int, case_title: str) -> Row:
    """A day in a list.

    Args:
        one: what is due.
        item: of the register, where it is of one.
        number: of the case, or 0.
        case_title: of it, in its own direction; "" where there is none.
    """
    status, tone = when(one)
    unsure = say(QT_TRANSLATE_NOOP("Register", "check the current rule"))
    facts = (
        desk_words.numbered(number) if number else "",
        title(item) if item is not None else case_title,
        reference(item) if item is not None else "",
        dates.shown(one.last.isoformat()) if one.overdue else "",
        "" if one.sure else unsure,
    )
    return Row(
        title=sort(one.sort),
        facts="  ·  ".join(filter(None, facts)),
        icon=_DUE_ICONS.get(one.sort, "clock"),
        status=status,
        status_tone=tone,
    )
