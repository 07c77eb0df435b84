"""Step 1: which records."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model.progress import progress
from defender_app.report import sent, waiting
from defender_app.seizure import marks
from defender_app.seizure.marks import Marked
from ui.i18n import dates, field_words
from ui.seizure import words as seizing
from ui.send import words
from ui.send.pick_list import Pick, PickList
from ui.send.resting import Resting
from ui.theme import icons, theme
from ui.theme.tokens import Space
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.rows import INSET, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

    from defender_app.vault.drawer import Drawer
    from ui.send.plan import Plan

_WIDEST: Final = 760
_LEAST: Final = 56
_LOW: Final = 300
# In the order people look for them.
_ORDER: Final = ("ready", "draft", "answered", "sent", "closed")


@dataclass(frozen=True, repr=False)
class Sendable:
    """One record, and how much is missing before it can be sent: the number its page says."""

    event_id: str
    title: str
    date: str
    type_id: str
    status: str
    missing: int
    made: Marked = field(default_factory=Marked)
    """Whether what was sent of it last was made before a device was out of sight."""


def sendable(drawer: Drawer, among: Collection[str] | None = None) -> tuple[Sendable, ...]:
    """All records but withdrawn ones: ready first, then drafts, then what was sent before.

    Args:
        drawer: where they are.
        among: only these; None for all.
    """
    found = []
    today = drawer.now().date()
    seizures = marks.every(drawer)
    reports = sent.every(drawer) if seizures else ()
    for row in drawer.incidents.list():
        if row.record_status == "withdrawn" or (among is not None and row.event_id not in among):
            continue
        missing = 0
        if row.record_status == "draft":
            incident = drawer.incidents.get(row.event_id)
            missing = len(progress(incident, today=today).left)
        kind = next(iter(row.types), "other")
        last = max((one.sealed_on for one in reports if row.event_id in one.event_ids), default="")
        made = marks.of(seizures, last) if last else Marked()
        status = str(row.record_status)
        found.append(Sendable(row.event_id, row.title, row.date_start, kind, status, missing, made))
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.status)))


class RecordsStep(QWidget):
    """The list of records; drafts lead to what is missing in them."""

    changed = Signal()
    go_on = Signal(object)

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self.resting = Resting()
        self.resting.go_on.connect(self.go_on)
        self.resting.forgotten.connect(self._forget)
        self.resting.setMaximumWidth(theme.scaled(_WIDEST))
        self.resting.setContentsMargins(INSET, 0, INSET, 0)
        self.list = PickList(self.tr("Records"))
        # It scrolls; what stands above it in a low window does not.
        self.list.setMinimumHeight(_LEAST)
        self.list.changed.connect(self._chosen)
        self.list.led.connect(plan.place.go.record)
        self.empty = Empty(
            self.tr("There is no record to send yet. What you write down first appears here."),
            self.tr("Write a record"),
            "plus",
        )
        self.empty.acted.connect(lambda: plan.place.go.record(None))
        self.empty.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL - INSET, Space.XL, Space.XL, 0)
        column.setSpacing(Space.XS)
        said = self.tr(
            "Press one record or several: they go in one file. A draft has to be finished "
            "first: press it to see what is missing."
        )
        self._how = text(said, "sentence", wrap=True)
        for one in (text(self.tr("Which records"), "page"), self._how):
            # The words of a row begin where the words above them do.
            one.setContentsMargins(INSET, 0, INSET, 0)
            column.addWidget(one)
        column.addSpacing(Space.M)
        column.addWidget(self.resting)
        self.list.setMaximumWidth(theme.scaled(_WIDEST))
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self._loaded = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the records need the room more than how they are pressed."""
        super().resizeEvent(event)
        low = event.size().height() < theme.scaled(_LOW)
        self._how.setVisible(not low)
        self._column.setContentsMargins(Space.XL - INSET, Space.S if low else Space.XL, Space.XL, 0)

    def load(self) -> None:
        """Read the records again."""
        jobs, drawer = self._plan.place.jobs, self._plan.place.drawer
        jobs.do(lambda: sendable(drawer), self._show, owner=self)
        jobs.do(lambda: waiting.resting(drawer), self.resting.show_resting, owner=self)

    def _forget(self, waiting_id: str) -> None:
        drawer = self._plan.place.drawer
        self._plan.place.jobs.do(
            lambda: waiting.forget(drawer, waiting_id), lambda _: self.load(), owner=self
        )

    def _show(self, found: Sequence[Sendable]) -> None:
        # Choosing row by row is not the person's doing.
        self._loaded = False
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        picks = [
            Pick(one.event_id, partial(self._row, one), one.status != "draft") for one in found
        ]
        self.list.show_picks(picks, self._plan.event_ids)
        self._loaded = True
        self._chosen()

    def _row(self, one: Sendable) -> Row:
        day = dates.shown(one.date) if one.date else ""
        parts = [day, field_words.type_label(one.type_id)]
        if one.made.mark:
            parts.append(seizing.mark(one.made.mark, dates.shown(one.made.gone_on)))
        status, tone = field_words.status_label(one.status), "plain"
        if one.status == "draft" and one.missing:
            status = self.tr("Draft, %n answer(s) missing", "", one.missing)
        elif one.status == "ready":
            tone = "accent"
        elif one.status == "answered":
            tone = "ok"
        return Row(
            title=one.title or self.tr("Without a title"),
            facts=words.SEPARATOR.join(part for part in parts if part),
            icon=icons.type_icon_name(one.type_id),
            status=status,
            status_tone=tone,
        )

    def _chosen(self) -> None:
        if self._loaded:
            self._plan.event_ids = self.list.chosen
            self.changed.emit()

    def said(self) -> str:
        """What stands at the foot."""
        count = len(self._plan.event_ids)
        return self.tr("%n record(s) chosen", "", count) if count else self.tr("Nothing chosen yet")
