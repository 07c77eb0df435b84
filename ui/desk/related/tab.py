"""The tab "Related": what is information about the same event, and what may be."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.focal import candidates, case_index, compare_cases, events
from ui.desk import words
from ui.desk.blocks import empty
from ui.desk.case_list import facts_of, title_of
from ui.desk.related import words as related
from ui.desk.related.compare_view import CompareDialog
from ui.desk.related.decide_dialog import Deciding
from ui.desk.related.line import CaseLine
from ui.theme.tokens import Space
from ui.widgets.buttons import link, outlined, quiet
from ui.widgets.cards import Card
from ui.widgets.chips import chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import said, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.focal.candidates import Candidate
    from defender_app.focal.case_index import CaseRow
    from defender_app.focal.compare_cases import Side
    from defender_app.vault.drawer import Drawer
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

_AT_A_TIME: Final = 10
_PUT_ASIDE: Final = "different"


def title() -> str:
    """What the tab is called."""
    return QCoreApplication.translate("Related", "Related")


@dataclass(frozen=True)
class Found:
    """What is known around a case.

    Attributes:
        members: of its event, the case itself among them. why: what was said about that.
        sources: how many keys signed them. others: cases that may belong to it, the best first.
    """

    members: tuple[CaseRow, ...] = field(default=(), repr=False)
    why: str = field(default="", repr=False)
    sources: int = 0
    others: tuple[tuple[Candidate, CaseRow], ...] = field(default=(), repr=False)


def read(drawer: Drawer, case_id: str) -> Found:
    """Read what is around a case.

    Raises:
        InputError: as for ``cases.get`` and ``candidates.candidates``.
    """
    event = events.of_case(drawer, case_id)
    ids = () if event is None else event.case_ids
    found = [(one, case_index.row(drawer, one.case_id)) for one in
             candidates.candidates(drawer, case_id)]  # fmt: skip
    others = [(one, row) for one, row in found if row is not None and one.case_id not in ids]
    # What somebody decided to be another event stands last.
    others.sort(key=lambda one: one[0].decided == _PUT_ASIDE)
    return Found(
        members=tuple(row for one in ids if (row := case_index.row(drawer, one)) is not None),
        why="" if event is None else event.why,
        sources=0 if event is None else events.sources_count(drawer, event.event_id),
        others=tuple(others),
    )


class RelatedTab(QWidget):
    """``changed``: something was decided; ``opened``: another case is wanted."""

    changed = Signal()
    opened = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._contents: Contents | None = None
        self._found = Found()
        self._shown = _AT_A_TIME
        self.dialog: CompareDialog | None = None
        self.deciding = Deciding(place, self)
        self.deciding.done.connect(self._decided)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def show_case(self, contents: Contents) -> None:
        """Look around a case."""
        before, self._contents = self._contents, contents
        if before is None or before.case.case_id != contents.case.case_id:
            self._shown = _AT_A_TIME
        drawer, case_id = self._place.drawer, contents.case.case_id
        self._place.jobs.do(lambda: read(drawer, case_id), self._show, owner=self)

    def flush(self) -> None:
        """Nothing is typed here."""

    def _show(self, found: Found) -> None:
        self._found = found
        empty(self._column)
        if found.members:
            self._event(found)
        self._column.addWidget(text(self.tr("May be about the same event"), "heading"))
        self._column.addWidget(
            text(self.tr("Cases that have something in common with this one. Nothing is joined by"
                         " itself: compare them, and decide."), "hint", wrap=True)
        )  # fmt: skip
        for candidate, row in found.others[: self._shown]:
            self._column.addWidget(self._candidate(candidate, row))
        if not found.others:
            self._column.addWidget(text(self.tr("No other case is like this one."), "quiet"))
        left = len(found.others) - self._shown
        if left > 0:
            more = link(self.tr("Show %n more", "", left))
            more.clicked.connect(self._more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        keep_place(self)
        self._column.addStretch(1)

    def _more(self) -> None:
        self._shown += _AT_A_TIME
        self._show(self._found)

    def _event(self, found: Found) -> None:
        self._column.addWidget(text(self.tr("Information about one event"), "heading"))
        counted = (
            self.tr("%n case(s)", "", len(found.members)),
            self.tr("%n source(s): different keys, perhaps of one person", "", found.sources),
        )
        self._column.addWidget(text("  ·  ".join(counted), "hint", wrap=True))
        card = Card(padding=Space.L, gap=Space.S)
        for row in found.members:
            card.body.addWidget(self._member(row))
        if found.why:
            why = self.tr("Why: {why}").format(why=words.quoted(found.why))
            card.body.addWidget(said(why, "hint", wrap=True))
        self._column.addWidget(card)

    def _member(self, row: CaseRow) -> QWidget:
        own = self._contents is not None and row.case_id == self._contents.case.case_id
        out = quiet(self.tr("Take out…"))
        out.setAccessibleName(self.tr("Take out {case}").format(case=words.numbered(row.number)))
        out.clicked.connect(partial(self._leave, row))
        return self._line(row, (out,), (chip(self.tr("this case"), "plain"),) if own else ())

    def _candidate(self, one: Candidate, row: CaseRow) -> Card:
        card = Card(padding=Space.L, gap=Space.S)
        compare = outlined(self.tr("Compare…"))
        compare.setAccessibleName(
            self.tr("Compare with {case}").format(case=words.numbered(row.number))
        )
        compare.clicked.connect(partial(self.compare, row.case_id))
        tone, known = related.decided(one.decided)
        card.body.addWidget(self._line(row, (compare,), (chip(known, tone),) if known else ()))
        chips = QWidget()
        flow = FlowLayout(chips, gap=6)
        for kind in one.agrees:
            flow.addWidget(chip(related.reason(kind), "ok", "check"))
        differs = self.tr("other {what}")
        for kind in one.differs:
            flow.addWidget(chip(differs.format(what=related.reason(kind)), "plain"))
        card.body.addWidget(chips)
        return card

    def _line(self, row: CaseRow, buttons: Sequence[QWidget], chips: Sequence[QWidget]) -> QWidget:
        """A case with its title, its facts, and what can be done."""
        made = CaseLine(title_of(row), "  ·  ".join(filter(None, facts_of(row))), chips, buttons)
        made.opened.connect(partial(self.opened.emit, row.case_id))
        return made

    def compare(self, case_id: str) -> None:
        """Show another case beside this one."""
        contents = self._contents
        if contents is None:
            return
        drawer, own = self._place.drawer, contents.case.case_id
        self._place.jobs.do(
            lambda: compare_cases.compare(drawer, own, case_id),
            partial(self._compared, case_id),
            owner=self,
        )

    def _compared(self, case_id: str, sides: tuple[Side, ...]) -> None:
        contents = self._contents
        number = self._number(case_id)
        if contents is None or not number:
            return
        joined = case_id in {one.case_id for one in self._found.members}
        numbers = (contents.case.number, number)
        dialog = self.dialog = CompareDialog(self, sides, numbers, joined=joined)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decide.connect(partial(self.decide, case_id))
        dialog.wants_other.connect(partial(self._open, case_id))
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    def _number(self, case_id: str) -> int:
        rows = (*self._found.members, *(row for _, row in self._found.others))
        return next((row.number for row in rows if row.case_id == case_id), 0)

    def _open(self, case_id: str) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.opened.emit(case_id)

    def decide(self, case_id: str, decision: str) -> None:
        """Ask why, and keep it."""
        if self._contents is not None:
            own, number = self._contents.case.case_id, self._number(case_id)
            self.deciding.ask(self.dialog or self, own, case_id, number, decision)

    def _leave(self, row: CaseRow) -> None:
        self.deciding.leave(self, row.case_id, row.number)

    def _decided(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.changed.emit()
