"""Dialogs that show what came from outside: a page's words, a picture, a text. Nothing is run."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.buttons import outlined
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import mark_said, said, text

_SIZE: Final = QSize(760, 620)


class LookDialog(Dialog):
    """A title, words of ours about it, and something from outside below."""

    def __init__(self, parent: QWidget, title: str, about: str, inside: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        self.inside = inside
        close = outlined(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(said(title, "record", wrap=True))
        column.addWidget(text(about, "quiet", wrap=True))
        column.addWidget(inside, 1)
        column.addLayout(row)
        room = parent.window().size() - QSize(48, 48)
        self.resize(_SIZE.boundedTo(room.expandedTo(QSize(320, 240))))
        close.setFocus(Qt.FocusReason.OtherFocusReason)


class PlainText(QPlainTextEdit):
    """Text that can be read and selected, and nothing else."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(Type.BODY))
        mark_said(self)
        self.setPlainText(words)
