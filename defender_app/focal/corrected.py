"""Which case corrects which: by the key of both, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from defender_app.errors import InputError
from defender_app.focal import case_index, cases, key_lost, work_kept
from defender_app.model.answers import plain
from defender_app.model.incident import Incident
from defender_app.version_changes import compare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from defender_app.focal.cases import Case
    from defender_app.model.evidence import Evidence
    from defender_app.model.person import Organisation
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer
    from defender_app.version_changes import Change

T = TypeVar("T")

_BLANK: Final = Incident(format="defender-incident", version=1)
UNPROVEN: Final = "correction-unproven"


def earlier(drawer: Drawer, case: Case) -> Case | None:
    """The case that a case corrects, or None where that is not proven or not here."""
    if case.corrects:
        return _readable(drawer, case.corrects)
    if not case.refers_to or case.unproven:
        return None
    found = cases.of_report(drawer, case.sender, case.refers_to)
    return None if found is None else _readable(drawer, found)


def later(drawer: Drawer, case: Case) -> tuple[Case, ...]:
    """The cases that correct a case, in the order they came."""
    ids = cases.corrections_of(drawer, case.sender, case.report_id)
    found = (_readable(drawer, one) for one in ids if one != case.case_id)
    return tuple(sorted(filter(None, found), key=lambda one: one.number))


def prove_waiting(drawer: Drawer, case: Case) -> None:
    """Corrections may come before what they correct: from now on the key proves them."""
    for one in later(drawer, case):
        if UNPROVEN in one.unproven:
            left = tuple(code for code in one.unproven if code != UNPROVEN)
            cases.save(drawer, msgspec.structs.replace(one, unproven=left))


def decide(drawer: Drawer, case_id: str, *, accepted: bool, who: str, how: str) -> Case:
    """Keep what somebody here found out about a correction that no key proves.

    Accepted, it counts as a report of the sender: it can be answered and acted on, by its own
    consents, and where one case has the id that it refers to, it corrects that case. Refused, it
    stays as it is, marked so; whoever finds out more can still accept it.

    Args:
        drawer: of the desk.
        case_id: which case.
        accepted: whether it is from the sender.
        who: who here asked the sender.
        how: in which way, other than by such a file.

    Raises:
        InputError: ``case-unknown``; ``correction-proven``: there is nothing to find out;
            ``notice-who``.
    """
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        if UNPROVEN not in case.unproven:
            raise InputError("correction-proven")
        found = key_lost.finding(drawer, who, how, accepted=accepted)
        changed = msgspec.structs.replace(case, correction=found)
        if accepted:
            left = tuple(code for code in case.unproven if code != UNPROVEN)
            before = _of_another_key(drawer, case)
            changed = msgspec.structs.replace(
                changed, unproven=left, corrects="" if before is None else before.case_id
            )
            if before is not None:
                cases.note_correction(drawer, changed, before.sender)
        saved = cases.save(drawer, changed)
        if saved.corrects:
            # Its row says what holds now.
            case_index.put(drawer, saved.corrects)
        what = "correction-accepted" if accepted else "correction-refused"
        work_kept.note(drawer, case.case_id, what, why=f"{found.who}: {found.how}")
        return saved


def _of_another_key(drawer: Drawer, case: Case) -> Case | None:
    """The one case that a correction refers to, unless that corrects this one in its turn."""
    ids = [one for one in case_index.by_report(drawer, case.refers_to) if one != case.case_id]
    found = _readable(drawer, ids[0]) if len(ids) == 1 else None
    at, seen = found, {case.case_id}
    while at is not None:
        if at.case_id in seen:
            return None
        seen.add(at.case_id)
        at = earlier(drawer, at)
    return found


def _readable(drawer: Drawer, case_id: str) -> Case | None:
    try:
        return cases.get(drawer, case_id)
    except InputError:
        # A case that is damaged says so in the list; here it hides nothing else.
        return None


@dataclass(frozen=True, repr=False)
class Compared:
    """One incident of a correction beside the one it corrects.

    Attributes:
        before: with the ids of the later one for whoever and whatever is the same.
        changes: in the order of the form.
    """

    before: Incident
    after: Incident
    changes: tuple[Change, ...]

    def __repr__(self) -> str:
        return f"<{len(self.changes)} changes>"


def differences(before: Report, after: Report) -> tuple[Compared, ...]:
    """What a correction says in another way, incident by incident in their order.

    Ids are fresh in each report: people and organisations are the same where they are called the
    same, files where they are the same bytes, everything else by what it says. What one of the
    two lacks altogether is compared with nothing.

    Args:
        before: the report that is corrected.
        after: the correction.
    """
    found = []
    for old, new in zip_longest(before.incidents, after.incidents):
        earlier_one = _BLANK if old is None else _with_ids(old, _BLANK if new is None else new)
        later_one = _BLANK if new is None else new
        changes = compare(earlier_one, later_one)
        found.append(Compared(before=earlier_one, after=later_one, changes=changes))
    return tuple(found)


def _with_ids(old: Incident, new: Incident) -> Incident:
    """An incident in which the same things have the ids that another one gives them."""
    pairs = [
        *_same(old.persons, new.persons, "pid", lambda one: one.pseudonym or ""),
        *_same(old.organisations, new.organisations, "oid", _called),
        *_same(old.evidence, new.evidence, "eid", _item),
        *_same(old.information, new.information, "iid", lambda one: str(one.date)),
    ]
    body = msgspec.json.encode(old)
    # Every id is 16 random bytes in hex of its own file: it stands nowhere by chance.
    for mine, theirs in pairs:
        body = body.replace(f'"{mine}"'.encode(), f'"{theirs}"'.encode())
    return msgspec.json.decode(body, type=Incident)


def _called(one: Organisation) -> str:
    return one.pseudonym or plain(one.name)


def _item(one: Evidence) -> str:
    """The bytes of an item, or, where there is no file, what is said of it."""
    return one.sha256 or f"{plain(one.kind)} {plain(one.description)}"


def _same(
    old: Iterable[T], new: Iterable[T], member: str, mark: Callable[[T], str]
) -> Iterator[tuple[str, str]]:
    """Pairs of ids of entries with the same mark, each used once."""
    there: dict[str, list[str]] = {}
    for one in new:
        there.setdefault(mark(one), []).append(str(getattr(one, member)))
    for one in old:
        same = there.get(mark(one), []) if mark(one) else []
        if same:
            yield str(getattr(one, member)), same.pop(0)
