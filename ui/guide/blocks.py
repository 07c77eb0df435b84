"""What a page of the guide looks like: its blocks as labels, pictures and links, top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.guide import shelf
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import link
from ui.widgets.cards import Glyph, Well

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from ui.guide.reading import Block, Text
    from ui.widgets.labels import Kind, Words

WIDEST: Final = 680
_BULLET: Final = 22


class Picture(QWidget):
    """A picture of a screen, as wide as there is room, with a hairline round it.

    Args:
        path: of the file, which comes with the program.
        shown: what is on it, for screen readers.
    """

    def __init__(self, path: Path, shown: str) -> None:
        super().__init__()
        self._image = QImage(str(path))
        self._fitted = QImage()
        self.setAccessibleName(shown)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that keeps the shape."""
        wide = max(self._image.width(), 1)
        return round(min(width, WIDEST) * self._image.height() / wide)

    def sizeHint(self) -> QSize:
        """As wide as words are at the most."""
        return QSize(WIDEST, self.heightForWidth(WIDEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, made smaller once for each width."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._fitted.size() != wanted:
            shape, way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
            self._fitted = self._image.scaled(wanted, shape, way.SmoothTransformation)
        painter.drawImage(self.rect(), self._fitted)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))


class Body(QWidget):
    """The text of a page.

    Args:
        page: which.

    Attributes:
        parts: what stands for each block, in their order; rows of a table share one.
    """

    link_chosen = Signal(str)

    def __init__(self, page: shelf.Page) -> None:
        super().__init__()
        self._page = page
        self.parts: list[QWidget] = []
        self._grid: QGridLayout | None = None
        self._table: QWidget | None = None
        self._links: dict[str, None] = {}
        self.setMaximumWidth(theme.scaled(WIDEST))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        for block in page.document.blocks:
            if block.kind != "row":
                self._grid = None
            self._add(block)
            self._put_english(len(self.parts) - 1)
        self._put_links()

    def _add(self, block: Block) -> None:
        makers = {
            "heading": self._heading,
            "note": self._note,
            "point": self._point,
            "step": self._point,
            "row": self._row,
            "typed": self._typed,
            "picture": self._picture,
        }
        made = makers.get(block.kind, self._paragraph)(block)
        self.parts.append(made)
        leads = (mark.page for text in block.texts for mark in text.marks if mark.page)
        self._links.update(dict.fromkeys(leads))

    def _put_english(self, place: int) -> None:
        words = self._page.english[place] if place < len(self._page.english) else ""
        if words:
            self._column.addWidget(labels.english(words))

    def _put(self, made: QWidget) -> QWidget:
        self._column.addWidget(made)
        return made

    def _heading(self, block: Block) -> QWidget:
        self._put_links()
        self._column.addSpacing(Space.M)
        return self._put(words_of(block.text, "heading"))

    def _paragraph(self, block: Block) -> QWidget:
        return self._put(words_of(block.text))

    def _note(self, block: Block) -> QWidget:
        well = Well(padding=Space.M)
        row = QHBoxLayout()
        row.setSpacing(10)
        words = words_of(block.text)
        glyph = Glyph("info", "ink2", 16)
        glyph.setFixedHeight(words.line_height())
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        well.body.addLayout(row)
        return self._put(well)

    def _point(self, block: Block) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = words_of(block.text)
        sign: QWidget
        if self._page.pictures:
            sign = labels.text(f"{block.name}." if block.name else "•", "narrative")
            sign.setFixedWidth(theme.scaled(_BULLET))
            sign.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            # Of the safety pages each point is something to do.
            sign = Glyph("check", "ok", 16)
            sign.setFixedHeight(words.line_height())
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return self._put(holder)

    def _row(self, block: Block) -> QWidget:
        if self._grid is None or self._table is None:
            self._table = Well(padding=Space.M)
            self._grid = QGridLayout()
            self._grid.setHorizontalSpacing(Space.L)
            self._grid.setVerticalSpacing(Space.S)
            self._grid.setColumnStretch(len(block.texts) - 1, 1)
            self._table.body.addLayout(self._grid)
            self._put(self._table)
        line = self._grid.rowCount()
        for place, text in enumerate(block.texts):
            cell = words_of(text, "caption" if block.name else "narrative")
            self._grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)
        return self._table

    def _typed(self, block: Block) -> QWidget:
        well = Well(padding=Space.M)
        words = labels.text(block.text.words, "narrative", wrap=True)
        words.set_pieces((), ((0, len(block.text.words)),))
        # What is typed runs from left to right in every language.
        words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        well.body.addWidget(words)
        return self._put(well)

    def _picture(self, block: Block) -> QWidget:
        places = [folder / block.name for folder in self._page.pictures]
        path = next((one for one in places if one.is_file()), places[-1])
        self._column.addSpacing(Space.XS)
        made = self._put(Picture(path, block.text.words))
        self._column.addSpacing(Space.XS)
        return made

    def _put_links(self) -> None:
        """What a part of the page leads to, below it."""
        for ident in self._links:
            button = link(shelf.page(ident).document.title, "arrow-right")
            button.clicked.connect(lambda _=False, wanted=ident: self.link_chosen.emit(wanted))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self._column.addLayout(row)
        self._links = {}


def words_of(text: Text, kind: Kind = "narrative") -> Words:
    """A text of the guide as a label, with its names of buttons in bold."""
    words = labels.text(text.words, kind, wrap=True)
    strong = [(mark.start, mark.length) for mark in text.marks if mark.kind == "label"]
    typed = [(mark.start, mark.length) for mark in text.marks if mark.kind == "typed"]
    words.set_pieces(strong, typed)
    return words
