"""A list of the record as cards: one open at a time, its questions made when it is opened."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from defender_app.model import lens
from ui.record.card import EntryCard
from ui.record.form import Form
from ui.widgets import buttons
from ui.widgets.scroll import reveal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import msgspec

    from defender_app.model.incident import Incident
    from ui.record.form import Bound
    from ui.record.world import RecordWorld

    Words = tuple[str, str, tuple[str, str, str]]


@dataclass(frozen=True)
class Kind:
    """What a list of cards is made of.

    Attributes:
        path: of the list in the incident.
        add: the words that add an entry.
        remove: the words that remove one.
        sure: the question before an entry is removed.
        make: a new entry.
        words: title, line and state of an entry.
        bounds: the questions of the entry at a path.
        icon: of an entry.
        more: further parts of an open entry, such as lists inside it.
        follows: what follows from the answers of the entry at a path, by the paths of its fields.
    """

    path: str
    add: str
    remove: str
    sure: str
    make: Callable[[], msgspec.Struct]
    words: Callable[[msgspec.Struct, int], Words]
    bounds: Callable[[RecordWorld, str], Sequence[Bound]]
    icon: Callable[[msgspec.Struct], str]
    more: Callable[[RecordWorld, str], Sequence[QWidget]] | None = None
    follows: Callable[[Incident, str], Mapping[str, str]] | None = None


class Inside(QWidget):
    """What an open card holds."""

    def __init__(self, world: RecordWorld, kind: Kind, path: str) -> None:
        super().__init__()
        follows = kind.follows
        told = None if follows is None else lambda incident: follows(incident, path)
        self.form = Form(world, kind.bounds(world, path), follows=told)
        self.parts = tuple(kind.more(world, path)) if kind.more is not None else ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.form)
        for part in self.parts:
            self._column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def put_below_form(self, part: QWidget) -> None:
        """Show something between the questions and what follows them."""
        self._column.insertWidget(1, part)

    def focus_field(self, path: str) -> bool:
        """Put the keyboard into the question at a path."""
        if self.form.focus_field(path):
            return True
        return any(part.focus_field(path) for part in self.parts if isinstance(part, Entries))


class Entries(QWidget):
    """The cards of one list.

    Args:
        world: the draft and the place around it.
        kind: what the list is made of.
    """

    def __init__(self, world: RecordWorld, kind: Kind) -> None:
        super().__init__()
        self.setObjectName("entries")
        self.world = world
        self.kind = kind
        self.cards: list[EntryCard] = []
        self._open = -1
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.add = buttons.link(kind.add, "plus")
        self.add.clicked.connect(lambda _=False: self.add_entry())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(self._column)
        outer.addWidget(self.add)
        self.show_draft()
        world.draft.changed.connect(self.show_draft)

    @property
    def open_index(self) -> int:
        """Which entry is open; -1 for none."""
        return self._open

    def entries(self) -> tuple[msgspec.Struct, ...]:
        """The entries as they are now."""
        return lens.at(self.world.incident, self.kind.path) or ()

    def show_draft(self) -> None:
        """Follow the draft: cards for its entries, and what each of them says."""
        entries = self.entries()
        if len(entries) != len(self.cards):
            self._rebuild(entries)
        for index, (card, entry) in enumerate(zip(self.cards, entries, strict=True)):
            card.head.tile.set_name(self.kind.icon(entry))
            card.show_words(*self.kind.words(entry, index))

    def open_entry(self, index: int) -> None:
        """Open one entry and close the others; the open one again closes it."""
        wanted = -1 if index == self._open else index
        for place, card in enumerate(self.cards):
            if card.is_open and place != wanted:
                card.set_open(None)
        self._open = wanted
        if 0 <= wanted < len(self.cards):
            self.cards[wanted].set_open(self._inside(wanted))
        self.show_draft()

    def add_entry(self, entry: msgspec.Struct | None = None) -> None:
        """Add an entry and open it."""
        made = entry if entry is not None else self.kind.make()
        self.world.edit(lambda incident: lens.added(incident, self.kind.path, made))
        self._open = -1
        self.open_entry(len(self.cards) - 1)
        inside = self.cards[-1].inside if self.cards else None
        if isinstance(inside, Inside) and inside.form.asked:
            first = next(iter(inside.form.asked.values())).editor
            first.setFocus()
            # What was open above it closed, and with it the page became shorter.
            reveal(self.cards[-1].head, first)

    def remove_entry(self, index: int) -> None:
        """Remove an entry with everything typed in it."""
        path = self.kind.path
        self._open = -1
        for card in self.cards:
            card.set_open(None)
        self.world.draft.removed(path, index)
        self.world.edit(lambda incident: lens.without(incident, path, index))

    def focus_field(self, path: str) -> bool:
        """Open the entry that a path leads into, and put the keyboard into its question."""
        if path == self.kind.path:
            self.add.setFocus()
            return True
        match = re.match(re.escape(self.kind.path) + r"\[(\d+)\]", path)
        if match is None or int(match[1]) >= len(self.cards):
            return False
        index = int(match[1])
        if index != self._open:
            self.open_entry(index)
        inside = self.cards[index].inside
        return isinstance(inside, Inside) and inside.focus_field(path)

    def make_card(self, entry: msgspec.Struct) -> EntryCard:
        """A new card for an entry, closed."""
        return EntryCard(self.kind.icon(entry), self.kind.remove)

    def _inside(self, index: int) -> QWidget:
        return Inside(self.world, self.kind, f"{self.kind.path}[{index}]")

    def _rebuild(self, entries: Sequence[msgspec.Struct]) -> None:
        while len(self.cards) > len(entries):
            card = self.cards.pop()
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        while len(self.cards) < len(entries):
            index = len(self.cards)
            card = self.make_card(entries[index])
            card.opened.connect(lambda index=index: self._pressed(index))
            card.removed.connect(lambda index=index: self._ask_remove(index))
            self.cards.append(card)
            self._column.addWidget(card)

    def _pressed(self, index: int) -> None:
        self.open_entry(index)
        reveal(self.cards[index].head)

    def _ask_remove(self, index: int) -> None:
        entry = self.entries()[index]
        if entry == self.kind.make():
            self.remove_entry(index)
            return
        self.look_ahead(index, lambda words: self._ask_sure(index, words))

    def look_ahead(self, index: int, then: Callable[[str], None]) -> None:
        """Find out what else goes with an entry; ``then`` gets it in words, or none."""
        del index
        then("")

    def _ask_sure(self, index: int, words: str) -> None:
        goes = self.tr("Everything written in it goes. This cannot be undone.")
        self.world.place.notify.ask(
            self.kind.sure,
            " ".join(filter(None, (goes, words))),
            self.tr("Remove"),
            self.tr("Keep"),
            danger=True,
            then=lambda: self.remove_entry(index),
        )
