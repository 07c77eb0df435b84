"""The bar below a list in which cases are chosen: how many, and what can be done with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.desk import hooks
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined, quiet
from ui.widgets.cards import Ground, Hairline
from ui.widgets.labels import text
from ui.widgets.tab_place import keep_place
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.widgets.buttons import Button
    from ui.workplace import Workplace

JOIN: Final = "join"
_TWO: Final = 2
_SIDES: Final = 60
_NARROWEST: Final = 240


class BulkBar(QWidget):
    """Hidden until something is chosen. ``changed`` after something was done."""

    none = Signal()
    changed = Signal()

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._chosen: tuple[str, ...] = ()
        self.buttons: dict[str, Button] = {}
        self._parts = {one.id: one for one in hooks.BULK}
        ground = Ground("surface")
        self.count = text("", "strong")
        self.clear = quiet(self.tr("Choose none"))
        self.clear.clicked.connect(self.none)
        self.menu: QMenu | None = None
        self.together = outlined(self.tr("With all of them…"))
        self.together.set_small()
        self.together.clicked.connect(self.open_menu)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(22, 10, 14, 10)
        self._row.setSpacing(Space.S)
        self._row.addWidget(self.count)
        self._row.addSpacing(Space.XS)
        self._row.addWidget(self.together)
        self._row.addStretch(1)
        self._row.addWidget(self.clear)
        ground.body.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        column.addWidget(ground)
        # The buttons must not keep a window wide: without room they are a menu.
        self.setMinimumWidth(theme.scaled(_NARROWEST))
        self.hide()

    def show_chosen(self, case_ids: tuple[str, ...]) -> None:
        """Show what can be done with these; nothing with none."""
        self._chosen = case_ids
        if case_ids and not self.buttons:
            self._make()
        self.count.setText(self.tr("%n chosen", "", len(case_ids)))
        self.count.updateGeometry()
        if JOIN in self.buttons:
            enough = len(case_ids) >= _TWO
            self.buttons[JOIN].setEnabled(enough)
            set_tip(self.buttons[JOIN], "" if enough else self.tr("Choose two or more."))
        self.setVisible(bool(case_ids))
        self._fit()

    def _make(self) -> None:
        """The buttons; their modules are loaded when something is chosen for the first time."""
        for name, part in self._parts.items():
            button = outlined(hooks.title(part))
            button.set_small()
            button.clicked.connect(partial(self.act, name))
            self.buttons[name] = button
            self._row.insertWidget(self._row.indexOf(self.together), button)
        keep_place(self)

    def _fit(self) -> None:
        """What has no room side by side is a menu: the list keeps its height."""
        parts = (self.count, self.clear, *self.buttons.values())
        needed = sum(one.sizeHint().width() + Space.S for one in parts) + _SIDES
        fits = needed <= self.width()
        self.together.setVisible(not fits)
        for button in self.buttons.values():
            button.setVisible(fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons, or a menu."""
        super().resizeEvent(event)
        self._fit()

    def open_menu(self) -> QMenu:
        """Open the menu of everything that can be done with them."""
        before, self.menu = self.menu, QMenu(self)
        if before is not None:
            before.deleteLater()
        for name, button in self.buttons.items():
            does = self.menu.addAction(button.text())
            does.setEnabled(button.isEnabled())
            does.triggered.connect(partial(self.act, name))
        self.menu.popup(self.together.mapToGlobal(self.together.rect().topLeft()))
        return self.menu

    def act(self, name: str) -> None:
        """Do something with all that are chosen; nothing where that cannot be done with many."""
        if name in self._parts and self._chosen:
            hooks.act(self._parts[name], self._place, self, self._chosen, self.changed.emit)
