"""People whose pseudonym or title was looked for, above the records that were found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ui.widgets import labels
from ui.widgets.buttons import link
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from defender_app.vault.people import PersonRow

_MOST: Final = 5


class PeopleFound(QWidget):
    """A few links to people; hidden while nobody was found."""

    def __init__(self, go_to: Callable[[str], None]) -> None:
        super().__init__()
        self._go_to = go_to
        self._flow = FlowLayout(self, gap=12)
        self._flow.addWidget(labels.text(self.tr("People"), "caption"))
        self.hide()

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show links to the first of them."""
        while self._flow.count() > 1:
            item = self._flow.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for person in people[:_MOST]:
            button = link(person.pseudonym)
            labels.mark_said(button)
            button.clicked.connect(lambda _checked=False, uid=person.uid: self._go_to(uid))
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(people))
