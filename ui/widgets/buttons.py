"""Buttons: one look for each weight of an action."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type
from ui.widgets.hanging import middle
from ui.widgets.tips import set_tip, tell_cut

ButtonKind = Literal["filled", "tonal", "outlined", "quiet", "link", "danger"]

HEIGHT: Final = 36
TALL: Final = 44
_ICON: Final = 18
_GAP: Final = 9
_LINK_GAP: Final = 12
_SMALLEST: Final = 32


# Room before and after the content. With an icon the leading side is narrower: an icon's own
# air counts. Kinds without a rim are narrower by the pixel the rim takes.
_SIDES: Final[dict[tuple[str, bool], tuple[float, float]]] = {
    ("filled", False): (18.4, 18.4),
    ("filled", True): (15, 18),
    ("danger", False): (18.4, 18.4),
    ("danger", True): (15, 18),
    ("tonal", False): (17, 17),
    ("tonal", True): (14, 17),
    ("outlined", False): (15, 15),
    ("outlined", True): (15, 18),
    ("quiet", False): (15, 15),
    ("quiet", True): (15, 18),
    ("link", False): (0, 0),
    ("link", True): (0, 0),
}


class _Look(NamedTuple):
    """Tokens of a kind; an empty name paints nothing."""

    ground: str
    hover: str
    pressed: str
    rim: str
    ink: str


_LOOKS: Final[dict[str, _Look]] = {
    "filled": _Look("accent", "accent_hover", "accent_hover", "accent", "on_accent"),
    "tonal": _Look("wash", "wash_pressed", "wash_pressed", "", "accent"),
    "outlined": _Look("surface", "hover", "wash_pressed", "rim", "ink"),
    "quiet": _Look("", "hover", "wash_pressed", "", "ink2"),
    "link": _Look("", "", "", "", "accent"),
    "danger": _Look("danger", "danger", "danger", "danger", "surface"),
}


def press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button when the key is Enter. Qt does so only for a dialog's default button.

    Args:
        button: What has the keyboard.
        event: The key.
    """
    if Qt.Key(event.key()) not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A push button painted with the tokens of its kind."""

    def __init__(self, words: str, kind: ButtonKind = "outlined", icon: str | None = None) -> None:
        super().__init__(words)
        self._icon_name = icon or ""
        self._tall = False
        self._shortens = False
        self._size = Type.BODY
        self.setProperty("kind", kind)
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()
        theme.watch(self._fit)

    def _fit(self) -> None:
        # Kept beside Qt's font: a style sheet puts that one back when a widget gets a parent.
        self._face = theme.font(self._size, 500, tabular=True)
        self.setFont(self._face)
        self.updateGeometry()
        self.update()

    @property
    def kind(self) -> str:
        """The weight of the action."""
        return str(self.property("kind"))

    def set_kind(self, kind: ButtonKind) -> None:
        """Give the action another weight."""
        self.setProperty("kind", kind)
        self.update()

    def set_icon_name(self, name: str) -> None:
        """Draw another icon before the words; empty: none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_tall(self) -> None:
        """44 high, as on the unlock screen."""
        self._tall = True
        self._size = Type.HEADING
        self._fit()

    def set_small(self) -> None:
        """Words of 13 px, for actions inside a side panel."""
        self._size = Type.LABEL
        self._fit()

    def set_shortening(self) -> None:
        """Words of a list may end in … where a line has no room for them; the tip has them."""
        self._shortens = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is not seen of the words is told."""
        super().resizeEvent(event)
        if self._shortens:
            tell_cut(self, self._words(), self._shown())

    def _shown(self) -> str:
        """What of the words is seen."""
        words, room = self._words(), self.width() - sum(self._sides()) - self._step()
        if not self._shortens or QFontMetricsF(self._face).horizontalAdvance(words) <= room + 1:
            return words
        right = Qt.TextElideMode.ElideRight
        return QFontMetricsF(self._face).elidedText(words, right, room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _inner(self) -> float:
        wide = QFontMetricsF(self._face).horizontalAdvance(self._words())
        return wide + self._step()

    def _step(self) -> int:
        """From the edge of the icon to the words."""
        if not self._icon_name:
            return 0
        gap = _LINK_GAP if self.kind == "link" else _GAP
        return _ICON + (gap if self.text() else 0)

    def _sides(self) -> tuple[float, float]:
        return _SIDES[self.kind, bool(self._icon_name)]

    def sizeHint(self) -> QSize:
        """As wide as the words, as high as every button."""
        height = TALL if self._tall else _SMALLEST if self.kind == "link" else HEIGHT
        needed = QFontMetricsF(self._face).height() + 8
        return QSize(round(self._inner() + sum(self._sides())), max(height, round(needed)))

    def minimumSizeHint(self) -> QSize:
        """Words are never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, rim, icon and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = _LOOKS[self.kind]
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = self._ground(look)
        rim = look.rim if self.isEnabled() else "rim" if look.rim else ""
        painter.setPen(QPen(theme.colour(rim), 1) if rim else QPen(ground, 1))
        painter.setBrush(ground)
        if ground.alpha() or rim:
            painter.drawRoundedRect(box, Radius.FIELD - 0.5, Radius.FIELD - 0.5)
        self._paint_words(painter, look.ink if self.isEnabled() else "ink3")

    def _ground(self, look: _Look) -> QColor:
        token = look.ground
        if not self.isEnabled():
            token = "paper" if look.ground else ""
        elif self.isDown() or self.isChecked():
            token = look.pressed
        elif self.underMouse():
            token = look.hover
        return theme.colour(token) if token else QColor(Qt.GlobalColor.transparent)

    def _paint_words(self, painter: QPainter, token: str) -> None:
        font = QFont(self._face)
        if self.kind == "link" and self.underMouse() and self.isEnabled():
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        said = self._shown()
        inner = QFontMetricsF(self._face).horizontalAdvance(said) + self._step()
        before, after = self._sides()
        # Wider than its words: they stay in the middle, a little towards the icon's side.
        left = (self.width() - inner) / 2 + ((after - before) if mirrored else (before - after)) / 2
        if self.kind == "link":
            left = self.width() - inner if mirrored else 0.0
        words = QRectF(left, 0, inner, self.height())
        if self._icon_name:
            step = self._step()
            x = left + inner - _ICON if mirrored else left
            icons.paint(painter, self._icon_name, x, (self.height() - _ICON) / 2, _ICON, token)
            words.adjust(0 if mirrored else step, 0, -step if mirrored else 0, 0)
        painter.drawText(middle(painter, words, said), Qt.AlignmentFlag.AlignCenter, said)


