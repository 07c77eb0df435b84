"""The page that leaves, looked at: word for word, and nothing in it does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.paper.page_html import for_qt, in_pieces
from ui.theme import theme
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

# Letters of the page that are laid out before the window answers again.
_STEP: Final = 8_000
_SECTION: Final = 2
_HEADINGS: Final = {1: Type.RECORD, 2: Type.HEADING, 3: Type.LABEL}


class PageView(QTextBrowser):
    """Shows the page that leaves; follows no link and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.page = b""
        self._rest: list[str] = []
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        # Selected text would be given to other programs.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
        self.document().setDocumentMargin(28)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        theme.watch(self._dress)

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded."""
        return b""

    def show_page(self, page: bytes) -> None:
        """Show exactly this page: its beginning at once, of a long one the rest step by step."""
        self.page = page
        self._dress()

    @property
    def is_whole(self) -> bool:
        """Whether all of the page stands there."""
        return not self._rest

    def finish(self) -> None:
        """Show the rest of the page now."""
        while self._rest:
            self._go_on()

    def _dress(self) -> None:
        self.document().setDefaultFont(theme.font(Type.BODY))
        self.document().setDefaultStyleSheet(_sheet())
        first, *self._rest = in_pieces(for_qt(self.page), _STEP)
        self.setHtml(first)
        self._fit_headings(self.document().begin())
        self.document().setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, "")
        if self._rest:
            self._soon.start()
        else:
            self._soon.stop()

    def _go_on(self) -> None:
        """Add a piece, as it would stand there if all had been laid out at once."""
        piece = self._rest.pop(0)
        if not self._rest:
            self._soon.stop()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        # What is inserted takes the shape of the paragraph it begins in: that of a section.
        cursor.insertBlock(self._section(), QTextCharFormat())
        begin = cursor.block().position()
        cursor.insertHtml(f"<body>{piece.strip()}</body>")
        cursor.endEditBlock()
        self._fit_headings(self.document().findBlock(begin))

    def _section(self) -> QTextBlockFormat:
        """The shape of the first section heading."""
        block = self.document().begin()
        while block.isValid() and block.blockFormat().headingLevel() != _SECTION:
            block = block.next()
        return block.blockFormat()

    def _fit_headings(self, block: QTextBlock) -> None:
        """Qt makes headings larger than any sheet says."""
        cursor = QTextCursor(self.document())
        # One layout for all of them.
        cursor.beginEditBlock()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor.setPosition(block.position())
                last = block.position() + block.length() - 1
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                shape = QTextCharFormat()
                shape.setFont(theme.font(_HEADINGS.get(level, Type.BODY), 600))
                shape.setForeground(theme.colour("ink"))
                cursor.setCharFormat(shape)
            block = block.next()
        cursor.endEditBlock()


def _sheet() -> str:
    colours, label = theme.colours(), theme.scaled(Type.LABEL)
    return (
        f"body{{color:{colours.ink}}}"
        "h1{margin-top:22px;margin-bottom:6px}h2{margin-top:18px;margin-bottom:6px}"
        "h3{margin-top:10px;margin-bottom:2px}"
        f"td{{padding:2px 10px 2px 0;font-size:{label}px}}"
        f".q{{color:{colours.ink3};padding:2px 16px 2px 0;font-size:{label}px}}"
        f".a{{white-space:pre-wrap;padding:2px 0 2px 0}}"
        ".half{padding:0 16px 0 0}"
        f".class{{color:{colours.accent};font-weight:600}}"
        f".training{{color:{colours.warn};font-weight:600}}"
        f".odd{{color:{colours.warn}}}"
        f".none{{color:{colours.ink3}}}"
        f".foot{{color:{colours.ink3};font-size:{label}px}}"
        "p{line-height:145%;margin-top:4px;margin-bottom:8px}"
        ".text{white-space:pre-wrap}"
    )
