"""Adding somebody or something that a reference is to point to, without leaving the question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.evidence import Evidence
from defender_app.model.person import Organisation, Person
from defender_app.vault.apart import new_local_id
from ui.widgets import buttons
from ui.widgets.fields import LineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.incident import Incident
    from ui.fields.editor import World
    from ui.fields.question import Question

    Change = Callable[[Incident], Incident]


class Adding(QWidget):
    """A quiet link for each kind, and the one or two fields it needs; ``added`` gives its key."""

    added = Signal(str)

    def __init__(self, question: Question, world: World) -> None:
        super().__init__()
        self._world = world
        refs = question.editing in ("ref", "refs")
        self._kinds = [kind for kind in question.targets if kind != "event"] if refs else []
        self._kind = ""
        self._links = QHBoxLayout()
        self._links.setSpacing(16)
        self._form = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        for kind in self._kinds:
            link = buttons.link(self._words(kind), "plus")
            link.clicked.connect(lambda _=False, kind=kind: self.open(kind))
            self._links.addWidget(link)
        self._links.addStretch()
        self._layout.addLayout(self._links)
        self._build_form()

    @property
    def is_offered(self) -> bool:
        """Whether anything can be added here."""
        return bool(self._kinds)

    def open(self, kind: str) -> None:
        """Ask what is needed for a person, an organisation or a piece of evidence."""
        self._kind = kind
        person = kind == "person"
        self.first.setPlaceholderText(
            self.tr("Pseudonym")
            if person
            else self.tr("Name")
            if kind == "org"
            else self.tr("What it is")
        )
        self.first.setAccessibleName(self.first.placeholderText())
        self.second.setVisible(person)
        self.first.setText(self._world.new_word() if person else "")
        self.second.clear()
        self._form.show()
        (self.second if person else self.first).setFocus()

    def add(self) -> None:
        """Add it to the record, and choose it."""
        first, second = self.first.text().strip(), self.second.text().strip()
        if not (first or second):
            return
        key, change = _addition(self._kind, first, second)
        self._form.hide()
        self._world.edit(change)
        self.added.emit(key)

    def _words(self, kind: str) -> str:
        if kind == "person":
            return self.tr("Add a person")
        return self.tr("Add an organisation") if kind == "org" else self.tr("Add evidence")

    def _build_form(self) -> None:
        self.first, self.second = LineEdit(), LineEdit()
        self.second.setPlaceholderText(self.tr("Who the person is, without pointing to them"))
        self.second.setAccessibleName(self.second.placeholderText())
        for line in (self.first, self.second):
            line.setMaxLength(200)
            line.returnPressed.connect(self.add)
        take = buttons.outlined(self.tr("Add"))
        take.clicked.connect(self.add)
        drop = buttons.quiet(self.tr("Cancel"))
        drop.clicked.connect(self._form.hide)
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.first, 1)
        row.addWidget(self.second, 2)
        row.addWidget(take)
        row.addWidget(drop)
        self._form.hide()
        self._layout.addWidget(self._form)


def _addition(kind: str, first: str, second: str) -> tuple[str, Change]:
    if kind == "person":
        ident = new_local_id("p")
        person = Person(pid=ident, pseudonym=first or None, descriptive_title=second or None)
        return f"person:{ident}", _adds("persons", person)
    if kind == "org":
        ident = new_local_id("o")
        return f"org:{ident}", _adds("organisations", Organisation(oid=ident, name=first))
    ident = new_local_id("e")
    return f"evidence:{ident}", _adds("evidence", Evidence(eid=ident, description=first))


def _adds(name: str, part: msgspec.Struct) -> Change:
    def change(incident: Incident) -> Incident:
        return msgspec.structs.replace(incident, **{name: (*getattr(incident, name), part)})

    return change
