"""Beside which words of the paper a problem stands, and what is said of an official's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.report import decided, officials
from defender_app.report.paper import Note, Row
from defender_app.report.refusals import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from defender_app.model.incident import Incident
    from defender_app.report.record_rules import Elsewhere

# What stands for its own problems.
_ABOUT: Final = frozenset({"human", "item", "official"})
# The section of each member of a record; the rest is told in the story.
_SECTIONS: Final = {
    "persons": "who",
    "organisations": "who",
    "acts": "acts",
    "cooperation": "cooperation",
    "alleged_perpetrators": "perpetrators",
    "authority_responses": "responses",
    "steps_taken": "steps",
    "followup": "un-action",
    "upr_tracking": "upr",
    "treaty_body_followup": "treaty-body",
    "information": "sources",
    "evidence": "evidence",
}
# Where on the page a problem of the whole record stands.
_PLACES: Final = {
    "rule-18": "acts",
    "rule-13": "acts",
    "rule-29": "story",
    "rule-1": "who",
    "rule-5": "story",
}


def beside(problems: Sequence[Problem], name: str, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows of a section, with the problems beside whom or what they are about.

    Args:
        problems: of the record.
        name: of the section.
        rows: of it; what has no row of its own stands beside the first or the last.
    """
    waiting = list(problems)
    for place, row in enumerate(rows):
        about = {note.about for note in row.notes if note.kind in _ABOUT}
        mine = [p for p in waiting if p.where in about or _is_in(p, name, row)]
        waiting = [p for p in waiting if p not in mine]
        here = [p for p in waiting if _section(p) == name]
        mine += [p for p in here if p.excerpt is None and place == 0]
        mine += [p for p in here if p.excerpt is not None and place == len(rows) - 1]
        notes = (*row.notes, *(Note(kind="problem", about=p.where, problem=p) for p in mine))
        yield Row(spans=row.spans, style=row.style, notes=notes)


def of_official(
    incident: Incident, place: int, problems: Sequence[Problem], elsewhere: Elsewhere
) -> tuple[Note, ...]:
    """What is said beside somebody alleged to have done it: that a stored name stays, and why.

    Args:
        incident: with its identities.
        place: in its list of alleged perpetrators.
        problems: of the record.
        elsewhere: names of everybody else in the drawer.
    """
    one = incident.alleged_perpetrators[place]
    if one.identity is None or not one.identity.real_name:
        return ()
    where = f"alleged_perpetrators[{place}]"
    if any(p.kind == officials.ASKED and p.where == where for p in problems):
        return (Note(kind="official", about=where),)
    because = officials.why_not(incident, place, elsewhere)
    code = f"{officials.ASKED}:{place}"
    wish = Problem(
        code=code,
        kind=because or officials.ASKED,
        acceptable=not because,
        record=str(incident.event_id),
        where=where,
        about=decided.about(incident, code),
    )
    return (Note(kind="official", about=where, problem=wish),)


def _is_in(problem: Problem, section: str, row: Row) -> bool:
    """Whether a row holds the word that a problem asks about."""
    if problem.excerpt is None or _section(problem) != section:
        return False
    texts = (piece.text for span in row.spans for piece in span.pieces if piece.state != "instead")
    return problem.excerpt[1] in "".join(texts)


def _section(problem: Problem) -> str:
    """The section of a problem that is about no single person or item, or ""."""
    if problem.excerpt is not None:
        return _SECTIONS.get(re.split(r"[.\[]", problem.where)[0], "story")
    return _PLACES.get(problem.kind, "")
