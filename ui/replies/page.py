"""Replies: what focal points answered, newest first, and reports without an answer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.report import correspondence, keeping
from ui.notices.lost_keys import LostKeys
from ui.page import Page
from ui.replies import reading, words
from ui.replies.views import RepliesView
from ui.send.pick_list import Pick, PickList
from ui.send.words import SEPARATOR
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import link, quiet, tonal
from ui.widgets.cards import Hairline, Panel
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.rows import Row
from ui.widgets.scroll import ScrollPage
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from defender_app.report.correspondence import Exchange
    from defender_app.report.sent import TakenReply
    from ui.replies.reading import Tried
    from ui.workplace import Workplace

_LIST: Final = 456
_NARROWEST: Final = 280
_ANY: Final = 16_777_215
# Below this width the list and the answer follow one another.
_BESIDE: Final = 760


class RepliesPage(Page):
    """The list left, the answer right; reply files may be dropped anywhere."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.setAcceptDrops(True)
        self._answers: dict[str, tuple[Exchange, TakenReply]] = {}
        self._waiting: dict[str, Exchange] = {}
        self._shows_tried = False
        self.tabs = Segmented(
            (("answers", self.tr("Replies")), ("waiting", self.tr("Waiting"))),
            self.tr("Replies or reports without one"),
        )
        self.add = tonal(self.tr("Add replies…"), "plus")
        self.list = PickList(self.tr("Replies"), many=False)
        self.empty = Empty("", self.tr("Add replies…"), "plus")
        self.view = RepliesView()
        self.lost_vault = link(self.tr("A report of a vault that is lost…"))
        self.back = quiet(self.tr("List"), "chevron-left")
        self._reading = False
        self._lay_out()
        self.tabs.changed.connect(lambda _: self._fill())
        self.add.clicked.connect(self.choose)
        self.empty.acted.connect(self.choose)
        self.list.current.connect(self._show_one)
        self.list.clicked.connect(self._read)
        self.list.opened.connect(self._read)
        self.back.clicked.connect(self._back_to_list)
        self.view.record_asked.connect(place.go.record)
        self.view.remove_asked.connect(self._remove)
        self.view.keep_asked.connect(self._keep)
        self.notices = LostKeys(place, self)
        self.notices.changed.connect(self.arrive)
        self.view.key_lost.connect(lambda report_id: self.notices.for_lost_key((report_id,)))
        self.lost_vault.clicked.connect(self.notices.ask_ids)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, Space.L, 0)
        head.addWidget(text(self.tr("Replies"), "page"))
        head.addStretch(1)
        head.addWidget(self.add)
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, Space.L, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        self._lay_out_left(head, row)
        page = ScrollPage(sides=Space.XXL, ends=Space.XL, gap=0)
        page.body.addWidget(self.view)
        page.body.addStretch(1)
        self._panel = Panel("surface")
        above = QHBoxLayout()
        above.setContentsMargins(Space.L, Space.S, Space.L, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        self._panel.body.addLayout(above)
        self._panel.body.addWidget(page)
        self.back.hide()
        self._line = Hairline(standing=True)
        panes = QHBoxLayout(self)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self._left, 4)
        panes.addWidget(self._line)
        panes.addWidget(self._panel, 5)
        self._fit()

    def _lay_out_left(self, head: QHBoxLayout, row: QHBoxLayout) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.lost_vault, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(Space.S)
        self.lost_vault.hide()
        self.empty.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and answer side by side, or one after the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= theme.scaled(_BESIDE)
        reading = self._reading and not beside
        self._left.setMinimumWidth(theme.scaled(_NARROWEST) if beside else 0)
        self._left.setMaximumWidth(theme.scaled(_LIST) if beside else _ANY)
        self._left.setHidden(reading)
        self._line.setVisible(beside)
        self._panel.setVisible(beside or reading)
        self.back.setVisible(reading)

    def _read(self) -> None:
        self._reading = True
        self._fit()
        if self.back.isVisible():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_list(self) -> None:
        self._reading = False
        self._fit()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrive(self) -> None:
        """Read the replies again."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: correspondence.every(drawer), self._show, owner=self)

    def _show(self, found: Sequence[Exchange]) -> None:
        pairs = [(one, taken) for one in found for taken in one.replies]
        pairs.sort(key=lambda pair: _when(pair[1]), reverse=True)
        self._answers = {taken.sha256: (one, taken) for one, taken in pairs}
        self._waiting = {one.report_id: one for one in found if not one.replies}
        self.tabs.set_count("answers", str(len(self._answers)) if self._answers else "")
        self.tabs.set_count("waiting", str(len(self._waiting)) if self._waiting else "")
        self._fill()

    def _fill(self) -> None:
        if self.tabs.chosen == "waiting":
            picks = [
                Pick(key, partial(self._waiting_row, one)) for key, one in self._waiting.items()
            ]
        else:
            picks = [
                Pick(key, partial(self._answer_row, *pair)) for key, pair in self._answers.items()
            ]
        self.lost_vault.setVisible(self.tabs.chosen == "waiting")
        self.list.show_picks(picks, ())
        self.list.setVisible(bool(picks))
        self.empty.setVisible(not picks)
        self.empty.sentence.setText(
            self.tr("No report is waiting for an answer.")
            if self.tabs.chosen == "waiting"
            else self.tr("No reply has come in yet. Drop reply files here.")
        )
        if self._shows_tried:
            return
        self.view.setVisible(bool(picks))
        if picks:
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _answer_row(self, one: Exchange, taken: TakenReply) -> Row:
        parts = (words.day(taken.reply.date), one.untrusted_name)
        needs = taken.reply.kind == "needs-information"
        mark = self.tr("Look twice") if taken.mark else ""
        return Row(
            title=words.records(one),
            facts=SEPARATOR.join(part for part in parts if part),
            icon=words.kind_icon(taken.reply.kind),
            status=words.kind(taken.reply.kind),
            status_tone="warn" if needs else "ok",
            urgency=mark,
        )

    def _waiting_row(self, one: Exchange) -> Row:
        return Row(
            title=words.records(one),
            facts=one.untrusted_name,
            icon="clock",
            status=self.tr("Sent {day}").format(day=words.day(one.sealed_on)),
        )

    def _show_one(self, key: str) -> None:
        self._shows_tried = False
        self.view.show()
        if key in self._answers:
            self.view.show_reply(*self._answers[key])
        elif key in self._waiting:
            self.view.show_waiting(self._waiting[key])

    def _keep(self, report_id: str) -> None:
        """Keep the copy after all."""
        work = partial(keeping.keep_after_all, self.place.drawer, [report_id])
        self.place.jobs.do(work, self._settled, owner=self)

    def _remove(self, report_id: str) -> None:
        """Do what was wished for when it was sealed."""
        work = partial(keeping.finish, self.place.drawer, [report_id])
        self.place.notify.ask(
            self.tr("Remove the record now?"),
            self.tr(
                "It goes with its evidence and earlier versions. Look for the sealed file first: "
                "the program may have been ended before it was there, or before every focal point "
                "had one. Without it, keep the copy."
            ),
            self.tr("Remove"),
            self.tr("Not now"),
            danger=True,
            then=lambda: self.place.jobs.do(work, self._settled, owner=self),
        )

    def _settled(self, _: object) -> None:
        self.place.changes.records.emit()
        self.arrive()

    def choose(self) -> None:
        """Let reply files be chosen."""
        filters = self.tr("Sealed files (*.age);;All files (*)")
        self.place.notify.choose_files(self.tr("Choose replies"), filters, self.take_in)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Try these files."""
        drawer, several = self.place.drawer, list(paths)
        self.place.jobs.long(
            self.tr("Reading replies"),
            lambda progress: reading.read_all(drawer, several, progress),
            self._tried,
            owner=self,
            cancelled=self.arrive,
        )

    def _tried(self, tried: Sequence[Tried]) -> None:
        self._shows_tried = True
        self.view.show()
        self.view.show_tried(tried)
        self._read()
        self.arrive()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        urls = event.mimeData().urls()
        self.take_in([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])


def _when(taken: TakenReply) -> tuple[str, int, str]:
    """Moments are whole seconds: of those in the same one, the later number comes later."""
    return taken.reply.date, taken.reply.number, taken.taken_on
