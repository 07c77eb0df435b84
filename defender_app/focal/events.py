"""Reports that a person found to be about one event, and what people decided about pairs of them.

Nothing is merged: the cases stay as they are, and only say that they belong together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import case_index, cases, work_kept
from defender_app.vault import documents

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer

EVENT: Final = "case-event"
PAIR: Final = "case-pair"
MOST_TOGETHER: Final = 200
Decision = Literal["same-event", "related", "different"]
DECISIONS: Final[tuple[Decision, ...]] = get_args(Decision)
_TWO: Final = 2


class JoinedEvent(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cases that are information about one event.

    Attributes:
        event_id: random, hex. case_ids: two or more, in the order they were joined.
        why: what was said when the last of them was joined. joined_on: when, RFC 3339.
    """

    event_id: str
    case_ids: tuple[str, ...]
    why: str
    joined_on: str

    def __repr__(self) -> str:
        return f"<event {self.event_id}>"


class PairDecision(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a person decided about two cases.

    Attributes:
        first: the lower case id. second: the other. decision: what. why: words. when: RFC 3339.
    """

    first: str
    second: str
    decision: Decision
    why: str
    when: str

    def __repr__(self) -> str:
        return "<pair decision>"


def decide(drawer: Drawer, a: str, b: str, decision: str, why: str) -> PairDecision:
    """Say what two cases have to do with one another; ``same-event`` joins them.

    What was decided before stays in the history of both. To say that two joined cases are
    different, one of them leaves first.

    Args:
        drawer: of the desk.
        a: number, id, or a unique beginning of one.
        b: the other.
        decision: ``same-event``, ``related`` or ``different``.
        why: in words.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; ``work-choice``; ``pair-of-one``: both
            are the same case; ``pair-joined``; as for ``join`` and ``cases.get``.
    """
    known = next((one for one in DECISIONS if one == decision), None)
    if known is None:
        raise InputError("work-choice", of="decision")
    said = work_kept.reason(why)
    with drawer.transaction():
        first, second = _two(drawer, a, b)
        together = of_case(drawer, first.case_id)
        joined = together is not None and second.case_id in together.case_ids
        if joined and known != "same-event":
            raise InputError("pair-joined")
        made = PairDecision(
            first=first.case_id,
            second=second.case_id,
            decision=known,
            why=said,
            when=wire.to_rfc3339(drawer.now()),
        )
        before = decided(drawer, first.case_id, second.case_id)
        old = "" if before is None else before.decision
        drawer.documents.put(PAIR, _pair_id(made.first, made.second), _encoded(made))
        for one, other in ((first, second), (second, first)):
            work_kept.note(drawer, one.case_id, f"decided-{known}", old, str(other.number), said)
        if known == "same-event" and not joined:
            both = sorted((first, second), key=lambda one: one.number)
            join(drawer, (one.case_id for one in both), said)
        return made


def decided(drawer: Drawer, a: str, b: str) -> PairDecision | None:
    """What was decided about two cases, by their whole ids; None where nothing was.

    Raises:
        InputError: ``case-pair-damaged``.
    """
    body = drawer.documents.find(PAIR, _pair_id(a, b))
    return None if body is None else wire.decode_own(body, PairDecision, what=PAIR)


def decisions_of(drawer: Drawer, case_id: str) -> dict[str, PairDecision]:
    """All that was decided about a case, by the whole id of the other one."""
    found = drawer.documents.all(PAIR)
    mine = [(name, body) for name, body in found if case_id in name.split(":")]
    known, _ = wire.decode_each(mine, PairDecision, what=PAIR)
    return {one.second if one.first == case_id else one.first: one for one in known}


def join(drawer: Drawer, case_ids: Iterable[str], why: str) -> str:
    """Say that cases are information about one event.

    Cases that belong to events already bring those along: they become one event.

    Args:
        drawer: of the desk.
        case_ids: numbers, ids, or unique beginnings of them; two or more.
        why: in words.

    Returns:
        The id of the event.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; ``event-too-few``, ``event-too-many``; as
            for ``cases.get``.
    """
    said = work_kept.reason(why)
    with drawer.transaction():
        given = {one.case_id: one for one in (cases.get(drawer, name) for name in case_ids)}
        if len(given) < _TWO:
            raise InputError("event-too-few")
        known = {one.event_id: one for one in (of_case(drawer, name) for name in given) if one}
        members = dict.fromkeys(name for event in known.values() for name in event.case_ids)
        members |= dict.fromkeys(given)
        if len(members) > MOST_TOGETHER:
            raise InputError("event-too-many", limit=MOST_TOGETHER)
        event_id = next(iter(known), "") or wire.new_id()
        there = known[event_id].case_ids if event_id in known else ()
        coming = [name for name in members if name not in there]
        for other in known.keys() - {event_id}:
            drawer.documents.delete(EVENT, other)
        if coming:
            _keep(drawer, event_id, tuple(members), said)
        for name in coming:
            _belongs(drawer, name, event_id, work_kept.JOINED, said)
        return event_id


def leave(drawer: Drawer, case_id: str, why: str) -> None:
    """Take a case out of its event; where one case is left, there is no event any more.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; ``event-none``: it is in none; as for
            ``cases.get``.
    """
    said = work_kept.reason(why)
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        event = of_case(drawer, case.case_id)
        if event is None:
            raise InputError("event-none")
        _take_out(drawer, event, case.case_id, said)


def forget(drawer: Drawer, case_id: str) -> None:
    """Take a case that is removed out of its event, and every decision about it with it.

    Args:
        drawer: of the desk.
        case_id: the whole id; the case may be gone already.
    """
    with drawer.transaction():
        for name, _ in drawer.documents.all(PAIR):
            if case_id in name.split(":"):
                drawer.documents.delete(PAIR, name)
        event = of_case(drawer, case_id)
        if event is not None:
            _take_out(drawer, event, case_id, "")


def _take_out(drawer: Drawer, event: JoinedEvent, case_id: str, why: str) -> None:
    left = tuple(one for one in event.case_ids if one != case_id)
    gone = [case_id]
    for name in event.case_ids:
        # Whoever left is not the same event any more; what was said then is in the history.
        pair = drawer.documents.find(PAIR, _pair_id(case_id, name)) if name != case_id else None
        if pair is not None:
            drawer.documents.delete(PAIR, _pair_id(case_id, name))
    if len(left) < _TWO:
        drawer.documents.delete(EVENT, event.event_id)
        gone += left
    else:
        _keep(drawer, event.event_id, left, event.why, event.joined_on)
    for name in gone:
        if drawer.documents.find(cases.KIND, name) is not None:
            _belongs(drawer, name, "", work_kept.LEFT if name == case_id else work_kept.ENDED, why)


def get(drawer: Drawer, event_id: str) -> JoinedEvent | None:
    """An event by its id, or None.

    Raises:
        InputError: ``case-event-damaged``.
    """
    body = drawer.documents.find(EVENT, event_id) if event_id else None
    return None if body is None else wire.decode_own(body, JoinedEvent, what=EVENT)


def of_case(drawer: Drawer, case_id: str) -> JoinedEvent | None:
    """The event that a case belongs to, by its whole id; None where it belongs to none.

    Raises:
        InputError: ``case-event-damaged``, ``case-work-damaged``.
    """
    event = get(drawer, work_kept.of(drawer, case_id).event)
    return event if event is not None and case_id in event.case_ids else None


def every(drawer: Drawer) -> tuple[JoinedEvent, ...]:
    """All events that can be read."""
    found, _ = wire.decode_each(drawer.documents.all(EVENT), JoinedEvent, what=EVENT)
    return tuple(found)


def sources_count(drawer: Drawer, event_id: str) -> int:
    """How many different keys signed the reports of an event: a person may have several.

    Raises:
        InputError: ``case-event-damaged``.
    """
    event = get(drawer, event_id)
    rows = (case_index.row(drawer, one) for one in (() if event is None else event.case_ids))
    return len({row.source for row in rows if row is not None})


def settle(drawer: Drawer) -> None:
    """Make events and cases agree after documents came from elsewhere; a case has one event.

    What the work of a case says is right: whoever left an event does not come back into it.
    """
    with drawer.transaction():
        # Of a case whose work cannot be read nothing is changed.
        found, damaged = wire.decode_each(
            drawer.documents.all(work_kept.KIND), work_kept.CaseWork, what=work_kept.KIND
        )
        known = dict.fromkeys((one for event in every(drawer) for one in event.case_ids), "")
        known |= {one.case_id: one.event for one in found}
        for one in damaged:
            known.pop(one, None)
        for event in every(drawer):
            members = tuple(
                one
                for one in event.case_ids
                if drawer.documents.find(cases.KIND, one) is not None
                and known.get(one, event.event_id) == event.event_id
            )
            if len(members) < _TWO:
                drawer.documents.delete(EVENT, event.event_id)
            elif members != event.case_ids:
                _keep(drawer, event.event_id, members, event.why, event.joined_on)
        there = {one: event.event_id for event in every(drawer) for one in event.case_ids}
        for told in found:
            if told.event and there.get(told.case_id) != told.event:
                _belongs(drawer, told.case_id, "", work_kept.ENDED, "")


def _two(drawer: Drawer, a: str, b: str) -> tuple[Case, Case]:
    """Both cases, the lower id first."""
    first, second = sorted(
        (cases.get(drawer, a), cases.get(drawer, b)), key=lambda one: one.case_id
    )
    if first.case_id == second.case_id:
        raise InputError("pair-of-one")
    return first, second


def _pair_id(a: str, b: str) -> str:
    return ":".join(sorted((a, b)))


def _keep(
    drawer: Drawer, event_id: str, members: tuple[str, ...], why: str, joined_on: str = ""
) -> None:
    when = joined_on or wire.to_rfc3339(drawer.now())
    event = JoinedEvent(event_id=event_id, case_ids=members, why=why, joined_on=when)
    drawer.documents.put(EVENT, event_id, wire.encode_own(event, what=EVENT))


def _belongs(drawer: Drawer, case_id: str, event_id: str, what: str, why: str) -> None:
    """Note in the work of a case to which event it belongs from now on."""
    known = work_kept.of(drawer, case_id)
    lined = work_kept.noted(drawer, known, what, known.event, event_id, why)
    work_kept.save(drawer, msgspec.structs.replace(lined, event=event_id))


def _encoded(made: PairDecision) -> bytes:
    return wire.encode_own(made, what=PAIR)


def _follow(drawer: Drawer, event_id: str) -> None:
    """Whoever is in an event that came from elsewhere is listed so."""
    try:
        event = get(drawer, event_id)
    except InputError:
        # Whoever asks for it is told that it is damaged.
        return
    for case_id in () if event is None else event.case_ids:
        case_index.put(drawer, case_id)


documents.follow(EVENT, _follow)
