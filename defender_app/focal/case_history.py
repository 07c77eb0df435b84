"""The history of a case: what came and was answered, and everything the desk did with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from defender_app.focal import cases, register, work_kept
from defender_app.focal.work_kept import Noted

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the history.

    Attributes:
        when: RFC 3339, or a day only where no more is known.
        what: a code: of ``register.timeline``, or of what the desk did (``work_kept.Noted``).
        before: and ``after``: values, or empty. why: words, or empty.
        is_work: whether the desk did it, for itself; else it came or was sent.
    """

    when: str
    what: str
    before: str = field(default="", repr=False)
    after: str = field(default="", repr=False)
    why: str = field(default="", repr=False)
    is_work: bool = True


ANSWERED: Final = "answered"


def answers(case: Case) -> tuple[Noted, ...]:
    """The answers that were sealed, as lines of a history; the case itself is where they are kept.

    ``before`` is the number of the answer, ``after`` its kind.
    """
    return tuple(
        Noted(when=one.made_on, what=ANSWERED, before=str(one.reply.number), after=one.reply.kind)
        for one in case.replies
    )


def lines(drawer: Drawer, case: Case) -> tuple[Line, ...]:
    """Everything that is known to have happened with a case, oldest first.

    Raises:
        InputError: ``case-work-damaged``; as for ``cases.report``.
    """
    came = [
        Line(when=one.when, what=one.code, after=one.detail, is_work=False)
        for one in register.timeline(case, cases.report(drawer, case))
    ]
    came += [
        Line(when=one.made_on, what="status", after=one.reply.status, is_work=False)
        for one in case.replies
        if isinstance(one.reply.status, str)
    ]
    done = [
        Line(when=one.when, what=one.what, before=one.before, after=one.after, why=one.why)
        for one in work_kept.of(drawer, case.case_id).history
    ]
    return tuple(sorted((*came, *done), key=lambda one: one.when))
