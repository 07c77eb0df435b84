"""Avatars: the first letter of a pseudonym, never a face."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Type

_TONES: Final = {
    "accent": ("wash", "accent"),
    "selected": ("surface", "accent"),
    "plain": ("fill", "ink2"),
}
_LARGE: Final = 44


class Avatar(QWidget):
    """A disc with a letter. The name stands beside it, so readers skip the disc."""

    def __init__(self, letter: str, size: int = 34, tone: str = "accent") -> None:
        super().__init__()
        self._letter = letter[:1]
        self._edge = size
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
        theme.watch(self.update)

    def set_tone(self, tone: str) -> None:
        """`accent`, `selected` (in a selected row) or `plain` (stays here)."""
        self._tone = tone
        self.update()

    def set_letter(self, letter: str) -> None:
        """Show another letter."""
        self._letter = letter[:1]
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """The same square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc and the letter."""
        del event
        paint_avatar(QPainter(self), QRectF(self.rect()), self._letter, self._tone)


def paint_avatar(painter: QPainter, box: QRectF, letter: str, tone: str = "accent") -> None:
    """Draw an avatar, also from a delegate.

    Args:
        painter: Where.
        box: The square round the disc.
        letter: The letter.
        tone: `accent`, `selected` or `plain`.
    """
    ground, ink = _TONES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawEllipse(box)
    painter.setFont(theme.font(Type.HEADING if box.width() > _LARGE else Type.BODY, 600))
    painter.setPen(theme.colour(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def avatar(letter: str, size: int = 34, tone: str = "accent") -> Avatar:
    """An avatar.

    Args:
        letter: The first letter of a pseudonym.
        size: The edge.
        tone: `accent`, `selected` or `plain`.
    """
    return Avatar(letter, size, tone)
