"""The view "72 hours": who waits for a receipt, and for how long still."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app import wire
from defender_app.focal import register
from defender_app.focal.case_index import CaseQuery
from ui.desk import words
from ui.desk.case_list import facts_of, row_of
from ui.desk.triage import found as finding
from ui.desk.triage.rows import CasesPart
from ui.i18n import dates
from ui.widgets.empty import Empty
from ui.widgets.labels import text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from defender_app.focal.case_index import CaseRow
    from ui.desk.triage.found import Found
    from ui.widgets.rows import Row
    from ui.workplace import Workplace

_MINUTE: Final = 60_000
_HOUR: Final = 3600
_SOON: Final = 24
_URGENT: Final = {"critical": 0, "high": 1}


def title() -> str:
    """What the view is called."""
    return QCoreApplication.translate("Cases", "72 hours")


class _Words(QObject):
    """Plural forms are taken up from ``tr`` alone."""

    def within(self, minutes: int) -> str:
        """How long somebody still may wait."""
        if minutes < _HOUR // 60:
            return self.tr("in %n minute(s)", "", max(1, minutes))
        hours = minutes // 60
        return self.tr("in %n hour(s)", "", hours)

    def waiting(self, count: int) -> str:
        """How many there are."""
        return self.tr("%n report(s) without a receipt", "", count)

    def late(self, count: int) -> str:
        """How many of them are late."""
        return self.tr("%n of them late", "", count)


def due_at(case: CaseRow) -> datetime:
    """Until when the sender should have a receipt."""
    try:
        return wire.from_rfc3339(case.taken_on) + register.ACKNOWLEDGE_WITHIN
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)


def in_order(found: tuple[CaseRow, ...]) -> tuple[CaseRow, ...]:
    """Critical and high ones first, then whoever has waited longest."""
    return tuple(
        sorted(found, key=lambda one: (_URGENT.get(one.urgency, 2), due_at(one), one.number))
    )


def remaining(case: CaseRow, now: datetime) -> tuple[str, str]:
    """How long a sender still waits, in words, and the tone of that."""
    by = due_at(case)
    if by <= now:
        late = QCoreApplication.translate("Cases", "late since {when}")
        return late.format(when=dates.moment(by.astimezone())), "danger"
    minutes = int((by - now).total_seconds()) // 60
    return _Words().within(minutes), "warn" if minutes < _SOON * 60 else "plain"


class SeventyTwoView(QWidget):
    """Whoever hears nothing believes that the file was lost, or found."""

    opened = Signal(str)
    wished = Signal(str, tuple)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._typed, self._now = "", datetime.now(tz=UTC)
        self.part = CasesPart(place, self.tr("Reports without a receipt"), self._row)
        self.part.opened.connect(self.opened)
        self.part.wished.connect(self.wished)
        self.part.changed.connect(self.arrive)
        self._each_minute = QTimer(self, interval=_MINUTE)
        self._each_minute.timeout.connect(self.arrive)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.about = text("", "quiet", wrap=True)
        sides = QHBoxLayout()
        sides.setContentsMargins(24, 2, 24, 10)
        sides.addWidget(self.about)
        column.addLayout(sides)
        column.addWidget(self.part, 1)
        self.empty = Empty(self.tr("Everybody who sent a report has a receipt."))
        self.empty.hide()
        column.addWidget(self.empty, 1)

    def arrive(self) -> None:
        """Read again who waits."""
        drawer = self._place.drawer
        query = CaseQuery(within_72=True, words=self._typed, order="number")
        self._place.jobs.do(lambda: finding.read(drawer, query), self._show, owner=self)

    def search(self, words_: str) -> None:
        """Show only those with these words."""
        self._typed = words_.strip()
        self.arrive()

    def _show(self, found: Found) -> None:
        self._now = found.now or self._now
        rows = in_order(tuple(found.rows))
        self.part.show_cases(rows, found.today)
        late = sum(due_at(one) <= self._now for one in rows)
        told = (_Words().waiting(len(rows)), _Words().late(late) if late else "")
        hint = self.tr("A receipt is due within 72 hours of opening a report.")
        self.about.setText("  ·  ".join(filter(None, (*told, hint))) if rows else "")
        self.about.setVisible(bool(rows))
        self.part.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _row(self, case: CaseRow, light: str, today: date | None) -> Row:
        """A row that says at its end how long there is."""
        made = row_of(case, light, today)
        said, tone = remaining(case, self._now)
        received = self.tr("received {day}").format(day=words.moment(case.taken_on))
        facts = "  ·  ".join(filter(None, (*facts_of(case), received)))
        return replace(made, facts=facts, status=said, status_tone=tone)

    def showEvent(self, event: QShowEvent) -> None:
        """While it is seen, the time goes on."""
        super().showEvent(event)
        self._each_minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._each_minute.stop()
