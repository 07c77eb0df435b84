"""Files that somebody looks at on a picture of the screen: made up, like everything else on it."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from defender_app.decoding.room import Bytes
from defender_app.evidence_viewing import Viewing
from defender_app.training import drawing
from ui.viewing.viewer import Viewer

if TYPE_CHECKING:
    from collections.abc import Callable

    from gallery.worlds import World
    from ui.main_window import MainWindow

    Way = Callable[[MainWindow, World], None]

_ORDER: Final = (
    "District of Lunden\nOffice for Civic Order\n\n"
    "DECISION 4471/B\n\n"
    "The travel document of the person named overleaf is withheld until further notice.\n\n"
    "Reason: participation in activities abroad that might harm the interests of the state.\n\n"
    "There is no appeal against this decision."
)
_CHAT: Final = (
    "[21.02. 07:14] Unknown: Мы знаем, что вы едете в Женеву.\n"
    "[21.02. 07:15] Unknown: Подумайте о семье.\n"  # noqa: RUF001 - another script
    "[21.02. 07:31] me: Who is this?\n"
)
_VIDEO: Final = b"\x00\x00\x00\x18ftypmp42" + bytes(4000)
_SIZE: Final = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _bomb() -> bytes:
    """A picture that promises two and a half thousand million dots."""
    dots = _chunk(b"IDAT", zlib.compress(bytes(50_001)))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", _SIZE) + dots + _chunk(b"IEND", b"")


def _order() -> bytes:
    """A letter of three pages."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5),
            QPageLayout.Orientation.Portrait,
            QMarginsF(16, 16, 16, 16),
        )
    )
    painter = QPainter(writer)
    painter.setFont(QFont(painter.font().family(), 11))
    for number in range(3):
        if number:
            writer.newPage()
        room = QRectF(0, 0, writer.width(), writer.height())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, _ORDER)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _look(kind: str, data: Callable[[], bytes]) -> Way:
    def way(window: MainWindow, _world: World) -> None:
        viewing = Viewing(lambda: Bytes(data()))
        shown = Viewer(window, window.place.jobs, viewing, kind, export=lambda: None)
        shown.open()

    return way


picture: Final = _look("Photograph", drawing.sealed_door)
pages: Final = _look("Official document", _order)
words: Final = _look("Message", lambda: _CHAT.encode("cp1251"))
film: Final = _look("Video", lambda: _VIDEO)
bomb: Final = _look("Photograph", _bomb)
