"""The rail: the notebook mark, the pages, and at its foot what is needed less often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui.shell import pages
from ui.shell.mark import Mark
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Space, Type
from ui.widgets import labels
from ui.widgets.by_ear import ByEar
from ui.widgets.tips import set_tip, tell_cut

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QPaintEvent

FULL: Final = 204
NARROW: Final = 64
_ROW: Final = 40
_TILE: Final = 44
# All pages of the longer rail, on a screen of 640 by 360.
_LOWEST: Final = 28
_ICON: Final = 18
_HEAD: Final = 60
_STEPS: Final = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_SIDEWAYS: Final = frozenset({int(Qt.Key.Key_Left), int(Qt.Key.Key_Right)})


class RailButton(ByEar, QAbstractButton):
    """One page of the rail: icon, name, and a count where there is one."""

    moved = Signal(int)

    def __init__(self, name: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.icon_name = icon
        self._title = pages.title(name)
        self._count = 0
        self._narrow = False
        self.setText(self._title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", int(Radius.ROW))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heed()
        self._say()

    def set_count(self, count: int) -> None:
        """Show a count beside the name; none for 0."""
        self._count = count
        self._say()
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone, the name as a tooltip."""
        self._narrow = narrow
        set_tip(self, self._title if narrow else "")
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """A click leads to the page; which one is marked follows from where one is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the rail, Enter opens as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[event.key()])
        elif event.key() in _SIDEWAYS:
            # Qt would go along the group, which knows nothing of our order.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """One row, or one tile."""
        return (
            QSize(_TILE, _TILE)
            if self._narrow
            else QSize(theme.scaled(FULL) - 24, theme.scaled(_ROW))
        )

    def minimumSizeHint(self) -> QSize:
        """Rows may come closer where the screen is low."""
        return QSize(_TILE, _LOWEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface if self.isChecked() else colours.hover))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        self._paint_icon(painter)
        if not self._narrow:
            self._paint_words(painter)

    def _paint_icon(self, painter: QPainter) -> None:
        left = (self.width() - _ICON) // 2 if self._narrow else 13
        box = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        colour = "accent" if self.isChecked() else "ink2"
        placed = self._placed(box)
        icons.paint(painter, self.icon_name, placed.x(), placed.y(), _ICON, colour)

    def _paint_words(self, painter: QPainter) -> None:
        colours = theme.colours()
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        room = self.width() - 44 - 12
        if self._count:
            font = theme.font(Type.LABEL, 500)
            words = self.locale().toString(self._count)
            wide = QFontMetrics(font).horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(QColor(colours.accent if self.isChecked() else colours.ink2))
            box = QRect(self.width() - 12 - wide, 0, wide, self.height())
            painter.drawText(self._placed(box), end, words)
            room -= wide + 8
        font = theme.font(Type.BODY, 600 if self.isChecked() else 500)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if self.isChecked() else colours.ink2))
        shown = QFontMetrics(font).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        tell_cut(self, self._title, shown)
        painter.drawText(self._placed(QRect(44, 0, room, self.height())), start, shown)

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _say(self) -> None:
        said = self._title
        if self._count:
            said = self.tr("{page}, {count}").format(page=said, count=self._count)
        self.setAccessibleName(said)


class Rail(QWidget):
    """All pages of one role, one under the other."""

    chosen = Signal(str)

    def __init__(self, plan: pages.RailPlan, *, training: bool, title: str) -> None:
        super().__init__()
        self.plan = plan
        self.setAccessibleName(self.tr("Pages"))
        self._buttons = {name: RailButton(name, plan.icon(name), self) for name in plan.names}
        self._head = _Head(title, training=training)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._head)
        self._column = QVBoxLayout()
        self._layout.addLayout(self._column, 1)
        for name in plan.top:
            self._add(name)
        self._column.addStretch(1)
        for name in plan.foot:
            self._add(name)
        self._narrow = True
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Shrink to icons, or show the names again."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else theme.scaled(FULL))
        side = 10 if narrow else 12
        self._column.setContentsMargins(side, 0 if narrow else 2, side, 14)
        self._column.setSpacing(4)
        self._head.set_narrow(narrow=narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow=narrow)

    def show_chosen(self, name: str) -> None:
        """Mark where one is; nothing for a page that has no place here."""
        stop = name if name in self._buttons else self.plan.first
        for key, button in self._buttons.items():
            # Screen readers hear one of several. Qt keeps one of such a group chosen, but some
            # pages have no place here.
            button.setAutoExclusive(False)
            button.setChecked(key == name)
            button.setAutoExclusive(True)
            # One stop for Tab; from there the arrows lead on.
            strong = key == stop
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            )

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show counts by name of page."""
        for name, button in self._buttons.items():
            button.set_count(counts.get(name, 0))

    def set_title(self, title: str) -> None:
        """Show other words beside the mark."""
        self._head.set_title(title)

    def button(self, name: str) -> RailButton:
        """The button of a page."""
        return self._buttons[name]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the rail."""
        QPainter(self).fillRect(self.rect(), QColor(theme.colours().sunken))

    def changeEvent(self, event: QEvent) -> None:
        """Repaint in the colours now in force."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()
        super().changeEvent(event)

    def _move(self, name: str, step: int) -> None:
        names = self.plan.names
        wanted = names[(names.index(name) + step) % len(names)]
        self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, name: str) -> None:
        button = self._buttons[name]
        self._column.addWidget(button)
        # A click on the page where one is already leads back to its beginning.
        button.moved.connect(lambda step, name=name: self._move(name, step))
        button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))


class _Head(QWidget):
    """The mark and the neutral title; TRAINING beside it in a practice vault."""

    def __init__(self, title: str, *, training: bool) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(13)
        self._mark = Mark()
        self._title = labels.said(title, "heading")
        self._row.addWidget(self._mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        self._training = labels.text(self.tr("TRAINING"), "label")
        self._training.set_colour("warn")
        self._training.setVisible(training)
        words.addWidget(self._training)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._is_training = training
        theme.watch(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Large letters in two lines keep away from the frame."""
        lines = [self._title, *([self._training] if self._is_training else [])]
        high = sum(one.sizeHint().height() for one in lines) + 2 * Space.S
        self.setFixedHeight(max(_HEAD, high))

    def set_title(self, title: str) -> None:
        """Show other words beside the mark."""
        self._title.setText(title)

    def set_narrow(self, *, narrow: bool) -> None:
        """The mark alone, or with the words."""
        self._title.setVisible(not narrow)
        self._training.setVisible(self._is_training and not narrow)
        side = 23 if narrow else 25
        self._row.setContentsMargins(side, 0, side - 10, 2)
