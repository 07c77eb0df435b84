"""The view "Yearly summary" of the register: which cases may be in it, and all drafts there are."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.errors import InputError
from defender_app.focal.drafts import out, store, summary
from defender_app.model.partial_date import PartialDate
from ui.desk import words as desk_words
from ui.desk.case_list import found_by, isolated_title
from ui.desk.drafts import editor, words
from ui.desk.register.lines import CASE_ID, LinesModel
from ui.i18n import dates
from ui.messages import isolated
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.check import Check
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text
from ui.widgets.lists import ListView
from ui.widgets.rows import Row, TwoLineDelegate
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from datetime import date

    from defender_app.focal.drafts.store import Draft
    from defender_app.focal.drafts.summary import Entry, LeftOut, Summary
    from ui.jobs import Progress
    from ui.workplace import Workplace

_MOST_ROWS: Final = 300


def title() -> str:
    """What the view is called."""
    return QCoreApplication.translate("SummaryView", "Yearly summary")


class SummaryView(QWidget):
    """A year, its cases, and the drafts."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place
        self._typed = ""
        self._found: Summary | None = None
        self._drafts: tuple[Draft, ...] = ()
        self.page = page = ScrollPage(sides=22, ends=Space.M, gap=Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._head(page.body)
        self.counts = text("", "quiet", wrap=True)
        page.body.addWidget(self.counts)
        self.included = LinesModel()
        self.left_out = LinesModel()
        self.drafts = LinesModel()
        self._lists = (
            self._list(page.body, self.tr("May be in it"), self.included),
            self._list(page.body, self.tr("May not be in it"), self.left_out),
            self._list(page.body, self.tr("Drafts"), self.drafts),
        )
        page.body.addStretch(1)
        self._show()

    def _head(self, body: QVBoxLayout) -> None:
        about = text(
            self.tr(
                "A case enters the summary only with a consent that was given in that year, or"
                " given again. To ask again, open the case and its tab Actions."
            ),
            "body",
            wrap=True,
        )
        about.set_colour("ink2")
        body.addWidget(about)
        self.year = LineEdit("2027")
        self.year.setText(str(datetime.now(tz=UTC).year))
        self.first = LineEdit("")
        self.last = LineEdit("")
        self.year.textChanged.connect(self._fit_period)
        self._fit_period()
        self.named = Check(self.tr("With the names of those who agreed to that"))
        self.look = outlined(self.tr("Look at the cases"))
        self.look.clicked.connect(self._look)
        self.write = filled(self.tr("Write the summary"))
        self.write.clicked.connect(self._write)
        body.addWidget(
            _flowing(
                Labelled(self.tr("Report of the year"), self.year),
                Labelled(self.tr("Period from"), self.first),
                Labelled(self.tr("Period to"), self.last),
            )
        )
        body.addWidget(self.named)
        body.addWidget(_flowing(self.look, self.write))

    def _list(self, body: QVBoxLayout, name: str, model: LinesModel) -> tuple[QWidget, ListView]:
        head = text(name, "heading")
        made = ListView(name)
        made.setModel(model)
        made.setItemDelegate(TwoLineDelegate(made))
        # The page scrolls, not each of its lists.
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.current_moved.connect(lambda index: self._follow(made, index))
        opened = self._open_draft if model is self.drafts else self._open_case
        made.clicked.connect(opened)
        made.opened.connect(opened)
        body.addWidget(head)
        body.addWidget(made)
        return head, made

    def arrive(self) -> None:
        """Read the drafts again; the cases are looked at when somebody asks."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: store.every(drawer), self._drafts_read, owner=self)

    def _drafts_read(self, found: tuple[Draft, ...]) -> None:
        self._drafts = found
        self._show()

    def search(self, words_: str) -> None:
        """Show only what holds these words."""
        self._typed = words_.strip()
        self._show()

    def _fit_period(self) -> None:
        year = self._year()
        if year:
            first, last = summary.period(year)
            self.first.setText(dates.shown(first.isoformat()))
            self.last.setText(dates.shown(last.isoformat()))

    def _year(self) -> int:
        typed = self.year.text().strip()
        year = int(typed) if typed.isdecimal() and len(typed) < 5 else 0  # noqa: PLR2004 - a year
        try:
            summary.period(year)
        except InputError:
            return 0
        return year

    def _look(self) -> None:
        year = self._year()
        days = [_day(one.text()) for one in (self.first, self.last)]
        if not year:
            self.place.notify.problem(InputError("summary-year"))
            return
        if None in days:
            self.place.notify.problem(InputError("draft-day"))
            return
        drawer, named = self.place.drawer, self.named.isChecked()

        def work(progress: Progress) -> Summary:
            return summary.look(
                drawer, year, first=days[0], last=days[1], named=named, progress=progress
            )

        self.place.jobs.long(self.tr("Looking at the cases"), work, self._looked, owner=self)

    def _looked(self, found: Summary) -> None:
        self._found = found
        self._show()

    def _write(self) -> None:
        found, drawer = self._found, self.place.drawer
        if found is None:
            return
        self.place.jobs.long(
            self.tr("Writing the summary"),
            lambda _progress: summary.make_draft(drawer, found),
            lambda draft: self._edit(draft.draft_id),
            owner=self,
        )

    def _edit(self, draft_id: str) -> None:
        editor.open_draft(self.place, self, draft_id, self.arrive)

    def _open_case(self, index: QModelIndex) -> None:
        self.place.go.case(index.data(CASE_ID))

    def _open_draft(self, index: QModelIndex) -> None:
        self._edit(index.data(CASE_ID))

    def _show(self) -> None:
        found = self._found
        entries = found.entries if found is not None else ()
        left = found.left_out if found is not None else ()
        self.included.show_lines(
            [
                (one.case.case_id, self._entry_row(one))
                for one in entries[:_MOST_ROWS]
                if found_by(one.case, self._typed)
            ]
        )
        self.left_out.show_lines(
            [
                (one.case.case_id, self._left_row(one))
                for one in left[:_MOST_ROWS]
                if found_by(one.case, self._typed)
            ]
        )
        self.drafts.show_lines([(one.draft_id, self._draft_row(one)) for one in self._drafts])
        self.write.setEnabled(bool(entries))
        self.counts.setText(self._counted(found))
        for (head, view), model in zip(
            self._lists, (self.included, self.left_out, self.drafts), strict=True
        ):
            rows = model.rowCount()
            head.setHidden(not rows)
            view.setHidden(not rows)
            high = view.sizeHintForRow(0) if rows else 0
            view.setFixedHeight(rows * high + 8)

    def _follow(self, view: ListView, index: QModelIndex) -> None:
        """The row that has the keyboard is seen."""
        row = view.visualRect(index)
        at = view.viewport().mapTo(self.page.page, row.center())
        self.page.ensureVisible(at.x(), at.y(), 0, row.height())

    def _counted(self, found: Summary | None) -> str:
        if found is None:
            return self.tr("Nothing was looked at yet.")
        told = [
            self.tr("%n case(s) may be in it.", "", len(found.entries)),
            self.tr("%n case(s) may not.", "", len(found.left_out)),
        ]
        if found.damaged:
            told.append(self.tr("%n case(s) cannot be read.", "", len(found.damaged)))
        return " ".join(told)

    def _entry_row(self, one: Entry) -> Row:
        outside = summary.OUTSIDE in one.remarks
        named = one.wish.action.value == "sg-named"
        return Row(
            title=isolated_title(one.case),
            facts="  ·  ".join(
                filter(
                    None,
                    (
                        desk_words.case_name(one.case),
                        self.tr("with names") if named else self.tr("without names"),
                        self.tr("outside the period") if outside else "",
                    ),
                )
            ),
            icon="check",
        )

    def _left_row(self, one: LeftOut) -> Row:
        why = "; ".join(dict.fromkeys(words.because(code) for code in one.because))
        people = ", ".join(isolated(name) for name in one.people[:3])
        facts = (desk_words.case_name(one.case), why, people)
        return Row(
            title=isolated_title(one.case),
            facts="  ·  ".join(part for part in facts if part),
            icon="ban",
            status=self.tr("Ask again") if one.asks else "",
            status_tone="warn",
        )

    def _draft_row(self, one: Draft) -> Row:
        facts = (
            words.kind(one.kind),
            words.action(one.action),
            desk_words.moment(one.changed_on),
        )
        beginning = out.preview(one.text) or words.kind(one.kind)
        return Row(title=isolated(beginning), facts="  ·  ".join(facts), icon="file-text")


def _flowing(*parts: QWidget) -> QWidget:
    """Beside each other as far as there is room."""
    made = QWidget()
    row = FlowLayout(made)
    for one in parts:
        row.addWidget(one)
    return made


def _day(typed: str) -> date | None:
    """The one day that was typed, or None."""
    read = dates.read(typed.strip())
    try:
        return PartialDate.parse(read).exact_day if read else None
    except ValueError:
        return None
