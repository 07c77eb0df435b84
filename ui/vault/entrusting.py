"""A backup for a person one trusts: whom, which records, and who has not agreed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal

from defender_app import backup
from defender_app.focal import contacts
from defender_app.focal.contacts import State
from defender_app.model.answers import plain
from ui.messages import gate_words
from ui.vault.flow import Step
from ui.vault.records_pick import RecordsPick
from ui.widgets import labels
from ui.widgets.check import Check
from ui.widgets.fields import Choice, Labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from PySide6.QtWidgets import QWidget

    from defender_app.vault import Drawer
    from defender_app.vault.listing import IncidentRow
    from ui.workplace import Workplace

_MOST_LINES: Final = 20
_PERSON: Final = "person"
_TEXT: Final = "text"


@dataclass(frozen=True)
class Standing:
    """Somebody who stands in the way.

    Attributes:
        key: event id, kind, and pid or oid. title: of the record. who: pseudonym, name of a
            file, or "".
        because: why, as a code. confirmable: whether a condition can be confirmed.
    """

    key: tuple[str, str, str]
    title: str
    who: str
    because: str
    confirmable: bool

    def __repr__(self) -> str:
        return "<standing in the way>"


class Person(Step):
    """The person who shall carry it."""

    known = Signal()
    """It was read who and what there is."""

    def __init__(self, place: Workplace, title: str = "") -> None:
        super().__init__(title or self.tr("Who shall carry it?"), "", self.tr("Choose where…"))
        self.can_go_back = True
        self._place = place
        self._loaded = False
        self.person = Choice((), name=self.tr("The person"))
        self.nobody = self.say(
            self.tr(
                "You have compared no card of a person yet. Ask them to make one as a person, add "
                "it under Focal points, and compare its digits."
            )
        )
        self.nobody.hide()
        self.labelled = Labelled(self.tr("The person"), self.person)
        self.add(self.labelled)

    @property
    def contact_id(self) -> str:
        """Whose card."""
        return self.person.chosen

    def arrive(self) -> None:
        """Read who there is, once."""
        if self._loaded:
            return
        self._loaded = True
        self._read()

    def _read(self) -> None:
        drawer = self._place.drawer
        self._place.jobs.do(lambda: _people(drawer), self._show_people, owner=self)

    def _show_people(self, people: Sequence[tuple[str, str]]) -> None:
        self.nobody.setVisible(not people)
        self.labelled.setVisible(bool(people))
        self.person.set_choices(people)
        if people:
            self.person.choose(people[0][0])
        self.can_go_on = bool(people)
        self.known.emit()

    def is_answered(self) -> bool:
        """Somebody."""
        return bool(self.contact_id)


class Whom(Person):
    """The person, and the records they shall carry."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, self.tr("Who shall carry it, and which records?"))
        self.records = RecordsPick()
        self.list, self.well, self.told = (
            self.records.list,
            self.records.well,
            self.records.told,
        )
        self.add(self.records)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The records chosen."""
        return self.records.event_ids

    def _read(self) -> None:
        drawer = self._place.drawer
        self._place.jobs.do(
            lambda: (_people(drawer), drawer.incidents.list()), self._show, owner=self
        )

    def _show(self, found: tuple[list[tuple[str, str]], Sequence[IncidentRow]]) -> None:
        people, rows = found
        self.records.setVisible(bool(people))
        self.records.show_rows(rows)
        self._show_people(people)

    def is_answered(self) -> bool:
        """Somebody, and something."""
        return super().is_answered() and self.records.is_answered()


class Objections(Step):
    """Who has not agreed; a condition can be confirmed for this one file."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Somebody has not agreed to this person"),
            self.tr(
                "Whoever carries the file can read it, so everybody in it must have said yes to "
                "exactly that. Ask them first, leave their records out, or make a backup that only "
                "your recovery words open."
            ),
            self.tr("Look again"),
        )
        self.can_go_back = True
        self._ticks: dict[tuple[str, str, str], Check] = {}
        self._lines: list[QWidget] = []

    @property
    def confirmed(self) -> frozenset[tuple[str, str, str]]:
        """Whose condition is met."""
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())

    @staticmethod
    def work(
        drawer: Drawer,
        event_ids: Sequence[str],
        contact_id: str,
        confirmed: AbstractSet[tuple[str, str, str]],
    ) -> Callable[[], list[Standing]]:
        """What finds out who objects; called away from the window."""
        return lambda: _standing(drawer, event_ids, contact_id, confirmed)

    def show_found(self, found: object) -> bool:
        """Show who objects; False where nobody does."""
        standing = list(found) if isinstance(found, list) else []
        kept = {key: tick for key, tick in self._ticks.items() if tick.isChecked()}
        for line in self._lines:
            if line not in kept.values():
                self.column.removeWidget(line)
                line.hide()
                line.deleteLater()
        self._ticks, self._lines = kept, list(kept.values())
        for one in standing[:_MOST_LINES]:
            self._add_line(one)
        if len(standing) > _MOST_LINES:
            more = self.say(self.tr("and %n more", "", len(standing) - _MOST_LINES))
            self._lines.append(more)
        return bool(standing)

    def _add_line(self, one: Standing) -> None:
        who = labels.isolated(one.who or self.tr("Somebody"))
        title = labels.isolated(one.title or self.tr("Without a title"))
        reason = _because(one.because)
        words = self.tr("{who}, in “{title}”: {reason}").format(who=who, title=title, reason=reason)
        line: QWidget
        if one.confirmable:
            condition = self.tr("{said} The condition is met, this once.")
            nobody = self.tr("{said} It is a word, and names nobody.")
            sentence = nobody if one.key[1] == _TEXT else condition
            tick = Check(sentence.format(said=words))
            labels.mark_said(tick)
            self._ticks[one.key] = line = tick
            self.column.addWidget(tick)
        else:
            line = said = self.say(words)
            said.set_colour("ink")
            labels.mark_said(said)
        self._lines.append(line)


