"""``evidence add``, ``list``, ``export``."""

from __future__ import annotations

import mimetypes
import unicodedata
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import msgspec

from defender_app.cli import plain, show
from defender_app.cli.call import Call, Result, input_fault, new_file, typed
from defender_app.cli.record_commands import find
from defender_app.errors import InputError, MachineError, UsageError, ValidationError
from defender_app.files import atomic_write, disk_errors
from defender_app.focal import cases
from defender_app.model import validate
from defender_app.model.answers import Ref
from defender_app.model.evidence import Evidence
from defender_app.report import bag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.cli.options import Group
    from defender_app.focal.cases import Case
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

_LONGEST_NAME: Final = 255
_KINDS: Final = {"image": "photograph", "video": "video", "audio": "audio", "text": "document"}


def register(top: Group) -> None:
    """Describe the commands."""
    evidence = top.group("evidence")
    (
        evidence.command("add", add)
        .takes("record", metavar="RECORD")
        .takes("files", nargs="+", metavar="FILE")
        .takes("--kind", metavar="KIND")
        .takes("--description", metavar="TEXT")
        .takes("--shows", action="append", default=[], metavar="PID")
        .takes("--nobody-shown", action="store_true")
        .takes("--item", metavar="EID")
    )
    evidence.command("list", list_all).takes("record", metavar="RECORD|CASE")
    (
        evidence.command("export", export)
        .takes("item", metavar="ID")
        .takes("--out", required=True, metavar="F")
        .takes("--force", action="store_true")
    )


def _file_name(path: Path) -> str:
    """The name as it came, without what could break a line or steer a terminal."""
    text = unicodedata.normalize("NFC", path.name)
    kept = "".join(
        x if unicodedata.category(x) not in {"Cc", "Cs", "Zl", "Zp"} else "_" for x in text
    )
    return kept[:_LONGEST_NAME]


def _described(call: Call, path: Path, known: Evidence | None, today: str) -> Evidence:
    """The description of a file: what is known, changed by what was said on the command line."""
    options = call.options
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    item = known or Evidence(kind=_KINDS.get(media_type.partition("/")[0], "document"))
    changes: dict[str, object] = {"media_type": media_type, "original_file_name": _file_name(path)}
    if options.kind:
        changes["kind"] = options.kind
    if options.description:
        changes["description"] = options.description
    if options.shows or options.nobody_shown:
        changes["shows"] = tuple(Ref(person=pid) for pid in options.shows)
        changes["shows_confirmed"] = today
    return msgspec.structs.replace(item, **changes)


def _check(incident: Incident, item: Evidence, *, training: bool) -> None:
    """Refuse a description that the record would not accept, naming the field."""
    others = tuple(one for one in incident.evidence if item.eid is None or one.eid != item.eid)
    place = len(others)
    whole = msgspec.structs.replace(incident, evidence=(*others, item))
    here = f"evidence[{place}]"
    found = [one for one in validate(whole, training=training) if one[0].startswith(here)]
    if found:
        raise ValidationError(
            "evidence-invalid",
            tuple(
                (path.removeprefix(here).lstrip(".") or "evidence", code) for path, code in found
            ),
        )


def _open(name: str) -> BinaryIO:
    try:
        with disk_errors():
            return Path(name).open("rb")
    except MachineError as error:
        raise input_fault(error, name) from None


def add(call: Call) -> Result:
    """Take files in as they are."""
    options = call.options
    if options.item and len(options.files) > 1:
        raise UsageError("one-file-for-an-item")
    if options.shows and options.nobody_shown:
        raise UsageError("shows-and-nobody")
    for name in options.files:
        _open(name).close()
    item_id = typed(options.item or "", "--item")
    added: list[Evidence] = []
    with call.open_vault() as vault:
        drawer = vault.drawer
        event_id = find(drawer, options.record)
        # All or none: a second file that cannot be read must not leave the first one behind.
        with drawer.transaction():
            for name in options.files:
                incident = drawer.incidents.get(event_id)
                known = drawer.evidence.get(item_id, event_id) if item_id else None
                item = _described(call, Path(name), known, drawer.now().date().isoformat())
                _check(incident, item, training=vault.training)
                with closing(_open(name)) as stream:
                    added.append(drawer.evidence.add(event_id, item, stream))
    return Result(
        {"event_id": event_id, "evidence": [_facts(one) for one in added]}, _said(call, added)
    )


