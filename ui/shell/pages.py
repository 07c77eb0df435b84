"""The pages of the window: how each is called, where its class is, and who sees it in the rail.

A page is imported when it is first shown, so that starting stays fast.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.page import Page

RECEIVE: Final = "receive"


@dataclass(frozen=True)
class Entry:
    """One page: module and class, and its icon where it has a place in the rail."""

    module: str
    class_name: str
    icon: str = ""


ENTRIES: Final[Mapping[str, Entry]] = {
    "incidents": Entry("ui.incidents.page", "IncidentsPage", "document"),
    "record": Entry("ui.record.page", "RecordPage"),
    "history": Entry("ui.history.page", "HistoryPage"),
    "people": Entry("ui.people.page", "PeoplePage", "people"),
    "send": Entry("ui.send.page", "SendPage", "mail"),
    "replies": Entry("ui.replies.page", "RepliesPage", "reply"),
    "focal-points": Entry("ui.focal_points.page", "FocalPointsPage", "card"),
    "inbox": Entry("ui.desk.inbox_page", "InboxPage", "inbox"),
    "cases": Entry("ui.desk.cases_page", "CasesPage", "folder"),
    "register": Entry("ui.desk.register_page", "RegisterPage", "list"),
    "case-people": Entry("ui.desk.people_page", "CasePeoplePage", "people"),
    "my-card": Entry("ui.desk.card_page", "MyCardPage", "card"),
    "learn": Entry("ui.learn.page", "LearnPage", "book"),
    "seizure": Entry("ui.seizure.page", "SeizurePage"),
    "settings": Entry("ui.settings.page", "SettingsPage", "sliders"),
    "workshop": Entry("ui.workshop.page", "WorkshopPage", "podium"),
}


@dataclass(frozen=True)
class RailPlan:
    """The names in the rail, from the top and at the foot; icons that differ from the usual."""

    top: tuple[str, ...]
    foot: tuple[str, ...]
    icons: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, in the order of the digits that open them."""
        return self.top + self.foot

    def icon(self, name: str) -> str:
        """The icon of a page in this rail."""
        return dict(self.icons).get(name, ENTRIES[name].icon)

    @property
    def first(self) -> str:
        """The page to begin with."""
        return self.top[0]


_CASES: Final = "cases"
# What a page brings in when something in it is opened for the first time.
_INSIDE: Final = {
    "incidents": (
        "ui.record.page",
        "ui.people.section",
        "ui.evidence.section",
        "ui.incidents.overview",
        "ui.incidents.tables.view",
    ),
    "people": ("ui.people.person",),
    "cases": ("ui.desk.case_page",),
}
_RECORD: Final = RailPlan(
    ("incidents", "people", "send", "replies", "focal-points"), ("learn", "settings")
)
_RECEIVE: Final = RailPlan(
    ("inbox", "cases", "register", "case-people", "focal-points"),
    ("my-card", "learn", "settings"),
    # The card is one's own here; those of others hang on a ribbon.
    icons=(("focal-points", "badge"),),
)
# Where somebody is, for pages that have no place of their own in the rail.
_UNDER: Final = {"record": "incidents", "history": "incidents", "seizure": "learn"}


def rail_plan(role: str, *, training: bool = False) -> RailPlan:
    """What the rail shows to somebody who records, or who receives; and to whoever practises."""
    plan = _RECEIVE if role == RECEIVE else _RECORD
    # Last, so that the digits of the other pages are those of real vaults.
    return replace(plan, foot=(*plan.foot, "workshop")) if training else plan


def rail_name(name: str) -> str:
    """The entry of the rail that stands for a page."""
    return _UNDER.get(name, name)


def page_class(name: str) -> type[Page]:
    """The class of a page, imported now if it was not yet."""
    entry = ENTRIES[name]
    return cast("type[Page]", getattr(import_module(entry.module), entry.class_name))


def modules(plan: RailPlan) -> tuple[str, ...]:
    """The modules behind a rail, those that are wanted first in front."""
    found = [one for name in plan.names for one in (ENTRIES[name].module, *_INSIDE.get(name, ()))]
    if _CASES in plan.names:
        from ui.desk import hooks  # noqa: PLC0415 - starting does not wait for it

        found += hooks.modules()
    return tuple(found)


def title(name: str) -> str:
    """What a page is called, in the language in force."""
    return {
        "incidents": QCoreApplication.translate("Rail", "Incidents"),
        "record": QCoreApplication.translate("Rail", "Record"),
        "history": QCoreApplication.translate("Rail", "Versions"),
        "people": QCoreApplication.translate("Rail", "People"),
        "send": QCoreApplication.translate("Rail", "Send"),
        "replies": QCoreApplication.translate("Rail", "Replies"),
        "focal-points": QCoreApplication.translate("Rail", "Focal points"),
        "inbox": QCoreApplication.translate("Rail", "Inbox"),
        "cases": QCoreApplication.translate("Rail", "Cases"),
        "register": QCoreApplication.translate("Rail", "Register"),
        "case-people": QCoreApplication.translate("Rail", "People"),
        "my-card": QCoreApplication.translate("Rail", "My card"),
        "learn": QCoreApplication.translate("Rail", "Learn"),
        "seizure": QCoreApplication.translate("Rail", "Out of sight"),
        "settings": QCoreApplication.translate("Rail", "Settings"),
        "workshop": QCoreApplication.translate("Rail", "Workshop"),
    }[name]
