"""Progress: a bar, and for long work its name, the time left and Cancel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet
from ui.widgets.labels import text

_HEIGHT: Final = 6


class Bar(QProgressBar):
    """6 px high; screen readers hear a progress bar."""

    def __init__(self, done: int = 0, total: int = 100, name: str = "") -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_done(done, total)
        theme.watch(self.update)

    def show_done(self, done: int, total: int) -> None:
        """How much is done; more than Qt's numbers hold is told in thousandths."""
        share = done * 1000 // total if total > 0 else 0
        self.setRange(0, 1000)
        self.setValue(min(max(share, 0), 1000))

    def sizeHint(self) -> QSize:
        """Wide and 6 high."""
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Not shorter than this."""
        return QSize(48, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track and what is done."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        half = _HEIGHT / 2
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, half, half)
        share = self.value() / max(self.maximum(), 1)
        if share > 0:
            done = QRectF(track)
            done.setWidth(max(track.width() * share, _HEIGHT))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                done.moveRight(track.right())
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(done, half, half)


class JobBar(QWidget):
    """Long work: its name, the time left, Cancel, and the bar below."""

    cancelled = Signal()

    def __init__(self, name: str, remaining: str = "", cancel: str = "") -> None:
        """Show a job.

        Args:
            name: What is being done.
            remaining: How long it will still take, in words.
            cancel: The word of the button; empty: it cannot be cancelled.
        """
        super().__init__()
        self.name = text(name, "label")
        self.remaining = text(remaining, "hint", wrap=True)
        self.cancel = quiet(cancel or self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.bar = Bar(name=name)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.name)
        row.addWidget(self.remaining, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.bar)

    def show_done(self, done: int, total: int, remaining: str = "") -> None:
        """How much is done, and how long it will still take."""
        self.bar.show_done(done, total)
        self.remaining.setText(remaining)
