"""What the pages with many cases show, read from the drawer in one go."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from defender_app.focal import card_notes, case_index, own_cards
from ui.desk import values, words
from ui.desk.triage.filters import NO_COUNTS
from ui.i18n import places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from defender_app.focal.card_notes import CardNote
    from defender_app.focal.case_index import CaseQuery, CaseRow, Counts
    from defender_app.vault.drawer import Drawer

_SHORTEST: Final = 3
_NEWEST: Final = "newest"


@dataclass(frozen=True, kw_only=True)
class Found:
    """Cases that are wanted, and what the filters need to know of all of them.

    Attributes:
        rows: wanted. counts: of all.
        cards: digest to label and name of the desk's own cards, where there are several.
        now: the moment in force.
    """

    rows: Sequence[CaseRow] = field(default=(), repr=False)
    counts: Counts = NO_COUNTS
    cards: Mapping[str, str] = field(default_factory=dict, repr=False)
    now: datetime | None = None

    @property
    def today(self) -> date | None:
        """The day in force."""
        return None if self.now is None else self.now.date()


def read(drawer: Drawer, query: CaseQuery) -> Found:
    """Read the cases that are wanted.

    Typed words are looked for in numbers, titles and pseudonyms; what they are the name of, a
    country, a kind of act or a status, is found as well.

    Raises:
        InputError: ``drawer-damaged``, ``drawer-replayed``.
    """
    counts = case_index.counts(drawer)
    found = case_index.rows(drawer, query)
    for more in _named(query, counts):
        found = _together(found, case_index.rows(drawer, more), query.order)
    return Found(rows=found, counts=counts, cards=_cards(drawer), now=drawer.now())


def _cards(drawer: Drawer) -> dict[str, str]:
    every = own_cards.every(drawer)
    if len(every) <= 1:
        return {}
    notes = card_notes.every(drawer)
    return {one.digest: _card(one.card.body.name, notes.get(one.digest)) for one in every}


def _card(name: str, note: CardNote | None) -> str:
    """A card by its label, which only this desk sees, and its name."""
    return f"{note.label} – {name}" if note is not None and note.label else name


def _named(query: CaseQuery, counts: Counts) -> Iterable[CaseQuery]:
    """The same, but with the values whose names hold some of the words instead of those words."""
    typed = [one for one in query.words.split() if _telling(one)]
    label = {
        "countries": places.country_name,
        "types": values.type_label,
        "statuses": words.status,
    }
    for name, called in label.items():
        known: tuple[str, ...] = getattr(query, name)
        every = [value for value, _ in getattr(counts, name) if value]
        names = {one: called(one).casefold() for one in every if not known or one in known}
        meant_by = [
            one for one in typed if any(one.casefold() in called for called in names.values())
        ]
        meant = tuple(
            value
            for value, called in names.items()
            if meant_by and all(one.casefold() in called for one in meant_by)
        )
        if meant:
            left = " ".join(one for one in query.words.split() if one not in meant_by)
            narrowed: dict[str, tuple[str, ...]] = {name: meant}
            yield replace(query, words=left, **narrowed)  # type: ignore[arg-type] # names of lists


def _telling(word: str) -> bool:
    """Whether a name may be meant: two letters are enough where letters are words."""
    return len(word) >= (_SHORTEST if word.isascii() else _SHORTEST - 1)


def _together(
    first: Sequence[CaseRow], second: Sequence[CaseRow], order: str
) -> tuple[CaseRow, ...]:
    """Both, each case once; the newest first where that is the order, else the first ones first."""
    known = {one.case_id for one in first}
    every = (*first, *(one for one in second if one.case_id not in known))
    if order == _NEWEST:
        return tuple(sorted(every, key=lambda one: one.number, reverse=True))
    return every
