"""What a case page shows, read from the drawer in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from defender_app.focal import (
    case_index,
    cases,
    corrected,
    events,
    own_notes,
    permission,
    register,
    work,
)

if TYPE_CHECKING:
    from datetime import date

    from defender_app.focal.cases import Case
    from defender_app.focal.permission import Permission
    from defender_app.focal.work import CaseWork
    from defender_app.model.incident import Incident
    from defender_app.model.person import Identity
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True)
class Contents:
    """One case as it is now.

    Attributes:
        case: the index. report: as it was sent, from outside.
        names: pid or oid to the names and contacts that came with it, shown only on purpose.
        signature: ``matches``, ``first`` or ``differs``.
        same_source: numbers of the other cases that the same key signed, ascending.
        work: what the desk worked out about it.
        together: numbers of the other cases that are information about the same event, ascending.
        notes: the desk's own.
        today: the day in force.
        earlier: the case that this one corrects, where its key proves that.
        later: the cases that correct this one.
    """

    case: Case
    report: Report = field(repr=False)
    names: dict[str, Identity] = field(repr=False)
    signature: str
    notes: str = field(repr=False)
    today: date
    earlier: Case | None = None
    later: tuple[Case, ...] = ()
    same_source: tuple[int, ...] = ()
    work: CaseWork
    together: tuple[int, ...] = ()

    @property
    def urgency(self) -> str:
        """The one in force: as the desk judged it, else as it was sent; "" where neither is."""
        judged = self.work.urgency
        return self.case.urgency if isinstance(judged, msgspec.UnsetType) else judged.value

    def permission(self, incident: Incident) -> Permission:
        """What may be done with one of the incidents."""
        ended = permission.taken_back(self.case)
        return permission.of_incident(self.report, incident, today=self.today, taken_back=ended)


def read(drawer: Drawer, case_id: str) -> Contents:
    """Read a case.

    Raises:
        InputError: ``case-unknown``, ``case-damaged``, ``blob-damaged``.
    """
    case = cases.get(drawer, case_id)
    named = cases.identities(drawer, case).persons
    others = case_index.same_source(drawer, case)
    return Contents(
        case=case,
        report=cases.report(drawer, case),
        names={one.id: one.identity for one in named},
        signature=register.signature(case, others),
        notes=own_notes.read(drawer, case.case_id),
        today=drawer.now().date(),
        earlier=corrected.earlier(drawer, case),
        later=corrected.later(drawer, case),
        same_source=others,
        work=work.of(drawer, case.case_id),
        together=_together(drawer, case.case_id),
    )


def _together(drawer: Drawer, case_id: str) -> tuple[int, ...]:
    event = events.of_case(drawer, case_id)
    others = () if event is None else event.case_ids
    rows = (case_index.row(drawer, one) for one in others if one != case_id)
    return tuple(sorted(one.number for one in rows if one is not None))
