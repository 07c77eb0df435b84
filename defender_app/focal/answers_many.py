"""Answers to many cases at once: all are looked at before the first one is sealed.

What cannot be answered is a row with its reason; the others go on. Each answer is sealed and kept
by itself, so that whatever stops in the middle leaves nothing half.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, get_args

import msgspec

from defender_app import files, places
from defender_app.errors import AppError, InputError
from defender_app.focal import cases, reply, templates
from defender_app.focal.reply import Answer
from defender_app.report import foreign
from defender_app.report.documents import CaseStatus, ReplyKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from defender_app.focal.cases import Case
    from defender_app.focal.templates import Template
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

MOST: Final = 10_000
SEALED: Final = "sealed"
REFUSED: Final = "refused"
NOT_REACHED: Final = "not-reached"


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer that somebody wants to give.

    Attributes:
        case: number, id or a unique beginning of one. kind: of the answer.
        text: words; or ``template``: id of one, or empty for the one that fits.
        status: for kind ``status``. next_contact: a day.
        not_without_consent: what will not be done; absent for what the template says.
        language: of the template; absent for the sender's.
    """

    case: str | int
    kind: str
    text: str = ""
    template: str = ""
    status: str = ""
    next_contact: str = ""
    not_without_consent: str | msgspec.UnsetType = msgspec.UNSET
    language: str = ""

    def __repr__(self) -> str:
        return "<line>"


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """One line that was looked at.

    Attributes:
        place: in the list, from 0. case: as it was asked for.
        case_id, number: of the case; empty and 0 where there is none.
        answer: what is sealed, None where it is refused.
        code, facts: of the refusal, empty for none.
        template, language: of the words; empty for words of one's own.
        as_wanted: whether they are in the language of the report.
    """

    place: int
    case: str
    case_id: str = ""
    number: int = 0
    answer: Answer | None = field(default=None, repr=False)
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    template: str = ""
    language: str = ""
    as_wanted: bool = True


@dataclass(frozen=True, kw_only=True)
class Row:
    """What became of one line.

    Attributes:
        prepared: the line. outcome: ``sealed``, ``refused`` or ``not-reached`` (it was stopped).
        code, facts: of the refusal. error: where there was one.
        path, size, reply_number: of the file.
    """

    prepared: Prepared
    outcome: str
    code: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    error: AppError | None = None
    path: Path | None = None
    size: int = 0
    reply_number: int = 0


def prepare(drawer: Drawer, lines: Sequence[Line]) -> tuple[Prepared, ...]:
    """Look at every line; nothing is sealed yet.

    Raises:
        InputError: ``batch-empty``, ``batch-too-many``.
    """
    if not lines:
        raise InputError("batch-empty")
    if len(lines) > MOST:
        raise InputError("batch-too-many", limit=MOST)
    known = templates.every(drawer)
    seen: set[tuple[str, str]] = set()
    found: list[Prepared] = []
    for place, line in enumerate(lines):
        try:
            found.append(_prepared(drawer, place, line, known, seen))
        except AppError as error:
            case_id, number = _called(drawer, str(line.case))
            found.append(
                Prepared(
                    place=place,
                    case=str(line.case),
                    case_id=case_id,
                    number=number,
                    code=error.code,
                    facts=error.facts,
                )
            )
    return tuple(found)


def _called(drawer: Drawer, name: str) -> tuple[str, int]:
    """Id and number of a case that is there, whatever else is wrong with a line."""
    try:
        case = cases.get(drawer, name.strip())
    except AppError:
        return "", 0
    return case.case_id, case.number


