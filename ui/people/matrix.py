"""The table of consent: uses down; answer, shown as, how, when and by whom across."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from defender_app.model.consent_changes import of_use, value_of
from defender_app.taxonomy import taxonomy
from ui.i18n import dates, field_words
from ui.people import words
from ui.theme import theme
from ui.theme.tokens import Radius, Type
from ui.widgets.consent import paint_consent
from ui.widgets.labels import apart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from defender_app.model.consent import Consent

Index = QModelIndex | QPersistentModelIndex

USE, ANSWER, SHOWN, HOW, WHEN, BY = range(6)
ROW: Final = 39
_LOW_ROW: Final = 36
HEADER: Final = 34
INSET: Final = 14
_SHAPE: Final = 16
_SHAPE_GAP: Final = 8
_BEFORE: Final = {ANSWER: _SHAPE + _SHAPE_GAP}
_WIDTHS: Final = (277, 114, 84, 82, 100, 74)
_LEAST_USE: Final = 190
_LONG_DAY: Final = "2025-12-22"
_DAY_GAP: Final = 18
# Narrow windows: what is told in the panel beside goes first.
_GOES_FIRST: Final = (BY, HOW, SHOWN, WHEN)
# These go before the words of a use are cut: "with name" and "without" stand at their end.
_FOR_WORDS: Final = (BY, HOW)
_END: Final = 6
_FOCUS: Final = 2
_CONTACT_BACK: Final = "contact-back"


def uses() -> tuple[str, ...]:
    """All uses, in the order of the form."""
    return tuple(taxonomy().lists["consent_use"].choices)


def use_label(use: str, called: str) -> str:
    """The short name of a use; contacting back names the person by their word."""
    if use == _CONTACT_BACK and called not in {"", words.unnamed()}:
        return QCoreApplication.translate("ConsentWords", "Contact {who} back").format(
            who=apart(called)
        )
    return field_words.consent_use_label(use)


class MatrixModel(QAbstractTableModel):
    """The consents of one person, one row a use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._uses = uses()
        self._consents: tuple[Consent, ...] = ()
        self._called = ""

    def show_consents(self, consents: tuple[Consent, ...], called: str) -> None:
        """Show these, of somebody called that."""
        if (consents, called) == (self._consents, self._called):
            return
        self._consents, self._called = consents, called
        last = self.index(len(self._uses) - 1, BY)
        self.dataChanged.emit(self.index(0, USE), last)

    @property
    def consents(self) -> tuple[Consent, ...]:
        """What is shown."""
        return self._consents

    def consent(self, row: int) -> Consent:
        """The consent in a row."""
        return of_use(self._consents, self._uses[row])

    def row_of(self, use: str) -> int:
        """The row of a use, or -1."""
        return self._uses.index(use) if use in self._uses else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """One row for each use."""
        return 0 if parent.isValid() else len(self._uses)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Six columns."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words above the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("What it may be used for"),
            self.tr("Answer"),
            self.tr("Shown as"),
            self.tr("How"),
            self.tr("When"),
            self.tr("By"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; for the tooltip of a condition, its words."""
        consent = self.consent(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(consent, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = [self._cell(consent, column) for column in range(len(_WIDTHS))]
            return words.heard(row, index.column())
        return value_of(consent) if role == Qt.ItemDataRole.UserRole else None

    def _cell(self, consent: Consent, column: int) -> str:
        if column == USE:
            return use_label(consent.use, self._called)
        if column == ANSWER:
            return words.answer_label(value_of(consent))
        if column == SHOWN:
            return words.shown_as(consent)
        if column == HOW:
            return words.how_short(consent)
        if column == WHEN:
            return words.when_short(consent)
        return words.by_short(consent, self._called)


class _Cells(QStyledItemDelegate):
    """Paints the words of a cell, and the shape of an answer."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        del option, index
        matrix = self.parent()
        return QSize(40, matrix.row_height if isinstance(matrix, Matrix) else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words, and before an answer its shape."""
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        box: QRect = option.rect
        column, value = index.column(), str(index.data(Qt.ItemDataRole.UserRole))
        tree = self.parent()
        chosen = isinstance(tree, QTreeView) and tree.selectionModel().isRowSelected(index.row())
        painter.setFont(theme.font(Type.LABEL, _weight(column, chosen=chosen), tabular=True))
        quiet = column > ANSWER or (column == ANSWER and value.startswith("not-asked"))
        painter.setPen(theme.colour("ink2" if quiet else "ink"))
        start, end = (INSET if column == USE else 0), _END
        if column == ANSWER:
            x = box.right() + 1 - _SHAPE if mirrored else box.left()
            y = box.top() + (box.height() - _SHAPE) // 2
            paint_consent(painter, QRectF(x, y, _SHAPE, _SHAPE), value)
            start = _SHAPE + _SHAPE_GAP
        inner = box.adjusted(end, 0, -start, 0) if mirrored else box.adjusted(start, 0, -end, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            inner, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text
        )


def _weight(column: int, *, chosen: bool) -> int:
    if column == USE:
        return 600 if chosen else 400
    return 500 if column == ANSWER else 400


class _Header(QHeaderView):
    """Quiet words above the columns, and a hairline under them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(0)
        # The sheet of the window gives tables room that the sections paint themselves here.
        self.setStyleSheet("QHeaderView { padding: 0; border: none; }")

    def sizeHint(self) -> QSize:
        """One line and room."""
        return QSize(100, max(HEADER, theme.line_height(Type.HINT) + 16))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - as Qt has it
        """One heading."""
        painter.fillRect(rect, theme.colour("paper"))
        painter.setFont(theme.font(Type.HINT, 600))
        painter.setPen(theme.colour("ink2"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = INSET if logicalIndex == USE else 0
        inner = rect.adjusted(4, 0, -start, -1) if mirrored else rect.adjusted(start, 0, -4, -1)
        model = self.model()
        text = painter.fontMetrics().elidedText(
            str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or ""),
            Qt.TextElideMode.ElideRight,
            inner.width(),
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            inner, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text
        )
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.colour("line"))


class Matrix(QTreeView):
    """The table. Arrows move through the uses, Shift or Ctrl choose several of them.

    ``chosen`` gives the uses that are chosen, in the order of the form.
    """

    chosen = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.table = MatrixModel(self)
        self.row_height = ROW
        self.setModel(self.table)
        self.setHeader(_Header(self))
        self.setItemDelegate(_Cells(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Consent"))
        self.setAccessibleDescription(self.tr("Shift and the arrows choose several uses"))
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.selectionModel().selectionChanged.connect(self._moved)
        self.table.dataChanged.connect(lambda *_: self._fit())
        theme.watch(self.viewport().update)

    def choose(self, use: str) -> None:
        """Go to the row of a use."""
        self.choose_all((use,))

    def choose_all(self, uses: Iterable[str]) -> None:
        """Choose the rows of several uses."""
        rows = sorted(row for use in uses if (row := self.table.row_of(use)) >= 0)
        if not rows:
            return
        picked = QItemSelection()
        for row in rows:
            picked.select(self.table.index(row, USE), self.table.index(row, BY))
        model, flag = self.selectionModel(), QItemSelectionModel.SelectionFlag
        model.setCurrentIndex(self.table.index(rows[0], USE), flag.NoUpdate)
        model.select(picked, flag.ClearAndSelect)

    @property
    def uses(self) -> tuple[str, ...]:
        """The chosen uses."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows(USE)})
        return tuple(self.table.consent(row).use for row in rows)

    @property
    def use(self) -> str:
        """The chosen use, or ""."""
        row = self.currentIndex().row()
        return self.table.consent(row).use if row >= 0 else ""

    def _moved(self) -> None:
        self.viewport().update()
        if self.uses:
            self.chosen.emit(self.uses)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of a row, then its cells."""
        rect: QRect = option.rect
        row = QRectF(0, rect.top(), self.viewport().width(), rect.height())
        chosen = self.selectionModel().isRowSelected(index.row())
        current = index.row() == self.currentIndex().row()
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or (self.underMouse() and under.row() == index.row()):
            painter.setBrush(theme.colour("wash" if chosen else "hover"))
            painter.setClipRect(row, Qt.ClipOperation.IntersectClip)
            painter.drawRoundedRect(self._ground(row, index.row()), Radius.ROW, Radius.ROW)
        if current and self.hasFocus() and self.window().isActiveWindow():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), _FOCUS))
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), Radius.ROW - 1, Radius.ROW - 1)
        painter.restore()
        for column in range(self.table.columnCount()):
            if self.isColumnHidden(column):
                continue
            cell = self.table.index(index.row(), column)
            option.rect = QRect(
                self.columnViewportPosition(column),
                rect.top(),
                self.columnWidth(column),
                rect.height(),
            )
            self.itemDelegate().paint(painter, option, cell)

    def _ground(self, row: QRectF, number: int) -> QRectF:
        """The ground of a row, going on into neighbours that are chosen too."""
        chosen = self.selectionModel().isRowSelected
        above = chosen(number) and number > 0 and chosen(number - 1)
        below = chosen(number) and number < self.table.rowCount() - 1 and chosen(number + 1)
        return row.adjusted(0, -Radius.ROW if above else 0, 0, Radius.ROW if below else 0)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Rows have no branches."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column takes what the others leave."""
        super().resizeEvent(event)
        self._fit_rows()
        self._fit()

    def _fit_rows(self) -> None:
        """A little lower, where that keeps the last row from being cut."""
        line = theme.line_height(Type.LABEL)
        room = self.viewport().height() // self.table.rowCount()
        least, most = max(_LOW_ROW, line + 13), max(ROW, line + 16)
        height = room if least <= room < most else most
        if height != self.row_height:
            self.row_height = height
            self.scheduleDelayedItemsLayout()

    def _needed(self, column: int) -> int:
        """How wide the words of a column are: its heading, and the longest answer below it."""
        heading = str(self.table.headerData(column, Qt.Orientation.Horizontal))
        head = QFontMetrics(theme.font(Type.HINT, 600)).horizontalAdvance(heading)
        if column not in (ANSWER, SHOWN):
            return head + _END
        return max(head, self._longest(column) + _BEFORE.get(column, 0)) + 2 * _END

    def _longest(self, column: int, weight: int = 500) -> int:
        """How wide the longest words of a column are."""
        metrics = QFontMetrics(theme.font(Type.LABEL, weight))
        cells = (self.table.index(row, column).data() for row in range(self.table.rowCount()))
        return max(metrics.horizontalAdvance(str(cell)) for cell in cells)

    def _fit(self) -> None:
        left = self.viewport().width()
        least, words = theme.scaled(_LEAST_USE), INSET + _END + self._longest(USE, 600)
        wide = {at: max(theme.scaled(width), self._needed(at)) for at, width in enumerate(_WIDTHS)}
        day = QFontMetrics(theme.font(Type.LABEL)).horizontalAdvance(dates.shown(_LONG_DAY))
        wide[WHEN] = max(wide[WHEN], day + _DAY_GAP)
        hidden: set[int] = set()

        def rest() -> int:
            return left - sum(wide[one] for one in wide if one != USE and one not in hidden)

        for column in _GOES_FIRST:
            if rest() >= (words if column in _FOR_WORDS else least):
                break
            hidden.add(column)
        # What the uses do not need, the longest words of the answers may have.
        wide[HOW] += max(0, min(self._longest(HOW) + _END - wide[HOW], rest() - words))
        for column, width in wide.items():
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, max(rest(), 60) if column == USE else width)