def _facts(item: Evidence) -> dict[str, Any]:
    facts: dict[str, Any] = show.values(item)
    return facts


def _said(call: Call, added: list[Evidence]) -> plain.Page:
    page = call.page()
    for one in added:
        page.say(
            "evidence.added",
            file=one.original_file_name,
            size=plain.size(one.size or 0),
            id=one.eid,
        )
        page.say("evidence.sha", 2, sha256=one.sha256)
    if any(one.shows_confirmed is None for one in added):
        page.say("evidence.show-hint")
    return page


def list_all(call: Call) -> Result:
    """The evidence of a record or of a case."""
    with call.open_vault() as vault:
        drawer = vault.drawer
        owner, items = _of_owner(drawer, call.options.record)
    page = call.page()
    show.evidence_table(page, items, call.words)
    page.say("evidence.count", count=len(items))
    return Result({**owner, "evidence": items}, page)


def _of_owner(drawer: Drawer, name: str) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The items of the record of that id, or else of the case."""
    try:
        event_id = find(drawer, name)
    except InputError as error:
        if error.code != "record-unknown":
            raise
        case = _case(drawer, name)
        return {"case_id": case.case_id}, case_evidence(case)
    return {"event_id": event_id}, show.evidence(drawer, event_id)


def _case(drawer: Drawer, name: str) -> Case:
    try:
        return cases.get(drawer, name)
    except InputError as error:
        code = "record-unknown" if error.code == "case-unknown" else error.code
        raise InputError(code) from None


def _bag(drawer: Drawer, case: Case) -> bag.Bag:
    reader = drawer.blobs.open(case.container)
    return bag.read(reader, reader.size)


def case_evidence(case: Case) -> list[dict[str, Any]]:
    """The files that came with a case, with what the report says of each."""
    said = {one.sha256: one for incident in case.opened().incidents for one in incident.evidence}
    found = []
    for path, sha256 in case.evidence:
        facts = _facts(said[sha256]) if sha256 in said else {}
        name = path.rpartition("/")[2]
        found.append({"size": 0, **facts, "eid": name, "sha256": sha256, "held": True})
    return found


def _source(drawer: Drawer, name: str) -> tuple[Iterator[bytes], int]:
    """The bytes that an id on the command line means, and their number."""
    owner, slash, eid = typed(name, "ID").rpartition("/")
    if not slash:
        item = drawer.evidence.get(eid)
        return drawer.evidence.chunks(eid), item.size or 0
    try:
        event_id = find(drawer, owner)
    except InputError as error:
        if error.code != "record-unknown":
            raise
        return _from_case(drawer, _case(drawer, owner), eid)
    item = drawer.evidence.get(eid, event_id)
    return drawer.evidence.chunks(eid, event_id), item.size or 0


def _from_case(drawer: Drawer, case: Case, name: str) -> tuple[Iterator[bytes], int]:
    path = bag.EVIDENCE + name
    if path not in {entry for entry, _ in case.evidence}:
        raise InputError("unknown-evidence")
    container = _bag(drawer, case)
    return container.chunks(path), container.size(path)


def export(call: Call) -> Result:
    """Write one file out of the vault, knowingly unencrypted."""
    target = new_file(call.options.out, force=call.options.force)
    with call.open_vault() as vault:
        chunks, size = _source(vault.drawer, call.options.item)
        with atomic_write(target) as out:
            for piece in chunks:
                out.write(piece)
    page = call.page().say("evidence.exported", file=target, size=plain.size(size))
    return Result({"file": str(target), "size": size}, page.say("evidence.exported-warning"))
