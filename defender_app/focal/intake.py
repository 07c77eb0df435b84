"""Take a sealed file from a stranger in: a case, or the reason why it is none.

One file is one outcome. A file that cannot be read changes nothing, and the next one is tried. It
is decrypted, verified and read in a process apart (``opening``); what is kept here was.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import (
    case_index,
    cases,
    corrected,
    damage,
    original,
    own_cards,
    register,
)
from defender_app.focal.cases import Case, TakenNotice
from defender_app.focal.opening import FAILED, Opener
from defender_app.report import bag, bag_signed
from defender_app.report import open as open_report
from defender_app.report.documents import LARGEST_NOTICE, Notice, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from defender_app.focal.opening import Opened
    from defender_app.focal.opening_told import Read
    from defender_app.focal.own_cards import OwnCard
    from defender_app.report.documents import CaseStatus
    from defender_app.vault.drawer import Drawer

# What nobody has proven may be shown, but not without end.
MOST_UNPROVEN: Final = 20
MOST_PROVEN: Final = 100
MOST_DECIDED: Final = 100
LONGEST_WORD: Final = 64
_PIECE: Final = 1 << 20
GONE: Final = "gone"
"""Stands in the index for the case of a file that was deleted here on purpose."""

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
        outcome: ``opened``, ``older-version`` (taken in too; a correction of it is here already),
            ``notice``, ``duplicate``, ``handover`` (an own card on its way; not taken in here),
            ``not-for-us``, ``written-for-someone-else``, ``wrong-mode``, ``later-version``,
            ``not-a-sealed-file``, ``damaged``.
        case_id: the case it became or belongs to.
        number: its running number, or 0.
        code: the exact code of what was wrong, or empty.
        facts: plain values for the sentence.
        where: where it is damaged, as ``damage.place``; or empty.
        remarks: how many ids in it this version does not know.
        card: digest of the own card that a report came to, or empty.
    """

    outcome: str
    case_id: str | None = None
    number: int = 0
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    where: str = ""
    remarks: int = 0
    card: str = ""


def take_in(drawer: Drawer, path: Path, *, cards: Sequence[OwnCard] | None = None) -> Taken:
    """Open one file with the desk's own cards and keep what is in it.

    Args:
        drawer: of the focal point.
        path: the file.
        cards: the own cards, when the caller has read them.

    Raises:
        MachineError: the file cannot be read, or the drawer is full or the disk; no process apart
            can be had.
        InputError: ``no-own-card``: this drawer has no card that anything could be sealed to.
    """
    own = own_cards.every(drawer) if cards is None else cards
    if not own:
        raise InputError("no-own-card")
    with Opener(own, keep=True) as opener:
        try:
            opened = opener.read(path)
        except InputError as error:
            return refused(error.code, error.facts)
        try:
            return keep(drawer, opened)
        except InputError as error:
            if error.code != FAILED:
                raise
            return refused(FAILED, {})
        finally:
            opened.close()


def refused(code: str, facts: Mapping[str, object]) -> Taken:
    """A file of which nothing is kept."""
    outcome = _OUTCOMES.get(code, "damaged")
    where = damage.place(code, facts) if outcome == "damaged" else ""
    return Taken(outcome=outcome, code=code, facts=facts, where=where)


def keep(
    drawer: Drawer,
    opened: Opened,
    *,
    again: bool = False,
    go_on: Callable[[], bool] | None = None,
) -> Taken:
    """Keep what was read apart: all of it or nothing.

    Args:
        drawer: of the focal point.
        opened: a file, as its opener gave it.
        again: take in what was deleted here before.
        go_on: asked while a large content comes in; False takes it back.

    Raises:
        InputError: ``opening-failed``: what was stored is not what was said of it;
            ``drawer-full`` and the like; ``cancelled``. MachineError: the disk.
    """
    read = opened.read
    if read.kind == "refused":
        return refused(read.code, read.facts)
    if read.kind == "handover":
        return Taken(outcome="handover", code="handover-file")
    if read.kind == "notice":
        return _notice(drawer, opened)
    known = _known(drawer, opened)
    if known is not None and not (again and known.code == "deleted-here"):
        return known
    if not opened.at_once:
        return _keep(drawer, opened, go_on)
    with drawer.transaction():
        return _keep(drawer, opened)


def _known(drawer: Drawer, opened: Opened) -> Taken | None:
    """What became of this file, or of this report, when it came before."""
    read = opened.read
    for case_id, code in (
        (cases.of_file(drawer, read.sha256), "same-file"),
        (cases.of_report(drawer, read.sender, read.report_id), "same-report"),
    ):
        if case_id == GONE:
            return Taken(outcome="duplicate", code="deleted-here")
        if case_id is not None:
            if code == "same-file" and not original.is_kept(drawer, case_id):
                # Taken in before that was kept: from now on the file can be given back.
                _look_through(opened)
                original.keep(drawer, case_id, read)
            return _again(drawer, case_id, code)
    return None


def _look_through(opened: Opened) -> None:
    """Read a content to its end, where what was said of it is found true or not."""
    with opened.content() as content:
        while content.read(_PIECE):
            pass


