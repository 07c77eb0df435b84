"""The guide: its pages as a list, the one that is read beside it, and those next to that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.guide import shelf
from ui.guide.blocks import Body
from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets import labels
from ui.widgets.buttons import quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate
from ui.widgets.scroll import ScrollPage
from ui.widgets.tab_place import come_after

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

_LIST: Final = 356
_BESIDE: Final = 820
_LOW: Final = 280
_PAGE: Final = Qt.ItemDataRole.UserRole + 60
_BLOCK: Final = Qt.ItemDataRole.UserRole + 61
_CHAPTER: Final = Qt.ItemDataRole.UserRole + 62


class _Rows(TwoLineDelegate):
    """Pages as rows, and above each chapter its name."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> QSize:
        """The name of a chapter needs less room."""
        if index.data(_CHAPTER):
            return QSize(200, theme.line_height(Type.HINT) + 22)
        return super().sizeHint(option, index)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        """A row, or the name of a chapter."""
        words = index.data(_CHAPTER)
        if not words:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(theme.font(Type.HINT, 600))
        painter.setPen(theme.colour("ink3"))
        box = option.rect.adjusted(22, 0, -22, -6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), str(words))
        painter.restore()


class GuideView(QWidget):
    """All pages to read.

    Attributes:
        view: the list. text: the pane of the page that is shown.
        back: to the list, where only one of the two has room.
        head, foot: above and below the list, for whoever shows the guide.
        shown: the page that is shown. body: its text.
    """

    turned = Signal(str)
    """Another page is shown: its id."""

    def __init__(self) -> None:
        super().__init__()
        self.view = ListView(self.tr("Pages to read"))
        self.view.setUniformItemSizes(False)
        self.view.setItemDelegate(_Rows(self.view))
        self.text = Panel("surface")
        self.back = quiet(self.tr("All pages"), "chevron-left")
        self.before = quiet("", "chevron-left")
        self.after = quiet("", "chevron-right")
        self.nothing = labels.text(self.tr("No page has these words."), "quiet", wrap=True)
        self.head, self.foot = QHBoxLayout(), QHBoxLayout()
        self.shown: shelf.Page = shelf.page(shelf.ORDER[0])
        self._reading = False
        self._words = ""
        self._row = 0
        self.body: Body | None = None
        self._scroll: ScrollPage | None = None
        self._left = QWidget()
        self._line = Hairline(standing=True)
        self._lay_out()
        self._fill(shelf.search(""))
        self._connect()
        self.show_page(self.shown.ident)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who arrives stands in the list, or in the text where there is no list."""
        super().focusInEvent(event)
        wanted = self.view if self._left.isVisible() else self._scroll
        if wanted is not None:
            wanted.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and text side by side, or one after the other."""
        super().resizeEvent(event)
        self._fit()

    def search(self, words: str) -> None:
        """Show only the pages that have these words; all of them for none."""
        if words == self._words:
            return
        self._words = words
        found = shelf.search(words)
        self._fill(found)
        self.nothing.setVisible(not found)
        self._reading = False
        if found and words.strip():
            self._choose(found[0].page.ident)
        elif found:
            self._choose(self.shown.ident)
        self._fit()

    def show_page(self, ident: str, block: int | None = None, *, read: bool = False) -> None:
        """Show a page, and one of its blocks at once.

        Args:
            ident: of the page.
            block: its number, where something was found.
            read: whether it is shown instead of the list where only one has room.
        """
        self._choose(ident)
        self._turn(shelf.page(ident), block)
        if read:
            self._read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 17, 0, 0)
        column.setSpacing(Space.M)
        self.head.setContentsMargins(22, 0, 22, 0)
        self.foot.setContentsMargins(22, 0, 22, Space.L)
        column.addLayout(self.head)
        nothing = QHBoxLayout()
        nothing.setContentsMargins(22, 0, 22, 0)
        nothing.addWidget(self.nothing)
        column.addLayout(nothing)
        self.nothing.hide()
        column.addWidget(self.view, 1)
        column.addLayout(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for one in (self._left, self._line, self.text):
            row.addWidget(one, 1 if one is self.text else 0)
        above = QHBoxLayout()
        above.setContentsMargins(Space.L, Space.S, Space.L, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        self.text.body.addLayout(above)
        self._below = Panel("surface")
        self._below.body.addWidget(Hairline())
        turning = QHBoxLayout()
        turning.setContentsMargins(Space.L, Space.XS, Space.L, Space.S)
        turning.addWidget(self.before)
        turning.addStretch(1)
        turning.addWidget(self.after)
        self._below.body.addLayout(turning)
        self.text.body.addWidget(self._below)

    def _connect(self) -> None:
        self.view.current_moved.connect(self._moved)
        self.view.clicked.connect(self._opened)
        self.view.opened.connect(self._opened)
        self.back.clicked.connect(self._back_to_list)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))

    def _fill(self, found: tuple[shelf.Found, ...]) -> None:
        model = QStandardItemModel(self.view)
        chapter = ""
        for one in found:
            if one.page.chapter != chapter and not self._words.strip():
                model.appendRow(_chapter_item(one.page.chapter))
            chapter = one.page.chapter
            model.appendRow(_page_item(one))
        old = self.view.model()
        self.view.setModel(model)
        if old is not None:
            old.deleteLater()

    def _row_of(self, ident: str) -> QModelIndex:
        model = self.view.model()
        rows = (model.index(number, 0) for number in range(model.rowCount()))
        return next((one for one in rows if one.data(_PAGE) == ident), model.index(-1, 0))

    def _choose(self, ident: str) -> None:
        index = self._row_of(ident)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def _moved(self, index: QModelIndex) -> None:
        if index.data(_CHAPTER):
            self._pass(index.row())
            return
        ident = index.data(_PAGE) if index.isValid() else None
        if ident:
            self._row = index.row()
            self._turn(shelf.page(ident), index.data(_BLOCK))

    def _pass(self, row: int) -> None:
        """The keyboard goes past the name of a chapter."""
        model = self.view.model()
        further = row + (1 if row > self._row else -1)
        wanted = model.index(further if further >= 0 else row + 1, 0)
        self.view.setCurrentIndex(wanted)

    def _opened(self, index: QModelIndex) -> None:
        if index.data(_PAGE):
            self._moved(index)
            self._read()

    def _turn(self, page: shelf.Page, block: int | None = None) -> None:
        if self._scroll is None or page.ident != self.shown.ident:
            self.shown = page
            self._put(page)
            self.turned.emit(page.ident)
        if self.body is not None and block is not None and self._scroll is not None:
            self._scroll.reveal(self.body.parts[block])

    def _put(self, page: shelf.Page) -> None:
        self.body = Body(page)
        self.body.link_chosen.connect(lambda ident: self.show_page(ident, read=True))
        old, self._scroll = self._scroll, _text_of(page, self.body)
        if old is not None:
            self.text.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.text.body.insertWidget(1, self._scroll, 1)
        come_after(self.back, self._scroll)
        at = shelf.ORDER.index(page.ident)
        self._name(self.before, at - 1, self.tr("Page before: {title}"))
        self._name(self.after, at + 1, self.tr("Next page: {title}"))

    def _name(self, button: QWidget, at: int, words: str) -> None:
        there = 0 <= at < len(shelf.ORDER)
        button.setVisible(there)
        if there and button in {self.before, self.after}:
            title = shelf.page(shelf.ORDER[at]).document.title
            shown = self.before if button is self.before else self.after
            shown.setText(title)
            shown.setAccessibleName(words.format(title=title))

    def _step(self, way: int) -> None:
        at = shelf.ORDER.index(self.shown.ident) + way
        self.show_page(shelf.ORDER[at], read=True)
        if self._scroll is not None:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self._reading = True
        self._fit()
        if self.back.isVisible():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_list(self) -> None:
        self._reading = False
        self._fit()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        beside = self.width() >= theme.scaled(_BESIDE)
        reading = self._reading and not beside
        self._left.setVisible(not reading)
        self._left.setMaximumWidth(theme.scaled(_LIST) if beside else 16_777_215)
        self._left.setMinimumWidth(theme.scaled(_LIST) if beside else 0)
        self._line.setVisible(beside)
        self.text.setVisible(beside or reading)
        self.back.setVisible(reading)
        # Where it is low, the text needs the room more than the pages beside it.
        self._below.setVisible(self.height() >= _LOW)


