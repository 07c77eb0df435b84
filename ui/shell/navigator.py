"""The way from one page to another, and back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.shell import pages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from PySide6.QtWidgets import QStackedWidget

    from ui.page import Page
    from ui.workplace import Workplace

_REMEMBERED: Final = 50


@dataclass(frozen=True)
class Visit:
    """A page with what it was asked to show; the same again leads to the same place."""

    name: str
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def kept(self) -> bool:
        """Whether the page outlives being left: only pages without anything particular to show."""
        return not self.facts


class Navigator(QObject):
    """Shows pages in a stack. It is the ``Go`` of every page.

    Pages of the rail are made once and kept; the others are made for one visit, flushed and let
    go of when they are left.

    Args:
        stack: where pages are shown.
        lock: locks the vault.
    """

    arrived = Signal(str)

    def __init__(self, stack: QStackedWidget, lock: Callable[[], None]) -> None:
        super().__init__(stack)
        self._stack = stack
        self._lock = lock
        self._place: Workplace | None = None
        self._kept: dict[str, Page] = {}
        self._here: Visit | None = None
        self._behind: list[Visit] = []

    def prepare(self, place: Workplace, name: str) -> None:
        """Take the workplace, of which this navigator is a part, and make the first page.

        It asks the drawer, if one is open, for what it shows; meanwhile the rest of the window can
        be made.
        """
        self._place = place
        self._made(Visit(name))

    def lock_with(self, lock: Callable[[], None]) -> None:
        """Lock the vault with this from now on."""
        self._lock = lock

    def begin(self, name: str) -> None:
        """Show the first page."""
        self._show(Visit(name))
        self.arrived.emit(name)

    @property
    def here(self) -> str:
        """The name of the page that is shown."""
        return self._here.name if self._here else ""

    @property
    def shown(self) -> Page | None:
        """The page that is shown."""
        page: Page | None = self._stack.currentWidget()  # type: ignore[assignment] # only pages
        return page

    @property
    def behind(self) -> str:
        """The name of the page that ``back`` leads to, or ""."""
        return self._behind[-1].name if self._behind else ""

    def flush(self) -> None:
        """Have every page hand over what was typed."""
        for index in range(self._stack.count()):
            page: Page = self._stack.widget(index)  # type: ignore[assignment] # only pages
            page.flush()

    def page(self, name: str) -> None:
        """Open a page of the rail."""
        self._go(Visit(name))

    def record(self, event_id: str | None, section: str = "", field: str = "") -> None:
        """Open a record, or a new one."""
        self._go(Visit("record", {"event_id": event_id, "section": section, "field": field}))

    def history(self, event_id: str) -> None:
        """Open the versions of a record."""
        self._go(Visit("history", {"event_id": event_id}))

    def person(self, uid: str) -> None:
        """Open the page of a person."""
        self._go(Visit("people", {"uid": uid}))

    def send(self, event_ids: Sequence[str]) -> None:
        """Begin to send these records."""
        self._go(Visit("send", {"event_ids": tuple(event_ids)} if event_ids else {}))

    def case(self, case_id: str, part: str = "") -> None:
        """Open a case, at a part of it or beginning something with it."""
        self._go(Visit("cases", {"case_id": case_id}))
        page = self.shown
        if page is not None and part:
            page.show_part(part)

    def settings(self, section: str = "") -> None:
        """Open the settings at one of their views."""
        self._go(Visit("settings"))
        page = self.shown
        if page is not None and section:
            page.show_part(section)

    def back(self) -> None:
        """Return to the page before; from the first one there is nowhere to go."""
        if self._behind:
            self._show(self._behind.pop())
            self.arrived.emit(self.here)

    def lock(self) -> None:
        """Lock the vault."""
        self._lock()

    def _go(self, visit: Visit) -> None:
        here = None if self._here is None else self._revisit(self._here)
        self._show(visit)
        # Only now: where a page could not be made, one is still where one was.
        if self._behind and self._behind[-1] == visit:
            self._behind.pop()
        elif here is not None and here != visit:
            self._behind = [*self._behind, here][-_REMEMBERED:]
        self.arrived.emit(visit.name)

    def _revisit(self, visit: Visit) -> Visit:
        page = self.shown
        return replace(visit, facts={**visit.facts, **page.again()}) if page else visit

    def _show(self, visit: Visit) -> None:
        left, was = self.shown, self._here
        # First: the new page may load what was just typed in this one.
        if left is not None:
            left.flush()
        page = self._kept.get(visit.name) if visit.kept else None
        if page is None:
            page = self._made(visit)
        self._here = visit
        self._stack.setCurrentWidget(page)
        if left is not None and left is not page and was is not None and not was.kept:
            self._stack.removeWidget(left)
            left.deleteLater()
        page.arrive()

    def _made(self, visit: Visit) -> Page:
        if self._place is None:
            raise RuntimeError("not begun")
        made = pages.page_class(visit.name)(self._place, **visit.facts)
        self._stack.addWidget(made)
        if visit.kept:
            self._kept[visit.name] = made
        return made
