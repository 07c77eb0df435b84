"""Take a sealed file from a stranger in: a case, or the reason why it is none.

One file is one outcome. A file that cannot be read changes nothing, and the next one is tried.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import AppError, InputError
from defender_app.focal import cases, corrected, own_cards, register
from defender_app.focal.cases import Case, TakenNotice
from defender_app.report import open as open_report
from defender_app.report import sealed_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from defender_app.focal.own_cards import OwnCard
    from defender_app.report.documents import CaseStatus, Notice
    from defender_app.report.open import OpenedReport
    from defender_app.report.sealed_file import SealedFile
    from defender_app.vault.drawer import Drawer

# What nobody has proven may be shown, but not without end.
MOST_UNPROVEN: Final = 20
MOST_PROVEN: Final = 100
MOST_DECIDED: Final = 100
LONGEST_WORD: Final = 64
_OUTCOMES: Final = {
    "not-for-us": "not-for-us",
    "report-to-person-card": "written-for-someone-else",
    "written-for-someone-else": "written-for-someone-else",
    "report-wrong-mode": "wrong-mode",
    "report-version": "later-version",
    "notice-version": "later-version",
    "not-a-sealed-file": "not-a-sealed-file",
}


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of one file.

    Attributes:
        outcome: ``opened``, ``notice``, ``duplicate``, ``not-for-us``,
            ``written-for-someone-else``, ``wrong-mode``, ``later-version``,
            ``not-a-sealed-file``, ``damaged``.
        case_id: the case it became or belongs to.
        code: the exact code of what was wrong, or empty.
        facts: plain values for the sentence.
    """

    outcome: str
    case_id: str | None = None
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def take_in(drawer: Drawer, path: Path, *, cards: tuple[OwnCard, ...] | None = None) -> Taken:
    """Open one file with the desk's own cards and keep what is in it.

    Args:
        drawer: of the focal point.
        path: the file.
        cards: the own cards, when the caller takes many files in and has read them once.

    Raises:
        MachineError: the file cannot be read, or the drawer is full or the disk.
        InputError: ``no-own-card``: this drawer has no card that anything could be sealed to.
    """
    own = own_cards.every(drawer) if cards is None else cards
    if not own:
        raise InputError("no-own-card")
    try:
        with sealed_file.opened(path, [one.keys.identity for one in own]) as sealed:
            return _take(drawer, sealed, {one.digest: one for one in own})
    except AppError as error:
        if error.exit_code == 4 or error.code.startswith("drawer-"):  # noqa: PLR2004 - the machine's fault
            raise
        outcome = _OUTCOMES.get(error.code, "damaged")
        return Taken(outcome=outcome, code=error.code, facts=error.facts)


def _take(drawer: Drawer, sealed: SealedFile, own: Mapping[str, OwnCard]) -> Taken:
    kind = sealed.bag.kind.name
    if kind == "notice":
        return _notice(drawer, sealed, own)
    if kind != "report":
        raise InputError("not-a-report", kind=kind)
    opened = open_report.read(sealed.bag, own)
    for case_id, code in (
        (cases.of_file(drawer, sealed.sha256), "same-file"),
        (cases.of_report(drawer, opened.report.from_, opened.report.report_id), "same-report"),
    ):
        if case_id is not None:
            return Taken(outcome="duplicate", case_id=case_id, code=code)
    return Taken(outcome="opened", case_id=_keep(drawer, sealed, opened).case_id)


def _keep(drawer: Drawer, sealed: SealedFile, opened: OpenedReport) -> Case:
    """Case and container are saved together or not at all."""
    bag, report = sealed.bag, opened.report
    first = report.incidents[0]
    with drawer.transaction():
        sealed.content.seek(0)
        container = drawer.blobs.put(sealed.content)
        case = Case(
            case_id=wire.new_id(),
            number=cases.next_number(drawer),
            taken_on=wire.to_rfc3339(drawer.now()),
            status="new",
            report_id=report.report_id,
            reply_to=report.reply_to,
            training=report.training,
            incidents=len(report.incidents),
            titles=tuple(one.title for one in report.incidents[: cases.MOST_TITLES]),
            urgency=_word(first.urgency),
            country=_word(first.country),
            said_by=_word(register.said_by(first)),
            type=_word(register.first_type(first)),
            people=tuple(filter(_word, register.pseudonyms(report.incidents)))[: cases.MOST_PEOPLE],
            report_sha256=bag.digests[open_report.REPORT],
            identities_sha256=bag.digests.get(open_report.IDENTITIES, ""),
            sender=bag.sender.string,
            card=opened.card.digest,
            sealed_sha256=sealed.sha256,
            sealed_size=sealed.size,
            container=container,
            evidence=tuple((entry, bag.digests[entry]) for entry in bag.evidence),
            unproven=_unproven(drawer, opened),
            remarks=opened.remarks,
            refers_to=register.refers_to(report),
        )
        drawer.custody.append(None, "desk", "received", f"case/{case.case_id}", sealed.sha256)
        corrected.prove_waiting(drawer, cases.keep_new(drawer, case))
        return case


