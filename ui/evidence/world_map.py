"""A small map of the world that needs no network: where a file says that it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import i18n
from ui.resources.land import rings
from ui.theme import theme
from ui.theme.tokens import Radius, Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPaintEvent

    from defender_app.evidence_metadata.findings import Place

_HIGH: Final = 150
_SHAPE: Final = 2.0
_NEAR: Final = 30.0
# Far from every coast the surroundings are wider: a plain field would say nothing.
_FURTHER: Final = 15.0
_WIDEST: Final = 90.0
_A_COAST: Final = 8
_DOT: Final = 4.0
_WORLD: Final = QRectF(-180, -90, 360, 180)
_POLAR: Final = 60.0
_EDGE: Final = 180.0


def shown(place: Place) -> str:
    """A place in words: "46.2267° north, 6.1402° east"."""
    translate = QCoreApplication.translate
    south = place.latitude < 0
    west = place.longitude < 0
    up = (
        translate("WorldMap", "{degrees}° south")
        if south
        else translate("WorldMap", "{degrees}° north")
    )
    along = (
        translate("WorldMap", "{degrees}° west")
        if west
        else translate("WorldMap", "{degrees}° east")
    )
    number = i18n.locale().toString
    return translate("WorldMap", "{latitude}, {longitude}").format(
        latitude=up.format(degrees=number(abs(float(place.latitude)), "f", 4)),
        longitude=along.format(degrees=number(abs(float(place.longitude)), "f", 4)),
    )


class WorldMap(QWidget):
    """The world with the places on it, and what lies around the first of them."""

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[Place, ...] = ()
        self._around = QRectF()
        self._land: QPainterPath | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFixedHeight(theme.scaled(_HIGH))
        theme.watch(self.update)

    def show_places(self, places: Sequence[Place]) -> None:
        """Mark these places."""
        self._places = tuple(places)
        self._around = _around(places[0]) if places else QRectF()
        words = "; ".join(shown(one) for one in self._places)
        self.setAccessibleName(self.tr("Map of the world. Marked: {places}").format(places=words))
        self.update()

    def sizeHint(self) -> QSize:
        """World and surroundings side by side."""
        return QSize(round(self.height() * (_SHAPE + 1)) + Space.M, self.height())

    def minimumSizeHint(self) -> QSize:
        """It may be cut."""
        return QSize(80, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Water, land, places. A map is never mirrored."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._land is None:
            self._land = _path()
        room, high = float(self.width()), float(self.height())
        beside = room >= high * (_SHAPE + 1) + Space.M
        wide = min(room, high * _SHAPE)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # It begins where the line does, and stays as the Earth is.
            both = wide + Space.M + high if beside and self._places else wide
            painter.translate(room - both, 0)
        world = QRectF(0, (high - wide / _SHAPE) / 2, wide, wide / _SHAPE)
        self._paint(painter, world, _WORLD)
        if beside and self._places:
            self._frame(painter, world, self._around)
            self._paint(painter, QRectF(wide + Space.M, 0, high, high), self._around)

    def _paint(self, painter: QPainter, room: QRectF, degrees: QRectF) -> None:
        painter.save()
        ground = QPainterPath()
        ground.addRoundedRect(room, Radius.FIELD, Radius.FIELD)
        painter.setClipPath(ground)
        painter.fillPath(ground, theme.colour("wash"))
        across, down = room.width() / degrees.width(), room.height() / degrees.height()
        painter.save()
        painter.translate(room.left(), room.bottom())
        painter.scale(across, -down)
        painter.translate(-degrees.left(), -degrees.top())
        pen = QPen(theme.colour("edge"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        if self._land is not None:
            painter.drawPath(self._land)
        painter.restore()
        for place in reversed(self._places):
            x = room.left() + (place.longitude - degrees.left()) * across
            y = room.bottom() - (place.latitude - degrees.top()) * down
            self._dot(painter, QPointF(x, y), theme.colour("danger"))
        painter.restore()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), Radius.FIELD, Radius.FIELD)

    def _dot(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(colour)
        painter.drawEllipse(at, _DOT + 1, _DOT + 1)

    def _frame(self, painter: QPainter, world: QRectF, degrees: QRectF) -> None:
        """What of the world is drawn beside it."""
        scale = world.width() / _WORLD.width()
        painter.setPen(QPen(theme.colour("ink3"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(
            QRectF(
                world.left() + (degrees.left() + 180) * scale,
                world.top() + (90 - degrees.bottom()) * scale,
                degrees.width() * scale,
                degrees.height() * scale,
            )
        )


def _around(place: Place) -> QRectF:
    """Degrees around a place: as few as show where it lies."""
    high = _NEAR
    while high < _WIDEST and _coast(_degrees(place, high)) < _A_COAST:
        high += _FURTHER
    return _degrees(place, high)


def _degrees(place: Place, high: float) -> QRectF:
    """So many degrees of latitude around a place, narrower where the Earth is."""
    wide = high * (2.0 if abs(place.latitude) > _POLAR else 1.3)
    left = min(max(place.longitude - wide / 2, -180.0), 180.0 - wide)
    top = min(max(place.latitude - high / 2, -90.0), 90.0 - high)
    return QRectF(left, top, wide, high)


def _coast(degrees: QRectF) -> int:
    """How many corners of a coast lie there."""
    return sum(degrees.contains(x, y) for ring in rings() for x, y in ring)


def _path() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings():
        across = [x for x, _ in ring]
        # What goes on beyond the edge comes in again on the other side.
        for turn in (0.0, 360.0, -360.0):
            if min(across) + turn < _EDGE and max(across) + turn > -_EDGE:
                path.addPolygon(QPolygonF([QPointF(x + turn, y) for x, y in ring]))
                path.closeSubpath()
    return path
