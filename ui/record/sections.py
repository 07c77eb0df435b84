"""The sections of a record. Each is made when it is first shown."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model import lens
from defender_app.model.answers import plain
from defender_app.model.cooperation import without_link
from defender_app.model.incident import Incident, NarrativeTranslation
from defender_app.model.partial_date import PartialDate, date_problem
from ui.i18n import field_words
from ui.record import lists, rooms
from ui.record.acts import Acts
from ui.record.ask import AskSection
from ui.record.form import Form, common
from ui.record.narrative import narrative
from ui.record.quick import QuickCapture
from ui.replies.history import SentHistory
from ui.widgets import buttons, labels
from ui.widgets.cards import Card
from ui.widgets.scroll import ScrollPage
from ui.widgets.tips import set_tip

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
_WHEN: Final = ("date_start", "date_end", "ongoing", "time_zone")
_BETWEEN: Final = ("not_before", "not_after")
_START, _END, _BELOW, _SCROLL = 8, 28, 24, 10
_WHERE: Final = ("country", "territory", "place_text", "place_kind", "transnational")


class Section(Protocol):
    """What a section can do."""

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the field at a path; False when it is not here."""


class SectionPage(ScrollPage):
    """Where a section scrolls: its form is as wide with a scroll bar as without."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(_START, 0, _END, _BELOW)
        self.verticalScrollBar().rangeChanged.connect(self._keep_width)

    def _keep_width(self) -> None:
        bar = self.verticalScrollBar()
        end = _END - (_SCROLL if bar.maximum() > bar.minimum() else 0)
        margins = self.body.contentsMargins()
        if margins.right() != end:
            margins.setRight(end)
            self.body.setContentsMargins(margins)


class Column(QWidget):
    """Cards, forms and lists under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self._whole.addLayout(self.column)
        self._parts: list[Section] = []
        self._to_come: list[Callable[[], object]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make_next)

    def make_later(self, *makes: Callable[[], object]) -> None:
        """Make these parts one after the other, so that the window answers in between."""
        self._to_come += makes
        self._later.start()

    def finish(self) -> None:
        """Make the parts that are still to come at once."""
        while self._to_come:
            self._make_next()

    def _make_next(self) -> None:
        if self._to_come:
            self._to_come.pop(0)()
        if self._to_come:
            self._later.start()

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
        """What is left below stays free, also while parts are still to come."""
        self._whole.addStretch()

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the field at a path."""
        if any(part.focus_field(path) for part in self._parts):
            return True
        while self._to_come:
            known = len(self._parts)
            self._make_next()
            if any(part.focus_field(path) for part in self._parts[known:]):
                return True
        return False


class HappenedSection(Column):
    """The acts, the narrative, and who told it."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._world = world
        self.acts = Acts(world)
        self.add_list(self.acts)
        self.end()
        self.make_later(self._add_narrative, self._add_translation, self._add_sources)

    def _add_narrative(self) -> None:
        self.column.addSpacing(8)
        self.column.addWidget(labels.text(self.tr("In your own words"), "heading"))
        kindly = self.tr(
            "Nobody has to tell it twice: paste a statement, or add it as evidence. "
            "Stop whenever you want."
        )
        self.column.addWidget(labels.text(kindly, "hint", wrap=True))
        told = [narrative(), *(common(Incident, name) for name in _NARRATIVE)]
        self.add_form(self._world, told)

    def _add_translation(self) -> None:
        translation = [
            common(NarrativeTranslation, name, "narrative_en")
            for name in ("text", "translator", "date")
        ]
        self.add_form(self._world, translation, field_words.common_label("narrative_en"))

    def _add_sources(self) -> None:
        told = field_words.common_label("information")
        self.add_list(lists.information(self._world), told)


class WhenSection(Column):
    """Dates, places, and links to other records."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        between = [
            common(Incident, name, shown=lambda i: _is_between(i, world.draft.raw))
            for name in _BETWEEN
        ]
        links = field_words.common_label("pattern_links")
        self.add_form(world, [*(common(Incident, name) for name in _WHEN), *between])
        self.make_later(
            lambda: self.add_form(world, [common(Incident, name) for name in _WHERE]),
            lambda: self.add_list(lists.pattern_links(world), links),
        )
        self.end()


class CooperationSection(Column):
    """Which UN activity it was about, and why it is believed to be linked."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        self._world = world
        self.entries = lists.cooperation(world)
        self.add_list(self.entries)
        self.none = buttons.link(self.tr("No link to the UN is stated"))
        set_tip(
            self.none,
            self.tr("Answers these questions with “I don’t know”; you can change each of them."),
        )
        self.none.clicked.connect(self._say_none)
        self.column.addWidget(self.none)
        self.end()
        if len(self.entries.cards) == 1:
            self.entries.open_entry(0)
        self._offer_none()
        world.draft.changed.connect(self._offer_none)

    def _say_none(self) -> None:
        self.entries.add_entry(without_link())

    def _offer_none(self) -> None:
        self.none.setVisible(not self._world.incident.cooperation)


class DoneSection(Column):
    """What became of the report, and what authorities, others and the UN did about it."""

    def __init__(self, world: RecordWorld) -> None:
        super().__init__()
        card = Card()
        card.body.addWidget(labels.text(self.tr("Sent and answered"), "strong"))
        card.body.addWidget(SentHistory(world.place, world.draft.event_id))
        self.column.addWidget(card)
        for name in rooms.MEMBERS[rooms.DONE]:
            self.make_later(partial(self._add, world, name))
        self.end()

    def _add(self, world: RecordWorld, name: str) -> None:
        self.add_list(getattr(lists, name)(world), field_words.common_label(name))


def _is_between(incident: Incident, raw: Callable[[str], str]) -> bool:
    """Whether the limits of the day are asked: it is not known exactly, or they were given."""
    if any(lens.at(incident, name) is not None or raw(name) for name in _BETWEEN):
        return True
    known = plain(incident.date_start)
    return date_problem(known) is not None or PartialDate.parse(known).exact_day is None


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
