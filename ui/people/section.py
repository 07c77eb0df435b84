"""The section "People and consent" of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model.consent_rules import is_asked
from defender_app.model.person import AllegedPerpetrator, Organisation, Person
from defender_app.model.somebody import Somebody
from defender_app.vault.apart import new_local_id
from ui import deleting
from ui.fields.finding import Entry
from ui.fields.pick import PickField
from ui.i18n import field_words
from ui.people import cards, facts, suggesting, words
from ui.people.about import GROUP, IN_GROUP_WORDS, ORGANISATION, PERSON
from ui.people.cards import NO_STATE, ConsentWell, NamePart, PersonCard
from ui.people.private_names import hide_private_names
from ui.record.entries import Entries, Inside, Kind
from ui.record.form import common
from ui.record.sections import Column
from ui.record.world import RecordWorld
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import mark_said, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import msgspec

    from defender_app.model.incident import Incident
    from defender_app.vault.people import PersonKind
    from ui.people.facts import Known
    from ui.record.card import EntryCard
    from ui.record.draft import RecordDraft
    from ui.record.form import Bound
    from ui.workplace import Workplace

_PICK: Final = 280
_PERPETRATOR = (
    "kind",
    "unit",
    "country",
    "huri_mt24",
    "affiliation",
    "rank",
    "ref",
    "description",
    "degree",
    "confidence",
    "basis",
    "may_be_coerced",
)


class Somebodies(Entries):
    """The cards of persons, or of organisations."""

    def make_card(self, entry: msgspec.Struct) -> EntryCard:
        """A card with a letter and a light."""
        del entry
        return PersonCard(self.kind.remove)

    def show_draft(self) -> None:
        """Follow the draft, lights too."""
        super().show_draft()
        incident = self.world.incident
        for card, one in zip(self.cards, self.entries(), strict=True):
            if isinstance(card, PersonCard) and isinstance(one, Person | Organisation):
                card.show_somebody(one, asked=is_asked(one, incident))

    def look_ahead(self, index: int, then: Callable[[str], None]) -> None:
        """Say whether a name is forgotten that stands in texts."""
        one = somebody(self.entries()[index])
        draft = self.world.draft
        draft.flush()
        who = (draft.event_id, one.kind, one.id)
        deleting.look_at_person(self.world.place, who, then, owner=self)

    def remove_entry(self, index: int) -> None:
        """Remove somebody, and every reference that led to them."""
        one = somebody(self.entries()[index])
        self._open = -1
        for card in self.cards:
            card.set_open(None)
        self.world.draft.removed(self.kind.path, index)
        self.world.edit(one.without)

    def focus_field(self, path: str) -> bool:
        """Open the card that a path leads into; consent has its button there."""
        if not path.startswith(self.kind.path):
            return False
        found = super().focus_field(path)
        # Not the one of a card that was closed just now, which Qt has not let go of yet.
        inside = self.cards[self.open_index].inside if self.open_index >= 0 else None
        well = inside.findChild(ConsentWell) if inside is not None else None
        if not found and well is not None:
            well.button.setFocus()
            return True
        return found

    def _inside(self, index: int) -> QWidget:
        inside = super()._inside(index)
        well, column = inside.findChild(ConsentWell), inside.layout()
        if well is not None and isinstance(column, QVBoxLayout):
            # What they agreed to comes before everything else about them.
            column.removeWidget(well)
            column.insertWidget(0, well)
        return inside

    def open_entry(self, index: int) -> None:
        """Open one; words and titles are offered in it."""
        super().open_entry(index)
        inside = self.cards[self.open_index].inside if self.open_index >= 0 else None
        if isinstance(inside, Inside):
            one = self.entries()[self.open_index]
            for path, asked in inside.form.asked.items():
                suggesting.offer(path, asked.editor, one, self.world.new_word)


class Perpetrators(Entries):
    """Those alleged to have done it. They have no id: changes of the list are saved alone."""

    def make_card(self, entry: msgspec.Struct) -> EntryCard:
        """A card whose title is somebody's own words."""
        card = super().make_card(entry)
        mark_said(card.head)
        mark_said(card.head.title)
        return card

    def add_entry(self, entry: msgspec.Struct | None = None) -> None:
        """Add one, as a save of its own, so that a name stays with whom it belongs to."""
        self.world.draft.flush()
        super().add_entry(entry)
        self.world.draft.flush()

    def look_ahead(self, index: int, then: Callable[[str], None]) -> None:
        """Say whether a name is forgotten that stands in texts."""
        draft = self.world.draft
        draft.flush()
        who: tuple[str, PersonKind, str] = (draft.event_id, "alleged-perpetrator", str(index))
        deleting.look_at_person(self.world.place, who, then, owner=self)

    def remove_entry(self, index: int) -> None:
        """Remove this one with the name, and no other that looks alike; a save of its own."""
        place, draft = self.world.place, self.world.draft
        draft.flush()
        drawer, event_id = place.drawer, draft.event_id
        place.jobs.do(
            lambda: drawer.incidents.remove_perpetrator(event_id, index), owner=place.notify
        )
        super().remove_entry(index)
        self.world.draft.flush()


