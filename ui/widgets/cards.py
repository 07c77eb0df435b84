"""Grounds that things stand on: cards, wells, hairlines, tiles with an icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Space


class Ground(QFrame):
    """A painted ground: a token, perhaps with a hairline round it."""

    def __init__(
        self, token: str, *, radius: int = 0, rim: str = "", padding: int = 0, gap: int = Space.S
    ) -> None:
        """Make a ground.

        Args:
            token: The colour of it; empty: none.
            radius: How round its corners are.
            rim: The token of the hairline; empty: none.
            padding: Room inside, on all four sides.
            gap: Room between the things in `body`.
        """
        super().__init__()
        self._token, self._radius, self._rim = token, radius, rim
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(gap)
        theme.watch(self.update)

    def set_token(self, token: str, rim: str = "") -> None:
        """Paint another colour."""
        self._token, self._rim = token, rim
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._rim), 1) if self._rim else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._token) if self._token else Qt.BrushStyle.NoBrush)
        off = 0.5 if self._rim else 0.0
        box = QRectF(self.rect()).adjusted(off, off, -off, -off)
        painter.drawRoundedRect(box, self._radius - off, self._radius - off)


class Card(Ground):
    """Surface with a hairline. Never a card in a card: use a `Well`."""

    def __init__(self, *, padding: int = 16, gap: int = Space.S) -> None:
        super().__init__("surface", radius=Radius.CARD, rim="line", padding=padding, gap=gap)


class Well(Ground):
    """Paper inside a surface."""

    def __init__(self, *, padding: int = 16, gap: int = Space.S) -> None:
        super().__init__("paper", radius=Radius.ROW, padding=padding, gap=gap)


class Panel(Ground):
    """A pane of the window: surface or paper to the edges."""

    def __init__(self, ground: str = "surface", *, padding: int = 0, gap: int = 0) -> None:
        super().__init__(ground, padding=padding, gap=gap)


class Hairline(QWidget):
    """One pixel between things: lying, or standing between panes."""

    def __init__(self, *, standing: bool = False) -> None:
        super().__init__()
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        if standing:
            self.setFixedWidth(1)
            self.setSizePolicy(fixed, wide)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(wide, fixed)
        theme.watch(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        del event
        painter = QPainter(self)
        # `fillRect` would first load all kinds of gradients that a colour could be.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRect(self.rect())


class Glyph(QWidget):
    """An icon that stands for itself, drawn anew when the theme changes."""

    def __init__(
        self, name: str, colour: str = "ink2", size: int = 18, *, mirror: bool | None = None
    ) -> None:
        super().__init__()
        self._name, self._colour, self._edge, self._mirror = name, colour, size, mirror
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch(self.update)

    def set_name(self, name: str, colour: str = "") -> None:
        """Draw another icon."""
        self._name = name
        self._colour = colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """The same square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        del event
        left, top = (self.width() - self._edge) / 2, (self.height() - self._edge) / 2
        painter = QPainter(self)
        token = self._colour if self.isEnabled() else "ink3"
        icons.paint(painter, self._name, left, top, self._edge, token, mirror=self._mirror)


class Tile(QWidget):
    """An icon on a round-cornered square: `fill`, or `wash` when it is the open one."""

    def __init__(self, name: str, *, size: int = 36, tone: str = "plain", inner: int = 18) -> None:
        super().__init__()
        self._name, self._edge, self._tone, self._inner = name, size, tone, inner
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch(self.update)

    def set_tone(self, tone: str) -> None:
        """`plain`, `accent` (open) or `selected` (in a selected row)."""
        self._tone = tone
        self.update()

    def set_name(self, name: str) -> None:
        """Draw another icon."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """The same square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The square and the icon."""
        del event
        paint_tile(QPainter(self), QRectF(self.rect()), self._name, self._tone, self._inner)


_TILES = {
    "plain": ("fill", "ink2"),
    "accent": ("wash", "accent"),
    "selected": ("surface", "accent"),
}


def paint_tile(
    painter: QPainter, box: QRectF, name: str, tone: str = "plain", inner: int = 18
) -> None:
    """Draw an icon tile, also from a delegate.

    Args:
        painter: Where.
        box: The square.
        name: The icon.
        tone: `plain`, `accent` or `selected`.
        inner: The edge of the icon.
    """
    ground, ink = _TILES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(box, Radius.ROW, Radius.ROW)
    painter.restore()
    middle = box.center()
    icons.paint(painter, name, middle.x() - inner / 2, middle.y() - inner / 2, inner, ink)
