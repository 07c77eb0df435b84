"""Several answers out of a long list: find one, it becomes a pill that can be taken out again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.fields import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Finder(QWidget):
    """Chosen answers, and a field that finds more."""

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        *,
        name: str,
        empty: str,
        search: Mapping[str, str] | None = None,
    ) -> None:
        """Offer answers.

        Args:
            choices: id and words of each.
            name: the question, for screen readers.
            empty: what stands in the field while nothing is typed.
            search: more words that find an answer, by id.
        """
        super().__init__()
        self._words = dict(choices)
        self._chosen: list[str] = []
        self._search = search
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.field = Choice(choices, name=name, empty=empty, search=search)
        self.field.changed.connect(self._picked)
        self.setFocusProxy(self.field)
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills)
        column.addWidget(self.field)
        column.addWidget(self._pills)
        self._pills.hide()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids, in the order they were chosen."""
        return tuple(self._chosen)

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these and no others; nobody is told."""
        self._chosen = [one for one in dict.fromkeys(ids) if one in self._words]
        self._show()

    def _picked(self) -> None:
        ident = self.field.chosen
        self.field.choose("")
        if ident and ident not in self._chosen:
            self._chosen.append(ident)
            self._show()
            self.changed.emit()

    def _drop(self, ident: str) -> None:
        self._chosen.remove(ident)
        self._show()
        self.field.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for ident in self._chosen:
            pill = outlined(self._words[ident], "close")
            pill.set_small()
            pill.set_shortening()
            pill.setAccessibleName(self.tr("Take out {name}").format(name=self._words[ident]))
            pill.clicked.connect(partial(self._drop, ident))
            self._flow.addWidget(pill)
            pill.show()
        keep_place(self._pills)
        self._pills.setVisible(bool(self._chosen))
        self._pills.updateGeometry()
