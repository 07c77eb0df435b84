"""The page that leaves, looked at: word for word, and nothing in it does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.paper.page_html import for_qt
from ui.theme import theme
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_HEADINGS: Final = {1: Type.RECORD, 2: Type.HEADING, 3: Type.LABEL}


class PageView(QTextBrowser):
    """Shows the page that leaves; follows no link and loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.page = b""
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
        """Show exactly this page."""
        self.page = page
        self._dress()

    def _dress(self) -> None:
        self.document().setDefaultFont(theme.font(Type.BODY))
        self.document().setDefaultStyleSheet(_sheet())
        self.setHtml(for_qt(self.page))
        self._fit_headings()
        self.document().setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, "")

    def _fit_headings(self) -> None:
        """Qt makes headings larger than any sheet says."""
        cursor = QTextCursor(self.document())
        # One layout for all of them.
        cursor.beginEditBlock()
        block = self.document().begin()
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
