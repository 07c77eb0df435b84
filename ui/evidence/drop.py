"""Where files are dropped or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Radius, Space
from ui.widgets.buttons import outlined
from ui.widgets.cards import Glyph
from ui.widgets.labels import text

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent


class DropPlace(QWidget):
    """Where files are dropped or chosen. ``dropped`` gives their paths."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.choose = outlined(self.tr("Choose files…"), "folder")
        reason = text(
            self.tr("Drop files here. The originals stay where and as they are."),
            "quiet",
            wrap=True,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(Glyph("drop", "ink3", 20))
        row.addWidget(reason, 1)
        row.addWidget(self.choose)
        theme.watch(self.update)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them; the original is never moved."""
        self._show_over(over=False)
        paths = paths_of(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed rim, which fills while files are above it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._over else "edge"), 1.2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(theme.colour("wash" if self._over else "paper"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, Radius.CARD, Radius.CARD)

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()


def paths_of(data: QMimeData) -> list[Path]:
    """The local files of something dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
