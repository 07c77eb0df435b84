"""The tab "People": everybody in a report by pseudonym; names only on purpose, and not for long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.answers import plain
from defender_app.report import officials
from ui.desk import values, words
from ui.desk.blocks import answers
from ui.desk.report_view import people_facts
from ui.i18n import dates, field_words
from ui.theme.tokens import Space
from ui.widgets.avatars import avatar
from ui.widgets.buttons import link, quiet
from ui.widgets.cards import Card, Well
from ui.widgets.consent import ConsentShape
from ui.widgets.consent import values as shapes
from ui.widgets.labels import mark_said, said, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity, Organisation, Person

SHOWN_FOR: Final = 30_000
"""Milliseconds after which a name hides itself again."""
_AT_A_TIME: Final = 30


class PeopleView(QWidget):
    """One card for each person or organisation of an incident, thirty at a time."""

    def __init__(self, incident: Incident, names: Mapping[str, Identity]) -> None:
        super().__init__()
        self._who, self._names = values.names(incident), names
        self._waiting: list[Person | Organisation] = [
            *incident.persons,
            *incident.organisations,
            *officials.as_people(incident, names),
        ]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        if not self._waiting:
            self._column.addWidget(text(self.tr("Nobody is described in it."), "quiet"))
        self.more = link("")
        self.more.clicked.connect(self.show_more)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self.show_more()

    def show_more(self) -> None:
        """Add the next ones above the button."""
        for one in self._waiting[:_AT_A_TIME]:
            key = str(getattr(one, "pid", None) or getattr(one, "oid", None))
            card = PersonCard(one, self._who, self._names.get(key))
            self._column.insertWidget(self._column.indexOf(self.more), card)
        del self._waiting[:_AT_A_TIME]
        self.more.setText(self.tr("Show %n more", "", len(self._waiting)))
        self.more.setVisible(bool(self._waiting))


class PersonCard(Card):
    """A person: pseudonym, facts, what was agreed to; the name behind a button."""

    shown = Signal()

    def __init__(
        self, one: Person | Organisation, who: Mapping[str, str], identity: Identity | None
    ) -> None:
        super().__init__(padding=Space.L, gap=Space.M)
        self._identity, self._who = identity, who
        self._hide = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._hide.timeout.connect(self.hide_name)
        self.name: QWidget | None = None
        self._button = quiet(self.tr("Show name"), "eye")
        self._button.clicked.connect(self.toggle)
        self._button.setHidden(identity is None)
        self.body.addLayout(self._head(one))
        facts = people_facts(one, who)
        if facts:
            self.body.addWidget(answers(facts))
        if one.consents:
            self.body.addWidget(text(self.tr("What was agreed to"), "caption"))
            for consent in one.consents:
                self.body.addWidget(self._consent(consent))

    def _head(self, one: Person | Organisation) -> QHBoxLayout:
        name = one.pseudonym or plain(getattr(one, "name", None)) or words.somebody()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(avatar(name, 34))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(said(words.one_line(name), "strong", wrap=True))
        title = plain(one.descriptive_title)
        if title:
            column.addWidget(said(words.one_line(title), "hint", wrap=True))
        row.addLayout(column, 1)
        row.addWidget(self._button)
        return row

    def toggle(self) -> None:
        """Show the name, or hide it."""
        if self.name is None:
            self.show_name()
        else:
            self.hide_name()

    def show_name(self) -> None:
        """Show what came with the report, for half a minute."""
        if self._identity is None:
            return
        well = Well(padding=Space.M)
        well.body.addWidget(answers(values.struct_lines(self._identity, self._who)))
        mark_said(well)
        self.body.insertWidget(1, well)
        self.name = well
        self._button.setText(self.tr("Hide name"))
        self._button.set_icon_name("eye-off")
        self._hide.start()
        self.shown.emit()

    def event(self, event: QEvent) -> bool:
        """Put the name away as soon as another window comes to the front."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hide_name()
        return super().event(event)

    def hide_name(self) -> None:
        """Put the name away."""
        self._hide.stop()
        if self.name is not None:
            self.body.removeWidget(self.name)
            self.name.hide()
            self.name.deleteLater()
            self.name = None
        self._button.setText(self.tr("Show name"))
        self._button.set_icon_name("eye")

    def _consent(self, consent: Consent) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        value = consent.value if isinstance(consent.value, str) else "not-asked"
        shape = value if value in shapes() else "no"
        row.addWidget(ConsentShape(shape, 16, values.list_label("consent_value", value)))
        row.addWidget(said(self._consent_words(consent, value), "sentence", wrap=True), 1)
        return made

    def _consent_words(self, consent: Consent, value: str) -> str:
        """The use, the answer, how it was given, and the condition, separated by dots."""
        known = consent.use in dict(field_words.list_choices("consent_use"))
        use = field_words.consent_use_label(consent.use) if known else consent.use
        parts = [use, values.list_label("consent_value", value)]
        if consent.how_named and value in {"yes", "conditional"}:
            parts.append(values.list_label("how_named", consent.how_named))
        parts.append(values.value(consent.how, "consent_how", self._who))
        day = plain(consent.date)
        parts.append(dates.shown(day) if day else "")
        conditions = plain(consent.conditions)
        parts.append(f"“{words.cut(words.one_line(conditions), 400)}”" if conditions else "")
        return "  ·  ".join(filter(None, parts))
