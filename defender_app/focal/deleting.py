"""Delete a case with everything that belongs to it, so that nothing of what was sent is left.

What stays is told before: that there was a case with this number, the hash of its file (so that
it is not taken in again by itself), and what the register says of UN actions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from crypto.canonical_zip import ZipReader
from crypto.errors import ZipError
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import (
    batch,
    cases,
    deleted,
    events,
    intake,
    original,
    own_notes,
    un_register,
    work_kept,
)
from defender_app.focal.deleted import Deleted
from defender_app.report import bag

if TYPE_CHECKING:
    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer

_ACTOR: Final = "desk"
_DELETED: Final = "deleted"


@dataclass(frozen=True, kw_only=True)
class Gone:
    """What goes, or went, with a case.

    Attributes:
        case_id: of the case. number: its running number.
        files: how many files of evidence. file_bytes: of them, or of the container they are in.
        size: bytes of everything that was sent.
        names: how many people whose names or contacts came with it.
        notes: whether the desk wrote anything down: notes, judgements, history.
        answers: how many answers were given. unfinished: whether one was being written.
        drafts: how many drafts it is in: they go as a whole.
        decisions: how many decisions about it and another case. in_event: whether it belongs to
            an event, which goes on without it.
        register: how many items of the register name it: these stay.
    """

    case_id: str
    number: int
    files: int
    file_bytes: int
    size: int
    names: int
    notes: bool
    answers: int
    unfinished: bool
    drafts: int
    decisions: int
    in_event: bool
    register: int

    def __repr__(self) -> str:
        return f"<gone case {self.number}>"


def weigh(drawer: Drawer, case_id: str) -> Gone:
    """What would go with a case. Nothing is changed.

    Raises:
        InputError: as for ``cases.get``.
    """
    case = cases.get(drawer, case_id)
    size = drawer.blobs.info(case.container).size
    return Gone(
        case_id=case.case_id,
        number=case.number,
        files=len(case.evidence),
        file_bytes=_evidence_bytes(drawer, case),
        size=size,
        names=_names(drawer, case),
        notes=_find(drawer, own_notes.KIND, case) or _find(drawer, work_kept.KIND, case),
        answers=len(case.replies),
        unfinished=bool(_typed(drawer, case)),
        drafts=len(_drafts(drawer, case.case_id)),
        decisions=len(events.decisions_of(drawer, case.case_id)),
        in_event=events.of_case(drawer, case.case_id) is not None,
        register=len(un_register.of_case(drawer, case.case_id)),
    )


def delete(drawer: Drawer, case_id: str, why: str) -> Gone:
    """Delete a case: all of it at once, and the rows of its files right after.

    Args:
        drawer: of the desk.
        case_id: number, id, or a unique beginning of one.
        why: in words; they stay, with the number of the case.

    Returns:
        What went.

    Raises:
        InputError: ``reason-missing``, ``reason-text``; as for ``cases.get``. Nothing is deleted
            then.
        MachineError: the disk; the same.
    """
    said = work_kept.reason(why)
    with drawer.transaction():
        going = weigh(drawer, case_id)
        case = cases.get(drawer, going.case_id)
        cases.forget_file(drawer, case, intake.GONE)
        for name in _drafts(drawer, case.case_id):
            drawer.documents.delete(deleted.DRAFT, name)
        for kind in (own_notes.KIND, original.KIND):
            if _find(drawer, kind, case):
                drawer.documents.delete(kind, case.case_id)
        own_notes.keep_answers(drawer, case.case_id, {})
        batch.forget_case(drawer, case.case_id)
        drawer.documents.delete(cases.KIND, case.case_id)
        events.forget(drawer, case.case_id)
        if _find(drawer, work_kept.KIND, case):
            drawer.documents.delete(work_kept.KIND, case.case_id)
        drawer.blobs.delete(case.container)
        deleted.keep(
            drawer,
            Deleted(
                case_id=case.case_id,
                number=case.number,
                taken_on=case.taken_on,
                deleted_on=wire.to_rfc3339(drawer.now()),
                why=said,
                files=going.files,
                size=going.size,
            ),
        )
        drawer.custody.append(None, _ACTOR, _DELETED, f"case/{case.case_id}", case.sealed_sha256)
        return going


def _find(drawer: Drawer, kind: str, case: Case) -> bool:
    return drawer.documents.find(kind, case.case_id) is not None


def _typed(drawer: Drawer, case: Case) -> dict[str, str]:
    try:
        return own_notes.unfinished_answers(drawer, case.case_id)
    except InputError:
        return {"damaged": ""}


def _drafts(drawer: Drawer, case_id: str) -> tuple[str, ...]:
    found = drawer.documents.all(deleted.DRAFT)
    return tuple(
        name for name, body in found if case_id in deleted.cases_of(deleted.DRAFT, name, body)
    )


def _names(drawer: Drawer, case: Case) -> int:
    try:
        return len(cases.identities(drawer, case).persons)
    except InputError:
        return 0


def _evidence_bytes(drawer: Drawer, case: Case) -> int:
    """Bytes of the evidence in the container; 0 where it cannot be read."""
    if not case.evidence:
        return 0
    stored = drawer.blobs.open(case.container)
    try:
        entries = ZipReader(stored, stored.size).entries
    except (ZipError, InputError):
        return 0
    return sum(one.size for one in entries if one.name.partition("/")[2].startswith(bag.EVIDENCE))
