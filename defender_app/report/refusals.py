"""Why a report is not sealed: each problem has a code, and says whether a reason can lift it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One reason not to seal.

    Attributes:
        code: what to accept, for example ``rule-14`` or ``conditional:P1:focal-point``.
        kind: the code without its places: it has the words.
        acceptable: whether a person may go on all the same by giving a reason; never for a rule
            that is enforced.
        record: event id, or empty when it is about the whole report.
        where: field path, pid, eid or empty.
        facts: plain values for the sentence; never a name.
        answers: the answers that lift it; any reason does where there are none.
        excerpt: what is asked about, with what stands before and behind it, for the eyes of the
            owner of the drawer alone.
        about: a digest of what it is about (``decided.about``), or "".
    """

    code: str
    kind: str
    acceptable: bool
    record: str = ""
    where: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    answers: tuple[str, ...] = ()
    excerpt: tuple[str, str, str] | None = field(default=None, repr=False)
    about: str = field(default="", repr=False)

    def is_lifted(self, accepted: Mapping[str, str]) -> bool:
        """Whether what was said lifts it."""
        said = accepted.get(self.code, "").strip()
        return self.acceptable and (said in self.answers if self.answers else bool(said))


class SealRefusedError(InputError):
    """The report may not be sealed as it is; nothing was written."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("seal-refused", count=len(problems))
        self.problems = problems


def standing(problems: Iterable[Problem], accepted: Mapping[str, str]) -> tuple[Problem, ...]:
    """The problems that no given reason lifts."""
    return tuple(p for p in problems if not p.is_lifted(accepted))