def _chapter_item(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setData(words, _CHAPTER)
    # It is read, and never chosen.
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _page_item(found: shelf.Found) -> QStandardItem:
    row = Row(found.page.document.title, found.excerpt, found.page.icon)
    item = QStandardItem(row.words())
    item.setData(row, ROW)
    item.setData(found.page.ident, _PAGE)
    item.setData(found.block, _BLOCK)
    return item


def _untranslated(page: shelf.Page) -> str:
    if page.is_translated:
        return QCoreApplication.translate(
            "GuideView", "A part of this page is not translated yet. It is shown in English."
        )
    return QCoreApplication.translate(
        "GuideView", "This page is not translated yet. It is shown in English."
    )


def _text_of(page: shelf.Page, body: Body) -> ScrollPage:
    scroll = ScrollPage(sides=Space.XXL, ends=Space.L, gap=Space.S)
    scroll.setAccessibleName(page.document.title)
    read = (text.words for text in page.document.texts())
    scroll.setAccessibleDescription("\n".join((page.document.line, *read)))
    # Reading without a mouse: the arrows scroll.
    scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    title = labels.text(page.document.title, "record", wrap=True)
    scroll.body.addWidget(title)
    if not page.is_whole:
        scroll.body.addWidget(labels.text(_untranslated(page), "quiet", wrap=True))
    # In a row the text keeps its height where it is not as wide as the pane.
    row = QHBoxLayout()
    row.addWidget(body, 1)
    row.addStretch(0)
    if not page.is_translated:
        # English begins at the left, also beside words that begin at the right.
        title.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        body.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    scroll.body.addLayout(row)
    scroll.body.addStretch(1)
    return scroll
