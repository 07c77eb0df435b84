"""The page that shows one record as it would leave, with what stays: values only.

Holds words of the vault itself; it is for the eyes of its owner and never leaves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from defender_app.report.compared import REF, Span
from defender_app.report.consent_gate import Decision, Extent

if TYPE_CHECKING:
    from defender_app.report.refusals import Problem

# Nothing of such an item is kept back.
_NO_LOSS: Final = frozenset({"no-file", "newer-copy", "original-instead"})


@dataclass(frozen=True, kw_only=True, repr=False)
class Human:
    """One person, group or private organisation of a record, and what leaves of them.

    Attributes:
        key: pid or oid. uid: of the vault.
        word: how this vault calls them. word_there: how the recipient does, or "".
        title: descriptive title. decision: of the gate.
        answered_on, answered_how: of the consent to this use, as recorded, or "".
        has_name: whether a name is stored. organisation: it is one.
        ask: who can say more, as one of ``whom_to_ask.CODES``, or "".
    """

    key: str
    uid: str
    word: str
    word_there: str
    title: str
    decision: Decision
    answered_on: str
    answered_how: str
    has_name: bool
    organisation: bool
    ask: str = ""

    def __repr__(self) -> str:
        return f"<human {self.key}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Item:
    """One item of evidence: ``because`` says why its file stays, "" when it goes.

    ``cleaned``: whether it is a copy without hidden data. ``choice``: whether somebody may choose
    between it and a cleaned copy.
    """

    eid: str
    name: str
    kind: str
    size: int
    because: str
    shows: tuple[str, ...]
    cleaned: bool = False
    choice: bool = False

    def __repr__(self) -> str:
        return f"<item {self.eid}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Note:
    """Why something beside it stays or goes.

    Attributes:
        kind: ``human``, ``becomes``, ``name-in-text``, ``withheld``, ``item``, ``official``,
            ``problem``, or ``remark``: ``problem`` has what stands against it; ``remark`` what to
            look at once more, and stands in nobody's way.
        about: pid, oid, eid, ``official`` or "".
        instead: the words that stand there, for ``becomes``.
    """

    kind: str
    about: str = ""
    instead: str = ""
    problem: Problem | None = None

    def __repr__(self) -> str:
        return f"<note {self.kind}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Row:
    """One line or paragraph of the page: ``style`` is ``text``, ``head`` or ``facts``."""

    spans: tuple[Span, ...]
    style: str = "text"
    notes: tuple[Note, ...] = ()

    def __repr__(self) -> str:
        return f"<row {self.style}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Section:
    """Rows under one heading (an id)."""

    name: str
    rows: tuple[Row, ...]

    def __repr__(self) -> str:
        return f"<section {self.name}>"


@dataclass(frozen=True, kw_only=True, repr=False)
class Paper:
    """One record as it would leave, with what stays.

    Attributes:
        title, date, country: of the record; the title in pieces.
        problems: of this record, accepted or not.
    """

    event_id: str
    title: Row
    date: str
    country: str
    people: tuple[Human, ...]
    items: tuple[Item, ...]
    sections: tuple[Section, ...]
    problems: tuple[Problem, ...] = field(default=())

    def __repr__(self) -> str:
        return f"<paper of {self.event_id}>"

    @property
    def staying(self) -> int:
        """How many things stay: people, names, files, and other words taken out."""
        people = {p.key for p in self.people if p.decision.extent is Extent.NOTHING}
        names = [p for p in self.people if p.has_name and p.decision.extent is not Extent.NAMED]
        files = [one for one in self.items if one.because and one.because not in _NO_LOSS]
        known = {p.key for p in self.people} | {one.eid for one in self.items}
        rows = [self.title, *(row for section in self.sections for row in section.rows)]
        words = {
            piece.text.casefold()
            for row in rows
            for span in row.spans
            for piece in span.pieces
            if piece.state == "stays" and piece.how != REF and piece.about not in known
        }
        return (
            len(people) + len([p for p in names if p.key not in people]) + len(files) + len(words)
        )