class PeopleSection(Column):
    """Everybody in one record, as cards, with the light and one line of their consent.

    Args:
        place: the drawer, the jobs and the ways.
        draft: the record that is being written.
    """

    def __init__(self, place: Workplace, draft: RecordDraft) -> None:
        super().__init__()
        self.world = RecordWorld(place, draft)
        self._known: tuple[Known, ...] = ()
        self.persons = Somebodies(self.world, self._person_kind())
        self.organisations = Somebodies(self.world, self._organisation_kind())
        self.perpetrators = Perpetrators(self.world, self._perpetrator_kind())
        self.group = link(self.tr("Add a group"), "plus")
        self.group.clicked.connect(self.add_group)
        self.pick = PickField(
            self._offered,
            self.tr("Somebody already in this vault"),
            self.tr("Somebody already in this vault"),
        )
        self.pick.picked.connect(self.add_known)
        self.pick.setFixedWidth(theme.scaled(_PICK))
        # One line with the field beside it.
        self.group.setMinimumHeight(self.pick.sizeHint().height())
        self.add_list(self.persons)
        self.column.addWidget(self._more_ways())
        self.add_list(self.organisations, field_words.common_label("organisations"))
        self.add_list(self.perpetrators, field_words.common_label("alleged_perpetrators"))
        self.column.addWidget(
            text(
                self.tr(
                    "Name the agency rather than a person. A name is kept apart and never leaves"
                    " with a report."
                ),
                "hint",
                wrap=True,
            )
        )
        self.end()
        draft.saved.connect(lambda: hide_private_names(draft, self.world.new_word))
        place.jobs.do(lambda: facts.everybody(place.drawer), self._take, owner=self)

    def add_group(self) -> None:
        """Add a group of people without records of their own."""
        self.persons.add_entry(self._new_person(group=True))

    def add_known(self, uid: str) -> None:
        """Add somebody who is in another record of this vault."""
        one = next((one for one in self._known if one.uid == uid), None)
        if one is not None:
            person = Person(
                pid=new_local_id("p"),
                uid=uid,
                pseudonym=one.pseudonym or None,
                descriptive_title=one.title or None,
            )
            self.persons.add_entry(person)

    def _more_ways(self) -> QWidget:
        ways = QWidget()
        flow = FlowLayout(ways, gap=Space.L)
        flow.addWidget(self.group)
        flow.addWidget(self.pick)
        self.pick.hide()
        return ways

    def _take(self, known: tuple[Known, ...]) -> None:
        self._known = known
        self.pick.setVisible(bool(self._offered()))

    def _offered(self) -> tuple[Entry, ...]:
        here = {one.uid for one in self.world.incident.persons}
        return tuple(
            Entry(one.uid, words.facts((one.pseudonym, one.title)))
            for one in self._known
            if one.uid not in here and one.records[0].somebody.kind == "person"
        )

    def _new_person(self, *, group: bool = False) -> Person:
        word = self.world.new_word()
        return Person(pid=new_local_id("p"), pseudonym=word, group=True if group else None)

    def _person_kind(self) -> Kind:
        return Kind(
            path="persons",
            add=self.tr("Add a person"),
            remove=self.tr("Remove from this record…"),
            sure=self.tr("Remove this person from the record?"),
            make=self._new_person,
            words=self._somebody_words,
            bounds=_person_bounds,
            icon=lambda _: "people",
            more=_person_parts,
        )

    def _organisation_kind(self) -> Kind:
        return Kind(
            path="organisations",
            add=self.tr("Add an organisation"),
            remove=self.tr("Remove from this record…"),
            sure=self.tr("Remove this organisation from the record?"),
            make=lambda: Organisation(oid=new_local_id("o")),
            words=self._somebody_words,
            bounds=_organisation_bounds,
            icon=lambda _: "building",
            more=_organisation_parts,
        )

    def _perpetrator_kind(self) -> Kind:
        return Kind(
            path="alleged_perpetrators",
            add=self.tr("Add who is alleged to have done it"),
            remove=self.tr("Remove from this record…"),
            sure=self.tr("Remove this entry?"),
            make=AllegedPerpetrator,
            words=lambda one, _: (*cards.line_of_perpetrator(_perpetrator(one)), NO_STATE),
            bounds=lambda _, path: [
                common(AllegedPerpetrator, name, path) for name in _PERPETRATOR
            ],
            icon=lambda _: "badge",
            more=_perpetrator_parts,
        )

    def _somebody_words(
        self, one: msgspec.Struct, index: int
    ) -> tuple[str, str, tuple[str, str, str]]:
        del index
        if not isinstance(one, Person | Organisation):
            return "", "", NO_STATE
        asked = is_asked(one, self.world.incident)
        called = cards.shown_name(one, asked=asked)
        return called, cards.line_of(one, asked=asked), NO_STATE


