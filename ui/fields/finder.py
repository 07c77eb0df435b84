"""A line to type in, and below it what fits: for long lists, by everyday words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.fields.finding import Index
from ui.fields.popup import Popup
from ui.theme import icons, theme
from ui.theme.tokens import Type
from ui.widgets.buttons import outlined
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from ui.fields.finding import Entry

_ID: Final = int(Qt.ItemDataRole.UserRole)
_ROW: Final = 36
_SECOND: Final = 18
_TICK: Final = 18
_MOVES: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_TAKES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
OWN: Final = "own:"


class Finder(QWidget):
    """``picked`` gives the id of an entry; with ``own``, also ``own:`` and what was typed.

    Args:
        entries: everything that can be found, or the index of it.
        name: what is looked for, for screen readers.
        own: whether what is typed can be taken as it is.
        icon: gives the icon of an entry.
        chosen: gives what is chosen already, where several can be: it has a tick.
    """

    picked = Signal(str)
    left = Signal()

    def __init__(
        self,
        entries: Sequence[Entry] | Index,
        name: str,
        *,
        own: bool = False,
        icon: Callable[[str], str] | None = None,
        chosen: Callable[[], Collection[str]] | None = None,
    ) -> None:
        super().__init__()
        self._index = entries if isinstance(entries, Index) else Index(entries)
        self._own = own
        self._icon = icon
        self._chosen = chosen
        self._always = tuple(entry for entry in self._index.entries if entry.always)
        self.line = LineEdit()
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(name)
        self.list.setModel(self.model)
        self.list.setObjectName("finder")
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._take(str(index.data(_ID) or "")))
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        self._find("")

    def ids(self) -> tuple[str, ...]:
        """The ids of what is shown, in order."""
        shown = (self.model.item(row).data(_ID) for row in range(self.model.rowCount()))
        return tuple(str(ident) for ident in shown if ident)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that move in the list and take from it, while the line has the keyboard."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            key = Qt.Key(event.key())
            if key in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if key in _TAKES:
                self._take(str(self.list.currentIndex().data(_ID) or ""))
                return True
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        self.model.clear()
        found = self._index.found(typed)
        if typed.strip():
            last = tuple(one for one in self._always if one not in found[:1])
            found = (*(one for one in found if one not in last), *last)
        group = ""
        for entry in found:
            # Headings only while everything stands in its own order.
            if not typed.strip() and entry.group and entry.group != group:
                group = entry.group
                self.model.appendRow(_heading(group))
            self.model.appendRow(self._item(entry.id, entry.label, entry.beside))
        if self._own and typed.strip():
            words = self.tr("Use “{words}”").format(words=typed.strip())
            self.model.appendRow(self._item(OWN + typed.strip(), words))
        if not self.model.rowCount():
            self.model.appendRow(_heading(self.tr("Nothing found")))
        first = next((r for r in range(self.model.rowCount()) if self.model.item(r).data(_ID)), -1)
        if first >= 0:
            self.list.setCurrentIndex(self.model.index(first, 0))

    def _item(self, ident: str, label: str, beside: str = "") -> QStandardItem:
        item = QStandardItem(f"{label}\n{beside}" if beside else label)
        item.setData(ident, _ID)
        item.setSizeHint(QSize(0, theme.scaled(_ROW + (_SECOND if beside else 0))))
        if self._icon is not None:
            item.setIcon(icons.icon(self._icon(ident)))
        if self._chosen is not None:
            self._tick(item, ident in self._chosen())
        return item

    def show_chosen(self) -> None:
        """Tick what is chosen by now; what is shown stays where it is."""
        chosen = self._chosen() if self._chosen is not None else ()
        for row in range(self.model.rowCount()):
            item = self.model.item(row)
            if item.data(_ID) and self._chosen is not None:
                self._tick(item, item.data(_ID) in chosen)

    def _tick(self, item: QStandardItem, is_chosen: bool) -> None:
        item.setIcon(icons.icon("check", colour="accent") if is_chosen else _blank())
        heard = self.tr("{label}, chosen").format(label=item.text()) if is_chosen else item.text()
        item.setData(heard, Qt.ItemDataRole.AccessibleTextRole)

    def _take(self, ident: str) -> None:
        if ident:
            self.picked.emit(ident)


class FinderPopup(Popup):
    """A finder under a field; closes when something is picked.

    Args:
        entries: everything that can be found, or the index of it.
        name: what is looked for.
        parent: the field.
        own: whether what is typed can be taken as it is.
        chosen: gives what is chosen already, where several can be: it then stays open until
            somebody is done.
        last: ids after which nothing more is chosen.
    """

    picked = Signal(str)

    def __init__(  # noqa: PLR0913 - what is found, and how it is chosen
        self,
        entries: Sequence[Entry] | Index,
        name: str,
        parent: QWidget,
        *,
        own: bool = False,
        chosen: Callable[[], Collection[str]] | None = None,
        last: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._last = frozenset(last)
        self.finder = Finder(entries, name, own=own, chosen=chosen)
        self.finder.picked.connect(self._picked)
        self.finder.left.connect(self.close)
        self.done: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.finder)
        if chosen is not None:
            self.done = outlined(self.tr("Done"))
            self.done.clicked.connect(self.close)
            layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.finder)

    def open_below(self, widget: QWidget) -> None:
        """Show it under a widget, with the keyboard in its line."""
        rows = self.finder.model.rowCount()
        width = max(widget.width(), theme.scaled(320))
        foot = self.done.sizeHint().height() + 8 if self.done is not None else 0
        self.resize(width, theme.scaled(70) + min(rows, 8) * theme.scaled(_ROW) + foot)
        self.place_below(widget)
        self.finder.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab is done here, and goes on to the next question."""
        field = self.parentWidget()
        self.close()
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.TabFocusReason)
        key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return QCoreApplication.sendEvent(field, pressed)

    def _picked(self, ident: str) -> None:
        self.picked.emit(ident)
        if self.done is None or ident in self._last:
            self.close()
            return
        self.finder.show_chosen()
        # The next word is typed over the last one.
        self.finder.line.selectAll()


def _blank() -> QIcon:
    """As wide as a tick, so that all labels begin at one line."""
    empty = QImage(_TICK, _TICK, QImage.Format.Format_ARGB32_Premultiplied)
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(QPixmap.fromImage(empty))


def _heading(group: str) -> QStandardItem:
    item = QStandardItem(group)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(theme.font(Type.HINT, 600))
    item.setSizeHint(QSize(0, theme.scaled(_ROW - 6)))
    return item
