"""The paper: one record as it would leave, with each reason in the margin at the same height."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.i18n import dates, places
from ui.send import notes, words
from ui.send.small_link import SmallLink
from ui.send.struck import Run, StruckText
from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.cards import Card, Hairline
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from defender_app.report.compared import Span
    from defender_app.report.paper import Paper, Row

_MARGIN: Final = 229
_TITLE: Final = 18
# Below this width the reasons stand under what they are about.
_NARROW: Final = 620
# Shown beside the name or in the line under the title, or without their question.
_BARE: Final = frozenset(
    {
        "common:Cooperation.mechanism",
        "common:Cooperation.form",
        "common:Cooperation.date",
        "common:Evidence.kind",
        "common:Evidence.description",
        "common:Evidence.original_file_name",
    }
)


class PaperView(Card):
    """Shows one paper; scrolls inside its card."""

    acted = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.area = ScrollPage()
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("What leaves"))
        self.area.body.setContentsMargins(32, 26, 24, 24)
        self.body.addWidget(self.area)
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_margin)
        self.notes: list[notes.NoteView] = []
        self._beside: dict[str, QWidget] = {}
        self._open: set[str] = set()
        self._shown: tuple[Paper, Mapping[str, str]] | None = None
        self._is_narrow = False

    def show_paper(self, paper: Paper, accepted: Mapping[str, str]) -> None:
        """Show a record; stays where it was scrolled to when it is the same one."""
        same = self._shown is not None and self._shown[0].event_id == paper.event_id
        at = self.area.verticalScrollBar().value() if same else 0
        self._shown = (paper, accepted)
        self._clear()
        sheet = _Sheet(self, paper, accepted, narrow=self._is_narrow, opened=self._open)
        self.area.body.addWidget(sheet)
        keep_place(self.area.page)
        self.area.body.addStretch(1)
        self.notes, self._beside = sheet.notes, sheet.beside
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(at))

    def show_beside(self, key: str) -> None:
        """Scroll to where a person or an item stands."""
        found = self._beside.get(key)
        if found is not None:
            top = found.mapTo(self.area.page, QPoint(0, 0)).y()
            self.area.verticalScrollBar().setValue(max(0, top - Space.XXL))

    def open_section(self, name: str) -> None:
        """Show the answers of a section that go as they are."""
        self._open.add(name)
        if self._shown is not None:
            self.show_paper(*self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the reasons stand under the words."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.scaled(_NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            if self._shown is not None:
                self.show_paper(*self._shown)

    def _keep_margin(self, _least: int, most: int) -> None:
        """The margin ends at the same place with and without a scroll bar."""
        bar = self.area.verticalScrollBar().sizeHint().width() if most else 0
        self.area.body.setContentsMargins(32, 26, 23 - bar, 24)

    def _clear(self) -> None:
        while (item := self.area.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


class _Sheet(QWidget):
    """The rows of one paper."""

    def __init__(
        self,
        view: PaperView,
        paper: Paper,
        accepted: Mapping[str, str],
        *,
        narrow: bool,
        opened: set[str],
    ) -> None:
        super().__init__()
        self._view, self._paper, self._accepted = view, paper, accepted
        self._narrow, self._opened = narrow, opened
        self.notes: list[notes.NoteView] = []
        self.beside: dict[str, QWidget] = {}
        self._names = {one.key: one.word for one in paper.people}
        self._names |= {one.eid: one.name for one in paper.items}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XXL - 4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        if not narrow:
            self._grid.setColumnMinimumWidth(1, _MARGIN)
        self._row = 0
        self._first = False
        self._head()
        for section in paper.sections:
            self._section(section.name, section.rows)

    def _place(self, left: QWidget, right: Sequence[QWidget] = (), gap: int = 0) -> None:
        """Put words and the reasons beside them into the next row."""
        if self._first:
            gap, self._first = 3, False
        if gap:
            self._grid.setRowMinimumHeight(self._row, gap)
            self._row += 1
        if self._narrow:
            self._grid.addWidget(left, self._row, 0)
            for one in right:
                self._row += 1
                self._grid.addWidget(one, self._row, 0)
        else:
            self._grid.addWidget(left, self._row, 0, Qt.AlignmentFlag.AlignTop)
            if right:
                self._grid.addWidget(_stacked(right), self._row, 1, Qt.AlignmentFlag.AlignTop)
        self._row += 1

    def _head(self) -> None:
        paper = self._paper
        runs = [run for span in paper.title.spans for run in words.runs(span.pieces, self._names)]
        title = StruckText(runs, size=_TITLE, weight=600, loose=False)
        self._place(title, self._notes(paper.title))
        told = [one.word_there for one in paper.people if one.word_there][:1]
        parts = [self.tr("Report from {who}").format(who=told[0])] if told else []
        parts += [dates.shown(paper.date)] if paper.date else []
        parts += [places.country_name(paper.country)] if paper.country else []
        facts = said(words.SEPARATOR.join(parts), "quiet", wrap=True)
        self._place(facts)
        line = Hairline()
        self._grid.setRowMinimumHeight(self._row, 17)
        self._grid.addWidget(line, self._row + 1, 0, 1, 2)
        self._row += 2

    def _section(self, name: str, rows: Sequence[Row]) -> None:
        heading = text(words.section_words(name), "caption")
        before = self._row
        self._place(heading, gap=Space.L)
        self._first = True
        begun, hidden = self._row, 0
        for row in rows:
            hidden += self._fact_row(name, row) if row.style == "facts" else self._text_row(row)
        if hidden and begun == self._row and name == "when-where":
            heading.hide()
            self._row = before
            return
        if hidden:
            self._more(name, hidden)

    def _text_row(self, row: Row) -> int:
        runs: list[Run] = []
        for span in row.spans:
            label = words.label_words(span.label)
            runs += [Run(f"{label}\u2002", "label")] if label else []
            runs += words.runs(span.pieces, self._names)
        if row.style == "head":
            runs = [Run(run.words, "strong") for run in runs]
        one = StruckText(runs)
        self._keep(row, one)
        self._place(one, self._notes(row), gap=10)
        return 0

    def _fact_row(self, name: str, row: Row) -> int:
        """The answers of one thing; gives how many are not shown because they go as they are."""
        bare = [span for span in row.spans if span.label in _BARE or not span.label]
        rest = [span for span in row.spans if span not in bare]
        struck = [span for span in rest if any(one.state != "goes" for one in span.pieces)]
        beside = self._notes(row)
        if bare:
            one = StruckText(self._joined(bare))
            self._keep(row, one)
            self._place(one, beside, gap=10)
            beside = []
        shown = rest if name in self._opened else struck
        for span in shown:
            runs = [Run(f"{words.label_words(span.label)}\u2002", "label")]
            line = StruckText(
                [*runs, *words.runs(span.pieces, self._names)], size=Type.LABEL, loose=False
            )
            self._keep(row, line)
            self._place(line, beside, gap=Space.XS)
            beside = []
        for left in beside:
            self._place(QWidget(), [left], gap=Space.XS)
        return len(rest) - len(shown)

    def _joined(self, spans: Sequence[Span]) -> list[Run]:
        runs: list[Run] = []
        for span in spans:
            runs += [Run(", ")] if runs else []
            runs += words.runs(span.pieces, self._names)
        return runs

    def _more(self, name: str, hidden: int) -> None:
        """The answers that go as they are, behind a word."""
        button = SmallLink(self.tr("%n more answer(s) go as they are", "", hidden), weight=500)
        button.clicked.connect(lambda: self._view.open_section(name))
        self._place(button, gap=2)

    def _keep(self, row: Row, widget: QWidget) -> None:
        for note in row.notes:
            if note.kind in {"human", "item"}:
                self.beside.setdefault(note.about, widget)

    def _notes(self, row: Row) -> list[QWidget]:
        made: list[QWidget] = []
        for note in row.notes:
            told = notes.told(note, self._paper, self._accepted)
            if told is not None:
                view = notes.NoteView(told)
                view.acted.connect(self._view.acted)
                self.notes.append(view)
                made.append(view)
        return made


def _stacked(several: Sequence[QWidget]) -> QWidget:
    """Notes below each other in the margin."""
    box = QWidget()
    box.setFixedWidth(theme.scaled(_MARGIN))
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 1, 0, 0)
    column.setSpacing(Space.S)
    for one in several:
        column.addWidget(one)
    return box
