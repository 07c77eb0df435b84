"""The view "Review due" of the cases: which are to be looked at again, and kept or deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal import retention
from defender_app.focal.case_index import CaseQuery
from ui.desk import words as desk_words
from ui.desk.case_list import facts_of, row_of
from ui.desk.retention.act import Deleting
from ui.desk.retention.keep import KeepQuestion
from ui.desk.triage import found as finding
from ui.desk.triage.rows import CasesPart
from ui.i18n import dates
from ui.widgets.buttons import outlined
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.labels import text

if TYPE_CHECKING:
    from defender_app.focal.case_index import CaseRow
    from defender_app.vault.drawer import Drawer
    from ui.desk.triage.found import Found
    from ui.widgets.rows import Row
    from ui.workplace import Workplace

_MONTHS = (0, 6, 12, 18, 24, 36, 60)


def title() -> str:
    """What the view is called."""
    return QCoreApplication.translate("Cases", "Review due")


class _Words(QObject):
    """Plural forms are taken up from ``tr`` alone."""

    def months(self, count: int) -> str:
        """After how long."""
        if not count:
            return self.tr("never")
        return self.tr("after %n month(s)", "", count)


class ReviewDueView(QWidget):
    """Whatever is kept longer than it is needed can be found. Nothing is deleted by itself."""

    opened = Signal(str)
    wished = Signal(str, tuple)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._typed = ""
        self.dialog: KeepQuestion | None = None
        self.deleting: Deleting | None = None
        self.part = CasesPart(place, self.tr("Cases to be looked at again"), self._row)
        self.part.opened.connect(self.opened)
        self.part.wished.connect(self.wished)
        self.part.changed.connect(self.arrive)
        self.part.rows.chosen_changed.connect(self._refresh)
        self.part.rows.current_moved.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head(column)
        column.addWidget(self.part, 1)
        self.empty = Empty(self.tr("No case is to be looked at again by now."))
        self.empty.hide()
        column.addWidget(self.empty, 1)

    def _head(self, column: QVBoxLayout) -> None:
        words = _Words()
        self.months = Choice(
            [(str(one), words.months(one)) for one in _MONTHS],
            name=self.tr("A case without a day of its own is looked at again"),
        )
        self.months.changed.connect(self._set_months)
        self.keep = outlined(self.tr("Keep until…"), "calendar")
        self.keep.clicked.connect(self._keep)
        self.delete = outlined(self.tr("Delete…"), "trash")
        self.delete.clicked.connect(self._delete)
        row = QHBoxLayout()
        row.setContentsMargins(24, 2, 22, 8)
        row.setSpacing(8)
        row.addWidget(text(self.tr("Looked at again"), "hint"))
        row.addWidget(self.months)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.delete)
        column.addLayout(row)

    def arrive(self) -> None:
        """Read again which there are."""
        drawer = self._place.drawer
        query = CaseQuery(review_due=True, words=self._typed, order="number")
        self._place.jobs.do(
            lambda: (finding.read(drawer, query), retention.months(drawer)),
            lambda both: self._show(*both),
            owner=self,
        )

    def search(self, words: str) -> None:
        """Show only those with these words."""
        self._typed = words.strip()
        self.arrive()

    def _show(self, found: Found, months: int) -> None:
        rows = tuple(sorted(found.rows, key=lambda one: (one.review_on or 0, one.number)))
        self.part.show_cases(rows, found.today)
        self.part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if months not in _MONTHS:
            words = _Words()
            more = sorted({*_MONTHS, months})
            self.months.set_choices([(str(one), words.months(one)) for one in more])
        self.months.choose(str(months))
        self._refresh()

    def _row(self, case: CaseRow, light: str, today: date | None) -> Row:
        """A row that says at its end since when."""
        made = row_of(case, light, today)
        taken = self.tr("received {day}").format(day=desk_words.day(case.taken_on))
        facts = "  ·  ".join(filter(None, (*facts_of(case), taken)))
        if case.review_on is None:
            return replace(made, facts=facts)
        day = dates.shown(date.fromordinal(case.review_on).isoformat())
        since = self.tr("since {day}").format(day=day)
        return replace(made, facts=facts, status=since, status_tone="warn")

    @property
    def _chosen(self) -> tuple[str, ...]:
        rows = self.part.rows
        return rows.chosen or ((rows.current,) if rows.current else ())

    def _refresh(self) -> None:
        for button in (self.keep, self.delete):
            button.setEnabled(bool(self._chosen))

    def _delete(self) -> None:
        self.deleting = Deleting(self._place, self, self._chosen, self.arrive)
        self.deleting.begin()

    def _keep(self) -> None:
        chosen, drawer = self._chosen, self._place.drawer
        if not chosen:
            return
        dialog = self.dialog = KeepQuestion(self, len(chosen))
        dialog.kept.connect(
            lambda day, why: self._place.jobs.do(
                lambda: _put_off(drawer, chosen, day, why),
                lambda _: self._kept(dialog),
                owner=self,
                failed=dialog.show_problem,
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _kept(self, dialog: KeepQuestion) -> None:
        dialog.accept()
        self.arrive()

    def _set_months(self) -> None:
        drawer, number = self._place.drawer, int(self.months.chosen or "0")
        self._place.jobs.do(
            lambda: retention.set_months(drawer, number), lambda _: self.arrive(), owner=self
        )


def _put_off(drawer: Drawer, case_ids: tuple[str, ...], day: str, why: str) -> None:
    with drawer.transaction():
        for case_id in case_ids:
            retention.put_off(drawer, case_id, day, why)
