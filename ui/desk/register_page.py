"""The page "Register": what is due, what the UN did, who must be told, and what came and went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QWidget

from ui.desk import hooks
from ui.desk.register.lines import CASE_ID, LinesModel
from ui.desk.register.received_view import ReceivedView
from ui.desk.register.views import DeadlinesView, ItemsView, ToldView
from ui.i18n import locale
from ui.page import Page
from ui.widgets.labels import text
from ui.widgets.views import Views

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.desk.hooks import ViewWidget
    from ui.workplace import Workplace

__all__ = ["CASE_ID", "LinesModel", "RegisterPage"]

DUE: Final = "due"
RECEIVED: Final = "received"
_TITLE_ROOM: Final = 180


class RegisterPage(Page):
    """Several lists, one at a time; what is late comes first."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._typed = ""
        self._hooked = {one.id: one for one in hooks.REGISTER_VIEWS}
        self._made: dict[str, QWidget] = {}
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        choices = [
            (DUE, self.tr("Deadlines")),
            ("un-action", self.tr("UN actions")),
            ("upr", self.tr("UPR")),
            ("treaty-body", self.tr("Treaty bodies")),
            ("told", self.tr("To be told")),
            (RECEIVED, self.tr("Received and answered")),
            *((name, hooks.title(one)) for name, one in self._hooked.items()),
        ]
        self.views = Views(choices, self.tr("Views of the register"))
        self.views.changed.connect(self.show_view)
        named = QHBoxLayout()
        named.addWidget(text(self.tr("Register"), "page"), 0, Qt.AlignmentFlag.AlignVCenter)
        named.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(22, 0, 18, 8)
        self._head.setSpacing(8)
        self._head.addLayout(named, 1)
        self._head.addWidget(self.views)
        column.addLayout(self._head)
        self._inside = QStackedLayout()
        column.addLayout(self._inside, 1)
        self._view(DUE)

    @property
    def view(self) -> ViewWidget:
        """The view that is shown."""
        return cast("ViewWidget", self._made[self.views.chosen])

    @property
    def empty(self) -> QWidget:
        """What stands there while the list that is shown holds nothing."""
        return cast("QWidget", getattr(self._made[self.views.chosen], "empty", self))

    @property
    def received(self) -> ReceivedView:
        """What came and went."""
        return cast("ReceivedView", self._view(RECEIVED))

    def _view(self, name: str) -> QWidget:
        """A view, made when it is first wanted."""
        if name not in self._made:
            made = self._make(name)
            self._made[name] = made
            self._inside.addWidget(made)
            counted = getattr(made, "counted", None)
            if counted is not None:
                counted.connect(self._count)
        return self._made[name]

    def _make(self, name: str) -> QWidget:
        if name in self._hooked:
            return hooks.made_view(self._hooked[name], self.place)
        if name == DUE:
            return DeadlinesView(self.place)
        if name == "told":
            return ToldView(self.place)
        if name == RECEIVED:
            return ReceivedView(self.place)
        return ItemsView(self.place, name)  # type: ignore[arg-type] # the three others are sorts

    def show_view(self, name: str) -> None:
        """Show another list."""
        self.views.choose(name)
        self._inside.setCurrentWidget(self._view(name))
        self.view.search(self._typed)
        self.view.arrive()

    def show_part(self, name: str) -> None:
        """The same, from another page."""
        self.show_view(name)

    def arrive(self) -> None:
        """Work it out again."""
        self.view.arrive()

    def _count(self, name: str, count: int) -> None:
        self.views.set_count(name, locale().toString(count) if count else "")
        self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The views go below the title where there is no room beside it."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        needed = self.views.sizeHint().width() + _TITLE_ROOM
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

    def search_hint(self) -> str:
        """What can be looked for here."""
        return self.tr("Search the register")

    def search(self, words: str) -> bool:
        """Show only what holds these words."""
        self._typed = words.strip()
        self.view.search(self._typed)
        return True
