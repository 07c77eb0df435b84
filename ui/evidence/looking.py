"""Looking at a file inside the vault: pictures and text, decoded away from the window.

Nothing is handed to another program and no file is written. Formats are told by their content.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from defender_app.errors import InputError
from defender_app.vault.evidence import item_of
from ui.theme import theme
from ui.theme.tokens import Radius
from ui.widgets.fields import PlainEdit
from ui.widgets.labels import text

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

LARGEST: Final = 96 << 20
"""Bytes of a file that is still looked at; a larger one is given out knowingly."""

_LARGEST_PICTURE: Final = 256
_LARGEST_SIDE: Final = 2400
_LARGEST_TEXT: Final = 200_000
_PICTURES: Final = frozenset({"jpeg", "png", "gif", "bmp", "webp", "tiff", "ppm", "pgm"})
_HIGHEST: Final = 460
_BINARY: Final = 0.02


@dataclass(frozen=True)
class Seen:
    """What can be shown of a file: a picture, or a text, or neither.

    Attributes:
        image: decoded, at most 2,400 pixels on a side.
        text: the beginning of it.
        cut: whether there is more text than is shown.
    """

    image: QImage | None = None
    text: str | None = None
    cut: bool = False


def look(drawer: Drawer, eid: str, event_id: str) -> Seen:
    """Read a file and decode it; called away from the window. Notes once a day who looked.

    Raises:
        InputError: ``blob-damaged``, ``evidence-without-file``, ``unknown-evidence``.
    """
    item = drawer.evidence.get(eid, event_id)
    if (item.size or 0) > LARGEST:
        return Seen()
    data = b"".join(drawer.evidence.chunks(eid, event_id))
    _note(drawer, eid, event_id, item.sha256)
    image = _picture(data)
    return Seen(image=image) if image is not None else _words(data)


def _note(drawer: Drawer, eid: str, event_id: str, sha256: str | None) -> None:
    item, today = item_of(event_id, eid), drawer.now().date().isoformat()
    seen = any(
        one.action == "viewed" and one.when.startswith(today)
        for one in drawer.custody.entries(item)
    )
    if seen:
        return
    try:
        drawer.custody.append(None, "me", "viewed", item, sha256)
    except InputError as error:
        # A full drawer still shows what it holds.
        if error.code != "drawer-full":
            raise


def _picture(data: bytes) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_LARGEST_PICTURE)
    if bytes(reader.format().data()).decode("ascii", "replace").lower() not in _PICTURES:
        return None
    full = reader.size()
    if full.isValid() and max(full.width(), full.height()) > _LARGEST_SIDE:
        reader.setScaledSize(
            full.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return None if image.isNull() else image


def _words(data: bytes) -> Seen:
    start = data[: 4 * _LARGEST_TEXT]
    try:
        words = start.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start < len(start) - 4:
            return Seen()
        words = start[: error.start].decode("utf-8-sig")
    odd = sum(1 for letter in words if letter < " " and letter not in "\n\r\t\f")
    if not words or odd > len(words) * _BINARY:
        return Seen()
    return Seen(
        text=words[:_LARGEST_TEXT], cut=len(words) > _LARGEST_TEXT or len(data) > len(start)
    )


class Picture(QWidget):
    """A picture as wide as there is room, never larger than it is."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fitted(self, width: int) -> QSize:
        room = QSize(min(width, self._image.width()), min(_HIGHEST, self._image.height()))
        return self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def hasHeightForWidth(self) -> bool:
        """As high as its width asks for."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return max(self._fitted(width).height(), 1)

    def sizeHint(self) -> QSize:
        """Its own size, bounded."""
        return self._fitted(theme.scaled(600))

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


class Look(QWidget):
    """What was seen of a file."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if seen.image is not None:
            column.addWidget(Picture(seen.image, self.tr("The picture")))
        elif seen.text is not None:
            words = PlainEdit(lines=8)
            words.setReadOnly(True)
            words.setPlainText(seen.text)
            words.setAccessibleName(self.tr("The text"))
            column.addWidget(words)
            if seen.cut:
                column.addWidget(text(self.tr("Only the beginning is shown."), "hint", wrap=True))
        else:
            sentence = self.tr(
                "This kind of file cannot be shown here. Nothing was opened. To see it elsewhere,"
                " save a copy knowingly."
            )
            column.addWidget(text(sentence, "quiet", wrap=True))
