"""The guide over whatever is on the screen: what was begun there stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.guide.view import GuideView
from ui.shell.top_bar import SearchField
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.dialogs import Dialog
from ui.widgets.tab_place import come_after

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDE: Final = 1120
_HIGH: Final = 640
_AROUND: Final = 48


class GuideDialog(Dialog):
    """The guide, opened at the page about a screen. Escape leads back to the screen.

    Args:
        parent: over which it stands.
        ident: of the page to begin with.
    """

    def __init__(self, parent: QWidget, ident: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleName(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.guide = GuideView()
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self.field.textChanged.connect(self.guide.search)
        self.guide.head.addWidget(self.field)
        come_after(self.field, self.guide.view, self.guide.text)
        self.done_button = outlined(self.tr("Close"))
        self.done_button.clicked.connect(self.accept)
        self._lay_out()
        room = self.screen().availableSize()
        self.resize(
            min(theme.scaled(_WIDE), room.width() - _AROUND),
            min(theme.scaled(_HIGH), room.height() - _AROUND),
        )
        self.guide.show_page(ident, read=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.guide, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column.addLayout(foot)
