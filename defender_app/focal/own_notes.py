"""The desk's own words about a case, kept apart from what was sent, and never sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import cases
from defender_app.vault import unfinished

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.report.documents import ReplyKind
    from defender_app.vault.drawer import Drawer

KIND: Final = "case-notes"
LONGEST: Final = 100_000
_ANSWERS: Final = "answers:"


class OwnNotes(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the desk wrote about one case, and when it last did."""

    text: str
    changed_on: str

    def __repr__(self) -> str:
        return "<own notes>"


def read(drawer: Drawer, case_id: str) -> str:
    """The notes on a case; empty when there are none.

    Raises:
        InputError: ``case-notes-damaged``.
    """
    body = drawer.documents.find(KIND, case_id)
    return "" if body is None else wire.decode_own(body, OwnNotes, what=KIND).text


def write(drawer: Drawer, case_id: str, text: str) -> None:
    """Keep the notes on a case; the case itself is not touched.

    On one that was deleted since they were typed nothing is kept.

    Raises:
        InputError: ``case-notes-text``: too long, or control characters.
    """
    if not wire.plain_text(text, LONGEST):
        raise InputError("case-notes-text")
    if not _is_here(drawer, case_id):
        return
    notes = OwnNotes(text=text, changed_on=wire.to_rfc3339(drawer.now()))
    drawer.documents.put(KIND, case_id, wire.encode_own(notes, what=KIND))


def unfinished_answers(drawer: Drawer, case_id: str) -> dict[str, str]:
    """What was typed for an answer to a case and not sealed yet, by kind and field.

    Raises:
        InputError: ``record-damaged``.
    """
    return unfinished.read(drawer, _ANSWERS + case_id)


def keep_answer(drawer: Drawer, case_id: str, kind: ReplyKind, texts: Mapping[str, str]) -> None:
    """Keep what was typed for one kind of answer, beside what was typed for others.

    To a case that was deleted meanwhile nothing is kept.

    Args:
        drawer: of the desk.
        case_id: which case.
        kind: of the answer.
        texts: all that was typed for it, by kind and field; none leaves nothing of it behind.

    Raises:
        InputError: ``record-damaged``.
    """
    if not _is_here(drawer, case_id):
        return
    known = unfinished_answers(drawer, case_id)
    others = {key: text for key, text in known.items() if not key.startswith(f"{kind}.")}
    keep_answers(drawer, case_id, {**others, **texts})


def keep_answers(drawer: Drawer, case_id: str, texts: Mapping[str, str]) -> None:
    """Keep these in place of the earlier ones; none leaves nothing behind."""
    unfinished.write(drawer, _ANSWERS + case_id, texts)


def _is_here(drawer: Drawer, case_id: str) -> bool:
    """Whether a save that was tried again later still has its case."""
    return drawer.documents.find(cases.KIND, case_id) is not None
