"""The sections of a record. Each is made when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model.incident import Incident, NarrativeTranslation
from ui.i18n import field_words
from ui.record import lists, rooms
from ui.record.acts import Acts
from ui.record.ask import AskSection
from ui.record.form import Form, common
from ui.record.narrative import narrative
from ui.record.quick import QuickCapture
from ui.replies.history import SentHistory
from ui.widgets import labels
from ui.widgets.cards import Card

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.record.entries import Entries
    from ui.record.form import Bound
    from ui.record.world import RecordWorld

_ELSEWHERE: Final = {
    rooms.PEOPLE: ("ui.people.section", "PeopleSection"),
    rooms.EVIDENCE: ("ui.evidence.section", "EvidenceSection"),
}
_NARRATIVE: Final = (
    "narrative_language",
    "stated_reason",
    "impact",
    "affected_count",
    "conflicting_accounts",
)
_WHEN: Final = ("date_start", "date_end", "ongoing", "time_zone", "not_before", "not_after")
_WHERE: Final = ("country", "territory", "place_text", "place_kind", "transnational")


class Section(Protocol):
    """What a section can do."""

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the field at a path; False when it is not here."""


class Column(QWidget):
    """Cards, forms and lists under each other."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._parts: list[Section] = []

    def add_form(self, world: RecordWorld, bounds: Sequence[Bound], heading: str = "") -> Form:
        """Add questions on a card."""
        card = Card()
        if heading:
            card.body.addWidget(labels.text(heading, "strong"))
        form = Form(world, bounds)
        card.body.addWidget(form)
        self.column.addWidget(card)
        self._parts.append(form)
        return form

    def add_list(self, entries: Entries, heading: str = "") -> None:
        """Add a list of cards, with its question above."""
        if heading:
            self.column.addSpacing(8)
            self.column.addWidget(labels.text(heading, "heading"))
        self.column.addWidget(entries)
        self._parts.append(entries)

    def end(self) -> None:
        """Nothing more comes: what is left stays free."""
        self.column.addStretch()

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the field at a path."""
        return any(part.focus_field(path) for part in self._parts)


class HappenedSection(Column):
    """The acts, the narrative, and who told it."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self.acts = Acts(world)
        self.add_list(self.acts)
        self.column.addSpacing(8)
        self.column.addWidget(labels.text(self.tr("In your own words"), "heading"))
        self.add_form(world, [narrative(), *(common(Incident, name) for name in _NARRATIVE)])
        translation = [
            common(NarrativeTranslation, name, "narrative_en")
            for name in ("text", "translator", "date")
        ]
        self.add_form(world, translation, field_words.common_label("narrative_en"))
        self.add_list(lists.information(world), field_words.common_label("information"))
        self.end()


class WhenSection(Column):
    """Dates, places, and links to other records."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self.add_form(world, [common(Incident, name) for name in _WHEN])
        self.add_form(world, [common(Incident, name) for name in _WHERE])
        self.add_list(lists.pattern_links(world), field_words.common_label("pattern_links"))
        self.end()


class CooperationSection(Column):
    """Which UN activity it was about, and why it is believed to be linked."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        entries = lists.cooperation(world)
        self.add_list(entries)
        self.end()
        if len(entries.cards) == 1:
            entries.open_entry(0)


class DoneSection(Column):
    """What became of the report, and what authorities, others and the UN did about it."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        card = Card()
        card.body.addWidget(labels.text(self.tr("Sent and answered"), "strong"))
        card.body.addWidget(SentHistory(world.place, world.draft.event_id))
        self.column.addWidget(card)
        for name in rooms.MEMBERS[rooms.DONE]:
            make = getattr(lists, name)
            self.add_list(make(world), field_words.common_label(name))
        self.end()


_OWN: Final[dict[str, Callable[[RecordWorld], QWidget]]] = {
    rooms.QUICK: QuickCapture,
    rooms.ACTS: HappenedSection,
    rooms.WHEN: WhenSection,
    rooms.COOPERATION: CooperationSection,
    rooms.DONE: DoneSection,
    rooms.ASK: AskSection,
}


def make_section(key: str, world: RecordWorld) -> QWidget:
    """A section; those of other rooms are brought in when they are first shown."""
    elsewhere = _ELSEWHERE.get(key)
    if elsewhere is None:
        return _OWN[key](world)
    module, name = elsewhere
    return cast("QWidget", getattr(import_module(module), name)(world.place, world.draft))
