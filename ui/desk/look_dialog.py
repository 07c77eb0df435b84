"""Dialogs that show what came from outside: a page's words, a picture, a text. Nothing is run."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.buttons import outlined
from ui.widgets.labels import mark_said, said, text

_SIZE: Final = QSize(760, 620)
_LARGEST_SIDE: Final = 2_400
_MEGABYTES: Final = 256


class LookDialog(QDialog):
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


class Picture(QWidget):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.setMinimumSize(160, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.size().boundedTo(self._image.size())
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) // 2
        top = (self.height() - size.height()) // 2
        painter.drawImage(
            self.rect().adjusted(left, top, 0, 0).topLeft(),
            self._image.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            ),
        )


def picture(data: bytes) -> QImage | None:
    """Read a picture from outside; None when it is none, or too large to be meant.

    Called in a job: reading takes a while.
    """
    QImageReader.setAllocationLimit(_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(
            size.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return None if image.isNull() else image
