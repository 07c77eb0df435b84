"""The view "Board": a column for each status; moving a card changes the status of its case."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from defender_app.focal import work
from defender_app.focal.case_index import CaseQuery
from ui.desk import words
from ui.desk.case_list import CASE, due_words, facts_of, row_of
from ui.desk.triage import found as finding
from ui.desk.triage import keys
from ui.desk.triage.board_model import (
    COLUMNS,
    CardDelegate,
    CardModel,
    column_of,
    in_columns,
    status_of,
    title_of,
)
from ui.desk.triage.lights import Lights, in_view
from ui.desk.triage.rows import CaseRows
from ui.i18n import locale
from ui.theme import theme
from ui.theme.tokens import Radius, Space
from ui.widgets.buttons import link
from ui.widgets.dialogs import Question
from ui.widgets.labels import text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
        QShowEvent,
    )

    from defender_app.focal.case_index import CaseRow
    from ui.desk.triage.found import Found
    from ui.widgets.rows import Row
    from ui.workplace import Workplace

_COLUMN: Final = 232
_SIDES: Final = 22
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALONG: Final = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


def title() -> str:
    """What the view is called."""
    return QCoreApplication.translate("Cases", "Board")


def card_of(case: CaseRow, light: str, today: date | None) -> Row:
    """A card says where and until when; its column says the status."""
    number, country, _ = facts_of(case)
    due = due_words(case, today)
    return replace(
        row_of(case, light, today),
        facts="  ·  ".join(filter(None, (number, country))),
        status=due,
        status_tone="plain",
    )


class Cards(CaseRows):
    """The cards of one column. ``put`` says that the card being dragged was let go here."""

    put = Signal()
    taken = Signal(str)
    beside = Signal(int, bool)
    """One column on or back, and whether the card goes along."""

    def __init__(self, model: CardModel, name: str) -> None:
        super().__init__(model, name, many=False, delegate=CardDelegate())
        # A column may be empty: then there is no card that could show where the keyboard is.
        self.setProperty("ring", int(Radius.ROW))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)

    def startDrag(self, supported: Qt.DropAction, /) -> None:
        """Say which card it is; what is dragged itself says nothing."""
        self.taken.emit(self.current)
        super().startDrag(supported)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only cards of this board."""
        self._let(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the column."""
        self._let(event)

    def _let(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if isinstance(event.source(), Cards):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put down: nothing moves before somebody said what it means."""
        source = event.source()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if isinstance(source, Cards) and source is not self:
            self.put.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the columns beside; with Ctrl the card goes along."""
        step = _ALONG.get(Qt.Key(event.key()), 0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and held in {Qt.KeyboardModifier.NoModifier, _CTRL}:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.beside.emit(-step if mirrored else step, held == _CTRL)
            return
        super().keyPressEvent(event)


class Column(QWidget):
    """The name of a status, how many cases have it, and their cards."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.model = CardModel(card_of)
        self.cards = Cards(self.model, title_of(name))
        self.count = text("", "quiet")
        self.head = head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(text(title_of(name), "heading"))
        head.addWidget(self.count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.cards, 1)
        self.fit()
        theme.watch(self.fit)

    def fit(self) -> None:
        """As wide as a card should be with this size of letters, and as the name of the status."""
        self.setFixedWidth(max(theme.scaled(_COLUMN), self.head.sizeHint().width()))

    def show_cases(self, found: list[CaseRow], today: date | None) -> None:
        """Show these; where the keyboard was it stays."""
        current = self.cards.current
        self.model.today = today
        self.model.show_cases(found)
        if current:
            self.cards.stand_on(current)
        self.count.setText(locale().toString(len(found)))
        self.count.updateGeometry()
        self.fit()


class MoveQuestion(Question):
    """What moving a card means: only noted here, or also told to the sender."""

    def __init__(self, parent: QWidget, case: CaseRow, column: str) -> None:
        question = QCoreApplication.translate("Board", "Move case {number} to “{column}”?")
        super().__init__(
            parent,
            question.format(number=case.number, column=title_of(column)),
            QCoreApplication.translate(
                "Board", "The status is noted here. The sender learns of it only by an answer."
            ),
            QCoreApplication.translate("Board", "Only note it here"),
            QCoreApplication.translate("Board", "Leave it"),
        )
        self.tell = link(QCoreApplication.translate("Board", "Tell the sender…"), "reply")
        self.insert(self.tell)


class BoardView(QWidget):
    """All columns side by side; what has no room is reached by scrolling."""

    opened = Signal(str)
    wished = Signal(str, tuple)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._typed, self._taken = "", ""
        self.dialog: MoveQuestion | None = None
        self.columns = {one: Column(one) for one in COLUMNS}
        self._lights = Lights(place, self._without_light, self)
        self._lights.came.connect(self._take_lights)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(_SIDES, 2, _SIDES, 0)
        row.setSpacing(Space.M)
        for column in self.columns.values():
            row.addWidget(column)
            self._connect(column)
        row.addStretch(1)
        self.across = QScrollArea()
        self.across.setFrameShape(QFrame.Shape.NoFrame)
        self.across.setWidgetResizable(True)
        self.across.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.across.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.across.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.across.setWidget(inner)
        inner.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.across)
        self.across.horizontalScrollBar().valueChanged.connect(self._lights.soon)

    def _connect(self, column: Column) -> None:
        cards = column.cards
        cards.opened.connect(self._open)
        cards.wished.connect(partial(self._wish, column))
        cards.taken.connect(self._take)
        cards.put.connect(partial(self._put, column.name))
        cards.beside.connect(partial(self._go_beside, column.name))
        cards.verticalScrollBar().valueChanged.connect(self._lights.soon)

    def arrive(self) -> None:
        """Read the cases again."""
        drawer = self._place.drawer
        query = CaseQuery(words=self._typed)
        self._place.jobs.do(lambda: finding.read(drawer, query), self._show, owner=self)

    def search(self, words_: str) -> None:
        """Show only cards with these words."""
        self._typed = words_.strip()
        self.arrive()

    def _show(self, found: Found) -> None:
        for name, cases in in_columns(found.rows).items():
            self.columns[name].show_cases(cases, found.today)
        self._lights.now()

    def _open(self, index: QModelIndex) -> None:
        case: CaseRow | None = index.data(CASE)
        if case is not None:
            self.opened.emit(case.case_id)

    def _wish(self, column: Column, wish: str) -> None:
        current = column.cards.current
        if wish not in keys.WITH_A_CASE:
            self.wished.emit(wish, ())
        elif current:
            self.wished.emit(wish, (current,))

    def _take(self, case_id: str) -> None:
        self._taken = case_id

    def _put(self, name: str) -> None:
        # Not while the drag still runs: a dialog would be opened within it.
        QTimer.singleShot(0, self, lambda: self.ask_move(self._taken, name))

    def _go_beside(self, name: str, step: int, along: bool) -> None:
        place = COLUMNS.index(name) + step
        if not 0 <= place < len(COLUMNS):
            return
        if along:
            self.ask_move(self.columns[name].cards.current, COLUMNS[place])
        else:
            self._stand_in(COLUMNS[place], self.columns[name].cards.currentIndex().row())

    def _stand_in(self, name: str, row: int) -> None:
        """Put the keyboard into a column, as far down as it was."""
        column = self.columns[name]
        case = column.model.case_at(min(max(row, 0), column.model.rowCount() - 1))
        column.cards.setFocus(Qt.FocusReason.TabFocusReason)
        if case is not None:
            column.cards.stand_on(case.case_id)
        self.across.ensureWidgetVisible(column, _SIDES, 0)

    def ask_move(self, case_id: str, name: str) -> None:
        """Ask what it means that a card goes to a column."""
        case = self._case(case_id)
        if case is None or column_of(case.status) == name:
            return
        dialog = self.dialog = MoveQuestion(self, case, name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._move, case_id, name))
        dialog.tell.clicked.connect(partial(self._tell, case_id, name))
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    def _case(self, case_id: str) -> CaseRow | None:
        for column in self.columns.values():
            index = column.model.index_of(case_id)
            if index.isValid():
                return column.model.case_at(index.row())
        return None

    def _move(self, case_id: str, name: str) -> None:
        drawer, status = self._place.drawer, status_of(name)
        self._place.jobs.do(
            lambda: work.set_status(drawer, case_id, status),
            lambda _: self._moved(case_id, name),
            owner=self,
        )

    def _moved(self, case_id: str, name: str) -> None:
        case = self._case(case_id)
        if case is not None:
            said = self.tr("{case} stands in “{column}” now.")
            number = words.numbered(case.number)
            self._place.notify.said(said.format(case=number, column=title_of(name)))
        self.arrive()

    def _tell(self, case_id: str, name: str) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.wished.emit(f"tell:{status_of(name)}", (case_id,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More columns come into view."""
        super().resizeEvent(event)
        self._lights.soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._lights.now()

    def _without_light(self) -> tuple[str, ...]:
        shown = (one for one in self.columns.values() if not one.visibleRegion().isEmpty())
        return tuple(chain.from_iterable(in_view(one.cards, one.model) for one in shown))

    def _take_lights(self, found: dict[str, str]) -> None:
        for column in self.columns.values():
            column.model.take_lights(found)
