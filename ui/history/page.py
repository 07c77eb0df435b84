"""The versions of one record: a list, and what changed between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app import record_notes, versions
from ui.history import words
from ui.history.called import called
from ui.history.sides import Comparisons, Whole
from ui.page import Page
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import said, text
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate
from ui.widgets.scroll import ScrollPage
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer
    from defender_app.versions import Change, Version
    from ui.widgets.buttons import Button
    from ui.workplace import Workplace

CHANGES: Final = "changes"
WHOLE: Final = "whole"
_LIST: Final = 340
# Where the words of the list of incidents begin, too.
_START: Final = 22
_NARROW: Final = 240
_OTHER: Final = 250
_STACK_BELOW: Final = 720
_SMALLEST: Final = (360, 240)
_ROOMY: Final = 900
_NOTHING: Final = QModelIndex()


@dataclass(frozen=True, repr=False)
class Known:
    """The versions of a record, its title, and the names of who was sent one."""

    versions: tuple[Version, ...]
    title: str
    names: Mapping[str, str]


@dataclass(frozen=True, repr=False)
class Shown:
    """One version, perhaps beside an earlier one."""

    after: Incident
    before: Incident | None
    changes: tuple[Change, ...]


class VersionModel(QAbstractListModel):
    """Versions, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, known: Known) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = [
            Row(
                words.title(one),
                words.state(one, known.names),
                icon="pencil" if one.working else "send" if one.kept else "archive",
            )
            for one in known.versions[::-1]
        ]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOTHING) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The row for the delegate, its words for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return row.words() if role in spoken else None


