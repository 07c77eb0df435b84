"""A picture from a file: decoded away from the window, shown as large as there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Radius

_MEGABYTES: Final = 256
_LARGEST_SIDE: Final = 2400
# Formats of dots, told by the first bytes; no other is ever tried. A drawing such as SVG can name
# files of this device or of the network, and would be drawn with them.
_FIRST_BYTES: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"P5", "pgm"),
    (b"P6", "ppm"),
)


def read(data: bytes) -> QImage | None:
    """Decode a picture, at most 2,400 pixels on a side; None when it is none.

    Called in a long job: it takes a while, and a file from outside may be made to take long.
    """
    kind = _kind(data)
    if not kind:
        return None
    QImageReader.setAllocationLimit(_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    full = reader.size()
    if full.isValid() and max(full.width(), full.height()) > _LARGEST_SIDE:
        reader.setScaledSize(
            full.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    # Some readers look at their device once more when they go: they have to go first.
    del reader
    return None if image.isNull() else image


def _kind(data: bytes) -> str:
    """The format that the first bytes promise, or ""."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for start, kind in _FIRST_BYTES if data.startswith(start)), "")


class Picture(QWidget):
    """A picture as wide as there is room, never larger than it is.

    Args:
        image: of ``read``.
        name: for a screen reader.
        highest: pixels; 0 to fill whatever room there is.
    """

    def __init__(self, image: QImage, name: str, *, highest: int = 0) -> None:
        super().__init__()
        self._image, self._highest = image, highest
        self.setAccessibleName(name)
        down = QSizePolicy.Policy.Minimum if highest else QSizePolicy.Policy.Expanding
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, down)
        policy.setHeightForWidth(bool(highest))
        self.setSizePolicy(policy)

    def _fitted(self, width: int) -> QSize:
        high = self._highest or self.height()
        room = QSize(min(width, self._image.width()), min(high, self._image.height()))
        return self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def hasHeightForWidth(self) -> bool:
        """As high as its width asks for, unless it fills the room."""
        return bool(self._highest)

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return max(self._fitted(width).height(), 1)

    def sizeHint(self) -> QSize:
        """Its own size, bounded."""
        return self._fitted(theme.scaled(600)) if self._highest else QSize(320, 240)

    def minimumSizeHint(self) -> QSize:
        """It may become small."""
        return QSize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on a quiet ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("fill"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        fitted = self._fitted(self.width())
        left = (self.width() - fitted.width()) / 2
        top = (self.height() - fitted.height()) / 2
        painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), self._image)
