"""A dialog with a page that scrolls, and its buttons below, where they are always seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_AROUND: Final = 48


class PageDialog(Dialog):
    """A title, why it is asked, whatever is put into ``page.body``, and the buttons.

    Attributes:
        page: what scrolls.
        head: the title.
    """

    def __init__(self, parent: QWidget, title: str, reason: str, *, wide: int) -> None:
        """Begin with the title and the reason.

        Args:
            parent: over which it stands.
            title: what it is about, also for screen readers.
            reason: what will happen, and why that matters.
            wide: how wide it is, in pixels at the ordinary size of letters.
        """
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(title)
        room = self.screen().availableSize().width() - _AROUND
        self.setFixedWidth(min(theme.scaled(wide), room))
        self.page = ScrollPage(gap=Space.M)
        self.page.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.M)
        self.head = text(title, "record", wrap=True)
        self.page.body.addWidget(self.head)
        why = text(reason, "body", wrap=True)
        why.set_colour("ink2")
        self.page.body.addWidget(why)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        self._foot.setSpacing(Space.M)
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(self._foot)

    def put_below(self, *buttons: QWidget, apart: QWidget | None = None) -> None:
        """Put the buttons below the page, the main one last; ``apart`` stands where lines begin."""
        for one in buttons:
            self._foot.addWidget(one)
        if apart is not None:
            self._foot.insertWidget(0, apart)

    def fit(self, highest: int, *, filled: bool = False) -> None:
        """Be as high as what is in it, or as may be.

        Args:
            highest: at the ordinary size of letters; what does not fit scrolls.
            filled: whether all that it will hold is there; otherwise it is as high as may be.
        """
        room = self.screen().availableSize().height() - _AROUND
        high = min(theme.scaled(highest), room)
        if filled:
            edge = self.contentsMargins()
            inner = self.page.body.totalHeightForWidth(self.width())
            high = min(high, inner + self._foot.sizeHint().height() + edge.top() + edge.bottom())
        self.resize(self.width(), high)
