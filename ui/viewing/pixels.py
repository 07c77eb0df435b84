"""Decoded pixels as Qt paints them, without a copy, and gone when they are no longer shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from defender_app.decoding.seen import BYTES_OF_PIXEL, LARGEST_AREA

if TYPE_CHECKING:
    from defender_app.evidence_viewing import Picture

_NEARLY: Final = 0.97


class Pixels:
    """A picture in several sizes.

    Args:
        picture: decoded; it belongs to this one from now on.

    Attributes:
        size: pixels of the whole at its own size, however many of them are here.
        damaged: whether a part of it could not be read.
    """

    def __init__(self, picture: Picture) -> None:
        kind = (
            QImage.Format.Format_RGB32
            if picture.opaque
            else QImage.Format.Format_ARGB32_Premultiplied
        )
        self.size = QSize(picture.wide, picture.high)
        self.damaged = picture.damaged
        self._picture = picture
        whole = memoryview(picture.pixels)
        self._levels = [
            QImage(
                whole[one.start : one.start + one.wide * one.high * BYTES_OF_PIXEL],
                one.wide,
                one.high,
                one.wide * BYTES_OF_PIXEL,
                kind,
            )
            for one in picture.levels
        ]

    @property
    def is_most(self) -> bool:
        """Whether there is no point in asking for more of them."""
        return self.largest.width() * self.largest.height() > LARGEST_AREA * _NEARLY

    @property
    def largest(self) -> QImage:
        """All pixels that are here."""
        return self._levels[0]

    def level(self, wide: float) -> QImage:
        """The smallest copy that is at least so wide, or the largest there is."""
        return next((one for one in reversed(self._levels) if one.width() >= wide), self._levels[0])

    def wipe(self) -> None:
        """Overwrite the pixels; nothing may paint them any more."""
        self._levels = []
        self._picture.wipe()
