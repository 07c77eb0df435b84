"""The cards of people in a record, and what an open one holds besides its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.answers import plain
from defender_app.model.consent_changes import summary
from defender_app.model.consent_rules import is_asked
from defender_app.model.person import Organisation
from ui.i18n import field_words
from ui.people import remarks, words
from ui.people.about import BLAMED, IDENTITY, IdentityCard
from ui.people.matrix import uses
from ui.people.naming import NameKeeper
from ui.record.card import EntryCard
from ui.theme.tokens import Space
from ui.widgets.avatars import avatar
from ui.widgets.buttons import outlined
from ui.widgets.cards import Well
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import mark_said, text

if TYPE_CHECKING:
    from defender_app.model.person import AllegedPerpetrator, Person
    from defender_app.model.somebody import Somebody
    from ui.record.world import RecordWorld

NO_STATE: Final = ("", "plain", "")
_AVATAR: Final = 36


class PersonCard(EntryCard):
    """Letter, word, title, and the light of all their consents together."""

    def __init__(self, remove: str) -> None:
        super().__init__("people", remove)
        mark_said(self.head)
        mark_said(self.head.title)
        self.letter = avatar("", _AVATAR)
        self.light = ConsentShape()
        for part in (self.letter, self.light):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = self.head.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(0, self.letter)
            row.insertWidget(row.count() - 1, self.light)
        self.head.tile.hide()

    def show_somebody(self, one: Person | Organisation, *, asked: bool) -> None:
        """Show who it is; ``asked`` when consent is asked of them at all."""
        self.letter.set_letter(shown_name(one, asked=asked)[:1])
        light = summary(one.consents, uses())
        self.light.set_value(light, words.answer_label(light))
        # Open, the well below says it, beside the way to the table.
        self.light.setVisible(asked and not self.is_open)
        if self.is_open:
            line = line_of(one, asked=False)
            self.head.line.setText(line)
            self.head.line.setVisible(bool(line))


def shown_name(one: Person | Organisation, *, asked: bool) -> str:
    """What a card calls somebody; agencies, which nobody must hide, by their name."""
    if isinstance(one, Organisation) and not asked and isinstance(one.name, str):
        return one.pseudonym or one.name
    return words.called(one)


def line_of(one: Person | Organisation, *, asked: bool) -> str:
    """What the second line of a card says."""
    title = plain(one.descriptive_title)
    roles = words.listed(field_words.list_label("roles", role) for role in one.roles[:2])
    said = words.in_words(one.consents, uses()) if asked else ""
    return words.facts((title if title != words.called(one) else "", roles, said))


def line_of_perpetrator(one: AllegedPerpetrator) -> tuple[str, str]:
    """Title and line of whoever is alleged to have done it; never a name."""
    kind = field_words.list_label("perpetrator_kind", plain(one.kind)) if plain(one.kind) else ""
    unit = plain(one.unit)
    nobody = QCoreApplication.translate("ConsentWords", "Alleged perpetrator")
    sure = plain(one.confidence)
    facts = (
        kind if unit else "",
        field_words.list_label("huri_mt24", plain(one.huri_mt24)) if plain(one.huri_mt24) else "",
        field_words.list_label("confidence", sure) if sure else "",
    )
    return unit or kind or nobody, words.facts(facts)


class ConsentWell(Well):
    """What somebody agreed to, in a line, what contradicts itself, and the way to the table."""

    def __init__(self, world: RecordWorld, somebody: Somebody) -> None:
        super().__init__(padding=Space.M, gap=Space.S)
        self._world, self._somebody = world, somebody
        self.light = ConsentShape()
        self.line = text("", "body", wrap=True)
        self.remarks = text("", "quiet", wrap=True)
        self.remarks.set_colour("warn")
        self.button = outlined(self.tr("Open consent"))
        self.button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.light)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.body.addWidget(self.remarks)
        world.draft.changed.connect(self.show_draft)
        self.show_draft()

    def show_draft(self) -> None:
        """Follow the draft."""
        incident = self._world.incident
        part = self._somebody.part(incident)
        if part is None:
            return
        light = summary(part.consents, uses())
        asked = is_asked(part, incident)
        self.light.set_value(light, words.answer_label(light))
        self.light.setVisible(asked)
        self.button.setVisible(asked)
        said = words.in_words(part.consents, uses()) if asked else remarks.not_asked()
        self.line.setText(said)
        told = remarks.of_somebody(incident, self._somebody)
        self.remarks.setText("\n".join(told))
        self.remarks.setVisible(bool(told))

    def _open(self) -> None:
        place, draft, somebody = self._world.place, self._world.draft, self._somebody
        draft.flush()
        place.jobs.do(
            lambda: place.drawer.people.uid_of(draft.event_id, somebody.id, somebody.kind),
            place.go.person,
            owner=self,
        )


class NamePart(QWidget):
    """The name of somebody in a record, behind its button; gone when the card closes."""

    def __init__(self, world: RecordWorld, kind: str, ident: str) -> None:
        super().__init__()
        place, draft = world.place, world.draft

        def find() -> str:
            return place.drawer.people.uid_of(draft.event_id, ident, kind)  # type: ignore[arg-type] # one of the three kinds

        self.keeper = NameKeeper(
            place, find, self, key=f"{draft.event_id}:{kind}:{ident}", before=draft.flush
        )
        blamed = kind == "alleged-perpetrator"
        self.card = IdentityCard(world, self.keeper, BLAMED if blamed else IDENTITY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def hideEvent(self, event: object) -> None:
        """Whoever leaves takes the name off the screen."""
        super().hideEvent(event)  # type: ignore[arg-type] # as Qt calls it
        self.keeper.hide()