class HistoryPage(Page):
    """The page behind the line "Version 2, sent 14 Nov" of a record.

    Args:
        place: the drawer, the jobs and the ways.
        event_id: of the record; "" shows none.
    """

    def __init__(self, place: Workplace, event_id: str = "") -> None:
        super().__init__(place)
        self._event_id = event_id
        self._known: Known | None = None
        self._asked = 0
        self._shown: QWidget | None = None
        self.model = VersionModel()
        self.view = ListView(self.tr("Versions"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.current_moved.connect(lambda _: self._choose())
        self.record = said("", "quiet", wrap=True)
        self.title = said("", "record", wrap=True)
        self.state = said("", "quiet", wrap=True)
        self.called = said("", "sentence", wrap=True)
        self.called.hide()
        self.tabs = Segmented(
            ((CHANGES, self.tr("What changed")), (WHOLE, self.tr("What it says"))),
            self.tr("What is shown of the version"),
        )
        self.tabs.changed.connect(lambda _: self._load_version())
        self.other = Choice(name=self.tr("Compared with"))
        self.other.changed.connect(self._load_version)
        self._with = text(self.tr("Compared with"), "label")
        self._heads = (said("", "caption", wrap=True), said("", "caption", wrap=True))
        self.pick = Choice(name=self.tr("Versions"))
        self.pick.changed.connect(lambda: self.show_version(int(self.pick.chosen or 0)))
        self._scroll = ScrollPage(sides=Space.XL, ends=Space.XL, gap=Space.S)
        self._lay_out()

    def arrive(self) -> None:
        """Load the versions, and show the newest."""
        if not self._event_id:
            return
        drawer, event_id = self.place.drawer, self._event_id
        self.place.jobs.do(lambda: _known(drawer, event_id), self._take, owner=self)

    @property
    def number(self) -> int:
        """Of the version that is shown; 0 while there is none."""
        chosen = self._chosen()
        return chosen.number if chosen is not None else 0

    def show_version(self, number: int) -> None:
        """Choose a version in the list."""
        for place, one in enumerate(self._versions()[::-1]):
            if one.number == number:
                self.view.setCurrentIndex(self.model.index(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is narrower in a narrow window, and a field in one that is narrower still."""
        super().resizeEvent(event)
        width = event.size().width()
        self._side.setFixedWidth(theme.scaled(_LIST if width >= theme.scaled(_ROOMY) else _NARROW))
        stacked = width < theme.scaled(_STACK_BELOW)
        for one in (self._side, self._line, self.title):
            one.setHidden(stacked)
        self._top.setVisible(stacked)
        self._fit_heads()

    def _versions(self) -> tuple[Version, ...]:
        return self._known.versions if self._known is not None else ()

    def _chosen(self) -> Version | None:
        known, index = self._versions(), self.view.currentIndex()
        return known[-1 - index.row()] if index.isValid() and known else None

    def _take(self, known: Known) -> None:
        self._known = known
        self.record.setText(known.title or self.tr("Without a title"))
        self.model.show(known)
        self.pick.set_choices([(str(o.number), self._option(o)) for o in known.versions[::-1]])
        self.view.setCurrentIndex(self.model.index(0))
        self._choose()

    def _choose(self) -> None:
        """Another version is shown: compared with the one before it, unless it is the first."""
        chosen = self._chosen()
        if chosen is None or self._known is None:
            return
        self.title.setText(words.title(chosen))
        self.pick.choose(str(chosen.number))
        self.state.setText(self._state(chosen))
        others = [one for one in self._versions() if one.kept and one.number != chosen.number]
        self.other.set_choices([(str(one.number), self._option(one)) for one in reversed(others)])
        before = [one for one in others if one.number < chosen.number] or others
        self.other.choose(str(before[-1].number) if before else "")
        if not others:
            self.tabs.choose(WHOLE)
        for widget in (self.tabs, self.other, self._with):
            widget.setVisible(bool(others) and chosen.kept)
        self._load_version()

    def _state(self, version: Version) -> str:
        told = words.state(version, self._known.names if self._known is not None else {})
        if version.current and not version.working:
            unchanged = self.tr("nothing was changed since")
            return f"{told}  ·  {unchanged}"
        return told

    def _option(self, version: Version) -> str:
        when = words.day(version) or self.tr("working version")
        return f"{words.title(version)}  ·  {when}"

    def _load_version(self) -> None:
        chosen = self._chosen()
        self.called.hide()
        if chosen is None:
            return
        if not chosen.kept:
            told = self.tr("It was sent before versions were kept. Only its report is known.")
            self._show(text(told, "quiet", wrap=True))
            return
        compared = self.tabs.chosen == CHANGES and self.other.chosen
        for widget in (self.other, self._with):
            widget.setVisible(self.tabs.chosen == CHANGES and self.other.count() > 0)
        first, last = chosen.number, int(self.other.chosen) if compared else 0
        older, newer = sorted((first, last)) if last else (0, first)
        self._asked += 1
        asked, drawer, event_id = self._asked, self.place.drawer, self._event_id

        def then(shown: Shown) -> None:
            if asked == self._asked:
                self._show_version(shown, (older, newer))

        self.place.jobs.do(lambda: _load(drawer, event_id, older, newer), then, owner=self)

    def _show_version(self, shown: Shown, numbers: tuple[int, int]) -> None:
        self._show_called(shown, numbers)
        if shown.before is None:
            empty = type(shown.after)(format="defender-incident", version=1)
            found = [words.difference(one, empty, shown.after) for one in shown.changes]
            self._show(Whole(found))
            return
        before = shown.before
        found = [words.difference(one, before, shown.after) for one in shown.changes]
        if not found:
            self._show(text(self.tr("Both versions say the same."), "quiet", wrap=True))
            return
        by_number = {one.number: one for one in self._versions()}
        names = (self._option(by_number[numbers[0]]), self._option(by_number[numbers[1]]))
        self._show(Comparisons(found, names), names)

    def _show_called(self, shown: Shown, numbers: tuple[int, int]) -> None:
        """Whose text this is, and what everybody was called in what was sent."""
        chosen = self._chosen()
        if chosen is None or self._known is None:
            return
        earlier = shown.before is not None and chosen.number == numbers[0]
        record = shown.before if earlier and shown.before is not None else shown.after
        self.called.setText(called(chosen, record, self._known.names))
        self.called.setVisible(bool(self.called.text()))

    def _show(self, widget: QWidget, heads: Sequence[str] = ()) -> None:
        if self._shown is not None:
            self._scroll.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        for place, head in enumerate(self._heads):
            head.setText(heads[place] if heads else "")
        self._fit_heads()
        self._scroll.body.insertWidget(self._scroll.body.count() - 1, widget)
        self._scroll.verticalScrollBar().setValue(0)

    def _fit_heads(self) -> None:
        """Names over the columns, while there are columns."""
        for head in self._heads:
            head.setVisible(bool(head.text()) and not self._top.isVisibleTo(self))

    def _lay_out(self) -> None:
        self._side = Panel("surface")
        self._side.setFixedWidth(theme.scaled(_LIST))
        top = QVBoxLayout()
        top.setContentsMargins(_START, 0, _START, Space.S)
        top.setSpacing(Space.XS)
        top.addWidget(text(self.tr("Versions"), "page"))
        top.addWidget(self.record)
        self._side.body.addSpacing(Space.L)
        # The room inside the button puts its icon where the words below begin.
        back = QHBoxLayout()
        back.setContentsMargins(_START - Space.L, 0, _START - Space.L, 0)
        back.addWidget(self._back(), 0, Qt.AlignmentFlag.AlignLeft)
        self._side.body.addLayout(back)
        self._side.body.addSpacing(Space.XS)
        self._side.body.addLayout(top)
        self._side.body.addWidget(self.view, 1)
        self._line = Hairline(standing=True)
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # A narrow window hides the list; it must be let become narrow first.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_SMALLEST)
        row.addWidget(self._side)
        row.addWidget(self._line)
        row.addWidget(self._scroll, 1)

    def _back(self) -> Button:
        back = quiet(self.tr("Back to the record"), "arrow-left")
        back.clicked.connect(lambda: self.place.go.record(self._event_id))
        return back

    def _fill(self) -> None:
        """The right side: which version, the way to look at it, and what it says."""
        self._top = QWidget()
        above = QVBoxLayout(self._top)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._back(), alignment=Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self.pick)
        compared = QWidget()
        row = QHBoxLayout(compared)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._with)
        self.other.setFixedWidth(theme.scaled(_OTHER))
        row.addWidget(self.other)
        doing = QWidget()
        flow = FlowLayout(doing, gap=Space.XL, line_gap=Space.S)
        flow.addWidget(self.tabs)
        flow.addWidget(compared)
        heads = QHBoxLayout()
        heads.setContentsMargins(Space.L, 0, Space.L, 0)
        heads.setSpacing(Space.XL)
        for head in self._heads:
            heads.addWidget(head, 1)
        body = self._scroll.body
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.title)
        told.addWidget(self.state)
        told.addWidget(self.called)
        body.addWidget(self._top)
        body.addLayout(told)
        body.addSpacing(Space.XS)
        body.addWidget(doing)
        body.addSpacing(Space.XS)
        body.addLayout(heads)
        body.addStretch(1)


def _known(drawer: Drawer, event_id: str) -> Known:
    found = versions.of(drawer, event_id)
    contacts = {one.contact_id for version in found for one in version.sent}
    names = {one: record_notes.contact_name(drawer, one) for one in contacts if one}
    return Known(found, drawer.incidents.get(event_id).title or "", names)


def _load(drawer: Drawer, event_id: str, older: int, newer: int) -> Shown:
    """Both versions and how they differ; ``older`` is 0 for one version alone.

    Raises:
        InputError: as for ``versions.get``.
    """
    after = versions.get(drawer, event_id, newer)
    if not older:
        return Shown(after, None, versions.everything(after))
    before = versions.get(drawer, event_id, older)
    return Shown(after, before, versions.compare(before, after))
