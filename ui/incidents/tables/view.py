"""The view in which a table is taken in: columns on one side, what becomes of rows on the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from defender_app.table_import import proposal, taking
from ui.incidents.tables import words, work
from ui.incidents.tables.becomes import Becomes, WrongCells
from ui.incidents.tables.columns import Columns
from ui.incidents.tables.options import TableOptions
from ui.incidents.tables.taken import TableTaken
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.buttons import IconButton, filled, outlined
from ui.widgets.cards import Card, Hairline
from ui.widgets.check import Check
from ui.widgets.labels import isolated, said, text
from ui.widgets.lists import ListView
from ui.widgets.rows import TwoLineDelegate
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from defender_app.table_import.drafts import Draft, Plan
    from defender_app.table_import.taking import TakenIn
    from defender_app.table_import.vocabulary import Vocabulary
    from ui.incidents.tables.work import Opened, Progress
    from ui.jobs import Job
    from ui.workplace import Workplace

_BESIDE: Final = 820
_HIGHEST_LIST: Final = 320
_ROW: Final = 64
_INSET: Final = 22


class TableImport(QWidget):
    """Everything about one table, until it is taken in or left."""

    ended = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._opened: Opened | None = None
        self._vocabulary: Vocabulary | None = None
        self._headings = words.headings()
        self._job: Job | None = None
        self.drafts: Sequence[Draft] = ()
        self.back = IconButton("arrow-left", self.tr("Back to the list"), size=32)
        self.title = text(self.tr("Take in a table"), "page")
        self.file = said("", "quiet")
        self.guessed = Banner(
            "warn",
            self.tr("The letters of this file were guessed."),
            self.tr("If words look wrong, choose another encoding."),
        )
        self.options = TableOptions(self)
        self.same = Check(self.tr("The same name in several rows is the same person"))
        self.columns = Columns()
        self.becomes = Becomes()
        self.wrong = WrongCells(self)
        self.list = ListView(self.tr("Cells that are not understood"))
        self.wrong_title = text("", "heading", wrap=True)
        self.summary = text("", "sentence", wrap=True)
        self.leave = outlined(self.tr("Leave it"))
        self.take = filled("")
        self.area = ScrollPage(sides=Space.XL, ends=Space.L, gap=Space.L)
        self._pair = QHBoxLayout()
        self._lay_out()
        self._connect()

    def open(self, path: Path) -> None:
        """Read a file; its columns are shown once it is read."""
        self.file.setText(isolated(path.name))
        headings = self._headings
        self._run(
            self.tr("Reading the table"),
            lambda progress: (work.all_words(), work.opened(path, headings, progress)),
            lambda found: self._came(*found),
        )

    def flush(self) -> None:
        """Forget the table: nothing of it stays in memory once it is left."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._opened = None
        self.drafts = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards side by side, or one under the other."""
        super().resizeEvent(event)
        direction = QHBoxLayout.Direction
        wide = self.width() >= theme.scaled(_BESIDE)
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _run(self, name: str, does: object, then: object) -> None:
        """One piece of work at a time; what was begun before is of no use any more."""
        if self._job is not None:
            self._job.cancel()
        job: list[Job] = []

        def done(result: object) -> None:
            if self._job is job[0]:
                self._job = None
                then(result)  # type: ignore[operator] # a function of ours

        job.append(
            self._place.jobs.long(
                name,
                does,  # type: ignore[arg-type] # the same
                done,
                owner=self,
                failed=self._failed,
                cancelled=lambda: self._stopped(job[0]),
            )
        )
        self._job = job[0]
        self.take.setEnabled(False)

    def _failed(self, error: object) -> None:
        self._place.notify.problem(error)  # type: ignore[arg-type] # an error of ours
        self._go_on()

    def _stopped(self, job: Job) -> None:
        if self._job is job:
            self._go_on()

    def _go_on(self) -> None:
        """With what was read before; without it there is nothing to show."""
        self._job = None
        if self._opened is None:
            self.ended.emit()
        else:
            self._show_summary()

    def _came(self, vocabulary: Vocabulary, opened: Opened) -> None:
        self._vocabulary = vocabulary
        self._show_opened(opened)

    def _show_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.guessed.setVisible(not opened.table.sure)
        self.options.show_opened(opened)
        with QSignalBlocker(self.same):
            self.same.setChecked(opened.plan.same_names)
        self.columns.show_sheet(opened.sheet, opened.plan)
        self._show_plan(opened.plan)

    def _show_plan(self, plan: Plan) -> None:
        if self._opened is None:
            return
        opened = self._opened = replace(self._opened, plan=plan)
        self.columns.show_plan(opened.sheet, plan)
        drawer, training = self._place.drawer, self._place.training
        vocabulary = self._vocabulary
        if vocabulary is None:
            return
        self._run(
            self.tr("Looking at the rows"),
            lambda progress: (
                proposal.needs_order(opened.sheet, plan),
                work.understood(drawer, opened, vocabulary, training=training, progress=progress),
            ),
            lambda found: self._understood(*found),
        )

    def _understood(self, asks: bool, drafts: Sequence[Draft]) -> None:
        self.options.ask_order(asks=asks)
        self.drafts = drafts
        if self._opened is None:
            return
        found = [cell for one in drafts for cell in one.wrong]
        self.wrong.show_wrong(found, self._opened.sheet, self._opened.plan)
        self.wrong_title.setText(self.tr("%n cell(s) not understood", "", len(found)))
        for part in (self.wrong_title, self.list):
            part.setVisible(bool(found))
        self.list.setFixedHeight(min(_HIGHEST_LIST, _ROW * len(found) + 4))
        self.becomes.show_drafts(drafts)
        self._show_summary()

    def _show_summary(self) -> None:
        counts = work.tally(self.drafts)
        told = [self.tr("%n row(s) in the table.", "", len(self.drafts))]
        if counts["wrong"]:
            told.append(self.tr("%n row(s) with a cell not understood.", "", counts["wrong"]))
        if counts["again"]:
            told.append(self.tr("%n row(s) that are here already.", "", counts["again"]))
        told.append(self.tr("All of them come in as drafts."))
        self.summary.setText(" ".join(told))
        self.take.setText(self.tr("Take in %n record(s)", "", counts["new"]))
        self.take.setEnabled(bool(counts["new"]) and self._job is None)

    def _set_plan(self, **changes: object) -> None:
        if self._opened is not None:
            self._show_plan(replace(self._opened.plan, **changes))  # type: ignore[arg-type] # its own members

    def _column_changed(self, at: int, target: str) -> None:
        if self._opened is not None:
            self._show_plan(self._opened.plan.with_column(at, target))

    def _read_again(self) -> None:
        if self._opened is None:
            return
        data, headings = self._opened.data, self._headings
        encoding, mark = self.options.encoding.chosen, self.options.mark.chosen
        self._run(
            self.tr("Reading the table"),
            lambda progress: work.proposed(
                data, headings, encoding=encoding, delimiter=mark, progress=progress
            ),
            self._show_opened,
        )

    def _sheet_changed(self) -> None:
        if self._opened is not None and self.options.sheets.chosen:
            self._show_opened(
                work.on_sheet(self._opened, int(self.options.sheets.chosen), self._headings)
            )

    def _header_changed(self) -> None:
        if self._opened is None or not self.options.header.chosen:
            return
        header = int(self.options.header.chosen)
        plan = proposal.plan(self._opened.sheet, header, self._headings)
        self._opened = replace(self._opened, plan=plan)
        self.columns.show_sheet(self._opened.sheet, plan)
        self._show_plan(plan)

    def _take_in(self) -> None:
        """A few rows at a time: whatever ends it, what came in stays, and is said."""
        place, drawer, drafts = self._place, self._place.drawer, self.drafts
        came: list[TakenIn] = []

        def does(progress: Progress) -> None:
            came.append(taking.take_in(drawer, drafts, progress=progress))

        def then(_none: object = None) -> None:
            if came:
                TableTaken(place).tell(came[0])
            if isValid(self) and self._job is job:
                self._taken(came[0] if came else None)

        # It is said also to somebody who has left this view meanwhile.
        job = place.jobs.long(
            self.tr("Taking in the records"), does, then, owner=place.jobs, cancelled=then
        )
        self._job = job
        self.take.setEnabled(False)

    def _taken(self, taken: TakenIn | None) -> None:
        self._job = None
        if taken is not None and taken.ended is None:
            self.flush()
            self.ended.emit()
        elif self._opened is not None:
            # What is in by now shows as being here already.
            self._show_plan(self._opened.plan)

    def _open_row(self, index: object) -> None:
        """A line of the list leads to its row."""
        cell = self.wrong.at(index)  # type: ignore[arg-type] # an index of its own
        rows = [at for at, one in enumerate(self.drafts) if one.row == cell.row]
        if rows:
            self.becomes.go(rows[0])

    def _connect(self) -> None:
        self.back.clicked.connect(self._leave)
        self.leave.clicked.connect(self._leave)
        self.take.clicked.connect(self._take_in)
        self.columns.changed.connect(self._column_changed)
        self.options.encoding.changed.connect(self._read_again)
        self.options.mark.changed.connect(self._read_again)
        self.options.sheets.changed.connect(self._sheet_changed)
        self.options.header.changed.connect(self._header_changed)
        self.options.order.changed.connect(lambda: self._set_plan(day_first=self.options.day_first))
        self.options.language.changed.connect(
            lambda: self._set_plan(language=self.options.text_language)
        )
        self.same.toggled.connect(lambda on: self._set_plan(same_names=on))
        self.list.opened.connect(self._open_row)
        self.list.current_moved.connect(self._open_row)

    def _leave(self) -> None:
        self.flush()
        self.ended.emit()

    def _lay_out(self) -> None:
        self.list.setModel(self.wrong)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.setSpacing(Space.M)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.file, 1, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        foot.setSpacing(Space.M)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.take)
        self.area.body.addWidget(self.guessed)
        self.guessed.hide()
        self._pair.setSpacing(Space.L)
        self._pair.addWidget(self._left(), 1, Qt.AlignmentFlag.AlignTop)
        self._pair.addWidget(self._right(), 1, Qt.AlignmentFlag.AlignTop)
        self.area.body.addLayout(self._pair)
        self.area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def _left(self) -> QWidget:
        card = Card(padding=18, gap=Space.L)
        card.body.addWidget(text(self.tr("Columns"), "heading"))
        card.body.addWidget(
            text(
                self.tr(
                    "Each column becomes an answer of the record. Names and contacts go where names"
                    " are kept apart, and a pseudonym is drawn for everybody. No formula is run."
                ),
                "sentence",
                wrap=True,
            )
        )
        self.options.put_first(card.body)
        card.body.addWidget(self.columns)
        card.body.addWidget(Hairline())
        card.body.addWidget(self.same)
        self.options.put_last(card.body)
        return card

    def _right(self) -> QWidget:
        card = Card(padding=18, gap=Space.L)
        # Rows of a list stand in from its edge: what is above and below begins where they do.
        card.body.setContentsMargins(0, 18, 0, 18)
        for part, inset in ((self.wrong_title, _INSET), (self.list, 0), (self.becomes, _INSET)):
            row = QHBoxLayout()
            row.setContentsMargins(inset, 0, inset, 0)
            row.addWidget(part)
            card.body.addLayout(row)
        for part in (self.wrong_title, self.list, self.becomes):
            part.hide()
        return card
