"""What stands on printed pages, and the pages as a PDF."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
    QTransform,
)

from ui.paper import sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARGIN: Final = 18.0
_FOOT: Final = 0.04
_GREY: Final = QColor(110, 110, 110)
_BAR: Final = QColor(50, 84, 154)
_WHOLE: Final = 100
_THICK: Final = 20.0


_Bars: TypeAlias = "list[tuple[QTextBlock, float]]"


class Line(NamedTuple):
    """A question and its answer; without a question: a paragraph."""

    label: str
    value: str


@dataclass(frozen=True)
class Counted:
    """Something counted: its name and how many records."""

    name: str
    count: int


@dataclass(frozen=True, repr=False)
class Part:
    """One part of the pages.

    Attributes:
        heading: of it.
        lines: in order.
        counts: printed as a table with bars.
    """

    heading: str
    lines: tuple[Line, ...] = ()
    counts: tuple[Counted, ...] = ()


@dataclass(frozen=True, repr=False)
class Pages:
    """Everything that is printed.

    Attributes:
        title: the first line.
        notes: sentences under it.
        parts: in order.
        mark: a word across every page; "" for none.
        page_words: "Page {number} of {count}".
        mirrored: whether it is read from right to left.
    """

    title: str
    notes: tuple[str, ...] = ()
    parts: tuple[Part, ...] = field(default=())
    mark: str = ""
    page_words: str = "{number} / {count}"
    mirrored: bool = False

    def texts(self) -> Iterator[str]:
        """Every word that is printed."""
        yield self.title
        yield from self.notes
        for part in self.parts:
            yield part.heading
            for line in part.lines:
                yield from line
            for one in part.counts:
                yield one.name


def pdf(pages: Pages) -> bytes:
    """The pages as a PDF of A4 size that says neither when nor with what it was made."""
    return sheets.pdf(lambda painter, writer: _draw(painter, writer, pages), margin=_MARGIN)


def _draw(painter: QPainter, writer: QPdfWriter, pages: Pages) -> None:
    wide, whole = float(writer.width()), float(writer.height())
    high = whole * (1 - _FOOT)
    document, bars = _document(pages, writer, QSizeF(wide, high))
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        if pages.mark:
            sheets.paint_mark(painter, pages.mark, wide, whole)
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -number * high), combine=True)
        room = QRectF(0, number * high, wide, high)
        painter.setClipRect(room)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = room
        document.documentLayout().draw(painter, context)
        _paint_bars(painter, document, bars, pages.mirrored)
        painter.restore()
        painter.setFont(sheets.font(8))
        painter.setPen(_GREY)
        said = pages.page_words.format(number=number + 1, count=count)
        if pages.mark:
            said = f"{pages.mark}  ·  {said}"
        foot = QRectF(0, high, wide, whole - high)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), said)


def _paint_bars(painter: QPainter, document: QTextDocument, bars: _Bars, mirrored: bool) -> None:
    """Between the name and the number, where the layout left room for them."""
    for block, share in bars:
        room = document.documentLayout().blockBoundingRect(block)
        if share > 0:
            bar = QRectF(room.left(), room.center().y() - _THICK / 2, room.width() * share, _THICK)
            if mirrored:
                bar.moveRight(room.right())
            painter.fillRect(bar, _BAR)


def _document(pages: Pages, writer: QPdfWriter, size: QSizeF) -> tuple[QTextDocument, _Bars]:
    """The text, and after which blocks of it a bar of which length is drawn."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(sheets.font(10))
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if pages.mirrored else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    document.setPageSize(size)
    scribe = _Scribe(document)
    scribe.paragraph(pages.title, sheets.font(17, 600), after=8)
    for note in pages.notes:
        scribe.paragraph(note, sheets.font(9.5), colour=_GREY, after=4)
    for part in pages.parts:
        scribe.paragraph(part.heading, sheets.font(12.5, 600), before=12, after=4)
        for line in part.lines:
            if line.label:
                scribe.paragraph(line.label, sheets.font(8.5), colour=_GREY, before=3)
            for piece in line.value.split("\n"):
                scribe.paragraph(piece, sheets.font(10), after=2)
        if part.counts:
            scribe.counts(part.counts)
    return document, scribe.bars


class _Scribe:
    """Puts plain text at the end of a document; nothing in it is read as markup."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._cursor = QTextCursor(document)
        self._begun = False
        self.bars: list[tuple[QTextBlock, float]] = []

    def paragraph(
        self,
        words: str,
        font: QFont,
        *,
        colour: QColor | None = None,
        before: float = 0,
        after: float = 0,
    ) -> None:
        """One paragraph; room before and after it in points."""
        shape = QTextBlockFormat()
        points = sheets.DOTS / 72
        shape.setTopMargin(before * points)
        shape.setBottomMargin(after * points)
        if self._begun:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True
        self._cursor.insertText(words, _letters(font, colour))

    def counts(self, counts: tuple[Counted, ...]) -> None:
        """A table: name, bar, how many."""
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellPadding(sheets.DOTS / 72 * 1.5)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WHOLE))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in (56, 34, 10)]
        )
        self._cursor.insertBlock()
        table = self._cursor.insertTable(len(counts), 3, shape)
        most = max(one.count for one in counts) or 1
        for row, one in enumerate(counts):
            for column, words in ((0, one.name), (2, f"{one.count}")):
                at = table.cellAt(row, column).firstCursorPosition()
                at.insertText(words, _letters(sheets.font(9.5), None))
            block = table.cellAt(row, 1).firstCursorPosition().block()
            self.bars.append((block, one.count / most))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


def _letters(font: QFont, colour: QColor | None) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(colour or QColor(0, 0, 0))
    return letters
