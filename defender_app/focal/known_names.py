"""Names that the reports about one event and this desk's own records tell: for all that leaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from defender_app.focal import cases, corrected, events
from defender_app.report import knowledge
from defender_app.report.text_rules import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.focal.cases import Case
    from defender_app.report.record_rules import Elsewhere
    from defender_app.vault.drawer import Drawer


def elsewhere(drawer: Drawer, case: Case) -> Elsewhere:
    """Names of this desk's own records, and of the reports that belong to the same event."""
    own = knowledge.elsewhere(drawer)
    known = [
        one.identity
        for other in _related(drawer, case)
        for one in cases.identities(drawer, other).persons
    ]
    return replace(
        own,
        names=_texts(own.names, *map(names_of, known)),
        initials=_texts(own.initials, (one.initials for one in known)),
        contacts=_texts(own.contacts, (one.contact_channel for one in known)),
    )


def _related(drawer: Drawer, case: Case) -> Iterator[Case]:
    """What it corrects, what corrects it, and what was joined with it."""
    before = corrected.earlier(drawer, case)
    yield from (() if before is None else (before,))
    yield from corrected.later(drawer, case)
    joined = events.of_case(drawer, case.case_id)
    for case_id in () if joined is None else joined.case_ids:
        if case_id != case.case_id:
            yield cases.get(drawer, case_id)


def _texts(known: Iterable[str], *more: Iterable[str | None]) -> tuple[str, ...]:
    found = (text for texts in (known, *more) for text in texts)
    return tuple(dict.fromkeys(text for text in found if text))
