"""The page "Cases": many of them in one of several views, or one case."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.desk import hooks
from ui.desk.case_page import CasePage
from ui.desk.triage import keys
from ui.desk.triage.list_view import CaseListView
from ui.i18n import locale
from ui.page import Page
from ui.shell.top_bar import SearchField
from ui.widgets.buttons import IconButton
from ui.widgets.labels import text
from ui.widgets.views import Views

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from defender_app.focal.case_index import Counts
    from ui.desk.case_list import CaseModel
    from ui.desk.hooks import ViewWidget
    from ui.desk.triage.filters import CaseFilters
    from ui.desk.triage.rows import CaseRows
    from ui.widgets.empty import Empty
    from ui.workplace import Workplace

LIST = "list"
_PARTS = {
    keys.ACKNOWLEDGE: "answer:received",
    keys.STATUS: "answer:status",
    keys.URGENCY: "judge",
    keys.NOTE: "note",
}
_TELL = "tell:"


class CasesPage(Page):
    """All cases; with ``case_id``, that case.

    Args:
        place: the drawer, the jobs and the ways.
        case_id: of the case to show, or "".
    """

    def __init__(self, place: Workplace, case_id: str = "") -> None:
        super().__init__(place)
        self._typed = ""
        self._parts = {one.id: one for one in hooks.VIEWS}
        self._made: dict[str, QWidget] = {}
        self._pile = QStackedLayout(self)
        self._pile.setContentsMargins(0, 0, 0, 0)
        self._list: CaseListView | None = None
        self.case_page: CasePage | None = CasePage(place, case_id) if case_id else None
        if self.case_page is not None:
            self._pile.addWidget(self.case_page)
        else:
            self._pile.addWidget(self.list_page)

    def part(self) -> str:
        """Whether it is one case."""
        return "case" if self.case_page is not None else ""

    @property
    def list(self) -> CaseListView:
        """The view that lists the cases."""
        if self._list is None:
            return self._build()
        return self._list

    @property
    def list_page(self) -> QWidget:
        """All views, with what stands above them; made where somebody looks at many cases."""
        if self._list is None:
            self._build()
        return self._many

    @property
    def model(self) -> CaseModel:
        """The cases of the list."""
        return self.list.part.model

    @property
    def rows(self) -> CaseRows:
        """The list itself."""
        return self.list.part.rows

    @property
    def filters(self) -> CaseFilters:
        """What narrows the list down."""
        return self.list.filters

    @property
    def empty(self) -> Empty:
        """What stands there without any case."""
        return self.list.empty

    @property
    def nothing(self) -> Empty:
        """What stands there where no case fits."""
        return self.list.nothing

    def _build(self) -> CaseListView:
        made = self._list = CaseListView(self.place)
        made.counted.connect(self._count)
        self._many = QWidget()
        column = QVBoxLayout(self._many)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        self.count = text("", "quiet")
        self.keys = IconButton("keyboard", self.tr("Keys for going through cases"), size=32)
        self.keys.clicked.connect(lambda: keys.show(self))
        choices = [(LIST, self.tr("List"))]
        choices += [(name, hooks.title(one)) for name, one in self._parts.items()]
        self.views = Views(choices, self.tr("Views of the cases"))
        self.views.changed.connect(self.show_view)
        named = QHBoxLayout()
        named.setSpacing(11)
        named.addWidget(text(self.tr("Cases"), "page"))
        named.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        named.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(22, 0, 18, 8)
        self._head.setSpacing(8)
        self._head.addLayout(named, 1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.views)
        row.addWidget(self.keys)
        self._head.addLayout(row)
        column.addLayout(self._head)
        self._inside = QStackedLayout()
        column.addLayout(self._inside, 1)
        self._add(LIST, made)
        return made

    def _add(self, name: str, view: QWidget) -> None:
        self._made[name] = view
        self._inside.addWidget(view)
        for signal, slot in (("opened", self.place.go.case), ("wished", self._wished)):
            # A view without cases of its own has neither.
            found = getattr(view, signal, None)
            if found is not None:
                found.connect(slot)

    @property
    def view(self) -> ViewWidget:
        """The view that is shown."""
        if self._list is None:
            self._build()
        return cast("ViewWidget", self._made[self.views.chosen])

    def show_view(self, name: str) -> None:
        """Show the cases in another way."""
        if name not in self._made:
            self._add(name, hooks.made_view(self._parts[name], self.place))
        self.views.choose(name)
        self._inside.setCurrentWidget(self._made[name])
        if self._typed or name != LIST:
            self.view.search(self._typed)
        self.view.arrive()

    def arrive(self) -> None:
        """Read the cases, or the case, again."""
        if self.case_page is not None:
            self.case_page.load()
        if self.case_page is None or self._typed:
            self.view.arrive()

    def show_part(self, name: str) -> None:
        """Show one part of a case, or begin something with it: see ``CasePage.begin``."""
        if self.case_page is not None:
            self.case_page.begin(name)
        elif name == LIST or name in self._parts:
            self.show_view(name)

    def _count(self, counts: Counts) -> None:
        self.count.setText(self.tr("%n case(s)", "", counts.cases) if counts.cases else "")
        self.count.updateGeometry()
        told = {"within-72": counts.within_72, "review": counts.review_due}
        for name, many in told.items():
            if name in self._parts:
                self.views.set_count(name, locale().toString(many) if many else "")
        self.views.setVisible(bool(counts.cases or self.views.chosen != LIST))
        self.keys.setVisible(bool(counts.cases))
        self._fit_head()

    def _wished(self, wish: str, case_ids: tuple[str, ...]) -> None:
        """Do what a key stands for."""
        if wish == keys.SEARCH:
            self._search_field()
        elif wish == keys.HELP:
            keys.show(self)
        elif wish == keys.BACK:
            self.place.go.back()
        elif case_ids:
            told = wish.startswith(_TELL)
            part = f"answer:status:{wish.removeprefix(_TELL)}" if told else _PARTS[wish]
            self.place.go.case(case_ids[0], part)

    def _search_field(self) -> None:
        field = self.window().findChild(SearchField)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field took: on a case they are about it."""
        wish = keys.meant(event)
        if wish in keys.WITH_A_CASE and self.case_page is not None:
            self.case_page.begin(_PARTS[wish])
        elif wish in {keys.SEARCH, keys.HELP, keys.BACK}:
            self._wished(wish, ())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The views go below the title where there is no room beside it."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        if self._list is None:
            return
        needed = self.views.sizeHint().width() + self.keys.sizeHint().width()
        needed += self.count.sizeHint().width() + 180
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if needed <= self.width() else way.TopToBottom)

    def flush(self) -> None:
        """Hand typed notes to the jobs."""
        if self.case_page is not None:
            self.case_page.flush()

    def search_hint(self) -> str:
        """What can be looked for here."""
        return self.tr("Search cases and people")

    def search(self, words: str) -> bool:
        """Show the cases that hold all of these words; without words, what was here before."""
        self._typed = words.strip()
        if self.case_page is not None:
            if not self._typed:
                self._pile.setCurrentWidget(self.case_page)
                return True
            self._pile.addWidget(self.list_page)
            self._pile.setCurrentWidget(self.list_page)
        self.view.search(self._typed)
        return True