def _prepared(
    drawer: Drawer,
    place: int,
    line: Line,
    known: Sequence[Template],
    seen: set[tuple[str, str]],
) -> Prepared:
    kind, status = _kind(line.kind), _status(line)
    case = cases.get(drawer, str(line.case).strip())
    if (case.case_id, kind) in seen:
        raise InputError("answer-twice")
    reply.speaking(drawer, case)
    if line.next_contact and not foreign.is_day(line.next_contact):
        raise InputError("reply-next-contact")
    if line.text and line.template:
        raise InputError("reply-two-sources")
    given = line.not_without_consent
    promise = "" if isinstance(given, msgspec.UnsetType) else _plain(given)
    made: templates.Filled | None = None
    if not line.text:
        made = _from_template(drawer, case, line, kind, known)
        promise = made.promise if isinstance(given, msgspec.UnsetType) else promise
    answer = Answer(
        kind=kind,
        text=_plain(line.text) if made is None else made.text,
        status=status,
        next_contact=line.next_contact,
        not_without_consent=promise,
    )
    reply.check(answer)
    reply.look_at(drawer, case, answer)
    seen.add((case.case_id, kind))
    prepared = Prepared(
        place=place, case=str(line.case), case_id=case.case_id, number=case.number, answer=answer
    )
    return prepared if made is None else _in_words_of(prepared, made)


def _in_words_of(prepared: Prepared, made: templates.Filled) -> Prepared:
    return replace(
        prepared, template=made.template_id, language=made.language, as_wanted=made.as_wanted
    )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _kind(text: str) -> ReplyKind:
    for known in get_args(ReplyKind):
        if known == text:
            return known  # type: ignore[no-any-return] # one of the words of the type
    raise InputError("reply-kind", kinds=", ".join(get_args(ReplyKind)))


def _status(line: Line) -> CaseStatus | None:
    if not line.status:
        if line.kind == "status":
            raise InputError("reply-status")
        return None
    if line.kind != "status" and line.status != reply.STATUS_AFTER.get(_kind(line.kind)):
        raise InputError("reply-status-other", kind=line.kind)
    for known in get_args(CaseStatus):
        if known == line.status:
            return known  # type: ignore[no-any-return] # one of the words of the type
    raise InputError("reply-status-unknown", statuses=", ".join(get_args(CaseStatus)))


def _from_template(
    drawer: Drawer, case: Case, line: Line, kind: ReplyKind, known: Sequence[Template]
) -> templates.Filled:
    report: Report = cases.report(drawer, case)
    wanted = (line.language,) if line.language else templates.languages_of(report)
    if line.template:
        chosen = next((one for one in known if one.template_id == line.template), None)
        if chosen is None:
            raise InputError("template-unknown")
        if chosen.kind != kind:
            raise InputError("template-kind", kind=chosen.kind)
    else:
        chosen = templates.choose(known, kind, wanted)
    places_ = templates.places_of(drawer, case, next_contact=line.next_contact)
    return templates.fill(chosen, places_, report=report)


def seal(
    drawer: Drawer,
    prepared: Sequence[Prepared],
    folder: Path,
    tell: Callable[[Row], None] | None = None,
    progress: Callable[[int, int], bool | None] | None = None,
) -> tuple[Row, ...]:
    """Seal the answers that can be sealed, one after the other.

    Args:
        drawer: of the desk.
        prepared: of ``prepare``.
        folder: where the files come to lie.
        tell: hears of each row once it is done; whatever it raises stops what is left.
        progress: hears how many are done of how many; False stops what is left.

    Raises:
        InputError: ``no-such-folder``, ``inside-a-vault``: nothing was sealed.
    """
    with files.disk_errors():
        if not folder.is_dir():
            raise InputError("no-such-folder")
    places.outside_vaults(folder)
    rows: list[Row] = []
    stopped = False
    for done, one in enumerate(prepared):
        stopped = stopped or (progress is not None and progress(done, len(prepared)) is False)
        row = Row(prepared=one, outcome=NOT_REACHED) if stopped else _sealed(drawer, one, folder)
        rows.append(row)
        if tell is not None:
            tell(row)
    return tuple(rows)


def _sealed(drawer: Drawer, one: Prepared, folder: Path) -> Row:
    if one.answer is None:
        return Row(prepared=one, outcome=REFUSED, code=one.code, facts=one.facts)
    try:
        made = reply.create(drawer, one.case_id, one.answer, folder)
    except AppError as error:
        facts = error.facts
        return Row(prepared=one, outcome=REFUSED, code=error.code, facts=facts, error=error)
    return Row(
        prepared=one,
        outcome=SEALED,
        path=made.path,
        size=made.size,
        reply_number=made.number,
    )