def _again(drawer: Drawer, case_id: str, code: str) -> Taken:
    """It came before; a case that cannot be read any more has no number."""
    number = 0
    with suppress(InputError):
        number = cases.get(drawer, case_id).number
    return Taken(outcome="duplicate", case_id=case_id, number=number, code=code)


def _keep(drawer: Drawer, opened: Opened, go_on: Callable[[], bool] | None = None) -> Taken:
    """Case and container are saved together or not at all."""
    read, progress = opened.read, None if go_on is None else lambda _: go_on()
    with (
        opened.content() as content,
        drawer.blobs.coming(content, progress=progress) as info,
        drawer.transaction(),
    ):
        drawer.blobs.keep(info)
        report = _report(drawer, info.blob_id, read)
        case = _case(drawer, read, report, info.blob_id)
        drawer.custody.append(None, "desk", "received", f"case/{case.case_id}", read.sha256)
        original.keep(drawer, case.case_id, read)
        corrected.prove_waiting(drawer, cases.keep_new(drawer, case))
        return _taken(drawer, case)


def _taken(drawer: Drawer, case: Case) -> Taken:
    later: tuple[Case, ...] = ()
    if cases.corrections_of(drawer, case.sender, case.report_id):
        later = corrected.later(drawer, case)
    return Taken(
        outcome="older-version" if later else "opened",
        case_id=case.case_id,
        number=case.number,
        code="corrected-by" if later else "",
        facts={"number": later[-1].number} if later else {},
        remarks=len(case.remarks),
        card=case.card,
    )


def _report(drawer: Drawer, container: str, read: Read) -> Report:
    """The report in a container that was just stored; all of it was verified apart.

    Who signed it and for whom, and that its values keep the rules, is found out here once more.

    Raises:
        InputError: ``opening-failed``: it is not what was said.
    """
    stored = drawer.blobs.open(container)
    kind = bag.KINDS["report"]
    try:
        found = bag_signed.read(stored, stored.size, kind, open_report.REPORT)
        report = wire.decode(found.body, Report, what="report")
        open_report.check_report(report)
    except InputError:
        raise InputError(FAILED) from None
    said = (read.sender, read.digests, read.report_id, read.card)
    if (found.sender, found.digests, report.report_id, report.to) != said:
        raise InputError(FAILED)
    if (report.from_, report.training) != (found.sender, drawer.training):
        raise InputError(FAILED)
    return report


def _case(drawer: Drawer, read: Read, report: Report, container: str) -> Case:
    first = report.incidents[0]
    return Case(
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
        report_sha256=read.digests[open_report.REPORT],
        identities_sha256=read.digests.get(open_report.IDENTITIES, ""),
        sender=read.sender,
        card=read.card,
        sealed_sha256=read.sha256,
        sealed_size=read.size,
        container=container,
        evidence=tuple(
            (entry, digest)
            for entry, digest in read.digests.items()
            if entry.startswith(bag.EVIDENCE)
        ),
        unproven=_unproven(drawer, report),
        remarks=read.remarks,
        refers_to=register.refers_to(report),
    )


def _word(value: object) -> str:
    """An id for a list: one that this version does not know may be any text."""
    return value if isinstance(value, str) and wire.plain_line(value, LONGEST_WORD) else ""


def _unproven(drawer: Drawer, report: Report) -> tuple[str, ...]:
    """A correction counts as one only when the key of the earlier report signed it."""
    earlier = report.refers_to
    if isinstance(earlier, msgspec.UnsetType):
        return ()
    proven = cases.of_report(drawer, report.from_, earlier) is not None
    return () if proven else (corrected.UNPROVEN,)


def _notice(drawer: Drawer, opened: Opened) -> Taken:
    """A notice is shown with its case; one not signed by the report's key changes nothing."""
    sha256, notice = opened.read.digests[open_report.NOTICE], _read_again(opened)
    about = _about(drawer, notice)
    if not about:
        return refused("notice-of-unknown-report", {})
    fresh = [case for case in about if all(one.sha256 != sha256 for one in case.notices)]
    if not fresh:
        return _told(about[0], "duplicate", "same-notice")
    changed = [new for case in fresh if (new := _with_notice(drawer, case, notice, sha256))]
    if not changed:
        return _told(about[0], "damaged", "notice-too-many")
    with drawer.transaction():
        for case in changed:
            cases.save(drawer, case)
    return _told(changed[0], "notice")


def _read_again(opened: Opened) -> Notice:
    """The notice that was read apart; who signed it, and what counts here, is found out once more.

    Raises:
        InputError: ``opening-failed``: it is not what was said.
    """
    try:
        notice = wire.decode(opened.document(), Notice, what="notice", max_bytes=LARGEST_NOTICE)
        open_report.check_notice(notice)
    except InputError:
        raise InputError(FAILED) from None
    if notice.from_ != opened.read.sender:
        raise InputError(FAILED)
    return notice


def _about(drawer: Drawer, notice: Notice) -> list[Case]:
    """The cases of the reports that it names, by number; one that is damaged is none of them."""
    found = []
    for case_id in case_index.of_reports(drawer, notice.report_ids):
        with suppress(InputError):
            found.append(cases.get(drawer, case_id))
    return sorted(found, key=lambda case: case.number)


def _told(case: Case, outcome: str, code: str = "") -> Taken:
    return Taken(outcome=outcome, case_id=case.case_id, number=case.number, code=code)


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
