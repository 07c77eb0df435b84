"""Learn: five short pages to read, beside a list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.learn.texts import LESSONS, Block, Lesson, translated
from ui.page import Page
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import outlined, quiet
from ui.widgets.cards import Glyph, Hairline, Panel
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from ui.workplace import Workplace

_LIST: Final = 356
_WIDEST: Final = 680
_BESIDE: Final = 820


class LearnPage(Page):
    """The page of the rail."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.view = ListView(self.tr("Pages to read"))
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setModel(_model(self.view))
        self.text = Panel("surface")
        self.back = quiet(self.tr("Learn"), "chevron-left")
        self.practice = outlined(self.tr("Start a practice vault…"), "book")
        self.practice.clicked.connect(self._ask_practice)
        if place.training:
            self.practice.hide()
        self._reading = False
        self._scroll: ScrollPage | None = None
        self._left = QWidget()
        self._line = Hairline(standing=True)
        self._lay_out()
        self.view.current_moved.connect(self._show)
        self.view.clicked.connect(self._read)
        self.view.opened.connect(self._read)
        self.back.clicked.connect(self._back_to_list)
        self.view.setCurrentIndex(self.view.model().index(0, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who arrives stands in the list."""
        super().focusInEvent(event)
        self.view.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and text side by side, or one after the other."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 17, 0, 0)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.addWidget(labels.text(self.tr("Learn"), "page"))
        column.addLayout(head)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 0, 22, Space.L)
        foot.addWidget(self.practice)
        foot.addStretch(1)
        column.addLayout(foot)
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

    def _show(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        old, self._scroll = self._scroll, _text_of(LESSONS[index.row()])
        if old is not None:
            self.text.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.text.body.addWidget(self._scroll, 1)

    def _ask_practice(self) -> None:
        self.place.notify.ask(
            self.tr("Lock this vault and make a practice vault?"),
            self.tr(
                "A practice vault is for fiction only, and marked everywhere. What you typed here "
                "is saved, and this vault stays as it is."
            ),
            self.tr("Lock and go on"),
            self.tr("Stay here"),
            then=self.place.changes.practice.emit,
        )

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
        beside = self.width() >= _BESIDE
        reading = self._reading and not beside
        self._left.setVisible(not reading)
        self._left.setMaximumWidth(_LIST if beside else 16_777_215)
        self._left.setMinimumWidth(_LIST if beside else 0)
        self._line.setVisible(beside)
        self.text.setVisible(beside or reading)
        self.back.setVisible(reading)


def _model(parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    for lesson in LESSONS:
        row = Row(translated(lesson.title), translated(lesson.line), lesson.icon)
        item = QStandardItem(row.words())
        item.setData(row, ROW)
        model.appendRow(item)
    return model


def _text_of(lesson: Lesson) -> ScrollPage:
    scroll = ScrollPage(sides=Space.XXL, ends=Space.L, gap=Space.S)
    scroll.setAccessibleName(translated(lesson.title))
    # Reading without a mouse: the arrows scroll.
    scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    title = labels.text(translated(lesson.title), "record", wrap=True)
    scroll.body.addWidget(title)
    for block in lesson.blocks:
        _add(scroll, block)
    scroll.body.addStretch(1)
    for label in scroll.page.findChildren(labels.Words):
        label.setMaximumWidth(_WIDEST)
    return scroll


def _add(scroll: ScrollPage, block: Block) -> None:
    scroll.body.addSpacing(Space.M)
    scroll.body.addWidget(labels.text(translated(block.heading), "heading", wrap=True))
    for sentence in block.sentences:
        words = labels.text(translated(sentence), "narrative", wrap=True)
        if not block.ticks:
            scroll.body.addWidget(words)
            continue
        row = QHBoxLayout()
        row.setSpacing(10)
        tick = Glyph("check", "ok", 16)
        tick.setFixedHeight(words.line_height())
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        scroll.body.addLayout(row)
