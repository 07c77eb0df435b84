"""A list to choose one answer from, for questions with more than six. Type to find."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type
from ui.widgets.private import PRIVATE
from ui.widgets.tips import tell_cut

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HEIGHT: Final = 38
_ROW: Final = 34
_SHOWN_ROWS: Final = 8
_SIDE: Final = 12
_ARROW: Final = 16
_IDENT: Final = Qt.ItemDataRole.UserRole
_SEARCH: Final = Qt.ItemDataRole.UserRole + 1
_OPENING: Final = frozenset(
    {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4, Qt.Key.Key_Down}
)
_MOVING: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


def _folded(words: str) -> str:
    """Without accents and case, so that typing "cote" finds "Côte"."""
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class _Found(QSortFilterProxyModel):
    """The answers that hold all the words typed."""

    def __init__(self, source: QAbstractItemModel) -> None:
        super().__init__()
        self.setSourceModel(source)
        self._wanted: tuple[str, ...] = ()

    def look_for(self, words: str) -> None:
        """Keep the answers with these words."""
        self.beginFilterChange()
        self._wanted = tuple(_folded(words).split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex, /) -> bool:
        """Whether an answer stays."""
        index = self.sourceModel().index(row, 0, parent)
        words = str(index.data(_SEARCH))
        return all(one in words for one in self._wanted)


class _Answer(QStyledItemDelegate):
    """One answer in the list."""

    def __init__(self, choice: Choice) -> None:
        super().__init__(choice)
        self._choice = choice

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> QSize:
        """All rows are equally high."""
        del option, index
        return QSize(120, max(_ROW, theme.line_height(Type.BODY) + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        """The words; a tick at the one chosen."""
        box: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("wash"))
            painter.drawRoundedRect(QRectF(box), Radius.FIELD, Radius.FIELD)
        chosen = index.data(_IDENT) == self._choice.chosen and bool(self._choice.chosen)
        mirrored = self._choice.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if chosen:
            x = box.left() + 8 if mirrored else box.right() - 8 - _ARROW
            top = box.center().y() - _ARROW / 2
            icons.paint(painter, "check", x, top, _ARROW, "accent")
        painter.setFont(theme.font(Type.BODY, 500 if chosen else 400))
        painter.setPen(theme.colour("accent" if chosen else "ink"))
        inner = box.adjusted(32 if mirrored else 10, 0, -10 if mirrored else -32, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(flags), words)
        painter.restore()


class _Popup(QFrame):
    """The open list, with a line to type in."""

    picked = Signal(str)

    def __init__(self, choice: Choice, model: QStandardItemModel) -> None:
        super().__init__(choice, Qt.WindowType.Popup)
        self.found = _Found(model)
        self.line = QLineEdit()
        self.line.setInputMethodHints(PRIVATE)
        self.line.setFixedHeight(_HEIGHT)
        self.line.setPlaceholderText(self.tr("Type to find"))
        self.line.setAccessibleName(self.tr("Type to find"))
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.answers = QListView()
        self.answers.setModel(self.found)
        self.answers.setItemDelegate(_Answer(choice))
        self.answers.setFrameShape(QFrame.Shape.NoFrame)
        self.answers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.answers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.answers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answers.setUniformItemSizes(True)
        self.answers.setMouseTracking(True)
        self.answers.entered.connect(self.answers.setCurrentIndex)
        self.answers.clicked.connect(self._take)
        self.answers.setAccessibleName(choice.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.answers)

    def _look(self, words: str) -> None:
        self.found.look_for(words)
        if self.found.rowCount():
            self.answers.setCurrentIndex(self.found.index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(str(index.data(_IDENT)))
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the letters go into the line."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        return pressed and watched is self.line and self._key(cast("QKeyEvent", event))

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVING:
            QGuiApplication.sendEvent(self.answers, event)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self._take(self.answers.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface with a rim: lists have no shadow."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Choice(QComboBox):
    """A field that opens a list. Screen readers hear a combo box."""

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        name: str = "",
        empty: str = "",
        search: Mapping[str, str] | None = None,
    ) -> None:
        """Make a field.

        Args:
            choices: Id and words of each answer.
            name: The question, for screen readers.
            empty: What stands there before anything is chosen.
            search: More words an answer is found by, by id.
        """
        super().__init__()
        self._empty = empty
        self._popup: _Popup | None = None
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setAccessibleName(name)
        # On Linux Qt gives a combo box's answer as its name: the question goes here too.
        self.setAccessibleDescription(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices, search)
        self._fit()
        theme.watch(self._fit)

    def _fit(self) -> None:
        # Kept beside Qt's font: a style sheet puts that one back when a widget gets a parent.
        self._face = theme.font(Type.BODY)
        self.setFont(self._face)
        self.setFixedHeight(max(_HEIGHT, theme.line_height(Type.BODY) + 17))
        self.update()

    def set_choices(
        self, choices: Sequence[tuple[str, str]], search: Mapping[str, str] | None = None
    ) -> None:
        """Offer other answers; what was chosen stays chosen where it still exists."""
        before = self.chosen
        self._items.clear()
        for ident, words in choices:
            item = QStandardItem(words)
            item.setData(ident, _IDENT)
            item.setData(_folded(f"{words} {(search or {}).get(ident, '')}"), _SEARCH)
            self._items.appendRow(item)
        self.choose(before)

    @property
    def chosen(self) -> str:
        """The id chosen; empty: nothing yet."""
        return str(self.itemData(self.currentIndex(), _IDENT) or "")

    def choose(self, ident: str) -> None:
        """Choose an answer; nobody is told. Empty: none."""
        self.setCurrentIndex(self.findData(ident, _IDENT) if ident else -1)
        self.update()

    def showPopup(self) -> None:
        """Open the list below the field, or above where there is more room."""
        if self._popup is None:
            self._popup = _Popup(self, self._items)
            self._popup.picked.connect(self._take)
        popup = self._popup
        popup.line.clear()
        popup.found.look_for("")
        rows = min(self.count(), _SHOWN_ROWS)
        high = rows * max(_ROW, theme.line_height(Type.BODY) + 12) + _HEIGHT + 20
        wide = max(self.width(), theme.scaled(240))
        popup.setGeometry(self._room(QSize(wide, high)))
        popup.show()
        popup.line.setFocus(Qt.FocusReason.PopupFocusReason)
        row = max(self.currentIndex(), 0)
        popup.answers.setCurrentIndex(popup.found.index(row, 0))

    def _room(self, size: QSize) -> QRect:
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self.width() - size.width())
        screen = self.screen().availableGeometry()
        if corner.y() + size.height() > screen.bottom():
            above = self.mapToGlobal(QPoint(0, -4)).y() - size.height()
            corner.setY(max(above, screen.top()))
        return QRect(corner, size)

    def hidePopup(self) -> None:
        """Close the list."""
        if self._popup is not None:
            self._popup.close()

    def _take(self, ident: str) -> None:
        before = self.chosen
        self.choose(ident)
        if ident != before:
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter opens the list and is looked for; Delete forgets the answer."""
        key = Qt.Key(event.key())
        if key in _OPENING:
            self.showPopup()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._take("")
        elif event.text().isprintable() and event.text().strip():
            self.showPopup()
            if self._popup is not None:
                self._popup.line.setText(event.text())
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; an answer never changes by rolling over it."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As wide as the widest answer, within reason."""
        metrics = QFontMetrics(self._face)
        answers = (self.itemText(row) for row in range(self.count()))
        words = max((metrics.horizontalAdvance(one) for one in (*answers, self._empty)), default=60)
        return QSize(min(words, theme.scaled(360)) + 2 * _SIDE + _ARROW + 8, self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(theme.scaled(96), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, the answer and the arrow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrong = self.property("wrong") == "true"
        open_now = self._popup is not None and self._popup.isVisible()
        thick = self.hasFocus() or open_now
        token = "danger" if wrong else "accent" if thick else "edge"
        wide = 2 if thick else 1
        painter.setPen(QPen(theme.colour(token), wide))
        painter.setBrush(theme.colour("surface" if self.isEnabled() else "paper"))
        half = wide / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, Radius.FIELD - half, Radius.FIELD - half)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _SIDE - 2 if mirrored else self.width() - _SIDE + 2 - _ARROW
        icons.paint(painter, "chevron-down", x, (self.height() - _ARROW) / 2, _ARROW, "ink2")
        end = _SIDE + _ARROW + 4
        inner = self.rect().adjusted(end if mirrored else _SIDE, 0, -_SIDE if mirrored else -end, 0)
        words = self.currentText() or self._empty
        ink = "ink" if self.currentText() and self.isEnabled() else "ink3"
        painter.setFont(self._face)
        painter.setPen(theme.colour(ink))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        tell_cut(self, words, shown)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(flags), shown)
