"""The coloured frame round every window of a practice vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.labels import text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QDialog, QLayout

THICK: Final = 4

TRAINING: Final = "training"
"""The property of a window over a practice vault."""


def paint_frame(painter: QPainter, around: QRect) -> None:
    """Four pixels of warning colour just inside a rectangle."""
    colour, wide, high = theme.colour("warn"), around.width(), around.height()
    for edge in (
        QRect(0, 0, wide, THICK),
        QRect(0, high - THICK, wide, THICK),
        QRect(0, 0, THICK, high),
        QRect(wide - THICK, 0, THICK, high),
    ):
        painter.fillRect(edge.translated(around.topLeft()), colour)


class TrainingFrame(QWidget):
    """Four pixels of warning colour in practice, nothing otherwise."""

    def __init__(self, *, training: bool) -> None:
        super().__init__()
        self._training = training

    def fill(self, layout: QLayout) -> None:
        """Put the contents inside the frame."""
        edge = THICK if self._training else 0
        layout.setContentsMargins(edge, edge, edge, edge)
        self.setLayout(layout)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        if self._training:
            paint_frame(painter, self.rect())


class FrameOver(QWidget):
    """The frame and the word over a dialog that is not ours to lay out: the one for files.

    Args:
        dialog: over a window of a practice vault.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dialog.setProperty(TRAINING, True)  # noqa: FBT003 - Qt's setter
        self.word = text(QCoreApplication.translate("Dialog", "TRAINING"), "caption")
        self.word.setParent(self)
        self.word.set_colour("warn")
        self._high = self.word.sizeHint().height()
        layout = dialog.layout()
        if layout is not None:
            sides = layout.contentsMargins()
            top = THICK + Space.S + self._high
            layout.setContentsMargins(
                max(sides.left(), THICK), top, max(sides.right(), THICK), sides.bottom() + THICK
            )
        dialog.installEventFilter(self)
        self._follow(dialog)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the dialog, and above everything in it."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show} and isinstance(watched, QWidget):
            self._follow(watched)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame."""
        paint_frame(QPainter(self), self.rect())

    def _follow(self, dialog: QWidget) -> None:
        self.setGeometry(dialog.rect())
        side = THICK + Space.M
        self.word.setGeometry(side, THICK + Space.XS, self.width() - 2 * side, self._high)
        self.raise_()
