"""The page "Inbox": drop sealed files, and see what became of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import batch, card_notes, own_cards
from ui.desk.inbox_model import ALL, HERE, NOT_HERE, TAKEN, InboxModel
from ui.desk.inbox_panel import InboxPanel
from ui.desk.inbox_work import Intake
from ui.desk.watching import Watching, WatchLine
from ui.i18n import locale
from ui.messages.safe import isolated
from ui.page import Page
from ui.theme import theme
from ui.widgets.buttons import filled, icon_button, outlined, quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.lists import ListView
from ui.widgets.pills import FilterPills
from ui.widgets.progress import JobBar
from ui.widgets.rows import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.batch import Row
    from defender_app.vault.drawer import Drawer
    from ui.workplace import Workplace

_PANEL: Final = 313
_SIDE: Final = 22
_BETWEEN: Final = 10
_SIDE_BY_SIDE: Final = 820
_LOW: Final = 150
_SMALLEST: Final = 240
_MINUTE: Final = 60
QWIDGETSIZE_MAX: Final = 16_777_215


def _read(drawer: Drawer) -> tuple[dict[str, str], tuple[Row, ...]]:
    """What the own cards are called, by digest, and the newest rows."""
    notes = card_notes.every(drawer)
    called = {
        one.digest: (notes[one.digest].label if one.digest in notes else "") or one.card.body.name
        for one in own_cards.every(drawer)
    }
    return called, batch.recent(drawer)


class InboxPage(Page):
    """Files in, rows out; a row leads to its case or says what to do."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.setAcceptDrops(True)
        self.model = InboxModel()
        self.panel = InboxPanel()
        self.intake = Intake(place, self)
        self.intake.came.connect(self._came)
        self.intake.moved.connect(self._moved)
        self.intake.ended.connect(self._ended)
        self.intake.failed.connect(self._failed)
        self.watching = Watching(place, lambda: self.intake.job is not None, self)
        self.watching.ready.connect(self._take_watched)
        self.watching.changed.connect(self._show_watch)
        self.intake.tried.connect(self.watching.tried)
        self.intake.deleted.connect(self._ask_again)
        self._beside: bool | None = None
        self._has_card = True
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        left = QWidget()
        self._column = QVBoxLayout(left)
        self._column.setContentsMargins(0, 14, 0, 0)
        self._column.setSpacing(0)
        self._box.addWidget(left, 1)
        self._build_head()
        self._build_list()
        self._right = QWidget()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(Hairline(standing=True))
        surface = Panel("surface")
        self.panel.opened.connect(place.go.case)
        surface.body.addWidget(self.panel)
        right.addWidget(surface, 1)
        self._box.addWidget(self._right)
        self._lay_out(beside=True)

    def _build_head(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._head.setSpacing(_BETWEEN)
        self._title = text(self.tr("Inbox"), "page")
        self._head.addWidget(self._title, 1)
        self.watch = quiet(self.tr("Watch a folder…"), "eye")
        self.watch.clicked.connect(self._ask_watched)
        self.choose_folder = outlined(self.tr("Choose a folder…"))
        self.choose_folder.clicked.connect(self._ask_folder)
        self.choose_files = filled(self.tr("Choose files…"), "inbox")
        self.choose_files.clicked.connect(self._ask_files)
        # Where there is little room its words are only said.
        self.watch_small = icon_button("eye", self.tr("Watch a folder…"))
        self.watch_small.clicked.connect(self._ask_watched)
        buttons = QHBoxLayout()
        buttons.setSpacing(_BETWEEN)
        for button in (self.watch, self.watch_small, self.choose_folder, self.choose_files):
            buttons.addWidget(button)
        # Below the title they begin where it does.
        buttons.addStretch(1)
        self._head.addLayout(buttons)
        self._column.addLayout(self._head)
        self._column.addSpacing(6)
        self.watch_line = WatchLine(self.watching)
        self._column.addWidget(self.watch_line)
        self.working = QWidget()
        line = QVBoxLayout(self.working)
        line.setContentsMargins(24, 4, 22, 4)
        self.work = JobBar(self.tr("Opening sealed files"), "", self.tr("Cancel"))
        self.work.cancelled.connect(self._cancel)
        line.addWidget(self.work)
        self.working.hide()
        self._column.addWidget(self.working)

    def _build_list(self) -> None:
        self.filters = FilterPills(
            (
                (ALL, self.tr("All")),
                (HERE, self.tr("In this vault")),
                (NOT_HERE, self.tr("Not taken in")),
            ),
            name=self.tr("What became of the files"),
        )
        self.filters.choose((ALL,))
        self.filters.changed.connect(self._sift)
        self.clear = quiet(self.tr("Clear the list"))
        self.clear.clicked.connect(self._forget)
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 4)
        line.addWidget(self.filters, 1)
        line.addWidget(self.clear)
        self._column.addLayout(line)
        self._build_rows()

    def _build_rows(self) -> None:
        self.rows = ListView(self.tr("Files"))
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(TwoLineDelegate(self.rows))
        self.rows.clicked.connect(self._clicked)
        self.rows.opened.connect(self._clicked)
        self.rows.current_moved.connect(self._explain)
        self._column.addWidget(self.rows, 1)
        self.empty = Empty(
            self.tr(
                "Drop sealed files or a folder of them here. Each becomes a case, or says why not."
            ),
            self.tr("Choose files…"),
            "inbox",
        )
        self.empty.acted.connect(self._ask_files)
        self._column.addWidget(self.empty, 1)
        self.no_card = Empty(
            self.tr(
                "Nobody can write to you yet: first make the card that they seal their files to."
            ),
            self.tr("Make my card"),
            "card",
        )
        self.no_card.acted.connect(lambda: self.place.go.page("my-card"))
        self._column.addWidget(self.no_card, 1)
        self._arrived = False
        self._by_itself = False
        self.rows.hide()
        self.no_card.hide()
        self._show_state()

    def arrive(self) -> None:
        """Read the recent rows again, unless files are coming in now."""
        if self.intake.job is None:
            drawer = self.place.drawer
            self.place.jobs.do(lambda: _read(drawer), self._show, owner=self)
        if not self._arrived:
            self._arrived = True
            self.watching.begin_again()

    def _show(self, found: tuple[dict[str, str], tuple[Row, ...]]) -> None:
        called, rows = found
        self._has_card = bool(called)
        several = len(called) > 1
        self.model.cards = {one: isolated(name) for one, name in called.items() if several}
        self.model.show_rows(rows)
        self._show_state()

    def _show_state(self) -> None:
        any_rows = bool(self.model.every)
        working = self.intake.job is not None
        can = self._has_card
        self.rows.setVisible(any_rows)
        self.filters.setVisible(any_rows)
        self.clear.setVisible(any_rows and not working)
        self.no_card.setVisible(not any_rows and not can)
        self.empty.setVisible(not any_rows and can)
        self.choose_files.setVisible(can and any_rows)
        self.choose_folder.setVisible(can)
        self._show_watch()
        self.setAcceptDrops(can)
        count = locale().toString
        self.filters.set_counts({one: count(many) for one, many in self.model.counts().items()})
        self.panel.show_counts(self.model.every)

    def _sift(self) -> None:
        self.model.sift(next(iter(self.filters.chosen), ALL))

    def _ask_files(self) -> None:
        title = self.tr("Which sealed files?")
        self.place.notify.choose_files(title, "", self.take_in)

    def _ask_folder(self) -> None:
        title = self.tr("Which folder of sealed files?")
        self.place.notify.choose_folder(title, lambda folder: self.take_in([folder]))

    def _ask_watched(self) -> None:
        title = self.tr("Which folder shall be watched?")
        self.place.notify.choose_folder(title, self.watching.choose)

    def _show_watch(self) -> None:
        can = self._has_card and not self.watching.on
        roomy = bool(self._beside) and self._has_room(self.watch)
        self.watch.setVisible(can and roomy)
        self.watch_small.setVisible(can and not roomy)
        fits = roomy or self._has_room(self.watch_small)
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def _take_watched(self, paths: Sequence[Path]) -> None:
        self._by_itself = True
        self.take_in(paths)

    def _ask_again(self, paths: Sequence[Path]) -> None:
        """What was deleted here comes back only on purpose, and never from a watched folder."""
        if self._by_itself:
            return
        self.place.notify.ask(
            self.tr("Take in again what was deleted here?"),
            self.tr("Deleted here on purpose before: %n of these files.", "", len(paths)),
            self.tr("Take in again"),
            self.tr("Leave it deleted"),
            then=lambda: self._begin(paths, again=True),
        )

    def _cancel(self) -> None:
        """Who stops what a watched folder began wants it to rest."""
        if self._by_itself:
            self.watching.stop()
        self.intake.stop()

    def take_in(self, dropped: Sequence[Path]) -> None:
        """Take in files, or the files in folders."""
        if self._has_card:
            self._begin(dropped)

    def _begin(self, dropped: Sequence[Path], *, again: bool = False) -> None:
        self.intake.take_in(dropped, again=again)
        self.working.show()
        self.work.show_done(0, 1, self.tr("Opening…"))
        self._show_state()

    def _came(self, rows: Sequence[Row]) -> None:
        top = self.rows.verticalScrollBar().value() == 0
        self.model.add(rows)
        if top:
            self.rows.scrollToTop()
        self._show_state()

    def _moved(self, done: int, total: int, seconds: int | None) -> None:
        count = locale().toString
        told = self.tr("{done} of {total}").format(done=count(done), total=count(total))
        left = self._left(seconds)
        self.work.show_done(done, total, f"{told}  ·  {left}" if left else told)

    def _left(self, seconds: int | None) -> str:
        if seconds is None:
            return ""
        if seconds < _MINUTE:
            return self.tr("about %n second(s) left", "", max(1, seconds))
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))

    def _ended(self) -> None:
        self._by_itself = False
        self.working.hide()
        self._show_state()

    def _failed(self, error: AppError | CryptoError) -> None:
        # It would fail again in five seconds.
        self.watching.stop()
        self.place.notify.problem(error)

    def _forget(self) -> None:
        drawer = self.place.drawer
        self.place.jobs.do(lambda: batch.forget(drawer), lambda _: self.arrive(), owner=self)

    def _clicked(self, index: QModelIndex) -> None:
        taken = index.data(TAKEN)
        if taken is not None and taken.case_id:
            self.place.go.case(taken.case_id)

    def _explain(self, index: QModelIndex) -> None:
        taken = index.data(TAKEN) if index.isValid() else None
        if taken is not None:
            self.panel.explain(taken)
            self._right.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this computer may be dropped."""
        if event.mimeData().hasUrls() and any(u.isLocalFile() for u in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            # The files stay where they are, whatever was proposed.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.take_in(paths)

    def _has_room(self, watch: QWidget) -> bool:
        """Whether all buttons stand beside the title; that depends on the language."""
        parts = (self._title, watch, self.choose_folder, self.choose_files)
        needed = sum(one.sizeHint().width() + _BETWEEN for one in parts) + 2 * _SIDE
        return needed <= self.width() - (theme.scaled(_PANEL) if self._beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel needs room beside the list; else what it explains stands below."""
        super().resizeEvent(event)
        self._lay_out(beside=event.size().width() >= theme.scaled(_SIDE_BY_SIDE))
        self._show_watch()

    def _lay_out(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if beside:
            self._right.setFixedWidth(theme.scaled(_PANEL))
        else:
            self._right.setMinimumWidth(0)
        self._right.setMaximumWidth(theme.scaled(_PANEL) if beside else QWIDGETSIZE_MAX)
        self._right.setMaximumHeight(QWIDGETSIZE_MAX if beside else _LOW)
        self._right.setHidden(not beside and not self.panel.explains)
        self._show_watch()
