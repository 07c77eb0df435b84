"""What somebody wants to export, and what of that is meant for which case."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, get_args

from defender_app.errors import InputError
from defender_app.focal import actions
from defender_app.focal.actions import Action, Wish
from defender_app.focal.exports import end_reprisals

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from defender_app.focal.exports.end_reprisals import Coding
    from defender_app.report.documents import Report

Form = Literal["uwazi", "end-reprisals", "huridocs", "csv", "xlsx", "json", "original", "pdf"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)
PRINTED: Final[Form] = "pdf"
"""Needs somebody who can draw letters: the window."""
ALONE: Final = {
    "uwazi": "zip",
    "end-reprisals": "csv",
    "huridocs": "csv",
    "csv": "csv",
    "xlsx": "xlsx",
    "json": "json",
    "original": "zip",
    "pdf": "pdf",
}
"""The ending of a file without evidence beside it; with evidence it is a ZIP."""
_ID: Final = re.compile(r"[0-9a-f]{32}(?:-official-[0-9]+)?")


@dataclass(frozen=True, kw_only=True)
class ExportWish:
    """What is to be written, for what, and what a person decided about it for this one time.

    Attributes:
        form: of the file. case_ids: whole ids, in the order of the file.
        action: what it is for. year, recipient, redaction_asked: as in ``actions.Wish``.
        met, without: as there; with several cases a pseudonym has the number of its case in
            front (``17/HERON``).
        with_files: whether files leave, on which nobody is who may not be named.
        strictest: whether cases about children, health, sexual violence or detained people may
            leave as well (rule 18).
        reason: why names, or reports as they came, leave; required then.
        coding: of the column for the #EndReprisals database.
    """

    form: Form
    case_ids: tuple[str, ...]
    action: Action
    with_files: bool = False
    without: frozenset[str] = field(default=frozenset(), repr=False)
    met: frozenset[tuple[str, str]] = field(default=frozenset(), repr=False)
    year: int = 0
    recipient: str = field(default="", repr=False)
    redaction_asked: bool = False
    strictest: bool = False
    reason: str = field(default="", repr=False)
    coding: Coding = field(default_factory=end_reprisals.coding, repr=False)

    @property
    def ending(self) -> str:
        """The ending of the file's name."""
        packed = self.with_files or (self.form == PRINTED and len(self.case_ids) > 1)
        return "zip" if packed else ALONE[self.form]

    def of_case(self, case: Case, report: Report | None = None) -> Wish:
        """What it means for one case.

        Args:
            case: which.
            report: of the case, where ``met`` or ``without`` name anybody.

        Raises:
            InputError: ``person-not-in-case`` with ``people``: pseudonyms that could be in several
                of the cases, or that are in none where only one is exported.
        """
        met = {(who, use) for key, use in self.met if (who := self._meant(key, case))}
        without = {who for key in self.without if (who := self._meant(key, case))}
        people = frozenset({who for who, _ in met} | without)
        unknown = () if report is None else actions.unknown_people(report, people)
        wrong = [one for one in unknown if len(self.case_ids) == 1 or not _ID.fullmatch(one)]
        if wrong:
            raise InputError("person-not-in-case", people=", ".join(sorted(wrong)))
        return Wish(
            action=self.action,
            year=self.year,
            recipient=self.recipient,
            met=frozenset(met),
            without=frozenset(without - set(unknown)),
            redaction_asked=self.redaction_asked,
        )

    def _meant(self, key: str, case: Case) -> str:
        """Who is meant of a case, or ""."""
        number, slash, who = key.partition("/")
        if slash and number.isdecimal():
            return who if int(number) == case.number else ""
        if len(self.case_ids) > 1 and not _ID.fullmatch(key):
            raise InputError("person-not-in-case", people=key)
        return key


def check(wish: ExportWish) -> None:
    """Refuse what no export can be.

    Raises:
        InputError: ``export-nothing``: no case; ``export-recipient-missing``: it is for another
            organisation, and nobody said which.
    """
    if not wish.case_ids:
        raise InputError("export-nothing")
    if wish.action is Action.OTHER_NGO and not wish.recipient.strip():
        raise InputError("export-recipient-missing")