def somebody(one: msgspec.Struct) -> Somebody:
    """How a person or an organisation is found in its record."""
    if isinstance(one, Person):
        return Somebody("person", str(one.pid))
    return Somebody("organisation", str(getattr(one, "oid", "")))


def _perpetrator(one: msgspec.Struct) -> AllegedPerpetrator:
    return one if isinstance(one, AllegedPerpetrator) else AllegedPerpetrator()


def _at(incident: Incident, path: str) -> msgspec.Struct | None:
    name, _, rest = path.partition("[")
    entries: tuple[msgspec.Struct, ...] = getattr(incident, name)
    index = int(rest.partition("]")[0])
    return entries[index] if index < len(entries) else None


def _person_bounds(world: RecordWorld, path: str) -> Sequence[Bound]:
    one = _at(world.incident, path)
    if isinstance(one, Person) and one.group:
        # How sure a number is, is said with the number; what older records hold is still shown.
        sure = ("count_precision",) if one.count_precision else ()
        at = GROUP.index("count") + 1
        names = (*GROUP[:at], *sure, *GROUP[at:])
        return [common(Person, name, path, asked_as=IN_GROUP_WORDS) for name in names]
    return [common(Person, name, path) for name in PERSON]


def _organisation_bounds(world: RecordWorld, path: str) -> Sequence[Bound]:
    def is_open(incident: Incident) -> bool:
        one = _at(incident, path)
        return isinstance(one, Organisation) and one.oid not in incident.private_organisations

    del world
    return [
        common(Organisation, name, path, is_open if name == "name" else None)
        for name in ORGANISATION
    ]


def _person_parts(world: RecordWorld, path: str) -> Sequence[QWidget]:
    one = _at(world.incident, path)
    if not isinstance(one, Person):
        return ()
    who = somebody(one)
    well = ConsentWell(world, who)
    return (well,) if one.group else (well, NamePart(world, who.kind, who.id))


def _organisation_parts(world: RecordWorld, path: str) -> Sequence[QWidget]:
    one = _at(world.incident, path)
    if not isinstance(one, Organisation) or not is_asked(one, world.incident):
        return ()
    who = somebody(one)
    return ConsentWell(world, who), NamePart(world, who.kind, who.id)


def _perpetrator_parts(world: RecordWorld, path: str) -> Sequence[QWidget]:
    index = path.partition("[")[2].partition("]")[0]
    return (NamePart(world, "alleged-perpetrator", index),)
