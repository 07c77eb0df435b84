"""Take a sealed file from a stranger in: a case, or the reason why it is none.

One file is one outcome. A file that cannot be read changes nothing, and the next one is tried.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import AppError, InputError
from defender_app.focal import cases, own_cards
from defender_app.focal.cases import Case, TakenNotice
from defender_app.report import open as open_report
from defender_app.report import sealed_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from defender_app.focal.own_cards import OwnCard
    from defender_app.report.open import OpenedReport
    from defender_app.report.sealed_file import SealedFile
    from defender_app.vault.drawer import Drawer

_OUTCOMES: Final = {
    "not-for-us": "not-for-us",
    "written-for-someone-else": "written-for-someone-else",
    "report-wrong-mode": "wrong-mode",
    "not-a-sealed-file": "not-a-sealed-file",
}


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of one file.

    Attributes:
        outcome: ``opened``, ``notice``, ``duplicate``, ``not-for-us``,
            ``written-for-someone-else``, ``wrong-mode``, ``not-a-sealed-file``, ``damaged``.
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
    bag = sealed.bag
    has_names = open_report.IDENTITIES in bag.digests
    with drawer.transaction():
        sealed.content.seek(0)
        container = drawer.blobs.put(sealed.content)
        case = Case(
            case_id=wire.new_id(),
            number=cases.next_number(drawer),
            taken_on=wire.to_rfc3339(drawer.now()),
            status="new",
            report=bag.read(open_report.REPORT).decode(),
            identities=bag.read(open_report.IDENTITIES).decode() if has_names else "",
            sender=bag.sender.string,
            card=opened.card.digest,
            sealed_sha256=sealed.sha256,
            sealed_size=sealed.size,
            container=container,
            evidence=tuple((entry, bag.digests[entry]) for entry in bag.evidence),
            unproven=_unproven(drawer, opened),
        )
        drawer.custody.append(None, "desk", "received", f"case/{case.case_id}", sealed.sha256)
        return cases.keep_new(drawer, case, opened.report.report_id)


def _unproven(drawer: Drawer, opened: OpenedReport) -> tuple[str, ...]:
    """A correction counts as one only when the key of the earlier report signed it."""
    earlier = opened.report.refers_to
    if isinstance(earlier, msgspec.UnsetType):
        return ()
    proven = cases.of_report(drawer, opened.report.from_, earlier) is not None
    return () if proven else ("correction-unproven",)


def _notice(drawer: Drawer, sealed: SealedFile, own: Mapping[str, OwnCard]) -> Taken:
    """A notice is shown with its case; one not signed by the report's key changes nothing."""
    notice = open_report.read_notice(sealed.bag, own)
    body = sealed.bag.read(open_report.NOTICE).decode()
    about = [case for case in cases.every(drawer) if case.opened().report_id in notice.report_ids]
    if not about:
        return Taken(outcome="damaged", code="notice-of-unknown-report")
    fresh = [case for case in about if all(one.body != body for one in case.notices)]
    if not fresh:
        return Taken(outcome="duplicate", case_id=about[0].case_id, code="same-notice")
    with drawer.transaction():
        for case in fresh:
            proven = case.sender == notice.from_
            taken = TakenNotice(body=body, taken_on=wire.to_rfc3339(drawer.now()), proven=proven)
            withdrawn = proven and notice.kind == "withdrawal" and not notice.persons
            cases.save(
                drawer,
                msgspec.structs.replace(
                    case,
                    notices=(*case.notices, taken),
                    status="withdrawn" if withdrawn else case.status,
                ),
            )
    return Taken(outcome="notice", case_id=about[0].case_id)
