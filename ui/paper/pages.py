"""What stands on printed pages, and the pages as a PDF."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
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
_SCALES: Final = (1.1, 1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6)
RULE: Final = "____"
"""A line to write on, as wide as the page."""
_LARGER: Final = 1.9
_OF_PART: Final = QTextFormat.Property.UserProperty + 1


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
        together: whether it begins on a new sheet where it would be torn.
        large: whether its lines are large, so that a pen finds room in them.
    """

    heading: str
    lines: tuple[Line, ...] = ()
    counts: tuple[Counted, ...] = ()
    together: bool = False
    large: bool = False


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
        one_sheet: whether its letters are smaller where it would not fit on one.
    """

    title: str
    notes: tuple[str, ...] = ()
    parts: tuple[Part, ...] = field(default=())
    mark: str = ""
    page_words: str = "{number} / {count}"
    mirrored: bool = False
    one_sheet: bool = False

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
    document, bars = _fitted(pages, writer, QSizeF(wide, high))
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


def _fitted(pages: Pages, writer: QPdfWriter, size: QSizeF) -> tuple[QTextDocument, _Bars]:
    """The text, in letters as large as they may be."""
    for scale in _SCALES if pages.one_sheet else ():
        document, bars = _document(pages, writer, size, scale)
        if document.pageCount() == 1:
            return document, bars
    if not any(part.together for part in pages.parts):
        return _document(pages, writer, size)
    breaks: set[int] = set()
    while True:
        document, bars = _document(pages, writer, size, breaks=frozenset(breaks))
        torn = _torn(document, size.height()) - breaks
        if not torn:
            return document, bars
        breaks.add(min(torn))


def _torn(document: QTextDocument, high: float) -> set[int]:
    """Which parts that belong together stand on two sheets and would fit on one."""
    found: dict[int, list[float]] = {}
    block = document.begin()
    while block.isValid():
        number = block.blockFormat().property(_OF_PART)
        if isinstance(number, int) and number > 0:
            box = document.documentLayout().blockBoundingRect(block)
            found.setdefault(number - 1, []).extend((box.top(), box.bottom() - 1))
        block = block.next()
    return {
        part
        for part, ends in found.items()
        if int(min(ends) // high) != int(max(ends) // high) and max(ends) - min(ends) < high
    }


def _document(
    pages: Pages,
    writer: QPdfWriter,
    size: QSizeF,
    scale: float = 1.0,
    breaks: frozenset[int] = frozenset(),
) -> tuple[QTextDocument, _Bars]:
    """The text, and after which blocks of it a bar of which length is drawn."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(sheets.font(10 * scale))
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if pages.mirrored else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    document.setPageSize(size)
    scribe = _Scribe(document, scale)
    scribe.paragraph(pages.title, sheets.font(17 * scale, 600), after=8)
    for note in pages.notes:
        scribe.paragraph(note, sheets.font(9.5 * scale), colour=_GREY, after=4)
    for number, part in enumerate(pages.parts):
        scribe.begin_part(number + 1 if part.together else 0, new_sheet=number in breaks)
        scribe.paragraph(part.heading, sheets.font(12.5 * scale, 600), before=12, after=4)
        letters = sheets.font(10 * scale * (_LARGER if part.large else 1))
        signs = int(size.width() / QFontMetricsF(letters, writer).horizontalAdvance("_"))
        for line in part.lines:
            if line.label:
                scribe.paragraph(line.label, sheets.font(8.5 * scale), colour=_GREY, before=3)
            for piece in line.value.split("\n"):
                words = "_" * (signs - 1) if piece == RULE else piece
                scribe.paragraph(words, letters, after=2)
        if part.counts:
            scribe.counts(part.counts)
    return document, scribe.bars


class _Scribe:
    """Puts plain text at the end of a document; nothing in it is read as markup."""

    def __init__(self, document: QTextDocument, scale: float = 1.0) -> None:
        self._document = document
        self._scale = scale
        self._part = 0
        self._new_sheet = False
        self._cursor = QTextCursor(document)
        self._begun = False
        self.bars: list[tuple[QTextBlock, float]] = []

    def begin_part(self, number: int, *, new_sheet: bool) -> None:
        """What comes now belongs together; 0 where it may be torn."""
        self._part, self._new_sheet = number, new_sheet

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
        if self._part:
            shape.setProperty(_OF_PART, self._part)
        if self._new_sheet:
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._new_sheet, before = False, 0
        points = self._scale * sheets.DOTS / 72
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
