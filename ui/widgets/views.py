"""Views of one thing: tabs side by side where there is room, a list to choose from where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.widgets.choice import Choice
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Views(QWidget):
    """As many tabs as wanted: words are never squeezed, and none is out of reach."""

    changed = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str = "", *, height: int = 32
    ) -> None:
        """Show the views.

        Args:
            choices: id and words of each.
            name: what the views are of, for screen readers.
            height: of the tabs: 32, or 34 above a table.
        """
        super().__init__()
        self._choices = list(choices)
        self._is_fitting = False
        self.tabs = Segmented(choices, name, height=height)
        self.field = Choice(choices, name=name)
        self.field.choose(self.tabs.chosen)
        self.field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.field, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tabs.changed.connect(self._by_tab)
        self.field.changed.connect(self._by_field)
        self.setFocusProxy(self.tabs)

    @property
    def chosen(self) -> str:
        """The id of the view shown."""
        return self.tabs.chosen

    def choose(self, ident: str) -> None:
        """Show a view; nobody is told."""
        self.tabs.choose(ident)
        self.field.choose(self.tabs.chosen)

    def set_count(self, ident: str, count: str) -> None:
        """Show a count (already written for the language) after a view's words."""
        self.tabs.set_count(ident, count)
        chosen = self.field.chosen
        self.field.set_choices(
            [(one, self.tabs.tabText(place)) for place, (one, _) in enumerate(self._choices)]
        )
        self.field.choose(chosen)
        self._fit()

    def _by_tab(self, ident: str) -> None:
        self.field.choose(ident)
        self.changed.emit(ident)

    def _by_field(self) -> None:
        if not self.field.chosen:
            # One of the views is always shown.
            self.field.choose(self.tabs.chosen)
            return
        self.tabs.choose(self.field.chosen)
        self.changed.emit(self.field.chosen)

    def sizeHint(self) -> QSize:
        """All tabs side by side."""
        return QSize(self.tabs.sizeHint().width(), self._high())

    def minimumSizeHint(self) -> QSize:
        """Room for one view's words."""
        return QSize(160, self._high())

    def _high(self) -> int:
        """The list to choose from is higher than tabs are."""
        shown = self.field if self.tabs.isHidden() else self.tabs
        return shown.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs, or the list of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._is_fitting:
            # To show one and hide the other asks for room, which leads here again.
            return
        self._is_fitting = True
        fits = self.width() >= self.tabs.sizeHint().width()
        shown, other = (self.tabs, self.field) if fits else (self.field, self.tabs)
        if shown.isHidden() or not other.isHidden():
            other.hide()
            shown.show()
            self.setFocusProxy(shown)
            self.updateGeometry()
        self._is_fitting = False
