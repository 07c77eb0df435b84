"""What the desk noted of a case, as far as it may stand in an export: codes, dates, references.

Reasons, notes and ways to reach somebody stay. A reference or an addressee is text that somebody
typed, and is masked like every other.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import un_register, work
from defender_app.focal.exports import telling
from defender_app.model.answers import ABSENT, listed, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from defender_app.focal.cases import Case
    from defender_app.model.follow_up import UnAction
    from defender_app.vault.drawer import Drawer

END_REPRISALS: Final = "end-reprisals"
"""The scheme under which the desk codes a case by hand for that database."""
_MT4: Final = ("mt4", "huridocs-mt4")
STATUS: Final = {
    "new": "New",
    "acknowledged": "Acknowledged",
    "needs-information": "Needs information",
    "assessed": "Assessed",
    "action-planned": "Action planned",
    "acted": "Acted",
    "government-replied": "Government replied",
    "follow-up": "Follow-up",
    "closed": "Closed",
    "archived-no-consent": "Archived, no consent",
    "withdrawn": "Withdrawn",
}


@dataclass(frozen=True, kw_only=True, repr=False)
class Coded:
    """What stands in the columns of the desk; words in English.

    Attributes:
        status: label; status_id: id. urgency: id, or "" where the desk did not judge it.
        violation: label, or ""; violation_id: id. violation_code: HURIDOCS MT41, or "".
        received: the day.
        scope: categories of resolution 12/2. codes: ids by scheme.
        end_reprisals: values chosen by hand for that database. tags: every other code.
        actions, responses: of the register, one line each.
        un_actions: the same as the record has them, masked, for forms that have room.
    """

    status: str = ""
    status_id: str = ""
    urgency: str = ""
    violation: str = ""
    violation_id: str = ""
    violation_code: str = ""
    received: str = ""
    scope: tuple[str, ...] = ()
    codes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    end_reprisals: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()
    un_actions: tuple[UnAction, ...] = ()

    @property
    def mt4(self) -> tuple[str, ...]:
        """Codes of HURIDOCS micro-thesaurus 4 that the desk chose by hand."""
        given = (one for scheme in _MT4 for one in self.codes.get(scheme, ()))
        return tuple(one for one in given if telling.CODE.fullmatch(one))


def un_actions(drawer: Drawer) -> dict[str, tuple[UnAction, ...]]:
    """The UN actions of the register, by the id of the case that they are about."""
    found: defaultdict[str, list[UnAction]] = defaultdict(list)
    for item in un_register.every(drawer):
        if not isinstance(item.action, msgspec.UnsetType):
            for case_id in item.case_ids:
                found[case_id].append(item.action)
    return {case_id: tuple(actions) for case_id, actions in found.items()}


def of_case(
    drawer: Drawer, case: Case, mask: Callable[[str], str], known: Iterable[UnAction] = ()
) -> Coded:
    """What the desk noted of a case.

    Args:
        drawer: of the desk.
        case: which.
        known: its UN actions, of ``un_actions``.
        mask: takes the names out of what somebody typed.

    Raises:
        InputError: ``case-work-damaged``.
    """
    noted = work.of(drawer, case.case_id)
    codes = {
        mask(scheme): tuple(mask(one) for one in values) for scheme, values in noted.codes.items()
    }
    tags = [
        f"{scheme}: {one}"
        for scheme, values in codes.items()
        if scheme != END_REPRISALS
        for one in values
    ]
    actions = tuple(_masked(one, mask) for one in known)
    violation = "" if isinstance(noted.violation, msgspec.UnsetType) else noted.violation.value
    urgency = "" if isinstance(noted.urgency, msgspec.UnsetType) else noted.urgency.value
    return Coded(
        status=STATUS.get(case.status, case.status),
        status_id=case.status,
        urgency=urgency,
        violation=telling.choice("violation_status", violation),
        violation_id=violation,
        violation_code=telling.code("violation_status", violation),
        received=case.taken_on[:10],
        scope=noted.scope,
        codes=codes,
        end_reprisals=codes.get(END_REPRISALS, ()),
        tags=tuple(tags),
        actions=tuple(_line(one) for one in actions),
        responses=tuple(line for one in actions for line in _responses(one)),
        un_actions=actions,
    )


def _masked(action: UnAction, mask: Callable[[str], str]) -> UnAction:
    """The facts of an action; a summary is the desk's own text about people, and stays."""
    addressees = tuple(mask(one) for one in listed(action.addressees))
    responses = tuple(
        msgspec.structs.replace(one, summary=None, annexes=None, languages=ABSENT)
        for one in action.responses
    )
    return msgspec.structs.replace(
        action,
        reference=mask(plain(action.reference)) or None,
        addressees=addressees or ABSENT,
        issues=tuple(mask(one) for one in listed(action.issues)) or ABSENT,
        summary=None,
        persons_covered=ABSENT,
        languages=ABSENT,
        url=None,
        document=None,
        related_sources=ABSENT,
        responses=responses or ABSENT,
    )


def _line(action: UnAction) -> str:
    by = telling.joined((telling.mechanism(one)[1] for one in listed(action.mechanism)), ", ")
    kind = telling.choice("action_type", action.action_type)
    parts = (plain(action.date_sent_or_adopted), kind, plain(action.reference), by)
    return telling.joined(parts, ", ")


def _responses(action: UnAction) -> Iterator[str]:
    for one in action.responses:
        who = telling.choice("responder", one.responder)
        kind = telling.choice("response_kind", one.kind)
        said = telling.choice("response_mt27", one.response_mt27)
        yield telling.joined((plain(one.date), who, kind, said), ", ")
