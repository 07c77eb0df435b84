"""``reply``: an answer to one case, or with ``--batch`` to many, from a file of answers."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

import msgspec

from defender_app import wire
from defender_app.cli import answers, faults, open_command
from defender_app.cli.call import STDIN, Call, Result, out_folder, read_input, typed
from defender_app.errors import InputError, UsageError
from defender_app.focal import answers_many, reply
from defender_app.focal.answers_many import Line
from defender_app.report.documents import CaseStatus, ReplyKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.cli.options import Group
    from defender_app.focal.answers_many import Prepared, Row
    from defender_app.vault.drawer import Drawer

_MOST_BYTES: Final = 64 * 1024 * 1024
_HEADINGS: Final = tuple(field.name for field in msgspec.structs.fields(Line))
_NEEDED: Final = ("case", "kind")
_DELIMITERS: Final = (",", ";", "\t")
_OPTIONS: Final = ("case", "kind", "text", "text_file", "status")


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of answers in JSON."""

    format: Literal["defender-answers"]
    version: Literal[1]
    answers: tuple[Line, ...]

    def __repr__(self) -> str:
        return "<answers>"


def register(top: Group) -> None:
    """Describe the command."""
    (
        top.command("reply", answer)
        .takes("case", metavar="CASE", nargs="?")
        .takes("--batch", metavar="F|-")
        .takes("--kind", choices=get_args(ReplyKind))
        .takes("--text", metavar="T|-")
        .takes("--text-file", metavar="F|-")
        .takes("--from-template", action="store_true")
        .takes("--out", required=True, metavar="DIR")
        .takes("--status", choices=get_args(CaseStatus))
        .takes("--next-contact", default="", metavar="DATE")
        .takes("--not-without-consent", default="", metavar="TEXT")
    )


def answer(call: Call) -> Result:
    """Seal an answer for its sender alone, or many.

    Raises:
        UsageError: ``reply-batch-alone``, ``reply-no-case``, ``reply-no-kind``,
            ``reply-status-other``, and as ``answers.text``.
    """
    options = call.options
    if options.batch is not None:
        given = any(getattr(options, name) is not None for name in _OPTIONS)
        words = options.next_contact or options.not_without_consent or options.from_template
        if given or words:
            raise UsageError("reply-batch-alone")
        return _many(call)
    if options.case is None:
        raise UsageError("reply-no-case")
    if options.kind is None:
        raise UsageError("reply-no-kind")
    if options.kind != "status" and options.status not in {None, reply.STATUS_AFTER[options.kind]}:
        raise UsageError("reply-status-other", kind=options.kind)
    return _one(call)


def _one(call: Call) -> Result:
    options = call.options
    next_contact = answers.day(options.next_contact)
    if options.not_without_consent:
        call.note("text.in-command")
    promise = typed(options.not_without_consent, "--not-without-consent", limit=reply.LONGEST)
    with call.open_vault() as vault:
        if options.from_template:
            said = _from_template(call, vault.drawer, next_contact, promise)
        else:
            # Read after the passphrase was asked for: both may come from the same terminal.
            said = reply.Answer(
                kind=options.kind,
                text=answers.text(call),
                status=options.status,
                next_contact=next_contact,
                not_without_consent=promise,
            )
        folder = out_folder(options.out)
        made = reply.create(vault.drawer, options.case, said, folder)
    page = call.page().say("reply.written", file=made.path)
    data: dict[str, object] = {"file": str(made.path), "size": made.size, "number": made.number}
    if options.from_template:
        page.say("reply.in-words").text(said.text, 2)
        data["text"] = said.text
    return Result(data, page)


def _from_template(call: Call, drawer: Drawer, next_contact: str, promise: str) -> reply.Answer:
    """In the words of the template that fits, in the sender's language.

    Raises:
        UsageError: ``reply-two-texts``.
        InputError: as ``answers_many.prepare`` says of a line.
    """
    options = call.options
    if options.text is not None or options.text_file is not None:
        raise UsageError("reply-two-texts")
    line = answers_many.Line(
        case=options.case,
        kind=options.kind,
        status=options.status or "",
        next_contact=next_contact,
        not_without_consent=promise or msgspec.UNSET,
    )
    (prepared,) = answers_many.prepare(drawer, [line])
    if prepared.answer is None:
        raise InputError(prepared.code, **prepared.facts)
    return prepared.answer


def _many(call: Call) -> Result:
    if call.options.batch == STDIN and call.options.passphrase_fd == 0:
        raise UsageError("standard-input-twice")
    with call.open_vault() as vault:
        lines = read(read_input(call.options.batch, _MOST_BYTES))
        prepared = answers_many.prepare(vault.drawer, lines)
        rows, stopped = _seal(call, vault.drawer, prepared)
    return _result(call, rows, stopped=stopped)


