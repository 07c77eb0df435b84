"""Word of a lost key: until a person here has found out from whom it is, nothing is sealed.

A notice never moves answers by itself (docs/formats.md 2). Whoever knows a report's id can send
one, so a person can refuse it as well: otherwise a stranger could silence the desk for ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import cases
from defender_app.focal.cases import Case, Decided, TakenNotice

if TYPE_CHECKING:
    from collections.abc import Collection

    from defender_app.vault.drawer import Drawer

KEY_LOST: Final = "key-lost"
LONGEST_LINE: Final = 200


def waiting(case: Case) -> tuple[TakenNotice, ...]:
    """Notices of a lost key that nobody has decided about, in the order they came."""
    return tuple(one for one in case.notices if one.notice.kind == KEY_LOST and not one.is_decided)


def refusable(case: Case) -> tuple[TakenNotice, ...]:
    """Notices of which a person may say that they are not from the sender."""
    return tuple(
        one
        for one in case.notices
        if not one.is_decided and (one.notice.kind == KEY_LOST or not one.proven)
    )


def decisions(case: Case) -> tuple[Decided, ...]:
    """What was found out so far; one finding that holds for several notices stands once."""
    found = (one.decided for one in case.notices if isinstance(one.decided, Decided))
    return tuple(dict.fromkeys(found))


def key_in_force(case: Case) -> str:
    """The key that answers are sealed to: of the notice accepted last, else the case's own."""
    accepted = [
        (one.decided.when, one.notice.reply_to)
        for one in case.notices
        if isinstance(one.decided, Decided)
        and one.decided.accepted
        and isinstance(one.notice.reply_to, str)
    ]
    return max(accepted, key=lambda one: one[0])[1] if accepted else case.reply_to


def accept(drawer: Drawer, case_id: str, sha256: str, *, who: str, how: str) -> Case:
    """It is from the sender: answers are sealed to the key that it names, from now on.

    Only one key can be theirs: the other notices of a lost key that wait are refused with it.

    Args:
        drawer: of the desk.
        case_id: which case.
        sha256: which notice.
        who: who here asked the sender.
        how: in which way, other than by such a file.

    Raises:
        InputError: ``case-unknown``; ``notice-unknown``; ``notice-decided``; ``notice-not-lost``:
            it is about something else; ``notice-no-key``: it names none; ``notice-who``.
    """
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        chosen = _find(case, sha256)
        if chosen.notice.kind != KEY_LOST:
            raise InputError("notice-not-lost")
        if chosen.is_decided:
            raise InputError("notice-decided")
        if isinstance(chosen.notice.reply_to, msgspec.UnsetType):
            raise InputError("notice-no-key")
        others = {one.sha256 for one in waiting(case)} - {chosen.sha256}
        yes, no = (finding(drawer, who, how, accepted=accepted) for accepted in (True, False))
        changed = _with(_with(case, {chosen.sha256}, yes), others, no)
        moved = msgspec.structs.replace(changed, reply_to=chosen.notice.reply_to)
        return cases.save(drawer, moved)


def refuse(drawer: Drawer, case_id: str, notices: Collection[str], *, who: str, how: str) -> Case:
    """They are not from the sender: they stay here, marked so, and stop nothing any more.

    Args:
        drawer: of the desk.
        case_id: which case.
        notices: which ones (SHA-256, hex); none for all that may be refused.
        who: who here asked the sender.
        how: in which way.

    Raises:
        InputError: ``case-unknown``; ``notice-unknown``; ``notice-decided``; ``notice-proven``: a
            withdrawal by the key of the report always counts; ``notice-who``.
    """
    with drawer.transaction():
        case = cases.get(drawer, case_id)
        chosen = [_find(case, one) for one in notices] or list(refusable(case))
        if not chosen:
            raise InputError("notice-unknown")
        for one in chosen:
            if one.is_decided:
                raise InputError("notice-decided")
            if one.proven and one.notice.kind != KEY_LOST:
                raise InputError("notice-proven")
        no = finding(drawer, who, how, accepted=False)
        return cases.save(drawer, _with(case, {one.sha256 for one in chosen}, no))


def _find(case: Case, sha256: str) -> TakenNotice:
    for one in case.notices:
        if one.sha256 == sha256:
            return one
    raise InputError("notice-unknown")


def finding(drawer: Drawer, who: str, how: str, *, accepted: bool) -> Decided:
    """What somebody here found out just now.

    Raises:
        InputError: ``notice-who``.
    """
    lines = who.strip(), how.strip()
    if not all(one and wire.plain_line(one, LONGEST_LINE) for one in lines):
        raise InputError("notice-who", limit=LONGEST_LINE)
    when = wire.to_rfc3339(drawer.now())
    return Decided(accepted=accepted, who=lines[0], how=lines[1], when=when)


def _with(case: Case, notices: Collection[str], finding: Decided) -> Case:
    return msgspec.structs.replace(
        case,
        notices=tuple(
            msgspec.structs.replace(one, decided=finding) if one.sha256 in notices else one
            for one in case.notices
        ),
    )