def _because(code: str) -> str:
    translate = QCoreApplication.translate
    return {
        "not-shared-with": translate("Entrusting", "Agreed, but not to this person."),
        "not-by-name": translate(
            "Entrusting", "Agreed, but not with the name that the vault knows."
        ),
        "contact": translate(
            "Entrusting", "Agreed, but how to reach them is known here and may not leave."
        ),
        "perpetrator-named": translate("Entrusting", "Alleged to have done it, and named."),
        "holds-people": translate(
            "Entrusting", "People can be recognised in it, and nobody is listed."
        ),
        "shows-not-named": translate(
            "Entrusting", "Shows somebody who has not agreed to this person by name."
        ),
        "not-looked-at": translate("Entrusting", "Nobody said what can be recognised in it."),
        "names-somebody": translate(
            "Entrusting", "Points to somebody who is not in this record. Take it out first."
        ),
        "may-name-somebody": translate(
            "Entrusting", "Holds a word that may be the name of somebody who is not in this record."
        ),
        "unfinished-text": translate(
            "Entrusting", "Is unfinished. Write it so that it can be read, or remove it."
        ),
    }.get(code) or gate_words(code)


def _people(drawer: Drawer) -> list[tuple[str, str]]:
    now = drawer.now()
    return [
        (one.contact_id, one.current().card().body.name)
        for one in contacts.every(drawer)
        if one.current().state(now) is State.VERIFIED and one.current().card().body.role == _PERSON
    ]


def _standing(
    drawer: Drawer,
    event_ids: Sequence[str],
    contact_id: str,
    confirmed: AbstractSet[tuple[str, str, str]],
) -> list[Standing]:
    found = []
    for one in backup.objections(drawer, event_ids, contact_id, confirmed):
        incident = drawer.incidents.get(one.event_id)
        people = {str(person.pid): str(person.pseudonym or "") for person in incident.persons}
        others = {str(body.oid): str(body.name or "") for body in incident.organisations}
        files = {str(item.eid): plain(item.original_file_name) for item in incident.evidence}
        known = {"person": people, "organisation": others, "evidence": files}
        who = known.get(one.kind, {}).get(one.id, "")
        if one.kind == _TEXT:
            who = QCoreApplication.translate("Entrusting", "A text")
        key = (one.event_id, one.kind, one.id)
        found.append(Standing(key, incident.title or "", who, one.because, one.confirmable))
    return found
