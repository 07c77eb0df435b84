"""Parts that the unlock screen and the first run share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.i18n import languages
from ui.shell.mark import paint_mark
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Space, Type
from ui.widgets import buttons, labels
from ui.widgets.cards import Ground, paint_tile
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent

_TILE: Final = 36
_CHEVRON: Final = 16
_INSET: Final = 14
_BEFORE: Final = _INSET + _TILE + 12
_AFTER: Final = _INSET + _CHEVRON + 8
_BETWEEN: Final = 2
_LEAST: Final = 62
_EDGE: Final = 18


class BigMark(QWidget):
    """The notebook, as large as on first screens."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(29, 36)
        theme.watch(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The notebook."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()))


class Way(QAbstractButton):
    """A quieter way to go: a tile with an icon, a name, and what it is for."""

    def __init__(self, icon: str, words: str, reason: str) -> None:
        super().__init__()
        self._icon = icon
        self._reason = reason
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(reason)
        self.setProperty("ring", int(Radius.ROW))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heights: dict[int, int] = {}
        theme.watch(self._fit)

    def _fit(self) -> None:
        self._heights = {}
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the name and one line below it."""
        width = theme.scaled(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower where it must be; the lines below the name wrap."""
        return QSize(theme.scaled(180), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """What it is for may take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        # Layouts ask dozens of times.
        if width not in self._heights:
            self._heights[width] = self._height_at(width)
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower than usual it is higher: the page scrolls before a line is cut."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def _height_at(self, width: int) -> int:
        room = width - _BEFORE - _AFTER
        words = QFontMetrics(theme.font(Type.HINT)).boundingRect(
            QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, self._reason
        )
        lines = max(theme.line_height(Type.HINT), words.height())
        return max(_LEAST, theme.line_height(Type.BODY) + _BETWEEN + lines + 2 * Space.M)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile, two lines, and an arrow where it leads."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("wash_pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = self.height() / 2
        left = self.width() - _INSET - _TILE if mirrored else _INSET
        paint_tile(painter, QRectF(left, middle - _TILE / 2, _TILE, _TILE), self._icon)
        end = _INSET if mirrored else self.width() - _INSET - _CHEVRON
        arrow = "ink2" if self.isEnabled() else "line"
        icons.paint(painter, "chevron-right", end, middle - _CHEVRON / 2, _CHEVRON, arrow)
        box = QRectF(self.rect())
        box.adjust(_AFTER if mirrored else _BEFORE, 0, -(_BEFORE if mirrored else _AFTER), 0)
        self._paint_words(painter, box)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        lead = Qt.AlignmentFlag.AlignLeading
        name_height = theme.line_height(Type.BODY)
        hint = theme.font(Type.HINT)
        wrapped = Qt.TextFlag.TextWordWrap
        room = QFontMetrics(hint).boundingRect(
            QRect(0, 0, int(box.width()), 10_000), wrapped, self._reason
        )
        hint_height = max(theme.line_height(Type.HINT), room.height())
        top = (self.height() - name_height - _BETWEEN - hint_height) / 2
        painter.setFont(theme.font(Type.BODY, 500))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        line = QRectF(box.x(), top, box.width(), name_height)
        painter.drawText(line, int(lead | Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(hint)
        painter.setPen(theme.colour("ink3"))
        line = QRectF(box.x(), top + name_height + _BETWEEN, box.width(), hint_height)
        painter.drawText(line, int(lead | Qt.AlignmentFlag.AlignVCenter | wrapped), self._reason)


class Side(Ground):
    """The quieter half of a card: paper, round only where the card is."""

    def __init__(self) -> None:
        super().__init__("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper up to the other half."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("paper"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beyond = 2 * Radius.CARD
        box = QRectF(self.rect()).adjusted(0 if mirrored else -beyond, 0, beyond * mirrored, 0)
        painter.drawRoundedRect(box, Radius.CARD - 1, Radius.CARD - 1)


class Ways(Side):
    """The quieter half of the unlock screen: everything but the passphrase.

    Attributes:
        new: to a new vault.
        other: to another vault.
        practice: to a practice vault.
        forgotten: to recovery words.
        note: to a quick note; hidden until it is known that they are switched on.
        burn: to destroying the vault; the same.
    """

    def __init__(self, *, known: bool) -> None:
        """Show the ways.

        Args:
            known: whether there is a vault to open here.
        """
        super().__init__()
        self.new = Way("plus", self.tr("New vault"), self.tr("A folder here or on a USB stick"))
        self.other = Way("folder", self.tr("Another vault"), self.tr("Choose its folder"))
        self.practice = Way("book", self.tr("Practice vault"), self.tr("Fiction only, to try out"))
        self.forgotten = Way(
            "lifebuoy", self.tr("Forgot the passphrase?"), self.tr("What can be done, and what not")
        )
        self.note = Way(
            "pencil", self.tr("Quick note"), self.tr("Write something down; nothing is opened")
        )
        self.burn = Way("flame", self.tr("Destroy this vault"), self.tr("Nobody can bring it back"))
        self.body.setContentsMargins(_EDGE, Space.XL, _EDGE, Space.XL)
        self.body.setSpacing(0)
        self.body.addStretch(1)
        caption = labels.text(
            self.tr("Without opening") if known else self.tr("Other ways"), "caption"
        )
        caption.setContentsMargins(_INSET, 0, _INSET, Space.XS)
        self.body.addWidget(caption)
        for way in self.all():
            self.body.addWidget(way)
        self.new.setVisible(known)
        self.forgotten.setVisible(known)
        self.note.hide()
        self.burn.hide()
        self.body.addStretch(1)

    def all(self) -> tuple[Way, ...]:
        """Every one of them."""
        return (self.note, self.new, self.other, self.practice, self.forgotten, self.burn)


class LanguageButton(buttons.Button):
    """Shows the language in force by its own name; its menu offers the others."""

    chosen = Signal(str)

    def __init__(self, current: str) -> None:
        super().__init__(languages.own_name(current), "quiet", "globe")
        labels.mark_said(self)
        self._current = current
        self.setAccessibleName(self.tr("Language"))
        self.set_small()
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer the languages."""
        from PySide6.QtGui import QAction, QActionGroup  # noqa: PLC0415 - not to be painted first
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415 - the same

        menu = QMenu(self)
        labels.mark_said(menu)
        group = QActionGroup(menu)
        for code, name in languages.OFFERED:
            action = QAction(name, group)
            action.setCheckable(True)
            action.setChecked(code == self._current)
            action.setData(code)
            menu.addAction(action)
        group.triggered.connect(self._choose)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _choose(self, action: QAction) -> None:
        code = str(action.data())
        if code != self._current:
            self.chosen.emit(code)


class FirstFoot(QWidget):
    """The foot of the first screens: the language, and what this program never does."""

    language_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, 0, Space.L, 13)
        self.language = LanguageButton(language)
        self.language.chosen.connect(self.language_chosen)
        # Where it is hidden the card above must not move.
        policy = self.language.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.language.setSizePolicy(policy)
        row.addWidget(self.language)
        self.help = buttons.quiet(self.tr("Help"), "help")
        self.help.clicked.connect(self._open_help)
        set_tip(self.help, self.tr("Help (F1)"))
        row.addWidget(self.help)
        row.addStretch(1)
        self.promise = labels.text(self.tr("This app never uses the internet."), "hint")
        self.promise.set_colour("ink2")
        row.addWidget(self.promise)
        row.addSpacing(14)

    def _open_help(self) -> None:
        from ui.guide import opening  # noqa: PLC0415 - not needed for the first painting

        opening.open_guide(self.window())
