"""Everything in a drawer as the lines of a backup, read in steps that all see the same state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.backup import carried, lines
from defender_app.backup.lines import (
    ConsentLine,
    EvidenceLine,
    FileLine,
    IdentityLine,
    Line,
    PersonLine,
    RecordLine,
)
from defender_app.errors import AppError, InputError
from defender_app.focal import cases
from defender_app.report import bag
from defender_app.vault import unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from defender_app.backup.without import Without
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.sqlcipher import Rows, Value

RECORDS: Final = "data/records.jsonl"
PRIVATE: Final = "data/private.jsonl"
# Rows read at once: few enough that somebody who types is never kept waiting.
_BATCH: Final = 32
_ENDINGS: Final = {"jpeg": "jpg", "tiff": "tif", "htm": "html"}


class ChangedError(AppError):
    """The drawer was changed between two steps: what was read does not belong together."""


@dataclass(frozen=True)
class Still:
    """A drawer as it was at one change; reading fails once there is another.

    Files need no such care: their bytes never change, they can only go.
    """

    drawer: Drawer
    change: str | None

    @classmethod
    def of(cls, drawer: Drawer) -> Still:
        """The drawer as it is now."""
        return cls(drawer, drawer.meta("change"))

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Rows:
        """Result rows of one statement.

        Raises:
            ChangedError: something was saved since.
        """
        with self.drawer.database.guard:
            if self.drawer.meta("change") != self.change:
                raise ChangedError("changed")
            return self.drawer.database.rows(sql, values)

    def number(self, sql: str, values: Sequence[Value] = ()) -> int:
        """The one number a statement gives."""
        return int(self.rows(sql, values)[0][0])


def _text(body: bytes) -> str:
    try:
        return bytes(body).decode()
    except UnicodeDecodeError:
        raise InputError("record-damaged") from None


def record_line(still: Still, event_id: str) -> RecordLine | None:
    """One record with its parts, or None when it is not here.

    Raises:
        InputError: ``record-damaged``: what is stored is no text.
    """
    found = still.rows(
        "SELECT changed, body FROM incidents JOIN bodies USING (no) WHERE event_id = ?", (event_id,)
    )
    if not found:
        return None
    typed = still.rows(
        "SELECT body FROM documents WHERE kind = ? AND id = ?", (unfinished.KIND, event_id)
    )
    return RecordLine(
        event_id=event_id,
        changed=str(found[0][0]),
        body=_text(found[0][1]),
        people=_people(still, event_id),
        consents=_consents(still, event_id),
        evidence=_evidence(still, event_id),
        unfinished=_text(typed[0][0]) if typed else msgspec.UNSET,
    )


def _people(still: Still, event_id: str) -> tuple[PersonLine, ...]:
    found = still.rows(
        "SELECT kind, pid, uid, pseudonym, descriptive_title FROM people"
        " WHERE event_id = ? ORDER BY kind, pid",
        (event_id,),
    )
    return tuple(
        PersonLine(kind=kind, pid=pid, uid=uid, pseudonym=word, descriptive_title=title)
        for kind, pid, uid, word, title in found
    )


def _consents(still: Still, event_id: str) -> tuple[ConsentLine, ...]:
    found = still.rows(
        "SELECT kind, pid, use, place, body FROM consents"
        " WHERE event_id = ? ORDER BY kind, pid, use",
        (event_id,),
    )
    return tuple(
        ConsentLine(kind=kind, pid=pid, use=use, place=place, body=_text(body))
        for kind, pid, use, place, body in found
    )


def _evidence(still: Still, event_id: str) -> tuple[EvidenceLine, ...]:
    found = still.rows(
        "SELECT eid, place, blob, body FROM evidence WHERE event_id = ? ORDER BY place, eid",
        (event_id,),
    )
    return tuple(
        EvidenceLine(
            eid=eid,
            place=place,
            body=_text(body),
            blob=msgspec.UNSET if blob is None else blob_id(blob),
        )
        for eid, place, blob, body in found
    )


def blob_id(number: int) -> str:
    """The id of a blob by its number."""
    return f"{number:010x}"


def records(still: Still, staying: Without | None = None) -> Iterator[RecordLine]:
    """All records, in the order they came in, but those that stay behind."""
    last = -1
    while found := still.rows(
        "SELECT no, event_id FROM incidents WHERE no > ? ORDER BY no LIMIT ?", (last, _BATCH)
    ):
        for number, event_id in found:
            wanted = staying is None or staying.record(str(event_id))
            line = record_line(still, event_id) if wanted else None
            if line is not None:
                yield line
            last = int(number)


def custody(still: Still) -> Iterator[str]:
    """The exact lines of the chain, oldest first."""
    last = 0
    while found := still.rows(
        "SELECT seq, line FROM custody WHERE seq > ? ORDER BY seq LIMIT ?", (last, _BATCH * 8)
    ):
        for number, line in found:
            yield _text(line)
            last = int(number)


def identities(still: Still, staying: Without | None = None) -> Iterator[IdentityLine]:
    """All real names, but of those who stay behind."""
    last = ""
    while found := still.rows(
        "SELECT uid, body FROM identities WHERE uid > ? ORDER BY uid LIMIT ?", (last, _BATCH * 8)
    ):
        for uid, body in found:
            if staying is None or staying.identity(str(uid)):
                yield IdentityLine(uid=uid, body=_text(body))
            last = str(uid)


_NOT_AS_DOCUMENTS: Final = (*carried.KINDS_LEFT_OUT, unfinished.KIND)
_DOCUMENTS: Final = "kind NOT IN ({})".format(", ".join("?" * len(_NOT_AS_DOCUMENTS)))


def names(still: Still) -> Rows:
    """Kind and id of all documents that travel as such."""
    return still.rows(
        f"SELECT kind, id FROM documents WHERE {_DOCUMENTS} ORDER BY kind, id",  # noqa: S608 - places
        _NOT_AS_DOCUMENTS,
    )


def documents(still: Still, staying: Without | None = None) -> Iterator[lines.DocumentLine]:
    """All documents that travel as such, one at a time: some are large."""
    for kind, document_id in names(still):
        body = still.rows(
            "SELECT body FROM documents WHERE kind = ? AND id = ?", (kind, document_id)
        )
        whole = bytes(body[0][0])
        coming = whole if staying is None else staying.document(kind, document_id, whole)
        if coming is not None:
            yield lines.document(kind, document_id, coming)


def files(
    still: Still, owners: Callable[[Still], Iterable[tuple[str, str, str]]]
) -> list[FileLine]:
    """The files that travel.

    Args:
        still: the drawer.
        owners: gives (blob id, owner, ending) of every file; ``everything`` or some of it.
    """
    wanted: dict[str, tuple[list[str], str]] = {}
    for number, owner, ending in owners(still):
        of, _ = wanted.setdefault(number, ([], ending))
        of += [owner] if owner else []
    found = []
    for place, (blob, (of, ending)) in enumerate(wanted.items(), 1):
        info = still.drawer.blobs.info(blob)
        found.append(
            FileLine(
                entry=bag.evidence_path(place, ending),
                blob=blob,
                size=info.size,
                sha256=info.sha256,
                crc32=info.crc32,
                of=tuple(of),
            )
        )
    return found


def everything(still: Still) -> Iterator[tuple[str, str, str]]:
    """Every file of the drawer: of evidence, of cases, and those that nobody names."""
    yield from of_records(still, None)
    for case in cases.every(still.drawer):
        yield case.container, f"{cases.KIND}/{case.case_id}", "zip"
    for (number,) in still.rows("SELECT no FROM blobs WHERE state = 0 ORDER BY no"):
        yield blob_id(number), "", "bin"


def of_records(still: Still, event_ids: Sequence[str] | None) -> Iterator[tuple[str, str, str]]:
    """The files of some records, or of all."""
    sql = "SELECT event_id, eid, blob, body FROM evidence WHERE blob IS NOT NULL"
    for event_id, eid, number, body in still.rows(f"{sql} ORDER BY event_id, place, eid"):
        if event_ids is None or event_id in event_ids:
            yield blob_id(number), f"evidence/{event_id}/{eid}", _ending(bytes(body))


def _ending(body: bytes) -> str:
    try:
        name = msgspec.json.decode(body, type=dict[str, object]).get("original_file_name")
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "bin"
    ending = name.rpartition(".")[2].lower() if isinstance(name, str) else ""
    return _ENDINGS.get(ending, ending)


def counts(still: Still, number_of_files: int, staying: Without | None = None) -> lines.Counts:
    """How many lines an own backup has of each sort."""
    if staying is not None and staying.event_ids:
        return lines.Counts(
            files=number_of_files,
            records=sum(1 for _ in records(still, staying)),
            custody=still.number("SELECT count(*) FROM custody"),
            identities=sum(1 for _ in identities(still, staying)),
            documents=sum(1 for _ in documents(still, staying)),
        )
    return lines.Counts(
        files=number_of_files,
        records=still.number("SELECT count(*) FROM incidents"),
        custody=still.number("SELECT count(*) FROM custody"),
        identities=still.number("SELECT count(*) FROM identities"),
        documents=still.number(
            f"SELECT count(*) FROM documents WHERE {_DOCUMENTS}",  # noqa: S608 - places
            _NOT_AS_DOCUMENTS,
        ),
    )


def head(still: Still) -> str:
    """SHA-256 (hex) of the last line of the chain of custody, zeros while it is empty."""
    stored = still.drawer.meta("custody_head") or ""
    return stored.partition(":")[2] or "0" * 64


def records_file(
    still: Still,
    header: lines.Header,
    files_of: Sequence[FileLine],
    staying: Without | None = None,
) -> Iterator[bytes]:
    """``data/records.jsonl`` of an own backup, line by line."""
    yield lines.encode(header)
    for file in files_of:
        yield lines.encode(Line(file=file))
    for line in custody(still):
        yield lines.encode(Line(custody=line))
    for record in records(still, staying):
        yield lines.encode(Line(record=record))


def private_file(still: Still, staying: Without | None = None) -> Iterator[bytes]:
    """``data/private.jsonl`` of an own backup, line by line."""
    for identity in identities(still, staying):
        yield lines.encode(Line(identity=identity))
    for document in documents(still, staying):
        yield lines.encode(Line(document=document))
