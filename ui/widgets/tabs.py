"""Segmented tabs: views of the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar

from ui.theme import theme
from ui.theme.tokens import Radius, Type
from ui.widgets.hanging import middle

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEIGHT: Final = 32
_INSET: Final = 3
_SIDE: Final = 14


class Segmented(QTabBar):
    """Tabs on a track. Screen readers hear page tabs, arrows move between them."""

    changed = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), name: str = "", *, height: int = _HEIGHT
    ) -> None:
        """Show the views.

        Args:
            choices: Id and words of each.
            name: What the views are of, for screen readers.
            height: 32, or 34 above a table.
        """
        super().__init__()
        self._high = height
        self._counts: dict[int, str] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setAccessibleName(name)
        self.setProperty("ring", int(Radius.ROW))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for ident, words in choices:
            index = self.addTab(words)
            self.setTabData(index, ident)
        self._fit()
        self.currentChanged.connect(self._moved)
        theme.watch(self._fit)

    def _fit(self) -> None:
        self.setFont(theme.font(Type.LABEL))
        self.updateGeometry()
        self.update()

    @property
    def chosen(self) -> str:
        """The id of the view shown."""
        return str(self.tabData(self.currentIndex()) or "")

    def choose(self, ident: str) -> None:
        """Show a view; nobody is told."""
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's setter
        for index in range(self.count()):
            if self.tabData(index) == ident:
                self.setCurrentIndex(index)
        self.blockSignals(blocked)
        self.update()

    def set_count(self, ident: str, count: str) -> None:
        """Show a count (already written for the language) after a view's words."""
        for index in range(self.count()):
            if self.tabData(index) == ident:
                self._counts[index] = count
                words = self.tabText(index)
                self.setAccessibleTabName(index, f"{words} {count}".strip())
        # QTabBar measures its tabs again only when one of them changes.
        self.setTabText(0, self.tabText(0))
        self.updateGeometry()

    def _moved(self, index: int) -> None:
        self.changed.emit(str(self.tabData(index) or ""))

    def _words(self, index: int) -> str:
        count = self._counts.get(index, "")
        return f"{self.tabText(index)}\u2002{count}" if count else self.tabText(index)

    def tabSizeHint(self, index: int, /) -> QSize:
        """The words, and on the outer tabs the inset of the track."""
        # Every tab keeps room for the weight it has when it is chosen.
        metrics = QFontMetricsF(theme.font(Type.LABEL, 600))
        wide = metrics.horizontalAdvance(self._words(index)) + 2 * _SIDE
        ends = (index == 0) + (index == self.count() - 1)
        return QSize(round(wide + 0.5) + ends * _INSET, self._tall())

    def minimumTabSizeHint(self, index: int, /) -> QSize:
        """Words are never squeezed."""
        return self.tabSizeHint(index)

    def _tall(self) -> int:
        return max(self._high, theme.line_height(Type.LABEL) + 12)

    def sizeHint(self) -> QSize:
        """All tabs side by side."""
        wide = sum(self.tabSizeHint(index).width() for index in range(self.count()))
        return QSize(wide, self._tall())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, the chosen tab, the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("fill"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        last = self.count() - 1
        for index in range(self.count()):
            box = QRectF(self.tabRect(index)).adjusted(0, _INSET, 0, -_INSET)
            first, end = (last, 0) if mirrored else (0, last)
            box.adjust(_INSET if index == first else 0, 0, -_INSET if index == end else 0, 0)
            chosen = index == self.currentIndex()
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("chosen_tab"))
                painter.drawRoundedRect(box, Radius.FIELD - 1, Radius.FIELD - 1)
            painter.setFont(theme.font(Type.LABEL, 600 if chosen else 400))
            painter.setPen(theme.colour("ink" if chosen else "ink2"))
            words = self._words(index)
            painter.drawText(middle(painter, box, words), Qt.AlignmentFlag.AlignCenter, words)
