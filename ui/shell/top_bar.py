"""The top bar: search or the way back, *New record* and *Lock*; or what a page puts there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QWidget

from ui.theme import focus, icons, theme
from ui.theme.tokens import Space, Type
from ui.widgets import buttons, labels
from ui.widgets.fields import tell_example
from ui.widgets.private import PRIVATE
from ui.widgets.tab_place import come_after
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

HEIGHT: Final = 60
_SEARCH: Final = 340
# Below this width the verbs of the bar are icons with a name.
_ROOMY: Final = 560


class SearchField(QLineEdit):
    """The field that looks through everything in the vault."""

    def __init__(self) -> None:
        super().__init__()
        # The pill is painted here; the sheet knows only rectangular fields.
        self.setProperty("bare", True)  # noqa: FBT003 - Qt's setter
        self.setProperty("ring", focus.PILL)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(14 if right else 42, 0, 42 if right else 14, 0)
        self.setFixedHeight(max(36, theme.line_height(Type.BODY) + 12))
        self.setMaximumWidth(theme.scaled(_SEARCH))
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Search"))
        # Owned by the field from the first: what addAction makes may be taken for Python's own.
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.triggered.connect(self._empty)
        self.textChanged.connect(self._show_clear)
        self._dress()
        theme.watch(self._dress)
        # What is typed here must not be learnt by an input method.
        self.setInputMethodHints(PRIVATE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that are cut stand in a tip."""
        super().resizeEvent(event)
        tell_example(self)

    def setPlaceholderText(self, words: str) -> None:
        """What is searched here."""
        super().setPlaceholderText(words)
        tell_example(self)

    def _show_clear(self, words: str) -> None:
        self._clear.setVisible(bool(words))

    def _dress(self) -> None:
        self._clear.setIcon(icons.icon("close", size=16))

    def _empty(self) -> None:
        self.clear()
        self.textEdited.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the search back."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill with a glass before the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 10 - 16 if right else 10
        icons.paint(painter, "search", left, (self.height() - 16) / 2, 16)
        painter.end()
        super().paintEvent(event)


class TopBar(QWidget):
    """Sixty high, over every page."""

    new_asked = Signal()
    lock_asked = Signal()
    back_asked = Signal()
    help_asked = Signal()
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(max(HEIGHT, theme.line_height(Type.BODY) + 24) + 1)
        self.search = SearchField()
        self.back = buttons.quiet("", "chevron-left")
        self.close_page = buttons.quiet(self.tr("Close"), "close")
        self.new = buttons.tonal(self.tr("New record"), "plus")
        self.lock = buttons.outlined(self.tr("Lock"), "lock")
        self.help = buttons.icon_button("help", self.tr("Help"))
        self.training = labels.text(self.tr("TRAINING"), "label")
        self.training.set_colour("warn")
        self.training.hide()
        self._words = {self.new: self.new.text(), self.lock: self.lock.text()}
        self._own: QWidget | None = None
        self._may_write = True
        for button in (self.back, self.close_page, self.new, self.lock):
            button.setFixedHeight(max(36, button.sizeHint().height()))
        for button, words in self._words.items():
            button.setAccessibleName(words)
        set_tip(self.new, self.tr("New record (Ctrl+N)"))
        set_tip(self.lock, self.tr("Lock (Ctrl+L)"))
        set_tip(self.help, self.tr("Help (F1)"))
        self._lay_out()
        self._connect()
        self.show_search()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(10)
        # Margins do not mirror; room at the ends that differs has to be an item.
        self._lead = QSpacerItem(Space.XL, 0)
        row.addItem(self._lead)
        row.addWidget(self.search, 10)
        row.addWidget(self.back)
        row.addWidget(self.close_page)
        row.addWidget(self.training)
        row.addStretch(1)
        row.addWidget(self.help)
        row.addWidget(self.new)
        row.addWidget(self.lock)
        row.addSpacing(Space.XL)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_asked)
        self.lock.clicked.connect(self.lock_asked)
        self.help.clicked.connect(self.help_asked)
        self.back.clicked.connect(self.back_asked)
        self.close_page.clicked.connect(self.back_asked)
        self.search.textEdited.connect(self.searched)

    def set_may_write(self, *, may: bool) -> None:
        """Whether *New record* stands in the bar: not for somebody who receives."""
        self._may_write = may

    def show_training(self, *, shown: bool) -> None:
        """The word of a practice vault, where the rail has no room for it."""
        self.training.setVisible(shown)
        self._fit_words()

    def show_search(self, hint: str = "") -> None:
        """The search at the start."""
        self._show(self.search)
        self.search.setPlaceholderText(hint or self.tr("Search everything in this vault"))

    def show_back(self, where: str) -> None:
        """The way back at the start; ``where`` is the name of the page it leads to."""
        self.back.setText(where)
        self.back.setAccessibleName(self.tr("Back to {page}").format(page=where))
        self._show(self.back)

    def show_own(self, own: QWidget | None) -> None:
        """*Close* at the start, and in the middle what the page itself says."""
        self._show(self.close_page)
        self.new.hide()
        if own is not None:
            self._own = own
            self._row.insertWidget(self._row.indexOf(self.help) - 1, own, 1000)
            come_after(self.close_page, own)
            own.show()
            self._fit_words()

    def _show(self, first: QWidget) -> None:
        if self._own is not None:
            self._row.removeWidget(self._own)
            self._own.hide()
            self._own.setParent(None)
            self._own = None
        for one in (self.search, self.back, self.close_page):
            one.setVisible(one is first)
        leads = {self.search: int(Space.XL), self.back: 19, self.close_page: 13}
        self._lead.changeSize(leads[first], 0)
        self._row.invalidate()
        self.new.setVisible(self._may_write)
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The verbs have room for their words or not."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Where it is narrow the verbs become icons; their names stay for a screen reader.

        How much room they need depends on the language, and on what stands before them.
        """
        for button, words in self._words.items():
            button.setText(words)
        least = max(theme.scaled(_ROOMY), self._row.minimumSize().width())
        if self.width() < least:
            for button in self._words:
                button.setText("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, over a hairline."""
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.paper))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
