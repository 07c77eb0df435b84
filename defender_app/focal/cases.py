"""Cases: reports as they were taken in, kept unchanged beside the focal point's own notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import bag
from defender_app.report.documents import CaseStatus, Identities, Notice, Reply, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.vault.drawer import Drawer

KIND: Final = "case"
_INDEX: Final = "case-index"
SHORTEST_ID: Final = 4


class GivenReply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer that was sealed for this case."""

    body: str
    made_on: str

    def reply(self) -> Reply:
        """The reply itself."""
        return wire.decode(self.body.encode(), Reply, what="reply")


class TakenNotice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A notice about this case; unproven ones are shown and change nothing."""

    body: str
    taken_on: str
    proven: bool

    def notice(self) -> Notice:
        """The notice itself."""
        return wire.decode(self.body.encode(), Notice, what="notice")


class Case(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One report that was taken in.

    Attributes:
        case_id: random, hex. number: running number at this desk.
        report: the exact ``report.json``. identities: the exact ``identities.json`` or empty.
        sender: the key that signed it (minisign string).
        card: digest of the own card it was sealed to.
        sealed_sha256: of the binary age file. sealed_size: its bytes.
        container: blob with the decrypted container, byte for byte, evidence included.
        evidence: (entry, SHA-256) of the files in it.
        unproven: codes of what could not be confirmed.
    """

    case_id: str
    number: int
    taken_on: str
    status: CaseStatus
    report: str
    identities: str
    sender: str
    card: str
    sealed_sha256: str
    sealed_size: int
    container: str
    evidence: tuple[tuple[str, str], ...]
    unproven: tuple[str, ...] = ()
    replies: tuple[GivenReply, ...] = ()
    notices: tuple[TakenNotice, ...] = ()

    def __repr__(self) -> str:
        return f"<case {self.case_id}>"

    def opened(self) -> Report:
        """The report as a value."""
        return wire.decode(self.report.encode(), Report, what="report")

    def named(self) -> Identities:
        """Names and contacts that came with it."""
        if not self.identities:
            return Identities(persons=())
        return wire.decode(self.identities.encode(), Identities, what="identities")


def save(drawer: Drawer, case: Case) -> Case:
    """Keep a case."""
    drawer.documents.put(KIND, case.case_id, wire.encode(case))
    return case


def keep_new(drawer: Drawer, case: Case, report_id: str) -> Case:
    """Keep a case for the first time, so that it is found again by file and by report."""
    with drawer.transaction():
        drawer.documents.put(_INDEX, f"file-{case.sealed_sha256}", case.case_id.encode())
        key = _report_key(case.sender, report_id)
        drawer.documents.put(_INDEX, key, case.case_id.encode())
        drawer.documents.put(_INDEX, "number", str(case.number).encode())
        return save(drawer, case)


def next_number(drawer: Drawer) -> int:
    """The running number of the next case at this desk."""
    last = drawer.documents.find(_INDEX, "number")
    return 1 if last is None else int(last) + 1


def of_file(drawer: Drawer, sealed_sha256: str) -> str | None:
    """The case that this very file became, or None."""
    found = drawer.documents.find(_INDEX, f"file-{sealed_sha256}")
    return None if found is None else found.decode()


def of_report(drawer: Drawer, sender: str, report_id: str) -> str | None:
    """The case of a report that this key signed, or None."""
    found = drawer.documents.find(_INDEX, _report_key(sender, report_id))
    return None if found is None else found.decode()


def _report_key(sender: str, report_id: str) -> str:
    return "report-" + wire.sha256_hex(f"{sender} {report_id}".encode())


def every(drawer: Drawer) -> tuple[Case, ...]:
    """All cases, by number."""
    found = [wire.decode(body, Case, what="case") for _, body in drawer.documents.all(KIND)]
    return tuple(sorted(found, key=lambda case: case.number))


def get(drawer: Drawer, case_id: str) -> Case:
    """One case by its number, its id, or a unique beginning of its id or report id.

    Raises:
        InputError: ``case-unknown`` or ``case-ambiguous``.
    """
    cases = every(drawer)
    for case in cases:
        # The whole id, before what others chose: a report id comes from a stranger.
        if case_id in {str(case.number), case.case_id}:
            return case
    found = [
        case
        for case in cases
        if len(case_id) >= SHORTEST_ID
        and (case.case_id.startswith(case_id) or case.opened().report_id.startswith(case_id))
    ]
    if len(found) != 1:
        raise InputError("case-ambiguous" if found else "case-unknown")
    return found[0]


def evidence_chunks(drawer: Drawer, case: Case, entry: str) -> Iterator[bytes]:
    """The bytes of one file that came with a case, in pieces.

    The stored container is verified again as a whole before the first piece.

    Args:
        drawer: holds the case.
        case: which case.
        entry: path in the container, as in ``case.evidence``: ``data/evidence/001.jpg``.

    Raises:
        InputError: ``unknown-evidence``; ``bag-…`` or ``blob-damaged``: the drawer is damaged.
    """
    if entry not in dict(case.evidence):
        raise InputError("unknown-evidence")
    stored = drawer.blobs.open(case.container)
    return bag.read(stored, stored.size).chunks(entry)
