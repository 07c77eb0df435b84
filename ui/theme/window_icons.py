"""The icon of the windows, by choice: own drawings of things that every computer has.

It stands beside the title and in the task bar. Where the desktop takes it from an entry in its
menu instead (Wayland, or a program that was installed), it cannot be changed from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from ui.theme.tokens import ICON_COLOURS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from defender_app.options import Icon

_GRID: Final = 24
_SIZES: Final = (16, 24, 32, 48, 128)

_COVER: Final = ICON_COLOURS["cover"]
_BAND: Final = ICON_COLOURS["band"]
_PAPER: Final = ICON_COLOURS["paper"]
_CASE: Final = ICON_COLOURS["case"]
_GLASS: Final = ICON_COLOURS["glass"]
_KEY: Final = ICON_COLOURS["key"]
_LAST_KEY: Final = ICON_COLOURS["last-key"]
_BACK: Final = ICON_COLOURS["back"]
_FRONT: Final = ICON_COLOURS["front"]

_worn: Final[list[str]] = []


def wear(name: Icon) -> None:
    """Have all windows show this icon from now on."""
    if _worn != [name]:
        _worn[:] = [name]
        QApplication.setWindowIcon(icon(name))


def icon(name: Icon) -> QIcon:
    """An icon in the sizes that desktops ask for."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(drawn(name, size))
    return made


def drawn(name: Icon, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as pixels.

    Args:
        name: which.
        size: edge in logical pixels.
        ratio: of the screen.
    """
    edge = round(size * ratio)
    made = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(made.width() / _GRID, made.height() / _GRID)
    _PAINT[name](painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(made)


def _notes(painter: QPainter) -> None:
    _box(painter, _COVER, (4, 1.5, 16, 21), 2.5)
    _box(painter, _BAND, (6.5, 1.5, 1.2, 21), 0)
    painter.setBrush(QColor(_PAPER))
    ribbon = ((12.5, 1.5), (16.5, 1.5), (16.5, 10), (14.5, 8), (12.5, 10))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ribbon]))


def _sums(painter: QPainter) -> None:
    _box(painter, _CASE, (3.5, 1.5, 17, 21), 2.5)
    _box(painter, _GLASS, (6, 4, 12, 4.5), 1)
    for place in range(9):
        left, top = 6 + place % 3 * 4.25, 11 + place // 3 * 3.5
        _box(painter, _LAST_KEY if place == 8 else _KEY, (left, top, 3.5, 2.5), 0.7)  # noqa: PLR2004 - the last of nine


def _folder(painter: QPainter) -> None:
    tab = QPainterPath()
    tab.setFillRule(Qt.FillRule.WindingFill)
    tab.addRoundedRect(QRectF(1.5, 3.5, 10, 8), 1.8, 1.8)
    tab.addRoundedRect(QRectF(1.5, 6, 21, 13), 1.8, 1.8)
    painter.fillPath(tab, QColor(_BACK))
    _box(painter, _FRONT, (1.5, 8.5, 21, 12), 1.8)


def _box(
    painter: QPainter, colour: str, where: tuple[float, float, float, float], radius: float
) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(*where), radius, radius)


_PAINT: Final[Mapping[str, Callable[[QPainter], None]]] = {
    "notes": _notes,
    "sums": _sums,
    "folder": _folder,
}
