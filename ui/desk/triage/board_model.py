"""The columns of the board, and how a card looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui.desk import words
from ui.desk.case_list import ENDED, CaseModel
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type
from ui.widgets.consent import paint_consent
from ui.widgets.rows import ROW, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from defender_app.focal.case_index import CaseRow

ENDED_COLUMN: Final = "ended"
COLUMNS: Final = (
    "new",
    "acknowledged",
    "needs-information",
    "assessed",
    "action-planned",
    "acted",
    "government-replied",
    "follow-up",
    ENDED_COLUMN,
)
_MIME: Final = "application/x-card"
_URGENCIES: Final = {"critical": 0, "high": 1, "normal": 2, "low": 3}
_PADDING: Final = 12
_GAP: Final = 8
_LINES: Final = 2
_LIGHT: Final = 16
_FLAG: Final = 14
_TONES: Final = {"warn": "warn", "danger": "danger"}


def column_of(status: str) -> str:
    """The column in which a case with a status stands; one that is not known stands with the new.

    Whatever has ended is one column.
    """
    if status in ENDED:
        return ENDED_COLUMN
    return status if status in COLUMNS else COLUMNS[0]


def status_of(column: str) -> str:
    """The status that a case gets in a column."""
    return "closed" if column == ENDED_COLUMN else column


def title_of(column: str) -> str:
    """What a column is called."""
    if column == ENDED_COLUMN:
        return QCoreApplication.translate("Board", "Ended")
    return words.status(column)


def in_columns(rows: Iterable[CaseRow]) -> dict[str, list[CaseRow]]:
    """The cases of each column, the most urgent first, then what is due first."""
    found: dict[str, list[CaseRow]] = {one: [] for one in COLUMNS}
    for case in rows:
        found[column_of(case.status)].append(case)
    for cases in found.values():
        cases.sort(key=_first)
    return found


def _first(case: CaseRow) -> tuple[int, int, int]:
    never = 1 << 40
    due = never if case.due is None or case.status in ENDED else case.due
    return _URGENCIES.get(case.urgency, len(_URGENCIES)), due, -case.number


class CardModel(CaseModel):
    """The cards of one column; they can be taken and put down elsewhere."""

    def flags(self, index: QModelIndex | QPersistentModelIndex, /) -> Qt.ItemFlag:
        """Cards are dragged, and columns take them."""
        flags = super().flags(index)
        way = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        return flags | way

    def mimeTypes(self) -> list[str]:
        """A kind that no other program knows."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex], /) -> QMimeData:
        """Nothing of the case: while something is dragged, other programs can read it."""
        del indexes
        data = QMimeData()
        data.setData(_MIME, b"card")
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Cards are moved."""
        return Qt.DropAction.MoveAction


class CardDelegate(QStyledItemDelegate):
    """Paints a `Row` as a card: two lines of title, the facts, urgency and light at the foot."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> QSize:
        """All cards are equally high."""
        del option, index
        title = _LINES * theme.line_height(Type.LABEL)
        return QSize(160, title + 2 * theme.line_height(Type.HINT) + 2 * _PADDING + 6 + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        """The card."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        whole = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        by_keys = option.widget is not None and bool(option.widget.property("keyboard"))
        box = whole.adjusted(1.5, 1.5, -1.5, -_GAP - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "wash" if focused else "hover" if hovered else "surface"
        rim = QPen(theme.colour("accent"), 2) if focused and by_keys else QPen(theme.colour("line"))
        painter.setPen(rim)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)
        mirrored = bool(option.direction == Qt.LayoutDirection.RightToLeft)
        inner = box.adjusted(_PADDING, _PADDING - 2, -_PADDING, 2 - _PADDING)
        self._words(painter, row, inner, mirrored=mirrored)
        self._foot(painter, row, inner, mirrored=mirrored)
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, row: Row, inner: QRectF, *, mirrored: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(theme.font(Type.LABEL, 500, tabular=True))
        painter.setPen(theme.colour("ink"))
        line = theme.line_height(Type.LABEL)
        lines = _broken(painter, row.title, inner.width())
        for place, words_ in enumerate(lines):
            at = QRectF(inner.left(), inner.top() + place * line, inner.width(), line)
            painter.drawText(at, int(side | Qt.AlignmentFlag.AlignVCenter), words_)
        painter.setFont(theme.font(Type.HINT, tabular=True))
        painter.setPen(theme.colour("ink3"))
        facts = painter.fontMetrics().elidedText(
            row.facts, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        top = inner.top() + _LINES * line + 3
        at = QRectF(inner.left(), top, inner.width(), theme.line_height(Type.HINT))
        painter.drawText(at, int(side | Qt.AlignmentFlag.AlignVCenter), facts)

    @staticmethod
    def _foot(painter: QPainter, row: Row, inner: QRectF, *, mirrored: bool) -> None:
        high = theme.line_height(Type.HINT)
        top = inner.bottom() - high
        if row.light:
            x = inner.left() if mirrored else inner.right() - _LIGHT
            paint_consent(painter, QRectF(x, top + (high - _LIGHT) / 2, _LIGHT, _LIGHT), row.light)
        painter.setFont(theme.font(Type.HINT, 500, tabular=True))
        metrics = painter.fontMetrics()
        said, icon, tone = row.status, "", _TONES.get(row.status_tone, "ink2")
        if row.urgency:
            said, icon, tone = row.urgency, row.urgency_icon, _TONES.get(row.urgency_tone, "ink2")
        room = inner.width() - _LIGHT - _GAP
        x = inner.left()
        if icon:
            left = inner.right() - _FLAG if mirrored else x
            icons.paint(painter, icon, left, top + (high - _FLAG) / 2, _FLAG, tone)
            x += _FLAG + 4
            room -= _FLAG + 4
        wide = min(metrics.horizontalAdvance(said) + 1.0, room)
        left = inner.right() - (x - inner.left()) - wide if mirrored else x
        painter.setPen(theme.colour(tone))
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, top, wide, high), int(Qt.AlignmentFlag.AlignVCenter), shown)


def _broken(painter: QPainter, title: str, width: float) -> list[str]:
    """A title in at most two lines; what has no room in the second is cut and marked."""
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(title) <= width:
        return [title]
    opening, closing = "\u2068", "\u2069"
    told = title.removeprefix(opening).removesuffix(closing)
    cut = _fitting(painter, told, width)
    # Between words where there are any; each line keeps its own direction.
    space = told.rfind(" ", 0, cut + 1)
    at = space if space > 0 else max(cut, 1)
    rest = metrics.elidedText(told[at:].strip(), Qt.TextElideMode.ElideRight, int(width))
    return [f"{opening}{told[:at].strip()}{closing}", f"{opening}{rest}{closing}"]


def _fitting(painter: QPainter, words_: str, width: float) -> int:
    """How many letters from the beginning have room."""
    metrics = painter.fontMetrics()
    low, high = 0, len(words_)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(words_[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