def _seal(
    call: Call, drawer: Drawer, prepared: Sequence[Prepared]
) -> tuple[list[dict[str, Any]], bool]:
    """What became of each line, and whether somebody stopped it in the middle."""
    rows: list[dict[str, Any]] = []
    folder = out_folder(call.options.out)
    try:
        # The answer that is being sealed is finished first: its row says that it is there.
        with call.progress("reply.sealing") as progress, open_command.stopping() as pressed:
            answers_many.seal(
                drawer,
                prepared,
                folder,
                lambda row: rows.append(_row(row)),
                lambda done, total: progress(done, total) and not pressed(),
            )
            return rows, pressed()
    except KeyboardInterrupt:
        left = prepared[len(rows) :]
        rows += [
            {**_line(one), "outcome": answers_many.NOT_REACHED, "why": "" if place else "stopped"}
            for place, one in enumerate(left)
        ]
        return rows, True


def _line(one: Prepared) -> dict[str, Any]:
    found = {"place": one.place + 1, "case": one.case, "case_id": one.case_id, "number": one.number}
    return {**found, "template": one.template, "language": one.language}


def _row(row: Row) -> dict[str, Any]:
    found = {**_line(row.prepared), "outcome": row.outcome, "why": row.code}
    if row.path is not None:
        found |= {"file": str(row.path), "size": row.size, "reply": row.reply_number}
    if row.error is not None:
        fault = faults.of(row.error)
        found |= {"exit": fault.exit_code, "facts": fault.facts}
    elif row.code:
        found |= {"exit": faults.INPUT, "facts": row.facts}
    return found


def _result(call: Call, rows: list[dict[str, Any]], *, stopped: bool) -> Result:
    page, known = call.page(), call.words.section("cli")
    table = [
        (
            str(row["place"]),
            row["case"][:16],
            str(known.get(f"reply.{row['outcome']}", row["outcome"])),
            str(row.get("reply", "-")),
        )
        for row in rows
    ]
    page.table([tuple(call.words.cli("reply.columns").split("|")), *table])
    for row in rows:
        if row["outcome"] == answers_many.REFUSED:
            sentence = call.words.error(row["why"], row["facts"], row["why"].partition("-")[0])
            page.say("reply.line", place=row["place"], text=f"{sentence.what} {sentence.next}")
        elif row["why"] == "stopped":
            page.say("reply.stopped", place=row["place"])
    counts = Counter(str(row["outcome"]) for row in rows)
    names = (answers_many.SEALED, answers_many.REFUSED, answers_many.NOT_REACHED)
    page.say("reply.count", count=len(rows), **{n.replace("-", "_"): counts[n] for n in names})
    exits = {row.get("exit", faults.DONE) for row in rows}
    inside = {"exit", "facts"}
    told = [{name: one for name, one in row.items() if name not in inside} for row in rows]
    exit_code = faults.STOPPED if stopped else faults.DONE
    if not stopped and exits != {faults.DONE}:
        exit_code = faults.MACHINE if faults.MACHINE in exits else faults.INPUT
        call.note("reply.some-refused", bad=len(rows) - counts[answers_many.SEALED])
    data = {"answers": told, "counts": {name: counts[name] for name in names}}
    return Result(data, page, exit_code=exit_code)


def read(data: bytes) -> tuple[Line, ...]:
    """The lines of a file of answers, JSON or CSV with headings.

    Raises:
        InputError: ``batch-json``, ``batch-version``, ``batch-member``, ``batch-csv``,
            ``batch-heading``.
    """
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        plain = data.removeprefix(b"\xef\xbb\xbf")
        return wire.decode(plain, _File, what="batch", max_bytes=_MOST_BYTES).answers
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("batch-csv", line=0) from None
    return tuple(_of_csv(text))


def _of_csv(text: str) -> list[Line]:
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[Line] = []
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        unknown = [name for name in names if name not in _HEADINGS]
        if unknown or len(set(names)) != len(names) or not set(_NEEDED) <= set(names):
            raise InputError("batch-heading", headings=", ".join(_HEADINGS))
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            if len(row) > len(names):
                raise InputError("batch-csv", line=reader.line_num)
            cells = dict(zip(names, row, strict=False))
            given = {name: _cell(cell) for name, cell in cells.items() if cell.strip()}
            found.append(Line(**{"case": "", "kind": "", **given}))
    except csv.Error:
        raise InputError("batch-csv", line=reader.line_num) from None
    return found


def _cell(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