def _word(value: object) -> str:
    """An id for a list: one that this version does not know may be any text."""
    return value if isinstance(value, str) and wire.plain_line(value, LONGEST_WORD) else ""


def _unproven(drawer: Drawer, opened: OpenedReport) -> tuple[str, ...]:
    """A correction counts as one only when the key of the earlier report signed it."""
    earlier = opened.report.refers_to
    if isinstance(earlier, msgspec.UnsetType):
        return ()
    proven = cases.of_report(drawer, opened.report.from_, earlier) is not None
    return () if proven else (corrected.UNPROVEN,)


def _notice(drawer: Drawer, sealed: SealedFile, own: Mapping[str, OwnCard]) -> Taken:
    """A notice is shown with its case; one not signed by the report's key changes nothing."""
    notice = open_report.read_notice(sealed.bag, own)
    sha256 = sealed.bag.digests[open_report.NOTICE]
    about = [case for case in cases.every(drawer) if case.report_id in notice.report_ids]
    if not about:
        return Taken(outcome="damaged", code="notice-of-unknown-report")
    fresh = [case for case in about if all(one.sha256 != sha256 for one in case.notices)]
    if not fresh:
        return Taken(outcome="duplicate", case_id=about[0].case_id, code="same-notice")
    changed = [new for case in fresh if (new := _with_notice(drawer, case, notice, sha256))]
    if not changed:
        return Taken(outcome="damaged", case_id=about[0].case_id, code="notice-too-many")
    with drawer.transaction():
        for case in changed:
            cases.save(drawer, case)
    return Taken(outcome="notice", case_id=changed[0].case_id)


def _with_notice(drawer: Drawer, case: Case, notice: Notice, sha256: str) -> Case | None:
    """The case with one more notice, or None when it has too many of them already."""
    proven = case.sender == notice.from_
    withdrawn = proven and notice.kind == "withdrawal" and not notice.persons
    kept = _with_room(case, proven=proven)
    if kept is None and not (proven and _takes_back(case, notice)):
        return None
    when = wire.to_rfc3339(drawer.now())
    taken = TakenNotice(notice=notice, sha256=sha256, taken_on=when, proven=proven)
    status: CaseStatus = "withdrawn" if withdrawn else case.status
    before = case.notices if kept is None else kept
    return msgspec.structs.replace(case, notices=(*before, taken), status=status)


def _takes_back(case: Case, notice: Notice) -> bool:
    """Whether it takes back what still stood: the sender can do that whatever was sent before."""
    if notice.kind != "withdrawal":
        return False
    before = {name for one in case.notices if one.proven for name in one.notice.persons}
    new = set(notice.persons) & set(case.people) - before
    return bool(new) if notice.persons else case.status != "withdrawn"


def _with_room(case: Case, *, proven: bool) -> tuple[TakenNotice, ...] | None:
    """The notices that stay beside one more, or None when there are too many of its sort.

    Of those that nobody has proven, only the ones count that nobody here has decided about: else
    strangers could fill the place of a true one for ever. The oldest decided ones go in the end.
    """
    if proven:
        return case.notices if sum(one.proven for one in case.notices) < MOST_PROVEN else None
    unproven = [one for one in case.notices if not one.proven]
    if sum(not one.is_decided for one in unproven) >= MOST_UNPROVEN:
        return None
    decided = [one.sha256 for one in unproven if one.is_decided and not _is_in_force(case, one)]
    gone = set(decided[: max(0, len(decided) - MOST_DECIDED + 1)])
    return tuple(one for one in case.notices if one.sha256 not in gone)


def _is_in_force(case: Case, taken: TakenNotice) -> bool:
    return taken.notice.reply_to == case.reply_to
