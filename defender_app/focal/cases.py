"""Cases: reports as they were taken in, kept unchanged beside the focal point's own notes.

A case is a small index. What a stranger wrote stays in the container, byte for byte as it was
signed, and is read from there when somebody asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from crypto.canonical_zip import ZipReader
from crypto.errors import ZipError
from defender_app import wire
from defender_app.errors import InputError
from defender_app.report import bag
from defender_app.report import open as open_report
from defender_app.report.documents import CaseStatus, Identities, Notice, Reply, Report
from defender_app.vault import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.vault.drawer import Drawer

KIND: Final = "case"
_INDEX: Final = "case-index"
CORRECTS: Final = "corrects-"
SHORTEST_ID: Final = 4
LONGEST_ID: Final = 64
_FEW: Final = 20
# What a list shows of a report; the rest is in the report.
MOST_TITLES: Final = 20
MOST_PEOPLE: Final = 50


class GivenReply(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer that was sealed for this case.

    Attributes:
        reply: what it says. sha256: of the exact ``data/reply.json``, hex.
        made_on: when it was sealed.
    """

    reply: Reply
    sha256: str
    made_on: str


class Decided(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a person at the desk found out about a notice: who asked the sender, how and when."""

    accepted: bool
    who: str
    how: str
    when: str

    def __repr__(self) -> str:
        return "<decided>"


class TakenNotice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A notice about this case; unproven ones are shown and change nothing.

    Attributes:
        notice: what it says. sha256: of the exact ``data/notice.json``, hex.
        taken_on: when it was taken in.
        proven: whether the key of the report signed it.
        decided: whether it is from the sender, as far as somebody here found that out.
    """

    notice: Notice
    sha256: str
    taken_on: str
    proven: bool
    decided: Decided | msgspec.UnsetType = msgspec.UNSET

    @property
    def is_decided(self) -> bool:
        """Whether somebody here found out from whom it is."""
        return not isinstance(self.decided, msgspec.UnsetType)


class Case(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One report that was taken in.

    Attributes:
        case_id: random, hex. number: running number at this desk.
        report_id: the sender's id of it. reply_to: the recipient that replies are sealed to.
        incidents: how many there are. titles: of the first of them, None where one has none.
        urgency: of the first, or empty. country: of the first, or empty.
        said_by: pseudonym of whoever told the first, or empty. type: of its first act, or empty.
        people: the first pseudonyms in it, for finding a case.
        refers_to: the report that it says it corrects, or empty.
        correction: of a correction that no key proves, what somebody here found out of it.
        corrects: the case that it corrects, where that was found out and no key says it, or empty.
        report_sha256: of ``report.json`` in the container, hex.
        identities_sha256: of ``identities.json``, empty when none came.
        sender: the key that signed it (minisign string).
        card: digest of the own card it was sealed to.
        sealed_sha256: of the binary age file. sealed_size: its bytes.
        container: blob with the decrypted container, byte for byte, evidence included.
        evidence: (entry, SHA-256) of the files in it.
        unproven: codes of what could not be confirmed; nothing is sealed to such a case.
        remarks: (field path, code) of ids that this version does not know; shown beside it.
    """

    case_id: str
    number: int
    taken_on: str
    status: CaseStatus
    report_id: str
    reply_to: str
    training: bool
    incidents: int
    titles: tuple[str | None, ...]
    urgency: str
    country: str
    report_sha256: str
    identities_sha256: str
    sender: str
    card: str
    sealed_sha256: str
    sealed_size: int
    container: str
    evidence: tuple[tuple[str, str], ...]
    unproven: tuple[str, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()
    replies: tuple[GivenReply, ...] = ()
    notices: tuple[TakenNotice, ...] = ()
    said_by: str = ""
    type: str = ""
    people: tuple[str, ...] = ()
    refers_to: str = ""
    correction: Decided | msgspec.UnsetType = msgspec.UNSET
    corrects: str = ""

    def __repr__(self) -> str:
        return f"<case {self.case_id}>"


def save(drawer: Drawer, case: Case) -> Case:
    """Keep a case.

    Raises:
        InputError: ``case-damaged``: it could not be read back; nothing is saved then.
    """
    drawer.documents.put(KIND, case.case_id, wire.encode_own(case, what="case"))
    return case


def keep_new(drawer: Drawer, case: Case) -> Case:
    """Keep a case for the first time, so that it is found again by file and by report.

    Raises:
        InputError: ``case-damaged``: report or names are not in the container as they were
            signed; nothing is saved then.
    """
    with drawer.transaction():
        drawer.documents.put(_INDEX, f"file-{case.sealed_sha256}", case.case_id.encode())
        key = _report_key(case.sender, case.report_id)
        drawer.documents.put(_INDEX, key, case.case_id.encode())
        drawer.documents.put(_INDEX, "number", str(case.number).encode())
        if case.refers_to:
            note_correction(drawer, case, case.sender)
        _document(drawer, case, open_report.REPORT, case.report_sha256)
        if case.identities_sha256:
            _document(drawer, case, open_report.IDENTITIES, case.identities_sha256)
        return save(drawer, case)


def note_correction(drawer: Drawer, case: Case, sender: str) -> None:
    """Remember that a case corrects the report of that id which a key signed."""
    place = CORRECTS + _report_key(sender, case.refers_to)
    known = drawer.documents.find(_INDEX, place) or b""
    if case.case_id.encode() not in known.split():
        drawer.documents.put(_INDEX, place, known + case.case_id.encode() + b"\n")


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


def corrections_of(drawer: Drawer, sender: str, report_id: str) -> tuple[str, ...]:
    """The cases that correct a report: signed by its key, or found out to do so."""
    found = drawer.documents.find(_INDEX, CORRECTS + _report_key(sender, report_id))
    return () if found is None else tuple(found.decode().split())


def forget_file(drawer: Drawer, case: Case, mark: str) -> None:
    """A case goes: its file and its report are known by a mark instead, and it corrects nothing.

    Args:
        drawer: holds the case.
        case: which.
        mark: stands where its id stood.
    """
    for name in (f"file-{case.sealed_sha256}", _report_key(case.sender, case.report_id)):
        drawer.documents.put(_INDEX, name, mark.encode())
    if not case.refers_to:
        return
    before = _find(drawer, case.corrects) if case.corrects else None
    for sender in {case.sender} | (set() if before is None else {before.sender}):
        _forget_correction(drawer, case, sender)


def _forget_correction(drawer: Drawer, case: Case, sender: str) -> None:
    place = CORRECTS + _report_key(sender, case.refers_to)
    known = (drawer.documents.find(_INDEX, place) or b"").decode().split()
    left = "".join(f"{one}\n" for one in known if one != case.case_id)
    if left:
        drawer.documents.put(_INDEX, place, left.encode())
    elif known:
        drawer.documents.delete(_INDEX, place)


def _report_key(sender: str, report_id: str) -> str:
    return "report-" + wire.sha256_hex(f"{sender} {report_id}".encode())


def _all(drawer: Drawer) -> tuple[list[Case], tuple[str, ...]]:
    """The cases that can be read, and the ids of those that cannot."""
    found, bad = wire.decode_each(drawer.documents.all(KIND), Case, what="case")
    return sorted(found, key=lambda case: case.number), bad


def every(drawer: Drawer) -> tuple[Case, ...]:
    """All cases that can be read, by number; ``damaged`` names the others."""
    return tuple(_all(drawer)[0])


def damaged(drawer: Drawer) -> tuple[str, ...]:
    """The ids of cases that are there and cannot be read."""
    return _all(drawer)[1]


def get(drawer: Drawer, case_id: str) -> Case:
    """One case by its number, its id, or a unique beginning of its id or report id.

    Raises:
        InputError: ``case-unknown``, ``case-ambiguous`` or ``case-damaged``.
    """
    from defender_app.focal import case_index  # noqa: PLC0415 - it reads what is kept here

    # Ids and numbers are plain; what a shell passes may not even be text.
    if not case_id.isascii() or not 0 < len(case_id) <= LONGEST_ID:
        raise InputError("case-unknown")
    # The whole id, before what others chose: a report id comes from a stranger.
    whole = _find(drawer, case_id)
    if whole is not None:
        return whole
    if case_id.isdecimal():
        numbered = [_find(drawer, one) for one in case_index.by_number(drawer, case_id)]
        if numbered and numbered[0] is not None:
            return numbered[0]
    if len(case_id) < SHORTEST_ID:
        raise InputError("case-unknown")
    ids = dict.fromkeys((*_beginning(drawer, case_id), *case_index.by_report(drawer, case_id)))
    found = [case for one in ids if (case := _find(drawer, one)) is not None]
    if not found and ids:
        raise InputError("case-damaged")
    if len(found) != 1:
        raise InputError("case-ambiguous" if found else "case-unknown")
    return found[0]


def _beginning(drawer: Drawer, case_id: str) -> tuple[str, ...]:
    """The ids that begin so, a few of them."""
    found = drawer.database.rows(
        "SELECT id FROM documents WHERE kind = ? AND id >= ? AND id < ? LIMIT ?",
        (KIND, case_id, case_id + "\U0010ffff", _FEW),
    )
    return tuple(str(one) for (one,) in found)


def _find(drawer: Drawer, case_id: str) -> Case | None:
    """The case with this whole id; None where there is none that can be read."""
    body = drawer.documents.find(KIND, case_id)
    if body is None:
        return None
    try:
        return wire.decode_own(body, Case, what="case")
    except InputError:
        return None


def report(drawer: Drawer, case: Case) -> Report:
    """The report of a case, from its container.

    Raises:
        InputError: ``case-damaged`` or ``blob-damaged``: the drawer is damaged.
    """
    body = _document(drawer, case, open_report.REPORT, case.report_sha256)
    return wire.decode_own(body, Report, what="case")


def identities(drawer: Drawer, case: Case) -> Identities:
    """Names and contacts that came with a case, from its container.

    Raises:
        InputError: as for ``report``.
    """
    if not case.identities_sha256:
        return Identities(persons=())
    body = _document(drawer, case, open_report.IDENTITIES, case.identities_sha256)
    return wire.decode_own(body, Identities, what="case")


def sent(drawer: Drawer, case: Case) -> tuple[Report, Identities]:
    """Report and names of a case at once.

    Raises:
        InputError: as for ``report``.
    """
    return report(drawer, case), identities(drawer, case)


def _document(drawer: Drawer, case: Case, entry: str, sha256: str) -> bytes:
    """One JSON document of the container, checked against what was verified at the beginning.

    The evidence beside it is not read: it may be large.
    """
    stored = drawer.blobs.open(case.container)
    try:
        archive = ZipReader(stored, stored.size)
        found = [one for one in archive.entries if one.name.partition("/")[2] == entry]
        body = archive.read(found[0], max_bytes=bag.SMALL_ENTRY) if found else b""
    except ZipError:
        raise InputError("case-damaged") from None
    if wire.sha256_hex(body) != sha256:
        raise InputError("case-damaged")
    return body


def container(drawer: Drawer, case: Case) -> bag.Bag:
    """The container a case came in, verified again as a whole.

    Raises:
        InputError: ``bag-…`` or ``blob-damaged``: the drawer is damaged.
    """
    stored = drawer.blobs.open(case.container)
    return bag.read(stored, stored.size)


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
    return container(drawer, case).chunks(entry)


def _follow(drawer: Drawer, case_id: str) -> None:
    from defender_app.focal import case_index  # noqa: PLC0415 - it reads what is kept here

    case_index.put(drawer, case_id)


documents.follow(KIND, _follow)
