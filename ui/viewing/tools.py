"""The row above what is looked at: pages, size, how a text is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import i18n
from ui.theme import theme
from ui.theme.tokens import Space
from ui.viewing import words
from ui.widgets.buttons import icon_button, quiet
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text

if TYPE_CHECKING:
    from ui.widgets.buttons import Button

_NUMBER: Final = 64
_CHOICE: Final = 250


class Tools(QWidget):
    """Buttons; what they do is for whoever listens.

    Signals:
        page_wanted: the number of a page, from 0.
        zoom_wanted: +1 or -1.
        fit_wanted: "whole" or "width".
        turn_wanted: by a quarter.
        encoding_wanted: its id, "" to guess.
    """

    page_wanted = Signal(int)
    zoom_wanted = Signal(int)
    fit_wanted = Signal(str)
    turn_wanted = Signal()
    encoding_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.page, self.pages = 0, 0
        self.flow = FlowLayout(self, gap=Space.L, line_gap=Space.S)
        self.pages_part, self.zoom_part, self.fit_part = self._pages(), self._zoom(), self._fits()
        self.encoding = Choice(
            [("", self.tr("As it seems to be written")), *words.encodings()],
            name=self.tr("How the text is written"),
        )
        self.encoding.setMinimumWidth(theme.scaled(_CHOICE))
        self.encoding.changed.connect(lambda: self.encoding_wanted.emit(self.encoding.chosen))
        self.flow.addWidget(self.encoding)
        self.offer("")

    def _row(self, *parts: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for part in parts:
            row.addWidget(part)
        self.flow.addWidget(holder)
        return holder

    def _pages(self) -> QWidget:
        self.before = icon_button("chevron-left", self.tr("The page before"))
        self.before.clicked.connect(lambda: self.page_wanted.emit(self.page - 1))
        self.number = LineEdit(width=_NUMBER)
        self.number.setAccessibleName(self.tr("Page"))
        self.number.returnPressed.connect(self._go)
        self.number.editingFinished.connect(self._number)
        self.count = text("", "quiet")
        self.after = icon_button("chevron-right", self.tr("The next page"))
        self.after.clicked.connect(lambda: self.page_wanted.emit(self.page + 1))
        return self._row(self.before, self.number, self.count, self.after)

    def _zoom(self) -> QWidget:
        self.smaller = icon_button("minus", self.tr("Smaller"))
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.share = text("", "quiet")
        self.share.set_tabular()
        self.larger = icon_button("plus", self.tr("Larger"))
        self.larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        return self._row(self.smaller, self.share, self.larger)

    def _fits(self) -> QWidget:
        self.whole = self._fit(self.tr("All of it"), "whole")
        self.width_fit = self._fit(self.tr("Full width"), "width")
        self.turn = icon_button("refresh", self.tr("Turn by a quarter"))
        self.turn.clicked.connect(self.turn_wanted)
        return self._row(self.whole, self.width_fit, self.turn)

    def _fit(self, name: str, fit: str) -> Button:
        made = quiet(name)
        made.setCheckable(True)
        made.clicked.connect(lambda: self.fit_wanted.emit(fit))
        return made

    def offer(self, kind: str, pages: int = 0) -> None:
        """Offer what can be done with a kind of file.

        Args:
            kind: ``picture``, ``pdf``, ``text``, or "" for nothing.
            pages: how many there are.
        """
        self.pages = pages
        self.pages_part.setVisible(pages > 1)
        self.zoom_part.setVisible(bool(kind))
        self.fit_part.setVisible(kind in {"picture", "pdf"})
        self.encoding.setVisible(kind == "text")
        self.setVisible(bool(kind))
        total = i18n.locale().toString(pages)
        self.count.setText(self.tr("of {count}").format(count=total))
        self.show_page(0)

    def show_page(self, page: int) -> None:
        """Say which page is shown, from 0."""
        self.page = page
        self._number()
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < self.pages - 1)

    def show_zoom(self, zoom: float, fit: str) -> None:
        """Say how large it is shown."""
        percent = i18n.locale().toString(round(zoom * 100))
        self.share.setText(self.tr("{number} %").format(number=percent))
        self.whole.setChecked(fit == "whole")
        self.width_fit.setChecked(fit == "width")

    def _number(self) -> None:
        self.number.setText(i18n.locale().toString(self.page + 1))

    def _go(self) -> None:
        # The digits of every script count.
        typed = "".join(one for one in self.number.text() if one.isdecimal())
        if typed and len(typed) < 10:  # noqa: PLR2004 - more digits than there are pages
            self.page_wanted.emit(min(max(int(typed), 1), max(self.pages, 1)) - 1)
        self._number()