class IconButton(QPushButton):
    """A button that is only an icon: its name is for the tooltip and for screen readers."""

    def __init__(self, icon: str, accessible_name: str, *, size: int = HEIGHT) -> None:
        super().__init__()
        self._icon_name = icon
        self._colour = "ink2"
        self._edge = size
        self.setAccessibleName(accessible_name)
        set_tip(self, accessible_name)
        self.setProperty("kind", "icon")
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, name: str, accessible_name: str = "") -> None:
        """Draw another icon; with another name when the action changes too."""
        self._icon_name = name
        if accessible_name:
            self.setAccessibleName(accessible_name)
            set_tip(self, accessible_name)
        self.update()

    def set_colour(self, token: str) -> None:
        """Paint the icon in another token."""
        self._colour = token
        self.update()

    def sizeHint(self) -> QSize:
        """A square, never smaller than 32."""
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """The same square."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A disabled icon is grey."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, on a soft ground under the pointer."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.isDown() or self.isChecked() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            pressed = self.isDown() or self.isChecked()
            painter.setBrush(theme.colour("wash_pressed" if pressed else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.FIELD, Radius.FIELD)
        token = self._colour if self.isEnabled() else "ink3"
        x, y = (self.width() - _ICON) / 2, (self.height() - _ICON) / 2
        icons.paint(painter, self._icon_name, x, y, _ICON, token)


def filled(words: str, icon: str | None = None) -> Button:
    """The one main action of a view."""
    return Button(words, "filled", icon)


def tonal(words: str, icon: str | None = None) -> Button:
    """An action at hand everywhere, like a new record."""
    return Button(words, "tonal", icon)


def outlined(words: str, icon: str | None = None) -> Button:
    """An ordinary action."""
    return Button(words, "outlined", icon)


def quiet(words: str, icon: str | None = None) -> Button:
    """An action beside others."""
    return Button(words, "quiet", icon)


def link(words: str, icon: str | None = None) -> Button:
    """An action inside words: it starts where they start."""
    return Button(words, "link", icon)


def danger(words: str, icon: str | None = None) -> Button:
    """What cannot be undone; only in the dialog that asks about it."""
    return Button(words, "danger", icon)


def icon_button(icon: str, accessible_name: str) -> IconButton:
    """A button that is only an icon.

    Args:
        icon: A name of `ui.theme.icons.names()`.
        accessible_name: What it does, for the tooltip and screen readers.
    """
    return IconButton(icon, accessible_name)
